# SPDX-License-Identifier: EUPL-1.2
"""What was worked out of entities, kept for the very same ones.

Entities never change: the same objects give the same result, and asking whether they are the same
objects takes a hundredth of comparing all that two thousand cards say.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from typing import Any, Generic, TypeVar

T = TypeVar("T")


class Same(Generic[T]):
    """The newest results, at most so many; what they were made of is held as long as they are."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._found: OrderedDict[tuple[Any, ...], tuple[Sequence[Any], T]] = OrderedDict()

    def get(self, entities: Sequence[Any], also: tuple[Any, ...], make: Callable[[], T]) -> T:
        """The result for these objects and these other values."""
        key = (*map(id, entities), *also)
        found = self._found.get(key)
        if found is None:
            found = self._found[key] = tuple(entities), make()
            if len(self._found) > self._most:
                self._found.popitem(last=False)
        else:
            self._found.move_to_end(key)
        return found[1]

    def each(self, entities: Sequence[Any], make: Callable[[Any], T]) -> list[T]:
        """The results for single objects, one by one; the oldest are let go of first."""
        kept, results = self._found, []
        for one in entities:
            key = (id(one),)
            found = kept.get(key)
            if found is None:
                found = kept[key] = (one,), make(one)
                if len(kept) > self._most:
                    kept.popitem(last=False)
            results.append(found[1])
        return results
