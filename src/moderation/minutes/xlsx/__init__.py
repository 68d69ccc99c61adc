# SPDX-License-Identifier: EUPL-1.2
"""The XLSX writer: tables with a head that stays, filters, and cells of the right type.

Import it where an XLSX is asked for and not before: it loads XlsxWriter.
"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from io import BytesIO
from math import ceil
from typing import Any

import xlsxwriter

from moderation.domain.blank import blank
from moderation.minutes.drawing import Tone
from moderation.minutes.letters import clean, one_line, title
from moderation.minutes.settled import settled
from moderation.minutes.workbook import Sheet, SheetColumn, Value, Workbook

LONGEST_TEXT = 32_767
"""What a cell can hold."""
MOST_ROWS = 1_048_576
LONGEST_NAME = 31
FONT = "Source Sans 3"

_UNFIT = re.compile(r"[\[\]:*?/\\]+")
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_DATES = {"de": "[$-407]dd.mm.yyyy", "en": "[$-809]d mmm yyyy"}
"""With the language, because without it a program shows the day in its own user's way."""
_FIRST_DAY = date(1900, 3, 1)
"""Before it the format's calendar is wrong: it knows a 29 February 1900."""
_LONGEST_PROPERTY = 250
_LINE, _HIGHEST_ROW = 13.0, 409.0
_A3, _A4 = 8, 9
_WIDEST_ON_A4 = 180
_LETTER, _HIGHEST = 6.4, 200
"""What a letter of a turned head takes of its height in points; heads do not grow by themselves."""


def to_xlsx(workbook: Workbook, *, created: datetime) -> bytes:
    """The bytes of the file.

    Args:
        workbook: What is written; safe to use from a worker thread, being immutable.
        created: The date in the file's properties, with a time zone.
    """
    workbook = settled(workbook)
    target = BytesIO()
    file = xlsxwriter.Workbook(
        target,
        {
            "in_memory": True,
            "strings_to_formulas": False,
            "strings_to_urls": False,
            "strings_to_numbers": False,
            "default_date_format": _DATES.get(workbook.language, _DATES["en"]),
        },
    )
    file.set_properties(
        {
            "title": one_line(title(workbook.title))[:_LONGEST_PROPERTY],
            "author": one_line(workbook.author)[:_LONGEST_PROPERTY],
            "created": created.astimezone(UTC).replace(tzinfo=None),
        }
    )
    looks = _Looks(file, _DATES.get(workbook.language, _DATES["en"]))
    used: set[str] = set()
    for sheet in workbook.sheets:
        _Writer(file.add_worksheet(_name(sheet.name, used)), looks, workbook, sheet).write()
    file.close()
    return target.getvalue()


def _name(words: str, used: set[str]) -> str:
    """A name that the format allows, different from the others whatever their case."""
    base = " ".join(_UNFIT.sub(" ", one_line(words)).split()).strip("'")[:LONGEST_NAME] or "–"
    if base.casefold() == "history":  # Excel keeps it for itself
        base = f"{base} 1"
    name, number = base, 1
    while name.casefold() in used:
        number += 1
        ending = f" {number}"
        name = base[: LONGEST_NAME - len(ending)].rstrip() + ending
    used.add(name.casefold())
    return name


class _Looks:
    """The formats of the file, each made once."""

    def __init__(self, file: Any, dates: str) -> None:
        self._file = file
        self._dates = dates
        self._made: dict[tuple[Any, ...], Any] = {}

    def head(self, *, narrow: bool) -> Any:
        """The head of a column."""
        turned: dict[str, Any] = (
            {"rotation": 90, "align": "center"} if narrow else {"align": "left", "indent": 1}
        )
        return self._look(
            bold=True, bottom=2, bottom_color=Tone.INK.value, valign="bottom", text_wrap=True,
            bg_color=Tone.WELL.value, **turned,
        )  # fmt: skip

    def text(self, *, narrow: bool, guarded: bool) -> Any:
        """Words; ``guarded`` ones stay words when somebody edits the cell."""
        more: dict[str, Any] = {"align": "center"} if narrow else {"align": "left", "indent": 1}
        if guarded:
            more["quote_prefix"] = True
        return self._cell(text_wrap=True, num_format="@", **more)

    def number(self, digits: int) -> Any:
        """A number with so many decimals."""
        return self._cell(num_format="#,##0" + ("." + "0" * digits if digits else ""))

    def day(self) -> Any:
        """A date."""
        return self._cell(num_format=self._dates, align="left", indent=1)

    def note(self) -> Any:
        """A line below the table."""
        return self._look(font_color=Tone.INK2.value, text_wrap=False)

    def _cell(self, **values: Any) -> Any:
        return self._look(valign="top", bottom=1, bottom_color=Tone.LINE2.value, **values)

    def _look(self, **values: Any) -> Any:
        key = tuple(sorted(values.items()))
        if key not in self._made:
            self._made[key] = self._file.add_format(
                {"font_name": FONT, "font_size": 10, "font_color": Tone.INK.value, **values}
            )
        return self._made[key]


class _Writer:
    """One sheet."""

    def __init__(self, file: Any, looks: _Looks, workbook: Workbook, sheet: Sheet) -> None:
        self._file = file
        self._looks = looks
        self._workbook = workbook
        self._sheet = sheet

    def write(self) -> None:
        """Head, rows, and how the sheet is shown and printed."""
        fields = self._sheet.fields
        for at, field in enumerate(fields):
            self._file.set_column(at, at, field.width)
            self._file.write_string(
                0, at, _text(field.header), self._looks.head(narrow=field.narrow)
            )
        turned = [len(field.header) for field in fields if field.narrow]
        if turned:
            self._file.set_row(0, min(_HIGHEST, 14 + _LETTER * max(turned)))
        rows = self._sheet.rows[: MOST_ROWS - 3]
        for number, row in enumerate(rows, 1):
            lines = max(map(_lines, fields, row), default=1)
            if lines > 1:
                # Not every program finds out by itself how high wrapped words are.
                self._file.set_row(number, min(_HIGHEST_ROW, 4 + _LINE * lines))
            for at, (field, value) in enumerate(zip(fields, row, strict=True)):
                self._value(number, at, field, value)
        if not blank(self._sheet.note):
            self._file.write_string(len(rows) + 2, 0, _text(self._sheet.note), self._looks.note())
        self._file.freeze_panes(1, 0)
        if fields and rows:
            self._file.autofilter(0, 0, len(rows), len(fields) - 1)
        self._print()

    def _value(self, row: int, at: int, field: SheetColumn, value: Value) -> None:
        looks = self._looks
        if isinstance(value, str):
            words = _text(value)
            look = looks.text(narrow=field.narrow, guarded=value.startswith(_FORMULA))
            self._file.write_string(row, at, words, look)
        elif isinstance(value, date):
            if value < _FIRST_DAY:
                self._file.write_string(
                    row, at, value.isoformat(), looks.text(narrow=False, guarded=False)
                )
            else:
                moment = datetime(value.year, value.month, value.day)  # noqa: DTZ001 - a day
                self._file.write_datetime(row, at, moment, looks.day())
        elif value is not None:
            self._file.write_number(row, at, value, looks.number(field.digits))
        else:
            self._file.write_blank(row, at, None, looks.text(narrow=False, guarded=False))

    def _print(self) -> None:
        """Landscape, as wide as a page, the head on every one of them; A3 where it is wide."""
        sheet = self._file
        wide = sum(field.width for field in self._sheet.fields) > _WIDEST_ON_A4
        sheet.set_paper(_A3 if wide else _A4)
        sheet.set_landscape()
        sheet.fit_to_pages(1, 0)
        sheet.repeat_rows(0)
        words = f"{one_line(title(self._workbook.title))} · {one_line(self._sheet.name)}"
        sheet.set_header(f"&L{_shown(words, 180)}")
        page = one_line(self._workbook.page).replace("&", "&&")
        sheet.set_footer("&R" + page.replace("{n}", "&P").replace("{total}", "&N"))


def _text(words: str) -> str:
    """Words as a cell can hold them."""
    found = clean(words)
    return found if len(found) <= LONGEST_TEXT else found[: LONGEST_TEXT - 1] + "…"


def _lines(field: SheetColumn, value: Value) -> int:
    """How many lines a cell's words take, as good as one can tell without the font."""
    if not isinstance(value, str):
        return 1
    room = max(1.0, field.width - 2)
    return sum(max(1, ceil(len(line) / room)) for line in value.split("\n"))


def _shown(words: str, most: int) -> str:
    """Words for a header, where an ampersand would begin a code."""
    return words[:most].replace("&", "&&")
