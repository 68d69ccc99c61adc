# SPDX-License-Identifier: EUPL-1.2
"""Columns that are a unit's: they go along with it, stay when it goes, and are offered to others.

A column is a unit's from being taken from the units, or named like one, until somebody gives it
another name.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from moderation.activities.roles.model import VIEWING, RoleBody, RoleCell
from moderation.domain.change import Change
from moderation.domain.ids import Id
from moderation.domain.state import Lookups, State
from moderation.domain.texts import QT_TRANSLATE_NOOP, Message
from moderation.features.people.actors import ActorSource, Named
from moderation.features.people.kinds import UnitKind, guessed_kind
from moderation.features.people.model import Unit
from moderation.features.people.uses import Use

BODIES_OFFERED = QT_TRANSLATE_NOOP("ActorSource", "bodies of the role matrix")
COLUMN_STAYS = QT_TRANSLATE_NOOP("UnitUse", "its column in the role matrix stays")
LETTERS_STAY = QT_TRANSLATE_NOOP(
    "UnitUse", "its column in the role matrix stays, with %n letter(s)"
)


def unit_named(state: Lookups, name: str) -> Id | None:
    """The unit of this name or short name, if there is one."""
    folded = name.casefold()
    for unit in state.of(Unit):
        if folded in {unit.label.casefold(), unit.name.casefold()}:
            return unit.id
    return None


def columns_of(state: Lookups, unit_id: Id) -> list[RoleBody]:
    """The columns of a unit, in all matrices."""
    return [body for body in state.of(RoleBody) if body.unit_id == unit_id]


# ------------------------------------------------------------------------------ changed units


def _following(state: State, before: Unit, after: Unit) -> tuple[Change, ...]:
    """Name, side and kind of its columns go along, as far as they were the unit's."""
    asked = (before.label, before.side, before.unit_kind)
    if asked == (after.label, after.side, after.unit_kind):
        return ()
    changes: tuple[Change, ...] = ()
    for body in columns_of(state, after.id):
        new = body
        if before.label != after.label:
            new = replace(new, name=_free(state, body, after.label))
        # Somebody may have given the column another hat than the unit's.
        if body.side is before.side:
            new = replace(new, side=after.side)
        new = replace(new, body_kind=_kind(new, body, before, after))
        if new.acts_as is UnitKind.MAYOR and new.side not in VIEWING:
            new = replace(new, side=body.side)
        if new != body:
            changes += (Change(body, new),)
    return changes


def _kind(new: RoleBody, body: RoleBody, before: Unit, after: Unit) -> UnitKind | None:
    """What the column is now: what was said of the unit, if that is what changed.

    A unit that became a council group keeps its column; a hint says so, and the room decides.
    """
    kind = body.body_kind
    if after.unit_kind is not before.unit_kind and after.acts_as is not UnitKind.GROUP:
        kind = after.acts_as
    return None if kind is guessed_kind(new.name, new.side) else kind


def _free(state: State, body: RoleBody, label: str) -> str:
    """The label, with a number where another column of the matrix has it already."""
    taken = {
        other.name.casefold()
        for other in state.of(RoleBody)
        if other.block_id == body.block_id and other.id != body.id
    }
    name, number = label, 1
    while name.casefold() in taken:
        number += 1
        name = f"{label} ({number})"
    return name


# ------------------------------------------------------------------------------ removed units


def _used(state: Lookups, unit_id: Id) -> Sequence[Message]:
    own = {body.id for body in columns_of(state, unit_id)}
    if not own:
        return []
    letters = sum(cell.letters for cell in state.of(RoleCell) if cell.body_id in own)
    return [LETTERS_STAY.with_count(letters) if letters else COLUMN_STAYS]


# The columns themselves name no unit any more, as everything that only names one.
USE = Use(_used, following=_following)


# ------------------------------------------------------------------------------------- actors


def _offered(state: Lookups, block_id: Id) -> Sequence[Named]:
    return [(body.name, body.side) for body in state.of(RoleBody) if body.block_id == block_id]


ACTORS = ActorSource(BODIES_OFFERED, RoleBody.kind, "roles", _offered)
