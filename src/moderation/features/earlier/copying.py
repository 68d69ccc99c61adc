# SPDX-License-Identifier: EUPL-1.2
"""Entities of one workshop as entities of another: under other ids, and naming each other."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Mapping
from typing import Any

from moderation.domain.closed import open_entities
from moderation.domain.closed_mark import ClosedMark
from moderation.domain.entity import Needs, references
from moderation.domain.ids import Id, new_id
from moderation.domain.state import Lookups, State


def copied(found: Iterable[Any], ids: dict[Id, Id], workshop_id: Id) -> list[Any]:
    """Copies for another workshop; ``ids`` tells what is called how there, and learns the new ones.

    What cannot be without something that did not come along stays behind; what can, names nobody.
    """
    waiting = list(found)
    kept = [each for each in waiting if _can_come(each, ids, {one.id for one in waiting})]
    while len(kept) < len(waiting):
        waiting, there = kept, {one.id for one in kept}
        kept = [each for each in waiting if _can_come(each, ids, there)]
    for each in kept:
        ids.setdefault(each.id, new_id())
    return [_renamed(each, ids, workshop_id) for each in kept]


def _can_come(entity: Any, ids: Mapping[Id, Id], there: set[Id]) -> bool:
    for named in references(type(entity)):
        value = getattr(entity, named.field)
        needed = (value,) if named.needs is Needs.MUST else ()
        needed = value if named.needs is Needs.WHOLE else needed
        if any(key not in ids and key not in there for key in needed):
            return False
    return True


def _renamed(entity: Any, ids: Mapping[Id, Id], workshop_id: Id) -> Any:
    values: dict[str, Any] = {"id": ids[entity.id], "workshop_id": workshop_id}
    for named in references(type(entity)):
        value = getattr(entity, named.field)
        if isinstance(value, tuple):
            values[named.field] = tuple(ids[key] for key in value if key in ids)
        elif value is not None:
            values[named.field] = ids.get(value)
    return dataclasses.replace(entity, **values)


def kept_closed(
    before: Lookups, after: State, ids: Mapping[Id, Id], *, besides: Iterable[Any] = ()
) -> list[ClosedMark]:
    """Marks for what would be told in public and was not before, wholly or in some of its words.

    Args:
        before: The workshop that it comes from.
        after: The workshop that it comes into.
        ids: How what was there before is called here.
        besides: What is made of something closed without being a copy of it.
    """
    told = {each.id: each for each in open_entities(before.public_tables())}
    whole = {row.id: row for rows in before.public_tables().values() for row in rows.values()}
    shut = {ids[key] for key, row in whole.items() if key in ids and told.get(key) != row}
    shut.update(each.id for each in besides)
    shown = open_entities(after.public_tables())
    return [
        ClosedMark(id=new_id(), workshop_id=after.workshop.id, target_id=each.id)
        for each in shown
        if each.id in shut
    ]
