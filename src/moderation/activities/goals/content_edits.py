# SPDX-License-Identifier: EUPL-1.2
"""Changes to what makes a goal measurable, and to what it is linked with."""

from __future__ import annotations

from datetime import date

from moderation.activities.goals.model import Goal, GoalReach
from moderation.domain.change import Step, replaced
from moderation.domain.ids import Id
from moderation.domain.state import State
from moderation.domain.texts import QT_TRANSLATE_NOOP

SET_FIGURE = QT_TRANSLATE_NOOP("GoalsEdit", "Set the figures of a goal")
SET_LINKS = QT_TRANSLATE_NOOP("GoalsEdit", "Set what a goal is linked with")
SET_REACH = QT_TRANSLATE_NOOP("GoalsEdit", "Set how far a goal reaches")


def set_baseline(state: State, goal_id: Id, baseline: float | None) -> Step:
    """How much it is today, or not known yet."""
    return Step(SET_FIGURE, replaced(state.get(Goal, goal_id), baseline=baseline))


def set_baseline_day(state: State, goal_id: Id, day: date | None) -> Step:
    """On which day the baseline was counted, or not known yet."""
    return Step(SET_FIGURE, replaced(state.get(Goal, goal_id), baseline_day=day))


def set_target(state: State, goal_id: Id, target: float | None) -> Step:
    """How much it will be, or not said yet."""
    return Step(SET_FIGURE, replaced(state.get(Goal, goal_id), target=target))


def set_reach(state: State, goal_id: Id, reach: GoalReach) -> Step:
    """Whether the goal is strategic or operative."""
    return Step(SET_REACH, replaced(state.get(Goal, goal_id), reach=reach))


def set_arose(state: State, goal_id: Id, block_id: Id | None) -> Step:
    """In which block the goal arose, or that this is not said."""
    return Step(SET_LINKS, replaced(state.get(Goal, goal_id), arose_id=block_id))


def link_step(state: State, goal_id: Id, step_id: Id) -> Step:
    """A step of the timeline leads to the goal; one that did, does no longer."""
    goal = state.get(Goal, goal_id)
    return Step(SET_LINKS, replaced(goal, step_ids=_other(goal.step_ids, step_id)))


def link_contributor(state: State, goal_id: Id, unit_id: Id) -> Step:
    """A unit contributes to the goal; one that did, does no longer."""
    goal = state.get(Goal, goal_id)
    own = _other(goal.contributor_ids, unit_id)
    return Step(SET_LINKS, replaced(goal, contributor_ids=own))


def _other(ids: tuple[Id, ...], own: Id) -> tuple[Id, ...]:
    return tuple(each for each in ids if each != own) if own in ids else (*ids, own)
