# SPDX-License-Identifier: EUPL-1.2
"""The headings of the minutes as a tree that leads to their pages."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QModelIndex, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPen, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from moderation.gui.paint.shapes import painting
from moderation.gui.tokens import DESK, SEMIBOLD, Radius, Size
from moderation.gui.widgets import is_current, owns_keys, prepare_view
from moderation.gui.widgets.row_parts import (
    DescribedRows,
    RowDescription,
    RowState,
    one_line,
    words,
)
from moderation.gui.widgets.rows import Index
from moderation.minutes.passage import PlacedHeading

translate = QCoreApplication.translate
_PLACE = Qt.ItemDataRole.UserRole
_STEP = 12


class _Rows(DescribedRows):
    def content_rect(self, option: QStyleOptionViewItem) -> QRect:
        """The whole height, because these rows have no hairline."""
        return super().content_rect(option).adjusted(0, 0, 0, 1)

    def paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, _index: Index) -> None:
        """A card for the current heading, also while another part has the keyboard."""
        current = is_current(option)
        if current or option.state & QStyle.StateFlag.State_MouseOver:
            with painting(painter):
                ring = QPen(DESK.ink, Size.SELECTION) if owns_keys(option) else None
                painter.setPen(ring or Qt.PenStyle.NoPen)
                painter.setBrush(DESK.surface if current else DESK.sand)
                box = QRectF(option.rect).adjusted(1, 2, -2, -2)
                painter.drawRoundedRect(box, Radius.CONTROL, Radius.CONTROL)


def heading_row(heading: PlacedHeading, _seen: RowState) -> RowDescription:
    """The words, indented by their level, and the page."""
    weight = SEMIBOLD if heading.level == 1 else 400
    return one_line(
        34,
        words(
            heading.words, Size.SECONDARY, weight, before=_STEP * (heading.level - 1), grows=True
        ),
        words(
            str(heading.page + 1), Size.CAPTION, ink=DESK.ink2, figures=True, right=True, width=26
        ),
    )


class Outline(QTreeView):
    """All headings; ``chosen`` carries the ``PlacedHeading`` that is wanted."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._headings: tuple[PlacedHeading, ...] = ()
        self._items: list[QStandardItem] = []
        self._model = QStandardItemModel(self)
        prepare_view(self)
        self.setModel(self._model)
        self.setItemDelegate(_Rows(heading_row, self, role=_PLACE))
        self.setHeaderHidden(True)
        self.setIndentation(0)
        self.setItemsExpandable(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAccessibleName(translate("MinutesPreview", "Outline"))
        self.selectionModel().currentChanged.connect(self._moved)

    def show_headings(self, headings: Sequence[PlacedHeading]) -> None:
        """The headings of another making; nothing moves if they are the same ones."""
        same = [(h.level, h.words) for h in headings] == [
            (h.level, h.words) for h in self._headings
        ]
        self._headings = tuple(headings)
        if same:
            for item, heading in zip(self._items, headings, strict=True):
                self._fill(item, heading)
            return
        self._model.clear()
        self._items = []
        open_items: list[tuple[int, QStandardItem]] = []
        for heading in headings:
            item = QStandardItem()
            item.setEditable(False)
            self._fill(item, heading)
            while open_items and open_items[-1][0] >= heading.level:
                open_items.pop()
            if open_items:
                open_items[-1][1].appendRow(item)
            else:
                self._model.appendRow(item)
            open_items.append((heading.level, item))
            self._items.append(item)
        self.expandAll()

    def show_page(self, page: int) -> None:
        """Mark the first heading of the page that is read, without going there."""
        on_page = [i for i, h in enumerate(self._headings) if h.page <= page]
        if not on_page or self.hasFocus():
            return
        here = next((i for i in on_page if self._headings[i].page == page), on_page[-1])
        index = self._items[here].index()
        if index != self.currentIndex():
            self.selectionModel().blockSignals(True)
            self.setCurrentIndex(index)
            self.selectionModel().blockSignals(False)
            self.scrollTo(index)
            self.viewport().update()

    @staticmethod
    def _fill(item: QStandardItem, heading: PlacedHeading) -> None:
        item.setText(heading.words)
        item.setData(heading, _PLACE)
        words = translate("MinutesPreview", "{heading}, page {page}")
        spoken = words.format(heading=heading.words, page=heading.page + 1)
        item.setData(spoken, Qt.ItemDataRole.AccessibleTextRole)
        item.setToolTip("")

    def _moved(self, now: QModelIndex, _before: QModelIndex) -> None:
        self.viewport().update()
        heading = now.data(_PLACE) if now.isValid() else None
        if isinstance(heading, PlacedHeading):
            self.chosen.emit(heading)
