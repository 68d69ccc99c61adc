# SPDX-License-Identifier: EUPL-1.2
"""What a pasted timetable becomes: drafts of blocks, and what happened to each of its lines."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from enum import Enum

from moderation.domain.texts import QT_TRANSLATE_NOOP, Message

SHORTEST = 1
DEFAULT = 15
LUNCH = 60
"""Minutes: bounds of a block, and what is assumed where nothing says how long."""

MOST_CHARACTERS = 200_000
MOST_LINES = 2_000
"""The most lines that are read; further ones are reported as left out."""

NO_TIME = QT_TRANSLATE_NOOP("Timetable", "Neither a time nor a length")
NO_TITLE = QT_TRANSLATE_NOOP("Timetable", "A time without a title")
HEADINGS = QT_TRANSLATE_NOOP("Timetable", "Headings of the columns")
DETAIL = QT_TRANSLATE_NOOP("Timetable", "Detail of the block above")
A_DAY = QT_TRANSLATE_NOOP("Timetable", "Begin of a day")
SAME_DAY = QT_TRANSLATE_NOOP("Timetable", "The same day goes on")
NOT_AFTER = QT_TRANSLATE_NOOP(
    "Timetable", "Begin of a day, without its date: it does not follow the one above"
)
THE_END = QT_TRANSLATE_NOOP("Timetable", "End of the day")
TOO_MUCH = QT_TRANSLATE_NOOP("Timetable", "The text is too long: what follows was left out")
ASSUMED = QT_TRANSLATE_NOOP("Timetable", "Length assumed")
CUT = QT_TRANSLATE_NOOP("Timetable", "Longer than ten hours: cut to ten")
OUT_OF_ORDER = QT_TRANSLATE_NOOP("Timetable", "Begins before the one above")
GAP = QT_TRANSLATE_NOOP("Timetable", "{minutes} min free before it in the text")
OVERLAP = QT_TRANSLATE_NOOP("Timetable", "Overlaps the one above by {minutes} min in the text")


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A block to be: ``starts`` only if the text gave it; ``room`` as the text calls it.

    ``activity`` is left to who knows the activities; empty means a talk, or a break.
    """

    title: str
    minutes: int
    is_break: bool = False
    starts: time | None = None
    parallel: bool = False
    summary: str = ""
    room: str = ""
    activity: str = ""


class Fate(Enum):
    """What became of a line."""

    BLOCK = "block"
    DETAIL = "detail"
    END = "end"
    HEADING = "heading"
    DAY = "day"
    LOST = "lost"


@dataclass(frozen=True, slots=True, kw_only=True)
class TimetableRow:
    """A line of the text and what became of it.

    ``line`` is its number in the text, from 1; ``note`` says why, or what was assumed.
    """

    line: int
    source: str
    fate: Fate
    drafts: tuple[Draft, ...] = ()
    note: Message | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DayDraft:
    """A day to be: what the text says of it, and its blocks.

    ``starts`` is when it begins, by its own line or its first block; ``until`` its end by its own
    line or one that names the end.
    """

    drafts: tuple[Draft, ...]
    day: date | None = None
    place: str = ""
    starts: time | None = None
    until: time | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TimetableReading:
    """The whole text, line by line.

    ``ends`` is the end of the last day if the text names it; ``days`` are those of a text that
    says where days begin.
    """

    rows: tuple[TimetableRow, ...]
    ends: time | None = None
    days: tuple[DayDraft, ...] = ()

    @property
    def drafts(self) -> tuple[Draft, ...]:
        """All blocks in their order."""
        return tuple(draft for row in self.rows for draft in row.drafts)

    @property
    def lost(self) -> tuple[TimetableRow, ...]:
        """Lines that were not understood."""
        return tuple(row for row in self.rows if row.fate is Fate.LOST)

    @property
    def begins(self) -> time | None:
        """When the first block begins, if the text says so."""
        return next((draft.starts for draft in self.drafts[:1]), None)
