# SPDX-License-Identifier: EUPL-1.2
"""How many goals were agreed, as a key figure of the minutes."""

from __future__ import annotations

from moderation.activities.goals.model import Goal, agreed_by_all
from moderation.domain.texts import QT_TRANSLATE_NOOP, Catalogue, Formats
from moderation.domain.views import MinutesView
from moderation.minutes import document as doc

ONE_GOAL = QT_TRANSLATE_NOOP("Minutes", "goal agreed")
MANY_GOALS = QT_TRANSLATE_NOOP("Minutes", "goals agreed")
SOME_GOALS = QT_TRANSLATE_NOOP("Minutes", "of {all} goals agreed")


def figures(view: MinutesView, catalogue: Catalogue, formats: Formats) -> list[doc.KeyFigure]:
    """The number of goals that all agreed to; nothing where there are no goals."""
    goals = view.of(Goal)
    if not goals:
        return []
    agreed = sum(agreed_by_all(view, goal) for goal in goals)
    label = ONE_GOAL if agreed == 1 else MANY_GOALS
    if agreed < len(goals):
        label = SOME_GOALS.with_values(all=formats.number(len(goals)))
    return [doc.KeyFigure(formats.number(agreed), catalogue.text(label), goals[0].block_id)]
