# SPDX-License-Identifier: EUPL-1.2
"""Rows of clusters."""

from __future__ import annotations

from sqlalchemy import Column, Float, Table, Text

from moderation.activities.cards.model import Cluster
from moderation.storage.mapping import METADATA, Mapper, owner, reference

cluster_table = Table(
    "cluster",
    METADATA,
    Column("id", Text, primary_key=True),
    owner(),
    Column("rank", Float, nullable=False),
    Column("block_id", Text, reference("agenda_block.id"), nullable=False),
    Column("title", Text, nullable=False),
    Column("parent_id", Text),
)

MAPPERS = (Mapper(Cluster, cluster_table),)
