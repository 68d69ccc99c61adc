# SPDX-License-Identifier: EUPL-1.2
"""The sheets of a workbook (XLSX) as rows of text: those that can be seen, as they are seen.

Hidden sheets and rows are not read, merged cells carry on. An archive that swells, or has more
cells than any list of people, is refused before it is unpacked.
"""

from __future__ import annotations

import io
import re
import warnings
import zipfile
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time
from typing import Any
from xml.parsers import expat

from moderation.domain.errors import UserFacingError
from moderation.features.people.columns import ListColumn, known_columns
from moderation.features.people.sheets import (
    AN_ARCHIVE,
    DAMAGED,
    EMPTY,
    MOST_BYTES,
    MOST_COLUMNS,
    MOST_LINES,
    MOST_ROWS,
    NOT_TEXT,
    TOO_LARGE,
    TOO_MANY,
    Beat,
    ListRows,
    clean,
    no_beat,
)

MOST_CELLS = 500_000
_MOST_UNPACKED = 60 * 1024 * 1024
_MOST_RATIO = 150
_MOST_MEMBERS = 1_000
_MOST_SHEETS = 20
_CHUNK = 256 * 1024


def read(data: bytes, wanted: str = "", beat: Beat = no_beat) -> ListRows:
    """The sheet that is wanted, or else the first that holds people, the open one before others.

    A formula gives what it showed when the file was saved.

    Raises:
        UserFacingError: It is damaged, protected, empty, or beyond every list of people.
    """
    _check_archive(data)
    import openpyxl

    found: list[ListRows] = []
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # styles and validations that are not needed here
            with zipfile.ZipFile(io.BytesIO(data)) as archive:
                _count_cells(archive, beat)
                shown = openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=True)
                raw = openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=False)
                with closing(shown), closing(raw):
                    opened = shown.active
                    for one, other in _visible(shown, raw)[:_MOST_SHEETS]:
                        layout = _layout(archive, one, beat)
                        sheet = _sheet(one, other, layout, beat)
                        if sheet is not None:
                            front = one is opened
                            found.insert(0, sheet) if front else found.append(sheet)
    except UserFacingError:
        raise
    except Exception as error:
        # A damaged file ends in whatever the reader met first; for the user it is one case.
        raise UserFacingError(DAMAGED) from error
    if not found:
        raise UserFacingError(EMPTY)
    return _chosen(found, wanted)


def _chosen(found: Sequence[ListRows], wanted: str) -> ListRows:
    fitting = [sheet for sheet in found if _holds_people(sheet)]
    named = [sheet for sheet in found if wanted and sheet.name == wanted]
    sheet = (named or fitting or list(found))[0]
    return replace(sheet, others=tuple(s.name for s in fitting if s is not sheet))


def _holds_people(sheet: ListRows) -> bool:
    """Whether its headings name people and something about them."""
    head, columns = known_columns(sheet.rows, max(map(len, sheet.rows)))
    told = set(columns) - {ListColumn.NOTHING}
    return (
        head >= 0
        and bool(told & {ListColumn.NAME, ListColumn.FIRST_NAME, ListColumn.FUNCTION})
        and len(told) > 1
    )


def _visible(shown: Any, raw: Any) -> list[tuple[Any, Any]]:
    pairs = zip(shown.worksheets, raw.worksheets, strict=True)
    return [(one, other) for one, other in pairs if one.sheet_state == "visible"]


def _sheet(shown: Any, raw: Any, layout: _Layout, beat: Beat) -> ListRows | None:
    rows: list[tuple[str, ...]] = []
    lines: list[int] = []
    for line, (values, formulas) in enumerate(zip(_cells(shown), _cells(raw), strict=False), 1):
        if line % 200 == 0:
            beat(line)
        if line > MOST_LINES or len(rows) > MOST_ROWS + 20:
            raise UserFacingError(TOO_MANY.with_values(limit=MOST_ROWS))
        if line in layout.hidden:
            continue
        cells = [
            clean(_words(formula if value is None else value))
            for value, formula in zip(values, formulas, strict=False)
        ]
        layout.carry_on(line, cells)
        while cells and not cells[-1]:
            cells.pop()
        if cells:
            rows.append(tuple(cells))
            lines.append(line)
    return ListRows(tuple(rows), tuple(lines), "XLSX", name=str(shown.title)) if rows else None


def _cells(sheet: Any) -> Iterator[tuple[Any, ...]]:
    sheet.reset_dimensions()  # what a file says of its size is often wrong
    found: Iterator[tuple[Any, ...]] = sheet.iter_rows(values_only=True, max_col=MOST_COLUMNS + 1)
    return found


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


# ---------------------------------------------------------------------------- what is to be seen


@dataclass(slots=True)
class _Layout:
    """What a sheet hides, and which cells are one; rows and columns count from 1."""

    hidden: set[int] = field(default_factory=set)
    merged: list[tuple[int, int, int]] = field(default_factory=list)
    """Column, first and last row of what is merged downwards."""
    _kept: dict[tuple[int, int, int], str] = field(default_factory=dict)

    def carry_on(self, line: int, cells: list[str]) -> None:
        """A merged cell says the same in each of its rows."""
        for area in self.merged:
            column, first, last = area
            if line == first and column <= len(cells):
                self._kept[area] = cells[column - 1]
            elif first < line <= last and self._kept.get(area):
                cells.extend([""] * (column - len(cells)))
                cells[column - 1] = cells[column - 1] or self._kept[area]


_AREA = re.compile(r"([A-Z]{1,3})([0-9]{1,7}):([A-Z]{1,3})([0-9]{1,7})")
_MOST_MERGED = 20_000


def _layout(archive: zipfile.ZipFile, sheet: Any, beat: Beat) -> _Layout:
    found = _Layout()
    row = 0

    def start(tag: str, attributes: dict[str, str]) -> None:
        nonlocal row
        name = tag.rpartition(":")[2]
        if name == "row":
            row = int(attributes.get("r", row + 1))
            if attributes.get("hidden", "0") in ("1", "true") or attributes.get("ht") == "0":
                found.hidden.add(row)
        elif name == "mergeCell" and len(found.merged) < _MOST_MERGED:
            area = _AREA.fullmatch(attributes.get("ref", ""))
            if area and int(area[2]) < int(area[4]) and _number(area[1]) <= MOST_COLUMNS:
                found.merged.append((_number(area[1]), int(area[2]), int(area[4])))

    # The library keeps the name of the part to itself.
    _parse(archive, str(sheet._worksheet_path).lstrip("/"), start, beat)  # noqa: SLF001
    return found


def _number(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number


def _count_cells(archive: zipfile.ZipFile, beat: Beat) -> None:
    """Refuse more cells, or texts for cells, than any list of people has."""
    count = 0

    def start(tag: str, _attributes: dict[str, str]) -> None:
        nonlocal count
        if tag.rpartition(":")[2] in ("c", "si", "row"):
            count += 1
            if count > MOST_CELLS:
                raise UserFacingError(TOO_MANY.with_values(limit=MOST_ROWS))

    for member in archive.namelist():
        if re.fullmatch(r"xl/(?:worksheets/[^/]+|sharedStrings)\.xml", member):
            _parse(archive, member, start, beat)


def _parse(archive: zipfile.ZipFile, member: str, start: Any, beat: Beat) -> None:
    parser = expat.ParserCreate()
    parser.StartElementHandler = start
    parser.EntityDeclHandler = _refuse
    parser.StartDoctypeDeclHandler = _refuse
    with archive.open(member) as stream:
        while chunk := stream.read(_CHUNK):
            parser.Parse(chunk, False)
            beat(0)
    parser.Parse(b"", True)


def _refuse(*_told: object) -> None:
    raise UserFacingError(DAMAGED)


def _check_archive(data: bytes) -> None:
    """Refuse archives that hold no spreadsheet, unpack to too much, or define entities."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = archive.infolist()
            unpacked = sum(member.file_size for member in members)
            packed = max(1, sum(member.compress_size for member in members))
            if (
                len(members) > _MOST_MEMBERS
                or unpacked > _MOST_UNPACKED
                or (unpacked > _MOST_UNPACKED // 6 and unpacked // packed > _MOST_RATIO)
            ):
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
