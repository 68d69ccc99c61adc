# SPDX-License-Identifier: EUPL-1.2
"""Where a passage of the minutes finds a goal, or what a unit said to it."""

from __future__ import annotations

from functools import partial
from typing import Any

from moderation.activities.goals import edits
from moderation.activities.goals.agreement import GoalAnswer
from moderation.activities.goals.model import Goal
from moderation.domain.change import Step
from moderation.domain.ids import Id
from moderation.domain.state import State
from moderation.domain.texts import QT_TRANSLATE_NOOP, Message
from moderation.minutes.kept import Kept, field_kept
from moderation.minutes.origin import Origin

GOAL = QT_TRANSLATE_NOOP("Kept", "Goal")
SHORT = QT_TRANSLATE_NOOP("Kept", "Short title of the goal")
SPECIFIC = QT_TRANSLATE_NOOP("Kept", "What exactly the goal is")
MEASURE = QT_TRANSLATE_NOOP("Kept", "What the goal is measured by")
INTERIM = QT_TRANSLATE_NOOP("Kept", "Interim goal")
GUIDELINE = QT_TRANSLATE_NOOP("Kept", "Guideline")
FIGURE_SOURCE = QT_TRANSLATE_NOOP("Kept", "Source of the figures")
WORDS = QT_TRANSLATE_NOOP("Kept", "Reservation or reason")
ANSWER = QT_TRANSLATE_NOOP("Kept", "Answer of a unit")
SET = QT_TRANSLATE_NOOP("Kept", "Answers are given on the page of the goals.")
MERGED = QT_TRANSLATE_NOOP(
    "Kept", "These words were said to several goals. Change them at each of these goals."
)

_FIELDS: dict[str, Message] = {
    "title": GOAL,
    "short": SHORT,
    "specific": SPECIFIC,
    "measure": MEASURE,
    "interim": INTERIM,
    "guideline": GUIDELINE,
    "figure_source": FIGURE_SOURCE,
}


def kept(state: State, entity: Any, origin: Origin) -> Kept | None:
    """The place of a goal's field, or of a unit's answer."""
    if isinstance(entity, GoalAnswer):
        return _answer(state, entity, origin.field)
    if not isinstance(entity, Goal):
        return None
    field = origin.field if origin.field in _FIELDS else "title"
    if field == "short" and not entity.short:
        field = "title"
    return field_kept(entity, field, _FIELDS[field], edits.edit_goal)


def _answer(state: State, answer: GoalAnswer, field: str) -> Kept | None:
    goal = state.find(Goal, answer.goal_id)
    if goal is None:
        return None
    if field or answer.unit_id is None:
        why = MERGED if field == "merged" else SET
        return Kept(name=ANSWER, block_id=goal.block_id, item_id=goal.id, why_not=why)
    return Kept(
        name=WORDS,
        block_id=goal.block_id,
        item_id=goal.id,
        words=answer.text,
        change=partial(_said, answer.goal_id, answer.unit_id),
    )


def _said(goal_id: Id, unit_id: Id, state: State, words: str) -> Step:
    return edits.set_text(state, goal_id, unit_id, words)
