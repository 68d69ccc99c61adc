# SPDX-License-Identifier: EUPL-1.2
"""Steps, fixed dates, and how long they take in words."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from moderation.domain.choice import Choice
from moderation.domain.date_forms import FixedDay
from moderation.domain.entity import Ranked, entity, refers
from moderation.domain.fixed_words import spoken_of
from moderation.domain.holds import Holds, holds
from moderation.domain.ids import Id
from moderation.domain.lengths import Length
from moderation.domain.said_days import SaidDay
from moderation.domain.side import Side
from moderation.domain.span import Precision
from moderation.domain.state import Lookups
from moderation.domain.texts import QT_TRANSLATE_NOOP, Message
from moderation.features.people.model import Unit


class Feasibility(Choice):
    """How hard a step is."""

    EASY = "easy", QT_TRANSLATE_NOOP("Feasibility", "no obstacles")
    SOME_OBSTACLES = "some_obstacles", QT_TRANSLATE_NOOP("Feasibility", "few obstacles")
    DIFFICULT = "difficult", QT_TRANSLATE_NOOP("Feasibility", "difficult")


class FixedKind(Choice):
    """What a fixed date is."""

    ELECTION = "election", QT_TRANSLATE_NOOP("FixedKind", "Election")
    BUDGET = "budget", QT_TRANSLATE_NOOP("FixedKind", "Budget")
    SESSION = "session", QT_TRANSLATE_NOOP("FixedKind", "Council session")
    OTHER = "other", QT_TRANSLATE_NOOP("FixedKind", "Fixed date")


def guessed_kind(title: str) -> FixedKind:
    """The kind that a title speaks of; it can be changed in the card."""
    return FixedKind(spoken_of(title) or FixedKind.OTHER.value)


DONE_BY = QT_TRANSLATE_NOOP("UnitUse", "%n step(s) of the timeline keep its name")


@entity("timeline_step")
@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineStep(Ranked):
    """A stretch of work of at least a day, or an interim goal: reached on a day, without length.

    ``after`` names the steps that must be done before. ``vision`` marks the step at which the
    vision is reached. ``begins_as`` and ``ends_as`` say how exactly the days were said: of what was
    said they are the first and the last one.
    """

    block_id: Id = field(metadata=refers("agenda_block"))
    title: str
    side: Side
    begins: date
    ends: date
    short: str = ""
    unit_id: Id | None = field(default=None, metadata=refers("unit", keeps="owner", hangs=DONE_BY))
    owner: str = field(default="", metadata=holds(Holds.OWNER))
    feasibility: Feasibility = Feasibility.EASY
    after: tuple[Id, ...] = field(default=(), metadata=refers("timeline_step"))
    vision: bool = False
    begins_as: Precision = Precision.DAY
    ends_as: Precision = Precision.DAY
    is_interim_goal: bool = False

    @property
    def said_begin(self) -> SaidDay:
        """The begin as it was said; an interim goal is due, and so has an end alone."""
        if self.is_interim_goal:
            return self.said_end
        return SaidDay(self.begins, self.begins_as, first=True)

    @property
    def said_end(self) -> SaidDay:
        """The end as it was said."""
        return SaidDay(self.ends, self.ends_as)

    @property
    def days(self) -> int:
        """Days from the first to the last: none for what is done in one, or is an interim goal."""
        return 0 if self.is_interim_goal else (self.ends - self.begins).days

    @property
    def label(self) -> str:
        """The short title; without one, the title."""
        return self.short or self.title


SHORT = {"schema": {"minimum": 0, "maximum": 7500}}
"""No more than some twenty years, in months or in days."""


@entity("timeline_lag")
@dataclass(frozen=True, slots=True, kw_only=True)
class Lag(Ranked):
    """How long a step waits after another one is done: until a period of notice is over.

    It counts while the step waits for the other one; whole months, or days.
    """

    step_id: Id = field(metadata=refers("timeline_step"))
    before_id: Id = field(metadata=refers("timeline_step"))
    months: int = field(default=0, metadata=SHORT)
    days: int = field(default=0, metadata=SHORT)

    @property
    def length(self) -> Length:
        """How long it is."""
        return Length(self.months, self.days)


@entity("fixed_date")
@dataclass(frozen=True, slots=True, kw_only=True)
class FixedDate(Ranked):
    """An election, a budget adoption, a council session: nobody in the room can move it."""

    block_id: Id = field(metadata=refers("agenda_block"))
    title: str
    fixed_kind: FixedKind
    day: date
    day_as: Precision = Precision.DAY

    @property
    def said_day(self) -> SaidDay:
        """The day as it was said."""
        return SaidDay(self.day, self.day_as)


def steps_of(state: Lookups, block_id: Id) -> tuple[TimelineStep, ...]:
    """The steps of a block in their order."""
    return tuple(s for s in state.of(TimelineStep) if s.block_id == block_id)


def lags_of(state: Lookups, block_id: Id) -> tuple[Lag, ...]:
    """How long the steps of a block wait after what they wait for."""
    ids = {step.id for step in steps_of(state, block_id)}
    return tuple(lag for lag in state.of(Lag) if lag.step_id in ids)


def fixed_of(state: Lookups, block_id: Id) -> tuple[FixedDate, ...]:
    """The fixed dates of a block by day."""
    found = (f for f in state.of(FixedDate) if f.block_id == block_id)
    return tuple(sorted(found, key=lambda f: (f.day, f.rank)))


def standing(state: Lookups) -> list[FixedDay]:
    """The fixed dates as days after which others are named."""
    return [FixedDay(own.title, own.day, own.fixed_kind.value) for own in state.of(FixedDate)]


def owner_name(state: Lookups, step: TimelineStep) -> str:
    """Who does the step: the unit's name, or the words typed."""
    unit = state.find(Unit, step.unit_id)
    return step.owner if unit is None else unit.name


_DAYS_OF_MONTH = 365.25 / 12
_MONTHS_FROM = 59
_YEARS_FROM = 24

_YEARS = QT_TRANSLATE_NOOP("TimelineStep", "%n year(s)")
_MONTHS = QT_TRANSLATE_NOOP("TimelineStep", "%n month(s)")
_DAYS = QT_TRANSLATE_NOOP("TimelineStep", "%n day(s)")
_YEARS_MONTHS = QT_TRANSLATE_NOOP("TimelineStep", "{years} {months}")


def length(days: int) -> Message:
    """A length in days in the words that people use: years and months, or days."""
    if days < _MONTHS_FROM:
        return _DAYS.with_count(days)
    months = round(days / _DAYS_OF_MONTH)
    years, rest = divmod(months, 12)
    if rest == 0:
        return _YEARS.with_count(years)
    if months < _YEARS_FROM:
        return _MONTHS.with_count(months)
    return _YEARS_MONTHS.with_values(
        years=_YEARS.with_count(years), months=_MONTHS.with_count(rest)
    )


def duration(step: TimelineStep) -> Message:
    """How long a step takes, its last day included."""
    return length(step.days + 1)


NO_SLACK = QT_TRANSLATE_NOOP("TimelineStep", "no slack")
NO_BEARING = QT_TRANSLATE_NOOP("TimelineStep", "no bearing on the end")
NOTHING_WAITS = QT_TRANSLATE_NOOP("TimelineStep", "waits for nothing")
_SLACK = QT_TRANSLATE_NOOP("TimelineStep", "{length} of slack")


SLACK_NONE = QT_TRANSLATE_NOOP("TimelineStep", "none")
SLACK_NO_BEARING = QT_TRANSLATE_NOOP("TimelineStep", "no bearing")
"""Slack where "slack" stands above it."""


def slack_message(days: int) -> Message:
    """Slack in words."""
    return NO_SLACK if days <= 0 else _SLACK.with_values(length=length(days))
