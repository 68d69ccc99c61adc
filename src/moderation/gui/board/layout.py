# SPDX-License-Identifier: EUPL-1.2
"""Where everything lies on a pinboard: columns of groups, what is not sorted yet at the left.

Places are in board px at 100 %. A group keeps its column while cards come and go, so that nothing
jumps under the moderator's hand.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from math import ceil, floor

from PySide6.QtCore import QPointF, QRectF

from moderation.domain.ids import Id
from moderation.gui.board.flow import WordWrap, line_height, title_size
from moderation.gui.board.model import BoardCard, BoardGroup

NARROWEST = 164
WIDEST = 320
COMFORTABLE = 228
"""Column widths: the least beside groups, the most, and the least where only loose cards lie."""

COLUMN_GAP = 16
CARD_GAP = 5
GROUP_GAP = 20
PANEL_PAD = 10
PAD_X = 10
GLYPH = 11
GLYPH_GAP = 8
CAP = 20
"""Width of the key that sorts into a group."""
CAP_WIDE = 26
"""The same where a group's number has two digits."""
PART = 14
"""How far a part lies to the right of the group that it belongs to."""
PART_GAP = 12
EMPTY_HEIGHT = 40
NEW_HEIGHT = 48
_EVEN_LINES = 10
"""Cards of a row are equally high unless one is higher than so many lines."""
_TITLE_LINES = 3
_STICKY = 1.5


@dataclass(slots=True)
class CardBox:
    """A card with its place and lines; ``group`` is the index of its group."""

    card: BoardCard
    rect: QRectF
    lines: tuple[str, ...]
    group: int
    notes: int = 0
    """How many of the lines, at the end, are the note's."""
    indent: int = 0
    """Room before the words for the side's shape."""


@dataclass(slots=True)
class GroupBox:
    """A group: its head, the whole area that takes cards, the lines of its title, its cards."""

    group: BoardGroup
    head: QRectF
    area: QRectF
    lines: tuple[str, ...]
    number: int
    boxes: list[CardBox]
    uneven: bool = False
    """Cards of one row are not equally high."""


class Layout:
    """A board laid out for a width; ``columns`` says how the width was shared out.

    ``before`` is the layout that it replaces: what did not change is taken over from it.
    """

    def __init__(
        self,
        groups: Sequence[BoardGroup],
        width: float,
        flow: WordWrap,
        before: Layout | None = None,
    ) -> None:
        self.groups: list[GroupBox] = []
        self.panel: QRectF | None = None
        self.column = 0
        """The width of a column in px."""
        self._flow = flow
        self._width = max(1.0, width)
        self._stacked = False
        self._several = sum(group.id is not None for group in groups) > 9
        shapes = any(card.side is not None for group in groups for card in group.cards)
        # Where nobody says whose cards they are, the words begin at the edge.
        self.indent = GLYPH + GLYPH_GAP if shapes else 0
        self._same_loose = False
        self._known: dict[Id | None, GroupBox] = {}
        named = [group for group in groups if group.id is not None]
        loose = next((group for group in groups if group.id is None), None)
        if loose is not None and not loose.cards:
            loose = None
        self.columns = self._share(named, loose, before)
        self._place(named, loose, before)
        self.cards = [box for group in self.groups for box in group.boxes]
        self.by_id: dict[Id, CardBox] = {box.card.id: box for box in self.cards}
        ends = [box.area.bottom() for box in self.groups]
        self.height = max([*ends, self.new_area.bottom() if named else 0.0]) + GROUP_GAP

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
        wholes = max(1, sum(not group.part for group in named))
        if loose is None:
            return 0, _even(wholes, most)
        if most == 1:
            self._stacked = True
            return 1, 1
        sorted_cards = sum(len(group.cards) + 2 for group in named)

        def cost(columns: int) -> float:
            beside = min(wholes, most - columns)
            return max(len(loose.cards) / columns, sorted_cards / beside)

        best = min(range(1, most), key=cost)
        if before is not None and before.columns[1] and 1 <= before.columns[0] < most:
            # Columns that come and go at every card would make the whole board jump.
            kept = before.columns[0]
            if cost(kept) <= cost(best) * _STICKY:
                best = kept
        return best, _even(wholes, most - best)

    def _place(
        self, named: Sequence[BoardGroup], loose: BoardGroup | None, before: Layout | None
    ) -> None:
        wide, beside = self.columns
        panelled = loose is not None and bool(named)
        pads = 2 * PANEL_PAD if panelled else 0
        count = 1 if self._stacked else wide + beside
        gaps = COLUMN_GAP * (count - 1)
        self.column = max(80, min(WIDEST, floor((self._width - pads - gaps) / count)))
        if (
            before is not None
            and before.column == self.column
            and before.indent == self.indent
            and before.cap == self.cap
        ):
            self._known = {box.group.id: box for box in before.groups}
            self._same_loose = wide == before.columns[0]
        left, top = 0.0, 0.0
        if loose is not None:
            bottom = self._place_loose(loose, wide, panelled=panelled)
            if self._stacked:
                top = bottom + GROUP_GAP
            else:
                left = wide * (self.column + COLUMN_GAP) + pads
        self._place_groups(named, left, top, 1 if self._stacked else max(1, beside))

    def _place_loose(self, loose: BoardGroup, columns: int, *, panelled: bool) -> float:
        """Row by row from the left, as they were said; cards of a row are equally high."""
        x0 = float(PANEL_PAD) if panelled else 0.0
        y = x0
        head = QRectF(x0, y, columns * self.column + (columns - 1) * COLUMN_GAP, 0)
        lines: tuple[str, ...] = ()
        if panelled:
            lines = self._title(loose.title, int(head.width()) - 40)
            head.setHeight(len(lines) * line_height(title_size()) + 8)
            y = head.bottom() + 6
        boxes: list[CardBox] = []
        uneven = False
        index = len(self.groups)
        old = self._known.get(None)
        if old is not None and old.group is loose and old.head == head and self._same_loose:
            self.panel = old.area if panelled else None
            self.groups.append(old)
            return float(old.area.bottom())
        if old is not None and old.head == head and self._same_loose:
            # One thought more: the rows before it lie where they lay.
            same = _leading(old, loose, index)
            boxes = old.boxes[: same - same % columns]
            if boxes:
                y = max(box.rect.bottom() for box in boxes[-columns:]) + CARD_GAP
                most = line_height(title_size()) * _EVEN_LINES
                uneven = any(box.rect.height() > most for box in boxes)
        for start in range(len(boxes), len(loose.cards), columns):
            cards = loose.cards[start : start + columns]
            made = [self._card(card, self.column, index) for card in cards]
            height = max(box.rect.height() for box in made)
            uneven = uneven or height > line_height(title_size()) * _EVEN_LINES
            even = height <= line_height(title_size()) * _EVEN_LINES
            for place, box in enumerate(made):
                x = x0 + place * (self.column + COLUMN_GAP)
                box.rect = QRectF(x, y, self.column, height if even else box.rect.height())
            boxes += made
            y += height + CARD_GAP
        bottom = y - CARD_GAP + x0
        area = QRectF(0, 0, head.width() + 2 * x0, bottom)
        if panelled:
            self.panel = area
        self.groups.append(GroupBox(loose, head, area, lines, 0, boxes, uneven))
        return bottom

    def _place_groups(
        self, named: Sequence[BoardGroup], left: float, top: float, columns: int
    ) -> None:
        tops = [top] * columns
        wholes = 0
        for number, group in enumerate(named, 1):
            part = group.part and wholes > 0
            wholes += not part
            place = (wholes - 1) % columns
            x, y = left + place * (self.column + COLUMN_GAP), tops[place]
            if part:
                x, y = x + PART, y - GROUP_GAP + PART_GAP
            box = self._as_before(group, x, y, number) or self._group(group, x, y, number)
            self.groups.append(box)
            tops[place] = box.area.bottom() + GROUP_GAP
        place = wholes % columns
        self.new_area = QRectF(
            left + place * (self.column + COLUMN_GAP), tops[place], self.column, NEW_HEIGHT
        )
        """Where a new group begins."""

    def _as_before(self, group: BoardGroup, x: float, y: float, number: int) -> GroupBox | None:
        """A group that did not change, except for its place in the column."""
        old = self._known.get(group.id)
        index = len(self.groups)
        if old is None or old.group is not group or old.number != number or old.head.x() != x:
            return None
        if old.boxes and old.boxes[0].group != index:
            return None
        by = y - old.head.y()
        if not by:
            return old
        boxes = [
            CardBox(b.card, b.rect.translated(0, by), b.lines, index, b.notes, b.indent)
            for b in old.boxes
        ]
        head, area = old.head.translated(0, by), old.area.translated(0, by)
        return GroupBox(group, head, area, old.lines, number, boxes)

    def _group(self, group: BoardGroup, x: float, y: float, number: int) -> GroupBox:
        width = self.column - (PART if group.part else 0)
        lines = self._title(group.title, width - self.cap - 8 - 36)
        height = max(1, len(lines)) * line_height(title_size()) + 10
        head = QRectF(x, y, width, height)
        y = head.bottom() + 8
        index = len(self.groups)
        boxes: list[CardBox] = []
        old = self._known.get(group.id)
        if old is not None and old.head == head:
            boxes = old.boxes[: _leading(old, group, index)]
            y = boxes[-1].rect.bottom() + CARD_GAP if boxes else y
        for card in islice(group.cards, len(boxes), None):
            box = self._card(card, width, index)
            box.rect.moveTo(x, y)
            boxes.append(box)
            y += box.rect.height() + CARD_GAP
        if not group.cards:
            y += EMPTY_HEIGHT + CARD_GAP
        area = QRectF(x, head.top(), width, y - CARD_GAP - head.top())
        return GroupBox(group, head, area, lines, number, boxes)

    def _title(self, title: str, width: int) -> tuple[str, ...]:
        lines = self._flow.title(" ".join(title.split()), width)
        if len(lines) > _TITLE_LINES:
            return (*lines[: _TITLE_LINES - 1], lines[_TITLE_LINES - 1].rstrip("- ") + " …")
        return lines

    @property
    def cap(self) -> int:
        """The width of the key that sorts into a group."""
        return CAP_WIDE if self._several else CAP

    def _card(self, card: BoardCard, width: int, group: int) -> CardBox:
        """A card of this width at no place yet."""
        room = width - 2 * PAD_X - self.indent
        lines = self._flow.lines(card.text, room)
        notes = self._flow.lines(card.note, room) if card.note else ()
        lines += notes
        rect = QRectF(0, 0, width, self._flow.height(lines))
        return CardBox(card, rect, lines, group, len(notes), self.indent)

    # -- finding ---------------------------------------------------------------------------------

    def cards_in(self, area: QRectF) -> Iterator[CardBox]:
        """The cards that touch an area."""
        for group in self.groups:
            if not group.area.intersects(area):
                continue
            boxes = group.boxes
            if group.uneven:
                yield from (box for box in boxes if box.rect.intersects(area))
                continue
            # From top to bottom in every group: the first that may be touched is searched for.
            place = bisect_left(boxes, area.top(), key=_top)
            while place and boxes[place - 1].rect.bottom() >= area.top():
                place -= 1
            for box in islice(boxes, place, None):
                if box.rect.top() > area.bottom():
                    break
                if box.rect.intersects(area):
                    yield box

    def card_at(self, point: QPointF) -> CardBox | None:
        """The card under a point."""
        near = QRectF(point.x() - 1, point.y() - 1, 2, 2)
        return next((box for box in self.cards_in(near) if box.rect.contains(point)), None)

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
        for card in box.boxes:
            if card.card.id in leaving:
                continue
            rect = card.rect
            beside = rect.left() <= point.x() <= rect.right()
            if rect.top() <= point.y() <= rect.bottom():
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


def _leading(old: GroupBox, group: BoardGroup, index: int) -> int:
    """How many cards at the beginning of a group are the ones that lay there."""
    if old.boxes and old.boxes[0].group != index:
        return 0
    pairs = zip(old.boxes, group.cards, strict=False)
    apart = (place for place, (box, card) in enumerate(pairs) if box.card is not card)
    return next(apart, min(len(old.boxes), len(group.cards)))


def _top(box: CardBox) -> float:
    return float(box.rect.top())


def _even(count: int, most: int) -> int:
    """Columns for groups, with rows about equally full."""
    rows = ceil(count / most)
    return ceil(count / rows)
