# SPDX-License-Identifier: EUPL-1.2
"""The adopted wordings, which goals can serve."""

from __future__ import annotations

from collections.abc import Iterator

from moderation.activities.vision.model import VisionDraft, version_of
from moderation.domain.blank import trimmed
from moderation.domain.state import Lookups
from moderation.features.agenda.served import Served


def adopted(state: Lookups) -> Iterator[Served]:
    """Each draft that a room settled on, with the number of its version."""
    for draft in state.of(VisionDraft):
        if draft.adopted:
            yield Served(draft.id, trimmed(draft.sentence), version_of(state, draft))


SERVED = adopted
