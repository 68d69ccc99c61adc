# SPDX-License-Identifier: EUPL-1.2
"""The small card that asks for a name."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
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
