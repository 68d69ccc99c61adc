# SPDX-License-Identifier: EUPL-1.2
"""The tasks as a table to filter."""

from __future__ import annotations

from moderation.domain.texts import QT_TRANSLATE_NOOP, Catalogue, Formats
from moderation.domain.views import MinutesView
from moderation.features.agenda.model import Block
from moderation.features.capture.model import EntryKind, entries_of, owner_of
from moderation.features.people.model import Unit
from moderation.features.progress.model import last_note
from moderation.minutes.workbook import Sheet, SheetColumn

TASKS = QT_TRANSLATE_NOOP("CaptureSheets", "Tasks")
NUMBER = QT_TRANSLATE_NOOP("CaptureSheets", "No.")
WHAT = QT_TRANSLATE_NOOP("CaptureSheets", "What")
WHO = QT_TRANSLATE_NOOP("CaptureSheets", "Who")
SIDE = QT_TRANSLATE_NOOP("CaptureSheets", "Side")
BY_WHEN = QT_TRANSLATE_NOOP("CaptureSheets", "By when")
STATE = QT_TRANSLATE_NOOP("CaptureSheets", "State")
BLOCK = QT_TRANSLATE_NOOP("CaptureSheets", "Agenda block")
SINCE = QT_TRANSLATE_NOOP("CaptureSheets", "Since")
EVIDENCE = QT_TRANSLATE_NOOP("CaptureSheets", "Evidence")
OPEN = QT_TRANSLATE_NOOP("CaptureSheets", "open")


def tasks(view: MinutesView, catalogue: Catalogue, _formats: Formats) -> list[Sheet]:
    """Who does what by when, in the order of the minutes; nothing where there is no task."""
    text = catalogue.text
    found = sorted(
        entries_of(view, EntryKind.TASK),
        key=lambda task: (task.due is None, task.due.toordinal() if task.due else 0),
    )
    rows = []
    for number, task in enumerate(found, 1):
        unit, block = view.find(Unit, task.unit_id), view.find(Block, task.block_id)
        owner, note = owner_of(view, task), last_note(view, task.id)
        rows.append(
            (
                number,
                task.text,
                "" if owner is None else text(owner),
                "" if unit is None else text(unit.side.message),
                task.due,
                text(OPEN if note is None else note.progress.message),
                None if note is None else note.day,
                "" if note is None else note.evidence,
                "" if block is None else block.title,
            )
        )
    if not rows:
        return []
    fields = (
        SheetColumn(text(NUMBER), 6),
        SheetColumn(text(WHAT), 60),
        SheetColumn(text(WHO), 24),
        SheetColumn(text(SIDE), 14),
        SheetColumn(text(BY_WHEN), 12),
        SheetColumn(text(STATE), 14),
        SheetColumn(text(SINCE), 12),
        SheetColumn(text(EVIDENCE), 30),
        SheetColumn(text(BLOCK), 26),
    )
    return [Sheet(text(TASKS), fields, tuple(rows))]
