# SPDX-License-Identifier: EUPL-1.2
"""Role clarification: two views of one matrix, and what was agreed."""

from __future__ import annotations

from moderation.domain.rooms import RoomSpec
from moderation.domain.texts import QT_TRANSLATE_NOOP

ROOM = RoomSpec(
    package=__name__,
    title=QT_TRANSLATE_NOOP("Activity", "Role clarification"),
    icon="grid",
    actors=("units:ACTORS",),
    read_back=("commitments:READ_BACK",),
    land=("model:land_said",),
    rules=("rules:RULEBOOK",),
    uses=("units:USE",),
    overnight=("overnight:OVERNIGHT",),
    searched=("search:SEARCHED",),
    agreed=("agreed:AGREED",),
    handbook="rollenklaerung",
)
