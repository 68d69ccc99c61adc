# SPDX-License-Identifier: EUPL-1.2
"""Involvement map: who is informed, is heard, decides and carries out, phase by phase."""

from __future__ import annotations

from moderation.domain.rooms import RoomSpec
from moderation.domain.texts import QT_TRANSLATE_NOOP

ROOM = RoomSpec(
    package=__name__,
    title=QT_TRANSLATE_NOOP("Activity", "Involvement map"),
    icon="network",
    rules=("rules:RULEBOOK",),
    uses=("model:USE",),
    agreed=("agreed:AGREED",),
    handbook="beteiligungslandkarte",
)
