# SPDX-License-Identifier: EUPL-1.2
"""Steps, fixed dates, and the critical chain: the longest step decides."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum

from moderation.domain.entity import Ranked, entity
from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.domain.state import Lookups
from moderation.domain.texts import QT_TRANSLATE_NOOP, Message


class Feasibility(Enum):
    """How hard a step is."""

    EASY = "easy"
    SOME_OBSTACLES = "some_obstacles"
    DIFFICULT = "difficult"

    @property
    def message(self) -> Message:
        """The word on screen."""
        return _FEASIBILITY[self]


_FEASIBILITY = {
    Feasibility.EASY: QT_TRANSLATE_NOOP("Feasibility", "no obstacles"),
    Feasibility.SOME_OBSTACLES: QT_TRANSLATE_NOOP("Feasibility", "few obstacles"),
    Feasibility.DIFFICULT: QT_TRANSLATE_NOOP("Feasibility", "difficult"),
}


class FixedKind(Enum):
    """What a fixed date is."""

    ELECTION = "election"
    BUDGET = "budget"
    SESSION = "session"
    OTHER = "other"

    @property
    def message(self) -> Message:
        """The word on screen."""
        return _FIXED[self]


_FIXED = {
    FixedKind.ELECTION: QT_TRANSLATE_NOOP("FixedKind", "Election"),
    FixedKind.BUDGET: QT_TRANSLATE_NOOP("FixedKind", "Budget"),
    FixedKind.SESSION: QT_TRANSLATE_NOOP("FixedKind", "Council session"),
    FixedKind.OTHER: QT_TRANSLATE_NOOP("FixedKind", "Fixed date"),
}


@entity("timeline_step")
@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineStep(Ranked):
    """A stretch of work, or an interim goal when it begins and ends on one day.

    ``after`` names the steps that must be done before. ``vision`` marks the step at which the
    vision is reached.
    """

    block_id: Id
    title: str
    side: Side
    begins: date
    ends: date
    short: str = ""
    unit_id: Id | None = None
    owner: str = ""
    feasibility: Feasibility = Feasibility.EASY
    after: tuple[Id, ...] = ()
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
        """The short title, or the title if there is none."""
        return self.short or self.title


@entity("fixed_date")
@dataclass(frozen=True, slots=True, kw_only=True)
class FixedDate(Ranked):
    """An election, a budget adoption, a council session: nobody in the room can move it."""

    block_id: Id
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


class CycleError(ValueError):
    """Steps wait for each other; ``steps`` are the ones in the circle."""

    def __init__(self, steps: Sequence[Id]) -> None:
        super().__init__("steps wait for each other")
        self.steps = tuple(steps)


@dataclass(frozen=True, slots=True)
class Chain:
    """The critical chain and every step's slack in days."""

    critical: tuple[Id, ...]
    slack: Mapping[Id, int]
    finish: int

    def is_critical(self, step_id: Id) -> bool:
        """Whether any delay of the step delays the end."""
        return step_id in self._set

    @property
    def _set(self) -> frozenset[Id]:
        return frozenset(self.critical)


def ordered(steps: Sequence[TimelineStep]) -> list[TimelineStep]:
    """The steps so that each comes after those it waits for.

    Raises:
        CycleError: Steps wait for each other.
    """
    by_id = {step.id: step for step in steps}
    waiting = {s.id: sum(1 for before in s.after if before in by_id) for s in steps}
    followers: dict[Id, list[Id]] = {step.id: [] for step in steps}
    for step in steps:
        for before in step.after:
            if before in followers:
                followers[before].append(step.id)
    ready = [step.id for step in steps if waiting[step.id] == 0]
    done: list[TimelineStep] = []
    for step_id in ready:
        done.append(by_id[step_id])
        for follower in followers[step_id]:
            waiting[follower] -= 1
            if waiting[follower] == 0:
                ready.append(follower)
    if len(done) < len(steps):
        raise CycleError([step_id for step_id, count in waiting.items() if count > 0])
    return done


def chain(steps: Sequence[TimelineStep]) -> Chain:
    """The critical chain: the longest way through what waits for what, and all slack.

    The critical path method (Kelley and Walker, 1959) on the planned dates: a step's earliest end
    is the latest of its own planned end and of what its predecessors force; slack is how many days
    it may end later before the last step does.

    Raises:
        CycleError: Steps wait for each other.
    """
    order = ordered(steps)
    if not order:
        return Chain((), {}, 0)
    known = {step.id for step in order}
    begin: dict[Id, int] = {}
    end: dict[Id, int] = {}
    cause: dict[Id, Id | None] = {}
    for step in order:
        start, why = step.begins.toordinal(), None
        for before in step.after:
            if before in known and end[before] >= start:
                start, why = end[before], before
        begin[step.id], cause[step.id] = start, why
        end[step.id] = start + step.days
    last = max(order, key=lambda step: (end[step.id], step.vision))
    finish = end[last.id]
    latest = {step.id: finish for step in order}
    for step in reversed(order):
        for before in step.after:
            if before in known:
                latest[before] = min(latest[before], latest[step.id] - step.days)
    slack = {step.id: latest[step.id] - end[step.id] for step in order}
    critical: list[Id] = []
    current: Id | None = last.id
    by_id = {step.id: step for step in order}
    while current is not None:
        critical.append(current)
        found = cause[current]
        if found is None:
            # No predecessor pushes it: the one that ends last still leads to it.
            before = [b for b in by_id[current].after if b in known]
            found = max(before, key=lambda b: end[b]) if before else None
        current = found
    return Chain(tuple(reversed(critical)), slack, finish)


def longest(steps: Sequence[TimelineStep], found: Chain) -> TimelineStep | None:
    """The longest step of the critical chain: the one that decides."""
    critical = [step for step in steps if found.is_critical(step.id)]
    return max(critical, key=lambda step: step.days, default=None)
