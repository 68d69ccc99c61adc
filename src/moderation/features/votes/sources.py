# SPDX-License-Identifier: EUPL-1.2
"""Where options of a vote may be taken from: what other activities have worked out.

An activity that has something to vote on declares it as ``options``; the vote copies the words and
keeps the id. So no activity knows another one.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from moderation.domain.blank import blank
from moderation.domain.ids import Id
from moderation.domain.rooms import offered
from moderation.domain.state import Lookups
from moderation.domain.texts import Message
from moderation.features.agenda.model import Block


@dataclass(frozen=True, slots=True)
class VoteSource:
    """What a block of an activity offers: pairs of id and words, in their order.

    ``proposals`` says that each of them can be agreed to; topics, such as clusters, can only be
    weighed against each other.
    """

    name: Message
    activity: str
    options: Callable[[Lookups, Id], Sequence[tuple[Id, str]]]
    proposals: bool = True


@dataclass(frozen=True, slots=True)
class Offered:
    """What one block has to vote on: of which kind, and the pairs of id and words."""

    source: VoteSource
    block: Block
    options: tuple[tuple[Id, str], ...]
    left_out: int = 0
    """So many have no words yet and cannot be voted on."""


def offered_in(state: Lookups, block: Block) -> list[Offered]:
    """Everything in a block that can be voted on."""
    found = []
    for source in offered("options"):
        if source.activity == block.activity:
            every = list(source.options(state, block.id))
            options = tuple((own, words) for own, words in every if not blank(words))
            if options:
                found.append(Offered(source, block, options, len(every) - len(options)))
    return found
