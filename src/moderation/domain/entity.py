# SPDX-License-Identifier: EUPL-1.2
"""What an entity is, and the list of all kinds of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, ClassVar, Protocol, TypeVar

from moderation.domain.ids import Id


class Stored:
    """What ``entity`` sets on every kind."""

    __slots__ = ()
    kind: ClassVar[str]
    private: ClassVar[bool]
    lasting: ClassVar[bool]
    public: ClassVar[bool]


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
