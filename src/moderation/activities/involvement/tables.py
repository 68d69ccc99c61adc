# SPDX-License-Identifier: EUPL-1.2
"""Rows of the involvement map."""

from __future__ import annotations

from sqlalchemy import Column, Float, Table, Text

from moderation.activities.involvement.model import (
    InvolvementActor,
    InvolvementCell,
    InvolvementPhase,
)
from moderation.storage.mapping import METADATA, Mapper, owner, reference

involvement_actor_table = Table(
    "involvement_actor",
    METADATA,
    Column("id", Text, primary_key=True),
    owner(),
    Column("rank", Float, nullable=False),
    Column("block_id", Text, reference("agenda_block.id"), nullable=False),
    Column("name", Text, nullable=False),
    Column("side", Text, nullable=False),
    Column("unit_id", Text, reference("unit.id")),
)

involvement_phase_table = Table(
    "involvement_phase",
    METADATA,
    Column("id", Text, primary_key=True),
    owner(),
    Column("rank", Float, nullable=False),
    Column("block_id", Text, reference("agenda_block.id"), nullable=False),
    Column("title", Text, nullable=False),
)

involvement_cell_table = Table(
    "involvement_cell",
    METADATA,
    Column("id", Text, primary_key=True),
    owner(),
    Column("rank", Float, nullable=False),
    Column("actor_id", Text, reference("involvement_actor.id"), nullable=False),
    Column("phase_id", Text, reference("involvement_phase.id"), nullable=False),
    Column("part", Text),
    Column("day", Text),
    Column("timing", Text, nullable=False),
    Column("note", Text, nullable=False),
)

MAPPERS = (
    Mapper(InvolvementActor, involvement_actor_table),
    Mapper(InvolvementPhase, involvement_phase_table),
    Mapper(InvolvementCell, involvement_cell_table),
)
