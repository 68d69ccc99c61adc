# SPDX-License-Identifier: EUPL-1.2
"""The name of a template, and what will be in it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from moderation.domain.blank import trimmed
from moderation.gui.tokens import LIGHT, SEMIBOLD, Size, Space
from moderation.gui.widgets import Button, Kind, PlainLabel

translate = QCoreApplication.translate
WIDTH = 520
LONGEST = 120


class TemplateDialog(QDialog):
    """Asks for a name; ``name`` is what was typed."""

    def __init__(self, suggestion: str, parent: QWidget) -> None:
        super().__init__(parent)
        heading = translate("TemplateDialog", "Save as template")
        self.setModal(True)
        self.setWindowTitle(heading)
        self.setAccessibleName(heading)
        self.field = QLineEdit(suggestion[:LONGEST], self)
        self.field.setMaxLength(LONGEST)
        self.field.setAccessibleName(translate("TemplateDialog", "Name of the template"))
        self.field.selectAll()
        note = PlainLabel(
            self,
            text=translate(
                "TemplateDialog",
                "Agenda, questions, scripts, rooms and material are kept. People, results, "
                "answers and notes are not.",
            ),
            colour=LIGHT.ink2,
            wrap=True,
        )
        note.setFixedHeight(note.heightForWidth(WIDTH - 2 * Space.L))
        self.accept_button = Button(
            self, text=translate("TemplateDialog", "Save template"), kind=Kind.PRIMARY,
            on_click=self.accept,
        )  # fmt: skip
        self.accept_button.setDefault(True)
        self.cancel_button = Button(self, text=translate("Prepare", "Cancel"), on_click=self.reject)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.XS)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.accept_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.XS)
        column.addWidget(PlainLabel(self, text=heading, size=Size.PANEL_TITLE, weight=SEMIBOLD))
        column.addWidget(note)
        column.addSpacing(Space.XS)
        column.addWidget(self.field)
        column.addSpacing(Space.XS)
        column.addLayout(buttons)
        self.setFixedWidth(WIDTH)
        self.field.textChanged.connect(self._show_enabled)
        self._show_enabled()
        self.field.setFocus()

    def _show_enabled(self, _changed: object = None) -> None:
        self.accept_button.setEnabled(bool(self.name()))

    def name(self) -> str:
        """What the template is to be called."""
        return trimmed(self.field.text())
