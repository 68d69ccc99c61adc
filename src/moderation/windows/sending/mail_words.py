# SPDX-License-Identifier: EUPL-1.2
"""The workshop's words for the mail that carries the minutes: a template, and how it reads."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from moderation.domain.views import MinutesView
from moderation.features.sending import edits
from moderation.features.sending.words import MailTemplate
from moderation.gui.bridge import Bridge
from moderation.gui.theme import wear
from moderation.gui.tokens import Space
from moderation.gui.touched import Touched
from moderation.gui.widgets import Button, Dialog, NoteLabel
from moderation.gui.widgets.read_line import limit
from moderation.output import attachments

translate = QCoreApplication.translate


class MailWordsDialog(Dialog):
    """Subject and words with {places} on the left, as they will be read on the right.

    Args:
        bridge: The open workshop; it keeps the words.
        released: Whether they go with a released version.
        parent: The window it belongs to.
    """

    def __init__(
        self, bridge: Bridge, parent: QWidget | None = None, *, released: bool = False
    ) -> None:
        words = attachments.mail_words(MinutesView(bridge.state), released=released)
        note = translate("MailWords", "Filled in for this workshop: {places}")
        super().__init__(
            parent,
            title=translate("MailWords", "Subject and words of the mail"),
            note=note.replace("{places}", " ".join(words.places)),
            main=translate("MailWords", "Apply"),
            enter=False,
            size=(1000, 560),
        )
        self._bridge = bridge
        self._words = words
        self.subject = QLineEdit(self)
        limit(self.subject, 300)
        self.subject.setAccessibleName(translate("MailWords", "Subject"))
        self.body = QPlainTextEdit(self)
        self.body.setTabChangesFocus(True)
        self.body.setAccessibleName(translate("MailWords", "Words"))
        self.read = QPlainTextEdit(self)
        self.read.setReadOnly(True)
        self.read.setTabChangesFocus(True)
        self.read.setAccessibleName(translate("MailWords", "As it will be read"))
        wear(self.read, "QPlainTextEdit { background: $well; }")
        self.unknown = NoteLabel(self, wrap=True)
        self.usual = Button(
            self, text=translate("MailWords", "Usual words"), on_click=self._take_usual
        )
        self._lay_out_fields()
        self._fill(self._words.template)
        self._touched = Touched(lambda: {"template": self.template})
        self.subject.textChanged.connect(self._show)
        self.body.textChanged.connect(self._show)
        self._show()
        self.subject.setFocus()

    def _lay_out_fields(self) -> None:
        left, right = QVBoxLayout(), QVBoxLayout()
        for column, words, field in (
            (left, translate("MailWords", "Subject"), self.subject),
            (left, translate("MailWords", "Words"), self.body),
            (right, translate("MailWords", "As it will be read"), self.read),
        ):
            column.setSpacing(Space.XS)
            column.addWidget(NoteLabel(self, text=words))
            column.addWidget(field)
        middle = QHBoxLayout()
        middle.setSpacing(Space.L)
        middle.addLayout(left, 1)
        middle.addLayout(right, 1)
        self.content.addLayout(middle, 1)
        self.content.addWidget(self.unknown)
        self.add_left(self.usual)

    def _fill(self, template: MailTemplate) -> None:
        self.subject.setText(template.subject)
        self.body.setPlainText(template.body)

    def _take_usual(self) -> None:
        self._fill(self._words.usual)

    @property
    def template(self) -> MailTemplate:
        """What stands in the fields."""
        return MailTemplate(self.subject.text(), self.body.toPlainText())

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

    def take(self) -> None:
        """Keep the words with the workshop; the usual ones need no keeping."""
        template, state = self.template, self._bridge.state
        if self._touched.values():
            step = (
                edits.usual_words(state)
                if template == self._words.usual
                else edits.edit_words(state, template.subject, template.body)
            )
            self._bridge.session.perform(step)
        self.accept()
