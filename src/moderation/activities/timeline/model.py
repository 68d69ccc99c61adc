# SPDX-License-Identifier: EUPL-1.2
"""Steps, fixed dates, and the critical path: the steps without slack, the longest decides."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from moderation.domain.choice import Choice
from moderation.domain.date_forms import FixedDay
from moderation.domain.entity import Ranked, entity, refers
from moderation.domain.holds import Holds, holds
from moderation.domain.ids import Id
from moderation.domain.side import Side
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


SIGNS = {
    FixedKind.ELECTION: ("wahl", "election"),
    FixedKind.BUDGET: ("haushalt", "etat", "budget"),
    FixedKind.SESSION: ("sitzung", "session"),
    FixedKind.OTHER: (),
}
"""Words that speak of a kind."""


DONE_BY = QT_TRANSLATE_NOOP("UnitUse", "%n step(s) of the timeline keep its name")


@entity("timeline_step")
@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineStep(Ranked):
    """A stretch of work, or an interim goal when it begins and ends on one day.

    ``after`` names the steps that must be done before. ``vision`` marks the step at which the
    vision is reached.
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

    @property
    def is_interim_goal(self) -> bool:
        """A dated milestone rather than a stretch of work."""
        return self.begins == self.ends

    @property
    def days(self) -> int:
        """Length in days."""
        return (self.ends - self.begins).days

    @property
    def label(self) -> str:
        """The short title; without one, the title."""
        return self.short or self.title


@entity("fixed_date")
@dataclass(frozen=True, slots=True, kw_only=True)
class FixedDate(Ranked):
    """An election, a budget adoption, a council session: nobody in the room can move it."""

    block_id: Id = field(metadata=refers("agenda_block"))
    title: str
    fixed_kind: FixedKind
    day: date


def steps_of(state: Lookups, block_id: Id) -> tuple[TimelineStep, ...]:
    """The steps of a block in their order."""
    return tuple(s for s in state.of(TimelineStep) if s.block_id == block_id)


def fixed_of(state: Lookups, block_id: Id) -> tuple[FixedDate, ...]:
    """The fixed dates of a block by day."""
    found = (f for f in state.of(FixedDate) if f.block_id == block_id)
    return tuple(sorted(found, key=lambda f: (f.day, f.rank)))


def standing(state: Lookups) -> list[FixedDay]:
    """The fixed dates as days after which others are named."""
    return [FixedDay(own.title, own.day, SIGNS[own.fixed_kind]) for own in state.of(FixedDate)]


def owner_name(state: Lookups, step: TimelineStep) -> str:
    """Who does the step: the unit's name, or the words typed."""
    unit = state.find(Unit, step.unit_id)
    return step.owner if unit is None else unit.name


class CycleError(ValueError):
    """Steps wait for each other; ``steps`` is one circle, each waiting for the one before it."""

    def __init__(self, steps: Sequence[Id]) -> None:
        super().__init__("steps wait for each other")
        self.steps = tuple(steps)


@dataclass(frozen=True, slots=True)
class CriticalPath:
    """The critical path, and what follows for every step.

    Critical is every step without slack. Of these the ``critical`` ones lead one after the other
    to the end; others without slack run beside them, or end last of all.

    Attributes:
        critical: Steps without slack that wait for each other, from the first to the end; empty
            while nothing waits for anything. Before a step that begins later than what it waits
            for is done there is slack: the path begins with that step.
        slack: Days that each step may end later before the end of the path, or the last step of
            all, ends later. What lies between the last work and an interim goal at the end
            is the ``reserve``, not the slack of a step.
        starts: The earliest begin of each step as an ordinal day: its planned begin, or later if
            what it waits for is not done by then.
        finish: The ordinal day on which the end of the path is reached; 0 without steps.
        reserve: Days between the last work of the path and the interim goal at its end.
    """

    critical: tuple[Id, ...] = ()
    slack: Mapping[Id, int] = field(default_factory=dict)
    starts: Mapping[Id, int] = field(default_factory=dict)
    finish: int = 0
    reserve: int = 0

    def is_critical(self, step_id: Id) -> bool:
        """Whether a step has no slack; while nothing waits for anything, no step is critical."""
        return bool(self.critical) and self.slack.get(step_id) == 0

    def delay(self, step: TimelineStep) -> int:
        """Days by which the step begins before what it waits for is done; 0 if it fits."""
        return self.starts.get(step.id, step.begins.toordinal()) - step.begins.toordinal()


def ordered(steps: Sequence[TimelineStep]) -> list[TimelineStep]:
    """The steps so that each comes after those it waits for.

    Raises:
        CycleError: Steps wait for each other.
    """
    return [steps[place] for place in _order(steps, _befores(steps))]


def _befores(steps: Sequence[TimelineStep]) -> list[list[int]]:
    """For every step the places of those it waits for; what is not among them is left out."""
    place = {step.id: index for index, step in enumerate(steps)}
    return [[place[before] for before in step.after if before in place] for step in steps]


def _order(steps: Sequence[TimelineStep], befores: Sequence[Sequence[int]]) -> list[int]:
    """Places so that each comes after those it waits for (Kahn, 1962)."""
    waiting = list(map(len, befores))
    followers: list[list[int]] = [[] for _ in steps]
    for place, found in enumerate(befores):
        for before in found:
            followers[before].append(place)
    ready = [place for place, count in enumerate(waiting) if not count]
    for place in ready:  # grows while it is walked
        for follower in followers[place]:
            waiting[follower] -= 1
            if not waiting[follower]:
                ready.append(follower)
    if len(ready) < len(steps):
        stuck = {steps[place].id for place, count in enumerate(waiting) if count}
        raise CycleError(_circle({step.id: step for step in steps}, stuck))
    return ready


def _circle(by_id: Mapping[Id, TimelineStep], stuck: set[Id]) -> list[Id]:
    """One circle among the steps that never get ready: each of them waits for another one."""
    way: list[Id] = []
    seen: dict[Id, int] = {}
    current = min(stuck)
    while current not in seen:
        seen[current] = len(way)
        way.append(current)
        current = next(before for before in by_id[current].after if before in stuck)
    return way[seen[current] :][::-1]


def critical_path(steps: Sequence[TimelineStep]) -> CriticalPath:
    """The critical path through what waits for what, and everyone's slack.

    The critical path method (Kelley and Walker, 1959) on planned dates: no step begins before its
    planned day or before what it waits for is done. The path ends at the vision, or at the step
    that ends last, and runs back from there along the step that was waited for longest, as far as
    there is no slack. A step that begins on the day on which another ends, or on the day after,
    leaves no slack between.

    Raises:
        CycleError: Steps wait for each other.
    """
    befores = _befores(steps)
    order = _order(steps, befores)
    size = len(steps)
    start, end, days = [0] * size, [0] * size, [0] * size
    lead = [-1] * size
    for place in order:
        step = steps[place]
        begin, stop, done, why = step.begins.toordinal(), step.ends.toordinal(), 0, -1
        for before in befores[place]:
            found = end[before]
            if found > done or (found == done and _tie(steps[before], steps[why])):
                done, why = found, before
        days[place], lead[place] = stop - begin, why
        start[place] = begin = max(begin, done)
        end[place] = begin + days[place]
    goal = _goal(steps, end, lead)
    last = max(end, default=0)
    finish = last if goal < 0 else end[goal]
    latest = [last] * size
    reserve = 0
    if goal >= 0:
        # For those before it an interim goal is due when the last work is done, not on its day.
        reserve = 0 if days[goal] else finish - end[lead[goal]]
        latest[goal] = finish - reserve
        start[goal] -= reserve
    for place in reversed(order):
        begin, begin_latest = start[place], latest[place] - days[place]
        for before in befores[place]:
            allowed = begin_latest - 1 if begin > end[before] else begin_latest
            if allowed < latest[before]:  # noqa: PLR1730 - min() is a third of the pass
                latest[before] = allowed
    critical: list[int] = []
    if goal >= 0:
        slackless = [late == done for late, done in zip(latest, end, strict=True)]
        critical = _way(steps, goal, order, befores, (start, end, slackless))
        latest[goal] = finish
        start[goal] += reserve
    ids = [step.id for step in steps]
    return CriticalPath(
        critical=tuple(ids[place] for place in critical),
        slack={i: late - done for i, late, done in zip(ids, latest, end, strict=True)},
        starts=dict(zip(ids, start, strict=True)),
        finish=finish,
        reserve=reserve,
    )


def _way(
    steps: Sequence[TimelineStep],
    goal: int,
    order: Sequence[int],
    befores: Sequence[Sequence[int]],
    times: tuple[Sequence[int], Sequence[int], Sequence[bool]],
) -> list[int]:
    """The way to the goal through steps without slack: of several the one past the longest step.

    ``times`` are begin and end of every step, and whether it has no slack.
    """
    start, end, slackless = times
    tight: dict[int, list[int]] = {}
    ahead = [goal]
    for place in ahead:  # grows while it is walked
        found = tight[place] = [
            before
            for before in befores[place]
            if slackless[before] and start[place] - end[before] <= 1
        ]
        ahead += [before for before in dict.fromkeys(found) if before not in tight]
    longest_to: dict[int, tuple[int, Id]] = {}
    lead: dict[int, int] = {}
    for place in order:
        if place not in tight:
            continue
        longest_to[place] = steps[place].days, steps[place].id
        if tight[place]:
            lead[place] = max(tight[place], key=longest_to.__getitem__)
            longest_to[place] = max(longest_to[place], longest_to[lead[place]])
    way = [goal]
    while way[-1] in lead:
        way.append(lead[way[-1]])
    return way[::-1]


def _tie(one: TimelineStep, other: TimelineStep) -> bool:
    """Of two steps that end on one day the longer leads; the id keeps the choice the same."""
    return (one.days, one.id) > (other.days, other.id)


def _goal(steps: Sequence[TimelineStep], end: Sequence[int], lead: Sequence[int]) -> int:
    """Where the path ends: the vision, or what ends last of the steps that wait for another."""
    waiting = [place for place, why in enumerate(lead) if why >= 0]
    visions = [place for place in waiting if steps[place].vision]
    return max(visions or waiting, key=lambda place: (end[place], steps[place].id), default=-1)


def usable_path(steps: Sequence[TimelineStep]) -> CriticalPath:
    """The path of steps from anywhere: what would close a circle is left out.

    No edit makes a circle, but a file from elsewhere may hold one, and is shown all the same.
    """
    while True:
        try:
            return critical_path(steps)
        except CycleError as error:
            closing = error.steps[0]
            steps = [
                replace(step, after=tuple(b for b in step.after if b not in error.steps))
                if step.id == closing
                else step
                for step in steps
            ]


def longest(steps: Iterable[TimelineStep], found: CriticalPath) -> TimelineStep | None:
    """The longest step of the critical path, or of all while nothing waits for anything.

    Interim goals take no time: a path of nothing else has no longest step.
    """
    bars = [step for step in steps if not step.is_interim_goal]
    critical = [step for step in bars if step.id in found.critical]
    return max(critical if found.critical else bars, key=lambda s: (s.days, s.id), default=None)


def waits_for(steps: Sequence[TimelineStep], step_id: Id, before: Id) -> list[TimelineStep]:
    """The way from a step back to another it waits for, both included; else it is empty."""
    by_id = {step.id: step for step in steps}
    came: dict[Id, Id | None] = {step_id: None}
    ahead = [step_id]
    for current in ahead:  # grows while it is walked
        if current == before:
            way = []
            at: Id | None = current
            while at is not None:
                way.append(by_id[at])
                at = came[at]
            return way[::-1]
        for other in by_id[current].after:
            if other in by_id and other not in came:
                came[other] = current
                ahead.append(other)
    return []


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
_SLACK = QT_TRANSLATE_NOOP("TimelineStep", "{length} of slack")


def slack_message(days: int) -> Message:
    """Slack in words."""
    return NO_SLACK if days <= 0 else _SLACK.with_values(length=length(days))
