# SPDX-License-Identifier: EUPL-1.2
"""Where a passage of the minutes finds what was taken down."""

from __future__ import annotations

from functools import partial
from typing import Any

from moderation.domain.blank import blank, trimmed
from moderation.domain.change import Step
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id
from moderation.domain.state import State
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.features.agenda.model import Block
from moderation.features.capture import edits
from moderation.features.capture.model import CapturedPicture, Entry, EntryKind
from moderation.minutes.gap import MendingPlace
from moderation.minutes.kept import Kept
from moderation.minutes.origin import Origin

WAY = QT_TRANSLATE_NOOP("Kept", "Way agreed")
CONTACT = QT_TRANSLATE_NOOP("Kept", "Contact point")
PICTURE = QT_TRANSLATE_NOOP("Kept", "Photo in words")
NO_WORDS = QT_TRANSLATE_NOOP("Kept", "There are no words left. Remove the entry where it is kept.")

COLLECTING = "cards"
"""The activity whose page shows the cards of its block."""


def kept(state: State, entity: Any, origin: Origin) -> Kept | None:
    """The place of an entry or a picture."""
    if isinstance(entity, CapturedPicture):
        return Kept(
            name=PICTURE,
            block_id=entity.block_id,
            place=MendingPlace.BLOCK if entity.block_id is not None else MendingPlace.RECORD,
            item_id=entity.id,
            words=entity.alt,
            change=partial(_describe, entity.id),
        )
    if not isinstance(entity, Entry):
        return None
    block = state.find(Block, entity.block_id)
    pinned = entity.entry_kind is EntryKind.CARD and block and block.activity == COLLECTING
    words, name, change = {
        "way": (entity.way, WAY, _way),
        "contact": (entity.contact, CONTACT, _contact),
    }.get(origin.field, (entity.text, entity.entry_kind.message, _text))
    return Kept(
        name=name,
        place=MendingPlace.BLOCK if pinned else MendingPlace.RECORD,
        block_id=entity.block_id,
        item_id=entity.id,
        words=words,
        change=partial(change, entity.id),
    )


def _text(entry_id: Id, state: State, words: str) -> Step:
    if blank(words):
        raise UserFacingError(NO_WORDS)
    return edits.edit_entry(state, entry_id, text=trimmed(words))


def _way(entry_id: Id, state: State, words: str) -> Step:
    return edits.edit_entry(state, entry_id, way=trimmed(words))


def _contact(entry_id: Id, state: State, words: str) -> Step:
    return edits.edit_entry(state, entry_id, contact=trimmed(words))


def _describe(picture_id: Id, state: State, words: str) -> Step:
    return edits.describe_picture(state, picture_id, words)
