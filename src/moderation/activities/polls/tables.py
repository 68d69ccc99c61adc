# SPDX-License-Identifier: EUPL-1.2
"""Rows of questions, options, rounds, counts and objections."""

from __future__ import annotations

from sqlalchemy import Column, Float, Integer, Table, Text

from moderation.activities.polls.model import (
    Poll,
    PollCount,
    PollObjection,
    PollOption,
    PollRound,
)
from moderation.storage.mapping import METADATA, Mapper, owner, reference

poll_table = Table(
    "poll",
    METADATA,
    Column("id", Text, primary_key=True),
    owner(),
    Column("rank", Float, nullable=False),
    Column("block_id", Text, reference("agenda_block.id"), nullable=False),
    Column("question", Text, nullable=False),
    Column("vote_kind", Text, nullable=False),
    Column("electorate", Text, nullable=False),
    Column("side", Text),
    Column("unit_id", Text, reference("unit.id")),
    Column("secret", Integer, nullable=False),
    Column("veiled", Integer, nullable=False),
    Column("budget", Integer, nullable=False),
    Column("per_option", Integer, nullable=False),
    Column("quorum", Integer, nullable=False),
    Column("low", Text, nullable=False),
    Column("high", Text, nullable=False),
    Column("bottom", Text, nullable=False),
    Column("top", Text, nullable=False),
    Column("notes", Text, nullable=False),
)

poll_option_table = Table(
    "poll_option",
    METADATA,
    Column("id", Text, primary_key=True),
    owner(),
    Column("rank", Float, nullable=False),
    Column("poll_id", Text, reference("poll.id"), nullable=False),
    Column("text", Text, nullable=False),
    Column("source_id", Text),
    Column("zero", Integer, nullable=False),
)

poll_round_table = Table(
    "poll_round",
    METADATA,
    Column("id", Text, primary_key=True),
    owner(),
    Column("rank", Float, nullable=False),
    Column("poll_id", Text, reference("poll.id"), nullable=False),
    Column("number", Integer, nullable=False),
    Column("ballots", Integer, nullable=False),
    Column("eligible", Integer, nullable=False),
    Column("ballots_by_side", Text, nullable=False),
    Column("roll", Text, nullable=False),
)

poll_count_table = Table(
    "poll_count",
    METADATA,
    Column("id", Text, primary_key=True),
    owner(),
    Column("rank", Float, nullable=False),
    Column("poll_id", Text, reference("poll.id"), nullable=False),
    Column("option_id", Text, nullable=False),
    Column("number", Integer, nullable=False),
    Column("side", Text),
    Column("counts", Text, nullable=False),
)

poll_objection_table = Table(
    "poll_objection",
    METADATA,
    Column("id", Text, primary_key=True),
    owner(),
    Column("rank", Float, nullable=False),
    Column("poll_id", Text, reference("poll.id"), nullable=False),
    Column("text", Text, nullable=False),
    Column("integration", Text, nullable=False),
    Column("number", Integer, nullable=False),
    Column("settled", Integer, nullable=False),
)

MAPPERS = (
    Mapper(Poll, poll_table),
    Mapper(PollOption, poll_option_table),
    Mapper(PollRound, poll_round_table),
    Mapper(PollCount, poll_count_table),
    Mapper(PollObjection, poll_objection_table),
)
