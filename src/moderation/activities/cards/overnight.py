# SPDX-License-Identifier: EUPL-1.2
"""What is still open overnight of the cards: those that lie in no cluster."""

from __future__ import annotations

from moderation.activities.cards.model import clusters_of, grouped
from moderation.domain.state import Lookups
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.features.agenda.model import Block
from moderation.features.agenda.overnight import Gathering, OpenPoint

LOOSE = QT_TRANSLATE_NOOP("Overnight", "%n card(s) without a cluster")


def still_open(view: Lookups) -> list[OpenPoint]:
    """Cards that were left over where the room had begun to cluster."""
    loose = [
        card
        for block in view.of(Block)
        if block.activity == "cards" and clusters_of(view, block.id)
        for cluster, cards in grouped(view, block.id)
        if cluster is None
        for card in cards
    ]
    if not loose:
        return []
    words = tuple(card.text for card in loose)
    return [OpenPoint(LOOSE.with_count(len(loose)), words, loose[0].block_id)]


OVERNIGHT = Gathering(
    points=still_open,
    kinds=(QT_TRANSLATE_NOOP("Overnight", "cards without a cluster"),),
    activity="cards",
)
