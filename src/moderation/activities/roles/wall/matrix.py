# SPDX-License-Identifier: EUPL-1.2
"""The whole matrix on the wall, as many pages as it takes."""

from __future__ import annotations

from PySide6.QtCore import QRectF

from moderation.activities.roles.law import holds_back
from moderation.activities.roles.model import RoleBody, RoleLetter, RoleTask
from moderation.activities.roles.wall.parts import Parts
from moderation.gui.canvas import Align, Vertical
from moderation.gui.canvas import LaidText as TextBlock
from moderation.gui.texts import text, translate
from moderation.gui.tokens import Wall

_LOCK = 34.0
_DEEP = 1.15
"""How much larger than usual the smallest type is where names are shortened."""


class MatrixPicture(Parts):
    """Tasks x bodies with what holds, and where it is still open."""

    def matrix(self) -> int:
        """Who does what: what holds, and where it is still open."""
        self._header(translate("RolesWall", "Who does what"))
        tasks, bodies = self._matrix.tasks, self._matrix.bodies
        if not tasks or not bodies:
            self._canvas.headline(translate("RolesWall", "Who does what?"), size=Wall.QUESTION)
            return 1
        titles = [task.title for task in tasks]
        # Large type in a deep room leaves columns few letters.
        deep = self._unit > _DEEP
        heads = [text(body.short_label if deep else body.label) for body in bodies]
        return self.grid(tasks, bodies, titles, heads)

    def inset(self) -> float:
        """Room for locks, where there are any."""
        locked = any(holds_back(task.competence) for task in self._matrix.tasks)
        return (_LOCK + 12) * self._unit if locked else 0.0

    def paint_before(self, place: QRectF, row: RoleTask) -> None:
        """A lock before what is law."""
        if holds_back(row.competence):
            lock = _LOCK * self._unit
            top = place.top() + (place.height() - lock) / 2
            self._canvas.icon(QRectF(place.left(), top, lock, lock), "lock")

    def paint_head(self, place: QRectF, column: RoleBody, name: str, block: TextBlock) -> None:
        """The shape of the body's side, and its name."""
        canvas, unit = self._canvas, self._unit
        extent = 30 * unit
        canvas.glyph(
            QRectF(place.center().x() - extent / 2, place.top(), extent, extent), column.side
        )
        words = place.adjusted(0, extent + 8 * unit, 0, -12 * unit)
        canvas.block(words, block, name, align=Align.CENTRE, valign=Vertical.MIDDLE)

    def paint_field(self, place: QRectF, row: RoleTask, column: RoleBody) -> None:
        """The letter that holds, or both views where they differ."""
        tile = self._field_tile(place)
        cell = self._matrix.cell(row, column)
        if cell is not None and cell.open:
            self._split(tile, cell)
            return
        letter = None if cell is None else cell.letter
        if letter is None or letter is RoleLetter.NONE:
            self._canvas.tile(tile, "")
        else:
            word = f"{letter.value}F" if self._matrix.leads(row, column) else ""
            self._tile(tile, letter.value, Wall.SMALL * self._unit, word)
