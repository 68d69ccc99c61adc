# SPDX-License-Identifier: EUPL-1.2
"""The finding that was chosen, as a sentence, and what the room can do with it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from moderation.features.findings.model import Outcome
from moderation.gui.texts import text
from moderation.gui.tokens import LIGHT, MEDIUM, Size, Space
from moderation.gui.widgets import Button, PlainLabel

translate = QCoreApplication.translate


class FindingBox(QWidget):
    """``handled`` carries an outcome, ``reopened`` nothing."""

    handled = Signal(object)
    reopened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sentence = PlainLabel(self, size=Size.SECONDARY, wrap=True)
        self.state = PlainLabel(
            self, size=Size.CAPTION, weight=MEDIUM, colour=LIGHT.ink2, wrap=True
        )
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
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XXS)
        column.addWidget(self.sentence)
        column.addWidget(self.state)
        grid = QGridLayout()
        grid.setContentsMargins(0, Space.XXS, 0, 0)
        grid.setSpacing(Space.XXS)
        grid.addWidget(self.settle, 0, 0)
        grid.addWidget(self.park, 0, 1)
        grid.addWidget(self.justify, 1, 0, 1, 2)
        grid.addWidget(self.reopen, 2, 0, 1, 2)
        column.addLayout(grid)

    def show_finding(self, sentence: str, outcome: Outcome | None, reason: str = "") -> None:
        """Show a finding, open or with what was done."""
        self.sentence.setText(sentence)
        said = "" if outcome is None else text(outcome.message)
        self.state.setText(f"{said}: {reason}" if reason else said)
        self.state.setVisible(outcome is not None)
        for button in (self.settle, self.park, self.justify):
            button.setVisible(outcome is None)
        self.reopen.setVisible(outcome is not None)
        self.setAccessibleName(sentence)
        self.setAccessibleDescription(self.state.text())
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width is another number of lines."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        for label in (self.sentence, self.state):
            label.setFixedHeight(max(0, label.heightForWidth(max(160, self.width()))))

    def _settle(self) -> None:
        self.handled.emit(Outcome.SETTLED)

    def _park(self) -> None:
        self.handled.emit(Outcome.PARKED)

    def _justify(self) -> None:
        self.handled.emit(Outcome.JUSTIFIED)
