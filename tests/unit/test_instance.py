"""One running app per data folder, and requests to it."""

import json
import os
import signal
import socket
import stat
import struct
import subprocess
import sys
import threading
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest

from moderation.session import instance
from moderation.session.instance import Instance, ask

FIRST = """
import sys
from pathlib import Path
from moderation.session.instance import Instance
one = Instance.claim(Path(sys.argv[1]), lambda request: {"first": request})
print("claimed" if one else "refused", flush=True)
sys.stdin.read()
if one:
    one.close()
"""


def start(folder: Path) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-c", FIRST, folder],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip


def said(process: "subprocess.Popen[str]") -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


def end(process: "subprocess.Popen[str]", *, kill: bool = False) -> None:
    if kill:
        process.send_signal(signal.SIGKILL)
    process.communicate(timeout=30)


def echo(request: dict[str, Any]) -> dict[str, Any]:
    return {"echo": request}


def test_second_process_is_refused_and_asks_the_first(data_dir: Path) -> None:
    first = start(data_dir)
    assert said(first) == "claimed"
    second = start(data_dir)
    assert said(second) == "refused"
    end(second)
    request = {"do": "raise", "text": "Grün & „Zitat“"}
    assert ask(data_dir, request) == {"first": request}
    assert Instance.claim(data_dir, echo) is None
    end(first)
    assert ask(data_dir, request) is None


def test_after_a_kill_the_next_one_takes_over_without_a_stale_lock(data_dir: Path) -> None:
    first = start(data_dir)
    assert said(first) == "claimed"
    end(first, kill=True)
    assert (data_dir / "instance.sock").exists()
    assert ask(data_dir, {}) is None
    with (one := Instance.claim(data_dir, echo)) or pytest.fail("refused"):
        assert one is not None
        assert ask(data_dir, {"a": 1}) == {"echo": {"a": 1}}
    assert not (data_dir / "instance.sock").exists()


def test_of_many_at_once_exactly_one_is_first(data_dir: Path) -> None:
    folder = data_dir / "new"  # which each of them may be the one to make
    many = [start(folder) for _ in range(6)]
    assert sorted(said(process) for process in many) == ["claimed"] + ["refused"] * 5
    for process in many:
        end(process)


def test_socket_is_for_its_owner_alone(data_dir: Path) -> None:
    before = os.umask(0o000)
    try:
        one = Instance.claim(data_dir, echo)
    finally:
        os.umask(before)
    assert one is not None
    with one:
        assert stat.S_IMODE((data_dir / "instance.sock").stat().st_mode) == 0o600
        assert stat.S_IMODE((data_dir / "instance.lock").stat().st_mode) == 0o600
        assert stat.S_IMODE(data_dir.stat().st_mode) == 0o700


def test_long_folder_names_work_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # Beside the test's own folder, whose name may be too long for a socket itself.
    with TemporaryDirectory(prefix="m") as short:
        monkeypatch.setattr("tempfile.tempdir", short)
        _claim_and_ask(tmp_path / ("n" * 120), Path(short))


def _claim_and_ask(folder: Path, short: Path) -> None:
    one = Instance.claim(folder, echo)
    assert one is not None
    with one:
        assert ask(folder, {"a": 1}) == {"echo": {"a": 1}}
        (private,) = short.iterdir()
        assert stat.S_IMODE(private.stat().st_mode) == 0o700


def test_temporary_folder_of_somebody_else_is_not_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    (tmp_path / f"moderation-{os.getuid()}").symlink_to(tmp_path)
    folder = tmp_path / ("n" * 120)
    with pytest.raises(PermissionError):
        Instance.claim(folder, echo)
    assert ask(folder, {}) is None


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\x00",
        struct.pack(">I", 5) + b"{}",
        struct.pack(">I", 2) + b"[]",
        struct.pack(">I", 3) + b"\xff\xfe\xfd",
        struct.pack(">I", 0xFFFFFFFF) + b"{}",
        struct.pack(">I", 100_000) + b"[" * 100_000,
        struct.pack(">I", 4) + b"\x80\x04N.",
        b"GET / HTTP/1.1\r\n\r\n",
    ],
)
def test_nonsense_is_not_answered_and_harms_nobody(data_dir: Path, data: bytes) -> None:
    asked: list[object] = []

    def handler(request: dict[str, Any]) -> dict[str, Any]:
        asked.append(request)
        return {}

    one = Instance.claim(data_dir, handler)
    assert one is not None
    with one:
        with socket.socket(socket.AF_UNIX) as caller:
            caller.settimeout(30)
            caller.connect(str(data_dir / "instance.sock"))
            caller.sendall(data)
            caller.shutdown(socket.SHUT_WR)
            with suppress(ConnectionResetError):
                assert caller.recv(100) == b""
        assert asked == []
        assert ask(data_dir, {"a": 1}) == {}
        assert asked == [{"a": 1}]


def test_who_says_nothing_keeps_nobody_waiting(data_dir: Path) -> None:
    one = Instance.claim(data_dir, echo)
    assert one is not None
    with one, socket.socket(socket.AF_UNIX) as silent:
        silent.connect(str(data_dir / "instance.sock"))
        assert ask(data_dir, {"a": 1}, seconds=1.0) == {"echo": {"a": 1}}


def test_requests_come_one_at_a_time_on_another_thread(data_dir: Path) -> None:
    inside = threading.Lock()
    threads = set()

    def handler(request: dict[str, Any]) -> dict[str, Any]:
        assert inside.acquire(blocking=False)
        threads.add(threading.current_thread())
        inside.release()
        return request

    one = Instance.claim(data_dir, handler)
    assert one is not None
    with one:
        answers: list[object] = []
        callers = [
            threading.Thread(target=lambda n=n: answers.append(ask(data_dir, {"n": n})))
            for n in range(6)
        ]
        for caller in callers:
            caller.start()
        for caller in callers:
            caller.join()
    assert sorted(json.dumps(answer) for answer in answers) == [
        json.dumps({"n": n}) for n in range(6)
    ]
    assert threading.main_thread() not in threads


def test_bug_in_a_handler_is_answered_and_logged(
    data_dir: Path, caplog: pytest.LogCaptureFixture
) -> None:
    one = Instance.claim(data_dir, lambda _: {"x": 1 / 0})
    assert one is not None
    with one:
        assert ask(data_dir, {"secret": "Frau <Name>"}) == {"error": "internal"}
    assert "a request failed" in caplog.text
    assert "Frau" not in caplog.text


def test_too_long_a_message_is_refused_on_this_side(
    data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = Instance.claim(data_dir, echo)
    assert one is not None
    with one:
        monkeypatch.setattr(instance, "LARGEST", 1000)
        assert ask(data_dir, {"a": "x" * 2000}) is None
        assert ask(data_dir, {"a": 1}) == {"echo": {"a": 1}}


def test_closed_instance_frees_the_folder(data_dir: Path) -> None:
    for _ in range(3):
        one = Instance.claim(data_dir, echo)
        assert one is not None
        one.close()
        one.close()
