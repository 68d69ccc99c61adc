"""The political clock by keyboard: its dialog, a date, a calendar, and the hints beside it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from moderation.activities.roles.model import RoleBoard
from moderation.activities.timeline import clock_edits
from moderation.activities.timeline.model import (
    DateOrigin,
    FixedDate,
    FixedKind,
    Level,
    TimelineStep,
    clock_of,
    fixed_of,
    land_of,
)
from moderation.activities.timeline.page import TimelinePage
from moderation.activities.timeline.page.calendar_dialog import CalendarDialog
from moderation.activities.timeline.page.clock_dialog import ClockDialog
from moderation.activities.timeline.page.date_dialog import DateDialog
from moderation.activities.timeline.page.outside_dialog import OutsideDialog
from moderation.domain.ids import Id
from moderation.domain.recurrence import Nth
from moderation.domain.side import Side
from moderation.domain.span import Precision
from moderation.domain.state import State
from moderation.features.findings.model import FindingAnswer, Outcome
from moderation.features.findings.sources import still_open
from moderation.gui.widgets import Dialog
from tests.timeline_page import look, opened
from tests.timeline_sample import BLOCK, WORKSHOP, sample_state, step, workshop

__all__ = ["look"]

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def clock(page: TimelinePage, qtbot: QtBot) -> ClockDialog:
    dialog = ClockDialog(page.bridge, BLOCK, page)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    dialog.list.setFocus()
    qtbot.waitUntil(dialog.list.hasFocus)
    return dialog


def empty(*more: object) -> State:
    return State.holding([*workshop(), step("s", date(2027, 1, 1), date(2028, 1, 1)), *more])


def dates(page: TimelinePage) -> list[FixedDate]:
    return list(fixed_of(page.bridge.state, BLOCK))


def type_into(field: QWidget, words: str) -> None:
    field.setFocus()
    field.selectAll()  # type: ignore[attr-defined]
    QTest.keyClicks(field, words)


def typed(title: str, when: str, kind: FixedKind = FixedKind.SESSION) -> Callable[[Dialog], None]:
    def do(dialog: Dialog) -> None:
        assert isinstance(dialog, DateDialog)
        dialog.show()
        dialog.kind.setCurrentIndex(dialog.kind.findData(kind))
        type_into(dialog.title, title)
        type_into(dialog.when, when)
        dialog.go_on()

    return do


def test_the_key_opens_the_clock(qtbot: QtBot) -> None:
    page = opened(qtbot)
    shown: list[Dialog] = []
    page.beside.show_dialog = shown.append
    QTest.keyClick(page.board, Qt.Key.Key_U, CTRL_SHIFT)
    assert [type(dialog) for dialog in shown] == [ClockDialog]


def test_a_date_is_added_edited_and_removed_by_keyboard(qtbot: QtBot) -> None:
    page = opened(qtbot, empty())
    dialog = clock(page, qtbot)
    dialog.show_dialog = typed("Rat", "jeden zweiten Donnerstag im Monat ab 1.1.2027, 17 Uhr")
    QTest.keyClick(dialog.list, Qt.Key.Key_Insert)
    (council,) = dates(page)
    assert council.recurs is not None
    assert (council.day, council.recurs.nth) == (date(2027, 1, 14), (Nth.SECOND,))
    assert "jeden zweiten Donnerstag im Monat" in dialog.list.item(0).text()

    dialog.show_dialog = typed("Rat", "jeden zweiten Donnerstag ab 14.1.2027")
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    (council,) = dates(page)
    assert council.recurs is not None
    assert (council.recurs.every, council.recurs.nth) == (2, ())

    QTest.keyClick(dialog.list, Qt.Key.Key_Delete)
    assert not dates(page)
    page.bridge.undo()
    assert dialog.list.count() == 1


def test_the_first_three_days_are_shown_as_the_holidays_leave_them(qtbot: QtBot) -> None:
    page = opened(qtbot, empty())
    page.bridge.attempt(lambda s: clock_edits.set_land(s, BLOCK, "nw"))
    dialog = DateDialog(page.bridge, BLOCK, page)
    qtbot.addWidget(dialog)
    dialog.when.setText("jeden Donnerstag ab 15.7.2027, nicht in den Ferien")
    days = [f"{day:%d.%m.%Y}" for day in (date(2027, 7, 15), date(2027, 9, 2), date(2027, 9, 9))]
    assert all(day in dialog.preview.text() for day in days)


@pytest.mark.parametrize(
    ("when", "said"),
    [
        ("31.2.2027", "28.02.2027"),
        ("1.1.1034", "1034"),
        ("1.1.2300", "2300"),
        ("jeden ersten Donnerstag", "in jedem Monat"),
        ("", "Wann ist es"),
    ],
)
def test_what_cannot_be_read_stays_with_a_sentence(qtbot: QtBot, when: str, said: str) -> None:
    page = opened(qtbot, empty())
    dialog = DateDialog(page.bridge, BLOCK, page)
    qtbot.addWidget(dialog)
    typed("Rat", when)(dialog)
    assert dialog.isVisible()
    assert said in dialog.hint.accessibleName() + dialog.hint.toolTip() + str(words_of(dialog))
    assert dialog.when.text() == when
    assert not dates(page)


def words_of(dialog: Dialog) -> list[str]:
    from PySide6.QtWidgets import QLabel

    return [label.text() for label in dialog.hint.findChildren(QLabel)]


def test_a_date_that_is_said_otherwise_is_no_preset_any_more(qtbot: QtBot) -> None:
    page = opened(qtbot, empty())
    first, last = date(2026, 3, 12), date(2031, 12, 31)
    page.bridge.attempt(lambda s: clock_edits.take_presets(s, BLOCK, first, last, "nw"))
    (election,) = dates(page)
    dialog = DateDialog(page.bridge, BLOCK, page, election)
    qtbot.addWidget(dialog)
    typed("Kommunalwahl", "15.9.2030", FixedKind.ELECTION)(dialog)
    (election,) = dates(page)
    assert (election.day, election.day_as) == (date(2030, 9, 15), Precision.DAY)
    assert (election.origin, election.certainty) == (DateOrigin.TYPED, None)
    assert not election.source


def test_another_kind_alone_leaves_where_a_date_comes_from(qtbot: QtBot) -> None:
    page = opened(qtbot, empty())
    first, last = date(2026, 3, 12), date(2031, 12, 31)
    page.bridge.attempt(lambda s: clock_edits.take_presets(s, BLOCK, first, last, "nw"))
    (election,) = dates(page)
    dialog = DateDialog(page.bridge, BLOCK, page, election)
    qtbot.addWidget(dialog)
    dialog.kind.setCurrentIndex(dialog.kind.findData(FixedKind.OTHER))
    dialog.main_button.click()
    (other,) = dates(page)
    assert other == replace(election, fixed_kind=FixedKind.OTHER)


def test_the_state_is_proposed_by_the_roles_and_its_dates_are_taken_over(qtbot: QtBot) -> None:
    board = RoleBoard(id=Id("board"), workshop_id=WORKSHOP, block_id=BLOCK, land="bw")
    page = opened(qtbot, empty(board))
    dialog = clock(page, qtbot)
    assert "Baden-Württemberg" in dialog.about.text()
    assert not dialog.land.currentData()
    assert "Baden-Württemberg (proposal)" in [
        dialog.land.itemText(place) for place in range(dialog.land.count())
    ]
    dialog.presets.click()
    assert land_of(page.bridge.state) == dialog.land.currentData() == "bw"
    count = len(dates(page))
    assert count > 5
    dialog.presets.click()
    assert len(dates(page)) == count


@pytest.mark.parametrize("year", ["1034", "2300", "bald"])
def test_a_horizon_that_cannot_be_stays_with_a_sentence(qtbot: QtBot, year: str) -> None:
    page = opened(qtbot, empty())
    dialog = clock(page, qtbot)
    type_into(dialog.horizon, year)
    dialog.list.setFocus()
    assert dialog.horizon.text() == year
    assert dialog.horizon.property("fault")
    assert clock_of(page.bridge.state, BLOCK) is None
    type_into(dialog.horizon, "2036")
    dialog.list.setFocus()
    own = clock_of(page.bridge.state, BLOCK)
    assert own is not None
    assert own.horizon == 2036
    assert not dialog.horizon.property("fault")


EVENTS = "".join(
    f"BEGIN:VEVENT\r\nUID:{number}\r\nSUMMARY:{title}\r\nDTSTART;VALUE=DATE:{day}\r\nEND:VEVENT\r\n"
    for number, (title, day) in enumerate(
        [
            ("Rat", "20270114"), ("Rat", "20270211"), ("Sommerferien", "20270719"),
            ("Betriebsfest", "20270601"), ("Rat", "20200101"),
            ("Geburtstag Stadtrat Beispiel", "20270602"), ("Tag der offenen Tür", "20270603"),
        ]
    )
)  # fmt: skip
CALENDAR = f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n{EVENTS}END:VCALENDAR\r\n"


def calendar(page: TimelinePage, qtbot: QtBot, path: Path) -> CalendarDialog:
    dialog = CalendarDialog(page.bridge, BLOCK, path, page)
    qtbot.addWidget(dialog)
    with qtbot.waitSignal(dialog.was_read, timeout=10_000):
        dialog.show()
    return dialog


def test_of_a_calendar_is_taken_what_was_chosen(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "rat.ics"
    path.write_text(CALENDAR, encoding="utf-8")
    page = opened(qtbot, empty())
    dialog = calendar(page, qtbot, path)
    rows = [dialog.list.item(row).text() for row in range(dialog.list.count())]
    assert ["stays out" in row for row in rows] == [False, False, True, True, True]
    assert "1 schon vorbei" in dialog.left_out.text()
    dialog.list.setCurrentRow(1)
    dialog.becomes.setCurrentIndex(0)
    dialog.go_on()
    assert [(own.title, own.source) for own in dates(page)] == [("Rat", "rat.ics")] * 2
    again = calendar(page, qtbot, path)
    assert "2 schon auf der Uhr" in again.left_out.text()
    assert page.bridge.undo() is not None
    assert not dates(page)


@pytest.mark.parametrize("content", ["", "Rat am 14.1.", "BEGIN:VCALENDAR"])
def test_a_calendar_of_nonsense_is_refused(qtbot: QtBot, tmp_path: Path, content: str) -> None:
    path = tmp_path / "rat.ics"
    path.write_text(content, encoding="utf-8")
    page = opened(qtbot, empty())
    dialog = calendar(page, qtbot, path)
    assert any("rat.ics" in words for words in words_of(dialog))
    assert not dialog.main_button.isEnabled()


def test_level_contact_and_money_of_a_step(qtbot: QtBot) -> None:
    page = opened(qtbot, empty())
    dialog = OutsideDialog(page.bridge, page.bridge.state.get(TimelineStep, Id("s")), page)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.level.setCurrentIndex(dialog.level.findData(Level.STATE))
    QTest.keyClicks(dialog.contact, "Referat 12")
    dialog.spends.setChecked(True)
    dialog.go_on()
    own = page.bridge.state.get(TimelineStep, Id("s"))
    assert (own.level, own.contact, own.spends) == (Level.STATE, "Referat 12", True)


def test_four_hints_are_settled_by_keyboard(qtbot: QtBot) -> None:
    """Each is chosen and settled with the space bar alone."""
    state = sample_state()
    page = opened(qtbot, state)
    count = len(still_open(page.bridge.state, BLOCK))
    assert count == 4
    QTest.keyClick(page.board, Qt.Key.Key_H, CTRL_SHIFT)
    assert page.beside.column.isVisible()
    for left in range(count, 0, -1):
        assert str(left) in page.beside.hints_button.accessibleName()
        first = page.beside.column.panel.list.buttons[0]
        if left == count:
            assert first.hasFocus()
        first.setFocus()
        QTest.keyClick(first, Qt.Key.Key_Space)
        settle = page.beside.column.box.settle
        qtbot.waitUntil(settle.isVisible)
        settle.setFocus()
        QTest.keyClick(settle, Qt.Key.Key_Space)
    assert not still_open(page.bridge.state, BLOCK)
    answers = page.bridge.state.of(FindingAnswer)
    assert [own.outcome for own in answers] == [Outcome.SETTLED] * 4


def test_the_hint_that_is_chosen_is_on_the_wall(qtbot: QtBot) -> None:
    station = step("s", date(2027, 1, 1), date(2028, 1, 1), title="Bahnhof", side=Side.OTHERS)
    page = opened(qtbot, State.holding([*workshop(), station]))
    page.beside.toggle_hints()
    page.beside.column._choose(0)
    item = page.wall_item()
    assert item is not None
    assert (item.key, item.entity_id) == ("timeline.flag.no_contact", "s")
    page.beside.toggle_hints()
    item = page.wall_item()
    assert item is not None
    assert item.key == "timeline.step"
