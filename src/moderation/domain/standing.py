# SPDX-License-Identifier: EUPL-1.2
"""Words that a result is about, such as those of a proposal that was voted on.

The session, the one door, asks here of every step whether it changes such words. They change only
together with a record that says how: as a slip that is mended, or as a new version, to which the
result does not apply. Which words stand, and what a record is, is registered from above
(``features/votes/wording.py``).
"""

from __future__ import annotations

import dataclasses
import typing
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from moderation.domain.blank import trimmed
from moderation.domain.change import Change, Step
from moderation.domain.codec import remembered
from moderation.domain.errors import UserFacingError
from moderation.domain.state import Lookups, State
from moderation.domain.texts import QT_TRANSLATE_NOOP

STAND = QT_TRANSLATE_NOOP(
    "Standing",
    "These words have a result already. Say whether a slip is mended or this is a new version.",
)
CHANGED_MEANWHILE = QT_TRANSLATE_NOOP(
    "Standing", "Something else changed meanwhile. Please change the words again."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangedWords:
    """Words of an entity that a step changes: of which field, and how they read before and after.

    ``about`` is the entity before the step.
    """

    about: Any
    field: str
    before: str
    after: str


Question = Callable[[Lookups, Any, str], bool]
"""Whether a result is about the words in a field of an entity."""
Record = Callable[[Change], tuple[str, str, str] | None]
"""Of which entity and field, and of which new words, a change is the record; nothing if of none."""
Ask = Callable[[State, Step, "tuple[ChangedWords, ...]"], Step]
"""Makes of a step that changes standing words one that says how; a ``UserFacingError`` drops it."""

Drafted = Callable[[Lookups], bool]
"""Whether a workshop only drafts words: those who hold the result are asked elsewhere."""

_RULES: list[tuple[Question, Record]] = []
_DRAFTED: list[Drafted] = []


def keep_words(question: Question, record: Record) -> None:
    """Let words stand where the question says so, unless a step brings a record of the change."""
    _RULES.append((question, record))


def leave_open(drafted: Drafted) -> None:
    """Let no words stand in the workshops that the question says yes to."""
    _DRAFTED.append(drafted)


def changed(state: Lookups, step: Step) -> tuple[ChangedWords, ...]:
    """The standing words that a step changes without a record of it."""
    if any(drafted(state) for drafted in _DRAFTED):
        return ()
    found = []
    recorded = {record(change) for change in step.changes for _question, record in _RULES}
    for change in step.changes:
        before, after = change.before, change.after
        if before is None or after is None:
            continue
        for name in _texts(type(before)):
            old, new = getattr(before, name), getattr(after, name)
            if old == new or trimmed(old) in ("", trimmed(new)):
                continue
            if (before.id, name, new) in recorded:
                continue
            if any(question(state, before, name) for question, _record in _RULES):
                found.append(ChangedWords(about=before, field=name, before=old, after=new))
    return tuple(found)


def told(state: State, step: Step, ask: Ask | None) -> Step:
    """The step as it may be performed: with a record of every change of standing words.

    Raises:
        UserFacingError: Nobody can be asked, or whoever was asked leaves the words as they are.
    """
    passages = changed(state, step)
    if not passages:
        return step
    if ask is None:
        raise UserFacingError(STAND)
    return ask(state, step, passages)


@remembered
def _texts(cls: Any) -> tuple[str, ...]:
    """The fields of a kind that hold one text each."""
    hints = typing.get_type_hints(cls)
    return tuple(field.name for field in dataclasses.fields(cls) if hints[field.name] is str)
