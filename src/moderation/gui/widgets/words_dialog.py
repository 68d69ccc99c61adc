# SPDX-License-Identifier: EUPL-1.2
"""Asks for a sentence."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

from moderation.domain.blank import blank, trimmed
from moderation.gui.touched import Touched
from moderation.gui.widgets.dialog import Dialog
from moderation.gui.widgets.read_line import limit


class WordsDialog(Dialog):
    """One field; the main button takes the words once there are some.

    Args:
        parent: The window it belongs to.
        title: What it is about, in one line.
        note: What follows from it.
        take: The verb on the main button.
        words: What stands in the field at first.
        name: The field's name, if not the title.
        longest: Letters of the sentence.
        needed: Whether there have to be words.
    """

    def __init__(
        self,
        parent: QWidget | None,
        *,
        title: str,
        note: str,
        take: str,
        words: str = "",
        name: str = "",
        longest: int = 400,
        needed: bool = True,
    ) -> None:
        super().__init__(parent, title=title, note=note, main=take, width=480)
        self.field = QLineEdit(words[:longest], self)
        self.field.setAccessibleName(name or title)
        self.field.setAccessibleDescription(note)
        limit(self.field, longest)
        self.content.addWidget(self.field)
        self._given = words
        self._touched = Touched(lambda: {"words": self.field.text()})
        if needed:
            self.field.textChanged.connect(self._typed)
            self._typed()
        self.field.setFocus()

    def words(self) -> str:
        """The sentence; the given one as it was unless it was changed."""
        return trimmed(self.field.text()) if self._touched.values() else self._given

    def _typed(self) -> None:
        self.main_button.setEnabled(not blank(self.field.text()))
