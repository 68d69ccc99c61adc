# SPDX-License-Identifier: EUPL-1.2
"""From the end of the day to a mail: shown before it leaves, sent over a real server, recorded."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from moderation.domain.change import Change, Step, added
from moderation.domain.ids import new_id
from moderation.domain.workshop import Status
from moderation.features.agenda.model import Block
from moderation.features.capture.model import Entry, EntryKind
from moderation.features.capture.parking import unsettled
from moderation.features.people.model import Attendance, Participant
from moderation.features.sending.edits import edit_words
from moderation.features.sending.model import SendWay, SentCut, dispatches
from moderation.gui import desktop
from moderation.gui.widgets import ConfirmDialog
from moderation.windows.moderator.closing import ParkingDialog
from moderation.windows.sending.dialog import SendDialog
from moderation.windows.sending.people import typed_addresses
from moderation.windows.sending.record import when
from moderation.windows.sending.section import SendingSection
from tests.looks import window_faults
from tests.sending_window import LABEL, Opener, closed, end_of_day, read, segment, sending
from tests.whole_window import WholeWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
Key = Qt.Key


@pytest.fixture
def opener(monkeypatch: pytest.MonkeyPatch) -> Opener:
    found = Opener()
    monkeypatch.setattr(desktop, "QDesktopServices", found)
    return found


@pytest.fixture
def whole(qtbot: QtBot, opener: Opener) -> Iterator[WholeWindow]:
    with end_of_day(qtbot) as found:
        yield found


@pytest.fixture
def section(whole: WholeWindow) -> SendingSection:
    return closed(whole)


# -- three keys ------------------------------------------------------------------------------


class Hand:
    """Presses a key wherever the keyboard is, also while a dialog is waited for."""

    def __init__(self) -> None:
        self.pressed: list[Qt.Key] = []
        self._timers: list[QTimer] = []

    def press(self, key: Qt.Key) -> None:
        self.pressed.append(key)
        target = QApplication.focusWidget() or QApplication.activeWindow()
        assert target is not None
        QTest.keyClick(target, key)

    def press_when(self, ready: Callable[[], bool], key: Qt.Key, *, counts: bool = True) -> None:
        """As soon as something is there, and not before the hand could be."""
        timer = QTimer()
        self._timers.append(timer)
        timer.setInterval(10)

        def look() -> None:
            if ready():
                timer.stop()
                self.press(key)
                if not counts:
                    self.pressed.pop()

        timer.timeout.connect(look)
        timer.start()


def modal(kind: type[QDialog]) -> Callable[[], bool]:
    def ready() -> bool:
        found, focus = QApplication.activeModalWidget(), QApplication.focusWidget()
        return isinstance(found, kind) and focus is not None and found.isAncestorOf(focus)

    return ready


@pytest.mark.parametrize("parked", [True, False])
def test_three_keys_lead_from_the_end_of_the_day_to_the_draft(
    whole: WholeWindow, qtbot: QtBot, opener: Opener, parked: bool
) -> None:
    bridge = whole.bridge
    if not parked:
        bridge.session.perform(
            Step(
                LABEL,
                tuple(Change(e, replace(e, left_open=True)) for e in unsettled(bridge.state)),
            )
        )
    hand = Hand()
    begun = time.monotonic()
    if parked:
        hand.press_when(modal(ParkingDialog), Key.Key_Return)
        QTest.keyClick(QApplication.focusWidget() or whole.window, Key.Key_F6)
    else:
        hand.press(Key.Key_F6)
    assert bridge.state.workshop.status is Status.CLOSED
    offered = sending(whole).send_button
    # Without a window manager nobody hands the keyboard back when a dialog closes.
    whole.window.activateWindow()
    qtbot.waitUntil(offered.hasFocus, timeout=5000)
    whole.settle()
    panel = whole.window.minutes
    assert panel is not None
    place = QRect(offered.mapTo(panel, QPoint(0, 0)), offered.size())
    assert panel.rect().contains(place), "the button that has the keyboard is seen"
    hand.press_when(modal(SendDialog), Key.Key_Return)

    def opened() -> bool:
        return bool(opener.opened)

    # Closing the window is no longer part of the way.
    hand.press_when(opened, Key.Key_Escape, counts=False)
    hand.press(Key.Key_Return)
    qtbot.waitUntil(opened, timeout=60_000)
    seconds = opener.at - begun
    print(f"from the end of the day to the draft: {seconds:.1f} s")
    assert len(hand.pressed) == 3
    assert seconds < 60
    mail = read(opener.opened[0])
    assert mail["X-Unsent"] == "1"
    assert mail["Subject"] == "Protokoll (Entwurf): Mobilitätskonzept 2035, 12.03.2026"
    assert len(mail["Bcc"].split(",")) == 24
    minutes, dates = mail.iter_attachments()
    assert str(minutes.get_filename()).endswith("– Entwurf.pdf")
    data = minutes.get_payload(decode=True)
    assert isinstance(data, bytes)
    assert data.startswith(b"%PDF")
    assert dates.get_content_type() == "text/calendar"
    assert b"BEGIN:VEVENT" in (dates.get_payload(decode=True) or b"")
    (kept,) = dispatches(bridge.state)
    assert (kept.way, kept.released, len(kept.receipts)) == (SendWay.DRAFT, False, 24)
    beside = {path.name for path in opener.opened[0].parent.iterdir()}
    assert {minutes.get_filename(), dates.get_filename()} <= beside


def test_closing_is_taken_back_by_undo(whole: WholeWindow) -> None:
    hand = Hand()
    hand.press_when(modal(ParkingDialog), Key.Key_Return)
    whole.moderator.close_workshop()
    closed = whole.bridge.state.workshop.status
    whole.bridge.undo()
    assert (closed, whole.bridge.state.workshop.status) == (Status.CLOSED, Status.RUNNING)


# -- what is shown ---------------------------------------------------------------------------


@pytest.fixture
def dialog(section: SendingSection, qtbot: QtBot) -> Iterator[SendDialog]:
    made = section.make_dialog()
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.done(0)
    made.deleteLater()
    QApplication.sendPostedEvents(made, QEvent.Type.DeferredDelete.value)


def test_sides_and_units_are_ticked_with_their_numbers(section: SendingSection) -> None:
    rows = list(section.sides.values())
    assert [row.accessibleName() for row in rows] == ["Politik, 9", "Verwaltung, 12", "Weitere, 3"]
    rows[0].click()
    assert len(section.choice.chosen) == 15
    section.single.click()
    unit = next(row for row in section.units.values() if row.side is rows[0].side)
    assert unit.isVisible()
    unit.click()
    assert rows[0].checkState() is Qt.CheckState.PartiallyChecked
    assert rows[0].accessibleName() == "Politik, 3 / 9"
    QTest.keyClick(rows[0], Key.Key_Space)
    assert len(section.choice.chosen) == 24
    assert section.header.note.text() == "24 Adressen"


def test_who_has_no_address_is_named(whole: WholeWindow, section: SendingSection) -> None:
    person = whole.bridge.state.of(Participant)[0]
    whole.bridge.session.perform(Step(LABEL, (Change(person, replace(person, email="")),)))
    assert section.missing.text() == f"1 ohne Adresse: {person.name}"
    made = section.make_dialog()
    lines = [made.people.item(row).text() for row in range(made.people.count())]
    assert lines[-1].endswith("keine Adresse")
    made.done(0)
    made.deleteLater()


def test_everything_that_leaves_is_shown(whole: WholeWindow, dialog: SendDialog) -> None:
    shown = "\n".join(dialog.people.item(row).text() for row in range(dialog.people.count()))
    assert all(address in shown for address in dialog.addresses())
    assert dialog.main_button.hasFocus() or not dialog.isActiveWindow()
    assert dialog.leaves.text().split(" · ") == list(dialog.file_names())
    assert "Entwurf" in dialog.subject.text()
    dialog.files[".docx"].click()
    dialog.files[".xlsx"].click()
    assert len(dialog.file_names()) == 4
    dialog.people.item(0).setCheckState(Qt.CheckState.Unchecked)
    assert len(dialog.addresses()) == 23
    whole.settle()
    assert window_faults(dialog) == []


def test_only_the_public_cut_goes_to_addresses_typed_in(dialog: SendDialog) -> None:
    dialog.more.setText("zeitung@auental.example; <rat@auental.example>, quatsch")
    assert "zeitung@auental.example" not in dialog.addresses()
    QTest.mouseClick(segment(dialog.cut, "Öffentlich"), Qt.MouseButton.LeftButton)
    assert dialog.chosen_cut is SentCut.PUBLIC
    assert {"zeitung@auental.example", "rat@auental.example"} <= set(dialog.addresses())
    assert "quatsch" in dialog.hint.text.text()
    assert all("öffentlich" in name for name in dialog.file_names() if name.endswith(".pdf"))


@pytest.mark.parametrize("typed", ["", " – bitte vertraulich"])
def test_the_summary_tells_what_the_cut_may_tell(
    whole: WholeWindow, section: SendingSection, typed: str
) -> None:
    state = whole.bridge.state
    block = state.of(Block)[0]
    secret, plain = "Geheimer Auftrag", "Radweg prüfen"
    entries = [
        Entry(
            id=new_id(),
            workshop_id=state.workshop.id,
            entry_kind=EntryKind.TASK,
            text=words,
            block_id=where,
        )
        for words, where in ((secret, block.id), (plain, state.of(Block)[1].id))
    ]
    closed = Change(block, replace(block, closed_session=True))
    whole.bridge.session.perform(Step(LABEL, (closed, *added(*entries))))
    whole.bridge.session.perform(edit_words(state, "{titel}", "Hallo\n\n{zusammenfassung}\n\nGruß"))
    made = section.make_dialog()
    inside = made.body.toPlainText()
    assert all(words in inside for words in (secret, plain)), "the control"
    if typed:
        made.body.setPlainText(inside.replace(plain, plain + typed))
    made.cut.set_value(SentCut.PUBLIC)
    made.cut.changed.emit(SentCut.PUBLIC)
    outside = made.leaving().body
    assert secret not in outside
    assert plain in outside
    made.cut.set_value(SentCut.INTERNAL)
    made.cut.changed.emit(SentCut.INTERNAL)
    assert made.leaving().body == inside.replace(plain, plain + typed)
    made.done(0)
    made.deleteLater()


def test_typed_addresses_are_read_and_the_rest_is_named() -> None:
    assert typed_addresses("A@b.example, <c@d.example>;a@B.example\n x y@") == (
        ("a@B.example", "c@d.example"),
        ("x", "y@"),
    )


def test_a_closed_session_is_not_sent_outside_by_accident(
    whole: WholeWindow,
    section: SendingSection,
    monkeypatch: pytest.MonkeyPatch,
    opener: Opener,
) -> None:
    state = whole.bridge.state
    block, person = state.of(Block)[0], state.of(Participant)[0]
    whole.bridge.session.perform(
        Step(
            LABEL,
            (
                Change(block, replace(block, closed_session=True)),
                Change(person, replace(person, attendance=Attendance.EXCUSED)),
            ),
        )
    )
    asked: list[str] = []
    answer = False

    def ask(_parent: object, **words: Any) -> bool:
        asked.append(words["text"])
        return answer

    monkeypatch.setattr(ConfirmDialog, "ask", ask)
    made = section.make_dialog()
    try:
        assert person.email not in made.addresses()
        item = next(
            made.people.item(row)
            for row in range(made.people.count())
            if person.email in made.people.item(row).text()
        )
        assert "nichtöffentlichen" in item.text()
        item.setCheckState(Qt.CheckState.Checked)
        assert person.name in made.hint.text.text()
        made.run.go()
        assert any(person.name in words for words in asked)
        assert opener.opened == []
    finally:
        made.done(0)
        made.deleteLater()


# -- drafts ----------------------------------------------------------------------------------


def test_where_no_program_opens_drafts_files_and_words_are_at_hand(
    whole: WholeWindow, dialog: SendDialog, qtbot: QtBot, opener: Opener
) -> None:
    opener.answers = False
    dialog.run.go()
    qtbot.waitUntil(lambda: bool(opener.opened), timeout=30_000)
    assert "Ordner" in dialog.hint.text.text()
    dialog.folder_button.click()
    assert opener.opened[-1] == opener.opened[0].parent
    dialog.copy_addresses_button.click()
    assert QApplication.clipboard().text().count("@") == 24
    dialog.copy_text_button.click()
    assert QApplication.clipboard().text().startswith(dialog.subject.text())
    # Nothing left: it is a fact once somebody says so, and then once.
    assert dispatches(whole.bridge.state) == ()
    assert dialog.note_button.isVisible()
    dialog.run.go()
    assert dispatches(whole.bridge.state) == ()
    dialog.note_button.click()
    (kept,) = dispatches(whole.bridge.state)
    assert (kept.way, len(kept.reached)) == (SendWay.DRAFT, 24)
    assert when(kept).startswith("Übergeben am")
    assert not dialog.note_button.isVisible()
    assert "vermerkt" in dialog.hint.text.text()
    opener.answers = True
    dialog.run.go()
    assert len(dispatches(whole.bridge.state)) == 1, "the same draft again is no second sending"
    QApplication.clipboard().clear()


def test_a_hostile_subject_opens_nothing(
    whole: WholeWindow, dialog: SendDialog, qtbot: QtBot, opener: Opener
) -> None:
    dialog.subject.setText("=?utf-8?q?a=0d=0aBcc:x@y.example?=")
    dialog.run.go()
    qtbot.waitUntil(lambda: "verborgene Zeichen" in dialog.hint.text.text(), timeout=30_000)
    assert opener.opened == []
    assert dispatches(whole.bridge.state) == ()


@pytest.mark.parametrize(
    ("platform", "between", "shows"),
    [
        ("win32", "; ", "explorer"),
        ("darwin", ", ", "open"),
        ("linux", ", ", ""),
    ],
)
def test_every_desktop_is_asked_in_its_own_way(
    platform: str, between: str, shows: str, opener: Opener, qtbot: QtBot
) -> None:
    started: list[str] = []

    def start(command: Sequence[str]) -> bool:
        started.append(command[0])
        return True

    asked = desktop.Desktop(opener.openUrl, start, platform)
    draft, beside = desktop.hand_over_all([("Entwurf.eml", b"x"), ("../Termine.ics", b"y")])
    assert asked.between_addresses == between
    assert asked.open_file(draft)
    assert opener.opened == [draft]
    assert beside.parent == draft.parent
    assert asked.show_in_folder(draft)
    assert started == ([shows] if shows else [])
