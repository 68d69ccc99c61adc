# SPDX-License-Identifier: EUPL-1.2
"""The real program with one more question at its door: what a screen reader would say now.

``python -m tests.probed`` starts exactly what ``python -m moderation.app`` starts; a test asks it
``{"do": "read"}`` and learns what has the keyboard and which words are on the screen.
"""

from __future__ import annotations

import sys
from concurrent.futures import Future
from typing import Any

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from moderation import app
from tests.spoken import all_spoken, spoken

SECONDS = 20.0


class _Reader(QObject):
    """Reads on the thread of the windows what was asked for on another."""

    asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.asked.connect(self._read, Qt.ConnectionType.QueuedConnection)

    def ask(self) -> dict[str, Any]:
        """What is on the screen."""
        future: Future[dict[str, Any]] = Future()
        self.asked.emit(future)
        return future.result(SECONDS)

    def _read(self, future: Future[dict[str, Any]]) -> None:
        focus = QApplication.focusWidget()
        said = None if focus is None else spoken(focus)
        window = QApplication.activePopupWidget() or QApplication.activeWindow()
        texts = [] if window is None else [found.words for found in all_spoken(window)]
        future.set_result(
            {
                "id": 0 if focus is None else shiboken6.getCppPointer(focus)[0],
                "role": "" if said is None else said.role.name,
                "name": "" if said is None else said.name,
                "value": "" if said is None else said.value,
                "description": "" if said is None else said.description,
                "window": "" if window is None else window.windowTitle(),
                "texts": [words for words in texts if words],
            }
        )


class ProbedProgram(app.Program):
    """The program, which can also be read."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._reader = _Reader()

    def _answer(self, request: dict[str, object]) -> dict[str, object]:
        if request.get("do") == "read":
            return self._reader.ask()
        return super()._answer(request)


def main() -> int:
    """Start the program with the reader in it."""
    app.Program = ProbedProgram  # type: ignore[assignment, misc]
    return app.main()


if __name__ == "__main__":
    sys.exit(main())
