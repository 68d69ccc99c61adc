# SPDX-License-Identifier: EUPL-1.2
"""Words that say whose something is and must name no person: a side, a unit, a group."""

from __future__ import annotations

import re

from moderation.domain.errors import UserFacingError
from moderation.domain.state import Lookups
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.features.people.model import Participant

NO_PERSON = QT_TRANSLATE_NOOP(
    "Unnamed",
    "Name a side, a unit or a group here, such as “Table 2”: of no single person it is kept whose "
    "words they are.",
)


def refuse_a_person(state: Lookups, *names: str) -> None:
    """Let nothing pass that names somebody who takes part.

    Raises:
        UserFacingError: One of the names does; it says what can be named instead.
    """
    if any(_names_a_person(state, name) for name in names):
        raise UserFacingError(NO_PERSON)


def _names_a_person(state: Lookups, words: str) -> bool:
    """Whether words name somebody who takes part."""
    found = _plain(words)
    return any(
        _plain(person.name) in found
        for person in state.of(Participant)
        if _plain(person.name).strip()
    )


def _plain(words: str) -> str:
    found = " ".join(re.findall(r"\w+", words.casefold()))
    return f" {found} "
