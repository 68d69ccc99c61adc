# SPDX-License-Identifier: EUPL-1.2
"""Looking back: what became of what earlier workshops agreed to, and what has changed since."""

from __future__ import annotations

from moderation.domain.rooms import RoomSpec
from moderation.domain.texts import QT_TRANSLATE_NOOP

ROOM = RoomSpec(
    package=__name__,
    title=QT_TRANSLATE_NOOP("Activity", "What became of it"),
    icon="history",
    followed=("followed:FOLLOWED",),
    agreed=("agreed:AGREED",),
    handbook="review",
)
