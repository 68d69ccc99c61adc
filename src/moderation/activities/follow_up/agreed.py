# SPDX-License-Identifier: EUPL-1.2
"""What an earlier workshop counted on is asked after first: the reservations on open goals."""

from __future__ import annotations

from collections.abc import Iterator

from moderation.activities.follow_up.model import CountedOn
from moderation.domain.ids import Id, new_id
from moderation.domain.order import rank_at
from moderation.domain.state import Lookups
from moderation.features.earlier.sources import AgreedSource, CountedThing


def _begins(state: Lookups, block_id: Id, counted: CountedThing) -> Iterator[CountedOn]:
    mates = state.of(CountedOn)
    if all(each.source != counted.id for each in mates):
        yield CountedOn(
            id=new_id(), workshop_id=state.workshop.id, rank=rank_at(mates, len(mates)),
            block_id=block_id, text=counted.text, source=counted.id,
        )  # fmt: skip


AGREED = AgreedSource(asks=_begins)
