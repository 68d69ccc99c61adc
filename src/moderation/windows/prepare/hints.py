# SPDX-License-Identifier: EUPL-1.2
"""The card at the foot of the preparation: what is missing, and the way there."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from moderation.features.agenda.readiness import ReadinessHint
from moderation.gui.focus import let_go
from moderation.gui.texts import text
from moderation.gui.theme import scaled
from moderation.gui.tokens import DESK, SEMIBOLD, Space
from moderation.gui.widgets import Card, PlainLabel
from moderation.gui.widgets.hint_button import HintButton

translate = QCoreApplication.translate
MOST_HINTS = 3
MOST_NAMES = 3


class _Hint(HintButton):
    """A hint in a card: the card's edge takes the place of the last hairline."""

    last = False

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.last:
            painter = QPainter(self)
            painter.fillRect(0, self.height() - 1, self.width(), 1, DESK.surface)
            painter.end()


class Hints(Card):
    """What is missing, weightiest first; each hint leads to where it is put right."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, padding=0)
        self._shown: tuple[ReadinessHint, ...] | None = None
        self.buttons: list[_Hint] = []
        self.ready = PlainLabel(
            self, text=translate("Prepare", "Everything is prepared"), weight=SEMIBOLD
        )
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(Space.M, Space.XXS, Space.M, Space.XXS)
        self._column.setSpacing(0)
        self._column.addWidget(self.ready)
        self.ready.setFixedHeight(scaled(40))
        self.setAccessibleName(translate("Prepare", "What is missing"))

    def show_missing(self, found: tuple[ReadinessHint, ...]) -> None:
        """Show the weightiest; what did not change stays, and keeps the focus."""
        found = found[:MOST_HINTS]
        if found == self._shown:
            return
        self._shown = found
        old, self.buttons = self.buttons, []
        for button in old:
            self._column.removeWidget(button)
        for hint in found:
            detail = names(hint)
            button = _Hint(self, title=text(hint.title), places=[detail] if detail else [])
            button.last = hint is found[-1]
            button.clicked.connect(self._pressed)
            self._column.addWidget(button)
            self.buttons.append(button)
        let_go(old, self.buttons)
        self.ready.setVisible(not found)

    def _pressed(self) -> None:
        pressed = self.sender()
        for button, hint in zip(self.buttons, self._shown or (), strict=True):
            if button is pressed:
                self.chosen.emit(hint)


def names(hint: ReadinessHint) -> str:
    """What a hint is about, in one line: the first few, and how many there are beside them."""
    said = [part if isinstance(part, str) else text(part) for part in hint.details]
    shown = ", ".join(said[:MOST_NAMES])
    more = len(said) - MOST_NAMES
    if more <= 0:
        return shown
    return translate("Prepare", "{names} and %n more", "", more).format(names=shown)
