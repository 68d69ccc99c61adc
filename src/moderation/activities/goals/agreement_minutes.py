# SPDX-License-Identifier: EUPL-1.2
"""How the units stand to the goals, in the minutes: marks, conditions, and who is still asked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from moderation.activities.goals.agreement import (
    GoalAnswer,
    Position,
    Stand,
    asked,
    counted_by_side,
    left_answers,
    stand_words,
    stands,
)
from moderation.activities.goals.model import Goal
from moderation.activities.goals.smart import follow_up_words
from moderation.domain.blank import trimmed
from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.domain.texts import QT_TRANSLATE_NOOP, Catalogue, Formats, untranslated
from moderation.domain.views import MinutesView
from moderation.features.people.model import Unit
from moderation.features.progress.words import told
from moderation.minutes import document as doc
from moderation.minutes.origin import field_of

LEFT = QT_TRANSLATE_NOOP("GoalsMinutes", "{answer}: {words} ({note})")
LEFT_SHORT = QT_TRANSLATE_NOOP("GoalsMinutes", "{answer} ({note})")
NUMBER = QT_TRANSLATE_NOOP("GoalsMinutes", "No.")
GOAL = QT_TRANSLATE_NOOP("GoalsMinutes", "Goal")
ANSWERS_SUMMARY = QT_TRANSLATE_NOOP("GoalsMinutes", "How every unit stands to each goal.")
ANSWER = QT_TRANSLATE_NOOP("GoalsMinutes", "{unit}: {answer}")
SIDES = QT_TRANSLATE_NOOP("GoalsMinutes", "Agreement by side")
SIDES_SUMMARY = QT_TRANSLATE_NOOP(
    "GoalsMinutes", "How many units of each side stand how to each goal."
)
SIDE_ANSWER = QT_TRANSLATE_NOOP("GoalsMinutes", "{number} {answer}")

CONDITIONS = QT_TRANSLATE_NOOP("GoalsMinutes", "Reservations and rejections")
UNIT = QT_TRANSLATE_NOOP("GoalsMinutes", "Unit")
WORDS = QT_TRANSLATE_NOOP("GoalsMinutes", "Reservation or reason")
LIFTED_BY = QT_TRANSLATE_NOOP("GoalsMinutes", "Lifted by: {words}")
TO_ASK = QT_TRANSLATE_NOOP("GoalsMinutes", "Still to be asked")
TO_ASK_SUMMARY = QT_TRANSLATE_NOOP(
    "GoalsMinutes", "Who was not in the room or has to confirm, and who asks them by when."
)
HOW = QT_TRANSLATE_NOOP("GoalsMinutes", "{state}: {who}")
GOAL_NUMBERS = QT_TRANSLATE_NOOP("GoalsMinutes", "Goal {numbers}")
NO_WORDS = QT_TRANSLATE_NOOP("GoalsMinutes", "No reason was given.")

STATES = {position: doc.Agreement(position.value) for position in Position}
HARD = (Position.RESERVATION, Position.NO)
"""What is told with its words."""


def sides(
    view: MinutesView, goals: Sequence[Goal], catalogue: Catalogue, formats: Formats
) -> list[doc.DocumentBlock]:
    """How many units of each side stand how to each goal."""
    sides = [side for side in Side if any(unit.side is side for unit in asked(view))]
    columns = (
        doc.Column(catalogue.text(NUMBER), width=20.0),
        doc.Column(catalogue.text(GOAL), weight=1.6),
        *(doc.Column(catalogue.text(side.message)) for side in sides),
    )
    rows = []
    for number, goal in enumerate(goals, 1):
        counted = counted_by_side(view, goal)
        cells = [doc.Cell(str(number), strong=True), doc.Cell(goal.label)]
        for side in sides:
            given = [
                (position, to_confirm)
                for position in STATES
                for to_confirm in (False, True)
                if counted[side, position, to_confirm]
            ]
            said = "\n".join(
                catalogue.text(
                    SIDE_ANSWER.with_values(
                        number=formats.number(counted[side, position, to_confirm]),
                        answer=stand_words(position, to_confirm=to_confirm),
                    )
                )
                for position, to_confirm in given
            )
            # A mark where the side is of one mind; several would look like single units.
            marks = tuple(
                doc.CellMark(catalogue.text(side.message), side, STATES[position], to_confirm)
                for position, to_confirm in given
            )
            cells.append(doc.Cell(said, glyphs=marks if len(given) == 1 else ()))
        rows.append(doc.Row(tuple(cells), origin=goal.id))
    summary = catalogue.text(SIDES_SUMMARY)
    return [
        doc.Heading(2, catalogue.text(SIDES)),
        doc.Table(columns, tuple(rows), row_header=1, summary=summary),
        legend(view, goals, catalogue),
    ]


def legend(view: MinutesView, goals: Sequence[Goal], catalogue: Catalogue) -> doc.Legend:
    """What the marks mean that stand above; the four answers in any case."""
    shown = {
        (position, confirm)
        for goal in goals
        for _side, position, confirm in counted_by_side(view, goal)
    }
    order = [(p, False) for p in Position if p is not Position.AWAY or (p, False) in shown]
    order += [(p, True) for p in Position if (p, True) in shown]
    marks = (
        doc.CellMark(
            catalogue.text(stand_words(position, to_confirm=confirm)),
            agreement=STATES[position],
            to_confirm=confirm,
        )
        for position, confirm in order
    )
    return doc.Legend(tuple(marks))


def conditions_by_side(
    view: MinutesView, goals: Sequence[Goal], catalogue: Catalogue
) -> list[doc.DocumentBlock]:
    """What was made a condition, or rejected for which reason, on which side; the same once."""
    merged: dict[tuple[Side, Position, str, str], list[int]] = {}
    for number, goal in enumerate(goals, 1):
        for each in stands(view, goal):
            if each.position in HARD:
                key = each.side, each.position, each.words, each.lifted_by
                numbers = merged.setdefault(key, [])
                if number not in numbers:
                    numbers.append(number)
    rows = []
    for (side, position, words, lifted_by), numbers in merged.items():
        mark = doc.CellMark(catalogue.text(position.message), side, STATES[position])
        rows.append(
            doc.Row(
                (
                    doc.Cell(catalogue.text(side.message), glyphs=(mark,)),
                    doc.Cell(_listed(numbers, catalogue)),
                    doc.Cell(
                        words or catalogue.text(NO_WORDS), notes=_lifted(lifted_by, catalogue)
                    ),
                )
            )
        )
    return _condition_table(rows, catalogue) if rows else []


def _listed(numbers: Sequence[int], catalogue: Catalogue) -> str:
    return catalogue.text(GOAL_NUMBERS.with_values(numbers=", ".join(map(str, numbers))))


def _lifted(words: str, catalogue: Catalogue) -> tuple[str, ...]:
    return (catalogue.text(LIFTED_BY.with_values(words=words)),) if words else ()


def _mark(each: Stand, unit: Unit, catalogue: Catalogue) -> doc.Cell:
    words = ANSWER.with_values(unit=unit.label, answer=each.message)
    return doc.Cell(
        glyphs=(
            doc.CellMark(catalogue.text(words), unit.side, STATES[each.position], each.to_confirm),
        )
    )


def marks_of(
    view: MinutesView, goal: Goal, units: Sequence[Unit], catalogue: Catalogue
) -> Iterator[doc.Cell]:
    """A cell with the mark of each unit."""
    by_unit = {each.unit: each for each in stands(view, goal)}
    return (_mark(by_unit[unit], unit, catalogue) for unit in units)


def unit_columns(units: Sequence[Unit]) -> tuple[doc.Column, ...]:
    """A narrow column for each unit."""
    return tuple(
        doc.Column(
            unit.label,
            rotated=True,
            align=doc.ColumnAlign.CENTER,
            group_start=place == 0 or units[place - 1].side is not unit.side,
        )
        for place, unit in enumerate(units)
    )


def marks(
    view: MinutesView, goals: Sequence[Goal], units: Sequence[Unit], catalogue: Catalogue
) -> doc.Table:
    """How some of many units stand to the goals."""
    columns = (
        doc.Column(catalogue.text(NUMBER), width=20.0),
        doc.Column(catalogue.text(GOAL)),
        *unit_columns(units),
    )
    rows = tuple(
        doc.Row(
            (
                doc.Cell(str(number), strong=True),
                doc.Cell(goal.label, origin=field_of(goal.id, "short")),
                *marks_of(view, goal, units, catalogue),
            ),
            origin=goal.id,
        )
        for number, goal in enumerate(goals, 1)
    )
    return doc.Table(columns, rows, row_header=1, summary=catalogue.text(ANSWERS_SUMMARY))


def conditions(
    view: MinutesView, goals: Sequence[Goal], catalogue: Catalogue
) -> list[doc.DocumentBlock]:
    """Who set which condition or rejected what; the same words to several goals once."""
    merged: dict[tuple[Id, bool, Position, str, str], list[int]] = {}
    firsts: dict[tuple[Id, bool, Position, str, str], tuple[Unit, GoalAnswer]] = {}
    for number, goal in enumerate(goals, 1):
        for each in stands(view, goal):
            if each.position in HARD and each.unit is not None and each.given is not None:
                key = (
                    each.unit.id, each.to_confirm, each.position, each.words, each.lifted_by
                )  # fmt: skip
                merged.setdefault(key, []).append(number)
                firsts.setdefault(key, (each.unit, each.given))
    rows = []
    for key, numbers in merged.items():
        unit, said = firsts[key]
        _unit_id, confirm, position, words, lifted_by = key
        # Words that were said to several goals are changed at each of them.
        origin = said.id if len(numbers) == 1 else field_of(said.id, "merged")
        state = catalogue.text(stand_words(position, to_confirm=confirm))
        mark = doc.CellMark(state, unit.side, STATES[position], confirm)
        rows.append(
            doc.Row(
                (
                    doc.Cell(unit.label, glyphs=(mark,)),
                    doc.Cell(_listed(numbers, catalogue)),
                    doc.Cell(
                        words or catalogue.text(NO_WORDS),
                        notes=_lifted(lifted_by, catalogue),
                        origin=origin,
                    ),
                ),
                origin=field_of(said.id, "answer"),
            )
        )
    rows += _left_rows(view, goals, catalogue)
    return _condition_table(rows, catalogue) if rows else []


def to_ask(
    view: MinutesView, goals: Sequence[Goal], catalogue: Catalogue, formats: Formats
) -> list[doc.DocumentBlock]:
    """Who was not in the room, or has to confirm, and who asks them by when."""
    merged: dict[tuple[Id, str, str, tuple[str, ...]], list[int]] = {}
    firsts: dict[tuple[Id, str, str, tuple[str, ...]], tuple[Unit, Stand]] = {}
    for number, goal in enumerate(goals, 1):
        for each in stands(view, goal):
            if each.owed and each.unit is not None:
                who = catalogue.text(follow_up_words(each, formats))
                key = each.unit.id, catalogue.text(each.message), who, _got(view, each, catalogue)
                merged.setdefault(key, []).append(number)
                firsts.setdefault(key, (each.unit, each))
    rows = []
    for (_unit_id, state, who, got), numbers in merged.items():
        unit, stand = firsts[_unit_id, state, who, got]
        mark = doc.CellMark(state, unit.side, STATES[stand.position], stand.to_confirm)
        origin = "" if stand.given is None else field_of(stand.given.id, "answer")
        rows.append(
            doc.Row(
                (
                    doc.Cell(unit.label, glyphs=(mark,)),
                    doc.Cell(_listed(numbers, catalogue)),
                    doc.Cell(catalogue.text(HOW.with_values(state=state, who=who)), notes=got),
                ),
                origin=origin,
            )
        )
    if not rows:
        return []
    table = doc.Table(
        _condition_columns(catalogue),
        tuple(rows),
        row_header=0,
        show_header=False,
        summary=catalogue.text(TO_ASK_SUMMARY),
    )
    return [doc.Heading(2, catalogue.text(TO_ASK)), table]


def _got(view: MinutesView, stand: Stand, catalogue: Catalogue) -> tuple[str, ...]:
    """How far it is with what a unit owes."""
    if stand.given is None:
        return ()
    lines = told(view, stand.given.id, stand.follow_up[1], Formats(catalogue.language))
    return tuple(map(catalogue.text, lines))


def _left_rows(view: MinutesView, goals: Sequence[Goal], catalogue: Catalogue) -> Iterator[doc.Row]:
    """Answers that stay as given though their unit is not asked any more, each with a note."""
    for number, goal in enumerate(goals, 1):
        for left in left_answers(view, goal.id):
            given = left.given
            position = Position(given.answer.value)
            mark = doc.CellMark(catalogue.text(given.answer.message), left.side, STATES[position])
            said = LEFT.with_values(
                answer=given.answer.message,
                words=untranslated(trimmed(given.text)),
                note=left.note,
            )
            short = LEFT_SHORT.with_values(answer=given.answer.message, note=left.note)
            yield doc.Row(
                (
                    doc.Cell(left.name, glyphs=(mark,)),
                    doc.Cell(_listed([number], catalogue)),
                    doc.Cell(catalogue.text(said if trimmed(given.text) else short)),
                ),
                origin=field_of(given.id, "answer"),
            )


def _condition_columns(catalogue: Catalogue) -> tuple[doc.Column, ...]:
    return (
        doc.Column(catalogue.text(UNIT), weight=1.4),
        doc.Column(catalogue.text(GOAL), weight=0.8, quiet=True),
        doc.Column(catalogue.text(WORDS), weight=4.0),
    )


def _condition_table(rows: Sequence[doc.Row], catalogue: Catalogue) -> list[doc.DocumentBlock]:
    columns = _condition_columns(catalogue)
    return [
        doc.Heading(2, catalogue.text(CONDITIONS)),
        doc.Table(columns, tuple(rows), row_header=0, show_header=False),
    ]
