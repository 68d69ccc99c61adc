# SPDX-License-Identifier: EUPL-1.2
"""Removing an entity together with what cannot be without it."""

from __future__ import annotations

import dataclasses
import typing
from typing import Any

from moderation.domain.change import Change
from moderation.domain.codec import remembered
from moderation.domain.ids import Id
from moderation.domain.state import State

WHOLE = {"whole": True}
"""The metadata of a field that names several entities and holds only while all are there."""


@remembered
def _references(cls: Any) -> tuple[tuple[str, str], ...]:
    """The fields of a kind that name other entities: "needed", "whole", "optional" or "many"."""
    found = []
    whole = {each.name for each in dataclasses.fields(cls) if each.metadata.get("whole")}
    for name, hint in typing.get_type_hints(cls).items():
        if name in ("id", "workshop_id"):
            continue
        args = typing.get_args(hint)
        if hint is Id:
            found.append((name, "needed"))
        elif typing.get_origin(hint) is tuple and args[0] is Id:
            found.append((name, "whole" if name in whole else "many"))
        elif Id in args:
            found.append((name, "optional"))
    return tuple(found)


def removal(state: State, *gone: Any) -> tuple[Change, ...]:
    """Changes that remove the entities.

    What needs one of them (a participant needs a unit) is removed with it, and so is what is about
    several as a whole; what only names one (a task its owner) stays and names nobody.
    """
    entities = state.entities()
    dead: dict[Id, Any] = {entity.id: entity for entity in gone}
    grew = True
    while grew:
        grew = False
        for entity in entities:
            if entity.id not in dead and any(
                (how == "needed" and getattr(entity, name) in dead)
                or (how == "whole" and not dead.keys().isdisjoint(getattr(entity, name)))
                for name, how in _references(type(entity))
            ):
                dead[entity.id] = entity
                grew = True
    changes = [Change(entity, None) for entity in dead.values()]
    for entity in entities:
        if entity.id in dead:
            continue
        values: dict[str, Any] = {}
        for name, how in _references(type(entity)):
            value = getattr(entity, name)
            if how == "optional" and value in dead:
                values[name] = None
            elif how == "many" and any(item in dead for item in value):
                values[name] = tuple(item for item in value if item not in dead)
        if values:
            changes.append(Change(entity, dataclasses.replace(entity, **values)))
    return tuple(changes)
