# SPDX-License-Identifier: EUPL-1.2
"""The finding that was chosen, as a sentence, and what the room can do with it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from moderation.features.findings.model import FindingAnswer, Outcome
from moderation.features.findings.page.answering import answer_said
from moderation.gui.boxes import boxed, column, scrolling
from moderation.gui.theme import scaled
from moderation.gui.tokens import DESK, MEDIUM, Size, Space
from moderation.gui.widgets import Button, PlainLabel

translate = QCoreApplication.translate

_MOST = 124
"""The height of about six lines: words that somebody typed may be longer, and are scrolled."""


class FindingBox(QWidget):
    """``handled`` carries an outcome, ``reopened`` nothing."""

    handled = Signal(object)
    reopened = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.sentence = PlainLabel(self, size=Size.SECONDARY, wrap=True)
        self.state = PlainLabel(self, size=Size.CAPTION, weight=MEDIUM, colour=DESK.ink2, wrap=True)
        self.settle = Button(
            self, text=translate("Findings", "Settled"), small=True, on_click=self._settle
        )
        self.park = Button(
            self, text=translate("Findings", "Park"), small=True, on_click=self._park
        )
        self.justify = Button(
            self, text=translate("Findings", "Give a reason …"), small=True, on_click=self._justify
        )
        self.reopen = Button(
            self, text=translate("Findings", "Open again"), small=True, on_click=self.reopened.emit
        )
        labels = column(self.sentence, self.state, None, gap=Space.XXS)
        self.words = scrolling(boxed(labels), self)
        grid = QGridLayout()
        grid.setContentsMargins(0, Space.XXS, 0, 0)
        grid.setSpacing(Space.XXS)
        grid.addWidget(self.settle, 0, 0)
        grid.addWidget(self.park, 0, 1)
        grid.addWidget(self.justify, 1, 0, 1, 2)
        grid.addWidget(self.reopen, 2, 0, 1, 2)
        self.setLayout(column(self.words, grid, gap=Space.XXS))

    def show_finding(self, sentence: str, answer: FindingAnswer | None) -> None:
        """Show a finding, open or with what was done."""
        self.sentence.setText(sentence)
        self.state.setText(answer_said(answer))
        self.state.setVisible(answer is not None)
        for button in (self.settle, self.park, self.justify):
            button.setVisible(answer is None)
        self.reopen.setVisible(answer is not None)
        self.setAccessibleName(sentence)
        self.words.setAccessibleName(sentence)
        self.words.verticalScrollBar().setValue(0)
        self.setAccessibleDescription(self.state.text())
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Count lines anew for the new width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """As high as the words, up to where the buttons below them would leave the page."""
        most = scaled(_MOST)
        width = max(160, self.width())
        high = self._high(width)
        if high > most:
            high = self._high(width - self.words.verticalScrollBar().sizeHint().width())
        self.words.setFixedHeight(min(high, most))

    def _high(self, width: int) -> int:
        """How high the words are, which take so much each."""
        shown = [self.sentence, *([self.state] if self.state.text() else [])]
        for label in (self.sentence, self.state):
            # A label is never lower than its minimum: without this it would only ever grow.
            label.setMinimumHeight(0)
            label.setFixedHeight(max(0, label.heightForWidth(width)))
        return sum(label.height() for label in shown) + Space.XXS * (len(shown) - 1)

    def _settle(self) -> None:
        self.handled.emit(Outcome.SETTLED)

    def _park(self) -> None:
        self.handled.emit(Outcome.PARKED)

    def _justify(self) -> None:
        self.handled.emit(Outcome.JUSTIFIED)
