# SPDX-License-Identifier: EUPL-1.2
"""Where a passage of the minutes finds a sentence of the vision."""

from __future__ import annotations

from functools import partial
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
        return Kept(
            name=REASON,
            block_id=entity.block_id,
            item_id=entity.id,
            words=entity.title,
            change=partial(_reason, entity.id),
        )
    if isinstance(entity, VisionElement):
        return Kept(
            name=ELEMENT,
            block_id=entity.block_id,
            item_id=entity.id,
            words=entity.text,
            change=partial(_element, entity.id),
        )
    if isinstance(entity, VisionAudience):
        field = "message" if origin.field == "message" else "name"
        return Kept(
            name=MESSAGE,
            block_id=entity.block_id,
            item_id=entity.id,
            words=getattr(entity, field),
            change=partial(_audience, entity.id, field),
        )
    if isinstance(entity, VisionStatement):
        return Kept(
            name=HEARD,
            block_id=entity.block_id,
            item_id=entity.id,
            words=entity.text,
            change=partial(_statement, entity.id),
        )
    if isinstance(entity, VisionConsent | VisionRound):
        return _decided(state, entity)
    if not isinstance(entity, VisionDraft):
        return None
    if origin.field == "votes":
        return Kept(name=RESULT, block_id=entity.block_id, item_id=entity.id, why_not=VOTES)
    field = origin.field if origin.field in MEANT else "sentence"
    return Kept(
        name=SENTENCE if field == "sentence" else MEANING,
        block_id=entity.block_id,
        item_id=entity.id,
        words=getattr(entity, field),
        change=partial(_draft, entity.id, field),
    )


def _decided(state: State, entity: VisionConsent | VisionRound) -> Kept:
    if isinstance(entity, VisionRound):
        return Kept(name=ROUND, block_id=entity.block_id, why_not=ON_PAGE)
    draft = state.get(VisionDraft, entity.draft_id)
    return Kept(name=CONSENT, block_id=draft.block_id, item_id=draft.id, why_not=ON_PAGE)


def _draft(draft_id: Id, field: str, state: State, words: str) -> Step:
    return edits.edit_draft(state, draft_id, **{field: trimmed(words)})


def _reason(reason_id: Id, state: State, words: str) -> Step:
    return edits.edit_reason(state, reason_id, title=words)


def _element(element_id: Id, state: State, words: str) -> Step:
    return element_edits.edit_element(state, element_id, text=words)


def _audience(audience_id: Id, field: str, state: State, words: str) -> Step:
    return telling_edits.edit_audience(state, audience_id, **{field: words})


def _statement(statement_id: Id, state: State, words: str) -> Step:
    return choosing.edit_statement(state, statement_id, text=words)
