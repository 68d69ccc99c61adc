# SPDX-License-Identifier: EUPL-1.2
"""Where a passage of the minutes finds how words were changed after a result."""

from __future__ import annotations

from typing import Any

from moderation.domain.state import State
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.features.votes.model import Rewording
from moderation.minutes.kept import Kept
from moderation.minutes.origin import Origin

REWORDED = QT_TRANSLATE_NOOP("Kept", "Wording after a result")
WHY_NOT = QT_TRANSLATE_NOOP(
    "Kept", "What was said when words were changed after a result is not rewritten."
)


def kept(state: State, entity: Any, _origin: Origin) -> Kept | None:
    """The place of the words that were changed; what was said of it stands."""
    if not isinstance(entity, Rewording):
        return None
    about = state.any_of(entity.about_id)
    block_id = getattr(about, "block_id", None)
    return Kept(name=REWORDED, block_id=block_id, item_id=entity.about_id, why_not=WHY_NOT)
