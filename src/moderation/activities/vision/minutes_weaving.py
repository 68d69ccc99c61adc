# SPDX-License-Identifier: EUPL-1.2
"""How the vision was woven, for the minutes: elements under gains, and what a draft came from."""

from __future__ import annotations

from collections.abc import Sequence

from moderation.activities.vision.model import (
    ElementPart,
    VisionDraft,
    VisionElement,
    cards_behind,
    elements_in,
    grouped_elements,
)
from moderation.domain.blank import blank, trimmed
from moderation.domain.ids import Id
from moderation.domain.texts import QT_TRANSLATE_NOOP, Catalogue
from moderation.domain.views import MinutesView
from moderation.minutes import document as doc
from moderation.minutes.origin import field_of

ELEMENTS = QT_TRANSLATE_NOOP("VisionMinutes", "Elements")
NO_GAIN = QT_TRANSLATE_NOOP("VisionMinutes", "Without a gain")
SLOGAN = QT_TRANSLATE_NOOP("VisionMinutes", "Slogan")
WHOSE = QT_TRANSLATE_NOOP("VisionMinutes", "Words of")
MERGED = QT_TRANSLATE_NOOP("VisionMinutes", "Merged from")
WHAT = QT_TRANSLATE_NOOP("VisionMinutes", "What")
HOW = QT_TRANSLATE_NOOP("VisionMinutes", "How")
WHY = QT_TRANSLATE_NOOP("VisionMinutes", "Why")
OF_PART = QT_TRANSLATE_NOOP("VisionMinutes", "{part}: {text}")
FROM_CARDS = QT_TRANSLATE_NOOP("VisionMinutes", "{text} (from cards: {cards})")
QUOTED = QT_TRANSLATE_NOOP("VisionMinutes", "“{text}”")
WOVEN_FROM = QT_TRANSLATE_NOOP("VisionMinutes", "Elements in it")


def elements(view: MinutesView, block_id: Id, catalogue: Catalogue) -> list[doc.DocumentBlock]:
    """The elements under their gains, each with the cards that it came from."""
    found: list[doc.DocumentBlock] = []
    for gain, own in grouped_elements(view, block_id):
        if not own:
            continue
        title = catalogue.text(NO_GAIN) if gain is None else gain.title
        found.append(doc.Heading(3, title, origin=None if gain is None else gain.id))
        items = (doc.ListItem(told(view, each, catalogue), origin=each.id) for each in own)
        found.append(doc.BulletList(tuple(items)))
    return [doc.Heading(2, catalogue.text(ELEMENTS)), *found] if found else []


def told(view: MinutesView, element: VisionElement, catalogue: Catalogue) -> str:
    """An element with its part and its cards, unless a card says just the same."""
    cards = [card.text for card in cards_behind(view, element)]
    words = element.text
    if cards and cards != [element.text]:
        quoted = ", ".join(catalogue.text(QUOTED.with_values(text=card)) for card in cards)
        words = catalogue.text(FROM_CARDS.with_values(text=element.text, cards=quoted))
    return catalogue.text(OF_PART.with_values(part=element.part.message, text=words))


def meaning(view: MinutesView, draft: VisionDraft, catalogue: Catalogue) -> list[doc.DocumentBlock]:
    """What a draft means, whose words it has, and the elements and drafts that it came from."""
    facts = [
        doc.Fact(catalogue.text(label), trimmed(words), field_of(draft.id, field))
        for label, words, field in (
            (SLOGAN, draft.slogan, "slogan"),
            (WHAT, draft.what, "what"),
            (HOW, draft.how, "how"),
            (WHY, draft.why, "why"),
            (WHOSE, draft.whose, "whose"),
        )
        if not blank(words)
    ]
    merged = [view.find(VisionDraft, own) for own in draft.merged_ids]
    if any(merged):
        facts.append(
            doc.Fact(
                catalogue.text(MERGED),
                "\n".join(
                    catalogue.text(QUOTED.with_values(text=own.sentence))
                    for own in merged
                    if own is not None
                ),
                draft.id,
            )
        )
    parts = _by_part(elements_in(view, draft))
    if parts:
        words = "\n".join(told(view, element, catalogue) for element in parts)
        facts.append(doc.Fact(catalogue.text(WOVEN_FROM), words, draft.id))
    return [doc.FactGrid(tuple(facts), columns=1, origin=draft.id)] if facts else []


def _by_part(found: Sequence[VisionElement]) -> list[VisionElement]:
    return [element for part in ElementPart for element in found if element.part is part]
