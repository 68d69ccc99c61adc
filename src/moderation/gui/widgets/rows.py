# SPDX-License-Identifier: EUPL-1.2
"""Rows of lists and tables: hairlines between them, 2 px ink around the current one."""

from __future__ import annotations

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

from moderation.gui.paint.shapes import painting
from moderation.gui.theme import font, scaled
from moderation.gui.tokens import LIGHT, SEMIBOLD, Radius, Size, Space
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


class RowDelegate(QStyledItemDelegate):
    """Paints the row's ground; subclasses paint what stands in it.

    ``paint_content`` gets the room within the row's padding. The default writes the display
    text in one line, with the whole text as tool tip where it is shortened.
    """

    def __init__(
        self, parent: QWidget | None = None, *, height: int = ROW_HEIGHT, padding: int = Space.XS
    ) -> None:
        super().__init__(parent)
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
        painter.setFont(face)
        enabled = bool(option.state & QStyle.StateFlag.State_Enabled)
        painter.setPen(LIGHT.ink if enabled else LIGHT.ink3)
        shown = QFontMetricsF(face).elidedText(
            " ".join(text.split("\n")), Qt.TextElideMode.ElideRight, rect.width()
        )
        painter.drawText(
            QRectF(rect),
            Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft,
            shown,
        )

    def paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Hover, hairline, and the outline of the current row across all its cells."""
        rect = option.rect
        current = is_current(option)
        if not current:
            if option.state & QStyle.StateFlag.State_MouseOver:
                painter.fillRect(rect, LIGHT.well)
            painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, LIGHT.line)
            return
        first, last = _ends(option, index)
        # The outline is one rounded rectangle that every cell shows its part of.
        reach = Radius.CONTROL * 3
        box = QRectF(rect).adjusted(1 if first else -reach, 1, -1 if last else reach, -1)
        with painting(painter):
            painter.setClipRect(rect)
            # Who has the keyboard can be told from who had it.
            width = Size.SELECTION if owns_keys(option) else Size.HAIRLINE
            painter.setPen(QPen(LIGHT.ink, width))
            painter.setBrush(LIGHT.surface)
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
    metrics = QFontMetricsF(face)
    shown = metrics.elidedText(
        " ".join(words.split("\n")), Qt.TextElideMode.ElideRight, max(0.0, box.width())
    )
    painter.drawText(box, align, shown)
    return metrics.horizontalAdvance(shown)


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
