# SPDX-License-Identifier: EUPL-1.2
"""Goals: SMART, resourced, and answered by every unit."""

from __future__ import annotations

from moderation.domain.rooms import RoomSpec
from moderation.domain.texts import QT_TRANSLATE_NOOP

ROOM = RoomSpec(
    package=__name__,
    title=QT_TRANSLATE_NOOP("Activity", "Goals"),
    icon="target",
    options=("model:OPTIONS",),
    read_back=("commitments:READ_BACK",),
    uses=("agreement:USE",),
    overnight=("overnight:OVERNIGHT",),
    searched=("search:SEARCHED",),
    carried=("carried:CARRIED",),
    grouped=("grouped:GROUPED",),
    followed=("followed:FOLLOWED", "ratifications:RATIFIED"),
    agreed=("agreed:AGREED",),
    handbook="ziele",
)
