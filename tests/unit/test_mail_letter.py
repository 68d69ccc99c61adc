# SPDX-License-Identifier: EUPL-1.2
"""A letter says what was typed and nothing else; a password lies in the keyring or nowhere."""

from __future__ import annotations

from datetime import UTC, datetime
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderation.domain.errors import UserFacingError
from moderation.mail.letter import Attachment, Letter, Sender, draft, sealed
from moderation.mail.passwords import Passwords
from moderation.mail.words import clean_breaks, header_words, is_address, one_line
from moderation.settings import MailServer, Security, Settings
from moderation.storage import settings_file

AT = datetime(2026, 3, 12, 16, 45, tzinfo=UTC)
ONE = "eins@auental.example"
SENDER = Sender("protokoll@auental.example", "Protokoll, Stadt Auental")


def reread(data: bytes) -> EmailMessage:
    return message_from_bytes(data, policy=policy.default)


def ways(letter: Letter) -> list[bytes]:
    return [draft(letter), sealed(letter, SENDER, AT), sealed(letter, SENDER, AT, ONE)]


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ('../../a"\r\nX: 1.pdf', "a X 1.pdf"),
        ("../../.bashrc", "file.bashrc"),
        ("C:\\Windows\\evil.pdf", "C Windows evil.pdf"),
        ("NUL.pdf", "file NUL.pdf"),
        ("Protokoll Mobilität – Entwurf.pdf", "Protokoll Mobilität – Entwurf.pdf"),
        ("gnp.\u202efdp.exe", "gnp. fdp.exe"),
        ("", "file"),
        ("密" * 300 + ".pdf", "密" * 66 + ".pdf"),
    ],
)
def test_an_attachment_has_a_name_that_every_system_takes(name: str, safe: str) -> None:
    letter = Letter(
        subject="x", body="", attachments=(Attachment(name, "application/pdf", b"%PDF"),)
    )
    for data in ways(letter):
        (attached,) = reread(data).iter_attachments()
        assert attached.get_filename() == safe
        assert attached.get_payload(decode=True) == b"%PDF"
        assert "X" not in reread(data)
        assert data.isascii()
        assert all(len(line) <= 998 for line in data.split(b"\r\n"))


@pytest.mark.parametrize(
    "words",
    [
        "=?utf-8?q?a=0d=0aBcc:x?=",
        "a\n=?utf-8?q?a=0d=0aBcc:x?=",
        "a =?utf-8?b?DQpCY2M6eA==?= b",
        "a\ud800b",
    ],
)
def test_what_would_be_decoded_is_refused_in_every_header(words: str) -> None:
    for letter, sender in (
        (Letter(subject=words, body=""), SENDER),
        (Letter(subject="x", body=""), Sender(SENDER.address, words)),
        (Letter(subject="x", body=""), Sender(words)),
    ):
        with pytest.raises(UserFacingError):
            sealed(letter, sender, AT)
    with pytest.raises(UserFacingError):
        draft(Letter(subject=words, body=""))
    with pytest.raises(UserFacingError):
        draft(Letter(subject="x", body="", recipients=(words,)))


@pytest.mark.parametrize(
    ("words", "line"),
    [
        ("a\r\nBcc: x@y.example", "a Bcc: x@y.example"),
        ("eins\nzwei\r\ndrei\u2028vier", "eins zwei drei vier"),
        ("a\x00b", "a b"),
        ("a\x85b\n", "a b"),
    ],
)
def test_words_of_several_lines_are_one_line_in_every_header(words: str, line: str) -> None:
    """A title may come with line breaks from a file or a list, and is no reason to send nothing."""
    letter = Letter(subject=words, body="")
    letter.check()
    for data in ways(letter):
        read = reread(data)
        assert (read["Subject"], read["Bcc"]) == (line, None)
    read = reread(sealed(letter, Sender(SENDER.address, words), AT))
    assert read["From"].addresses[0].display_name == line
    with pytest.raises(UserFacingError):
        sealed(letter, Sender(words), AT)
    with pytest.raises(UserFacingError):
        draft(Letter(subject="x", body="", recipients=(words,)))


@given(subject=st.text(max_size=120), body=st.text(max_size=400))
def test_text_in_is_text_out_or_refused(subject: str, body: str) -> None:
    letter = Letter(subject=subject, body=body, recipients=(ONE,))
    try:
        header_words(subject)
    except UserFacingError:
        with pytest.raises(UserFacingError):
            draft(letter)
        return
    for data in ways(letter):
        read = reread(data)
        assert read["Subject"].split() == header_words(subject).split()
        words = read.get_body(("plain",))
        assert words is not None
        arrived = words.get_content().replace("\r\n", "\n")
        assert arrived.rstrip("\n") == clean_breaks(body).rstrip("\n")
        assert set(read.keys()) <= {
            "X-Unsent", "Bcc", "To", "Subject", "From", "Date", "Message-ID", "MIME-Version",
            "Content-Type", "Content-Transfer-Encoding",
        }  # fmt: skip


@given(st.text(max_size=80))
def test_an_address_is_one_or_is_none(address: str) -> None:
    if is_address(address):
        assert one_line(address) == address
        assert reread(draft(Letter(subject="x", body="", recipients=(address,))))["Bcc"] == address


@pytest.mark.parametrize(
    "address", ["a..b@c.example", ".a@c.example", "a@-c.example", "a@c..example", "a@c.example."]
)
def test_addresses_that_no_server_takes_are_none(address: str) -> None:
    assert not is_address(address)


# -- passwords -------------------------------------------------------------------------------

SERVER = MailServer(
    host="mail.auental.example", port=465, security=Security.TLS, user="büro", address=ONE
)
PASSWORD = "Straße 17 ß€"


class Ring:
    """A keyring in memory."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


class Locked(Ring):
    """A keyring that nobody unlocks."""

    def get_password(self, service: str, username: str) -> str | None:
        raise RuntimeError(service)

    def set_password(self, service: str, username: str, password: str) -> None:
        raise RuntimeError(service)

    def delete_password(self, service: str, username: str) -> None:
        raise RuntimeError(service)


def test_a_password_is_kept_and_let_go() -> None:
    ring = Ring()
    passwords = Passwords(ring)
    assert passwords.usable
    assert passwords.get(SERVER) is None
    assert passwords.keep(SERVER, PASSWORD)
    assert ring.kept == {("Moderation mail.auental.example:465", "büro"): PASSWORD}
    assert Passwords(ring).get(SERVER) == PASSWORD
    passwords.forget(SERVER)
    passwords.forget(SERVER)
    assert passwords.get(SERVER) is None


def test_a_locked_keyring_has_nothing_and_breaks_nothing() -> None:
    passwords = Passwords(Locked())
    assert passwords.get(SERVER) is None
    assert not passwords.keep(SERVER, PASSWORD)
    passwords.forget(SERVER)


def test_a_system_without_keyring_keeps_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    import keyring
    from keyring.backends import fail, null

    class Plain(Ring):
        """As packages bring them that write files."""

        __module__ = "keyrings.alt.file"

    class Several:
        """As the library puts several together."""

        __module__ = "keyring.backends.chainer"
        backends = (Plain(),)

    backends: list[Any] = [fail, null]
    for backend in (*(module.Keyring() for module in backends), Plain(), Several()):
        monkeypatch.setattr(keyring, "get_keyring", lambda found=backend: found)
        passwords = Passwords()
        assert not passwords.usable
        assert passwords.get(SERVER) is None
        assert not passwords.keep(SERVER, PASSWORD)


def test_the_settings_of_the_server_survive_without_a_password(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    wanted = Settings(mail=SERVER)
    settings_file.save(wanted, path)
    assert settings_file.load(path) == wanted
    assert "password" not in path.read_text(encoding="utf-8").casefold()
    path.write_text('{"mail": {"host": "x", "port": "y"}}', encoding="utf-8")
    assert settings_file.load(path) == Settings()
