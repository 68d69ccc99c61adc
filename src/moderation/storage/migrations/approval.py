# SPDX-License-Identifier: EUPL-1.2
"""The tables of the approval, as version 1 creates them."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op


def reference(target: str) -> sa.ForeignKey:
    """A reference that is checked at the commit."""
    return sa.ForeignKey(target, deferrable=True, initially="DEFERRED")


def add_approval() -> None:
    """Create them."""
    op.create_table(
        "confirmation",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("workshop_id", sa.Text, reference("workshop.id"), nullable=False),
        sa.Column("rank", sa.Float, nullable=False),
        sa.Column("item_id", sa.Text, nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("owner", sa.Text, nullable=False),
        sa.Column("due", sa.Text),
        sa.Column("verdict", sa.Text, nullable=False),
        sa.Column("reason", sa.Text, nullable=False),
        sa.Column("at", sa.Text, nullable=False),
    )
    op.create_index("ix_confirmation_workshop_id", "confirmation", ["workshop_id"])
    op.create_table(
        "review",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("workshop_id", sa.Text, reference("workshop.id"), nullable=False),
        sa.Column("rank", sa.Float, nullable=False),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("begun_at", sa.Text, nullable=False),
        sa.Column("until", sa.Text, nullable=False),
    )
    op.create_index("ix_review_workshop_id", "review", ["workshop_id"])
    op.create_table(
        "sign_off",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("workshop_id", sa.Text, reference("workshop.id"), nullable=False),
        sa.Column("rank", sa.Float, nullable=False),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("side", sa.Text, nullable=False),
        sa.Column("by", sa.Text, nullable=False),
        sa.Column("unit_id", sa.Text, reference("unit.id")),
        sa.Column("at", sa.Text, nullable=False),
    )
    op.create_index("ix_sign_off_workshop_id", "sign_off", ["workshop_id"])
    op.create_table(
        "minutes_objection",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("workshop_id", sa.Text, reference("workshop.id"), nullable=False),
        sa.Column("rank", sa.Float, nullable=False),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("unit_id", sa.Text, reference("unit.id")),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("at", sa.Text, nullable=False),
        sa.Column("outcome", sa.Text, nullable=False),
        sa.Column("answer", sa.Text, nullable=False),
        sa.Column("settled_at", sa.Text),
    )
    op.create_index("ix_minutes_objection_workshop_id", "minutes_objection", ["workshop_id"])
    op.create_table(
        "release",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("workshop_id", sa.Text, reference("workshop.id"), nullable=False),
        sa.Column("rank", sa.Float, nullable=False),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("at", sa.Text, nullable=False),
    )
    op.create_index("ix_release_workshop_id", "release", ["workshop_id"])
    op.create_table(
        "release_despite",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("workshop_id", sa.Text, reference("workshop.id"), nullable=False),
        sa.Column("rank", sa.Float, nullable=False),
        sa.Column("release_id", sa.Text, reference("release.id"), nullable=False),
        sa.Column("reason", sa.Text, nullable=False),
        sa.Column("left_open", sa.Text, nullable=False),
    )
    op.create_index("ix_release_despite_workshop_id", "release_despite", ["workshop_id"])
    op.create_table(
        "frozen_minutes",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("workshop_id", sa.Text, reference("workshop.id"), nullable=False),
        sa.Column("rank", sa.Float, nullable=False),
        sa.Column("release_id", sa.Text, reference("release.id"), nullable=False),
        sa.Column("language", sa.Text, nullable=False),
        sa.Column("content", sa.Text, nullable=False),
        sa.Column("digest", sa.Text, nullable=False),
        sa.Column("redactions", sa.Text, nullable=False),
    )
    op.create_index("ix_frozen_minutes_workshop_id", "frozen_minutes", ["workshop_id"])
    op.create_table(
        "frozen_public",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("workshop_id", sa.Text, reference("workshop.id"), nullable=False),
        sa.Column("rank", sa.Float, nullable=False),
        sa.Column("release_id", sa.Text, reference("release.id"), nullable=False),
        sa.Column("language", sa.Text, nullable=False),
        sa.Column("content", sa.Text, nullable=False),
        sa.Column("digest", sa.Text, nullable=False),
        sa.Column("redactions", sa.Text, nullable=False),
    )
    op.create_index("ix_frozen_public_workshop_id", "frozen_public", ["workshop_id"])
    op.create_table(
        "amendment",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("workshop_id", sa.Text, reference("workshop.id"), nullable=False),
        sa.Column("rank", sa.Float, nullable=False),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("reason", sa.Text, nullable=False),
        sa.Column("decided_by", sa.Text, nullable=False),
        sa.Column("decided_on", sa.Text, nullable=False),
        sa.Column("at", sa.Text, nullable=False),
        sa.Column("block_id", sa.Text, reference("agenda_block.id")),
        sa.Column("in_public", sa.Integer, nullable=False),
        sa.Column("withdraws", sa.Integer, nullable=False),
    )
    op.create_index("ix_amendment_workshop_id", "amendment", ["workshop_id"])
