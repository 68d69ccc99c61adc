# SPDX-License-Identifier: EUPL-1.2
"""The question of a collection, edited where it stands."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from moderation.gui.tokens import Size
from moderation.gui.widgets.quiet import QuietLine
from moderation.gui.widgets.read_line import limit

translate = QCoreApplication.translate
LONGEST = 300


class Question(QuietLine):
    """Enter takes the words, Esc leaves them as they were; ``left`` gives the keyboard back."""

    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        name = translate("CardsPage", "Question to the room")
        super().__init__(parent, name=name, placeholder=name, size=Size.SAY)
        limit(self, LONGEST)
        # Its words stand below the title's.
        self.setTextMargins(-4, 0, 0, 0)

    def event(self, event: QEvent) -> bool:
        """Esc is ours before it is a window's shortcut."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and event.key() == Qt.Key.Key_Escape
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """End typing on Enter and Esc, which the page does not get."""
        if event.key() == Qt.Key.Key_Escape:
            self.show_value(self.stored, force=True)
            self.left.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.left.emit()
        else:
            super().keyPressEvent(event)
