# SPDX-License-Identifier: EUPL-1.2
"""How far something is, in words: for page, minutes, tables and library alike."""

from __future__ import annotations

from datetime import date

from moderation.domain.ids import Id
from moderation.domain.state import Lookups
from moderation.domain.texts import QT_TRANSLATE_NOOP, Formats, Message
from moderation.domain.views import PublicView
from moderation.features.progress.model import (
    SETTLED,
    Lateness,
    Progress,
    ProgressNote,
    last_note,
    lateness,
)

ON = QT_TRANSLATE_NOOP("ProgressWords", "{progress} on {day}")
LATE = QT_TRANSLATE_NOOP("ProgressWords", "{progress}, {late}")
MONTHS = QT_TRANSLATE_NOOP("ProgressWords", "late by %n month(s)")
DAYS = QT_TRANSLATE_NOOP("ProgressWords", "late by %n day(s)")
EVIDENCE = QT_TRANSLATE_NOOP("ProgressWords", "Evidence: {words}")
REASON = QT_TRANSLATE_NOOP("ProgressWords", "Reason: {words}")


def late_words(late: Lateness) -> Message:
    """How late: in months from the first whole one on."""
    return MONTHS.with_count(late.months) if late.months else DAYS.with_count(late.days)


def note_words(note: ProgressNote, due: date | None, formats: Formats) -> Message:
    """A note with its day, and how late it was on that day; what was dropped is never late."""
    said = ON.with_values(progress=note.progress.message, day=formats.date(note.day))
    late = _late(note, due, note.day)
    return said if late is None else LATE.with_values(progress=said, late=late_words(late))


def now_words(state: Lookups, about_id: Id, due: date | None, today: date) -> Message | None:
    """How far something is, in short, and how late by now; nothing while nobody has said."""
    note = last_note(state, about_id)
    if note is None:
        return None
    late = _late(note, due, note.day if note.progress in SETTLED else today)
    said = note.progress.message
    return said if late is None else LATE.with_values(progress=said, late=late_words(late))


def _late(note: ProgressNote, due: date | None, day: date) -> Lateness | None:
    return None if note.progress is Progress.DROPPED else lateness(due, day)


def told(view: Lookups, about_id: Id, due: date | None, formats: Formats) -> list[Message]:
    """The last note of something as lines of the minutes; nothing while nobody has said.

    A reason may tell on somebody: it is said in the house alone.
    """
    note = last_note(view, about_id)
    if note is None:
        return []
    lines = [note_words(note, due, formats)]
    if note.evidence:
        lines.append(EVIDENCE.with_values(words=note.evidence))
    if note.reason and not isinstance(view, PublicView):
        lines.append(REASON.with_values(words=note.reason))
    return lines
