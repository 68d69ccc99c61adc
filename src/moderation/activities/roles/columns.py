# SPDX-License-Identifier: EUPL-1.2
"""Columns from the workshop's units, rows from a catalogue, and two columns made one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from moderation.activities.roles import edits
from moderation.activities.roles.catalogue import CatalogueTask
from moderation.activities.roles.model import (
    VIEWING,
    RoleBody,
    RoleCell,
    RoleLetter,
    RoleTask,
)
from moderation.domain.change import Change, Step, added, removed, replaced, squashed
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id, new_id
from moderation.domain.order import rank_at
from moderation.domain.removal import removal
from moderation.domain.side import Side
from moderation.domain.state import State
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.features.findings.model import FindingAnswer
from moderation.features.people import edits as people
from moderation.features.people.kinds import UnitKind, guessed_kind
from moderation.features.people.model import Unit

TAKE_UNITS = QT_TRANSLATE_NOOP("RolesEdit", "Take %n column(s) from the units")
TAKE_TASKS = QT_TRANSLATE_NOOP("RolesEdit", "Take %n task(s) from the catalogue")
MERGE = QT_TRANSLATE_NOOP("RolesEdit", "Merge bodies")
NO_UNIT_CHOSEN = QT_TRANSLATE_NOOP(
    "RolesEdit", "No unit is chosen. Tick the units that decide or carry out."
)
NO_TASK_CHOSEN = QT_TRANSLATE_NOOP("RolesEdit", "No task is chosen. Tick the tasks to take over.")
ALL_THERE = QT_TRANSLATE_NOOP("RolesEdit", "All that was chosen is in the matrix already.")
NOT_ITSELF = QT_TRANSLATE_NOOP(
    "RolesEdit", "A body cannot be merged with itself. Choose another one."
)


def take_units(state: State, block_id: Id, chosen: Mapping[Id, UnitKind]) -> Step:
    """Units become columns, politics first; what they are is noted on the units as well.

    Raises:
        UserFacingError: None is chosen, one is a council group, or all are there already.
    """
    units = [unit for unit in state.of(Unit) if unit.id in chosen]
    if not units:
        raise UserFacingError(NO_UNIT_CHOSEN)
    units.sort(key=lambda unit: list(Side).index(unit.side))
    there = list(edits.bodies_of(state, block_id))
    names = {body.name.casefold() for body in there}
    changes: tuple[Change, ...] = ()
    new: list[RoleBody] = []
    for unit in units:
        kind = chosen[unit.id]
        if kind is UnitKind.GROUP:
            raise UserFacingError(edits.NO_GROUPS.with_values(name=unit.name))
        if kind is not unit.acts_as:
            changes += people.set_kind(state, unit.id, kind).changes
        if unit.label.casefold() in names:
            continue
        names.add(unit.label.casefold())
        body = RoleBody(
            id=new_id(),
            workshop_id=state.workshop.id,
            rank=rank_at(there, len(there)),
            block_id=block_id,
            name=unit.label,
            side=unit.side,
            body_kind=None if kind is guessed_kind(unit.label, unit.side) else kind,
            unit_id=unit.id,
        )
        there.append(body)
        new.append(body)
    if not new:
        raise UserFacingError(ALL_THERE)
    return Step(TAKE_UNITS.with_count(len(new)), (*changes, *added(*new)))


def take_tasks(state: State, block_id: Id, chosen: Sequence[CatalogueTask]) -> Step:
    """Tasks of a catalogue become rows.

    Raises:
        UserFacingError: None is chosen, or all are there already.
    """
    if not chosen:
        raise UserFacingError(NO_TASK_CHOSEN)
    there = list(edits.tasks_of(state, block_id))
    names = {task.title.casefold() for task in there}
    new: list[RoleTask] = []
    for task in chosen:
        if task.title.casefold() in names:
            continue
        names.add(task.title.casefold())
        row = RoleTask(
            id=new_id(),
            workshop_id=state.workshop.id,
            rank=rank_at(there, len(there)),
            block_id=block_id,
            title=task.title,
            operative=task.operative,
        )
        there.append(row)
        new.append(row)
    if not new:
        raise UserFacingError(ALL_THERE)
    return Step(TAKE_TASKS.with_count(len(new)), added(*new))


# ---------------------------------------------------------------------------------- merging

FIELDS = ("politics", "administration", "agreed")
"""What a cell holds: both views, and what was agreed."""


@dataclass(frozen=True, slots=True)
class Clash:
    """Two bodies have different letters in one task: in a side's view, or in the agreement."""

    task: RoleTask
    field: str
    kept: RoleLetter
    other: RoleLetter

    @property
    def key(self) -> tuple[Id, str]:
        """Task and field."""
        return self.task.id, self.field

    @property
    def side(self) -> Side | None:
        """Whose view it is; no side for what was agreed."""
        return next((side for side in VIEWING if side.value == self.field), None)


def clashes(state: State, body_id: Id, other_id: Id) -> tuple[Clash, ...]:
    """Where the letters of two bodies do not fit on one."""
    kept, other = _cells(state, body_id), _cells(state, other_id)
    found = []
    for task in edits.tasks_of(state, state.get(RoleBody, body_id).block_id):
        if task.id not in kept or task.id not in other:
            continue
        for name in FIELDS:
            one, two = getattr(kept[task.id], name), getattr(other[task.id], name)
            if one is not None and two is not None and one is not two:
                found.append(Clash(task, name, one, two))
    return tuple(found)


def merge_bodies(
    state: State,
    body_id: Id,
    other_id: Id,
    chosen: Mapping[tuple[Id, str], RoleLetter | None] | None = None,
) -> Step:
    """Two columns become one that keeps the first one's name, side and kind.

    ``chosen`` says what holds where letters clash, ``None`` that nothing was said (a view) or that
    it is open again (an agreement); without a choice the first body's letter stays.

    Raises:
        UserFacingError: Both are the same.
    """
    if body_id == other_id:
        raise UserFacingError(NOT_ITSELF)
    chosen = chosen or {}
    kept, other = _cells(state, body_id), _cells(state, other_id)
    steps = []
    now = state
    for task in edits.tasks_of(state, state.get(RoleBody, body_id).block_id):
        if task.id not in other:
            continue
        before = kept.get(task.id) or replace(other[task.id], id=new_id(), body_id=body_id)
        values: dict[str, RoleLetter | None] = {}
        for name in FIELDS:
            one, two = getattr(before, name), getattr(other[task.id], name)
            values[name] = chosen.get((task.id, name), two if one is None else one)
        after = replace(before, **values)  # type: ignore[arg-type]
        if after.blank:
            change = removed(kept[task.id]) if task.id in kept else ()
        else:
            change = replaced(kept[task.id], **values) if task.id in kept else added(after)
        if task.lead_id == other_id:
            change += replaced(task, lead_id=body_id)
        steps.append(Step(MERGE, change))
        now = now.apply(steps[-1])
    answered = [each for each in now.of(FindingAnswer) if body_id in each.about_ids]
    steps.append(Step(MERGE, removal(now, now.get(RoleBody, other_id), *answered)))
    return squashed(steps)


def _cells(state: State, body_id: Id) -> dict[Id, RoleCell]:
    return {cell.task_id: cell for cell in state.of(RoleCell) if cell.body_id == body_id}


def letters_of(state: State, bodies: Iterable[Id]) -> int:
    """How many letters these bodies have, in both views and agreed."""
    ids = set(bodies)
    return sum(cell.letters for cell in state.of(RoleCell) if cell.body_id in ids)
