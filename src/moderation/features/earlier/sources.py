# SPDX-License-Identifier: EUPL-1.2
"""What a follow-up workshop begins with, declared by every room as ``agreed``.

A room names the kinds that come along with a block of its activity, how what they hold stands in
words, and what of it was agreed to be done.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from moderation.domain.ids import Id
from moderation.domain.rooms import offered
from moderation.domain.state import Lookups
from moderation.domain.texts import Formats, Message
from moderation.features.earlier.model import ThingKind


@dataclass(frozen=True, slots=True)
class StoodThing:
    """How something stands: what it is called, and what was said of it.

    ``mark`` tells it from another state in every language; empty where the words do.
    """

    id: Id
    label: str
    words: str
    mark: str = ""


@dataclass(frozen=True, slots=True)
class DoneThing:
    """Something that was agreed to be done, and who sees to it; see ``AgreedThing``."""

    id: Id
    kind: ThingKind
    text: str
    due: date | None
    unit_id: Id | None
    owner: str
    by_unit: bool = False


@dataclass(frozen=True, slots=True)
class CountedThing:
    """Something that was counted on when things were agreed, in words."""

    id: Id
    text: str


@dataclass(frozen=True, slots=True)
class Reported:
    """What is reported of a thing beside its state: how it is measured, its means, who agreed."""

    indicator: str = ""
    means: Message | None = None
    agreed_by: tuple[str, ...] = ()


def _bare(_state: Lookups, _thing_id: Id, _formats: Formats) -> Reported:
    return Reported()


def _nothing(_state: Lookups, *_rest: Any) -> Iterable[Any]:
    return ()


def _holds(_state: Lookups, _entity: Any) -> bool:
    return False


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreedSource:
    """What of a room comes along.

    Args:
        activity: Whose blocks it is about; empty for none.
        kinds: What comes along with such a block as it is.
        stands: How that stands in a block, in words.
        things: What of the workshop was agreed to be done.
        hanging: What comes along with a thing that is open.
        reported: What is reported of such a thing.
        counted: What was counted on when they were agreed.
        asks: What asks after such a thing in the block that looks back.
        lapses: Whether a word was given by those who were elected: after an election it is asked
            for again.
    """

    activity: str = ""
    kinds: tuple[type[Any], ...] = ()
    stands: Callable[[Lookups, Id], Iterable[StoodThing]] = _nothing
    things: Callable[[Lookups], Iterable[DoneThing]] = _nothing
    hanging: tuple[type[Any], ...] = ()
    reported: Callable[[Lookups, Id, Formats], Reported] = _bare
    counted: Callable[[Lookups], Iterable[CountedThing]] = _nothing
    asks: Callable[[Lookups, Id, CountedThing], Iterable[Any]] = _nothing
    lapses: Callable[[Lookups, Any], bool] = _holds


def sources() -> tuple[AgreedSource, ...]:
    """What every room has to say."""
    return offered("agreed")


def stood_things(state: Lookups, block_id: Id, activity: str) -> Iterator[StoodThing]:
    """How everything of a block stands."""
    for source in sources():
        if source.activity == activity:
            yield from source.stands(state, block_id)
