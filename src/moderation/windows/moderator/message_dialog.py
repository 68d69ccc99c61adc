# SPDX-License-Identifier: EUPL-1.2
"""Words for the room, and which page of a PDF."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from moderation.domain.blank import blank, trimmed
from moderation.gui.widgets.dialog import Dialog
from moderation.gui.widgets.number_box import NumberBox
from moderation.gui.widgets.words_dialog import WordsDialog

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


class MessageDialog(WordsDialog):
    """A message to the room, with a countdown if it ends in minutes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            parent,
            title=translate("Message", "Message to the room"),
            note=translate(
                "Message", "With minutes at its end it counts down: “Group work 15 min”."
            ),
            take=translate("Message", "Show"),
            longest=200,
            needed=False,
        )

    def words(self) -> str:
        """What the room reads."""
        return split_message(self.field.text())[0]

    def minutes(self) -> int:
        """How long to count down; 0 for no countdown."""
        return split_message(self.field.text())[1]


class PageDialog(Dialog):
    """Which page of a PDF."""

    def __init__(self, pages: int, parent: QWidget | None = None) -> None:
        super().__init__(
            parent,
            title=translate("Message", "Which page?"),
            note=translate("Message", "%n page(s)", "", pages),
            main=translate("Message", "Show"),
            width=480,
        )
        self.field = NumberBox(self)
        self.field.setRange(1, pages)
        self.field.setAccessibleName(translate("Message", "Page"))
        self.field.selectAll()
        self.content.addWidget(self.field)
        self.field.setFocus()

    def page(self) -> int:
        """The page, counted from 0."""
        return self.field.value() - 1
