# SPDX-License-Identifier: EUPL-1.2
"""From the end of the day to a mail: shown before it leaves, sent over a real server, recorded."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt, QTimer, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from moderation.domain.change import Change, Step
from moderation.domain.texts import untranslated
from moderation.domain.views import MinutesView
from moderation.domain.workshop import Status
from moderation.features.agenda.model import Block, schedule
from moderation.features.people.model import Attendance, Participant
from moderation.features.sending import edits
from moderation.features.sending.model import Dispatch, MailText, SendWay, SentCut, dispatches
from moderation.gui import desktop
from moderation.gui.widgets import ConfirmDialog
from moderation.mail.passwords import Passwords
from moderation.mail.post import Post
from moderation.mail.trouble import Trouble
from moderation.minutes.plain import to_text
from moderation.minutes_of import minutes_document
from moderation.settings import MailServer, Settings
from moderation.windows import closing
from moderation.windows.mail_server import MailServerDialog, PasswordDialog
from moderation.windows.mail_words import MailWordsDialog
from moderation.windows.sending_dialog import SendDialog
from moderation.windows.sending_people import typed_addresses
from moderation.windows.sending_section import SendingSection
from moderation.windows.sending_work import Login, SendingWork
from tests.looks import window_faults
from tests.mail_server import PASSWORD, Mailbox, mail_server, trusting
from tests.unit.test_mail_letter import Ring
from tests.whole_window import SMALL_LAPTOP, WholeWindow, example, whole_window

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
LABEL = untranslated("x")
Key = Qt.Key


class Opener:
    """The desktop's answer to a draft: what was opened, and when."""

    def __init__(self) -> None:
        self.opened: list[Path] = []
        self.at = 0.0
        self.answers = True

    def openUrl(self, url: QUrl) -> bool:  # noqa: N802 - Qt's name
        self.opened.append(Path(url.toLocalFile()))
        self.at = time.monotonic()
        return self.answers


@pytest.fixture
def opener(monkeypatch: pytest.MonkeyPatch) -> Opener:
    found = Opener()
    monkeypatch.setattr(desktop, "QDesktopServices", found)
    return found


@pytest.fixture
def whole(qtbot: QtBot, opener: Opener) -> Iterator[WholeWindow]:
    with whole_window(qtbot, size=SMALL_LAPTOP) as found:
        found.open(example())
        found.moderator.start_workshop()
        while schedule(found.bridge.state, found.clock.now).running is not None:
            found.clock.forward(minutes=20)
            found.moderator.rail.end_block()
        yield found


def sending(whole: WholeWindow) -> SendingSection:
    assert whole.window.minutes is not None
    found = whole.window.minutes.findChild(SendingSection)
    assert isinstance(found, SendingSection)
    return found


@pytest.fixture
def section(whole: WholeWindow) -> SendingSection:
    whole.bridge.perform(Step(LABEL, _closed(whole)))
    whole.window.show_minutes()
    whole.settle()
    return sending(whole)


def _closed(whole: WholeWindow) -> tuple[Change, ...]:
    before = whole.bridge.state.workshop
    return (Change(before, replace(before, status=Status.CLOSED)),)


def read(path: Path) -> EmailMessage:
    return message_from_bytes(path.read_bytes(), policy=policy.default)


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
        bridge.perform(
            Step(
                LABEL,
                tuple(
                    Change(e, replace(e, left_open=True)) for e in closing.unsettled(bridge.state)
                ),
            )
        )
    hand = Hand()
    begun = time.monotonic()
    if parked:
        hand.press_when(modal(closing.ParkingDialog), Key.Key_Return)
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
    hand.press_when(modal(closing.ParkingDialog), Key.Key_Return)
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
    whole.bridge.perform(Step(LABEL, (Change(person, replace(person, email="")),)))
    assert section.missing.text() == f"1 ohne Adresse: {person.name}"
    made = section.make_dialog()
    lines = [made.people.item(row).text() for row in range(made.people.count())]
    assert lines[-1].endswith("keine Adresse")
    made.done(0)
    made.deleteLater()


def test_everything_that_leaves_is_shown(whole: WholeWindow, dialog: SendDialog) -> None:
    shown = "\n".join(dialog.people.item(row).text() for row in range(dialog.people.count()))
    assert all(address in shown for address in dialog.addresses())
    assert dialog.send_button.hasFocus() or not dialog.isActiveWindow()
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
    QTest.mouseClick(_segment(dialog.cut, "Öffentlich"), Qt.MouseButton.LeftButton)
    assert dialog.chosen_cut is SentCut.PUBLIC
    assert {"zeitung@auental.example", "rat@auental.example"} <= set(dialog.addresses())
    assert "quatsch" in dialog.hint.text.text()
    assert all("öffentlich" in name for name in dialog.file_names() if name.endswith(".pdf"))


def _segment(control: QWidget, words: str) -> QWidget:
    return next(
        child
        for child in control.findChildren(QWidget)
        if getattr(child, "text", lambda: "")() == words
    )


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
    whole.bridge.perform(
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


# -- over a server ---------------------------------------------------------------------------


def over(section: SendingSection, server: MailServer, ring: Ring) -> SendDialog:
    """The window of a section that trusts the test's server."""
    section.work.abandon()
    section.work = SendingWork(
        Passwords(ring), lambda one, word: Post(one, word, context=trusting(), timeout=5)
    )
    section.server = server
    made = section.make_dialog(way=SendWay.SERVER)
    made.files[".pdf"].setChecked(False)  # made in other tests
    return made


def key_of(server: MailServer) -> tuple[str, str]:
    return f"Moderation {server.host}:{server.port}", server.user


def sent(whole: WholeWindow, qtbot: QtBot, number: int) -> Dispatch:
    qtbot.waitUntil(lambda: len(dispatches(whole.bridge.state)) == number, timeout=30_000)
    return dispatches(whole.bridge.state)[-1]


def leave(section: SendingSection, made: SendDialog) -> None:
    made.done(0)
    made.deleteLater()
    section.work.stop()


def test_mails_are_sent_failures_named_and_only_the_failed_sent_again(
    whole: WholeWindow,
    section: SendingSection,
    qtbot: QtBot,
    data_dir: Path,
    caplog: pytest.LogCaptureFixture,
) -> None:
    mailbox, ring = Mailbox(), Ring()
    full = "vorsitz.b@auental.example"
    mailbox.answers[full] = "552 5.2.2 Over quota"
    with caplog.at_level(logging.DEBUG), mail_server(mailbox) as server:
        ring.kept[key_of(server)] = PASSWORD
        made = over(section, server, ring)
        assert made.send_button.label() == "An 24 Adressen senden"
        made.run.go()
        first = sent(whole, qtbot, 1)
        assert len(mailbox.taken) == 23
        assert [(r.address, r.trouble) for r in first.failed] == [(full, Trouble.FULL)]
        assert first.failed[0].unit == "Fraktion B"
        assert "An 23 von 24 gesendet" in made.results.heading.text()
        lines = [made.results.list.item(n).text() for n in range(made.results.list.count())]
        assert sum("Das Postfach ist voll" in line and "552" in line for line in lines) == 1
        mailbox.answers.clear()
        made.again_button.click()
        second = sent(whole, qtbot, 2)
        assert [r.address for r in second.reached] == [full]
        assert [recipients for recipients, _ in mailbox.taken[23:]] == [(full,)]
        assert not made.again_button.isVisible()
        leave(section, made)
    assert whole.bridge.writer.wait_until_saved(10)
    ours = [r.getMessage() for r in caplog.records if not r.name.startswith("mail.")]
    assert not any(PASSWORD in line for line in ours)
    files = [path for path in data_dir.rglob("*") if path.is_file()]
    assert files
    assert not any(PASSWORD.encode() in path.read_bytes() for path in files)
    whole.bridge.undo()
    assert len(dispatches(whole.bridge.state)) == 2, "what was sent was sent"
    assert len(section.sent_rows) == 2
    document = minutes_document(MinutesView(whole.bridge.state))
    words = to_text(document)
    assert "Versandt am 12.03.2026" in words
    assert "Uhr (Entwurf): 23 Adressen." in words
    assert "@auental.example" not in words


def test_a_password_is_asked_for_kept_if_wished_and_asked_again_if_wrong(
    whole: WholeWindow,
    section: SendingSection,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    mailbox, ring = Mailbox(), Ring()
    answers = [Login("falsch", keep=True), Login(PASSWORD, keep=True)]
    asked: list[bool] = []

    def ask(*_: object, wrong: bool = False, **__: object) -> Login:
        asked.append(wrong)
        return answers[len(asked) - 1]

    monkeypatch.setattr(PasswordDialog, "ask", ask)
    with mail_server(mailbox) as server:
        made = over(section, server, ring)
        made.run.go()
        kept = sent(whole, qtbot, 1)
        assert asked == [False, True]
        assert len(kept.reached) == 24
        assert ring.kept == {key_of(server): PASSWORD}
        leave(section, made)


def test_who_would_rather_not_log_in_sends_nothing(
    whole: WholeWindow,
    section: SendingSection,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(PasswordDialog, "ask", lambda *_, **__: None)
    mailbox = Mailbox()
    with mail_server(mailbox) as server:
        made = over(section, server, Ring())
        made.run.go()
        qtbot.waitUntil(lambda: "Nicht gesendet" in made.hint.text.text(), timeout=30_000)
        assert made.pages.currentWidget() is not made.results
        leave(section, made)
    assert (mailbox.taken, dispatches(whole.bridge.state)) == ([], ())


def test_stopping_halfway_says_who_got_it(
    whole: WholeWindow, section: SendingSection, qtbot: QtBot
) -> None:
    mailbox, ring = Mailbox(), Ring()
    with mail_server(mailbox) as server:
        ring.kept[key_of(server)] = PASSWORD
        made = over(section, server, ring)
        third = made.addresses()[2]
        mailbox.silent_at = f"RCPT {third}"
        made.run.go()
        qtbot.waitUntil(mailbox.reached.is_set, timeout=30_000)
        made.reject()
        kept = sent(whole, qtbot, 1)
        assert len(kept.reached) == 2
        assert {r.trouble for r in kept.failed} == {Trouble.STOPPED}
        leave(section, made)


def test_a_server_that_nobody_trusts_is_no_sending(
    whole: WholeWindow, section: SendingSection, qtbot: QtBot
) -> None:
    mailbox, ring = Mailbox(), Ring()
    with mail_server(mailbox, certificate="self-signed") as server:
        ring.kept[key_of(server)] = PASSWORD
        made = over(section, server, ring)
        made.run.go()
        qtbot.waitUntil(lambda: len(made.results.failed) == 24, timeout=30_000)
        leave(section, made)
    assert dispatches(whole.bridge.state) == ()
    assert mailbox.logins == []


# -- the server and the words ----------------------------------------------------------------


def test_a_server_is_set_up_and_tried(qtbot: QtBot) -> None:
    mailbox, ring = Mailbox(), Ring()
    with mail_server(mailbox) as server:
        ring.kept[key_of(server)] = PASSWORD
        work = SendingWork(Passwords(ring), lambda one, word: Post(one, word, context=trusting()))
        made = MailServerDialog(server, work=work)
        qtbot.addWidget(made)
        assert made.chosen() == server
        with qtbot.waitSignal(work.checked, timeout=20_000):
            made.test.click()
        assert "logged in" in made.hint.text.text()
        made.port.setValue(1)
        ring.kept[key_of(made.chosen())] = PASSWORD
        with qtbot.waitSignal(work.checked, timeout=20_000):
            made.test.click()
        assert "No mail server answers there" in made.hint.text.text()
        made.address.setText("kein@")
        made.take.click()
        assert made.result() != QDialog.DialogCode.Accepted
        made.address.setText("protokoll@auental.example")
        made.take.click()
        assert made.result() == QDialog.DialogCode.Accepted
    assert mailbox.taken == []


def test_the_port_follows_the_encryption(qtbot: QtBot) -> None:
    made = MailServerDialog(MailServer())
    qtbot.addWidget(made)
    made.show()
    QTest.mouseClick(_segment(made.security, "TLS"), Qt.MouseButton.LeftButton)
    assert made.port.value() == 465
    made.port.setValue(2525)
    QTest.mouseClick(_segment(made.security, "STARTTLS"), Qt.MouseButton.LeftButton)
    assert made.port.value() == 2525
    made.reject()


@pytest.mark.parametrize("usable", [True, False])
def test_a_password_is_typed_unseen(qtbot: QtBot, usable: bool) -> None:
    server = MailServer(host="mail.auental.example", user="büro")
    found: list[Login | None] = []

    def type_it() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, PasswordDialog)
        assert not dialog.take.isEnabled()
        assert dialog.keep.isVisible() is usable
        dialog.field.setText(PASSWORD)
        assert PASSWORD not in dialog.field.displayText()
        QTest.keyClick(dialog, Key.Key_Return)

    QTimer.singleShot(0, type_it)
    found.append(PasswordDialog.ask(server, None, usable=usable))
    assert found == [Login(PASSWORD, keep=usable)]
    assert PASSWORD not in repr(found)


def test_the_words_of_the_mail_are_edited_seen_and_reset(
    whole: WholeWindow, section: SendingSection, qtbot: QtBot
) -> None:
    made = MailWordsDialog(whole.bridge, whole.window)
    made.subject.setText("Zum Lesen: {title} {quatsch}")
    assert made.read.toPlainText().startswith("Entwurf: Zum Lesen: Mobilitätskonzept 2035")
    assert "{quatsch}" in made.unknown.text()
    made.take.click()
    (own,) = whole.bridge.state.of(MailText)
    assert own.subject == "Zum Lesen: {title} {quatsch}"
    assert "Zum Lesen" in section.words.text()
    again = MailWordsDialog(whole.bridge, whole.window)
    again.usual.click()
    again.take.click()
    assert whole.bridge.state.of(MailText) == ()
    for dialog in (made, again):
        dialog.deleteLater()


def test_the_settings_keep_the_server_and_hand_it_on(
    whole: WholeWindow, section: SendingSection
) -> None:
    kept: list[Settings] = []
    whole.window.settings_changed.connect(kept.append)
    server = MailServer(host="mail.auental.example", address="protokoll@auental.example")
    section.server_changed.emit(server)
    assert kept[-1].mail == server


def test_a_record_is_kept_in_the_store_and_shown_after_a_restart(
    whole: WholeWindow, section: SendingSection, qtbot: QtBot
) -> None:
    bridge = whole.bridge
    bridge.note(edits.record(bridge.state, bridge.now, SendWay.SERVER, []))
    key = bridge.state.workshop.id
    whole.window.show_library()
    with qtbot.waitSignal(whole.window.workshop_opened, timeout=20_000):
        whole.window.open_workshop(key, prepare=False)
    whole.window.show_minutes()
    assert len(sending(whole).sent_rows) == 1
