# SPDX-License-Identifier: EUPL-1.2
"""What the wall and the minutes are given: types that hold no private kind at all.

Private means absent, not filtered: nothing that paints a wall or writes minutes ever has an object
from which a private note could be reached.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

from moderation.domain.entity import Entity
from moderation.domain.ids import Id
from moderation.domain.state import Lookups, State

E = TypeVar("E", bound=Entity)


class _Public(Lookups):
    def __init__(self, state: State) -> None:
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
