# SPDX-License-Identifier: EUPL-1.2
"""Clusters of cards. A card itself is a captured entry."""

from __future__ import annotations

from dataclasses import dataclass

from moderation.domain.entity import Ranked, entity
from moderation.domain.ids import Id
from moderation.domain.state import Lookups
from moderation.features.capture.model import Entry, EntryKind, entries_of


@entity("cluster")
@dataclass(frozen=True, slots=True, kw_only=True)
class Cluster(Ranked):
    """Cards that belong together, with a title the room gives."""

    block_id: Id
    title: str = ""


def clusters_of(state: Lookups, block_id: Id) -> tuple[Cluster, ...]:
    """The clusters of a collection in their order."""
    return tuple(c for c in state.of(Cluster) if c.block_id == block_id)


def grouped(state: Lookups, block_id: Id) -> tuple[tuple[Cluster | None, tuple[Entry, ...]], ...]:
    """The cards of a collection by cluster; what is in none comes last under ``None``."""
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
