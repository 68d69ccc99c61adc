# SPDX-License-Identifier: EUPL-1.2
"""Tables of the file: a real head that is repeated, and cells with words, marks and letters."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement

from moderation.domain.blank import blank
from moderation.minutes.docx.parts import DocxFlow, add, run
from moderation.minutes.docx.styles import LETTER, TABLE, WIDTH
from moderation.minutes.letters import one_line, visible
from moderation.minutes.pdf.raster import mark_png
from moderation.minutes.table import Cell, CellMark, Column, ColumnAlign, GroupRow, Row, Table

_TWIP = 20
_GUTTER = 140
_ROTATED = 340
_LETTER_HEIGHT = 96
"""How much of a turned head a letter takes; heads do not grow by themselves."""
_LONGEST_HEAD = 3400
_STUCK = "\N{NO-BREAK SPACE}"
_ALIGNED = {
    ColumnAlign.LEFT: "TableText",
    ColumnAlign.CENTER: "TableCentred",
    ColumnAlign.RIGHT: "TableRight",
}


def add_table(flow: DocxFlow, table: Table) -> None:
    """A table; one without rows is left out."""
    if not table.rows:
        return
    if flow.breaks:
        flow.paragraph("TableText")
    element = OxmlElement("w:tbl")
    widths = _widths(table.columns)
    element.append(_properties(table, widths))
    grid = OxmlElement("w:tblGrid")
    for width in widths:
        add(grid, "w:gridCol", w=str(width))
    element.append(grid)
    if table.show_header:
        element.append(_head(flow, table, widths))
    covered: list[tuple[int, int]] = [(0, 1)] * len(table.columns)
    for row in table.rows:
        if isinstance(row, GroupRow):
            element.append(_group(flow, row, widths))
        else:
            element.append(_row(flow, table, row, widths, covered))
    flow.place(element)
    # Two tables in a row would become one, and a cell ends with a paragraph.
    flow.paragraph("TableText")


def _properties(table: Table, widths: Sequence[int]) -> Any:
    properties = OxmlElement("w:tblPr")
    add(properties, "w:tblStyle", val=TABLE)
    add(properties, "w:tblW", w=str(sum(widths)), type="dxa")
    add(properties, "w:tblLayout", type="fixed")
    add(
        properties,
        "w:tblLook",
        val="04A0" if table.row_header == 0 else "0420",
        firstRow=str(int(table.show_header)),
        lastRow="0",
        firstColumn=str(int(table.row_header == 0)),
        lastColumn="0",
        noHBand="1",
        noVBand="1",
    )
    if not blank(table.summary):
        add(properties, "w:tblDescription", val=one_line(table.summary))
    return properties


def _widths(columns: Sequence[Column]) -> list[int]:
    """Fixed widths first, the rest of the text's width by weight."""
    fixed: list[float | None] = []
    for column in columns:
        if column.width is not None:
            fixed.append(column.width * _TWIP + _GUTTER)
        elif column.rotated:
            fixed.append(_ROTATED)
        else:
            fixed.append(None)
    taken = sum(width for width in fixed if width is not None)
    weights = sum(c.weight for c, w in zip(columns, fixed, strict=True) if w is None)
    least = WIDTH * 0.3 if weights else 0.0
    scale = min(1.0, (WIDTH - least) / taken) if taken else 1.0
    share = (WIDTH - taken * scale) / weights if weights else 0.0
    return [
        round(column.weight * share if width is None else width * scale)
        for column, width in zip(columns, fixed, strict=True)
    ]


def _head(flow: DocxFlow, table: Table, widths: Sequence[int]) -> Any:
    row = OxmlElement("w:tr")
    properties = OxmlElement("w:trPr")
    add(properties, "w:cantSplit")
    turned = [visible(column.header) for column in table.columns if column.rotated]
    if turned:
        height = min(_LONGEST_HEAD, 200 + _LETTER_HEIGHT * max(map(len, turned)))
        add(properties, "w:trHeight", val=str(height), hRule="atLeast")
    add(properties, "w:tblHeader")
    row.append(properties)
    for column, width in zip(table.columns, widths, strict=True):
        cell = _cell_element(width)
        if column.rotated:
            add(cell.tcPr, "w:textDirection", val="btLr")
        row.append(cell)
        _fill(flow, cell, partial(flow.paragraph, "TableHead", [visible(column.header)]))
    return row


def _group(flow: DocxFlow, group: GroupRow, widths: Sequence[int]) -> Any:
    row = OxmlElement("w:tr")
    row.append(_together())
    cell = _cell_element(sum(widths), col_span=len(widths))
    row.append(cell)
    _fill(flow, cell, partial(flow.paragraph, "TableGroup", [visible(group.text)]))
    return row


def _row(
    flow: DocxFlow,
    table: Table,
    row: Row,
    widths: Sequence[int],
    covered: list[tuple[int, int]],
) -> Any:
    """A row; ``covered`` holds for every column how many rows from above still reach into it."""
    element = OxmlElement("w:tr")
    if not table.roomy:
        element.append(_together())
    else:
        properties = OxmlElement("w:trPr")
        add(properties, "w:trHeight", val="760", hRule="atLeast")
        element.append(properties)
    cells = iter(row.cells)
    at = 0
    while at < len(widths):
        left, span = covered[at]
        if left:
            inner = _cell_element(sum(widths[at : at + span]), span, merged="continue")
            _fill(flow, inner, partial(flow.paragraph, "TableText"))
            covered[at] = left - 1, span
        else:
            cell = next(cells)
            span = cell.col_span
            merged = "restart" if cell.row_span > 1 else ""
            inner = _cell_element(sum(widths[at : at + span]), span, merged=merged)
            _fill(flow, inner, partial(_words, flow, cell, table.columns[at]))
            covered[at] = cell.row_span - 1, span
        element.append(inner)
        at += span
    return element


def _words(flow: DocxFlow, cell: Cell, column: Column) -> None:
    """Marks and letters, the words, and smaller paragraphs below."""
    style = "TableQuiet" if column.quiet else _ALIGNED[column.align]
    words = visible(cell.text)
    if cell.glyphs or not blank(words) or not cell.notes:
        paragraph = flow.paragraph(style)
        for number, glyph in enumerate(cell.glyphs):
            if number:
                paragraph.append(run(_STUCK))
            if isinstance(glyph, CellMark):
                data, size = mark_png(glyph.side, glyph.agreement, glyph.to_confirm)
                flow.picture(paragraph, data, size, size, glyph.text)
            else:
                paragraph.append(run(visible(glyph.letter), LETTER))
        if words:
            # A mark does not stay behind at the end of a line.
            spaced = f"{_STUCK}{words}" if cell.glyphs else words
            paragraph.append(run(spaced, "Strong" if cell.strong else ""))
    for note in cell.notes:
        flow.say("TableNote", note)


def _fill(flow: DocxFlow, cell: Any, fill: Any) -> None:
    """What goes into a cell; one always holds a paragraph."""
    outside, kept = flow.target, flow.keep
    flow.target, flow.keep = cell, False
    fill()
    flow.target, flow.keep = outside, kept
    if cell[-1].tag != qn("w:p"):
        cell.append(OxmlElement("w:p"))


def _together() -> Any:
    properties = OxmlElement("w:trPr")
    add(properties, "w:cantSplit")
    return properties


def _cell_element(width: int, col_span: int = 1, merged: str = "") -> Any:
    cell = OxmlElement("w:tc")
    properties = OxmlElement("w:tcPr")
    add(properties, "w:tcW", w=str(width), type="dxa")
    if col_span > 1:
        add(properties, "w:gridSpan", val=str(col_span))
    if merged:
        add(properties, "w:vMerge", val=merged)
    cell.append(properties)
    return cell
