# SPDX-License-Identifier: EUPL-1.2
"""In the minutes: words that were changed after a result about them."""

from __future__ import annotations

from typing import Any

from moderation.domain.blank import trimmed
from moderation.domain.entity import references
from moderation.domain.ids import Id
from moderation.domain.texts import QT_TRANSLATE_NOOP, Catalogue
from moderation.domain.views import MinutesView
from moderation.features.votes.model import Rewording
from moderation.minutes import document as doc

SLIP = QT_TRANSLATE_NOOP(
    "RewordingMinutes", "Wording corrected after the vote: “{after}”, before: “{before}”."
)
VERSION = QT_TRANSLATE_NOOP(
    "RewordingMinutes", "New version after the vote: the result is about “{before}”."
)
SLIP_UNVOTED = QT_TRANSLATE_NOOP(
    "RewordingMinutes", "Wording corrected: “{after}”, before: “{before}”."
)
VERSION_UNVOTED = QT_TRANSLATE_NOOP(
    "RewordingMinutes", "New version: the result is about “{before}”."
)
"""Where the result is none of a vote: what was answered, agreed to or confirmed."""
TOLD = QT_TRANSLATE_NOOP("RewordingMinutes", "Answers to the earlier version: {told}.")
PROPOSED = QT_TRANSLATE_NOOP("RewordingMinutes", "Proposed by {proposer}: {reason}")
_FAR = 3
"""So many references away a block is looked for: an option names its question, that its block."""


def reworded(
    view: MinutesView, block_id: Id | None, catalogue: Catalogue
) -> list[doc.DocumentBlock]:
    """What was changed of words that a result in a block is about; without a block, of others."""
    found: dict[str, Rewording] = {}
    for each in view.of(Rewording):
        about = view.any_of(each.about_id)
        if about is None or _block_of(view, about) != block_id:
            continue
        before, after = trimmed(each.old), trimmed(each.new)
        if each.slip:
            slip = SLIP if each.voted else SLIP_UNVOTED
            words = catalogue.text(slip.with_values(before=before, after=after))
        else:
            version = VERSION if each.voted else VERSION_UNVOTED
            words = catalogue.text(version.with_values(before=before))
        if each.proposer or each.reason:
            by = trimmed(each.proposer), trimmed(each.reason)
            words += " " + catalogue.text(PROPOSED.with_values(proposer=by[0], reason=by[1]))
        if each.told:
            words += " " + catalogue.text(TOLD.with_values(told=each.told))
        # A proposal and its copy in a vote are mended together, and told once.
        found.setdefault(words, each)
    return [doc.Paragraph(words, doc.Role.NOTE, origin=own.id) for words, own in found.items()]


def _block_of(view: MinutesView, entity: Any, far: int = _FAR) -> Id | None:
    """The block that an entity belongs to, itself or by what it names."""
    if hasattr(entity, "block_id"):
        own: Id | None = entity.block_id
        return own
    if not far:
        return None
    named: list[Id | None] = [
        getattr(entity, each.field) for each in references(type(entity)) if each.enforced
    ]
    for key in named:
        other = None if key is None else view.any_of(key)
        place = None if other is None else _block_of(view, other, far - 1)
        if place is not None:
            return place
    return None
