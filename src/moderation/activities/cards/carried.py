# SPDX-License-Identifier: EUPL-1.2
"""What a collection of cards hands on to other events of a series: its questions."""

from __future__ import annotations

from collections.abc import Iterator

from moderation.activities.cards.model import grouped
from moderation.domain.state import Lookups
from moderation.features.agenda.model import Block
from moderation.features.series.carried import CarriedKind, CarriedSource, CarriedThing


def _questions(state: Lookups) -> Iterator[CarriedThing]:
    """Every cluster with a title, and every card that lies in none, block by block."""
    for block in state.of(Block):
        if block.activity != "cards":
            continue
        for cluster, cards in grouped(state, block.id):
            if cluster is None:
                yield from (CarriedThing(card.id, card.text, 1) for card in cards)
            elif cluster.title:
                yield CarriedThing(cluster.id, cluster.title, len(cards))


CARRIED = CarriedSource(CarriedKind.QUESTION, _questions)
