# SPDX-License-Identifier: EUPL-1.2
"""The goals in the minutes: who does what by when with which means, and who agrees."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from moderation.activities.goals.means_minutes import balance_blocks, year_tables
from moderation.activities.goals.model import (
    BY_SIDE,
    Answer,
    Goal,
    GoalAnswer,
    answer_of,
    answers_of,
    asked,
    goals_of,
    left_answers,
    spoken,
)
from moderation.activities.goals.smart import missing_words, name_of, resource_line
from moderation.domain.blank import blank, trimmed
from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.domain.texts import QT_TRANSLATE_NOOP, Catalogue, Formats, untranslated
from moderation.domain.views import MinutesView, PublicView
from moderation.features.agenda.model import Block
from moderation.features.agenda.served import served_words
from moderation.features.people.model import Unit
from moderation.minutes import document as doc
from moderation.minutes.depth import Depth
from moderation.minutes.origin import field_of

LEFT = QT_TRANSLATE_NOOP("GoalsMinutes", "{answer}: {words} ({note})")
LEFT_SHORT = QT_TRANSLATE_NOOP("GoalsMinutes", "{answer} ({note})")
NUMBER = QT_TRANSLATE_NOOP("GoalsMinutes", "No.")
GOAL = QT_TRANSLATE_NOOP("GoalsMinutes", "Goal")
RESPONSIBLE = QT_TRANSLATE_NOOP("GoalsMinutes", "Responsible")
DATE = QT_TRANSLATE_NOOP("GoalsMinutes", "Date")
OPEN_DATE = QT_TRANSLATE_NOOP("GoalsMinutes", "open")
SUMMARY = QT_TRANSLATE_NOOP(
    "GoalsMinutes",
    "The goals with who is responsible, the date, and how every unit stands to each of them.",
)
ANSWERS_SUMMARY = QT_TRANSLATE_NOOP("GoalsMinutes", "How every unit stands to each goal.")
ANSWER = QT_TRANSLATE_NOOP("GoalsMinutes", "{unit}: {answer}")
MISSING = QT_TRANSLATE_NOOP("GoalsMinutes", "Still missing: {what}")

SIDES = QT_TRANSLATE_NOOP("GoalsMinutes", "Agreement by side")
SIDES_SUMMARY = QT_TRANSLATE_NOOP(
    "GoalsMinutes", "How many units of each side stand how to each goal."
)
SIDE_ANSWER = QT_TRANSLATE_NOOP("GoalsMinutes", "{number} {answer}")

CONDITIONS = QT_TRANSLATE_NOOP("GoalsMinutes", "Reservations and rejections")
UNIT = QT_TRANSLATE_NOOP("GoalsMinutes", "Unit")
WORDS = QT_TRANSLATE_NOOP("GoalsMinutes", "Reservation or reason")
GOAL_NUMBERS = QT_TRANSLATE_NOOP("GoalsMinutes", "Goal {numbers}")
NO_WORDS = QT_TRANSLATE_NOOP("GoalsMinutes", "No reason was given.")

DETAILS = QT_TRANSLATE_NOOP("GoalsMinutes", "The goals in detail")
DETAIL_TITLE = QT_TRANSLATE_NOOP("GoalsMinutes", "{number} {title}")
SPECIFIC = QT_TRANSLATE_NOOP("GoalsMinutes", "Exactly")
MEASURE = QT_TRANSLATE_NOOP("GoalsMinutes", "Measured by")
INTERIM = QT_TRANSLATE_NOOP("GoalsMinutes", "Interim goal")
VISION = QT_TRANSLATE_NOOP("GoalsMinutes", "Vision")
GUIDELINE = QT_TRANSLATE_NOOP("GoalsMinutes", "Guideline")

FEW_UNITS = 6
LONG_TITLE = 120
"""With longer titles, so many units stand beside the goals; more have a table of their own."""
MOST_UNITS = 16
"""So many marks stand beside goal, unit and date; more get tables of their own."""

STATES = {
    Answer.YES: doc.Agreement.YES,
    Answer.RESERVATION: doc.Agreement.RESERVATION,
    Answer.NO: doc.Agreement.NO,
    Answer.OPEN: doc.Agreement.OPEN,
}


def blocks(
    view: MinutesView,
    block: Block,
    catalogue: Catalogue,
    formats: Formats,
    depth: Depth = Depth.FULL,
) -> list[doc.DocumentBlock]:
    """The table of goals with all marks, the conditions, and every goal in detail."""
    goals = goals_of(view, block.id)
    if not goals:
        return []
    means = balance_blocks(view, goals, catalogue, formats)
    details = _details(view, goals, catalogue, formats) if depth is Depth.FULL else []
    if told_by_side(view):
        return [
            _goals(view, goals, (), catalogue, formats),
            *_sides(view, goals, catalogue, formats),
            *_conditions_by_side(view, goals, catalogue),
            *means,
            *details,
        ]
    units = by_side(asked(view))
    long = any(len(goal.title) > LONG_TITLE for goal in goals)
    together = len(units) <= (FEW_UNITS if long else MOST_UNITS)
    found: list[doc.DocumentBlock] = [
        _goals(view, goals, units if together else (), catalogue, formats)
    ]
    if not together:
        found += [
            _marks(view, goals, units[at : at + MOST_UNITS], catalogue)
            for at in range(0, len(units), MOST_UNITS)
        ]
    if units:
        found.append(_legend(catalogue))
    return [*found, *_conditions(view, goals, units, catalogue), *means, *details]


def told_by_side(view: MinutesView) -> bool:
    """Whether no unit may be named with its answer."""
    return isinstance(view, PublicView) and not view.by_unit and bool(view.of(GoalAnswer))


def _sides(
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
        counted = Counter(spoken(view, goal.id))
        cells = [doc.Cell(str(number), strong=True), doc.Cell(goal.label)]
        for side in sides:
            given = [answer for answer in STATES if counted[side, answer]]
            said = "\n".join(
                catalogue.text(
                    SIDE_ANSWER.with_values(
                        number=formats.number(counted[side, answer]), answer=answer.message
                    )
                )
                for answer in given
            )
            # A mark where the side is of one mind; several would look like single units.
            marks = tuple(
                doc.CellMark(catalogue.text(side.message), side, STATES[a]) for a in given
            )
            cells.append(doc.Cell(said, glyphs=marks if len(given) == 1 else ()))
        rows.append(doc.Row(tuple(cells), origin=goal.id))
    summary = catalogue.text(SIDES_SUMMARY)
    return [
        doc.Heading(2, catalogue.text(SIDES)),
        doc.Table(columns, tuple(rows), row_header=1, summary=summary),
        _legend(catalogue),
    ]


def _legend(catalogue: Catalogue) -> doc.Legend:
    marks = (doc.CellMark(catalogue.text(a.message), agreement=STATES[a]) for a in STATES)
    return doc.Legend(tuple(marks))


def _conditions_by_side(
    view: MinutesView, goals: Sequence[Goal], catalogue: Catalogue
) -> list[doc.DocumentBlock]:
    """What was made a condition, or rejected for which reason, on which side; the same once."""
    merged: dict[tuple[Side, Answer, str], list[int]] = {}
    for number, goal in enumerate(goals, 1):
        for answer in view.of(GoalAnswer):
            side = BY_SIDE.get(answer.unit_id or Id(""))
            hard = answer.answer in (Answer.RESERVATION, Answer.NO)
            if answer.goal_id == goal.id and side is not None and hard:
                numbers = merged.setdefault((side, answer.answer, trimmed(answer.text)), [])
                if number not in numbers:
                    numbers.append(number)
    rows = []
    for (side, state, words), numbers in merged.items():
        mark = doc.CellMark(catalogue.text(state.message), side, STATES[state])
        listed = GOAL_NUMBERS.with_values(numbers=", ".join(map(str, numbers)))
        rows.append(
            doc.Row(
                (
                    doc.Cell(catalogue.text(side.message), glyphs=(mark,)),
                    doc.Cell(catalogue.text(listed)),
                    doc.Cell(words or catalogue.text(NO_WORDS)),
                )
            )
        )
    return _condition_table(rows, catalogue) if rows else []


def by_side(units: Sequence[Unit]) -> tuple[Unit, ...]:
    """Units side by side in the fixed order of the sides."""
    return tuple(unit for side in Side for unit in units if unit.side is side)


def _mark(view: MinutesView, goal: Goal, unit: Unit, catalogue: Catalogue) -> doc.Cell:
    answer = answer_of(view, goal.id, unit.id)
    words = ANSWER.with_values(unit=unit.label, answer=answer.message)
    return doc.Cell(glyphs=(doc.CellMark(catalogue.text(words), unit.side, STATES[answer]),))


def _unit_columns(units: Sequence[Unit]) -> tuple[doc.Column, ...]:
    return tuple(
        doc.Column(
            unit.label,
            rotated=True,
            align=doc.ColumnAlign.CENTER,
            group_start=place == 0 or units[place - 1].side is not unit.side,
        )
        for place, unit in enumerate(units)
    )


def _goals(
    view: MinutesView,
    goals: Sequence[Goal],
    units: Sequence[Unit],
    catalogue: Catalogue,
    formats: Formats,
) -> doc.Table:
    columns = (
        doc.Column(catalogue.text(NUMBER), width=20.0),
        doc.Column(catalogue.text(GOAL), weight=1.9),
        doc.Column(catalogue.text(RESPONSIBLE), weight=1.45),
        doc.Column(catalogue.text(DATE), width=52.0),
        *_unit_columns(units),
    )
    rows = []
    for number, goal in enumerate(goals, 1):
        name = name_of(view, goal)
        unit = view.find(Unit, goal.unit_id)
        notes = [catalogue.text(resource_line(view, goal, formats))]
        missing = [catalogue.text(words) for words in missing_words(view, goal)]
        if missing:
            notes.append(catalogue.text(MISSING.with_values(what=", ".join(missing))))
        rows.append(
            doc.Row(
                (
                    doc.Cell(str(number), strong=True),
                    doc.Cell(
                        goal.title,
                        notes=tuple(notes),
                        strong=True,
                        origin=field_of(goal.id, "title"),
                    ),
                    doc.Cell(
                        catalogue.text(name if name is not None else OPEN_DATE),
                        glyphs=()
                        if unit is None
                        else (doc.CellMark(catalogue.text(unit.side.message), unit.side),),
                    ),
                    doc.Cell(formats.date(goal.due) if goal.due else catalogue.text(OPEN_DATE)),
                    *(_mark(view, goal, each, catalogue) for each in units),
                ),
                origin=goal.id,
            )
        )
    return doc.Table(columns, tuple(rows), row_header=1, summary=catalogue.text(SUMMARY))


def _marks(
    view: MinutesView, goals: Sequence[Goal], units: Sequence[Unit], catalogue: Catalogue
) -> doc.Table:
    """How some of many units stand to the goals."""
    columns = (
        doc.Column(catalogue.text(NUMBER), width=20.0),
        doc.Column(catalogue.text(GOAL)),
        *_unit_columns(units),
    )
    rows = tuple(
        doc.Row(
            (
                doc.Cell(str(number), strong=True),
                doc.Cell(goal.label, origin=field_of(goal.id, "short")),
                *(_mark(view, goal, unit, catalogue) for unit in units),
            ),
            origin=goal.id,
        )
        for number, goal in enumerate(goals, 1)
    )
    return doc.Table(columns, rows, row_header=1, summary=catalogue.text(ANSWERS_SUMMARY))


def _conditions(
    view: MinutesView, goals: Sequence[Goal], units: Sequence[Unit], catalogue: Catalogue
) -> list[doc.DocumentBlock]:
    """Who set which condition or rejected what; the same words to several goals once."""
    merged: dict[tuple[Id, Answer, str], list[int]] = {}
    given = {goal.id: answers_of(view, goal.id) for goal in goals}
    for number, goal in enumerate(goals, 1):
        for unit in units:
            answer = given[goal.id].get(unit.id)
            if answer is not None and answer.answer in (Answer.RESERVATION, Answer.NO):
                key = unit.id, answer.answer, trimmed(answer.text)
                merged.setdefault(key, []).append(number)
    rows = []
    for (unit_id, state, words), numbers in merged.items():
        # Words that were said to several goals are changed at each of them.
        said = given[goals[numbers[0] - 1].id][unit_id]
        origin = said.id if len(numbers) == 1 else field_of(said.id, "merged")
        unit = view.get(Unit, unit_id)
        mark = doc.CellMark(catalogue.text(state.message), unit.side, STATES[state])
        listed = GOAL_NUMBERS.with_values(numbers=", ".join(map(str, numbers)))
        rows.append(
            doc.Row(
                (
                    doc.Cell(unit.label, glyphs=(mark,)),
                    doc.Cell(catalogue.text(listed)),
                    doc.Cell(words or catalogue.text(NO_WORDS), origin=origin),
                ),
                origin=field_of(said.id, "answer"),
            )
        )
    rows += _left_rows(view, goals, catalogue)
    return _condition_table(rows, catalogue) if rows else []


def _left_rows(view: MinutesView, goals: Sequence[Goal], catalogue: Catalogue) -> Iterator[doc.Row]:
    """Answers that stay as given though their unit is not asked any more, each with a note."""
    for number, goal in enumerate(goals, 1):
        for left in left_answers(view, goal.id):
            given = left.given
            mark = doc.CellMark(
                catalogue.text(given.answer.message), left.side, STATES[given.answer]
            )
            said = LEFT.with_values(
                answer=given.answer.message,
                words=untranslated(trimmed(given.text)),
                note=left.note,
            )
            short = LEFT_SHORT.with_values(answer=given.answer.message, note=left.note)
            listed = GOAL_NUMBERS.with_values(numbers=number)
            yield doc.Row(
                (
                    doc.Cell(left.name, glyphs=(mark,)),
                    doc.Cell(catalogue.text(listed)),
                    doc.Cell(catalogue.text(said if trimmed(given.text) else short)),
                ),
                origin=field_of(given.id, "answer"),
            )


def _condition_table(rows: Sequence[doc.Row], catalogue: Catalogue) -> list[doc.DocumentBlock]:
    columns = (
        doc.Column(catalogue.text(UNIT), weight=1.4),
        doc.Column(catalogue.text(GOAL), weight=0.8, quiet=True),
        doc.Column(catalogue.text(WORDS), weight=4.0),
    )
    return [
        doc.Heading(2, catalogue.text(CONDITIONS)),
        doc.Table(columns, tuple(rows), row_header=0, show_header=False),
    ]


def _details(
    view: MinutesView, goals: Sequence[Goal], catalogue: Catalogue, formats: Formats
) -> list[doc.DocumentBlock]:
    found: list[doc.DocumentBlock] = []
    for number, goal in enumerate(goals, 1):
        facts = tuple(
            doc.Fact(catalogue.text(label), trimmed(words), field_of(goal.id, field))
            for label, words, field in (
                (SPECIFIC, goal.specific, "specific"),
                (MEASURE, goal.measure, "measure"),
                (INTERIM, goal.interim, "interim"),
                (GUIDELINE, goal.guideline, "guideline"),
            )
            if not blank(words)
        )
        serves = served_words(view, goal.serves_id, goal.serves_version)
        if serves is not None:
            facts += (doc.Fact(catalogue.text(VISION), catalogue.text(serves), goal.id),)
        years = year_tables(view, goal, catalogue, formats)
        if facts or years:
            title = DETAIL_TITLE.with_values(number=number, title=goal.title)
            heading = doc.Heading(3, catalogue.text(title), origin=goal.id)
            grid = (doc.FactGrid(facts, columns=1, origin=goal.id),) if facts else ()
            told: list[doc.DocumentBlock] = [*grid, *years]
            found += [doc.KeepTogether((heading, told[0])), *told[1:]]
    return [doc.Heading(2, catalogue.text(DETAILS)), *found] if found else []
