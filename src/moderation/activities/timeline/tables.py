# SPDX-License-Identifier: EUPL-1.2
"""Rows of the timeline."""

from __future__ import annotations

from sqlalchemy import Column, Float, Integer, Table, Text

from moderation.activities.timeline.model import FixedDate, TimelineStep
from moderation.storage.mapping import METADATA, Mapper, owner, reference

timeline_step_table = Table(
    "timeline_step",
    METADATA,
    Column("id", Text, primary_key=True),
    owner(),
    Column("rank", Float, nullable=False),
    Column("block_id", Text, reference("agenda_block.id"), nullable=False),
    Column("title", Text, nullable=False),
    Column("side", Text, nullable=False),
    Column("begins", Text, nullable=False),
    Column("ends", Text, nullable=False),
    Column("short", Text, nullable=False),
    Column("unit_id", Text, reference("unit.id")),
    Column("owner", Text, nullable=False),
    Column("feasibility", Text, nullable=False),
    Column("after", Text, nullable=False),
    Column("vision", Integer, nullable=False),
)

fixed_date_table = Table(
    "fixed_date",
    METADATA,
    Column("id", Text, primary_key=True),
    owner(),
    Column("rank", Float, nullable=False),
    Column("block_id", Text, reference("agenda_block.id"), nullable=False),
    Column("title", Text, nullable=False),
    Column("fixed_kind", Text, nullable=False),
    Column("day", Text, nullable=False),
)

MAPPERS = (
    Mapper(TimelineStep, timeline_step_table),
    Mapper(FixedDate, fixed_date_table),
)
