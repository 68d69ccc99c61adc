# SPDX-License-Identifier: EUPL-1.2
"""The role matrix: tasks x bodies with D, E, M, I, seen by two sides, then agreed."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from moderation.activities.roles.law import Competence
from moderation.domain.choice import Choice
from moderation.domain.entity import Ranked, entity, refers
from moderation.domain.holds import Holds, holds
from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.domain.state import Lookups
from moderation.domain.texts import QT_TRANSLATE_NOOP, Message, untranslated
from moderation.features.people.kinds import BODIES, UnitKind, guessed_kind, is_group_name
from moderation.features.people.model import Unit


class RoleLetter(Choice):
    """What a body has to do with a task. The values are the letters that the room uses."""

    D = "D", QT_TRANSLATE_NOOP("Letter", "Carrying out")
    E = "E", QT_TRANSLATE_NOOP("Letter", "Decision")
    M = "M", QT_TRANSLATE_NOOP("Letter", "Contribution")
    I = "I", QT_TRANSLATE_NOOP("Letter", "Information")  # noqa: E741 - the letter of the method
    NONE = "-", QT_TRANSLATE_NOOP("Letter", "none")


class RoleStage(Choice):
    """The four stages of role clarification, in their order."""

    OWN_VIEW = "own_view", QT_TRANSLATE_NOOP("RoleStage", "Own view")
    COMPARE = "compare", QT_TRANSLATE_NOOP("RoleStage", "Compare")
    NEGOTIATE = "negotiate", QT_TRANSLATE_NOOP("RoleStage", "Negotiate")
    CONFIRM = "confirm", QT_TRANSLATE_NOOP("RoleStage", "Confirm")


VIEWING = (Side.POLITICS, Side.ADMINISTRATION)
"""The sides that fill in a view of their own."""


@entity("role_board")
@dataclass(frozen=True, slots=True, kw_only=True)
class RoleBoard(Ranked):
    """Where a block's role clarification stands.

    ``land`` names the municipal code that holds here; ``by_hand`` that both views were written on
    paper, so that typing them in is not blind on the moderator's screen (on the wall it is).
    """

    block_id: Id = field(metadata=refers("agenda_block"))
    stage: RoleStage = RoleStage.OWN_VIEW
    land: str = ""
    by_hand: bool = False


@entity("role_task")
@dataclass(frozen=True, slots=True, kw_only=True)
class RoleTask(Ranked):
    """A row: something that somebody must decide and somebody carry out.

    ``operative`` marks day-to-day work that belongs to the administration; ``lead_id`` is who
    leads where several carry it out. ``competence`` is what the moderator confirmed or typed in,
    ``declined`` the matters of the municipal code that do not apply, in the moderator's word.
    """

    block_id: Id = field(metadata=refers("agenda_block"))
    title: str
    operative: bool = False
    competence: Competence | None = None
    declined: tuple[str, ...] = ()
    lead_id: Id | None = field(default=None, metadata=refers("role_body"))


@entity("role_body")
@dataclass(frozen=True, slots=True, kw_only=True)
class RoleBody(Ranked):
    """A column: a body that can act. A council group cannot: it acts through the council.

    ``body_kind`` is what it is, where the moderator said so and its name is not enough; ``unit_id``
    the unit whose column it is, as long as it bears that unit's name.
    """

    block_id: Id = field(metadata=refers("agenda_block"))
    name: str = field(metadata=holds(Holds.INSTITUTION))
    side: Side
    body_kind: UnitKind | None = field(
        default=None, metadata={"schema": {"enum": [*(kind.value for kind in BODIES), None]}}
    )
    unit_id: Id | None = field(default=None, metadata=refers("unit"))

    @property
    def acts_as(self) -> UnitKind:
        """What it is: as it was said, or as its name says."""
        return self.body_kind or guessed_kind(self.name, self.side)

    @property
    def label(self) -> Message:
        """Its name; the mayor, who is politics and administration, with the hat worn here."""
        hat = _HATS.get(self.side) if self.acts_as is UnitKind.MAYOR else None
        name = untranslated(self.name)
        return name if hat is None or "(" in self.name else hat.with_values(name=name)

    @property
    def short_label(self) -> Message:
        """The same in fewer letters, for the head of a narrow column."""
        hat = _SHORT_HATS.get(self.side) if self.acts_as is UnitKind.MAYOR else None
        name = untranslated(self.name)
        return name if hat is None or "(" in self.name else hat.with_values(name=name)


_SHORT_HATS = {
    Side.POLITICS: QT_TRANSLATE_NOOP("RoleBody", "{name} (chair)"),
    Side.ADMINISTRATION: QT_TRANSLATE_NOOP("RoleBody", "{name} (head)"),
}
_HATS = {
    Side.POLITICS: QT_TRANSLATE_NOOP("RoleBody", "{name} (chair of the council)"),
    Side.ADMINISTRATION: QT_TRANSLATE_NOOP("RoleBody", "{name} (head of administration)"),
}


@entity("role_cell")
@dataclass(frozen=True, slots=True, kw_only=True)
class RoleCell(Ranked):
    """One cell: how politics and how administration see it, and what was agreed.

    ``None`` means that nobody has said anything yet, ``Letter.NONE`` that the body has no part.
    """

    task_id: Id = field(metadata=refers("role_task"))
    body_id: Id = field(metadata=refers("role_body"))
    politics: RoleLetter | None = None
    administration: RoleLetter | None = None
    agreed: RoleLetter | None = None

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
    def letter(self) -> RoleLetter | None:
        """What holds: the agreed letter, or the one both see."""
        if self.agreed is not None:
            return self.agreed
        if self.differs:
            return None
        return self.politics if self.politics is not None else self.administration

    @property
    def equal(self) -> bool:
        """Whether both sides have spoken and see it the same way."""
        return self.politics is not None and self.politics is self.administration

    @property
    def letters(self) -> int:
        """How many letters were given to it: in both views, and agreed."""
        return sum(said is not None for said in (self.politics, self.administration, self.agreed))

    @property
    def blank(self) -> bool:
        """Whether nothing was ever said about it."""
        return not self.letters

    def seen_by(self, side: Side) -> RoleLetter | None:
        """A side's own view."""
        return self.politics if side is Side.POLITICS else self.administration


def board_of(state: Lookups, block_id: Id) -> RoleBoard | None:
    """Where a block's role clarification stands; nothing before the first stage is left."""
    return next((b for b in state.of(RoleBoard) if b.block_id == block_id), None)


def stage_of(state: Lookups, block_id: Id) -> RoleStage:
    """The stage that the room is at."""
    board = board_of(state, block_id)
    return RoleStage.OWN_VIEW if board is None else board.stage


def land_of(state: Lookups, block_id: Id) -> str:
    """The municipal code that holds: the block's, or the one chosen elsewhere in the workshop."""
    board = board_of(state, block_id)
    if board is not None and board.land:
        return board.land
    return land_said(state)


def land_said(state: Lookups) -> str:
    """The state whose municipal code was chosen in any block; empty before."""
    return next((b.land for b in state.of(RoleBoard) if b.land), "")


@dataclass(frozen=True, slots=True)
class Matrix:
    """The tasks, bodies and cells of one block at its stage.

    Once views are compared, a side that has spoken about a task and left a body out is taken to
    mean that this body has no part: nobody types thirty dashes, and a decision that only one side
    sees is a difference. ``cells`` are read that way; what is stored stays as it was said.
    """

    tasks: tuple[RoleTask, ...]
    bodies: tuple[RoleBody, ...]
    cells: dict[tuple[Id, Id], RoleCell]
    stage: RoleStage = RoleStage.OWN_VIEW
    groups: frozenset[Id] = frozenset()
    """Columns that stand for a council group: by their unit, or by their name."""

    @classmethod
    def of(cls, state: Lookups, block_id: Id) -> Matrix:
        """The matrix of a block."""
        stage = stage_of(state, block_id)
        tasks = tuple(t for t in state.of(RoleTask) if t.block_id == block_id)
        bodies = tuple(b for b in state.of(RoleBody) if b.block_id == block_id)
        rows = {task.id for task in tasks}
        columns = {body.id for body in bodies}
        cells = {
            (c.task_id, c.body_id): c
            for c in state.of(RoleCell)
            if c.task_id in rows and c.body_id in columns
        }
        if stage is not RoleStage.OWN_VIEW:
            cells = _with_silence_read(cells)
        groups = frozenset(body.id for body in bodies if _is_group(state, body))
        return cls(tasks, bodies, cells, stage, groups)

    def cell(self, task: RoleTask, body: RoleBody) -> RoleCell | None:
        """The cell, if anything was ever said about it."""
        return self.cells.get((task.id, body.id))

    def letter(self, task: RoleTask, body: RoleBody) -> RoleLetter | None:
        """What holds in a cell."""
        cell = self.cell(task, body)
        return None if cell is None else cell.letter

    def view(self, task: RoleTask, body: RoleBody, side: Side) -> RoleLetter | None:
        """How a side sees a cell."""
        cell = self.cell(task, body)
        return None if cell is None else cell.seen_by(side)

    def holders(self, task: RoleTask, letter: RoleLetter) -> tuple[RoleBody, ...]:
        """The bodies that hold a letter in a task."""
        return tuple(body for body in self.bodies if self.letter(task, body) is letter)

    def holders_seen_by(
        self, side: Side, task: RoleTask, letter: RoleLetter
    ) -> tuple[RoleBody, ...]:
        """The bodies that hold a letter in a task as one side sees it."""
        return tuple(body for body in self.bodies if self.view(task, body, side) is letter)

    def leads(self, task: RoleTask, body: RoleBody) -> bool:
        """Whether a body leads where it carries a task out."""
        return task.lead_id == body.id and self.letter(task, body) is RoleLetter.D

    def row(self, task: RoleTask) -> tuple[RoleCell, ...]:
        """The cells of a task that exist."""
        found = (self.cell(task, body) for body in self.bodies)
        return tuple(cell for cell in found if cell is not None)

    def has_spoken(self, side: Side, task: RoleTask) -> bool:
        """Whether a side has said anything about a task."""
        return any(cell.seen_by(side) is not None for cell in self.row(task))

    def filled(self, side: Side) -> int:
        """The number of cells that a side has filled in."""
        return sum(
            self.view(task, body, side) is not None for task in self.tasks for body in self.bodies
        )

    def differences(self) -> tuple[RoleCell, ...]:
        """Cells seen differently, the weightiest first: who decides before who is told."""
        order = {
            (task.id, body.id): (row, column)
            for row, task in enumerate(self.tasks)
            for column, body in enumerate(self.bodies)
        }
        found = [c for c in self.cells.values() if c.differs]
        return tuple(sorted(found, key=lambda c: (_weight(c), order[c.task_id, c.body_id])))

    def open_differences(self) -> tuple[RoleCell, ...]:
        """Differences that the room has not settled."""
        return tuple(cell for cell in self.differences() if cell.open)

    def settled(self, task: RoleTask, body: RoleBody) -> bool:
        """Whether both sides see it the same way, or the room has agreed on it."""
        cell = self.cell(task, body)
        if cell is not None and not cell.blank:
            return cell.agreed is not None or cell.equal
        return self._both_known(task)

    def _both_known(self, task: RoleTask) -> bool:
        return self.stage is not RoleStage.OWN_VIEW and (
            all(self.has_spoken(side, task) for side in VIEWING)
            or any(cell.agreed is not None for cell in self.row(task))
        )

    @property
    def size(self) -> int:
        """The number of cells."""
        return len(self.tasks) * len(self.bodies)

    @property
    def agreed(self) -> int:
        """The number of cells on which both sides are of one mind (by now)."""
        return sum(self.settled(task, body) for task in self.tasks for body in self.bodies)


def _is_group(state: Lookups, body: RoleBody) -> bool:
    unit = state.find(Unit, body.unit_id)
    return is_group_name(body.name, body.side) or (
        unit is not None and unit.acts_as is UnitKind.GROUP
    )


def _with_silence_read(cells: dict[tuple[Id, Id], RoleCell]) -> dict[tuple[Id, Id], RoleCell]:
    """The cells with a view left out read as "no part" where the side spoke about the task."""
    spoke = {
        side: {c.task_id for c in cells.values() if c.seen_by(side) is not None} for side in VIEWING
    }

    def read(cell: RoleCell) -> RoleCell:
        if cell.politics is None and cell.administration is None:
            return cell
        if cell.politics is None and cell.task_id in spoke[Side.POLITICS]:
            return replace(cell, politics=RoleLetter.NONE)
        if cell.administration is None and cell.task_id in spoke[Side.ADMINISTRATION]:
            return replace(cell, administration=RoleLetter.NONE)
        return cell

    return {key: read(cell) for key, cell in cells.items()}


_WEIGHTS = (RoleLetter.E, RoleLetter.D, RoleLetter.M, RoleLetter.I, RoleLetter.NONE)


def weightiest(cell: RoleCell) -> RoleLetter:
    """The letter that a difference is about: who decides weighs more than who is told."""
    letters = [letter for letter in (cell.politics, cell.administration) if letter is not None]
    return min(letters, key=_WEIGHTS.index, default=RoleLetter.NONE)


def _weight(cell: RoleCell) -> int:
    return _WEIGHTS.index(weightiest(cell))
