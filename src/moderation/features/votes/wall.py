# SPDX-License-Identifier: EUPL-1.2
"""Pictures of results.

Eleven columns of dots per side, or of strokes where sides are hidden; a field of two axes.

A plain function on a painter, so that the wall and the moderator's page draw the same.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from moderation.domain.side import Side
from moderation.features.votes.model import SCALE, Result
from moderation.features.votes.rules import FIELD_STEPS
from moderation.gui.canvas import Align, Vertical, WallCanvas
from moderation.gui.paint.dots import AXIS_GAP, COLUMNS, DOT, PITCH, dot_strip, rows_needed
from moderation.gui.paint.shapes import painting
from moderation.gui.tokens import BOLD, DESK, Palette, Wall

_NOTHING = (0,) * len(SCALE)
_MOST_ROWS = 6
"""Where stacks would be higher together, bars stand for them: nobody counts so many dots."""


def stacks(result: Result) -> tuple[Sequence[int], Sequence[int], Sequence[int]]:
    """The counts of politics, administration and others; zeros where sides are hidden."""
    by_side = dict(result.by_side)
    politics, administration, others = (by_side.get(side, _NOTHING) for side in Side)
    return politics, administration, others


def strip_rows(result: Result) -> tuple[int, int]:
    """How many rows of two the highest stacks take above and below the axis."""
    if not result.by_side:
        return rows_needed(result.counts), 0
    above, below, others = stacks(result)
    return rows_needed(above), rows_needed([a + b for a, b in zip(below, others, strict=True)])


def strip_height(result: Result, dot: float = DOT) -> float:
    """The height in which every dot has this size."""
    above, below = strip_rows(result)
    pitch = dot * PITCH / DOT
    return min(above + below, _MOST_ROWS) * pitch + AXIS_GAP * (2 if result.by_side else 1.5)


def paint_strip(painter: QPainter, rect: QRectF, result: Result, palette: Palette = DESK) -> None:
    """Paint how many gave which resistance; the columns share the width of ``rect``."""
    above_rows, below_rows = strip_rows(result)
    if above_rows + below_rows > _MOST_ROWS:
        _bars(painter, rect, result, palette)
        return
    if not result.by_side:
        _strokes(painter, rect, result.counts, palette)
        return
    above, below, others = stacks(result)
    room = rect.height() - 2 * AXIS_GAP
    rows = max(1, above_rows + below_rows)
    # Equal dots on both sides of the axis, the strip centred in what is there.
    pitch = min(PITCH, room / rows, rect.width() / COLUMNS / 2)
    used = rows * pitch + 2 * AXIS_GAP
    top = rect.top() + (rect.height() - used) / 2
    axis = (top - rect.top() + AXIS_GAP + above_rows * pitch) / rect.height()
    dot_strip(painter, rect, above, below, palette, others=others, axis=axis)


def _axis(painter: QPainter, rect: QRectF, y: float, palette: Palette) -> None:
    column = rect.width() / COLUMNS
    painter.setPen(QPen(palette.ink, 2.5))
    painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y))
    for index in range(COLUMNS):
        x = rect.left() + column * (index + 0.5)
        painter.drawLine(QPointF(x, y - 6), QPointF(x, y + 6))
    painter.setPen(Qt.PenStyle.NoPen)


def _bars(painter: QPainter, rect: QRectF, result: Result, palette: Palette) -> None:
    """A big assembly: bars to scale, politics above the axis, the others below it."""
    if result.by_side:
        above, below, others = stacks(result)
        colours = [palette.side(side).strong for side in Side]
    else:
        above, below, others = result.counts, _NOTHING, _NOTHING
        colours = [palette.ink2] * len(Side)
    high = max(above, default=0)
    low = max((a + b for a, b in zip(below, others, strict=True)), default=0)
    unit = (rect.height() - 2 * AXIS_GAP) / max(1, high + low)
    axis = rect.top() + AXIS_GAP / 2 + unit * high
    column = rect.width() / COLUMNS
    width = column * 0.5
    with painting(painter):
        _axis(painter, rect, axis, palette)
        for index in range(COLUMNS):
            x = rect.left() + column * (index + 0.5) - width / 2
            up, down = axis - AXIS_GAP / 2, axis + AXIS_GAP / 2
            painter.setBrush(colours[0])
            painter.drawRect(QRectF(x, up - unit * above[index], width, unit * above[index]))
            for counts, colour in ((below, colours[1]), (others, colours[2])):
                painter.setBrush(colour)
                painter.drawRect(QRectF(x, down, width, unit * counts[index]))
                down += unit * counts[index]


def _strokes(painter: QPainter, rect: QRectF, counts: Sequence[int], palette: Palette) -> None:
    """All ballots together as tally strokes: a shape that stands for no side."""
    column = rect.width() / COLUMNS
    rows = max(1, rows_needed(counts))
    pitch = min(PITCH, (rect.height() - AXIS_GAP * 1.5) / rows, column / 2)
    height = pitch * DOT / PITCH
    width = height * 0.42
    used = rows * pitch + AXIS_GAP * 1.5
    axis = rect.top() + (rect.height() + used) / 2 - AXIS_GAP / 2
    with painting(painter):
        _axis(painter, rect, axis, palette)
        painter.setBrush(palette.ink2)
        for index, count in enumerate(counts):
            middle = rect.left() + column * (index + 0.5)
            for place in range(count):
                row, across = divmod(place, 2)
                alone = across == 0 and place == count - 1
                x = middle + (0.0 if alone else (across - 0.5) * pitch * 0.7)
                y = axis - AXIS_GAP - pitch * row - height / 2
                box = QRectF(x - width / 2, y - height / 2, width, height)
                painter.drawRoundedRect(box, width / 2, width / 2)


# -- the field of two axes -----------------------------------------------------------------

_MOST_DOTS = 9
"""More points in one cell are a number."""


@dataclass(frozen=True, slots=True)
class FieldEnds:
    """The words at the four ends of a field."""

    low: str
    high: str
    bottom: str
    top: str


def paint_field(canvas: WallCanvas, room: QRectF, ends: FieldEnds, counts: Sequence[int]) -> None:
    """A point per ballot where it was put, and the words at the ends; empty without counts."""
    size = max(Wall.SMALLEST, canvas.smallest)
    line = size * 1.3
    ink = canvas.palette.ink2
    height = room.height() - line * 2 - 16
    width = min(room.width() * 0.52, height * 1.7)
    field = QRectF(room.center().x() - width / 2, room.top() + line + 8, width, height)
    side = (room.width() - width) / 2 - 24
    middle = field.center().y() - line
    boxes = (
        (QRectF(room.left(), middle, side, line * 2.2), ends.low, Align.RIGHT),
        (QRectF(field.right() + 24, middle, side, line * 2.2), ends.high, Align.LEFT),
        (QRectF(room.left(), room.top(), room.width(), line), ends.top, Align.CENTRE),
        (QRectF(room.left(), field.bottom() + 8, room.width(), line), ends.bottom, Align.CENTRE),
    )
    for box, words, align in boxes:
        if words:
            canvas.text(
                box, words, size=size, colour=ink, align=align, valign=Vertical.MIDDLE, max_lines=2
            )
    canvas.card(field, radius=12)
    across, up = field.width() / FIELD_STEPS, field.height() / FIELD_STEPS
    canvas.line(field.center().x(), field.top(), field.center().x(), field.bottom())
    canvas.line(field.left(), field.center().y(), field.right(), field.center().y())
    for place, number in enumerate(counts):
        y, x = divmod(place, FIELD_STEPS)
        if number:
            cell = QRectF(
                field.left() + x * across, field.bottom() - (y + 1) * up, across, up
            ).adjusted(3, 3, -3, -3)
            _paint_cell(canvas, cell, number)


def _paint_cell(canvas: WallCanvas, cell: QRectF, number: int) -> None:
    if number > _MOST_DOTS:
        canvas.text(
            cell, str(number), size=Wall.BODY, weight=BOLD, align=Align.CENTRE,
            valign=Vertical.MIDDLE, max_lines=1,
        )  # fmt: skip
        return
    columns = 1 if number == 1 else 2 if number <= 4 else 3
    rows = -(-number // columns)
    pitch = min(cell.width() / 3, cell.height() / max(rows, 2))
    radius = min(14.0, pitch * 0.42)
    with painting(canvas.painter):
        canvas.painter.setPen(Qt.PenStyle.NoPen)
        canvas.painter.setBrush(canvas.palette.ink)
        for place in range(number):
            row, column = divmod(place, columns)
            in_row = min(columns, number - row * columns)
            x = cell.center().x() + (column - (in_row - 1) / 2) * pitch
            y = cell.center().y() + (row - (rows - 1) / 2) * pitch
            canvas.painter.drawEllipse(QPointF(x, y), radius, radius)
