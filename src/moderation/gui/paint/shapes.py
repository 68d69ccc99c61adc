# SPDX-License-Identifier: EUPL-1.2
"""Side glyphs, agreement marks, check circles: a side is its shape, a state is its filling."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from enum import Enum
from math import sqrt

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen

from moderation.domain.side import Side
from moderation.gui.tokens import DESK, SHAPES, Palette, Shape, SideColours


class Stance(Enum):
    """How somebody stands to a proposal."""

    YES = "yes"
    RESERVATION = "reservation"
    NO = "no"
    OPEN = "open"
    AWAY = "away"


@contextmanager
def painting(painter: QPainter) -> Iterator[QPainter]:
    """Smooth edges, and the painter as it was afterwards."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    try:
        yield painter
    finally:
        painter.restore()


def rounded_pen(colour: QColor, width: float) -> QPen:
    """A solid pen with round caps and joins."""
    return QPen(
        QBrush(colour),
        width,
        Qt.PenStyle.SolidLine,
        Qt.PenCapStyle.RoundCap,
        Qt.PenJoinStyle.RoundJoin,
    )


def centred_square(rect: QRectF, share: float = 1.0) -> QRectF:
    """The largest centred square within ``rect``, times ``share``."""
    size = min(rect.width(), rect.height()) * share
    square = QRectF(0, 0, size, size)
    square.moveCenter(rect.center())
    return square


# Areas look alike when the circle has 0.83 and the square 0.74 of the diamond's extent.
_GLYPH_SHARE = {Shape.CIRCLE: 0.83, Shape.SQUARE: 0.75, Shape.DIAMOND: 0.96}
_MARK_SHARE = {Shape.CIRCLE: 0.9, Shape.SQUARE: 0.84, Shape.DIAMOND: 1.0}


def shape_path(rect: QRectF, shape: Shape, corner: float = 0.08) -> QPainterPath:
    """The outline of a shape filling the square ``rect``; ``corner`` is a share of its size."""
    path = QPainterPath()
    if shape is Shape.CIRCLE:
        path.addEllipse(rect)
    elif shape is Shape.SQUARE:
        radius = rect.width() * corner
        path.addRoundedRect(rect, radius, radius)
    else:
        centre = rect.center()
        path.moveTo(QPointF(centre.x(), rect.top()))
        path.lineTo(QPointF(rect.right(), centre.y()))
        path.lineTo(QPointF(centre.x(), rect.bottom()))
        path.lineTo(QPointF(rect.left(), centre.y()))
        path.closeSubpath()
    return path


def side_glyph(
    painter: QPainter,
    rect: QRectF,
    side: Side,
    palette: Palette = DESK,
    colour: QColor | None = None,
) -> None:
    """The side's shape, filled; ``colour`` replaces the side's own (white on large fills)."""
    shape = SHAPES[side]
    with painting(painter):
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour or palette.side(side).strong)
        painter.drawPath(shape_path(centred_square(rect, _GLYPH_SHARE[shape]), shape, 0.09))


def side_glyphs(
    painter: QPainter, rects: Sequence[QRectF], side: Side, palette: Palette = DESK
) -> None:
    """The side's shape in many places of one size: one path, which is drawn at once."""
    if not rects:
        return
    shape = SHAPES[side]
    one = shape_path(centred_square(rects[0], _GLYPH_SHARE[shape]), shape, 0.09)
    whole = QPainterPath()
    for rect in rects:
        whole.addPath(one.translated(rect.topLeft() - rects[0].topLeft()))
    with painting(painter):
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(palette.side(side).strong)
        painter.drawPath(whole)


def agreement_mark(
    painter: QPainter,
    rect: QRectF,
    side: Side | None,
    mark: Stance,
    palette: Palette = DESK,
    *,
    selected: bool = True,
    to_confirm: bool = False,
    ground: QColor | None = None,
) -> None:
    """How one unit stands: the side's shape, its state as filling and sign.

    Args:
        painter: where to draw.
        rect: the space; a square in its centre is used.
        side: whose mark; ``None`` draws the neutral circle of a legend.
        mark: the state.
        palette: the theme.
        selected: unselected choices use the mid colour.
        to_confirm: it is said and not sure yet: the outline is dashed, the sign as ever.
        ground: what shows through where the shape is hollow.
    """
    colours: SideColours = palette.neutral if side is None else palette.side(side)
    shape = Shape.CIRCLE if side is None else SHAPES[side]
    colour = colours.strong if selected else colours.mid
    hollow = ground or (palette.paper if palette.dark else palette.surface)
    box = centred_square(rect)
    size = box.width()
    stroke = max(1.25, size * 0.075)
    with painting(painter):
        full = shape_path(centred_square(box, _MARK_SHARE[shape]), shape)
        if mark is Stance.YES and not to_confirm:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawPath(full)
            tick(painter, centred_square(box, _sign_share(shape)), colours.knock, size * 0.085)
            return
        inset = stroke * (sqrt(2) if shape is Shape.DIAMOND else 1.0)
        inner_box = centred_square(box, _MARK_SHARE[shape]).adjusted(
            inset / 2, inset / 2, -inset / 2, -inset / 2
        )
        outline = shape_path(inner_box, shape)
        painter.setBrush(hollow)
        if to_confirm or mark in (Stance.OPEN, Stance.AWAY):
            stroke *= 0.85
            pen = QPen(colour, stroke, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.FlatCap)
            dash = _even_dash(outline.length(), stroke)
            pen.setDashPattern([dash, dash])
            pen.setDashOffset(dash / 2)
        else:
            pen = QPen(colour, stroke)
            pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setPen(pen)
        painter.drawPath(outline)
        sign = centred_square(box, _sign_share(shape))
        if mark is Stance.YES:
            tick(painter, sign, colour, size * 0.085)
        elif mark is Stance.AWAY:
            painter.setPen(rounded_pen(colour, size * 0.085))
            middle = QPointF(sign.width() * 0.4, 0)
            painter.drawLine(sign.center() - middle, sign.center() + middle)
        elif mark is Stance.RESERVATION:
            painter.setClipRect(
                QRectF(box.left(), box.center().y(), size, size),
                Qt.ClipOperation.IntersectClip,
            )
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawPath(full)
        elif mark is Stance.NO:
            cross(painter, centred_square(box, _sign_share(shape) * 0.8), colour, size * 0.085)


def _sign_share(shape: Shape) -> float:
    return 0.34 if shape is Shape.DIAMOND else 0.4


def _even_dash(length: float, stroke: float) -> float:
    """A dash (in units of the stroke) that divides the outline evenly, near 1.7 strokes."""
    pairs = max(6, round(length / (stroke * 3.6)))
    return length / (pairs * 2) / stroke


def tick(painter: QPainter, rect: QRectF, colour: QColor, width: float) -> None:
    """A check mark filling ``rect``."""
    path = QPainterPath()
    path.moveTo(rect.left(), rect.top() + rect.height() * 0.54)
    path.lineTo(rect.left() + rect.width() * 0.34, rect.top() + rect.height() * 0.86)
    path.lineTo(rect.right(), rect.top() + rect.height() * 0.16)
    painter.setPen(rounded_pen(colour, width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)


def cross(painter: QPainter, rect: QRectF, colour: QColor, width: float) -> None:
    """A diagonal cross filling ``rect``."""
    painter.setPen(rounded_pen(colour, width))
    painter.drawLine(rect.topLeft(), rect.bottomRight())
    painter.drawLine(rect.topRight(), rect.bottomLeft())


def check_circle(
    painter: QPainter,
    rect: QRectF,
    palette: Palette = DESK,
    *,
    fill: QColor | None = None,
    sign: QColor | None = None,
) -> None:
    """A filled circle with a check mark: done, promised, reached."""
    box = centred_square(rect)
    with painting(painter):
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(fill or palette.ink)
        painter.drawEllipse(box)
        tick(painter, centred_square(box, 0.44), sign or palette.on_ink, box.width() * 0.09)


def cross_circle(painter: QPainter, rect: QRectF, palette: Palette = DESK) -> None:
    """An outlined circle with a cross: declined."""
    box = centred_square(rect)
    stroke = max(1.25, box.width() * 0.06)
    with painting(painter):
        painter.setPen(QPen(palette.ink, stroke))
        painter.setBrush(palette.surface)
        half = stroke / 2
        painter.drawEllipse(box.adjusted(half, half, -half, -half))
        cross(painter, centred_square(box, 0.32), palette.ink, box.width() * 0.085)


def dashed_circle(painter: QPainter, rect: QRectF, palette: Palette = DESK) -> None:
    """A dashed circle: no answer yet."""
    box = centred_square(rect)
    stroke = max(1.0, box.width() * 0.055)
    with painting(painter):
        half = stroke / 2
        inner = box.adjusted(half, half, -half, -half)
        pen = QPen(palette.ink3, stroke, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.FlatCap)
        dash = _even_dash(inner.width() * 3.1416, stroke)
        pen.setDashPattern([dash, dash])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(inner)


def number_circle(painter: QPainter, rect: QRectF, number: int, palette: Palette = DESK) -> None:
    """An outlined circle with the number of a step that is still to come."""
    from moderation.gui.theme import exact_font, tabular

    box = centred_square(rect)
    with painting(painter):
        painter.setPen(QPen(palette.line2, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(box.adjusted(0.5, 0.5, -0.5, -0.5))
        painter.setPen(palette.ink2)
        painter.setFont(tabular(exact_font(box.width() * 0.5, 600)))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(number))
