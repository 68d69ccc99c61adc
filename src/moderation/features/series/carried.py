# SPDX-License-Identifier: EUPL-1.2
"""What a workshop of a series hands on: questions, results, and the ground rules of its room.

Rooms declare what of them is handed on as ``carried``; nothing here knows which rooms those are.
Ground rules are one list and no thing among others: the last list that a room of the series agreed
to is proposed to the next.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from moderation.domain.ids import Id
from moderation.domain.rooms import offered
from moderation.domain.state import Lookups, State
from moderation.domain.views import PublicView
from moderation.features.ground_rules.model import GroundRules, ground_rules_of


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


@dataclass(frozen=True, slots=True)
class AgreedRules:
    """The ground rules that a room agreed to, and when; ``closed`` if behind closed doors."""

    rules: tuple[str, ...]
    agreed_at: datetime
    closed: bool = False


def agreed_rules(workshop: State) -> tuple[AgreedRules, ...]:
    """The ground rules that the room of a workshop agreed to, as they are and as they are public.

    Nothing where they are a proposal still.
    """
    found = [_agreed(ground_rules_of(PublicView(workshop)), closed=False)]
    if found[0] is None or found[0].rules != ground_rules_of(workshop).rules:
        found.append(_agreed(ground_rules_of(workshop), closed=True))
    return tuple(each for each in found if each is not None)


def _agreed(rules: GroundRules, *, closed: bool) -> AgreedRules | None:
    if not rules.rules or rules.agreed_at is None:
        return None
    return AgreedRules(rules.rules, rules.agreed_at, closed)
