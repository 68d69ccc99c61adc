# SPDX-License-Identifier: EUPL-1.2
"""Whose thought a card is, as far as that may be shown: a side of one person would name it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from moderation.domain.side import Side
from moderation.domain.state import Lookups
from moderation.features.capture.model import Entry
from moderation.features.people.presence import lone_sides


def shown_side(state: Lookups, side: Side | None) -> Side | None:
    """The side as it may stand on a card; none where it has one participant."""
    return None if side in lone_sides(state) else side


def shown_cards(state: Lookups, cards: Iterable[Entry]) -> tuple[Entry, ...]:
    """The cards without the sides that have one participant; the same cards where there is none."""
    alone = lone_sides(state)
    if not alone:
        return tuple(cards)
    return tuple(card if alone.isdisjoint(card.voices) else _bare(card, alone) for card in cards)


def _bare(card: Entry, alone: frozenset[Side]) -> Entry:
    also = tuple(
        replace(wording, side=None) if wording.side in alone else wording for wording in card.also
    )
    return replace(card, side=None if card.side in alone else card.side, also=also)
