# SPDX-License-Identifier: EUPL-1.2
"""What was taken down, on the sheet of one unit.

These are its tasks, what was handed to it from the parking lot, and what everybody agreed to.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from moderation.domain.texts import QT_TRANSLATE_NOOP, Catalogue, Formats
from moderation.domain.views import MinutesView, UnitView
from moderation.features.capture.minutes import (
    BY_WHEN,
    NOBODY,
    TASKS_SUMMARY,
    WHAT,
    progress_notes,
)
from moderation.features.capture.minutes import TASKS as TASKS_TITLE
from moderation.features.capture.model import Entry, EntryKind, entries_of, is_done
from moderation.features.capture.numbers import AGREEMENTS
from moderation.features.capture.parking import ParkingFate, fate
from moderation.features.people.model import Unit
from moderation.minutes import document as doc

HANDED_OVER = QT_TRANSLATE_NOOP("UnitSheet", "Handed over from the parking lot")
AGREED_BY_ALL = QT_TRANSLATE_NOOP("UnitSheet", "What everybody agreed to")


class _Tasks:
    """What the unit has to do."""

    place = 10

    def concerns(self, view: MinutesView, unit: Unit) -> list[Any]:
        """Its own tasks."""
        return [e for e in entries_of(view, EntryKind.TASK) if e.unit_id == unit.id]

    def blocks(
        self, view: UnitView, _unit: Unit, catalogue: Catalogue, formats: Formats
    ) -> list[doc.DocumentBlock]:
        """A table of the tasks, the earliest date first."""
        tasks = sorted(entries_of(view, EntryKind.TASK), key=_by_date)
        if not tasks:
            return []
        rows = tuple(
            doc.Row(
                (
                    doc.Cell(task.text, notes=progress_notes(view, task, catalogue, formats)),
                    doc.Cell(formats.date(task.due) if task.due else catalogue.text(NOBODY)),
                ),
                origin=task.id,
            )
            for task in tasks
        )
        columns = (
            doc.Column(catalogue.text(WHAT)),
            doc.Column(catalogue.text(BY_WHEN), width=80.0),
        )
        table = doc.Table(columns, rows, row_header=0, summary=catalogue.text(TASKS_SUMMARY))
        return [doc.Heading(2, catalogue.text(TASKS_TITLE)), table]

    def dates(self, view: UnitView, _unit: Unit, _catalogue: Catalogue) -> list[tuple[date, str]]:
        """By when."""
        tasks = entries_of(view, EntryKind.TASK)
        return [(t.due, t.text) for t in tasks if t.due is not None and not is_done(view, t)]


class _HandedOver:
    """What the unit was handed from the parking lot."""

    place = 15

    def concerns(self, view: MinutesView, unit: Unit) -> list[Any]:
        """The items that were handed to it."""
        found = entries_of(view, EntryKind.PARKING)
        return [e for e in found if e.unit_id == unit.id and fate(e) is ParkingFate.HANDED_OVER]

    def blocks(
        self, view: UnitView, _unit: Unit, catalogue: Catalogue, _formats: Formats
    ) -> list[doc.DocumentBlock]:
        """The items as a list."""
        found = entries_of(view, EntryKind.PARKING)
        if not found:
            return []
        listed = tuple(doc.ListItem(entry.text, origin=entry.id) for entry in found)
        return [doc.Heading(2, catalogue.text(HANDED_OVER)), doc.BulletList(listed)]

    def dates(self, _view: UnitView, _unit: Unit, _c: Catalogue) -> list[tuple[date, str]]:
        """They have none."""
        return []


class _Agreements:
    """What binds every unit."""

    place = 90

    def concerns(self, view: MinutesView, unit: Unit) -> list[Any]:
        """The agreements of the room, but not those that name another unit."""
        found = entries_of(view, EntryKind.DECISION)
        return [e for e in found if e.unit_id is None or e.unit_id == unit.id]

    def blocks(
        self, view: UnitView, _unit: Unit, catalogue: Catalogue, _formats: Formats
    ) -> list[doc.DocumentBlock]:
        """The agreements as a list."""
        found = entries_of(view, EntryKind.DECISION)
        if not found:
            return []
        listed = doc.NumberedList(
            tuple(doc.ListItem(entry.text, origin=entry.id) for entry in found),
            ruled=True,
            origin=found[0].id,
            numbers=tuple(view.number(AGREEMENTS, entry.id) for entry in found),
        )
        return [doc.Heading(2, catalogue.text(AGREED_BY_ALL)), listed]

    def dates(self, _view: UnitView, _unit: Unit, _c: Catalogue) -> list[tuple[date, str]]:
        """Nothing: agreements have no dates."""
        return []


def _by_date(task: Entry) -> tuple[bool, int]:
    return task.due is None, task.due.toordinal() if task.due else 0


UNIT_PARTS = (_Tasks(), _HandedOver(), _Agreements())
