# SPDX-License-Identifier: EUPL-1.2
"""Changes to the involvement map."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from moderation.activities.involvement.model import (
    Actor,
    InvolvementActor,
    InvolvementCell,
    InvolvementMap,
    InvolvementPart,
    InvolvementPhase,
)
from moderation.domain.blank import straightened
from moderation.domain.change import Change, Step, added, removed, replaced
from moderation.domain.days import read_date
from moderation.domain.errors import UserFacingError
from moderation.domain.free_name import free_name
from moderation.domain.ids import Id, new_id
from moderation.domain.order import inserted_after, rank_at, shifted
from moderation.domain.removal import removal
from moderation.domain.side import Side
from moderation.domain.span import Precision
from moderation.domain.state import Lookups, State
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.features.people.model import Unit, units_of

ADD_ACTOR = QT_TRANSLATE_NOOP("InvolvementEdit", "Add actor")
TAKE_UNITS = QT_TRANSLATE_NOOP("InvolvementEdit", "Take over units and phases")
TAKE_ACTORS = QT_TRANSLATE_NOOP("InvolvementEdit", "Take over actors")
EDIT_ACTOR = QT_TRANSLATE_NOOP("InvolvementEdit", "Edit actor")
MOVE_ACTOR = QT_TRANSLATE_NOOP("InvolvementEdit", "Move actor")
REMOVE_ACTOR = QT_TRANSLATE_NOOP("InvolvementEdit", "Remove actor")
ADD_PHASE = QT_TRANSLATE_NOOP("InvolvementEdit", "Add phase")
RENAME_PHASE = QT_TRANSLATE_NOOP("InvolvementEdit", "Rename phase")
MOVE_PHASE = QT_TRANSLATE_NOOP("InvolvementEdit", "Move phase")
REMOVE_PHASE = QT_TRANSLATE_NOOP("InvolvementEdit", "Remove phase")
SET_PART = QT_TRANSLATE_NOOP("InvolvementEdit", "Set part")
CLEAR_PART = QT_TRANSLATE_NOOP("InvolvementEdit", "Clear part")
SET_WHEN = QT_TRANSLATE_NOOP("InvolvementEdit", "Set when")
SET_NOTE = QT_TRANSLATE_NOOP("InvolvementEdit", "Note to a part")

ACTOR_NEEDS_NAME = QT_TRANSLATE_NOOP(
    "InvolvementEdit", "An actor needs a name. Type who it is, for example citizens or the county."
)
ACTOR_EXISTS = QT_TRANSLATE_NOOP(
    "InvolvementEdit", "{name} is on the map already. Give this one another name."
)
PHASE_NEEDS_NAME = QT_TRANSLATE_NOOP(
    "InvolvementEdit", "A phase needs a name. Type what happens in it, for example draft."
)
PHASE_EXISTS = QT_TRANSLATE_NOOP(
    "InvolvementEdit", "There is already a phase named {name}. Give this one another name."
)
IS_UNIT = QT_TRANSLATE_NOOP(
    "InvolvementEdit",
    "{name} is a unit of this workshop. Rename it in the preparation, and it is renamed here.",
)
NO_GROUP_DECIDES = QT_TRANSLATE_NOOP(
    "InvolvementEdit",
    "{name} is a council group: it decides through the council or a committee. "
    "Give the decision to the body that takes it.",
)

# ------------------------------------------------------------------------------------- actors


def add_actor(state: State, block_id: Id, name: str, side: Side, after: Id | None = None) -> Step:
    """A new row below another one, or at the end.

    Raises:
        UserFacingError: The name is empty or taken.
    """
    mates = _actors(state, block_id)
    taken = [actor.name for actor in InvolvementMap.of(state, block_id).actors]
    actor = InvolvementActor(
        id=new_id(),
        workshop_id=state.workshop.id,
        rank=0.0,
        block_id=block_id,
        name=free_name(name, taken, ACTOR_NEEDS_NAME, ACTOR_EXISTS),
        side=side,
    )
    return Step(ADD_ACTOR, inserted_after(mates, after, actor))


def take_units(state: State, block_id: Id, phases: Sequence[str]) -> Step:
    """Add a row for every unit without one; a map without phases gets these phases."""
    there = list(_actors(state, block_id))
    known = {actor.unit_id for actor in there}
    new: list[Any] = []
    for unit in (unit for side in Side for unit in units_of(state, side)):
        if unit.id in known:
            continue
        actor = InvolvementActor(
            id=new_id(),
            workshop_id=state.workshop.id,
            rank=rank_at(there, len(there)),
            block_id=block_id,
            name=unit.label,
            side=unit.side,
            unit_id=unit.id,
        )
        there.append(actor)
        new.append(actor)
    return Step(TAKE_UNITS, added(*new, *_usual(state, block_id, phases)))


def take_actors(
    state: State, block_id: Id, actors: Iterable[tuple[str, Side]], phases: Sequence[str]
) -> Step:
    """Several rows at once, those that are missing. A map without phases gets these.

    Whoever has the name of a unit becomes that unit's row.
    """
    there: list[Any] = list(_actors(state, block_id))
    units = _units_by_name(state)
    new: list[Any] = []
    for name, side in missing_actors(state, block_id, actors):
        unit = units.get(name.casefold())
        actor = InvolvementActor(
            id=new_id(),
            workshop_id=state.workshop.id,
            rank=rank_at(there, len(there)),
            block_id=block_id,
            name=name,
            side=side,
            unit_id=None if unit is None else unit.id,
        )
        there.append(actor)
        new.append(actor)
    return Step(TAKE_ACTORS, added(*new, *_usual(state, block_id, phases)))


def missing_actors(
    state: Lookups, block_id: Id, actors: Iterable[tuple[str, Side]]
) -> list[tuple[str, Side]]:
    """Those of these actors who have no row yet, by name or as a unit; each once."""
    there = InvolvementMap.of(state, block_id).actors
    names = {actor.name.casefold() for actor in there}
    rows = {actor.unit_id for actor in there if actor.unit_id is not None}
    units = _units_by_name(state)
    found = []
    for name, side in actors:
        folded = name.casefold()
        unit = units.get(folded)
        if folded in names or (unit is not None and unit.id in rows):
            continue
        names.add(folded)
        if unit is not None:
            rows.add(unit.id)
        found.append((name, side))
    return found


def _units_by_name(state: Lookups) -> dict[str, Unit]:
    """The units by name and by short name."""
    units = state.of(Unit)
    return {
        **{unit.name.casefold(): unit for unit in reversed(units)},
        **{unit.label.casefold(): unit for unit in reversed(units)},
    }


def edit_actor(state: State, actor_id: Id, name: str, side: Side) -> Step:
    """Another name or side for a row that does not stand for a unit of the workshop.

    Raises:
        UserFacingError: It is a unit, or the name is empty or taken.
    """
    actor = state.get(InvolvementActor, actor_id)
    found = InvolvementMap.of(state, actor.block_id)
    own = next(a for a in found.actors if a.id == actor_id)
    if own.unit_id is not None:
        raise UserFacingError(IS_UNIT.with_values(name=own.name))
    taken = [other.name for other in found.actors if other.id != actor_id]
    free = free_name(name, taken, ACTOR_NEEDS_NAME, ACTOR_EXISTS)
    return Step(EDIT_ACTOR, replaced(actor, name=free, side=side))


def shift_actor(state: State, actor_id: Id, offset: int) -> Step:
    """A row some places up (negative) or down."""
    actor = state.get(InvolvementActor, actor_id)
    mates = _actors(state, actor.block_id)
    return Step(MOVE_ACTOR, shifted(mates, actor, offset))


def remove_actor(state: State, actor_id: Id) -> Step:
    """A row with everything that was said about it."""
    return Step(REMOVE_ACTOR, removal(state, state.get(InvolvementActor, actor_id)))


# ------------------------------------------------------------------------------------- phases


def add_phase(state: State, block_id: Id, title: str, after: Id | None = None) -> Step:
    """A new column right of another one, or at the end.

    Raises:
        UserFacingError: The name is empty or taken.
    """
    mates = _phases(state, block_id)
    phase = InvolvementPhase(
        id=new_id(),
        workshop_id=state.workshop.id,
        rank=0.0,
        block_id=block_id,
        title=free_name(title, [p.title for p in mates], PHASE_NEEDS_NAME, PHASE_EXISTS),
    )
    return Step(ADD_PHASE, inserted_after(mates, after, phase))


def rename_phase(state: State, phase_id: Id, title: str) -> Step:
    """Another name for a column.

    Raises:
        UserFacingError: The name is empty or taken.
    """
    phase = state.get(InvolvementPhase, phase_id)
    others = [p.title for p in _phases(state, phase.block_id) if p.id != phase_id]
    free = free_name(title, others, PHASE_NEEDS_NAME, PHASE_EXISTS)
    return Step(RENAME_PHASE, replaced(phase, title=free))


def shift_phase(state: State, phase_id: Id, offset: int) -> Step:
    """A column some places to the left (negative) or right."""
    phase = state.get(InvolvementPhase, phase_id)
    mates = _phases(state, phase.block_id)
    return Step(MOVE_PHASE, shifted(mates, phase, offset))


def remove_phase(state: State, phase_id: Id) -> Step:
    """A column with everything that was said about it."""
    return Step(REMOVE_PHASE, removal(state, state.get(InvolvementPhase, phase_id)))


# ------------------------------------------------------------------------------------- cells


def set_part(state: State, actor_id: Id, phase_id: Id, part: InvolvementPart | None) -> Step:
    """What an actor has to do with a phase; ``None`` for nothing.

    Raises:
        UserFacingError: A council group would decide.
    """
    if part is InvolvementPart.DECIDES:
        actor = _actor(state, actor_id)
        if actor.group:
            raise UserFacingError(NO_GROUP_DECIDES.with_values(name=actor.name))
    after = replace(_cell(state, actor_id, phase_id), part=part)
    return Step(SET_PART if part is not None else CLEAR_PART, _stored(state, after))


def set_when(state: State, actor_id: Id, phase_id: Id, typed: str, today: date) -> Step:
    """When it happens: a day if it reads as one, otherwise the words.

    "Herbst 2028" is kept as words, because it names no day.
    """
    words = straightened(typed)
    span = read_date(words, today).span
    numbers = not any(letter.isalpha() for letter in words)
    day = span.last if span and (numbers or span.precision is Precision.DAY) else None
    cell = _cell(state, actor_id, phase_id)
    after = replace(cell, day=day, timing="" if day is not None else words)
    return Step(SET_WHEN, _stored(state, after))


def set_note(state: State, actor_id: Id, phase_id: Id, note: str) -> Step:
    """What else is to be known about it."""
    after = replace(_cell(state, actor_id, phase_id), note=straightened(note))
    return Step(SET_NOTE, _stored(state, after))


def _actor(state: State, actor_id: Id) -> Actor:
    block_id = state.get(InvolvementActor, actor_id).block_id
    return next(a for a in InvolvementMap.of(state, block_id).actors if a.id == actor_id)


def _cell(state: State, actor_id: Id, phase_id: Id) -> InvolvementCell:
    """The cell as it is stored, or a blank one."""
    state.get(InvolvementActor, actor_id)
    state.get(InvolvementPhase, phase_id)
    for cell in state.of(InvolvementCell):
        if cell.actor_id == actor_id and cell.phase_id == phase_id:
            return cell
    return InvolvementCell(
        id=new_id(), workshop_id=state.workshop.id, actor_id=actor_id, phase_id=phase_id
    )


def _stored(state: State, after: InvolvementCell) -> tuple[Change, ...]:
    """The change after which the cell is this one; an empty cell is removed."""
    before = state.find(InvolvementCell, after.id)
    if before is None:
        return () if after.blank else added(after)
    if after.blank:
        return removed(before)
    return () if after == before else (Change(before, after),)


# ------------------------------------------------------------------------------------- lists


def _actors(state: State, block_id: Id) -> tuple[InvolvementActor, ...]:
    return tuple(a for a in state.of(InvolvementActor) if a.block_id == block_id)


def _phases(state: State, block_id: Id) -> tuple[InvolvementPhase, ...]:
    return tuple(p for p in state.of(InvolvementPhase) if p.block_id == block_id)


def _usual(state: State, block_id: Id, phases: Sequence[str]) -> list[InvolvementPhase]:
    if _phases(state, block_id):
        return []
    return [
        InvolvementPhase(
            id=new_id(),
            workshop_id=state.workshop.id,
            rank=float(number),
            block_id=block_id,
            title=title,
        )
        for number, title in enumerate(phases, 1)
    ]
