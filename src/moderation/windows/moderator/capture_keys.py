# SPDX-License-Identifier: EUPL-1.2
"""The keys of the capture bar: its targets, its sides, and letters that mean nothing elsewhere."""

from __future__ import annotations

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
