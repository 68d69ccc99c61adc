# SPDX-License-Identifier: EUPL-1.2
"""A few fields in a window of their own, and the sentence that says what is missing in them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from moderation.domain.errors import UserFacingError
from moderation.gui.texts import text
from moderation.gui.theme import scaled
from moderation.gui.tokens import LIGHT, SEMIBOLD, Size, Space
from moderation.gui.widgets import Button, DateField, Kind, PlainLabel, announce

translate = QCoreApplication.translate
WIDTH = 560
LINES = 76

Submit = Callable[[Mapping[str, Any]], object]


class AskDialog(QDialog):
    """Asks for values and submits them; a ``UserFacingError`` is said below the fields.

    Args:
        parent: The window it belongs to.
        title: What it is about, in one line.
        note: What follows from it.
        confirm: The verb on the main button.
        submit: Given the values by name; may raise a ``UserFacingError``.
        safe: Whether Enter confirms.
    """

    def __init__(
        self,
        parent: QWidget,
        *,
        title: str,
        note: str = "",
        confirm: str,
        submit: Submit,
        safe: bool = True,
    ) -> None:
        super().__init__(parent)
        self._submit = submit
        self._fields: dict[str, QWidget] = {}
        self.setModal(True)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(note)
        self.grid = QGridLayout()
        self.grid.setHorizontalSpacing(Space.S)
        self.grid.setVerticalSpacing(Space.XS)
        self.grid.setColumnStretch(1, 1)
        self.fault = PlainLabel(self, colour=LIGHT.alert, wrap=True)
        self.fault.hide()
        self.confirm_button = Button(
            self, text=confirm, kind=Kind.PRIMARY if safe else Kind.NORMAL, on_click=self.try_submit
        )
        self.confirm_button.setAutoDefault(True)
        self.confirm_button.setDefault(safe)
        self.cancel_button = Button(
            self,
            text=translate("Asking", "Cancel"),
            kind=Kind.NORMAL if safe else Kind.PRIMARY,
            on_click=self.reject,
        )
        self.cancel_button.setAutoDefault(True)
        self.cancel_button.setDefault(not safe)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.XS)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.confirm_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.S)
        heading = PlainLabel(self, text=title, size=Size.PANEL_TITLE, weight=SEMIBOLD, wrap=True)
        column.addWidget(heading)
        self.setFixedWidth(scaled(WIDTH))
        inner = scaled(WIDTH) - 2 * Space.L
        heading.setFixedHeight(heading.heightForWidth(inner))
        if note:
            words = PlainLabel(self, text=note, colour=LIGHT.ink2, wrap=True)
            words.setFixedHeight(words.heightForWidth(inner))
            column.addWidget(words)
        column.addLayout(self.grid)
        column.addWidget(self.fault)
        column.addLayout(buttons)

    # -- fields --------------------------------------------------------------------------------

    def _add(self, name: str, label: str, field: QWidget) -> None:
        row = self.grid.rowCount()
        words = PlainLabel(self, text=label, weight=SEMIBOLD)
        # Beside the first line of what is written.
        words.setFixedHeight(scaled(Size.BUTTON))
        self.grid.addWidget(words, row, 0, Qt.AlignmentFlag.AlignTop)
        self.grid.addWidget(field, row, 1)
        field.setAccessibleName(label)
        if not self._fields:
            field.setFocus()
        self._fields[name] = field

    def add_line(self, name: str, label: str, words: str = "") -> QLineEdit:
        """A line of text."""
        field = QLineEdit(words, self)
        self._add(name, label, field)
        return field

    def add_text(self, name: str, label: str, words: str = "") -> QPlainTextEdit:
        """A few lines of text; Tab goes on to the next field."""
        field = QPlainTextEdit(words, self)
        field.setTabChangesFocus(True)
        field.setFixedHeight(scaled(LINES))
        self._add(name, label, field)
        return field

    def add_day(self, name: str, label: str, day: date) -> DateField:
        """A day."""
        field = DateField(self, day=day)
        self._add(name, label, field)
        return field

    def add_choice(
        self, name: str, label: str, offered: list[tuple[str, object]], *, typed: bool = False
    ) -> QComboBox:
        """One of several, or with ``typed`` also other words."""
        field = QComboBox(self)
        field.setEditable(typed)
        for words, value in offered:
            field.addItem(words, value)
        if typed:
            field.setCurrentIndex(-1)
        self._add(name, label, field)
        return field

    def field(self, name: str) -> QWidget:
        """A field by its name."""
        return self._fields[name]

    def values(self) -> dict[str, Any]:
        """What is in the fields, by name."""
        return {name: _value(field) for name, field in self._fields.items()}

    def try_submit(self) -> None:
        """Submit, or say what is missing."""
        try:
            self._submit(self.values())
        except UserFacingError as error:
            self.fault.setText(text(error.message))
            self.fault.show()
            announce(self, text(error.message))
            return
        self.accept()


def _value(field: QWidget) -> Any:
    if isinstance(field, QLineEdit):
        return field.text()
    if isinstance(field, QPlainTextEdit):
        return field.toPlainText()
    if isinstance(field, DateField):
        return field.day()
    if isinstance(field, QComboBox):
        return field.currentText() if field.isEditable() else field.currentData()
    raise TypeError(type(field).__name__)
