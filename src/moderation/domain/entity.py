# SPDX-License-Identifier: EUPL-1.2
"""What an entity is, and the list of all kinds of them."""

from __future__ import annotations

import dataclasses
import types
import typing
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any, ClassVar, Protocol, TypeVar

from moderation.domain.blank import blank
from moderation.domain.codec import remembered
from moderation.domain.ids import Id


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
