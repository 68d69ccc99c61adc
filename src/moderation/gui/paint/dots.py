# SPDX-License-Identifier: EUPL-1.2
"""The dot strip: eleven answers from 0 to 10, politics above one axis, administration below."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from moderation.domain.side import Side
from moderation.gui.paint.shapes import painting, shape_path
from moderation.gui.tokens import DESK, SHAPES, Palette, Shape

COLUMNS = 11
DOT = 26.0
PITCH = 31.0
AXIS_GAP = 12.0


def rows_needed(counts: Sequence[int]) -> int:
    """How many rows of two the highest stack takes."""
    return max((-(-count // 2) for count in counts), default=0)


def dot_size(rect: QRectF, axis_y: float, above: Sequence[int], below: Sequence[int]) -> float:
    """The largest dot (26 at most) with which every stack stays within ``rect``."""
    fits = [DOT, rect.width() / COLUMNS / 2 / (PITCH / DOT)]
    for counts, room in ((above, axis_y - rect.top()), (below, rect.bottom() - axis_y)):
        rows = rows_needed(counts)
        if rows:
            fits.append((room - AXIS_GAP) / (rows * PITCH / DOT))
    return max(2.0, min(fits))


def dot_strip(
    painter: QPainter,
    rect: QRectF,
    above: Sequence[int],
    below: Sequence[int],
    palette: Palette = DESK,
    *,
    others: Sequence[int] = (),
    axis: float = 0.5,
) -> None:
    """How many gave which answer.

    Args:
        painter: where to draw.
        rect: the space; the columns share its width.
        above: eleven counts of politics, stacked upward.
        below: eleven counts of administration, stacked downward.
        palette: the theme.
        others: eleven counts of the third side, stacked below after administration's.
        axis: where in the height of ``rect`` the axis lies, 0 to 1.
    """
    column = rect.width() / COLUMNS
    y = rect.top() + rect.height() * axis
    under = [a + b for a, b in zip(below, others, strict=True)] if others else list(below)
    dot = dot_size(rect, y, above, under)
    with painting(painter):
        painter.setPen(QPen(palette.ink, 2.5))
        painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y))
        for index in range(COLUMNS):
            x = rect.left() + column * (index + 0.5)
            painter.drawLine(QPointF(x, y - 6), QPointF(x, y + 6))
        painter.setPen(Qt.PenStyle.NoPen)
        for index, count in enumerate(above):
            sides = [Side.POLITICS] * count
            _stack(painter, rect.left() + column * (index + 0.5), y, sides, dot, palette, up=True)
        for index, count in enumerate(below):
            sides = [Side.ADMINISTRATION] * count
            sides += [Side.OTHERS] * (others[index] if others else 0)
            _stack(painter, rect.left() + column * (index + 0.5), y, sides, dot, palette, up=False)


def _stack(
    painter: QPainter,
    x: float,
    axis_y: float,
    sides: Sequence[Side],
    dot: float,
    palette: Palette,
    *,
    up: bool,
) -> None:
    pitch = dot * PITCH / DOT
    for place, side in enumerate(sides):
        row, across = divmod(place, 2)
        alone = across == 0 and place == len(sides) - 1
        offset = 0.0 if alone else (across - 0.5) * pitch
        distance = AXIS_GAP + dot / 2 + row * pitch
        centre = QPointF(x + offset, axis_y - distance if up else axis_y + distance)
        shape = SHAPES[side]
        size = dot * {Shape.CIRCLE: 1.0, Shape.SQUARE: 0.92, Shape.DIAMOND: 1.12}[shape]
        box = QRectF(0, 0, size, size)
        box.moveCenter(centre)
        painter.setBrush(palette.side(side).strong)
        painter.drawPath(shape_path(box, shape))
