# SPDX-License-Identifier: EUPL-1.2
"""A timetable as people paste it becomes drafts of blocks: pure reading, nothing is changed.

Every line of the text comes back: as a block, as a detail of the block before, as the end of the
day, or as one that was not understood. Nothing is dropped silently.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from moderation.domain.blank import straightened, trimmed
from moderation.domain.days import NO_DAY
from moderation.domain.texts import Message
from moderation.features.agenda.clock_words import (
    Times,
    length_in_column,
    lengths_out_of,
    parted,
    times_out_of,
    without_seconds,
)
from moderation.features.agenda.drafts import (
    A_DAY,
    DETAIL,
    HEADINGS,
    MOST_CHARACTERS,
    MOST_LINES,
    NO_TIME,
    NO_TITLE,
    THE_END,
    TOO_MUCH,
    Draft,
    Fate,
    TimetableReading,
)
from moderation.features.agenda.timetable_day import FoundTime, between, minute_of, timed
from moderation.features.agenda.timetable_heads import date_doubt, day_head

_BULLET = re.compile(r"^\s*(?:[•·‣▪●○◦*+–—-]+\s+|(?:\d{1,2}|[a-zA-Z])[.)]\s+|TOP\s*\d+[.:)]?\s*)")
_INDENT = re.compile(r"^(?:\s{2,}|\t)\S|^\s*[•·‣▪●○◦*+–-]\s")
_BREAK = re.compile(
    r"\b(?:\w*pausen?|\w*break|mittag|mittagessen|mittagsimbiss|lunch)\b|^(?:kaffee|imbiss|coffee|tea)\b",
    re.IGNORECASE,
)
_NO_BREAK = re.compile(r"^(?:nach|vor|bis|after|before|until)\b|breakout", re.IGNORECASE)
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
    "length": "dauer min minuten min. länge zeitbedarf zeitansatz duration minutes length",
    "hours": "std std. stunden hours",
    "title": "thema inhalt programmpunkt was titel punkt tagesordnungspunkt topic item title what "
    "programm agenda ablauf block schritt",
    "room": "raum ort room place wo where",
    "other": "wer verantwortlich methode material ziel who method responsible nr nr. no # top",
}
_COLUMN = {word: name for name, words in _COLUMNS.items() for word in words.split()}
_IN_HOURS = frozenset("h std stunde stunden hours".split())
_EDGE = " \t\u00a0:;,|–—-·•/"


def read(text: str, today: date | None = None) -> TimetableReading:
    """A pasted timetable line by line.

    ``today`` is from where on a date without a year is meant; without it, such dates are not read.
    """
    whole = text[:MOST_CHARACTERS].replace("\r\n", "\n").replace("\r", "\n").split("\n")
    # The number is the one that an editor shows; other letters may break a line as well.
    lines = [(n, line) for n, words in enumerate(whole, 1) for line in words.splitlines()]
    reader = _Reader(_stacked_headings(lines[:MOST_LINES]), today)
    for number, line in lines[:MOST_LINES]:
        reader.take(number, line)
    if len(text) > MOST_CHARACTERS or len(lines) > MOST_LINES:
        number = lines[min(len(lines), MOST_LINES + 1) - 1][0] if lines else 1
        reader.found.append(FoundTime(line=number, source="…", fate=Fate.LOST, note=TOO_MUCH))
    return timed(reader.found)


def _column_of(cell: str) -> str | None:
    """What a heading says of its column."""
    whole = cell.casefold().strip().rstrip(":")
    name, *unit = re.split(r"\s*[(\[]|\s+in\s+", whole, maxsplit=1)
    column = _COLUMN.get(name.strip())
    if column == "length" and unit and unit[0].strip(" )].") in _IN_HOURS:
        return "hours"
    return column


def _stacked_headings(lines: Sequence[tuple[int, str]]) -> frozenset[int]:
    """The lines that are the headings of a table whose cells stand one below the other."""
    found: list[int] = []
    for number, line in lines:
        if not straightened(line):
            continue
        if "\t" in line or _column_of(straightened(line)) is None:
            break
        found.append(number)
    return frozenset(found) if len(found) > 1 else frozenset()


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
        if column in ("length", "hours"):
            length = length_in_column(cell, hours=column == "hours")
            if length:
                self.minutes = length
                return
        if cell.isdecimal() and len(cell) <= 3:
            # In front, or where only words are meant, a number counts the rows.
            if place and not self.minutes and column != "other":
                self.minutes = int(cell)
            return
        rest, found, length = _parts(cell)
        rest = rest if rest.strip(_EDGE + "()") else ""
        if found is not None and self.times is None:
            self.times = found
        elif found is not None and self.times is not None and self._is_end(column, rest):
            self._end(self.times, found, column)
        self.minutes = self.minutes or length
        if rest and column == "title" and not self.title:
            self.title = rest
        elif rest:
            self.texts.append(rest)

    def _end(self, first: Times, found: Times, column: str) -> None:
        """A second time is the end; where that cannot be, as in "9:00" and "0:15", the length."""
        after = between(minute_of(first.starts), minute_of(found.starts))
        if column != "end" and not after and not self.minutes:
            self.minutes = minute_of(found.starts)
        else:
            self.times = replace(first, ends=found.starts)

    def _is_end(self, column: str, rest: str) -> bool:
        return column == "end" or (self.times is not None and self.times.ends is None and not rest)


@dataclass(slots=True)
class _Waiting:
    """Cells above a title that stands on a line of its own."""

    times: Times | None = None
    minutes: int = 0
    rows: int = 0


class _Reader:
    """Takes line after line; remembers headings, and a time that waits for its title."""

    def __init__(self, headings: frozenset[int], today: date | None) -> None:
        self.found: list[FoundTime] = []
        self._headings = headings
        self._today = today
        self._columns: dict[int, str] = {}
        self._semicolons = False
        self._waiting: _Waiting | None = None
        self._line = 0

    def take(self, number: int, line: str) -> None:
        """Read one line."""
        self._line = number
        source = straightened(line)
        if not source.strip(_EDGE + "=_*+"):
            # A line of dashes only separates rows.
            return
        head = day_head(line, self._today, _parts)
        if head is not None:
            self._waiting = None
            self._add(source, Fate.DAY, A_DAY)
            self.found[-1].head = head
            return
        cells = self._cells_of(line)
        is_row = len(cells) > 1 and ("\t" in line or bool(self._columns))
        pieces = [] if is_row else parted(without_seconds(_BULLET.sub("", line, count=1)))
        if len(pieces) > 1:
            # Several times of day between strokes are a line and no row of a table.
            cells = [line]
        if number in self._headings or (len(cells) > 1 and self._heading(cells)):
            self._add(source, Fate.HEADING, HEADINGS)
            return
        if len(cells) > 1:
            title, details, times, minutes, room = self._row(cells)
            self._waiting = None
            self._file(line, source, title, details, times, minutes, room)
            return
        for piece in pieces:
            many = len(pieces) > 1
            self._take_words(line, straightened(piece) if many else source, piece)

    def _cells_of(self, line: str) -> list[str]:
        """The cells of a line; semicolons part them once a line of headings had some."""
        cells = _cells(line)
        if len(cells) == 1 and ";" in line:
            parted_by_it = [straightened(cell) for cell in line.split(";")]
            self._semicolons = self._semicolons or self._heading(parted_by_it)
            return parted_by_it if self._semicolons else cells
        return cells

    def _take_words(self, line: str, source: str, words: str) -> None:
        """A line without cells, or a piece of one."""
        if words.strip().isdecimal() and len(words.strip()) <= 3 and self._bare_number(
            source, int(words)
        ):  # fmt: skip
            return
        title, times, minutes = _parts(words)
        if not title:
            self._file_untitled(source, times, minutes)
            return
        # Cells pasted as plain text come one below the other: the time, then its title.
        waiting, self._waiting = self._waiting, None
        first, stacked = self._line, waiting is not None and times is None
        if waiting is not None and times is None:
            times, minutes = waiting.times, minutes or waiting.minutes
            above = self.found[-waiting.rows :]
            del self.found[-waiting.rows :]
            source = " ".join([*(item.source for item in above), source])
            first = above[0].line
        self._file(line, source, title, "", times, minutes, "")
        if stacked:
            self.found[-1].line, self.found[-1].stacked = first, True

    def _add(self, source: str, fate: Fate, note: Message) -> None:
        self.found.append(FoundTime(line=self._line, source=source, fate=fate, note=note))

    def _heading(self, cells: Sequence[str]) -> bool:
        words = [_column_of(cell) for cell in cells]
        if sum(word is not None for word in words) < 2:
            return False
        self._columns = {place: word for place, word in enumerate(words) if word is not None}
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
            self._add(source, Fate.END, THE_END)
            self.found[-1].until = starts
            return
        rests = bool(_BREAK.search(title)) and not _NO_BREAK.search(title)
        if times is None and not minutes and not rests:
            if self._adds_detail(line, title):
                self._add(source, Fate.DETAIL, DETAIL)
            else:
                self._add(source, Fate.LOST, self._doubt(source) or NO_TIME)
            return
        beside = bool(_PARALLEL.search(title))
        draft = Draft(
            title=title, minutes=minutes, is_break=rests, starts=starts, summary=details, room=room
        )
        drafts = _split(draft, beside=beside)
        self.found.append(
            FoundTime(line=self._line, source=source, fate=Fate.BLOCK, drafts=drafts, until=until)
        )

    def _file_untitled(self, source: str, times: Times | None, minutes: int) -> None:
        """A time or a length alone: it waits for its title, or belongs to the block above."""
        before = self.found[-1] if self.found else None
        if times is not None and before is not None and not minutes and times.ends is None:
            length = self._length_below(before, minute_of(times.starts))
            if length:
                self._give_length(source, before, length)
                return
        waiting = self._waiting or _Waiting()
        if times is not None:
            self._wait_for_title(waiting, times, minutes)
        elif minutes and before is not None and before.wants_length:
            self._give_length(source, before, minutes)
            return
        elif minutes and before is not None and _takes(before, minutes):
            self._add(source, Fate.DETAIL, DETAIL)
            return
        elif minutes and before is not None and before.note is NO_TIME:
            # The title stands above its length, as in a table without a column of times.
            self.found.pop()
            title = _parts(_BULLET.sub("", before.source, count=1))[0]
            self._file("", f"{before.source} {source}", title, "", None, minutes, "")
            self.found[-1].line = before.line
            return
        elif minutes:
            waiting.minutes = minutes
        if times is not None or minutes:
            waiting.rows += 1
            self._waiting = waiting
        found = times is not None or minutes
        self._add(source, Fate.LOST, NO_TITLE if found else self._doubt(source) or NO_TIME)

    def _doubt(self, source: str) -> Message | None:
        """What is wrong with a line that is a date and still no begin of a day."""
        doubt = date_doubt(source, self._today)
        return None if doubt is None or doubt.source == NO_DAY.source else doubt

    def _wait_for_title(self, waiting: _Waiting, times: Times, minutes: int) -> None:
        if waiting.times is not None and waiting.times.ends is None and times.ends is None:
            after = between(minute_of(waiting.times.starts), minute_of(times.starts))
            if after:
                waiting.times = replace(waiting.times, ends=times.starts)
            else:
                waiting.minutes = minute_of(times.starts)
        else:
            waiting.times, waiting.minutes, waiting.rows = times, minutes, 0

    def _length_below(self, before: FoundTime, minutes: int) -> int:
        """Minutes if "0:15" below a stacked block can be no later time, but is its length."""
        starts = before.drafts[0].starts if before.drafts else None
        if not before.stacked or not before.wants_length or starts is None:
            return 0
        return 0 if between(minute_of(starts), minutes) else minutes

    def _give_length(self, source: str, before: FoundTime, minutes: int) -> None:
        before.drafts = tuple(replace(draft, minutes=minutes) for draft in before.drafts)
        self._add(source, Fate.DETAIL, DETAIL)

    def _bare_number(self, source: str, number: int) -> bool:
        """A cell of minutes below its title, or between the time and the title."""
        before = self.found[-1] if self.found else None
        if not number or before is None:
            return False
        if before.stacked and (before.wants_length or _takes(before, number)):
            self._give_length(source, before, number)
            return True
        if self._waiting is not None and self._waiting.times and not self._waiting.minutes:
            self._waiting.minutes = number
            self._waiting.rows += 1
            self._add(source, Fate.LOST, NO_TITLE)
            return True
        return False

    def _adds_detail(self, line: str, title: str) -> bool:
        """An indented or bulleted line without a time belongs to the block above it."""
        owner = next((f for f in reversed(self.found) if f.fate is not Fate.DETAIL), None)
        if owner is None or owner.fate is not Fate.BLOCK or not _INDENT.match(line):
            return False
        last = owner.drafts[-1]
        whole = " · ".join(part for part in (last.summary, title) if part)
        owner.drafts = (*owner.drafts[:-1], replace(last, summary=whole))
        return True


def _takes(before: FoundTime, minutes: int) -> bool:
    """Whether a length below a stacked block says what its begin and end said already."""
    starts = before.drafts[0].starts if before.stacked and before.drafts else None
    if starts is None or before.until is None:
        return False
    return between(minute_of(starts), minute_of(before.until)) == minutes


def _cells(line: str) -> list[str]:
    """The cells of a table's row; one for a plain line."""
    if "\t" in trimmed(line):
        return [straightened(cell) for cell in line.strip("\n").split("\t")]
    if " | " in trimmed(line):
        return [straightened(cell) for cell in trimmed(line).strip("|").split("|")]
    return [line]


def _parts(words: str) -> tuple[str, Times | None, int]:
    """What is left as the title once length and times are taken out."""
    # Runs of blanks say nothing, and would be tried at each of their letters.
    rest, minutes = lengths_out_of(" ".join(without_seconds(words).split()))
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
