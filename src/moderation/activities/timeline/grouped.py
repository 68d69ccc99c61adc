# SPDX-License-Identifier: EUPL-1.2
"""What a group works on in a room of its own: steps, how long they wait, fixed dates."""

from __future__ import annotations

from typing import Any

from moderation.activities.timeline.model import FixedDate, Lag, TimelineStep
from moderation.domain.lengths import Length
from moderation.domain.said_days import SaidDay
from moderation.domain.state import Lookups
from moderation.domain.texts import QT_TRANSLATE_NOOP, Formats
from moderation.features.group_work.kinds import GroupField, GroupKind, Said

STEP = QT_TRANSLATE_NOOP("GroupKind", "Step")
INTERIM = QT_TRANSLATE_NOOP("GroupKind", "Interim goal")
LAG = QT_TRANSLATE_NOOP("GroupKind", "Waiting time")


def _span(parts: tuple[Any, ...], _state: Lookups, formats: Formats) -> Said:
    """From when until when, as exactly as it was said; an interim goal is due on a day."""
    begins, ends, begins_as, ends_as, is_interim_goal = parts
    until = SaidDay(ends, ends_as).words(formats)
    if is_interim_goal:
        return (INTERIM, until)
    return (f"{SaidDay(begins, begins_as, first=True).words(formats)} – {until}",)


def _day(parts: tuple[Any, ...], _state: Lookups, formats: Formats) -> Said:
    return (SaidDay(*parts).words(formats),)


def _length(parts: tuple[Any, ...], _state: Lookups, _formats: Formats) -> Said:
    return (Length(*parts).message,)


GROUPED = (
    GroupKind(
        kind=TimelineStep,
        activity="timeline",
        called=lambda step: INTERIM if step.is_interim_goal else STEP,
        words="title",
        apart=True,
        fields=(
            GroupField(QT_TRANSLATE_NOOP("GroupField", "Title"), ("title",)),
            GroupField(QT_TRANSLATE_NOOP("GroupField", "Short title"), ("short",)),
            GroupField(
                QT_TRANSLATE_NOOP("GroupField", "From, until"),
                # An interim goal has one day: decided apart, it could end up with two.
                ("begins", "ends", "begins_as", "ends_as", "is_interim_goal"),
                said=_span,
            ),
            GroupField(QT_TRANSLATE_NOOP("GroupField", "Side"), ("side",)),
            GroupField(QT_TRANSLATE_NOOP("GroupField", "Owner"), ("unit_id", "owner")),
            GroupField(QT_TRANSLATE_NOOP("GroupField", "Feasibility"), ("feasibility",)),
            GroupField(QT_TRANSLATE_NOOP("GroupField", "Waits for"), ("after",)),
            GroupField(
                QT_TRANSLATE_NOOP("GroupField", "Here the vision is reached"),
                ("vision",),
                single=True,
            ),
        ),
    ),
    GroupKind(
        kind=Lag,
        activity="timeline",
        called=lambda _lag: LAG,
        words="step_id",
        between=("before_id", "step_id"),
        same=lambda lag: (lag.step_id, lag.before_id),
        within=("step_id", "after", "before_id"),
        fields=(
            GroupField(
                QT_TRANSLATE_NOOP("GroupField", "Length of time"),
                ("months", "days"),
                said=_length,
            ),
        ),
    ),
    GroupKind(
        kind=FixedDate,
        activity="timeline",
        called=lambda own: own.fixed_kind.message,
        words="title",
        fields=(
            GroupField(QT_TRANSLATE_NOOP("GroupField", "Title"), ("title",)),
            GroupField(QT_TRANSLATE_NOOP("GroupField", "Kind"), ("fixed_kind",)),
            GroupField(QT_TRANSLATE_NOOP("GroupField", "Day"), ("day", "day_as"), said=_day),
        ),
    ),
)
