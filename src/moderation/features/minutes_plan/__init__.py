# SPDX-License-Identifier: EUPL-1.2
"""How the minutes of a workshop are furnished, and what of it is published."""

from __future__ import annotations

from moderation.domain.rooms import RoomSpec

ROOM = RoomSpec(
    package=__name__,
    cleaning=("logo:cleaned",),
)
