# SPDX-License-Identifier: EUPL-1.2
"""How many goals were agreed, as a key figure of the minutes."""

from __future__ import annotations

from moderation.activities.goals.model import Goal, agreed
from moderation.domain.texts import QT_TRANSLATE_NOOP, Catalogue, Formats
from moderation.domain.views import MinutesView
from moderation.minutes import document as doc

ONE_GOAL = QT_TRANSLATE_NOOP("Minutes", "goal agreed")
MANY_GOALS = QT_TRANSLATE_NOOP("Minutes", "goals agreed")
SOME_GOALS = QT_TRANSLATE_NOOP("Minutes", "of {all} goals agreed")


def figures(view: MinutesView, catalogue: Catalogue, formats: Formats) -> list[doc.KeyFigure]:
    """The number of goals that the room agreed to; nothing where there are no goals."""
    goals = view.of(Goal)
    if not goals:
        return []
    number = sum(agreed(view, goal) for goal in goals)
    label = ONE_GOAL if number == 1 else MANY_GOALS
    if number < len(goals):
        label = SOME_GOALS.with_values(all=formats.number(len(goals)))
    return [doc.KeyFigure(formats.number(number), catalogue.text(label), goals[0].block_id)]
