# SPDX-License-Identifier: EUPL-1.2
"""Enter presses the button with the keyboard, and Insert adds from there, in every window."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

import moderation
from moderation.activities.goals.page import GoalsPage
from moderation.features.agenda.model import Block
from moderation.gui.widgets import Button, IconButton
from moderation.gui.widgets.buttons import Chip
from tests.whole_window import example, whole_window

ROOT = Path(moderation.__file__).parent
BARE = re.compile(r"^class (\w+)\((?:QAbstractButton|QPushButton|QToolButton)\)", re.MULTILINE)


@pytest.mark.parametrize("make", [Button, IconButton, Chip])
@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_enter_presses_once_as_space_does(
    qtbot: QtBot, make: type[QAbstractButton], key: Qt.Key
) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    button = make(window)
    window.setCentralWidget(button)
    window.show()
    pressed: list[bool] = []
    button.clicked.connect(lambda: pressed.append(True))
    button.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(button, key)
    assert pressed == [True]


def test_every_button_hears_enter() -> None:
    bare = {
        name: path.name
        for path in ROOT.rglob("*.py")
        for name in BARE.findall(path.read_text(encoding="utf-8"))
        if "pressed_by_enter(self" not in path.read_text(encoding="utf-8")
        and "forms" not in path.parts
    }
    assert not bare


def focus_on(widget: QWidget) -> None:
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    assert QApplication.focusWidget() is widget


def test_insert_adds_from_a_button_of_the_page(qtbot: QtBot) -> None:
    with whole_window(qtbot) as whole:
        whole.open(example())
        whole.moderator.start_workshop()
        block = next(b for b in whole.bridge.state.of(Block) if b.activity == "goals")
        whole.moderator.show_block(block.id)
        whole.settle()
        page = whole.moderator.page
        assert isinstance(page, GoalsPage)
        for key in (Qt.Key.Key_Insert, Qt.Key.Key_Return):
            focus_on(page.add_button)
            QTest.keyClick(page.add_button, key)
            field = QApplication.focusWidget()
            assert isinstance(field, QLineEdit)
            assert page.isAncestorOf(field)
            QTest.keyClick(field, Qt.Key.Key_Escape)


def test_insert_adds_from_a_button_of_the_preparation(qtbot: QtBot) -> None:
    with whole_window(qtbot) as whole:
        whole.open(example(), prepare=True)
        view = whole.window.prepare
        assert view is not None
        tried = 0
        for column in (view.agenda, view.people, view.things):
            buttons = [
                b
                for b in column.findChildren(Button)
                if b.isVisible() and b.isEnabled() and b.focusPolicy() & Qt.FocusPolicy.TabFocus
            ]
            for button in buttons[:1]:
                focus_on(button)
                QTest.keyClick(button, Qt.Key.Key_Insert)
                whole.settle()
                field = QApplication.focusWidget()
                assert isinstance(field, QLineEdit), button.label()
                QTest.keyClick(field, Qt.Key.Key_Escape)
                tried += 1
        assert tried >= 2
