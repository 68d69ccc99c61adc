# SPDX-License-Identifier: EUPL-1.2
"""What wall, minutes and public doors are given: types that hold no private kind at all.

Private means absent, not filtered: nothing that paints a wall or writes minutes ever has an object
from which a private note could be reached. What leaves by a public door is made of ``PublicView``,
which holds nothing of a closed session either.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeVar

from moderation.domain.closed import ClosedPart, closed_parts, open_entities
from moderation.domain.entity import Entity
from moderation.domain.ids import Id
from moderation.domain.state import Lookups
from moderation.domain.withheld import without_people

E = TypeVar("E", bound=Entity)


class _Public(Lookups):
    def __init__(self, state: Lookups) -> None:
        super().__init__(state.public_tables())
        # What the state has in order already is in the same order here.
        self._sorted = state.public_orders()

    def _table(self, cls: type[E]) -> Mapping[Id, E]:
        if cls.private:
            raise TypeError(f"{cls.kind} is private and has no place here")
        return super()._table(cls)


class WallView(_Public):
    """What a wall picture may be made of."""


class MinutesView(_Public):
    """What minutes may be made of."""

    closed_parts: tuple[ClosedPart, ...] = ()
    """Where the day has gaps because a part of it is not told."""


BySide = Callable[[Lookups], Iterable[Any]]
BY_SIDE: dict[str, BySide] = {}
"""For kinds that say how single units stand: the same by side. See ``told_by_side``."""


def told_by_side(cls: type[Any]) -> Callable[[BySide], BySide]:
    """Register how the positions of a kind are told where no unit is to be named."""

    def register(made: BySide) -> BySide:
        BY_SIDE[cls.kind] = made
        return made

    return register


class PublicView(MinutesView):
    """What leaves by a public door.

    Nothing of a closed session, however it hangs on it; no address; unless ``names`` may be told,
    no name of a person; unless positions are told ``by_unit``, no unit that took one.
    """

    def __init__(self, state: Lookups, *, names: bool = False, by_unit: bool = False) -> None:
        told = MinutesView(state)
        tables = told.public_tables()
        self.names = names
        self.by_unit = by_unit
        found: dict[str, dict[Id, Any]] = {}
        for entity in without_people(open_entities(tables), names=names):
            found.setdefault(entity.kind, {})[entity.id] = entity
        if not by_unit:
            seen = Lookups(dict(found))
            for kind in BY_SIDE.keys() & found.keys():
                found[kind] = {entity.id: entity for entity in BY_SIDE[kind](seen)}
        super().__init__(Lookups(found))
        self.closed_parts = closed_parts(tables)


class UnitView(MinutesView):
    """What the sheet of one unit may be made of: what was found to concern it, and nothing else."""

    def __init__(self, concerns: Iterable[Any]) -> None:
        found: dict[str, dict[Id, Any]] = {}
        for entity in concerns:
            found.setdefault(entity.kind, {})[entity.id] = entity
        super().__init__(Lookups(found))
