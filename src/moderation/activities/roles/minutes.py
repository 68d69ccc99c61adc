# SPDX-License-Identifier: EUPL-1.2
"""The role matrix in the minutes: the table, what was settled, and what stays open."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

from moderation.activities.roles.model import (
    VIEWING,
    Letter,
    Matrix,
    RoleBody,
    RoleCell,
    RoleStage,
    RoleTask,
    hints,
)
from moderation.domain.ids import Id
from moderation.domain.texts import QT_TRANSLATE_NOOP, Catalogue, Formats, Message
from moderation.domain.views import MinutesView
from moderation.features.agenda.model import Block as AgendaBlock
from moderation.minutes.depth import Depth
from moderation.minutes.document import (
    Align,
    Block,
    BulletList,
    Cell,
    Column,
    Heading,
    KeepTogether,
    ListItem,
    NumberedList,
    Paragraph,
    Role,
    Row,
    Table,
    Tile,
    TileStyle,
)
from moderation.minutes.origin import field_of

STYLES = {
    Letter.D: TileStyle.OUTLINE,
    Letter.E: TileStyle.INK,
    Letter.M: TileStyle.SAND,
    Letter.I: TileStyle.HAIRLINE,
}

TASK = QT_TRANSLATE_NOOP("RolesMinutes", "Task")
SUMMARY = QT_TRANSLATE_NOOP(
    "RolesMinutes",
    "Role matrix: a row for every task, a column for every body, in the cells what the body "
    "has to do with the task.",
)
ALL_EQUAL = QT_TRANSLATE_NOOP(
    "RolesMinutes", "Both sides saw all {size} fields of the role matrix the same way."
)
SETTLED = QT_TRANSLATE_NOOP(
    "RolesMinutes",
    "Politics and administration saw {differences} of {size} fields of the role matrix "
    "differently: {settled} settled, {open} open.",
)
ALL_SETTLED = QT_TRANSLATE_NOOP(
    "RolesMinutes",
    "Politics and administration saw {differences} of {size} fields of the role matrix "
    "differently and settled them all.",
)
NOT_COMPARED = QT_TRANSLATE_NOOP(
    "RolesMinutes",
    "The two sides' views of these tasks were not compared in the workshop and are not "
    "recorded here:",
)
DIFFERENCES = QT_TRANSLATE_NOOP("RolesMinutes", "Differences and agreements")
AGREED = QT_TRANSLATE_NOOP("RolesMinutes", "{task} – {body}: agreed {letter}")
OPEN = QT_TRANSLATE_NOOP("RolesMinutes", "{task} – {body}: open")
VIEWS = QT_TRANSLATE_NOOP(
    "RolesMinutes", "Politics saw: {politics}. Administration saw: {administration}."
)
HINTS = QT_TRANSLATE_NOOP("RolesMinutes", "Open points of the role matrix")
OPEN_CELL = QT_TRANSLATE_NOOP(
    "RolesMinutes", "open: politics {politics}, administration {administration}"
)
NOT_SAID = QT_TRANSLATE_NOOP("RolesMinutes", "nothing said")
LEGEND = QT_TRANSLATE_NOOP(
    "RolesMinutes",
    "{d} carrying out · {e} decision · {m} contribution · {i} information · "
    "{open} seen differently, open",
)

OPEN_LETTER = "?"
_ROTATE_FROM = 6
_ROTATE_LENGTH = 12
_UPRIGHT = 58.0
_ROTATED = 32.0
"""Widths of columns in points: a word of about ten letters, a tile with room beside it."""
_MOST_COLUMNS = 11


def blocks(
    view: MinutesView,
    block: AgendaBlock,
    catalogue: Catalogue,
    formats: Formats,
    depth: Depth = Depth.FULL,
) -> list[Block]:
    """What the minutes say about a block's role clarification; nothing if there is no task."""
    matrix = Matrix.of(view, block.id)
    if not matrix.tasks:
        return []
    if matrix.stage is RoleStage.OWN_VIEW:
        # Blind views are nobody's result: neither side has seen the other's.
        titles = tuple(ListItem(task.title, origin=task.id) for task in matrix.tasks)
        return [Paragraph(catalogue.text(NOT_COMPARED)), BulletList(titles)]
    writer = _Writer(matrix, catalogue, formats)
    found: list[Block] = [writer.result()]
    if matrix.bodies:
        found += [*writer.tables(), writer.legend()]
    if depth is Depth.FULL:
        found += writer.differences()
    found += writer.hints()
    return found


class _Writer:
    """The parts of the text, in one language."""

    def __init__(self, matrix: Matrix, catalogue: Catalogue, formats: Formats) -> None:
        self._matrix = matrix
        self._text = catalogue.text
        self._formats = formats
        self._tasks = {task.id: task for task in matrix.tasks}
        self._bodies = {body.id: body for body in matrix.bodies}

    def result(self) -> Paragraph:
        """How many differences there were and what became of them."""
        found = self._matrix.differences()
        still = self._matrix.open_differences()
        message: Message
        if not found:
            message = ALL_EQUAL
        elif still:
            message = SETTLED
        else:
            message = ALL_SETTLED
        numbers = {
            "size": self._matrix.size,
            "differences": len(found),
            "settled": len(found) - len(still),
            "open": len(still),
        }
        values = {name: self._formats.number(number) for name, number in numbers.items()}
        return Paragraph(self._text(message.with_values(**values)))

    def tables(self) -> list[Table]:
        """Tasks x bodies, so many bodies on a table as the page is wide."""
        bodies = self._matrix.bodies
        count = ceil(len(bodies) / _MOST_COLUMNS)
        across = ceil(len(bodies) / count)
        return [self._table(bodies[at : at + across]) for at in range(0, len(bodies), across)]

    def _table(self, bodies: Sequence[RoleBody]) -> Table:
        """Every letter is read aloud as its word."""
        rotated = len(bodies) >= _ROTATE_FROM or any(len(b.name) > _ROTATE_LENGTH for b in bodies)
        columns = [Column(self._text(TASK))]
        columns += [
            Column(
                body.name,
                width=_ROTATED if rotated else _UPRIGHT,
                align=Align.CENTER,
                rotated=rotated,
                group_start=number > 0 and bodies[number - 1].side is not body.side,
            )
            for number, body in enumerate(bodies)
        ]
        rows = tuple(
            Row(
                (
                    Cell(task.title, origin=field_of(task.id, "title")),
                    *(self._cell(task, body) for body in bodies),
                ),
                origin=task.id,
            )
            for task in self._matrix.tasks
        )
        return Table(columns=tuple(columns), rows=rows, row_header=0, summary=self._text(SUMMARY))

    def _cell(self, task: RoleTask, body: RoleBody) -> Cell:
        cell = self._matrix.cell(task, body)
        origin = _place(task.id, body.id)
        if cell is not None and cell.open:
            views = OPEN_CELL.with_values(
                politics=self._word(cell.politics), administration=self._word(cell.administration)
            )
            tile = Tile(OPEN_LETTER, self._text(views), TileStyle.HAIRLINE)
            return Cell(glyphs=(tile,), origin=origin)
        letter = None if cell is None else cell.letter
        if letter is None or letter is Letter.NONE:
            return Cell("–", origin=origin)
        tile = Tile(letter.value, self._word(letter), STYLES[letter])
        return Cell(glyphs=(tile,), origin=origin)

    def legend(self) -> Paragraph:
        """The letters in words."""
        letters = {"d": "D", "e": "E", "m": "M", "i": "I", "open": OPEN_LETTER}
        return Paragraph(self._text(LEGEND.with_values(**letters)), role=Role.NOTE)

    def differences(self) -> list[Block]:
        """Every difference: how each side saw it, and what was agreed."""
        found = self._matrix.differences()
        if not found:
            return []
        listed = NumberedList(tuple(self._difference(cell) for cell in found), ruled=True)
        return [Heading(3, self._text(DIFFERENCES)), listed]

    def _difference(self, cell: RoleCell) -> ListItem:
        task, body = self._tasks[cell.task_id], self._bodies[cell.body_id]
        if cell.agreed is None:
            message = OPEN.with_values(task=task.title, body=body.name)
        else:
            message = AGREED.with_values(
                task=task.title, body=body.name, letter=self._word(cell.agreed)
            )
        politics, administration = (self._word(cell.seen_by(side)) for side in VIEWING)
        views = VIEWS.with_values(politics=politics, administration=administration)
        origin = _place(cell.task_id, cell.body_id)
        return ListItem(self._text(message), note=self._text(views), origin=origin)

    def hints(self) -> list[Block]:
        """The rules that the matrix does not meet, with the tasks."""
        found = hints(self._matrix)
        if not found:
            return []
        listed = BulletList(
            tuple(
                ListItem(
                    self._text(h.message),
                    note=", ".join(task.title for task in h.tasks),
                    origin=field_of(h.tasks[0].id, "hint") if h.tasks else None,
                )
                for h in found
            )
        )
        return [KeepTogether((Heading(3, self._text(HINTS)), listed))]

    def _word(self, letter: Letter | None) -> str:
        return self._text(NOT_SAID if letter is None else letter.message)


def _place(task_id: Id, body_id: Id) -> str:
    """Where a cell is: it is there before anybody said anything about it."""
    return field_of(task_id, body_id)
