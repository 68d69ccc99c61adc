# SPDX-License-Identifier: EUPL-1.2
"""What the minutes lack of the goals."""

from __future__ import annotations

from collections.abc import Sequence

from moderation.activities.goals.agreement import (
    Answer,
    GoalAnswer,
    Position,
    Stand,
    all_stands,
)
from moderation.activities.goals.measure import is_measurable
from moderation.activities.goals.model import Goal
from moderation.activities.goals.smart import is_owned
from moderation.domain.blank import blank
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.domain.views import MinutesView
from moderation.minutes.gap import Gap, fine, missing

UNOWNED = QT_TRANSLATE_NOOP("MinutesPreview", "%n goal(s) without anybody responsible")
UNMEASURED = QT_TRANSLATE_NOOP("MinutesPreview", "%n goal(s) that cannot be measured yet")
UNDATED = QT_TRANSLATE_NOOP("MinutesPreview", "%n goal(s) without a date")
DATED = QT_TRANSLATE_NOOP("MinutesPreview", "All goals dated")
UNLIFTED = QT_TRANSLATE_NOOP("MinutesPreview", "%n reservation(s) without what would lift it")
UNREASONED = QT_TRANSLATE_NOOP("MinutesPreview", "%n rejection(s) without a reason")
UNASKED = QT_TRANSLATE_NOOP(
    "MinutesPreview", "%n answer(s) of units not in the room: who asks them by when?"
)
UNCONFIRMED = QT_TRANSLATE_NOOP(
    "MinutesPreview", "%n answer(s) to be confirmed: who sees to it by when?"
)
BARE = QT_TRANSLATE_NOOP("MinutesPreview", "%n reservation(s) without a reason")


def gaps(view: MinutesView) -> list[Gap]:
    """Whether every goal has owner, figures and date, every answer its reason; who is asked."""
    goals = view.of(Goal)
    if not goals:
        return []
    undated = [goal for goal in goals if goal.due is None]
    found = [
        missing(message, len(own), block_id=own[0].block_id, item_id=own[0].id)
        for message, own in (
            (UNOWNED, [goal for goal in goals if not is_owned(goal)]),
            (UNMEASURED, [goal for goal in goals if not is_measurable(goal)]),
            (UNDATED, undated),
        )
        if own
    ]
    if not undated:
        found.append(fine(DATED))
    answers = view.of(GoalAnswer)
    for message, wanting in (
        (BARE, [a for a in answers if a.answer is Answer.RESERVATION and blank(a.text)]),
        (UNLIFTED, [a for a in answers if a.answer is Answer.RESERVATION and blank(a.lifted_by)]),
        (UNREASONED, [a for a in answers if a.answer is Answer.NO and blank(a.text)]),
    ):
        if wanting:
            goal = view.find(Goal, wanting[0].goal_id)
            block_id = None if goal is None else goal.block_id
            found.append(
                missing(message, len(wanting), block_id=block_id, item_id=wanting[0].goal_id)
            )
    unasked = [
        (goal, each)
        for goal, stood in zip(goals, all_stands(view, goals), strict=True)
        for each in stood
        if each.owed and not all(each.follow_up) and _put(stood)
    ]
    for message, away in ((UNASKED, True), (UNCONFIRMED, False)):
        own = [goal for goal, each in unasked if (each.position is Position.AWAY) is away]
        if own:
            found.append(missing(message, len(own), block_id=own[0].block_id, item_id=own[0].id))
    return found


def _put(stood: Sequence[Stand]) -> bool:
    """Whether anybody has answered yet: before the round nobody is missed."""
    return any(each.position not in (Position.OPEN, Position.AWAY) for each in stood)
