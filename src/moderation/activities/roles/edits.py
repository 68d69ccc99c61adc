# SPDX-License-Identifier: EUPL-1.2
"""Changes to the role matrix."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from moderation.activities.roles.law import Competence, LawOrigin
from moderation.activities.roles.model import (
    VIEWING,
    Matrix,
    RoleBoard,
    RoleBody,
    RoleCell,
    RoleLetter,
    RoleStage,
    RoleTask,
    board_of,
    stage_of,
)
from moderation.activities.roles.units import unit_named
from moderation.domain.blank import trimmed
from moderation.domain.change import Change, Step, added, removed, replaced
from moderation.domain.errors import UserFacingError
from moderation.domain.free_name import free_name
from moderation.domain.ids import Id, new_id
from moderation.domain.order import inserted_after, rank_at, shifted
from moderation.domain.removal import removal
from moderation.domain.side import Side
from moderation.domain.state import State
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.features.people.kinds import UnitKind, guessed_kind, is_group_name
from moderation.features.people.model import Unit

ADD_TASK = QT_TRANSLATE_NOOP("RolesEdit", "Add task")
RENAME_TASK = QT_TRANSLATE_NOOP("RolesEdit", "Rename task")
MOVE_TASK = QT_TRANSLATE_NOOP("RolesEdit", "Move task")
REMOVE_TASK = QT_TRANSLATE_NOOP("RolesEdit", "Remove task")
MARK_OPERATIVE = QT_TRANSLATE_NOOP("RolesEdit", "Mark task as operative")
ADD_BODY = QT_TRANSLATE_NOOP("RolesEdit", "Add body")
ADD_BODIES = QT_TRANSLATE_NOOP("RolesEdit", "Add the usual bodies")
EDIT_BODY = QT_TRANSLATE_NOOP("RolesEdit", "Edit body")
MOVE_BODY = QT_TRANSLATE_NOOP("RolesEdit", "Move body")
REMOVE_BODY = QT_TRANSLATE_NOOP("RolesEdit", "Remove body")
SET_LETTER = QT_TRANSLATE_NOOP("RolesEdit", "Set letter")
CLEAR_LETTER = QT_TRANSLATE_NOOP("RolesEdit", "Clear letter")
AGREE_LETTER = QT_TRANSLATE_NOOP("RolesEdit", "Agree on letter")
REOPEN_CELL = QT_TRANSLATE_NOOP("RolesEdit", "Take agreement back")
TAKE_OVER = QT_TRANSLATE_NOOP("RolesEdit", "Take over equal views")
SET_STAGE = QT_TRANSLATE_NOOP("RolesEdit", "Change stage")
SET_LAND = QT_TRANSLATE_NOOP("RolesEdit", "Choose municipal code")
SET_COMPETENCE = QT_TRANSLATE_NOOP("RolesEdit", "Note competence")
CLEAR_COMPETENCE = QT_TRANSLATE_NOOP("RolesEdit", "Remove competence")
TAKE_COMPETENCES = QT_TRANSLATE_NOOP("RolesEdit", "Take over %n proposal(s)")
SET_LEAD = QT_TRANSLATE_NOOP("RolesEdit", "Note who leads")
START_FROM_OTHER = QT_TRANSLATE_NOOP("RolesEdit", "Start from the other side's sheet")

NO_PROPOSAL_CHOSEN = QT_TRANSLATE_NOOP(
    "RolesEdit", "No proposal is chosen. Tick what holds for these tasks."
)
TASK_NEEDS_NAME = QT_TRANSLATE_NOOP(
    "RolesEdit", "A task needs a name. Type what somebody decides or does."
)
BODY_NEEDS_NAME = QT_TRANSLATE_NOOP(
    "RolesEdit", "A body needs a name. Type who acts, for example a committee or a department."
)
TASK_EXISTS = QT_TRANSLATE_NOOP(
    "RolesEdit", "There is already a task named {name}. Give this one another name."
)
BODY_EXISTS = QT_TRANSLATE_NOOP(
    "RolesEdit", "There is already a body named {name}. Give this one another name."
)
NO_GROUPS = QT_TRANSLATE_NOOP(
    "RolesEdit",
    "{name} is a council group: it acts through the council or a committee. "
    "Name the body that acts.",
)
UNIT_IS_GROUP = QT_TRANSLATE_NOOP(
    "RolesEdit",
    "{name} counts as a council group here: it acts through the council or a committee. If it is "
    "something else, choose its kind under “Columns from the units”.",
)
MAYOR_NEEDS_HAT = QT_TRANSLATE_NOOP(
    "RolesEdit",
    "The mayor is head of administration or chair of the council. Choose politics or "
    "administration, so that the column says which hat.",
)
ONLY_WHO_CARRIES_OUT = QT_TRANSLATE_NOOP(
    "RolesEdit", "Only a body that carries the task out can lead it. Set its letter to D first."
)
OTHER_SHEET_EMPTY = QT_TRANSLATE_NOOP(
    "RolesEdit", "There is nothing to start from: the sheet of {side} is not typed in yet."
)
NOT_WHILE_COMPARED = QT_TRANSLATE_NOOP(
    "RolesEdit", "The views are compared already. Go back to the own view to type a sheet in."
)
ONLY_READING = QT_TRANSLATE_NOOP(
    "RolesEdit",
    "While views are compared, no letter changes. Go on to negotiating, or back to the own view.",
)

# ---------------------------------------------------------------------------------- tasks


def add_task(state: State, block_id: Id, title: str, after: Id | None = None) -> Step:
    """A new row below another one, or at the end.

    Raises:
        UserFacingError: The name is empty or taken.
    """
    tasks = tasks_of(state, block_id)
    name = _task_name(title, tasks)
    task = RoleTask(
        id=new_id(),
        workshop_id=state.workshop.id,
        rank=0.0,
        block_id=block_id,
        title=name,
    )
    return Step(ADD_TASK, inserted_after(tasks, after, task))


def rename_task(state: State, task_id: Id, title: str) -> Step:
    """Another name for a row; what the moderator said about its competence stays.

    Raises:
        UserFacingError: The name is empty or taken.
    """
    task = state.get(RoleTask, task_id)
    others = [t for t in tasks_of(state, task.block_id) if t.id != task_id]
    name = _task_name(title, others)
    return Step(RENAME_TASK, replaced(task, title=name))


def shift_task(state: State, task_id: Id, offset: int) -> Step:
    """A row some places up (negative) or down."""
    task = state.get(RoleTask, task_id)
    tasks = tasks_of(state, task.block_id)
    return Step(MOVE_TASK, shifted(tasks, task, offset))


def remove_task(state: State, task_id: Id) -> Step:
    """A row with everything that was said about it."""
    return Step(REMOVE_TASK, removal(state, state.get(RoleTask, task_id)))


def set_operative(state: State, task_id: Id, *, operative: bool) -> Step:
    """Whether a task is day-to-day work, which belongs to the administration."""
    return Step(MARK_OPERATIVE, replaced(state.get(RoleTask, task_id), operative=operative))


def set_competence(state: State, task_id: Id, competence: Competence | None) -> Step:
    """What law or main statute says about a task, or (with ``None``) nothing of that kind."""
    task = state.get(RoleTask, task_id)
    label = CLEAR_COMPETENCE if competence is None else SET_COMPETENCE
    return Step(label, replaced(task, competence=competence))


def set_lead(state: State, task_id: Id, body_id: Id) -> Step:
    """A body leads where several carry a task out; the one that leads does so no more.

    Raises:
        UserFacingError: The body does not carry the task out.
    """
    task = state.get(RoleTask, task_id)
    if task.lead_id == body_id:
        return Step(SET_LEAD, replaced(task, lead_id=None))
    matrix = Matrix.of(state, task.block_id)
    if matrix.letter(task, state.get(RoleBody, body_id)) is not RoleLetter.D:
        raise UserFacingError(ONLY_WHO_CARRIES_OUT)
    return Step(SET_LEAD, replaced(task, lead_id=body_id))


def decline_competence(state: State, task_id: Id, declined: tuple[str, ...]) -> Step:
    """Nothing of law or own rules applies to a task; ``declined`` is not proposed again."""
    task = state.get(RoleTask, task_id)
    return Step(CLEAR_COMPETENCE, replaced(task, competence=None, declined=declined))


def take_competences(state: State, chosen: Mapping[Id, Competence]) -> Step:
    """What was proposed for tasks and confirmed by the moderator, in one step.

    Raises:
        UserFacingError: Nothing is chosen.
    """
    if not chosen:
        raise UserFacingError(NO_PROPOSAL_CHOSEN)
    changes: tuple[Change, ...] = ()
    for task_id, law in chosen.items():
        changes += replaced(state.get(RoleTask, task_id), competence=law)
    return Step(TAKE_COMPETENCES.with_count(len(chosen)), changes)


def set_land(state: State, block_id: Id, land: str) -> Step:
    """The municipal code that holds.

    What came from another state's law goes, because it does not hold here; what was typed in and
    what came from the town's own list stays. The new code only proposes.
    """
    land = trimmed(land)
    changes = _board_with(state, block_id, land=land)
    for task in tasks_of(state, block_id):
        law = task.competence
        if law is not None and law.origin is LawOrigin.LAW and law.land != land:
            changes += replaced(task, competence=None)
    return Step(SET_LAND, changes)


def tasks_of(state: State, block_id: Id) -> tuple[RoleTask, ...]:
    """The rows of a block in their order."""
    return tuple(task for task in state.of(RoleTask) if task.block_id == block_id)


def _task_name(title: str, others: Iterable[RoleTask]) -> str:
    names = {task.title.casefold() for task in others}
    return free_name(title, names, TASK_NEEDS_NAME, TASK_EXISTS)


# ---------------------------------------------------------------------------------- bodies


def add_body(state: State, block_id: Id, name: str, side: Side, after: Id | None = None) -> Step:
    """A new column right of another one, or right of the last one of its side.

    Raises:
        UserFacingError: The name is empty, taken, or a council group's, or the mayor has no hat.
    """
    bodies = bodies_of(state, block_id)
    if after is None:
        of_side = [body.id for body in bodies if body.side is side]
        after = of_side[-1] if of_side else None
    body = RoleBody(
        id=new_id(),
        workshop_id=state.workshop.id,
        rank=0.0,
        block_id=block_id,
        name=(found := _body_name(state, name, side, bodies)),
        side=side,
        unit_id=unit_named(state, found),
    )
    return Step(ADD_BODY, inserted_after(bodies, after, _with_hat(body)))


def add_bodies(state: State, block_id: Id, bodies: Iterable[tuple[str, Side]]) -> Step:
    """Several columns at once, behind those that are there; names already taken are left out.

    Raises:
        UserFacingError: One of them is a council group.
    """
    there = list(bodies_of(state, block_id))
    names = {body.name.casefold() for body in there}
    new: list[RoleBody] = []
    for name, side in bodies:
        if name.casefold() in names:
            continue
        names.add(name.casefold())
        check_no_group(state, name, side)
        body = RoleBody(
            id=new_id(),
            workshop_id=state.workshop.id,
            rank=rank_at(there, len(there)),
            block_id=block_id,
            name=name,
            side=side,
            unit_id=unit_named(state, name),
        )
        there.append(body)
        new.append(body)
    return Step(ADD_BODIES, added(*new))


def shift_body(state: State, body_id: Id, offset: int) -> Step:
    """A column some places to the left (negative) or right."""
    body = state.get(RoleBody, body_id)
    bodies = bodies_of(state, body.block_id)
    return Step(MOVE_BODY, shifted(bodies, body, offset))


def edit_body(state: State, body_id: Id, name: str, side: Side) -> Step:
    """Another name, another side, or both for a column; a name of its own parts it from its unit.

    Raises:
        UserFacingError: The name is empty, taken, or a council group's, or the mayor has no hat.
    """
    body = state.get(RoleBody, body_id)
    others = [b for b in bodies_of(state, body.block_id) if b.id != body_id]
    _with_hat(replace(body, name=(name := _body_name(state, name, side, others)), side=side))
    own = body.unit_id if name == body.name else unit_named(state, name)
    return Step(EDIT_BODY, replaced(body, name=name, side=side, unit_id=own))


def set_body_kind(state: State, body_id: Id, kind: UnitKind) -> Step:
    """What a body is; it is not stored where the name already says so.

    Raises:
        UserFacingError: A council group is no body, or the mayor has no hat.
    """
    body = state.get(RoleBody, body_id)
    if kind is UnitKind.GROUP:
        raise UserFacingError(NO_GROUPS.with_values(name=body.name))
    kept = None if kind is guessed_kind(body.name, body.side) else kind
    _with_hat(replace(body, body_kind=kept))
    return Step(EDIT_BODY, replaced(body, body_kind=kept))


def _with_hat(body: RoleBody) -> RoleBody:
    if body.acts_as is UnitKind.MAYOR and body.side not in VIEWING:
        raise UserFacingError(MAYOR_NEEDS_HAT)
    return body


def remove_body(state: State, body_id: Id) -> Step:
    """A column with everything that was said about it."""
    return Step(REMOVE_BODY, removal(state, state.get(RoleBody, body_id)))


def bodies_of(state: State, block_id: Id) -> tuple[RoleBody, ...]:
    """The columns of a block in their order."""
    return tuple(body for body in state.of(RoleBody) if body.block_id == block_id)


def _body_name(state: State, name: str, side: Side, others: Iterable[RoleBody]) -> str:
    names = {body.name.casefold() for body in others}
    found = free_name(name, names, BODY_NEEDS_NAME, BODY_EXISTS)
    check_no_group(state, found, side)
    return found


def check_no_group(state: State, name: str, side: Side) -> None:
    """Refuse the name of a council group, said by the name or by the workshop's units.

    Raises:
        UserFacingError: It is one.
    """
    if is_group_name(name, side):
        raise UserFacingError(NO_GROUPS.with_values(name=name))
    folded = name.casefold()
    for unit in state.of(Unit):
        if unit.acts_as is UnitKind.GROUP and folded in {
            unit.name.casefold(), unit.label.casefold(),
        }:  # fmt: skip
            raise UserFacingError(UNIT_IS_GROUP.with_values(name=name))


# ---------------------------------------------------------------------------------- cells


def view_step(
    state: State, place: tuple[Id, Id], cell: RoleCell | None, side: Side, letter: RoleLetter | None
) -> Step:
    """As ``set_view``, where the cell was looked up already: for many of them at once."""
    task_id, body_id = place
    before = cell or RoleCell(
        id=new_id(), workshop_id=state.workshop.id, task_id=task_id, body_id=body_id
    )
    after = (
        replace(before, politics=letter)
        if side is Side.POLITICS
        else replace(before, administration=letter)
    )
    return Step(SET_LETTER if letter is not None else CLEAR_LETTER, _stored(state, after))


def cells_by_place(state: State) -> dict[tuple[Id, Id], RoleCell]:
    """All stored cells by task and body."""
    return {(cell.task_id, cell.body_id): cell for cell in state.of(RoleCell)}


def set_view(state: State, task_id: Id, body_id: Id, side: Side, letter: RoleLetter | None) -> Step:
    """A letter in one side's view, or (with ``None``) none said yet."""
    return view_step(state, (task_id, body_id), cell_at(state, task_id, body_id), side, letter)


def set_agreed(state: State, task_id: Id, body_id: Id, letter: RoleLetter | None) -> Step:
    """The letter that the room agrees on, or (with ``None``) the agreement taken back."""
    after = replace(cell_at(state, task_id, body_id), agreed=letter)
    return Step(AGREE_LETTER if letter is not None else REOPEN_CELL, _stored(state, after))


def set_letter(
    state: State, task_id: Id, body_id: Id, letter: RoleLetter | None, side: Side
) -> Step:
    """A letter where the block's stage puts it: into a side's own view, or into the agreement.

    Raises:
        UserFacingError: Views are being compared, and nothing is set.
    """
    stage = stage_of(state, state.get(RoleTask, task_id).block_id)
    if stage is RoleStage.OWN_VIEW:
        return set_view(state, task_id, body_id, side, letter)
    if stage is RoleStage.COMPARE:
        raise UserFacingError(ONLY_READING)
    return set_agreed(state, task_id, body_id, letter)


def take_over_equal(state: State, block_id: Id) -> Step:
    """What both sides see the same way is agreed, wherever nothing was agreed yet."""
    changes: tuple[Change, ...] = ()
    for cell in Matrix.of(state, block_id).cells.values():
        if cell.equal and cell.agreed is None:
            changes += replaced(state.get(RoleCell, cell.id), agreed=cell.letter)
    return Step(TAKE_OVER, changes)


def start_from_other(state: State, block_id: Id, side: Side) -> Step:
    """Both sheets were written by hand: type only what differs from the other side's.

    What the side has said so far stays; elsewhere the other side's letters are taken for its own.

    Raises:
        UserFacingError: The views are compared, or the other side's sheet is not typed in.
    """
    if stage_of(state, block_id) is not RoleStage.OWN_VIEW:
        raise UserFacingError(NOT_WHILE_COMPARED)
    other = VIEWING[1] if side is VIEWING[0] else VIEWING[0]
    cells = [
        cell
        for cell in Matrix.of(state, block_id).cells.values()
        if cell.seen_by(other) is not None
    ]
    if not cells:
        raise UserFacingError(OTHER_SHEET_EMPTY.with_values(side=other.message))
    changes = _board_with(state, block_id, by_hand=True)
    name = side.value
    for cell in cells:
        if cell.seen_by(side) is None:
            changes += replaced(cell, **{name: cell.seen_by(other)})
    return Step(START_FROM_OTHER, changes)


def set_stage(state: State, block_id: Id, stage: RoleStage) -> Step:
    """The room goes on to a stage, or back to one."""
    if board_of(state, block_id) is None and stage is RoleStage.OWN_VIEW:
        return Step(SET_STAGE, ())
    return Step(SET_STAGE, _board_with(state, block_id, stage=stage))


def _board(state: State, block_id: Id) -> RoleBoard:
    """The block's board, or a new one."""
    board = board_of(state, block_id)
    return board or RoleBoard(id=new_id(), workshop_id=state.workshop.id, block_id=block_id)


def _board_with(state: State, block_id: Id, **values: object) -> tuple[Change, ...]:
    board = _board(state, block_id)
    if state.find(RoleBoard, board.id) is not None:
        return replaced(board, **values)
    return added(replace(board, **values))  # type: ignore[arg-type]


def cell_at(state: State, task_id: Id, body_id: Id) -> RoleCell:
    """The cell as it is stored, or a blank one."""
    state.get(RoleTask, task_id)
    state.get(RoleBody, body_id)
    for cell in state.of(RoleCell):
        if cell.task_id == task_id and cell.body_id == body_id:
            return cell
    return RoleCell(id=new_id(), workshop_id=state.workshop.id, task_id=task_id, body_id=body_id)


def _stored(state: State, after: RoleCell) -> tuple[Change, ...]:
    """The change after which the cell is this one; an empty cell is removed."""
    before = state.find(RoleCell, after.id)
    if before is None:
        return () if after.blank else added(after)
    if after.blank:
        return removed(before)
    return () if after == before else (Change(before, after),)
