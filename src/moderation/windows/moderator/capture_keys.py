# SPDX-License-Identifier: EUPL-1.2
"""The keys of the capture bar: its targets, its sides, and letters that mean nothing elsewhere."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from moderation.domain.side import Side
from moderation.features.capture.model import EntryKind
from moderation.gui.activity_page import ActivityPage
from moderation.windows.moderator.capture_bar import CaptureBar

_TYPED_INTO = (QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox)
_HELD = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier


def is_stray_letter(widget: QWidget, event: QKeyEvent) -> bool:
    """Whether a key is a letter typed where nothing is typed into."""
    if not event.text() or not event.text().isprintable() or event.modifiers() & ~_HELD:
        return False
    if isinstance(widget, QAbstractItemView):
        return widget.state() != QAbstractItemView.State.EditingState
    return not isinstance(widget, _TYPED_INTO)


_MARKS = {
    Qt.Key.Key_Dead_Grave: "\u0300", Qt.Key.Key_Dead_Acute: "\u0301",
    Qt.Key.Key_Dead_Circumflex: "\u0302", Qt.Key.Key_Dead_Tilde: "\u0303",
    Qt.Key.Key_Dead_Macron: "\u0304", Qt.Key.Key_Dead_Breve: "\u0306",
    Qt.Key.Key_Dead_Abovedot: "\u0307", Qt.Key.Key_Dead_Diaeresis: "\u0308",
    Qt.Key.Key_Dead_Abovering: "\u030a", Qt.Key.Key_Dead_Doubleacute: "\u030b",
    Qt.Key.Key_Dead_Caron: "\u030c", Qt.Key.Key_Dead_Cedilla: "\u0327",
    Qt.Key.Key_Dead_Ogonek: "\u0328",
}  # fmt: skip
_ALONE = {
    "\u0300": "`", "\u0301": "´", "\u0302": "^", "\u0303": "~", "\u0304": "¯", "\u0306": "˘",
    "\u0307": "˙", "\u0308": "¨", "\u030a": "°", "\u030b": "˝", "\u030c": "ˇ", "\u0327": "¸",
    "\u0328": "˛",
}  # fmt: skip
"""What an accent is where no letter bears it."""
_HOLDING = (Qt.Key.Key_Shift, Qt.Key.Key_AltGr, Qt.Key.Key_Control, Qt.Key.Key_Alt)


class DeadKeys:
    """Puts letters together that are typed with a dead key where nothing is typed into.

    The system composes them only in fields; elsewhere the accent and the letter come alone.
    """

    def __init__(self, bar: CaptureBar) -> None:
        self._bar = bar
        self._mark = ""

    def carry_out(self, widget: QWidget, event: QKeyEvent) -> bool:
        """Type what comes of a key into the capture bar; tells whether it is about an accent."""
        composed = self._heard(widget, event)
        if composed:
            self._bar.type(composed)
        return composed is not None

    def _heard(self, widget: QWidget, event: QKeyEvent) -> str | None:
        """What a key types: nothing for the accent alone, ``None`` for a key of another kind."""
        key = Qt.Key(event.key())
        if key in _HOLDING:
            return None
        mark, self._mark = self._mark, ""
        if key in _MARKS and not isinstance(widget, _TYPED_INTO):
            # Twice the same key is the accent itself.
            self._mark = "" if mark == _MARKS[key] else _MARKS[key]
            return "" if not mark else _ALONE[mark]
        if not mark or not is_stray_letter(widget, event):
            return None
        letter = event.text()
        if not letter.isascii():
            # Some systems compose by themselves, and send the accent all the same.
            return letter
        if letter.isspace():
            return _ALONE[mark]
        composed = unicodedata.normalize("NFC", letter + mark)
        return composed if len(composed) == 1 else _ALONE[mark] + letter


class HandedOn:
    """Hands keys that mean nothing where they are pressed to the page, or to the capture bar."""

    def __init__(self, bar: CaptureBar) -> None:
        self._bar = bar
        self._dead_keys = DeadKeys(bar)

    def carry_out(self, page: ActivityPage | None, widget: QWidget, event: QKeyEvent) -> bool:
        """Do what a key means elsewhere; tells whether it meant anything.

        Args:
            page: The page on screen, whose tools are heard from anywhere.
            widget: What has the keyboard.
            event: The key.
        """
        tools = None if page is None else page.tools()
        if (tools and tools.carry_out(event)) or self._dead_keys.carry_out(widget, event):
            return True
        if not is_stray_letter(widget, event):
            return False
        worked = page is not None and page.isAncestorOf(widget)
        if page is not None and worked and (page.begin_with(event.text()) or page.command(event)):
            return True
        if event.text().isspace():
            return False
        self._bar.type(event.text())
        return True


class Target:
    """Ctrl+1 to Ctrl+5."""

    def __init__(self, bar: CaptureBar, kind: EntryKind) -> None:
        self._bar = bar
        self._kind = kind

    def choose(self) -> None:
        """Another target of the capture bar."""
        self._bar.choose(self._kind)


class SideKey:
    """Ctrl+6 to Ctrl+8."""

    def __init__(self, bar: CaptureBar, side: Side) -> None:
        self._bar = bar
        self._side = side

    def choose(self) -> None:
        """Another side of the thought."""
        self._bar.toggle_side(self._side)
