# SPDX-License-Identifier: EUPL-1.2
"""Rows of the role matrix."""

from __future__ import annotations

from sqlalchemy import Column, Float, Integer, Table, Text

from moderation.activities.roles.model import (
    RoleBoard,
    RoleBody,
    RoleCell,
    RoleTask,
)
from moderation.storage.mapping import METADATA, Mapper, owner, reference

role_board_table = Table(
    "role_board",
    METADATA,
    Column("id", Text, primary_key=True),
    owner(),
    Column("rank", Float, nullable=False),
    Column("block_id", Text, reference("agenda_block.id"), nullable=False),
    Column("stage", Text, nullable=False),
    Column("land", Text, nullable=False),
    Column("by_hand", Integer, nullable=False),
)

role_task_table = Table(
    "role_task",
    METADATA,
    Column("id", Text, primary_key=True),
    owner(),
    Column("rank", Float, nullable=False),
    Column("block_id", Text, reference("agenda_block.id"), nullable=False),
    Column("title", Text, nullable=False),
    Column("operative", Integer, nullable=False),
    Column("competence", Text),
    Column("lead_id", Text, reference("role_body.id")),
)

role_body_table = Table(
    "role_body",
    METADATA,
    Column("id", Text, primary_key=True),
    owner(),
    Column("rank", Float, nullable=False),
    Column("block_id", Text, reference("agenda_block.id"), nullable=False),
    Column("name", Text, nullable=False),
    Column("side", Text, nullable=False),
    Column("body_kind", Text),
    Column("unit_id", Text, reference("unit.id")),
)

role_cell_table = Table(
    "role_cell",
    METADATA,
    Column("id", Text, primary_key=True),
    owner(),
    Column("rank", Float, nullable=False),
    Column("task_id", Text, reference("role_task.id"), nullable=False),
    Column("body_id", Text, reference("role_body.id"), nullable=False),
    Column("politics", Text),
    Column("administration", Text),
    Column("agreed", Text),
)

MAPPERS = (
    Mapper(RoleBoard, role_board_table),
    Mapper(RoleTask, role_task_table),
    Mapper(RoleBody, role_body_table),
    Mapper(RoleCell, role_cell_table),
)
