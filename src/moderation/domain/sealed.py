# SPDX-License-Identifier: EUPL-1.2
"""What is kept in the tables alone: the tallies of secret votes that were closed.

Asked by the session, the one door, of every step. Two tallies of nearly the same people tell by
their difference how the others voted. So a closed one stays as it is, is never taken back, and no
payload of history holds it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from moderation.domain.change import Step
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id
from moderation.domain.state import Lookups
from moderation.domain.texts import QT_TRANSLATE_NOOP

CLOSE = QT_TRANSLATE_NOOP("Sealed", "Close the secret vote")
UNDO_ENDS = QT_TRANSLATE_NOOP(
    "Sealed",
    "A secret vote was closed: nothing up to there can be undone, so that nobody can reckon a "
    "ballot. Change by hand what should be different.",
)
STAYS = QT_TRANSLATE_NOOP(
    "Sealed",
    "This was voted on secretly, and the vote is closed: its result stays, with everything that "
    "it belongs to. After a late ballot or a miscount, hold a new vote and note why.",
)

Question = Callable[[Lookups, Any], bool | None]
"""Whether an entity is sealed in a workshop; nothing where that cannot be told from it."""

_QUESTIONS: dict[str, Question] = {}


def seal(kind: str, question: Question) -> None:
    """Let entities of a kind be sealed where the question says so."""
    _QUESTIONS[kind] = question


def sealed_kinds() -> frozenset[str]:
    """The kinds whose entities may be sealed."""
    return frozenset(_QUESTIONS)


def told_keys(before: Lookups, after: Lookups, step: Step) -> frozenset[tuple[str, Id]]:
    """What of the kinds that may be sealed history may tell all the same: what is known as open.

    What neither state knows is taken for sealed.
    """
    found = set()
    for change in step.changes:
        question = _QUESTIONS.get(change.key[0])
        if question is not None:
            answers = {question(state, change.entity) for state in (before, after)}
            if False in answers and True not in answers:
                found.add(change.key)
    return frozenset(found)


def ends_undo(before: Lookups, after: Lookups, step: Step) -> bool:
    """Whether a step seals something: neither it nor what was before it is taken back."""
    may_be = {change.key for change in step.changes if change.key[0] in _QUESTIONS}
    return bool(may_be - told_keys(before, after, step))


def check(state: Lookups, step: Step) -> None:
    """Refuse a step that would change or remove what is sealed.

    Raises:
        UserFacingError: It would; the sentence says what to do instead.
    """
    for change in step.changes:
        question = _QUESTIONS.get(change.key[0])
        if (
            question is not None
            and change.before is not None
            and question(state, change.before) is not False
        ):
            raise UserFacingError(STAYS)
