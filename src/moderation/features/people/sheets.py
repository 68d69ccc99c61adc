# SPDX-License-Identifier: EUPL-1.2
"""Files of offices as rows of plain text: CSV in every usual encoding, XLSX, and what is neither.

Nothing is calculated, followed or cut: a cell that begins with ``=`` is text like any other.
"""

from __future__ import annotations

import codecs
import csv
import io
import re
import warnings
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any

from moderation.domain.blank import straightened
from moderation.domain.errors import UserFacingError
from moderation.domain.texts import QT_TRANSLATE_NOOP

MOST_BYTES = 20 * 1024 * 1024
MOST_ROWS = 5_000
MOST_LINES = 100_000
MOST_COLUMNS = 64
_MOST_UNPACKED = 120 * 1024 * 1024
_MOST_MEMBERS = 1_000
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
_BOMS = (
    (codecs.BOM_UTF8, "utf-8", "UTF-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le", "UTF-32"),
    (codecs.BOM_UTF32_BE, "utf-32-be", "UTF-32"),
    (codecs.BOM_UTF16_LE, "utf-16-le", "UTF-16"),
    (codecs.BOM_UTF16_BE, "utf-16-be", "UTF-16"),
)
_IN_A_WORD = re.compile(r"[A-Za-z][äöüß]|[ÄÖÜäöü][a-z]")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1b]")


@dataclass(frozen=True, slots=True)
class Sheet:
    """Rows of text with the number of the line where each begins, and how they were found.

    ``rows`` holds no empty row. ``kind`` is the format (CSV, XLSX, vCard), ``encoding`` and
    ``delimiter`` are empty where the format has none.
    """

    rows: tuple[tuple[str, ...], ...]
    lines: tuple[int, ...]
    kind: str
    encoding: str = ""
    delimiter: str = ""


def clean(value: str) -> str:
    """A cell as one line: breaks and tabs become spaces, everything else stays what it is."""
    return straightened(value)


def read_sheet(data: bytes) -> Sheet:
    """The rows of a CSV or XLSX file.

    Raises:
        UserFacingError: It is too large, empty, damaged, or something else.
    """
    check_size(data)
    if data[:4] == b"PK\x03\x04":
        return _xlsx(data)
    return csv_sheet(*decoded(data))


def check_size(data: bytes) -> None:
    """Refuse what is empty or beyond every list of people.

    Raises:
        UserFacingError: Says which.
    """
    if not data.strip(b"\x00\r\n\t \xef\xbb\xbf\xff\xfe"):
        raise UserFacingError(EMPTY)
    if len(data) > MOST_BYTES:
        raise UserFacingError(TOO_LARGE.with_values(limit=MOST_BYTES // 1024 // 1024))


# ------------------------------------------------------------------------------------- text


def decoded(data: bytes) -> tuple[str, str]:
    """The text in a file and the name of its encoding.

    Raises:
        UserFacingError: It is no text.
    """
    for start, what in _SIGNATURES:
        if data.startswith(start):
            raise UserFacingError(NOT_TEXT.with_values(what=what))
    text, name = _decode(data)
    if max(map(len, text.splitlines()), default=0) > _LONGEST_LINE:
        raise UserFacingError(NOT_TEXT.with_values(what=A_PROGRAM))
    controls = len(_CONTROL.findall(text[:200_000]))
    if "\x00" in text or controls > max(4, min(len(text), 200_000) // 500):
        raise UserFacingError(NOT_TEXT.with_values(what=A_PROGRAM))
    return text, name


def _decode(data: bytes) -> tuple[str, str]:
    for bom, codec, name in _BOMS:
        if data.startswith(bom):
            return data[len(bom) :].decode(codec, "replace"), name
    sample = data[:4000]
    if len(sample) > 3 and sample.count(0) > len(sample) // 4:
        # Letters of one byte and a zero: UTF-16 whose mark was lost.
        codec = "utf-16-le" if sample[1::2].count(0) > sample[0::2].count(0) else "utf-16-be"
        return data.decode(codec, "replace"), "UTF-16"
    try:
        return data.decode("utf-8"), "UTF-8"
    except UnicodeDecodeError:
        windows = data.decode("cp1252", "replace")
        dos = data.decode("cp850", "replace")
        if len(_IN_A_WORD.findall(dos)) > len(_IN_A_WORD.findall(windows)):
            return dos, "MS-DOS"
        return windows, "Windows-1252"


def csv_sheet(text: str, encoding: str = "") -> Sheet:
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
    return Sheet(tuple(rows), tuple(lines), "CSV", encoding, delimiter)


def _records(text: str, delimiter: str, quoting: int) -> Iterator[tuple[int, tuple[str, ...]]]:
    limit = csv.field_size_limit(MOST_BYTES + 1)
    try:
        reader = csv.reader(
            io.StringIO(text, newline=""), delimiter=delimiter, quoting=_as_quoting(quoting)
        )
        start = 1
        for cells in reader:
            yield start, tuple(clean(cell) for cell in cells[:MOST_COLUMNS])
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


# ------------------------------------------------------------------------------------- xlsx


def _xlsx(data: bytes) -> Sheet:
    """The first sheet with content; a formula gives what it showed when the file was saved."""
    _check_archive(data)
    import openpyxl

    rows: list[tuple[str, ...]] = []
    lines: list[int] = []
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # styles and validations that are not needed here
            shown = openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=True)
            raw = openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=False)
            with closing(shown), closing(raw):
                for one, other in zip(shown.worksheets, raw.worksheets, strict=True):
                    _collect(_cells(one), _cells(other), rows, lines)
                    if rows:
                        break
    except UserFacingError:
        raise
    except Exception as error:
        # A damaged file ends in whatever the reader met first; for the user it is one case.
        raise UserFacingError(DAMAGED) from error
    if not rows:
        raise UserFacingError(EMPTY)
    return Sheet(tuple(rows), tuple(lines), "XLSX")


def _cells(sheet: Any) -> Iterator[tuple[Any, ...]]:
    sheet.reset_dimensions()  # what a file says of its size is often wrong
    found: Iterator[tuple[Any, ...]] = sheet.iter_rows(values_only=True, max_col=MOST_COLUMNS)
    return found


def _collect(
    shown: Iterable[Sequence[Any]],
    raw: Iterable[Sequence[Any]],
    rows: list[tuple[str, ...]],
    lines: list[int],
) -> None:
    for line, (values, formulas) in enumerate(zip(shown, raw, strict=False), 1):
        if line > MOST_LINES or len(rows) > MOST_ROWS + 20:
            raise UserFacingError(TOO_MANY.with_values(limit=MOST_ROWS))
        cells = [
            clean(_words(formula if value is None else value))
            for value, formula in zip(values, formulas, strict=False)
        ]
        while cells and not cells[-1]:
            cells.pop()
        if cells:
            rows.append(tuple(cells))
            lines.append(line)


def _words(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, datetime):
        return f"{value:%d.%m.%Y}" if value.time() == time() else f"{value:%d.%m.%Y %H:%M}"
    if isinstance(value, date):
        return f"{value:%d.%m.%Y}"
    return str(getattr(value, "text", value) or "") if hasattr(value, "text") else str(value)


def _check_archive(data: bytes) -> None:
    """Refuse archives that are no spreadsheet, swell beyond measure, or define entities."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = archive.infolist()
            if len(members) > _MOST_MEMBERS or sum(m.file_size for m in members) > _MOST_UNPACKED:
                raise UserFacingError(TOO_LARGE.with_values(limit=MOST_BYTES // 1024 // 1024))
            names = {member.filename for member in members}
            if not any(name.startswith("xl/") for name in names):
                raise UserFacingError(NOT_TEXT.with_values(what=AN_ARCHIVE))
            for member in members:
                if member.filename.endswith((".xml", ".rels")):
                    with archive.open(member) as stream:
                        head = stream.read(65_536).replace(b"\x00", b"")
                    if b"<!DOCTYPE" in head or b"<!ENTITY" in head:
                        raise UserFacingError(DAMAGED)
    except (zipfile.BadZipFile, RuntimeError, OSError, EOFError, NotImplementedError) as error:
        raise UserFacingError(DAMAGED) from error
    except ValueError as error:
        raise UserFacingError(DAMAGED) from error
