# SPDX-License-Identifier: EUPL-1.2
"""The tables of the first version."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    op.create_table(
        "history",
        sa.Column("seq", sa.Integer, primary_key=True, autoincrement=True),
        sa.Column("workshop_id", sa.Text, nullable=False),
        sa.Column("at", sa.Text, nullable=False),
        sa.Column("way", sa.Text, nullable=False),
        sa.Column("undo_group", sa.Text, nullable=False),
        sa.Column("label", sa.Text, nullable=False),
        sa.Column("payload", sa.Text),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_history_workshop_id", "history", ["workshop_id"])
    op.create_table(
        "projection",
        sa.Column("workshop_id", sa.Text, primary_key=True),
        sa.Column("shown", sa.Text, nullable=False),
    )
