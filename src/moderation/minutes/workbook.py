# SPDX-License-Identifier: EUPL-1.2
"""Tables to calculate with and to filter: sheets of typed cells, free of any file format.

What people typed is text and stays text: no writer makes a formula, a number or a link of it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

Value: TypeAlias = str | int | float | date | None
"""What a cell holds; nothing leaves it empty."""


@dataclass(frozen=True, slots=True)
class SheetColumn:
    """A column and its head.

    Attributes:
        header: The head's words.
        width: In letters.
        digits: How many decimals its numbers show.
        narrow: The head runs upwards and the cells are centred, for letters and marks.
    """

    header: str
    width: float = 12.0
    digits: int = 0
    narrow: bool = False


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table with a head.

    Attributes:
        name: The sheet's name; a writer makes it fit and different from the others.
        fields: The columns.
        rows: The rows; each has a value for every column.
        note: A line below the table, or nothing.

    Raises:
        ValueError: A row does not fill the columns.
    """

    name: str
    fields: tuple[SheetColumn, ...]
    rows: tuple[tuple[Value, ...], ...]
    note: str = ""

    def __post_init__(self) -> None:
        for number, row in enumerate(self.rows, 1):
            if len(row) != len(self.fields):
                raise ValueError(f"row {number} of {self.name!r} does not fill the columns")


@dataclass(frozen=True, slots=True)
class Workbook:
    """Sheets in one language.

    Attributes:
        title: What the file is called in its properties and on every printed page.
        language: ``de`` or ``en``.
        sheets: The sheets in order.
        author: Who issues it.
        page: The page number, with ``{n}`` and ``{total}``.
    """

    title: str
    language: str
    sheets: tuple[Sheet, ...]
    author: str = ""
    page: str = "{n} / {total}"
