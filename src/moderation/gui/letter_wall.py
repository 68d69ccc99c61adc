# SPDX-License-Identifier: EUPL-1.2
"""Grids of letters on the wall: as many pages as they take, tiles, legend and foot."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil
from typing import Any

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QColor

from moderation.gui.canvas import LaidText as TextBlock
from moderation.gui.canvas import Vertical, WallCanvas
from moderation.gui.theme import wall_font
from moderation.gui.tokens import BOLD, MEDIUM, SEMIBOLD, Wall
from moderation.gui.wall_frame import WallFrame

translate = QCoreApplication.translate

LEGEND_ROW = 60.0
_TILE_ROOM = 84.0


class LetterPicture:
    """One page in the making. Everything that is not text grows with the smallest legible type.

    An activity says what stands in the legend, in the heads, before the names and in the fields.
    """

    column_widths = 186.0, 240.0
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
        """Rows x columns with their letters; returns how many pages that takes."""
        canvas, unit = self._canvas, self._unit
        least, most = self.column_widths
        room = canvas.content(32)
        room.setBottom(self._legend_top() - 24 * unit)
        name_width = max(420 * unit, room.width() * 0.3)
        across = max(1, int((room.width() - name_width) / (least * unit)))
        sheets = ceil(len(columns) / across)
        across = ceil(len(columns) / sheets)
        width = min(most * unit, (room.width() - name_width) / across)
        name_width = room.width() - width * across
        tops = [
            self._fitted(h, width - 16, Wall.SMALLEST, SEMIBOLD, *self.head_lines) for h in heads
        ]
        head = max(block.height for block in tops) + self.head_room * unit
        left = room.left() + self.inset()
        wide = name_width - 32 - self.inset()
        blocks = [self._fitted(n, wide, Wall.SMALL, MEDIUM, 2, self.name_line) for n in names]
        height = max(68 * unit, max(block.height for block in blocks) + 8 * unit)
        down = max(1, int((room.height() - head) / height))
        strips = ceil(len(rows) / down)
        down = ceil(len(rows) / strips)
        height = max(height, min(104 * unit, (room.height() - head) / down))
        pages = sheets * strips
        page = min(self._frame.page, pages - 1)
        strip, sheet = divmod(page, sheets)
        shown = range(len(columns))[sheet * across : (sheet + 1) * across]
        first = room.left() + name_width
        for x, at in enumerate(shown):
            place = QRectF(first + x * width, room.top(), width, head)
            self.paint_head(place, columns[at], heads[at], tops[at])
        y = room.top() + head
        for at in range(len(rows))[strip * down : (strip + 1) * down]:
            canvas.line(room.left(), y, room.right(), y, colour=canvas.palette.line)
            name = QRectF(left, y, wide, height)
            canvas.block(name, blocks[at], names[at], valign=Vertical.MIDDLE)
            self.paint_before(QRectF(room.left(), y, self.inset(), height), rows[at])
            for x, column in enumerate(shown):
                place = QRectF(first + x * width, y, width, height)
                self.paint_field(place, rows[at], columns[column])
            y += height
        self._foot(page, pages)
        return pages

    def _field_tile(self, place: QRectF) -> QRectF:
        """Where the tile of a cell stands."""
        tile = QRectF(0, 0, 100 * self._unit, 56 * self._unit)
        tile.moveCenter(place.center())
        return tile

    # -- parts -----------------------------------------------------------------------------

    def _header(self, position: str) -> None:
        self._canvas.header(self._topic, position, self._frame.timer)

    def _fitted(
        self, words: str, width: float, size: float, weight: int, lines: int, line: float
    ) -> TextBlock:
        """Few lines if a smaller size gets there, otherwise as many as it takes."""
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
        return canvas.lay_out(words, width, size=canvas.smallest, weight=weight, line=line)

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
        """The legend's entries with their widths, in as many rows as they need."""
        canvas, unit = self._canvas, self._unit
        most = canvas.right - canvas.left - 330 * unit
        rows: list[list[tuple[Any, str, float]]] = [[]]
        used = 0.0
        for sign, word in self.legend():
            width = (_TILE_ROOM + 18 + 44) * unit + canvas.measure(word, canvas.smallest, MEDIUM)
            if rows[-1] and used + width > most:
                rows.append([])
                used = 0.0
            rows[-1].append((sign, word, width))
            used += width
        return rows

    def _legend_top(self) -> float:
        return self._canvas.bottom - len(self._legend_rows()) * LEGEND_ROW * self._unit

    def _foot(self, page: int, pages: int) -> None:
        """What the letters mean, and which page this is."""
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
        self._canvas.page_number(page, pages)

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
