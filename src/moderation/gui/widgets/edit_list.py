# SPDX-License-Identifier: EUPL-1.2
"""A list whose rows are edited by keys."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from moderation.domain.change import Step
from moderation.domain.ids import Id
from moderation.domain.state import State
from moderation.gui.commands import Command, Commands
from moderation.gui.entity_model import EntityListModel
from moderation.gui.widgets import RowDelegate
from moderation.gui.widgets.work_list import WorkList


class EditList(WorkList):
    """A list whose rows are edited by keys; its context menu teaches them.

    A row is current once the keyboard comes here, and letters search in the list.

    ``chosen`` carries the entity of the current row, or nothing.
    """

    chosen = Signal(object)
    begins_current = False
    letters_search = True

    def __init__(
        self, parent: QWidget, rows: EntityListModel, delegate: RowDelegate, name: str
    ) -> None:
        self._whole = False
        super().__init__(parent, rows, name=name)
        self.rows = rows
        self.commands = Commands([])
        rows.setParent(self)
        delegate.setParent(self)
        self.setItemDelegate(delegate)
        for signal in (rows.dataChanged, rows.rowsMoved):
            signal.connect(self._rows_changed)

    def set_commands(self, commands: Sequence[Command | None]) -> None:
        """What keys do here."""
        self.commands = Commands(commands)

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

    def _moved(self) -> None:
        self._tell()

    def _tell(self) -> None:
        self.chosen.emit(self.current())

    def current(self) -> Any:
        """The entity of the current row."""
        return self.entity()

    def choose(self, entity_id: Id | None) -> None:
        """Make an entity's row the current one."""
        self.go_to(entity_id)

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

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Who comes by keyboard finds a current row."""
        super().focusInEvent(event)
        self.choose_first()
