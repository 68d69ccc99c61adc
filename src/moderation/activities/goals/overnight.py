# SPDX-License-Identifier: EUPL-1.2
"""What is still open overnight of the goals: those that somebody agreed to on a condition."""

from __future__ import annotations

from moderation.activities.goals.model import Answer, Goal, GoalAnswer
from moderation.domain.state import Lookups
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.features.agenda.overnight import Gathering, OpenPoint

RESERVED = QT_TRANSLATE_NOOP("Overnight", "%n goal(s) with a reservation")


def still_open(view: Lookups) -> list[OpenPoint]:
    """The goals to which a unit has a reservation."""
    reserved = {a.goal_id for a in view.of(GoalAnswer) if a.answer is Answer.RESERVATION}
    goals = [goal for goal in view.of(Goal) if goal.id in reserved]
    if not goals:
        return []
    words = tuple(goal.title for goal in goals)
    return [OpenPoint(RESERVED.with_count(len(goals)), words, goals[0].block_id)]


OVERNIGHT = Gathering(
    points=still_open,
    kinds=(QT_TRANSLATE_NOOP("Overnight", "reservations"),),
    activity="goals",
)
