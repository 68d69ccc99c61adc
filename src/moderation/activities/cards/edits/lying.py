# SPDX-License-Identifier: EUPL-1.2
"""Which cards lie where."""

from __future__ import annotations

from collections.abc import Sequence

from moderation.activities.cards.model import Cluster
from moderation.domain.ids import Id
from moderation.domain.state import State
from moderation.features.capture.model import Entry, EntryKind, entries_of


def named_cards(state: State, card_ids: Sequence[Id]) -> list[Entry]:
    """The cards that are still there, in the order of the board."""
    wanted = set(card_ids)
    return [card for card in state.of(Entry) if card.id in wanted]


def cards_in(state: State, block_id: Id | None, cluster_id: Id | None) -> tuple[Entry, ...]:
    """The cards of a cluster; for ``None`` those in no cluster, or in one that is gone."""
    known = {cluster.id for cluster in state.of(Cluster)}
    return tuple(
        card
        for card in entries_of(state, EntryKind.CARD, block_id)
        if (card.cluster_id if card.cluster_id in known else None) == cluster_id
    )
