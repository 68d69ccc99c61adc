# SPDX-License-Identifier: EUPL-1.2
"""The name of a template, and what will be in it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from moderation.domain.blank import trimmed
from moderation.gui.widgets.words_dialog import WordsDialog

translate = QCoreApplication.translate


class TemplateDialog(WordsDialog):
    """Asks for a name."""

    def __init__(self, suggestion: str, parent: QWidget) -> None:
        super().__init__(
            parent,
            title=translate("TemplateDialog", "Save as template"),
            note=translate(
                "TemplateDialog",
                "Agenda, questions, scripts, rooms and material are kept. People, results, "
                "answers and notes are not.",
            ),
            take=translate("TemplateDialog", "Save template"),
            words=suggestion,
            name=translate("TemplateDialog", "Name of the template"),
            longest=120,
        )
        self.field.selectAll()

    def words(self) -> str:
        """What the template is to be called: what is shown, as it is a name of its own."""
        return trimmed(self.field.text())
