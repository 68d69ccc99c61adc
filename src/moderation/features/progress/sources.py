# SPDX-License-Identifier: EUPL-1.2
"""What can be followed up: every room declares as ``followed`` what of it was agreed to be done."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date

from moderation.domain.change import Step
from moderation.domain.ids import Id
from moderation.domain.rooms import offered
from moderation.domain.state import Lookups, State


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowedThing:
    """Something that was agreed: its words and its date as they stand."""

    id: Id
    text: str
    due: date | None = None


@dataclass(frozen=True, slots=True)
class FollowedSource:
    """What of a room is followed up; ``reword`` gives a thing other words and another date."""

    find: Callable[[Lookups], Iterable[FollowedThing]]
    reword: Callable[[State, Id, str, date | None], Step]


def followed(state: Lookups, thing_id: Id) -> tuple[FollowedSource, FollowedThing] | None:
    """A thing with the room that keeps it; nothing if it is none that is followed up."""
    for source in offered("followed"):
        for thing in source.find(state):
            if thing.id == thing_id:
                return source, thing
    return None
