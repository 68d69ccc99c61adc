# SPDX-License-Identifier: EUPL-1.2
"""The small card that asks for a name."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from moderation.domain.side import Side
from moderation.gui.widgets.name_editor import NameEditor


@pytest.mark.parametrize("tabs", range(4))
def test_escape_closes_it_from_the_field_and_from_every_side(qtbot: QtBot, tabs: int) -> None:
    page = QWidget()
    page.resize(600, 400)
    qtbot.addWidget(page)
    editor = NameEditor(page)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    editor.open("Schritt", lambda _name, _side: True, at=QPoint(20, 20), side=Side.POLITICS)
    for _ in range(tabs):
        QTest.keyClick(QApplication.focusWidget() or editor.field, Qt.Key.Key_Tab)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert editor.isAncestorOf(focus)
    assert editor.field.hasFocus() == (tabs == 0)
    QTest.keyClick(focus, Qt.Key.Key_Escape)
    assert editor.isHidden()


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Backtab])
@pytest.mark.parametrize("accepts", [True, False])
def test_tab_takes_what_was_typed_and_leads_back_to_the_page(
    qtbot: QtBot, key: Qt.Key, *, accepts: bool
) -> None:
    page = QWidget()
    page.resize(600, 400)
    qtbot.addWidget(page)
    first, opener, last = QPushButton(page), QPushButton(page), QPushButton(page)
    assert first is not last
    editor = NameEditor(page)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    opener.setFocus()
    taken: list[str] = []

    def accept(name: str, _side: Side | None) -> bool:
        taken.append(name)
        return accepts

    editor.open("Ziel", accept, at=QPoint(20, 20), repeat=True)
    QTest.keyClicks(editor.field, "Baustellenkarte")
    QTest.keyClick(editor.field, key)
    assert taken == ["Baustellenkarte"]
    assert editor.isHidden() == accepts
    assert QApplication.focusWidget() is (opener if accepts else editor.field)
