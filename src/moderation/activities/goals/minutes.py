# SPDX-License-Identifier: EUPL-1.2
"""The goals in the minutes: who does what by when with which means, and who agrees."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from moderation.activities.goals.agreement import (
    GoalAnswer,
    asked,
)
from moderation.activities.goals.agreement_minutes import (
    GOAL,
    NUMBER,
    conditions,
    conditions_by_side,
    legend,
    marks,
    marks_of,
    sides,
    to_ask,
    unit_columns,
)
from moderation.activities.goals.effects_minutes import effect_tables
from moderation.activities.goals.links import (
    area_words,
    arose_in,
    contributors,
    step_words,
    steps_to,
)
from moderation.activities.goals.means_minutes import balance_blocks, year_tables
from moderation.activities.goals.measure import figure_words
from moderation.activities.goals.model import Goal, GoalReach, goals_of
from moderation.activities.goals.path_minutes import path_tables
from moderation.activities.goals.smart import (
    missing_words,
    name_of,
    resource_line,
    standing_words,
)
from moderation.domain.blank import blank, trimmed
from moderation.domain.texts import QT_TRANSLATE_NOOP, Catalogue, Formats
from moderation.domain.views import MinutesView, PublicView
from moderation.features.agenda.model import Block
from moderation.features.agenda.served import served_words
from moderation.features.people.model import Unit
from moderation.features.progress.words import told
from moderation.minutes import document as doc
from moderation.minutes.depth import Depth
from moderation.minutes.origin import field_of

RESPONSIBLE = QT_TRANSLATE_NOOP("GoalsMinutes", "Responsible")
DATE = QT_TRANSLATE_NOOP("GoalsMinutes", "Date")
OPEN_DATE = QT_TRANSLATE_NOOP("GoalsMinutes", "open")
SUMMARY = QT_TRANSLATE_NOOP(
    "GoalsMinutes",
    "The goals with who is responsible, the date, and how every unit stands to each of them.",
)
MISSING = QT_TRANSLATE_NOOP("GoalsMinutes", "Still missing: {what}")

DETAILS = QT_TRANSLATE_NOOP("GoalsMinutes", "The goals in detail")
DETAIL_TITLE = QT_TRANSLATE_NOOP("GoalsMinutes", "{number} {title}")
SPECIFIC = QT_TRANSLATE_NOOP("GoalsMinutes", "Exactly")
MEASURE = QT_TRANSLATE_NOOP("GoalsMinutes", "Measured by")
INTERIM = QT_TRANSLATE_NOOP("GoalsMinutes", "Interim goal")
VISION = QT_TRANSLATE_NOOP("GoalsMinutes", "Vision")
FIGURES = QT_TRANSLATE_NOOP("GoalsMinutes", "Figures")
FIGURE_SOURCE = QT_TRANSLATE_NOOP("GoalsMinutes", "Source of the figures")
STEPS = QT_TRANSLATE_NOOP("GoalsMinutes", "Steps of the timeline")
CONTRIBUTORS = QT_TRANSLATE_NOOP("GoalsMinutes", "Contributing")
AROSE = QT_TRANSLATE_NOOP("GoalsMinutes", "Arose in")
AREA = QT_TRANSLATE_NOOP("GoalsMinutes", "Field of action")
GROUPS = QT_TRANSLATE_NOOP("GoalsMinutes", "The goals by field of action")
GROUPS_SUMMARY = QT_TRANSLATE_NOOP(
    "GoalsMinutes", "Each field of action with how far its goals reach, and the goals."
)
NO_AREA = QT_TRANSLATE_NOOP("GoalsMinutes", "without a field")
REACH = QT_TRANSLATE_NOOP("GoalsMinutes", "Reach")
GUIDELINE = QT_TRANSLATE_NOOP("GoalsMinutes", "Guideline")

FEW_UNITS = 6
LONG_TITLE = 120
"""With longer titles, so many units stand beside the goals; more have a table of their own."""
MOST_UNITS = 16
"""So many marks stand beside goal, unit and date; more get tables of their own."""


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
            *_groups(goals, catalogue),
            *sides(view, goals, catalogue, formats),
            *conditions_by_side(view, goals, catalogue),
            *means,
            *details,
        ]
    units = asked(view)
    long = any(len(goal.title) > LONG_TITLE for goal in goals)
    together = len(units) <= (FEW_UNITS if long else MOST_UNITS)
    found: list[doc.DocumentBlock] = [
        _goals(view, goals, units if together else (), catalogue, formats)
    ]
    if not together:
        found += [
            marks(view, goals, units[at : at + MOST_UNITS], catalogue)
            for at in range(0, len(units), MOST_UNITS)
        ]
    if units:
        found.append(legend(view, goals, catalogue))
    return [
        *found,
        *_groups(goals, catalogue),
        *conditions(view, goals, catalogue),
        *to_ask(view, goals, catalogue, formats),
        *means,
        *details,
    ]


def told_by_side(view: MinutesView) -> bool:
    """Whether no unit may be named with its answer."""
    return isinstance(view, PublicView) and not view.by_unit and bool(view.of(GoalAnswer))


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
        *unit_columns(units),
    )
    rows = []
    for number, goal in enumerate(goals, 1):
        name = name_of(view, goal)
        unit = view.find(Unit, goal.unit_id)
        notes = [catalogue.text(words) for words in told(view, goal.id, goal.due, formats)]
        notes.append(catalogue.text(resource_line(view, goal, formats)))
        standing = standing_words(view, goal)
        if standing is not None:
            notes.append(catalogue.text(standing))
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
                    *marks_of(view, goal, units, catalogue),
                ),
                origin=goal.id,
            )
        )
    return doc.Table(columns, tuple(rows), row_header=1, summary=catalogue.text(SUMMARY))


def _details(
    view: MinutesView, goals: Sequence[Goal], catalogue: Catalogue, formats: Formats
) -> list[doc.DocumentBlock]:
    found: list[doc.DocumentBlock] = []
    for number, goal in enumerate(goals, 1):
        facts = tuple(_facts(view, goal, catalogue, formats))
        years = year_tables(view, goal, catalogue, formats)
        years += effect_tables(view, goal, catalogue)
        years += path_tables(view, goal, catalogue, formats)
        if facts or years:
            title = DETAIL_TITLE.with_values(number=number, title=goal.title)
            heading = doc.Heading(3, catalogue.text(title), origin=goal.id)
            grid = (doc.FactGrid(facts, columns=1, origin=goal.id),) if facts else ()
            told: list[doc.DocumentBlock] = [*grid, *years]
            found += [doc.KeepTogether((heading, told[0])), *told[1:]]
    return [doc.Heading(2, catalogue.text(DETAILS)), *found] if found else []


def _groups(goals: Sequence[Goal], catalogue: Catalogue) -> list[doc.DocumentBlock]:
    """The goals by field of action, in the order in which the fields are named; if any is named."""
    if all(area_words(goal) is None for goal in goals):
        return []
    found: dict[tuple[str, GoalReach], list[str]] = {}
    for number, goal in enumerate(goals, 1):
        title = catalogue.text(DETAIL_TITLE.with_values(number=number, title=goal.label))
        found.setdefault((trimmed(goal.area), goal.reach), []).append(title)
    rows = tuple(
        doc.Row(
            (
                doc.Cell(area or catalogue.text(NO_AREA), strong=bool(area)),
                doc.Cell("" if reach is GoalReach.OPEN else catalogue.text(reach.message)),
                doc.Cell("; ".join(titles)),
            )
        )
        for (area, reach), titles in sorted(found.items(), key=lambda each: not each[0][0])
    )
    columns = (
        doc.Column(catalogue.text(AREA), weight=1.2),
        doc.Column(catalogue.text(REACH), weight=1.0),
        doc.Column(catalogue.text(GOAL), weight=2.6),
    )
    table = doc.Table(columns, rows, row_header=0, summary=catalogue.text(GROUPS_SUMMARY))
    return [doc.Heading(2, catalogue.text(GROUPS)), table]


def _facts(
    view: MinutesView, goal: Goal, catalogue: Catalogue, formats: Formats
) -> Iterator[doc.Fact]:
    """What was said of a goal and of what it is linked with, each beside its name."""
    figures = figure_words(goal, formats)
    serves = served_words(view, goal.serves_id, goal.serves_version)
    area = area_words(goal)
    steps = (catalogue.text(step_words(step, formats)) for step in steps_to(view, goal))
    for label, words, field in (
        (SPECIFIC, goal.specific, "specific"),
        (MEASURE, goal.measure, "measure"),
        (FIGURES, "" if figures is None else catalogue.text(figures), ""),
        (FIGURE_SOURCE, goal.figure_source, "figure_source"),
        (INTERIM, goal.interim, "interim"),
        (STEPS, "; ".join(steps), ""),
        (CONTRIBUTORS, ", ".join(unit.label for unit in contributors(view, goal)), ""),
        (GUIDELINE, goal.guideline, "guideline"),
        (VISION, "" if serves is None else catalogue.text(serves), ""),
        (AREA, "" if area is None else catalogue.text(area), ""),
        (AROSE, arose_in(view, goal), ""),
    ):
        if not blank(words):
            origin = field_of(goal.id, field) if field else goal.id
            yield doc.Fact(catalogue.text(label), trimmed(words), origin)
