# SPDX-License-Identifier: EUPL-1.2
"""A card beside a list, with the fields of the entity that is current there."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from moderation.domain.change import Step
from moderation.domain.ids import Id
from moderation.gui.bridge import Bridge
from moderation.gui.theme import wear
from moderation.gui.tokens import DESK, SEMIBOLD, Size, Space
from moderation.gui.widgets.buttons import IconButton
from moderation.gui.widgets.entity_fields import StoredFields
from moderation.gui.widgets.frames import Card
from moderation.gui.widgets.labels import PlainLabel

translate = QCoreApplication.translate

_COMPACT = """
QComboBox { min-height: 0; padding: 4px 34px 4px 9px; border-radius: 6px; }
QSpinBox { min-height: 0; padding: 4px 0; border-radius: 6px; }
QSpinBox:focus { padding: 3px 0; }
"""
"""In a card fields are as high as the quiet ones beside them."""


class DetailCard(Card):
    """Fields of what is current in a list; Escape closes it and goes back to the list.

    Args:
        title: What stands above the fields.
        kind: The class of the entities that it shows.
        edit: The edit that takes attributes by their names.

    The fields are made with ``fields`` and placed with ``add_row``; the first row's first one has
    the keyboard when the card opens.
    """

    closed = Signal()

    def __init__(
        self, bridge: Bridge, parent: QWidget, title: str, kind: type, edit: Callable[..., Step]
    ) -> None:
        super().__init__(parent, padding=0)
        self.bridge = bridge
        self._id: Id | None = None
        self._first: QWidget | None = None
        self.fields = StoredFields(self, bridge, kind, lambda: self._id, edit)
        wear(self, _COMPACT)
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

    # -- its fields --------------------------------------------------------------------------

    def add_row(
        self, label: str, *fields: QWidget, gap: int = Space.XS, grows: bool = True
    ) -> None:
        """Fields with their label at the left; of several the first one ``grows``, or none."""
        row = self.grid.rowCount()
        self._first = self._first or fields[0]
        if label:
            words = PlainLabel(self, text=label, size=Size.SECONDARY, colour=DESK.ink2)
            self.grid.addWidget(words, row, 0)
            if len(fields) == 1:
                words.setBuddy(fields[0])
        if len(fields) == 1 and grows:
            self.grid.addWidget(fields[0], row, 1)
            if not fields[0].accessibleName():
                fields[0].setAccessibleName(label)
            return
        line = QHBoxLayout()
        line.setSpacing(gap)
        for place, field in enumerate(fields):
            line.addWidget(field, int(grows and place == 0))
        if not grows:
            line.addStretch(1)
        self.grid.addLayout(line, row, 1)

    def add_wide(self, field: QWidget) -> None:
        """A field whose words say what it is about, and need the whole width."""
        self.grid.addWidget(field, self.grid.rowCount(), 0, 1, 2)

    # -- what is shown -----------------------------------------------------------------------

    def entity(self) -> Any:
        """What is shown, as it is now; nothing once it was taken away."""
        return self.fields.current()

    def show_entity(self, entity: Any, *, force: bool = False) -> None:
        """Show an entity; another one, or undo, replaces what is being typed."""
        if entity is None:
            self.close_card()
            return
        force = force or self._id != entity.id
        self._id = entity.id
        self.fields.show(entity, force=force)
        self.on_shown(entity, force=force)

    def on_shown(self, entity: Any, *, force: bool) -> None:
        """Show the parts of the card that are not fields."""

    def open_card(self, entity: Any) -> None:
        """Show an entity, and type into the first field, all of it marked."""
        self.show_entity(entity, force=True)
        self.show()
        if self._first is not None:
            self._first.setFocus(Qt.FocusReason.OtherFocusReason)
            self._first.selectAll()  # type: ignore[attr-defined]

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
