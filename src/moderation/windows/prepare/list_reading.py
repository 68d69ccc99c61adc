# SPDX-License-Identifier: EUPL-1.2
"""A list of people read beside the windows, with its progress and a way to stop it."""

from __future__ import annotations

import threading
import time
from concurrent.futures import Future, ThreadPoolExecutor
from concurrent.futures import TimeoutError as NotYet
from contextlib import suppress
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from moderation.domain.errors import UserFacingError
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.features.people.importing import read_people
from moderation.features.people.sheets import MOST_BYTES, STOPPED, TOO_LARGE, TOO_SLOW, ListRows
from moderation.gui.texts import formats
from moderation.gui.tokens import DESK, Space
from moderation.gui.widgets import Button, PlainLabel
from moderation.storage.regular_file import TooLarge, read_regular
from moderation.storage.trouble import reason

translate = QCoreApplication.translate

NOT_READ = QT_TRANSLATE_NOOP(
    "PeopleImport", "{file} cannot be read: {reason}. Choose another file."
)
LONGEST = 30.0
"""Seconds that a list may take."""
AT_ONCE = 0.3
"""What is read within so many seconds is shown without a word about reading."""


class ListReading(QWidget):
    """Reads one file after the other; shown while that takes longer than a moment.

    ``found`` carries a ``ListRows``, ``refused`` a ``Message``, ``broke`` one of our own faults.
    """

    found = Signal(object)
    refused = Signal(object)
    broke = Signal(object)
    _ended = Signal(object)
    _beaten = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._threads = ThreadPoolExecutor(max_workers=1, thread_name_prefix="list")
        self._stopped = threading.Event()
        self._asked: Future[ListRows] | None = None
        self.words = PlainLabel(self, colour=DESK.ink2)
        self.stop_button = Button(
            self, text=translate("PeopleImport", "Stop reading"), on_click=self.stop
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(self.words)
        row.addWidget(self.stop_button)
        row.addStretch(1)
        self._ended.connect(self._tell)
        self._beaten.connect(self._show_lines)
        self.broke.connect(_raise)
        self.hide()

    def read(self, path: Path, sheet: str = "") -> None:
        """Read a file; another one that is still being read is given up."""
        self._stopped.set()
        self._stopped = threading.Event()
        asked = self._threads.submit(_read, path, sheet, _Beat(self._stopped, self._beaten.emit))
        self._asked = asked
        with suppress(NotYet, Exception):
            asked.result(timeout=AT_ONCE)
        if asked.done():
            self._tell(asked)
            return
        self.words.setText(
            translate("PeopleImport", "{file} is being read …").format(file=path.name)
        )
        self.show()
        asked.add_done_callback(self._end)

    def _end(self, asked: Future[ListRows]) -> None:
        with suppress(RuntimeError):  # the dialog is gone, and nobody waits any more
            self._ended.emit(asked)

    def stop(self) -> None:
        """Give up what is being read."""
        self._stopped.set()

    def _show_lines(self, lines: int) -> None:
        if lines:
            words = translate("PeopleImport", "%n line(s) read", "", lines)
            self.words.setText(words.replace(str(lines), formats().number(lines), 1))

    def _tell(self, asked: Future[ListRows]) -> None:
        if asked is not self._asked:
            return
        self._asked = None
        self.hide()
        try:
            sheet = asked.result()
        except UserFacingError as error:
            self.refused.emit(error.message)
        except Exception as error:  # noqa: BLE001 - raised again where bugs are reported
            self.broke.emit(error)
        else:
            self.found.emit(sheet)


def _raise(error: Exception) -> None:
    raise error


class _Beat:
    """Ends reading when somebody stops it, or after its time."""

    def __init__(self, stopped: threading.Event, told: Any) -> None:
        self._stopped = stopped
        self._told = told
        self._until = time.monotonic() + LONGEST

    def __call__(self, lines: int) -> None:
        if self._stopped.is_set():
            raise UserFacingError(STOPPED)
        if time.monotonic() > self._until:
            raise UserFacingError(TOO_SLOW)
        self._told(lines)


def _read(path: Path, sheet: str, beat: _Beat) -> ListRows:
    try:
        data = read_regular(path, MOST_BYTES)
    except TooLarge as error:
        limit = MOST_BYTES // 1024 // 1024
        raise UserFacingError(TOO_LARGE.with_values(limit=limit)) from error
    except OSError as error:
        message = NOT_READ.with_values(file=path.name, reason=reason(error))
        raise UserFacingError(message) from error
    beat(0)
    return read_people(data, path.name, sheet, beat)


class SheetChoice(QComboBox):
    """Which sheet of a workbook is read; hidden where there is one only."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(translate("PeopleImport", "Sheet of the workbook"))
        self.activated.connect(lambda _place: self.chosen.emit(self.currentText()))
        self.hide()

    def show_names(self, current: str, others: tuple[str, ...]) -> None:
        """Offer the sheets that hold people."""
        self.clear()
        self.addItems([current, *others])
        self.setVisible(bool(others))
