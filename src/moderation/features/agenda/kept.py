# SPDX-License-Identifier: EUPL-1.2
"""Where a passage of the minutes finds the workshop's facts and the blocks of its agenda."""

from __future__ import annotations

from functools import partial
from typing import Any

from moderation.domain.blank import trimmed
from moderation.domain.change import Step
from moderation.domain.ids import Id
from moderation.domain.state import State
from moderation.domain.texts import QT_TRANSLATE_NOOP, Message
from moderation.domain.workshop import Workshop
from moderation.features.agenda import edits
from moderation.features.agenda.day import Day
from moderation.features.agenda.model import Block
from moderation.minutes.gap import MendingPlace
from moderation.minutes.kept import MADE, Kept
from moderation.minutes.origin import AGENDA, PEOPLE, RECORD, Origin

TITLE = QT_TRANSLATE_NOOP("Kept", "Title of the workshop")
SUBTITLE = QT_TRANSLATE_NOOP("Kept", "Subtitle")
WHERE = QT_TRANSLATE_NOOP("Kept", "Place")
MODERATION = QT_TRANSLATE_NOOP("Kept", "Moderation")
SERIES = QT_TRANSLATE_NOOP("Kept", "Series")
FACT = QT_TRANSLATE_NOOP("Kept", "Fact about the workshop")
LIST = QT_TRANSLATE_NOOP("Kept", "Heading")
BLOCK = QT_TRANSLATE_NOOP("Kept", "Block of the agenda")
QUESTION = QT_TRANSLATE_NOOP("Kept", "Question of the block")
CHOSEN = QT_TRANSLATE_NOOP("Kept", "This is chosen in the preparation, not typed.")
HEADING = QT_TRANSLATE_NOOP("Kept", "This heading belongs to the form of the minutes.")

_TYPED: dict[str, Message] = {
    "title": TITLE,
    "subtitle": SUBTITLE,
    "place": WHERE,
    "moderation": MODERATION,
    "series": SERIES,
}
_LISTS = {PEOPLE: MendingPlace.PEOPLE, RECORD: MendingPlace.RECORD, AGENDA: MendingPlace.AGENDA}


def kept(_state: State, entity: Any, origin: Origin) -> Kept | None:
    """The place of the workshop's facts, of a further day's, or of a block."""
    if isinstance(entity, Workshop):
        return _fact(entity, origin.field)
    if isinstance(entity, Block):
        return _block(entity, origin.field)
    if isinstance(entity, Day):
        return Kept(name=FACT, place=MendingPlace.AGENDA, why_not=CHOSEN)
    return None


def _fact(workshop: Workshop, field: str) -> Kept:
    if field in _LISTS:
        return Kept(name=LIST, place=_LISTS[field], why_not=HEADING)
    if field not in _TYPED:
        return Kept(name=FACT, place=MendingPlace.FACTS, why_not=CHOSEN)
    return Kept(
        name=_TYPED[field],
        place=MendingPlace.FACTS,
        words=getattr(workshop, field),
        change=partial(_say, field),
    )


def _say(field: str, state: State, words: str) -> Step:
    return edits.edit_workshop(state, **{field: trimmed(words)})


def _block(block: Block, field: str) -> Kept:
    if field not in ("", "title", "question"):
        return Kept(name=BLOCK, block_id=block.id, why_not=MADE)
    asks = field == "question"
    return Kept(
        name=QUESTION if asks else BLOCK,
        block_id=block.id,
        words=block.question if asks else block.title,
        change=partial(_rename, block.id, "question" if asks else "title"),
    )


def _rename(block_id: Id, field: str, state: State, words: str) -> Step:
    return edits.edit_block(state, block_id, **{field: trimmed(words)})
