# SPDX-License-Identifier: EUPL-1.2
"""How a pinboard looks: its cards, heads, and the places that wait for cards."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from functools import lru_cache
from unicodedata import bidirectional

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter, QPen, QPixmap

from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.gui.board.flow import PAD_Y, body_size, line_height, title_size
from moderation.gui.board.layout import (
    CAP,
    EMPTY_HEIGHT,
    GLYPH,
    PAD_X,
    PART,
    CardBox,
    GroupBox,
    Layout,
)
from moderation.gui.canvas.textflow import metrics
from moderation.gui.paint.shapes import side_glyph
from moderation.gui.paint.tiles import key_cap
from moderation.gui.theme import wall_font
from moderation.gui.tokens import DESK, MEDIUM, REGULAR, SEMIBOLD, Radius, Size

translate = QCoreApplication.translate

READABLE = 5.5
"""Below this size in px words are shown as bars."""

_MOST_BYTES = 12 * 1024 * 1024

CardKey = tuple[tuple[str, ...], Side | None, float, float, bool, float, int, int]


class CardPictures:
    """Pictures of single cards at the zoom in use: a board that moved is put together from them."""

    def __init__(self) -> None:
        self._kept: OrderedDict[CardKey, QPixmap] = OrderedDict()
        self._bytes = 0

    def forget(self) -> None:
        """Start anew: another text size or screen."""
        self._kept.clear()
        self._bytes = 0

    def picture(self, box: CardBox, scale: float, *, selected: bool) -> QPixmap:
        """A card in device px; ``scale`` is device px per board px."""
        size = box.rect.size()
        high, wide = size.height(), size.width()
        key = (box.lines, box.card.side, wide, high, selected, scale, box.notes, box.indent)
        found = self._kept.get(key)
        if found is not None:
            self._kept.move_to_end(key)
            return found
        pixmap = blank_card(size.width(), size.height(), scale, selected=selected).copy()
        painter = QPainter(pixmap)
        painter.scale(scale, scale)
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        paint_words(painter, box, QRectF(QPointF(), size), scale, selected=selected)
        painter.end()
        self._kept[key] = pixmap
        self._bytes += _bytes(pixmap)
        while self._bytes > _MOST_BYTES:
            _key, dropped = self._kept.popitem(last=False)
            self._bytes -= _bytes(dropped)
        return pixmap


def _bytes(pixmap: QPixmap) -> int:
    return pixmap.width() * pixmap.height() * 4


@lru_cache(maxsize=256)
def blank_card(width: float, height: float, scale: float, *, selected: bool) -> QPixmap:
    """An empty card in device px: white with a hairline; selected ones are ink."""
    size = (QSizeF(width, height) * scale).toSize()
    pixmap = QPixmap(max(1, size.width()), max(1, size.height()))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(DESK.ink if selected else DESK.line2, 1))
    painter.setBrush(DESK.ink if selected else DESK.surface)
    radius = Radius.CONTROL * scale
    painter.drawRoundedRect(QRectF(pixmap.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
    painter.end()
    return pixmap


def forget_pictures() -> None:
    """Drop what all boards share: empty cards and shapes of sides in other colours."""
    blank_card.cache_clear()
    glyph_pixmap.cache_clear()


def paint_board(
    painter: QPainter,
    layout: Layout,
    area: QRectF,
    scale: float,
    selected: AbstractSet[Id],
    pictures: CardPictures,
) -> None:
    """Paint a part of the board; ``scale`` is device px per board px."""
    paint_panel(painter, layout, area)
    boxes = list(layout.cards_in(area))
    if body_size() * scale < READABLE:
        paint_bars(painter, layout, boxes, selected)
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    for group in layout.groups:
        if group.lines and group.area.adjusted(-PART, 0, 0, 0).intersects(area):
            paint_head(painter, group, layout.cap)
    to_device = painter.transform()
    painter.resetTransform()
    for box in boxes:
        corner = to_device.map(box.rect.topLeft())
        picture = pictures.picture(box, scale, selected=box.card.id in selected)
        painter.drawPixmap(round(corner.x()), round(corner.y()), picture)
    painter.setTransform(to_device)


def paint_panel(painter: QPainter, layout: Layout, area: QRectF) -> None:
    """The ground of what is not sorted yet."""
    if layout.panel is not None and layout.panel.intersects(area):
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(DESK.well)
        painter.drawRoundedRect(layout.panel, Radius.CARD, Radius.CARD)


def paint_bars(
    painter: QPainter,
    layout: Layout,
    boxes: Sequence[CardBox],
    selected: AbstractSet[Id] = frozenset(),
) -> None:
    """Cards from far away: fields with bars for words."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    pen = QPen(DESK.line2, 1)
    pen.setCosmetic(True)
    for dark in (False, True):
        fields = [box.rect for box in boxes if (box.card.id in selected) is dark]
        if fields:
            painter.setPen(pen)
            painter.setBrush(DESK.ink if dark else DESK.surface)
            painter.drawRects(fields)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(DESK.line2)
    left = PAD_X + layout.indent
    painter.drawRects(
        [
            QRectF(r.x() + left, r.y() + PAD_Y + 4, (r.width() - left) * 0.75, 9)
            for r in (box.rect for box in boxes)
        ]
    )
    for side in Side:
        painter.setBrush(DESK.side(side).strong)
        painter.drawRects(
            [
                QRectF(box.rect.x() + PAD_X, box.rect.y() + PAD_Y + 3, GLYPH, GLYPH)
                for box in boxes
                if box.card.side is side
            ]
        )
    painter.setBrush(DESK.ink3)
    painter.drawRects(
        [
            QRectF(group.head.left(), group.head.top() + 6, group.head.width() * 0.6, 10)
            for group in layout.groups
            if group.lines
        ]
    )


def paint_card(painter: QPainter, box: CardBox, scale: float, *, selected: bool) -> None:
    """A card on a painter in board px, for one that is moved by hand."""
    blank = blank_card(box.rect.width(), box.rect.height(), scale, selected=selected)
    painter.drawPixmap(box.rect, blank, QRectF(blank.rect()))
    paint_words(painter, box, box.rect, scale, selected=selected)


def paint_words(
    painter: QPainter, box: CardBox, rect: QRectF, scale: float, *, selected: bool
) -> None:
    """Shape and words of a card within ``rect``."""
    size = body_size()
    high = line_height(size)
    face = metrics(size, REGULAR)
    top = rect.top() + (rect.height() - len(box.lines) * high) / 2
    x = rect.left() + PAD_X
    if box.card.side is not None:
        pixels = round(GLYPH * scale)
        painter.drawPixmap(
            QRectF(x, top + (high - GLYPH) / 2, GLYPH, GLYPH),
            glyph_pixmap(box.card.side, pixels, selected=selected),
            QRectF(0, 0, pixels, pixels),
        )
    painter.setPen(DESK.on_ink if selected else DESK.ink)
    painter.setFont(wall_font(size, REGULAR))
    x += box.indent
    y = top + (high - face.height()) / 2 + face.ascent()
    said = len(box.lines) - box.notes
    for place, line in enumerate(box.lines):
        if place == said and not selected:
            painter.setPen(DESK.ink3)
        left = x
        if _runs_left(line):
            left = rect.right() - PAD_X - face.horizontalAdvance(line)
        painter.drawText(QPointF(left, y), line)
        y += high


def _runs_left(line: str) -> bool:
    """Whether a line is written from right to left: its first letter decides."""
    for letter in line:
        direction = bidirectional(letter)
        if direction in {"L", "R", "AL"}:
            return direction != "L"
    return False


@lru_cache(maxsize=64)
def glyph_pixmap(side: Side, pixels: int, *, selected: bool) -> QPixmap:
    """A side's shape in device px."""
    pixmap = QPixmap(max(1, pixels), max(1, pixels))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    side_glyph(painter, QRectF(pixmap.rect()), side, colour=DESK.on_ink if selected else None)
    painter.end()
    return pixmap


def paint_head(painter: QPainter, box: GroupBox, cap: int = CAP) -> None:
    """A group's title with the key that sorts into it and the number of its cards."""
    head = box.head
    size = title_size()
    high = line_height(size)
    x, y = head.left(), head.top() + 4
    named = box.group.id is not None
    if named:
        key_cap(painter, QRectF(x, y + (high - CAP) / 2, cap, CAP), str(box.number))
        x += cap + 8
    if box.group.part:
        # A line at its left ties a part to the group above.
        pen = QPen(DESK.line2, 2)
        painter.setPen(pen)
        tie = head.left() - PART / 2 - 1
        painter.drawLine(QPointF(tie, head.top()), QPointF(tie, box.area.bottom()))
    titled = bool(box.group.title)
    weight = SEMIBOLD if titled else REGULAR
    face = metrics(size, weight)
    painter.setFont(wall_font(size, weight))
    painter.setPen(DESK.ink if titled else DESK.ink3)
    baseline = y + (high - face.height()) / 2 + face.ascent()
    for place, line in enumerate(box.lines if titled else (untitled(),)):
        painter.drawText(QPointF(x, baseline + place * high), line)
    count = str(len(box.group.cards))
    painter.setFont(wall_font(body_size(), MEDIUM))
    painter.setPen(DESK.ink3 if named else DESK.ink2)
    width = metrics(body_size(), MEDIUM).horizontalAdvance(count)
    painter.drawText(QPointF(head.right() - width - 2, baseline), count)
    pen = QPen(DESK.line2, 1)
    pen.setCosmetic(True)
    painter.setPen(pen)
    painter.drawLine(QPointF(head.left(), head.bottom()), QPointF(head.right(), head.bottom()))
    if named and not box.group.cards:
        _paint_empty(painter, box)


def _paint_empty(painter: QPainter, box: GroupBox) -> None:
    place = QRectF(box.head.left(), box.head.bottom() + 8, box.head.width(), EMPTY_HEIGHT)
    paint_dashed(painter, place, translate("Board", "Drag cards here"))


def paint_dashed(painter: QPainter, rect: QRectF, words: str, *, strong: bool = False) -> None:
    """A place that waits for cards."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(DESK.ink if strong else DESK.line2, Size.SELECTION if strong else 1)
    pen.setDashPattern([4, 3])
    painter.setPen(pen)
    painter.setBrush(DESK.surface if strong else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), Radius.CONTROL, Radius.CONTROL)
    painter.setPen(DESK.ink if strong else DESK.ink3)
    painter.setFont(wall_font(body_size(), MEDIUM if strong else REGULAR))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, words)


def untitled() -> str:
    """What stands where a group has no title yet."""
    return translate("Board", "Without a title")
