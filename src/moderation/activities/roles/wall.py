# SPDX-License-Identifier: EUPL-1.2
"""What the room sees of role clarification: one difference, the state of things, the matrix.

As long as each side fills in its own view, nothing here shows a letter of either of them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor

from moderation.activities.roles.answers import answer, does, question
from moderation.activities.roles.model import (
    VIEWING,
    Letter,
    Matrix,
    RoleBody,
    RoleCell,
    RoleStage,
    RoleTask,
)
from moderation.domain.ids import Id
from moderation.domain.projection import WallItem
from moderation.domain.state import Lookups
from moderation.domain.views import WallView
from moderation.features.agenda.model import Block
from moderation.gui.canvas import Align, SplitText, Vertical, WallCanvas, paginate
from moderation.gui.canvas import Block as TextBlock
from moderation.gui.texts import text
from moderation.gui.theme import wall_font
from moderation.gui.tokens import BOLD, MEDIUM, REGULAR, SEMIBOLD, Wall
from moderation.gui.wall_frame import Offer, WallFrame

translate = QCoreApplication.translate

OVERVIEW = "roles.matrix"
DIFFERENCE = "roles.difference"
AGREED = "roles.agreed"

_SHORT = 24
"""Letters of a question that is short enough for the largest type."""
_COLUMNS = 2
_COLUMN_GAP = 96.0
_LEGEND_ROW = 60.0
_SPLIT = 112.0

LETTERS = (Letter.D, Letter.E, Letter.M, Letter.I)


class RolesWall:
    """The pictures of role clarification."""

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
        bodies = {body.id: body.name for body in matrix.bodies}
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


class _Picture:
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
        canvas.split(canvas.content(56), *halves)
        return 1

    def settled(self, cell: RoleCell) -> int:
        """What the room agreed on."""
        canvas = self._canvas
        self._header(self._number(cell))
        canvas.subject(self._task(cell).title)
        canvas.question(translate("RolesWall", "Agreed"))
        letter = cell.agreed or Letter.NONE
        room = canvas.content(56)
        canvas.callout(room)
        inner = room.adjusted(72, 48, -72, -48)
        tile = QRectF(inner.left(), 0, 308, 220)
        tile.moveTop(inner.center().y() - tile.height() / 2)
        if letter is not Letter.NONE:
            self._tile(tile, letter, 144)
            inner.setLeft(tile.right() + 72)
        body = next(b for b in self._matrix.bodies if b.id == cell.body_id)
        words = text(does("", letter)).strip()
        name = canvas.lay_out(
            body.name, inner.width(), inner.height() * 0.64, size=Wall.ANSWER, weight=BOLD, line=1.1
        )
        size = max(Wall.EMPHASIS, canvas.smallest)
        note = canvas.lay_out(words, inner.width(), inner.height() * 0.36, size=size)
        top = inner.center().y() - (name.height + 12 + note.height) / 2
        canvas.block(QRectF(inner.left(), top, inner.width(), name.height), name, body.name)
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

    def _task(self, cell: RoleCell) -> RoleTask:
        return next(t for t in self._matrix.tasks if t.id == cell.task_id)

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
                height = self._row_height(block)
                canvas.line(left, top, left + width, top, colour=canvas.palette.line)
                canvas.block(QRectF(left, top, width, height), block, title, valign=Vertical.MIDDLE)
                top += height
            left += width + _COLUMN_GAP
        self._foot(page, pages)
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
            titles, lambda title: self._row_height(self._task_block(title, width)), height
        )

    def _task_block(self, title: str, width: float) -> TextBlock:
        return self._fitted(title, width, Wall.BODY, MEDIUM, 2, 1.18)

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
        self._page_number(page, len(dealt))
        return len(dealt)

    def _difference_row(self, width: float, cell: RoleCell) -> _Row:
        unit = self._unit
        body = next(b for b in self._matrix.bodies if b.id == cell.body_id)
        room = width - _SPLIT * unit - 40
        title = self._task(cell).title
        left = self._fitted(title, room * 0.64 - 40, Wall.BODY, SEMIBOLD, 2, 1.1)
        right = self._fitted(body.name, room * 0.36 - 64 * unit, Wall.BODY, REGULAR, 2, 1.1)
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
        canvas.block(names.adjusted(64 * unit, 0, 0, 0), row.right, row.body.name, valign=middle)

    # -- the matrix --------------------------------------------------------------------

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
        names = [self._name_block(task.title, name_width - 32) for task in tasks]
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
                QRectF(room.left(), y, name_width - 32, height),
                block,
                task.title,
                valign=Vertical.MIDDLE,
            )
            for number, body in enumerate(shown):
                place = QRectF(room.left() + name_width + number * width, y, width, height)
                self._field(place, task, body)
            y += height
        self._foot(page, pages)
        return pages

    def _name_block(self, title: str, width: float) -> TextBlock:
        return self._fitted(title, width, Wall.SMALL, MEDIUM, 2, 1.05)

    def _head_height(self, bodies: Sequence[RoleBody], width: float) -> float:
        blocks = [self._head_block(body.name, width) for body in bodies]
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
            self._head_block(body.name, place.width()),
            body.name,
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
            self._tile(tile, letter, Wall.SMALL * self._unit)

    # -- parts -------------------------------------------------------------------------

    def _header(self, position: str) -> None:
        topic = self._block.title if self._block is not None else ""
        topic = topic or translate("RolesWall", "Role clarification")
        self._canvas.header(topic, position, self._frame.timer)

    def _tile(self, rect: QRectF, letter: Letter, size: float) -> None:
        """A letter's tile with type that can be read from the last row."""
        palette = self._canvas.palette
        colours = {Letter.E: palette.on_ink, Letter.I: palette.ink2}
        self._canvas.tile(rect, letter.value, label="")
        self._letter(rect, letter.value, size, colours.get(letter, palette.ink))

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

    def _above_legend(self) -> QRectF:
        room = self._canvas.content(40)
        room.setBottom(self._legend_top() - 32 * self._unit)
        return room

    def _legend_rows(self) -> list[list[tuple[Letter, str, float]]]:
        """The legend's entries with their widths, in as many rows as they need."""
        canvas, unit = self._canvas, self._unit
        most = canvas.right - canvas.left - 330 * unit
        rows: list[list[tuple[Letter, str, float]]] = [[]]
        used = 0.0
        for letter in LETTERS:
            word = text(letter.message)
            width = (84 + 18 + 44) * unit + canvas.measure(word, canvas.smallest, MEDIUM)
            if rows[-1] and used + width > most:
                rows.append([])
                used = 0.0
            rows[-1].append((letter, word, width))
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
            for letter, word, width in row:
                height = _LEGEND_ROW * unit
                tile = QRectF(x, top + 6 * unit, 84 * unit, height - 12 * unit)
                self._tile(tile, letter, Wall.SMALLEST * unit)
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
