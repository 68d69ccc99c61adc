# SPDX-License-Identifier: EUPL-1.2
"""Names of families that stand alone somewhere: anybody's, so somebody has to look.

Whole names are taken out of what leaves without them, and erased by law; what is listed here was
left as it is.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass

from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id
from moderation.domain.names import Names, line_of
from moderation.domain.state import State
from moderation.domain.withheld import rewritten
from moderation.features.approval.model import FrozenMinutes, FrozenPublic
from moderation.minutes.frozen import swept


@dataclass(frozen=True, slots=True)
class Leftover:
    """A name that was left.

    Attributes:
        words: The name as it stands there.
        line: What stands around it.
        origin: Where it is kept: an entity, with the field where a passage names one.
        workshop_id: In which workshop.
        workshop: What that is called.
        released: It is in the text of released minutes.
    """

    words: str
    line: str
    origin: str | None
    workshop_id: Id
    workshop: str
    released: bool = False


def left_in_words(names: Names, words: str) -> Iterator[tuple[str, str]]:
    """Every such name in a text, with what stands around it."""
    for found in names.left(words):
        yield " ".join(words[found.start : found.end].split()), line_of(words, found)


def left_in_workshop(names: Names, state: State) -> list[Leftover]:
    """Where such names stand in anything of a workshop, private notes and released text too."""
    workshop = state.workshop
    listed: list[Leftover] = []
    for entity in state.entities():
        said: list[str] = []

        def heard(words: str, said: list[str] = said) -> str:
            said.append(words)
            return words

        rewritten(entity, heard)
        released = isinstance(entity, FrozenMinutes | FrozenPublic)
        if released:
            # A damaged text tells nobody anything.
            with suppress(UserFacingError):
                swept(entity.content, heard)
        found = (one for words in said for one in left_in_words(names, words))
        listed += [
            Leftover(name, line, str(entity.id), workshop.id, workshop.title, released)
            for name, line in dict.fromkeys(found)
        ]
    return listed
