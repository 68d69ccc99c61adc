# SPDX-License-Identifier: EUPL-1.2
"""How a pinboard looks, and its picture kept in tiles.

A tile is a square of the board at one zoom. What did not change is copied; what changed is painted
anew within a frame's budget, and until its turn comes the old picture stays.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import lru_cache
from time import perf_counter

from PySide6.QtCore import QCoreApplication, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPixmap

from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.gui.board.layout import (
    CAP,
    EMPTY_HEIGHT,
    GLYPH,
    GLYPH_GAP,
    PAD_X,
    PAD_Y,
    CardBox,
    GroupBox,
    Layout,
    body_size,
    line_height,
    title_size,
)
from moderation.gui.canvas.textflow import metrics
from moderation.gui.paint.shapes import side_glyph
from moderation.gui.paint.tiles import key_cap
from moderation.gui.theme import wall_font
from moderation.gui.tokens import LIGHT, MEDIUM, REGULAR, SEMIBOLD, Radius, Size

translate = QCoreApplication.translate

TILE = 384
BUDGET = 0.007
"""Seconds of a frame that may go into painting tiles."""
MOST_BYTES = 40 * 1024 * 1024
READABLE = 5.5
"""Below this size in px words are shown as bars."""


@dataclass(slots=True)
class _Tile:
    pixmap: QPixmap
    stale: bool = False


Key = tuple[float, int, int]


class Tiles:
    """The board's picture at the zooms that were last looked at."""

    def __init__(self) -> None:
        self._tiles: OrderedDict[Key, _Tile] = OrderedDict()
        self._bytes = 0
        self._last_scale = 1.0
        self._scale = 1.0

    def invalidate(self) -> None:
        """The board changed: every tile is painted again when its turn comes."""
        for tile in self._tiles.values():
            tile.stale = True

    def forget(self) -> None:
        """Start anew: another width, pixel ratio or text size."""
        self._tiles.clear()
        self._bytes = 0

    def touch(self, areas: list[QRectF]) -> None:
        """These parts of the board changed."""
        for (scale, column, row), tile in self._tiles.items():
            side = TILE / scale
            whole = QRectF(column * side, row * side, side, side)
            tile.stale = tile.stale or any(whole.intersects(area) for area in areas)

    def paint(
        self,
        painter: QPainter,
        exposed: QRect,
        origin: QPointF,
        scale: float,
        ratio: float,
        layout: Layout,
        selected: AbstractSet[Id],
    ) -> bool:
        """Paint the exposed part; tells whether all of it is as it should be."""
        if scale != self._scale:
            self._last_scale, self._scale = self._scale, scale
        left = int((exposed.left() - origin.x()) // TILE)
        right = int((exposed.right() - origin.x()) // TILE)
        top = int((exposed.top() - origin.y()) // TILE)
        bottom = int((exposed.bottom() - origin.y()) // TILE)
        begin = perf_counter()
        complete = True
        for row in range(top, bottom + 1):
            for column in range(left, right + 1):
                key = scale, column, row
                tile = self._tiles.get(key)
                if (tile is None or tile.stale) and perf_counter() - begin < BUDGET:
                    tile = self._render(key, ratio, layout, selected)
                spot = QRectF(origin.x() + column * TILE, origin.y() + row * TILE, TILE, TILE)
                if tile is not None:
                    self._tiles.move_to_end(key)
                    painter.drawPixmap(spot.topLeft(), tile.pixmap)
                    complete = complete and not tile.stale
                else:
                    self._paint_meanwhile(painter, spot, origin, scale, layout)
                    complete = False
        self._drop()
        return complete

    def _render(self, key: Key, ratio: float, layout: Layout, selected: AbstractSet[Id]) -> _Tile:
        scale, column, row = key
        pixels = round(TILE * ratio)
        pixmap = QPixmap(pixels, pixels)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(LIGHT.paper)
        painter = QPainter(pixmap)
        painter.translate(-column * TILE, -row * TILE)
        painter.scale(scale, scale)
        side = TILE / scale
        area = QRectF(column * side, row * side, side, side).adjusted(-2, -2, 2, 2)
        paint_board(painter, layout, area, scale * ratio, selected)
        painter.end()
        if key not in self._tiles:
            self._bytes += pixels * pixels * 4
        tile = self._tiles[key] = _Tile(pixmap)
        return tile

    def _paint_meanwhile(
        self, painter: QPainter, spot: QRectF, origin: QPointF, scale: float, layout: Layout
    ) -> None:
        """What stands in for a tile until it is painted: bars, or the picture at the last zoom."""
        painter.save()
        painter.setClipRect(spot)
        painter.fillRect(spot, LIGHT.paper)
        painter.translate(origin)
        painter.scale(scale, scale)
        area = QRectF((spot.topLeft() - origin) / scale, spot.size() / scale)
        _paint_panel(painter, layout, area)
        paint_bars(painter, layout, area)
        side = TILE / self._last_scale
        for column in range(int(area.left() // side), int(area.right() // side) + 1):
            for row in range(int(area.top() // side), int(area.bottom() // side) + 1):
                tile = self._tiles.get((self._last_scale, column, row))
                if tile is not None and not tile.stale:
                    target = QRectF(column * side, row * side, side, side)
                    painter.drawPixmap(target, tile.pixmap, QRectF(tile.pixmap.rect()))
        painter.restore()

    def _drop(self) -> None:
        while self._bytes > MOST_BYTES:
            _key, tile = self._tiles.popitem(last=False)
            size = tile.pixmap.size()
            self._bytes -= size.width() * size.height() * 4


def paint_board(
    painter: QPainter, layout: Layout, area: QRectF, scale: float, selected: AbstractSet[Id]
) -> None:
    """Paint a part of the board; ``scale`` is device px per board px."""
    _paint_panel(painter, layout, area)
    if body_size() * scale < READABLE:
        paint_bars(painter, layout, area, selected)
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    for group in layout.groups:
        if group.lines and group.area.intersects(area):
            paint_head(painter, group)
    for box in layout.cards_in(area):
        paint_card(painter, box, scale, selected=box.card.id in selected)


def _paint_panel(painter: QPainter, layout: Layout, area: QRectF) -> None:
    """The ground of what is not sorted yet."""
    if layout.panel is not None and layout.panel.intersects(area):
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(LIGHT.well)
        painter.drawRoundedRect(layout.panel, Radius.CARD, Radius.CARD)


def paint_bars(
    painter: QPainter, layout: Layout, area: QRectF, selected: AbstractSet[Id] = frozenset()
) -> None:
    """Cards from far away: fields with bars for words."""
    high = line_height(body_size())
    for box in layout.cards_in(area):
        rect = box.rect
        dark = box.card.id in selected
        painter.fillRect(rect, LIGHT.ink if dark else LIGHT.line2)
        if not dark:
            painter.fillRect(rect.adjusted(1, 1, -1, -1), LIGHT.surface)
        left = rect.left() + PAD_X
        side = box.card.side
        if side is not None:
            colour = LIGHT.surface if dark else LIGHT.side(side).strong
            painter.fillRect(QRectF(left, rect.top() + PAD_Y + 3, GLYPH, GLYPH), colour)
        width = rect.width() - 2 * PAD_X - GLYPH - GLYPH_GAP
        painter.fillRect(
            QRectF(left + GLYPH + GLYPH_GAP, rect.top() + PAD_Y + 4, width * 0.8, high * 0.5),
            LIGHT.line2,
        )
    for group in layout.groups:
        if group.lines and group.head.intersects(area):
            bar = QRectF(group.head.left(), group.head.top() + 6, group.head.width() * 0.6, 10)
            painter.fillRect(bar, LIGHT.ink3)


def paint_card(painter: QPainter, box: CardBox, scale: float, *, selected: bool) -> None:
    """A card: white with a hairline; selected ones are ink."""
    rect = box.rect
    pen = QPen(LIGHT.ink if selected else LIGHT.line2, 1)
    pen.setCosmetic(True)
    painter.setPen(pen)
    painter.setBrush(LIGHT.ink if selected else LIGHT.surface)
    half = 0.5 / scale
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), Radius.CONTROL, Radius.CONTROL)
    size = body_size()
    high = line_height(size)
    face = metrics(size, REGULAR)
    x = rect.left() + PAD_X
    if box.card.side is not None:
        spot = QPointF(x, rect.top() + PAD_Y + (high - GLYPH) / 2)
        painter.drawPixmap(
            QRectF(spot.x(), spot.y(), GLYPH, GLYPH),
            glyph_pixmap(box.card.side, round(GLYPH * scale), selected=selected),
            QRectF(0, 0, round(GLYPH * scale), round(GLYPH * scale)),
        )
    painter.setPen(LIGHT.on_ink if selected else LIGHT.ink)
    painter.setFont(wall_font(size, REGULAR))
    x += GLYPH + GLYPH_GAP
    y = rect.top() + PAD_Y + (high - face.height()) / 2 + face.ascent()
    for line in box.lines:
        painter.drawText(QPointF(x, y), line)
        y += high


@lru_cache(maxsize=64)
def glyph_pixmap(side: Side, pixels: int, *, selected: bool) -> QPixmap:
    """A side's shape in device px."""
    pixmap = QPixmap(max(1, pixels), max(1, pixels))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    side_glyph(painter, QRectF(pixmap.rect()), side, colour=LIGHT.on_ink if selected else None)
    painter.end()
    return pixmap


def paint_head(painter: QPainter, box: GroupBox) -> None:
    """A group's title with the key that sorts into it and the number of its cards."""
    head = box.head
    size = title_size()
    high = line_height(size)
    x, y = head.left(), head.top() + 4
    named = box.group.id is not None
    if named and box.number <= 9:
        key_cap(painter, QRectF(x, y + (high - CAP) / 2, CAP, CAP), str(box.number))
    if named:
        x += CAP + 8
    titled = bool(box.group.title)
    weight = SEMIBOLD if titled else REGULAR
    face = metrics(size, weight)
    painter.setFont(wall_font(size, weight))
    painter.setPen(LIGHT.ink if titled else LIGHT.ink3)
    baseline = y + (high - face.height()) / 2 + face.ascent()
    for place, line in enumerate(box.lines if titled else (untitled(),)):
        painter.drawText(QPointF(x, baseline + place * high), line)
    count = str(len(box.group.cards))
    painter.setFont(wall_font(body_size(), MEDIUM))
    painter.setPen(LIGHT.ink3 if named else LIGHT.ink2)
    width = metrics(body_size(), MEDIUM).horizontalAdvance(count)
    painter.drawText(QPointF(head.right() - width - 2, baseline), count)
    pen = QPen(LIGHT.line2, 1)
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
    pen = QPen(LIGHT.ink if strong else LIGHT.line2, Size.SELECTION if strong else 1)
    pen.setDashPattern([4, 3])
    painter.setPen(pen)
    painter.setBrush(LIGHT.surface if strong else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), Radius.CONTROL, Radius.CONTROL)
    painter.setPen(LIGHT.ink if strong else LIGHT.ink3)
    painter.setFont(wall_font(body_size(), MEDIUM if strong else REGULAR))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, words)


def untitled() -> str:
    """What stands where a group has no title yet."""
    return translate("Board", "Without a title")
