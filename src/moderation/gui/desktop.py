# SPDX-License-Identifier: EUPL-1.2
"""The desktop around the app: open a file with its program, show it in its folder.

The system decides what opens; everything here answers whether it was asked successfully, so that
the caller can offer another way. Windows' and macOS's ways are tested with stubs only.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication

from moderation.storage import passing

Start = Callable[[Sequence[str]], bool]
Open = Callable[[QUrl], bool]


Undo = Callable[[], object]

_before: list[Callable[[], Undo | None]] = []


def before_opening(run: Callable[[], Undo | None] | None) -> None:
    """Let something run before another program opens anything.

    What it returns takes it back where nothing opened after all.
    """
    _before[:] = [] if run is None else [run]


class Desktop:
    """What can be asked of the desktop.

    Args:
        open_url: Opens an address with the program that the system has for it.
        start: Starts a program; tells whether it could be started.
        platform: ``sys.platform``.
    """

    def __init__(
        self,
        open_url: Open | None = None,
        start: Start | None = None,
        platform: str = sys.platform,
    ) -> None:
        self._open: Open = open_url or QDesktopServices.openUrl
        self._start: Start = start or _start
        self._platform = platform

    def open_file(self, path: Path) -> bool:
        """Open a file with the program for its kind; False if the system knows no such program."""
        if not path.is_file():
            return False
        return self._asked(lambda: self._open(QUrl.fromLocalFile(str(path))))

    def open_folder(self, folder: Path) -> bool:
        """Show what is in a folder."""
        return self._asked(lambda: self._open(QUrl.fromLocalFile(str(folder))))

    @staticmethod
    def _asked(way: Callable[[], bool]) -> bool:
        """Another program is about to open, and nobody knows on which screen; or none does."""
        backs = [run() for run in _before]
        opened = way()
        if not opened:
            for back in filter(None, backs):
                back()
        return opened

    def show_in_folder(self, path: Path) -> bool:
        """Show a file selected in its folder, or at least the folder."""
        return self._asked(lambda: self._shown(path))

    def _shown(self, path: Path) -> bool:
        if self._platform == "win32" and self._start(["explorer", f"/select,{path}"]):
            return True
        if self._platform == "darwin" and self._start(["open", "-R", str(path)]):
            return True
        return self._open(QUrl.fromLocalFile(str(path.parent)))

    @property
    def between_addresses(self) -> str:
        """What parts addresses where they are pasted: Outlook takes no commas."""
        return "; " if self._platform == "win32" else ", "

    def copy_text(self, text: str) -> None:
        """Put a text on the clipboard."""
        QGuiApplication.clipboard().setText(text)


def _start(command: Sequence[str]) -> bool:
    try:
        import subprocess  # late: the library is painted without it

        subprocess.Popen(list(command), close_fds=True)  # noqa: S603 - a fixed program, no shell
    except OSError:
        return False
    return True


def hand_over(data: bytes, name: str) -> Path:
    """Write a file for another program into a folder of its own, gone when the app ends.

    Args:
        data: The file's content.
        name: A file name without folder.

    Raises:
        OSError: The temporary folder takes nothing.
    """
    return hand_over_all([(name, data)])[0]


def hand_over_all(files: Sequence[tuple[str, bytes]]) -> list[Path]:
    """Write several files into one such folder; each has a name without folder.

    Raises:
        OSError: The temporary folder takes nothing.
    """
    folder = passing.folder()
    app = QCoreApplication.instance()
    if app is not None:
        import shutil  # late: the library is painted without it

        app.aboutToQuit.connect(lambda: shutil.rmtree(folder, ignore_errors=True))
    written = []
    for name, data in files:
        path = folder / Path(name).name
        path.write_bytes(data)
        written.append(path)
    return written
