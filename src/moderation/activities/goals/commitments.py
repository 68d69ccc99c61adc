# SPDX-License-Identifier: EUPL-1.2
"""Goals that all agreed to are read back before people leave."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from moderation.activities.goals import edits
from moderation.activities.goals.model import Goal, agreed
from moderation.domain.change import Step, squashed
from moderation.domain.ids import Id
from moderation.domain.state import Lookups, State
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.features.approval.commitments import ReadBackItem, ReadBackSource, owner_words

GOAL = QT_TRANSLATE_NOOP("GoalCommitment", "Goal")


def _goals(state: Lookups) -> Sequence[ReadBackItem]:
    return [
        ReadBackItem(
            id=goal.id,
            name=GOAL,
            text=goal.title,
            owner=owner_words(state, goal.unit_id, goal.owner),
            unit_id=goal.unit_id,
            due=goal.due,
            block_id=goal.block_id,
        )
        for goal in state.of(Goal)
        if agreed(state, goal)
    ]


def _correct(state: State, key: Id, text: str, unit_id: Id | None, due: date | None) -> Step:
    steps = [edits.edit_goal(state, key, title=text)]
    state = state.apply(steps[-1])
    if unit_id != state.get(Goal, key).unit_id:
        steps.append(edits.set_owner(state, key, unit_id))
        state = state.apply(steps[-1])
    steps.append(edits.set_due(state, key, due))
    return squashed(steps)


READ_BACK = ReadBackSource(find=_goals, correct=_correct, place=20)
