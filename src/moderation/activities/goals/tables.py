# SPDX-License-Identifier: EUPL-1.2
"""Rows of goals and answers."""

from __future__ import annotations

from sqlalchemy import Column, Float, Integer, Table, Text

from moderation.activities.goals.model import Goal, GoalAnswer
from moderation.storage.mapping import METADATA, Mapper, owner, reference

goal_table = Table(
    "goal",
    METADATA,
    Column("id", Text, primary_key=True),
    owner(),
    Column("rank", Float, nullable=False),
    Column("block_id", Text, reference("agenda_block.id"), nullable=False),
    Column("title", Text, nullable=False),
    Column("short", Text, nullable=False),
    Column("specific", Text, nullable=False),
    Column("measure", Text, nullable=False),
    Column("interim", Text, nullable=False),
    Column("guideline", Text, nullable=False),
    Column("unit_id", Text, reference("unit.id")),
    Column("owner", Text, nullable=False),
    Column("due", Text),
    Column("staff_needed", Float, nullable=False),
    Column("staff_secured", Float, nullable=False),
    Column("money_needed", Integer, nullable=False),
    Column("money_secured", Integer, nullable=False),
    Column("resources_clear", Integer, nullable=False),
)

goal_answer_table = Table(
    "goal_answer",
    METADATA,
    Column("id", Text, primary_key=True),
    owner(),
    Column("rank", Float, nullable=False),
    Column("goal_id", Text, reference("goal.id"), nullable=False),
    Column("unit_id", Text, reference("unit.id"), nullable=False),
    Column("answer", Text, nullable=False),
    Column("text", Text, nullable=False),
)

MAPPERS = (
    Mapper(Goal, goal_table),
    Mapper(GoalAnswer, goal_answer_table),
)
