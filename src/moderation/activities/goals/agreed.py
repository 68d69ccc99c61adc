# SPDX-License-Identifier: EUPL-1.2
"""Goals as a follow-up workshop carries them on: with their means, and how every unit stands."""

from __future__ import annotations

from collections.abc import Iterator

from moderation.activities.goals.agreement import GoalAnswer
from moderation.activities.goals.means import MeansSource, MeansYear
from moderation.activities.goals.model import Goal
from moderation.domain.side import Side
from moderation.domain.state import Lookups
from moderation.features.earlier.model import ThingKind
from moderation.features.earlier.sources import AgreedSource, DoneThing
from moderation.features.people.model import Unit


def _goals(state: Lookups) -> Iterator[DoneThing]:
    for goal in state.of(Goal):
        yield DoneThing(goal.id, ThingKind.GOAL, goal.title, goal.due, goal.unit_id, goal.owner)


def _lapses(state: Lookups, entity: object) -> bool:
    if not isinstance(entity, GoalAnswer):
        return False
    unit = state.find(Unit, entity.unit_id)
    return (entity.side if unit is None else unit.side) is Side.POLITICS


AGREED = AgreedSource(
    activity="goals",
    things=_goals,
    hanging=(GoalAnswer, MeansSource, MeansYear),
    lapses=_lapses,
)
