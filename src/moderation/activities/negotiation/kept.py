# SPDX-License-Identifier: EUPL-1.2
"""Where a passage of the minutes finds a request or an offer of the negotiation."""

from __future__ import annotations

from functools import partial
from typing import Any

from moderation.activities.negotiation import edits
from moderation.activities.negotiation.model import NegotiationPoint
from moderation.domain.change import Step
from moderation.domain.ids import Id
from moderation.domain.state import State
from moderation.minutes.kept import Kept
from moderation.minutes.origin import Origin


def kept(_state: State, entity: Any, _origin: Origin) -> Kept | None:
    """The place of a point; other words amend it, and the ones before are kept."""
    if not isinstance(entity, NegotiationPoint):
        return None
    return Kept(
        name=entity.point_kind.message,
        block_id=entity.block_id,
        item_id=entity.id,
        words=entity.text,
        change=partial(_amend, entity.id),
    )


def _amend(point_id: Id, state: State, words: str) -> Step:
    return edits.amend(state, point_id, words)
