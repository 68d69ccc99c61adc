# SPDX-License-Identifier: EUPL-1.2
"""Bars: feasibility patterns, progress, strips of time."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from functools import lru_cache
from math import sqrt

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPen, QTransform

from moderation.gui.paint.shapes import painting
from moderation.gui.tokens import DESK, LIGHT, Palette, Radius, SideColours


class BarPattern(Enum):
    """How feasible a step is; drawn as filling, so that it prints and reads without colour."""

    SOLID = "solid"
    HATCH = "hatch"
    CROSS = "cross"


def pattern_bar(
    painter: QPainter,
    rect: QRectF,
    pattern: BarPattern,
    colours: SideColours,
    *,
    on_path: bool = True,
    outline: float = 2.0,
    stroke: float = 2.0,
    pitch: float = 7.0,
    radius: float = Radius.BAR,
) -> None:
    """A bar whose filling says how feasible it is.

    Args:
        painter: where to draw.
        rect: the bar.
        pattern: solid, hatch (45 degrees) or cross-hatch.
        colours: of the side.
        on_path: off the critical path the mid colour and a 1 px outline are used.
        outline: px of the frame (the wall takes 5).
        stroke: px of the hatch lines (wall 6).
        pitch: px between the lines, measured across them (wall 21).
        radius: of the corners.
    """
    colour = colours.strong if on_path else colours.mid
    width = outline if on_path else outline / 2
    with painting(painter):
        if pattern is BarPattern.SOLID:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawRoundedRect(rect, radius, radius)
            return
        ground = colours.tint if on_path else _paler(colours.tint)
        inner = rect.adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter.setPen(QPen(colour, width))
        painter.setBrush(pattern_brush(painter, rect, pattern, colour, ground, stroke, pitch))
        painter.drawRoundedRect(inner, radius - width / 2, radius - width / 2)


def vague_outline(
    painter: QPainter, rect: QRectF, colour: QColor, *, width: float = 1.5, radius: float = 3.0
) -> None:
    """A dashed frame around all days that are meant where less than a day was said."""
    inner = rect.adjusted(width / 2, width / 2, -width / 2, -width / 2)
    with painting(painter):
        pen = QPen(colour, width)
        pen.setDashPattern([2.5, 2.0])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(inner, radius, radius)


def vague_edges(painter: QPainter, rect: QRectF, colour: QColor, *, width: float = 1.0) -> None:
    """Dashed lines at both sides of a band in which a day lies somewhere."""
    with painting(painter):
        pen = QPen(colour, width)
        pen.setDashPattern([3, 3])
        painter.setPen(pen)
        for x in (round(rect.left()) - width / 2, round(rect.right()) + width / 2):
            painter.drawLine(QPointF(x, rect.top()), QPointF(x, rect.bottom()))


def _paler(tint: QColor) -> QColor:
    return QColor(LIGHT.surface) if tint.lightness() > 128 else QColor(tint)


def pattern_brush(
    painter: QPainter,
    rect: QRectF,
    pattern: BarPattern,
    line: QColor,
    ground: QColor,
    stroke: float,
    pitch: float,
) -> QBrush:
    """A texture in device pixels, anchored at the bar, sharp at every scale and pixel ratio."""
    device = painter.deviceTransform()
    scale = sqrt(abs(device.determinant())) or 1.0
    period = max(3, round(pitch * sqrt(2) * scale))
    width = max(0.75, stroke * scale)
    texture = _texture(pattern, line.rgba(), ground.rgba(), period, round(width * 8))
    brush = QBrush(texture)
    corner = device.map(rect.topLeft())
    inverse, _possible = device.inverted()
    # Into device pixels, where the texture lies at the bar's corner on whole pixels.
    shift = QTransform.fromTranslate(round(corner.x()), round(corner.y()))
    brush.setTransform(shift * inverse)
    return brush


@lru_cache(maxsize=128)
def _texture(pattern: BarPattern, line: int, ground: int, period: int, width8: int) -> QImage:
    image = QImage(period, period, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor.fromRgba(ground))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor.fromRgba(line), width8 / 8, c=Qt.PenCapStyle.SquareCap))
    # Lines through the corners and their neighbours make the tile repeat without a seam.
    for start in (-period, 0, period):
        painter.drawLine(QPointF(start - 1, period + 1), QPointF(start + period + 1, -1))
        if pattern is BarPattern.CROSS:
            painter.drawLine(QPointF(start - 1, -1), QPointF(start + period + 1, period + 1))
    painter.end()
    return image


def progress_bar(
    painter: QPainter,
    rect: QRectF,
    share: float,
    palette: Palette = DESK,
    colour: QColor | None = None,
) -> None:
    """A rounded track filled to ``share`` (0 to 1)."""
    radius = rect.height() / 2
    with painting(painter):
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(palette.sand)
        painter.drawRoundedRect(rect, radius, radius)
        part = min(1.0, max(0.0, share))
        if part <= 0:
            return
        filled = QRectF(rect)
        filled.setWidth(max(rect.height(), rect.width() * part))
        painter.setBrush(colour or palette.ink)
        painter.drawRoundedRect(filled, radius, radius)


def year_bar(
    painter: QPainter,
    rect: QRectF,
    covered: float,
    palette: Palette = DESK,
    *,
    stroke: float = 2.0,
    radius: float = 4.0,
) -> None:
    """A bar as high as what is needed: the share that is covered filled, the rest in dashes."""
    share = min(1.0, max(0.0, covered))
    filled = QRectF(rect)
    filled.setTop(rect.bottom() - rect.height() * share)
    half = stroke / 2
    with painting(painter):
        if share < 1:
            pen = QPen(palette.ink, stroke)
            pen.setDashPattern([3.0, 2.2])
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            painter.setPen(pen)
            painter.setBrush(palette.surface)
            painter.drawRoundedRect(rect.adjusted(half, half, -half, 0), radius, radius)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(palette.ink2)
        corner = min(radius, filled.height() / 2)
        painter.drawRoundedRect(filled, corner, corner)


def time_strip(
    painter: QPainter,
    rect: QRectF,
    parts: Sequence[tuple[float, bool]],
    palette: Palette = DESK,
    *,
    per_minute: float,
) -> None:
    """Blocks true to time: (minutes, is it a break); ``per_minute`` is px."""
    left = rect.left()
    with painting(painter):
        painter.setPen(Qt.PenStyle.NoPen)
        for minutes, is_break in parts:
            width = minutes * per_minute
            bar = QRectF(left, rect.top(), max(2.0, width - 2), rect.height())
            painter.setBrush(palette.line2 if is_break else palette.ink2)
            radius = min(3.0, bar.width() / 2)
            painter.drawRoundedRect(bar, radius, radius)
            left += width
