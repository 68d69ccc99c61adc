# SPDX-License-Identifier: EUPL-1.2
"""The effects of the goals in the minutes and as a table."""

from __future__ import annotations

from collections.abc import Sequence

from moderation.activities.goals.effects import effects_of
from moderation.activities.goals.model import Goal
from moderation.domain.blank import trimmed
from moderation.domain.texts import QT_TRANSLATE_NOOP, Catalogue
from moderation.domain.views import MinutesView
from moderation.minutes import document as doc
from moderation.minutes.workbook import Sheet, SheetColumn

EFFECTS = QT_TRANSLATE_NOOP("GoalEffects", "Effects")
EFFECTS_OF_GOALS = QT_TRANSLATE_NOOP("GoalEffects", "Effects of the goals")
SUMMARY = QT_TRANSLATE_NOOP(
    "GoalEffects", "On what the goal has an effect, with one sentence each."
)
ON = QT_TRANSLATE_NOOP("GoalEffects", "Effect on")
ANSWER = QT_TRANSLATE_NOOP("GoalEffects", "Answer")
SENTENCE = QT_TRANSLATE_NOOP("GoalEffects", "In one sentence")
NUMBER = QT_TRANSLATE_NOOP("GoalEffects", "No.")
GOAL = QT_TRANSLATE_NOOP("GoalEffects", "Goal")


def effect_tables(view: MinutesView, goal: Goal, catalogue: Catalogue) -> list[doc.DocumentBlock]:
    """What was said of the effects of a goal; nothing where nobody looked at them."""
    said = effects_of(view, goal.id)
    if not said:
        return []
    rows = tuple(
        doc.Row(
            (
                doc.Cell(catalogue.text(on.message), strong=True),
                doc.Cell(catalogue.text(each.answer.message)),
                doc.Cell(trimmed(each.words)),
            ),
            origin=goal.id,
        )
        for on, each in said.items()
    )
    columns = (
        doc.Column(catalogue.text(ON), weight=1.1),
        doc.Column(catalogue.text(ANSWER), width=62.0),
        doc.Column(catalogue.text(SENTENCE), weight=3.0),
    )
    return [doc.Table(columns, rows, row_header=0, summary=catalogue.text(SUMMARY))]


def effects_sheet(view: MinutesView, goals: Sequence[Goal], catalogue: Catalogue) -> Sheet:
    """One row for every effect of which something was said."""
    text = catalogue.text
    rows = [
        (number, goal.title, text(on.message), text(each.answer.message), trimmed(each.words))
        for number, goal in enumerate(goals, 1)
        for on, each in effects_of(view, goal.id).items()
    ]
    fields = (
        SheetColumn(text(NUMBER), 6),
        SheetColumn(text(GOAL), 40),
        SheetColumn(text(ON), 18),
        SheetColumn(text(ANSWER), 10),
        SheetColumn(text(SENTENCE), 60),
    )
    return Sheet(text(EFFECTS_OF_GOALS), fields, tuple(rows))
