# SPDX-License-Identifier: EUPL-1.2
"""A card as the room reads it: its words, the other wordings, and the sides that said so."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from moderation.domain.side import Side
from moderation.features.capture.model import Entry


@dataclass(frozen=True, slots=True)
class WallCard:
    """A card, or the part of a long one that a page has room for; each side once."""

    words: str
    sides: tuple[Side, ...] = ()


def wall_card(card: Entry) -> WallCard:
    """A card with the other wordings of the thought below its words."""
    lines = [card.text, *(f"– {words}" for words in other_wordings(card))]
    return WallCard("\n".join(lines), tuple(side for side in Side if side in card.voices))


def other_wordings(card: Entry) -> tuple[str, ...]:
    """How others said the same, each wording once."""
    known = {card.text.casefold(): ""}
    for wording in card.also:
        known.setdefault(wording.text.casefold(), wording.text)
    return tuple(words for words in known.values() if words)


def sides_shown(cards: Sequence[WallCard]) -> set[Side]:
    """The sides whose shapes are seen."""
    return {side for card in cards for side in card.sides}
