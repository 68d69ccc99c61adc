# SPDX-License-Identifier: EUPL-1.2
"""Who else is named in a workshop: bodies that blocks of other activities have worked out.

An activity that names bodies declares them as ``actors``; whoever takes them over copies name and
side. So no activity knows another one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from moderation.domain.ids import Id
from moderation.domain.rooms import offered
from moderation.domain.side import Side
from moderation.domain.state import Lookups
from moderation.domain.texts import Message
from moderation.features.agenda.model import Block

Named = tuple[str, Side]


@dataclass(frozen=True, slots=True)
class ActorSource:
    """Whom a block of an activity names, in their order.

    ``name`` says what they are there, ``kind`` which entities they are made of.
    """

    name: Message
    kind: str
    activity: str
    actors: Callable[[Lookups, Id], Sequence[Named]]


@dataclass(frozen=True, slots=True)
class OfferedActors:
    """Whom one block has to offer."""

    source: ActorSource
    block: Block
    actors: tuple[Named, ...]


def kinds_of_actors() -> frozenset[str]:
    """The kinds of entities that change what is offered."""
    return frozenset(source.kind for source in offered("actors"))


def offered_actors(state: Lookups, blocks: Iterable[Block]) -> list[OfferedActors]:
    """Everybody whom these blocks have to offer, block by block."""
    found = []
    for block in blocks:
        for source in offered("actors"):
            if source.activity == block.activity:
                actors = tuple(source.actors(state, block.id))
                if actors:
                    found.append(OfferedActors(source, block, actors))
    return found
