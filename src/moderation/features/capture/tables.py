# SPDX-License-Identifier: EUPL-1.2
"""Rows of what was taken down."""

from __future__ import annotations

from sqlalchemy import Column, Float, Integer, Table, Text

from moderation.features.capture.model import Entry, Picture, PrivateNote, SpokeCount
from moderation.storage.mapping import METADATA, Mapper, owner, reference

entry_table = Table(
    "entry",
    METADATA,
    Column("id", Text, primary_key=True),
    owner(),
    Column("rank", Float, nullable=False),
    Column("entry_kind", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("block_id", Text, reference("agenda_block.id")),
    Column("side", Text),
    Column("unit_id", Text, reference("unit.id")),
    Column("due", Text),
    Column("way", Text, nullable=False),
    Column("cluster_id", Text),
    Column("done", Integer, nullable=False),
    Column("created_at", Text),
    Column("left_open", Integer, nullable=False),
    Column("also", Text, nullable=False),
)

private_note_table = Table(
    "private_note",
    METADATA,
    Column("id", Text, primary_key=True),
    owner(),
    Column("rank", Float, nullable=False),
    Column("text", Text, nullable=False),
    Column("block_id", Text, reference("agenda_block.id")),
)

picture_table = Table(
    "picture",
    METADATA,
    Column("id", Text, primary_key=True),
    owner(),
    Column("rank", Float, nullable=False),
    Column("name", Text, nullable=False),
    Column("media_type", Text, nullable=False),
    Column("data", Text, nullable=False),
    Column("alt", Text, nullable=False),
    Column("block_id", Text, reference("agenda_block.id")),
)

spoke_count_table = Table(
    "spoke_count",
    METADATA,
    Column("id", Text, primary_key=True),
    owner(),
    Column("rank", Float, nullable=False),
    Column("side", Text, nullable=False),
    Column("count", Integer, nullable=False),
)

MAPPERS = (
    Mapper(Entry, entry_table),
    Mapper(PrivateNote, private_note_table),
    Mapper(Picture, picture_table),
    Mapper(SpokeCount, spoke_count_table),
)
