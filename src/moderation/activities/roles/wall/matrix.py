# SPDX-License-Identifier: EUPL-1.2
"""The whole matrix on the wall, as many pages as it takes."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QCoreApplication, QRectF

from moderation.activities.roles.model import Letter, RoleBody, RoleTask
from moderation.activities.roles.wall.parts import Parts
from moderation.gui.canvas import Align, Vertical
from moderation.gui.canvas import Block as TextBlock
from moderation.gui.texts import text
from moderation.gui.tokens import MEDIUM, SEMIBOLD, Wall

translate = QCoreApplication.translate
_LOCK = 34.0


class MatrixPicture(Parts):
    """Tasks x bodies with what holds, and where it is still open."""

    def matrix(self) -> int:
        """Who does what: what holds, and where it is still open."""
        canvas, matrix, unit = self._canvas, self._matrix, self._unit
        self._header(translate("RolesWall", "Who does what"))
        tasks, bodies = matrix.tasks, matrix.bodies
        if not tasks or not bodies:
            canvas.headline(translate("RolesWall", "Who does what?"), size=Wall.QUESTION)
            return 1
        room = canvas.content(32)
        room.setBottom(self._legend_top() - 24 * unit)
        name_width = max(420 * unit, room.width() * 0.3)
        across = max(1, int((room.width() - name_width) / (186 * unit)))
        sheets = ceil(len(bodies) / across)
        across = ceil(len(bodies) / sheets)
        width = min(240 * unit, (room.width() - name_width) / across)
        name_width = room.width() - width * across
        head = self._head_height(bodies, width)
        lock = _LOCK * unit
        locks = lock + 12 * unit if any(task.competence for task in tasks) else 0.0
        names = [self._name_block(task.title, name_width - 32 - locks) for task in tasks]
        height = max(68 * unit, max(block.height for block in names) + 8 * unit)
        down = max(1, int((room.height() - head) / height))
        strips = ceil(len(tasks) / down)
        down = ceil(len(tasks) / strips)
        height = max(height, min(104 * unit, (room.height() - head) / down))
        pages = sheets * strips
        page = min(self._frame.page, pages - 1)
        strip, sheet = divmod(page, sheets)
        shown = bodies[sheet * across : (sheet + 1) * across]
        x = room.left() + name_width
        for body in shown:
            self._column_head(QRectF(x, room.top(), width, head), body)
            x += width
        y = room.top() + head
        rows = slice(strip * down, (strip + 1) * down)
        for task, block in zip(tasks[rows], names[rows], strict=True):
            canvas.line(room.left(), y, room.right(), y, colour=canvas.palette.line)
            canvas.block(
                QRectF(room.left() + locks, y, name_width - 32 - locks, height),
                block,
                task.title,
                valign=Vertical.MIDDLE,
            )
            if task.competence is not None:
                sign = QRectF(room.left(), y + (height - lock) / 2, lock, lock)
                canvas.icon(sign, "lock")
            for number, body in enumerate(shown):
                place = QRectF(room.left() + name_width + number * width, y, width, height)
                self._field(place, task, body)
            y += height
        self._foot(page, pages)
        return pages

    def _name_block(self, title: str, width: float) -> TextBlock:
        return self._fitted(title, width, Wall.SMALL, MEDIUM, 2, 1.05)

    def _head_height(self, bodies: Sequence[RoleBody], width: float) -> float:
        blocks = [self._head_block(text(body.label), width) for body in bodies]
        return max(block.height for block in blocks) + 50 * self._unit

    def _head_block(self, name: str, width: float) -> TextBlock:
        return self._fitted(name, width - 16, Wall.SMALLEST, SEMIBOLD, 3, 1.1)

    def _column_head(self, place: QRectF, body: RoleBody) -> None:
        canvas, unit = self._canvas, self._unit
        extent = 30 * unit
        canvas.glyph(
            QRectF(place.center().x() - extent / 2, place.top(), extent, extent), body.side
        )
        canvas.block(
            place.adjusted(0, extent + 8 * unit, 0, -12 * unit),
            self._head_block(text(body.label), place.width()),
            text(body.label),
            align=Align.CENTRE,
            valign=Vertical.MIDDLE,
        )

    def _field(self, place: QRectF, task: RoleTask, body: RoleBody) -> None:
        tile = QRectF(0, 0, 100 * self._unit, 56 * self._unit)
        tile.moveCenter(place.center())
        cell = self._matrix.cell(task, body)
        if cell is not None and cell.open:
            self._split(tile, cell)
            return
        letter = None if cell is None else cell.letter
        if letter is None or letter is Letter.NONE:
            self._canvas.tile(tile, "")
        else:
            leads = self._matrix.leads(task, body)
            self._tile(tile, letter, Wall.SMALL * self._unit, leads=leads)
