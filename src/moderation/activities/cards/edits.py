# SPDX-License-Identifier: EUPL-1.2
"""Changes to a collection of cards: clusters, and which card lies where."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from moderation.activities.cards.model import Cluster, clusters_of
from moderation.domain.change import Change, Step, added, replaced
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id, new_id
from moderation.domain.order import moved, rank_at
from moderation.domain.removal import removal
from moderation.domain.side import Side
from moderation.domain.state import State
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.features.capture.model import Entry, EntryKind, entries_of

ADD_CLUSTER = QT_TRANSLATE_NOOP("CardsEdit", "New cluster")
RENAME_CLUSTER = QT_TRANSLATE_NOOP("CardsEdit", "Name cluster")
MOVE_CLUSTER = QT_TRANSLATE_NOOP("CardsEdit", "Move cluster")
REMOVE_CLUSTER = QT_TRANSLATE_NOOP("CardsEdit", "Dissolve cluster")
MERGE_CLUSTERS = QT_TRANSLATE_NOOP("CardsEdit", "Merge clusters")
SORT_CARDS = QT_TRANSLATE_NOOP("CardsEdit", "Sort cards")
TAKE_OUT = QT_TRANSLATE_NOOP("CardsEdit", "Take out of the cluster")
EDIT_CARD = QT_TRANSLATE_NOOP("CardsEdit", "Edit card")
SET_SIDE = QT_TRANSLATE_NOOP("CardsEdit", "Change side")
REMOVE_CARDS = QT_TRANSLATE_NOOP("CardsEdit", "Remove cards")
PASTE_CARDS = QT_TRANSLATE_NOOP("CardsEdit", "Paste cards")

NO_SUCH_CLUSTER = QT_TRANSLATE_NOOP(
    "CardsEdit", "There is no cluster {number} yet. Press N to make a new one."
)
EMPTY_CARD = QT_TRANSLATE_NOOP(
    "CardsEdit", "A card needs words. Press Delete if you want to remove it."
)
NOTHING_PASTED = QT_TRANSLATE_NOOP(
    "CardsEdit", "The clipboard holds no text. Copy a list first, one thought per line."
)

_BULLET = re.compile(r"^\s*(?:[-–—•*·▪◦‣]|\d{1,3}[.)])\s+")
_CLOSEST = 1e-6


def add_cluster(state: State, block_id: Id, title: str = "", card_ids: Sequence[Id] = ()) -> Step:
    """A new cluster at the end, made of these cards in their order."""
    clusters = clusters_of(state, block_id)
    cluster = Cluster(
        id=new_id(),
        workshop_id=state.workshop.id,
        rank=rank_at(clusters, len(clusters)),
        block_id=block_id,
        title=title.strip(),
    )
    cards = _cards(state, card_ids)
    return Step(
        ADD_CLUSTER,
        added(cluster) + tuple(c for card in cards for c in replaced(card, cluster_id=cluster.id)),
    )


def rename_cluster(state: State, cluster_id: Id, title: str) -> Step:
    """The title that the room gives; an empty one takes it back."""
    return Step(RENAME_CLUSTER, replaced(state.get(Cluster, cluster_id), title=title.strip()))


def move_cluster(state: State, cluster_id: Id, offset: int) -> Step:
    """A cluster some places forward (negative) or back."""
    cluster = state.get(Cluster, cluster_id)
    clusters = clusters_of(state, cluster.block_id)
    place = [item.id for item in clusters].index(cluster_id)
    return Step(MOVE_CLUSTER, moved(clusters, cluster, max(0, place + offset)))


def remove_cluster(state: State, cluster_id: Id) -> Step:
    """The cluster is gone; its cards are loose again."""
    return Step(REMOVE_CLUSTER, removal(state, state.get(Cluster, cluster_id)))


def merge_clusters(state: State, target_id: Id, source_id: Id) -> Step:
    """The cards of one cluster behind those of another, whose title stays unless it has none."""
    target, source = state.get(Cluster, target_id), state.get(Cluster, source_id)
    if target.id == source.id:
        return Step(MERGE_CLUSTERS, ())
    cards = [card.id for card in _cards_in(state, source.block_id, source.id)]
    placed = _placed(state, _cards(state, cards), target.block_id, target.id, None)
    titled = replaced(target, title=source.title) if not target.title else ()
    return Step(MERGE_CLUSTERS, placed + titled + (Change(source, None),))


def put_cards(
    state: State, card_ids: Sequence[Id], cluster_id: Id | None, index: int | None = None
) -> Step:
    """Cards into a cluster (``None``: out of all), at its end or before the card at ``index``.

    ``index`` counts the cards that lie there without those that are put.
    """
    cards = _cards(state, card_ids)
    label = TAKE_OUT if cluster_id is None else SORT_CARDS
    if not cards:
        return Step(label, ())
    if index is None:
        # What lies there already stays where it is.
        cards = [card for card in cards if card.cluster_id != cluster_id]
    block_id = cards[0].block_id if cards else None
    return Step(label, _placed(state, cards, block_id, cluster_id, index))


def put_into_number(state: State, block_id: Id, card_ids: Sequence[Id], number: int) -> Step:
    """Cards into the cluster with this number, counted from 1; 0 takes them out.

    Raises:
        UserFacingError: There is no such cluster.
    """
    if number == 0:
        return put_cards(state, card_ids, None)
    return put_cards(state, card_ids, cluster_at(state, block_id, number).id)


def cluster_at(state: State, block_id: Id, number: int) -> Cluster:
    """The cluster with this number, counted from 1.

    Raises:
        UserFacingError: There is no such cluster.
    """
    clusters = clusters_of(state, block_id)
    if not 1 <= number <= len(clusters):
        raise UserFacingError(NO_SUCH_CLUSTER.with_values(number=number))
    return clusters[number - 1]


def move_card(state: State, card_id: Id, offset: int) -> Step:
    """A card some places up (negative) or down within its cluster."""
    card = state.get(Entry, card_id)
    mates = _cards_in(state, card.block_id, card.cluster_id)
    place = [mate.id for mate in mates].index(card_id)
    return Step(SORT_CARDS, moved(mates, card, max(0, place + offset)))


def edit_card(state: State, card_id: Id, text: str) -> Step:
    """Other words on a card.

    Raises:
        UserFacingError: There are no words in it.
    """
    words = text.strip()
    if not words:
        raise UserFacingError(EMPTY_CARD)
    return Step(EDIT_CARD, replaced(state.get(Entry, card_id), text=words))


def set_side(state: State, card_ids: Sequence[Id], side: Side | None) -> Step:
    """Whose thoughts they are."""
    changes = [c for card in _cards(state, card_ids) for c in replaced(card, side=side)]
    return Step(SET_SIDE, tuple(changes))


def remove_cards(state: State, card_ids: Sequence[Id]) -> Step:
    """Cards taken off the board."""
    cards = _cards(state, card_ids)
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
        UserFacingError: There are no words in it.
    """
    lines = [" ".join(_BULLET.sub("", line).split()) for line in text.splitlines()]
    lines = [line for line in lines if line]
    if not lines:
        raise UserFacingError(NOTHING_PASTED)
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


def _cards(state: State, card_ids: Sequence[Id]) -> list[Entry]:
    """The cards that are still there, in the order of the board."""
    wanted = set(card_ids)
    return [card for card in state.of(Entry) if card.id in wanted]


def _cards_in(state: State, block_id: Id | None, cluster_id: Id | None) -> tuple[Entry, ...]:
    """What lies in a cluster; under ``None`` what lies in none that is there."""
    known = {cluster.id for cluster in state.of(Cluster)}
    return tuple(
        card
        for card in entries_of(state, EntryKind.CARD, block_id)
        if (card.cluster_id if card.cluster_id in known else None) == cluster_id
    )


def _placed(
    state: State,
    cards: Sequence[Entry],
    block_id: Id | None,
    cluster_id: Id | None,
    index: int | None,
) -> tuple[Change, ...]:
    """Changes that lay cards side by side at a place of a cluster."""
    moving = {card.id for card in cards}
    mates: list[Any] = [m for m in _cards_in(state, block_id, cluster_id) if m.id not in moving]
    place = len(mates) if index is None else max(0, min(index, len(mates)))
    low = mates[place - 1].rank if place else None
    high = mates[place].rank if place < len(mates) else None
    count = len(cards)
    if low is None and high is None:
        ranks = [card.rank for card in cards]
    elif low is None:
        ranks = [high - count + n for n in range(count)] if high is not None else []
    elif high is None:
        ranks = [low + 1.0 + n for n in range(count)]
    else:
        ranks = [low + (high - low) * (n + 1) / (count + 1) for n in range(count)]
        if (high - low) / (count + 1) < _CLOSEST:
            # Too close to part once more: the whole cluster is counted anew.
            mates[place:place] = cards
            return tuple(
                Change(item, after)
                for number, item in enumerate(mates, 1)
                if (
                    after := replace(
                        item,
                        rank=float(number),
                        cluster_id=cluster_id if item.id in moving else item.cluster_id,
                    )
                )
                != item
            )
    return tuple(
        change
        for card, rank in zip(cards, ranks, strict=True)
        for change in replaced(card, rank=rank, cluster_id=cluster_id)
    )
