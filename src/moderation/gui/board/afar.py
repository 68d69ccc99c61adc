# SPDX-License-Identifier: EUPL-1.2
"""The whole board, small: it stands in where a tile has not had its turn.

Painting thousands of cards takes longer than a frame, so it is done in bands while nothing else is
on; until then the picture from before stands in.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPixmap

from moderation.gui.board.layout import Layout
from moderation.gui.board.picture import paint_bars, paint_panel
from moderation.gui.tokens import DESK

_SCALE = 0.125
_MOST_PIXELS = 4096
_BAND = 600
"""Board px that are painted in one go."""

_MOST_AREAS = 64


class Afar:
    """The picture, and which parts of it are still to be painted."""

    def __init__(self) -> None:
        self._shown: QPixmap | None = None
        self._shown_scale = _SCALE
        self._next: QPixmap | None = None
        self._scale = _SCALE
        self._at = 0.0
        self._touched: list[QRectF] = []
        self._fresh = False

    def forget(self) -> None:
        """Start anew."""
        self._shown = None
        self.invalidate()

    def invalidate(self) -> None:
        """All of the board changed."""
        self._fresh = False
        self._next = None
        self._touched.clear()

    def touch(self, areas: Sequence[QRectF]) -> None:
        """These parts changed."""
        if not self._fresh:
            # What is painted already may be among them.
            self.invalidate()
            return
        self._touched += areas
        if len(self._touched) > _MOST_AREAS:
            self.invalidate()

    def paint(self, painter: QPainter, area: QRectF) -> None:
        """A part of the board on a painter in board px, as far as there is a picture."""
        if self._shown is None:
            return
        scale = self._shown_scale
        source = QRectF(area.topLeft() * scale, area.size() * scale)
        source = source.intersected(QRectF(self._shown.rect()))
        if not source.isEmpty():
            target = QRectF(source.topLeft() / scale, source.size() / scale)
            painter.drawPixmap(target, self._shown, source)

    def prepare(self, layout: Layout) -> bool:
        """Paint a little of what is missing; tells whether there was anything."""
        scale = min(_SCALE, _MOST_PIXELS / max(1.0, layout.height))
        size = QSize(max(1, round(layout.width * scale)), max(1, round(layout.height * scale)))
        if self._fresh and (self._shown is None or self._shown.size() != size):
            self.invalidate()
        if self._fresh and self._shown is not None:
            if not self._touched:
                return False
            self._paint(self._shown, layout, self._touched.pop())
            return True
        if self._next is None or self._next.size() != size:
            self._next = QPixmap(size)
            self._next.fill(DESK.paper)
            self._scale, self._at = scale, 0.0
        self._paint(self._next, layout, QRectF(0, self._at, layout.width, _BAND))
        self._at += _BAND
        if self._at >= layout.height:
            self._shown, self._shown_scale, self._next = self._next, self._scale, None
            self._fresh = True
        return True

    def _paint(self, pixmap: QPixmap, layout: Layout, area: QRectF) -> None:
        painter = QPainter(pixmap)
        painter.scale(self._scale, self._scale)
        painter.setClipRect(area)
        painter.fillRect(area, DESK.paper)
        paint_panel(painter, layout, area)
        paint_bars(painter, layout, list(layout.cards_in(area)))
        painter.end()
