# SPDX-License-Identifier: EUPL-1.2
"""Agreements that consist of tasks: what two sides have promised each other.

An activity in which such promises are made declares them as ``mutual``. The promises are tasks
like all others; what belongs together is listed among the agreements as one of them. So nothing is
stored twice, and no list knows an activity.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from moderation.domain.ids import Id
from moderation.domain.rooms import offered
from moderation.domain.state import Lookups
from moderation.domain.texts import Message
from moderation.features.capture.model import Entry


@dataclass(frozen=True, slots=True)
class Promise:
    """Who promises something, and the task that it is."""

    giver: Message
    task: Entry


@dataclass(frozen=True, slots=True)
class Mutual:
    """Promises that were made for each other; only one if nothing was given in return."""

    id: Id
    promises: tuple[Promise, ...]


Source = Callable[[Lookups], Sequence[Mutual]]


def mutual_agreements(state: Lookups) -> tuple[Mutual, ...]:
    """All agreements that consist of promises, in the order in which they were made."""
    return tuple(
        mutual for source in offered("mutual") for mutual in source(state) if mutual.promises
    )
