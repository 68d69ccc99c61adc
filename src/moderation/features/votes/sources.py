# SPDX-License-Identifier: EUPL-1.2
"""Where options of a vote may be taken from: what other activities have worked out.

An activity that has something to vote on says so when its model is imported; the vote copies the
words and keeps the id. So no activity knows another one.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from moderation.domain.ids import Id
from moderation.domain.state import Lookups
from moderation.domain.texts import Message


@dataclass(frozen=True, slots=True)
class Source:
    """What a block of an activity offers: pairs of id and words, in their order."""

    name: Message
    activity: str
    options: Callable[[Lookups, Id], Sequence[tuple[Id, str]]]


SOURCES: list[Source] = []
"""Every source, in the order in which the models were imported."""


def offer_options(source: Source) -> None:
    """Let votes take options from here."""
    SOURCES.append(source)
