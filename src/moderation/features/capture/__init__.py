# SPDX-License-Identifier: EUPL-1.2
"""What is said in the room: cards, parking lot, decisions, tasks, conflicts, notes."""

from __future__ import annotations

from moderation.domain.rooms import RoomSpec

ROOM = RoomSpec(
    package=__name__,
    read_back=("commitments:READ_BACK",),
    cleaning=("photos:cleaned",),
    overnight=("overnight:OVERNIGHT",),
    searched=("search:SEARCHED",),
    carried=("carried:CARRIED",),
    grouped=("grouped:GROUPED",),
    followed=("followed:FOLLOWED",),
    agreed=("agreed:AGREED",),
)
