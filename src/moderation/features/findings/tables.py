# SPDX-License-Identifier: EUPL-1.2
"""Rows of what the room did with findings."""

from __future__ import annotations

from sqlalchemy import Column, Float, Table, Text

from moderation.features.findings.model import FindingAnswer
from moderation.storage.mapping import METADATA, Mapper, owner, reference

finding_answer_table = Table(
    "finding_answer",
    METADATA,
    Column("id", Text, primary_key=True),
    owner(),
    Column("rank", Float, nullable=False),
    Column("block_id", Text, reference("agenda_block.id"), nullable=False),
    Column("rule", Text, nullable=False),
    Column("outcome", Text, nullable=False),
    Column("about_ids", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("entry_id", Text, reference("entry.id")),
)

MAPPERS = (Mapper(FindingAnswer, finding_answer_table),)
