# SPDX-License-Identifier: EUPL-1.2
"""The shapes of the wall's canvas: the drawings of ``paint`` in the wall's sizes and palette."""

from __future__ import annotations

from collections.abc import Sequence
from math import sqrt

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from moderation.domain.side import Side
from moderation.gui.icons import paint_icon
from moderation.gui.paint.bars import BarPattern, pattern_bar, progress_bar, year_bar
from moderation.gui.paint.dots import dot_strip
from moderation.gui.paint.shapes import (
    Stance,
    agreement_mark,
    check_circle,
    painting,
    side_glyph,
    side_glyphs,
)
from moderation.gui.paint.tiles import role_tile, split_tile
from moderation.gui.paint.time import timer_ring
from moderation.gui.tokens import Palette, Wall


class CanvasShapes:
    """Shapes in design px; needs ``painter`` and ``palette`` of the canvas."""

    painter: QPainter
    palette: Palette

    def glyph(self, rect: QRectF, side: Side, colour: QColor | None = None) -> None:
        """A side's shape."""
        side_glyph(self.painter, rect, side, self.palette, colour)

    def glyphs(self, rects: Sequence[QRectF], side: Side) -> None:
        """A side's shape many times, all of one size."""
        side_glyphs(self.painter, rects, side, self.palette)

    def mark(
        self,
        rect: QRectF,
        side: Side | None,
        mark: Stance,
        *,
        selected: bool = True,
        to_confirm: bool = False,
    ) -> None:
        """How somebody stands; hollow parts show the wall's ground."""
        agreement_mark(
            self.painter,
            rect,
            side,
            mark,
            self.palette,
            selected=selected,
            to_confirm=to_confirm,
            ground=self.palette.paper,
        )

    def check(self, rect: QRectF) -> None:
        """A filled circle with a check mark: the end of the critical path."""
        check_circle(self.painter, rect, self.palette, sign=self.palette.paper)

    def bar(
        self,
        rect: QRectF,
        pattern: BarPattern,
        side: Side | None,
        *,
        on_path: bool = True,
    ) -> None:
        """A step on the timeline; without a side in the colours of a legend."""
        colours = self.palette.neutral if side is None else self.palette.side(side)
        pattern_bar(
            self.painter,
            rect,
            pattern,
            colours,
            on_path=on_path,
            outline=Wall.SELECTION,
            stroke=6,
            pitch=21,
            radius=10,
        )

    def tile(self, rect: QRectF, letter: str, label: str | None = None) -> None:
        """A cell of the role matrix."""
        role_tile(self.painter, rect, letter, self.palette, label=label)

    def split_tile(
        self, rect: QRectF, politics: str, administration: str, *, active: bool = False
    ) -> None:
        """A cell where the sides differ."""
        split_tile(self.painter, rect, politics, administration, self.palette, active=active)

    def ring(self, rect: QRectF, remaining: float) -> None:
        """The timer ring."""
        timer_ring(
            self.painter,
            rect,
            remaining,
            self.palette,
            stroke=Wall.RING_STROKE * rect.width() / Wall.RING,
        )

    def dot_strip(
        self,
        rect: QRectF,
        above: Sequence[int],
        below: Sequence[int],
        *,
        others: Sequence[int] = (),
        axis: float = 0.5,
    ) -> None:
        """Eleven answers as dots on both sides of one axis."""
        dot_strip(self.painter, rect, above, below, self.palette, others=others, axis=axis)

    def progress(self, rect: QRectF, share: float, colour: QColor | None = None) -> None:
        """A track filled to a share of its length."""
        progress_bar(self.painter, rect, share, self.palette, colour)

    def year_bar(self, rect: QRectF, covered: float) -> None:
        """What a year needs, filled as far as it is covered."""
        year_bar(self.painter, rect, covered, self.palette, stroke=5, radius=10)

    def icon(self, rect: QRectF, name: str, colour: QColor | None = None) -> None:
        """A line drawing."""
        paint_icon(self.painter, name, rect, colour or self.palette.ink)

    def callout(self, rect: QRectF, *, radius: float = Wall.RADIUS) -> None:
        """A framed field on the surface: the one thing that stands out."""
        half = Wall.SELECTION / 2
        with painting(self.painter):
            self.painter.setPen(QPen(self.palette.ink, Wall.SELECTION))
            self.painter.setBrush(self.palette.surface)
            self.painter.drawRoundedRect(
                rect.adjusted(half, half, -half, -half), radius - half, radius - half
            )

    def card(self, rect: QRectF, *, fill: QColor | None = None, radius: float = 16) -> None:
        """A quiet field with a hairline: a card, a cluster."""
        with painting(self.painter):
            self.painter.setPen(QPen(self.palette.line2, Wall.HAIRLINE))
            self.painter.setBrush(fill or self.palette.surface)
            self.painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius)

    def band(self, rect: QRectF) -> None:
        """A fixed event: a quiet vertical band."""
        self.painter.fillRect(rect, self.palette.band)

    def line(
        self,
        x1: float,
        y1: float,
        x2: float,
        y2: float,
        width: float = Wall.HAIRLINE,
        colour: QColor | None = None,
    ) -> None:
        """A straight line; by default a hairline."""
        with painting(self.painter):
            if x1 == x2 or y1 == y2:
                # Straight ones stay crisp.
                self.painter.setRenderHint(QPainter.RenderHint.Antialiasing, width > 1)
            pen = QPen(colour or self.palette.line2, width)
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            self.painter.setPen(pen)
            self.painter.drawLine(QLineF(x1, y1, x2, y2))

    def critical_line(self, points: Sequence[QPointF]) -> None:
        """The critical path: a heavy line in ink with square corners."""
        with painting(self.painter):
            pen = QPen(self.palette.ink, Wall.PATH)
            pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            self.painter.setPen(pen)
            self.painter.drawPolyline(QPolygonF(list(points)))

    def split_ground(self, rect: QRectF) -> None:
        """The two areas of a split: a true 45 degree cut, 16 px gap, equal areas."""
        shape = QPainterPath()
        shape.addRoundedRect(rect, Wall.RADIUS, Wall.RADIUS)
        half_gap = Wall.GAP / sqrt(2)
        upper_x = rect.center().x() + rect.height() / 2
        lower_x = rect.center().x() - rect.height() / 2
        for side, polygon in (
            (
                Side.POLITICS,
                [
                    rect.topLeft(),
                    QPointF(upper_x - half_gap, rect.top()),
                    QPointF(lower_x - half_gap, rect.bottom()),
                    rect.bottomLeft(),
                ],
            ),
            (
                Side.ADMINISTRATION,
                [
                    QPointF(upper_x + half_gap, rect.top()),
                    rect.topRight(),
                    rect.bottomRight(),
                    QPointF(lower_x + half_gap, rect.bottom()),
                ],
            ),
        ):
            area = QPainterPath()
            area.addPolygon(QPolygonF(polygon))
            area.closeSubpath()
            with painting(self.painter):
                self.painter.setPen(Qt.PenStyle.NoPen)
                self.painter.setBrush(self.palette.side(side).fill)
                # One path rather than a clip: a clip in the raster engine has hard edges.
                self.painter.drawPath(shape.intersected(area))
