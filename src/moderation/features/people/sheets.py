# SPDX-License-Identifier: EUPL-1.2
"""Files of offices as rows of plain text: separated tables, and other lists.

Nothing is calculated, followed or cut: a cell that begins with ``=`` is text like any other.
"""

from __future__ import annotations

import csv
import io
import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from moderation.domain.blank import straightened
from moderation.domain.errors import UserFacingError
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.features.people import decoding

MOST_BYTES = 20 * 1024 * 1024
MOST_ROWS = 5_000
MOST_LINES = 100_000
MOST_COLUMNS = 64
"""One more is read, so that a reader can say that there are more."""
_SAMPLE = 60
_LONGEST_LINE = 400_000
"""A photo in a vCard is folded; nothing that an office exports has lines of this length."""

EMPTY = QT_TRANSLATE_NOOP(
    "PeopleImport", "There is nothing in this file. Choose one with a line for every person."
)
TOO_LARGE = QT_TRANSLATE_NOOP(
    "PeopleImport",
    "This file is larger than {limit} MB. Save the list of people alone, without pictures.",
)
TOO_MANY = QT_TRANSLATE_NOOP(
    "PeopleImport",
    "This file has more than {limit} lines. Keep only those who are invited, then try again.",
)
NOT_TEXT = QT_TRANSLATE_NOOP(
    "PeopleImport",
    "This is not a list of people but {what}. Save the list as CSV or XLSX, then try again.",
)
A_PDF = QT_TRANSLATE_NOOP("PeopleImport", "a PDF")
A_PICTURE = QT_TRANSLATE_NOOP("PeopleImport", "a picture")
A_PROGRAM = QT_TRANSLATE_NOOP("PeopleImport", "a file that is not text")
AN_ARCHIVE = QT_TRANSLATE_NOOP("PeopleImport", "an archive or a text document")
OLD_EXCEL = QT_TRANSLATE_NOOP("PeopleImport", "a file of an old office program (.xls, .doc)")
STOPPED = QT_TRANSLATE_NOOP("PeopleImport", "Reading was stopped. Nothing was taken over.")
TOO_SLOW = QT_TRANSLATE_NOOP(
    "PeopleImport",
    "This file takes too long to read. Save the list of people alone, as CSV or in a new XLSX.",
)
DAMAGED = QT_TRANSLATE_NOOP(
    "PeopleImport",
    "This spreadsheet is damaged or protected. Open it, save it as a new XLSX file without a "
    "password, then try again.",
)

_SIGNATURES = (
    (b"%PDF", A_PDF),
    (b"\x89PNG", A_PICTURE),
    (b"\xff\xd8\xff", A_PICTURE),
    (b"GIF8", A_PICTURE),
    (b"\xd0\xcf\x11\xe0", OLD_EXCEL),
    (b"\x7fELF", A_PROGRAM),
    (b"MZ\x90", A_PROGRAM),
    (b"\x1f\x8b", AN_ARCHIVE),
    (b"Rar!", AN_ARCHIVE),
    (b"7z\xbc\xaf", AN_ARCHIVE),
    (b"SQLite format 3", A_PROGRAM),
)
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1b]")


Beat = Callable[[int], None]
"""Is told how many lines were read so far; raises where reading should not go on."""


def no_beat(_lines: int) -> None:
    """Nobody waits: reading goes on."""


@dataclass(frozen=True, slots=True)
class ListRows:
    """Rows of text with the number of the line where each begins, and how they were found.

    ``rows`` holds no empty row. ``kind`` is the format (CSV, XLSX, vCard), ``encoding`` and
    ``delimiter`` are empty where the format has none. ``name`` is the sheet of a workbook,
    ``others`` are those that hold people as well.
    """

    rows: tuple[tuple[str, ...], ...]
    lines: tuple[int, ...]
    kind: str
    encoding: str = ""
    delimiter: str = ""
    name: str = ""
    others: tuple[str, ...] = ()


def clean(value: str) -> str:
    """A cell as one line: breaks and tabs become spaces, letters are composed (ü is one)."""
    return straightened(unicodedata.normalize("NFC", value))


def check_size(data: bytes) -> None:
    """Refuse what is empty or beyond every list of people.

    Raises:
        UserFacingError: Says which.
    """
    if not data.strip(b"\x00\r\n\t \xef\xbb\xbf\xff\xfe"):
        raise UserFacingError(EMPTY)
    if len(data) > MOST_BYTES:
        raise UserFacingError(TOO_LARGE.with_values(limit=MOST_BYTES // 1024 // 1024))


# ------------------------------------------------------------------------------------- csv


def decoded(data: bytes) -> tuple[str, str]:
    """The text in a file and the name of its encoding.

    Raises:
        UserFacingError: It is no text.
    """
    for start, what in _SIGNATURES:
        if data.startswith(start):
            raise UserFacingError(NOT_TEXT.with_values(what=what))
    text, name = decoding.decoded(data)
    if max(map(len, text.splitlines()), default=0) > _LONGEST_LINE:
        raise UserFacingError(NOT_TEXT.with_values(what=A_PROGRAM))
    controls = len(_CONTROL.findall(text[:200_000]))
    if "\x00" in text or controls > max(4, min(len(text), 200_000) // 500):
        raise UserFacingError(NOT_TEXT.with_values(what=A_PROGRAM))
    return text, name


def csv_sheet(text: str, encoding: str = "") -> ListRows:
    """Lines of cells; the delimiter is the one that gives the most even table.

    Raises:
        UserFacingError: There are no lines, or far too many.
    """
    if text.count("\n") + text.count("\r") > 2 * MOST_LINES:
        raise UserFacingError(TOO_MANY.with_values(limit=MOST_ROWS))
    told = re.match(r"sep=([;,\t|])\r?\n", text, re.IGNORECASE)
    skipped = 0
    if told:
        text, skipped = text[told.end() :], 1
    delimiter = told[1] if told else _delimiter(text)
    quoting = _quoting(text, delimiter)
    rows: list[tuple[str, ...]] = []
    lines: list[int] = []
    for line, cells in _records(text, delimiter, quoting):
        if any(cells):
            rows.append(cells)
            lines.append(line + skipped)
            if len(rows) > MOST_ROWS + 20:
                raise UserFacingError(TOO_MANY.with_values(limit=MOST_ROWS))
    if not rows:
        raise UserFacingError(EMPTY)
    return ListRows(tuple(rows), tuple(lines), "CSV", encoding, delimiter)


def _records(text: str, delimiter: str, quoting: int) -> Iterator[tuple[int, tuple[str, ...]]]:
    limit = csv.field_size_limit(MOST_BYTES + 1)
    try:
        reader = csv.reader(
            io.StringIO(text, newline=""), delimiter=delimiter, quoting=_as_quoting(quoting)
        )
        start = 1
        for cells in reader:
            yield start, tuple(clean(cell) for cell in cells[: MOST_COLUMNS + 1])
            start = reader.line_num + 1
    finally:
        csv.field_size_limit(limit)


def _as_quoting(quoting: int) -> Any:
    return quoting


def _quoting(text: str, delimiter: str) -> int:
    """Quotes as text where one is opened and never closed: it would swallow the rest."""
    limit = csv.field_size_limit(MOST_BYTES + 1)
    try:
        for _ in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True):
            pass
    except csv.Error as error:
        if "end of data" in str(error):
            return csv.QUOTE_NONE
    finally:
        csv.field_size_limit(limit)
    return csv.QUOTE_MINIMAL


def _delimiter(text: str) -> str:
    best, score = ";", (0, 0)
    sample = text[:100_000]
    for delimiter in ";\t,|":
        widths = []
        for _, cells in _records(sample, delimiter, csv.QUOTE_MINIMAL):
            if any(cells):
                widths.append(len(cells))
            if len(widths) >= _SAMPLE:
                break
        wide = [width for width in widths if width > 1]
        if not wide:
            continue
        usual = max(set(wide), key=lambda width: (wide.count(width), width))
        found = wide.count(usual), usual
        if found > score:
            best, score = delimiter, found
    return best
