# SPDX-License-Identifier: EUPL-1.2
"""What of a workshop may be told in public, judged by what hangs on what.

The rule is the same for every kind, and it is the values that are followed, not their types, so
that a new activity can neither forget nor circumvent it:

* a closed block is absent, and so is everything that names it or names what hangs on it;
* what was typed while a closed block ran is absent, wherever it was typed (``closed_mark.py``):
  all of an entity that was added then, with what cannot be without it, and the new words of one
  that was there before, which is told as it was;
* what the moderator lets be told is told, without the names of what is absent;
* what is tied to no block may have been said behind closed doors: once a part was closed, it is
  public only if it is known to have been taken down while no closed part ran;
* what says of each of its kind whether it is meant for the public (``in_public``) and is tied to no
  block is, once a part was closed, public only if it says so;
* what is neither tied to an open block nor of a kind that says of itself that it is public is
  absent;
* of a workshop that is closed as a whole only its frame is left: title, municipality, place, day.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from datetime import datetime
from typing import Any

from moderation.domain.closed_mark import (
    ClosedMark,
    as_told,
    content_fields,
    references_of,
    without_words,
)
from moderation.domain.codec import worded
from moderation.domain.entity import KINDS, Needs
from moderation.domain.ids import Id
from moderation.domain.workshop import Status, Workshop

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
    """What may be told in public, the workshop first; values are as they may be told."""
    workshop = _workshop(tables)
    if workshop.closed_session:
        return [_frame(workshop)]
    found = _Found(tables)
    if workshop.current_block_id in found.gone:
        workshop = dataclasses.replace(workshop, current_block_id=None)
    return [found.as_told(workshop) or _frame(workshop), *found.told()]


def has_closed(tables: Tables) -> bool:
    """Whether anything of a workshop that is open as a whole is closed."""
    return bool(tables.get(ClosedMark.kind)) or any(
        root.closed_session for kind in root_kinds() for root in tables.get(kind, {}).values()
    )


def without_closed(tables: Tables) -> list[Any]:
    """A workshop for a room whose doors are open: closed blocks are there, and say nothing."""
    found = _Found(tables)
    workshop = _workshop(tables)
    return [found.as_told(workshop) or _frame(workshop), *found.shown()]


def closed_marks(tables: Tables) -> dict[Id, ClosedMark]:
    """The marks that hold, by what they mark: by hand, or set while a block ran that is closed."""
    blocks = {
        root.id: root.closed_session
        for kind, rows in tables.items()
        if kind != Workshop.kind
        for root in _roots(rows.values())
    }
    found: dict[Id, ClosedMark] = {}
    for mark in tables.get(ClosedMark.kind, {}).values():
        if mark.told or mark.block_id is None or blocks.get(mark.block_id, True):
            known = found.get(mark.target_id)
            found[mark.target_id] = mark if known is None else _both(known, mark)
    return found


def _both(one: ClosedMark, other: ClosedMark) -> ClosedMark:
    """Two marks of the same thing, as a file may bring them: what either closes is closed."""
    if one.told or other.told:
        return other if one.told else one
    whole = not (one.earlier and other.earlier)
    return dataclasses.replace(one, earlier=() if whole else one.earlier + other.earlier)


def closed_ids(tables: Tables) -> frozenset[Id]:
    """What is closed as a whole or in some of its words; nothing of a workshop that is as a whole.

    Whatever is told of a workshop with closed parts in the house marks these.
    """
    if _workshop(tables).closed_session or not has_closed(tables):
        return frozenset()
    found = _Found(tables)
    partly = (target for target, mark in found.marks.items() if not mark.told)
    return frozenset(found.gone.union(partly))


def is_closed_now(tables: Tables) -> bool:
    """Whether the doors are shut at this moment: the whole workshop, or a block that runs."""
    return _workshop(tables).closed_session or bool(running_closed(tables))


def running_closed(tables: Tables) -> list[Any]:
    """The closed blocks that run."""
    if _workshop(tables).status in (Status.CLOSED, Status.APPROVED):
        return []
    return [
        root
        for kind in root_kinds()
        for root in tables.get(kind, {}).values()
        if root.closed_session and root.started_at is not None and root.ended_at is None
    ]


class _Found:
    """What of a workshop is absent in public, and how the rest is told."""

    def __init__(self, tables: Tables) -> None:
        self.marks = closed_marks(tables)
        self._entities = {
            entity.id: entity
            for kind, rows in tables.items()
            if kind not in (Workshop.kind, ClosedMark.kind)
            for entity in rows.values()
        }
        self._named_by = _named_by(self._entities)
        self._roots = _roots(self._entities.values())
        self._let = {target for target, mark in self.marks.items() if mark.told}
        closed = [root.id for root in self._roots if root.closed_session]
        hidden = [
            target
            for target in self.marks
            if target in self._entities and self.as_told(self._entities[target]) is None
        ]
        self.gone = self._hanging_on(closed, self._let)
        # What was typed openly stays, though it names something closed that it can be without.
        self.gone |= self._hanging_on(hidden, self._entities.keys() - self.gone)

    def as_told(self, entity: Any) -> Any | None:
        """An entity without its closed words; nothing if it is closed as a whole."""
        mark = self.marks.get(entity.id)
        return entity if mark is None else as_told(entity, mark, self._entities.__contains__)

    def told(self) -> list[Any]:
        """What may be told, in the order of the tables."""
        opened = [root.id for root in self._roots if not root.closed_session]
        placed = self._hanging_on([*opened, *self._let], frozenset())
        spans = _closed_spans(self._roots)
        found = []
        for entity in self._entities.values():
            if entity.id in self.gone:
                continue
            if entity.id in placed or _public(entity, spans) or _loose(entity, spans):
                bare = self.as_told(entity)
                found.append(bare if bare is None or not self.marks else self._unnamed(bare))
        return found

    def shown(self) -> list[Any]:
        """What a room may see whose doors are open; the frame of the day stays."""
        found = [
            self._unnamed(self.as_told(entity))
            for entity in self._entities.values()
            if entity.id not in self.gone
        ]
        names = ((root, content_fields(type(root))) for root in self._roots)
        return found + [without_words(root, n) for root, n in names if root.id in self.gone]

    def _hanging_on(self, roots: Iterable[Id], spared: AbstractSet[Id]) -> set[Id]:
        """The roots and all that hangs on them; what is spared only if it cannot be without."""
        reached: set[Id] = set()
        waiting = list(roots)
        while waiting:
            found = waiting.pop()
            if found not in reached:
                reached.add(found)
                waiting += (
                    name
                    for name in self._named_by.get(found, ())
                    if name not in spared or _needs(self._entities[name], found)
                )
        return reached

    def _unnamed(self, entity: Any) -> Any:
        """An entity that names nothing of what is absent."""
        values: dict[str, Any] = {}
        for name, reference in references_of(type(entity)).items():
            value = getattr(entity, name)
            if reference.needs is Needs.MAY and value in self.gone:
                values[name] = None
            elif reference.needs is Needs.MANY and not self.gone.isdisjoint(value):
                values[name] = tuple(each for each in value if each not in self.gone)
        return dataclasses.replace(entity, **values) if values else entity


def _needs(entity: Any, named: Id) -> bool:
    """Whether an entity cannot be told without one that it names."""
    loose = {
        name
        for name, reference in references_of(type(entity)).items()
        if reference.needs in (Needs.MAY, Needs.MANY)
    }
    needed = (name for name in worded(type(entity)) if name not in loose)
    return any(named in strings(getattr(entity, name)) for name in needed)


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


def root_kinds() -> list[str]:
    """The kinds of what can be closed, the workshop left out."""
    return [
        kind
        for kind, cls in KINDS.items()
        if kind != Workshop.kind and "closed_session" in cls.__dataclass_fields__
    ]


def _named_by(entities: Mapping[Id, Any]) -> dict[str, list[Id]]:
    """For every entity those that name it anywhere in their values."""
    found: dict[str, list[Id]] = {}
    for entity in entities.values():
        for name in set(strings(entity)):
            if len(name) <= LONGEST_ID and name != entity.id and name in entities:
                found.setdefault(name, []).append(entity.id)
    return found


Span = tuple[datetime, datetime | None]


def _closed_spans(roots: Iterable[Any]) -> list[Span] | None:
    """From when to when doors were closed; nothing if they never were.

    All of time if they were and nobody knows when.
    """
    closed = [root for root in roots if root.closed_session]
    if not closed:
        return None
    spans = [(root.started_at, root.ended_at) for root in closed if root.started_at is not None]
    return spans or [(_NEVER_KNOWN, None)]


_NEVER_KNOWN = datetime.fromisoformat("0001-01-02T00:00:00+00:00")


def _public(entity: Any, spans: list[Span] | None) -> bool:
    """Whether something is of a public kind, and not kept back until somebody says so."""
    return bool(entity.public and (spans is None or getattr(entity, "in_public", True)))


def _loose(entity: Any, spans: list[Span] | None) -> bool:
    """Whether something of a kind that belongs to blocks belongs to none and may be told."""
    if getattr(entity, "block_id", "") is not None:
        return False
    if spans is None:
        return True
    created = getattr(entity, "created_at", None)
    return created is not None and not within(created, spans)


def within(moment: datetime, spans: Iterable[Span]) -> bool:
    """Whether a moment lies in one of the spans; one without an end lasts."""
    return any(begin <= moment and (end is None or moment < end) for begin, end in spans)
