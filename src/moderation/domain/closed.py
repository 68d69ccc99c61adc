# SPDX-License-Identifier: EUPL-1.2
"""What of a workshop may be told in public, judged by what hangs on what.

The rule is the same for every kind, and it is the values that are followed, not their types, so
that a new activity can neither forget nor circumvent it:

* a closed block is absent, and so is everything that names it or names what hangs on it;
* what is tied to no block may have been said behind closed doors: once a part was closed, it is
  public only if it was taken down before the first closed part began;
* what says of each of its kind whether it is meant for the public (``in_public``) and is tied to no
  block is, once a part was closed, public only if it says so;
* what is neither tied to an open block nor of a kind that says of itself that it is public is
  absent;
* of a workshop that is closed as a whole only its frame is left: title, municipality, place, day.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from typing import Any

from moderation.domain.codec import worded
from moderation.domain.ids import Id
from moderation.domain.workshop import Workshop

LONGEST_ID = 128
"""Longer strings are words or pictures and name nothing."""

Tables = Mapping[str, Mapping[Id, Any]]


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class ClosedPart:
    """All that is told of a closed block: where in the day it lay, and for how long."""

    rank: float
    minutes: int
    started_at: datetime | None
    ended_at: datetime | None
    parallel: bool = False


def open_entities(tables: Tables) -> list[Any]:
    """What may be told in public, the workshop first; values are as they were."""
    workshop = _workshop(tables)
    if workshop.closed_session:
        return [_frame(workshop)]
    entities = {
        entity.id: entity
        for kind, rows in tables.items()
        if kind != Workshop.kind
        for entity in rows.values()
    }
    named_by = _named_by(entities)
    roots = _roots(entities.values())
    closed = _hanging_on((root for root in roots if root.closed_session), named_by)
    placed = _hanging_on((root for root in roots if not root.closed_session), named_by)
    begins = _first_closed_begin(roots)
    found = [
        entity
        for entity in entities.values()
        if entity.id not in closed
        and (entity.id in placed or _public(entity, begins) or _loose(entity, begins))
    ]
    if workshop.current_block_id in closed:
        workshop = dataclasses.replace(workshop, current_block_id=None)
    return [workshop, *found]


def closed_parts(tables: Tables) -> tuple[ClosedPart, ...]:
    """The closed blocks as gaps in the day; none of a workshop that is closed as a whole."""
    if _workshop(tables).closed_session:
        return ()
    found = [
        ClosedPart(
            rank=root.rank,
            minutes=root.minutes,
            started_at=root.started_at,
            ended_at=root.ended_at,
            parallel=getattr(root, "parallel", False),
        )
        for kind, rows in tables.items()
        if kind != Workshop.kind
        for root in _roots(rows.values())
        if root.closed_session
    ]
    return tuple(sorted(found, key=lambda part: part.rank))


def strings(value: Any) -> Iterator[str]:
    """Every string in a value, through tuples and dataclasses."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from strings(item)
    elif dataclasses.is_dataclass(value) and not isinstance(value, type):
        for name in worded(type(value)):
            yield from strings(getattr(value, name))


def _workshop(tables: Tables) -> Workshop:
    found: Workshop = next(iter(tables[Workshop.kind].values()))
    return found


def _frame(workshop: Workshop) -> Workshop:
    return Workshop(
        id=workshop.id,
        title=workshop.title,
        municipality=workshop.municipality,
        place=workshop.place,
        language=workshop.language,
        status=workshop.status,
        day=workshop.day,
        starts_at=workshop.starts_at,
        closed_session=True,
    )


def _roots(entities: Iterable[Any]) -> list[Any]:
    """Blocks, or whatever else can be closed."""
    return [entity for entity in entities if hasattr(entity, "closed_session")]


def _named_by(entities: Mapping[Id, Any]) -> dict[str, list[Id]]:
    """For every entity those that name it anywhere in their values."""
    found: dict[str, list[Id]] = {}
    for entity in entities.values():
        for name in set(strings(entity)):
            if len(name) <= LONGEST_ID and name != entity.id and name in entities:
                found.setdefault(name, []).append(entity.id)
    return found


def _hanging_on(roots: Iterable[Any], named_by: Mapping[str, Iterable[Id]]) -> set[Id]:
    """The roots and all that hangs on them, however far away."""
    reached: set[Id] = set()
    waiting = [root.id for root in roots]
    while waiting:
        found = waiting.pop()
        if found not in reached:
            reached.add(found)
            waiting.extend(named_by.get(found, ()))
    return reached


def _first_closed_begin(roots: Iterable[Any]) -> datetime | None:
    """When doors were first closed; the beginning of time if they were and nobody knows when."""
    closed = [root for root in roots if root.closed_session]
    begins = [root.started_at for root in closed if root.started_at is not None]
    if not closed:
        return None
    return min(begins, default=_NEVER_KNOWN)


_NEVER_KNOWN = datetime.fromisoformat("0001-01-02T00:00:00+00:00")


def _public(entity: Any, begins: datetime | None) -> bool:
    """Whether something is of a public kind, and not kept back until somebody says so."""
    return bool(entity.public and (begins is None or getattr(entity, "in_public", True)))


def _loose(entity: Any, begins: datetime | None) -> bool:
    """Whether something of a kind that belongs to blocks belongs to none and may be told."""
    if getattr(entity, "block_id", "") is not None:
        return False
    if begins is None:
        return True
    created = getattr(entity, "created_at", None)
    return created is not None and created < begins
