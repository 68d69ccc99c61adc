# SPDX-License-Identifier: EUPL-1.2
"""What scrolls takes the keyboard where nothing on it does, and only there."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from moderation.gui.boxes import boxed, column, scrolling
from moderation.gui.tab_order import tab_as_read
from moderation.gui.widgets import PlainLabel


def test_words_alone_are_scrolled_by_keyboard_and_fields_take_it_themselves(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    first = QLineEdit(window)
    inside = column(*(PlainLabel(window, text=f"Zeile {n}") for n in range(80)))
    area = scrolling(boxed(inside), window)
    last = QLineEdit(window)
    window.setLayout(column(first, (area, 1), last))
    window.resize(300, 200)
    tab_as_read(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Tab)
    assert area.hasFocus()
    QTest.keyClick(area, Qt.Key.Key_PageDown)
    assert area.verticalScrollBar().value() > 0
    field = QLineEdit(area.widget())
    inside.addWidget(field)
    QApplication.processEvents()
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Tab)
    assert last.hasFocus(), "the area is no stop any more"
    QTest.keyClick(last, Qt.Key.Key_Tab)
    assert field.hasFocus()
    field.hide()
    QApplication.processEvents()
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Tab)
    assert area.hasFocus()
