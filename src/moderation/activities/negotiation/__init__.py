# SPDX-License-Identifier: EUPL-1.2
"""Role negotiation: what two sides need of each other, and what they promise in return."""

from __future__ import annotations

from moderation.domain.rooms import RoomSpec
from moderation.domain.texts import QT_TRANSLATE_NOOP

ROOM = RoomSpec(
    package=__name__,
    title=QT_TRANSLATE_NOOP("Activity", "Role negotiation"),
    icon="agree",
    options=("model:OPTIONS",),
    mutual=("model:mutual",),
    rules=("rules:RULEBOOK",),
    uses=("model:USE",),
    handbook="rollenverhandlung",
)
