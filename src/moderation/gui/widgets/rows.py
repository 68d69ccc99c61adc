# SPDX-License-Identifier: EUPL-1.2
"""Rows of lists and tables: hairlines between them, 2 px ink around the current one."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolTip,
    QTreeView,
    QWidget,
)

from moderation.gui.canvas.textflow import after, wrap
from moderation.gui.paint.shapes import painting
from moderation.gui.theme import font, scaled
from moderation.gui.tokens import DESK, SEMIBOLD, Radius, Size, Space
from moderation.gui.widgets.tooltip import escaped_tooltip

Index = QModelIndex | QPersistentModelIndex

ROW_HEIGHT = 48
LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight


def prepare_view(view: QAbstractItemView) -> None:
    """Make a list, table or tree quiet: whole rows, no grid, no frame, smooth scrolling."""
    view.setFrameShape(QFrame.Shape.NoFrame)
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setMouseTracking(True)
    view.viewport().setAutoFillBackground(False)
    if isinstance(view, QTableView):
        view.setShowGrid(False)
        view.setWordWrap(False)
        view.setCornerButtonEnabled(False)
        view.verticalHeader().hide()
        view.verticalHeader().setDefaultSectionSize(scaled(ROW_HEIGHT))
        head = view.horizontalHeader()
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
    elif isinstance(view, QTreeView):
        view.setUniformRowHeights(True)
        view.setRootIsDecorated(False)


class Ground(NamedTuple):
    """How a row lies on its list.

    ``box`` is how far the outline of the current row stands off its edges, ``rest`` the colour of
    the outline while another list has the keyboard: nothing for none. ``hover`` fills the row
    below the mouse, and the ``hairline`` ends so far from the left and the right.
    """

    box: tuple[float, float, float, float] = (1.0, 1.0, -1.0, -1.0)
    rest: QColor | None = DESK.ink
    hover: QColor | None = DESK.well
    hover_box: tuple[int, int, int, int] = (0, 0, 0, 0)
    hairline: tuple[int, int] | None = (0, 0)


QUIET = Ground()


class RowDelegate(QStyledItemDelegate):
    """Paints the row's ground; subclasses paint what stands in it.

    ``paint_content`` gets the room within the row's padding. The default writes the display
    text in one line, with the whole text as tool tip where it is shortened.
    """

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        height: int = ROW_HEIGHT,
        padding: int = Space.XS,
        ground: Ground = QUIET,
    ) -> None:
        super().__init__(parent)
        self._lies = ground
        self._height = height
        self._padding = padding

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The row's height, more with larger system text."""
        return QSize(super().sizeHint(option, index).width(), scaled(self._height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Ground first, then content."""
        self.paint_ground(painter, option, index)
        painter.save()
        self.paint_content(painter, option, index, self.content_rect(option))
        painter.restore()

    def content_rect(self, option: QStyleOptionViewItem) -> QRect:
        """The room for content."""
        return option.rect.adjusted(self._padding, 0, -self._padding, -1)

    def paint_content(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, rect: QRect
    ) -> None:
        """Write the display text; subclasses paint more."""
        text = self.displayText(index.data(Qt.ItemDataRole.DisplayRole), option.locale)
        face = font(Size.BODY, SEMIBOLD if is_current(option) else 400)
        enabled = bool(option.state & QStyle.StateFlag.State_Enabled)
        write(painter, QRectF(rect), text, face, DESK.ink if enabled else DESK.ink3)

    def ground(self, index: Index) -> Ground:
        """How a row lies on the list."""
        del index
        return self._lies

    def paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Hover, hairline, and the outline of the current row across all its cells."""
        rect, look = option.rect, self.ground(index)
        keys = owns_keys(option)
        if not is_current(option) or not (keys or look.rest):
            if look.hover and option.state & QStyle.StateFlag.State_MouseOver:
                painter.fillRect(rect.adjusted(*look.hover_box), look.hover)
            if look.hairline is not None:
                left, right = look.hairline
                width = rect.width() - left - right
                painter.fillRect(rect.x() + left, rect.bottom(), width, 1, DESK.line)
            return
        first, last = _ends(option, index)
        # The outline is one rounded rectangle that every cell shows its part of.
        reach = Radius.CONTROL * 3.0
        x1, y1, x2, y2 = look.box
        box = QRectF(rect).adjusted(x1 if first else -reach, y1, x2 if last else reach, y2)
        with painting(painter):
            painter.setClipRect(rect)
            # Who has the keyboard can be told from who had it.
            ink = DESK.ink if keys or look.rest is None else look.rest
            painter.setPen(QPen(ink, Size.SELECTION if keys else Size.HAIRLINE))
            painter.setBrush(DESK.surface)
            painter.drawRoundedRect(box, Radius.CONTROL, Radius.CONTROL)

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """Show the whole text of a shortened cell, as typed."""
        if event.type() != QEvent.Type.ToolTip or not index.isValid():
            return super().helpEvent(event, view, option, index)
        tip = index.data(Qt.ItemDataRole.ToolTipRole)
        text = str(tip or index.data(Qt.ItemDataRole.DisplayRole) or "")
        width = QFontMetricsF(font(Size.BODY, SEMIBOLD)).horizontalAdvance(text)
        if tip or width > self.content_rect(option).width():
            QToolTip.showText(event.globalPos(), escaped_tooltip(text), view)
        else:
            QToolTip.hideText()
        return True


def elided(words: str, face: QFont, room: float) -> str:
    """Words as one line that fits into its room."""
    flat = " ".join(words.split("\n"))
    return QFontMetricsF(face).elidedText(flat, Qt.TextElideMode.ElideRight, max(0.0, room))


_IN_A_LINE = 1_000
"""More letters than a line has at any width."""


def in_lines(said: str, face: QFont, room: float, most: int) -> list[str]:
    """Words broken into at most so many lines; the last one ends in dots where it must.

    A word is broken, at a syllable, only where it is wider than the room.
    """
    flat = " ".join(said.split("\n"))
    advance = QFontMetricsF(face).horizontalAdvance
    found = wrap(flat, room, advance, hyphenate=False, most=most)
    if found is None or len(found) > most:
        found = wrap(flat, room, advance, hyphenate=True, force=True, most=most) or [flat]
    if len(found) <= most:
        return found
    # Nobody measures thousands of letters of which some stand in the last line.
    rest = after(flat, found[: most - 1])[:_IN_A_LINE]
    return [*found[: most - 1], elided(rest, face, room)]


def write(
    painter: QPainter,
    box: QRectF,
    words: str,
    face: QFont,
    colour: QColor,
    align: Qt.AlignmentFlag = LEFT,
) -> float:
    """Paint one line, shortened to its box; returns how wide it became."""
    painter.setFont(face)
    painter.setPen(colour)
    shown = elided(words, face, box.width())
    painter.drawText(box, align, shown)
    return QFontMetricsF(face).horizontalAdvance(shown)


def is_current(option: QStyleOptionViewItem) -> bool:
    """Whether the row is the selected one."""
    return bool(option.state & QStyle.StateFlag.State_Selected)


def owns_keys(option: QStyleOptionViewItem) -> bool:
    """Whether the row is the selected one of the view that has the keyboard."""
    return is_current(option) and option.widget.hasFocus()


def _ends(option: QStyleOptionViewItem, index: Index) -> tuple[bool, bool]:
    """Whether the cell is the first and the last one shown in its row."""
    view = option.widget
    header: QHeaderView | None = None
    if isinstance(view, QTableView):
        header = view.horizontalHeader()
    elif isinstance(view, QTreeView):
        header = view.header()
    if header is None:
        return True, True
    shown = [
        header.visualIndex(column)
        for column in range(header.count())
        if not header.isSectionHidden(column)
    ]
    here = header.visualIndex(index.column())
    return here == min(shown, default=here), here == max(shown, default=here)
