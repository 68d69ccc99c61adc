# SPDX-License-Identifier: EUPL-1.2
"""Clusters of cards. A card itself is a captured entry."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from hashlib import sha256

from moderation.activities.cards.same import Same
from moderation.domain.entity import Ranked, entity, refers
from moderation.domain.ids import Id
from moderation.domain.state import Lookups
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.features.capture.model import Entry, EntryKind, entries_of
from moderation.features.votes.sources import VoteSource


@entity("cluster")
@dataclass(frozen=True, slots=True, kw_only=True)
class Cluster(Ranked):
    """Cards that belong together, with a title the room gives."""

    block_id: Id = field(metadata=refers("agenda_block"))
    title: str = ""
    parent_id: Id | None = field(default=None, metadata=refers("cluster", enforced=False))
    """The cluster that it is a part of; a part has no parts."""


def clusters_of(state: Lookups, block_id: Id) -> tuple[Cluster, ...]:
    """The clusters of a collection in their order, each followed by its parts."""
    found = [c for c in state.of(Cluster) if c.block_id == block_id]
    parents = {c.id for c in found if c.parent_id is None}
    parts: dict[Id, list[Cluster]] = {}
    for cluster in found:
        if cluster.parent_id in parents:
            parts.setdefault(cluster.parent_id, []).append(cluster)
    return tuple(
        item
        for cluster in found
        if cluster.parent_id not in parents
        for item in (cluster, *parts.get(cluster.id, ()))
    )


def parts_of(state: Lookups, cluster: Cluster) -> tuple[Cluster, ...]:
    """The sub-clusters of a cluster in their order."""
    return tuple(c for c in clusters_of(state, cluster.block_id) if c.parent_id == cluster.id)


def parent_of(state: Lookups, cluster: Cluster) -> Cluster | None:
    """The cluster that this one is a part of."""
    parent = state.find(Cluster, cluster.parent_id)
    return None if parent is None or parent.parent_id is not None else parent


def mates_of(state: Lookups, cluster: Cluster) -> tuple[Cluster, ...]:
    """The clusters beside which this one stands: of the collection, or of its parent."""
    parent = parent_of(state, cluster)
    if parent is not None:
        return parts_of(state, parent)
    return tuple(c for c in clusters_of(state, cluster.block_id) if parent_of(state, c) is None)


Groups = Sequence[tuple[Cluster | None, tuple[Entry, ...]]]
"""Clusters with their cards."""


def is_part(cluster: Cluster | None, of: Cluster | None) -> bool:
    """Whether a cluster is a sub-cluster of another."""
    return cluster is not None and of is not None and cluster.parent_id == of.id


def in_wall_order(block_id: Id, cards: Sequence[Entry]) -> tuple[Entry, ...]:
    """Cards in an order that tells neither when they came nor from whom.

    It is the same every time, so that nothing jumps while the room reads; cards that are given
    another order are mixed anew.
    """
    return tuple(sorted(cards, key=lambda card: _mixed(f"{block_id} {card.id} {card.rank!r}")))


@lru_cache(maxsize=8192)
def _mixed(place: str) -> bytes:
    return sha256(place.encode()).digest()


def grouped(state: Lookups, block_id: Id) -> tuple[tuple[Cluster | None, tuple[Entry, ...]], ...]:
    """The cards of a collection by cluster; what is in none comes last under ``None``."""
    # Page and wall ask the same of one state.
    everything = state.of(Entry), state.of(Cluster)
    return _GROUPED.get(everything, (block_id,), lambda: _grouped(state, block_id))


_GROUPED: Same[tuple[tuple[Cluster | None, tuple[Entry, ...]], ...]] = Same(4)


def _grouped(state: Lookups, block_id: Id) -> tuple[tuple[Cluster | None, tuple[Entry, ...]], ...]:
    clusters = clusters_of(state, block_id)
    lying: dict[Id | None, list[Entry]] = {cluster.id: [] for cluster in clusters}
    loose: list[Entry] = []
    for card in entries_of(state, EntryKind.CARD, block_id):
        lying.get(card.cluster_id, loose).append(card)
    groups: list[tuple[Cluster | None, tuple[Entry, ...]]] = [
        (cluster, tuple(lying[cluster.id])) for cluster in clusters
    ]
    if loose or not groups:
        groups.append((None, tuple(loose)))
    return tuple(groups)


OPTIONS = (
    VoteSource(
        QT_TRANSLATE_NOOP("VoteSource", "Clusters"),
        "cards",
        lambda state, block_id: [(c.id, c.title) for c in clusters_of(state, block_id)],
        proposals=False,
    ),
    VoteSource(
        QT_TRANSLATE_NOOP("VoteSource", "Cards"),
        "cards",
        lambda state, block_id: [
            (card.id, card.text) for card in entries_of(state, EntryKind.CARD, block_id)
        ],
        proposals=False,
    ),
)


def card_of(state: Lookups, block_id: Id, entity_id: Id) -> Id | None:
    """The card itself, or the first card of a cluster; nothing if it is neither or empty."""
    for cluster, cards in grouped(state, block_id):
        for card in cards:
            if entity_id in (card.id, None if cluster is None else cluster.id):
                return card.id
    return None
