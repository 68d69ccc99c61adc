# SPDX-License-Identifier: EUPL-1.2
"""Steps, fixed dates on the political clock, and how long they take in words."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from moderation.domain.choice import Choice
from moderation.domain.date_forms import FixedDay
from moderation.domain.entity import Ranked, entity, refers
from moderation.domain.fixed_words import elected_level_of, spoken_of
from moderation.domain.holds import RAW, Holds, holds, seen_to
from moderation.domain.ids import Id
from moderation.domain.lengths import Length
from moderation.domain.recurrence import Recurrence
from moderation.domain.said_days import SaidDay
from moderation.domain.side import Side
from moderation.domain.span import Precision
from moderation.domain.state import Lookups
from moderation.domain.texts import QT_TRANSLATE_NOOP, Formats, Message, untranslated
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
    SESSION = "session", QT_TRANSLATE_NOOP("FixedKind", "Sitting")
    RECESS = "recess", QT_TRANSLATE_NOOP("FixedKind", "Recess")
    HOLIDAY = "holiday", QT_TRANSLATE_NOOP("FixedKind", "Public holiday")
    SCHOOL_HOLIDAY = "school_holiday", QT_TRANSLATE_NOOP("FixedKind", "School holidays")
    OTHER = "other", QT_TRANSLATE_NOOP("FixedKind", "Fixed date")


class BudgetStage(Choice):
    """How far a budget is on that day."""

    DRAFT = "draft", QT_TRANSLATE_NOOP("BudgetStage", "draft")
    ADOPTION = "adoption", QT_TRANSLATE_NOOP("BudgetStage", "adoption")
    APPROVAL = "approval", QT_TRANSLATE_NOOP("BudgetStage", "approval")
    PUBLICATION = "publication", QT_TRANSLATE_NOOP("BudgetStage", "publication")


class Level(Choice):
    """Whose business something is, from near to far."""

    MUNICIPALITY = "municipality", QT_TRANSLATE_NOOP("Level", "municipality")
    COUNTY = "county", QT_TRANSLATE_NOOP("Level", "county")
    STATE = "state", QT_TRANSLATE_NOOP("Level", "state")
    FEDERAL = "federal", QT_TRANSLATE_NOOP("Level", "federal")
    EU = "eu", QT_TRANSLATE_NOOP("Level", "EU")


class DateOrigin(Choice):
    """Where a fixed date comes from."""

    TYPED = "typed", QT_TRANSLATE_NOOP("DateOrigin", "typed")
    PRESET = "preset", QT_TRANSLATE_NOOP("DateOrigin", "preset of the state")
    CALENDAR = "calendar", QT_TRANSLATE_NOOP("DateOrigin", "from a calendar file")


class Certainty(Choice):
    """How well a date is known that nobody of the workshop has set."""

    CONFIRMED = "confirmed", QT_TRANSLATE_NOOP("Certainty", "please check")
    LISTED = "listed", QT_TRANSLATE_NOOP("Certainty", "announced, please check")
    RECKONED = "reckoned", QT_TRANSLATE_NOOP("Certainty", "reckoned from the term, please check")


def guessed_kind(title: str) -> FixedKind:
    """The kind that a title speaks of; it can be changed in the card."""
    return FixedKind(spoken_of(title) or FixedKind.OTHER.value)


def guessed_level(title: str) -> Level:
    """The level whose election a title speaks of; the municipality where it names none."""
    return Level(elected_level_of(title) or Level.MUNICIPALITY.value)


STRETCHES = (FixedKind.RECESS, FixedKind.SCHOOL_HOLIDAY)
"""Kinds that last from one day to another."""

DONE_BY = QT_TRANSLATE_NOOP("UnitUse", "%n step(s) of the timeline keep its name")
SITS = QT_TRANSLATE_NOOP("UnitUse", "%n fixed date(s) keep its name")


@entity("timeline_step")
@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineStep(Ranked):
    """A stretch of work of at least a day, or an interim goal: reached on a day, without length.

    ``after`` names the steps that must be done before. ``vision`` marks the step at which the
    vision is reached. ``begins_as`` and ``ends_as`` say how exactly the days were said: of what was
    said they are the first and the last one. ``level`` says whose business it is, ``contact`` whom
    to ask there; ``spends`` that it needs money of the budget. ``assumes`` is what its dates rest
    on.
    """

    block_id: Id = field(metadata=refers("agenda_block"))
    title: str
    side: Side
    begins: date
    ends: date
    short: str = ""
    unit_id: Id | None = field(default=None, metadata=refers("unit", keeps="owner", hangs=DONE_BY))
    owner: str = field(default="", metadata=seen_to(instead="unit_id"))
    feasibility: Feasibility = Feasibility.EASY
    after: tuple[Id, ...] = field(default=(), metadata=refers("timeline_step"))
    vision: bool = False
    begins_as: Precision = Precision.DAY
    ends_as: Precision = Precision.DAY
    is_interim_goal: bool = False
    level: Level = Level.MUNICIPALITY
    contact: str = field(default="", metadata=seen_to())
    spends: bool = False
    assumes: str = ""

    @property
    def is_external(self) -> bool:
        """Whether others do it: who is neither of the council nor of the administration here."""
        return self.side is Side.OTHERS or self.level is not Level.MUNICIPALITY

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


@entity("political_clock")
@dataclass(frozen=True, slots=True, kw_only=True)
class Clock(Ranked):
    """What the clock of a timeline goes by: the state, the last year, and from where it is read.

    ``backwards`` says that the room plans from the vision back to today.
    """

    block_id: Id = field(metadata=refers("agenda_block"))
    land: str = ""
    horizon: int | None = field(default=None, metadata={"schema": {"minimum": 1, "maximum": 9999}})
    backwards: bool = False


FROM_UNTIL = QT_TRANSLATE_NOOP("FixedDate", "{first} – {last}")
RECURS = QT_TRANSLATE_NOOP("FixedDate", "{words}, from {first}")
RECURS_UNTIL = QT_TRANSLATE_NOOP("FixedDate", "{words}, from {first} until {last}")


def when(said: SaidDay, until: date | None, recurs: Recurrence | None, formats: Formats) -> Message:
    """When something is, as it was said: a day, a season, a stretch of days, or how it recurs."""
    first, last = formats.date(said.day), formats.date(until or said.day)
    if recurs is not None:
        own = RECURS if until is None else RECURS_UNTIL
        return own.with_values(words=untranslated(recurs.words(formats)), first=first, last=last)
    if until is not None and until > said.day:
        return FROM_UNTIL.with_values(first=first, last=last)
    return untranslated(said.words(formats))


@entity("fixed_date")
@dataclass(frozen=True, slots=True, kw_only=True)
class FixedDate(Ranked):
    """An election, a budget, sittings, a recess: nobody in the room can move it.

    Attributes:
        block_id: Whose clock it is on.
        title: What it is called.
        fixed_kind: What it is.
        day: The day; the first one of what lasts or recurs.
        day_as: How exactly that was said.
        until: The last day of what lasts or recurs.
        stage: How far a budget is.
        level: Whose election or sitting it is.
        unit_id: The body that is elected or sits.
        body: The same, where it is no unit of the workshop.
        recurs: How it recurs.
        origin: Whether it was typed, is a preset or comes from a calendar file.
        certainty: How well a preset is known.
        source: Where it stands that it is so.
        source_year: Of which year that is.
        mark: What tells it from others where it comes from, so that it is taken over once.
    """

    block_id: Id = field(metadata=refers("agenda_block"))
    title: str
    fixed_kind: FixedKind
    day: date
    day_as: Precision = Precision.DAY
    until: date | None = None
    stage: BudgetStage | None = None
    level: Level = Level.MUNICIPALITY
    unit_id: Id | None = field(default=None, metadata=refers("unit", keeps="body", hangs=SITS))
    body: str = field(default="", metadata=holds(Holds.INSTITUTION))
    recurs: Recurrence | None = None
    origin: DateOrigin = DateOrigin.TYPED
    certainty: Certainty | None = None
    source: str = ""
    source_year: int | None = field(
        default=None, metadata={"schema": {"minimum": 1, "maximum": 9999}}
    )
    mark: str = field(default="", metadata=RAW)

    @property
    def said_day(self) -> SaidDay:
        """The day as it was said."""
        return SaidDay(self.day, self.day_as)

    @property
    def told_level(self) -> Level:
        """Whose election or sitting it is: as was said, else as its title says."""
        near = self.level is Level.MUNICIPALITY
        return guessed_level(self.title) if near else self.level

    @property
    def first_day(self) -> date:
        """The first day on which it may be."""
        lasts = self.until is not None or self.recurs is not None
        return self.day if lasts else self.said_day.span.first

    @property
    def last_day(self) -> date | None:
        """The last day of what lasts, recurs until then or was said as more than a day."""
        if self.until is not None or self.recurs is not None:
            return self.until
        span = self.said_day.span
        return span.last if span.last > span.first else None

    @property
    def last(self) -> date:
        """Its last day."""
        return max(self.day, self.until or self.day)

    def when(self, formats: Formats) -> Message:
        """When it is; see ``when``."""
        return when(self.said_day, self.until, self.recurs, formats)


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
    """The fixed dates as days after which others are named.

    Of a budget it is the day of adoption, or one of which no stage was said.
    """
    return [
        FixedDay(own.title, own.day, own.fixed_kind.value, own.day_as, own.until)
        for own in state.of(FixedDate)
        if own.recurs is None and own.stage in (None, BudgetStage.ADOPTION)
    ]


def clock_of(state: Lookups, block_id: Id) -> Clock | None:
    """What the clock of a block goes by, if anything was said."""
    return next((own for own in state.of(Clock) if own.block_id == block_id), None)


def land_of(state: Lookups) -> str:
    """The state in which the workshop lies, as it was chosen on a clock; empty before."""
    return next((own.land for own in state.of(Clock) if own.land), "")


def owner_name(state: Lookups, step: TimelineStep) -> str:
    """Who does the step: the unit's name, or the words typed."""
    unit = state.find(Unit, step.unit_id)
    return step.owner if unit is None else unit.name


def body_name(state: Lookups, fixed: FixedDate) -> str:
    """Who is elected or sits: the unit's name, or the words typed."""
    unit = state.find(Unit, fixed.unit_id)
    return fixed.body if unit is None else unit.name


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
