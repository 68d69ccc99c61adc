# SPDX-License-Identifier: EUPL-1.2
"""How the band of the clock is painted above the moderator's board."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from moderation.activities.timeline.clock_band import ClockBand, Mark
from moderation.activities.timeline.model import STRETCHES, FixedKind
from moderation.activities.timeline.page.paint import TimelineGround
from moderation.activities.timeline.page.zoom import BoardSight
from moderation.gui.paint.shapes import painting
from moderation.gui.texts import text
from moderation.gui.theme import font
from moderation.gui.tokens import DESK, REGULAR, Size

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


def paint_band(
    painter: QPainter, band: ClockBand, ground: TimelineGround, sight: BoardSight
) -> None:
    """Names of the rows, hairlines between them, and every mark."""
    left, right = sight.column, sight.width
    for row in band.rows:
        top = ground.years + row.tier * ground.tier
        box = QRectF(0, top, right, row.tiers * ground.tier)
        painter.fillRect(QRectF(left, top, right - left, box.height()), DESK.well)
        painter.setPen(QPen(DESK.line, 1))
        painter.drawLine(QPointF(0, round(top) - 0.5), QPointF(right, round(top) - 0.5))
        painter.setFont(font(Size.CAPTION, REGULAR))
        painter.setPen(DESK.ink2)
        words = QRectF(0, top, left - 6, ground.tier)
        painter.drawText(words, _LEFT, _fitting(painter, text(row.name), words.width()))
        with painting(painter):
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
            painter.setClipRect(QRectF(left, top, right - left, box.height()))
            painter.translate(-sight.shift, 0)
            for mark in (own for own in row.marks if sight.shows(own.left, own.right)):
                _mark(painter, mark, top, ground.tier)


def _fitting(painter: QPainter, words: str, width: float) -> str:
    return painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, round(width))


def _mark(painter: QPainter, mark: Mark, top: float, height: float) -> None:
    kind = mark.tick.kind
    box = QRectF(mark.left, top + 2, mark.right - mark.left, height - 4)
    if kind is FixedKind.SESSION:
        # The council's are tall, those of committees short.
        high = box.height() * (1.0 if mark.tall else 0.55)
        x = round(box.left())
        painter.fillRect(QRectF(x, box.bottom() - high, 1.5, high), DESK.ink2)
    elif kind is FixedKind.ELECTION:
        painter.fillRect(box, DESK.band)
        if not mark.tick.whole:
            _edges(painter, box, DESK.ink3)
    elif kind in STRETCHES:
        recess = kind is FixedKind.RECESS
        brush = Qt.BrushStyle.BDiagPattern if recess else Qt.BrushStyle.NoBrush
        painter.setPen(QPen(DESK.ink3 if recess else DESK.line2, 1))
        painter.setBrush(brush)
        painter.drawRect(box.adjusted(0, 0, -1, -1))
    elif kind is FixedKind.HOLIDAY:
        painter.fillRect(QRectF(round(box.left()), box.top(), 1.0, box.height()), DESK.line2)
    elif mark.tick.whole:
        middle = box.center()
        painter.fillRect(QRectF(round(middle.x() - 4), round(middle.y() - 5), 8, 10), DESK.ink2)
    else:
        painter.fillRect(box, DESK.sand)
        _edges(painter, box, DESK.ink3)


def _edges(painter: QPainter, box: QRectF, colour: QColor) -> None:
    """Where a day lies somewhere between."""
    pen = QPen(colour, 1)
    pen.setDashPattern([3, 3])
    painter.setPen(pen)
    for x in (round(box.left()), round(box.right()) - 1):
        painter.drawLine(QPointF(x, box.top()), QPointF(x, box.bottom()))
