# SPDX-License-Identifier: EUPL-1.2
"""The matrix as the moderator reads it at a stage: what stands in a cell, and in which words."""

from __future__ import annotations

from dataclasses import dataclass

from moderation.activities.roles.model import (
    VIEWING,
    Letter,
    Matrix,
    RoleBody,
    RoleCell,
    RoleStage,
    RoleTask,
)
from moderation.domain.side import Side
from moderation.domain.texts import QT_TRANSLATE_NOOP, Message
from moderation.gui.texts import text
from moderation.gui.widgets.letter_matrix import TileLook

NOTHING_SAID = QT_TRANSLATE_NOOP("RolesPage", "nothing said yet")
AGREED = QT_TRANSLATE_NOOP("RolesPage", "agreed: {letter}")
BOTH = QT_TRANSLATE_NOOP("RolesPage", "Both sides: {letter}")
DIFFERENCES = QT_TRANSLATE_NOOP("RolesPage", "%n difference(s)")
ONE = QT_TRANSLATE_NOOP("RolesPage", "{side}: {letter}")

Said = tuple[Side | None, Message]


def word(letter: Letter | None) -> Message:
    """A letter in words."""
    return NOTHING_SAID if letter is None else letter.message


def sign(letter: Letter | None) -> str:
    """A letter as it stands on a tile; no part is the empty text."""
    return "" if letter is None or letter is Letter.NONE else letter.value


@dataclass(frozen=True, slots=True)
class Reading:
    """A matrix with the side whose own view is being filled in."""

    matrix: Matrix
    side: Side

    @property
    def blind(self) -> bool:
        """Whether only one side's letters may be seen."""
        return self.matrix.stage is RoleStage.OWN_VIEW

    def letter(self, task: RoleTask, body: RoleBody) -> Letter | None:
        """The letter that a key would replace."""
        cell = self.matrix.cell(task, body)
        if cell is None:
            return None
        return cell.seen_by(self.side) if self.blind else cell.letter

    def splits(self, cell: RoleCell) -> bool:
        """Whether both views are shown: all differences in comparing, later the open ones."""
        if self.blind:
            return False
        return cell.differs if self.matrix.stage is RoleStage.COMPARE else cell.open

    def flags(self, task: RoleTask) -> int:
        """How many fields of a task are shown with both views."""
        return sum(self.splits(cell) for cell in self.matrix.row(task))

    def tile(self, task: RoleTask, body: RoleBody) -> tuple[str, str | None, bool]:
        """What stands on a cell's tile: letter, the other side's, whether nothing was said."""
        cell = self.matrix.cell(task, body)
        if cell is not None and self.splits(cell):
            return sign(cell.politics), sign(cell.administration), False
        letter = self.letter(task, body)
        blank = letter is None and (self.blind or not self.matrix.settled(task, body))
        return sign(letter), None, blank

    def said(self, task: RoleTask, body: RoleBody) -> list[Said]:
        """A cell in words, each said by one side or by both."""
        cell = self.matrix.cell(task, body)
        if self.blind:
            return [(self.side, word(self.letter(task, body)))]
        if cell is None or cell.blank:
            settled = self.matrix.settled(task, body)
            return [(None, word(Letter.NONE if settled else None))]
        parts: list[Said] = []
        if cell.differs:
            parts += [(side, word(cell.seen_by(side))) for side in VIEWING]
        elif cell.equal:
            parts.append((None, BOTH.with_values(letter=word(cell.politics))))
        else:
            spoke = [side for side in VIEWING if cell.seen_by(side) is not None]
            parts += [(side, word(cell.seen_by(side))) for side in spoke]
        if cell.agreed is not None and not (cell.equal and cell.agreed is cell.politics):
            parts.append((None, AGREED.with_values(letter=word(cell.agreed))))
        return parts

    def sentence(self, task: RoleTask, body: RoleBody) -> list[Message]:
        """The same for a screen reader, every part with its side's name."""
        return [
            what if side is None else ONE.with_values(side=side.message, letter=what)
            for side, what in self.said(task, body)
        ]


class MatrixSource:
    """A reading of the matrix, as the table asks for it."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading

    def look(self, row: RoleTask, column: RoleBody) -> TileLook:
        """The cell's tile."""
        return TileLook(*self.reading.tile(row, column))

    def words(self, row: RoleTask, column: RoleBody) -> str:
        """The cell for a screen reader."""
        said = ", ".join(text(part) for part in self.reading.sentence(row, column))
        return f"{row.title}, {column.name}: {said}"

    def row_name(self, row: RoleTask) -> str:
        """The task."""
        return row.title

    def row_words(self, row: RoleTask) -> str:
        """The task, and how many differences it has."""
        count = self.reading.flags(row)
        return f"{row.title}, {text(DIFFERENCES.with_count(count))}" if count else row.title

    def flags(self, row: RoleTask) -> int:
        """How many differences a task has."""
        return self.reading.flags(row)

    def column_name(self, column: RoleBody) -> str:
        """The body."""
        return column.name

    def column_side(self, column: RoleBody) -> Side:
        """The body's side."""
        return column.side

    def column_words(self, column: RoleBody) -> str:
        """The body and its side."""
        return f"{column.name}, {text(column.side.message)}"
