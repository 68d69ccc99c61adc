# SPDX-License-Identifier: EUPL-1.2
"""What goals take year by year, where it comes from, and what of it nobody covers.

Money adds up over the years; positions do not, so a goal takes as many as in its highest year.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from math import fsum
from typing import Protocol

from moderation.domain.choice import Choice
from moderation.domain.entity import Ranked, entity, refers
from moderation.domain.ids import Id
from moderation.domain.rounding import difference, rounded
from moderation.domain.state import Lookups
from moderation.domain.texts import QT_TRANSLATE_NOOP

FIRST_YEAR, LAST_YEAR = 1990, 2100
"""Years that a plan of a municipality can be about."""


class MeansKind(Choice):
    """What a goal takes: euros, or full-time positions."""

    MONEY = "money", QT_TRANSLATE_NOOP("MeansKind", "Money")
    STAFF = "staff", QT_TRANSLATE_NOOP("MeansKind", "Staff")


class MeansState(Choice):
    """How far a source is. What is only applied for covers nothing yet: nobody promised it."""

    PLANNED = "planned", QT_TRANSLATE_NOOP("MeansState", "planned")
    APPLIED = "applied", QT_TRANSLATE_NOOP("MeansState", "applied for")
    ADOPTED = "adopted", QT_TRANSLATE_NOOP("MeansState", "adopted or granted")


@entity("means_source")
@dataclass(frozen=True, slots=True, kw_only=True)
class MeansSource(Ranked):
    """Where means of a goal come from: a budget line, a programme, the staff plan, a partner."""

    goal_id: Id = field(metadata=refers("goal"))
    means: MeansKind
    words: str
    source_state: MeansState = MeansState.PLANNED


@entity("means_year")
@dataclass(frozen=True, slots=True, kw_only=True)
class MeansYear(Ranked):
    """What a goal needs in a year, or has from a source, in euros or positions.

    ``words`` are those that were said around the amount, such as "ca. …".
    """

    goal_id: Id = field(metadata=refers("goal"))
    means: MeansKind
    source_id: Id | None = field(default=None, metadata=refers("means_source"))
    year: int = field(metadata={"schema": {"minimum": FIRST_YEAR, "maximum": LAST_YEAR}})
    amount: float = field(default=0.0, metadata={"schema": {"minimum": 0}})
    words: str = ""


class Takes(Protocol):
    """A goal, as far as it says itself what it takes in all."""

    @property
    def id(self) -> Id:
        """Which goal it is."""

    @property
    def staff_needed(self) -> float:
        """Positions."""

    @property
    def staff_secured(self) -> float:
        """Positions that are there."""

    @property
    def money_needed(self) -> int:
        """Euros."""

    @property
    def money_secured(self) -> int:
        """Euros that are there."""

    @property
    def resources_clear(self) -> bool:
        """Whether anybody has said what it takes."""


def total(amounts: Iterable[float]) -> float:
    """The sum in euros or positions, exact to the hundredth."""
    return float(rounded(fsum(amounts), 2))


@dataclass(frozen=True, slots=True)
class YearMeans:
    """One year: what is needed, what of it is covered, and what is only applied for beyond that."""

    year: int
    needed: float
    covered: float
    pending: float = 0.0

    @property
    def gap(self) -> float:
        """What is not covered."""
        return difference(self.needed, self.covered, 2)


@dataclass(frozen=True, slots=True)
class GoalMeans:
    """What one goal takes of one kind.

    Without ``years`` only the whole was said. ``in_all`` if the need was: its sources may have
    years already.
    """

    kind: MeansKind
    years: tuple[YearMeans, ...]
    needed: float
    gap: float
    in_all: bool = False

    @property
    def covered(self) -> float:
        """What of the need is covered: for positions, in the year that lacks most."""
        return difference(self.needed, self.gap, 2)


def sources_of(state: Lookups, goal_id: Id, kind: MeansKind) -> tuple[MeansSource, ...]:
    """The sources of a goal in their order."""
    found = state.of(MeansSource)
    return tuple(each for each in found if each.goal_id == goal_id and each.means is kind)


def years_of(state: Lookups, goal_id: Id, kind: MeansKind) -> tuple[MeansYear, ...]:
    """Everything that was said of a goal by year."""
    found = state.of(MeansYear)
    return tuple(each for each in found if each.goal_id == goal_id and each.means is kind)


def by_source(
    state: Lookups, goal_id: Id, kind: MeansKind
) -> Mapping[Id | None, Mapping[int, float]]:
    """The amounts of a goal by source and year; what is needed has no source."""
    parts: defaultdict[Id | None, defaultdict[int, list[float]]]
    parts = defaultdict(lambda: defaultdict(list))
    for row in years_of(state, goal_id, kind):
        parts[row.source_id][row.year].append(row.amount)
    return {
        source: {year: total(amounts) for year, amounts in years.items()}
        for source, years in parts.items()
    }


def words_by_year(
    state: Lookups, goal_id: Id, kind: MeansKind
) -> Mapping[tuple[Id | None, int], str]:
    """What was said around the amounts of a goal, by source and year."""
    return {(row.source_id, row.year): row.words for row in years_of(state, goal_id, kind)}


def is_by_year(state: Lookups, goal_id: Id, kind: MeansKind, part: str) -> bool:
    """Whether the whole that is ``"needed"`` or ``"secured"`` follows from years.

    Once a need has a year, both do; a source alone says nothing of what is needed.
    """
    rows = years_of(state, goal_id, kind)
    return any(part == "secured" or row.source_id is None for row in rows)


def means_of(state: Lookups, goal: Takes, kind: MeansKind) -> GoalMeans:
    """What a goal takes of a kind, and what of it nobody covers."""
    said = by_source(state, goal.id, kind)
    states = {each.id: each.source_state for each in sources_of(state, goal.id, kind)}
    if None not in said:
        return _in_all(goal, kind, said, states)
    years = []
    for year in sorted({year for amounts in said.values() for year in amounts}):
        needed = said.get(None, {}).get(year, 0.0)
        there = {s: own.get(year, 0.0) for s, own in said.items() if s is not None}
        pending = total(a for s, a in there.items() if states.get(s) is MeansState.APPLIED)
        secured = total(a for s, a in there.items() if states.get(s) is not MeansState.APPLIED)
        covered = min(needed, secured)
        open_ = difference(needed, covered, 2)
        years.append(YearMeans(year, needed, covered, min(pending, open_)))
    whole = total if kind is MeansKind.MONEY else max
    return GoalMeans(
        kind, tuple(years), whole(y.needed for y in years), whole(y.gap for y in years)
    )


def _in_all(
    goal: Takes,
    kind: MeansKind,
    said: Mapping[Id | None, Mapping[int, float]],
    states: Mapping[Id, MeansState],
) -> GoalMeans:
    """What a goal takes of which the need has no years; its sources may have some.

    Of positions it has as many as in the year that has least.
    """
    needed, secured = {
        MeansKind.MONEY: (float(goal.money_needed), float(goal.money_secured)),
        MeansKind.STAFF: (goal.staff_needed, goal.staff_secured),
    }[kind]
    years = sorted({year for amounts in said.values() for year in amounts})
    if years:
        sure = [own for s, own in said.items() if s and states.get(s) is not MeansState.APPLIED]
        there = [total(own.get(year, 0.0) for own in sure) for year in years]
        secured = total(there) if kind is MeansKind.MONEY else min(there)
    told = tuple(YearMeans(year, 0.0, 0.0) for year in years)
    gap = max(0.0, difference(needed, secured, 2))
    return GoalMeans(kind, told, needed, gap, in_all=True)


def is_covered(state: Lookups, goal: Takes) -> bool:
    """Whether it is known what the goal takes, and every year of it is covered."""
    return goal.resources_clear and not any(means_of(state, goal, k).gap for k in MeansKind)
