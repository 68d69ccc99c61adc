# SPDX-License-Identifier: EUPL-1.2
"""Where a passage of the minutes finds a sentence of the vision."""

from __future__ import annotations

from typing import Any

from moderation.activities.vision import choosing, edits, element_edits, telling_edits
from moderation.activities.vision.model import (
    VisionAudience,
    VisionConsent,
    VisionDraft,
    VisionElement,
    VisionReason,
    VisionRound,
    VisionStatement,
)
from moderation.domain.state import State
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.minutes.kept import VOTES, Kept, field_kept
from moderation.minutes.origin import Origin

SENTENCE = QT_TRANSLATE_NOOP("Kept", "Sentence of the vision")
MEANING = QT_TRANSLATE_NOOP("Kept", "What the vision means")
REASON = QT_TRANSLATE_NOOP("Kept", "What people gain")
ELEMENT = QT_TRANSLATE_NOOP("Kept", "Element of the vision")
MESSAGE = QT_TRANSLATE_NOOP("Kept", "Message of the vision")
HEARD = QT_TRANSLATE_NOOP("Kept", "What was heard")
CONSENT = QT_TRANSLATE_NOOP("Kept", "Consent to the wording")
ROUND = QT_TRANSLATE_NOOP("Kept", "Whether the room looks further")
ON_PAGE = QT_TRANSLATE_NOOP("Kept", "This is changed on the page of the vision.")
RESULT = QT_TRANSLATE_NOOP("Kept", "Result of the vote")


MEANT = ("slogan", "what", "how", "why", "whose")
"""The fields of a draft beside its sentence."""


def kept(state: State, entity: Any, origin: Origin) -> Kept | None:
    """The place of a draft, of what it means, of its result, or of a reason."""
    if isinstance(entity, VisionReason):
        return field_kept(entity, "title", REASON, edits.edit_reason)
    if isinstance(entity, VisionElement):
        return field_kept(entity, "text", ELEMENT, element_edits.edit_element)
    if isinstance(entity, VisionAudience):
        field = "message" if origin.field == "message" else "name"
        return field_kept(entity, field, MESSAGE, telling_edits.edit_audience)
    if isinstance(entity, VisionStatement):
        return field_kept(entity, "text", HEARD, choosing.edit_statement)
    if isinstance(entity, VisionConsent | VisionRound):
        return _decided(state, entity)
    if not isinstance(entity, VisionDraft):
        return None
    if origin.field == "votes":
        return Kept(name=RESULT, block_id=entity.block_id, item_id=entity.id, why_not=VOTES)
    field = origin.field if origin.field in MEANT else "sentence"
    name = SENTENCE if field == "sentence" else MEANING
    return field_kept(entity, field, name, edits.edit_draft)


def _decided(state: State, entity: VisionConsent | VisionRound) -> Kept:
    if isinstance(entity, VisionRound):
        return Kept(name=ROUND, block_id=entity.block_id, why_not=ON_PAGE)
    draft = state.get(VisionDraft, entity.draft_id)
    return Kept(name=CONSENT, block_id=draft.block_id, item_id=draft.id, why_not=ON_PAGE)
