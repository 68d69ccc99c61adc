# SPDX-License-Identifier: EUPL-1.2
"""Rows of the agenda."""

from __future__ import annotations

from sqlalchemy import Column, Float, Integer, Table, Text

from moderation.features.agenda.model import Block, Material, Room
from moderation.storage.mapping import METADATA, Mapper, owner, reference

agenda_block_table = Table(
    "agenda_block",
    METADATA,
    Column("id", Text, primary_key=True),
    owner(),
    Column("rank", Float, nullable=False),
    Column("title", Text, nullable=False),
    Column("activity", Text, nullable=False),
    Column("minutes", Integer, nullable=False),
    Column("summary", Text, nullable=False),
    Column("question", Text, nullable=False),
    Column("say", Text, nullable=False),
    Column("script", Text, nullable=False),
    Column("script_done", Integer, nullable=False),
    Column("extra_minutes", Integer, nullable=False),
    Column("started_at", Text),
    Column("ended_at", Text),
    Column("closed_session", Integer, nullable=False),
    Column("parallel", Integer, nullable=False),
    Column("room_id", Text, reference("room.id")),
    Column("parked", Integer, nullable=False),
)

room_table = Table(
    "room",
    METADATA,
    Column("id", Text, primary_key=True),
    owner(),
    Column("rank", Float, nullable=False),
    Column("name", Text, nullable=False),
    Column("note", Text, nullable=False),
)

material_table = Table(
    "material",
    METADATA,
    Column("id", Text, primary_key=True),
    owner(),
    Column("rank", Float, nullable=False),
    Column("name", Text, nullable=False),
    Column("ready", Integer, nullable=False),
)

MAPPERS = (
    Mapper(Block, agenda_block_table),
    Mapper(Room, room_table),
    Mapper(Material, material_table),
)
