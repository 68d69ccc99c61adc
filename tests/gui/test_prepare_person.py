# SPDX-License-Identifier: EUPL-1.2
"""The card of a person in the preparation: times, authority and substitutes, by keyboard."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from moderation.app import use_language
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id
from moderation.domain.time_of_day import parse_time
from moderation.features.people import edits
from moderation.features.people.model import Attendance, Authority, Participant, Unit
from moderation.gui.bridge import Bridge
from moderation.gui.texts import set_language
from moderation.gui.theme import apply_theme
from moderation.session.nowhere import Nowhere
from moderation.session.session import Session
from moderation.windows.prepare.person import PersonDetail
from moderation.windows.prepare.view import PrepareView
from tests.municipal_room import room
from tests.room_bridge import NOW

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def bridge(qapp: QApplication) -> Iterator[Bridge]:
    apply_theme(qapp, text_scale=1.0)
    set_language("en")
    made = Bridge(Nowhere())
    made.open(Session(room(), made.writer, clock=lambda: NOW))
    for person in made.state.of(Participant):
        made.session.perform(edits.remove_participant(made.state, person.id))
    politics, other = made.state.of(Unit)[0], made.state.of(Unit)[1]
    made.session.perform(edits.add_participant(made.state, politics.id, "Vorsitz Fraktion A"))
    made.session.perform(
        edits.add_participant(made.state, politics.id, "Beisitz", "Schriftführung")
    )
    made.session.perform(edits.add_participant(made.state, other.id, "Vorsitz Fraktion B"))
    yield made
    made.close()


@pytest.fixture
def spoken(bridge: Bridge, qapp: QApplication, request: pytest.FixtureRequest) -> None:
    """The whole program's words in a language."""
    use_language(qapp, request.param)


@pytest.fixture
def view(bridge: Bridge, qtbot: QtBot) -> PrepareView:
    made = PrepareView(bridge)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


@pytest.fixture
def card(view: PrepareView, bridge: Bridge) -> PersonDetail:
    """The card of the second person, opened by Enter."""
    view.people.choose(named(bridge, "Beisitz").id)
    press(Key.Key_Return)
    return view.people.person


def named(bridge: Bridge, name: str) -> Participant:
    return next(p for p in bridge.state.of(Participant) if p.name == name)


def focused() -> QWidget:
    focus = QApplication.focusWidget()
    assert focus is not None
    return focus


def press(key: Qt.Key, modifiers: Any = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(focused(), key, modifiers)


def type_into(field: QWidget, words: str, key: Qt.Key = Key.Key_Return) -> None:
    field.setFocus()
    press(Key.Key_A, CTRL)
    press(Key.Key_Delete)
    QTest.keyClicks(field, words)
    press(key)


def clock(moment: datetime | None) -> time | None:
    return None if moment is None else moment.astimezone().time()


def row_words(view: PrepareView, person_id: Id) -> str:
    index = view.people.list.rows.index_of(person_id)
    return str(index.data(Qt.ItemDataRole.AccessibleTextRole))


@given(
    st.times(), st.sampled_from(["%H:%M", "%H.%M", "%H%M", "%H,%M Uhr", " %H h %M ", "%I:%M %p"])
)
def test_times_are_read_however_they_are_typed(moment: time, pattern: str) -> None:
    assert parse_time(moment.strftime(pattern)) == moment.replace(second=0, microsecond=0)


@pytest.mark.parametrize("typed", ["25:00", "14:60", "2400", "bald", "14:3x", "13 pm", "12345"])
def test_what_is_no_time_is_refused(typed: str) -> None:
    with pytest.raises(UserFacingError):
        parse_time(typed)


@pytest.mark.parametrize(("typed", "meant"), [("9", time(9)), ("930", time(9, 30)), ("", None)])
def test_short_times_and_none(typed: str, meant: time | None) -> None:
    assert parse_time(typed) == meant


def test_arriving_and_leaving_are_typed_and_undone(
    card: PersonDetail, view: PrepareView, bridge: Bridge
) -> None:
    type_into(card.arrived, "1430")
    type_into(card.left_at, "16.05", Key.Key_Tab)
    person = named(bridge, "Beisitz")
    assert (clock(person.arrived_at), clock(person.left_at)) == (time(14, 30), time(16, 5))
    assert person.attendance is Attendance.PRESENT is card.attendance.value
    assert (card.arrived.text(), card.left_at.text()) == ("14:30", "16:05")
    assert row_words(view, person.id).endswith("until 16:05")
    press(Key.Key_Z, CTRL)
    press(Key.Key_Z, CTRL)
    person = named(bridge, "Beisitz")
    assert (person.arrived_at, person.left_at) == (None, None)
    assert person.attendance is Attendance.EXPECTED
    assert (card.arrived.text(), card.left_at.text()) == ("", "")


def test_correcting_the_arrival_keeps_the_leaving_and_emptying_takes_it_away(
    card: PersonDetail, bridge: Bridge
) -> None:
    type_into(card.arrived, "14:30")
    type_into(card.left_at, "16:00")
    type_into(card.arrived, "14:20")
    assert clock(named(bridge, "Beisitz").left_at) == time(16)
    type_into(card.left_at, "")
    person = named(bridge, "Beisitz")
    assert (clock(person.arrived_at), person.left_at) == (time(14, 20), None)


def test_an_evening_is_left_in_the_night(card: PersonDetail, bridge: Bridge) -> None:
    type_into(card.arrived, "18:30")
    type_into(card.left_at, "0:15")
    person = named(bridge, "Beisitz")
    assert person.arrived_at is not None
    assert person.left_at is not None
    assert person.left_at > person.arrived_at
    assert clock(person.left_at) == time(0, 15)


@pytest.mark.parametrize(
    ("typed", "said"),
    [("später", "“später” is not a time of day"), ("13:00", "Nobody leaves before they came")],
)
def test_a_wrong_time_stays_with_a_sentence_until_it_is_right(
    card: PersonDetail, bridge: Bridge, typed: str, said: str
) -> None:
    type_into(card.arrived, "14:30")
    card.left_at.setFocus()
    card.left_at.setText(typed)
    press(Key.Key_Return)
    assert card.fault.isVisible()
    assert said in card.fault.text()
    assert card.left_at.text() == typed
    assert card.left_at.accessibleDescription() == card.fault.text()
    assert named(bridge, "Beisitz").left_at is None
    type_into(card.left_at, "17")
    assert not card.fault.isVisible()
    assert clock(named(bridge, "Beisitz").left_at) == time(17)


def test_authority_is_chosen_by_arrows_shown_in_the_row_and_undone(
    card: PersonDetail, view: PrepareView, bridge: Bridge
) -> None:
    card.name.setFocus()
    while not card.authority.isAncestorOf(focused()):
        press(Key.Key_Tab)
    press(Key.Key_Right)
    press(Key.Key_Right)
    person = named(bridge, "Beisitz")
    assert person.may_commit is Authority.NO
    assert "has to ask back" in row_words(view, person.id)
    press(Key.Key_Z, CTRL)
    press(Key.Key_Z, CTRL)
    assert card.authority.value is Authority.UNKNOWN is named(bridge, "Beisitz").may_commit


def test_the_row_marks_who_has_to_ask_back(
    card: PersonDetail, view: PrepareView, bridge: Bridge
) -> None:
    press(Key.Key_Escape)
    person = named(bridge, "Beisitz")
    box = view.people.list.visualRect(view.people.list.rows.index_of(person.id))
    pictures = []
    for authority in (Authority.UNKNOWN, Authority.YES, Authority.NO):
        bridge.session.perform(edits.set_authority(bridge.state, person.id, authority))
        pictures.append(view.people.list.viewport().grab(box).toImage())
    assert pictures[0] == pictures[1]
    assert pictures[1] != pictures[2]


def test_a_substitute_is_chosen_and_the_other_one_excused(
    card: PersonDetail, view: PrepareView, bridge: Bridge
) -> None:
    box = card.substitute
    offered = [box.itemText(place) for place in range(box.count())]
    assert offered == ["nobody", "Vorsitz Fraktion A", "Vorsitz Fraktion B · Fraktion B"]
    box.setFocus()
    press(Key.Key_Down)
    assert box.view().isVisible(), "passing by must not excuse anybody"
    QTest.keyClick(box.view(), Key.Key_Down)
    QTest.keyClick(box.view(), Key.Key_Return)
    person, other = named(bridge, "Beisitz"), named(bridge, "Vorsitz Fraktion A")
    assert person.substitute_for == other.id
    assert other.attendance is Attendance.EXCUSED
    assert "for Vorsitz Fraktion A" in row_words(view, person.id)
    press(Key.Key_Z, CTRL)
    assert named(bridge, "Beisitz").substitute_for is None
    assert named(bridge, "Vorsitz Fraktion A").attendance is Attendance.EXPECTED
    assert box.currentText() == "nobody"


def test_a_new_substitute_is_added_from_the_card_and_from_the_list(
    card: PersonDetail, view: PrepareView, bridge: Bridge
) -> None:
    card.add.setFocus()
    press(Key.Key_Space)
    focus = QApplication.focusWidget()
    assert focus is view.people.editor.field
    QTest.keyClicks(focus, "Vertretung")
    press(Key.Key_Return)
    added = named(bridge, "Vertretung")
    assert added.substitute_for == named(bridge, "Beisitz").id
    assert view.people.list.current().id == added.id
    assert card.name.text() == "Vertretung"
    assert card.substitute.currentText() == "Beisitz"
    view.people.choose(named(bridge, "Vorsitz Fraktion A").id)
    press(Key.Key_Insert, SHIFT)
    QTest.keyClicks(focused(), "Stellvertretung")
    press(Key.Key_Return)
    assert named(bridge, "Stellvertretung").substitute_for == named(bridge, "Vorsitz Fraktion A").id
    view.people.list.setFocus()
    press(Key.Key_Z, CTRL)
    assert "Stellvertretung" not in [p.name for p in bridge.state.of(Participant)]
    assert named(bridge, "Vorsitz Fraktion A").attendance is Attendance.EXPECTED


@pytest.mark.parametrize("size", [(1366, 768), (1024, 640)])
@pytest.mark.parametrize("spoken", ["de", "en"], indirect=True)
@pytest.mark.usefixtures("spoken")
def test_nothing_of_the_card_is_clipped(
    qtbot: QtBot, bridge: Bridge, size: tuple[int, int]
) -> None:
    view = PrepareView(bridge)
    qtbot.addWidget(view)
    view.resize(*size)
    view.show()
    qtbot.waitExposed(view)
    view.people.choose(named(bridge, "Beisitz").id)
    view.people.show_detail()
    card = view.people.person
    card.left_at.setText("irgendwann nach der Pause")
    card.left_at.editingFinished.emit()
    qtbot.waitUntil(lambda: card.fault.height() >= card.fault.heightForWidth(card.fault.width()))
    assert (view.width(), view.height()) == size
    listed = view.people.list
    current = listed.visualRect(listed.currentIndex())
    assert listed.viewport().rect().contains(current), "whom the card is about stays in sight"
    corner = card.mapTo(view, card.rect().bottomRight())
    assert corner.x() <= size[0]
    assert corner.y() <= size[1]
    for child in card.findChildren(QWidget):
        if child.parent() is card and child.isVisible():
            assert card.rect().contains(child.geometry()), child
            assert child.width() >= child.minimumSizeHint().width(), child
            assert child.height() >= child.minimumSizeHint().height(), child
