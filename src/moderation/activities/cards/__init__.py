# SPDX-License-Identifier: EUPL-1.2
"""Cards: one thought each, clustered and named by the room."""

from __future__ import annotations

from moderation.domain.rooms import RoomSpec
from moderation.domain.texts import QT_TRANSLATE_NOOP

ROOM = RoomSpec(
    package=__name__,
    title=QT_TRANSLATE_NOOP("Activity", "Cards"),
    icon="cards",
    options=("model:OPTIONS",),
    overnight=("overnight:OVERNIGHT",),
    searched=("search:SEARCHED",),
    carried=("carried:CARRIED",),
    grouped=("grouped:GROUPED",),
    handbook="karten",
)
