# SPDX-License-Identifier: EUPL-1.2
"""The workshop's words for the mail that carries the minutes: a template, and how it reads."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from moderation.domain.views import MinutesView
from moderation.features.sending import edits
from moderation.features.sending.words import MailWords, Template
from moderation.gui.bridge import Bridge
from moderation.gui.tokens import LIGHT, SEMIBOLD, Size, Space
from moderation.gui.touched import Touched
from moderation.gui.widgets import Button, PlainLabel, PrimaryButton

translate = QCoreApplication.translate


class MailWordsDialog(QDialog):
    """Subject and words with {places} on the left, as they will be read on the right.

    Args:
        bridge: The open workshop; it keeps the words.
        released: Whether they go with a released version.
        parent: The window it belongs to.
    """

    def __init__(
        self, bridge: Bridge, parent: QWidget | None = None, *, released: bool = False
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._words = MailWords(MinutesView(bridge.state), released=released)
        title = translate("MailWords", "Subject and words of the mail")
        self.setModal(True)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.resize(1000, 560)
        self.subject = QLineEdit(self)
        self.subject.setMaxLength(300)
        self.subject.setAccessibleName(translate("MailWords", "Subject"))
        self.body = QPlainTextEdit(self)
        self.body.setTabChangesFocus(True)
        self.body.setAccessibleName(translate("MailWords", "Words"))
        self.read = QPlainTextEdit(self)
        self.read.setReadOnly(True)
        self.read.setTabChangesFocus(True)
        self.read.setAccessibleName(translate("MailWords", "As it will be read"))
        ground = LIGHT.well.name()
        self.read.setStyleSheet(f"QPlainTextEdit {{ background: {ground}; }}")
        self.unknown = PlainLabel(self, size=Size.SECONDARY, colour=LIGHT.ink2, wrap=True)
        self.usual = Button(
            self, text=translate("MailWords", "Usual words"), on_click=self._take_usual
        )
        self.take = PrimaryButton(self, text=translate("MailWords", "Apply"), on_click=self._apply)
        self._lay_out(title)
        self._fill(self._words.template)
        self._touched = Touched(lambda: {"template": self.template})
        self.subject.textChanged.connect(self._show)
        self.body.textChanged.connect(self._show)
        self._show()
        self.subject.setFocus()

    def _lay_out(self, title: str) -> None:
        left, right = QVBoxLayout(), QVBoxLayout()
        for column in (left, right):
            column.setSpacing(Space.XS)
        left.addWidget(self._label(translate("MailWords", "Subject")))
        left.addWidget(self.subject)
        left.addWidget(self._label(translate("MailWords", "Words")))
        left.addWidget(self.body, 1)
        right.addWidget(self._label(translate("MailWords", "As it will be read")))
        right.addWidget(self.read, 1)
        middle = QHBoxLayout()
        middle.setSpacing(Space.L)
        middle.addLayout(left, 1)
        middle.addLayout(right, 1)
        places = " ".join(self._words.places)
        note = translate("MailWords", "Filled in for this workshop: {places}")
        foot = QHBoxLayout()
        foot.setSpacing(Space.XS)
        foot.addWidget(self.usual)
        foot.addStretch(1)
        foot.addWidget(Button(self, text=translate("MailWords", "Cancel"), on_click=self.reject))
        foot.addWidget(self.take)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(PlainLabel(self, text=title, size=Size.PANEL_TITLE, weight=SEMIBOLD))
        column.addWidget(self._label(note.replace("{places}", places)))
        column.addLayout(middle, 1)
        column.addWidget(self.unknown)
        column.addLayout(foot)

    def _label(self, words: str) -> PlainLabel:
        return PlainLabel(self, text=words, size=Size.SECONDARY, colour=LIGHT.ink2)

    def _fill(self, template: Template) -> None:
        self.subject.setText(template.subject)
        self.body.setPlainText(template.body)

    def _take_usual(self) -> None:
        self._fill(self._words.usual)

    @property
    def template(self) -> Template:
        """What stands in the fields."""
        return Template(self.subject.text(), self.body.toPlainText())

    def _show(self) -> None:
        template = self.template
        shown = f"{self._words.subject(template)}\n\n{self._words.body(template)}"
        self.read.setPlainText(shown)
        unknown = ", ".join(f"{{{name}}}" for name in template.unknown)
        words = translate(
            "MailWords", "Nothing is filled in for {places}: it is sent as it stands."
        )
        self.unknown.setText(words.replace("{places}", unknown) if unknown else "")
        self.unknown.setVisible(bool(unknown))

    def _apply(self) -> None:
        """Keep the words with the workshop; the usual ones need no keeping."""
        template, state = self.template, self._bridge.state
        if self._touched.values():
            step = (
                edits.usual_words(state)
                if template == self._words.usual
                else edits.edit_words(state, template.subject, template.body)
            )
            if not self._bridge.perform(step):
                return
        self.accept()
