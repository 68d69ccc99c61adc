# SPDX-License-Identifier: EUPL-1.2
"""Where what a passage of the minutes says is kept, and how its words are changed there.

Every room answers for the entities that it has; a page of the minutes never holds a copy.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from moderation.domain.blank import trimmed
from moderation.domain.change import Step
from moderation.domain.ids import Id
from moderation.domain.state import State
from moderation.domain.texts import QT_TRANSLATE_NOOP, Message
from moderation.minutes.gap import MendingPlace

MADE = QT_TRANSLATE_NOOP("Kept", "These words are made from several things.")
VOTES = QT_TRANSLATE_NOOP("Kept", "The result of a vote is not rewritten.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """The place of a passage.

    Attributes:
        name: What it is: Agreement, Goal.
        place: Which part of the program shows it.
        block_id: The block whose page shows it, where it is a block's.
        item_id: What is selected there.
        words: What can be changed, as it was typed.
        change: The edit that gives it other words; without one they cannot be changed here.
        why_not: Why they cannot.
    """

    name: Message
    place: MendingPlace = MendingPlace.BLOCK
    block_id: Id | None = None
    item_id: Id | None = None
    words: str = ""
    change: Callable[[State, str], Step] | None = None
    why_not: Message = MADE


def words_kept(
    entity: Any, field: str, name: Message, edit: Callable[[State, Id, str], Step]
) -> Kept:
    """The place of the words that an entity of a block has in a field, which ``edit`` changes.

    Args:
        entity: What has the words and belongs to a block.
        field: The name of the field that they are in.
        name: What it is.
        edit: Gives the entity with an id other words there.
    """
    return Kept(
        name=name,
        block_id=entity.block_id,
        item_id=entity.id,
        words=getattr(entity, field),
        change=lambda state, words: edit(state, entity.id, trimmed(words)),
    )


def field_kept(entity: Any, field: str, name: Message, edit: Callable[..., Step]) -> Kept:
    """The same with an edit of several fields, which is told the words by the field's name."""
    return words_kept(
        entity, field, name, lambda state, own, words: edit(state, own, **{field: words})
    )
