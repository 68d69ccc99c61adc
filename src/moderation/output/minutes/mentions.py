# SPDX-License-Identifier: EUPL-1.2
"""Whom a document still seems to name: for somebody to read before it is published."""

from __future__ import annotations

import re

from moderation.domain.blank import blank
from moderation.domain.state import Lookups
from moderation.domain.withheld import institutions
from moderation.features.minutes_plan.model import plan_of
from moderation.features.people.model import Participant, Unit
from moderation.minutes.document import Document
from moderation.minutes.plain import to_text

SHORTEST = 3
"""Shorter words are parts of other names, or of none: Fraktion A, Dr."""

_WORD = re.compile(r"[^\W\d_][\w’'-]*")


def names_left(source: Lookups, document: Document) -> tuple[str, ...]:
    """Last words of people's names that stand in a document for the public, each once.

    Full names are taken out of it (``domain/withheld.py``); a surname alone may be anybody's, so it
    stays and somebody has to look. Nothing where names may be told.
    """
    if plan_of(source).names:
        return ()
    told = set(_WORD.findall(to_text(document)))
    known = {
        word
        for words in institutions((*source.of(Unit), *source.of(Participant)))
        for word in _WORD.findall(words)
    }
    # Without a function the name may be one: "Mobilität, Fraktion A".
    people = (person for person in source.of(Participant) if not blank(person.function))
    found = (_last(person.name) for person in people)
    return tuple(
        dict.fromkeys(name for name in found if name in told and name.casefold() not in known)
    )


def _last(name: str) -> str:
    words = [word for word in _WORD.findall(name) if len(word) >= SHORTEST]
    return words[-1] if words else ""
