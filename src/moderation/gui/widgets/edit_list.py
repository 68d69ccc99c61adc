# SPDX-License-Identifier: EUPL-1.2
"""A list whose rows are edited by keys."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QSizePolicy,
    QWidget,
)

from moderation.domain.change import Step
from moderation.domain.ids import Id
from moderation.domain.state import State
from moderation.gui.commands import Command, Commands
from moderation.gui.entity_model import ENTITY_ROLE, EntityListModel
from moderation.gui.widgets import RowDelegate, prepare_view

translate = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex
LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight


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

    def perform(self, edit: Callable[[State], Step]) -> bool:
        """Perform an edit and go to what it made or moved; whether the user's world allowed it."""
        bridge, made = self.rows.bridge, list[Step]()

        def make(state: State) -> Step:
            made.append(edit(state))
            return made[0]

        done = bridge.attempt(make)
        if done and made[0].changes:
            self.choose(made[0].changes[0].entity.id)
        return done

    def perform_on(self, edit: Callable[..., Step], *values: object, **named: object) -> bool:
        """Perform an edit that takes the current row's id and these values; it stays current."""
        entity, bridge = self.current(), self.rows.bridge
        return entity is not None and bridge.attempt(
            lambda state: edit(state, entity.id, *values, **named)
        )

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
