# SPDX-License-Identifier: EUPL-1.2
"""The role matrix: tasks x bodies with D, E, M, I, seen by two sides, then agreed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from moderation.domain.entity import Ranked, entity
from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.domain.state import Lookups
from moderation.domain.texts import QT_TRANSLATE_NOOP, Message


class Letter(Enum):
    """What a body has to do with a task. The values are the letters that the room uses."""

    D = "D"
    E = "E"
    M = "M"
    I = "I"  # noqa: E741 - the letter of the method
    NONE = "-"

    @property
    def message(self) -> Message:
        """The letter's word on screen."""
        return _LETTERS[self]


_LETTERS = {
    Letter.D: QT_TRANSLATE_NOOP("Letter", "Carrying out"),
    Letter.E: QT_TRANSLATE_NOOP("Letter", "Decision"),
    Letter.M: QT_TRANSLATE_NOOP("Letter", "Contribution"),
    Letter.I: QT_TRANSLATE_NOOP("Letter", "Information"),
    Letter.NONE: QT_TRANSLATE_NOOP("Letter", "none"),
}


class RoleStage(Enum):
    """The four stages of role clarification."""

    OWN_VIEW = "own_view"
    COMPARE = "compare"
    NEGOTIATE = "negotiate"
    CONFIRM = "confirm"


@entity("role_board")
@dataclass(frozen=True, slots=True, kw_only=True)
class RoleBoard(Ranked):
    """Where a block's role clarification stands."""

    block_id: Id
    stage: RoleStage = RoleStage.OWN_VIEW


@entity("role_task")
@dataclass(frozen=True, slots=True, kw_only=True)
class RoleTask(Ranked):
    """A row: something that somebody must decide and somebody carry out.

    ``operative`` marks day-to-day work that belongs to the administration.
    """

    block_id: Id
    title: str
    operative: bool = False


@entity("role_body")
@dataclass(frozen=True, slots=True, kw_only=True)
class RoleBody(Ranked):
    """A column: a body that can act. A council group is none; it acts through the council."""

    block_id: Id
    name: str
    side: Side


@entity("role_cell")
@dataclass(frozen=True, slots=True, kw_only=True)
class RoleCell(Ranked):
    """One cell: how politics and how administration see it, and what was agreed.

    ``None`` means that nobody has said anything yet, ``Letter.NONE`` that the body has no part.
    """

    task_id: Id
    body_id: Id
    politics: Letter | None = None
    administration: Letter | None = None
    agreed: Letter | None = None

    @property
    def differs(self) -> bool:
        """Whether the two sides see it differently (an unfilled view says nothing)."""
        return (
            self.politics is not None
            and self.administration is not None
            and self.politics is not self.administration
        )

    @property
    def open(self) -> bool:
        """Whether the room still has to agree on it."""
        return self.differs and self.agreed is None

    @property
    def letter(self) -> Letter | None:
        """What holds: the agreed letter, or the one both see."""
        if self.agreed is not None:
            return self.agreed
        if self.differs:
            return None
        return self.politics if self.politics is not None else self.administration

    def seen_by(self, side: Side) -> Letter | None:
        """A side's own view."""
        return self.politics if side is Side.POLITICS else self.administration


@dataclass(frozen=True, slots=True)
class Matrix:
    """The tasks, bodies and cells of one block."""

    tasks: tuple[RoleTask, ...]
    bodies: tuple[RoleBody, ...]
    cells: dict[tuple[Id, Id], RoleCell]

    @classmethod
    def of(cls, state: Lookups, block_id: Id) -> Matrix:
        """The matrix of a block."""
        tasks = tuple(t for t in state.of(RoleTask) if t.block_id == block_id)
        bodies = tuple(b for b in state.of(RoleBody) if b.block_id == block_id)
        rows = {task.id for task in tasks}
        cells = {(c.task_id, c.body_id): c for c in state.of(RoleCell) if c.task_id in rows}
        return cls(tasks, bodies, cells)

    def letter(self, task: RoleTask, body: RoleBody) -> Letter | None:
        """What holds in a cell."""
        cell = self.cells.get((task.id, body.id))
        return None if cell is None else cell.letter

    def holders(self, task: RoleTask, letter: Letter) -> tuple[RoleBody, ...]:
        """The bodies that hold a letter in a task."""
        return tuple(body for body in self.bodies if self.letter(task, body) is letter)

    def differences(self) -> tuple[RoleCell, ...]:
        """Cells seen differently, the weightiest first: who decides before who is told."""
        order = {
            (task.id, body.id): (row, column)
            for row, task in enumerate(self.tasks)
            for column, body in enumerate(self.bodies)
        }
        found = [c for key, c in self.cells.items() if c.differs and key in order]
        return tuple(sorted(found, key=lambda c: (_weight(c), order[c.task_id, c.body_id])))

    def open_differences(self) -> tuple[RoleCell, ...]:
        """Differences that the room has not settled."""
        return tuple(cell for cell in self.differences() if cell.open)

    @property
    def size(self) -> int:
        """The number of cells."""
        return len(self.tasks) * len(self.bodies)

    @property
    def agreed(self) -> int:
        """The number of cells on which nobody differs (any more)."""
        return self.size - len(self.open_differences())


_WEIGHTS = (Letter.E, Letter.D, Letter.M, Letter.I, Letter.NONE)


def _weight(cell: RoleCell) -> int:
    letters = [letter for letter in (cell.politics, cell.administration) if letter is not None]
    return min(_WEIGHTS.index(letter) for letter in letters)


@dataclass(frozen=True, slots=True, kw_only=True)
class Hint:
    """A rule of the method that the matrix does not meet yet, with the tasks it is about."""

    message: Message
    tasks: tuple[RoleTask, ...]


Rule = tuple[Message, Callable[[Matrix, RoleTask], bool]]


def _operative_by_politics(matrix: Matrix, task: RoleTask) -> bool:
    return task.operative and any(
        body.side is Side.POLITICS for body in matrix.holders(task, Letter.D)
    )


def _contested(matrix: Matrix, task: RoleTask) -> bool:
    return any(
        cell.open and Letter.E in (cell.politics, cell.administration)
        for cell in matrix.cells.values()
        if cell.task_id == task.id
    )


def _nobody(letter: Letter) -> Callable[[Matrix, RoleTask], bool]:
    return lambda matrix, task: not matrix.holders(task, letter)


def _several(letter: Letter) -> Callable[[Matrix, RoleTask], bool]:
    return lambda matrix, task: len(matrix.holders(task, letter)) > 1


# Source: Funktionendiagramm (Nordsieck; Ulrich/Fluri): exactly one decides, exactly one carries out.
RULES: tuple[Rule, ...] = (
    (
        QT_TRANSLATE_NOOP("RoleRules", "Decision contested"),
        _contested,
    ),
    (
        QT_TRANSLATE_NOOP("RoleRules", "Nobody decides"),
        lambda m, t: _nobody(Letter.E)(m, t) and not _contested(m, t),
    ),
    (QT_TRANSLATE_NOOP("RoleRules", "Several decide"), _several(Letter.E)),
    (QT_TRANSLATE_NOOP("RoleRules", "Nobody carries it out"), _nobody(Letter.D)),
    (QT_TRANSLATE_NOOP("RoleRules", "Several carry it out without a lead"), _several(Letter.D)),
    (
        QT_TRANSLATE_NOOP("RoleRules", "Politics carries out an operative task"),
        _operative_by_politics,
    ),
)


def hints(matrix: Matrix) -> tuple[Hint, ...]:
    """What the rules say about the matrix as it stands, weightiest first."""
    found = []
    for message, breaks in RULES:
        tasks = tuple(task for task in matrix.tasks if breaks(matrix, task))
        if tasks:
            found.append(Hint(message=message, tasks=tasks))
    return tuple(found)
