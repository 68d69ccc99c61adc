# SPDX-License-Identifier: EUPL-1.2
"""The record and the page of talks and breaks: filter, fields, keys, look."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from moderation import registry
from moderation.domain.clock import local_day
from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.domain.state import State
from moderation.domain.workshop import Status
from moderation.features.agenda.model import Block
from moderation.features.agenda.page import TalkPage
from moderation.features.agenda.wall import BLOCK as BLOCK_PICTURE
from moderation.features.capture.model import Entry, EntryKind, is_done
from moderation.features.capture.page import EntriesPage
from moderation.features.capture.parking import unsettled
from moderation.features.capture.wall import ENTRY, LISTS
from moderation.features.progress.edits import note_progress
from moderation.features.progress.model import Progress, last_note, notes_of
from moderation.features.progress.page import StatusDialog
from moderation.gui.texts import set_language
from moderation.gui.theme import apply_theme
from moderation.windows.moderator.closing import ParkingDialog
from tests.cards_sample import BLOCK, BREAK, WORKSHOP, frame
from tests.looks import window_faults
from tests.room_bridge import NOW, bridge_to, type_words

assert registry.ROOMS

# The offscreen platform has no window manager to tell sizes to.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

TALK = Id("talk")
SPOKEN = Qt.ItemDataRole.AccessibleTextRole
ALT = Qt.KeyboardModifier.AltModifier
Make = Callable[..., Any]


def entry_id(number: int) -> Id:
    """The id of an entry by its number."""
    return Id(f"entry-{number}")


def _entry(number: int, kind: EntryKind, text: str, **values: Any) -> Entry:
    return Entry(
        id=entry_id(number),
        workshop_id=WORKSHOP,
        rank=float(number),
        entry_kind=kind,
        text=text,
        block_id=values.pop("block_id", BLOCK),
        **values,
    )


def record() -> State:
    """Two tasks, and one of each other kind."""
    tief = Id("unit-2")
    return State.holding(
        [
            *frame(),
            Block(
                id=TALK,
                workshop_id=WORKSHOP,
                rank=0.5,
                title="Ankommen und Ziele",
                summary="Ziele und Spielregeln",
                question="Woran merken Sie, dass es sich gelohnt hat?",
                minutes=20,
            ),
            _entry(1, EntryKind.TASK, "Muster vorlegen", unit_id=tief, due=date(2026, 4, 30)),
            _entry(2, EntryKind.TASK, "Prüfaufträge listen", side=Side.ADMINISTRATION),
            _entry(3, EntryKind.DECISION, "Quartalsbericht statt Einzelvorlagen", block_id=TALK),
            _entry(4, EntryKind.CONFLICT, "Parkplätze am Markt"),
            _entry(5, EntryKind.PARKING, "Radstation"),
            _entry(6, EntryKind.CARD, "Viele Ziele, keine Rangfolge"),
        ]
    )


@pytest.fixture
def opened(qapp: QApplication, qtbot: QtBot) -> Iterator[Make]:
    """Opens a page on the record."""
    apply_theme(qapp, text_scale=1.0)
    set_language("en")
    pages: list[Any] = []

    def open_page(
        cls: Make,
        block_id: Id = BLOCK,
        state: State | None = None,
        size: tuple[int, int] = (862, 640),
    ) -> Any:
        page = cls(bridge_to(state or record()), block_id)
        qtbot.addWidget(page)
        pages.append(page)
        page.resize(*size)
        page.show()
        qtbot.waitExposed(page)
        page.activateWindow()
        page.focus_work()
        qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
        return page

    yield open_page
    for page in pages:
        page.bridge.close()


def rows(page: Any) -> list[str]:
    """The words in the rows."""
    model = page.panel.model
    return [model.index(row).data() for row in range(model.rowCount())]


def go(page: Any, number: int) -> None:
    """Make an entry the current one, with the keyboard in the list."""
    page.panel.list.go_to(entry_id(number))
    page.panel.focus_list()


def entry(page: Any, number: int) -> Entry:
    """An entry as it is now."""
    found: Entry = page.bridge.state.get(Entry, entry_id(number))
    return found


def press(key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """A key for whatever has the keyboard."""
    target = QApplication.focusWidget()
    assert target is not None
    QTest.keyClick(target, key, held)


def write(field: QWidget, words: str) -> None:
    """Type into a field and finish it."""
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(field, Qt.Key.Key_Backspace)
    type_words(field, words)
    QTest.keyClick(field, Qt.Key.Key_Return)


# -- the record ------------------------------------------------------------------------------------


def test_the_record_holds_every_kind_agreements_first(opened: Make) -> None:
    assert rows(opened(EntriesPage)) == [
        "Quartalsbericht statt Einzelvorlagen",
        "Muster vorlegen",
        "Prüfaufträge listen",
        "Parkplätze am Markt",
        "Radstation",
        "Viele Ziele, keine Rangfolge",
    ]


def test_the_filter_shows_one_kind(opened: Make) -> None:
    page = opened(EntriesPage)
    page.show_kind(EntryKind.TASK)
    assert rows(page) == ["Muster vorlegen", "Prüfaufträge listen"]
    page.show_kind("all")
    assert len(rows(page)) == 6


def test_what_a_task_lacks_is_said_where_it_stands(opened: Make) -> None:
    page = opened(EntriesPage)
    assert page.panel.rows.look(page.panel.model.index(1)).missing == ""
    assert page.panel.rows.look(page.panel.model.index(2)).missing == "Owner and date missing"
    assert "2 with something missing" in page.note.text()


def test_owner_and_date_are_filled_in_below_the_list(opened: Make) -> None:
    page = opened(EntriesPage)
    go(page, 2)
    detail = page.panel.detail
    detail.unit.setCurrentIndex(detail.unit.findText("Rat"))
    detail.unit.activated.emit(detail.unit.currentIndex())
    write(detail.due, "30.9.")
    assert (entry(page, 2).unit_id, entry(page, 2).due) == (Id("unit-1"), date(2026, 9, 30))
    assert detail.due.text() == "30 Sep 2026"
    write(detail.due, "")
    assert entry(page, 2).due is None


def test_what_is_no_date_stays_as_typed_and_says_what_to_type(opened: Make) -> None:
    page = opened(EntriesPage)
    go(page, 2)
    write(page.panel.detail.due, "irgendwann")
    assert entry(page, 2).due is None
    assert page.panel.detail.due.text() == "irgendwann"
    assert "not a date" in page.panel.detail.due.accessibleDescription()


def test_the_way_of_a_conflict_is_written_down(opened: Make) -> None:
    page = opened(EntriesPage)
    go(page, 4)
    write(page.panel.detail.way, "Ortstermin im April")
    assert entry(page, 4).way == "Ortstermin im April"


def test_enter_edits_the_words_in_place(opened: Make, qtbot: QtBot) -> None:
    page = opened(EntriesPage)
    go(page, 3)
    press(Qt.Key.Key_Return)
    field = QApplication.focusWidget()
    assert field is not None
    assert field.objectName() == "rowEditor"
    write(field, "Zwei Berichte im Jahr")
    qtbot.waitUntil(lambda: entry(page, 3).text == "Zwei Berichte im Jahr")


def test_an_entry_keeps_its_words_when_they_are_deleted(opened: Make, qtbot: QtBot) -> None:
    page = opened(EntriesPage)
    go(page, 3)
    press(Qt.Key.Key_Return)
    field = QApplication.focusWidget()
    assert field is not None
    with qtbot.waitSignal(page.bridge.failed):
        write(field, "  ")
    assert entry(page, 3).text == "Quartalsbericht statt Einzelvorlagen"


def test_space_ticks_off_and_back(opened: Make) -> None:
    page = opened(EntriesPage)
    go(page, 1)
    press(Qt.Key.Key_Space)
    assert is_done(page.bridge.state, entry(page, 1))
    assert page.panel.detail.done.isChecked()
    assert "achieved on" in str(page.panel.list.currentIndex().data(SPOKEN))
    press(Qt.Key.Key_Space)
    assert not is_done(page.bridge.state, entry(page, 1))
    assert not page.panel.detail.done.isChecked()


def test_space_on_what_was_dropped_keeps_the_reason(opened: Make) -> None:
    page = opened(EntriesPage)
    go(page, 1)
    now = page.bridge.now
    page.bridge.attempt(
        lambda state: note_progress(
            state, entry_id(1), Progress.DROPPED, local_day(now), now=now, reason="Kein Bedarf"
        )
    )
    assert not page.panel.detail.done.isChecked()
    assert "dropped on" in str(page.panel.list.currentIndex().data(SPOKEN))
    for _time in range(2):
        press(Qt.Key.Key_Space)
        assert "Kein Bedarf" in {n.reason for n in notes_of(page.bridge.state, entry_id(1))}


def test_shift_enter_asks_how_far_a_task_is(opened: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    page = opened(EntriesPage)
    go(page, 1)

    def stalled(dialog: StatusDialog) -> int:
        dialog.status.setCurrentIndex(dialog.status.findData(Progress.STALLED))
        dialog.go_on()
        assert "reason" in dialog.hint.text.text()  # it stays open, and says what is missing
        dialog.reason.setText("Förderaufruf verschoben")
        dialog.go_on()
        return dialog.result()

    monkeypatch.setattr(StatusDialog, "exec", stalled)
    QTest.keyClick(page.panel.list, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    note = last_note(page.bridge.state, entry_id(1))
    assert note is not None
    assert (note.progress, note.reason) == (Progress.STALLED, "Förderaufruf verschoben")
    assert "stalled on" in str(page.panel.list.currentIndex().data(SPOKEN))
    page.bridge.undo()
    assert last_note(page.bridge.state, entry_id(1)) is None


def test_a_click_on_the_box_ticks_off(opened: Make) -> None:
    page = opened(EntriesPage)
    index = page.panel.model.index(1)
    view = page.panel.list
    box = page.panel.rows.check_box(view.visualRect(index), index)
    QTest.mouseClick(
        view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(box.center().x(), box.center().y())
    )
    assert is_done(page.bridge.state, entry(page, 1))


def test_digits_make_it_another_kind(opened: Make) -> None:
    page = opened(EntriesPage)
    go(page, 5)
    press(Qt.Key.Key_4)
    assert entry(page, 5).entry_kind is EntryKind.TASK
    page.bridge.undo()
    assert entry(page, 5).entry_kind is EntryKind.PARKING


def test_alt_and_arrows_reorder_within_the_kind(opened: Make) -> None:
    page = opened(EntriesPage)
    go(page, 2)
    press(Qt.Key.Key_Up, ALT)
    assert rows(page)[1:3] == ["Prüfaufträge listen", "Muster vorlegen"]
    assert page.panel.list.current_id() == entry_id(2)


def test_delete_removes_and_the_next_one_is_current(opened: Make) -> None:
    page = opened(EntriesPage)
    go(page, 1)
    press(Qt.Key.Key_Delete)
    assert "Muster vorlegen" not in rows(page)
    assert page.panel.list.current_id() == entry_id(2)


def test_the_side_is_chosen_by_key_or_shape(opened: Make) -> None:
    page = opened(EntriesPage)
    go(page, 6)
    press(Qt.Key.Key_S)
    assert entry(page, 6).side is Side.POLITICS
    page.panel.detail.sides.toggle(Side.OTHERS)
    assert entry(page, 6).side is Side.OTHERS


def test_what_is_no_card_gets_no_side(opened: Make, qtbot: QtBot) -> None:
    page = opened(EntriesPage)
    for number in (1, 3, 4, 5):
        go(page, number)
        assert page.panel.detail.sides.isHidden()
        with qtbot.waitSignal(page.bridge.failed):
            press(Qt.Key.Key_S)
        assert entry(page, number).side is None


def test_the_wall_gets_the_entry_or_the_list_of_the_kind(opened: Make) -> None:
    page = opened(EntriesPage)
    go(page, 3)
    item = page.wall_item()
    assert (item.key, item.entity_id) == (ENTRY, entry_id(3))
    page.show_kind(EntryKind.CONFLICT)
    press(Qt.Key.Key_Delete)
    page.panel.list.setCurrentIndex(page.panel.model.index(-1))
    assert page.wall_item().key == LISTS[EntryKind.CONFLICT]


def test_letters_that_are_no_command_go_to_the_capture_bar(opened: Make, qtbot: QtBot) -> None:
    page = opened(EntriesPage)
    go(page, 3)
    with qtbot.waitSignal(page.type_elsewhere) as typed:
        press(Qt.Key.Key_B)
    assert typed.args == ["b"]


def test_an_empty_record_says_where_entries_come_from(opened: Make) -> None:
    page = opened(EntriesPage, state=State.holding(frame()))
    assert page.panel.empty.isVisible()
    assert "capture bar below" in page.panel.empty.text.text()


@pytest.mark.parametrize("size", [(816, 640), (862, 560), (862, 772)])
@pytest.mark.parametrize("kind", ["all", *EntryKind])
def test_nothing_of_the_record_is_cut_or_covered(
    opened: Make, size: tuple[int, int], kind: object
) -> None:
    page = opened(EntriesPage, size=size)
    page.show_kind(kind)
    assert window_faults(page) == []


# -- talks and breaks ------------------------------------------------------------------------------


def test_a_talk_lists_what_was_said_in_it(opened: Make) -> None:
    page = opened(TalkPage, TALK)
    assert rows(page) == ["Quartalsbericht statt Einzelvorlagen"]
    assert page.title.text() == "Ankommen und Ziele"


def test_title_summary_and_question_are_edited_where_they_stand(opened: Make) -> None:
    page = opened(TalkPage, TALK)
    for field in (page.title, page.summary, page.question):
        field.setFocus()
        type_words(field, "!")
    block = page.bridge.state.get(Block, TALK)
    assert all("!" in words for words in (block.title, block.summary, block.question))


def test_a_block_never_loses_its_title(opened: Make) -> None:
    page = opened(TalkPage, TALK)
    write(page.title, "")
    QTest.keyClick(page.title, Qt.Key.Key_Backspace)
    assert page.bridge.state.get(Block, TALK).title


def test_the_wall_gets_the_block_or_the_entry_under_the_keyboard(opened: Make) -> None:
    page = opened(TalkPage, TALK)
    page.title.setFocus()
    assert page.wall_item().key == BLOCK_PICTURE
    go(page, 3)
    assert page.wall_item().entity_id == entry_id(3)


def test_a_break_shows_when_it_goes_on(opened: Make) -> None:
    started = [
        replace(item, started_at=NOW - timedelta(minutes=4))
        if isinstance(item, Block) and item.id == BREAK
        else item
        for item in record().entities()
    ]
    page = opened(TalkPage, BREAK, State.holding(started))
    assert page.rest.isVisible()
    assert "17:03" in page.rest.accessibleDescription()
    assert "11 min left" in page.rest.accessibleDescription()
    page.rest.show_block(page.bridge.state.get(Block, BREAK), None, NOW + timedelta(minutes=14))
    assert "3 min over" in page.rest.accessibleDescription()


@pytest.mark.parametrize("block_id", [TALK, BREAK])
@pytest.mark.parametrize("size", [(816, 640), (862, 560)])
def test_nothing_of_a_talk_or_break_is_cut_or_covered(
    opened: Make, block_id: Id, size: tuple[int, int]
) -> None:
    assert window_faults(opened(TalkPage, block_id, size=size)) == []


# ------------------------------------------------------------------------- the parking lot


def running_record() -> State:
    """The record in the middle of the talk."""
    state = record()
    workshop = replace(state.workshop, status=Status.RUNNING, current_block_id=TALK)
    talk = replace(state.get(Block, TALK), started_at=NOW)
    others = [e for e in state.entities() if e.id not in {TALK, state.workshop.id}]
    return State.holding([workshop, talk, *others])


def test_what_is_ticked_off_in_the_parking_lot_was_taken_up_in_the_running_block(
    opened: Make,
) -> None:
    page = opened(EntriesPage, state=running_record())
    go(page, 5)
    QTest.keyClick(page.panel.list, Qt.Key.Key_Space)
    assert (entry(page, 5).done, entry(page, 5).taken_up_id) == (True, TALK)
    detail = page.panel.detail
    assert detail.taken_up.isVisible()
    assert detail.taken_up.currentText() == "Ankommen und Ziele"
    assert "taken up in “Ankommen und Ziele”" in page.panel.list.currentIndex().data(
        Qt.ItemDataRole.AccessibleTextRole
    )
    detail.taken_up.setCurrentIndex(detail.taken_up.findData(BLOCK))
    detail.taken_up.activated.emit(detail.taken_up.currentIndex())
    assert entry(page, 5).taken_up_id == BLOCK
    QTest.keyClick(page.panel.list, Qt.Key.Key_Space)
    assert (entry(page, 5).done, entry(page, 5).taken_up_id) == (False, None)
    # A task that is ticked off was taken up nowhere.
    go(page, 1)
    QTest.keyClick(page.panel.list, Qt.Key.Key_Space)
    assert is_done(page.bridge.state, entry(page, 1))
    assert entry(page, 1).taken_up_id is None


def test_an_item_of_the_parking_lot_is_handed_to_a_unit_on_the_page(opened: Make) -> None:
    page = opened(EntriesPage)
    go(page, 5)
    detail = page.panel.detail
    assert detail.labels["unit"].text() == "Handed to"
    assert detail.unit.accessibleName() == "Handed to"
    place = detail.unit.findData(Id("unit-2"))
    detail.unit.setCurrentIndex(place)
    detail.unit.activated.emit(place)
    assert entry(page, 5).unit_id == "unit-2"
    assert window_faults(page) == []


def test_closing_asks_where_something_was_taken_up(opened: Make) -> None:
    page = opened(EntriesPage, state=running_record())
    dialog = ParkingDialog(page.bridge, page)
    dialog.choose(0, TALK)
    dialog.take()
    assert (entry(page, 5).done, entry(page, 5).taken_up_id) == (True, TALK)
    assert unsettled(page.bridge.state) == ()
