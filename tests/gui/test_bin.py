# SPDX-License-Identifier: EUPL-1.2
"""Out of the library and back: nothing that was said is lost by one key too many."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from moderation import registry
from moderation.gui.bridge import Bridge
from moderation.gui.texts import formats
from moderation.paths import resource
from moderation.session.writer import Writer
from moderation.settings import Settings
from moderation.storage import workshop_file
from moderation.storage.database import Database
from moderation.storage.store import Store
from moderation.windows.library.bin_dialog import BinDialog
from moderation.windows.main.window import MainWindow
from tests.stores import Ticking, new_session


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    clock = Ticking()
    with Database.open(tmp_path / "store.sqlite") as database:
        writer = Writer(lambda: Store(database.connection, registry.mappers), clock=clock)
        new_session(writer, clock)
        bridge = Bridge(writer)
        found = MainWindow(bridge, database, Settings(), clock=clock)
        with qtbot.waitExposed(found):
            found.show()
        qtbot.waitUntil(lambda: found.library.workshop_rows.rowCount() == 1)
        yield found
        found.dispose()
        assert writer.close()
        bridge.deleteLater()


def _titles(window: MainWindow) -> list[str]:
    rows = window.library.workshop_rows
    return [str(rows.index(row).data()).split(",")[0] for row in range(rows.rowCount())]


def _put_away(qtbot: QtBot, window: MainWindow) -> None:
    rows = window.library.workshop_rows
    workshop_id = window.library._glance.workshops[0].id
    window.library.binned.emit(workshop_id)
    qtbot.waitUntil(lambda: rows.rowCount() == 0)


def test_the_toast_brings_a_workshop_back(qtbot: QtBot, window: MainWindow) -> None:
    before = _titles(window)
    _put_away(qtbot, window)
    assert "Radachse" in window.toast.text
    window.toast.undo.emit()
    qtbot.waitUntil(lambda: _titles(window) == before)


def test_the_bin_brings_a_workshop_back_when_the_toast_is_gone(
    qtbot: QtBot, window: MainWindow
) -> None:
    before = _titles(window)
    day = window.library._glance.workshops[0].day
    when = "no date" if day is None else formats().date(day)
    _put_away(qtbot, window)
    window.toast.hide()

    def take_out(dialog: BinDialog) -> None:
        shown = dialog.list.currentItem().text()
        assert "Radachse" in shown
        assert shown.rpartition(" · ")[2] == when
        dialog.main_button.click()

    _in_the_bin(qtbot, window, take_out)
    qtbot.waitUntil(lambda: _titles(window) == before)


def test_deleting_for_good_is_asked_of_the_workshop_that_is_chosen(
    qtbot: QtBot, window: MainWindow
) -> None:
    row = window.library._glance.workshops[0]
    _put_away(qtbot, window)
    asked: list[tuple[str, str]] = []
    window.shelf.erase_asked.disconnect()
    window.shelf.erase_asked.connect(lambda key, title: asked.append((key, title)))
    _in_the_bin(qtbot, window, lambda dialog: dialog.delete.click())
    qtbot.waitUntil(lambda: bool(asked))
    assert asked == [(row.id, row.title)]


def _in_the_bin(qtbot: QtBot, window: MainWindow, work: Callable[[BinDialog], object]) -> None:
    """Open the bin and do something in it that closes it."""
    done: list[bool] = []
    look = QTimer(window)

    def run() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, BinDialog) and not done:
            done.append(True)
            look.stop()
            work(dialog)

    look.timeout.connect(run)
    look.start(10)
    window.library.bin_asked.emit()
    qtbot.waitUntil(lambda: bool(done) and QApplication.activeModalWidget() is None)


def test_an_exported_workshop_can_be_imported(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    target = tmp_path / "radachse.json"
    window.library.exported.emit(window.library._glance.workshops[0].id, target)
    qtbot.waitUntil(lambda: "radachse.json" in window.toast.text)
    assert workshop_file.read(target)
    window.library.imported.emit(target)
    qtbot.waitUntil(lambda: window.bridge.is_open)


def test_a_broken_file_is_a_sentence_and_changes_nothing(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    broken = tmp_path / "kaputt.json"
    broken.write_text("{", encoding="utf-8")
    window.library.imported.emit(broken)
    assert "kaputt.json" in window.toast.text
    assert not window.bridge.is_open


def test_the_example_opens_ready_to_be_led(qtbot: QtBot, window: MainWindow) -> None:
    window.import_workshop(resource("examples", "mobilitaetskonzept-2035.de.json"), prepare=False)
    assert window.moderator is not None
    assert window.moderator.isVisible()


def test_a_workshop_is_duplicated_and_the_new_one_is_prepared(
    qtbot: QtBot, window: MainWindow
) -> None:
    (title,) = _titles(window)
    row = window.library._glance.workshops[0]
    window.library._menu_row = row
    with qtbot.waitSignal(window.workshop_opened):
        window.library._duplicate_row()
    assert window.view is window.prepare
    made = window.bridge.state.workshop
    assert made.id != row.id
    assert made.title == f"{title} (Kopie)"
    # A series that asks for what became of the first one is not told of this one.
    assert made.origin == made.id
    window.show_library()
    qtbot.waitUntil(lambda: window.library.workshop_rows.rowCount() == 2)
    assert sorted(_titles(window)) == sorted([title, f"{title} (Kopie)"])
