# SPDX-License-Identifier: EUPL-1.2
"""What stands in a row: lines of parts, laid out side by side in one place for all lists."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, NamedTuple, TypeAlias

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from moderation.domain.side import Side
from moderation.gui.icons import paint_icon
from moderation.gui.paint.shapes import side_glyph
from moderation.gui.rows_model import ENTITY_ROLE
from moderation.gui.theme import font, scaled, tabular, text_scale
from moderation.gui.tokens import DESK, REGULAR, Size, Space
from moderation.gui.widgets.rows import (
    LEFT,
    QUIET,
    RIGHT,
    Ground,
    Index,
    RowDelegate,
    elided,
    is_current,
    write,
)

Draw: TypeAlias = Callable[[QPainter, QRectF], object]


class RowPart(NamedTuple):
    """Words or a drawing in a line.

    Without a ``width`` words are as wide as they are, as long as there is room; the one part that
    ``grows`` takes what all others leave, but not less than its ``least``; others are left out
    where there is less room than that. ``before`` is the gap to the part on its left.
    """

    words: str = ""
    face: QFont | None = None
    ink: QColor = DESK.ink
    align: Qt.AlignmentFlag = LEFT
    draw: Draw | None = None
    width: float | None = None
    grows: bool = False
    least: float = 0.0
    before: float = 0.0


@dataclass(frozen=True, slots=True)
class Line:
    """Parts side by side: in the whole row, or so high.

    ``top`` is how far it begins below the ``origin``: 0 is the row's upper edge, 1 its lower one.
    """

    parts: tuple[RowPart, ...]
    top: float = 0.0
    height: float = 0.0
    origin: float = 0.5

    def box(self, row: QRectF) -> QRectF:
        """Its place in a row."""
        if not self.height:
            return row
        # Places within a row grow as the row does, or large letters would lie over each other.
        larger = max(1.0, text_scale())
        top = row.top() + row.height() * self.origin + self.top * larger
        return QRectF(row.left(), top, row.width(), self.height * larger)


@dataclass(frozen=True, slots=True)
class RowDescription:
    """The lines of a row and its height in px of the design."""

    height: int
    lines: tuple[Line, ...]


def one_line(height: int, *parts: RowPart | None) -> RowDescription:
    """A row of one line."""
    return RowDescription(height, (line(*parts),))


def line(
    *parts: RowPart | None, top: float = 0.0, height: float = 0.0, origin: float = 0.5
) -> Line:
    """A line of those parts that there are."""
    return Line(tuple(part for part in parts if part is not None), top, height, origin)


def words(
    said: str,
    size: int = Size.BODY,
    weight: int = REGULAR,
    ink: QColor = DESK.ink,
    *,
    figures: bool = False,
    struck: bool = False,
    right: bool = False,
    **place: Any,
) -> RowPart:
    """Words in one line, shortened to their room; ``figures`` are all of one width."""
    face = tabular(font(size, weight)) if figures else font(size, weight)
    face.setStrikeOut(struck)
    return RowPart(words=said, face=face, ink=ink, align=RIGHT if right else LEFT, **place)


def icon(name: str, size: float = 16, ink: QColor = DESK.ink, **place: Any) -> RowPart:
    """An icon."""
    return drawn(lambda painter, box: paint_icon(painter, name, box, ink), size, **place)


def glyph(side: Side | None, size: float, **place: Any) -> RowPart | None:
    """A side's shape, if it is one's."""
    if side is None:
        return None
    return drawn(lambda painter, box: side_glyph(painter, box, side), size, **place)


def drawn(draw: Draw, size: float, *, down: float = 0.0, **place: Any) -> RowPart:
    """A square drawing in the middle of its line, or a little ``down`` from there."""

    def square(painter: QPainter, box: QRectF) -> None:
        middle = box.center().y() + down
        draw(painter, QRectF(box.left(), middle - size / 2, size, size))

    return RowPart(draw=square, width=size, **place)


def gap(width: float | None = None) -> RowPart:
    """Nothing: so wide, or what is left."""
    return RowPart(width=width, grows=width is None)


def paint_line(painter: QPainter, box: QRectF, parts: tuple[RowPart, ...]) -> None:
    """Paint parts side by side."""
    rest = box.width() - sum(p.before + p.width for p in parts if p.width is not None)
    rest -= sum(p.before for p in parts if p.grows)
    measured: dict[int, tuple[str, float]] = {}
    for number, part in enumerate(parts):
        if part.width is None and not part.grows and part.face is not None:
            room = rest - part.before
            if room > part.least:
                shown = elided(part.words, part.face, room)
                # Letters that are not shown may count in an advance.
                width = min(room, QFontMetricsF(part.face).horizontalAdvance(shown))
                measured[number] = shown, width
                rest = room - width
    x = box.left()
    for number, part in enumerate(parts):
        said, width = measured.get(number, (part.words, part.width or 0.0))
        if part.width is None and not part.grows and number not in measured:
            continue
        x += part.before
        width = max(part.least, rest) if part.grows else width
        place = QRectF(x, box.top(), width, box.height())
        x += width
        if part.draw is not None:
            painter.save()
            part.draw(painter, place)
            painter.restore()
        elif part.face is not None and number in measured:
            painter.setFont(part.face)
            painter.setPen(part.ink)
            painter.drawText(place.adjusted(0, 0, 2, 0), LEFT, said)
        elif part.face is not None:
            write(painter, place, said, part.face, part.ink, part.align)


class RowState(NamedTuple):
    """How a row is seen: whether it is the current one, and whether the mouse is over it."""

    current: bool = False
    over: bool = False


class DescribedRows(RowDelegate):
    """Rows that are described: ``describe`` gets the entity, and how its row is seen."""

    def __init__(
        self,
        describe: Callable[[Any, RowState], RowDescription],
        parent: QWidget | None = None,
        *,
        ground: Ground = QUIET,
        padding: int = Space.XS,
        role: int = ENTITY_ROLE,
    ) -> None:
        super().__init__(parent, ground=ground, padding=padding)
        self._describe = describe
        self._role = role

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as what stands in it."""
        return QSize(200, scaled(self._describe(index.data(self._role), RowState()).height))

    def paint_content(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, rect: QRect
    ) -> None:
        """Line by line."""
        seen = RowState(
            current=is_current(option),
            over=bool(option.state & QStyle.StateFlag.State_MouseOver),
        )
        found = self._describe(index.data(self._role), seen)
        for each in found.lines:
            paint_line(painter, each.box(QRectF(rect)), each.parts)
