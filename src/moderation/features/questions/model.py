# SPDX-License-Identifier: EUPL-1.2
"""What of the question bank a workshop used."""

from __future__ import annotations

from dataclasses import dataclass, field

from moderation.domain.choice import Choice
from moderation.domain.entity import Ranked, entity, refers
from moderation.domain.holds import RAW
from moderation.domain.ids import Id
from moderation.domain.texts import QT_TRANSLATE_NOOP


class UsedAs(Choice):
    """What a question became in a workshop."""

    BLOCK = "block", QT_TRANSLATE_NOOP("QuestionUse", "block")
    CARD = "card", QT_TRANSLATE_NOOP("QuestionUse", "card")
    VOTE = "vote", QT_TRANSLATE_NOOP("QuestionUse", "vote")


@entity("question_use", private=True)
@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionUse(Ranked):
    """A question of the bank was used: ``question`` is its id there, ``entity_id`` what it became.

    It goes when that is removed: then the question was not used after all.
    """

    question: str = field(metadata=RAW)
    used_as: UsedAs
    entity_id: Id = field(metadata=refers())
