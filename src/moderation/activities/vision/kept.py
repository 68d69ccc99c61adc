# SPDX-License-Identifier: EUPL-1.2
"""Where a passage of the minutes finds a sentence of the vision."""

from __future__ import annotations

from functools import partial
from typing import Any

from moderation.activities.vision import edits
from moderation.activities.vision.model import VisionDraft, VisionReason
from moderation.domain.blank import trimmed
from moderation.domain.change import Step
from moderation.domain.ids import Id
from moderation.domain.state import State
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.minutes.kept import VOTES, Kept
from moderation.minutes.origin import Origin

SENTENCE = QT_TRANSLATE_NOOP("Kept", "Sentence of the vision")
MEANING = QT_TRANSLATE_NOOP("Kept", "What the vision means")
REASON = QT_TRANSLATE_NOOP("Kept", "What people gain")
RESULT = QT_TRANSLATE_NOOP("Kept", "Result of the vote")


def kept(_state: State, entity: Any, origin: Origin) -> Kept | None:
    """The place of a draft, of what it means, of its result, or of a reason."""
    if isinstance(entity, VisionReason):
        return Kept(
            name=REASON,
            block_id=entity.block_id,
            item_id=entity.id,
            words=entity.title,
            change=partial(_reason, entity.id),
        )
    if not isinstance(entity, VisionDraft):
        return None
    if origin.field == "votes":
        return Kept(name=RESULT, block_id=entity.block_id, item_id=entity.id, why_not=VOTES)
    field = origin.field if origin.field in ("what", "how", "why") else "sentence"
    return Kept(
        name=SENTENCE if field == "sentence" else MEANING,
        block_id=entity.block_id,
        item_id=entity.id,
        words=getattr(entity, field),
        change=partial(_draft, entity.id, field),
    )


def _draft(draft_id: Id, field: str, state: State, words: str) -> Step:
    return edits.edit_draft(state, draft_id, **{field: trimmed(words)})


def _reason(reason_id: Id, state: State, words: str) -> Step:
    return edits.edit_reason(state, reason_id, title=words)
