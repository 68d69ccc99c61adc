# SPDX-License-Identifier: EUPL-1.2
"""Where a passage of the minutes finds what was counted on."""

from __future__ import annotations

from typing import Any

from moderation.activities.follow_up.edits import edit_counted
from moderation.activities.follow_up.model import CountedOn
from moderation.domain.state import State
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.minutes.kept import Kept, words_kept
from moderation.minutes.origin import Origin

COUNTED = QT_TRANSLATE_NOOP("Kept", "What was counted on")


def kept(_state: State, entity: Any, _origin: Origin) -> Kept | None:
    """The place of such words."""
    if not isinstance(entity, CountedOn):
        return None
    return words_kept(entity, "text", COUNTED, edit_counted)
