# SPDX-License-Identifier: EUPL-1.2
"""Lists of what can be ticked."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QWidget

from moderation.gui.paint.shapes import painting
from moderation.gui.theme import font, scaled
from moderation.gui.tokens import DESK, SEMIBOLD, Radius, Size
from moderation.gui.widgets.rows import prepare_view

KEY_ROLE = Qt.ItemDataRole.UserRole + 1


class OutlinedList(QListWidget):
    """Items, with an outline around the one that the keyboard is on."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rows, and the outline."""
        super().paintEvent(event)
        index = self.currentIndex()
        if not self.hasFocus() or not index.isValid():
            return
        painter = QPainter(self.viewport())
        with painting(painter):
            painter.setPen(QPen(DESK.ink, Size.SELECTION))
            box = QRectF(self.visualRect(index)).adjusted(1, 1, -1, -2)
            painter.drawRoundedRect(box, Radius.CONTROL, Radius.CONTROL)
        painter.end()


class TickList(OutlinedList):
    """Items to tick with Space, below headings that cannot be ticked."""

    def __init__(self, parent: QWidget, *, name: str) -> None:
        super().__init__(parent)
        prepare_view(self)
        self.setAccessibleName(name)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setFont(font(Size.BODY))

    def add_heading(self, words: str) -> None:
        """What the following items have in common."""
        item = QListWidgetItem(words, self)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        item.setFont(font(Size.CAPTION, SEMIBOLD))
        self._colour(item)

    def add_item(self, words: str, key: object, *, ticked: bool | None) -> QListWidgetItem:
        """An item; ``None`` for one that cannot be ticked."""
        item = QListWidgetItem(words, self)
        item.setData(KEY_ROLE, key)
        item.setToolTip("")
        self.set_ticked(item, ticked=ticked)
        return item

    def set_ticked(self, item: QListWidgetItem, *, ticked: bool | None) -> None:
        """Tick an item, untick it, or take its box away."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if ticked is None:
            item.setFlags(flags)
            item.setData(Qt.ItemDataRole.CheckStateRole, None)
            self._colour(item)
            return
        item.setFlags(flags | Qt.ItemFlag.ItemIsUserCheckable)
        self._colour(item)
        item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)

    def _colour(self, item: QListWidgetItem) -> None:
        flags = item.flags()
        if not flags & Qt.ItemFlag.ItemIsEnabled:
            item.setForeground(DESK.ink2)
        elif flags & Qt.ItemFlag.ItemIsUserCheckable:
            item.setForeground(DESK.ink)
        else:
            item.setForeground(DESK.ink3)

    def take_colours(self) -> None:
        """Items hold copies."""
        for at in range(self.count()):
            self._colour(self.item(at))

    def entries(self) -> Iterable[QListWidgetItem]:
        """All items, without the headings."""
        for at in range(self.count()):
            if self.item(at).flags() & Qt.ItemFlag.ItemIsEnabled:
                yield self.item(at)

    def ticked(self) -> Sequence[object]:
        """The keys of what is ticked."""
        return [
            item.data(KEY_ROLE)
            for item in self.entries()
            if item.flags() & Qt.ItemFlag.ItemIsUserCheckable
            and item.checkState() == Qt.CheckState.Checked
        ]

    def go_to_first(self) -> None:
        """The first item is the current one."""
        first = next(iter(self.entries()), None)
        if first is not None:
            self.setCurrentItem(first)

    def fit(self, most: int) -> None:
        """As high as its items, and no higher than this."""
        height = sum(self.sizeHintForRow(at) for at in range(self.count())) + 4
        self.setFixedHeight(max(scaled(120), min(height, most)))
