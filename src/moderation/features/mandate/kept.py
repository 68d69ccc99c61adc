# SPDX-License-Identifier: EUPL-1.2
"""Where a passage of the minutes finds the frame of the workshop."""

from __future__ import annotations

from typing import Any

from moderation.domain.blank import trimmed
from moderation.domain.change import Step
from moderation.domain.state import State
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.features.mandate import edits
from moderation.features.mandate.model import EventFrame
from moderation.minutes.gap import MendingPlace
from moderation.minutes.kept import Kept
from moderation.minutes.origin import Origin

FRAME = QT_TRANSLATE_NOOP("Kept", "Frame of the workshop")
REASON = QT_TRANSLATE_NOOP("Kept", "Reason for the format")
CHOSEN = QT_TRANSLATE_NOOP("Kept", "This is chosen in the preparation, not typed.")


def kept(_state: State, entity: Any, origin: Origin) -> Kept | None:
    """The page of the mandate, and the words of the reason."""
    if not isinstance(entity, EventFrame):
        return None
    if origin.field != "reason":
        return Kept(name=FRAME, place=MendingPlace.MANDATE, why_not=CHOSEN)
    return Kept(name=REASON, place=MendingPlace.MANDATE, words=entity.reason, change=_say)


def _say(state: State, words: str) -> Step:
    return edits.edit_frame(state, reason=trimmed(words))
