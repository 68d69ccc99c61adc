# SPDX-License-Identifier: EUPL-1.2
"""A user's own templates in the library: offered at once, deleted and brought back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from moderation import registry
from moderation.domain.state import State
from moderation.features.agenda.model import Block
from moderation.gui.bridge import Bridge
from moderation.gui.texts import language
from moderation.gui.theme import apply_theme
from moderation.gui.widgets import ConfirmDialog
from moderation.paths import store_path
from moderation.session.writer import Writer
from moderation.settings import Settings
from moderation.storage import workshop_file
from moderation.storage.database import Database
from moderation.storage.store import Store
from moderation.windows.library.own_templates import save_as_template
from moderation.windows.library.rows import ROW_ROLE
from moderation.windows.main.window import MainWindow
from moderation.windows.prepare.template_edit import TemplateEditDialog
from tests.municipal_room import room


@pytest.fixture
def window(qapp: QApplication, qtbot: QtBot) -> Iterator[MainWindow]:
    apply_theme(qapp, text_scale=1.0)
    with Database.open(store_path()) as database:
        writer = Writer(lambda: Store(database.connection, registry.mappers))
        made = MainWindow(Bridge(writer), database, Settings())
        qtbot.addWidget(made)
        made.show()
        made.activateWindow()
        yield made
        made.dispose()
        assert writer.close()


def _place(window: MainWindow, title: str) -> int:
    rows = window.library.template_rows
    titles = [rows.index(n).data(ROW_ROLE).title for n in range(rows.rowCount())]
    return titles.index(title) if title in titles else -1


def _choose(window: MainWindow, place: int) -> None:
    templates = window.library.templates
    templates.setFocus()
    templates.setCurrentIndex(window.library.template_rows.index(place))


def test_an_own_template_is_offered_deleted_and_brought_back(
    window: MainWindow, qtbot: QtBot
) -> None:
    path: Path = save_as_template(room(), "Unser Nachmittag", language())
    window.refresh_templates()
    qtbot.waitUntil(lambda: _place(window, "Unser Nachmittag") >= 0)
    _choose(window, _place(window, "Unser Nachmittag"))
    QTest.keyClick(window.library.templates, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: _place(window, "Unser Nachmittag") < 0)
    assert not path.exists()
    window.toast.undo.emit()
    qtbot.waitUntil(lambda: _place(window, "Unser Nachmittag") >= 0)
    assert path.exists()


def test_a_shipped_template_is_not_deleted(window: MainWindow, qtbot: QtBot) -> None:
    rows = window.library.template_rows
    qtbot.waitUntil(lambda: rows.rowCount() > 0)
    _choose(window, 0)
    shipped = rows.index(0).data(ROW_ROLE).path
    with qtbot.assertNotEmitted(window.library.template_binned):
        QTest.keyClick(window.library.templates, Qt.Key.Key_Delete)
    assert shipped.exists()


def _dialog(window: MainWindow) -> TemplateEditDialog:
    found = QApplication.activeModalWidget()
    assert isinstance(found, TemplateEditDialog)
    del window
    return found


def _edit(window: MainWindow, qtbot: QtBot, work: Callable[[TemplateEditDialog], None]) -> None:
    """Open the own template for editing; ``work`` ends the dialog."""
    _choose(window, _place(window, "Unser Nachmittag"))
    faults: list[BaseException] = []

    def run() -> None:
        dialog = _dialog(window)
        try:
            work(dialog)
        except BaseException as error:  # noqa: BLE001 - the dialog has to be closed all the same
            faults.append(error)
            dialog.before = None
            QDialog.reject(dialog)

    QTimer.singleShot(0, window, run)
    window.library._edit_template()
    if faults:
        raise faults[0]


def test_an_own_template_is_edited_and_the_toast_brings_back_what_was_in_it(
    window: MainWindow, qtbot: QtBot
) -> None:
    path = save_as_template(room(), "Unser Nachmittag", language())
    before = path.read_bytes()
    window.refresh_templates()
    qtbot.waitUntil(lambda: _place(window, "Unser Nachmittag") >= 0)

    def work(dialog: TemplateEditDialog) -> None:
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)
        assert not dialog.changed
        dialog.agenda.focus_list()
        QTest.keyClick(dialog.agenda.list, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(dialog.agenda.list, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(dialog.agenda.list, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        dialog.field.setText("Unser Abend")
        dialog.main_button.click()

    _edit(window, qtbot, work)
    kept = State.holding(workshop_file.read(path))
    assert kept.workshop.title == "Unser Abend"
    first, second = kept.of(Block)[:2]
    assert first.title == second.title
    assert len(kept.of(Block)) == len(room().of(Block)) + 1
    qtbot.waitUntil(lambda: _place(window, "Unser Abend") >= 0)
    assert window.library.workshop_rows.rowCount() == 0
    window.toast.undo.emit()
    qtbot.waitUntil(lambda: _place(window, "Unser Nachmittag") >= 0)
    assert path.read_bytes() == before


def test_changes_of_a_template_are_given_up_only_when_asked(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = save_as_template(room(), "Unser Nachmittag", language())
    before = path.read_bytes()
    window.refresh_templates()
    qtbot.waitUntil(lambda: _place(window, "Unser Nachmittag") >= 0)
    asked: list[bool] = []
    answers = [False, True]

    def ask(*_: object, **__: object) -> bool:
        asked.append(True)
        return answers.pop(0)

    monkeypatch.setattr(ConfirmDialog, "ask", ask)

    def work(dialog: TemplateEditDialog) -> None:
        dialog.field.clear()
        assert not dialog.main_button.isEnabled()
        dialog.field.setText("Anders")
        dialog.reject()
        assert dialog.isVisible()
        dialog.reject()

    _edit(window, qtbot, work)
    assert len(asked) == 2
    assert path.read_bytes() == before
    _edit(window, qtbot, lambda dialog: dialog.reject())
    assert len(asked) == 2
