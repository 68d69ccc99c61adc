# SPDX-License-Identifier: EUPL-1.2
"""A block that becomes something else in the preparation gets the page of that, running or not."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from moderation import registry
from moderation.features.agenda import edits as agenda
from moderation.features.agenda.model import Block, current_block
from moderation.features.people import edits as people
from moderation.features.people.model import Participant, Unit
from moderation.gui.widgets import Dialog
from tests.stores import small_workshop
from tests.whole_window import WholeWindow, whole_window


@pytest.fixture
def whole(qtbot: QtBot) -> Iterator[WholeWindow]:
    with whole_window(qtbot) as found:
        found.open(small_workshop())
        found.bridge.session.perform(agenda.start_workshop(found.bridge.state, found.bridge.now))
        found.window.show_moderator()
        found.settle()
        yield found


def room_of(whole: WholeWindow) -> str:
    """The room whose page is in the work area."""
    page = whole.moderator.page
    assert page is not None
    return type(page).__module__.split(".")[2]


@pytest.mark.parametrize("kind", [activity.name for activity in registry.ACTIVITIES])
def test_the_page_of_the_running_block_follows_its_kind(whole: WholeWindow, kind: str) -> None:
    bridge = whole.bridge
    running = current_block(bridge.state)
    assert running is not None
    before = room_of(whole)
    bridge.session.perform(agenda.edit_block(bridge.state, running.id, activity=kind))
    whole.settle()
    assert room_of(whole) == kind
    bridge.session.perform(agenda.edit_block(bridge.state, running.id, activity="talk"))
    whole.settle()
    assert room_of(whole) == "agenda"
    # The wall went along: it shows what a talk shows.
    item = bridge.projection.item
    assert item is not None
    assert item.activity == "agenda"
    # Both changes of one field are one run of typing: undo takes them back together.
    bridge.undo()
    whole.settle()
    assert room_of(whole) == before


def test_another_block_changes_and_the_page_on_screen_stays(whole: WholeWindow) -> None:
    bridge = whole.bridge
    first, second = bridge.state.of(Block)[:2]
    whole.moderator.show_block(second.id)
    whole.moderator.show_block(first.id)
    before = whole.moderator.page
    kind = "goals" if second.activity != "goals" else "roles"
    bridge.session.perform(agenda.edit_block(bridge.state, second.id, activity=kind))
    assert whole.moderator.page is before
    whole.moderator.show_block(second.id)
    assert room_of(whole) == kind


def test_the_first_tab_in_the_question_before_erasing_lands_on_cancel(whole: WholeWindow) -> None:
    bridge = whole.bridge
    unit = bridge.state.of(Unit)[0]
    bridge.session.perform(people.add_participant(bridge.state, unit.id, "Erika Muster"))
    person = bridge.state.of(Participant)[-1]
    eraser = whole.window.eraser
    seen: list[bool] = []

    def look(dialog: Dialog) -> None:
        assert isinstance(dialog, QDialog)
        dialog.show()
        whole.qtbot.waitExposed(dialog)
        dialog.activateWindow()
        whole.settle()
        focus = dialog.focusWidget()
        assert focus not in (dialog.main_button, dialog.cancel_button)
        dialog.focusNextChild()
        seen.append(dialog.focusWidget() is dialog.cancel_button)
        dialog.reject()
        QApplication.processEvents()

    eraser.run = look
    eraser.ask_person(person.id)
    assert seen == [True]
