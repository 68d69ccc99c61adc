# SPDX-License-Identifier: EUPL-1.2
"""The split: two views of one question, in two equal areas with a 45 degree cut."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor

from moderation.domain.side import Side
from moderation.gui.canvas.model import Align, SplitText, TextRun, Vertical
from moderation.gui.canvas.shapes import CanvasShapes
from moderation.gui.canvas.text import CanvasText
from moderation.gui.canvas.textflow import LaidText, lay_out
from moderation.gui.texts import text, translate
from moderation.gui.tokens import BOLD, MEDIUM, Wall


class CanvasSplit(CanvasShapes, CanvasText):
    """Shapes and text together, and the split made of both."""

    def labelled_glyph(
        self,
        rect: QRectF,
        side: Side,
        label: str,
        *,
        size: float = Wall.SMALL,
        weight: int = 600,
        colour: QColor | None = None,
        label_colour: QColor | None = None,
    ) -> TextRun:
        """A side's shape with a name: both in the side's colour unless others are given."""
        shown = label_colour or colour or self.palette.side(side).strong
        extent = max(size, self.smallest) * 0.86
        self.glyph(
            QRectF(rect.left(), rect.center().y() - extent / 2, extent, extent), side, colour
        )
        return self.text(
            rect.adjusted(extent + size * 0.5, 0, 0, 0),
            label,
            size=size,
            weight=weight,
            colour=shown,
            valign=Vertical.MIDDLE,
            max_lines=1,
        )

    def side_legend(self, shown: Collection[Side | None]) -> None:
        """At the foot of the picture, what the shapes on it mean."""
        size = max(Wall.SMALL, self.smallest)
        height = size * 1.2
        x, top = Wall.SIDE, self.rect.bottom() - Wall.TOP - height
        for side in (side for side in Side if side in shown):
            label = text(side.message)
            width = self.measure(label, size, MEDIUM) + 4
            self.glyph(QRectF(x, top + (height - 32) / 2, 32, 32), side)
            self.text(
                QRectF(x + 48, top, width, height),
                label,
                size=size,
                weight=MEDIUM,
                colour=self.palette.ink2,
                valign=Vertical.MIDDLE,
                max_lines=1,
            )
            x += 48 + width + 56

    def page_number(self, page: int, pages: int) -> None:
        """In the corner below, which page this is, counted from 0; nothing where it is alone."""
        if pages == 1:
            return
        height = max(Wall.SMALL, self.smallest) * 1.2
        room = QRectF(Wall.SIDE, self.rect.bottom() - Wall.TOP - height, 0, height)
        room.setRight(self.rect.right() - Wall.SIDE)
        self.text(
            room,
            translate("WallCanvas", "Page {page} of {pages}").format(page=page + 1, pages=pages),
            size=Wall.SMALL,
            weight=MEDIUM,
            colour=self.palette.ink2,
            align=Align.RIGHT,
            valign=Vertical.MIDDLE,
            max_lines=1,
        )

    def split(self, rect: QRectF, politics: SplitText, administration: SplitText) -> None:
        """Two answers side by side, parted by a 45 degree cut; both halves have equal areas."""
        self.split_ground(rect)
        self._split_half(rect, Side.POLITICS, politics)
        self._split_half(rect, Side.ADMINISTRATION, administration)

    def _split_half(self, rect: QRectF, side: Side, words: SplitText) -> None:
        upper = side is Side.POLITICS
        colour = self.palette.side(side).on_fill
        pad = 56.0 if rect.height() > 400 else 32.0
        label_height = max(Wall.LABEL, self.smallest) * 1.25
        note_size = max(Wall.BODY, self.smallest)
        reach = rect.width() / 2 + rect.height() / 2 - 12 - pad - 12 - 24
        answer, note = self._split_blocks(rect, words, pad, label_height, note_size, reach)
        gap = 24.0
        note_height = note.height + 8 if note is not None else 0.0
        if upper:
            y = rect.top() + pad
        else:
            y = rect.bottom() - pad - label_height - gap - answer.height - note_height
        side_x = rect.left() + pad + 12 if upper else rect.right() - pad - 12
        align = Align.LEFT if upper else Align.RIGHT
        label_width = self.measure(words.label, Wall.LABEL, MEDIUM) + 2
        glyph = 48.0
        start = side_x if upper else side_x - label_width - glyph - 24
        self.glyph(QRectF(start, y + (label_height - glyph) / 2, glyph, glyph), side, colour)
        self.text(
            QRectF(start + glyph + 24, y, label_width, label_height),
            words.label,
            size=Wall.LABEL,
            weight=MEDIUM,
            colour=colour,
            valign=Vertical.MIDDLE,
            max_lines=1,
        )
        y += label_height + gap
        for block, source in ((answer, words.answer), (note, words.note)):
            if block is None:
                continue
            x = side_x if upper else side_x - block.width
            self.block(
                QRectF(x, y, block.width, block.height), block, source, colour=colour, align=align
            )
            y += block.height + 8

    def _split_blocks(
        self,
        rect: QRectF,
        words: SplitText,
        pad: float,
        label_height: float,
        note_size: float,
        reach: float,
    ) -> tuple[LaidText, LaidText | None]:
        """Answer and note: each line ends before the cut, which takes 1 px per px of height.

        A note that finds no room beside a long answer is left out rather than cut.
        """
        room = rect.height() - 2 * pad - label_height - 24
        note: LaidText | None = None
        answer = LaidText((), self.smallest, BOLD, self.smallest, 0.0, words.answer)
        for size in range(int(Wall.ANSWER), int(self.smallest) - 1, -4):
            for rows, lines in ((1, 2), (2, 1), (2, 2), (3, 2), (4, 3)):
                down = pad + label_height + 24 + size * 1.1 * rows
                answer = lay_out(
                    words.answer,
                    max(160.0, reach - down),
                    size * 1.1 * rows + 1,
                    size=size,
                    weight=BOLD,
                    line=1.1,
                    max_lines=rows,
                    min_size=size,
                )
                note = None
                if words.note:
                    note = lay_out(
                        words.note,
                        max(160.0, reach - down - note_size * 1.3 * lines),
                        note_size * 1.18 * lines,
                        size=note_size,
                        max_lines=lines,
                        min_size=self.smallest,
                    )
                taken = answer.height + (note.height + 8 if note is not None else 0)
                whole = answer.complete and (note is None or note.complete)
                # Breaking a word in the answer is worse than a smaller size.
                broken = any(item.endswith("-") for item in answer.lines[:-1])
                if whole and taken <= room and (not broken or size <= Wall.EMPHASIS):
                    return answer, note
        if words.note:
            alone = SplitText(words.label, words.answer)
            return self._split_blocks(rect, alone, pad, label_height, note_size, reach)
        return answer, note
