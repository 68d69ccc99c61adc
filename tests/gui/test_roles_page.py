# SPDX-License-Identifier: EUPL-1.2
"""The moderator's page of role clarification: keyboard, hints, blind views, nothing clipped."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from moderation import registry
from moderation.activities.roles import edits
from moderation.activities.roles.model import (
    RoleLetter,
    RoleStage,
    stage_of,
)
from moderation.activities.roles.wall import DIFFERENCE, OVERVIEW
from moderation.domain.side import Side
from moderation.gui.widgets.letter_matrix import SIDE_ROLE, TileLook
from tests.roles_page import Opener, at, cell, go, look, matrix, opened, press, spoken, state
from tests.roles_sample import BLOCK, body_id, cell_id, task_id

assert registry.ROOMS


# The offscreen platform has no window manager to tell sizes to.
__all__ = ["opened"]
"""The fixture that the tests ask for."""

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

# ---------------------------------------------------------------------------------- letters


def test_negotiating_sets_the_agreed_letter_and_goes_to_the_next_open_difference(
    opened: Opener,
) -> None:
    page = opened()
    assert at(page) == (3, 1)
    press(page, "i")
    assert cell(page, 3, 1).agreed is RoleLetter.I
    assert at(page) == (3, 3)
    for letter in "edd":
        press(page, letter)
    assert at(page) == (2, 1)
    press(page, "m")
    assert matrix(page).open_differences() == ()
    assert page.hints.figure.accessibleName() == "45 of 45 agreed"
    assert at(page) == (2, 1)


def test_delete_takes_an_agreement_back_and_undo_brings_it_again(opened: Opener) -> None:
    page = opened()
    press(page, "i")
    go(page, 3, 1)
    press(page, Qt.Key.Key_Delete)
    assert cell(page, 3, 1).agreed is None
    page.bridge.undo()
    assert cell(page, 3, 1).agreed is RoleLetter.I
    assert look(page, 3, 1) == TileLook("I")
    page.bridge.undo()
    assert look(page, 3, 1) == TileLook("E", "I")


def test_the_card_shows_both_views_and_its_buttons_agree(opened: Opener, qtbot: QtBot) -> None:
    page = opened()
    assert page.card.title.text() == "Einzelmaßnahme freigeben · Ausschuss"
    assert page.card.accessibleDescription() == "Decision, Information, operative"
    assert page.card.picture.look == TileLook("E", "I")
    names = [button.accessibleName() for button in page.card.buttons]
    assert names == [
        "Carrying out (D)",
        "Decision (E)",
        "Contribution (M)",
        "Information (I)",
        "none (–)",
    ]
    QTest.mouseClick(page.card.buttons[4], Qt.MouseButton.LeftButton)
    assert cell(page, 3, 1).agreed is RoleLetter.NONE
    go(page, 3, 1)
    assert page.card.buttons[4].isChecked()
    # The letter that holds is taken back by pressing it again.
    QTest.mouseClick(page.card.buttons[4], Qt.MouseButton.LeftButton)
    assert cell(page, 3, 1).agreed is None


def test_arrows_walk_and_space_goes_from_difference_to_difference(opened: Opener) -> None:
    page = opened()
    press(page, Qt.Key.Key_Down)
    press(page, Qt.Key.Key_Left)
    assert at(page) == (4, 0)
    press(page, Qt.Key.Key_Space)
    assert at(page) == (3, 1)
    press(page, Qt.Key.Key_Space)
    assert at(page) == (3, 3)
    press(page, Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    assert at(page) == (3, 1)


def test_other_letters_belong_to_the_capture_bar(opened: Opener, qtbot: QtBot) -> None:
    page = opened()
    with qtbot.waitSignal(page.type_elsewhere) as typed:
        press(page, "x")
    assert typed.args == ["x"]
    with qtbot.assertNotEmitted(page.type_elsewhere):
        press(page, "e")


# ---------------------------------------------------------------------------------- stages


def test_own_views_are_filled_one_after_the_other_and_stay_blind(
    opened: Opener, qtbot: QtBot
) -> None:
    page = opened(RoleStage.OWN_VIEW)
    assert at(page) == (0, 0)
    for key in ("d", "m", "-"):
        press(page, key)
    assert at(page) == (0, 3)
    assert cell(page, 0, 0).politics is RoleLetter.D
    assert cell(page, 0, 0).administration is RoleLetter.E
    assert cell(page, 0, 2).politics is RoleLetter.NONE
    assert spoken(page.model.index(0, 0)) == ("Leitlinien festlegen, Rat: Politics: Carrying out")
    assert look(page, 3, 1) == TileLook("E")
    QTest.mouseClick(page.hints.sides[Side.ADMINISTRATION], Qt.MouseButton.LeftButton)
    assert look(page, 0, 0) == TileLook("E")
    assert look(page, 3, 1) == TileLook("I")
    for row in range(9):
        assert "Politics" not in spoken(page.model.index(row, 0))
    assert not page.hints.list.isVisible()
    item = page.wall_item()
    assert item is not None
    assert item.key == OVERVIEW


def test_letters_are_not_changed_while_comparing(opened: Opener, qtbot: QtBot) -> None:
    page = opened(RoleStage.COMPARE)
    with qtbot.waitSignal(page.bridge.failed) as refused:
        press(page, "d")
    assert "compared" in str(refused.args[0])
    assert cell(page, 3, 1).agreed is None
    assert page.card.caption.text() == "Difference 1 of 5"
    QTest.mouseClick(page.card.onward, Qt.MouseButton.LeftButton)
    assert at(page) == (3, 3)
    QTest.mouseClick(page.card.action, Qt.MouseButton.LeftButton)
    assert stage_of(state(page), BLOCK) is RoleStage.NEGOTIATE
    assert at(page) == (3, 3)


def test_stages_are_reached_by_keyboard_and_can_be_undone(opened: Opener) -> None:
    page = opened()
    for _step in range(20):
        focused = QApplication.focusWidget()
        if isinstance(focused, QWidget) and focused.accessibleName() == "Confirm":
            break
        QTest.keyClick(focused or page, Qt.Key.Key_Tab)
    else:
        pytest.fail("the stage cannot be reached by Tab")
    QTest.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_Space)
    assert stage_of(state(page), BLOCK) is RoleStage.CONFIRM
    page.bridge.undo()
    assert stage_of(state(page), BLOCK) is RoleStage.NEGOTIATE
    assert page.steps.current == 2


def test_confirming_takes_over_what_both_see_the_same_way(opened: Opener, qtbot: QtBot) -> None:
    page = opened(RoleStage.CONFIRM)
    assert page.hints.action.isVisible()
    QTest.mouseClick(page.hints.action, Qt.MouseButton.LeftButton)
    assert cell(page, 0, 0).agreed is RoleLetter.E
    assert not page.hints.action.isVisible()
    page.bridge.undo()
    assert cell(page, 0, 0).agreed is None


def test_the_wall_gets_the_current_difference(opened: Opener, qtbot: QtBot) -> None:
    page = opened()
    item = page.wall_item()
    assert item is not None
    assert (item.key, item.entity_id) == (DIFFERENCE, cell_id(3, 1))
    with qtbot.waitSignal(page.wall_item_changed):
        press(page, "i")
    item = page.wall_item()
    assert item is not None
    assert item.entity_id == cell_id(3, 3)
    go(page, 0, 0)
    item = page.wall_item()
    assert item is not None
    assert item.key == OVERVIEW


# ---------------------------------------------------------------------------------- hints


def test_choosing_a_hint_selects_one_of_its_rows_after_the_other(
    opened: Opener, qtbot: QtBot
) -> None:
    page = opened()
    contested = page.hints.list.buttons[0]
    assert contested.accessibleName() == "Decision contested"
    places = []
    said = []
    for _time in range(3):
        QTest.mouseClick(contested, Qt.MouseButton.LeftButton)
        places.append(at(page))
        said.append(page.rules.box.sentence.text())
    # Each finding is a sentence with its row and its bodies; the first body is gone to.
    assert places == [(3, 1), (4, 2), (3, 1)]
    assert said[0] == (
        "Einzelmaßnahme freigeben: the sides see the decision differently (Ausschuss, Fachamt)."
    )
    assert said[0] == said[2]


def test_hints_follow_every_change(opened: Opener) -> None:
    page = opened()
    for key in "ieed":
        press(page, key)
    titles = [button.accessibleName() for button in page.hints.list.buttons]
    assert "Decision contested" not in titles
    assert page.hints.figure.accessibleName() == "44 of 45 agreed"


# ---------------------------------------------------------------------------------- naming


def test_tasks_are_added_one_after_the_other_by_keyboard(opened: Opener) -> None:
    page = opened()
    press(page, Qt.Key.Key_Insert)
    for name in ("Radwege räumen", "Radwege <b>kehren</b>"):
        page.editor.field.setText(name)
        press(page, Qt.Key.Key_Return)
    press(page, Qt.Key.Key_Escape)
    titles = [task.title for task in matrix(page).tasks]
    assert titles[3:6] == ["Einzelmaßnahme freigeben", "Radwege räumen", "Radwege <b>kehren</b>"]
    assert page.editor.isHidden()
    assert page.view.hasFocus()


def test_a_name_that_is_taken_stays_to_be_changed(opened: Opener, qtbot: QtBot) -> None:
    page = opened()
    press(page, Qt.Key.Key_Return)
    page.editor.field.setText("Maßnahmen planen")
    with qtbot.waitSignal(page.bridge.failed):
        press(page, Qt.Key.Key_Return)
    assert page.editor.isVisible()
    assert page.editor.field.text() == "Maßnahmen planen"
    press(page, Qt.Key.Key_Escape)
    assert matrix(page).tasks[3].title == "Einzelmaßnahme freigeben"


def test_bodies_get_name_and_side(opened: Opener, qtbot: QtBot) -> None:
    page = opened()
    press(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    page.editor.field.setText("Bauausschuss")
    press(page, Qt.Key.Key_Return)
    assert matrix(page).bodies[1].name == "Bauausschuss"
    press(page, Qt.Key.Key_Insert, Qt.KeyboardModifier.ShiftModifier)
    with qtbot.waitSignal(page.bridge.failed) as refused:
        page.editor.field.setText("Fraktion A")
        press(page, Qt.Key.Key_Return)
    assert "council group" in str(refused.args[0])
    page.editor.field.setText("Kämmerei")
    page.editor.sides.set_side(Side.ADMINISTRATION)
    press(page, Qt.Key.Key_Return)
    heads = [
        (
            page.model.headerData(n, Qt.Orientation.Horizontal),
            page.model.headerData(n, Qt.Orientation.Horizontal, SIDE_ROLE),
        )
        for n in range(page.model.columnCount())
    ]
    assert heads[4] == ("Kämmerei", Side.ADMINISTRATION)


def test_typing_is_not_lost_when_the_keyboard_goes_elsewhere(opened: Opener) -> None:
    page = opened()
    press(page, Qt.Key.Key_Return)
    page.editor.field.setText("Einzelmaßnahmen freigeben")
    page.view.setFocus()
    assert matrix(page).tasks[3].title == "Einzelmaßnahmen freigeben"
    assert page.editor.isHidden()


def test_rows_and_columns_are_moved_and_removed_by_keyboard(opened: Opener) -> None:
    page = opened()
    alt, ctrl = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
    press(page, Qt.Key.Key_Up, alt)
    press(page, Qt.Key.Key_Left, alt)
    assert at(page) == (2, 0)
    assert matrix(page).tasks[2].id == task_id(3)
    assert matrix(page).bodies[0].id == body_id(1)
    asked: list[str] = []

    def refuse(title: str, words: str, _verb: str) -> bool:
        asked.append(f"{title} {words}")
        return False

    page.asking.confirm = refuse
    press(page, Qt.Key.Key_Delete, ctrl)
    assert len(asked) == 1
    assert asked[0].startswith("Remove Einzelmaßnahme freigeben? 4 letter")
    assert page.model.rowCount() == 9
    page.asking.confirm = lambda _title, _words, _verb: True
    press(page, Qt.Key.Key_Delete, ctrl)
    assert task_id(3) not in [task.id for task in matrix(page).tasks]
    assert page.model.rowCount() == 8
    page.bridge.undo()
    assert page.model.rowCount() == 9
    before = matrix(page).tasks[at(page)[0]]
    press(page, Qt.Key.Key_Return, ctrl)
    assert matrix(page).tasks[at(page)[0]].operative is not before.operative


def test_every_command_is_in_the_menu_with_its_key(opened: Opener, qtbot: QtBot) -> None:
    page = opened()
    page.show_menu(page.mapToGlobal(page.rect().center()))
    menu = QApplication.activePopupWidget()
    assert menu is not None
    shown = {
        a.text().partition("\t")[0]: a.shortcut().toString() for a in menu.actions() if a.text()
    }
    assert shown["Add task"] == "Ins"
    assert shown["Remove body"] == "Ctrl+Shift+Del"
    assert shown["Clear letter"] == "Del"
    with qtbot.waitSignal(menu.destroyed):
        menu.close()


def test_an_empty_matrix_says_what_to_do_first(opened: Opener, qtbot: QtBot) -> None:
    page = opened(tasks=(), bodies=())
    press(page, Qt.Key.Key_Space)
    assert [body.side for body in matrix(page).bodies] == [
        Side.POLITICS,
        Side.POLITICS,
        Side.ADMINISTRATION,
        Side.ADMINISTRATION,
    ]
    page.focus_work()
    press(page, Qt.Key.Key_Space)
    page.editor.field.setText("Leitlinien festlegen")
    press(page, Qt.Key.Key_Return)
    press(page, Qt.Key.Key_Escape)
    assert [task.title for task in matrix(page).tasks] == ["Leitlinien festlegen"]
    assert page.view.isVisible()


# ---------------------------------------------------------------------------------- the look


def test_a_screen_reader_hears_both_views_and_what_was_agreed(opened: Opener) -> None:
    page = opened()
    index = page.model.index(3, 1)
    assert spoken(index) == (
        "Einzelmaßnahme freigeben, Ausschuss: Politics: Decision, Administration: Information"
    )
    page.bridge.attempt(lambda now: edits.set_agreed(now, task_id(3), body_id(1), RoleLetter.I))
    assert spoken(index).endswith("agreed: Information")
    assert spoken(page.model.index(0, 0)).endswith("Both sides: Decision")
    count = page.model.headerData(4, Qt.Orientation.Vertical, Qt.ItemDataRole.AccessibleTextRole)
    assert count == "Bürgerschaft informieren, 2 differences"


@pytest.mark.parametrize(("width", "height"), [(862, 772), (862, 640), (862, 600), (1200, 900)])
def test_all_of_the_sample_fits(opened: Opener, width: int, height: int) -> None:
    page = opened(width=width, height=height)
    view = page.view
    assert view.verticalScrollBar().maximum() == 0
    assert view.horizontalScrollBar().maximum() == 0
    for widget in (view, page.card, page.hints, page.legend, page.steps, page.title):
        corner = widget.mapTo(page, widget.rect().bottomRight())
        assert page.rect().contains(corner), widget
        assert widget.width() >= widget.minimumSizeHint().width()
        assert widget.height() >= widget.minimumSizeHint().height()
    assert not page.title.elided
    assert page.card.geometry().top() > page.legend.geometry().bottom()
    assert page.size().width() == width
    assert page.size().height() == height


def test_a_crowd_of_bodies_scrolls_and_names_stay_in_place(opened: Opener) -> None:
    bodies = tuple((f"Straßenverkehrsbehörde {n}", Side.OTHERS) for n in range(14))
    tasks = tuple((f"Aufgabe {n}", "E " * 14, False) for n in range(30))
    page = opened(RoleStage.NEGOTIATE, bodies=bodies, tasks=tasks)
    page.view.set_current(page.model.index(29, 13))
    assert page.view.horizontalScrollBar().value() > 0
    assert page.view.verticalScrollBar().value() > 0
    names = page.view.row_rect(29)
    assert names.left() == 0
    assert names.width() >= 190
    assert page.view.visualRect(page.view.currentIndex()).right() <= page.view.viewport().width()
