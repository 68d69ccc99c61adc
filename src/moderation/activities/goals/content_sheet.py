# SPDX-License-Identifier: EUPL-1.2
"""The figures of the goals and what they are linked with, as a table to calculate with."""

from __future__ import annotations

from collections.abc import Sequence

from moderation.activities.goals.links import arose_in, contributors, steps_to
from moderation.activities.goals.model import Goal, GoalReach
from moderation.domain.blank import blank
from moderation.domain.texts import QT_TRANSLATE_NOOP, Catalogue
from moderation.domain.views import MinutesView
from moderation.minutes.workbook import Sheet, SheetColumn

FIGURES = QT_TRANSLATE_NOOP("GoalsSheets", "Figures of the goals")
NUMBER = QT_TRANSLATE_NOOP("GoalsSheets", "No.")
GOAL = QT_TRANSLATE_NOOP("GoalsSheets", "Goal")
MEASURED_IN = QT_TRANSLATE_NOOP("GoalsSheets", "Unit of measure")
BASELINE = QT_TRANSLATE_NOOP("GoalsSheets", "Baseline")
BASELINE_DAY = QT_TRANSLATE_NOOP("GoalsSheets", "Baseline as of")
TARGET = QT_TRANSLATE_NOOP("GoalsSheets", "Target")
FIGURE_SOURCE = QT_TRANSLATE_NOOP("GoalsSheets", "Source of the figures")
STEPS = QT_TRANSLATE_NOOP("GoalsSheets", "Steps of the timeline")
CONTRIBUTORS = QT_TRANSLATE_NOOP("GoalsSheets", "Contributing")
AREA = QT_TRANSLATE_NOOP("GoalsSheets", "Field of action")
REACH = QT_TRANSLATE_NOOP("GoalsSheets", "Reach")
AROSE = QT_TRANSLATE_NOOP("GoalsSheets", "Arose in")


def content_sheet(view: MinutesView, goals: Sequence[Goal], catalogue: Catalogue) -> Sheet:
    """A row for each goal of which figures or links were said."""
    text = catalogue.text
    rows = []
    for number, goal in enumerate(goals, 1):
        said = (
            goal.measured_in,
            goal.baseline,
            goal.baseline_day,
            goal.target,
            goal.figure_source,
            "; ".join(step.title for step in steps_to(view, goal)),
            ", ".join(unit.label for unit in contributors(view, goal)),
            goal.area,
            "" if goal.reach is GoalReach.OPEN else text(goal.reach.message),
            arose_in(view, goal),
        )
        if any(not blank(each) if isinstance(each, str) else each is not None for each in said):
            rows.append((number, goal.title, *said))
    fields = (
        SheetColumn(text(NUMBER), 6),
        SheetColumn(text(GOAL), 32),
        SheetColumn(text(MEASURED_IN), 14),
        SheetColumn(text(BASELINE), 11, digits=2),
        SheetColumn(text(BASELINE_DAY), 13),
        SheetColumn(text(TARGET), 11, digits=2),
        SheetColumn(text(FIGURE_SOURCE), 24),
        SheetColumn(text(STEPS), 30),
        SheetColumn(text(CONTRIBUTORS), 24),
        SheetColumn(text(AREA), 20),
        SheetColumn(text(REACH), 18),
        SheetColumn(text(AROSE), 20),
    )
    return Sheet(text(FIGURES), fields, tuple(rows))
