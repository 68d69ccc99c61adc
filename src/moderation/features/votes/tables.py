# SPDX-License-Identifier: EUPL-1.2
"""Rows of tallies: counts, never ballots."""

from __future__ import annotations

from sqlalchemy import Column, Float, Table, Text

from moderation.features.votes.model import ResistanceCount
from moderation.storage.mapping import METADATA, Mapper, owner

resistance_count_table = Table(
    "resistance_count",
    METADATA,
    Column("id", Text, primary_key=True),
    owner(),
    Column("rank", Float, nullable=False),
    Column("option_id", Text, nullable=False),
    Column("side", Text),
    Column("counts", Text, nullable=False),
    Column("roll", Text, nullable=False),
)

MAPPERS = (Mapper(ResistanceCount, resistance_count_table),)
