# SPDX-License-Identifier: EUPL-1.2
"""Places in an order: fractional ranks, so that moving one entity changes one entity."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, TypeVar

from moderation.domain.change import Change
from moderation.domain.ids import Id

R = TypeVar("R")
_CLOSEST = 1e-6


def rank_at(items: Sequence[Any], index: int) -> float:
    """A rank at this place among the ordered items; what is new between two is ``inserted``."""
    index = max(0, min(index, len(items)))
    if not items:
        return 1.0
    if index == len(items):
        return float(items[-1].rank + 1.0)
    if index == 0:
        return float(items[0].rank - 1.0)
    return float((items[index - 1].rank + items[index].rank) / 2)


def inserted(items: Sequence[Any], index: int, *fresh: Any) -> tuple[Change, ...]:
    """Changes that add entities at this place of the order, one behind the other.

    Those that are added come first. Where two neighbours leave no room, all get new places.
    """
    index = max(0, min(index, len(items)))
    below = items[index - 1].rank if index else None
    above = items[index].rank if index < len(items) else None
    if below is None or above is None:
        first = rank_at(items, index) - (0 if below is not None or not items else len(fresh) - 1)
        pitch = 1.0
    else:
        pitch = (above - below) / (len(fresh) + 1)
        first = below + pitch
    if pitch > _CLOSEST:
        placed = (replace(each, rank=first + pitch * n) for n, each in enumerate(fresh))
        return tuple(Change(None, each) for each in placed)
    places = enumerate(fresh, index + 1)
    added = tuple(Change(None, replace(each, rank=float(place))) for place, each in places)
    behind = enumerate(items[index:], index + len(fresh) + 1)
    return added + tuple(
        Change(item, replace(item, rank=float(place)))
        for place, item in (*enumerate(items[:index], 1), *behind)
        if item.rank != float(place)
    )


def inserted_after(items: Sequence[Any], after: Id | None, fresh: Any) -> tuple[Change, ...]:
    """Changes that add an entity behind another one of the ordered items, or at the end."""
    place = next((n for n, item in enumerate(items, 1) if item.id == after), len(items))
    return inserted(items, place, fresh)


def shifted(items: Sequence[Any], entity: Any, offset: int) -> tuple[Change, ...]:
    """Changes that move the entity some places up (negative) or down among these."""
    place = [item.id for item in items].index(entity.id)
    return moved(items, entity, max(0, place + offset))


def moved(items: Sequence[Any], entity: Any, index: int) -> tuple[Change, ...]:
    """Changes that put the entity at this place of the order (counted without itself)."""
    others = [item for item in items if item.id != entity.id]
    index = max(0, min(index, len(others)))
    rank = rank_at(others, index)
    near = [item.rank for item in others[max(0, index - 1) : index + 1]]
    if all(abs(rank - other) > _CLOSEST for other in near):
        return () if rank == entity.rank else (Change(entity, replace(entity, rank=rank)),)
    others.insert(index, entity)
    return tuple(
        Change(item, replace(item, rank=float(place)))
        for place, item in enumerate(others, 1)
        if item.rank != float(place)
    )
