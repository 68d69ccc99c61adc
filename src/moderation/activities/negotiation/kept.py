# SPDX-License-Identifier: EUPL-1.2
"""Where a passage of the minutes finds a request or an offer of a role negotiation."""

from __future__ import annotations

from typing import Any

from moderation.activities.negotiation.edits import amend
from moderation.activities.negotiation.model import NegotiationPoint, PointKind
from moderation.domain.state import State
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.minutes.kept import Kept, words_kept
from moderation.minutes.origin import Origin

REQUEST = QT_TRANSLATE_NOOP("Kept", "Request of the role negotiation")
OFFER = QT_TRANSLATE_NOOP("Kept", "Offer of the role negotiation")


def kept(_state: State, entity: Any, _origin: Origin) -> Kept | None:
    """The place of a request or an offer; what was promised is a task and kept as one."""
    if not isinstance(entity, NegotiationPoint):
        return None
    name = OFFER if entity.point_kind is PointKind.OFFER else REQUEST
    return words_kept(entity, "text", name, amend)
