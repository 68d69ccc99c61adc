# SPDX-License-Identifier: EUPL-1.2
"""The timer ring and the pill that says what the wall does."""

from __future__ import annotations

from enum import Enum
from math import ceil

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from moderation.gui.icons import paint_icon
from moderation.gui.paint.shapes import centred_square, painting
from moderation.gui.theme import exact_font, tabular
from moderation.gui.tokens import DESK, MEDIUM, SEMIBOLD, Palette


class WallState(Enum):
    """What the room sees at the moment."""

    LIVE = "live"
    FROZEN = "frozen"
    BLACK = "black"
    NO_PROJECTOR = "no_projector"


def timer_ring(
    painter: QPainter,
    rect: QRectF,
    remaining: float,
    palette: Palette = DESK,
    *,
    text: str = "",
    stroke: float = 5.0,
) -> None:
    """A ring with what is left, clockwise from twelve.

    Args:
        painter: where to draw.
        rect: the space; 48 px on the desk, 64 on the wall.
        remaining: share of the planned time that is left, 0 to 1; below 0 the time is over and
            the ring is full.
        palette: the theme.
        text: in the middle: minutes left, or ``"+3"``.
        stroke: px of the ring (wall 9).
    """
    box = centred_square(rect)
    half = stroke / 2
    inner = box.adjusted(half, half, -half, -half)
    with painting(painter):
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(palette.sand, stroke))
        painter.drawEllipse(inner)
        ink = QPen(palette.ink, stroke)
        ink.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(ink)
        if remaining < 0 or remaining >= 1:
            painter.drawEllipse(inner)
        elif remaining > 0:
            painter.drawArc(inner, 90 * 16, -round(remaining * 360 * 16))
        if text:
            painter.setPen(palette.ink)
            painter.setFont(tabular(exact_font(box.width() / 3, SEMIBOLD)))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


PILL_HEIGHT = 24


def wall_pill_width(text: str, height: float = PILL_HEIGHT) -> int:
    """The width that ``wall_pill`` needs for its words."""
    unit = height / PILL_HEIGHT
    words = QFontMetricsF(exact_font(12 * unit, SEMIBOLD)).horizontalAdvance(text)
    return ceil(words + 32 * unit)


def wall_pill(
    painter: QPainter, rect: QRectF, state: WallState, text: str, palette: Palette = DESK
) -> None:
    """The state of the wall: filled, outlined, black or dashed, always with its words."""
    radius = rect.height() / 2
    unit = rect.height() / PILL_HEIGHT
    ink = state in {WallState.LIVE, WallState.BLACK}
    colour = palette.on_ink if ink else palette.ink
    if state is WallState.NO_PROJECTOR:
        colour = palette.ink2
    with painting(painter):
        painter.setPen(Qt.PenStyle.NoPen)
        if ink:
            painter.setBrush(palette.ink if state is WallState.LIVE else palette.pressed_ink)
            painter.drawRoundedRect(rect, radius, radius)
        elif state is WallState.FROZEN:
            painter.setPen(QPen(palette.ink, 2))
            painter.setBrush(palette.surface)
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius - 1, radius - 1)
        else:
            pen = QPen(palette.ink3, 1)
            pen.setDashPattern([4, 2])
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        sign = QRectF(0, 0, 12 * unit, 12 * unit)
        sign.moveCenter(QPointF(rect.left() + 13 * unit, rect.center().y()))
        if state is WallState.LIVE:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawEllipse(centred_square(sign, 0.66))
        elif state is WallState.BLACK:
            painter.setPen(QPen(colour, 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(centred_square(sign, 0.8).adjusted(0, unit, 0, -unit), 1.5, 1.5)
        else:
            name = "freeze" if state is WallState.FROZEN else "wall"
            paint_icon(painter, name, sign.adjusted(-1, -1, 1, 1), colour)
        painter.setPen(colour)
        painter.setFont(
            exact_font(12 * unit, MEDIUM if state is WallState.NO_PROJECTOR else SEMIBOLD)
        )
        words = rect.adjusted(22 * unit, 0, -4 * unit, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
