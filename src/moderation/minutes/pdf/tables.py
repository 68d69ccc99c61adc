# SPDX-License-Identifier: EUPL-1.2
"""Tables on the page: columns, heads that repeat, rows that span, groups of rows."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial

from moderation.domain.blank import blank
from moderation.minutes.drawing import Tone
from moderation.minutes.pdf import glyphs
from moderation.minutes.pdf.context import Context, SlabPlace, layout
from moderation.minutes.pdf.paths import box, filled
from moderation.minutes.pdf.rows import (
    Stack,
    TableLook,
    draw_stacks,
    height,
    panel_slabs,
    text_items,
)
from moderation.minutes.pdf.sheet import Head, PdfSheet, Slab
from moderation.minutes.pdf.style import (
    CELL,
    CELL_HEAD,
    CELL_QUIET,
    CELL_ROTATED,
    CELL_STRONG,
    FRAME,
    HAIRLINE,
    NOTE,
    PAGE_HEIGHT,
    PX,
    RULE,
    STRONG,
    LetterStyle,
)
from moderation.minutes.pdf.tags import Element, cell_entries, table_entries
from moderation.minutes.pdf.typesetting import SetLine
from moderation.minutes.table import Cell, Column, ColumnAlign, GroupRow, Row, Table

_GUTTER = 16 * PX
_ROTATED_WIDTH = 22 * PX
_ROTATED_LENGTH = 280 * PX
_ROTATED_LINES = 3
_FEW_LINES = 4
"""Lines of a text in a table from which on other columns make room for it."""
_MEASURED = 600
"""So many letters of a text are measured."""
_LETTER = 0.45
"""The width of a letter in a long text, as a share of the font size, rather too small."""
_SHORT = 90 * PX
_GROUP_ROOM = 11 * PX
_HEAD_PAD = 13 * PX
_GAP = 24 * PX
_HEAD_STRONG = LetterStyle(STRONG.size * 20 / 22, 30 * PX, STRONG.weight)


@dataclass(frozen=True, slots=True)
class _Track:
    """A column on the page: where its text starts and how wide it may be."""

    column: Column
    x: float
    width: float
    head: tuple[SetLine, ...] = ()


@dataclass(slots=True)
class _Placed:
    """A cell in the grid, with its lines and its element."""

    cell: Cell
    at: int
    stack: Stack


class _Setting:
    """One table being laid out."""

    def __init__(self, table: Table, context: Context, place: SlabPlace) -> None:
        self.table, self.setter, self.place = table, context.setter, place
        self.tracks = _tracks(table, context, place)
        self.element = place.parent.add("Table", table_entries(table.summary))
        self.element.come_from(table.origin)
        noted = any(cell.notes for row in table.rows if isinstance(row, Row) for cell in row.cells)
        pad = 20 if table.roomy else 18 if noted else 10 if table.show_header else 11
        self.look = TableLook(place.x, place.x + place.width, pad * PX, above=not table.show_header)
        tallest = self._tallest() if table.show_header else 0.0
        self.head = self._head(tallest) if table.show_header and tallest <= FRAME / 3 else None

    # ------------------------------------------------------------------------------ head

    def _tallest(self) -> float:
        """The height of the longest header cell."""
        tallest = 0.0
        for track in self.tracks:
            if track.column.rotated:
                longest = max((line.width for line in track.head), default=0.0)
                tallest = max(tallest, longest)
            else:
                tallest = max(tallest, len(track.head) * CELL_HEAD.leading)
        return tallest

    def _head(self, tallest: float) -> Head:
        full = tallest + _HEAD_PAD + RULE
        return Head(full, partial(self._draw_head, None, full))

    def head_slabs(self) -> Iterator[Slab]:
        """The head where the table begins, with its place in the structure."""
        row = self.element.add("THead").add("TR")
        cells = [row.add("TH", cell_entries("Column", 1, 1)) for _ in self.tracks]
        if self.head is not None:
            draw = partial(self._draw_head, cells, self.head.height)
            yield Slab(self.head.height, draw, gap=_GAP, keep=True)
            return
        # A header of whole paragraphs: set as a row, not repeated.
        stacks = [
            text_items(self.setter, cell, track.column.header, CELL_HEAD, track.x, track.width)
            for cell, track in zip(cells, self.tracks, strict=True)
        ]
        yield from self.look.slabs(stacks, FRAME, gap=_GAP)

    def _draw_head(
        self, cells: Sequence[Element] | None, full: float, sheet: PdfSheet, y: float
    ) -> None:
        bottom = y + full - RULE - _HEAD_PAD
        repeated: list[str] = []
        for index, track in enumerate(self.tracks):
            for operators in _head_text(track, bottom):
                if cells is None:
                    repeated.append(operators)
                else:
                    sheet.tag(cells[index], operators)
        if repeated:
            sheet.artifact("\n".join(repeated), kind="Pagination")
        x = self.place.x
        sheet.rule(x, x + self.place.width, y + full - RULE, RULE, Tone.INK)

    # ------------------------------------------------------------------------------ rows

    def rows(self, context: Context) -> Iterator[Slab]:
        """All rows as slabs, rows joined by spans together if a page holds them."""
        body = self.element.add("TBody")
        room = FRAME - (self.head.height if self.head else 0.0)
        rows, index, count = self.table.rows, 0, len(self.table.rows)
        gap = 0.0 if self.table.show_header else _GAP
        while index < count:
            end = _span_end(rows, index)
            last = end == count and self.head is not None
            row = rows[index]
            if isinstance(row, GroupRow):
                yield from self._group(row, body, gap)
            else:
                yield from self._joined(rows[index:end], body, room, gap=gap, last=last)
            gap = 0.0
            context.progress(end - index)
            index = end
        if self.head is not None:
            yield Slab(RULE, partial(self._end, self.place))

    @staticmethod
    def _end(place: SlabPlace, sheet: PdfSheet, y: float) -> None:
        sheet.rule(place.x, place.x + place.width, y, RULE, Tone.INK)

    def _joined(
        self,
        rows: Sequence[Row | GroupRow],
        body: Element,
        room: float,
        *,
        gap: float,
        last: bool,
    ) -> Iterator[Slab]:
        placed = self._place_cells(rows, body)
        heights = self._heights(placed) if len(placed) > 1 else []
        if len(placed) == 1 or sum(heights) > room:
            for index, cells in enumerate(placed):
                final = last and index == len(placed) - 1
                stacks = [c.stack for c in cells]
                yield from self.look.slabs(
                    stacks, room, gap=gap, head=self.head, last=final, keep=final
                )
                gap = 0.0
            return
        draw = partial(self._draw_joined, placed, heights, last=last)
        yield Slab(sum(heights), draw, gap=gap, head=self.head, keep=last)

    def _heights(self, placed: Sequence[Sequence[_Placed]]) -> list[float]:
        """The heights of rows that spans join; the last row of a span takes what it lacks."""
        frame = 2 * self.look.pad + HAIRLINE
        heights = [
            frame + max((height(c.stack) for c in cells if c.cell.row_span == 1), default=0.0)
            for cells in placed
        ]
        for index, cells in enumerate(placed):
            for c in cells:
                end = index + c.cell.row_span
                lacking = height(c.stack) + frame - sum(heights[index:end])
                heights[end - 1] += max(0.0, lacking)
        return heights

    def _draw_joined(
        self,
        placed: Sequence[Sequence[_Placed]],
        heights: Sequence[float],
        sheet: PdfSheet,
        y: float,
        *,
        last: bool,
    ) -> None:
        look, top = self.look, y
        tops = []
        for row_height in heights:
            tops.append(top)
            top += row_height
        offset = look.pad + (HAIRLINE if look.above else 0.0)
        for row_top, cells in zip(tops, placed, strict=True):
            draw_stacks([c.stack for c in cells], sheet, row_top + offset)
        for index, cells in enumerate(placed):
            final = index == len(placed) - 1
            for c in cells:
                bottom = index + c.cell.row_span
                edge = top if bottom == len(placed) else tops[bottom]
                x1, x2 = self._edges(c.at, c.at + c.cell.col_span)
                if look.above:
                    sheet.rule(x1, x2, tops[index], HAIRLINE, Tone.LINE2)
                elif not (last and (final or bottom == len(placed))):
                    sheet.rule(x1, x2, edge - HAIRLINE, HAIRLINE, Tone.LINE2)

    def _edges(self, start: int, end: int) -> tuple[float, float]:
        """Where the rule of some columns runs, without a break to the next."""
        x1 = self.place.x if start == 0 else self.tracks[start].x
        x2 = self.tracks[end].x if end < len(self.tracks) else self.place.x + self.place.width
        return x1, x2

    def _place_cells(self, rows: Sequence[Row | GroupRow], body: Element) -> list[list[_Placed]]:
        covered = [0] * len(self.tracks)
        result: list[list[_Placed]] = []
        for row in rows:
            assert isinstance(row, Row)  # noqa: S101 - groups stand alone, see _span_end
            element, at, placed = body.add("TR").come_from(row.origin), 0, []
            for cell in row.cells:
                while covered[at]:
                    at += 1
                covered[at : at + cell.col_span] = [cell.row_span] * cell.col_span
                placed.append(_Placed(cell, at, self._cell(cell, at, element)))
                at += cell.col_span
            covered = [left - 1 if left else 0 for left in covered]
            result.append(placed)
        return result

    def _cell(self, cell: Cell, at: int, row: Element) -> Stack:
        named = self.table.row_header is not None and (
            at <= self.table.row_header < at + cell.col_span
        )
        entries = cell_entries("Row" if named else "", cell.col_span, cell.row_span)
        element = row.add("TH" if named else "TD", entries).come_from(cell.origin)
        track, last = self.tracks[at], self.tracks[at + cell.col_span - 1]
        x, width = track.x, last.x + last.width - track.x
        style = CELL_STRONG if cell.strong else CELL_QUIET if track.column.quiet else CELL
        align = track.column.align
        if cell.glyphs:
            return self._with_glyphs(cell, element, (x, width), style, align)
        if not cell.notes:
            if not cell.text:
                return []
            return text_items(self.setter, element, cell.text, style, x, width, align=align)
        return self._paragraphs(cell, element, (x, width), style, align)

    def _paragraphs(
        self,
        cell: Cell,
        element: Element,
        span: tuple[float, float],
        style: LetterStyle,
        align: ColumnAlign,
    ) -> Stack:
        """A cell of several paragraphs, each with an element of its own."""
        stack: Stack = []
        for text, look in ((cell.text, style), *((note, NOTE) for note in cell.notes)):
            if not blank(text):
                inner = element.add("P")
                stack += text_items(self.setter, inner, text, look, *span, align=align)
        return stack

    def _with_glyphs(
        self,
        cell: Cell,
        element: Element,
        span: tuple[float, float],
        style: LetterStyle,
        align: ColumnAlign,
    ) -> Stack:
        """A cell that begins with glyphs; its text stands beside them, also in later lines."""
        x, width = span
        spoken = [glyphs.element(element, glyph) for glyph in cell.glyphs]
        room = sum(map(glyphs.width, cell.glyphs)) + glyphs.GLYPH_GAP * (len(cell.glyphs) - 1)
        alone = not (cell.text or cell.notes)
        start = x + max(0.0, (width - room) / 2) if alone and align is ColumnAlign.CENTER else x
        draw_glyphs = partial(self._draw_glyphs, cell, spoken, style, start)
        if alone:
            return [(style.leading, draw_glyphs)]
        indent = room + glyphs.TEXT_GAP
        inner = (x + indent, max(width - indent, style.size))
        if cell.notes:
            stack = self._paragraphs(cell, element, inner, style, ColumnAlign.LEFT)
        else:
            stack = text_items(self.setter, element, cell.text, style, *inner)
        item_height, draw_text = stack[0]

        def both(sheet: PdfSheet, y: float) -> None:
            draw_glyphs(sheet, y)
            draw_text(sheet, y)

        return [(item_height, both), *stack[1:]]

    def _draw_glyphs(
        self,
        cell: Cell,
        spoken: list[Element],
        style: LetterStyle,
        x: float,
        sheet: PdfSheet,
        y: float,
    ) -> None:
        for glyph, element in zip(cell.glyphs, spoken, strict=True):
            wide = glyphs.width(glyph)
            at = (x + wide / 2, y + style.middle)
            sheet.tag(element, glyphs.operators(self.setter, glyph, at))
            sheet.mark(element, x, y, x + wide, y + style.leading)
            x += wide + glyphs.GLYPH_GAP

    def _group(self, row: GroupRow, body: Element, gap: float) -> Iterator[Slab]:
        entries = cell_entries("Row", len(self.tracks), 1)
        element = body.add("TR").add("TH", entries)
        x, width = self.place.x + 12 * PX, self.place.width - 24 * PX
        indent = glyphs.SHAPE + glyphs.TEXT_GAP if row.side is not None else 0.0
        stack = text_items(self.setter, element, row.text, _HEAD_STRONG, x + indent, width - indent)

        def band(sheet: PdfSheet, y: float, full: float) -> None:
            area = box(self.place.x, y, self.place.width, full)
            sheet.artifact(filled(area, Tone.WELL))
            if row.side is not None:
                at = (x + glyphs.SHAPE / 2, y + 7 * PX + _HEAD_STRONG.middle)
                sheet.artifact(glyphs.shape(row.side, *at, glyphs.SHAPE))

        yield from panel_slabs(
            [stack], gap=gap, pad=7 * PX, keep=True, head=self.head, backdrop=band
        )


@layout.register
def _table(block: Table, context: Context, place: SlabPlace) -> Iterator[Slab]:
    if not block.rows:
        return
    setting = _Setting(block, context, place)
    if block.show_header:
        yield from setting.head_slabs()
    yield from setting.rows(context)


def _span_end(rows: Sequence[Row | GroupRow], start: int) -> int:
    """The end of the rows that spans join to the row at ``start``."""
    end = index = start
    while index <= end and index < len(rows):
        row = rows[index]
        if isinstance(row, Row):
            end = max(end, *(index + cell.row_span - 1 for cell in row.cells))
        index += 1
    return end + 1


def _head_text(track: _Track, bottom: float) -> Iterator[str]:
    """The header of a column, standing on ``bottom``."""
    lines = track.head
    if track.column.rotated:
        total = (len(lines) - 1) * CELL_ROTATED.leading
        x = track.x + (track.width - total) / 2 + 0.33 * CELL_ROTATED.size
        for index, line in enumerate(lines):
            at = f"0 1 -1 0 {x + index * CELL_ROTATED.leading:.2f} {PAGE_HEIGHT - bottom:.2f} Tm"
            yield f"BT {at} {line.operators} ET"
        return
    top = bottom - len(lines) * CELL_HEAD.leading
    for index, line in enumerate(lines):
        x = track.x
        if track.column.align is not ColumnAlign.LEFT:
            share = 2 if track.column.align is ColumnAlign.CENTER else 1
            x += (track.width - line.width) / share
        baseline = top + index * CELL_HEAD.leading + CELL_HEAD.baseline
        yield f"BT {x:.2f} {PAGE_HEIGHT - baseline:.2f} Td {line.operators} ET"


def _longest(table: Table, at: int, context: Context) -> float:
    """The room that short texts in a narrow column need; longer ones wrap."""
    rows = (row.cells for row in table.rows if isinstance(row, Row))
    cells = (cells[at] for cells in rows if len(cells) == len(table.columns))
    texts = (cell.text for cell in cells if cell.text and not cell.glyphs)
    widths = (context.setter.one(text, CELL, _SHORT).width + _GUTTER / 2 for text in texts)
    return max(widths, default=0.0)


def _by_content(table: Table, context: Context, shares: Mapping[int, float]) -> dict[int, float]:
    """The shares of columns by their weight; what a column needs less goes to crowded ones.

    Columns stay as they are while no text takes more than a few lines.
    """
    longest = {at: max(map(len, _texts(table, at)), default=0) for at in shares}
    letter = CELL.size * _LETTER
    if all(longest[at] * letter <= shares[at] * _FEW_LINES for at in shares):
        return dict(shares)
    wanted = {at: _wanted(table, at, context) for at in shares}
    crowded = {at for at in shares if wanted[at] > shares[at] * _FEW_LINES}
    if not crowded:
        return dict(shares)
    found = {at: shares[at] if at in crowded else min(shares[at], wanted[at]) for at in shares}
    spare = sum(shares.values()) - sum(found.values())
    needed = sum(wanted[at] for at in crowded)
    return {
        at: width + (spare * wanted[at] / needed if at in crowded else 0.0)
        for at, width in found.items()
    }


def _cells(table: Table, at: int) -> Iterator[Cell]:
    for row in table.rows:
        if isinstance(row, Row) and len(row.cells) == len(table.columns):
            yield row.cells[at]


def _texts(table: Table, at: int) -> Iterator[str]:
    for cell in _cells(table, at):
        yield from (cell.text, *cell.notes)


def _wanted(table: Table, at: int, context: Context) -> float:
    """The width in which a column's longest text stands on one line, with the gap behind it."""
    widest = context.setter.one(table.columns[at].header, CELL_HEAD).width
    for cell in _cells(table, at):
        beside = sum(glyphs.width(glyph) + glyphs.TEXT_GAP for glyph in cell.glyphs)
        for words in (cell.text, *cell.notes):
            # Of thousands of letters nobody asks by how much they are too wide.
            wide = context.setter.one(words[:_MEASURED], CELL_STRONG).width
            widest = max(widest, beside + wide)
    return widest + _GUTTER + CELL.size * 0.2


def _tracks(table: Table, context: Context, place: SlabPlace) -> list[_Track]:
    """The columns side by side; fixed widths first, the rest by weight."""
    heads, widths, columns = [], [], []
    for index, given in enumerate(table.columns):
        lines: tuple[SetLine, ...] = ()
        column, width = given, given.width
        if column.rotated:
            lines = context.setter.lines(column.header, CELL_ROTATED, _ROTATED_LENGTH)
            if len(lines) > _ROTATED_LINES:  # a sentence, not a name
                column, lines = replace(column, rotated=False), ()
        if column.rotated:
            needed = max(len(lines) * CELL_ROTATED.leading, _longest(table, index, context))
            width = width or max(_ROTATED_WIDTH, needed)
        elif width is not None and given is not table.columns[-1]:
            width += _GUTTER
        if width is not None and column.group_start:
            width += _GROUP_ROOM
        heads.append(lines)
        widths.append(width)
        columns.append(column)
    fixed = sum(width for width in widths if width is not None)
    weights = sum(c.weight for c, width in zip(columns, widths, strict=True) if width is None)
    least = place.width * 0.2 if weights else 0.0
    scale = min(1.0, (place.width - least) / fixed) if fixed else 1.0
    if not weights and fixed:
        scale = place.width / fixed if fixed > place.width else 1.0
    share = (place.width - fixed * scale) / weights if weights else 0.0
    open_ones = {at: c.weight * share for at, c in enumerate(columns) if widths[at] is None}
    flexible = _by_content(table, context, open_ones)
    tracks, x = [], place.x
    for index, column in enumerate(columns):
        fixed_width = widths[index]
        full = flexible[index] if fixed_width is None else fixed_width * scale
        before = _GROUP_ROOM * scale if column.group_start else 0.0
        after = 0.0 if column.rotated or index == len(widths) - 1 else _GUTTER
        inner = max(full - before - after, CELL.size)
        lines = heads[index]
        if not column.rotated and table.show_header:
            lines = context.setter.lines(column.header, CELL_HEAD, inner)
        tracks.append(_Track(column, x + before, inner, lines))
        x += full
    return tracks
