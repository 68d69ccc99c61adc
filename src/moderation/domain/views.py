# SPDX-License-Identifier: EUPL-1.2
"""What wall, minutes and public doors are given: types that hold no private kind at all.

Private means absent, not filtered: nothing that paints a wall or writes minutes ever has an object
from which a private note could be reached. What leaves by a public door is made of ``PublicView``,
which holds nothing of a closed session either.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import cached_property
from typing import Any, TypeVar

from moderation.domain.closed import (
    ClosedPart,
    closed_ids,
    closed_parts,
    has_closed,
    is_closed_now,
    open_entities,
    without_closed,
)
from moderation.domain.entity import Entity
from moderation.domain.ids import Id
from moderation.domain.state import Lookups
from moderation.domain.withheld import without_people
from moderation.domain.workshop import Status

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

    hidden: frozenset[Id] = frozenset()
    """What exists and is not shown because doors are open: ids, and nothing else."""


def wall_view(state: Lookups) -> WallView:
    """What the room may see now: while the day runs and doors are open, nothing of what is closed.

    Before and after the day the moderator tries out the wall alone, or with those who were there.
    """
    tables = state.public_tables()
    if state.workshop.status is not Status.RUNNING or is_closed_now(tables):
        return WallView(state)
    if not has_closed(tables):
        return WallView(state)
    found: dict[str, dict[Id, Any]] = {}
    for entity in without_closed(tables):
        found.setdefault(entity.kind, {})[entity.id] = entity
    view = WallView(Lookups(found))
    view.hidden = closed_ids(tables) - {key for rows in found.values() for key in rows}
    return view


class MinutesView(_Public):
    """What minutes may be made of."""

    closed_parts: tuple[ClosedPart, ...] = ()
    """Where the day has gaps because a part of it is not told."""
    leaves_out_closed: bool = False
    """Whether closed things are absent: what is not found in it may be there all the same."""

    def __init__(self, state: Lookups) -> None:
        super().__init__(state)
        self._numbers: dict[str, dict[Id, int]] = {}

    def number(self, of: str, entity_id: Id) -> int:
        """The number of an agreement or a task, from 1: the same in every cut.

        ``of`` is a name that ``numbering`` knows.
        """
        return self.numbers(of)[entity_id]

    def numbers(self, of: str) -> Mapping[Id, int]:
        """All numbers of what is numbered under a name."""
        if of not in self._numbers:
            self._numbers[of] = _counted(NUMBERINGS[of](self))
        return self._numbers[of]

    @cached_property
    def closed(self) -> frozenset[Id]:
        """What of it is closed, to be marked wherever it is told in the house."""
        return closed_ids(self._tables)

    def _number_as(self, whole: Lookups) -> None:
        """Number as another view does, of which this one holds a part."""
        view = whole if isinstance(whole, MinutesView) else MinutesView(whole)
        for of, order in NUMBERINGS.items():
            numbers = view.numbers(of)
            # What only this cut numbers, because it became something else, follows after all.
            own = [key for key in order(self) if key not in numbers]
            numbers = {**numbers, **{key: n for n, key in enumerate(own, len(numbers) + 1)}}
            self._numbers[of] = {k: n for k, n in numbers.items() if self.any_of(k) is not None}


Numbering = Callable[["MinutesView"], Iterable[Id]]
NUMBERINGS: dict[str, Numbering] = {}
"""What the minutes number through, by name: what is numbered, in its order."""


def numbering(name: str) -> Callable[[Numbering], Numbering]:
    """Register what the minutes number through under a name; see ``MinutesView.number``."""

    def register(made: Numbering) -> Numbering:
        NUMBERINGS[name] = made
        return made

    return register


def _counted(ids: Iterable[Id]) -> dict[Id, int]:
    return {key: number for number, key in enumerate(ids, 1)}


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
        self.leaves_out_closed = bool(told.closed)
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
        self._number_as(told)


def leaves_out(view: Lookups) -> bool:
    """Whether closed things are absent: what is not found in a view may be there all the same."""
    if isinstance(view, MinutesView):
        return view.leaves_out_closed
    return isinstance(view, WallView) and bool(view.hidden)


class UnitView(MinutesView):
    """What the sheet of one unit may be made of: what was found to concern it, and nothing else."""

    def __init__(self, concerns: Iterable[Any], whole: MinutesView) -> None:
        found: dict[str, dict[Id, Any]] = {}
        for entity in concerns:
            found.setdefault(entity.kind, {})[entity.id] = entity
        super().__init__(Lookups(found))
        self._number_as(whole)
