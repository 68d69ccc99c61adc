# SPDX-License-Identifier: EUPL-1.2
"""Words for the room, and which page of a PDF."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QSpinBox, QVBoxLayout, QWidget

from moderation.domain.blank import blank, trimmed
from moderation.gui.tokens import LIGHT, SEMIBOLD, Size, Space
from moderation.gui.widgets import Button, PlainLabel, PrimaryButton

translate = QCoreApplication.translate
_MINUTES = re.compile(r"\s*(\d{1,3})\s*(?:min|minuten|minutes)\.?\s*$", re.IGNORECASE)
LONGEST = 180
"""No countdown is longer, in minutes."""


def split_message(typed: str) -> tuple[str, int]:
    """The words and the minutes at their end: "Weiter um elf 10 min"."""
    found = _MINUTES.search(typed)
    if found is None or blank(typed[: found.start()]):
        return trimmed(typed), 0
    return typed[: found.start()].strip(" ,;:–-"), min(int(found[1]), LONGEST)


class _Dialog(QDialog):
    """A title, one field, two buttons; Enter takes it."""

    def __init__(self, title: str, note: str, take: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setModal(True)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setMinimumWidth(480)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        self.column.setSpacing(Space.S)
        self.column.addWidget(PlainLabel(self, text=title, size=Size.PANEL_TITLE, weight=SEMIBOLD))
        if note:
            self.column.addWidget(PlainLabel(self, text=note, colour=LIGHT.ink2, wrap=True))
        self._take = take

    def finish(self, field: QWidget) -> None:
        """Put the field in, and the buttons below it."""
        self.column.addWidget(field)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(Button(self, text=translate("Message", "Cancel"), on_click=self.reject))
        take = PrimaryButton(self, text=self._take, on_click=self.accept)
        take.setDefault(True)
        row.addWidget(take)
        self.column.addLayout(row)
        field.setFocus()


class MessageDialog(_Dialog):
    """A message to the room, with a countdown if it ends in minutes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            translate("Message", "Message to the room"),
            translate("Message", "With minutes at its end it counts down: “Group work 15 min”."),
            translate("Message", "Show"),
            parent,
        )
        self.field = QLineEdit(self)
        self.field.setAccessibleName(translate("Message", "Message to the room"))
        self.field.setMaxLength(200)
        self.finish(self.field)

    def words(self) -> str:
        """What the room reads."""
        return split_message(self.field.text())[0]

    def minutes(self) -> int:
        """How long to count down; 0 for no countdown."""
        return split_message(self.field.text())[1]


class PageDialog(_Dialog):
    """Which page of a PDF."""

    def __init__(self, pages: int, parent: QWidget | None = None) -> None:
        super().__init__(
            translate("Message", "Which page?"),
            translate("Message", "%n page(s)", "", pages),
            translate("Message", "Show"),
            parent,
        )
        self.field = QSpinBox(self)
        self.field.setRange(1, pages)
        self.field.setAccessibleName(translate("Message", "Page"))
        self.field.selectAll()
        self.finish(self.field)

    def page(self) -> int:
        """The page, counted from 0."""
        return self.field.value() - 1
