# SPDX-License-Identifier: EUPL-1.2
"""What the room sees of role clarification: one difference, the state of things, the matrix.

As long as each side fills in its own view, nothing here shows a letter of either of them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QRectF

from moderation.activities.roles import law as laws
from moderation.activities.roles.answers import answer, question
from moderation.activities.roles.model import (
    VIEWING,
    Matrix,
    RoleBody,
    RoleCell,
    RoleLetter,
    RoleStage,
)
from moderation.activities.roles.rules import contradicts_law
from moderation.activities.roles.wall.matrix import MatrixPicture
from moderation.activities.roles.wall.parts import LETTERS
from moderation.domain.ids import Id
from moderation.domain.projection import WallItem
from moderation.domain.state import Lookups
from moderation.domain.views import WallView
from moderation.features.agenda.model import Block
from moderation.gui.canvas import LaidText as TextBlock
from moderation.gui.canvas import SplitText, Vertical, WallCanvas, paginate
from moderation.gui.texts import text, translate
from moderation.gui.tokens import BOLD, MEDIUM, REGULAR, SEMIBOLD, Wall
from moderation.gui.wall_frame import EVERY_PAGE, Offer, WallFrame

OVERVIEW = "roles.matrix"
DIFFERENCE = "roles.difference"
AGREED = "roles.agreed"

_SHORT = 24
"""Letters of a question that is short enough for the largest type."""
_COLUMNS = 2
_COLUMN_GAP = 96.0
_SPLIT = 112.0


class RolesWall:
    """The pictures of role clarification."""

    cuts_within = EVERY_PAGE

    def offers(self, view: WallView, block_id: Id) -> Sequence[Offer]:
        """The overview, the agreed matrix once there is something to agree on, every difference."""
        matrix = Matrix.of(view, block_id)
        found = [
            Offer(
                label=translate("RolesWall", "Overview"),
                item=WallItem(key=OVERVIEW, block_id=block_id),
            )
        ]
        if matrix.stage is RoleStage.OWN_VIEW:
            return found
        found.append(
            Offer(
                label=translate("RolesWall", "Role matrix"),
                item=WallItem(key=AGREED, block_id=block_id),
            )
        )
        tasks = {task.id: task.title for task in matrix.tasks}
        bodies = {body.id: text(body.label) for body in matrix.bodies}
        found += [
            Offer(
                label=f"{tasks[cell.task_id]} · {bodies[cell.body_id]}",
                item=WallItem(key=DIFFERENCE, block_id=block_id, entity_id=cell.id),
            )
            for cell in matrix.differences()
        ]
        return found

    def paint(self, canvas: WallCanvas, frame: WallFrame) -> int:
        """Paint one page of the item."""
        block_id = frame.item.block_id
        block = frame.view.find(Block, block_id)
        matrix = Matrix.of(frame.view, block_id) if block_id is not None else Matrix((), (), {})
        picture = _Picture(canvas, frame, matrix, block)
        if matrix.stage is RoleStage.OWN_VIEW:
            return picture.blind()
        if frame.item.key == DIFFERENCE:
            cell = _cell(matrix, frame.view, frame.item.entity_id)
            if cell is not None and cell.differs:
                return picture.settled(cell) if cell.agreed is not None else picture.open(cell)
        if frame.item.key == AGREED or matrix.stage is RoleStage.CONFIRM:
            return picture.matrix()
        return picture.progress()


WALL = RolesWall()

__all__ = ["AGREED", "DIFFERENCE", "LETTERS", "OVERVIEW", "WALL", "RolesWall"]


def _cell(matrix: Matrix, view: Lookups, cell_id: Id | None) -> RoleCell | None:
    stored = view.find(RoleCell, cell_id)
    return None if stored is None else matrix.cells.get((stored.task_id, stored.body_id))


@dataclass(frozen=True, slots=True)
class _Row:
    """An open difference in a list, laid out."""

    cell: RoleCell
    body: RoleBody
    title: str
    left: TextBlock
    right: TextBlock
    height: float


class _Picture(MatrixPicture):
    """One page in the making."""

    # -- one difference ----------------------------------------------------------------

    def open(self, cell: RoleCell) -> int:
        """Two answers to one question."""
        canvas, matrix = self._canvas, self._matrix
        self._header(self._number(cell))
        canvas.subject(self._task(cell).title)
        canvas.question(text(question(cell)))
        halves = []
        for side in VIEWING:
            said = answer(matrix, cell, side)
            small = "" if said.small is None else text(said.small)
            halves.append(SplitText(text(side.message), text(said.large), small))
        room = canvas.content(56)
        law = self._task(cell).competence
        if law is not None:
            words = text(laws.named(law))
            self._by_law(room, law, words[:1].upper() + words[1:])
        canvas.split(room, *halves)
        return 1

    def settled(self, cell: RoleCell) -> int:
        """What the room agreed on."""
        canvas = self._canvas
        self._header(self._number(cell))
        canvas.subject(self._task(cell).title)
        canvas.question(translate("RolesWall", "Agreed"))
        letter = cell.agreed or RoleLetter.NONE
        room = canvas.content(56)
        law = self._task(cell).competence
        if law is not None:
            moved = contradicts_law(self._matrix, cell)
            words = text(laws.sentence(law) if moved else laws.labelled(law))
            self._by_law(room, law, words[:1].upper() + words[1:])
        canvas.callout(room)
        inner = room.adjusted(72, 48, -72, -48)
        tile = QRectF(inner.left(), 0, 308, 220)
        tile.moveTop(inner.center().y() - tile.height() / 2)
        if letter is not RoleLetter.NONE:
            self._tile(tile, letter.value, 144)
            inner.setLeft(tile.right() + 72)
        body = next(b for b in self._matrix.bodies if b.id == cell.body_id)
        words = text(letter.message)
        called = text(body.label)
        name = canvas.lay_out(
            called, inner.width(), inner.height() * 0.64, size=Wall.ANSWER, weight=BOLD, line=1.1
        )
        size = max(Wall.EMPHASIS, canvas.smallest)
        note = canvas.lay_out(words, inner.width(), inner.height() * 0.36, size=size)
        top = inner.center().y() - (name.height + 12 + note.height) / 2
        canvas.block(QRectF(inner.left(), top, inner.width(), name.height), name, called)
        top += name.height + 12
        canvas.block(
            QRectF(inner.left(), top, inner.width(), note.height),
            note,
            words,
            colour=canvas.palette.ink2,
        )
        return 1

    def _number(self, cell: RoleCell) -> str:
        found = [c.id for c in self._matrix.differences()]
        return translate("RolesWall", "{number} of {total}").format(
            number=found.index(cell.id) + 1, total=len(found)
        )

    # -- before anything is compared ---------------------------------------------------

    def blind(self) -> int:
        """The question and the tasks, so that each side can think for itself."""
        canvas = self._canvas
        asked = self._block.question if self._block is not None else ""
        asked = asked or translate("RolesWall", "Who does what?")
        self._header(text(RoleStage.OWN_VIEW.message))
        canvas.headline(asked, size=Wall.QUESTION if len(asked) <= _SHORT else Wall.HEADLINE)
        room = self._above_legend()
        titles = [task.title for task in self._matrix.tasks]
        columns, width = self._columns(titles, room)
        pages = max(1, ceil(len(columns) / _COLUMNS))
        page = min(self._frame.page, pages - 1)
        left = room.left()
        for column in columns[page * _COLUMNS : (page + 1) * _COLUMNS]:
            top = room.top()
            for title in column:
                block = self._task_block(title, width)
                height = self._row_height(block.height)
                canvas.line(left, top, left + width, top, colour=canvas.palette.line)
                canvas.block(QRectF(left, top, width, height), block, title, valign=Vertical.MIDDLE)
                top += height
            left += width + _COLUMN_GAP
        self._foot()
        canvas.page_number(page, pages)
        return pages

    def _columns(self, titles: Sequence[str], room: QRectF) -> tuple[list[list[str]], float]:
        """One column if all fits, otherwise two of about the same length, page after page."""
        one = self._dealt(titles, room.width(), room.height())
        if len(one) == 1:
            return one, room.width()
        width = (room.width() - _COLUMN_GAP) / _COLUMNS
        half = ceil(len(titles) / _COLUMNS)
        even = [list(titles[:half]), list(titles[half:])]
        if all(len(self._dealt(part, width, room.height())) == 1 for part in even):
            return even, width
        return self._dealt(titles, width, room.height()), width

    def _dealt(self, titles: Sequence[str], width: float, height: float) -> list[list[str]]:
        return paginate(
            titles, lambda title: self._row_height(self._task_block(title, width).height), height
        )

    def _task_block(self, title: str, width: float) -> TextBlock:
        return self._fitted(title, width, Wall.BODY, MEDIUM, 2, 1.18)

    # -- how far the room is -----------------------------------------------------------

    def progress(self) -> int:
        """How much both sides agree on, and what is open; the matrix once nothing is."""
        canvas, matrix, unit = self._canvas, self._matrix, self._unit
        still = matrix.open_differences()
        if not still:
            return self.matrix()
        self._header(text(matrix.stage.message))
        canvas.headline(
            translate("RolesWall", "Agreed on {agreed} of {size} fields").format(
                agreed=matrix.agreed, size=matrix.size
            )
        )
        bar = QRectF(canvas.left, canvas.top + 24, canvas.right - canvas.left, 24 * unit)
        canvas.progress(bar, matrix.agreed / max(1, matrix.size))
        canvas.top = bar.bottom()
        room = canvas.content(40)
        room.setBottom(room.bottom() - 56 * unit)
        rows = [self._difference_row(room.width(), cell) for cell in still]
        dealt = paginate(rows, lambda row: row.height, room.height())
        page = min(self._frame.page, len(dealt) - 1)
        top = room.top()
        for row in dealt[page]:
            self._paint_difference(QRectF(room.left(), top, room.width(), row.height), row)
            top += row.height
        self._canvas.page_number(page, len(dealt))
        return len(dealt)

    def _difference_row(self, width: float, cell: RoleCell) -> _Row:
        unit = self._unit
        body = next(b for b in self._matrix.bodies if b.id == cell.body_id)
        room = width - _SPLIT * unit - 40
        title = self._task(cell).title
        left = self._fitted(title, room * 0.64 - 40, Wall.BODY, SEMIBOLD, 2, 1.1)
        right = self._fitted(text(body.label), room * 0.36 - 64 * unit, Wall.BODY, REGULAR, 2, 1.1)
        height = max(112 * unit, left.height + 24 * unit, right.height + 24 * unit)
        return _Row(cell, body, title, left, right, height)

    def _paint_difference(self, place: QRectF, row: _Row) -> None:
        canvas, unit = self._canvas, self._unit
        canvas.line(
            place.left(), place.top(), place.right(), place.top(), colour=canvas.palette.line
        )
        tile = QRectF(place.left(), place.center().y() - 40 * unit, _SPLIT * unit, 80 * unit)
        self._split(tile, row.cell)
        words = place.adjusted(_SPLIT * unit + 40, 0, 0, 0)
        names = words.adjusted(words.width() * 0.64, 0, 0, 0)
        middle = Vertical.MIDDLE
        canvas.block(words, row.left, row.title, valign=middle)
        extent = 34 * unit
        canvas.glyph(
            QRectF(names.left(), names.center().y() - extent / 2, extent, extent), row.body.side
        )
        canvas.block(
            names.adjusted(64 * unit, 0, 0, 0), row.right, text(row.body.label), valign=middle
        )
