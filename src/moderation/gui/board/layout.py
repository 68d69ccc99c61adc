# SPDX-License-Identifier: EUPL-1.2
"""Where everything lies on a pinboard: columns of groups, what is not sorted yet at the left.

Places are in board px at 100 %. A group keeps its column while cards come and go, so that nothing
jumps under the moderator's hand.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from math import ceil, floor

from PySide6.QtCore import QPointF, QRectF

from moderation.domain.ids import Id
from moderation.gui.board.model import BoardCard, BoardGroup
from moderation.gui.canvas.textflow import metrics, wrap
from moderation.gui.theme import text_scale
from moderation.gui.tokens import REGULAR, SEMIBOLD, Size

NARROWEST = 172
WIDEST = 320
COMFORTABLE = 228
"""Column widths: the least beside groups, the most, and the least where only loose cards lie."""

COLUMN_GAP = 16
CARD_GAP = 6
GROUP_GAP = 20
PANEL_PAD = 10
PAD_X = 10
PAD_Y = 7
GLYPH = 11
GLYPH_GAP = 8
CAP = 20
"""Width of the key that sorts into a group."""
EMPTY_HEIGHT = 40
NEW_HEIGHT = 48
CELL = 512
_TITLE_LINES = 3
_STICKY = 1.5


@dataclass(frozen=True, slots=True)
class CardBox:
    """A card with its place and lines; ``group`` is the index of its group."""

    card: BoardCard
    rect: QRectF
    lines: tuple[str, ...]
    group: int


@dataclass(frozen=True, slots=True)
class GroupBox:
    """A group: its head, the whole area that takes cards, the lines of its title."""

    group: BoardGroup
    head: QRectF
    area: QRectF
    lines: tuple[str, ...]
    number: int


@dataclass(slots=True)
class Flow:
    """Text broken into lines, remembered by words and width."""

    _known: dict[tuple[str, int, int], tuple[str, ...]] = field(default_factory=dict)

    def lines(self, text: str, width: int, size: int, weight: int = REGULAR) -> tuple[str, ...]:
        """The lines of a text that are no wider than ``width``; long words are hyphenated."""
        key = (text, width, weight)
        found = self._known.get(key)
        if found is None:
            if len(self._known) > 20_000:
                self._known.clear()
            advance = metrics(size, weight).horizontalAdvance
            made = wrap(text, width, advance, hyphenate=False)
            if made is None:
                made = wrap(text, width, advance, hyphenate=True, force=True)
            found = self._known[key] = tuple(made or ("",))
        return found


def body_size() -> int:
    """The size of a card's words in px."""
    return round(Size.SECONDARY * text_scale())


def title_size() -> int:
    """The size of a group's title in px."""
    return round(Size.BODY * text_scale())


def line_height(size: int) -> int:
    """The distance of two lines in px."""
    return round(size * 1.38)


class Layout:
    """A board laid out for a width; ``columns`` says how the width was shared out."""

    def __init__(
        self, groups: Sequence[BoardGroup], width: float, flow: Flow, before: Layout | None = None
    ) -> None:
        self.cards: list[CardBox] = []
        self.groups: list[GroupBox] = []
        self.panel: QRectF | None = None
        self.by_id: dict[Id, CardBox] = {}
        self._flow = flow
        self._width = max(1.0, width)
        self._cells: dict[tuple[int, int], list[CardBox]] = {}
        self._stacked = False
        named = [group for group in groups if group.id is not None]
        loose = next((group for group in groups if group.id is None), None)
        if loose is not None and not loose.cards:
            loose = None
        self.columns = self._share(named, loose, before)
        self._place(named, loose)
        bottom = max(
            [box.area.bottom() for box in self.groups]
            + [box.rect.bottom() for box in self.cards]
            + [self.new_area.bottom() if named else 0.0]
        )
        self.height = bottom + GROUP_GAP
        for box in self.cards:
            self.by_id[box.card.id] = box
            for cell in _cells(box.rect):
                self._cells.setdefault(cell, []).append(box)

    @property
    def width(self) -> float:
        """The width that it was laid out for."""
        return self._width

    # -- sharing out the width -----------------------------------------------------------------

    def _share(
        self, named: Sequence[BoardGroup], loose: BoardGroup | None, before: Layout | None
    ) -> tuple[int, int]:
        """How many columns loose cards and groups get."""
        narrow = COMFORTABLE if not named else NARROWEST
        most = max(1, int((self._width + COLUMN_GAP) / (narrow + COLUMN_GAP)))
        if not named:
            return most, 0
        if loose is None:
            return 0, _even(len(named), most)
        if most == 1:
            self._stacked = True
            return 1, 1
        sorted_cards = sum(len(group.cards) + 2 for group in named)

        def cost(columns: int) -> float:
            beside = min(len(named), most - columns)
            return max(len(loose.cards) / columns, sorted_cards / beside)

        best = min(range(1, most), key=cost)
        if before is not None and before.columns[1] and 1 <= before.columns[0] < most:
            # Columns that come and go at every card would make the whole board jump.
            kept = before.columns[0]
            if cost(kept) <= cost(best) * _STICKY:
                best = kept
        return best, _even(len(named), most - best)

    def _place(self, named: Sequence[BoardGroup], loose: BoardGroup | None) -> None:
        wide, beside = self.columns
        stacked = self._stacked
        panelled = loose is not None and bool(named)
        pads = 2 * PANEL_PAD if panelled else 0
        count = 1 if stacked else wide + beside
        gaps = COLUMN_GAP * (count - 1)
        column = min(WIDEST, floor((self._width - pads - gaps) / count))
        self._column = max(80, column)
        left, top = 0.0, 0.0
        if loose is not None:
            bottom = self._place_loose(loose, wide, panelled=panelled)
            if stacked:
                top = bottom + GROUP_GAP
            else:
                left = wide * (self._column + COLUMN_GAP) + pads
        self._place_groups(named, left, top, 1 if stacked else max(1, beside))

    def _place_loose(self, loose: BoardGroup, columns: int, *, panelled: bool) -> float:
        """Row by row from the left, as they were said."""
        x0 = float(PANEL_PAD) if panelled else 0.0
        y = x0
        head = QRectF(x0, y, columns * self._column + (columns - 1) * COLUMN_GAP, 0)
        lines: tuple[str, ...] = ()
        if panelled:
            lines = self._title(loose.title, int(head.width()) - CAP - 40)
            head.setHeight(len(lines) * line_height(title_size()) + 8)
            y = head.bottom() + 6
        index = len(self.groups)
        for start in range(0, len(loose.cards), columns):
            row = [
                self._card(card, x0 + place * (self._column + COLUMN_GAP), y, index)
                for place, card in enumerate(loose.cards[start : start + columns])
            ]
            self.cards += row
            y = max(box.rect.bottom() for box in row) + CARD_GAP
        bottom = y - CARD_GAP + x0
        area = QRectF(0, 0, head.width() + 2 * x0, bottom)
        if panelled:
            self.panel = area
        self.groups.append(GroupBox(loose, head, area, lines, 0))
        return bottom

    def _place_groups(
        self, named: Sequence[BoardGroup], left: float, top: float, columns: int
    ) -> None:
        tops = [top] * columns
        for number, group in enumerate(named, 1):
            place = (number - 1) % columns
            x, y = left + place * (self._column + COLUMN_GAP), tops[place]
            lines = self._title(group.title, self._column - CAP - 8 - 36)
            height = max(1, len(lines)) * line_height(title_size()) + 10
            head = QRectF(x, y, self._column, height)
            y = head.bottom() + 8
            index = len(self.groups)
            for card in group.cards:
                box = self._card(card, x, y, index)
                self.cards.append(box)
                y = box.rect.bottom() + CARD_GAP
            if not group.cards:
                y += EMPTY_HEIGHT + CARD_GAP
            area = QRectF(x, head.top(), self._column, y - CARD_GAP - head.top())
            self.groups.append(GroupBox(group, head, area, lines, number))
            tops[place] = area.bottom() + GROUP_GAP
        place = len(named) % columns
        x = left + place * (self._column + COLUMN_GAP)
        y = tops[place]
        self.new_area = QRectF(x, y, self._column, NEW_HEIGHT)
        """Where a new group begins."""

    def _title(self, title: str, width: int) -> tuple[str, ...]:
        lines = self._flow.lines(" ".join(title.split()), width, title_size(), SEMIBOLD)
        if len(lines) > _TITLE_LINES:
            return (*lines[: _TITLE_LINES - 1], lines[_TITLE_LINES - 1].rstrip("- ") + " …")
        return lines

    def _card(self, card: BoardCard, x: float, y: float, group: int) -> CardBox:
        size = body_size()
        width = self._column - 2 * PAD_X - GLYPH - GLYPH_GAP
        lines = self._flow.lines(card.text, width, size)
        height = len(lines) * line_height(size) + 2 * PAD_Y
        return CardBox(card, QRectF(x, y, self._column, height), lines, group)

    # -- finding ---------------------------------------------------------------------------------

    def cards_in(self, area: QRectF) -> Iterator[CardBox]:
        """The cards that touch an area."""
        seen: set[Id] = set()
        for cell in _cells(area):
            for box in self._cells.get(cell, ()):
                if box.card.id not in seen and box.rect.intersects(area):
                    seen.add(box.card.id)
                    yield box

    def card_at(self, point: QPointF) -> CardBox | None:
        """The card under a point."""
        cell = int(point.x() // CELL), int(point.y() // CELL)
        return next((b for b in self._cells.get(cell, ()) if b.rect.contains(point)), None)

    def head_at(self, point: QPointF) -> GroupBox | None:
        """The head of a named group under a point."""
        return next(
            (b for b in self.groups if b.group.id is not None and b.head.contains(point)), None
        )

    def group_at(self, point: QPointF) -> GroupBox | None:
        """The group that takes what is dropped at a point."""
        reach = COLUMN_GAP / 2
        for box in self.groups:
            if box.area.adjusted(-reach, -reach, reach, reach).contains(point):
                return box
        return None

    def index_at(self, box: GroupBox, point: QPointF, leaving: set[Id]) -> int:
        """Before which card of a group something is dropped, not counting what is dragged."""
        index = 0
        for card in box.group.cards:
            if card.id in leaving:
                continue
            rect = self.by_id[card.id].rect
            beside = rect.left() <= point.x() <= rect.right()
            in_row = rect.top() <= point.y() <= rect.bottom()
            if in_row:
                before = rect.center().y() <= point.y() if beside else rect.right() < point.x()
            else:
                before = rect.bottom() < point.y()
            index += before
        return index

    def neighbour(self, rect: QRectF, dx: int, dy: int) -> CardBox | GroupBox | None:
        """The nearest card or head in a direction."""
        best: tuple[float, CardBox | GroupBox] | None = None
        places: list[tuple[QRectF, CardBox | GroupBox]] = [(b.rect, b) for b in self.cards]
        places += [(b.head, b) for b in self.groups if b.group.id is not None]
        for other, box in places:
            if dy:
                away = (other.top() - rect.bottom()) if dy > 0 else (rect.top() - other.bottom())
                aside = max(other.left() - rect.right(), rect.left() - other.right(), 0.0)
                aside += abs(other.left() - rect.left()) * 0.01
            else:
                away = (other.left() - rect.right()) if dx > 0 else (rect.left() - other.right())
                aside = max(other.top() - rect.bottom(), rect.top() - other.bottom(), 0.0)
                aside += abs(other.center().y() - rect.center().y()) * 0.01
            if away < -1:
                continue
            # What lies straight ahead is nearer than what lies beside.
            cost = away + aside * 8
            if best is None or cost < best[0]:
                best = cost, box
        return None if best is None else best[1]


def _even(count: int, most: int) -> int:
    """Columns for groups, with rows about equally full."""
    rows = ceil(count / most)
    return ceil(count / rows)


def _cells(area: QRectF) -> Iterator[tuple[int, int]]:
    for x in range(int(area.left() // CELL), int(area.right() // CELL) + 1):
        for y in range(int(area.top() // CELL), int(area.bottom() // CELL) + 1):
            yield x, y
