# SPDX-License-Identifier: EUPL-1.2
"""The political clock on the wall: a row for elections, budgets, sittings and holidays."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPen

from moderation.activities.timeline.axis import Axis
from moderation.activities.timeline.clock import clock_days_of
from moderation.activities.timeline.clock_band import BandRow, Mark, band_of
from moderation.activities.timeline.model import (
    STRETCHES,
    FixedKind,
    fixed_of,
    steps_of,
)
from moderation.activities.timeline.wall.signs import tick_widths, topic
from moderation.domain.clock import local_day
from moderation.domain.ids import Id
from moderation.gui.canvas import Align, Vertical, WallCanvas
from moderation.gui.paint.shapes import painting
from moderation.gui.texts import formats, language, text, translate
from moderation.gui.tokens import BOLD, SEMIBOLD, Wall
from moderation.gui.wall_frame import WallFrame

_LINE = 1.35
_MOST = 2.2
"""Rows are so much higher than a line at most."""


class ClockPicture:
    """The rows between the years; what has no room for its name follows on a page behind."""

    def __init__(self, canvas: WallCanvas, frame: WallFrame, block_id: Id) -> None:
        self.canvas = canvas
        self.size = max(Wall.SMALLEST, canvas.smallest)
        self.fixed = fixed_of(frame.view, block_id)
        today = local_day(frame.now)
        canvas.header(topic(frame, block_id), timer=frame.timer)
        canvas.headline(translate("TimelineWall", "The political clock"))
        self.room = canvas.content(40)
        steps = steps_of(frame.view, block_id)
        names = 200.0 + self.size * 3
        self.axis = Axis.around(steps, self.fixed, today, canvas.left + names, canvas.right)
        first, last = date(self.axis.first, 1, 1), date(self.axis.last, 12, 31)
        self.band = band_of(
            self.axis,
            clock_days_of(frame.view, block_id, first, last, language()),
            (today, translate("TimelineWall", "Today")),
            lambda words, strong: canvas.measure(words, self.size, BOLD if strong else 400) + 4,
            formats(),
            gap=24,
            scale=2.4,
        )

    def paint(self) -> None:
        """Years, rows with their names, marks, and the words beside them."""
        canvas, axis, size = self.canvas, self.axis, self.size
        top = self.room.top()
        for tick in axis.ticks(*tick_widths(canvas, size)):
            left, right = axis.x(tick.begins), min(axis.x(tick.ends), axis.right)
            box = QRectF(left - 60, top, right - left + 120, size * _LINE)
            canvas.text(
                box, tick.label, size=size, weight=SEMIBOLD, align=Align.CENTRE, max_lines=1
            )
        top += size * _LINE + 12
        bottom = self.room.bottom() - 56
        self.high = min(size * _MOST, (bottom - top) / max(1, self.band.tiers))
        for row in self.band.rows:
            self._row(row, top + row.tier * self.high)
        for label in self.band.labels:
            y = top + label.tier * self.high
            canvas.text(
                QRectF(label.left, y, label.width + 4, self.high),
                label.text,
                size=size,
                weight=BOLD if label.strong else 400,
                valign=Vertical.MIDDLE,
                max_lines=1,
            )
        below = top + self.band.tiers * self.high
        canvas.line(canvas.left, below, canvas.right, below)
        self._recurring(below + size * 0.5, bottom + 56)

    def _recurring(self, top: float, bottom: float) -> None:
        """How sittings recur, line by line; what finds no room follows on a page behind."""
        canvas, size = self.canvas, self.size
        named = {label.fixed.id for label in self.band.labels if label.fixed is not None}
        for own in self.fixed:
            words = f"{own.title}: {text(own.when(formats()))}"
            fits = top + size * _LINE <= bottom
            fits = fits and canvas.measure(words, size) <= canvas.right - canvas.left
            if own.recurs is not None and fits:
                box = QRectF(canvas.left, top, canvas.right - canvas.left, size * _LINE)
                canvas.text(box, words, size=size, max_lines=1)
                top += size * _LINE
            elif own.id not in named:
                canvas.owe(f"{text(own.when(formats()))}  {own.title}")

    def _row(self, row: BandRow, top: float) -> None:
        canvas = self.canvas
        canvas.line(canvas.left, top, canvas.right, top)
        canvas.text(
            QRectF(canvas.left, top, self.axis.left - canvas.left - 16, self.high),
            text(row.name),
            size=self.size,
            weight=SEMIBOLD,
            colour=canvas.palette.ink2,
            valign=Vertical.MIDDLE,
            max_lines=1,
        )
        for mark in row.marks:
            self._mark(mark, top)

    def _mark(self, mark: Mark, top: float) -> None:
        canvas, kind = self.canvas, mark.tick.kind
        box = QRectF(mark.left, top + 8, mark.right - mark.left, self.high - 16)
        with painting(canvas.painter) as painter:
            if kind is FixedKind.SESSION:
                high = box.height() * (1.0 if mark.tall else 0.55)
                painter.fillRect(
                    QRectF(box.left(), box.bottom() - high, 3, high), canvas.palette.ink2
                )
            elif kind in STRETCHES or kind is FixedKind.HOLIDAY:
                recess = kind is FixedKind.RECESS
                painter.setPen(QPen(canvas.palette.ink3, 2))
                painter.setBrush(Qt.BrushStyle.BDiagPattern if recess else Qt.BrushStyle.NoBrush)
                painter.drawRect(box)
            elif mark.tick.whole and kind is not FixedKind.ELECTION:
                middle = box.center()
                painter.fillRect(
                    QRectF(middle.x() - 10, middle.y() - 12, 20, 24), canvas.palette.ink2
                )
            else:
                painter.fillRect(box, canvas.palette.band)
                if not mark.tick.whole:
                    pen = QPen(canvas.palette.ink3, 2)
                    pen.setDashPattern([3, 3])
                    painter.setPen(pen)
                    for x in (box.left(), box.right()):
                        painter.drawLine(QPointF(x, box.top()), QPointF(x, box.bottom()))
