# SPDX-License-Identifier: EUPL-1.2
"""Many blocks at once: a pasted timetable, or a method out of the library, as one action each."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import time
from typing import Any

from moderation.domain.blank import blank, trimmed
from moderation.domain.change import Change, Step, added, replaced, squashed
from moderation.domain.ids import Id, new_id
from moderation.domain.order import rank_at
from moderation.domain.removal import removal
from moderation.domain.state import State
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.features.agenda.drafts import Draft
from moderation.features.agenda.methods import Method
from moderation.features.agenda.model import BREAK, TALK, Block, Material, Room

ADD_BLOCKS = QT_TRANSLATE_NOOP("AgendaEdit", "Take over timetable")
ADD_METHOD = QT_TRANSLATE_NOOP("AgendaEdit", "Add block with a method")
USE_METHOD = QT_TRANSLATE_NOOP("AgendaEdit", "Use method")


def add_blocks(
    state: State,
    drafts: Sequence[Draft],
    after: Id | None = None,
    *,
    instead: bool = False,
    starts_at: time | None = None,
) -> Step:
    """Blocks from drafts, after another block or at the end.

    ``instead`` takes away what was planned so far; ``starts_at`` is when the day begins from now
    on. A room that the drafts name and nobody knows yet is added. No drafts, no change.
    """
    if not drafts:
        return Step(ADD_BLOCKS, ())
    old = state.of(Block)
    changes: tuple[Change, ...] = ()
    if instead:
        changes += removal(state, *old)
        old = ()
    rooms = {room.name.casefold(): room.id for room in state.of(Room)}
    known = list(state.of(Room))
    place = next((number + 1 for number, block in enumerate(old) if block.id == after), len(old))
    listed: list[Block] = list(old)
    for draft in drafts:
        room = trimmed(draft.room)
        if room and room.casefold() not in rooms:
            fresh = Room(
                id=new_id(),
                workshop_id=state.workshop.id,
                rank=rank_at(known, len(known)),
                name=room,
            )
            known.append(fresh)
            rooms[room.casefold()] = fresh.id
            changes += added(fresh)
        block = Block(
            id=new_id(),
            workshop_id=state.workshop.id,
            rank=rank_at(listed, place),
            title=draft.title,
            activity=draft.activity or (BREAK if draft.is_break else TALK),
            minutes=draft.minutes,
            summary=draft.summary,
            parallel=draft.parallel and place > 0,
            room_id=rooms.get(room.casefold()),
        )
        changes += added(block)
        listed.insert(place, block)
        place += 1
    step = Step(ADD_BLOCKS, changes)
    if starts_at is None:
        return step
    # Taking blocks away may have changed the workshop already: one change per entity.
    begins = replaced(state.apply(step).workshop, starts_at=starts_at)
    return squashed((step, Step(ADD_BLOCKS, begins)))


def add_method(state: State, method: Method, after: Id | None = None) -> Step:
    """A new block that is led by a method, after another block or at the end."""
    blocks = state.of(Block)
    place = next((n + 1 for n, block in enumerate(blocks) if block.id == after), len(blocks))
    block = Block(
        id=new_id(),
        workshop_id=state.workshop.id,
        rank=rank_at(blocks, place),
        title=method.name,
        activity=method.activity or TALK,
        minutes=method.minutes,
        **_led_by(method),
    )
    return Step(ADD_METHOD, added(block) + _material(state, method))


def use_method(state: State, block_id: Id, method: Method) -> Step:
    """A planned block led by a method: its title and length stay what the agenda says.

    The question stays too if there is one: it was written for this room. A break becomes work.
    """
    block = state.get(Block, block_id)
    values = _led_by(method)
    if not blank(block.question):
        del values["question"]
    if method.activity or block.is_break:
        values["activity"] = method.activity or TALK
    if block.script != values["script"]:
        values["script_done"] = 0
    return Step(USE_METHOD, replaced(block, **values) + _material(state, method))


def _led_by(method: Method) -> dict[str, Any]:
    return {
        "summary": method.name,
        "question": method.question,
        "say": method.say,
        "script": method.script,
    }


def _material(state: State, method: Method) -> tuple[Change, ...]:
    """What the method needs and nobody has put on the list yet."""
    items = list(state.of(Material))
    there = {item.name.casefold() for item in items}
    changes: tuple[Change, ...] = ()
    for name in method.material:
        if name.casefold() not in there:
            there.add(name.casefold())
            item = Material(
                id=new_id(),
                workshop_id=state.workshop.id,
                rank=rank_at(items, len(items)),
                name=name,
            )
            items.append(item)
            changes += added(item)
    return changes
