# SPDX-License-Identifier: EUPL-1.2
"""One question of the user's own, worded."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QPlainTextEdit, QWidget

from moderation.domain.blank import blank, trimmed
from moderation.features.agenda.methods import Method
from moderation.features.questions import bank
from moderation.features.questions.bank import BankQuestion, QuestionRole, QuestionTheme
from moderation.gui.texts import text
from moderation.gui.theme import scaled
from moderation.gui.tokens import Space
from moderation.gui.widgets import Dialog, FieldLabel, NoteLabel
from moderation.gui.widgets.read_line import limit

translate = QCoreApplication.translate
LONGEST = 400


class QuestionDialog(Dialog):
    """Asks for the words of a question; ``kept`` is what the bank holds afterwards.

    Args:
        question: What it begins with; a shipped one is kept as a new one of the user's own.
        methods: Those to choose from.
        doubts: Says what is wrong with a question.
        parent: The window it belongs to.
    """

    def __init__(
        self,
        question: BankQuestion,
        methods: Sequence[Method],
        doubts: Callable[[str], str],
        parent: QWidget,
    ) -> None:
        shipped = bool(question.text) and not question.own
        super().__init__(
            parent,
            title=translate("Questions", "Own question"),
            note=translate("Questions", "The shipped question stays; yours stands beside it.")
            if shipped
            else "",
            main=translate("Questions", "Keep question"),
            width=620,
        )
        self.kept: BankQuestion | None = None
        self._question = question
        self._doubts = doubts
        self.words = QLineEdit(question.text, self)
        limit(self.words, LONGEST)
        self.doubt = NoteLabel(self, wrap=True)
        self.role = self._combo([(text(each.message), each) for each in QuestionRole])
        self.role.setCurrentIndex(list(QuestionRole).index(question.role))
        self.theme = self._combo([(text(each.message), each) for each in QuestionTheme])
        self.theme.setCurrentIndex(list(QuestionTheme).index(question.theme))
        self.method = self._combo(
            [(translate("Questions", "none"), ""), *((each.name, each.id) for each in methods)]
        )
        first = next(iter(question.methods), "")
        self.method.setCurrentIndex(max(0, self.method.findData(first)))
        self.follow_ups = QPlainTextEdit("\n".join(question.follow_ups), self)
        self.follow_ups.setTabChangesFocus(True)
        self.follow_ups.setFixedHeight(scaled(88))
        self.follow_ups.setPlaceholderText(translate("Questions", "One in each line"))
        self.source = QLineEdit(question.source, self)
        limit(self.source, LONGEST)
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.M)
        grid.setVerticalSpacing(Space.XS)
        rows: tuple[tuple[str, QWidget], ...] = (
            (translate("Questions", "Question"), self.words),
            ("", self.doubt),
            (translate("Questions", "Role"), self.role),
            (translate("Questions", "Theme"), self.theme),
            (translate("Questions", "Method"), self.method),
            (translate("Questions", "To ask further"), self.follow_ups),
            (translate("Questions", "Source"), self.source),
        )
        for place, (name, field) in enumerate(rows):
            if name:
                field.setAccessibleName(name)
                label = FieldLabel(self, text=name)
                label.setBuddy(field)
                grid.addWidget(label, place, 0)
            grid.addWidget(field, place, 1)
        self.content.addLayout(grid)
        self.words.textChanged.connect(self._look)
        self._look()
        self.words.setFocus()

    def _combo(self, options: Sequence[tuple[str, object]]) -> QComboBox:
        box = QComboBox(self)
        for words, value in options:
            box.addItem(words, value)
        return box

    def _look(self, _words: str = "") -> None:
        self.doubt.setText(self._doubts(self.words.text()))
        self.main_button.setEnabled(not blank(self.words.text()))

    def take(self) -> None:
        """Keep the question in the bank."""
        chosen = str(self.method.currentData())
        others = (key for key in self._question.methods[1:] if key != chosen)
        lines = (trimmed(line) for line in self.follow_ups.toPlainText().splitlines())
        self.kept = bank.keep(
            replace(
                self._question,
                text=self.words.text(),
                role=list(QuestionRole)[self.role.currentIndex()],
                theme=list(QuestionTheme)[self.theme.currentIndex()],
                methods=tuple(key for key in (chosen, *others) if key),
                follow_ups=tuple(line[:LONGEST] for line in lines if line),
                source=trimmed(self.source.text()),
            )
        )
        self.accept()
