# SPDX-License-Identifier: EUPL-1.2
"""What a goal is linked with, in words: steps that lead to it, units that help, where it arose."""

from __future__ import annotations

from moderation.activities.goals.model import Goal, GoalReach
from moderation.domain.blank import trimmed
from moderation.domain.state import Lookups
from moderation.domain.texts import QT_TRANSLATE_NOOP, Formats, Message, untranslated
from moderation.features.agenda.model import Block
from moderation.features.agenda.plan import PlannedStep, planned_steps
from moderation.features.people.model import Unit

STEP = QT_TRANSLATE_NOOP("GoalLinks", "{title} ({day})")
IN_AREA = QT_TRANSLATE_NOOP("GoalLinks", "{area}, {reach}")


def step_words(step: PlannedStep, formats: Formats) -> Message:
    """A step with the day on which it ends."""
    return STEP.with_values(title=untranslated(step.title), day=step.said.words(formats))


def steps_to(state: Lookups, goal: Goal) -> tuple[PlannedStep, ...]:
    """The steps and interim goals of the timeline that lead to a goal, by day."""
    return tuple(step for step in planned_steps(state) if step.id in goal.step_ids)


def contributors(state: Lookups, goal: Goal) -> tuple[Unit, ...]:
    """The units that contribute to a goal, in the order of the units."""
    return tuple(unit for unit in state.of(Unit) if unit.id in goal.contributor_ids)


def arose_in(state: Lookups, goal: Goal) -> str:
    """The title of the block in which a goal arose; empty where it was not said."""
    block = state.find(Block, goal.arose_id)
    return "" if block is None else trimmed(block.title)


def area_words(goal: Goal) -> Message | None:
    """The field of action and how far the goal reaches; nothing where neither was said."""
    area = trimmed(goal.area)
    if goal.reach is GoalReach.OPEN:
        return untranslated(area) if area else None
    return IN_AREA.with_values(area=area, reach=goal.reach.message) if area else goal.reach.message
