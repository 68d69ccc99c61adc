# SPDX-License-Identifier: EUPL-1.2
"""Rows of what was sent, and in which words."""

from __future__ import annotations

from sqlalchemy import Column, Float, Integer, Table, Text

from moderation.features.sending.model import Dispatch, MailText
from moderation.storage.mapping import METADATA, Mapper, owner

mail_text_table = Table(
    "mail_text",
    METADATA,
    Column("id", Text, primary_key=True),
    owner(),
    Column("rank", Float, nullable=False),
    Column("subject", Text, nullable=False),
    Column("body", Text, nullable=False),
)

dispatch_table = Table(
    "dispatch",
    METADATA,
    Column("id", Text, primary_key=True),
    owner(),
    Column("rank", Float, nullable=False),
    Column("at", Text, nullable=False),
    Column("way", Text, nullable=False),
    Column("cut", Text, nullable=False),
    Column("released", Integer, nullable=False),
    Column("digest", Text, nullable=False),
    Column("subject", Text, nullable=False),
    Column("files", Text, nullable=False),
    Column("receipts", Text, nullable=False),
)

MAPPERS = (Mapper(MailText, mail_text_table), Mapper(Dispatch, dispatch_table))
