# SPDX-License-Identifier: EUPL-1.2
"""Typing right on the board: words of a card, title of a group."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QMimeData, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from moderation.domain.blank import blank
from moderation.gui.brought import means_photos
from moderation.gui.theme import wall_font


class BoardEditor(QPlainTextEdit):
    """A field over the board: Enter takes the words, Esc leaves them as they were.

    ``take`` is given the words and tells whether they were accepted; if not, the field stays.
    ``name`` says to a screen reader what is typed here.
    """

    closed = Signal()
    photo_came = Signal(QMimeData)
    """A photo was pasted, whose path is no words of a card."""

    def __init__(
        self,
        parent: QWidget,
        text: str,
        take: Callable[[str], bool],
        *,
        name: str,
        size: int,
        weight: int,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._take = take
        self._done = False
        self.setObjectName("boardEditor")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFont(wall_font(size, weight))
        self.document().setDocumentMargin(2)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabChangesFocus(True)
        self.setPlainText(text)
        self.selectAll()

    def place(self, rect: QRect) -> None:
        """Lie over what is edited, with room for a line more."""
        self.setGeometry(rect)
        self.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def finish(self, *, take: bool) -> None:
        """Close the field, with its words or without."""
        if self._done:
            return
        # Set first: a refusal shows a message, which may take the focus away.
        self._done = True
        if take and not self._take(" ".join(self.toPlainText().split())):
            self._done = False
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        # Told while it still has the keyboard, or hiding gives it to whatever comes next.
        self.closed.emit()
        self.hide()
        self.deleteLater()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:  # noqa: N802 - Qt's name
        """Words alone: a photo that is dropped here is for who takes photos below."""
        return not means_photos(source) and super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802 - Qt's name
        """Words are put in, a photo is handed on."""
        if means_photos(source):
            self.photo_came.emit(source)
        else:
            super().insertFromMimeData(source)

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
        """Enter and Esc end it."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.finish(take=True)
        elif event.key() == Qt.Key.Key_Escape:
            self.finish(take=False)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Going elsewhere keeps what was typed."""
        super().focusOutEvent(event)
        if event.reason() not in {
            Qt.FocusReason.PopupFocusReason,
            Qt.FocusReason.ActiveWindowFocusReason,
        }:
            if not self._done and blank(self.toPlainText()):
                self.finish(take=False)
            else:
                self.finish(take=True)
