# SPDX-License-Identifier: EUPL-1.2
"""What is still to be got from units after the workshop: who gets it, and by when.

Somebody spoke who may not commit the unit, or it gave no answer and is asked later. It is owed as
long as the answer says so; that it was got is noted beside the answer, which stays as it was given
([0142](../../../../docs/decisions/0142-a-ratification-is-followed-up.md)).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from moderation.activities.goals.agreement import Answer, GoalAnswer, asked
from moderation.activities.goals.model import Goal
from moderation.activities.goals.ratification_words import ratification_words
from moderation.domain.blank import trimmed
from moderation.domain.change import Step
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id
from moderation.domain.state import Lookups, State
from moderation.domain.texts import QT_TRANSLATE_NOOP, Catalogue, Message
from moderation.features.people.model import Unit
from moderation.features.progress.sources import FollowedSource, FollowedThing

NO_WORDS = QT_TRANSLATE_NOOP(
    "Ratification",
    "What is to be got from a unit has no words of its own. Change the goal, or who asks by when, "
    "on the page of the goals.",
)


@dataclass(frozen=True, slots=True)
class Ratification:
    """What a unit still owes to a goal; who gets it, and by when, is on what was given."""

    goal: Goal
    unit: Unit
    given: GoalAnswer

    @property
    def message(self) -> Message:
        """What is to be got."""
        answered = self.given.answer is not Answer.OPEN
        return ratification_words(self.goal.title, self.unit.label, answered=answered)


def ratifications(state: Lookups) -> Iterator[Ratification]:
    """Everything that is still to be got, of units that are asked at all."""
    units = {unit.id: unit for unit in asked(state)}
    for given in state.of(GoalAnswer):
        goal = state.find(Goal, given.goal_id)
        unit = None if given.unit_id is None else units.get(given.unit_id)
        if goal is None or unit is None:
            continue
        if given.answer is Answer.OPEN or given.to_confirm:
            yield Ratification(goal, unit, given)


def _things(state: Lookups) -> Iterator[FollowedThing]:
    catalogue = Catalogue.load(state.workshop.language)
    for each in ratifications(state):
        words = trimmed(catalogue.text(each.message))
        yield FollowedThing(id=each.given.id, text=words, due=each.given.follow_up_due)


def _reword(_state: State, _given_id: Id, _words: str, _due: date | None) -> Step:
    raise UserFacingError(NO_WORDS)


RATIFIED = FollowedSource(_things, _reword)
