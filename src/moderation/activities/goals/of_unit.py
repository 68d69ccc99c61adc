# SPDX-License-Identifier: EUPL-1.2
"""The goals on the sheet of one unit: those it sees to, and those it answered, with its answer."""

from __future__ import annotations

from datetime import date
from typing import Any

from moderation.activities.goals.minutes import (
    DATE,
    GOAL,
    OPEN_DATE,
    RESPONSIBLE,
    STATES,
)
from moderation.activities.goals.model import Answer, Goal, GoalAnswer
from moderation.activities.goals.smart import name_of, resource_line
from moderation.domain.blank import trimmed
from moderation.domain.texts import QT_TRANSLATE_NOOP, Catalogue, Formats
from moderation.domain.views import MinutesView, UnitView
from moderation.features.people.model import Unit
from moderation.minutes import document as doc

GOALS_TITLE = QT_TRANSLATE_NOOP("UnitSheet", "Goals")
SUMMARY = QT_TRANSLATE_NOOP(
    "UnitSheet", "The goals that this unit sees to or answered, with its own answer."
)
OWN_ANSWER = QT_TRANSLATE_NOOP("UnitSheet", "Own answer")
OWN_GOAL = QT_TRANSLATE_NOOP("UnitSheet", "{title} (goal)")


class _Goals:
    """Its goals with its own answers."""

    place = 20

    def concerns(self, view: MinutesView, unit: Unit) -> list[Any]:
        """Its answers, the goals that it answered or sees to, and who sees to the others."""
        given = {
            a.goal_id: a
            for a in view.of(GoalAnswer)
            if a.unit_id == unit.id and a.answer is not Answer.OPEN
        }
        goals = [g for g in view.of(Goal) if g.unit_id == unit.id or g.id in given]
        owners = (view.find(Unit, goal.unit_id) for goal in goals)
        return [*given.values(), *goals, *(owner for owner in owners if owner is not None)]

    def blocks(
        self, view: UnitView, unit: Unit, catalogue: Catalogue, formats: Formats
    ) -> list[doc.DocumentBlock]:
        """A table: goal, who sees to it, by when, and what the unit said."""
        goals = view.of(Goal)
        if not goals:
            return []
        given = {answer.goal_id: answer for answer in view.of(GoalAnswer)}
        columns = (
            doc.Column(catalogue.text(GOAL), weight=2.4),
            doc.Column(catalogue.text(RESPONSIBLE), weight=1.3),
            doc.Column(catalogue.text(DATE), width=62.0),
            doc.Column(catalogue.text(OWN_ANSWER), weight=1.7),
        )
        rows = tuple(
            _row(view, unit, goal, given.get(goal.id), catalogue, formats) for goal in goals
        )
        table = doc.Table(columns, rows, row_header=0, summary=catalogue.text(SUMMARY))
        return [doc.Heading(2, catalogue.text(GOALS_TITLE)), table]

    def dates(self, view: UnitView, unit: Unit, catalogue: Catalogue) -> list[tuple[date, str]]:
        """When the goals that it sees to are reached."""
        return [
            (goal.due, catalogue.text(OWN_GOAL.with_values(title=goal.title)))
            for goal in view.of(Goal)
            if goal.due is not None and goal.unit_id == unit.id
        ]


def _row(
    view: UnitView,
    unit: Unit,
    goal: Goal,
    answer: GoalAnswer | None,
    catalogue: Catalogue,
    formats: Formats,
) -> doc.Row:
    name = name_of(view, goal)
    owner = view.find(Unit, goal.unit_id)
    said = Answer.OPEN if answer is None else answer.answer
    words = "" if answer is None else trimmed(answer.text)
    means = catalogue.text(resource_line(view, goal, formats))
    own = goal.unit_id == unit.id
    notes = tuple(each for each in (trimmed(goal.specific), means) if each and own)
    return doc.Row(
        (
            doc.Cell(goal.title, notes=notes, strong=True),
            doc.Cell(
                catalogue.text(OPEN_DATE if name is None else name),
                glyphs=()
                if owner is None
                else (doc.CellMark(catalogue.text(owner.side.message), owner.side),),
            ),
            doc.Cell(formats.date(goal.due) if goal.due else catalogue.text(OPEN_DATE)),
            doc.Cell(
                catalogue.text(said.message),
                notes=(words,) if words else (),
                glyphs=(doc.CellMark(catalogue.text(unit.side.message), unit.side, STATES[said]),),
            ),
        ),
        origin=goal.id,
    )


UNIT_PARTS = (_Goals(),)
