# SPDX-License-Identifier: EUPL-1.2
"""Rows of units and participants."""

from __future__ import annotations

from sqlalchemy import Column, Float, Integer, Table, Text

from moderation.features.people.model import Participant, Unit
from moderation.storage.mapping import METADATA, Mapper, owner, reference

unit_table = Table(
    "unit",
    METADATA,
    Column("id", Text, primary_key=True),
    owner(),
    Column("rank", Float, nullable=False),
    Column("name", Text, nullable=False),
    Column("side", Text, nullable=False),
    Column("short", Text, nullable=False),
    Column("seats", Integer, nullable=False),
    Column("reply", Text, nullable=False),
    Column("unit_kind", Text),
)

participant_table = Table(
    "participant",
    METADATA,
    Column("id", Text, primary_key=True),
    owner(),
    Column("rank", Float, nullable=False),
    Column("unit_id", Text, reference("unit.id"), nullable=False),
    Column("name", Text, nullable=False),
    Column("function", Text, nullable=False),
    Column("email", Text, nullable=False),
    Column("attendance", Text, nullable=False),
    Column("arrived_at", Text),
    Column("left_at", Text),
    Column("substitute_for", Text, reference("participant.id")),
    Column("may_commit", Text, nullable=False),
)

MAPPERS = (
    Mapper(Unit, unit_table),
    Mapper(Participant, participant_table),
)
