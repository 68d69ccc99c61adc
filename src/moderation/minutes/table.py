# SPDX-License-Identifier: EUPL-1.2
"""Tables of the minutes, and the glyphs that stand in their cells."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TypeAlias

from moderation.domain.side import Side
from moderation.minutes.block import DocumentBlock, require


class Agreement(Enum):
    """How a unit stands to something: drawn as a mark in the shape of its side."""

    YES = "yes"
    RESERVATION = "reservation"
    NO = "no"
    OPEN = "open"
    AWAY = "away"


class TileStyle(Enum):
    """The fill of a letter tile, so that D, E, M and I differ without colour."""

    INK = "ink"
    OUTLINE = "outline"
    SAND = "sand"
    HAIRLINE = "hairline"


@dataclass(frozen=True, slots=True)
class CellMark:
    """A side's shape, plain or as an agreement mark.

    Attributes:
        text: What a screen reader says instead of the picture; never empty.
        side: The shape: circle, square or diamond; none draws a circle in ink.
        agreement: The state drawn into the shape; none draws the shape alone.
        to_confirm: The state is said and not sure yet: its outline is dashed.
    """

    text: str
    side: Side | None = None
    agreement: Agreement | None = None
    to_confirm: bool = False

    def __post_init__(self) -> None:
        require(self.text, "a mark needs words for those who cannot see it")


@dataclass(frozen=True, slots=True)
class Tile:
    """A letter on a small tile, as in the role matrix.

    Attributes:
        letter: One or two letters, as drawn.
        text: What a screen reader says instead; never empty.
        style: How the tile is filled.
    """

    letter: str
    text: str
    style: TileStyle = TileStyle.OUTLINE

    def __post_init__(self) -> None:
        require(self.text, "a tile needs words for those who cannot see it")


Glyph: TypeAlias = CellMark | Tile


class ColumnAlign(Enum):
    """Where a column's text stands."""

    LEFT = "left"
    CENTER = "center"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class Column:
    """A column and its header cell.

    Attributes:
        header: The header's words; without them a screen reader cannot name the column.
        weight: The share of the width left over by fixed columns.
        width: A fixed width of the text in points; rotated columns have one of their own.
        align: Where the text stands.
        rotated: The header runs upwards, for narrow columns with long names.
        group_start: More room to the left, where another side begins.
        quiet: The text is secondary: drawn in grey.
    """

    header: str
    weight: float = 1.0
    width: float | None = None
    align: ColumnAlign = ColumnAlign.LEFT
    rotated: bool = False
    group_start: bool = False
    quiet: bool = False


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell: glyphs, a first paragraph, smaller paragraphs below.

    Attributes:
        text: The first paragraph.
        notes: Further paragraphs, smaller and grey.
        strong: The first paragraph is bold.
        glyphs: Marks or tiles before the text.
        col_span: How many columns it covers.
        row_span: How many rows it covers.
        origin: Where the cell came from, if its row came from elsewhere.
    """

    text: str = ""
    notes: tuple[str, ...] = ()
    strong: bool = False
    glyphs: tuple[Glyph, ...] = ()
    col_span: int = 1
    row_span: int = 1
    origin: str | None = None

    def __post_init__(self) -> None:
        if self.col_span < 1 or self.row_span < 1:
            raise ValueError("a cell covers at least one column and one row")


@dataclass(frozen=True, slots=True)
class Row:
    """A row of cells; places covered by a span from above are left out.

    Attributes:
        cells: The cells from left to right.
        origin: Where the row came from.
    """

    cells: tuple[Cell, ...]
    origin: str | None = None


@dataclass(frozen=True, slots=True)
class GroupRow:
    """A line across the whole table that names the rows below it.

    Attributes:
        text: The group's name, which also names its side.
        side: The shape before it.
    """

    text: str
    side: Side | None = None


@dataclass(frozen=True, slots=True)
class Table(DocumentBlock):
    """A table; long ones run over pages, with their heads repeated.

    Attributes:
        columns: The columns with their header cells.
        rows: Rows and group rows; a table without any is left out.
        row_header: The index of the column whose cells name their rows.
        show_header: Without it no header is drawn: the rows must then name themselves.
        summary: A sentence for screen readers on what the table shows.
        roomy: The rows leave room to write by hand.

    Raises:
        ValueError: The cells of a row do not fill the columns, or a table without a drawn
            header has no row header.
    """

    columns: tuple[Column, ...]
    rows: tuple[Row | GroupRow, ...]
    row_header: int | None = None
    show_header: bool = True
    summary: str = ""
    roomy: bool = False

    def __post_init__(self) -> None:
        if not self.columns:
            raise ValueError("a table has at least one column")
        if not self.show_header and self.row_header is None:
            raise ValueError("a table without a header names its rows")
        if self.row_header is not None and not 0 <= self.row_header < len(self.columns):
            raise ValueError("the row header is one of the columns")
        _check_rows(self)


def _check_rows(table: Table) -> None:
    """Every row fills the columns, counting what spans from above still cover."""
    covered = [0] * len(table.columns)
    for number, row in enumerate(table.rows, 1):
        if isinstance(row, GroupRow):
            if any(covered):
                raise ValueError(f"row {number}: a group cannot start inside a spanning cell")
            continue
        at = 0
        for cell in row.cells:
            while at < len(covered) and covered[at]:
                at += 1
            end = at + cell.col_span
            if end > len(covered) or any(covered[at:end]):
                raise ValueError(f"row {number} has more cells than columns")
            covered[at:end] = [cell.row_span] * cell.col_span
            at = end
        if not all(covered):
            raise ValueError(f"row {number} has fewer cells than columns")
        covered = [left - 1 for left in covered]
    if any(covered):
        raise ValueError("a cell spans beyond the last row")
