# SPDX-License-Identifier: EUPL-1.2
"""Keys that mean something wherever the keyboard is: tools of a page, and letters with accents."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from moderation.activities.roles.page.roles_page import RolesPage
from moderation.features.agenda.model import Block
from moderation.features.capture.model import Entry
from moderation.paths import resource
from moderation.storage import workshop_file
from tests.whole_window import WholeWindow, whole_window

EXAMPLE = resource("examples", "mobilitaetskonzept-2035.de.json")
BOTH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def whole(qtbot: QtBot) -> Iterator[WholeWindow]:
    with whole_window(qtbot) as found:
        found.open(workshop_file.read(EXAMPLE))
        found.window.show_moderator()
        found.settle()
        yield found


def show(whole: WholeWindow, activity: str) -> None:
    block = next(b for b in whole.bridge.state.of(Block) if b.activity == activity)
    whole.moderator.show_block(block.id)
    whole.settle()


@pytest.mark.parametrize("where", ["rail", "capture bar", "notes", "grid"])
def test_a_view_is_read_in_from_anywhere(
    whole: WholeWindow, where: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    show(whole, "roles")
    page = whole.moderator.page
    assert isinstance(page, RolesPage)
    asked: list[str] = []

    def ask(kinds: str) -> str:
        asked.append(kinds)
        return ""

    monkeypatch.setattr(page.asking, "ask_open", ask)
    places: dict[str, QWidget] = {
        "rail": whole.moderator.rail.list,
        "capture bar": whole.moderator.bar.field,
        "notes": whole.moderator.desk.notes.field,
        "grid": page.keyboard(),
    }
    entries = whole.bridge.state.of(Entry)
    places[where].setFocus()
    QTest.keyClick(places[where], Qt.Key.Key_I, BOTH)
    assert len(asked) == 1
    assert whole.bridge.state.of(Entry) == entries
    assert not whole.moderator.bar.field.text()


def press(widget: QWidget, key: Qt.Key, text: str = "") -> None:
    QApplication.sendEvent(
        widget, QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, text)
    )


@pytest.mark.parametrize(
    ("dead", "letter", "typed"),
    [
        (Qt.Key.Key_Dead_Acute, "e", "é"), (Qt.Key.Key_Dead_Acute, "E", "É"),
        (Qt.Key.Key_Dead_Grave, "a", "à"), (Qt.Key.Key_Dead_Circumflex, "o", "ô"),
        (Qt.Key.Key_Dead_Tilde, "n", "ñ"), (Qt.Key.Key_Dead_Caron, "s", "š"),
        (Qt.Key.Key_Dead_Acute, "é", "é"),
        (Qt.Key.Key_Dead_Acute, " ", "´"), (Qt.Key.Key_Dead_Circumflex, " ", "^"),
        (Qt.Key.Key_Dead_Grave, " ", "`"), (Qt.Key.Key_Dead_Acute, "1", "´1"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("activity", ["roles", "cards"])
def test_a_letter_after_a_dead_key_arrives_in_the_capture_bar(
    whole: WholeWindow, dead: Qt.Key, letter: str, typed: str, activity: str
) -> None:
    show(whole, activity)
    rail, field = whole.moderator.rail.list, whole.moderator.bar.field
    field.clear()
    rail.setFocus()
    before = whole.bridge.state
    press(rail, dead)
    assert rail.hasFocus()
    press(rail, Qt.Key.Key_Shift)
    press(rail, Qt.Key(ord(letter.upper())), letter)
    assert field.text() == typed
    assert field.hasFocus()
    assert whole.bridge.state is before


def test_an_accent_that_is_typed_twice_is_itself(whole: WholeWindow) -> None:
    rail, field = whole.moderator.rail.list, whole.moderator.bar.field
    field.clear()
    rail.setFocus()
    press(rail, Qt.Key.Key_Dead_Acute)
    press(rail, Qt.Key.Key_Dead_Acute)
    assert field.text() == "´"
    press(field, Qt.Key.Key_X, "x")
    assert field.text() == "´x"


def test_half_a_sentence_goes_on_where_it_was_left(whole: WholeWindow) -> None:
    rail, field = whole.moderator.rail.list, whole.moderator.bar.field
    field.setText("Halber Satz")
    rail.setFocus()
    press(rail, Qt.Key.Key_X, "x")
    assert field.text() == "Halber Satzx"
    field.setCursorPosition(6)
    for reason in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.ShortcutFocusReason):
        rail.setFocus()
        field.setFocus(reason)
        assert field.hasFocus()
        assert not field.hasSelectedText(), "the next letter would replace the words"
        assert field.cursorPosition() == 6


def test_an_accent_that_is_given_up_changes_no_later_letter(whole: WholeWindow) -> None:
    rail, field = whole.moderator.rail.list, whole.moderator.bar.field
    field.clear()
    rail.setFocus()
    press(rail, Qt.Key.Key_Dead_Acute)
    press(rail, Qt.Key.Key_Down)
    rail.setFocus()
    press(rail, Qt.Key.Key_X, "x")
    assert field.text() == "x"
