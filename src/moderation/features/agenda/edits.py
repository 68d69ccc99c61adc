# SPDX-License-Identifier: EUPL-1.2
"""Changes to the agenda, and the course of the day."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Any

from moderation.domain.change import Change, Step, added, replaced, squashed
from moderation.domain.clock import local_day
from moderation.domain.closed import running_closed
from moderation.domain.closed_mark import ClosedMark
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id, new_id
from moderation.domain.order import inserted, moved, rank_at, shifted
from moderation.domain.removal import removal
from moderation.domain.state import State
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.domain.workshop import Status, Workshop
from moderation.features.agenda.day import by_day
from moderation.features.agenda.days import (
    DAY_FACTS,
    day_ids,
    day_of,
    edit_day,
    in_order,
    place_after,
)
from moderation.features.agenda.model import TALK, Block, Material, Room, side_by_side

ADD_BLOCK = QT_TRANSLATE_NOOP("AgendaEdit", "Add block")
DUPLICATE_BLOCK = QT_TRANSLATE_NOOP("AgendaEdit", "Duplicate block")
EDIT_BLOCK = QT_TRANSLATE_NOOP("AgendaEdit", "Edit block")
MOVE_BLOCK = QT_TRANSLATE_NOOP("AgendaEdit", "Move block")
SET_LENGTH = QT_TRANSLATE_NOOP("AgendaEdit", "Change length")
REMOVE_BLOCK = QT_TRANSLATE_NOOP("AgendaEdit", "Remove block")
EDIT_WORKSHOP = QT_TRANSLATE_NOOP("AgendaEdit", "Edit workshop")
START_WORKSHOP = QT_TRANSLATE_NOOP("AgendaEdit", "Start workshop")
CLOSE_WORKSHOP = QT_TRANSLATE_NOOP("AgendaEdit", "Close workshop")
REOPEN_WORKSHOP = QT_TRANSLATE_NOOP("AgendaEdit", "Reopen workshop")
TRASH_WORKSHOP = QT_TRANSLATE_NOOP("AgendaEdit", "Move workshop to the bin")
RESTORE_WORKSHOP = QT_TRANSLATE_NOOP("AgendaEdit", "Restore workshop")
BEGIN_DAY = QT_TRANSLATE_NOOP("AgendaEdit", "Begin the day")
END_BLOCK = QT_TRANSLATE_NOOP("AgendaEdit", "End block")
GO_TO_BLOCK = QT_TRANSLATE_NOOP("AgendaEdit", "Go to block")
EXTEND_BLOCK = QT_TRANSLATE_NOOP("AgendaEdit", "Extend block")
SCRIPT_STEP = QT_TRANSLATE_NOOP("AgendaEdit", "Tick off step")
ADD_ROOM = QT_TRANSLATE_NOOP("AgendaEdit", "Add room")
EDIT_ROOM = QT_TRANSLATE_NOOP("AgendaEdit", "Edit room")
MOVE_ROOM = QT_TRANSLATE_NOOP("AgendaEdit", "Move room")
REMOVE_ROOM = QT_TRANSLATE_NOOP("AgendaEdit", "Remove room")
ADD_MATERIAL = QT_TRANSLATE_NOOP("AgendaEdit", "Add material")
EDIT_MATERIAL = QT_TRANSLATE_NOOP("AgendaEdit", "Edit material")
MOVE_MATERIAL = QT_TRANSLATE_NOOP("AgendaEdit", "Move material")
REMOVE_MATERIAL = QT_TRANSLATE_NOOP("AgendaEdit", "Remove material")

ROOMS_LAST = QT_TRANSLATE_NOOP(
    "AgendaEdit", "The agenda needs at least one block. Add another one before you remove this."
)
NOTHING_TO_START = QT_TRANSLATE_NOOP(
    "AgendaEdit", "The agenda is empty. Add a block, then start the workshop."
)

NOTHING_THAT_DAY = QT_TRANSLATE_NOOP(
    "AgendaEdit", "Nothing is planned for this day. Move a block to it, then begin."
)

SHORTEST = 5
LONGEST = 600
"""Bounds of a block's length in minutes."""


def edit_workshop(state: State, **values: Any) -> Step:
    """Other values for the workshop: title, place, day, times, language ...

    The facts of its first day are among them; see ``days.edit_day``.
    """
    facts = {name: values.pop(name) for name in DAY_FACTS if name in values}
    key = f"workshop {' '.join(sorted([*values, *facts]))}"
    step = Step(EDIT_WORKSHOP, replaced(state.workshop, **values), merge_key=key)
    if not facts:
        return step
    dated = edit_day(state.apply(step), state.workshop.id, **facts)
    return replace(squashed((step, dated)), label=EDIT_WORKSHOP, merge_key=key)


def add_block(
    state: State, title: str, activity: str = TALK, minutes: int = 15, after: Id | None = None
) -> Step:
    """A new block after another one, at the beginning of a day, or at the end.

    ``after`` is a block's id or a day's; that of the workshop is the first day's.
    """
    order = in_order(state)
    block = Block(
        id=new_id(),
        workshop_id=state.workshop.id,
        rank=0.0,
        title=title,
        activity=activity,
        minutes=minutes,
    )
    return Step(ADD_BLOCK, inserted(order, place_after(state, order, after), block))


def duplicate_block(state: State, block_id: Id) -> Step:
    """A block planned like another one, right after it; what happened in that one is not copied.

    What of its words was typed behind closed doors stays closed in the copy.

    One of several blocks side by side gets its copy beside it, so that the group stays whole.
    """
    order = in_order(state)
    block = state.get(Block, block_id)
    copy = replace(
        block,
        id=new_id(),
        parallel=len(side_by_side(state, block)) > 1,
        script_done=0,
        extra_minutes=0,
        started_at=None,
        ended_at=None,
        parked=False,
    )
    changes = inserted(order, order.index(block) + 1, copy)
    if not running_closed(state.public_tables()):  # else the door closes all of it
        for mark in state.of(ClosedMark):
            if mark.target_id == block_id:
                changes += added(replace(mark, id=new_id(), target_id=copy.id))
    return Step(DUPLICATE_BLOCK, changes)


def edit_block(state: State, block_id: Id, **values: Any) -> Step:
    """Other values for a block: title, summary, question, what to say ..."""
    key = f"block {block_id} {' '.join(sorted(values))}"
    return Step(EDIT_BLOCK, replaced(state.get(Block, block_id), **values), merge_key=key)


def move_block(state: State, block_id: Id, index: int, day_id: Id | None = None) -> Step:
    """A block at another place of its day, counted without itself; or of another day."""
    block = state.get(Block, block_id)
    order = in_order(state)
    others = [each for each in order if each.id != block_id]
    days = by_day(state, [each for each in state.of(Block) if each.id != block_id])
    ids = day_ids(state)
    at = ids.index(day_id or day_of(state, block))
    before = at + sum(len(day) for day in days[:at])
    place = before + max(0, min(index, len(days[at])))
    return Step(MOVE_BLOCK, moved([*others, block], block, place))


def shift_block(state: State, block_id: Id, offset: int) -> Step:
    """A block some places up (negative) or down; over its day's edge, into the next day."""
    return Step(MOVE_BLOCK, shifted(in_order(state), state.get(Block, block_id), offset))


def change_minutes(state: State, block_id: Id, by: int) -> Step:
    """A block longer or shorter by some minutes, within bounds."""
    block = state.get(Block, block_id)
    minutes = min(max(block.minutes + by, SHORTEST), LONGEST)
    return Step(SET_LENGTH, replaced(block, minutes=minutes), merge_key=f"length {block_id}")


def remove_block(state: State, block_id: Id) -> Step:
    """A block with everything that was worked out in it; what was said there stays.

    Raises:
        UserFacingError: It is the only one.
    """
    if len(state.of(Block)) == 1:
        raise UserFacingError(ROOMS_LAST)
    changes = removal(state, state.get(Block, block_id))
    return Step(REMOVE_BLOCK, changes)


def start_workshop(state: State, now: datetime) -> Step:
    """The workshop runs, and its first unfinished block with it.

    Raises:
        UserFacingError: There is no block.
    """
    blocks = state.of(Block)
    if not blocks:
        raise UserFacingError(NOTHING_TO_START)
    first = next((block for block in blocks if block.ended_at is None), blocks[0])
    workshop = state.workshop
    day = workshop.day or local_day(now)
    changes = replaced(workshop, status=Status.RUNNING, day=day, current_block_id=first.id)
    for block in _together(state, first):
        if block.started_at is None:
            changes += replaced(block, started_at=now)
    return Step(START_WORKSHOP, changes)


def begins_or_ends(step: Step) -> bool:
    """Whether the workshop or a block of it starts, ends or goes on by this step."""
    return any(
        change.before is not None
        and change.after is not None
        and _course(change.before) != _course(change.after)
        for change in step.changes
    )


def _course(entity: Any) -> tuple[object, ...]:
    """How far the workshop or a block of it has come; nothing of anything else."""
    if isinstance(entity, Workshop):
        return (entity.status,)
    return (entity.started_at, entity.ended_at) if isinstance(entity, Block) else ()


def end_block(state: State, now: datetime) -> Step:
    """What runs ends; the next block of the day begins with those beside it, if there is one."""
    changes: tuple[Change, ...] = ()
    running = [block for block in state.of(Block) if block.running]
    for block in running:
        changes += replaced(block, ended_at=now)
    days = by_day(state, state.of(Block))
    # What ran last says which day it is; the night is not passed by itself.
    day = next((day for day in days if running and running[-1] in day), days[0])
    place = day.index(running[-1]) if running else -1
    following = next((b for b in day[place + 1 :] if b.started_at is None and not b.parked), None)
    if following is not None:
        for block in _together(state, following):
            changes += replaced(block, started_at=now)
        changes += replaced(state.workshop, current_block_id=following.id)
    return Step(END_BLOCK, changes)


def begin_day(state: State, day_id: Id, now: datetime, block_id: Id | None = None) -> Step:
    """A day begins: a block of it runs from now on, by default the first that was not held.

    Raises:
        UserFacingError: Nothing is planned for it.
    """
    day = by_day(state, state.of(Block))[day_ids(state).index(day_id)]
    ahead = (b for b in day if b.started_at is None and not b.parked)
    first = next(ahead, None) if block_id is None else state.get(Block, block_id)
    if first is None:
        raise UserFacingError(NOTHING_THAT_DAY)
    return Step(BEGIN_DAY, go_to_block(state, first.id, now).changes)


def _together(state: State, first: Block) -> list[Block]:
    """A block and those that begin beside it in other rooms."""
    beside = side_by_side(state, first)
    return [
        block
        for block in beside
        if block.id == first.id or (block.started_at is None and not block.parked)
    ]


def go_to_block(state: State, block_id: Id, now: datetime) -> Step:
    """Another block runs from now on; what ran ends, a block that had ended goes on.

    Those beside it begin with it, and those beside it that run already go on.
    """
    target = state.get(Block, block_id)
    beside = {block.id for block in side_by_side(state, target)}
    changes: tuple[Change, ...] = ()
    for block in state.of(Block):
        if block.running and block.id not in beside:
            changes += replaced(block, ended_at=now)
    for block in _together(state, target):
        if block.id != block_id:
            changes += replaced(block, started_at=now)
    changes += replaced(target, started_at=target.started_at or now, ended_at=None, parked=False)
    changes += replaced(state.workshop, current_block_id=block_id, status=Status.RUNNING)
    return Step(GO_TO_BLOCK, changes)


def extend_block(state: State, block_id: Id, minutes: int = 5) -> Step:
    """More time for a block; the plan stays what it was."""
    block = state.get(Block, block_id)
    return Step(EXTEND_BLOCK, replaced(block, extra_minutes=block.extra_minutes + minutes))


def tick_script(state: State, block_id: Id, done: int) -> Step:
    """How many steps of the block's script are done."""
    block = state.get(Block, block_id)
    done = max(0, min(done, len(block.script)))
    return Step(SCRIPT_STEP, replaced(block, script_done=done))


def close_workshop(state: State, now: datetime) -> Step:
    """The day is over: what runs ends."""
    changes = replaced(state.workshop, status=Status.CLOSED)
    for block in state.of(Block):
        if block.running:
            changes += replaced(block, ended_at=now)
    return Step(CLOSE_WORKSHOP, changes)


def reopen_workshop(state: State) -> Step:
    """Go on after closing."""
    return Step(REOPEN_WORKSHOP, replaced(state.workshop, status=Status.RUNNING))


def trash_workshop(state: State) -> Step:
    """Out of sight, but not gone."""
    return Step(TRASH_WORKSHOP, replaced(state.workshop, trashed=True))


def restore_workshop(state: State) -> Step:
    """Back from the bin."""
    return Step(RESTORE_WORKSHOP, replaced(state.workshop, trashed=False))


def add_room(state: State, name: str) -> Step:
    """A room."""
    rooms = state.of(Room)
    room = Room(
        id=new_id(), workshop_id=state.workshop.id, rank=rank_at(rooms, len(rooms)), name=name
    )
    return Step(ADD_ROOM, added(room))


def edit_room(state: State, room_id: Id, **values: Any) -> Step:
    """Other values for a room: name or note."""
    key = f"room {room_id} {' '.join(sorted(values))}"
    return Step(EDIT_ROOM, replaced(state.get(Room, room_id), **values), merge_key=key)


def move_room(state: State, room_id: Id, offset: int) -> Step:
    """A room some places up (negative) or down."""
    return Step(MOVE_ROOM, shifted(state.of(Room), state.get(Room, room_id), offset))


def remove_room(state: State, room_id: Id) -> Step:
    """A room, off the list."""
    return Step(REMOVE_ROOM, removal(state, state.get(Room, room_id)))


def add_material(state: State, name: str) -> Step:
    """Something to bring."""
    items = state.of(Material)
    item = Material(
        id=new_id(), workshop_id=state.workshop.id, rank=rank_at(items, len(items)), name=name
    )
    return Step(ADD_MATERIAL, added(item))


def edit_material(state: State, material_id: Id, **values: Any) -> Step:
    """Other values for something to bring: its name, or whether it is there."""
    key = f"material {material_id} name" if "name" in values else None
    changes = replaced(state.get(Material, material_id), **values)
    return Step(EDIT_MATERIAL, changes, merge_key=key)


def move_material(state: State, material_id: Id, offset: int) -> Step:
    """Something to bring, some places up (negative) or down."""
    thing = state.get(Material, material_id)
    return Step(MOVE_MATERIAL, shifted(state.of(Material), thing, offset))


def remove_material(state: State, material_id: Id) -> Step:
    """Something to bring, off the list."""
    return Step(REMOVE_MATERIAL, removal(state, state.get(Material, material_id)))
