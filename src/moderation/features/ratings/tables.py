# SPDX-License-Identifier: EUPL-1.2
"""Rows of counts of ratings."""

from __future__ import annotations

from sqlalchemy import Column, Float, Table, Text

from moderation.features.ratings.model import RatingCount
from moderation.storage.mapping import METADATA, Mapper, owner

rating_count_table = Table(
    "rating_count",
    METADATA,
    Column("id", Text, primary_key=True),
    owner(),
    Column("rank", Float, nullable=False),
    Column("statement_id", Text, nullable=False),
    Column("side", Text),
    Column("counts", Text, nullable=False),
)

MAPPERS = (Mapper(RatingCount, rating_count_table),)
