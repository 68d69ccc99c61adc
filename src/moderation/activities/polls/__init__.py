# SPDX-License-Identifier: EUPL-1.2
"""Votes of every kind on whatever the room has to choose from."""

from __future__ import annotations

from moderation.domain.rooms import RoomSpec
from moderation.domain.texts import QT_TRANSLATE_NOOP

ROOM = RoomSpec(
    package=__name__,
    title=QT_TRANSLATE_NOOP("Activity", "Vote"),
    icon="vote",
    anywhere=True,
    asks=("model:question_of",),
    searched=("search:SEARCHED",),
    handbook="abstimmung",
)
