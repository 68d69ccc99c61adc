# SPDX-License-Identifier: EUPL-1.2
"""Changes to clusters, and which card lies in which."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from moderation.activities.cards.edits.lying import cards_in, named_cards
from moderation.activities.cards.model import (
    Cluster,
    clusters_of,
    mates_of,
    parent_of,
    parts_of,
)
from moderation.domain.blank import trimmed
from moderation.domain.change import Change, Step, added, replaced
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id, new_id
from moderation.domain.order import moved, rank_at, shifted
from moderation.domain.removal import removal
from moderation.domain.state import State
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.features.capture.model import Entry

ADD_CLUSTER = QT_TRANSLATE_NOOP("CardsEdit", "New cluster")
RENAME_CLUSTER = QT_TRANSLATE_NOOP("CardsEdit", "Name cluster")
MOVE_CLUSTER = QT_TRANSLATE_NOOP("CardsEdit", "Move cluster")
REMOVE_CLUSTER = QT_TRANSLATE_NOOP("CardsEdit", "Dissolve cluster")
MERGE_CLUSTERS = QT_TRANSLATE_NOOP("CardsEdit", "Merge clusters")
SPLIT_CLUSTER = QT_TRANSLATE_NOOP("CardsEdit", "Split cluster")
ADD_PART = QT_TRANSLATE_NOOP("CardsEdit", "New sub-cluster")
MAKE_PART = QT_TRANSLATE_NOOP("CardsEdit", "Make it a sub-cluster")
MAKE_WHOLE = QT_TRANSLATE_NOOP("CardsEdit", "Make it a cluster of its own")
SORT_CARDS = QT_TRANSLATE_NOOP("CardsEdit", "Sort cards")
TAKE_OUT = QT_TRANSLATE_NOOP("CardsEdit", "Take out of the cluster")
NO_SUCH_CLUSTER = QT_TRANSLATE_NOOP(
    "CardsEdit", "There is no cluster {number} yet. Press N to make a new one."
)
NOTHING_ABOVE = QT_TRANSLATE_NOOP(
    "CardsEdit", "There is no cluster before this one that it could become a part of."
)
ONE_LEVEL = QT_TRANSLATE_NOOP(
    "CardsEdit", "A sub-cluster has no further parts. Make a cluster of its own instead (N)."
)
NO_CLUSTER = QT_TRANSLATE_NOOP(
    "CardsEdit", "Select cards of one cluster first; they become a part of it."
)
_CLOSEST = 1e-6


def add_cluster(state: State, block_id: Id, title: str = "", card_ids: Sequence[Id] = ()) -> Step:
    """A new cluster at the end, made of these cards in their order."""
    mates = [c for c in clusters_of(state, block_id) if parent_of(state, c) is None]
    cluster = Cluster(
        id=new_id(),
        workshop_id=state.workshop.id,
        rank=rank_at(mates, len(mates)),
        block_id=block_id,
        title=trimmed(title),
    )
    cards = named_cards(state, card_ids)
    homes = {card.cluster_id for card in cards}
    split = len(homes) == 1 and state.find(Cluster, next(iter(homes))) is not None
    return Step(
        SPLIT_CLUSTER if split else ADD_CLUSTER,
        added(cluster) + tuple(c for card in cards for c in replaced(card, cluster_id=cluster.id)),
    )


def add_part(
    state: State, parent_id: Id | None, title: str = "", card_ids: Sequence[Id] = ()
) -> Step:
    """A new sub-cluster at the end of a cluster, made of these cards in their order.

    Raises:
        UserFacingError: There is no such cluster, or it is a part itself.
    """
    parent = state.find(Cluster, parent_id)
    if parent is None:
        raise UserFacingError(NO_CLUSTER)
    if parent_of(state, parent) is not None:
        raise UserFacingError(ONE_LEVEL)
    parts = parts_of(state, parent)
    part = Cluster(
        id=new_id(),
        workshop_id=state.workshop.id,
        rank=rank_at(parts, len(parts)),
        block_id=parent.block_id,
        title=trimmed(title),
        parent_id=parent.id,
    )
    cards = named_cards(state, card_ids)
    return Step(
        ADD_PART,
        added(part) + tuple(c for card in cards for c in replaced(card, cluster_id=part.id)),
    )


def make_part(state: State, cluster_id: Id) -> Step:
    """A cluster, with its parts, under the one before it.

    Raises:
        UserFacingError: It is a part already, or there is none before it.
    """
    cluster = state.get(Cluster, cluster_id)
    if parent_of(state, cluster) is not None:
        raise UserFacingError(ONE_LEVEL)
    mates = mates_of(state, cluster)
    place = [mate.id for mate in mates].index(cluster_id)
    if not place:
        raise UserFacingError(NOTHING_ABOVE)
    parent = mates[place - 1]
    return Step(MAKE_PART, _under(state, parent, (cluster, *parts_of(state, cluster))))


def make_whole(state: State, cluster_id: Id) -> Step:
    """A sub-cluster as a cluster of its own, behind the one that it was a part of."""
    cluster = state.get(Cluster, cluster_id)
    parent = parent_of(state, cluster)
    if parent is None:
        return Step(MAKE_WHOLE, ())
    mates = mates_of(state, parent)
    place = [mate.id for mate in mates].index(parent.id) + 1
    whole = replace(cluster, parent_id=None)
    moves = moved(mates, whole, place)
    others = tuple(change for change in moves if change.before is not whole)
    found = next((change.after for change in moves if change.before is whole), whole)
    return Step(MAKE_WHOLE, (*others, Change(cluster, found)))


def rename_cluster(state: State, cluster_id: Id, title: str) -> Step:
    """The title that the room gives; an empty one takes it back."""
    return Step(RENAME_CLUSTER, replaced(state.get(Cluster, cluster_id), title=trimmed(title)))


def move_cluster(state: State, cluster_id: Id, offset: int) -> Step:
    """A cluster some places forward (negative) or back, among its own kind."""
    cluster = state.get(Cluster, cluster_id)
    mates = mates_of(state, cluster)
    return Step(MOVE_CLUSTER, shifted(mates, cluster, offset))


def remove_cluster(state: State, cluster_id: Id) -> Step:
    """The cluster is gone; its cards are loose again, its parts clusters of their own."""
    return Step(REMOVE_CLUSTER, removal(state, state.get(Cluster, cluster_id)))


def merge_clusters(state: State, target_id: Id, source_id: Id) -> Step:
    """Put the cards of one cluster behind those of another, which keeps its title if it has one.

    Parts of the one become parts of the other. A cluster merged into its own part leaves its place
    to it.
    """
    target, source = state.get(Cluster, target_id), state.get(Cluster, source_id)
    if target.id == source.id:
        return Step(MERGE_CLUSTERS, ())
    cards = [card.id for card in cards_in(state, source.block_id, source.id)]
    placed = _placed(state, named_cards(state, cards), target.block_id, target.id, None)
    values: dict[str, Any] = {} if target.title else {"title": source.title}
    parts = tuple(part for part in parts_of(state, source) if part.id != target.id)
    above = parent_of(state, target)
    if above is not None and above.id == source.id:
        values |= {"parent_id": None, "rank": source.rank}
        above = None
    changes = placed + replaced(target, **values) + (Change(source, None),)
    if parts:
        changes += _under(state, above or target, parts)
    return Step(MERGE_CLUSTERS, changes)


def put_cards(
    state: State, card_ids: Sequence[Id], cluster_id: Id | None, index: int | None = None
) -> Step:
    """Cards into a cluster (``None``: out of all), at its end or before the card at ``index``.

    ``index`` counts the cards that lie there without those that are put.
    """
    cards = named_cards(state, card_ids)
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
    mates = cards_in(state, card.block_id, card.cluster_id)
    return Step(SORT_CARDS, shifted(mates, card, offset))


def _under(state: State, parent: Cluster, parts: Sequence[Cluster]) -> tuple[Change, ...]:
    """Changes that put clusters behind the parts of another."""
    there = [part for part in parts_of(state, parent) if part not in parts]
    first = rank_at(there, len(there))
    return tuple(
        change
        for place, part in enumerate(parts)
        for change in replaced(part, parent_id=parent.id, rank=first + place)
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
    mates: list[Any] = [m for m in cards_in(state, block_id, cluster_id) if m.id not in moving]
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
