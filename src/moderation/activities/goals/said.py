# SPDX-License-Identifier: EUPL-1.2
"""What a change of a goal is in words, for those who hear it."""

from __future__ import annotations

from moderation.activities.goals.agreement import Answer, GoalAnswer, stands
from moderation.activities.goals.model import Goal
from moderation.domain.change import Change
from moderation.domain.state import State
from moderation.domain.texts import QT_TRANSLATE_NOOP, Formats, Message
from moderation.features.people.model import Unit

ANSWERED = QT_TRANSLATE_NOOP("Said", "{words}: {what}")


def said(state: State, change: Change, _formats: Formats) -> Message | None:
    """How a unit stands to a goal after it."""
    if not isinstance(change.entity, GoalAnswer):
        return None
    given = change.entity
    unit = state.find(Unit, given.unit_id)
    goal = state.find(Goal, given.goal_id)
    stood = () if goal is None else stands(state, goal)
    found = next((each.message for each in stood if each.unit == unit), Answer.OPEN.message)
    name = given.unit_name if unit is None else unit.label
    return ANSWERED.with_values(words=name, what=found)
