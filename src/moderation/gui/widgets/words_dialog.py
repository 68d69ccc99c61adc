# SPDX-License-Identifier: EUPL-1.2
"""Asks for a sentence."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from moderation.domain.blank import blank, trimmed
from moderation.gui.tokens import LIGHT, SEMIBOLD, Size, Space
from moderation.gui.touched import Touched
from moderation.gui.widgets.buttons import Button, PrimaryButton
from moderation.gui.widgets.labels import PlainLabel

translate = QCoreApplication.translate

LONGEST = 400
"""Letters of the sentence."""


class WordsDialog(QDialog):
    """One field, two buttons; Enter takes the words once there are some."""

    def __init__(
        self, parent: QWidget | None, *, title: str, note: str, take: str, words: str = ""
    ) -> None:
        super().__init__(parent)
        self.setModal(True)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setMinimumWidth(480)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.S)
        column.addWidget(PlainLabel(self, text=title, size=Size.PANEL_TITLE, weight=SEMIBOLD))
        column.addWidget(PlainLabel(self, text=note, colour=LIGHT.ink2, wrap=True))
        self.field = QLineEdit(words, self)
        self.field.setAccessibleName(title)
        self.field.setAccessibleDescription(note)
        self.field.setMaxLength(LONGEST)
        column.addWidget(self.field)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(Button(self, text=translate("Message", "Cancel"), on_click=self.reject))
        self.take_button = PrimaryButton(self, text=take, on_click=self.accept)
        self.take_button.setDefault(True)
        row.addWidget(self.take_button)
        column.addLayout(row)
        self._given = words
        self._touched = Touched(lambda: {"words": self.field.text()})
        self.field.textChanged.connect(self._typed)
        self._typed()
        self.field.setFocus()

    def words(self) -> str:
        """The sentence; the given one as it was unless it was changed."""
        return trimmed(self.field.text()) if self._touched.values() else self._given

    def _typed(self) -> None:
        self.take_button.setEnabled(not blank(self.field.text()))
