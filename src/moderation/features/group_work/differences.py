# SPDX-License-Identifier: EUPL-1.2
"""How a group's result differs from the plenary: three states compared, entity by entity.

The base is what the group began with. What only one side changed since is no conflict; what both
changed differently is one, and somebody has to decide it. Which entity is which is told by its id.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Any

from moderation.domain.closed_mark import references_of
from moderation.domain.ids import Id
from moderation.domain.waiting import way
from moderation.features.group_work.kinds import (
    GroupField,
    GroupKind,
    group_kinds,
    kind_of,
    link_of,
    needed_by,
)

Entities = Mapping[Id, Any]
"""What lies in a block, by its id."""
WHOLE = ""
"""The key of a choice about an entity as a whole."""


class ItemFate(Enum):
    """What became of an entity on both sides."""

    BOTH = "both"
    """Both sides changed the same of it: a conflict."""
    GONE_HERE = "gone_here"
    """Removed here, changed by the group: a conflict."""
    GONE_THERE = "gone_there"
    """Removed by the group, and changed here or with results of the plenary: a conflict."""
    NEW = "new"
    """The group added it."""
    THERE = "there"
    """The group changed it."""
    REMOVED = "removed"
    """The group removed it, and here nobody touched it."""
    HERE = "here"
    """Only the plenary changed it: nothing to do."""

    @property
    def is_whole_conflict(self) -> bool:
        """Whether somebody has to decide whether the entity is there at all."""
        return self in (ItemFate.GONE_HERE, ItemFate.GONE_THERE)


class MergeChoice(Enum):
    """What holds."""

    OURS = "ours"
    THEIRS = "theirs"
    BOTH = "both"


MergeChoices = Mapping[tuple[Id, str], MergeChoice]
"""What was decided, by entity and key of a field; ``WHOLE`` for all of an entity."""


@dataclass(frozen=True, slots=True)
class Difference:
    """A field that says something else on one side at least.

    ``base``, ``ours`` and ``theirs`` are the values of its parts; of an entity that is new there
    is no ``base``. ``joined`` holds where no conflict has to be decided.
    """

    field: GroupField
    base: tuple[Any, ...] | None
    ours: tuple[Any, ...]
    theirs: tuple[Any, ...]
    joined: tuple[Any, ...]
    conflict: bool = False


@dataclass(frozen=True, slots=True)
class Item:
    """An entity that differs, with what hangs on it and comes or goes along.

    Attributes:
        kind: How a group works on it.
        fate: What became of it.
        base: As it was handed out, if it was.
        ours: As it is here, if it is.
        theirs: As the group has it, if it does.
        differences: Its fields that differ.
        along: What cannot be without it and has no item of its own.
        left_out: What it would wait for in a circle: those links are left out.
    """

    kind: GroupKind
    fate: ItemFate
    base: Any | None
    ours: Any | None
    theirs: Any | None
    differences: tuple[Difference, ...] = ()
    along: tuple[Any, ...] = ()
    left_out: tuple[Id, ...] = ()

    @property
    def entity(self) -> Any:
        """The entity as the group has it; where it removed it, as it is here."""
        return self.ours if self.theirs is None else self.theirs

    @property
    def id(self) -> Id:
        """Its id, the same on both sides."""
        found: Id = self.entity.id
        return found

    @property
    def conflicts(self) -> tuple[Difference, ...]:
        """The fields that somebody has to decide."""
        return tuple(each for each in self.differences if each.conflict)

    def choices(self, difference: Difference | None = None) -> tuple[MergeChoice, ...]:
        """What can be chosen for a field in conflict, or for all of it."""
        apart = self.kind.apart and self.kind.same(self.entity) is None
        if difference is None or difference.field.single or self.ours is None or not apart:
            return (MergeChoice.OURS, MergeChoice.THEIRS)
        return (MergeChoice.OURS, MergeChoice.THEIRS, MergeChoice.BOTH)

    @property
    def open_keys(self) -> tuple[tuple[Id, str], ...]:
        """The choices that somebody has to make."""
        whole = ((self.id, WHOLE),) if self.fate.is_whole_conflict else ()
        return (*whole, *((self.id, each.field.key) for each in self.conflicts))


@dataclass(frozen=True, slots=True)
class Differences:
    """Everything that differs.

    Attributes:
        items: What differs, conflicts first.
        ranks: Where in their order things lie that are on both sides, as far as this changes.
    """

    items: tuple[Item, ...]
    ranks: Mapping[Id, float]


def differences(base: Entities, ours: Entities, theirs: Entities) -> Differences:
    """What differs between the plenary and a group, since the work was handed out.

    Args:
        base: What the group began with.
        ours: What the plenary has of the block and of what was handed out.
        theirs: What the group has.
    """
    alias = aliases(base, ours, theirs)
    compared = _Compared(called(base, alias), ours, called(theirs, alias))
    return Differences(in_order(compared.tied(compared.items())), compared.ranks())


def in_order(items: Iterable[Item]) -> tuple[Item, ...]:
    """Conflicts first, and those together of which the same became."""
    order = list(ItemFate)
    return tuple(sorted(items, key=lambda item: (not item.open_keys, order.index(item.fate))))


def aliases(base: Entities, ours: Entities, theirs: Entities) -> dict[Id, Id]:
    """How what the group has is called here, where that was made here once more."""
    known = {_same(each): key for key, each in ours.items() if key not in theirs}
    return {
        key: known[same]
        for key, each in theirs.items()
        if key not in ours
        and (same := _same(each)) in known
        and not (key in base and known[same] in base)
    }


def called(entities: Entities, alias: Mapping[Id, Id]) -> dict[Id, Any]:
    """What the group has, as it is called here."""
    if not alias:
        return dict(entities)
    return {alias.get(key, key): renamed(each, alias) for key, each in entities.items()}


def _same(entity: Any) -> Any:
    kind = kind_of(entity)
    found = None if kind is None else kind.same(entity)
    return (entity.kind, entity.id) if found is None else (entity.kind, True, found)


def renamed(entity: Any, ids: Mapping[Id, Id]) -> Any:
    """An entity with other ids, its own and those of what it names."""
    values: dict[str, Any] = {}
    for name in ("id", *references_of(type(entity))):
        value = getattr(entity, name)
        if isinstance(value, tuple):
            values[name] = tuple(ids.get(each, each) for each in value)
        elif value is not None:
            values[name] = ids.get(value, value)
    return dataclasses.replace(entity, **values)


class _Compared:
    def __init__(self, base: Entities, ours: Entities, theirs: Entities) -> None:
        self._base, self._ours, self._theirs = base, ours, theirs
        self._changed_there = {k for k, each in theirs.items() if _touched(each, base.get(k))}
        self._changed_here = {k for k, each in ours.items() if _touched(each, base.get(k))}
        self._singles = _singles(base, ours, theirs)

    def items(self) -> list[Item]:
        listed = dict.fromkeys((*self._theirs, *self._ours))
        found = [item for key in listed if (item := self._item(key)) is not None]
        circles = circular(self._base, self._ours, self._theirs)
        return [
            dataclasses.replace(item, left_out=circles[item.id]) if item.id in circles else item
            for item in found
        ]

    def tied(self, items: list[Item]) -> list[Item]:
        """What is said of a link comes or goes with it, where the group made it or took it away."""
        found = {item.id: item for item in items}
        for item in items:
            link = link_of(item.entity)
            if link is None or item.fate not in (ItemFate.NEW, ItemFate.REMOVED):
                continue
            sides = [link.is_in(side) for side in (self._base, self._ours, self._theirs)]
            holder = found.get(link.holder)
            if holder is not None and sides[0] == sides[1] != sides[2]:
                along = (*holder.along, item.entity)
                found[holder.id] = dataclasses.replace(holder, along=along)
                del found[item.id]
        return list(found.values())

    def ranks(self) -> dict[Id, float]:
        """The order is nobody's words: of two that were changed the later place holds."""
        found = {}
        for key in self._ours.keys() & self._theirs.keys() & self._base.keys():
            base, ours, theirs = (each[key].rank for each in (self._base, self._ours, self._theirs))
            rank = theirs if ours == base else max(ours, theirs)
            if theirs not in (base, ours) and rank != ours:
                found[key] = rank
        return found

    def _item(self, key: Id) -> Item | None:
        base, ours, theirs = (each.get(key) for each in (self._base, self._ours, self._theirs))
        kind = kind_of(theirs if ours is None else ours)
        if kind is None:
            return None
        if theirs is None:
            return self._gone_there(kind, base, ours)
        if ours is None:
            return self._gone_here(kind, base, theirs)
        found = tuple(
            each for field in kind.fields if (each := self._difference(field, key)) is not None
        )
        if not found:
            return None
        if any(each.conflict for each in found):
            fate = ItemFate.BOTH
        elif any(each.joined != each.ours for each in found):
            fate = ItemFate.THERE
        else:
            fate = ItemFate.HERE
        return Item(kind, fate, base, ours, theirs, found)

    def _gone_there(self, kind: GroupKind, base: Any, ours: Any) -> Item | None:
        if base is None:
            return None  # added here, and the group knew nothing of it
        if any(key in self._base and key not in self._theirs for key in self._parents(ours)):
            return None  # goes along with what it hangs on
        hanging = _hanging(ours.id, self._ours)
        touched = ours.id in self._changed_here or any(
            each.id in self._changed_here for each in hanging
        )
        fate = ItemFate.GONE_THERE if touched else ItemFate.REMOVED
        return Item(kind, fate, base, ours, None, along=hanging)

    def _gone_here(self, kind: GroupKind, base: Any, theirs: Any) -> Item | None:
        if any(key not in self._ours for key in self._parents(theirs)):
            return None  # comes along with what it hangs on
        hanging = _hanging(theirs.id, self._theirs)
        if base is None:
            found = tuple(
                each
                for field in kind.fields
                if field.single and (each := self._difference(field, theirs.id)) is not None
            )
            return Item(kind, ItemFate.NEW, None, None, theirs, found, along=hanging)
        touched = theirs.id in self._changed_there or any(
            each.id in self._changed_there for each in hanging
        )
        if not touched:
            return None
        return Item(kind, ItemFate.GONE_HERE, base, None, theirs, along=hanging)

    def _parents(self, entity: Any) -> list[Id]:
        """What of the block an entity cannot be without."""
        lying = self._base.keys() | self._ours.keys() | self._theirs.keys()
        return [key for key in needed_by(entity) if key in lying]

    def _difference(self, field: GroupField, key: Id) -> Difference | None:
        if field.plenary:
            return None
        base, ours, theirs = (
            None if (each := side.get(key)) is None else field.of(each)
            for side in (self._base, self._ours, self._theirs)
        )
        assert theirs is not None  # noqa: S101 - it is asked of what the group has
        if ours is None:
            return _only_one(field, theirs, taken=(field.key, key) in self._singles)
        if theirs == ours:
            return None
        if base is not None and theirs == base:
            return Difference(field, base, ours, theirs, joined=ours)
        if (field.key, key) in self._singles:
            return Difference(field, base, ours, theirs, joined=ours, conflict=True)
        if base is not None and ours == base:
            return Difference(field, base, ours, theirs, joined=theirs)
        if len(theirs) == 1 and isinstance(theirs[0], tuple):
            many = _united(() if base is None else base[0], ours[0], theirs[0])
            return Difference(field, base, ours, theirs, joined=(many,))
        return Difference(field, base, ours, theirs, joined=ours, conflict=True)


def _only_one(field: GroupField, theirs: tuple[Any, ...], *, taken: bool) -> Difference | None:
    """What a new entity says that here another one says already."""
    if not taken:
        return None
    none = tuple(False for _ in theirs)
    return Difference(field, None, none, theirs, joined=none, conflict=True)


def _touched(entity: Any, base: Any | None) -> bool:
    """Whether an entity says something else than before; its place in an order does not count."""
    kind = kind_of(entity)
    if base is None or kind is None:
        return True
    moved = getattr(entity, "block_id", None) != getattr(base, "block_id", None)
    return moved or any(field.of(entity) != field.of(base) for field in kind.fields)


def _hanging(key: Id, entities: Entities) -> tuple[Any, ...]:
    return tuple(each for each in entities.values() if key in needed_by(each))


def _united(
    base: tuple[Any, ...], ours: tuple[Any, ...], theirs: tuple[Any, ...]
) -> tuple[Any, ...]:
    """A list that both sides changed: what either added, without what either removed."""
    gone = {each for each in base if each not in ours or each not in theirs}
    kept = [each for each in base if each not in gone]
    added = {each for each in (*ours, *theirs) if each not in base}
    return (*kept, *sorted(added, key=repr))


def _singles(base: Entities, ours: Entities, theirs: Entities) -> set[tuple[str, Id]]:
    """Where the group marks one of a block, and here another one is marked meanwhile."""
    found = set()
    for kind in group_kinds():
        for field in (each for each in kind.fields if each.single):
            marked = [k for k, e in ours.items() if isinstance(e, kind.kind) and any(field.of(e))]
            for key, each in theirs.items():
                if not isinstance(each, kind.kind) or not any(field.of(each)):
                    continue
                was = base.get(key)
                if was is not None and any(field.of(was)):
                    continue  # the group did not mark it
                for other in marked:
                    known, there = base.get(other), theirs.get(other)
                    stays = known is None or not any(field.of(known)) or there is None
                    if other != key and (stays or any(field.of(there))):
                        found.add((field.key, key))
    return found


def circular(base: Entities, ours: Entities, theirs: Entities) -> dict[Id, tuple[Id, ...]]:
    """What the group lets wait for each other so that a circle closes, by what waits."""
    waits = {key: set(each.after) for key, each in ours.items() if hasattr(each, "after")}
    found: dict[Id, list[Id]] = {}
    for key in sorted(k for k, each in theirs.items() if hasattr(each, "after")):
        known = set(base[key].after) if key in base else set()
        for before in sorted(set(theirs[key].after) - known - waits.get(key, set())):
            if way(waits, before, key):
                found.setdefault(key, []).append(before)
            else:
                waits.setdefault(key, set()).add(before)
    return {key: tuple(each) for key, each in found.items()}
