# SPDX-License-Identifier: EUPL-1.2
"""Tiles with letters: roles (D, E, M, I), where two views differ, SMART, key caps."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from moderation.gui.paint.shapes import painting
from moderation.gui.theme import exact_font
from moderation.gui.tokens import DESK, Palette, Radius

TILE_WIDTH = 56
TILE_HEIGHT = 40


def _letter(painter: QPainter, rect: QRectF, text: str, colour: QColor) -> None:
    painter.setPen(colour)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)


def role_tile(
    painter: QPainter,
    rect: QRectF,
    letter: str,
    palette: Palette = DESK,
    *,
    label: str | None = None,
    radius: float | None = None,
) -> None:
    """One cell of the role matrix.

    Args:
        painter: where to draw.
        rect: the tile; 56 x 40 in the design, every size works.
        letter: ``"D"`` carries out, ``"E"`` decides, ``"M"`` takes part, ``"I"`` is informed,
            ``"H"`` is heard, ``""`` for none. It chooses the look.
        palette: the theme.
        label: what is written instead of the letter (another language's letter).
        radius: of the corners; otherwise 8 px of the design, in proportion.
    """
    scale = min(rect.width() / TILE_WIDTH, rect.height() / TILE_HEIGHT)
    corner = Radius.CONTROL * max(0.6, scale) if radius is None else radius
    text = letter if label is None else label
    with painting(painter):
        painter.setFont(exact_font(max(11, 14 * max(scale, 0.86)), 400 if letter == "I" else 600))
        if letter == "D":
            border = max(1.5, 2 * scale)
            painter.setPen(QPen(palette.ink, border))
            painter.setBrush(palette.surface)
            half = border / 2
            painter.drawRoundedRect(
                rect.adjusted(half, half, -half, -half), corner - half, corner - half
            )
            _letter(painter, rect, text, palette.ink)
        elif letter == "I":
            painter.setPen(QPen(palette.line2, 1))
            painter.setBrush(palette.paper)
            painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), corner, corner)
            _letter(painter, rect, text, palette.ink2)
        elif letter in {"E", "M", "H"}:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(palette.ink if letter == "E" else palette.sand)
            painter.drawRoundedRect(rect, corner, corner)
            _letter(painter, rect, text, palette.on_ink if letter == "E" else palette.ink)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(palette.line2)
            dot = max(3.0, 4 * scale)
            painter.drawEllipse(rect.center(), dot / 2, dot / 2)


def split_tile(
    painter: QPainter,
    rect: QRectF,
    politics: str,
    administration: str,
    palette: Palette = DESK,
    *,
    active: bool = False,
) -> None:
    """A cell where the two sides see it differently: politics above, administration below.

    ``active`` is the one on the wall: strong fills and white letters instead of tints.
    """
    scale = min(rect.width() / TILE_WIDTH, rect.height() / TILE_HEIGHT)
    corner = Radius.CONTROL * max(0.6, scale)
    upper, lower = palette.politics, palette.administration
    with painting(painter):
        shape = QPainterPath()
        shape.addRoundedRect(rect, corner, corner)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setClipPath(shape, Qt.ClipOperation.IntersectClip)
        painter.setBrush(upper.fill if active else upper.tint)
        painter.drawPolygon(QPolygonF([rect.topLeft(), rect.topRight(), rect.bottomLeft()]))
        painter.setBrush(lower.fill if active else lower.tint)
        painter.drawPolygon(QPolygonF([rect.topRight(), rect.bottomRight(), rect.bottomLeft()]))
        # On a ground without tints a diagonal in the colour of the ground would not be seen.
        plain = not active and upper.tint == lower.tint
        painter.setPen(QPen(palette.line2 if plain else palette.surface, max(1.5, 2 * scale)))
        painter.drawLine(rect.topRight(), rect.bottomLeft())
    with painting(painter):
        if not active:
            painter.setPen(QPen(palette.line2, 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), corner, corner)
        painter.setFont(exact_font(max(9, 14 * scale), 700))
        for text, colours, across, down in (
            (politics, upper, 0.26, 0.30),
            (administration, lower, 0.74, 0.70),
        ):
            centre = QPointF(rect.left() + rect.width() * across, rect.top() + rect.height() * down)
            box = QRectF(0, 0, rect.width() / 2, rect.height())
            box.moveCenter(centre)
            _letter(painter, box, text or "–", colours.on_fill if active else colours.strong)


def letter_tile(
    painter: QPainter, rect: QRectF, letter: str, palette: Palette = DESK, *, met: bool
) -> None:
    """One letter of SMART: a sand tile if met, dashed if missing."""
    with painting(painter):
        if met:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(palette.sand)
            painter.drawRoundedRect(rect, Radius.BAR, Radius.BAR)
        else:
            pen = QPen(palette.ink3, 1.25)
            pen.setDashPattern([2.4, 1.6])
            painter.setPen(pen)
            painter.setBrush(palette.surface)
            painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), Radius.BAR, Radius.BAR)
        painter.setFont(exact_font(max(9, rect.height() * 0.6), 600 if met else 500))
        _letter(painter, rect, letter, palette.ink if met else palette.ink3)


def key_cap(
    painter: QPainter, rect: QRectF, text: str, palette: Palette = DESK, *, on_ink: bool = False
) -> None:
    """The name of a key in its cap; ``on_ink`` on a primary button."""
    colour = palette.on_ink if on_ink else palette.ink2
    with painting(painter):
        painter.setPen(QPen(palette.ink3 if on_ink else palette.line2, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setFont(exact_font(rect.height() * 0.62, 500))
        _letter(painter, rect, text, colour)
