# SPDX-License-Identifier: EUPL-1.2
"""The one door to files that the user chooses: Qt's own dialogs.

A dialog of the system is a window of somebody else: while it has the keyboard, the program hears
no key, not even the one that blackens the wall.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, QStandardPaths, QUrl
from PySide6.QtWidgets import QFileDialog, QWidget

from moderation.gui.display_room import room_for
from moderation.gui.window_titles import window_title

_Place = QStandardPaths.StandardLocation
_PLACES = (
    _Place.DesktopLocation,
    _Place.DocumentsLocation,
    _Place.DownloadLocation,
    _Place.PicturesLocation,
    _Place.HomeLocation,
)
_SIZE = QSize(880, 560)
"""Wide enough for names and days of change, and low enough for the small laptop."""

_COMPUTER = QUrl("file:")
"""All drives, in the dialog's own words."""

_last = ""
"""The folder that was chosen last; it is the most likely one."""


def ask_for_file(parent: QWidget, title: str, kinds: str) -> str:
    """Ask which file to open; ``kinds`` as Qt writes filters. Empty if none was chosen."""
    return _asked(_dialog(parent, title, kinds))


def ask_for_place(parent: QWidget, title: str, name: str, kinds: str) -> str:
    """Ask where a file goes, ``name`` being the proposal. Empty if none was chosen.

    Whether a file that is there may be replaced was asked by then.
    """
    dialog = _dialog(parent, title, kinds)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    proposed = Path(name)
    if proposed.is_absolute():
        dialog.setDirectory(str(proposed.parent))
    dialog.selectFile(proposed.name)
    return _asked(dialog)


def _dialog(parent: QWidget, title: str, kinds: str) -> QFileDialog:
    dialog = QFileDialog(parent, window_title(title), "", kinds)
    # First of all: later, Qt would have asked the system for its dialog already.
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    folders = (_last, _standard(_Place.DocumentsLocation), _standard(_Place.HomeLocation))
    dialog.setDirectory(next((path for path in folders if path and Path(path).is_dir()), ""))
    dialog.resize(_SIZE.boundedTo(room_for(parent)))
    places = dict.fromkeys(path for place in _PLACES if Path(path := _standard(place)).is_dir())
    dialog.setSidebarUrls([_COMPUTER, *(QUrl.fromLocalFile(path) for path in places)])
    return dialog


def _standard(place: QStandardPaths.StandardLocation) -> str:
    return QStandardPaths.writableLocation(place)


def _asked(dialog: QFileDialog) -> str:
    global _last  # noqa: PLW0603 - one memory for all who ask, as long as the program runs
    try:
        if not dialog.exec():
            return ""
        chosen = dialog.selectedFiles()[0]
        _last = str(Path(chosen).parent)
        return chosen
    finally:
        dialog.deleteLater()
