# SPDX-License-Identifier: EUPL-1.2
"""What a workshop of a series hands on: questions of a kick-off, results of a training.

Rooms declare what of them is handed on as ``carried``; nothing here knows which rooms those are.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import Enum

from moderation.domain.ids import Id
from moderation.domain.rooms import offered
from moderation.domain.state import Lookups, State
from moderation.domain.views import PublicView


class CarriedKind(Enum):
    """What is handed on."""

    QUESTION = "question"
    RESULT = "result"


@dataclass(frozen=True, slots=True)
class CarriedThing:
    """A question or a result in a workshop: the entity, its words, and how many cards lay there."""

    origin: Id
    text: str
    cards: int = 0
    closed: bool = False
    """Whether it was said behind closed doors."""


@dataclass(frozen=True, slots=True)
class CarriedSource:
    """What a room hands on: of which kind, and how it is found in a workshop."""

    kind: CarriedKind
    find: Callable[[Lookups], Iterable[CarriedThing]]


def carried_from(workshop: State, kind: CarriedKind) -> tuple[CarriedThing, ...]:
    """Everything of a kind that a workshop hands on, with what was said behind closed doors.

    Things without words are left out.
    """
    public = PublicView(workshop)
    found = []
    for source in offered("carried"):
        if source.kind is not kind:
            continue
        open_ones = {thing.origin for thing in source.find(public)}
        found += [
            CarriedThing(thing.origin, thing.text, thing.cards, thing.origin not in open_ones)
            for thing in source.find(workshop)
            if thing.text
        ]
    return tuple(found)
