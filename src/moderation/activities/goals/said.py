# SPDX-License-Identifier: EUPL-1.2
"""What a change of a goal is in words, for those who hear it."""

from __future__ import annotations

from moderation.activities.goals.model import Answer, GoalAnswer
from moderation.domain.change import Change
from moderation.domain.state import State
from moderation.domain.texts import QT_TRANSLATE_NOOP, Formats, Message
from moderation.features.people.model import Unit

ANSWERED = QT_TRANSLATE_NOOP("Said", "{words}: {what}")


def said(state: State, change: Change, _formats: Formats) -> Message | None:
    """What a unit answers to a goal."""
    if not isinstance(change.entity, GoalAnswer):
        return None
    given = change.entity
    unit = state.find(Unit, given.unit_id)
    answer = Answer.OPEN if change.after is None else given.answer
    name = given.unit_name if unit is None else unit.label
    return ANSWERED.with_values(words=name, what=answer.message)
