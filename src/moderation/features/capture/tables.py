# SPDX-License-Identifier: EUPL-1.2
"""Rows of what was taken down."""

from __future__ import annotations

from sqlalchemy import Column, Float, Integer, Table, Text

from moderation.features.capture.model import Entry, PrivateNote
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

MAPPERS = (
    Mapper(Entry, entry_table),
    Mapper(PrivateNote, private_note_table),
)
