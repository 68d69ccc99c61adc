# SPDX-License-Identifier: EUPL-1.2
"""What a step changed, in words: for those who hear the program and see nothing of it.

What a room has to say of its own entities stands in its ``said.py``. Everything else is said by the
words by which the palette finds it, or by its title. What is private is never said aloud: the
loudspeaker of a laptop is heard by the room.
"""

from __future__ import annotations

from collections.abc import Iterator

from moderation import registry
from moderation.domain.change import Change, Step
from moderation.domain.rooms import offered
from moderation.domain.state import State
from moderation.domain.texts import QT_TRANSLATE_NOOP, Catalogue, Formats
from moderation.features.capture.model import SpokeCount

MOST = 3
"""So many changes are told one by one; nobody listens to more."""

GONE = QT_TRANSLATE_NOOP("Said", "{words}: removed")
MORE = QT_TRANSLATE_NOOP("Said", "and %n more")
_TITLES = ("title", "text", "question", "name")


def heard(state: State, step: Step, catalogue: Catalogue, formats: Formats) -> str:
    """What the step changed, as it stands now; empty where nothing can be said of it.

    Args:
        state: The workshop after the step.
        step: What was applied; what undo applies is the step the other way round.
        catalogue: The language of the screen.
        formats: How it writes dates and times.
    """
    told: dict[str, None] = {}
    # What a step came to is heard before its parts, wherever it lies among them.
    for change in sorted(step.changes, key=lambda each: not registry.sums_up(each.entity)):
        words = " ".join(_words(state, change, catalogue, formats).split())
        if words:
            told[words] = None
    said, others = list(told)[:MOST], len(told) - MOST
    if others > 0:
        said.append(catalogue.text(MORE.with_count(others)))
    return ". ".join(words.rstrip(".") for words in said)


def _words(state: State, change: Change, catalogue: Catalogue, formats: Formats) -> str:
    entity = change.entity
    # Turns are private because the room is not shown them; who counts has to hear the figure.
    if entity.private and not isinstance(entity, SpokeCount):
        return ""
    message = registry.said(state, change, formats)
    if message is not None:
        return catalogue.text(message)
    words = next(_titles(entity), "")
    gone = bool(words) and change.after is None
    return catalogue.text(GONE.with_values(words=words)) if gone else words


def _titles(entity: object) -> Iterator[str]:
    fields = [
        name
        for each in offered("searched")
        if isinstance(entity, each.kind)
        for name in each.fields
    ]
    for name in (*fields, *_TITLES):
        words = getattr(entity, name, "")
        if isinstance(words, str) and words:
            yield words
