"""The preparation: agenda, participants, rooms and material, by keyboard."""

from collections.abc import Iterator
from datetime import date, time
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from moderation.activities.polls import edits as polls
from moderation.activities.polls.model import Poll
from moderation.domain.side import Side
from moderation.domain.workshop import Status
from moderation.features.agenda import edits as agenda
from moderation.features.agenda.model import Block, Material, Room
from moderation.features.agenda.readiness import findings
from moderation.features.people import edits as people
from moderation.features.people.kinds import UnitKind
from moderation.features.people.model import Attendance, Participant, Reply, Unit, units_of
from moderation.features.votes.rules import VoteKind
from moderation.features.votes.tally import Tally
from moderation.gui.bridge import Bridge
from moderation.gui.entity_model import ENTITY_ROLE
from moderation.gui.theme import apply_theme
from moderation.windows.prepare.facts import FactsDialog
from moderation.windows.prepare.view import PrepareView
from tests.stores import new_session, open_writer, reopened

Key = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def bridge(qapp: QApplication, tmp_path: Path) -> Iterator[Bridge]:
    apply_theme(qapp, text_scale=1.0)
    with open_writer(tmp_path / "store.sqlite") as writer:
        made = Bridge(writer)
        made.open(new_session(writer))
        yield made
        made.close()


@pytest.fixture
def view(bridge: Bridge, qtbot: QtBot) -> PrepareView:
    made = PrepareView(bridge)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.focus_first()
    return made


def titles(bridge: Bridge) -> list[str]:
    return [block.title for block in bridge.state.of(Block)]


def press(key: Qt.Key, modifiers: Any = Qt.KeyboardModifier.NoModifier) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key, modifiers)


def type_words(words: str, key: Qt.Key = Key.Key_Return) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClicks(focus, words)
    press(key)


def test_blocks_are_added_after_the_current_one_and_taken_back(
    view: PrepareView, bridge: Bridge
) -> None:
    press(Key.Key_Insert)
    type_words("Input zur Haushaltslage")
    type_words("Pause")
    press(Key.Key_Escape)
    added = titles(bridge)
    press(Key.Key_Z, CTRL)
    press(Key.Key_Z, CTRL)
    assert added == ["Reibungspunkte", "Input zur Haushaltslage", "Pause", "Rollenklärung"]
    assert titles(bridge) == ["Reibungspunkte", "Rollenklärung"]
    press(Key.Key_Z, CTRL | SHIFT)
    assert titles(bridge) == ["Reibungspunkte", "Input zur Haushaltslage", "Rollenklärung"]


def test_undo_and_redo_are_offered_at_once(view: PrepareView, bridge: Bridge) -> None:
    bar = view.top_bar
    offered = [(bar.undo.isEnabled(), bar.redo.isEnabled())]
    QTest.keyClicks(view.agenda.list, "+")
    offered.append((bar.undo.isEnabled(), bar.redo.isEnabled()))
    press(Key.Key_Z, CTRL)
    offered.append((bar.undo.isEnabled(), bar.redo.isEnabled()))
    assert offered == [(False, False), (True, False), (False, True)]


def test_a_closed_secret_vote_ends_undo_and_the_bar_says_why(
    view: PrepareView, bridge: Bridge
) -> None:
    QTest.keyClicks(view.agenda.list, "+")
    block = bridge.state.of(Block)[0].id
    bridge.session.perform(polls.add_poll(bridge.state, block, "Stimmung?", VoteKind.BAROMETER))
    (poll,) = bridge.state.of(Poll)
    tally = Tally(poll.vote_kind.width)
    tally.put(poll.id, Side.POLITICS, 3, 9)
    bridge.session.perform(polls.close_round(bridge.state, poll.id, tally))
    bar = view.top_bar
    assert not bar.undo.isEnabled()
    assert "A secret vote was closed" in bar.undo.accessibleName()
    assert "A secret vote was closed" in bar.undo.accessibleName()
    minutes = bridge.state.of(Block)[0].minutes
    press(Key.Key_Z, CTRL)
    assert bridge.state.of(Block)[0].minutes == minutes
    QTest.keyClicks(view.agenda.list, "+")
    assert bar.undo.isEnabled()
    assert "A secret vote" not in bar.undo.accessibleName()


def test_plus_and_minus_change_the_length_and_the_times(view: PrepareView, bridge: Bridge) -> None:
    focus = view.agenda.list
    QTest.keyClicks(focus, "+++-")
    assert bridge.state.of(Block)[0].minutes == 25
    assert view.agenda.end_time.text() == "13:40"
    day = focus.delegate.day
    assert day is not None
    assert [slot.planned.astimezone().strftime("%H:%M") for slot in day.slots] == ["13:00", "13:25"]
    first = focus.visualRect(focus.rows.index(0)).height()
    second = focus.visualRect(focus.rows.index(1)).height()
    assert (first, second) == (60, 36), "12 px for 5 minutes"


def test_the_buttons_on_the_current_block_do_the_same(view: PrepareView, bridge: Bridge) -> None:
    stepper = view.agenda.list.stepper
    assert stepper is not None
    QTest.mouseClick(stepper.more, Qt.MouseButton.LeftButton)
    assert bridge.state.of(Block)[0].minutes == 20
    QTest.mouseClick(stepper.less, Qt.MouseButton.LeftButton)
    assert bridge.state.of(Block)[0].minutes == 15


def test_the_buttons_on_a_first_block_of_five_minutes_are_seen_whole(view: PrepareView) -> None:
    blocks = view.agenda.list
    QTest.keyClicks(blocks, "--")
    stepper = blocks.stepper
    assert stepper is not None
    assert blocks.viewport().rect().contains(stepper.geometry())


def test_alt_and_arrows_move_a_block_that_stays_current(view: PrepareView, bridge: Bridge) -> None:
    press(Key.Key_Down, ALT)
    assert titles(bridge) == ["Rollenklärung", "Reibungspunkte"]
    assert view.agenda.list.current().title == "Reibungspunkte"
    press(Key.Key_Up, ALT)
    assert titles(bridge) == ["Reibungspunkte", "Rollenklärung"]


def test_dragging_a_block_moves_it(view: PrepareView, bridge: Bridge) -> None:
    rows = view.agenda.list.rows
    assert rows.moveRow(rows.index(-1), 0, rows.index(-1), 2)
    assert titles(bridge) == ["Rollenklärung", "Reibungspunkte"]


def test_the_last_block_stays_and_says_why(view: PrepareView, bridge: Bridge, qtbot: QtBot) -> None:
    press(Key.Key_Delete)
    assert titles(bridge) == ["Rollenklärung"]
    assert "Reibungspunkte" in view.toast.text
    with qtbot.waitSignal(bridge.failed) as heard:
        press(Key.Key_Delete)
    assert "at least one block" in str(heard.args[0])


def test_the_toast_brings_back_what_was_removed(view: PrepareView, bridge: Bridge) -> None:
    press(Key.Key_Delete)
    view.toast.undo.emit()
    assert titles(bridge) == ["Reibungspunkte", "Rollenklärung"]


def test_details_are_typed_undone_and_left_with_escape(view: PrepareView, bridge: Bridge) -> None:
    press(Key.Key_Return)
    detail = view.agenda.detail
    assert detail.name.hasFocus()
    QTest.keyClicks(detail.name, "Was uns <b>bremst</b>")
    detail.question.setFocus()
    QTest.keyClicks(detail.question, "Wo reibt es?")
    block = bridge.state.of(Block)[0]
    assert (block.title, block.question) == ("Was uns <b>bremst</b>", "Wo reibt es?")
    press(Key.Key_Z, CTRL)
    assert bridge.state.of(Block)[0].question == ""
    assert detail.question.toPlainText() == ""
    press(Key.Key_Escape)
    assert detail.isHidden()
    assert view.agenda.list.hasFocus()


def test_an_emptied_title_comes_back(view: PrepareView, bridge: Bridge) -> None:
    press(Key.Key_Return)
    name = view.agenda.detail.name
    press(Key.Key_Delete)
    assert name.text() == ""
    press(Key.Key_Tab)
    assert name.text() == "Reibungspunkte" == bridge.state.of(Block)[0].title


def test_a_block_becomes_a_break_and_closed(view: PrepareView, bridge: Bridge) -> None:
    press(Key.Key_Return)
    detail = view.agenda.detail
    detail.kind.setFocus()
    press(Key.Key_End)
    assert bridge.state.of(Block)[0].is_break
    detail.minutes.setValue(30)
    detail.private.setFocus()
    press(Key.Key_Space)
    block = bridge.state.of(Block)[0]
    assert (block.minutes, block.closed_session) == (30, True)


def test_blocks_run_side_by_side_in_their_rooms(view: PrepareView, bridge: Bridge) -> None:
    bridge.session.perform(agenda.add_room(bridge.state, "Sitzungszimmer 2"))
    press(Key.Key_Down)
    press(Key.Key_Return)
    detail = view.agenda.detail
    detail.room.setFocus()
    press(Key.Key_Down)
    detail.parallel.setFocus()
    press(Key.Key_Space)
    block = bridge.state.of(Block)[1]
    assert (block.parallel, block.room_id) == (True, bridge.state.of(Room)[0].id)
    assert view.agenda.end_time.text() == "13:15"
    bridge.session.perform(agenda.remove_room(bridge.state, bridge.state.of(Room)[0].id))
    assert bridge.state.of(Block)[1].room_id is None
    assert detail.room.currentIndex() == 0


def test_the_end_is_held_against_the_invitation(view: PrepareView, bridge: Bridge) -> None:
    for until, words in (
        (time(13, 30), "End as invited"),
        (time(13, 15), "End, 15 min longer than invited"),
        (time(14, 0), "End, 30 min earlier than invited"),
        (None, "End"),
    ):
        bridge.session.perform(agenda.edit_workshop(bridge.state, invited_until=until))
        assert view.agenda.end_words.text() == words


def test_space_goes_through_the_replies(view: PrepareView, bridge: Bridge) -> None:
    view.people.choose(bridge.state.of(Unit)[0].id)
    replies = []
    for _ in range(3):
        press(Key.Key_Space)
        replies.append(bridge.state.of(Unit)[0].reply)
    assert replies == [Reply.ACCEPTED, Reply.DECLINED, Reply.OPEN]


def test_a_click_on_the_reply_changes_it_and_one_on_the_name_does_not(
    view: PrepareView, bridge: Bridge
) -> None:
    listed = view.people.list
    unit = bridge.state.of(Unit)[0]
    box = listed.visualRect(listed.rows.index_of(unit.id))
    left, middle = box.left() + 60, box.center().y()
    QTest.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(left, middle))
    assert bridge.state.of(Unit)[0].reply is Reply.OPEN
    place = QPoint(box.right() - 16, middle)
    QTest.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert bridge.state.of(Unit)[0].reply is Reply.ACCEPTED


def test_units_are_added_to_the_side_that_is_current(view: PrepareView, bridge: Bridge) -> None:
    view.people.choose(units_of(bridge.state, Side.ADMINISTRATION)[0].id)
    press(Key.Key_Insert, CTRL)
    type_words("Stadtkasse")
    type_words("Ordnungsamt")
    press(Key.Key_Escape)
    names = [unit.name for unit in units_of(bridge.state, Side.ADMINISTRATION)]
    assert names == ["Tiefbauamt", "Stadtkasse", "Ordnungsamt"]
    press(Key.Key_Up, ALT)
    names = [unit.name for unit in units_of(bridge.state, Side.ADMINISTRATION)]
    assert names == ["Tiefbauamt", "Ordnungsamt", "Stadtkasse"]


def test_people_live_in_their_unit(view: PrepareView, bridge: Bridge) -> None:
    unit = bridge.state.of(Unit)[1]
    view.people.choose(unit.id)
    press(Key.Key_Insert)
    type_words("Leitung Tiefbauamt")
    press(Key.Key_Escape)
    person = bridge.state.of(Participant)[0]
    assert (person.unit_id, person.name) == (unit.id, "Leitung Tiefbauamt")
    assert view.people.list.current().id == person.id
    press(Key.Key_Space)
    assert bridge.state.of(Participant)[0].attendance is Attendance.PRESENT
    press(Key.Key_Return)
    card = view.people.person
    card.email.setFocus()
    QTest.keyClicks(card.email, "tiefbau@example.org")
    assert bridge.state.of(Participant)[0].email == "tiefbau@example.org"
    press(Key.Key_Escape)
    press(Key.Key_Left)
    assert view.people.list.current().id == unit.id
    rows = view.people.list.rows
    shown = [rows.index(row).data(ENTITY_ROLE).id for row in range(rows.rowCount())]
    assert person.id not in shown


def test_renaming_happens_in_place(view: PrepareView, bridge: Bridge) -> None:
    view.people.choose(bridge.state.of(Unit)[0].id)
    press(Key.Key_F2)
    type_words("Fraktion A")
    assert bridge.state.of(Unit)[0].name == "Fraktion A"
    assert view.people.list.hasFocus()


def test_the_kind_of_a_unit_is_seen_and_chosen_by_keyboard(
    view: PrepareView, bridge: Bridge, qtbot: QtBot
) -> None:
    unit = units_of(bridge.state, Side.ADMINISTRATION)[0]
    view.people.choose(unit.id)
    press(Key.Key_Return)
    chooser = view.people.unit.kind
    assert chooser.currentData() is unit.acts_as
    assert chooser.accessibleName() == "Kind"
    chooser.setFocus()
    press(Key.Key_Down)
    qtbot.waitUntil(lambda: chooser.view().isVisible())
    chooser.setCurrentIndex(chooser.findData(UnitKind.UTILITY))
    chooser.hidePopup()
    chooser.activated.emit(chooser.currentIndex())
    assert bridge.state.get(Unit, unit.id).acts_as is UnitKind.UTILITY
    bridge.undo()
    assert bridge.state.get(Unit, unit.id) == unit
    assert chooser.currentData() is unit.acts_as


def test_rooms_and_material(view: PrepareView, bridge: Bridge) -> None:
    view.things.rooms.setFocus()
    press(Key.Key_Insert)
    type_words("Ratssaal")
    press(Key.Key_Escape)
    press(Key.Key_Return)
    view.things.room.note.setFocus()
    QTest.keyClicks(view.things.room.note, "Plenum")
    press(Key.Key_Return)
    view.things.material.setFocus()
    press(Key.Key_Insert)
    for thing in ("Pinnwand", "Wasser"):
        type_words(thing)
    press(Key.Key_Escape)
    press(Key.Key_Space)
    assert [(room.name, room.note) for room in bridge.state.of(Room)] == [("Ratssaal", "Plenum")]
    assert [(m.name, m.ready) for m in bridge.state.of(Material)] == [
        ("Pinnwand", False),
        ("Wasser", True),
    ]
    assert view.things.material_header.note.text() == "1 of 2"
    press(Key.Key_Up, ALT)
    press(Key.Key_Delete)
    assert [m.name for m in bridge.state.of(Material)] == ["Pinnwand"]


def test_hints_name_what_is_missing_and_lead_there(view: PrepareView, bridge: Bridge) -> None:
    bridge.session.perform(agenda.edit_workshop(bridge.state, day=None))
    places = [hint.place.name for hint in findings(bridge.state, bridge.now)]
    assert places == ["FACTS", "FACTS", "PEOPLE", "AGENDA", "ROOMS"]
    buttons = view.things.hints.buttons
    assert buttons[1].accessibleName().startswith("No place yet")
    assert buttons[2].accessibleName().startswith("3 open")
    buttons[2].click()
    assert view.people.list.current().name == "Rat"
    assert view.people.list.hasFocus()


def test_nothing_missing_is_said_too(view: PrepareView, bridge: Bridge) -> None:
    for unit in bridge.state.of(Unit):
        bridge.session.perform(people.edit_unit(bridge.state, unit.id, reply=Reply.ACCEPTED))
        bridge.session.perform(people.add_participant(bridge.state, unit.id, "Leitung"))
    for block in bridge.state.of(Block):
        bridge.session.perform(agenda.edit_block(bridge.state, block.id, question="Was gilt?"))
    bridge.session.perform(agenda.add_room(bridge.state, "Ratssaal"))
    bridge.session.perform(agenda.edit_workshop(bridge.state, place="Rathaus"))
    assert findings(bridge.state, bridge.now) == ()
    assert view.things.hints.ready.isVisibleTo(view)


def test_facts_are_one_step(view: PrepareView, bridge: Bridge, qtbot: QtBot) -> None:
    def fill() -> None:
        dialog = view.findChild(FactsDialog)
        assert dialog is not None
        dialog.fields["title"].setText("Radachse Süd")
        dialog.form.dated.setChecked(False)
        dialog.form.invited.setChecked(True)
        dialog.form.language.set_value("en")
        QTest.keyClick(dialog, Key.Key_Return)

    QTimer.singleShot(0, fill)
    press(Key.Key_I, CTRL)
    workshop = bridge.state.workshop
    assert (workshop.title, workshop.day, workshop.language) == ("Radachse Süd", None, "en")
    assert workshop.invited_until == time(17, 0)
    view.activateWindow()  # as a window manager does
    qtbot.waitUntil(view.isActiveWindow)
    press(Key.Key_Z, CTRL)
    workshop = bridge.state.workshop
    assert (workshop.title, workshop.day) == ("Radachse", date(2026, 3, 12))


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("30.September 2027", date(2027, 9, 30)),
        ("Do 30.9.2027", date(2027, 9, 30)),
        ("31.9.", None),
    ],
)
def test_the_day_of_the_workshop_is_typed_as_anywhere(
    view: PrepareView, bridge: Bridge, typed: str, day: date | None
) -> None:
    before = bridge.state.workshop.day
    said: list[tuple[str, str, bool]] = []

    def fill() -> None:
        dialog = view.findChild(FactsDialog)
        assert dialog is not None
        field = dialog.form.day
        field.selectAll()
        QTest.keyClicks(field, typed)
        dialog.main_button.click()
        if dialog.isVisible():
            said.append((dialog.hint.text.text(), field.text(), dialog.focusWidget() is field))
            dialog.reject()

    QTimer.singleShot(0, fill)
    press(Key.Key_I, CTRL)
    assert bridge.state.workshop.day == (before if day is None else day)
    if day is None:
        ((sentence, left, there),) = said
        assert "31.9." in sentence
        assert (left, there) == (typed, True)
    else:
        assert said == []


def test_starting_goes_to_the_room(view: PrepareView, bridge: Bridge, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.moderate_asked):
        view.start.click()
    assert bridge.state.workshop.status is Status.RUNNING
    assert bridge.state.of(Block)[0].running
    assert not view.start.isVisibleTo(view), "a workshop begins once"


def test_everything_typed_is_on_disk(view: PrepareView, bridge: Bridge) -> None:
    press(Key.Key_Insert)
    type_words("Abschluss")
    press(Key.Key_Escape)
    assert bridge.writer.wait_until_saved(10)
    again = reopened(bridge.state.workshop.id, bridge.writer)
    assert [block.title for block in again.state.of(Block)] == titles(bridge)


@pytest.mark.parametrize("size", [(1366, 768), (1440, 900), (1024, 640)])
def test_nothing_is_wider_than_the_window(
    size: tuple[int, int], view: PrepareView, bridge: Bridge
) -> None:
    view.resize(*size)
    press(Key.Key_Return)
    view.people.choose(bridge.state.of(Unit)[0].id)
    view.people.show_detail()
    assert (view.width(), view.height()) == size
    for part in (view.agenda, view.people, view.things, view.agenda.detail, view.people.unit):
        corner = part.mapTo(view, part.rect().bottomRight())
        assert corner.x() <= size[0]
        assert corner.y() <= size[1]
        for child in part.findChildren(QWidget):
            if child.parent() is part and child.isVisible():
                assert child.geometry().right() <= part.width(), child


def test_a_block_is_duplicated_by_key_and_undone(view: PrepareView, bridge: Bridge) -> None:
    before = bridge.state.of(Block)
    view.agenda.focus_list()
    first = view.agenda.list.current()
    assert first is not None
    QTest.keyClick(view.agenda.list, Key.Key_D, CTRL)
    titles = [block.title for block in bridge.state.of(Block)]
    assert titles == [first.title, *(block.title for block in before)]
    copy = view.agenda.list.current()
    assert copy is not None
    assert copy.id == bridge.state.of(Block)[1].id
    bridge.undo()
    assert bridge.state.of(Block) == before
