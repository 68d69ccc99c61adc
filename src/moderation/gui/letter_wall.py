# SPDX-License-Identifier: EUPL-1.2
"""Grids of letters on the wall: as many pages as they take, tiles, legend and foot."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil
from typing import Any

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor

from moderation.gui.canvas import LaidText as TextBlock
from moderation.gui.canvas import Vertical, WallCanvas, paginate
from moderation.gui.texts import translate
from moderation.gui.theme import wall_font
from moderation.gui.tokens import BOLD, MEDIUM, SEMIBOLD, Wall
from moderation.gui.wall_frame import WallFrame

LEGEND_ROW = 60.0
_TILE_ROOM = 84.0
_HEADS = 0.42
"""The most of a page's height that the heads of its columns take."""


class LetterPicture:
    """One page in the making. Everything that is not text grows with the smallest legible type.

    An activity says what stands in the legend, in the heads, before the names and in the fields.
    """

    column_widths = 140.0, 240.0
    """The least and the largest width of a column."""
    head_room = 50.0
    """What a head needs besides its words."""
    head_lines = 3, 1.1
    name_line = 1.05
    """How many lines a head may have, and how far apart those of heads and names are."""

    def __init__(self, canvas: WallCanvas, frame: WallFrame, topic: str) -> None:
        self._canvas = canvas
        self._frame = frame
        self._topic = topic
        self._unit = canvas.smallest / Wall.SMALLEST
        self._number_room = 330.0
        """What the number of the page takes of the line of the legend."""

    # -- what an activity says -------------------------------------------------------------

    def legend(self) -> Sequence[tuple[Any, str]]:
        """What signs there are, and what they mean."""
        raise NotImplementedError

    def paint_sign(self, place: QRectF, sign: Any) -> None:
        """A sign of the legend."""
        self._tile(place, sign.value, Wall.SMALLEST * self._unit)

    def inset(self) -> float:
        """The room before the names of the rows."""
        return 0.0

    def paint_before(self, place: QRectF, row: Any) -> None:
        """What stands before a row's name."""

    def paint_head(self, place: QRectF, column: Any, name: str, block: TextBlock) -> None:
        """The head of a column."""
        raise NotImplementedError

    def paint_field(self, place: QRectF, row: Any, column: Any) -> None:
        """What a cell holds."""
        raise NotImplementedError

    # -- the grid --------------------------------------------------------------------------

    def grid(
        self,
        rows: Sequence[Any],
        columns: Sequence[Any],
        names: Sequence[str],
        heads: Sequence[str],
    ) -> int:
        """Rows x columns with their letters; returns how many pages that takes.

        Every row has the height of its own name. Columns stand together on a page as long as their
        heads are whole there, because a matrix is read across.
        """
        canvas, unit = self._canvas, self._unit
        self._number_room = 0.0  # it stands above the names
        room = canvas.content(32)
        room.setBottom(self._legend_top() - 24 * unit)
        across, width, tops = self._heads_of(heads, room)
        name_width = room.width() - width * across
        head = max(block.height for block in tops) + self.head_room * unit
        left = room.left() + self.inset()
        wide = name_width - 32 - self.inset()
        body = room.height() - head
        most_high = body - 8 * unit
        blocks = [
            self._fitted(n, wide, Wall.SMALL, MEDIUM, 2, self.name_line, most_high) for n in names
        ]
        heights = [max(68 * unit, block.height + 8 * unit) for block in blocks]
        strips = _evenly(heights, body)
        more = min((body - sum(heights[at] for at in strip)) / len(strip) for strip in strips)
        heights = [height + max(0.0, min(more, 104 * unit - height)) for height in heights]
        sheets = ceil(len(columns) / across)
        pages = sheets * len(strips)
        page = min(self._frame.page, pages - 1)
        strip, sheet = divmod(page, sheets)
        shown = range(len(columns))[sheet * across : (sheet + 1) * across]
        first = room.left() + name_width
        for x, at in enumerate(shown):
            place = QRectF(first + x * width, room.top(), width, head)
            self.paint_head(place, columns[at], heads[at], tops[at])
        self._page_above(QRectF(room.left(), room.top(), name_width - 32, head), page, pages)
        y = room.top() + head
        for at in strips[strip]:
            height = heights[at]
            canvas.line(room.left(), y, room.right(), y, colour=canvas.palette.line)
            name = QRectF(left, y, wide, height)
            canvas.block(name, blocks[at], names[at], valign=Vertical.MIDDLE)
            self.paint_before(QRectF(room.left(), y, self.inset(), height), rows[at])
            for x, column in enumerate(shown):
                place = QRectF(first + x * width, y, width, height)
                self.paint_field(place, rows[at], columns[column])
            y += height
        self._foot()
        return pages

    def _heads_of(self, heads: Sequence[str], room: QRectF) -> tuple[int, float, list[TextBlock]]:
        """How many columns a page has, how wide they are, and their heads.

        As many as fit with whole heads. Where not even a few wide ones do, heads are cut and stand
        whole on the pages behind.
        """
        unit = self._unit
        least, most = self.column_widths
        beside = room.width() - max(420 * unit, room.width() * 0.3)
        high = room.height() * _HEADS
        limit = max(1, min(len(heads), int(beside / (least * unit))))
        for across in range(limit, 0, -1):
            if across != ceil(len(heads) / ceil(len(heads) / across)):
                continue  # as many pages with fewer columns each
            for width in (min(most * unit, beside / across), beside / across):
                tops = [
                    self._fitted(h, width - 16, Wall.SMALLEST, SEMIBOLD, *self.head_lines, high)
                    for h in heads
                ]
                if across == 1 or all(block.complete for block in tops):
                    return across, width, tops
        raise AssertionError("a page has one column at least")

    def _page_above(self, place: QRectF, page: int, pages: int) -> None:
        """Above the names, which page this is."""
        if pages > 1:
            words = translate("WallCanvas", "Page {page} of {pages}")
            self._canvas.text(
                place.adjusted(0, 0, 0, -12 * self._unit),
                words.format(page=page + 1, pages=pages),
                size=self._canvas.smallest,
                weight=MEDIUM,
                colour=self._canvas.palette.ink2,
                valign=Vertical.BOTTOM,
                max_lines=1,
            )

    def _field_tile(self, place: QRectF) -> QRectF:
        """Where the tile of a cell stands."""
        tile = QRectF(0, 0, 100 * self._unit, 56 * self._unit)
        tile.moveCenter(place.center())
        return tile

    # -- parts -----------------------------------------------------------------------------

    def _header(self, position: str) -> None:
        self._canvas.header(self._topic, position, self._frame.timer)

    def _fitted(
        self,
        words: str,
        width: float,
        size: float,
        weight: int,
        lines: int,
        line: float,
        most_high: float = 1e6,
    ) -> TextBlock:
        """Few lines if a smaller size gets there, otherwise as many as that height holds."""
        canvas = self._canvas
        size = max(size, canvas.smallest)
        few = canvas.lay_out(
            words,
            width,
            size * line * (lines + 0.5),
            size=size,
            weight=weight,
            max_lines=lines,
            line=line,
        )
        if few.complete:
            return few
        return canvas.lay_out(
            words, width, most_high, size=canvas.smallest, weight=weight, line=line
        )

    def _tile(self, rect: QRectF, letter: str, size: float, word: str = "") -> None:
        """A letter's tile with type that can be read from the last row."""
        palette = self._canvas.palette
        colours = {"E": palette.on_ink, "I": palette.ink2}
        self._canvas.tile(rect, letter, label="")
        self._letter(rect, word or letter, size, colours.get(letter, palette.ink))

    def _letter(self, box: QRectF, letter: str, size: float, colour: QColor) -> None:
        # Part of a drawing, not a word of the picture: painted past the canvas's record of texts.
        painter = self._canvas.painter
        painter.setFont(wall_font(size, BOLD))
        painter.setPen(colour)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, letter)

    def _legend_rows(self) -> list[list[tuple[Any, str, float]]]:
        """The legend's entries with their widths, in one row if they can, else in several."""
        canvas, unit = self._canvas, self._unit
        most = canvas.right - canvas.left - self._number_room * unit
        words = self.legend()
        wide = [canvas.measure(word, canvas.smallest, MEDIUM) + 2 for _sign, word in words]
        for gap in (44.0, 28.0, 16.0):
            lead = (_TILE_ROOM + 18 + gap) * unit
            if sum(wide) + lead * len(wide) - gap * unit <= most:
                break
        else:
            lead = (_TILE_ROOM + 18 + 44) * unit
        rows: list[list[tuple[Any, str, float]]] = [[]]
        used = 0.0
        for (sign, word), width in zip(words, wide, strict=True):
            if rows[-1] and used + width + (_TILE_ROOM + 18) * unit > most:
                rows.append([])
                used = 0.0
            rows[-1].append((sign, word, width + lead))
            used += width + lead
        return rows

    def _legend_top(self) -> float:
        return self._canvas.bottom - len(self._legend_rows()) * LEGEND_ROW * self._unit

    def _foot(self) -> None:
        """What the letters mean."""
        canvas, unit = self._canvas, self._unit
        top = self._legend_top()
        for row in self._legend_rows():
            x = canvas.left
            for sign, word, width in row:
                height = LEGEND_ROW * unit
                tile = QRectF(x, top + 6 * unit, _TILE_ROOM * unit, height - 12 * unit)
                self.paint_sign(tile, sign)
                self._quiet(QRectF(tile.right() + 18 * unit, top, width, height), word)
                x += width
            top += LEGEND_ROW * unit

    def _quiet(self, place: QRectF, words: str) -> None:
        """One line of the foot."""
        self._canvas.text(
            place,
            words,
            size=self._canvas.smallest,
            weight=MEDIUM,
            colour=self._canvas.palette.ink2,
            valign=Vertical.MIDDLE,
            max_lines=1,
        )


def _evenly(heights: Sequence[float], most: float) -> list[list[int]]:
    """Rows on as few pages as they take, the pages about equally full."""
    places = range(len(heights))

    def dealt(limit: float) -> list[list[int]]:
        return paginate(places, heights.__getitem__, limit)

    fewest = dealt(most)
    low, high = 0.0, most
    for _round in range(10):
        middle = (low + high) / 2
        if max(heights) <= middle and len(dealt(middle)) == len(fewest):
            high = middle
        else:
            low = middle
    return dealt(high)
