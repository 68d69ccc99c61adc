# SPDX-License-Identifier: EUPL-1.2
"""The paths of the goals to their bodies, in the minutes, as a table and in calendars."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from moderation.activities.goals.model import Goal
from moderation.activities.goals.path import GoalStation, body_of, stations_of
from moderation.domain.blank import trimmed
from moderation.domain.texts import QT_TRANSLATE_NOOP, Catalogue, Formats, Message
from moderation.domain.views import MinutesView
from moderation.features.agenda.calendar import Dated
from moderation.features.people.model import Unit
from moderation.minutes import document as doc
from moderation.minutes.workbook import Sheet, SheetColumn

PATHS = QT_TRANSLATE_NOOP("GoalPath", "Way to the committees")
SUMMARY = QT_TRANSLATE_NOOP(
    "GoalPath", "The bodies to which the goal is carried, with part, sitting and paper."
)
BODY = QT_TRANSLATE_NOOP("GoalPath", "Committee or body")
PART = QT_TRANSLATE_NOOP("GoalPath", "Role on the path")
SITTING = QT_TRANSLATE_NOOP("GoalPath", "Sitting")
PAPERS = QT_TRANSLATE_NOOP("GoalPath", "Paper by")
BROUGHT = QT_TRANSLATE_NOOP("GoalPath", "Brought in by")
PUBLIC = QT_TRANSLATE_NOOP("GoalPath", "public")
NOT_PUBLIC = QT_TRANSLATE_NOOP("GoalPath", "not public")
NOT_PUBLIC_WHY = QT_TRANSLATE_NOOP("GoalPath", "not public: {reason}")
PUBLICITY = QT_TRANSLATE_NOOP("GoalPath", "Publicity")
OPEN = QT_TRANSLATE_NOOP("GoalPath", "open")
NUMBER = QT_TRANSLATE_NOOP("GoalPath", "No.")
GOAL = QT_TRANSLATE_NOOP("GoalPath", "Goal")
SITS = QT_TRANSLATE_NOOP("GoalPath", "Sitting on a goal")
PAPER_DUE = QT_TRANSLATE_NOOP("GoalPath", "Paper for a sitting")


def publicity(station: GoalStation) -> Message:
    """Whether the public may listen, and if not, why."""
    if not station.not_public:
        return PUBLIC
    reason = trimmed(station.reason)
    return NOT_PUBLIC_WHY.with_values(reason=reason) if reason else NOT_PUBLIC


def path_tables(
    view: MinutesView, goal: Goal, catalogue: Catalogue, formats: Formats
) -> list[doc.DocumentBlock]:
    """The path of a goal; nothing where none was planned."""
    stations = stations_of(view, goal.id)
    if not stations:
        return []
    text = catalogue.text
    rows = []
    for each in stations:
        unit = view.find(Unit, each.unit_id)
        mark = () if unit is None else (doc.CellMark(text(unit.side.message), unit.side),)
        rows.append(
            doc.Row(
                (
                    doc.Cell(body_of(view, each), strong=True, glyphs=mark),
                    doc.Cell(text(each.part.message)),
                    doc.Cell(text(OPEN) if each.day is None else formats.date(each.day)),
                    doc.Cell("" if each.papers_by is None else formats.date(each.papers_by)),
                    doc.Cell(trimmed(each.brought_by)),
                    doc.Cell(text(publicity(each))),
                ),
                origin=goal.id,
            )
        )
    columns = (
        doc.Column(text(BODY), weight=1.6),
        doc.Column(text(PART), weight=1.1),
        doc.Column(text(SITTING), width=62.0),
        doc.Column(text(PAPERS), width=62.0),
        doc.Column(text(BROUGHT), weight=1.3),
        doc.Column(text(PUBLICITY), weight=1.1),
    )
    return [doc.Table(columns, tuple(rows), row_header=0, summary=text(SUMMARY))]


def path_sheet(view: MinutesView, goals: Sequence[Goal], catalogue: Catalogue) -> Sheet:
    """One row for every body on the path of a goal."""
    text = catalogue.text
    rows = [
        (
            number, goal.title, body_of(view, each), text(each.part.message), each.day,
            each.papers_by, trimmed(each.brought_by), text(publicity(each)),
        )
        for number, goal in enumerate(goals, 1)
        for each in stations_of(view, goal.id)
    ]  # fmt: skip
    fields = (
        SheetColumn(text(NUMBER), 6),
        SheetColumn(text(GOAL), 36),
        SheetColumn(text(BODY), 26),
        SheetColumn(text(PART), 16),
        SheetColumn(text(SITTING), 12),
        SheetColumn(text(PAPERS), 12),
        SheetColumn(text(BROUGHT), 24),
        SheetColumn(text(PUBLICITY), 24),
    )
    return Sheet(text(PATHS), fields, tuple(rows))


def path_dates(view: MinutesView, goal: Goal, catalogue: Catalogue) -> Iterator[Dated]:
    """When which body sits on a goal, and by when its paper is due."""
    for each in stations_of(view, goal.id):
        title = f"{body_of(view, each)}: {goal.label}"
        for key, day, kind in (
            ("sitting", each.day, SITS),
            ("paper", each.papers_by, PAPER_DUE),
        ):
            if day is not None:
                yield Dated(
                    key=f"{each.id}:{key}",
                    day=day,
                    title=title,
                    kind=catalogue.text(kind),
                    who=trimmed(each.brought_by),
                )
