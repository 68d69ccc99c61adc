# SPDX-License-Identifier: EUPL-1.2
"""A few fields in a window of their own, and the sentence that says what is missing in them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, time
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QPlainTextEdit, QWidget

from moderation.gui.theme import scaled
from moderation.gui.tokens import SEMIBOLD, Size, Space
from moderation.gui.widgets.date_field import DateField, OpenDateField, TimeField
from moderation.gui.widgets.dialog import Dialog
from moderation.gui.widgets.labels import PlainLabel
from moderation.gui.widgets.read_line import ReadLine, check_fields

LINES = 76

Submit = Callable[[Mapping[str, Any]], object]


class AskDialog(Dialog):
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
        parent: QWidget | None,
        *,
        title: str,
        note: str = "",
        confirm: str,
        submit: Submit,
        safe: bool = True,
    ) -> None:
        super().__init__(parent, title=title, note=note, main=confirm, safe=safe, width=560)
        self._submit = submit
        self._fields: dict[str, QWidget] = {}
        self.grid = QGridLayout()
        self.grid.setHorizontalSpacing(Space.S)
        self.grid.setVerticalSpacing(Space.XS)
        self.grid.setColumnStretch(1, 1)
        self.content.addLayout(self.grid)

    # -- fields --------------------------------------------------------------------------------

    def _add(self, name: str, label: str, field: QWidget) -> None:
        row = self.grid.rowCount()
        words = PlainLabel(self, text=label, weight=SEMIBOLD)
        # Beside the first line of what is written.
        words.setFixedHeight(scaled(Size.BUTTON))
        self.grid.addWidget(words, row, 0, Qt.AlignmentFlag.AlignTop)
        self.grid.addWidget(field, row, 1)
        field.setAccessibleName(label)
        words.setBuddy(field)
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

    def add_day(self, name: str, label: str, day: date, *, today: date | None = None) -> DateField:
        """A day; ``today`` is from where on one without a year is meant, if it is another."""
        field = DateField(self, day=day, today=today)
        self._add(name, label, field)
        return field

    def add_open_day(
        self, name: str, label: str, day: date | None, *, today: date
    ) -> OpenDateField:
        """A day that may be open yet; ``today`` is from where on one without a year is meant."""
        field = OpenDateField(self, day=day, today=today)
        self._add(name, label, field)
        return field

    def add_time(self, name: str, label: str, value: time, *, needed: bool = True) -> TimeField:
        """A time of day; one that is not needed may be left open."""
        field = TimeField(self, needed=needed)
        field.set_time(value)
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

    def take(self) -> None:
        """Submit, or say what is missing; to what cannot be read the keyboard goes back."""
        check_fields(*(each for each in self._fields.values() if isinstance(each, ReadLine)))
        self._submit(self.values())
        self.accept()


def _value(field: QWidget) -> Any:
    if isinstance(field, ReadLine):
        return field.value()
    if isinstance(field, QLineEdit):
        return field.text()
    if isinstance(field, QPlainTextEdit):
        return field.toPlainText()
    if isinstance(field, QComboBox):
        return field.currentText() if field.isEditable() else field.currentData()
    raise TypeError(type(field).__name__)
