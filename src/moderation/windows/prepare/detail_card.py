# SPDX-License-Identifier: EUPL-1.2
"""What the columns of the preparation share: lists with keys, cards of details, lines of text."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QGridLayout,
    QHBoxLayout,
    QListView,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from moderation.domain.ids import Id
from moderation.gui.bridge import Bridge
from moderation.gui.commands import Command, Commands
from moderation.gui.entity_model import ENTITY_ROLE, EntityListModel
from moderation.gui.tokens import LIGHT, SEMIBOLD, Size, Space
from moderation.gui.widgets import Card, IconButton, PlainLabel, RowDelegate, prepare_view

translate = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex
LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight


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


class EditList(QListView):
    """A list whose rows are edited by keys; its context menu teaches them.

    ``chosen`` carries the entity of the current row, or nothing.
    """

    chosen = Signal(object)

    def __init__(
        self, parent: QWidget, rows: EntityListModel, delegate: RowDelegate, name: str
    ) -> None:
        super().__init__(parent)
        self.rows = rows
        self._commands = Commands([])
        self._whole = False
        prepare_view(self)
        self.setAccessibleName(name)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        rows.setParent(self)
        delegate.setParent(self)
        self.setModel(rows)
        self.setItemDelegate(delegate)
        self.selectionModel().currentChanged.connect(self._tell)
        for signal in (rows.rowsInserted, rows.rowsRemoved, rows.dataChanged, rows.rowsMoved):
            signal.connect(self._rows_changed)

    def set_commands(self, commands: Sequence[Command | None]) -> None:
        """What keys do here."""
        self._commands = Commands(commands)

    def show_whole(self) -> None:
        """Be as high as the rows are: something around it scrolls."""
        self._whole = True
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._fit()

    def height_of_rows(self) -> int:
        """The height in which nothing has to be scrolled."""
        return sum(self.sizeHintForIndex(self.rows.index(row)).height() for row in self._numbers())

    def _numbers(self) -> range:
        return range(self.rows.rowCount())

    def _rows_changed(self, *_: object) -> None:
        # A row's height may depend on what it shows.
        self.scheduleDelayedItemsLayout()
        self._fit()
        self._tell()

    def _fit(self) -> None:
        if self._whole:
            self.setFixedHeight(self.height_of_rows() + 2)

    def _tell(self, *_: object) -> None:
        self.chosen.emit(self.current())

    def current(self) -> Any:
        """The entity of the current row."""
        return self.currentIndex().data(ENTITY_ROLE)

    def choose(self, entity_id: Id | None) -> None:
        """Make an entity's row the current one."""
        index = self.rows.index_of(entity_id)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def choose_first(self) -> None:
        """Have a current row, if there is any."""
        if not self.currentIndex().isValid() and self.rows.rowCount():
            self.setCurrentIndex(self.rows.index(0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The list's own keys first."""
        command = self._commands.found(event)
        if command is None:
            super().keyPressEvent(event)
            return
        command.run()
        event.accept()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Who comes by keyboard finds a current row."""
        super().focusInEvent(event)
        self.choose_first()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """All that can be done with the row, with its keys."""
        place = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            box = self.visualRect(self.currentIndex())
            place = self.viewport().mapToGlobal(box.bottomLeft())
        self._commands.menu(self).popup(place)


_COMPACT = """
QComboBox { min-height: 0; padding: 4px 34px 4px 9px; border-radius: 6px; }
QSpinBox { min-height: 0; padding: 4px 0; border-radius: 6px; }
QSpinBox:focus { padding: 3px 0; }
"""
"""In a card fields are as high as the quiet ones beside them."""


class DetailCard(Card):
    """Fields of what is current in a list; Escape closes it and goes back to the list."""

    closed = Signal()

    def __init__(self, bridge: Bridge, parent: QWidget, title: str) -> None:
        super().__init__(parent, padding=0)
        self.bridge = bridge
        self.setStyleSheet(_COMPACT)
        self.title = PlainLabel(self, text=title, weight=SEMIBOLD)
        self.setAccessibleName(title)
        self._close = IconButton(
            self, icon="x", size=Size.TARGET, on_click=self.close_card,
            name=translate("Prepare", "Close"),
        )  # fmt: skip
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self._close)
        self.grid = QGridLayout()
        self.grid.setHorizontalSpacing(Space.S)
        self.grid.setVerticalSpacing(6)
        self.grid.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.M, Space.XS, Space.XS, Space.M)
        column.setSpacing(Space.XXS)
        column.addLayout(head)
        inset = QHBoxLayout()
        inset.setContentsMargins(0, 0, Space.XS, 0)
        inset.addLayout(self.grid)
        column.addLayout(inset)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.hide()

    def add_row(self, label: str, field: QWidget | QHBoxLayout) -> None:
        """A field with its label at the left."""
        row = self.grid.rowCount()
        words = PlainLabel(self, text=label, size=Size.SECONDARY, colour=LIGHT.ink2)
        self.grid.addWidget(words, row, 0)
        if isinstance(field, QWidget):
            self.grid.addWidget(field, row, 1)
            words.setBuddy(field)
            if not field.accessibleName():
                field.setAccessibleName(label)
        else:
            self.grid.addLayout(field, row, 1)

    def close_card(self) -> None:
        """Away with it."""
        if not self.isHidden():
            self.hide()
            self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_card()
            return
        super().keyPressEvent(event)
