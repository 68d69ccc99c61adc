# SPDX-License-Identifier: EUPL-1.2
"""Cards dealt onto the wall's pages, and how their words are set.

What was dealt is kept: of a thousand cards one is new, and the pages of all other clusters stay as
they were.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import ceil

from moderation.activities.cards.same import Same
from moderation.activities.cards.wall_cards import WallCard, sides_shown, wall_card
from moderation.features.capture.model import Entry
from moderation.gui.canvas import LaidText, parted
from moderation.gui.canvas.textflow import lay_out
from moderation.gui.tokens import SEMIBOLD, Wall

GAP = 24.0
PAD = 28.0
GLYPH = 36.0
TALLEST = 280.0

Pages = Sequence[Sequence[WallCard]]


@dataclass(frozen=True, slots=True)
class CardSpace:
    """The room that cards have on a page, in design px, and the smallest type there."""

    width: float
    height: float
    smallest: float

    @property
    def column(self) -> float:
        """The width of one of two columns."""
        return (self.width - GAP) / 2

    @property
    def most(self) -> int:
        """The most cards of a page."""
        rows = int((self.height + GAP) / (max(190.0, self.smallest * 3.6) + GAP))
        return max(2, rows) * 2

    def height_of(self, rows: int) -> float:
        """The height of a card when there are so many rows."""
        return (self.height - GAP * (rows - 1)) / rows


def indent_of(cards: Sequence[WallCard]) -> float:
    """Room for the shapes before the words; none where nobody says whose cards they are."""
    most = max((len(card.sides) for card in cards), default=0)
    return most * (GLYPH + 8) + 12 if most else 0.0


def card_text(
    words: str, width: float, height: float, indent: float, smallest: float, *, balance: bool
) -> LaidText:
    """A card's words in a box; whether they fit is known much sooner without ``balance``."""
    least = max(Wall.SMALL, smallest)
    return lay_out(
        words,
        width - 2 * PAD - indent,
        height - 2 * 22,
        size=Wall.EMPHASIS,
        weight=SEMIBOLD,
        min_size=least,
        line=1.16,
        balance=balance,
    )


_PAGES: Same[Pages] = Same(64)
_CARDS: Same[WallCard] = Same(8192)


def dealt(entries: tuple[Entry, ...], room: CardSpace, words: int, fewest: int) -> Pages:
    """Cards on pages: two columns, the pages about equally full.

    A page has room for so many ``words``, the legend's included, and for ``fewest`` at least.
    """
    asked = (room, words, fewest)
    return _PAGES.get(entries, asked, lambda: _dealt(entries, room, words, fewest))


def _dealt(entries: tuple[Entry, ...], room: CardSpace, words: int, fewest: int) -> Pages:
    cards = _CARDS.each(entries, wall_card)
    words_left = max(fewest, words - len(sides_shown(cards)))
    indent = indent_of(cards)
    known = _words_in(room, indent)
    split = [part for card in cards for part in known.parts(card)]
    pages = _filled(split, room, room.most, words_left, indent)
    # The same number of pages, about equally full.
    even = _filled(split, room, ceil(len(split) / len(pages)), words_left, indent)
    return even if len(even) == len(pages) else pages


def _filled(
    cards: Sequence[WallCard], room: CardSpace, most: int, words_left: int, indent: float
) -> list[list[WallCard]]:
    pages: list[list[WallCard]] = [[]]
    words = 0
    known = _words_in(room, indent)
    for card in cards:
        page, own = [*pages[-1], card], known.count(card.words)
        # With as many rows as before, only the new card can be too long for its place.
        asked = page if len(page) < 3 or len(page) % 2 else page[-1:]
        if len(page) > 1 and (
            len(page) > most
            or words + own > words_left
            or not known.fit(asked, room.height_of(ceil(len(page) / 2)))
        ):
            pages.append([card])
            words = own
        else:
            pages[-1] = page
            words += own
    return pages


_MOST_WORDS_KNOWN = 20_000


class _Words:
    """What was found out about cards' words in a room: the same answer for the same words."""

    def __init__(self, room: CardSpace, indent: float) -> None:
        self._room, self._indent = room, indent
        self._fit: dict[float, dict[str, bool]] = {}
        self._parts: dict[str, tuple[str, ...]] = {}
        self._count: dict[str, int] = {}

    def parts(self, card: WallCard) -> list[WallCard]:
        """The card in as many parts as it takes pages."""
        found = self._parts.get(card.words)
        if found is None:
            if len(self._parts) > _MOST_WORDS_KNOWN:
                self._parts.clear()
            found = self._parts[card.words] = self._parted(card.words)
        if found == (card.words,):
            return [card]
        return [WallCard(words, card.sides) for words in found]

    def _parted(self, left: str) -> tuple[str, ...]:
        room, indent = self._room, self._indent

        def lay(words: str) -> LaidText:
            return card_text(words, room.column, room.height, indent, room.smallest, balance=False)

        return tuple(words for words, _block in parted(left, lay))

    def count(self, words: str) -> int:
        """How many words these are."""
        found = self._count.get(words)
        if found is None:
            if len(self._count) > _MOST_WORDS_KNOWN:
                self._count.clear()
            found = self._count[words] = len(words.split())
        return found

    def fit(self, cards: Sequence[WallCard], height: float) -> bool:
        """Whether all of these cards can be shown at a height, in columns."""
        known = self._fit.setdefault(height, {})
        if len(known) > _MOST_WORDS_KNOWN:
            known.clear()
        for card in cards:
            found = known.get(card.words)
            if found is None:
                found = known[card.words] = fit((card,), self._room, height, self._indent)
            if not found:
                return False
        return True


@lru_cache(maxsize=8)
def _words_in(room: CardSpace, indent: float) -> _Words:
    return _Words(room, indent)


def fit(cards: Sequence[WallCard], room: CardSpace, height: float, indent: float) -> bool:
    """Whether all of these cards can be shown at a height, in columns."""
    return all(
        card_text(card.words, room.column, height, indent, room.smallest, balance=False).complete
        for card in cards
    )


def card_height(cards: Sequence[WallCard], room: CardSpace, fullest: int, indent: float) -> float:
    """As high as on the fullest page, so that nothing grows when a page turns; more if needed."""
    height = 0.0
    for rows in (fullest, ceil(len(cards) / 2)):
        height = room.height_of(rows)
        low = min(height, TALLEST)
        if fit(cards, room, low, indent):
            return low
    return height
