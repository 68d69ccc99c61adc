"""The moderator types figures of a goal and links it, by keyboard alone."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from moderation import registry
from moderation.activities.goals import edits
from moderation.activities.goals.model import Goal
from moderation.activities.goals.page import GoalsPage
from moderation.activities.goals.page.content_dialog import ContentDialog
from moderation.domain.state import State
from moderation.features.votes.wording import mended
from moderation.gui.bridge import Bridge
from moderation.gui.texts import set_language
from moderation.gui.theme import apply_theme
from tests.municipal_room import GOALS, VISION, goal_id, room, unit_id
from tests.room_bridge import bridge_to, type_words
from tests.unit.test_goal_content import STEP, planned

assert registry.ROOMS


@pytest.fixture(autouse=True)
def look(qapp: QApplication) -> None:
    apply_theme(qapp)
    set_language("en")


def opened(qtbot: QtBot, state: State, number: int) -> tuple[Bridge, ContentDialog]:
    bridge = bridge_to(state)
    bridge.session.ask_about_words = mended
    dialog = ContentDialog(None, bridge, goal_id(number))
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    return bridge, dialog


def focused() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def test_all_figures_are_typed_in_one_go(qtbot: QtBot) -> None:
    bridge, _dialog = opened(qtbot, room(), 5)
    for words in ("Stellplätze", "Plätze", "1.250", "31.12.2025", "900", "Zählung"):
        type_words(focused(), words)
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
    own = bridge.state.get(Goal, goal_id(5))
    assert (own.measure, own.measured_in, own.figure_source) == ("Stellplätze", "Plätze", "Zählung")
    assert (own.baseline, own.baseline_day, own.target) == (1250.0, date(2025, 12, 31), 900.0)


def test_what_is_no_figure_is_said_and_stays_for_mending(qtbot: QtBot) -> None:
    bridge, dialog = opened(qtbot, room(), 2)
    line = dialog._fields.single_lines["target"]
    line.setFocus()
    line.selectAll()
    type_words(line, "6,2 km")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert bridge.state.get(Goal, goal_id(2)).target == 6.2
    assert line.text() == "6,2 km"
    assert "without its unit" in dialog.hint.text.text()


def test_steps_and_units_are_ticked_and_taken_back(qtbot: QtBot) -> None:
    bridge, dialog = opened(qtbot, planned(), 2)
    dialog.steps.setFocus()
    QTest.keyClick(dialog.steps, Qt.Key.Key_Space)
    dialog.units.setFocus()
    QTest.keyClick(dialog.units, Qt.Key.Key_Space)
    own = bridge.state.get(Goal, goal_id(2))
    assert (own.step_ids, own.contributor_ids) == ((STEP,), (unit_id("a"),))
    bridge.undo()
    assert bridge.state.get(Goal, goal_id(2)).contributor_ids == ()
    first = dialog.units.item(0)
    assert first.checkState() is Qt.CheckState.Unchecked


def test_the_block_in_which_it_arose_is_chosen(qtbot: QtBot) -> None:
    bridge, dialog = opened(qtbot, room(), 2)
    place = dialog.arose.findData(VISION)
    dialog.arose.setCurrentIndex(place)
    dialog.arose.activated.emit(place)
    assert bridge.state.get(Goal, goal_id(2)).arose_id == VISION


def test_the_page_says_figures_and_doubts(qtbot: QtBot) -> None:
    bridge = bridge_to(room())
    page = GoalsPage(bridge, GOALS)
    qtbot.addWidget(page)
    page.show()
    page.list.go_to(goal_id(2))
    assert page.detail.figures_button.text() == "1.4 → 6.2 km"
    assert page.detail.hint.isHidden()
    assert bridge.attempt(lambda state: edits.set_due(state, goal_id(2), date(2020, 9, 30)))
    qtbot.waitUntil(lambda: bool(page.detail.hint.text()))
    assert not page.detail.hint.isHidden()
    assert "has passed" in page.detail.hint.text()
