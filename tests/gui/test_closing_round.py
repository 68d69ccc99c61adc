"""Everything that is missing is worked off by keyboard in one go."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from moderation import registry
from moderation.activities.goals import edits
from moderation.activities.goals.model import Goal
from moderation.domain.change import Step, added
from moderation.domain.ids import Id
from moderation.domain.state import State
from moderation.domain.texts import untranslated
from moderation.domain.views import MinutesView
from moderation.features.capture.model import Entry, EntryKind
from moderation.features.votes.wording import mended
from moderation.gui.bridge import Bridge
from moderation.gui.texts import set_language
from moderation.gui.theme import apply_theme
from moderation.windows.moderator.closing_round import ClosingRoundDialog
from tests.municipal_room import GOALS, WORKSHOP, goal_id, room, unit_id
from tests.room_bridge import bridge_to, type_words

assert registry.ROOMS
TASK, CONFLICT = Id("task"), Id("conflict")


@pytest.fixture(autouse=True)
def look(qapp: QApplication) -> None:
    apply_theme(qapp)
    set_language("en")


def lacking() -> State:
    """A room whose first goal nobody sees to, with a bare task and a bare conflict."""
    state = room()
    rows = [
        Entry(
            id=key, workshop_id=WORKSHOP, entry_kind=kind, text=words, block_id=GOALS, rank=1.0
        )
        for key, kind, words in (
            (TASK, EntryKind.TASK, "Förderantrag stellen"),
            (CONFLICT, EntryKind.CONFLICT, "Sperrpausen am Bahnhof"),
        )
    ]  # fmt: skip
    changes = tuple(change for each in rows for change in added(each))
    state = state.apply(Step(untranslated(""), changes))
    return state.apply(edits.set_owner(state, goal_id(1), None))


def opened(qtbot: QtBot, state: State) -> tuple[Bridge, ClosingRoundDialog]:
    bridge = bridge_to(state)
    bridge.session.ask_about_words = mended
    dialog = ClosingRoundDialog(bridge)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    return bridge, dialog


def answer(*fields: str) -> None:
    """Type into the fields of a point, with Enter after each."""
    for words in fields:
        line = QApplication.focusWidget()
        assert isinstance(line, QLineEdit)
        type_words(line, words)
        QTest.keyClick(line, Qt.Key.Key_Return)


def go_to(dialog: ClosingRoundDialog, words: str) -> None:
    at = next(n for n in range(dialog.list.count()) if words in dialog.list.item(n).text())
    dialog.list.setCurrentRow(at)


def test_the_list_counts_what_the_check_list_counts(qtbot: QtBot) -> None:
    state = lacking()
    _bridge, dialog = opened(qtbot, state)
    found = [each for gap in registry.gaps(MinutesView(state)) for each in gap.lacking]
    assert dialog.list.count() == sum(bool(each.fields) for each in found)
    assert dialog.count.text() == f"0 of {dialog.list.count()} dealt with"


def test_an_owner_is_typed_and_enter_goes_on(qtbot: QtBot) -> None:
    bridge, dialog = opened(qtbot, lacking())
    go_to(dialog, "Who sees to it?")
    here = dialog.list.currentRow()
    answer("Tiefbauamt")
    assert bridge.state.get(Goal, goal_id(1)).unit_id == unit_id("tief")
    assert dialog.list.item(here).text().startswith("✓")
    assert dialog.count.text().startswith("1 of")
    assert dialog.list.currentRow() != here
    assert isinstance(QApplication.focusWidget(), QLineEdit)


def test_a_conflict_gets_way_contact_and_date_in_one_step(qtbot: QtBot) -> None:
    bridge, dialog = opened(qtbot, lacking())
    go_to(dialog, "Sperrpausen")
    answer("Steuerungsrunde", "DB InfraGO, Netz West", "15.5.2027")
    own = bridge.state.get(Entry, CONFLICT)
    assert (own.way, own.contact) == ("Steuerungsrunde", "DB InfraGO, Netz West")
    assert own.due == date(2027, 5, 15)
    bridge.undo()
    assert bridge.state.get(Entry, CONFLICT) == replace(own, way="", contact="", due=None)


def test_a_task_takes_the_begin_of_a_unit_and_refuses_who_is_none(qtbot: QtBot) -> None:
    bridge, dialog = opened(qtbot, lacking())
    go_to(dialog, "Who takes it on?")
    answer("Irgendwer")
    assert bridge.state.get(Entry, TASK).unit_id is None
    line = QApplication.focusWidget()
    assert isinstance(line, QLineEdit)
    assert line.text() == "Irgendwer"
    assert "No unit is called" in dialog.hint.text.text()
    line.clear()
    answer("Tiefb")
    assert bridge.state.get(Entry, TASK).unit_id == unit_id("tief")


def test_what_cannot_be_read_stays_for_mending(qtbot: QtBot) -> None:
    bridge, dialog = opened(qtbot, lacking())
    go_to(dialog, "Sperrpausen")
    answer("Gespräch", "Kreis", "31.9.2027")
    assert bridge.state.get(Entry, CONFLICT).way == ""
    assert [line.text() for _field, line in dialog._fields] == ["Gespräch", "Kreis", "31.9.2027"]


def test_ctrl_enter_leaves_a_point_open(qtbot: QtBot) -> None:
    _bridge, dialog = opened(qtbot, lacking())
    before = dialog.list.currentRow()
    line = QApplication.focusWidget()
    assert line is not None
    QTest.keyClick(line, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert dialog.list.currentRow() != before
    assert dialog.count.text().startswith("0 of")


def test_everything_is_worked_off_by_enter_alone(qtbot: QtBot) -> None:
    bridge, dialog = opened(qtbot, lacking())
    words = {"words": "Land", "owner": "Tiefbauamt", "day": "31.12.2025", "figure": "3"}
    for _turn in range(dialog.list.count()):
        answer(*[words[field.read_as.value] for field, _line in dialog._fields])
    assert [each for gap in registry.gaps(MinutesView(bridge.state)) for each in gap.lacking] == []
    assert QApplication.focusWidget() is dialog.main_button
