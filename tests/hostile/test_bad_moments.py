# SPDX-License-Identifier: EUPL-1.2
"""A bad moment, or somebody on the other side who means harm: nothing is lost, nobody waits."""

from __future__ import annotations

import base64
import shutil
import socket
import sqlite3
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderation import registry
from moderation.domain.texts import Catalogue
from moderation.mail.answers import Answers
from moderation.mail.post import Post
from moderation.mail.trouble import MailTrouble, TroubleKind
from moderation.paths import store_path
from moderation.session.instance import Instance, ask
from moderation.settings import MailServer, Security
from moderation.shell import jobs
from moderation.storage import backup, erasure, workshop_file
from moderation.storage.backup import back_up, backups, workshops_in
from moderation.storage.database import Database, ReadOnly
from moderation.storage.store import Store
from moderation.storage.trouble import BackupFailed, ErasureFailed
from tests.mail_server import CERTIFICATES, HOST, _server_side, trusting
from tests.stores import new_session, open_writer

# ------------------------------------------------------------------------------ rotation


def close_a_day(path: Path, folder: Path, moment: datetime) -> None:
    """What the app does at its end."""
    with Database.open(path) as database:
        back_up(database, folder, now=lambda: moment)


def ids(path: Path) -> set[str]:
    with Database.open(path) as database:
        return {row[0] for row in database.connection.execute("SELECT id FROM workshop")}


DAYS = {
    "an empty library for a week": ["vanish", *["nothing"] * 5],
    "begun anew": ["vanish", "work", "work", "work", "work"],
    "twice": ["work", "vanish", "work", "vanish", *["nothing"] * 4],
}


@pytest.mark.parametrize("days", DAYS.values(), ids=list(DAYS))
def test_no_workshop_is_rotated_away(days: list[str]) -> None:
    rotate(days)


@pytest.mark.faults
@given(st.lists(st.sampled_from(["work", "vanish", "nothing"]), max_size=12))
def test_no_workshop_is_rotated_away_on_any_days(days: list[str]) -> None:
    rotate(days)


def rotate(days: list[str]) -> None:
    with _folder() as root:
        path, folder = root / "moderation.sqlite", root / "backups"
        moment, ever = datetime(2026, 3, 1, 18, tzinfo=UTC), set()
        for number, day in enumerate(["work", *days]):
            if day == "vanish":
                path.unlink(missing_ok=True)
            with Database.open(path) as database:
                if day == "work":
                    row = (f"w{number}", "Radachse")
                    _insert(database.connection, row)
                    ever.add(row[0])
            # All on one day, so that only the newest copies are kept anyway.
            close_a_day(path, folder, moment + timedelta(minutes=number))
        held = set().union(*(workshops_in(each) for each in backups(folder)))
        assert held | ids(path) == ever
        assert len(backups(folder)) <= backup.KEPT + 1 + days.count("vanish")


def _insert(connection: sqlite3.Connection, row: tuple[str, str]) -> None:
    columns = {
        "id": row[0], "title": row[1], "subtitle": "", "municipality": "", "place": "",
        "series": "", "moderation": "", "language": "de", "status": "draft",
        "starts_at": "13:00:00", "closed_session": 0, "trashed": 0, "copied_from": "",
            "is_series": 0,
    }  # fmt: skip
    places = ", ".join("?" for _ in columns)
    sql = f"INSERT INTO workshop ({', '.join(columns)}) VALUES ({places})"
    connection.execute(sql, list(columns.values()))


@contextmanager
def _folder() -> Iterator[Path]:
    import tempfile

    root = Path(tempfile.mkdtemp())
    try:
        yield root
    finally:
        shutil.rmtree(root)


def test_a_rotten_copy_is_not_the_one_that_is_kept(tmp_path: Path) -> None:
    path, folder = tmp_path / "moderation.sqlite", tmp_path / "backups"
    moment = datetime(2026, 3, 1, 18, tzinfo=UTC)
    with Database.open(path) as database:
        _insert(database.connection, ("w", "Radachse"))
    for number in range(2):
        close_a_day(path, folder, moment + timedelta(minutes=number))
    newest = backups(folder)[0]
    data = bytearray(newest.path.read_bytes())
    data[-1] ^= 1
    newest.path.write_bytes(data)
    path.unlink()
    for number in range(5):
        close_a_day(path, folder, moment + timedelta(hours=1, minutes=number))
    good = [each for each in backups(folder) if backup.is_valid(each)]
    assert any("w" in workshops_in(each) for each in good)


# ------------------------------------------------------------------------------ erasure


def test_what_a_killed_erasure_left_goes_first(tmp_path: Path) -> None:
    path, folder = tmp_path / "moderation.sqlite", tmp_path / "backups"
    with open_writer(path) as writer:
        session = new_session(writer)
        key = session.state.workshop.id
    with Database.open(path) as database:
        back_up(database, folder)
    copy = backups(folder)[0].path
    # As it is between the copy and its change, with what SQLite had beside it.
    shutil.copy(copy, folder / ".backup-abc.new")
    (folder / ".backup-abc.new-wal").write_bytes(b"Radachse")
    with Database.open(path) as database:
        erasure.erase(database, folder, erasure.workshop_rows(key))
    for each in tmp_path.rglob("*"):
        assert each.is_dir() or b"Radachse" not in each.read_bytes(), each.name


# ------------------------------------------------------------------------------ a full disk


@pytest.mark.parametrize(
    ("why", "words"),
    [
        (ReadOnly.DISK_FULL, "Datenträger ist voll"),
        (ReadOnly.MEDIUM, "schreibgeschützt"),
        (ReadOnly.NOT_PERMITTED, "Berechtigung fehlt"),
    ],
)
def test_a_full_disk_is_called_full(tmp_path: Path, why: ReadOnly, words: str) -> None:
    from moderation.windows.main.standing import where_things_stand

    german = Catalogue.load("de").text
    with Database.open(tmp_path / "x.sqlite") as database:
        database.read_only = why
        with pytest.raises(BackupFailed) as no_backup:
            back_up(database, tmp_path)
        with pytest.raises(ErasureFailed) as not_erased:
            erasure.erase(database, tmp_path, lambda _: None)
        standing = where_things_stand(database)
        assert standing is not None
        for message in (no_backup.value.message, not_erased.value.message, standing):
            assert words in german(message)


# ------------------------------------------------------------------------------ the local door


def test_a_byte_a_second_keeps_no_place_at_the_door(
    data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("moderation.session.instance.SECONDS_TO_ASK", 0.4)
    one = Instance.claim(data_dir, lambda request: {"echo": request})
    assert one is not None
    stop = threading.Event()
    slow = [socket.socket(socket.AF_UNIX) for _ in range(8)]  # as many as are heard at once

    def drip(caller: socket.socket) -> None:
        with suppress(OSError):
            caller.sendall((1000).to_bytes(4, "big"))
            while not stop.wait(0.1):
                caller.sendall(b" ")

    with one:
        for caller in slow:
            caller.connect(str(data_dir / "instance.sock"))
            threading.Thread(target=drip, args=(caller,), daemon=True).start()
        until = time.monotonic() + 10
        answer = None
        while answer is None and time.monotonic() < until:
            answer = ask(data_dir, {"a": 1}, seconds=1.0)
        assert answer == {"echo": {"a": 1}}
        stop.set()
    for caller in slow:
        caller.close()


def test_nobody_imports_twice_who_asks_again_while_others_wait(
    tmp_path: Path, data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from moderation.domain.state import State
    from tests.stores import small_workshop

    data_dir.mkdir(exist_ok=True)
    path = tmp_path / "workshop.json"
    path.write_text(workshop_file.write(State.holding(small_workshop())), encoding="utf-8")
    long_ago = time.time() - jobs.PATIENCE - 5
    request = {"do": "import", "path": str(path), "language": "de"}
    with Database.open(store_path()) as database:
        store = Store(database.connection, registry.mappers)
        monkeypatch.setattr(jobs, "PATIENCE", -1.0)
        first = jobs.handle({**request, "asked": time.time()}, store)
        monkeypatch.setattr(jobs, "PATIENCE", 50.0)
        # It stood behind the first for longer than its caller waited.
        second = jobs.handle({**request, "asked": long_ago}, store)
        third = jobs.handle({**request, "asked": time.time()}, store)
        assert first == second == third
        count = database.connection.execute("SELECT count(*) FROM workshop").fetchone()
        assert count == (1,)
        store.close()


# ------------------------------------------------------------------------------ the mail server

PASSWORD = "Straße & Übung 7"
USER = "moderation@auental.example"
Script = Callable[[ssl.SSLSocket], None]


@contextmanager
def scripted(script: Script) -> Iterator[MailServer]:
    """A server, encrypted and trusted, that says what a test lets it say."""
    listener = socket.create_server((HOST, 0))
    context = _server_side(CERTIFICATES["good"])

    def serve() -> None:
        with suppress(OSError):
            raw, _ = listener.accept()
            with context.wrap_socket(raw, server_side=True) as connection:
                script(connection)

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    try:
        yield MailServer(
            host=HOST, port=listener.getsockname()[1], security=Security.TLS, user=USER,
            address=USER,
        )  # fmt: skip
    finally:
        listener.close()
        thread.join(10)


def refused(server: MailServer, timeout: float = 5.0) -> MailTrouble:
    with pytest.raises(MailTrouble) as error:
        Post(server, PASSWORD, context=trusting(), timeout=timeout).check()
    return error.value


REPEATS: dict[str, Callable[[str], str]] = {
    "as it was sent": lambda sent: f"535 5.7.8 bad: {sent}",
    "in two lines": lambda sent: f"535-bad {sent[:20]}\r\n535 {sent[20:]}",
    "in lines of four": lambda sent: "\r\n".join(
        [*(f"535-{sent[at : at + 4]}" for at in range(0, len(sent), 4)), "535 end"]
    ),
    "a part of it": lambda sent: f"535 bad {sent[-14:]}",
    "in small letters": lambda sent: f"535 bad {sent.lower()}",
    "as it was typed": lambda _sent: f"535 bad password {PASSWORD}",
    "after much else": lambda sent: f"535 {'x' * 290} {sent}",
}  # fmt: skip


@pytest.mark.parametrize("how", REPEATS)
def test_a_server_that_repeats_the_login_is_not_quoted(how: str) -> None:
    heard: list[str] = []

    def script(connection: ssl.SSLSocket) -> None:
        lines = connection.makefile("rwb")
        for said in ("220 here", "250-here\r\n250 AUTH PLAIN"):
            lines.write(f"{said}\r\n".encode())
            lines.flush()
            heard.append(lines.readline().decode())
        sent = heard[-1].split()[-1]
        lines.write(f"{REPEATS[how](sent)}\r\n".encode())
        lines.flush()
        lines.readline()

    with scripted(script) as server:
        error = refused(server)
    assert error.trouble is TroubleKind.LOGIN_REFUSED
    assert error.answer == "535"
    assert base64.b64decode(heard[-1].split()[-1]).endswith(PASSWORD.encode())


def test_an_answer_without_the_login_is_quoted() -> None:
    answers = Answers([PASSWORD])
    assert answers.shown(535, b"5.7.8 Anmeldung abgelehnt") == "535 5.7.8 Anmeldung abgelehnt"
    assert Answers([]).shown(250, b"ok") == "250 ok"


@given(st.text(min_size=1, max_size=40), st.text(max_size=40), st.text(max_size=40))
def test_no_password_is_in_any_answer(password: str, before: str, after: str) -> None:
    shown = Answers([password]).shown(535, f"{before}{password}{after}")
    said = "".join(shown.removeprefix("535").split()).casefold()
    wanted = "".join(password.replace("=", "").split()).casefold()
    assert not wanted or wanted not in said


def endless_banner(connection: ssl.SSLSocket) -> None:
    while True:
        connection.sendall(b"220-Welcome to a very long greeting\r\n" * 100)


def endless_line(connection: ssl.SSLSocket) -> None:
    connection.sendall(b"220 ")
    while True:
        connection.sendall(b"x" * 10_000)


def a_byte_now_and_then(connection: ssl.SSLSocket) -> None:
    connection.sendall(b"220 ")
    while True:
        time.sleep(0.05)
        connection.sendall(b"x")


def a_line_now_and_then(connection: ssl.SSLSocket) -> None:
    while True:
        time.sleep(0.05)
        connection.sendall(b"220-wait\r\n")


def an_endless_answer_to_the_login(connection: ssl.SSLSocket) -> None:
    lines = connection.makefile("rwb")
    for said in ("220 here", "250-here\r\n250 AUTH PLAIN"):
        lines.write(f"{said}\r\n".encode())
        lines.flush()
        lines.readline()
    while True:
        connection.sendall(b"535-no\r\n" * 100)


@pytest.mark.parametrize(
    "script",
    [
        endless_banner, endless_line, a_byte_now_and_then, a_line_now_and_then,
        an_endless_answer_to_the_login,
    ],
)  # fmt: skip
def test_a_server_that_never_ends_is_left(script: Script) -> None:
    before = time.monotonic()
    with scripted(script) as server:
        error = refused(server, timeout=0.2)
    assert error.trouble in (TroubleKind.TOO_SLOW, TroubleKind.BROKEN, TroubleKind.REFUSED)
    assert time.monotonic() - before < 5


# ------------------------------------------------------------------------------ a lost library


@pytest.mark.parametrize("wanted", [True, False])
def test_a_library_that_vanished_is_offered_from_its_backup(
    tmp_path: Path, qapp: object, monkeypatch: pytest.MonkeyPatch, wanted: bool
) -> None:
    from moderation.gui.widgets import ConfirmDialog
    from moderation.windows.main.trouble import offer_lost

    del qapp
    asked: list[str] = []

    def answer(_parent: object, **words: str) -> bool:
        asked.append(words["text"])
        return wanted

    monkeypatch.setattr(ConfirmDialog, "ask", answer)
    path, folder = tmp_path / "moderation.sqlite", tmp_path / "backups"
    offer_lost(path, folder)
    assert asked == [], "a new user is asked nothing"
    moment = datetime(2026, 3, 1, 18, tzinfo=UTC)
    with Database.open(path) as database:
        _insert(database.connection, ("w", "Radachse"))
    close_a_day(path, folder, moment)
    offer_lost(path, folder)
    assert asked == [], "nothing is missing"
    path.unlink()
    close_a_day(path, folder, moment + timedelta(hours=1))  # an empty one was closed meanwhile
    path.unlink()
    offer_lost(path, folder)
    assert len(asked) == 1
    assert path.exists() == wanted
    assert not wanted or ids(path) == {"w"}
    assert any("w" in workshops_in(each) for each in backups(folder))
