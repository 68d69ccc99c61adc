# SPDX-License-Identifier: EUPL-1.2
"""A collection of cards in the minutes: its question, and the cards by cluster."""

from __future__ import annotations

from collections.abc import Sequence

from moderation.activities.cards.model import Groups, grouped, is_part
from moderation.domain.side import Side
from moderation.domain.texts import QT_TRANSLATE_NOOP, Catalogue, Formats
from moderation.domain.views import MinutesView
from moderation.features.agenda.model import Block
from moderation.features.capture.minutes import said
from moderation.features.capture.model import Entry
from moderation.features.capture.photos import photo, pictures_of
from moderation.features.capture.shown import shown_cards
from moderation.minutes.depth import Depth
from moderation.minutes.document import BulletList, DocumentBlock, ListItem, Paragraph, Role
from moderation.minutes.origin import field_of

SUMMARY = QT_TRANSLATE_NOOP("CardsMinutes", "%n card(s)")
SIDES = QT_TRANSLATE_NOOP("CardsMinutes", "{cards}: {sides}")
SIDE_COUNT = QT_TRANSLATE_NOOP("CardsMinutes", "{side} {count}")
UNTITLED = QT_TRANSLATE_NOOP("CardsMinutes", "Without a title")
LOOSE = QT_TRANSLATE_NOOP("CardsMinutes", "In no cluster")


def blocks(
    view: MinutesView,
    block: Block,
    catalogue: Catalogue,
    formats: Formats,
    depth: Depth = Depth.FULL,
) -> list[DocumentBlock]:
    """What the minutes say about a block's cards; nothing without cards and clusters."""
    groups = [(cluster, shown_cards(view, cards)) for cluster, cards in grouped(view, block.id)]
    cards = [card for _cluster, cards in groups for card in cards]
    photos = [photo(picture, catalogue) for picture in pictures_of(view, block.id)]
    if not cards and all(cluster is None for cluster, _cards in groups):
        return list(photos)
    writer = _Writer(catalogue, formats)
    found: list[DocumentBlock] = []
    if block.question:
        found.append(Paragraph(block.question, Role.LEAD, origin=field_of(block.id, "question")))
    found.append(Paragraph(writer.count(cards), Role.NOTE, origin=field_of(block.id, "count")))
    if depth is Depth.SHORT:
        titled = writer.titles(groups)
        return [*found, BulletList(titled)] if titled else found
    if len(groups) == 1 and groups[0][0] is None:
        found.append(BulletList(writer.cards(cards)))
    else:
        found.append(BulletList(writer.groups(groups)))
    return found + photos


class _Writer:
    """The parts of the text, in one language."""

    def __init__(self, catalogue: Catalogue, formats: Formats) -> None:
        self._catalogue = catalogue
        self._text = catalogue.text
        self._formats = formats

    def count(self, cards: Sequence[Entry]) -> str:
        """How many cards there are, and how many from each side."""
        whole = self._text(SUMMARY.with_count(len(cards)))
        numbers = [(side, sum(card.voices.count(side) for card in cards)) for side in Side]
        parts = [
            self._text(
                SIDE_COUNT.with_values(side=side.message, count=self._formats.number(number))
            )
            for side, number in numbers
            if number
        ]
        if not parts:
            return whole
        return self._text(SIDES.with_values(cards=whole, sides=", ".join(parts)))

    def groups(self, groups: Groups) -> tuple[ListItem, ...]:
        """Clusters as items that hold their cards, then their parts."""
        made: list[ListItem] = []
        place = 0
        while place < len(groups):
            cluster, cards = groups[place]
            end = place + 1
            while end < len(groups) and is_part(groups[end][0], cluster):
                end += 1
            parts = groups[place + 1 : end]
            title = self._text(LOOSE) if cluster is None else cluster.title or self._text(UNTITLED)
            inner = self.cards(cards) + self.groups(parts)
            inside = (BulletList(inner),) if inner else ()
            origin = None if cluster is None else cluster.id
            made.append(ListItem(title, children=inside, origin=origin))
            place = end
        return tuple(made)

    def titles(self, groups: Groups) -> tuple[ListItem, ...]:
        """The clusters with how many cards are in them, without the cards."""
        return tuple(
            ListItem(
                cluster.title or self._text(UNTITLED),
                note=self._text(SUMMARY.with_count(len(cards))),
                origin=cluster.id,
            )
            for cluster, cards in groups
            if cluster is not None
        )

    def cards(self, cards: Sequence[Entry]) -> tuple[ListItem, ...]:
        """The cards in the words they were said, with the side in words."""
        return tuple(ListItem(said(card, self._catalogue), origin=card.id) for card in cards)
