# SPDX-License-Identifier: EUPL-1.2
"""Small things of the hand: what stays where it was, what can be gone back to, what is replaced."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from moderation.activities.involvement import edits as involvement
from moderation.activities.roles import edits as roles
from moderation.domain.ids import Id
from moderation.domain.projection import WallItem
from moderation.domain.side import Side
from moderation.domain.state import State
from moderation.features.agenda import edits as agenda
from moderation.features.agenda.model import Block
from moderation.features.agenda.wall import THANKS
from moderation.features.people.model import Participant, Unit
from moderation.features.sending.recipients import recipients
from moderation.features.votes.wording import mended
from moderation.gui.widgets.number_box import NumberBox
from moderation.windows.prepare.import_dialog import PeopleImportDialog
from tests.whole_window import example, whole_window


def test_typing_in_a_count_replaces_it_however_it_was_reached(qtbot: QtBot) -> None:
    box = NumberBox()
    qtbot.addWidget(box)
    box.setRange(0, 999)
    box.setSuffix(" min")
    box.setValue(45)
    box.show()
    for clicked in (False, True):
        box.clearFocus()
        if clicked:
            QTest.mouseClick(box.lineEdit(), Qt.MouseButton.LeftButton)
        else:
            box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        qtbot.waitUntil(lambda: box.lineEdit().hasSelectedText())
        QTest.keyClicks(box, "30")
        assert box.value() == 30
        box.setValue(45)


@pytest.mark.parametrize("activity", ["roles", "involvement"])
def test_the_selection_stays_where_a_column_was_removed(qtbot: QtBot, activity: str) -> None:
    with whole_window(qtbot) as whole:
        whole.open(example())
        whole.moderator.start_workshop()
        bridge = whole.bridge
        bridge.session.ask_about_words = mended
        block = next((b for b in bridge.state.of(Block) if b.activity == activity), None)
        if block is None:
            bridge.session.perform(agenda.add_block(bridge.state, "Block", activity))
            block = bridge.state.of(Block)[-1]
        whole.moderator.show_block(block.id)
        whole.settle()
        page: Any = whole.moderator.page
        if page.is_empty:
            page.focus_work()
            QTest.keyClick(page.empty.button, Qt.Key.Key_Return)
            whole.settle()
        view, model = page.grid.view, page.grid.model
        assert model.columnCount() > 3
        row = min(1, model.rowCount() - 1)
        remove = roles.remove_body if activity == "roles" else involvement.remove_phase
        for place in (1, model.columnCount() - 2):
            view.set_current(model.index(row, place))
            column = page.grid.current()[1]
            before = model.columnCount()
            bridge.session.perform(remove(bridge.state, column.id))
            whole.settle()
            assert model.columnCount() == before - 1
            here = view.currentIndex()
            assert (here.row(), here.column()) == (row, min(place, before - 2))


def test_pasted_text_can_be_gone_back_to(qtbot: QtBot) -> None:
    with whole_window(qtbot) as whole:
        whole.open(example(), prepare=True)
        dialog = PeopleImportDialog(whole.bridge, whole.window)
        dialog.show()
        words = "Ina Beispiel <ina@auental.example>\nOle Muster <ole@auental.example>"
        dialog.pasted.setPlainText(words)
        dialog.read_pasted()
        assert dialog.main_button.isVisible()
        assert dialog.back_button.isVisible()
        QTest.keyClick(dialog.back_button, Qt.Key.Key_Return)
        assert dialog.pasted.toPlainText() == words
        assert dialog.focusWidget() is dialog.pasted
        assert not dialog.back_button.isVisible()
        assert not dialog.main_button.isVisible()
        dialog.reject()
        dialog.deleteLater()


def test_recipients_stand_in_the_order_of_the_list() -> None:
    state = State.holding(example())
    order = {person.email: place for place, person in enumerate(state.of(Participant))}
    units = [u.id for side in Side for u in state.of(Unit) if u.side is side]
    found = recipients(state)
    assert len(found) > 5
    assert [(units.index(Id(one.unit_id)), order[one.address]) for one in found] == sorted(
        (units.index(Id(one.unit_id)), order[one.address]) for one in found
    )


def test_the_room_is_thanked_at_the_end_and_undo_brings_back_what_it_saw(qtbot: QtBot) -> None:
    with whole_window(qtbot) as whole:
        whole.open(example())
        whole.moderator.start_workshop()
        whole.settle()
        bridge = whole.bridge
        before = bridge.projection.item
        bridge.attempt(lambda state: agenda.close_workshop(state, bridge.now))
        assert bridge.projection.item == WallItem(key=THANKS)
        bridge.undo()
        assert bridge.projection.item == before
        bridge.redo()
        assert bridge.projection.item == WallItem(key=THANKS)


def test_the_wall_can_be_off_in_the_preparation(qtbot: QtBot) -> None:
    with whole_window(qtbot) as whole:
        whole.open(example(), prepare=True)
        view = whole.window.prepare
        assert view is not None
        for black in (True, False):
            view.black.setFocus(Qt.FocusReason.TabFocusReason)
            QTest.keyClick(view.black, Qt.Key.Key_Return)
            assert whole.bridge.projection.black is black
            assert view.black.isChecked() is black
