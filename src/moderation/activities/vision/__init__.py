# SPDX-License-Identifier: EUPL-1.2
"""Shared vision: drafts, resistance vote, the draft that carries."""

from __future__ import annotations

from moderation.domain.rooms import RoomSpec
from moderation.domain.texts import QT_TRANSLATE_NOOP

ROOM = RoomSpec(
    package=__name__,
    title=QT_TRANSLATE_NOOP("Activity", "Shared vision"),
    icon="vote",
    options=("model:OPTIONS",),
    served=("served:SERVED",),
    read_back=("commitments:READ_BACK",),
    searched=("search:SEARCHED",),
    grouped=("grouped:GROUPED",),
    agreed=("agreed:AGREED",),
    handbook="vision",
)
