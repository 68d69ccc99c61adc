# SPDX-License-Identifier: EUPL-1.2
"""What a workshop agreed to be heading for, such as its vision: goals can serve it.

The activity that finds it declares it as ``served``.
"""

from __future__ import annotations

from dataclasses import dataclass

from moderation.domain.ids import Id
from moderation.domain.rooms import offered
from moderation.domain.state import Lookups
from moderation.domain.texts import QT_TRANSLATE_NOOP, Message, untranslated

SERVES = QT_TRANSLATE_NOOP("Served", "version {number}: “{words}”")
SERVES_WORDS = QT_TRANSLATE_NOOP("Served", "“{words}”")
SERVES_EARLIER = QT_TRANSLATE_NOOP(
    "Served", "version {number}; now version {now} stands: “{words}”"
)


VISION = QT_TRANSLATE_NOOP("Served", "serves the vision")
VISION_NUMBER = QT_TRANSLATE_NOOP("Served", "serves the vision, version {number}")
VISION_EARLIER = QT_TRANSLATE_NOOP(
    "Served", "serves version {number} of the vision; now version {now} stands"
)


@dataclass(frozen=True, slots=True)
class Served:
    """A wording that goals can serve: its words, and the number of the version that stands."""

    id: Id
    words: str
    version: int


def served(state: Lookups) -> tuple[Served, ...]:
    """Everything of the workshop that goals can serve."""
    return tuple(each for found in offered("served") for each in found(state))


def served_words(state: Lookups, served_id: Id | None, version: int) -> Message | None:
    """What a goal serves, with the version that it was set for; nothing if it serves nothing.

    Where another version stands by now, both are named: the goal was not set for that one. A view
    that leaves out what was said behind closed doors may hold fewer versions: one that it does not
    hold is not named.
    """
    return _told(state, served_id, version, (SERVES_WORDS, SERVES, SERVES_EARLIER))


def served_version(state: Lookups, served_id: Id | None, version: int) -> Message | None:
    """The same in a few words for the wall, which shows the vision itself elsewhere."""
    return _told(state, served_id, version, (VISION, VISION_NUMBER, VISION_EARLIER))


def _told(
    state: Lookups, served_id: Id | None, version: int, words: tuple[Message, Message, Message]
) -> Message | None:
    """In words without a version, with the one that stands, or with an earlier one."""
    found = next((each for each in served(state) if each.id == served_id), None)
    if found is None:
        return None
    without, standing, earlier = words
    own = without if version > found.version else standing
    own = earlier if version < found.version else own
    return own.with_values(words=untranslated(found.words), number=version, now=found.version)
