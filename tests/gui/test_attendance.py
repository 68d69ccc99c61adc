# SPDX-License-Identifier: EUPL-1.2
"""Who is here is asked as the workshop starts, and noted by keyboard on one page."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from moderation.domain.side import Side
from moderation.domain.workshop import Status
from moderation.features.agenda.model import began
from moderation.features.people import edits
from moderation.features.people.model import Attendance, Participant, Unit
from moderation.features.people.presence import took_part
from moderation.settings import Settings
from moderation.windows.moderator.attendance import AttendanceDialog, AttendanceGroup
from tests.whole_window import SMALL_LAPTOP, WholeWindow, example, whole_window

Key, SHIFT, CTRL = Qt.Key, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
PEOPLE = 13
MOST = 5
"""Keys that a room of thirteen may cost who are all there."""
HERE, EXCUSED, EXPECTED = Attendance.PRESENT, Attendance.EXCUSED, Attendance.EXPECTED

Press = tuple[Qt.Key, Qt.KeyboardModifier] | Qt.Key | str
ALL, NEXT, TAKE, ESC = (Key.Key_A, CTRL), Key.Key_Space, Key.Key_Return, Key.Key_Escape
ASK = (Key.Key_F6, SHIFT)


class Day(WholeWindow):
    """The moderator's window in the morning, and the keys that were pressed."""

    def __init__(self, whole: WholeWindow) -> None:
        super().__init__(whole.qtbot, whole.bridge, whole.window, whole.clock)
        self.pressed = 0
        self.asked = 0

    def press(self, key: Press) -> None:
        """One key, or letters, wherever the keyboard is."""
        target = QApplication.focusWidget() or QApplication.activeWindow()
        assert target is not None
        if isinstance(key, str):
            self.pressed += len(key)
            QTest.keyClicks(target, key)
            return
        self.pressed += 1
        QTest.keyClick(target, *(key if isinstance(key, tuple) else (key,)))

    def lead(
        self, opening: Press, *keys: Press, look: Callable[[AttendanceDialog], object] | None = None
    ) -> None:
        """Press a key, and others in the page that it opens; the page has to close by them."""
        faults: list[BaseException] = []
        before = self.asked
        timer = QTimer(self.window)

        def go_on() -> None:
            dialog, focus = QApplication.activeModalWidget(), QApplication.focusWidget()
            if dialog is None or focus is None or not dialog.isAncestorOf(focus):
                return
            timer.stop()
            self.asked += 1
            try:
                assert isinstance(dialog, AttendanceDialog)
                for key in keys:
                    self.press(key)
                    if look is not None:
                        look(dialog)
                assert not dialog.isVisible()
            except BaseException as error:  # noqa: BLE001 - raised below, outside of Qt's loop
                faults.append(error)
                dialog.close()

        timer.timeout.connect(go_on)
        timer.start(10)
        self.press(opening)
        timer.stop()
        if faults:
            raise faults[0]
        if self.asked > before:
            self.take_keyboard()

    def take_keyboard(self) -> None:
        """Give the keyboard to the window, as a window manager does when a dialog closes."""
        self.settle()
        self.window.windowHandle().requestActivate()
        self.qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
        assert self.moderator.bar.field.hasFocus()

    def start(self, *keys: Press) -> None:
        """Start the workshop (F6)."""
        self.lead(Key.Key_F6, *keys)
        assert self.bridge.state.workshop.status is Status.RUNNING

    @property
    def people(self) -> tuple[Participant, ...]:
        return self.bridge.state.of(Participant)

    def those(self, attendance: Attendance) -> list[str]:
        """The names of those of whom this is noted."""
        return [person.name for person in self.people if person.attendance is attendance]

    def arrivals(self) -> set[datetime | None]:
        """From when those are there who are present."""
        return {person.arrived_at for person in self.people if took_part(person)}

    @property
    def begin(self) -> datetime:
        found = began(self.bridge.state)
        assert found is not None
        return found


@pytest.fixture
def day(qtbot: QtBot) -> Iterator[Day]:
    with whole_window(qtbot, size=SMALL_LAPTOP) as whole:
        found = example()
        people = [one for one in found if isinstance(one, Participant)][:PEOPLE]
        rest = [one for one in found if not isinstance(one, Participant)]
        waiting = [replace(one, attendance=EXPECTED, arrived_at=None) for one in people]
        whole.open([*rest, *waiting])
        day = Day(whole)
        day.moderator.bar.focus()
        yield day


def test_thirteen_who_are_all_there_cost_five_keys_at_most(day: Day) -> None:
    day.start(ALL, TAKE)
    assert day.pressed <= MOST
    assert len(day.those(HERE)) == PEOPLE
    assert day.arrivals() == {day.begin}


def test_the_exceptions_are_found_by_letters(day: Day) -> None:
    day.start(ALL, "haus", NEXT, "ref", NEXT, NEXT, TAKE)
    assert day.those(EXCUSED) == ["Haushalt, Fraktion A"]
    assert day.those(EXPECTED) == ["Persönliches Referat"]
    assert len(day.those(HERE)) == PEOPLE - 2
    day.bridge.undo()
    assert len(day.those(EXPECTED)) == PEOPLE, "undo takes the whole list back"
    assert day.bridge.state.workshop.status is Status.RUNNING


def test_who_was_excused_before_stays_so_when_all_are_present(day: Day) -> None:
    day.lead(ASK, "haus", NEXT, NEXT, TAKE)
    day.start(ALL, TAKE)
    assert day.those(EXCUSED) == ["Haushalt, Fraktion A"]
    assert len(day.those(HERE)) == PEOPLE - 1


def test_a_unit_is_ticked_at_once(day: Day) -> None:
    (unit,) = (one for one in day.bridge.state.of(Unit) if one.name == "Fraktion A")
    mates = {person.id for person in day.people if person.unit_id == unit.id}
    assert len(mates) == 3
    day.start("fraktion", NEXT, TAKE)
    assert {person.id for person in day.people if took_part(person)} == mates
    day.bridge.undo()
    assert day.those(HERE) == []


def test_a_side_is_ticked_at_once_and_the_next_tick_excuses_it(day: Day) -> None:
    sides = {unit.id: unit.side for unit in day.bridge.state.of(Unit)}
    politics = [one.name for one in day.people if sides[one.unit_id] is Side.POLITICS]
    assert 1 < len(politics) < PEOPLE
    day.start(NEXT, TAKE)
    assert day.those(HERE) == politics
    day.lead(ASK, NEXT, TAKE)
    assert (day.those(HERE), day.those(EXCUSED)) == ([], politics)


def test_without_a_key_nothing_is_noted_and_it_is_asked_once(day: Day) -> None:
    day.start(ESC)
    assert day.asked == 1
    assert len(day.those(EXPECTED)) == PEOPLE
    before = day.bridge.session.undo_label
    day.lead(ASK, TAKE)
    assert (day.asked, day.bridge.session.undo_label) == (2, before), "no step without a tick"
    day.bridge.undo()
    assert day.bridge.state.workshop.status is Status.DRAFT
    day.start()
    assert day.asked == 2, "after undo it is not asked again"


def test_who_comes_after_the_grace_is_there_from_then_on(day: Day) -> None:
    day.start(ALL, "haus", NEXT, NEXT, TAKE)
    day.clock.forward(minutes=16)
    day.lead(ASK, ALL, TAKE)
    assert len(day.those(HERE)) == PEOPLE
    assert day.arrivals() == {day.begin, day.bridge.now}


def test_the_setting_says_how_long_a_tick_counts_as_from_the_start(day: Day) -> None:
    day.window._take_settings(Settings(grace_minutes=30))
    day.start(ESC)
    day.clock.forward(minutes=29)
    day.lead(ASK, ALL, "haus", NEXT, TAKE)
    assert day.arrivals() == {day.begin}
    day.window._take_settings(Settings(grace_minutes=0))
    day.lead(ASK, "haus", NEXT, NEXT, TAKE)
    assert day.arrivals() == {day.begin, day.bridge.now}


def test_the_preparation_counts_by_the_same_setting(day: Day) -> None:
    day.start(ESC)
    day.clock.forward(minutes=10)
    day.window.show_prepare()
    prepare = day.window.prepare
    assert prepare is not None
    prepare.people.choose(day.people[0].id)
    prepare.people.cycle()
    assert day.arrivals() == {day.begin}
    prepare.people.choose(day.people[1].id)
    prepare.people.show_detail()
    prepare.people.person._attendance_chosen(HERE)
    assert day.arrivals() == {day.begin}
    day.clock.forward(minutes=6)
    prepare.people.choose(day.people[2].id)
    prepare.people.cycle()
    assert day.arrivals() == {day.begin, day.bridge.now}


def test_a_tick_counts_from_when_it_is_made_however_long_the_page_is_open(day: Day) -> None:
    def later(_dialog: AttendanceDialog) -> None:
        day.clock.forward(minutes=14)

    day.lead(Key.Key_F6, ALL, "haus", NEXT, TAKE, look=later)
    assert day.bridge.now - day.begin > timedelta(minutes=15)
    assert day.arrivals() == {day.begin}


def test_who_starts_in_the_preparation_is_asked_as_well(day: Day) -> None:
    day.window.show_prepare()
    prepare = day.window.prepare
    assert prepare is not None
    prepare.start.setFocus()
    day.lead(NEXT, ALL, TAKE)
    assert day.bridge.state.workshop.status is Status.RUNNING
    assert day.moderator.bar.field.hasFocus()
    assert day.arrivals() == {day.begin}
    assert day.asked == 1


def test_where_nobody_is_listed_nobody_is_asked(day: Day, qtbot: QtBot) -> None:
    for unit in day.bridge.state.of(Unit):
        day.bridge.session.perform(edits.remove_unit(day.bridge.state, unit.id))
    day.start()
    assert day.asked == 0
    with qtbot.waitSignal(day.bridge.failed):
        day.press(ASK)
    assert "steht niemand" in day.window.toast.text


def test_the_page_is_not_laid_over_the_wall_on_the_only_display(day: Day) -> None:
    day.window.wall.toggle_single()
    day.settle()
    assert not day.window.isActiveWindow()
    day.lead(Key.Key_F6)
    assert day.bridge.state.workshop.status is Status.RUNNING
    assert day.asked == 0


def test_the_palette_offers_it_with_its_key_and_its_reason(day: Day) -> None:
    def found() -> str:
        (command,) = (
            one
            for group in day.moderator.key_groups
            for one in group.commands
            if one.key == "Shift+F6"
        )
        assert command.says == "Anwesenheit: wer da ist"
        return command.reason()

    assert found() == ""
    for person in day.people:
        day.bridge.session.perform(edits.remove_participant(day.bridge.state, person.id))
    assert found() == "auf der Liste steht niemand"


def test_a_click_on_the_mark_is_a_tick_and_everything_is_told_aloud(
    day: Day, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(
        "moderation.windows.moderator.attendance.announce",
        lambda _widget, words: said.append(words),
    )
    dialog = AttendanceDialog(day.bridge, day.moderator)
    dialog.show()
    day.qtbot.waitExposed(dialog)
    row = next(
        number
        for number in range(dialog.list.rows.rowCount())
        if isinstance(dialog.list.rows.entity(number), AttendanceGroup)
        and dialog.list.rows.entity(number).name == "Fraktion A"
    )
    box = dialog.list.visualRect(dialog.list.rows.index(row))
    place = QPoint(box.right() - 12, box.center().y())
    QTest.mouseClick(dialog.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert said == ["Fraktion A, 3 von 3 anwesend"]
    assert dialog.count.text() == "3 von 13 anwesend, 0 entschuldigt"
    place = QPoint(box.left() + 40, box.center().y())
    QTest.mouseClick(dialog.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert len(said) == 1, "a click on the name selects"
    dialog.close()
    dialog.deleteLater()
    day.settle()
