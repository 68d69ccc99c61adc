# SPDX-License-Identifier: EUPL-1.2
"""From reading back to the last amendment, by keyboard, in the real window."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from moderation.domain.change import Step, replaced
from moderation.domain.side import Side
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.domain.views import MinutesView, WallView
from moderation.domain.workshop import Status
from moderation.features.approval.commitments import readings
from moderation.features.approval.model import (
    Amendment,
    FrozenMinutes,
    Objection,
    ObjectionOutcome,
    Release,
    SignOff,
)
from moderation.features.approval.page import ReadBackPage
from moderation.features.approval.wall import READ
from moderation.features.capture import edits as capture
from moderation.features.capture.model import Entry, EntryKind, entries_of
from moderation.features.people import edits as people
from moderation.features.people.model import Participant, Unit
from moderation.gui.focus import install_focus_ring
from moderation.gui.widgets import Button
from moderation.gui.widgets.ask_dialog import AskDialog
from moderation.windows.minutes.approval import ApprovalDialog
from moderation.windows.minutes.approval_section import ApprovalSection
from moderation.windows.minutes.work import MinutesWork
from tests.stores import small_workshop
from tests.whole_window import WholeWindow, whole_window

LABEL = QT_TRANSLATE_NOOP("Tests", "Something")


@pytest.fixture
def whole(qtbot: QtBot) -> Iterator[WholeWindow]:
    with whole_window(qtbot) as found:
        found.open(small_workshop())
        bridge = found.bridge
        for kind, words in (
            (EntryKind.DECISION, "Die Achse wird geplant"),
            (EntryKind.TASK, "Lageplan zeichnen"),
        ):
            state = bridge.state
            bridge.session.perform(capture.add_entry(state, kind, words, now=bridge.now))
        yield found


def read_back(whole: WholeWindow) -> ReadBackPage:
    whole.window.show_moderator()
    whole.settle()
    QTest.keyClick(whole.moderator.bar.field, Qt.Key.Key_F12)
    page = whole.moderator.page
    assert isinstance(page, ReadBackPage)
    whole.qtbot.waitUntil(page.list.hasFocus)
    return page


def test_f12_reads_back_and_enter_confirms_and_goes_on(whole: WholeWindow) -> None:
    bridge = whole.bridge
    page = read_back(whole)
    shown = bridge.projection.item
    assert shown is not None
    assert shown.key == READ
    first = page.list.current_id()
    assert shown.entity_id == first
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    assert readings(bridge.state)[0].confirmed
    assert page.list.current_id() != first
    assert bridge.projection.item is not None
    assert bridge.projection.item.entity_id == page.list.current_id(), "the wall goes on, too"


def test_f2_corrects_the_words_and_only_then_they_are_confirmed(whole: WholeWindow) -> None:
    bridge = whole.bridge
    page = read_back(whole)
    QTest.keyClick(page.list, Qt.Key.Key_F2)
    assert page.words.hasFocus()
    QTest.keyClicks(page.words, " und gebaut")
    QTest.keyClick(page.words, Qt.Key.Key_Return)
    decision = entries_of(bridge.state, EntryKind.DECISION)[0]
    assert decision.text == "Die Achse wird geplant und gebaut"
    assert readings(bridge.state)[0].said is None
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    said = readings(bridge.state)[0].said
    assert said is not None
    assert said.text == "Die Achse wird geplant und gebaut"


def test_a_letter_begins_the_correction_and_escape_drops_it(whole: WholeWindow) -> None:
    page = read_back(whole)
    QTest.keyClicks(page.list, "x")
    assert page.words.text().endswith("x")
    QTest.keyClick(page.words, Qt.Key.Key_Escape)
    assert page.words.text() == "Die Achse wird geplant"
    assert page.list.hasFocus()


def test_a_task_gets_its_date_here_and_a_dispute_its_reason(whole: WholeWindow) -> None:
    bridge = whole.bridge
    page = read_back(whole)
    QTest.keyClick(page.list, Qt.Key.Key_Down)
    page.due.setFocus()
    page.due.setText("quatsch")
    QTest.keyClick(page.due, Qt.Key.Key_Return)
    assert page.fault.isVisible()
    page.due.setText("30.9.2026")
    QTest.keyClick(page.due, Qt.Key.Key_Return)
    assert entries_of(bridge.state, EntryKind.TASK)[0].due == date(2026, 9, 30)
    QTest.keyClick(page.list, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert page.reason.hasFocus()
    QTest.keyClicks(page.reason, "Der Rat widerspricht")
    QTest.keyClick(page.reason, Qt.Key.Key_Return)
    last = readings(bridge.state)[-1]
    assert last.disputed
    bridge.undo()
    assert readings(bridge.state)[-1].said is None


def status(whole: WholeWindow) -> Status:
    return whole.bridge.state.workshop.status


class Answering:
    """Fills the dialogs that come, by name of the field, and presses Enter on the main button."""

    def __init__(self) -> None:
        self.answers: list[dict[str, str]] = []
        self.seen: list[str] = []

    def __call__(self, dialog: QDialog) -> int:
        assert isinstance(dialog, AskDialog)
        dialog.show()
        for name, words in self.answers.pop(0).items():
            field = dialog.field(name)
            if isinstance(field, QComboBox) and field.isEditable():
                field.setEditText(words)
            elif isinstance(field, QComboBox):
                field.setCurrentIndex(field.findText(words))
            elif isinstance(field, QLineEdit | QPlainTextEdit):
                QTest.keyClicks(field, words)
        self.seen.append(dialog.accessibleDescription())
        dialog.main_button.setFocus()
        QTest.keyClick(dialog.main_button, Qt.Key.Key_Return)
        if dialog.isVisible():
            self.seen.append(dialog.hint.text.text())
            dialog.reject()
        return dialog.result()


@pytest.fixture
def approval(whole: WholeWindow) -> Iterator[tuple[ApprovalDialog, Answering]]:
    bridge = whole.bridge
    bridge.session.perform(Step(LABEL, replaced(bridge.state.workshop, status=Status.CLOSED)))
    answering = Answering()
    dialog = ApprovalDialog(bridge, whole.window, answering)
    dialog.show()
    yield dialog, answering
    dialog.close()
    dialog.deleteLater()


def _ringed(button: QWidget) -> bool:
    """Whether the ring is seen around it."""
    # The window manager gives the keyboard back when the question is answered.
    button.window().activateWindow()
    QApplication.processEvents()
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    ring = install_focus_ring(app).ring
    return ring is not None and ring.widget() is button and ring.isVisible()


def test_from_review_to_amendment(
    whole: WholeWindow, approval: tuple[ApprovalDialog, Answering]
) -> None:
    bridge = whole.bridge
    dialog, answering = approval

    def press(expected: str) -> None:
        button = QApplication.focusWidget()
        assert button is not None
        assert isinstance(button, Button)
        assert expected in button.label().replace("&", ""), "the next step has the keyboard"
        assert _ringed(button), "and it is seen that it has"
        QTest.keyClick(button, Qt.Key.Key_Space)

    answering.answers = [{}]
    press("Durchsicht")
    for side in ("Rat", "Leitung Tiefbauamt"):
        answering.answers = [{"by": side}]
        press("Freigabe festhalten")
    assert {s.side for s in bridge.state.of(SignOff)} == {Side.POLITICS, Side.ADMINISTRATION}
    answering.answers = [{"unit": "Stadtwerke", "text": "Die Zahl stimmt nicht"}]
    dialog.ask_objection()
    objection = bridge.state.of(Objection)[0]
    answering.answers = [{"outcome": "zurückgewiesen", "answer": ""}]
    dialog.ask_settle(objection.id)
    assert "zurückgewiesen" in answering.seen[-1], "a rejection needs its reason"
    answering.answers = [{"outcome": "angenommen", "answer": "jetzt 4,8 km"}]
    dialog.ask_settle(objection.id)
    assert bridge.state.get(Objection, objection.id).outcome is ObjectionOutcome.ACCEPTED
    answering.answers = [{"despite": ""}]
    dialog.ask_release()
    assert not bridge.state.of(Release), "the deadline still runs: only with a reason"
    answering.answers = [{"despite": "Der Rat tagt morgen"}]
    press("Freigeben")
    assert status(whole) is Status.APPROVED
    answering.answers = [{"text": "Termin", "reason": "Versehen", "by": "Beide Seiten"}]
    press("Nachtrag")
    assert [a.number for a in bridge.state.of(Amendment)] == [1]
    assert [a.in_public for a in bridge.state.of(Amendment)] == [True], "no door was closed"
    answering.answers = [{"reason": "Fehler", "by": "Beide Seiten"}]
    dialog.ask_withdrawal()
    assert status(whole) is Status.CLOSED


def test_released_words_are_refused_with_a_sentence_and_the_sheet_is_written(
    whole: WholeWindow, approval: tuple[ApprovalDialog, Answering], data_dir: Path
) -> None:
    bridge, qtbot = whole.bridge, whole.qtbot
    dialog, answering = approval
    answering.answers = [{}, {"despite": "eilig"}]
    dialog.ask_review()
    dialog.ask_release()
    dialog.accept()
    entry = bridge.state.of(Entry)[0]
    with qtbot.waitSignal(bridge.failed) as told:
        bridge.attempt(lambda state: capture.edit_entry(state, entry.id, text="anders"))
    assert told.args is not None
    assert "amendment" in str(told.args[0])
    whole.window.show_minutes()
    minutes = whole.window.minutes
    assert minutes is not None
    with qtbot.waitSignal(minutes.refreshed, timeout=20_000):
        minutes.refresh()
    section = minutes.findChild(ApprovalSection)
    assert section is not None
    assert "Freigegeben" in section.words.text()
    path = data_dir.parent / "sheet.pdf"
    assert section.write_sheet(path)
    assert path.read_bytes().startswith(b"%PDF")


def test_damaged_released_minutes_are_told_of_in_the_preview(
    whole: WholeWindow, approval: tuple[ApprovalDialog, Answering]
) -> None:
    bridge = whole.bridge
    dialog, answering = approval
    answering.answers = [{}, {"despite": "eilig"}]
    dialog.ask_review()
    dialog.ask_release()
    dialog.accept()
    damaged = tuple(
        change for one in bridge.state.of(FrozenMinutes) for change in replaced(one, content="{")
    )
    state = bridge.state.apply(Step(LABEL, damaged))
    work = MinutesWork()
    try:
        with whole.qtbot.waitSignal(work.failed, timeout=20_000) as told:
            work.make(MinutesView(state), bridge.now)
        assert told.args is not None
        assert "damaged" in str(told.args[0])
    finally:
        work.stop()


def test_a_person_is_erased_from_the_list_and_a_workshop_from_the_bin(
    whole: WholeWindow, data_dir: Path
) -> None:
    bridge, window, qtbot = whole.bridge, whole.window, whole.qtbot
    unit = bridge.state.of(Unit)[0]
    bridge.session.perform(people.add_participant(bridge.state, unit.id, "Kanarienvogel-7319"))
    person = bridge.state.of(Participant)[0]
    window.show_prepare()
    answering = Answering()
    answering.answers = [{"also": ""}]
    window.eraser.run = answering
    with qtbot.waitSignal(window.workshop_opened, timeout=20_000):
        window.prepare.people.person.show_entity(person)  # type: ignore[union-attr]
        window.prepare.people.person.erase.click()  # type: ignore[union-attr]
    assert "Sicherungen" in answering.seen[0]
    assert bridge.state.get(Participant, person.id).name == "[gelöscht]"
    assert bridge.session.undo_label is None
    assert not _holds(data_dir, "Kanarienvogel-7319")

    key, title = bridge.state.workshop.id, bridge.state.workshop.title
    window.show_library()
    window.eraser.ask = lambda *_args, **_values: True
    with qtbot.waitSignal(window.eraser.erased, timeout=20_000):
        window.eraser.ask_workshop(key, title)
    assert not _holds(data_dir, key)


def _holds(folder: Path, words: str) -> list[Path]:
    return [p for p in folder.rglob("*") if p.is_file() and words.encode() in p.read_bytes()]


def test_the_wall_view_has_what_is_read(whole: WholeWindow) -> None:
    assert len(readings(WallView(whole.bridge.state))) == 2
