# SPDX-License-Identifier: EUPL-1.2
"""Rows of vision drafts and reasons."""

from __future__ import annotations

from sqlalchemy import Column, Float, Integer, Table, Text

from moderation.activities.vision.model import VisionDraft, VisionReason
from moderation.storage.mapping import METADATA, Mapper, owner, reference

vision_draft_table = Table(
    "vision_draft",
    METADATA,
    Column("id", Text, primary_key=True),
    owner(),
    Column("rank", Float, nullable=False),
    Column("block_id", Text, reference("agenda_block.id"), nullable=False),
    Column("sentence", Text, nullable=False),
    Column("what", Text, nullable=False),
    Column("how", Text, nullable=False),
    Column("why", Text, nullable=False),
    Column("zero", Integer, nullable=False),
    Column("adopted", Integer, nullable=False),
)

vision_reason_table = Table(
    "vision_reason",
    METADATA,
    Column("id", Text, primary_key=True),
    owner(),
    Column("rank", Float, nullable=False),
    Column("block_id", Text, reference("agenda_block.id"), nullable=False),
    Column("title", Text, nullable=False),
    Column("icon", Text, nullable=False),
)

MAPPERS = (
    Mapper(VisionDraft, vision_draft_table),
    Mapper(VisionReason, vision_reason_table),
)
