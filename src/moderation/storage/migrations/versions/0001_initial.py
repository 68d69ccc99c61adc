# SPDX-License-Identifier: EUPL-1.2
"""The tables of the first version."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from moderation.storage.migrations.approval import add_approval

revision = "0001"
down_revision = None


def reference(target: str) -> sa.ForeignKey:
    return sa.ForeignKey(target, deferrable=True, initially="DEFERRED")


def _of_the_running_program() -> None:
    op.create_table(
        "projection",
        sa.Column("workshop_id", sa.Text, primary_key=True),
        sa.Column("shown", sa.Text, nullable=False),
    )
    op.create_table(
        "open_vote",
        sa.Column("vote_id", sa.Text, primary_key=True),
        sa.Column("workshop_id", sa.Text, nullable=False),
    )


def upgrade() -> None:
    _of_the_running_program()
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
        "workshop",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("title", sa.Text, nullable=False),
        sa.Column("subtitle", sa.Text, nullable=False),
        sa.Column("municipality", sa.Text, nullable=False),
        sa.Column("place", sa.Text, nullable=False),
        sa.Column("series", sa.Text, nullable=False),
        sa.Column("moderation", sa.Text, nullable=False),
        sa.Column("language", sa.Text, nullable=False),
        sa.Column("status", sa.Text, nullable=False),
        sa.Column("day", sa.Text),
        sa.Column("starts_at", sa.Text, nullable=False),
        sa.Column("invited_until", sa.Text),
        sa.Column("closed_session", sa.Integer, nullable=False),
        sa.Column("current_block_id", sa.Text),
        sa.Column("trashed", sa.Integer, nullable=False),
    )
    op.create_table(
        "agenda_block",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("workshop_id", sa.Text, reference("workshop.id"), nullable=False),
        sa.Column("rank", sa.Float, nullable=False),
        sa.Column("title", sa.Text, nullable=False),
        sa.Column("activity", sa.Text, nullable=False),
        sa.Column("minutes", sa.Integer, nullable=False),
        sa.Column("summary", sa.Text, nullable=False),
        sa.Column("question", sa.Text, nullable=False),
        sa.Column("say", sa.Text, nullable=False),
        sa.Column("script", sa.Text, nullable=False),
        sa.Column("script_done", sa.Integer, nullable=False),
        sa.Column("extra_minutes", sa.Integer, nullable=False),
        sa.Column("started_at", sa.Text),
        sa.Column("ended_at", sa.Text),
        sa.Column("closed_session", sa.Integer, nullable=False),
        sa.Column("parallel", sa.Integer, nullable=False),
        sa.Column("room_id", sa.Text, reference("room.id")),
        sa.Column("parked", sa.Integer, nullable=False),
    )
    op.create_index("ix_agenda_block_workshop_id", "agenda_block", ["workshop_id"])
    _ranked(
        "material",
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("ready", sa.Integer, nullable=False),
    )
    op.create_table(
        "minutes_plan",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("workshop_id", sa.Text, reference("workshop.id"), nullable=False),
        sa.Column("rank", sa.Float, nullable=False),
        sa.Column("sequence", sa.Text, nullable=False),
        sa.Column("hidden", sa.Text, nullable=False),
        sa.Column("short", sa.Text, nullable=False),
        sa.Column("positions", sa.Text, nullable=False),
        sa.Column("names", sa.Integer, nullable=False),
        sa.Column("letterhead", sa.Text, nullable=False),
        sa.Column("logo", sa.Text, nullable=False),
        sa.Column("logo_type", sa.Text, nullable=False),
        sa.Column("logo_alt", sa.Text, nullable=False),
    )
    op.create_index("ix_minutes_plan_workshop_id", "minutes_plan", ["workshop_id"])
    _ranked(
        "resistance_count",
        sa.Column("option_id", sa.Text, nullable=False),
        sa.Column("side", sa.Text),
        sa.Column("counts", sa.Text, nullable=False),
        sa.Column("roll", sa.Text, nullable=False),
    )
    _ranked(
        "rating_count",
        sa.Column("statement_id", sa.Text, nullable=False),
        sa.Column("side", sa.Text),
        sa.Column("counts", sa.Text, nullable=False),
    )
    _ranked(
        "room",
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("note", sa.Text, nullable=False),
    )
    op.create_table(
        "unit",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("workshop_id", sa.Text, reference("workshop.id"), nullable=False),
        sa.Column("rank", sa.Float, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("side", sa.Text, nullable=False),
        sa.Column("short", sa.Text, nullable=False),
        sa.Column("seats", sa.Integer, nullable=False),
        sa.Column("reply", sa.Text, nullable=False),
        sa.Column("unit_kind", sa.Text),
    )
    op.create_index("ix_unit_workshop_id", "unit", ["workshop_id"])
    op.create_table(
        "cluster",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("workshop_id", sa.Text, reference("workshop.id"), nullable=False),
        sa.Column("rank", sa.Float, nullable=False),
        sa.Column("block_id", sa.Text, reference("agenda_block.id"), nullable=False),
        sa.Column("title", sa.Text, nullable=False),
        sa.Column("parent_id", sa.Text),
    )
    op.create_index("ix_cluster_workshop_id", "cluster", ["workshop_id"])
    op.create_table(
        "entry",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("workshop_id", sa.Text, reference("workshop.id"), nullable=False),
        sa.Column("rank", sa.Float, nullable=False),
        sa.Column("entry_kind", sa.Text, nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("block_id", sa.Text, reference("agenda_block.id")),
        sa.Column("side", sa.Text),
        sa.Column("unit_id", sa.Text, reference("unit.id")),
        sa.Column("due", sa.Text),
        sa.Column("way", sa.Text, nullable=False),
        sa.Column("cluster_id", sa.Text),
        sa.Column("done", sa.Integer, nullable=False),
        sa.Column("created_at", sa.Text),
        sa.Column("left_open", sa.Integer, nullable=False),
        sa.Column("also", sa.Text, nullable=False),
    )
    op.create_index("ix_entry_workshop_id", "entry", ["workshop_id"])
    op.create_table(
        "fixed_date",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("workshop_id", sa.Text, reference("workshop.id"), nullable=False),
        sa.Column("rank", sa.Float, nullable=False),
        sa.Column("block_id", sa.Text, reference("agenda_block.id"), nullable=False),
        sa.Column("title", sa.Text, nullable=False),
        sa.Column("fixed_kind", sa.Text, nullable=False),
        sa.Column("day", sa.Text, nullable=False),
    )
    op.create_index("ix_fixed_date_workshop_id", "fixed_date", ["workshop_id"])
    op.create_table(
        "goal",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("workshop_id", sa.Text, reference("workshop.id"), nullable=False),
        sa.Column("rank", sa.Float, nullable=False),
        sa.Column("block_id", sa.Text, reference("agenda_block.id"), nullable=False),
        sa.Column("title", sa.Text, nullable=False),
        sa.Column("short", sa.Text, nullable=False),
        sa.Column("specific", sa.Text, nullable=False),
        sa.Column("measure", sa.Text, nullable=False),
        sa.Column("interim", sa.Text, nullable=False),
        sa.Column("guideline", sa.Text, nullable=False),
        sa.Column("unit_id", sa.Text, reference("unit.id")),
        sa.Column("owner", sa.Text, nullable=False),
        sa.Column("due", sa.Text),
        sa.Column("staff_needed", sa.Float, nullable=False),
        sa.Column("staff_secured", sa.Float, nullable=False),
        sa.Column("money_needed", sa.Integer, nullable=False),
        sa.Column("money_secured", sa.Integer, nullable=False),
        sa.Column("resources_clear", sa.Integer, nullable=False),
    )
    op.create_index("ix_goal_workshop_id", "goal", ["workshop_id"])
    op.create_table(
        "participant",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("workshop_id", sa.Text, reference("workshop.id"), nullable=False),
        sa.Column("rank", sa.Float, nullable=False),
        sa.Column("unit_id", sa.Text, reference("unit.id"), nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("function", sa.Text, nullable=False),
        sa.Column("email", sa.Text, nullable=False),
        sa.Column("attendance", sa.Text, nullable=False),
        sa.Column("arrived_at", sa.Text),
        sa.Column("left_at", sa.Text),
        sa.Column("substitute_for", sa.Text, reference("participant.id")),
        sa.Column("may_commit", sa.Text, nullable=False),
    )
    op.create_index("ix_participant_workshop_id", "participant", ["workshop_id"])
    op.create_table(
        "private_note",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("workshop_id", sa.Text, reference("workshop.id"), nullable=False),
        sa.Column("rank", sa.Float, nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("block_id", sa.Text, reference("agenda_block.id")),
    )
    op.create_index("ix_private_note_workshop_id", "private_note", ["workshop_id"])
    _ranked(
        "role_board",
        sa.Column("block_id", sa.Text, reference("agenda_block.id"), nullable=False),
        sa.Column("stage", sa.Text, nullable=False),
        sa.Column("land", sa.Text, nullable=False),
        sa.Column("by_hand", sa.Integer, nullable=False),
    )
    op.create_table(
        "role_body",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("workshop_id", sa.Text, reference("workshop.id"), nullable=False),
        sa.Column("rank", sa.Float, nullable=False),
        sa.Column("block_id", sa.Text, reference("agenda_block.id"), nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("side", sa.Text, nullable=False),
        sa.Column("body_kind", sa.Text),
        sa.Column("unit_id", sa.Text, reference("unit.id")),
    )
    op.create_index("ix_role_body_workshop_id", "role_body", ["workshop_id"])
    op.create_table(
        "role_task",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("workshop_id", sa.Text, reference("workshop.id"), nullable=False),
        sa.Column("rank", sa.Float, nullable=False),
        sa.Column("block_id", sa.Text, reference("agenda_block.id"), nullable=False),
        sa.Column("title", sa.Text, nullable=False),
        sa.Column("operative", sa.Integer, nullable=False),
        sa.Column("competence", sa.Text),
        sa.Column("lead_id", sa.Text, reference("role_body.id")),
    )
    op.create_index("ix_role_task_workshop_id", "role_task", ["workshop_id"])
    op.create_table(
        "timeline_step",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("workshop_id", sa.Text, reference("workshop.id"), nullable=False),
        sa.Column("rank", sa.Float, nullable=False),
        sa.Column("block_id", sa.Text, reference("agenda_block.id"), nullable=False),
        sa.Column("title", sa.Text, nullable=False),
        sa.Column("side", sa.Text, nullable=False),
        sa.Column("begins", sa.Text, nullable=False),
        sa.Column("ends", sa.Text, nullable=False),
        sa.Column("short", sa.Text, nullable=False),
        sa.Column("unit_id", sa.Text, reference("unit.id")),
        sa.Column("owner", sa.Text, nullable=False),
        sa.Column("feasibility", sa.Text, nullable=False),
        sa.Column("after", sa.Text, nullable=False),
        sa.Column("vision", sa.Integer, nullable=False),
    )
    op.create_index("ix_timeline_step_workshop_id", "timeline_step", ["workshop_id"])
    op.create_table(
        "vision_draft",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("workshop_id", sa.Text, reference("workshop.id"), nullable=False),
        sa.Column("rank", sa.Float, nullable=False),
        sa.Column("block_id", sa.Text, reference("agenda_block.id"), nullable=False),
        sa.Column("sentence", sa.Text, nullable=False),
        sa.Column("what", sa.Text, nullable=False),
        sa.Column("how", sa.Text, nullable=False),
        sa.Column("why", sa.Text, nullable=False),
        sa.Column("zero", sa.Integer, nullable=False),
        sa.Column("adopted", sa.Integer, nullable=False),
    )
    op.create_index("ix_vision_draft_workshop_id", "vision_draft", ["workshop_id"])
    op.create_table(
        "vision_reason",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("workshop_id", sa.Text, reference("workshop.id"), nullable=False),
        sa.Column("rank", sa.Float, nullable=False),
        sa.Column("block_id", sa.Text, reference("agenda_block.id"), nullable=False),
        sa.Column("title", sa.Text, nullable=False),
        sa.Column("icon", sa.Text, nullable=False),
    )
    op.create_index("ix_vision_reason_workshop_id", "vision_reason", ["workshop_id"])
    op.create_table(
        "goal_answer",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("workshop_id", sa.Text, reference("workshop.id"), nullable=False),
        sa.Column("rank", sa.Float, nullable=False),
        sa.Column("goal_id", sa.Text, reference("goal.id"), nullable=False),
        sa.Column("unit_id", sa.Text, reference("unit.id"), nullable=False),
        sa.Column("answer", sa.Text, nullable=False),
        sa.Column("text", sa.Text, nullable=False),
    )
    op.create_index("ix_goal_answer_workshop_id", "goal_answer", ["workshop_id"])
    op.create_table(
        "role_cell",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("workshop_id", sa.Text, reference("workshop.id"), nullable=False),
        sa.Column("rank", sa.Float, nullable=False),
        sa.Column("task_id", sa.Text, reference("role_task.id"), nullable=False),
        sa.Column("body_id", sa.Text, reference("role_body.id"), nullable=False),
        sa.Column("politics", sa.Text),
        sa.Column("administration", sa.Text),
        sa.Column("agreed", sa.Text),
    )
    op.create_index("ix_role_cell_workshop_id", "role_cell", ["workshop_id"])
    _promises_and_involvement()
    _sending()
    _ranked(
        "finding_answer",
        sa.Column("block_id", sa.Text, reference("agenda_block.id"), nullable=False),
        sa.Column("rule", sa.Text, nullable=False),
        sa.Column("outcome", sa.Text, nullable=False),
        sa.Column("about_ids", sa.Text, nullable=False),
        sa.Column("reason", sa.Text, nullable=False),
        sa.Column("entry_id", sa.Text, reference("entry.id")),
    )
    _ranked(
        "picture",
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("media_type", sa.Text, nullable=False),
        sa.Column("data", sa.Text, nullable=False),
        sa.Column("alt", sa.Text, nullable=False),
        sa.Column("block_id", sa.Text, reference("agenda_block.id")),
    )
    _ranked(
        "spoke_count",
        sa.Column("side", sa.Text, nullable=False),
        sa.Column("count", sa.Integer, nullable=False),
    )
    _add_later()


def _add_later() -> None:
    _add_polls()
    add_approval()


def _add_polls() -> None:
    _ranked(
        "poll",
        sa.Column("block_id", sa.Text, reference("agenda_block.id"), nullable=False),
        sa.Column("question", sa.Text, nullable=False),
        sa.Column("vote_kind", sa.Text, nullable=False),
        sa.Column("electorate", sa.Text, nullable=False),
        sa.Column("side", sa.Text),
        sa.Column("unit_id", sa.Text, reference("unit.id")),
        sa.Column("secret", sa.Integer, nullable=False),
        sa.Column("veiled", sa.Integer, nullable=False),
        sa.Column("budget", sa.Integer, nullable=False),
        sa.Column("per_option", sa.Integer, nullable=False),
        sa.Column("quorum", sa.Integer, nullable=False),
        sa.Column("low", sa.Text, nullable=False),
        sa.Column("high", sa.Text, nullable=False),
        sa.Column("bottom", sa.Text, nullable=False),
        sa.Column("top", sa.Text, nullable=False),
        sa.Column("notes", sa.Text, nullable=False),
    )
    _ranked(
        "poll_option",
        sa.Column("poll_id", sa.Text, reference("poll.id"), nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("source_id", sa.Text),
        sa.Column("zero", sa.Integer, nullable=False),
    )
    _ranked(
        "poll_round",
        sa.Column("poll_id", sa.Text, reference("poll.id"), nullable=False),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("ballots", sa.Integer, nullable=False),
        sa.Column("eligible", sa.Integer, nullable=False),
        sa.Column("ballots_by_side", sa.Text, nullable=False),
        sa.Column("roll", sa.Text, nullable=False),
    )
    _ranked(
        "poll_count",
        sa.Column("poll_id", sa.Text, reference("poll.id"), nullable=False),
        sa.Column("option_id", sa.Text, nullable=False),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("side", sa.Text),
        sa.Column("counts", sa.Text, nullable=False),
    )
    _ranked(
        "poll_objection",
        sa.Column("poll_id", sa.Text, reference("poll.id"), nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("integration", sa.Text, nullable=False),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("settled", sa.Integer, nullable=False),
    )


def _promises_and_involvement() -> None:
    _ranked(
        "negotiation_board",
        sa.Column("block_id", sa.Text, reference("agenda_block.id"), nullable=False),
        sa.Column("stage", sa.Text, nullable=False),
        sa.Column("blind", sa.Integer, nullable=False),
        sa.Column("first_unit_id", sa.Text, reference("unit.id")),
        sa.Column("second_unit_id", sa.Text, reference("unit.id")),
        sa.Column("review", sa.Text),
    )
    _ranked(
        "negotiation_deal",
        sa.Column("block_id", sa.Text, reference("agenda_block.id"), nullable=False),
        sa.Column("first_task_id", sa.Text, reference("entry.id")),
        sa.Column("second_task_id", sa.Text, reference("entry.id")),
    )
    _ranked(
        "negotiation_point",
        sa.Column("block_id", sa.Text, reference("agenda_block.id"), nullable=False),
        sa.Column("party", sa.Text, nullable=False),
        sa.Column("point_kind", sa.Text, nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("outcome", sa.Text, nullable=False),
        sa.Column("reason", sa.Text, nullable=False),
        sa.Column("earlier", sa.Text, nullable=False),
        sa.Column("deal_id", sa.Text, reference("negotiation_deal.id")),
    )
    _ranked(
        "involvement_actor",
        sa.Column("block_id", sa.Text, reference("agenda_block.id"), nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("side", sa.Text, nullable=False),
        sa.Column("unit_id", sa.Text, reference("unit.id")),
    )
    _ranked(
        "involvement_phase",
        sa.Column("block_id", sa.Text, reference("agenda_block.id"), nullable=False),
        sa.Column("title", sa.Text, nullable=False),
    )
    _ranked(
        "involvement_cell",
        sa.Column("actor_id", sa.Text, reference("involvement_actor.id"), nullable=False),
        sa.Column("phase_id", sa.Text, reference("involvement_phase.id"), nullable=False),
        sa.Column("part", sa.Text),
        sa.Column("day", sa.Text),
        sa.Column("timing", sa.Text, nullable=False),
        sa.Column("note", sa.Text, nullable=False),
    )


def _sending() -> None:
    _ranked(
        "mail_text",
        sa.Column("subject", sa.Text, nullable=False),
        sa.Column("body", sa.Text, nullable=False),
    )
    _ranked(
        "dispatch",
        sa.Column("at", sa.Text, nullable=False),
        sa.Column("way", sa.Text, nullable=False),
        sa.Column("cut", sa.Text, nullable=False),
        sa.Column("released", sa.Integer, nullable=False),
        sa.Column("digest", sa.Text, nullable=False),
        sa.Column("subject", sa.Text, nullable=False),
        sa.Column("files", sa.Text, nullable=False),
        sa.Column("receipts", sa.Text, nullable=False),
    )


def _ranked(name: str, *columns: sa.Column[object]) -> None:
    """A table of entities that have a place in an order."""
    op.create_table(
        name,
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("workshop_id", sa.Text, reference("workshop.id"), nullable=False),
        sa.Column("rank", sa.Float, nullable=False),
        *columns,
    )
    op.create_index(f"ix_{name}_workshop_id", name, ["workshop_id"])
