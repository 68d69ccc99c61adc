# SPDX-License-Identifier: EUPL-1.2
"""A timetable as people paste it becomes drafts of blocks: pure reading, nothing is changed.

Every line of the text comes back: as a block, as a detail of the block before, as the end of the
day, or as one that was not understood. Nothing is dropped silently.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import time
from enum import Enum

from moderation.domain.blank import straightened, trimmed
from moderation.domain.texts import QT_TRANSLATE_NOOP, Message
from moderation.features.agenda.clock_words import Times, lengths_out_of, times_out_of

SHORTEST = 1
LONGEST = 600
DEFAULT = 15
LUNCH = 60
"""Minutes: bounds of a block, and what is assumed where nothing says how long."""

MOST_CHARACTERS = 200_000
"""More than that is no timetable; the rest is reported as left out."""

A_DAY = 24 * 60

NO_TIME = QT_TRANSLATE_NOOP("Timetable", "Neither a time nor a length")
NO_TITLE = QT_TRANSLATE_NOOP("Timetable", "A time without a title")
HEADINGS = QT_TRANSLATE_NOOP("Timetable", "Headings of the columns")
DETAIL = QT_TRANSLATE_NOOP("Timetable", "Detail of the block above")
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
    LOST = "lost"


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A line of the text and what became of it; ``note`` says why, or what was assumed."""

    source: str
    fate: Fate
    drafts: tuple[Draft, ...] = ()
    note: Message | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """The whole text, line by line; ``ends`` is the end of the day if the text names it."""

    rows: tuple[Row, ...]
    ends: time | None = None

    @property
    def drafts(self) -> tuple[Draft, ...]:
        """All blocks in their order."""
        return tuple(draft for row in self.rows for draft in row.drafts)

    @property
    def lost(self) -> tuple[Row, ...]:
        """Lines that were not understood."""
        return tuple(row for row in self.rows if row.fate is Fate.LOST)

    @property
    def begins(self) -> time | None:
        """When the first block begins, if the text says so."""
        return next((draft.starts for draft in self.drafts[:1]), None)


# -- the words of timetables -------------------------------------------------------------------

_BULLET = re.compile(r"^\s*(?:[•·‣▪●○◦*+–—-]+\s+|(?:\d{1,2}|[a-zA-Z])[.)]\s+|TOP\s*\d+[.:)]?\s*)")
_INDENT = re.compile(r"^(?:\s{2,}|\t)\S|^\s*[•·‣▪●○◦*+–-]\s")
_BREAK = re.compile(
    r"\b(?:\w*pausen?|\w*break|mittag|mittagessen|mittagsimbiss|lunch)\b|^(?:kaffee|imbiss|coffee|tea)\b",
    re.IGNORECASE,
)
_NO_BREAK = re.compile(r"^(?:nach|vor|bis|after|before|until)\b|breakout", re.IGNORECASE)
_LUNCH = re.compile(r"mittag|lunch", re.IGNORECASE)
_END = re.compile(
    r"(?:voraussichtlich\w*\s+|geplant\w*\s+|ca\.\s+|expected\s+)?"
    r"(?:ende|schluss|veranstaltungsende|end|close)(?:\s+(?:der|des|of)\b.*)?[.!]?",
    re.IGNORECASE,
)
_PARALLEL = re.compile(
    r"\(?\b(?:parallel(?:\s+da?zu)?|gleichzeitig|zeitgleich|in parallel|at the same time)\b\)?:?",
    re.IGNORECASE,
)
_GROUPS = re.compile(
    r"(?P<word>Gruppe|Group)(?:n|s)?\s+(?P<list>\w{1,2}(?:\s*(?:/|,|\+|&|und|and)\s*"
    r"(?:(?:Gruppe|Group)\s+)?\w{1,2}\b)+)",
    re.IGNORECASE,
)
_COLUMNS = {
    "time": "zeit uhrzeit beginn von start time from uhr wann when",
    "end": "bis ende end until to",
    "length": "dauer min minuten min. länge duration minutes length",
    "title": "thema inhalt programmpunkt was titel punkt tagesordnungspunkt topic item title what "
    "programm agenda ablauf block schritt",
    "room": "raum ort room place wo where",
    "other": "wer verantwortlich methode material ziel who method responsible nr nr. no # top",
}
_COLUMN = {word: name for name, words in _COLUMNS.items() for word in words.split()}
_EDGE = " \t\u00a0:;,|–—-·•/"


def read(text: str) -> Reading:
    """A pasted timetable line by line."""
    over = len(text) > MOST_CHARACTERS
    reader = _Reader()
    for line in text[:MOST_CHARACTERS].splitlines():
        reader.take(line)
    if over:
        reader.found.append(_Found(source="…", fate=Fate.LOST, note=TOO_MUCH))
    return _timed(reader.found)


@dataclass(slots=True)
class _Found:
    """A line while the day is not yet reckoned; a length of 0 is not known."""

    source: str
    fate: Fate
    drafts: tuple[Draft, ...] = ()
    note: Message | None = None
    until: time | None = None

    @property
    def wants_length(self) -> bool:
        """Whether it is a block that does not say how long it takes."""
        return self.fate is Fate.BLOCK and not self.drafts[0].minutes and self.until is None


@dataclass(slots=True)
class _Cells:
    """What the cells of a row said so far."""

    title: str = ""
    room: str = ""
    minutes: int = 0
    times: Times | None = None
    texts: list[str] = field(default_factory=list)

    def take(self, place: int, cell: str, column: str) -> None:
        """Read a cell; ``column`` is what the headings call it."""
        if column == "room":
            self.room = cell
            return
        if cell.isdecimal() and len(cell) <= 3:
            # In front, or where only words are meant, a number counts the rows.
            if column == "length" or (place and not self.minutes and column != "other"):
                self.minutes = int(cell)
            return
        rest, found, length = _parts(cell)
        rest = rest if rest.strip(_EDGE + "()") else ""
        if found is not None and self.times is None:
            self.times = found
        elif found is not None and self.times is not None and self._is_end(column, rest):
            self.times = replace(self.times, ends=found.starts)
        self.minutes = self.minutes or length
        if rest and column == "title" and not self.title:
            self.title = rest
        elif rest:
            self.texts.append(rest)

    def _is_end(self, column: str, rest: str) -> bool:
        return column == "end" or (self.times is not None and self.times.ends is None and not rest)


class _Reader:
    """Takes line after line; remembers headings, and a time that waits for its title."""

    def __init__(self) -> None:
        self.found: list[_Found] = []
        self._columns: dict[int, str] = {}
        self._waiting: Times | None = None

    def take(self, line: str) -> None:
        """Read one line."""
        source = straightened(line)
        if not source.strip(_EDGE + "=_*+"):
            # A rule of dashes between rows is no content.
            return
        cells = _cells(line)
        if len(cells) > 1 and self._heading(cells, source):
            return
        if len(cells) > 1:
            title, details, times, minutes, room = self._row(cells)
        else:
            title, times, minutes = _parts(_BULLET.sub("", line, count=1))
            details, room = "", ""
        # Cells pasted as plain text come one below the other: the time, then its title.
        if self._waiting is not None and times is None and title:
            times, self._waiting = self._waiting, None
            source = f"{self.found.pop().source} {source}"
        elif title:
            self._waiting = None
        self._file(line, source, title, details, times, minutes, room)

    def _heading(self, cells: Sequence[str], source: str) -> bool:
        words = [_COLUMN.get(cell.casefold().rstrip(":").split("(")[0].strip()) for cell in cells]
        if sum(word is not None for word in words) < 2:
            return False
        self._columns = {place: word for place, word in enumerate(words) if word is not None}
        self.found.append(_Found(source=source, fate=Fate.HEADING, note=HEADINGS))
        return True

    def _row(self, cells: Sequence[str]) -> tuple[str, str, Times | None, int, str]:
        """Title, details, times, minutes and room out of the cells of a table's row."""
        row = _Cells()
        for place, cell in enumerate(cells):
            if cell:
                row.take(place, cell, self._columns.get(place, ""))
        title = row.title or (row.texts.pop(0) if row.texts else "")
        first, _, more = title.partition(" · ")
        details = " · ".join(part for part in (more, *row.texts) if part)
        return first, details, row.times, row.minutes, row.room

    def _file(
        self, line: str, source: str, title: str, details: str, times: Times | None, minutes: int,
        room: str,
    ) -> None:  # fmt: skip
        starts = None if times is None else times.starts
        until = None if times is None else times.ends
        if not title:
            self._file_untitled(source, times, minutes)
            return
        if starts is not None and until is None and not minutes and _END.fullmatch(title):
            self.found.append(_Found(source=source, fate=Fate.END, note=THE_END, until=starts))
            return
        rests = bool(_BREAK.search(title)) and not _NO_BREAK.search(title)
        if times is None and not minutes and not rests:
            if self._adds_detail(line, title):
                self.found.append(_Found(source=source, fate=Fate.DETAIL, note=DETAIL))
            else:
                self.found.append(_Found(source=source, fate=Fate.LOST, note=NO_TIME))
            return
        beside = bool(_PARALLEL.search(title))
        draft = Draft(
            title=title, minutes=minutes, is_break=rests, starts=starts, summary=details, room=room
        )
        self.found.append(
            _Found(source=source, fate=Fate.BLOCK, drafts=_split(draft, beside=beside), until=until)
        )

    def _file_untitled(self, source: str, times: Times | None, minutes: int) -> None:
        before = self.found[-1] if self.found else None
        if times is not None:
            self._waiting = times
        elif minutes and before is not None and before.wants_length:
            before.drafts = tuple(replace(draft, minutes=minutes) for draft in before.drafts)
            self.found.append(_Found(source=source, fate=Fate.DETAIL, note=DETAIL))
            return
        note = NO_TITLE if times is not None or minutes else NO_TIME
        self.found.append(_Found(source=source, fate=Fate.LOST, note=note))

    def _adds_detail(self, line: str, title: str) -> bool:
        """An indented or bulleted line without a time belongs to the block above it."""
        owner = next((f for f in reversed(self.found) if f.fate is not Fate.DETAIL), None)
        if owner is None or owner.fate is not Fate.BLOCK or not _INDENT.match(line):
            return False
        last = owner.drafts[-1]
        whole = " · ".join(part for part in (last.summary, title) if part)
        owner.drafts = (*owner.drafts[:-1], replace(last, summary=whole))
        return True


def _cells(line: str) -> list[str]:
    """The cells of a table's row; one for a plain line."""
    if "\t" in trimmed(line):
        return [straightened(cell) for cell in line.strip("\n").split("\t")]
    if " | " in trimmed(line):
        return [straightened(cell) for cell in trimmed(line).strip("|").split("|")]
    return [line]


def _parts(words: str) -> tuple[str, Times | None, int]:
    """What is left as the title once length and times are taken out."""
    rest, minutes = lengths_out_of(words)
    rest, times = times_out_of(rest)
    rest = re.sub(r"[(\[]\s*[,;:/–-]*\s*[)\]]", " ", rest)
    rest = re.sub(r"\s+([:,;])", r"\1", " ".join(rest.split())).strip(_EDGE)
    # Signs in front of a title, such as a cup, stay where they were copied from.
    rest = re.sub(r"^[^\w\s(\[„“\"'»&§<]+\s+", "", rest)
    if rest.count("(") > rest.count(")"):
        rest = rest.rstrip("(").strip(_EDGE)
    return rest, times, minutes


def _split(draft: Draft, *, beside: bool) -> tuple[Draft, ...]:
    """Groups that work beside each other become one block each."""
    if not beside:
        return (draft,)
    plain = " ".join(_PARALLEL.sub(" ", draft.title).split()).strip(_EDGE)
    groups = _GROUPS.search(plain)
    if groups is None:
        # Whether it can stand beside the one above is seen when the times are known.
        return (replace(draft, title=plain or draft.title, parallel=True),)
    names = re.split(r"\s*(?:/|,|\+|&|\bund\b|\band\b)\s*", groups["list"])
    word = groups["word"].capitalize()
    rest = (plain[: groups.start()] + plain[groups.end() :]).strip(_EDGE + "()")
    made = []
    for place, name in enumerate(names):
        letter = re.sub(r"(?i)^(?:gruppe|group)\s+", "", name)
        title = f"{word} {letter}" + (f": {rest}" if rest else "")
        made.append(replace(draft, title=title, parallel=place > 0))
    return tuple(made)


# -- the day -----------------------------------------------------------------------------------


def _minute(moment: time) -> int:
    return moment.hour * 60 + moment.minute


def _between(start: int, end: int) -> int:
    """Minutes from one time of day to a later one, past midnight if need be; 0 if unlikely."""
    length = (end - start) % A_DAY
    return length if length <= LONGEST else 0


def _timed(found: Sequence[_Found]) -> Reading:
    """Give every block its length, from its own words or from what follows."""
    ends = next((item.until for item in reversed(found) if item.fate is Fate.END), None)
    rows: list[Row] = []
    at: int | None = None
    group: int | None = None
    for place, item in enumerate(found):
        if item.fate is not Fate.BLOCK:
            rows.append(Row(source=item.source, fate=item.fate, note=item.note))
            continue
        first = item.drafts[0]
        start = None if first.starts is None else _minute(first.starts)
        has_before = any(row.drafts for row in rows)
        beside = has_before and (
            (first.parallel and (start is None or start == group))
            or (start is not None and start == group)
        )
        begin = start if start is not None else (group if beside else at)
        minutes, note = _length(item, found[place + 1 :], begin, ends)
        if note is None and not beside and start is not None and at is not None:
            note = _misfit(start, at)
        drafts = tuple(
            replace(draft, minutes=minutes, parallel=beside if number == 0 else True)
            for number, draft in enumerate(item.drafts)
        )
        rows.append(Row(source=item.source, fate=Fate.BLOCK, drafts=drafts, note=note))
        if begin is not None:
            over = (begin + minutes) % A_DAY
            at = max(at or 0, over) if beside and over >= begin else over
            group = begin
        else:
            at = group = None
    return Reading(rows=tuple(rows), ends=ends)


def _length(
    item: _Found, following: Sequence[_Found], begin: int | None, ends: time | None
) -> tuple[int, Message | None]:
    first = item.drafts[0]
    minutes = first.minutes
    if not minutes and begin is not None and item.until is not None:
        minutes = _between(begin, _minute(item.until))
    if not minutes and begin is not None:
        later = next((s for s in _starts(following) if s != begin), None)
        if later is None and ends is not None and not _blocks(following):
            later = _minute(ends)
        if later is not None and all(
            _starts((f,)) and _starts((f,))[0] == begin
            for f in _before(following, later)
        ):  # fmt: skip
            minutes = _between(begin, later)
    if not minutes:
        return (LUNCH if first.is_break and _LUNCH.search(first.title) else DEFAULT), ASSUMED
    if minutes > LONGEST:
        return LONGEST, CUT
    return minutes, None


def _blocks(found: Sequence[_Found]) -> list[_Found]:
    return [item for item in found if item.fate is Fate.BLOCK]


def _starts(found: Sequence[_Found]) -> list[int]:
    """The times that blocks name."""
    return [_minute(f.drafts[0].starts) for f in _blocks(found) if f.drafts[0].starts is not None]


def _before(found: Sequence[_Found], start: int) -> list[_Found]:
    """The blocks before the one that begins then."""
    before = []
    for item in _blocks(found):
        if _starts((item,)) == [start]:
            break
        before.append(item)
    return before


def _misfit(start: int, at: int) -> Message | None:
    """What does not fit between a begin and the end of the one above."""
    gap = start - at
    if gap > 0:
        return GAP.with_values(minutes=gap)
    if gap < -LONGEST:
        return None  # past midnight
    return None if gap == 0 else OVERLAP.with_values(minutes=-gap) if -gap < 120 else OUT_OF_ORDER
