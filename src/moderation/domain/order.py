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
    """A rank for a new entity at this place among the ordered items."""
    index = max(0, min(index, len(items)))
    if not items:
        return 1.0
    if index == len(items):
        return float(items[-1].rank + 1.0)
    if index == 0:
        return float(items[0].rank - 1.0)
    return float((items[index - 1].rank + items[index].rank) / 2)


def rank_after(items: Sequence[Any], after: Id | None) -> float:
    """A rank for a new entity behind another one of the ordered items, or at the end."""
    place = next((n for n, item in enumerate(items, 1) if item.id == after), len(items))
    return rank_at(items, place)


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
