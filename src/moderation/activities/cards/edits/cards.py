# SPDX-License-Identifier: EUPL-1.2
"""Changes to the cards of a collection: their words, their sides, their order."""

from __future__ import annotations

import random
import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from moderation.activities.cards.edits.lying import cards_in, named_cards
from moderation.activities.cards.model import Cluster
from moderation.domain.blank import straightened, trimmed
from moderation.domain.change import Step, added, replaced, squashed
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id, new_id
from moderation.domain.order import inserted, rank_at
from moderation.domain.removal import removal
from moderation.domain.side import Side
from moderation.domain.state import State
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.features.capture.model import Entry, EntryKind, Wording, entries_of

EDIT_CARD = QT_TRANSLATE_NOOP("CardsEdit", "Edit card")
SET_SIDE = QT_TRANSLATE_NOOP("CardsEdit", "Change side")
REMOVE_CARDS = QT_TRANSLATE_NOOP("CardsEdit", "Remove cards")
PASTE_CARDS = QT_TRANSLATE_NOOP("CardsEdit", "Paste cards")
SHUFFLE_CARDS = QT_TRANSLATE_NOOP("CardsEdit", "Shuffle cards")
MERGE_CARDS = QT_TRANSLATE_NOOP("CardsEdit", "Merge cards")
PART_CARDS = QT_TRANSLATE_NOOP("CardsEdit", "Separate merged cards")
EMPTY_CARD = QT_TRANSLATE_NOOP(
    "CardsEdit", "A card needs words. Press Delete if you want to remove it."
)
NOTHING_PASTED = QT_TRANSLATE_NOOP(
    "CardsEdit", "The clipboard holds no text. Copy a list first, one thought per line."
)
TOO_MANY_LINES = QT_TRANSLATE_NOOP(
    "CardsEdit",
    "These are {count} lines; at most {most} become cards at once. Nothing was pasted, and the "
    "clipboard still holds everything: copy a part of the list.",
)
TOO_LONG = QT_TRANSLATE_NOOP(
    "CardsEdit",
    "A card holds at most {most} letters, and this would be {count}. Shorten it: one thought for "
    "each card.",
)
ONE_CARD = QT_TRANSLATE_NOOP("CardsEdit", "Select the cards first that say the same.")
NOT_MERGED = QT_TRANSLATE_NOOP("CardsEdit", "This card was not merged from others.")
MOST_LINES = 2000
"""Cards that one paste makes: as many as the board is fluid with."""
MOST_LETTERS = 10_000
"""Letters on one card."""
_BULLET = re.compile(r"^\s*(?:[-–—•*·▪◦‣]|\d{1,3}[.)])\s+")


def edit_card(state: State, card_id: Id, text: str) -> Step:
    """Other words on a card.

    Raises:
        UserFacingError: There are no words in it.
    """
    words = trimmed(text)
    if not words:
        raise UserFacingError(EMPTY_CARD)
    _check_length(words)
    return Step(EDIT_CARD, replaced(state.get(Entry, card_id), text=words))


def set_side(state: State, card_ids: Sequence[Id], side: Side | None) -> Step:
    """Whose thoughts they are."""
    changes = [c for card in named_cards(state, card_ids) for c in replaced(card, side=side)]
    return Step(SET_SIDE, tuple(changes))


def remove_cards(state: State, card_ids: Sequence[Id]) -> Step:
    """Cards taken off the board."""
    cards = named_cards(state, card_ids)
    return Step(REMOVE_CARDS, removal(state, *cards) if cards else ())


def paste_cards(
    state: State,
    block_id: Id,
    text: str,
    *,
    now: datetime,
    side: Side | None = None,
    cluster_id: Id | None = None,
) -> Step:
    """A list, one thought per line, as many cards; bullets and numbers before them fall away.

    Raises:
        UserFacingError: There are no words in it, too many lines, or too long a line.
    """
    lines = [straightened(_BULLET.sub("", line)) for line in text.splitlines()]
    lines = [line for line in lines if line]
    if not lines:
        raise UserFacingError(NOTHING_PASTED)
    if len(lines) > MOST_LINES:
        raise UserFacingError(TOO_MANY_LINES.with_values(count=len(lines), most=MOST_LINES))
    for line in lines:
        _check_length(line)
    mates = entries_of(state, EntryKind.CARD)
    first = rank_at(mates, len(mates))
    cards = (
        Entry(
            id=new_id(),
            workshop_id=state.workshop.id,
            rank=first + place,
            entry_kind=EntryKind.CARD,
            text=line,
            block_id=block_id,
            side=side,
            cluster_id=cluster_id,
            created_at=now,
        )
        for place, line in enumerate(lines)
    )
    return Step(PASTE_CARDS, added(*cards))


def shuffle_cards(state: State, block_id: Id, *, seed: int) -> Step:
    """What lies in no cluster in another order, which tells neither time nor author.

    No field that leaves with the cards tells the order in which they came: they have one time.
    """
    cards = cards_in(state, block_id, None)
    latest = max((card.created_at for card in cards if card.created_at), default=None)
    mixed = list(cards)
    random.Random(seed).shuffle(mixed)  # noqa: S311 - no secret, and the same in a test
    ranks = sorted(card.rank for card in cards)
    changes = (
        change
        for card, rank in zip(mixed, ranks, strict=True)
        for change in replaced(card, rank=rank, created_at=latest)
    )
    return Step(SHUFFLE_CARDS, tuple(changes))


def merge_cards(state: State, card_ids: Sequence[Id]) -> Step:
    """Cards that say the same as one: the first keeps its words, the others' words stay with it.

    It lies where the first of them lies that is in a cluster.

    Raises:
        UserFacingError: There are not two of them.
    """
    cards = _in_order(state, card_ids)
    if len(cards) < 2:
        raise UserFacingError(ONE_CARD)
    first, others = cards[0], cards[1:]
    said = (
        wording
        for card in others
        for wording in (Wording(text=card.text, side=card.side), *card.also)
    )
    home = next(
        (c.cluster_id for c in cards if state.find(Cluster, c.cluster_id) is not None), None
    )
    kept = replaced(first, also=(*first.also, *said), cluster_id=home)
    return Step(MERGE_CARDS, kept + removal(state, *others))


def part_card(state: State, card_id: Id) -> Step:
    """A merged card as the cards it was made from, side by side.

    Raises:
        UserFacingError: It was not merged.
    """
    card = state.get(Entry, card_id)
    if not card.also:
        raise UserFacingError(NOT_MERGED)
    mates = cards_in(state, card.block_id, card.cluster_id)
    place = [mate.id for mate in mates].index(card_id)
    apart = (
        replace(card, id=new_id(), text=wording.text, side=wording.side, also=())
        for wording in card.also
    )
    placed = Step(PART_CARDS, inserted(mates, place + 1, *apart))
    bare = replaced(state.apply(placed).get(Entry, card_id), also=())
    return squashed((placed, Step(PART_CARDS, bare)))


def _check_length(words: str) -> None:
    if len(words) > MOST_LETTERS:
        raise UserFacingError(TOO_LONG.with_values(count=len(words), most=MOST_LETTERS))


def _in_order(state: State, card_ids: Sequence[Id]) -> list[Entry]:
    """The cards that are still there, in the given order."""
    found = (state.find(Entry, card_id) for card_id in card_ids)
    return [card for card in found if card is not None]
