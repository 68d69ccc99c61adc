# SPDX-License-Identifier: EUPL-1.2
"""Rounds in a few words: expectations, check-in, flash round, and what became of expectations."""

from __future__ import annotations

from moderation.domain.rooms import RoomSpec
from moderation.domain.texts import QT_TRANSLATE_NOOP

ROOM = RoomSpec(
    package=__name__,
    title=QT_TRANSLATE_NOOP("Activity", "Round"),
    icon="message",
    rules=("rules:RULEBOOK",),
    handbook="runde",
)
