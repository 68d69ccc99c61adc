# SPDX-License-Identifier: EUPL-1.2
"""Removing an entity together with what cannot be without it."""

from __future__ import annotations

import dataclasses
from collections.abc import Set as AbstractSet
from typing import Any

from moderation.domain.change import Change
from moderation.domain.entity import Needs, Reference, references
from moderation.domain.ids import Id
from moderation.domain.rooms import check_complete, may_be_needed
from moderation.domain.state import State


def removal(state: State, *gone: Any) -> tuple[Change, ...]:
    """Changes that remove the entities.

    What needs one of them (a participant needs a unit) is removed with it, and so is what is about
    several as a whole; what only names one (a task its owner) stays and names nobody. Where it has
    a text field for that, it keeps the name in words.

    Raises:
        UserFacingError: What is not loaded may need it.
    """
    entities = state.entities()
    dead: dict[Id, Any] = {entity.id: entity for entity in gone}
    grew = True
    while grew:
        grew = False
        for entity in entities:
            if entity.id not in dead and any(
                _lost(entity, named, dead.keys()) for named in references(type(entity))
            ):
                dead[entity.id] = entity
                grew = True
    if any(may_be_needed(type(entity)) for entity in dead.values()):
        check_complete()
    changes = [Change(entity, None) for entity in dead.values()]
    for entity in entities:
        if entity.id in dead:
            continue
        values: dict[str, Any] = {}
        for named in references(type(entity)):
            value = getattr(entity, named.field)
            if named.needs is Needs.MAY and value in dead:
                values[named.field] = None
                if named.keeps and not getattr(entity, named.keeps):
                    values[named.keeps] = dead[value].label
            elif named.needs is Needs.MANY and any(item in dead for item in value):
                values[named.field] = tuple(item for item in value if item not in dead)
        if values:
            changes.append(Change(entity, dataclasses.replace(entity, **values)))
    return tuple(changes)


def _lost(entity: Any, named: Reference, dead: AbstractSet[Id]) -> bool:
    """Whether an entity goes with those that a field of it names."""
    value = getattr(entity, named.field)
    if named.needs is Needs.MUST:
        return value in dead
    return named.needs is Needs.WHOLE and not dead.isdisjoint(value)
