# SPDX-License-Identifier: EUPL-1.2
"""Where a passage of the minutes finds a word of a round."""

from __future__ import annotations

from typing import Any

from moderation.activities.expectations.edits import edit_word
from moderation.activities.expectations.model import RoundWord
from moderation.domain.state import State
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.minutes.kept import Kept, words_kept
from moderation.minutes.origin import Origin

WORD = QT_TRANSLATE_NOOP("Kept", "What was said in a round")


def kept(_state: State, entity: Any, _origin: Origin) -> Kept | None:
    """The place of a word."""
    return words_kept(entity, "text", WORD, edit_word) if isinstance(entity, RoundWord) else None
