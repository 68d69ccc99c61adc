# SPDX-License-Identifier: EUPL-1.2
"""Rows of confirmations, the review, and released minutes."""

from __future__ import annotations

from sqlalchemy import Column, Float, Integer, Table, Text

from moderation.features.approval.model import (
    Amendment,
    Confirmation,
    Despite,
    FrozenMinutes,
    FrozenPublic,
    Objection,
    Release,
    Review,
    SignOff,
)
from moderation.storage.mapping import METADATA, Mapper, owner, reference

confirmation_table = Table(
    "confirmation",
    METADATA,
    Column("id", Text, primary_key=True),
    owner(),
    Column("rank", Float, nullable=False),
    Column("item_id", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("owner", Text, nullable=False),
    Column("due", Text),
    Column("verdict", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("at", Text, nullable=False),
)

review_table = Table(
    "review",
    METADATA,
    Column("id", Text, primary_key=True),
    owner(),
    Column("rank", Float, nullable=False),
    Column("number", Integer, nullable=False),
    Column("begun_at", Text, nullable=False),
    Column("until", Text, nullable=False),
)

sign_off_table = Table(
    "sign_off",
    METADATA,
    Column("id", Text, primary_key=True),
    owner(),
    Column("rank", Float, nullable=False),
    Column("number", Integer, nullable=False),
    Column("side", Text, nullable=False),
    Column("by", Text, nullable=False),
    Column("unit_id", Text, reference("unit.id")),
    Column("at", Text, nullable=False),
)

minutes_objection_table = Table(
    "minutes_objection",
    METADATA,
    Column("id", Text, primary_key=True),
    owner(),
    Column("rank", Float, nullable=False),
    Column("number", Integer, nullable=False),
    Column("unit_id", Text, reference("unit.id")),
    Column("text", Text, nullable=False),
    Column("at", Text, nullable=False),
    Column("outcome", Text, nullable=False),
    Column("answer", Text, nullable=False),
    Column("settled_at", Text),
)

release_table = Table(
    "release",
    METADATA,
    Column("id", Text, primary_key=True),
    owner(),
    Column("rank", Float, nullable=False),
    Column("number", Integer, nullable=False),
    Column("at", Text, nullable=False),
)

release_despite_table = Table(
    "release_despite",
    METADATA,
    Column("id", Text, primary_key=True),
    owner(),
    Column("rank", Float, nullable=False),
    Column("release_id", Text, reference("release.id"), nullable=False),
    Column("reason", Text, nullable=False),
    Column("left_open", Text, nullable=False),
)

frozen_minutes_table = Table(
    "frozen_minutes",
    METADATA,
    Column("id", Text, primary_key=True),
    owner(),
    Column("rank", Float, nullable=False),
    Column("release_id", Text, reference("release.id"), nullable=False),
    Column("language", Text, nullable=False),
    Column("content", Text, nullable=False),
    Column("digest", Text, nullable=False),
    Column("redactions", Text, nullable=False),
)

frozen_public_table = Table(
    "frozen_public",
    METADATA,
    Column("id", Text, primary_key=True),
    owner(),
    Column("rank", Float, nullable=False),
    Column("release_id", Text, reference("release.id"), nullable=False),
    Column("language", Text, nullable=False),
    Column("content", Text, nullable=False),
    Column("digest", Text, nullable=False),
    Column("redactions", Text, nullable=False),
)

amendment_table = Table(
    "amendment",
    METADATA,
    Column("id", Text, primary_key=True),
    owner(),
    Column("rank", Float, nullable=False),
    Column("number", Integer, nullable=False),
    Column("text", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("decided_by", Text, nullable=False),
    Column("decided_on", Text, nullable=False),
    Column("at", Text, nullable=False),
    Column("block_id", Text, reference("agenda_block.id")),
    Column("in_public", Integer, nullable=False),
    Column("withdraws", Integer, nullable=False),
)

MAPPERS = (
    Mapper(Confirmation, confirmation_table),
    Mapper(Review, review_table),
    Mapper(SignOff, sign_off_table),
    Mapper(Objection, minutes_objection_table),
    Mapper(Release, release_table),
    Mapper(Despite, release_despite_table),
    Mapper(FrozenMinutes, frozen_minutes_table),
    Mapper(FrozenPublic, frozen_public_table),
    Mapper(Amendment, amendment_table),
)
