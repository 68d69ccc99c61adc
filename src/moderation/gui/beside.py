# SPDX-License-Identifier: EUPL-1.2
"""Work that would keep the windows waiting, done beside them while they go on to paint.

Clocks run on, the wall stays alive and goes black on F9; everything else that is pressed meanwhile
is dropped, because it would begin something while something else is under way.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future
from concurrent.futures import TimeoutError as NotYet
from contextlib import suppress
from typing import TypeVar

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QWidget

Result = TypeVar("Result")

_AT_ONCE = 0.15
"""Seconds after which the pointer says that something is under way."""

_LOOK_MS = 20
_DROPPED = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.KeyRelease,
        QEvent.Type.ShortcutOverride,
        QEvent.Type.Shortcut,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.Wheel,
        QEvent.Type.DragEnter,
        QEvent.Type.Drop,
        QEvent.Type.ContextMenu,
        QEvent.Type.Close,
    }
)
_HEARD = frozenset({Qt.Key.Key_F8, Qt.Key.Key_F9})


def beside(job: Callable[[], Result], heard: QWidget | None = None) -> Result:
    """What a job returns, or raises; it runs on a thread of its own meanwhile.

    What is pressed in the window ``heard``, such as one with a button that ends the job, is heard,
    however short the job is.

    Without windows, or asked on another thread than theirs, the job is simply done.
    """
    app = QGuiApplication.instance()
    if not isinstance(app, QGuiApplication) or threading.current_thread() is not _main():
        return job()
    done: Future[Result] = Future()
    threading.Thread(target=_run, args=(job, done), name="beside", daemon=True).start()
    with suppress(NotYet):
        result = done.result(timeout=_AT_ONCE)
        if heard is None:
            return result
    quiet = _Quiet(app, heard)
    loop = QEventLoop()
    look = QTimer()
    look.setInterval(_LOOK_MS)
    look.timeout.connect(lambda: loop.quit() if done.done() else None)
    app.installEventFilter(quiet)
    QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    try:
        look.start()
        loop.exec()
    finally:
        look.stop()
        QGuiApplication.restoreOverrideCursor()
        app.removeEventFilter(quiet)
        quiet.deleteLater()
    return done.result()


def _main() -> threading.Thread:
    return threading.main_thread()


def _run(job: Callable[[], Result], done: Future[Result]) -> None:
    try:
        done.set_result(job())
    except BaseException as error:  # noqa: BLE001 - raised again for whoever asked
        done.set_exception(error)


class _Quiet(QObject):
    """Drops what is pressed, except for the keys of the wall and in one window."""

    def __init__(self, parent: QObject, heard: QWidget | None) -> None:
        super().__init__(parent)
        self._heard = heard

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep everybody from beginning something else."""
        if event.type() not in _DROPPED or self._hears(watched):
            return False
        if isinstance(event, QKeyEvent) and event.key() in _HEARD:
            return False
        # A window whose closing nobody answers would close without asking.
        event.ignore()
        return True

    def _hears(self, watched: QObject) -> bool:
        heard = self._heard
        if heard is None or not heard.isVisible():
            return False
        inside = isinstance(watched, QWidget) and heard.isAncestorOf(watched)
        return watched is heard or inside or watched is heard.windowHandle()
