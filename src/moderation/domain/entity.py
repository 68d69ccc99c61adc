# SPDX-License-Identifier: EUPL-1.2
"""What an entity is, and the list of all kinds of them."""

from __future__ import annotations

import dataclasses
import types
import typing
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from functools import partial
from typing import Any, ClassVar, Protocol, TypeVar

from moderation.domain.blank import blank
from moderation.domain.codec import remembered
from moderation.domain.ids import Id
from moderation.domain.texts import Message


class Stored:
    """What ``entity`` sets on every kind, and what holds for each of them.

    A text of blanks alone is the empty text, wherever an entity comes from: an edit, a file, the
    store or history. Whoever reads one asks no more than whether the text is there.
    """

    __slots__ = ()
    kind: ClassVar[str]
    private: ClassVar[bool]
    lasting: ClassVar[bool]
    public: ClassVar[bool]

    def __post_init__(self) -> None:
        for name, settle in _texts(type(self)):
            value = getattr(self, name)
            if value:
                settled = settle(value)
                if settled is not value:
                    object.__setattr__(self, name, settled)


def _text(value: str) -> str:
    return "" if blank(value) else value


@remembered
def _texts(cls: Any) -> tuple[tuple[str, Callable[[Any], Any]], ...]:
    """The fields of a dataclass that hold texts, each with what empties those of blanks alone."""
    hints = typing.get_type_hints(cls)
    found = ((field.name, _settling(hints[field.name])) for field in dataclasses.fields(cls))
    return tuple((name, settle) for name, settle in found if settle is not None)


def _settling(hint: Any) -> Callable[[Any], Any] | None:
    if hint is str:
        return _text
    if typing.get_origin(hint) is tuple:
        each = _settling(typing.get_args(hint)[0])
        return None if each is None else partial(_all_settled, each)
    if typing.get_origin(hint) in (typing.Union, types.UnionType):
        inner = (arg for arg in typing.get_args(hint) if arg is not types.NoneType)
        return next(filter(None, map(_settling, inner)), None)
    if dataclasses.is_dataclass(hint) and _texts(hint):
        return _settled_part
    return None


def _all_settled(settle: Callable[[Any], Any], values: tuple[Any, ...]) -> tuple[Any, ...]:
    settled = tuple(map(settle, values))
    return values if settled == values else settled


def _settled_part(part: Any) -> Any:
    changed = {}
    for name, settle in _texts(type(part)):
        value = getattr(part, name)
        settled = settle(value) if value else value
        if settled is not value:
            changed[name] = settled
    return dataclasses.replace(part, **changed) if changed else part


class Entity(Protocol):
    """A frozen dataclass with an id, the workshop it belongs to, and a registered kind."""

    kind: ClassVar[str]
    private: ClassVar[bool]
    lasting: ClassVar[bool]

    @property
    def id(self) -> Id:
        """The entity's own identifier."""

    @property
    def workshop_id(self) -> Id:
        """The workshop that the entity belongs to."""


E = TypeVar("E", bound=Entity)
C = TypeVar("C", bound="type[Stored]")

KINDS: dict[str, type[Any]] = {}
"""Every registered kind by its name. Filled by importing the models."""


def entity(
    kind: str, *, private: bool = False, public: bool = False, lasting: bool = False
) -> Callable[[C], C]:
    """Register a frozen dataclass as a kind of entity.

    A private kind exists for the moderator alone: wall, minutes, mail and exports are given types
    that cannot hold it. A ``public`` kind may be told in public though it belongs to no block;
    any other is told there only if it hangs on an open one (``domain/closed.py``). Of a
    ``lasting`` kind, entities may still be added when the minutes are released
    (``domain/released.py``); whatever there is by then stays as it is.
    """
    if private and public:
        raise ValueError("nothing private is public")

    def register(cls: C) -> C:
        if KINDS.setdefault(kind, cls).__qualname__ != cls.__qualname__:
            raise ValueError(f"two classes want to be {kind!r}")
        KINDS[kind] = cls  # a slotted dataclass replaces its class: the last one counts
        cls.kind = kind
        cls.private = private
        cls.lasting = lasting
        cls.public = public
        return cls

    return register


@dataclass(frozen=True, slots=True, kw_only=True)
class Ranked(Stored):
    """What entities with a place in an order share."""

    id: Id
    workshop_id: Id
    rank: float = 0.0


# ------------------------------------------------------------------------------- references


class Needs(Enum):
    """How much an entity needs the one that a field of it names."""

    MUST = "must"
    """It cannot be without it, and goes with it."""
    MAY = "may"
    """It stays and names nobody."""
    MANY = "many"
    """It stays and names the others."""
    WHOLE = "whole"
    """It names several, holds only while all of them are there, and goes with any of them."""


@dataclass(frozen=True, slots=True)
class Reference:
    """A field that names other entities.

    Args:
        field: Its name.
        kind: Of which kind they are; ``None`` if they may be of any.
        enforced: Whether the store refuses a name that nobody has.
        needs: How much the entity needs them.
        keeps: The text field that keeps the name of what is removed; empty for none.
        hangs: What removing the one that is named means for so many entities, in words.
    """

    field: str
    kind: str | None
    enforced: bool
    needs: Needs
    keeps: str = ""
    hangs: Message | None = None


def refers(
    kind: str | None = None,
    *,
    enforced: bool = True,
    whole: bool = False,
    keeps: str = "",
    hangs: Message | None = None,
) -> dict[str, Any]:
    """The metadata of a field that names other entities, said once for the whole program.

    From it follow the foreign keys of the table, what a workshop file may name there, what hangs
    on an entity that is removed, and which ids are replaced when a workshop is read from a file.

    Args:
        kind: Of which kind they are; without it they may be of any.
        enforced: Whether the store refuses a name that nobody has. A kind that belongs to another
            activity is not enforced, since that activity may be missing.
        whole: The entity holds only while all that it names are there, and goes with any of them.
        keeps: The text field that keeps the name when the one that is named is removed.
        hangs: What removing it means for so many entities of this kind; told before.
    """
    return {"refers": (kind, enforced and kind is not None, whole), "left": (keeps, hangs)}


@remembered
def references(cls: Any) -> tuple[Reference, ...]:
    """The fields of a kind that name other entities, without the one that names the workshop.

    Raises:
        TypeError: A field of ids does not say whom it names, or is no field of ids.
    """
    found = []
    hints = typing.get_type_hints(cls)
    for field in dataclasses.fields(cls):
        if field.name in {"id", "workshop_id"}:
            continue
        said, needs = field.metadata.get("refers"), _needs(hints[field.name])
        place = f"{cls.__module__}.{cls.__qualname__}.{field.name}"
        if needs is None:
            if said is not None or _holds_ids(hints[field.name]):
                reason = "names entities: its type has to be Id, Id | None or tuple[Id, ...]"
                raise TypeError(f"{place} {reason}")
            continue
        if said is None:
            raise TypeError(f"{place} does not say whom it names: field(metadata=refers(...))")
        kind, enforced, whole = said
        several = needs is Needs.MANY
        if whole and not several:
            raise TypeError(f"{place} names one entity: only several can be a whole")
        # Several ids share one column: no foreign key can look into it.
        needs = Needs.WHOLE if whole else needs
        keeps, hangs = field.metadata.get("left", ("", None))
        found.append(Reference(field.name, kind, enforced and not several, needs, keeps, hangs))
    return tuple(found)


def _needs(hint: Any) -> Needs | None:
    args = typing.get_args(hint)
    if hint is Id:
        return Needs.MUST
    if typing.get_origin(hint) is tuple:
        return Needs.MANY if args == (Id, ...) else None
    return Needs.MAY if Id in args else None


def _holds_ids(hint: Any) -> bool:
    if hint is Id:
        return True
    if dataclasses.is_dataclass(hint):
        return any(_holds_ids(inner) for inner in typing.get_type_hints(hint).values())
    return any(_holds_ids(arg) for arg in typing.get_args(hint))
