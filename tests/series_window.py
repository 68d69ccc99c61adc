# SPDX-License-Identifier: EUPL-1.2
"""A series in the real window, without a display, and hands on the keyboard."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPlainTextEdit, QWidget

from moderation.domain.state import State
from moderation.features.series import edits
from moderation.session.session import Session
from moderation.windows.main.window import MainWindow
from moderation.windows.series.view import SeriesView
from tests.whole_window import WholeWindow


def shown(room: WholeWindow, state: State) -> SeriesView:
    """A stored series, opened as from the library."""
    Session.create(state.entities(), edits.CREATE, room.bridge.writer, clock=room.clock)
    with room.qtbot.waitSignal(room.window.workshop_opened, timeout=20_000):
        room.window.open_workshop(state.workshop.id)
    return view_of(room)


def view_of(room: WholeWindow) -> SeriesView:
    view = room.window.series
    assert view is not None
    assert room.window.view is view
    room.settle()
    return view


def press(keys: str, at: QWidget | None = None) -> None:
    """Type keys where the keyboard is."""
    place = at or QApplication.focusWidget()
    assert place is not None
    named = {
        "Enter": Qt.Key.Key_Return, "Ins": Qt.Key.Key_Insert, "Del": Qt.Key.Key_Delete,
        "Space": Qt.Key.Key_Space, "Down": Qt.Key.Key_Down, "Right": Qt.Key.Key_Right,
        "Tab": Qt.Key.Key_Tab, "F2": Qt.Key.Key_F2,
    }  # fmt: skip
    if keys in named:
        QTest.keyClick(place, named[keys])
    elif keys.startswith("Ctrl+"):
        last = keys.removeprefix("Ctrl+")
        key = named.get(last) or Qt.Key(ord(last))
        QTest.keyClick(place, key, Qt.KeyboardModifier.ControlModifier)
    else:
        QTest.keyClicks(place, keys)


def within(do: Callable[[QDialog], object], open_it: Callable[[], object]) -> None:
    """Open a dialog, and do something in it as soon as it is there."""
    done: list[QDialog] = []

    def go_on() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        done.append(dialog)
        dialog.activateWindow()
        QApplication.processEvents()
        try:
            do(dialog)
        finally:
            if dialog.isVisible() and dialog is QApplication.activeModalWidget():
                dialog.reject()

    QTimer.singleShot(0, go_on)
    open_it()
    assert done
    come_back()


def come_back() -> None:
    """The window behind the dialogs is the active one again, as on any desktop."""
    for window in QApplication.topLevelWidgets():
        if isinstance(window, MainWindow):
            window.activateWindow()
    QApplication.processEvents()


def type_into(dialog: QDialog, name: str, words: str) -> None:
    field = dialog.field(name)  # type: ignore[attr-defined]
    assert isinstance(field, QLineEdit | QPlainTextEdit)
    field.setFocus()
    field.selectAll()
    press(words, field)


def said(room: WholeWindow) -> str:
    """The sentence at the foot of the window."""
    return str(room.window.toast.text)
