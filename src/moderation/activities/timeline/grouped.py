# SPDX-License-Identifier: EUPL-1.2
"""What a group works on in a room of its own: steps, how long they wait, fixed dates."""

from __future__ import annotations

from typing import Any

from moderation.activities.timeline.model import FixedDate, Lag, TimelineStep, when
from moderation.activities.timeline.telling import source_words
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


def _when(parts: tuple[Any, ...], _state: Lookups, formats: Formats) -> Said:
    day, day_as, until, recurs = parts
    return (when(SaidDay(day, day_as), until, recurs, formats),)


def _source(parts: tuple[Any, ...], _state: Lookups, _formats: Formats) -> Said:
    source, year, certainty, origin, _mark = parts
    return (source_words(source, year, certainty, origin),)


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
            GroupField(QT_TRANSLATE_NOOP("GroupField", "Level"), ("level",)),
            GroupField(QT_TRANSLATE_NOOP("GroupField", "Contact point"), ("contact",)),
            GroupField(QT_TRANSLATE_NOOP("GroupField", "Spends money"), ("spends",)),
            GroupField(QT_TRANSLATE_NOOP("GroupField", "Assumption"), ("assumes",)),
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
            GroupField(QT_TRANSLATE_NOOP("GroupField", "Kind"), ("fixed_kind", "stage")),
            GroupField(
                QT_TRANSLATE_NOOP("GroupField", "Day"),
                ("day", "day_as", "until", "recurs"),
                said=_when,
            ),
            GroupField(QT_TRANSLATE_NOOP("GroupField", "Level"), ("level",)),
            GroupField(
                QT_TRANSLATE_NOOP("GroupField", "Council or committee"), ("unit_id", "body")
            ),
            GroupField(
                QT_TRANSLATE_NOOP("GroupField", "Where it stands"),
                ("source", "source_year", "certainty", "origin", "mark"),
                said=_source,
            ),
        ),
    ),
)
