# SPDX-License-Identifier: EUPL-1.2
"""Where a passage of the minutes finds a word of a round."""

from __future__ import annotations

from functools import partial
from typing import Any

from moderation.activities.expectations import edits
from moderation.activities.expectations.model import RoundWord
from moderation.domain.change import Step
from moderation.domain.ids import Id
from moderation.domain.state import State
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.minutes.kept import Kept
from moderation.minutes.origin import Origin

WORD = QT_TRANSLATE_NOOP("Kept", "What was said in a round")


def kept(_state: State, entity: Any, _origin: Origin) -> Kept | None:
    """The place of a word."""
    if not isinstance(entity, RoundWord):
        return None
    change = partial(_edit, entity.id)
    block_id, words = entity.block_id, entity.text
    return Kept(name=WORD, block_id=block_id, item_id=entity.id, words=words, change=change)


def _edit(word_id: Id, state: State, words: str) -> Step:
    return edits.edit_word(state, word_id, words)
