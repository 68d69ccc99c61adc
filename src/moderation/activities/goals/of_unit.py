# SPDX-License-Identifier: EUPL-1.2
"""The goals on the sheet of one unit: those it sees to, and those it answered, with its answer."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from moderation.activities.goals.agreement import (
    Answer,
    GoalAnswer,
    Position,
    Stand,
    answers_of,
    stands,
)
from moderation.activities.goals.agreement_minutes import GOAL, HARD, LIFTED_BY, STATES
from moderation.activities.goals.minutes import DATE, OPEN_DATE, RESPONSIBLE
from moderation.activities.goals.model import Goal
from moderation.activities.goals.smart import follow_up_words, name_of, resource_line
from moderation.domain.blank import trimmed
from moderation.domain.texts import QT_TRANSLATE_NOOP, Catalogue, Formats
from moderation.domain.views import MinutesView, UnitView
from moderation.features.agenda.model import Block
from moderation.features.people.model import Reply, Unit
from moderation.features.progress.model import is_settled
from moderation.features.progress.words import told
from moderation.minutes import document as doc

GOALS_TITLE = QT_TRANSLATE_NOOP("UnitSheet", "Goals")
SUMMARY = QT_TRANSLATE_NOOP(
    "UnitSheet", "The goals that this unit sees to or is asked for, with its own answer."
)
OWN_ANSWER = QT_TRANSLATE_NOOP("UnitSheet", "Own answer")
REASON_OWED = QT_TRANSLATE_NOOP("UnitSheet", "the reason is still open")
OWN_GOAL = QT_TRANSLATE_NOOP("UnitSheet", "{title} (goal)")


class _Goals:
    """Its goals with its own answers."""

    place = 20

    def concerns(self, view: MinutesView, unit: Unit) -> list[Any]:
        """Its answers, the goals that it sees to or is asked for, and who sees to the others.

        Of the agenda it is told the times, by which it can be said who was in the room.
        """
        given = [a for a in view.of(GoalAnswer) if a.unit_id == unit.id]
        answered = {a.goal_id for a in given if a.answer is not Answer.OPEN}
        put = {a.goal_id for a in view.of(GoalAnswer) if a.answer is not Answer.OPEN}
        asks = put if unit.reply is not Reply.DECLINED else answered
        goals = [g for g in view.of(Goal) if g.unit_id == unit.id or g.id in asks]
        owners = (view.find(Unit, goal.unit_id) for goal in goals)
        times = (
            Block(
                id=block.id,
                workshop_id=block.workshop_id,
                title="",
                started_at=block.started_at,
                ended_at=block.ended_at,
            )
            for block in view.of(Block)
        )
        return [*given, *goals, *times, *(owner for owner in owners if owner is not None)]

    def blocks(
        self, view: UnitView, unit: Unit, catalogue: Catalogue, formats: Formats
    ) -> list[doc.DocumentBlock]:
        """A table: goal, who sees to it, by when, and what the unit said."""
        goals = view.of(Goal)
        if not goals:
            return []
        columns = (
            doc.Column(catalogue.text(GOAL), weight=2.4),
            doc.Column(catalogue.text(RESPONSIBLE), weight=1.3),
            doc.Column(catalogue.text(DATE), width=62.0),
            doc.Column(catalogue.text(OWN_ANSWER), weight=1.7),
        )
        rows = tuple(_row(view, unit, goal, catalogue, formats) for goal in goals)
        table = doc.Table(columns, rows, row_header=0, summary=catalogue.text(SUMMARY))
        return [doc.Heading(2, catalogue.text(GOALS_TITLE)), table]

    def dates(self, view: UnitView, unit: Unit, catalogue: Catalogue) -> list[tuple[date, str]]:
        """When the goals that it sees to are reached."""
        return [
            (goal.due, catalogue.text(OWN_GOAL.with_values(title=goal.title)))
            for goal in view.of(Goal)
            if goal.due is not None and goal.unit_id == unit.id and not is_settled(view, goal.id)
        ]


def _row(
    view: UnitView,
    unit: Unit,
    goal: Goal,
    catalogue: Catalogue,
    formats: Formats,
) -> doc.Row:
    name = name_of(view, goal)
    owner = view.find(Unit, goal.unit_id)
    stand = _own(view, unit, goal)
    means = catalogue.text(resource_line(view, goal, formats))
    own = goal.unit_id == unit.id
    far = map(catalogue.text, told(view, goal.id, goal.due, formats))
    notes = tuple(each for each in (*far, trimmed(goal.specific), means) if each and own)
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
                catalogue.text(stand.message),
                notes=tuple(_notes(stand, catalogue, formats)),
                glyphs=(
                    doc.CellMark(
                        catalogue.text(unit.side.message),
                        unit.side,
                        STATES[stand.position],
                        stand.to_confirm,
                    ),
                ),
            ),
        ),
        origin=goal.id,
    )


def _own(view: UnitView, unit: Unit, goal: Goal) -> Stand:
    """How the unit stands; of one that declined afterwards what it said."""
    for each in stands(view, goal):
        if each.unit == unit:
            return each
    given = answers_of(view, goal.id).get(unit.id)
    position = Position.OPEN if given is None else Position(given.answer.value)
    return Stand(unit.side, position, may_commit=True, unit=unit, given=given)


def _notes(stand: Stand, catalogue: Catalogue, formats: Formats) -> Iterator[str]:
    """Its words, and what it still owes."""
    if stand.words:
        yield stand.words
    elif stand.position in HARD:
        yield catalogue.text(REASON_OWED)
    if stand.lifted_by:
        yield catalogue.text(LIFTED_BY.with_values(words=stand.lifted_by))
    if stand.owed:
        yield catalogue.text(follow_up_words(stand, formats))


UNIT_PARTS = (_Goals(),)
