# SPDX-License-Identifier: EUPL-1.2
"""Numbers typed digit by digit: at once where one digit is enough, else a moment later."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

WAIT_MS = 800
"""How long a second digit is waited for."""

_ENDS = frozenset({QEvent.Type.FocusOut, QEvent.Type.MouseButtonPress})
_MODIFIERS = frozenset({Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr})


class TypedNumber(QObject):
    """``chosen`` carries a whole number, ``waiting`` the digit that may become a longer one (or 0).

    Enter takes the digit at once, Esc takes it back, any other key takes it and does its own.
    """

    chosen = Signal(int)
    waiting = Signal(int)

    def __init__(self, parent: QObject, largest: Callable[[], int]) -> None:
        super().__init__(parent)
        self._largest = largest
        self._digit = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(WAIT_MS)
        self._timer.timeout.connect(self.finish)

    def watch(self, *widgets: QWidget) -> None:
        """What is typed or clicked here ends the waiting."""
        for widget in widgets:
            widget.installEventFilter(self)

    @property
    def begun(self) -> bool:
        """Whether a digit waits for another."""
        return self._digit > 0

    def type(self, digit: int) -> None:
        """One more digit."""
        before, self._digit = self._digit, 0
        self._timer.stop()
        number = before * 10 + digit
        if before and number > self._largest():
            self.waiting.emit(0)
            self.chosen.emit(before)
            number = digit
        if number < 10 and 0 < number * 10 <= self._largest():
            self._digit = number
            self._timer.start()
            self.waiting.emit(number)
            return
        self.waiting.emit(0)
        self.chosen.emit(number)

    def finish(self) -> None:
        """Take the digit that waits."""
        self._timer.stop()
        digit, self._digit = self._digit, 0
        if digit:
            self.waiting.emit(0)
            self.chosen.emit(digit)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Any other key or click ends the number first, then does what it always does."""
        if self._digit and event.type() in _ENDS:
            self.finish()
        elif self._digit and isinstance(event, QKeyEvent):
            key = Qt.Key(event.key())
            if event.type() == QEvent.Type.ShortcutOverride and key == Qt.Key.Key_Escape:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress and key not in _MODIFIERS:
                return self._ended_by(key)
        return super().eventFilter(watched, event)

    def _ended_by(self, key: Qt.Key) -> bool:
        if Qt.Key.Key_0 <= key <= Qt.Key.Key_9:
            return False
        if key == Qt.Key.Key_Escape:
            self._timer.stop()
            self._digit = 0
            self.waiting.emit(0)
            return True
        self.finish()
        return key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
