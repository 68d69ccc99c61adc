# SPDX-License-Identifier: EUPL-1.2
"""A pinboard's picture kept in tiles.

A tile is a square of the board at one zoom. What did not change is copied; what changed is painted
anew within a frame's budget, and until its turn comes the old picture stays.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from time import perf_counter

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QPainter, QPixmap

from moderation.domain.ids import Id
from moderation.gui.board.afar import Afar
from moderation.gui.board.layout import Layout
from moderation.gui.board.picture import CardPictures, paint_board
from moderation.gui.tokens import DESK

TILE = 256
BUDGET = 0.004
"""Seconds of a frame that may go into painting tiles; the one that is begun is finished."""

_MOST_BYTES = 40 * 1024 * 1024

Key = tuple[float, int, int]


@dataclass(slots=True)
class _Tile:
    pixmap: QPixmap
    stale: bool = False


@dataclass(frozen=True, slots=True)
class Sight:
    """What a frame shows: the board, where its corner lies in the widget, zoom and pixel ratio."""

    layout: Layout
    selected: AbstractSet[Id]
    origin: QPointF
    scale: float
    ratio: float

    def tiles(self, area: QRect) -> Iterator[tuple[int, int]]:
        """Columns and rows of the tiles that an area of the widget needs."""
        left = int((area.left() - self.origin.x()) // TILE)
        right = int((area.right() - self.origin.x()) // TILE)
        top = int((area.top() - self.origin.y()) // TILE)
        bottom = int((area.bottom() - self.origin.y()) // TILE)
        for row in range(top, bottom + 1):
            for column in range(left, right + 1):
                yield column, row

    def spot(self, column: int, row: int) -> QRectF:
        """Where a tile lies in the widget."""
        return QRectF(self.origin.x() + column * TILE, self.origin.y() + row * TILE, TILE, TILE)


class Tiles:
    """The board's picture at the zooms that were last looked at."""

    def __init__(self) -> None:
        self._tiles: OrderedDict[Key, _Tile] = OrderedDict()
        self.pictures = CardPictures()
        """Single cards, for those that are on their way as well."""
        self._bytes = 0
        self._afar = Afar()
        self._whole_at = 1.0
        """The zoom at which a frame was last complete: it stands in while another is painted."""

    def invalidate(self) -> None:
        """The board changed: every tile is painted again when its turn comes."""
        self._afar.invalidate()
        for tile in self._tiles.values():
            tile.stale = True

    def touch(self, areas: Sequence[QRectF]) -> None:
        """These parts of the board changed."""
        self._afar.touch(areas)
        for (scale, column, row), tile in self._tiles.items():
            side = TILE / scale
            whole = QRectF(column * side, row * side, side, side)
            tile.stale = tile.stale or any(whole.intersects(area) for area in areas)

    def forget(self) -> None:
        """Start anew: another screen or text size."""
        self._tiles.clear()
        self.pictures.forget()
        self._bytes = 0
        self._afar.forget()

    def paint(self, painter: QPainter, exposed: QRect, sight: Sight) -> bool:
        """Paint the exposed part; tells whether all of it is as it should be."""
        begin = perf_counter()
        ready: list[tuple[QPointF, _Tile]] = []
        seen = QRectF()
        for column, row in sight.tiles(exposed):
            key = sight.scale, column, row
            tile = self._tiles.get(key)
            if (tile is None or tile.stale) and perf_counter() - begin < BUDGET:
                tile = self._render(key, sight)
            if tile is None:
                seen = seen.united(sight.spot(column, row))
                continue
            self._tiles.move_to_end(key)
            ready.append((sight.spot(column, row).topLeft(), tile))
        if not seen.isEmpty():
            self._stand_in(painter, seen, sight)
        for corner, tile in ready:
            painter.drawPixmap(corner, tile.pixmap)
        complete = seen.isEmpty() and not any(tile.stale for _corner, tile in ready)
        if complete:
            self._whole_at = sight.scale
        return complete

    def prepare(self, seen: QRect, sight: Sight) -> bool:
        """Paint one tile around what is seen, for the next move, or a bit of the board from afar.

        Tells whether there was anything to paint.
        """
        for column, row in sight.tiles(seen.adjusted(-TILE, -TILE, TILE, TILE)):
            tile = self._tiles.get((sight.scale, column, row))
            area = sight.spot(column, row)
            area = QRectF((area.topLeft() - sight.origin) / sight.scale, area.size() / sight.scale)
            board = QRectF(0, 0, sight.layout.width, sight.layout.height)
            if (tile is None or tile.stale) and area.intersects(board):
                self._render((sight.scale, column, row), sight)
                return True
        return self._afar.prepare(sight.layout)

    def _render(self, key: Key, sight: Sight) -> _Tile:
        scale, column, row = key
        pixels = round(TILE * sight.ratio)
        tile = self._tiles.get(key)
        if tile is None:
            tile = self._tiles[key] = _Tile(QPixmap(pixels, pixels))
            self._bytes += pixels * pixels * 4
        tile.stale = False
        tile.pixmap.setDevicePixelRatio(1.0)
        tile.pixmap.fill(DESK.paper)
        painter = QPainter(tile.pixmap)
        painter.translate(-column * pixels, -row * pixels)
        painter.scale(scale * sight.ratio, scale * sight.ratio)
        side = TILE / scale
        area = QRectF(column * side, row * side, side, side).adjusted(-2, -2, 2, 2)
        paint_board(painter, sight.layout, area, scale * sight.ratio, sight.selected, self.pictures)
        painter.end()
        tile.pixmap.setDevicePixelRatio(sight.ratio)
        while self._bytes > _MOST_BYTES:
            _key, dropped = self._tiles.popitem(last=False)
            self._bytes -= dropped.pixmap.width() * dropped.pixmap.height() * 4
        return tile

    def _stand_in(self, painter: QPainter, seen: QRectF, sight: Sight) -> None:
        """What is seen where a tile has not had its turn: the last whole picture, or from afar."""
        painter.fillRect(seen, DESK.paper)
        area = QRectF((seen.topLeft() - sight.origin) / sight.scale, seen.size() / sight.scale)
        painter.save()
        painter.translate(sight.origin)
        painter.scale(sight.scale, sight.scale)
        self._afar.paint(painter, area)
        side = TILE / self._whole_at
        for column in range(int(area.left() // side), int(area.right() // side) + 1):
            for row in range(int(area.top() // side), int(area.bottom() // side) + 1):
                tile = self._tiles.get((self._whole_at, column, row))
                if tile is not None:
                    spot = QRectF(column * side, row * side, side, side)
                    painter.drawPixmap(spot, tile.pixmap, QRectF(tile.pixmap.rect()))
        painter.restore()
