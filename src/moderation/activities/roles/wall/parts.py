# SPDX-License-Identifier: EUPL-1.2
"""What the wall's pictures of roles have in common: head, tiles, legend, foot."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor

from moderation.activities.roles.model import VIEWING, Letter, Matrix, RoleCell, RoleTask
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.features.agenda.model import Block
from moderation.gui.canvas import Align, Vertical, WallCanvas
from moderation.gui.canvas import Block as TextBlock
from moderation.gui.texts import text
from moderation.gui.theme import wall_font
from moderation.gui.tokens import BOLD, MEDIUM, Wall
from moderation.gui.wall_frame import WallFrame

translate = QCoreApplication.translate
_LEGEND_ROW = 60.0
BY_LAW = QT_TRANSLATE_NOOP("RolesWall", "Competence by law")
LETTERS = (Letter.D, Letter.E, Letter.M, Letter.I)
_LOCK = 40.0


class Parts:
    """One page in the making."""

    def __init__(
        self, canvas: WallCanvas, frame: WallFrame, matrix: Matrix, block: Block | None
    ) -> None:
        self._canvas = canvas
        self._frame = frame
        self._matrix = matrix
        self._block = block
        # Everything that is not text grows with the smallest legible type.
        self._unit = canvas.smallest / Wall.SMALLEST

    def _task(self, cell: RoleCell) -> RoleTask:
        return next(t for t in self._matrix.tasks if t.id == cell.task_id)

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

    def _row_height(self, block: TextBlock) -> float:
        return block.height + 28 * self._unit

    def _header(self, position: str) -> None:
        topic = self._block.title if self._block is not None else ""
        topic = topic or translate("RolesWall", "Role clarification")
        self._canvas.header(topic, position, self._frame.timer)

    def _tile(self, rect: QRectF, letter: Letter, size: float, *, leads: bool = False) -> None:
        """A letter's tile with type that can be read from the last row."""
        palette = self._canvas.palette
        colours = {Letter.E: palette.on_ink, Letter.I: palette.ink2}
        self._canvas.tile(rect, letter.value, label="")
        word = f"{letter.value}F" if leads else letter.value
        self._letter(rect, word, size, colours.get(letter, palette.ink))

    def _split(self, rect: QRectF, cell: RoleCell) -> None:
        """Both views of a difference."""
        self._canvas.split_tile(rect, " ", " ", active=True)
        size = Wall.SMALLEST * self._unit
        for side, across, down in ((VIEWING[0], 0.27, 0.31), (VIEWING[1], 0.73, 0.69)):
            seen = cell.seen_by(side)
            box = QRectF(0, 0, rect.width() / 2, rect.height())
            box.moveCenter(
                QPointF(rect.left() + rect.width() * across, rect.top() + rect.height() * down)
            )
            word = "–" if seen is None or seen is Letter.NONE else seen.value
            self._letter(box, word, size, self._canvas.palette.side(side).on_fill)

    def _letter(self, box: QRectF, letter: str, size: float, colour: QColor) -> None:
        # Part of a drawing, not a word of the picture: painted past the canvas's record of texts.
        painter = self._canvas.painter
        painter.setFont(wall_font(size, BOLD))
        painter.setPen(colour)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, letter)

    def _by_law(self, top: float, words: str) -> None:
        """A lock and words: something that no workshop can move."""
        canvas, unit = self._canvas, self._unit
        extent = _LOCK * unit
        canvas.icon(QRectF(canvas.left, top + 5 * unit, extent, extent), "lock")
        place = QRectF(
            canvas.left + extent + 16 * unit, top, canvas.right - canvas.left - extent, 56 * unit
        )
        self._quiet(place, words)

    def _above_legend(self) -> QRectF:
        room = self._canvas.content(40)
        room.setBottom(self._legend_top() - 32 * self._unit)
        return room

    def _legend_rows(self) -> list[list[tuple[Letter | None, str, float]]]:
        """The legend's entries with their widths, in as many rows as they need."""
        canvas, unit = self._canvas, self._unit
        most = canvas.right - canvas.left - 330 * unit
        rows: list[list[tuple[Letter | None, str, float]]] = [[]]
        used = 0.0
        entries: list[tuple[Letter | None, str]] = [(one, text(one.message)) for one in LETTERS]
        if any(task.lead_id for task in self._matrix.tasks):
            leading = translate("RolesWall", "{word} (DF leads)").format(word=entries[0][1])
            entries[0] = Letter.D, leading
        if any(task.competence for task in self._matrix.tasks):
            entries.append((None, text(BY_LAW)))
        for sign, word in entries:
            width = (84 + 18 + 44) * unit + canvas.measure(word, canvas.smallest, MEDIUM)
            if rows[-1] and used + width > most:
                rows.append([])
                used = 0.0
            rows[-1].append((sign, word, width))
            used += width
        return rows

    def _legend_top(self) -> float:
        return self._canvas.bottom - len(self._legend_rows()) * _LEGEND_ROW * self._unit

    def _foot(self, page: int, pages: int) -> None:
        """What the letters mean, and which page this is."""
        canvas, unit = self._canvas, self._unit
        top = self._legend_top()
        for row in self._legend_rows():
            x = canvas.left
            for sign, word, width in row:
                height = _LEGEND_ROW * unit
                tile = QRectF(x, top + 6 * unit, 84 * unit, height - 12 * unit)
                if sign is None:
                    lock = QRectF(0, 0, _LOCK * unit, _LOCK * unit)
                    lock.moveCenter(tile.center())
                    canvas.icon(lock, "lock")
                else:
                    self._tile(tile, sign, Wall.SMALLEST * unit)
                self._quiet(QRectF(tile.right() + 18 * unit, top, width, height), word)
                x += width
            top += _LEGEND_ROW * unit
        self._page_number(page, pages)

    def _page_number(self, page: int, pages: int) -> None:
        if pages == 1:
            return
        canvas, width = self._canvas, 320 * self._unit
        height = _LEGEND_ROW * self._unit
        self._quiet(
            QRectF(canvas.right - width, canvas.bottom - height, width, height),
            translate("RolesWall", "Page {page} of {pages}").format(page=page + 1, pages=pages),
            Align.RIGHT,
        )

    def _quiet(self, place: QRectF, words: str, align: Align = Align.LEFT) -> None:
        """One line of the foot."""
        self._canvas.text(
            place,
            words,
            size=self._canvas.smallest,
            weight=MEDIUM,
            colour=self._canvas.palette.ink2,
            align=align,
            valign=Vertical.MIDDLE,
            max_lines=1,
        )
