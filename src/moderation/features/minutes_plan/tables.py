# SPDX-License-Identifier: EUPL-1.2
"""Rows of plans of minutes."""

from __future__ import annotations

from sqlalchemy import Column, Float, Integer, Table, Text

from moderation.features.minutes_plan.model import MinutesPlan
from moderation.storage.mapping import METADATA, Mapper, owner

minutes_plan_table = Table(
    "minutes_plan",
    METADATA,
    Column("id", Text, primary_key=True),
    owner(),
    Column("rank", Float, nullable=False),
    Column("sequence", Text, nullable=False),
    Column("hidden", Text, nullable=False),
    Column("short", Text, nullable=False),
    Column("positions", Text, nullable=False),
    Column("names", Integer, nullable=False),
    Column("letterhead", Text, nullable=False),
    Column("logo", Text, nullable=False),
    Column("logo_type", Text, nullable=False),
    Column("logo_alt", Text, nullable=False),
)

MAPPERS = (Mapper(MinutesPlan, minutes_plan_table),)
