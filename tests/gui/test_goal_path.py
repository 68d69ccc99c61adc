"""The path of a goal is typed by keyboard: a body, Enter, its sitting and its paper."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from moderation import registry
from moderation.activities.goals.page.path_dialog import PathDialog
from moderation.activities.goals.path import StationPart, body_of, edit_station, stations_of
from moderation.gui.bridge import Bridge
from moderation.gui.texts import set_language
from moderation.gui.theme import apply_theme
from tests.municipal_room import goal_id
from tests.room_bridge import bridge_to, type_words
from tests.unit.test_goal_path import GOAL, SITS, clocked

assert registry.ROOMS


@pytest.fixture(autouse=True)
def look(qapp: QApplication) -> None:
    apply_theme(qapp)
    set_language("en")


def opened(qtbot: QtBot) -> tuple[Bridge, PathDialog]:
    bridge = bridge_to(clocked())
    dialog = PathDialog(None, bridge, goal_id(2))
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    for name in ("Ausschuss", "Rat"):
        type_words(dialog.body, name)
        QTest.keyClick(dialog.body, Qt.Key.Key_Return)
    return bridge, dialog


def test_bodies_are_typed_one_after_the_other(qtbot: QtBot) -> None:
    bridge, dialog = opened(qtbot)
    names = [body_of(bridge.state, each) for each in stations_of(bridge.state, GOAL)]
    assert names == ["Ausschuss", "Rat"]
    assert dialog.list.currentRow() == 1
    assert "Nobody on the path decides." in dialog.doubts.text()


def test_part_sitting_and_paper_of_the_chosen_body(qtbot: QtBot) -> None:
    bridge, dialog = opened(qtbot)
    dialog.part.changed.emit(StationPart.DECISION)
    day = dialog._fields.single_lines["papers_by"]
    day.setFocus()
    type_words(day, "31.12.2026")
    QTest.keyClick(day, Qt.Key.Key_Return)
    own = stations_of(bridge.state, GOAL)[1]
    assert (own.part, own.papers_by) == (StationPart.DECISION, date(2026, 12, 31))
    assert dialog.doubts.text() == ""


def test_in_the_list_a_body_is_moved_and_removed(qtbot: QtBot) -> None:
    bridge, dialog = opened(qtbot)
    dialog.list.setFocus()
    QTest.keyClick(dialog.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    names = [body_of(bridge.state, each) for each in stations_of(bridge.state, GOAL)]
    assert names == ["Rat", "Ausschuss"]
    assert dialog.current_id() == stations_of(bridge.state, GOAL)[0].id
    QTest.keyClick(dialog.list, Qt.Key.Key_Delete)
    assert [body_of(bridge.state, each) for each in stations_of(bridge.state, GOAL)] == [
        "Ausschuss"
    ]
    bridge.undo()
    assert dialog.list.count() == 2


def test_a_sitting_of_the_clock_is_chosen_and_stands_in_the_field(qtbot: QtBot) -> None:
    bridge, dialog = opened(qtbot)
    bridge.attempt(lambda state: edit_station(state, stations_of(state, GOAL)[1].id, day=SITS))
    line = dialog._fields.single_lines["day"]
    assert line.text()
    assert dialog.sittings.currentData() == SITS
    dialog.sittings.setCurrentIndex(0)
    dialog.sittings.activated.emit(0)
    assert stations_of(bridge.state, GOAL)[1].day is None
    assert line.text() == ""
