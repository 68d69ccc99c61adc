# SPDX-License-Identifier: EUPL-1.2
"""What the minutes lack of the goals."""

from __future__ import annotations

from moderation.activities.goals.model import Answer, Goal, GoalAnswer
from moderation.domain.blank import blank
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.domain.views import MinutesView
from moderation.minutes.gap import Gap, fine, missing

UNDATED = QT_TRANSLATE_NOOP("MinutesPreview", "%n goal(s) without a date")
DATED = QT_TRANSLATE_NOOP("MinutesPreview", "All goals dated")
BARE = QT_TRANSLATE_NOOP("MinutesPreview", "%n reservation(s) without a reason")


def gaps(view: MinutesView) -> list[Gap]:
    """Whether every goal has a date and every reservation its reason."""
    goals = view.of(Goal)
    if not goals:
        return []
    undated = [goal for goal in goals if goal.due is None]
    found = [
        missing(UNDATED, len(undated), block_id=undated[0].block_id, item_id=undated[0].id)
        if undated
        else fine(DATED)
    ]
    bare = [
        answer
        for answer in view.of(GoalAnswer)
        if answer.answer is Answer.RESERVATION and blank(answer.text)
    ]
    if bare:
        goal = view.find(Goal, bare[0].goal_id)
        block_id = None if goal is None else goal.block_id
        found.append(missing(BARE, len(bare), block_id=block_id, item_id=bare[0].goal_id))
    return found
