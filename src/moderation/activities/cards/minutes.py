# SPDX-License-Identifier: EUPL-1.2
"""A collection of cards in the minutes: its question, and the cards by cluster."""

from __future__ import annotations

from collections.abc import Sequence

from moderation.activities.cards.model import Cluster, grouped
from moderation.domain.side import Side
from moderation.domain.texts import QT_TRANSLATE_NOOP, Catalogue, Formats
from moderation.domain.views import MinutesView
from moderation.features.agenda.model import Block as AgendaBlock
from moderation.features.capture.model import Entry
from moderation.minutes.document import Block, BulletList, ListItem, Paragraph, Role

SUMMARY = QT_TRANSLATE_NOOP("CardsMinutes", "%n card(s)")
SIDES = QT_TRANSLATE_NOOP("CardsMinutes", "{cards}: {sides}")
SIDE_COUNT = QT_TRANSLATE_NOOP("CardsMinutes", "{side} {count}")
CARD = QT_TRANSLATE_NOOP("CardsMinutes", "{text} ({side})")
UNTITLED = QT_TRANSLATE_NOOP("CardsMinutes", "Without a title")
LOOSE = QT_TRANSLATE_NOOP("CardsMinutes", "In no cluster")


def blocks(
    view: MinutesView, block: AgendaBlock, catalogue: Catalogue, formats: Formats
) -> list[Block]:
    """What the minutes say about a block's cards; nothing if there are none and no cluster."""
    groups = grouped(view, block.id)
    cards = [card for _cluster, cards in groups for card in cards]
    if not cards and all(cluster is None for cluster, _cards in groups):
        return []
    writer = _Writer(catalogue, formats)
    found: list[Block] = []
    if block.question:
        found.append(Paragraph(block.question, role=Role.LEAD))
    found.append(Paragraph(writer.count(cards), role=Role.NOTE))
    if len(groups) == 1 and groups[0][0] is None:
        found.append(BulletList(writer.cards(cards)))
    else:
        found.append(BulletList(tuple(writer.group(*group) for group in groups)))
    return found


class _Writer:
    """The parts of the text, in one language."""

    def __init__(self, catalogue: Catalogue, formats: Formats) -> None:
        self._text = catalogue.text
        self._formats = formats

    def count(self, cards: Sequence[Entry]) -> str:
        """How many cards there are, and how many from each side."""
        whole = self._text(SUMMARY.with_count(len(cards)))
        numbers = [(side, sum(1 for card in cards if card.side is side)) for side in Side]
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

    def group(self, cluster: Cluster | None, cards: Sequence[Entry]) -> ListItem:
        """A cluster as an item that holds its cards."""
        title = self._text(LOOSE) if cluster is None else cluster.title or self._text(UNTITLED)
        children = (BulletList(self.cards(cards)),) if cards else ()
        return ListItem(title, children=children)

    def cards(self, cards: Sequence[Entry]) -> tuple[ListItem, ...]:
        """The cards in the words they were said, with the side in words."""
        return tuple(ListItem(self._card(card)) for card in cards)

    def _card(self, card: Entry) -> str:
        if card.side is None:
            return card.text
        return self._text(CARD.with_values(text=card.text, side=card.side.message))
