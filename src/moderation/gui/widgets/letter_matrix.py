# SPDX-License-Identifier: EUPL-1.2
"""A table of letter tiles: named rows on the left, named columns above, the current row outlined.

A standard table view, so that keyboard and screen reader work; headers and tiles are painted. The
row header is the column of names and stays in place when the columns scroll.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from moderation.domain.side import Side
from moderation.gui.canvas.textflow import wrap
from moderation.gui.icons import paint_icon
from moderation.gui.paint.shapes import painting, side_glyph
from moderation.gui.paint.tiles import role_tile, split_tile
from moderation.gui.theme import font, scaled, tabular
from moderation.gui.tokens import DESK, REGULAR, SEMIBOLD, Radius, Size, Space
from moderation.gui.widgets.corner import MatrixCorner
from moderation.gui.widgets.rows import prepare_view
from moderation.gui.widgets.staying import set_staying_model

Index = QModelIndex | QPersistentModelIndex

TILE_ROLE = Qt.ItemDataRole.UserRole + 20
"""A cell's ``TileLook``."""
SIDE_ROLE = Qt.ItemDataRole.UserRole + 21
"""A header's ``Side``, where it has one."""
COUNT_ROLE = Qt.ItemDataRole.UserRole + 22
"""A row header's number of flags."""
SIGN_ROLE = Qt.ItemDataRole.UserRole + 23
"""The name of a row header's icon: a lock where something about it cannot be moved here."""

INSET = 14
"""How far the outline of the current row reaches beyond names and tiles."""
_COLUMN = 72
_NARROW = 60
_NAMES = 190
_ROW = 48
_LOW = 36
_FLAG = 44
_GLYPH = 12.0
_SIGN = 22
_FEWEST = 2
_LINES = 3
"""Lines of a column's name."""
_BAR = 10


@dataclass(frozen=True, slots=True)
class TileLook:
    """What stands in a cell: a letter ("" for none), or two where the sides differ.

    ``blank`` is a cell about which nothing was said yet; ``strong`` the one that leads among
    those with the same letter; ``icon`` stands instead of a letter, for the legend.
    """

    letter: str = ""
    other: str | None = None
    blank: bool = False
    strong: bool = False
    icon: str = ""


class TileDelegate(QStyledItemDelegate):
    """Paints one tile in the middle of its cell; the view paints the ground."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The tile, and the focus ring around the current one."""
        look = index.data(TILE_ROLE)
        view = self.parent()
        if not isinstance(look, TileLook) or not isinstance(view, MatrixView):
            return
        tile = tile_rect(option.rect)
        current = index.row() == view.currentIndex().row()
        with painting(painter):
            paint_tile(painter, tile, look, active=current)
            if current and index.column() == view.currentIndex().column() and view.hasFocus():
                painter.setPen(QPen(DESK.ink, Size.SELECTION))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(
                    tile.adjusted(-3, -3, 3, 3), Radius.CONTROL + 2, Radius.CONTROL + 2
                )

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """The view decides."""
        return QSize(_COLUMN, _ROW)


def tile_rect(cell: QRect) -> QRectF:
    """The tile within its cell."""
    tile = QRectF(0, 0, min(56.0, cell.width() - 8), min(38.0, cell.height() - 10))
    tile.moveCenter(QRectF(cell).center())
    return tile


def paint_tile(painter: QPainter, tile: QRectF, look: TileLook, *, active: bool = False) -> None:
    """One cell's tile at any size."""
    if look.other is not None:
        split_tile(painter, tile, look.letter or "–", look.other or "–", active=active)
    elif look.icon:
        extent = min(16.0, tile.height())
        place = QRectF(0, 0, extent, extent)
        place.moveCenter(tile.center())
        paint_icon(painter, look.icon, place, DESK.ink)
    elif look.blank:
        painter.setPen(QPen(DESK.line2, 1.25))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(tile.center(), 3.5, 3.5)
    else:
        label = f"{look.letter}F" if look.strong else None
        role_tile(painter, tile, look.letter, label=label)


class _ColumnHeader(QHeaderView):
    """Side glyph above a name of up to three lines."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(True)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(_NARROW)

    def lines(self, column: int) -> list[str]:
        """The name, broken for the column's width."""
        return _lines(
            str(self.model().headerData(column, Qt.Orientation.Horizontal) or ""),
            self.sectionSize(column) - 4,
            QFontMetricsF(font(Size.CAPTION, SEMIBOLD)),
            self._most_lines(),
        )

    def _most_lines(self) -> int:
        """All lines of a name, fewer where that lets every row be seen without scrolling."""
        view = self.parent()
        high = view.height() if isinstance(view, QWidget) else 0
        room = high - 38 - self.model().rowCount() * scaled(_LOW)
        fitting = int(room // self._leading())
        return _LINES if fitting < _FEWEST else min(_LINES, fitting)

    def sizeHint(self) -> QSize:
        """High enough for the longest name."""
        most = max((len(self.lines(at)) for at in range(self.count())), default=1)
        height = 30 + most * self._leading() + 8
        return QSize(super().sizeHint().width(), ceil(height))

    def _leading(self) -> float:
        return QFontMetricsF(font(Size.CAPTION, SEMIBOLD)).height() - 1

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N802, N803 - Qt's
        """Glyph and name, the lines in the middle of what is left."""
        side = self.model().headerData(logicalIndex, Qt.Orientation.Horizontal, SIDE_ROLE)
        painter.save()
        if isinstance(side, Side):
            extent = 12.0
            box = QRectF(rect.center().x() - extent / 2 + 0.5, rect.top() + 4, extent, extent)
            side_glyph(painter, box, side)
        face = font(Size.CAPTION, SEMIBOLD)
        painter.setFont(face)
        painter.setPen(DESK.ink)
        lines = self.lines(logicalIndex)
        leading = self._leading()
        room = rect.height() - 24 - 8
        top = rect.top() + 24 + (room - leading * len(lines)) / 2
        for line in lines:
            place = QRectF(rect.left(), top, rect.width(), leading)
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, line)
            top += leading
        painter.restore()


class _RowHeader(QHeaderView):
    """A row's name, and a flag with a count where something is open."""

    def __init__(self, parent: MatrixView) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._view = parent
        self.names_width = _NAMES
        self.setSectionsClickable(True)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(_LOW)

    def sizeHint(self) -> QSize:
        """As wide as the view decided."""
        return QSize(self.names_width, super().sizeHint().height())

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N802, N803 - Qt's
        """Ground, name in up to two lines, flag."""
        current = logicalIndex == self._view.currentIndex().row()
        painter.save()
        paint_row_ground(painter, QRectF(rect), current=current, first=True, last=False)
        model = self.model()
        count = model.headerData(logicalIndex, Qt.Orientation.Vertical, COUNT_ROLE) or 0
        text = str(model.headerData(logicalIndex, Qt.Orientation.Vertical) or "")
        face = font(Size.BODY, SEMIBOLD if current else REGULAR)
        sign = str(model.headerData(logicalIndex, Qt.Orientation.Vertical, SIGN_ROLE) or "")
        right = _FLAG if count else Space.XS
        room = QRectF(rect).adjusted(INSET, 0, -right - (_SIGN if sign else 0), 0)
        side = model.headerData(logicalIndex, Qt.Orientation.Vertical, SIDE_ROLE)
        if isinstance(side, Side):
            top = room.center().y() - 6
            side_glyph(painter, QRectF(room.left(), top, _GLYPH, _GLYPH), side)
            room.setLeft(room.left() + _GLYPH + Space.XS)
        metrics = QFontMetricsF(face)
        if metrics.horizontalAdvance(text) > room.width():
            face = font(Size.SECONDARY, SEMIBOLD if current else REGULAR)
            metrics = QFontMetricsF(face)
        lines = _lines(text, room.width(), metrics, 2)
        painter.setFont(face)
        painter.setPen(DESK.ink)
        leading = min(metrics.height(), (room.height() - 2) / max(1, len(lines)))
        top = room.center().y() - leading * len(lines) / 2
        for line in lines:
            painter.drawText(
                QRectF(room.left(), top, room.width(), leading),
                Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft,
                line,
            )
            top += leading
        if sign:
            place = QRectF(room.right() + 3, room.center().y() - 8, 16, 16)
            paint_icon(painter, sign, place, DESK.ink)
        if count:
            self._paint_flag(painter, QRectF(rect), int(count))
        painter.restore()

    def _paint_flag(self, painter: QPainter, rect: QRectF, count: int) -> None:
        middle = rect.center().y()
        left = rect.right() - _FLAG + Space.XXS
        paint_icon(painter, "flag", QRectF(left, middle - 8, 16, 16), DESK.ink)
        painter.setFont(tabular(font(Size.CAPTION, SEMIBOLD)))
        painter.setPen(DESK.ink)
        place = QRectF(left + 18, rect.top(), 20, rect.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, str(count))


def paint_row_ground(
    painter: QPainter, rect: QRectF, *, current: bool, first: bool, last: bool
) -> None:
    """Hairline below a row, or its part of the outline of the current one."""
    if not current:
        left = rect.left() + (INSET if first else 0)
        right = rect.right() - (INSET if last else 0)
        painter.fillRect(QRectF(left, rect.bottom() - 1, right - left, 1), DESK.line)
        return
    reach = Radius.CONTROL * 3.0
    box = rect.adjusted(1 if first else -reach, 1, -1 if last else reach, -1)
    with painting(painter):
        painter.setClipRect(rect)
        painter.setPen(QPen(DESK.ink, Size.SELECTION))
        painter.setBrush(DESK.surface)
        painter.drawRoundedRect(box, Radius.CONTROL, Radius.CONTROL)


class MatrixView(QTableView):
    """The table of tiles.

    ``on_key`` is asked first about every key and tells whether it was a command; ``wants_key`` does
    so without doing anything, so that the window's shortcuts stay out of it.
    """

    current_changed = Signal()
    typed = Signal(str)
    menu_wanted = Signal(QPoint)
    moved = Signal()
    """Sizes or scrolling changed: what lies over a cell has to follow."""

    def __init__(self, model: QAbstractItemModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.on_key: Callable[[QKeyEvent], bool] = lambda _event: False
        self.wants_key: Callable[[QKeyEvent], bool] = lambda _event: False
        self._corner: MatrixCorner | None = None
        self._names = _RowHeader(self)
        prepare_view(self)
        self.setVerticalHeader(self._names)
        self.setHorizontalHeader(_ColumnHeader(self))
        self._names.show()
        self.setItemDelegate(TileDelegate(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.verticalHeader().sectionPressed.connect(self._row_pressed)
        self.horizontalHeader().sectionPressed.connect(self._column_pressed)
        for head in (self.verticalHeader(), self.horizontalHeader()):
            head.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        set_staying_model(self, model)
        for signal in (
            model.rowsInserted,
            model.rowsRemoved,
            model.columnsInserted,
            model.columnsRemoved,
            model.headerDataChanged,
        ):
            signal.connect(self._fit)

    def set_corner(self, widget: MatrixCorner) -> None:
        """Lay a widget over the corner above the names."""
        self._corner = widget
        self._fit()

    def set_current(self, index: QModelIndex) -> None:
        """Go to a cell and show it."""
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802 - Qt's name
        """The outline moves with the current row."""
        super().currentChanged(current, previous)
        self._repaint()
        self.current_changed.emit()

    def _repaint(self) -> None:
        self.viewport().update()
        self._names.viewport().update()

    # -- sizes -----------------------------------------------------------------------------

    def _fit(self, *_what: object) -> None:
        """Share width and height: columns of 72 px down to 60, rows of 48 down to 36."""
        model = self.model()
        columns, rows = model.columnCount(), model.rowCount()
        row, scrolls = self._row_height(rows)
        width = self.width() - INSET - (_BAR if scrolls else 0)
        least = scaled(_NAMES) + INSET
        column = _COLUMN if columns == 0 else max(_NARROW, min(_COLUMN, (width - least) // columns))
        names = max(least, width - column * columns)
        self._names.names_width = names
        self._names.setFixedWidth(names)
        self.horizontalHeader().setDefaultSectionSize(column)
        for at in range(columns):
            self.setColumnWidth(at, column)
        self.horizontalHeader().updateGeometry()
        row, _scrolls = self._row_height(rows)
        for at in range(rows):
            self.setRowHeight(at, row)
        self.updateGeometries()
        if self._corner is not None:
            self._corner.lie_over(self, QSize(names, self.horizontalHeader().height()))
        self._repaint()
        self.moved.emit()

    def _row_height(self, rows: int) -> tuple[int, bool]:
        """The height of every row, and whether there is more than fits."""
        bar = self.horizontalScrollBar()
        room = self.height() - self.horizontalHeader().sizeHint().height()
        room -= _BAR if bar.maximum() > bar.minimum() else 0
        low, high = scaled(_LOW), scaled(_ROW)
        if rows == 0:
            return high, False
        row = room // rows
        return (min(high, row), False) if row >= low else (low + 4, True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the height anew."""
        super().resizeEvent(event)
        self._fit()
        self.horizontalScrollBar().setValue(0)
        self.scrollTo(self.currentIndex())

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: N802 - Qt's name
        """The outline crosses cells, so scrolled pixels cannot be reused."""
        super().scrollContentsBy(dx, dy)
        self._repaint()
        self.moved.emit()

    def row_rect(self, row: int) -> QRect:
        """A row's name, in the view's coordinates."""
        top = self.rowViewportPosition(row) + self.viewport().y()
        return QRect(self._names.x(), top, self._names.width(), self.rowHeight(row))

    def column_rect(self, column: int) -> QRect:
        """A column's name, in the view's coordinates."""
        head = self.horizontalHeader()
        left = self.columnViewportPosition(column) + self.viewport().x()
        return QRect(left, head.y(), self.columnWidth(column), head.height())

    # -- painting --------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Rows' ground first, tiles on it."""
        painter = QPainter(self.viewport())
        model = self.model()
        current = self.currentIndex().row()
        count = model.columnCount()
        end = self.columnViewportPosition(count - 1) + self.columnWidth(count - 1) if count else 0
        right = max(end + INSET, self.viewport().width())
        order = sorted(range(model.rowCount()), key=lambda row: row == current)
        for row in order:
            rect = QRectF(0, self.rowViewportPosition(row), right, self.rowHeight(row))
            if rect.bottom() >= 0 and rect.top() <= self.viewport().height():
                paint_row_ground(painter, rect, current=row == current, first=False, last=True)
        painter.end()
        super().paintEvent(event)

    # -- keyboard and pointer --------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Claim the keys that are commands here before the window's shortcuts get them."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self.wants_key(event)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Commands first, then walking about; what else is typed belongs elsewhere."""
        if self.on_key(event):
            event.accept()
            return
        if event.key() in {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Tab}:
            # The presenter's remote turns the wall's pages.
            event.ignore()
            return
        plain = not event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier
            | Qt.KeyboardModifier.AltModifier
            | Qt.KeyboardModifier.MetaModifier
        )
        if plain and event.text() and event.text().isprintable():
            self.typed.emit(event.text())
            event.accept()
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Somewhere to start from."""
        super().focusInEvent(event)
        model = self.model()
        if not self.currentIndex().isValid() and model.rowCount():
            self.set_current(model.index(0, 0))
        self._repaint()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The ring goes."""
        super().focusOutEvent(event)
        self._repaint()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Where the menu opens: at the pointer, or at the current cell for the menu key."""
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            cell = self.visualRect(self.currentIndex())
            self.menu_wanted.emit(self.viewport().mapToGlobal(cell.center()))
            return
        self.menu_wanted.emit(event.globalPos())

    def _row_pressed(self, row: int) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.set_current(self.model().index(row, max(0, self.currentIndex().column())))

    def _column_pressed(self, column: int) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.set_current(self.model().index(max(0, self.currentIndex().row()), column))


def _lines(text: str, width: float, metrics: QFontMetricsF, most: int) -> list[str]:
    """A name broken into lines, the last one shortened if there are more than that."""
    found = wrap(text, width, metrics.horizontalAdvance, hyphenate=True, force=True) or [""]
    if len(found) <= most:
        return found
    rest = " ".join([found[most - 1].rstrip("-"), *found[most:]])
    return [*found[: most - 1], metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width)]
