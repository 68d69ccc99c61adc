# SPDX-License-Identifier: EUPL-1.2
"""What the moderator may look at again in a draft; hints, which never block anything."""

from __future__ import annotations

from moderation.activities.vision.model import ElementPart, VisionDraft, elements_in
from moderation.domain.blank import blank
from moderation.domain.state import Lookups
from moderation.domain.texts import QT_TRANSLATE_NOOP, Message

FEWEST, MOST = 4, 30
"""Words of a sentence that says something, and that the last row reads on one page of the wall."""
LONGEST = 220
"""Letters of a sentence that the last row reads on one page of the wall."""

SHORT = QT_TRANSLATE_NOOP("VisionHint", "%n word(s): does it say already what will be different?")
LONG = QT_TRANSLATE_NOOP(
    "VisionHint",
    "{number} words: more than {most} are not read from the last row, and nobody repeats them. "
    "The wall shows them on several pages.",
)
NO_WHY = QT_TRANSLATE_NOOP("VisionHint", "No why yet: what is it worth the effort for?")


def length_hint(sentence: str) -> Message | None:
    """What is to be said of the length of a sentence, if anything."""
    number = len(sentence.split())
    if number > MOST or len(sentence) > LONGEST:
        return LONG.with_values(number=number, most=MOST)
    return SHORT.with_count(number) if number < FEWEST else None


def draft_hints(state: Lookups, draft: VisionDraft) -> tuple[Message, ...]:
    """What may be looked at again in a draft; nothing in the zero option."""
    if draft.zero:
        return ()
    length = length_hint(draft.sentence)
    found = [] if length is None else [length]
    elements = elements_in(state, draft)
    because = any(element.part is ElementPart.WHY for element in elements)
    if blank(draft.why) and not because:
        found.append(NO_WHY)
    return tuple(found)
