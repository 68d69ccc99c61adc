# SPDX-License-Identifier: EUPL-1.2
"""Rows of role negotiations."""

from __future__ import annotations

from sqlalchemy import Column, Float, Integer, Table, Text

from moderation.activities.negotiation.model import (
    NegotiationBoard,
    NegotiationDeal,
    NegotiationPoint,
)
from moderation.storage.mapping import METADATA, Mapper, owner, reference

negotiation_board_table = Table(
    "negotiation_board",
    METADATA,
    Column("id", Text, primary_key=True),
    owner(),
    Column("rank", Float, nullable=False),
    Column("block_id", Text, reference("agenda_block.id"), nullable=False),
    Column("stage", Text, nullable=False),
    Column("blind", Integer, nullable=False),
    Column("first_unit_id", Text, reference("unit.id")),
    Column("second_unit_id", Text, reference("unit.id")),
    Column("review", Text),
)

negotiation_point_table = Table(
    "negotiation_point",
    METADATA,
    Column("id", Text, primary_key=True),
    owner(),
    Column("rank", Float, nullable=False),
    Column("block_id", Text, reference("agenda_block.id"), nullable=False),
    Column("party", Text, nullable=False),
    Column("point_kind", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("outcome", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("earlier", Text, nullable=False),
    Column("deal_id", Text, reference("negotiation_deal.id")),
)

negotiation_deal_table = Table(
    "negotiation_deal",
    METADATA,
    Column("id", Text, primary_key=True),
    owner(),
    Column("rank", Float, nullable=False),
    Column("block_id", Text, reference("agenda_block.id"), nullable=False),
    Column("first_task_id", Text, reference("entry.id")),
    Column("second_task_id", Text, reference("entry.id")),
)

MAPPERS = (
    Mapper(NegotiationBoard, negotiation_board_table),
    Mapper(NegotiationPoint, negotiation_point_table),
    Mapper(NegotiationDeal, negotiation_deal_table),
)
