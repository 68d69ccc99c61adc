# SPDX-License-Identifier: EUPL-1.2
"""Ground rules: their agreed wording, since when they hold, and the look back at the end."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from moderation.domain.entity import Ranked, entity
from moderation.domain.state import Lookups


@entity("ground_rules", public=True)
@dataclass(frozen=True, slots=True, kw_only=True)
class GroundRules(Ranked):
    """The rules of a workshop, one sentence each; a workshop has one such list, or none.

    ``agreed_at`` is when the room agreed to this wording, nothing while they are a proposal.
    ``looked_back`` says in the room's words how they were kept.
    """

    rules: tuple[str, ...] = ()
    agreed_at: datetime | None = None
    looked_back: str = ""


def ground_rules_of(state: Lookups) -> GroundRules:
    """The rules of a workshop; an empty list where none were written."""
    found = state.of(GroundRules)
    if found:
        return found[0]
    return GroundRules(id=state.workshop.id, workshop_id=state.workshop.id)
