# SPDX-License-Identifier: EUPL-1.2
"""Timeline: steps, interim goals, fixed dates and the critical path."""

from __future__ import annotations

from moderation.domain.rooms import RoomSpec
from moderation.domain.texts import QT_TRANSLATE_NOOP

ROOM = RoomSpec(
    package=__name__,
    title=QT_TRANSLATE_NOOP("Activity", "Timeline"),
    icon="timeline",
    fixed=("model:standing",),
    rules=("rules:RULEBOOK",),
    way=("way:WAY",),
    plan=("plan:PLAN",),
    searched=("search:SEARCHED",),
    grouped=("grouped:GROUPED",),
    agreed=("agreed:AGREED",),
    handbook="zeitstrahl",
)
