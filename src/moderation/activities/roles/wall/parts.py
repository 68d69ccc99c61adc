# SPDX-License-Identifier: EUPL-1.2
"""What the wall's pictures of roles have in common: tiles, both views of a difference, the lock."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF

from moderation.activities.roles.law import Competence, legend
from moderation.activities.roles.model import VIEWING, Matrix, RoleCell, RoleLetter, RoleTask
from moderation.features.agenda.model import Block
from moderation.gui.canvas import WallCanvas
from moderation.gui.letter_wall import LetterPicture
from moderation.gui.texts import text, translate
from moderation.gui.tokens import MEDIUM, Wall
from moderation.gui.wall_frame import WallFrame

LETTERS = (RoleLetter.D, RoleLetter.E, RoleLetter.M, RoleLetter.I)
_LOCK = 40.0


class Parts(LetterPicture):
    """One page in the making."""

    def __init__(
        self, canvas: WallCanvas, frame: WallFrame, matrix: Matrix, block: Block | None
    ) -> None:
        topic = block.title if block is not None else ""
        super().__init__(canvas, frame, topic or translate("RolesWall", "Role clarification"))
        self._matrix = matrix
        self._block = block

    def _task(self, cell: RoleCell) -> RoleTask:
        return next(t for t in self._matrix.tasks if t.id == cell.task_id)

    def legend(self) -> Sequence[tuple[RoleLetter | None, str]]:
        """The letters, who leads, and the lock, as far as they are there."""
        entries: list[tuple[RoleLetter | None, str]] = [(one, text(one.message)) for one in LETTERS]
        if any(task.lead_id for task in self._matrix.tasks):
            leading = translate("RolesWall", "{word} (DF leads)").format(word=entries[0][1])
            entries[0] = RoleLetter.D, leading
        if (locked := legend(task.competence for task in self._matrix.tasks)) is not None:
            entries.append((None, text(locked)))
        return entries

    def paint_sign(self, place: QRectF, sign: RoleLetter | None) -> None:
        """A letter, or the lock."""
        if sign is not None:
            super().paint_sign(place, sign)
            return
        lock = QRectF(0, 0, _LOCK * self._unit, _LOCK * self._unit)
        lock.moveCenter(place.center())
        self._canvas.icon(lock, "lock")

    def _row_height(self, height: float) -> float:
        return height + 28 * self._unit

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
            word = "–" if seen is None or seen is RoleLetter.NONE else seen.value
            self._letter(box, word, size, self._canvas.palette.side(side).on_fill)

    def _by_law(self, room: QRectF, law: Competence, words: str) -> None:
        """At the foot of the room, words about what no workshop can move, after a lock.

        Without the lock where nobody has checked it. The room ends above it.
        """
        canvas, unit = self._canvas, self._unit
        extent = _LOCK * unit
        left = canvas.left + (extent + 16 * unit if law.stated else 0)
        block = self._fitted(words, canvas.right - left, canvas.smallest, MEDIUM, 2, 1.18)
        top = room.bottom() - block.height
        if law.stated:
            canvas.icon(QRectF(canvas.left, top + 5 * unit, extent, extent), "lock")
        place = QRectF(left, top, canvas.right - left, block.height)
        canvas.block(place, block, words, colour=canvas.palette.ink2)
        room.setBottom(top - 24 * unit)

    def _above_legend(self) -> QRectF:
        room = self._canvas.content(40)
        room.setBottom(self._legend_top() - 32 * self._unit)
        return room
