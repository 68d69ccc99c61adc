# SPDX-License-Identifier: EUPL-1.2
"""Two days in the main window: prepared, rehearsed, led over a night and told in the minutes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.domain.views import MinutesView, wall_view
from moderation.domain.workshop import Workshop
from moderation.features.agenda import days, edits
from moderation.features.agenda.day import by_day
from moderation.features.agenda.model import Block, days_of, schedule
from moderation.features.agenda.overnight import open_points
from moderation.features.agenda.wall.opening import OPEN
from moderation.features.capture import edits as capture
from moderation.features.capture.model import EntryKind
from moderation.features.people import edits as people
from moderation.features.people.model import Attendance, DayAttendance, Participant, Unit
from moderation.gui.widgets import Dialog
from moderation.minutes.plain import to_text
from moderation.output.minutes import minutes_document
from moderation.windows.moderator.overnight import OvernightDialog
from moderation.windows.prepare.day_dialog import DayDialog
from moderation.windows.prepare.paste import PasteDialog
from moderation.windows.prepare.view import PrepareView
from tests.unit.test_timetable_days import FRIDAY, RETREAT, SATURDAY
from tests.whole_window import SMALL_LAPTOP, WholeWindow, whole_window

GRACE = timedelta(minutes=15)
Key = Qt.Key
ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
D = TypeVar("D", bound=Dialog)


@pytest.fixture
def whole(qtbot: QtBot) -> Iterator[WholeWindow]:
    with whole_window(qtbot, size=SMALL_LAPTOP) as found:
        found.clock.now = datetime(2027, 1, 22, 11).astimezone()
        found.open(
            [
                Workshop(id=Id("w"), title="Klausur 2027", place="Ratssaal", language="de"),
                Unit(id=Id("u"), workshop_id=Id("w"), name="Fraktion A", side=Side.POLITICS),
                Participant(id=Id("p"), workshop_id=Id("w"), unit_id=Id("u"), name="Frau Albers"),
                Participant(id=Id("q"), workshop_id=Id("w"), unit_id=Id("u"), name="Herr Brandt"),
            ],
            prepare=True,
        )
        yield found


def view_of(whole: WholeWindow) -> PrepareView:
    found = whole.window.prepare
    assert found is not None
    return found


def within(kind: type[D], act: Callable[[D], object], open_it: Callable[[], object]) -> D:
    """Open a dialog by what a user does, act in it, and see that it was there."""
    seen: list[D] = []

    def go() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, kind)
        seen.append(dialog)
        try:
            dialog.activateWindow()
            act(dialog)
        finally:
            if dialog.isVisible():
                dialog.reject()

    QTimer.singleShot(0, go)
    open_it()
    assert seen, f"no {kind.__name__}"
    return seen[0]


def paste(whole: WholeWindow, words: str = RETREAT) -> None:
    def take(dialog: PasteDialog) -> None:
        dialog.source.setPlainText(words)
        dialog.where.set_value(True)
        dialog._refresh()
        assert "2 Tage" in dialog.summary.text()
        QTest.keyClick(dialog, Key.Key_Return, CTRL)

    view = view_of(whole)
    within(PasteDialog, take, view.agenda.ask_paste)
    whole.settle()


def shown(view: PrepareView) -> list[list[str]]:
    return [
        [column.list.rows.entity(row).title for row in range(column.list.rows.rowCount())]
        for column in view.agenda.days.columns
    ]


def titles(whole: WholeWindow) -> list[list[str]]:
    state = whole.bridge.state
    return [[block.title for block in day] for day in by_day(state, state.of(Block))]


FIRST = ["Ankommen und Erwartungen", "Diagnose", "Pause", "Rollenklärung"]
SECOND = ["Gemeinsame Vision", "Pause", "Ziele vereinbaren"]


def test_one_day_looks_as_ever_and_a_second_one_comes_by_key(whole: WholeWindow) -> None:
    view = view_of(whole)
    (column,) = view.agenda.days.columns
    assert column.head.isHidden()
    assert view.agenda.another_day.isHidden()
    view.agenda.list.setFocus()
    QTest.keyClick(view.agenda.list, Key.Key_D, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert shown(view) == [[], ["Was ist offen?"]]
    assert view.agenda.another_day.isVisible()
    assert not any(each.head.isHidden() for each in view.agenda.days.columns)
    whole.bridge.undo()
    assert len(view.agenda.days.columns) == 1
    assert view.agenda.days.columns[0].head.isHidden()


def test_a_pasted_retreat_stands_side_by_side(whole: WholeWindow) -> None:
    paste(whole)
    view = view_of(whole)
    assert shown(view) == [FIRST, SECOND]
    labels = [column.name.label() for column in view.agenda.days.columns]
    assert labels == ["Tag 1 · Fr, 22.01.2027", "Tag 2 · Sa, 23.01.2027"]
    assert [column.end_time.text() for column in view.agenda.days.columns] == ["18:30", "13:20"]
    assert "früher" in view.agenda.days.columns[1].end_words.text()
    whole.bridge.undo()
    assert shown(view) == [[]]


def test_blocks_go_to_another_day_by_key_and_none_is_lost(whole: WholeWindow) -> None:
    paste(whole)
    view = view_of(whole)
    roles = whole.bridge.state.of(Block)[3]
    view.agenda.choose(roles.id)
    view.agenda.list.setFocus()
    QTest.keyClick(view.agenda.list, Key.Key_Right, ALT)
    assert shown(view) == [FIRST[:3], ["Rollenklärung", *SECOND]]
    assert view.agenda.list is view.agenda.days.columns[1].list
    assert view.agenda.list.current().id == roles.id
    QTest.keyClick(view.agenda.list, Key.Key_Up, ALT)
    assert shown(view) == [FIRST, SECOND]
    QTest.keyClick(view.agenda.list, Key.Key_Down, ALT)
    assert shown(view) == [FIRST[:3], ["Rollenklärung", *SECOND]]
    view.agenda.days.columns[0].list.rows.take_block(roles.id, 0)
    assert shown(view) == [["Rollenklärung", *FIRST[:3]], SECOND]


def test_what_cannot_be_is_said_in_the_dialog_and_stays_typed(whole: WholeWindow) -> None:
    paste(whole)
    view = view_of(whole)
    second = days.day_ids(whole.bridge.state)[1]

    def mistype(dialog: DayDialog) -> None:
        dialog.form.day.setText("22.01.2027")
        dialog.main_button.click()
        assert dialog.isVisible()
        assert "dasselbe Datum" in dialog.hint.text.text()
        dialog.form.day.setText("05.02.2027")
        dialog.form.until.set_time(dialog.form.begin.time_of_day())
        dialog.main_button.click()
        assert dialog.isVisible()
        assert "vor dem Beginn" in dialog.hint.text.text()
        assert dialog.form.day.text() == "05.02.2027"
        dialog.form.invited.setChecked(False)
        dialog.main_button.click()
        assert not dialog.isVisible()

    within(DayDialog, mistype, lambda: view.agenda.ask_day(second))
    found = days_of(whole.bridge.state, whole.bridge.now)
    assert [day.dated for day in found] == [FRIDAY, date(2027, 2, 5)]
    within(DayDialog, lambda dialog: dialog.remove.click(), lambda: view.agenda.ask_day(second))
    assert shown(view) == [[*FIRST, *SECOND]]


def is_black(whole: WholeWindow) -> bool:
    return whole.bridge.projection.black


def begun(whole: WholeWindow) -> None:
    """The first day has begun, with one person there and one excused."""
    bridge = whole.bridge
    begin = schedule(bridge.state, bridge.now).days[0].day.begin
    whole.clock.now = begin
    view_of(whole).start_workshop()
    whole.settle()
    bridge.attempt(
        lambda s: people.set_attendance(s, Id("p"), Attendance.PRESENT, bridge.now, GRACE)
    )
    bridge.attempt(
        lambda s: people.set_attendance(s, Id("q"), Attendance.EXCUSED, bridge.now, GRACE)
    )


def led_into_the_evening(whole: WholeWindow, parked: str = "Hallenbad") -> OvernightDialog:
    """The first day with one person there, one excused, and a point in the parking lot."""
    begun(whole)
    bridge, moderator = whole.bridge, whole.moderator
    first = bridge.state.of(Block)[0].id
    if parked:
        bridge.attempt(
            lambda s: capture.add_entry(
                s, EntryKind.PARKING, parked, now=bridge.now, block_id=first
            )
        )
    for _ in FIRST[:-1]:
        moderator.rail.end_block()
    assert not is_black(whole)
    whole.window.activateWindow()
    whole.qtbot.waitUntil(whole.window.isActiveWindow)
    return within(OvernightDialog, lambda _d: None, moderator.rail.end_block)


def test_the_night_between_two_days(whole: WholeWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    paste(whole)
    evening = led_into_the_evening(whole)
    bridge, moderator = whole.bridge, whole.moderator
    assert evening.heading.text() == "Tag 1 ist zu Ende"
    assert "Sa, 23.01.2027, 09:00" in evening.note.text()
    assert [point.names for point in evening.points] == [("Hallenbad",)]
    assert is_black(whole)
    assert schedule(bridge.state, bridge.now).running is None
    assert moderator.rail.next_day.label() == "Tag 2 beginnen"
    assert moderator.rail.finish.isHidden()

    whole.clock.now += timedelta(hours=19)
    bridge.tick()
    asked: list[bool] = []

    # The question itself is another dialog's; here it is only seen to be asked.
    monkeypatch.setattr(moderator.attending, "ask", lambda: asked.append(True))
    monkeypatch.setattr(whole.window, "isActiveWindow", lambda: True)
    within(OvernightDialog, lambda d: d.main_button.click(), moderator.rail.end_block)
    running = schedule(bridge.state, bridge.now).running
    assert running is not None
    assert running.block.title == SECOND[0]
    assert bridge.projection.item is not None
    assert bridge.projection.item.key == OPEN
    assert not is_black(whole)
    assert asked, "who is there is asked anew"
    assert {p.attendance for p in bridge.state.of(Participant)} == {Attendance.EXPECTED}
    for key in (Id("p"), Id("q")):
        bridge.session.perform(
            people.set_attendance(bridge.state, key, Attendance.PRESENT, bridge.now, GRACE)
        )
    for _ in SECOND:
        moderator.rail.end_block()
    assert not moderator.rail.finish.isHidden()
    assert moderator.rail.next_day.isHidden()
    words = to_text(minutes_document(MinutesView(bridge.state)))
    for told in ("Tag 1", "Tag 2", "Freitag, 22. Januar 2027", "Samstag, 23. Januar 2027"):
        assert told in words
    assert "Forsthaus" in words
    line = next(each for each in words.splitlines() if "Brandt" in each)
    assert "entschuldigt" in line
    assert "anwesend" in line


def wall_words(whole: WholeWindow) -> str:
    """What the room reads now."""
    bridge = whole.bridge
    return " ".join(name for point in open_points(wall_view(bridge.state)) for name in point.names)


def test_a_morning_on_which_nothing_is_open_is_not_black(
    whole: WholeWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    paste(whole)
    evening = led_into_the_evening(whole, parked="")
    assert evening.points == []
    assert is_black(whole)
    whole.clock.now += timedelta(hours=19)
    moderator = whole.moderator
    monkeypatch.setattr(moderator.attending, "ask", lambda: None)
    monkeypatch.setattr(whole.window, "isActiveWindow", lambda: True)

    def begin(dialog: OvernightDialog) -> None:
        assert not dialog.on_wall.isVisible()
        dialog.main_button.click()

    within(OvernightDialog, begin, moderator.rail.end_block)
    assert not is_black(whole)
    item = whole.bridge.projection.item
    assert item is not None
    assert item.key != OPEN


def test_a_block_of_the_next_day_begins_that_day(
    whole: WholeWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever block of it is chosen: who is there is asked anew, and what was not held is said."""
    paste(whole)
    begun(whole)
    bridge, moderator = whole.bridge, whole.moderator
    asked: list[bool] = []
    monkeypatch.setattr(moderator.attending, "ask", lambda: asked.append(True))
    monkeypatch.setattr(whole.window, "isActiveWindow", lambda: True)
    second = by_day(bridge.state, bridge.state.of(Block))[1]
    moderator.rail.show_block(second[2].id)
    assert moderator.rail.begin_here.isVisible()

    def begin(dialog: OvernightDialog) -> None:
        assert dialog.heading.text() == "Tag 2 beginnen"
        assert [point.names for point in dialog.points] == [("Diagnose", "Rollenklärung")]
        assert dialog.on_wall.isVisible()
        dialog.main_button.click()

    within(OvernightDialog, begin, moderator.rail.begin_here.click)
    running = schedule(bridge.state, bridge.now).running
    assert running is not None
    assert running.block.id == second[2].id
    assert {stay.attendance for stay in bridge.state.of(DayAttendance)} == {
        Attendance.PRESENT,
        Attendance.EXCUSED,
    }
    assert {p.attendance for p in bridge.state.of(Participant)} == {Attendance.EXPECTED}
    assert asked
    # The wall shows the list, and the list is not empty.
    assert bridge.projection.item is not None
    assert bridge.projection.item.key == OPEN
    assert wall_words(whole) == "Diagnose Rollenklärung"
    # Another block of the same day asks nobody again.
    moderator.rail.show_block(second[0].id)
    moderator.rail.begin_here.click()
    assert len(bridge.state.of(DayAttendance)) == 2
    assert len(asked) == 1


def test_what_is_open_behind_closed_doors_is_not_offered_to_the_wall(whole: WholeWindow) -> None:
    paste(whole)
    led_into_the_evening(whole, parked="")
    bridge = whole.bridge
    first = bridge.state.of(Block)[0]
    bridge.attempt(lambda s: edits.edit_block(s, first.id, closed_session=True))
    bridge.attempt(
        lambda s: capture.add_entry(
            s, EntryKind.PARKING, "Vertraulich", now=bridge.now, block_id=first.id
        )
    )

    def look(dialog: OvernightDialog) -> None:
        assert [point.names for point in dialog.points] == [("Vertraulich",)]
        assert not dialog.on_wall.isVisible()

    within(OvernightDialog, look, whole.moderator.overnight.morning)


def test_the_rehearsal_passes_the_night(whole: WholeWindow) -> None:
    paste(whole)
    whole.window.show_rehearsal()
    whole.settle()
    rehearsal = whole.window.rehearsal
    assert rehearsal is not None
    begin = schedule(whole.bridge.state, whole.bridge.now).days[1].day.begin
    for _ in FIRST:
        rehearsal.next_block()
    assert rehearsal.clock.moment == begin
    assert not rehearsal.over
    running = schedule(rehearsal.bridge.state, rehearsal.clock.moment).running
    assert running is not None
    assert running.block.title == SECOND[0]
    assert rehearsal.time.text() == "Tag 2, 09:00"
    rehearsal.toggle_pause()
    # The agenda of the workshop itself did not begin.
    assert all(block.started_at is None for block in whole.bridge.state.of(Block))


def test_what_lies_on_which_day_survives_a_new_start(whole: WholeWindow) -> None:
    paste(whole)
    before = [
        [b.title for b in day] for day in by_day(whole.bridge.state, whole.bridge.state.of(Block))
    ]
    key = whole.bridge.state.workshop.id
    whole.window.show_library()
    with whole.qtbot.waitSignal(whole.window.workshop_opened, timeout=20_000):
        whole.window.open_workshop(key, prepare=True)
    state = whole.bridge.state
    assert titles(whole) == before
    assert [day.dated for day in days_of(state, whole.bridge.now)] == [FRIDAY, SATURDAY]
    assert replace(state.workshop, starts_at=time(14)) == state.workshop


def test_nothing_runs_beside_the_first_block_of_any_day(whole: WholeWindow) -> None:
    paste(whole)
    agenda = view_of(whole).agenda
    first, second = by_day(whole.bridge.state, whole.bridge.state.of(Block))
    agenda.show_detail()
    enabled = {}
    for block in (first[0], first[1], second[0], second[1]):
        agenda.choose(block.id)
        enabled[block.id] = agenda.detail.parallel.isEnabled()
    assert list(enabled.values()) == [False, True, False, True]


def test_the_opening_of_a_day_speaks_the_language_of_the_workshop(whole: WholeWindow) -> None:
    whole.bridge.attempt(lambda state: edits.edit_workshop(state, language="en"))
    view_of(whole).agenda.add_day()
    (block,) = whole.bridge.state.of(Block)
    assert (block.title, block.summary) == ("What is open?", "from the days before")


def test_the_preparation_says_what_the_night_gathers(whole: WholeWindow) -> None:
    agenda = view_of(whole).agenda
    assert agenda.overnight.isHidden()
    paste(whole)
    assert agenda.overnight.isVisible()
    told = agenda.overnight.accessibleDescription()
    assert "Themenspeicher, Konflikte, strittige Rollen" in told
    assert "Karten ohne Cluster" not in told, "no block has cards"
    agenda.show_detail()
    assert agenda.overnight.isHidden()
    agenda.detail.close_card()
    assert agenda.overnight.isVisible()
    # On the small laptop the blocks keep their room.
    assert agenda.overnight.ticks.isHidden()
    whole.window.resize(1440, 900)
    whole.settle()
    assert agenda.overnight.ticks.isVisible()
