# SPDX-License-Identifier: EUPL-1.2
"""What can be done with a passage of the minutes, and the field that changes its words."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from moderation.gui.key_names import key_text
from moderation.gui.theme import font, scaled, wear
from moderation.gui.tokens import DESK, SEMIBOLD, Radius, Size, Space
from moderation.gui.widgets import Button, Card, PlainLabel, announce

translate = QCoreApplication.translate
_WIDE = 300
_LEAST = 400


class PassageCard(Card):
    """The name of a passage, whether it is closed, and what can be done with it.

    ``resized`` says that it takes another room than before.
    """

    resized = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, padding=0)
        self.name = PlainLabel(self, size=Size.SECONDARY, weight=SEMIBOLD)
        self.why_not = PlainLabel(self, size=Size.SECONDARY, colour=DESK.ink2, wrap=True)
        self.why_not.setFixedWidth(_WIDE)
        self.follow = Button(
            self, text=translate("MinutesPreview", "Show"), key="Enter", small=True
        )
        self.change = Button(self, text=translate("MinutesPreview", "Change"), key="F2", small=True)
        self.sign = PlainLabel(
            self,
            text=translate("MinutesPreview", "closed session"),
            size=Size.SECONDARY,
            colour=DESK.ink2,
        )
        self.doors = Button(self, icon="lock", key=key_text("Ctrl+Shift+K"), small=True)
        # The pages keep the keyboard: Enter and F2 do the same there.
        for button in (self.follow, self.change, self.doors):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        row = QHBoxLayout()
        row.setSpacing(Space.XS)
        row.addWidget(self.name)
        row.addWidget(self.sign)
        row.addStretch(1)
        row.addWidget(self.doors)
        row.addWidget(self.follow)
        row.addWidget(self.change)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.S, Space.XS, Space.XS, Space.XS)
        column.setSpacing(Space.XXS)
        column.addLayout(row)
        column.addWidget(self.why_not)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Its words may take more room once it is seen."""
        super().resizeEvent(event)
        self.resized.emit()

    def show_told(self, name: str, why_not: str) -> None:
        """Say what it is, and why it cannot be changed if it cannot."""
        self.name.setText(name)
        self.why_not.setText(why_not)
        self.why_not.setVisible(bool(why_not))
        self.change.setVisible(not why_not)
        self.setVisible(bool(name))
        self.adjustSize()
        self.raise_()

    def show_doors(self, closed: bool | None) -> None:  # noqa: FBT001 - what it shows
        """Say whether it is closed, and offer the other; nothing where that is not its own."""
        self.sign.setVisible(bool(closed))
        self.doors.setVisible(closed is not None)
        self.doors.set_label(
            translate("MinutesPreview", "Publish")
            if closed
            else translate("MinutesPreview", "Closed session")
        )
        self.adjustSize()


class PassageField(QPlainTextEdit):
    """A field over a passage: Enter keeps the words, Esc leaves them as they were.

    ``keep`` is given the words and answers with a sentence if they cannot be; whoever goes
    elsewhere keeps what was typed. ``closed`` says that the field is gone.
    """

    closed = Signal()

    def __init__(
        self, parent: QWidget, *, name: str, words: str, keep: Callable[[str], str]
    ) -> None:
        super().__init__(parent)
        self._keep = keep
        self._words = words
        self._open = True
        self.setAccessibleName(name)
        self.setAccessibleDescription(translate("MinutesPreview", "Enter keeps, Esc cancels"))
        self.setPlainText(words)
        self.setTabChangesFocus(True)
        self.setFont(font(Size.BODY))
        wear(
            self,
            "QPlainTextEdit { background: $surface; border: 2px solid $ink;"
            f" border-radius: {Radius.CONTROL}px; padding: 4px 8px; }}",
        )
        self.fault = PlainLabel(parent, size=Size.SECONDARY, weight=SEMIBOLD, wrap=True)
        self.fault.setAutoFillBackground(True)
        self.fault.hide()
        self.selectAll()

    def place(self, box: QRect, area: QRect) -> None:
        """Lie over a passage, at least as large as it takes to type."""
        width = min(area.width() - 8, max(scaled(_LEAST), box.width() + 48))
        room = QRect(0, 0, width - 40, 10_000)
        flags = Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextWrapAnywhere
        words = self.fontMetrics().boundingRect(room, flags, self._words or " ")
        line = self.fontMetrics().lineSpacing()
        # One more line than it takes now: room to go on.
        height = min(max(box.height() + 8, words.height() + line + 24), 10 * line + 24)
        left = max(area.left() + 4, min(box.left() - 12, area.right() - width - 4))
        top = max(area.top() + 4, min(box.top() - 6, area.bottom() - height - 4))
        self.setGeometry(left, top, width, height)
        self.fault.setFixedWidth(self.width())
        self.fault.adjustSize()
        self.fault.move(left, self.geometry().bottom() + 4)

    def event(self, event: QEvent) -> bool:
        """Enter and Esc are this field's, not the window's."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            key = Qt.Key(event.key())
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter keeps, Shift+Enter is a new line, Esc cancels."""
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self._close()
            return
        shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not shift:
            self.commit()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Whoever goes elsewhere keeps what was typed."""
        super().focusOutEvent(event)
        reasons = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
        if self._open and event.reason() not in reasons:
            self.commit(leaving=True)

    def commit(self, *, leaving: bool = False) -> None:
        """Keep the words; where that is refused the field stays and says why."""
        words = self.toPlainText()
        trouble = "" if words == self._words else self._keep(words)
        if trouble and not leaving:
            self.fault.setText(trouble)
            self.fault.adjustSize()
            self.fault.show()
            self.fault.raise_()
            announce(self, trouble)
            return
        self._close()

    def _close(self) -> None:
        if self._open:
            self._open = False
            self.closed.emit()
            self.hide()
            self.fault.hide()
            self.fault.deleteLater()
            self.deleteLater()
