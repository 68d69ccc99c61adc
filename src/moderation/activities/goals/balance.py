# SPDX-License-Identifier: EUPL-1.2
"""What all goals take together, year by year, by unit and by source.

A gap belongs to one goal and one year: what another goal has left over covers nothing.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from moderation.activities.goals.means import (
    GoalMeans,
    MeansKind,
    MeansState,
    YearMeans,
    by_source,
    means_of,
    sources_of,
    total,
)
from moderation.activities.goals.model import Goal
from moderation.domain.ids import Id
from moderation.domain.state import Lookups


@dataclass(frozen=True, slots=True)
class Balance:
    """All goals together, of one kind; of those ``without_years`` only the whole is known."""

    kind: MeansKind
    years: tuple[YearMeans, ...]
    without_years: GoalMeans
    goals: tuple[tuple[Goal, GoalMeans], ...]

    @property
    def uncovered(self) -> tuple[tuple[Goal, GoalMeans], ...]:
        """The goals with a gap, in their order."""
        return tuple(pair for pair in self.goals if pair[1].gap)


def balance(
    state: Lookups, goals: Sequence[Goal], kind: MeansKind, later: Mapping[Id, int] | None = None
) -> Balance:
    """What goals take together year by year.

    Args:
        state: What the workshop holds.
        goals: Which ones.
        kind: Money or staff.
        later: By how many years goals move, to see what would be.
    """
    moved = later or {}
    told = tuple((goal, means_of(state, goal, kind)) for goal in goals)
    parts: defaultdict[int, list[YearMeans]] = defaultdict(list)
    for goal, means in told:
        for own in means.years:
            parts[own.year + moved.get(goal.id, 0)].append(own)
    years = tuple(
        YearMeans(
            year,
            total(each.needed for each in own),
            total(each.covered for each in own),
            total(each.pending for each in own),
        )
        for year, own in sorted(parts.items())
    )
    bare = [means for _goal, means in told if means.in_all]
    rest = GoalMeans(kind, (), total(m.needed for m in bare), total(m.gap for m in bare))
    return Balance(kind, years, rest, told)


def by_owner(
    state: Lookups, goals: Sequence[Goal], kind: MeansKind
) -> Mapping[Id | None, tuple[YearMeans, ...]]:
    """The balance of the goals that each unit sees to; ``None`` for those that no unit sees to."""
    owned: defaultdict[Id | None, list[Goal]] = defaultdict(list)
    for goal in goals:
        owned[goal.unit_id].append(goal)
    return {unit_id: balance(state, own, kind).years for unit_id, own in owned.items()}


def from_sources(
    state: Lookups, goals: Sequence[Goal], kind: MeansKind
) -> Mapping[tuple[str, MeansState], Mapping[int, float]]:
    """What each source gives to all goals by year; the same words in the same state are one."""
    parts: defaultdict[tuple[str, MeansState], defaultdict[int, list[float]]]
    parts = defaultdict(lambda: defaultdict(list))
    for goal in goals:
        amounts = by_source(state, goal.id, kind)
        for source in sources_of(state, goal.id, kind):
            for year, amount in amounts.get(source.id, {}).items():
                parts[source.words, source.source_state][year].append(amount)
    return {
        source: {year: total(own) for year, own in sorted(years.items())}
        for source, years in parts.items()
    }
