# SPDX-License-Identifier: EUPL-1.2
"""Mails reach a real server, encrypted and verified, and every failure has its sentence."""

from __future__ import annotations

import base64
import logging
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

import pytest

from moderation.domain.errors import UserFacingError
from moderation.domain.texts import Catalogue
from moderation.mail.letter import Attachment, Letter
from moderation.mail.post import Delivery, Post
from moderation.mail.trouble import MailTrouble, TroubleKind
from moderation.settings import MailServer, Security
from tests.mail_server import (
    PASSWORD,
    USER,
    Mailbox,
    free_port,
    mail_server,
    trusting,
)

AT = datetime(2026, 3, 12, 16, 45, tzinfo=UTC)
ONE, TWO, THREE = (f"{name}@auental.example" for name in ("eins", "zwei", "drei"))
PDF = Attachment("Protokoll Mobilität – Entwurf.pdf", "application/pdf", b"%PDF-1.7\r\n.\r\n" * 90)
LETTER = Letter(
    subject="Protokoll (Entwurf): Mobilitätskonzept 2035 – „Auental“ für alle, die es lesen",
    body="Guten Tag,\n\nanbei das Protokoll.\n.\nMit freundlichen Grüßen\n",
    attachments=(PDF,),
    recipients=(ONE, TWO, THREE),
)


@pytest.fixture
def mailbox() -> Mailbox:
    return Mailbox()


def post(server: MailServer, password: str = PASSWORD, timeout: float = 10.0) -> Post:
    return Post(server, password, context=trusting(), timeout=timeout)


def troubles(results: list[Delivery]) -> dict[str, TroubleKind | None]:
    return {result.address: result.trouble for result in results}


@pytest.mark.parametrize("security", Security)
@pytest.mark.parametrize("each", [True, False])
def test_mails_arrive_as_they_were_written(
    mailbox: Mailbox, security: Security, each: bool
) -> None:
    heard: list[Delivery] = []
    with mail_server(mailbox, security) as server:
        results = post(server).send(LETTER, AT, each=each, told=heard.append)
    assert [result.sent for result in results] == [True] * 3
    assert heard == results
    assert mailbox.logins == [(USER, PASSWORD)], "one login for all, with every letter of it"
    reached = [recipients for recipients, _ in mailbox.taken]
    assert reached == ([(ONE,), (TWO,), (THREE,)] if each else [(ONE, TWO, THREE)])
    assert set(mailbox.senders) == {USER}
    for mail, recipients in zip(mailbox.mails(), reached, strict=True):
        assert mail["Subject"] == LETTER.subject
        assert mail["From"] == '"Moderation, Stadt Auental" <moderation@auental.example>'
        assert mail["To"] == (recipients[0] if each else "undisclosed-recipients:;")
        assert not {"Bcc", "X-Unsent", "Cc"} & set(mail.keys())
        assert parsedate_to_datetime(mail["Date"]) == AT
        assert mail["Message-ID"].endswith("@auental.example>")
        body = mail.get_body(("plain",))
        assert body is not None
        assert body.get_content().replace("\r\n", "\n") == LETTER.body
        (attached,) = mail.iter_attachments()
        assert attached.get_filename() == PDF.name
        assert attached.get_payload(decode=True) == PDF.data
    assert len({mail["Message-ID"] for mail in mailbox.mails()}) == len(reached)


def test_no_address_travels_to_another_recipient(mailbox: Mailbox) -> None:
    for each in (True, False):
        with mail_server(mailbox) as server:
            post(server).send(LETTER, AT, each=each)
    for recipients, data in mailbox.taken:
        for address in {ONE, TWO, THREE}:
            shown = address.encode() in data
            assert shown == (recipients == (address,))


def test_a_server_that_only_knows_the_old_login_is_served(mailbox: Mailbox) -> None:
    with mail_server(mailbox, exclude=("PLAIN",)) as server:
        assert all(result.sent for result in post(server).send(LETTER, AT))
    with mail_server(mailbox, exclude=("PLAIN", "LOGIN")) as server:
        assert refused(server) is TroubleKind.NO_LOGIN


def test_a_server_without_login_is_served(mailbox: Mailbox) -> None:
    with mail_server(mailbox, login=False) as server:
        assert all(result.sent for result in post(server, "").send(LETTER, AT))
    assert mailbox.logins == []


def refused(server: MailServer, password: str = PASSWORD, timeout: float = 10.0) -> TroubleKind:
    with pytest.raises(MailTrouble) as raised:
        post(server, password, timeout).check()
    assert PASSWORD not in f"{raised.value!r}{raised.value.answer}"
    return raised.value.trouble


@pytest.mark.parametrize("security", Security)
@pytest.mark.parametrize("certificate", ["self-signed", "other name"])
def test_a_server_that_cannot_prove_itself_gets_nothing(
    mailbox: Mailbox, security: Security, certificate: str
) -> None:
    with mail_server(mailbox, security, certificate=certificate) as server:
        assert refused(server) is TroubleKind.UNTRUSTED
        assert set(troubles(post(server).send(LETTER, AT)).values()) == {TroubleKind.UNTRUSTED}
    assert (mailbox.logins, mailbox.senders, mailbox.taken) == ([], [], [])


def test_stripped_encryption_is_refused(mailbox: Mailbox) -> None:
    with mail_server(mailbox, offers_tls=False) as server:
        assert refused(server) is TroubleKind.NO_TLS
    assert (mailbox.logins, mailbox.senders, mailbox.taken) == ([], [], [])


def test_the_wrong_kind_of_encryption_is_named(mailbox: Mailbox) -> None:
    with mail_server(mailbox, Security.STARTTLS) as server:
        wrong = MailServer(host=server.host, port=server.port, security=Security.TLS, address=USER)
        assert refused(wrong) is TroubleKind.TLS_FAILED


def test_a_wrong_password_has_its_sentence(mailbox: Mailbox) -> None:
    with mail_server(mailbox) as server:
        for password in ("falsch", "", "mit\0Null"):
            assert refused(server, password) is TroubleKind.LOGIN_REFUSED
        results = post(server, "falsch").send(LETTER, AT)
    assert set(troubles(results).values()) == {TroubleKind.LOGIN_REFUSED}
    assert results[0].answer.startswith("535")
    assert mailbox.taken == []


def test_a_server_that_wants_a_login_says_so(mailbox: Mailbox) -> None:
    with mail_server(mailbox) as server:
        without = MailServer(host=server.host, port=server.port, address=USER)
        results = post(without).send(LETTER, AT)
    assert set(troubles(results).values()) == {TroubleKind.LOGIN_NEEDED}


@pytest.mark.parametrize(
    ("answer", "trouble"),
    [
        ("550 5.1.1 No such user here", TroubleKind.UNKNOWN_RECIPIENT),
        ("550 unbekannt", TroubleKind.UNKNOWN_RECIPIENT),
        ("551 User not local", TroubleKind.UNKNOWN_RECIPIENT),
        ("452 4.2.2 Mailbox full", TroubleKind.FULL),
        ("552 5.2.2 Over quota", TroubleKind.FULL),
        ("552 voll", TroubleKind.FULL),
        ("452 4.5.3 Too many recipients", TroubleKind.TOO_MANY),
        ("552 5.3.4 Message too big", TroubleKind.TOO_LARGE),
        ("450 4.2.0 Greylisted, come back in 300 seconds", TroubleKind.LATER),
        ("451 4.7.1 Greylisting", TroubleKind.LATER),
        ("471 sonst etwas", TroubleKind.LATER),
        ("554 5.7.1 Refused", TroubleKind.REFUSED),
    ],
)
@pytest.mark.parametrize("each", [True, False])
def test_what_is_refused_for_one_goes_to_the_others(
    mailbox: Mailbox, answer: str, trouble: TroubleKind, each: bool
) -> None:
    mailbox.answers[TWO] = answer
    with mail_server(mailbox) as server:
        results = post(server).send(LETTER, AT, each=each)
        assert troubles(results) == {ONE: None, TWO: trouble, THREE: None}
        assert results[1].answer == answer
        mailbox.answers.clear()
        again = Letter(subject=LETTER.subject, body="", recipients=(TWO,))
        assert troubles(post(server).send(again, AT)) == {TWO: None}
    everybody = [address for recipients, _ in mailbox.taken for address in recipients]
    assert sorted(everybody) == sorted([ONE, TWO, THREE])


def test_a_refused_sender_has_its_sentence(mailbox: Mailbox) -> None:
    mailbox.sender_answer = "553 5.7.1 Sender address rejected"
    with mail_server(mailbox) as server:
        results = post(server).send(LETTER, AT)
    assert set(troubles(results).values()) == {TroubleKind.SENDER_REFUSED}


@pytest.mark.parametrize(
    ("answer", "trouble"),
    [
        ("552 5.3.4 Too big", TroubleKind.TOO_LARGE),
        ("550 5.7.1 Spam", TroubleKind.REFUSED),
        ("451 try later", TroubleKind.LATER),
    ],
)
def test_a_refused_mail_is_not_a_refused_address(
    mailbox: Mailbox, answer: str, trouble: TroubleKind
) -> None:
    mailbox.data_answer = answer
    with mail_server(mailbox) as server:
        assert set(troubles(post(server).send(LETTER, AT)).values()) == {trouble}


def test_a_connection_that_dies_midway_is_taken_up_again(mailbox: Mailbox) -> None:
    mailbox.hang_up_at = f"RCPT {TWO}"
    with mail_server(mailbox) as server:
        results = post(server).send(LETTER, AT)
    assert troubles(results) == {ONE: None, TWO: TroubleKind.BROKEN, THREE: None}
    assert [recipients for recipients, _ in mailbox.taken] == [(ONE,), (THREE,)]


def test_a_connection_that_dies_at_the_end_leaves_it_open(mailbox: Mailbox) -> None:
    mailbox.hang_up_at = f"DATA {ONE}"
    with mail_server(mailbox) as server:
        assert troubles(post(server).send(LETTER, AT)) == {
            ONE: TroubleKind.UNCERTAIN,
            TWO: None,
            THREE: None,
        }
        assert set(troubles(post(server).send(LETTER, AT, each=False)).values()) == {
            TroubleKind.UNCERTAIN
        }


def test_a_server_that_dies_every_time_is_left_alone(mailbox: Mailbox) -> None:
    mailbox.hang_up_at = "MAIL"
    with mail_server(mailbox) as server:
        many = Letter(subject="x", body="", recipients=tuple(f"{n}@a.example" for n in range(40)))
        results = post(server).send(many, AT)
    assert set(troubles(results).values()) == {TroubleKind.BROKEN}
    assert len(results) == 40
    assert mailbox.connections <= 4, "two connections, greeted before and after the encryption"


def test_a_server_that_hangs_up_politely_is_asked_later(mailbox: Mailbox) -> None:
    mailbox.answers[ONE] = "421 4.3.2 Closing down"
    with mail_server(mailbox) as server:
        results = post(server).send(LETTER, AT, each=False)
    assert set(troubles(results).values()) == {TroubleKind.LATER}


def test_a_slow_server_is_waited_for_so_long(mailbox: Mailbox) -> None:
    mailbox.silent_at = f"RCPT {ONE}"
    with mail_server(mailbox) as server:
        results = post(server, timeout=0.3).send(LETTER, AT)
    assert troubles(results)[ONE] is TroubleKind.TOO_SLOW
    assert troubles(results)[THREE] is None


def test_stopping_does_not_wait_for_the_server(mailbox: Mailbox) -> None:
    mailbox.silent_at = f"RCPT {TWO}"
    with mail_server(mailbox) as server:
        errand = post(server)
        found: list[Delivery] = []
        thread = threading.Thread(target=lambda: found.extend(errand.send(LETTER, AT)))
        thread.start()
        assert mailbox.reached.wait(10)
        before = time.monotonic()
        errand.stop()
        thread.join(10)
        assert time.monotonic() - before < 5
    assert troubles(found) == {ONE: None, TWO: TroubleKind.STOPPED, THREE: TroubleKind.STOPPED}


def test_where_nobody_is_a_sentence_says_so() -> None:
    nobody = MailServer(host="127.0.0.1", port=free_port(), address=USER)
    assert refused(nobody) is TroubleKind.NOBODY_THERE
    unknown = MailServer(host="mail.invalid", address=USER)
    assert refused(unknown) in {TroubleKind.UNKNOWN_HOST, TroubleKind.NO_NETWORK}


def test_names_of_several_lines_go_out_as_one_and_add_no_header(mailbox: Mailbox) -> None:
    with mail_server(mailbox) as server:
        letter = Letter(subject="a\r\nBcc: x@y.example", body="", recipients=(ONE,))
        named = replace(server, name="A\r\nBcc: x@y.example")
        assert troubles(post(named).send(letter, AT)) == {ONE: None}
    (sent,) = mailbox.mails()
    assert sent["Subject"] == "a Bcc: x@y.example"
    assert str(sent["From"]).startswith('"A Bcc: x@y.example"')
    assert sent["Bcc"] is None


def test_nothing_is_connected_for_words_that_cannot_stand_in_a_mail(mailbox: Mailbox) -> None:
    with mail_server(mailbox) as server:
        hostile = [
            Letter(subject="=?utf-8?q?a=0d=0aBcc:x?=", body="", recipients=(ONE,)),
            Letter(subject="a", body="", recipients=("x@y.example\r\nDATA",)),
            Letter(subject="a", body="", recipients=("<x@y.example>",)),
        ]
        for letter in hostile:
            with pytest.raises(UserFacingError):
                post(server).send(letter, AT)
        with pytest.raises(UserFacingError):
            post(replace(server, address="a\r\nb@c.example")).send(LETTER, AT)
    assert mailbox.connections == 0


def test_every_trouble_has_its_sentence_in_german() -> None:
    german = Catalogue.load("de")
    sentences = [german.text(trouble.message) for trouble in TroubleKind]
    assert len(set(sentences)) == len(TroubleKind)
    assert all(s != str(t.message) for s, t in zip(sentences, TroubleKind, strict=True))


@pytest.fixture
def everything_logged(caplog: pytest.LogCaptureFixture) -> Iterator[pytest.LogCaptureFixture]:
    with caplog.at_level(logging.DEBUG):
        yield caplog


def test_the_password_is_in_no_log_and_no_output(
    mailbox: Mailbox,
    everything_logged: pytest.LogCaptureFixture,
    capfd: pytest.CaptureFixture[str],
) -> None:
    with mail_server(mailbox) as server:
        post(server).send(LETTER, AT)
        refused(server, "falsch")
    written = everything_logged.text + "".join(capfd.readouterr())
    # The test's server logs what it reads; ours says nothing at all.
    ours = [r for r in everything_logged.records if not r.name.startswith(("mail.", "asyncio"))]
    assert ours == []
    assert PASSWORD not in written
    assert base64.b64encode(PASSWORD.encode()).decode() not in written
