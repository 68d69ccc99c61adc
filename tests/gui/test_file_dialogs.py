# SPDX-License-Identifier: EUPL-1.2
"""The one door to files that the user chooses."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from moderation.gui.file_dialogs import ask_for_file, ask_for_place


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> QWidget:
    """Where it is asked; Qt keeps the columns of its dialog in the settings of the user."""
    for form in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
        QSettings.setPath(form, QSettings.Scope.UserScope, str(tmp_path / "config"))
    found = QWidget()
    qtbot.addWidget(found)
    found.show()
    return found


@pytest.mark.parametrize("save", [False, True], ids=["open", "save"])
def test_a_file_dialog_is_never_the_systems(
    window: QWidget, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, save: bool
) -> None:
    """Without a display there is no other: so the dialog is asked."""
    native: list[bool] = []

    def run(dialog: QFileDialog) -> int:
        native.append(not dialog.testOption(QFileDialog.Option.DontUseNativeDialog))
        return 0

    monkeypatch.setattr(QFileDialog, "exec", run)
    chosen = (
        ask_for_place(window, "Speichern", str(tmp_path / "neu.png"), "Bilder (*.png)")
        if save
        else ask_for_file(window, "Öffnen", "Bilder (*.png)")
    )
    assert (chosen, native) == ("", [False])


def test_the_next_file_is_looked_for_where_the_last_one_was(
    window: QWidget, tmp_path: Path
) -> None:
    there = tmp_path / "Bilder"
    there.mkdir()
    (there / "a.png").write_bytes(b"")

    with typing(window, str(there / "a.png")):
        found = ask_for_file(window, "Öffnen", "Bilder (*.png)")
    assert Path(found) == there / "a.png"
    with typing(window, "neu.png"):
        found = ask_for_place(window, "Speichern", "x.png", "")
    assert Path(found) == there / "neu.png"


@contextmanager
def typing(window: QWidget, words: str) -> Iterator[None]:
    """Type a name and press Enter, as soon as the dialog has read the folder and takes it."""
    timer = QTimer(window, interval=50)

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QFileDialog):
            field = dialog.findChild(QLineEdit, "fileNameEdit")
            assert isinstance(field, QLineEdit)
            field.setText(words)
            QTest.keyClick(field, Qt.Key.Key_Return)

    timer.timeout.connect(look)
    timer.start()
    yield
    timer.stop()
