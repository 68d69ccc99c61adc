# SPDX-License-Identifier: EUPL-1.2
"""Fields that look like text until somebody points at them or types.

They follow what is stored, except where it would overwrite the typing of the moment. What was typed
and is not stored yet is taken back by the field; everything else is left to the window's undo.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from moderation.domain.blank import trimmed
from moderation.gui.commands import Commands
from moderation.gui.theme import font, scaled, wear
from moderation.gui.tokens import REGULAR, Size

LEAVING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape)
"""The keys that end typing in a field."""

_SHEET = """
QLineEdit, QPlainTextEdit {{
    border: 1px solid {rest}; border-radius: 6px; background: {ground};
    padding: 3px 7px; {inner}
}}
QLineEdit:hover, QPlainTextEdit:hover {{ border-color: $line2; }}
QLineEdit:focus, QPlainTextEdit:focus {{
    border: 2px solid $ink; background: $surface; padding: 2px 6px;
}}
QLineEdit[fault="true"] {{ border: 2px solid $alert; padding: 2px 6px; }}
"""


def _sheet(*, framed: bool, height: int = 0) -> str:
    # Frame and padding take 8 px; the application's style sheet would make fields higher.
    inner = f"min-height: {height - 8}px; max-height: {height - 8}px;" if height else ""
    rest, ground = ("$line", "$surface") if framed else ("transparent", "transparent")
    return _SHEET.format(inner=inner, rest=rest, ground=ground)


def _is_undo(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and event.matches(QKeySequence.StandardKey.Undo)


def _is_redo(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and event.matches(QKeySequence.StandardKey.Redo)


class QuietLine(QLineEdit):
    """One line. ``typed`` carries the text while it is typed, ``done`` when it is finished."""

    typed = Signal(str)
    done = Signal(str)
    moved_on = Signal(int)
    """Up (-1) or down (1) was pressed: the field above or below is wanted."""

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        name: str = "",
        placeholder: str = "",
        size: int = Size.BODY,
        weight: int = REGULAR,
        framed: bool = False,
    ) -> None:
        super().__init__(parent)
        self._stored = ""
        self._shown = False
        self.setFont(font(size, weight))
        wear(self, _sheet(framed=framed, height=scaled(max(30, size + 16))))
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.textEdited.connect(self.typed)
        self.editingFinished.connect(self._finish)

    def show_value(self, value: str, *, force: bool = False) -> None:
        """Show what is stored; typing of the moment stays unless ``force`` says otherwise."""
        self._stored, self._shown = value, True
        if (force or not self.hasFocus()) and self.text() != value:
            place = self.cursorPosition()
            behind = len(self.text()) - place
            self.setText(value)
            if self.hasFocus():
                self.setCursorPosition(min(place, len(value)))
            elif self.window().focusWidget() is self:
                # A dialog stands in front, and typing goes on here when it is gone.
                self.setCursorPosition(max(0, len(value) - behind))
            else:
                self.setCursorPosition(0)

    def put_back(self) -> None:
        """What was typed was refused: show what is stored. A field for something new keeps it."""
        if self._shown:
            self.show_value(self._stored, force=True)

    @property
    def follows(self) -> bool:
        """Whether it shows something that is stored; otherwise it is a field for something new."""
        return self._shown

    @property
    def stored(self) -> str:
        """What is stored as far as the field knows."""
        return self._stored

    def _finish(self) -> None:
        self.setModified(False)
        self.done.emit(self.text())

    def _is_of_the_window(self, event: QEvent) -> bool:
        """Whether a key is undo or redo, and nothing here waits to be taken back or brought back.

        What is written while it is typed is what is stored; the window takes that back.
        """
        if _is_undo(event):
            waits = not self._shown or trimmed(self.text()) != trimmed(self._stored)
            return not (waits and self.isUndoAvailable())
        return _is_redo(event) and not self.isRedoAvailable()

    def event(self, event: QEvent) -> bool:
        """Let the window's undo through."""
        if event.type() == QEvent.Type.ShortcutOverride and self._is_of_the_window(event):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Undo of what is stored belongs to the window, up and down to the form."""
        if self._is_of_the_window(event):
            event.ignore()
            return
        if event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down} and not event.modifiers():
            self.moved_on.emit(-1 if event.key() == Qt.Key.Key_Up else 1)
            return
        had = self.hasFocus()
        super().keyPressEvent(event)
        if had and not self.hasFocus():
            event.accept()  # what heard of the words has led elsewhere already

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show the beginning of a long text again, unless only a window came in front of it."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.ActiveWindowFocusReason:
            self.setCursorPosition(0)


class KeyLine(QuietLine):
    """A line whose own ``commands`` come before the keys of the window, undo as well."""

    commands = Commands([])

    def event(self, event: QEvent) -> bool:
        """A key of its own is asked for twice: whether it is one, and then to do it."""
        found = self.commands.found(event) if isinstance(event, QKeyEvent) else None
        if found is not None and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if found is not None and event.type() == QEvent.Type.KeyPress:
            found.run()
            return True
        return super().event(event)


class QuietText(QPlainTextEdit):
    """A few lines. ``typed`` carries the text while it is typed, ``done`` when the field is left.

    Tab goes to the next field.
    """

    typed = Signal(str)
    done = Signal(str)

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        name: str = "",
        placeholder: str = "",
        lines: int = 2,
    ) -> None:
        super().__init__(parent)
        self._showing = False
        self._stored: str | None = None
        self.setFont(font(Size.BODY))
        wear(self, _sheet(framed=True))
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        height = QFontMetricsF(self.font()).lineSpacing() * lines
        self.setMinimumHeight(round(height + 2 * self.document().documentMargin() + 8))
        self.textChanged.connect(self._changed)

    def show_value(self, value: str, *, force: bool = False) -> None:
        """Show what is stored; typing of the moment stays unless ``force`` says otherwise."""
        self._stored = value
        if (force or not self.hasFocus()) and self.toPlainText() != value:
            self._showing = True
            self.setPlainText(value)
            self._showing = False

    def put_back(self) -> None:
        """What was typed was refused: show what is stored."""
        if self._stored is not None:
            self.show_value(self._stored, force=True)

    def _changed(self) -> None:
        if not self._showing:
            self.typed.emit(self.toPlainText())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The field is left, unless only a window came in front of it."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.ActiveWindowFocusReason:
            self.done.emit(self.toPlainText())

    def event(self, event: QEvent) -> bool:
        """Let the window's undo through."""
        if event.type() == QEvent.Type.ShortcutOverride and (_is_undo(event) or _is_redo(event)):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Undo belongs to the window: all of it is written while it is typed."""
        if _is_undo(event) or _is_redo(event):
            event.ignore()
            return
        super().keyPressEvent(event)
