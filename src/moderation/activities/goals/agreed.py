# SPDX-License-Identifier: EUPL-1.2
"""Goals as a follow-up workshop carries them on: with their means, and how every unit stands."""

from __future__ import annotations

from collections.abc import Iterator

from moderation.activities.goals.agreement import Answer, GoalAnswer, Position, stands
from moderation.activities.goals.means import MeansSource, MeansYear
from moderation.activities.goals.model import Goal
from moderation.activities.goals.smart import resource_line
from moderation.domain.blank import blank
from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.domain.state import Lookups
from moderation.domain.texts import QT_TRANSLATE_NOOP, Catalogue, Formats
from moderation.features.earlier.model import ThingKind
from moderation.features.earlier.sources import AgreedSource, CountedThing, DoneThing, Reported
from moderation.features.people.model import Unit
from moderation.features.progress.model import is_settled

COUNTED = QT_TRANSLATE_NOOP("GoalsAgreed", "{goal} – reservation: {words}")


def _goals(state: Lookups) -> Iterator[DoneThing]:
    for goal in state.of(Goal):
        yield DoneThing(
            goal.id,
            ThingKind.GOAL,
            goal.title,
            goal.due,
            goal.unit_id,
            goal.owner,
            by_unit=goal.unit_id is not None,
        )


def _counted(state: Lookups) -> Iterator[CountedThing]:
    """The reservations on goals that are open: on what they hang was counted on."""
    spoken = Catalogue.load(state.workshop.language)
    for given in state.of(GoalAnswer):
        goal = state.find(Goal, given.goal_id)
        if goal is None or given.answer is not Answer.RESERVATION or blank(given.text):
            continue
        if not is_settled(state, goal.id):
            words = spoken.text(COUNTED.with_values(goal=goal.label, words=given.text))
            yield CountedThing(given.id, words)


def _reported(state: Lookups, goal_id: Id, formats: Formats) -> Reported:
    goal = state.get(Goal, goal_id)
    said = [
        each.unit.label
        for each in stands(state, goal)
        if each.unit is not None and each.position in (Position.YES, Position.RESERVATION)
    ]
    return Reported(goal.measure, resource_line(state, goal, formats), tuple(said))


def _lapses(state: Lookups, entity: object) -> bool:
    if not isinstance(entity, GoalAnswer):
        return False
    unit = state.find(Unit, entity.unit_id)
    return (entity.side if unit is None else unit.side) is Side.POLITICS


AGREED = AgreedSource(
    activity="goals",
    things=_goals,
    hanging=(GoalAnswer, MeansSource, MeansYear),
    reported=_reported,
    counted=_counted,
    lapses=_lapses,
)
