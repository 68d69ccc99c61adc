# SPDX-License-Identifier: EUPL-1.2
"""A user's own templates in the library: offered at once, deleted and brought back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from moderation import registry
from moderation.gui.bridge import Bridge
from moderation.gui.texts import language
from moderation.gui.theme import apply_theme
from moderation.paths import store_path
from moderation.session.writer import Writer
from moderation.settings import Settings
from moderation.storage.database import Database
from moderation.storage.store import Store
from moderation.windows.library.own_templates import save_as_template
from moderation.windows.library.rows import ROW_ROLE
from moderation.windows.main.window import MainWindow
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
