# SPDX-License-Identifier: EUPL-1.2
"""Minutes sent over a real server from the real window: results, passwords, settings, record."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from moderation.domain.views import MinutesView
from moderation.features.sending import edits
from moderation.features.sending.model import Dispatch, MailText, SendWay, dispatches
from moderation.gui import desktop
from moderation.mail.passwords import Passwords
from moderation.mail.post import Post
from moderation.mail.trouble import TroubleKind
from moderation.minutes.plain import to_text
from moderation.output.minutes import minutes_document
from moderation.settings import MailServer, Settings
from moderation.windows.sending.dialog import SendDialog
from moderation.windows.sending.mail_server import MailServerDialog, PasswordDialog
from moderation.windows.sending.mail_words import MailWordsDialog
from moderation.windows.sending.section import SendingSection
from moderation.windows.sending.work import Login, SendingWork
from tests.mail_server import PASSWORD, Mailbox, mail_server, trusting
from tests.sending_window import Opener, closed, end_of_day, segment, sending
from tests.unit.test_mail_letter import Ring
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


# -- over a server ---------------------------------------------------------------------------


def over(section: SendingSection, server: MailServer, ring: Ring) -> SendDialog:
    """The window of a section that trusts the test's server."""
    section.work.abandon()
    section.work = SendingWork(
        Passwords(ring), lambda one, word: Post(one, word, context=trusting(), timeout=5)
    )
    section.follow(lambda: server, lambda _: None)
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
        assert made.main_button.label() == "An 24 Adressen senden"
        made.run.go()
        first = sent(whole, qtbot, 1)
        assert len(mailbox.taken) == 23
        assert [(r.address, r.trouble) for r in first.failed] == [(full, TroubleKind.FULL)]
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
        assert {r.trouble for r in kept.failed} == {TroubleKind.STOPPED}
        leave(section, made)


def test_what_is_sent_again_and_recorded_is_what_was_shown_when_it_left(
    whole: WholeWindow, section: SendingSection, qtbot: QtBot
) -> None:
    mailbox, ring = Mailbox(), Ring()
    full = "vorsitz.b@auental.example"
    mailbox.answers[full] = "552 5.2.2 Over quota"
    with mail_server(mailbox) as server:
        ring.kept[key_of(server)] = PASSWORD
        made = over(section, server, ring)
        shown = made.leaving()
        made.run.go()
        qtbot.waitUntil(lambda: made.pages.currentWidget() is made.results, timeout=30_000)
        made.subject.setText("Etwas anderes")
        made.people.item(0).setCheckState(Qt.CheckState.Unchecked)
        assert made.leaving() != shown, "the window shows something else by now"
        first = sent(whole, qtbot, 1)
        mailbox.answers.clear()
        made.again_button.click()
        second = sent(whole, qtbot, 2)
        leave(section, made)
    assert first.subject == second.subject == shown.subject
    assert {r.address: r.unit for r in first.receipts} == dict(shown.units)
    assert {mail["Subject"] for mail in mailbox.mails()} == {shown.subject}


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
        made.form.port.setValue(1)
        ring.kept[key_of(made.chosen())] = PASSWORD
        with qtbot.waitSignal(work.checked, timeout=20_000):
            made.test.click()
        assert "No mail server answers there" in made.hint.text.text()
        made.form.address.setText("kein@")
        made.main_button.click()
        assert made.result() != QDialog.DialogCode.Accepted
        made.form.address.setText("protokoll@auental.example")
        made.main_button.click()
        assert made.result() == QDialog.DialogCode.Accepted
    assert mailbox.taken == []


def test_the_port_follows_the_encryption(qtbot: QtBot) -> None:
    made = MailServerDialog(MailServer())
    qtbot.addWidget(made)
    made.show()
    QTest.mouseClick(segment(made.form.security, "TLS"), Qt.MouseButton.LeftButton)
    assert made.form.port.value() == 465
    made.form.port.setValue(2525)
    QTest.mouseClick(segment(made.form.security, "STARTTLS"), Qt.MouseButton.LeftButton)
    assert made.form.port.value() == 2525
    made.reject()


@pytest.mark.parametrize("usable", [True, False])
def test_a_password_is_typed_unseen(qtbot: QtBot, usable: bool) -> None:
    server = MailServer(host="mail.auental.example", user="büro")
    found: list[Login | None] = []

    def type_it() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, PasswordDialog)
        assert not dialog.main_button.isEnabled()
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
    made.main_button.click()
    (own,) = whole.bridge.state.of(MailText)
    assert own.subject == "Zum Lesen: {title} {quatsch}"
    assert "Zum Lesen" in section.words.text()
    again = MailWordsDialog(whole.bridge, whole.window)
    again.usual.click()
    again.main_button.click()
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
