# SPDX-License-Identifier: EUPL-1.2
"""What the open workshop holds: immutable look-ups over entities."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, TypeVar

from moderation.domain.change import Change, Step
from moderation.domain.entity import KINDS, Entity
from moderation.domain.ids import Id
from moderation.domain.workshop import Workshop

E = TypeVar("E", bound=Entity)
Tables = Mapping[str, Mapping[Id, Any]]


class Lookups:
    """Typed look-ups over the entities of one workshop.

    Instances never change; an applied step gives a new one that shares what was not touched, so a
    picture, a worker or a frozen wall can keep the one it was given.
    """

    def __init__(self, tables: Tables) -> None:
        self._tables = tables
        self._sorted: dict[str, tuple[Any, ...]] = {}

    def of(self, cls: type[E]) -> tuple[E, ...]:
        """All entities of a kind in their order."""
        kind = cls.kind
        found = self._sorted.get(kind)
        if found is None:
            found = tuple(sorted(self._table(cls).values(), key=_order))
            self._sorted[kind] = found
        return found

    def get(self, cls: type[E], entity_id: Id) -> E:
        """The entity with this id.

        Raises:
            KeyError: There is none.
        """
        return self._table(cls)[entity_id]

    def find(self, cls: type[E], entity_id: Id | None) -> E | None:
        """The entity with this id, or nothing."""
        return None if entity_id is None else self._table(cls).get(entity_id)

    def any_of(self, entity_id: Id) -> Any | None:
        """The entity with this id, of whatever kind it is, or nothing."""
        found = (rows[entity_id] for rows in self._tables.values() if entity_id in rows)
        return next(found, None)

    def _table(self, cls: type[E]) -> Mapping[Id, E]:
        return self._tables.get(cls.kind, {})

    def public_tables(self) -> Tables:
        """What may leave the moderator's screen: every kind that is not private."""
        return {kind: rows for kind, rows in self._tables.items() if not KINDS[kind].private}

    def public_orders(self) -> dict[str, tuple[Any, ...]]:
        """What is known of the order of ``public_tables``."""
        return {kind: rows for kind, rows in self._sorted.items() if not KINDS[kind].private}

    @property
    def workshop(self) -> Workshop:
        """The workshop itself."""
        found: Workshop = next(iter(self._tables[Workshop.kind].values()))
        return found


def _order(entity: Any) -> tuple[float, str]:
    return getattr(entity, "rank", 0.0), entity.id


class State(Lookups):
    """Everything of the open workshop, private notes included: for the moderator's screen."""

    @classmethod
    def holding(cls, entities: Iterable[Any]) -> State:
        """A state with these entities."""
        tables: dict[str, dict[Id, Any]] = {}
        for entity in entities:
            tables.setdefault(entity.kind, {})[entity.id] = entity
        return cls(tables)

    def apply(self, step: Step) -> State:
        """The state after the step.

        Raises:
            ValueError: The step does not fit: what it found before is not what is there.
        """
        tables: dict[str, Mapping[Id, Any]] = dict(self._tables)
        touched: dict[str, dict[Id, Any]] = {}
        for change in step.changes:
            kind, entity_id = change.key
            table = touched.get(kind)
            if table is None:
                table = touched[kind] = dict(tables.get(kind, {}))
            if table.get(entity_id) != change.before:
                raise ValueError(f"{kind} {entity_id} is not what the step expects")
            if change.after is None:
                del table[entity_id]
            else:
                table[entity_id] = change.after
        tables.update(touched)
        state = State(tables)
        state._sorted = {k: v for k, v in self._sorted.items() if k not in touched}
        for kind in touched.keys() & self._sorted.keys():
            changes = [change for change in step.changes if change.key[0] == kind]
            # Few changes are put in their place, so that nobody has to sort everything anew.
            if len(changes) <= _FEW:
                state._sorted[kind] = _reordered(self._sorted[kind], changes)
        return state

    def entities(self) -> tuple[Any, ...]:
        """Every entity, kind by kind in order."""
        return tuple(
            entity
            for kind in sorted(self._tables)
            for entity in sorted(self._tables[kind].values(), key=_order)
        )

    @property
    def empty(self) -> bool:
        """Whether the workshop is missing or was removed."""
        return not self._tables.get(Workshop.kind)


_FEW = 16
"""More changes than these are sorted anew."""


def _reordered(before: tuple[Any, ...], changes: Sequence[Change]) -> tuple[Any, ...]:
    """An order after a few changes: they are put where they belong, the rest stays as it is."""
    rows = list(before)
    for change in changes:
        if change.before is not None:
            del rows[bisect_left(rows, _order(change.before), key=_order)]
        if change.after is not None:
            rows.insert(bisect_left(rows, _order(change.after), key=_order), change.after)
    return tuple(rows)
