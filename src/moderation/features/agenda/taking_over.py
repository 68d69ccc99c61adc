# SPDX-License-Identifier: EUPL-1.2
"""Many blocks at once: a pasted timetable, or a method out of the library, as one action each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, time
from typing import Any

from moderation.domain.blank import blank, trimmed
from moderation.domain.change import Change, Step, added, replaced, squashed
from moderation.domain.ids import Id, new_id
from moderation.domain.order import inserted, rank_at
from moderation.domain.removal import removal
from moderation.domain.state import State
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.features.agenda.day import Day, by_day, ends_before_begin
from moderation.features.agenda.days import add_day, day_ids, edit_day, in_order, place_after
from moderation.features.agenda.drafts import DayDraft, Draft
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
    listed: list[Block | Day] = in_order(state)
    if instead:
        changes += removal(state, *old, *state.of(Day))
        listed = []
    rooms = {room.name.casefold(): room.id for room in state.of(Room)}
    known = list(state.of(Room))
    place = place_after(state, listed, after)
    blocks: list[Block] = []
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
            rank=0.0,
            title=draft.title,
            activity=draft.activity or (BREAK if draft.is_break else TALK),
            minutes=draft.minutes,
            summary=draft.summary,
            parallel=draft.parallel and place + len(blocks) > 0,
            room_id=rooms.get(room.casefold()),
        )
        blocks.append(block)
    step = squashed((Step(ADD_BLOCKS, changes), Step(ADD_BLOCKS, inserted(listed, place, *blocks))))
    if starts_at is None:
        return step
    # Taking blocks away may have changed the workshop already: one change per entity.
    begins = replaced(state.apply(step).workshop, starts_at=starts_at)
    return squashed((step, Step(ADD_BLOCKS, begins)))


def add_days(state: State, days: Sequence[DayDraft], *, instead: bool = False) -> Step:
    """Days with their blocks, after the last day; ``instead`` of everything that was planned.

    A day that is there already gets the blocks at its end. A date that does not follow the one
    before is left out, and so is an end before the begin: both are still to be entered, and the
    preparation says so.
    """
    steps: list[Step] = []

    def go_on(step: Step) -> None:
        nonlocal state
        steps.append(step)
        state = state.apply(step)

    if instead:
        gone = removal(state, *state.of(Block), *state.of(Day))
        go_on(Step(ADD_BLOCKS, gone))
    for number, draft in enumerate(days):
        known = dict(zip(_dates(state), day_ids(state), strict=True))
        if draft.day is not None and draft.day in known and not (instead and not number):
            at = day_ids(state).index(known[draft.day])
            there = by_day(state, state.of(Block))[at]
            after = there[-1].id if there else known[draft.day]
            go_on(add_blocks(state, draft.drafts, after))
            continue
        facts = _facts_of(state, draft, first=instead and not number)
        if instead and not number:
            go_on(edit_day(state, state.workshop.id, **facts))
        else:
            go_on(add_day(state, **facts))
        go_on(add_blocks(state, draft.drafts, day_ids(state)[-1]))
    return replace(squashed(steps), label=ADD_BLOCKS) if steps else Step(ADD_BLOCKS, ())


def _dates(state: State) -> list[date | None]:
    """The date of each day."""
    return [state.workshop.day, *(day.day for day in state.of(Day))]


def _facts_of(state: State, draft: DayDraft, *, first: bool) -> dict[str, Any]:
    """The facts of a day to be, as far as the text says them and they can be."""
    facts: dict[str, Any] = {}
    dates = [day for day in _dates(state) if day is not None]
    if draft.day is not None and (first or not dates or draft.day > max(dates)):
        facts["day"] = draft.day
    elif draft.day is not None:
        facts["day"] = None
    if draft.place:
        facts["place"] = draft.place
    if draft.starts is not None:
        starts_at, until = draft.starts, draft.until
        facts["starts_at"] = starts_at
        facts["invited_until"] = None if ends_before_begin(starts_at, until) else until
    return facts


def add_method(state: State, method: Method, after: Id | None = None) -> Step:
    """A new block that is led by a method, after another block or at the end."""
    order = in_order(state)
    block = Block(
        id=new_id(),
        workshop_id=state.workshop.id,
        rank=0.0,
        title=method.name,
        activity=method.activity or TALK,
        minutes=method.minutes,
        **_led_by(method),
    )
    placed = inserted(order, place_after(state, order, after), block)
    return Step(ADD_METHOD, placed + _material(state, method, block.id))


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
    return Step(USE_METHOD, replaced(block, **values) + _material(state, method, block_id))


def _led_by(method: Method) -> dict[str, Any]:
    return {
        "summary": method.name,
        "question": method.question,
        "say": method.say,
        "script": method.script,
    }


def _material(state: State, method: Method, block_id: Id) -> tuple[Change, ...]:
    """What the method needs and nobody has put on the list yet, for the block that it leads."""
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
                block_id=block_id,
            )
            items.append(item)
            changes += added(item)
    return changes
