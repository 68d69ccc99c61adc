# SPDX-License-Identifier: EUPL-1.2
"""The example on a wall without a display, read by its pixels while something else is open."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QImage, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPlainTextEdit, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from moderation.activities.goals.page.detail import GoalDetail
from moderation.domain.projection import WallItem
from moderation.features.agenda import edits as agenda
from moderation.features.agenda.model import Block
from moderation.gui.activity_page import ActivityPage
from moderation.windows.wall.keys import WallKeys
from moderation.windows.wall.window import WallScreens
from tests.whole_window import WholeWindow, example, whole_window

DAY = WallItem(key="agenda.day")
HAND = 30
"""From one press of a key to the next, in ms: longer than a repetition of the system takes."""


class RoomWall(WholeWindow):
    """The whole window, and beside it the wall that the room sees."""

    keys: WallKeys | None = None

    def project(self) -> None:
        """Put the agenda on the wall, where every edit of a title shows."""
        shown = replace(self.bridge.projection, item=DAY, show_time=False)
        self.bridge.project(shown)
        self.settle()

    def seen(self) -> QImage:
        """The pixels of the wall's window as the screen has them now."""
        self.settle()
        wall = self.window.wall
        assert wall.isVisible()
        shot = wall.screen().grabWindow(wall.winId()).toImage()
        return shot.convertToFormat(QImage.Format.Format_RGB32)

    def black(self) -> bool:
        """Whether not one pixel of the wall is lit."""
        found = self.seen()
        nothing = QImage(found.size(), QImage.Format.Format_RGB32)
        nothing.fill(Qt.GlobalColor.black)
        return found == nothing

    def press(self, key: Qt.Key, *, repeats: int = 0) -> None:
        """A key as the system sends it: to the window that has the keyboard, whoever owns that."""
        window = QGuiApplication.focusWindow()
        assert window is not None, "nothing has the keyboard"
        # As late after the key before as a hand is: what X repeats comes at once.
        QTest.keyPress(window, key, Qt.KeyboardModifier.NoModifier, HAND)
        for _ in range(repeats):
            event = QKeyEvent(
                QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, "", autorep=True
            )
            QApplication.sendEvent(window, event)
        QTest.keyRelease(window, key)

    def edit(self) -> None:
        """Change what the wall shows: every title on the agenda."""
        self._edits += 1
        for number, block in enumerate(self.bridge.state.of(Block)):
            title = f"Punkt {self._edits}.{number}"
            self.bridge.session.perform(agenda.edit_block(self.bridge.state, block.id, title=title))

    _edits = 0

    def judge(self) -> list[str]:
        """What of the two keys does not hold here, judged by the wall's pixels."""
        faults = []
        focus = QApplication.focusWidget()
        typed = _typed(focus)
        # On a busy machine the first picture may come later than what opened above it.
        self.qtbot.waitUntil(lambda: not self.black() or self.bridge.projection.black)
        before = self.seen()
        if self.bridge.projection.black:
            return ["the wall is black before any key"]
        self.press(Qt.Key.Key_F9, repeats=3)
        if not self.black():
            faults.append("F9 leaves light on the wall")
        self.press(Qt.Key.Key_F9)
        if self.seen() != before:
            faults.append("F9 does not bring back what was there")
        self.press(Qt.Key.Key_F8, repeats=3)
        if QApplication.focusWidget() is not focus or _typed(focus) != typed:
            faults.append("the keys did something else as well")
        self.edit()
        if self.seen() != before:
            faults.append("an edit reaches the frozen wall")
        self.press(Qt.Key.Key_F8)
        if self.seen() == before:
            faults.append("the released wall does not follow")
        return faults

    def during(
        self,
        open_it: Callable[[], object],
        kind: str,
        judge: Callable[[], list[str]] | None = None,
    ) -> list[str]:
        """What does not hold while this is open; it is closed again."""
        judge = judge or self.judge
        outcome: list[list[str] | BaseException] = []
        timer = QTimer(interval=10)
        patience = iter(range(500))

        def look() -> None:
            found = _on_top()
            if not _is_a(found, kind) and next(patience, None) is not None:
                return
            timer.stop()
            try:
                assert found is not None, "nothing opened"
                assert _is_a(found, kind), f"{type(found).__name__} opened, not {kind}"
                found.activateWindow()
                self.settle()
                outcome.append(judge())
            except BaseException as error:  # noqa: BLE001 - raised below, outside of Qt's loop
                outcome.append(error)
            finally:
                close_all()

        timer.timeout.connect(look)
        timer.start()
        made = open_it()
        if isinstance(made, QDialog):
            made.exec()
            made.deleteLater()
        self.qtbot.waitUntil(lambda: bool(outcome), timeout=20_000)
        self.take_keyboard()
        found = outcome[0]
        if isinstance(found, BaseException):
            raise found
        return found

    def take_keyboard(self) -> None:
        """Give the keyboard to the main window, as a window manager does when a popup goes."""
        self.settle()
        self.window.windowHandle().requestActivate()
        self.qtbot.waitUntil(lambda: QGuiApplication.focusWindow() is not None)
        self.settle()

    # -- places --------------------------------------------------------------------------------

    def page(self, activity: str) -> ActivityPage:
        """The page of this activity in the moderator's view; a block is added if need be."""
        self.window.show_moderator()
        blocks = [b for b in self.bridge.state.of(Block) if b.activity == activity]
        if not blocks:
            self.bridge.session.perform(
                agenda.add_block(self.bridge.state, "Neuer Block", activity)
            )
            blocks = [b for b in self.bridge.state.of(Block) if b.activity == activity]
        self.moderator.show_block(blocks[0].id)
        self.settle()
        page = self.moderator.page
        assert page is not None
        page.focus_work()
        return page

    def goal(self) -> GoalDetail:
        """The chosen goal."""
        detail = self.page("goals").findChild(GoalDetail)
        assert isinstance(detail, GoalDetail)
        return detail

    def show_minutes(self) -> None:
        """The minutes, made to the end."""
        self.window.show_minutes()
        minutes = self.window.minutes
        assert minutes is not None
        with self.qtbot.waitSignal(minutes.refreshed, timeout=30_000):
            minutes.refresh()
        self.settle()


def _typed(widget: QWidget | None) -> str:
    if isinstance(widget, QLineEdit):
        return widget.text()
    if isinstance(widget, QPlainTextEdit | QTextEdit):
        return widget.toPlainText()
    return ""


def _on_top() -> QWidget | None:
    return QApplication.activePopupWidget() or QApplication.activeModalWidget()


def _is_a(widget: QWidget | None, kind: str) -> bool:
    if widget is None:
        return False
    names = {cls.__name__ for cls in type(widget).__mro__}
    # Qt's own windows inside, which Python knows as plain widgets.
    return kind in names | {widget.metaObject().className()}


def close_all() -> None:
    """Close every popup and every modal dialog, the uppermost first."""
    for _ in range(10):
        found = _on_top()
        if found is None:
            return
        if isinstance(found, QDialog):
            QDialog.done(found, QDialog.DialogCode.Rejected)  # whatever it thinks of being closed
        else:
            found.close()
        QApplication.processEvents()


@contextmanager
def room_wall(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, *, keys: bool = True
) -> Iterator[RoomWall]:
    """The example led, the agenda on the wall; without its keys as a control."""
    monkeypatch.setenv("MODERATION_REDUCED_MOTION", "1")  # one picture, then the next
    # Looked up each time: with a dialog that asked for its screen, PySide lets go of the object.
    monkeypatch.setattr(
        WallScreens, "find", staticmethod(lambda _name, _desk: QGuiApplication.primaryScreen())
    )
    with whole_window(qtbot) as whole:
        room = RoomWall(qtbot, whole.bridge, whole.window, whole.clock)
        if keys:
            room.keys = WallKeys(room.window)
        room.open(example())
        room.moderator.start_workshop()
        room.take_keyboard()
        room.project()
        yield room
