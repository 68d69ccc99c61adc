# SPDX-License-Identifier: EUPL-1.2
"""One running app per data folder, and how others ask it for something.

The store is held exclusively, so a second start asks the first one to raise its window, and the
command line asks a running app to do the work. Requests and answers are JSON, never pickles, over
a socket that only this user can reach: a Unix socket in the data folder, a named pipe on Windows.
Who is first is decided by a lock that the system drops when the process ends, however it ends.
"""

from __future__ import annotations

import hashlib
import json
import logging
import os
import struct
import sys
import tempfile
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any, Protocol, Self

if sys.platform != "win32":
    import fcntl
    import socket

Handler = Callable[[dict[str, Any]], dict[str, Any]]

LARGEST = 4_000_000
"""Requests and answers are at most this long, in bytes."""

SECONDS_TO_ASK = 2.0
"""How long a connected process may take to say what it wants."""

SECONDS_TO_ANSWER = 60.0
"""How long an answer may take: writing long minutes."""

_AT_ONCE = 8
_LENGTH = struct.Struct(">I")
_LONGEST_UNIX_NAME = 100
_log = logging.getLogger(__name__)


class Channel(Protocol):
    """A connection that carries whole messages."""

    def send(self, data: bytes) -> None:
        """Send one message."""

    def receive(self, seconds: float) -> bytes:
        """The next message.

        Raises:
            OSError: It did not come in time, is too long, or the other side is gone.
        """

    def close(self) -> None:
        """Hang up."""


class _Listener(Protocol):
    def accept(self) -> Channel: ...

    def close(self) -> None: ...


class Instance:
    """This process as the one that holds the data folder. Made by ``Instance.claim``."""

    def __init__(self, listener: _Listener, lock: int | None, handler: Handler) -> None:
        self._listener = listener
        self._lock = lock
        self._handler = handler
        self._turn = threading.Lock()
        self._slots = threading.BoundedSemaphore(_AT_ONCE)
        self._closed = threading.Event()
        self._thread = threading.Thread(target=self._listen, name="instance", daemon=True)
        self._thread.start()

    @classmethod
    def claim(cls, data_dir: Path, handler: Handler) -> Instance | None:
        """Become the one app of the folder; ``None`` if another process is.

        ``handler`` is called with each request, one at a time, on a thread of this module; what
        it returns is sent back. It must answer with JSON values.

        Raises:
            OSError: The folder cannot be written to.
        """
        if not data_dir.is_dir():
            data_dir.mkdir(parents=True)
            data_dir.chmod(0o700)
        if sys.platform == "win32":
            listener = _listen_on_pipe(data_dir)
            return None if listener is None else cls(listener, None, handler)
        lock = _take_lock(data_dir / "instance.lock")
        if lock is None:
            return None
        try:
            return cls(_UnixListener(_socket_path(data_dir)), lock, handler)
        except BaseException:
            os.close(lock)
            raise

    def close(self) -> None:
        """Let the next process be the one. Closing twice is harmless."""
        if self._closed.is_set():
            return
        self._closed.set()
        self._listener.close()
        self._thread.join(SECONDS_TO_ASK)
        if self._lock is not None:
            os.close(self._lock)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _listen(self) -> None:
        while not self._closed.is_set():
            try:
                channel = self._listener.accept()
            except OSError:
                if not self._closed.is_set():
                    _log.exception("no more requests are taken")
                return
            if self._closed.is_set() or not self._slots.acquire(blocking=False):
                channel.close()
                continue
            # A thread each, so that one who says nothing keeps nobody waiting.
            threading.Thread(
                target=self._serve, args=(channel,), name="request", daemon=True
            ).start()

    def _serve(self, channel: Channel) -> None:
        try:
            request = _decoded(channel.receive(SECONDS_TO_ASK))
            channel.send(_encoded(self._answer(request)))
        except (OSError, ValueError) as error:
            _log.info("a request was not answered: %s", type(error).__name__)
        finally:
            channel.close()
            self._slots.release()

    def _answer(self, request: dict[str, Any]) -> dict[str, Any]:
        with self._turn:
            try:
                return self._handler(request)
            except Exception:  # noqa: BLE001 - logged with its traceback
                # A bug in one answer must not end the listening.
                _log.exception("a request failed")
                return {"error": "internal"}


def ask(
    data_dir: Path, request: dict[str, Any], *, seconds: float = SECONDS_TO_ANSWER
) -> dict[str, Any] | None:
    """The running app's answer; ``None`` if none is running or it does not answer in time."""
    try:
        channel = _call(data_dir)
    except (OSError, ValueError):
        return None
    try:
        channel.send(_encoded(request))
        return _decoded(channel.receive(seconds))
    except (OSError, ValueError):
        return None
    finally:
        channel.close()


def _encoded(message: dict[str, Any]) -> bytes:
    data = json.dumps(message, ensure_ascii=False).encode()
    if len(data) > LARGEST:
        raise ValueError("the message is too long")
    return data


def _decoded(data: bytes) -> dict[str, Any]:
    try:
        message = json.loads(data)
    except RecursionError as error:
        raise ValueError("the message is too deep") from error
    if not isinstance(message, dict):
        raise ValueError("the message is not an object")
    return message


def _key(data_dir: Path) -> str:
    return hashlib.sha256(os.fsencode(data_dir.resolve())).hexdigest()[:24]


if sys.platform != "win32":

    def _take_lock(path: Path) -> int | None:
        """Hold the lock file until the process ends; ``None`` if somebody else does."""
        handle = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(handle)
            return None
        except BaseException:
            os.close(handle)
            raise
        return handle

    def _socket_path(data_dir: Path) -> Path:
        """Where the socket lies: in the data folder, or elsewhere if its name is too long."""
        path = data_dir.resolve() / "instance.sock"
        if len(os.fsencode(path)) <= _LONGEST_UNIX_NAME:
            return path
        folder = Path(tempfile.gettempdir()) / f"moderation-{os.getuid()}"
        with suppress(FileExistsError):
            folder.mkdir(mode=0o700)
        found = folder.lstat()
        if found.st_uid != os.getuid() or found.st_mode & 0o077 or folder.is_symlink():
            raise PermissionError(f"{folder} belongs to somebody else")
        return folder / f"{_key(data_dir)}.sock"

    class _UnixChannel:
        def __init__(self, connection: socket.socket) -> None:
            self._connection = connection

        def send(self, data: bytes) -> None:
            self._connection.settimeout(SECONDS_TO_ASK)
            self._connection.sendall(_LENGTH.pack(len(data)) + data)

        def receive(self, seconds: float) -> bytes:
            self._connection.settimeout(seconds)
            length = _LENGTH.unpack(self._exactly(_LENGTH.size))[0]
            if length > LARGEST:
                raise ValueError("the message is too long")
            return self._exactly(length)

        def _exactly(self, length: int) -> bytes:
            data = bytearray()
            while len(data) < length:
                part = self._connection.recv(min(length - len(data), 65536))
                if not part:
                    raise ConnectionError("the other side hung up")
                data += part
            return bytes(data)

        def close(self) -> None:
            self._connection.close()

    class _UnixListener:
        """A socket that only this user can reach. The caller holds the lock of the folder."""

        def __init__(self, path: Path) -> None:
            self._path = path
            # Whoever left it there is gone: the lock is ours.
            path.unlink(missing_ok=True)
            self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
            try:
                before = os.umask(0o177)
                try:
                    self._socket.bind(str(path))
                finally:
                    os.umask(before)
                path.chmod(0o600)
                self._socket.listen(_AT_ONCE)
            except BaseException:
                self._socket.close()
                raise

        def accept(self) -> Channel:
            connection, _ = self._socket.accept()
            return _UnixChannel(connection)

        def close(self) -> None:
            # Closing alone does not wake a thread that waits in accept().
            with suppress(OSError):
                self._socket.shutdown(socket.SHUT_RDWR)
            self._socket.close()
            self._path.unlink(missing_ok=True)

    def _call(data_dir: Path) -> Channel:
        connection = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        try:
            connection.settimeout(SECONDS_TO_ASK)
            connection.connect(str(_socket_path(data_dir)))
        except BaseException:
            connection.close()
            raise
        return _UnixChannel(connection)

else:  # never run on Linux; the adapter is kept small
    from multiprocessing.connection import Client, Connection, Listener

    class _PipeChannel:
        def __init__(self, connection: Connection) -> None:
            self._connection = connection

        def send(self, data: bytes) -> None:
            self._connection.send_bytes(data)

        def receive(self, seconds: float) -> bytes:
            if not self._connection.poll(seconds):
                raise TimeoutError("nothing came")
            try:
                return self._connection.recv_bytes(LARGEST)
            except EOFError as error:
                raise ConnectionError("the other side hung up") from error

        def close(self) -> None:
            self._connection.close()

    class _PipeListener:
        def __init__(self, address: str) -> None:
            self._address = address
            self._listener = Listener(address, "AF_PIPE")

        def accept(self) -> Channel:
            return _PipeChannel(self._listener.accept())

        def close(self) -> None:
            # A pipe's accept() is woken by a caller only.
            with suppress(OSError):
                Client(self._address, "AF_PIPE").close()
            self._listener.close()

    def _pipe(data_dir: Path) -> str:
        return rf"\\.\pipe\moderation-{_key(data_dir)}"

    def _listen_on_pipe(data_dir: Path) -> _PipeListener | None:
        try:
            # Windows lets only one process create the first instance of a pipe.
            return _PipeListener(_pipe(data_dir))
        except PermissionError:
            return None

    def _call(data_dir: Path) -> Channel:
        return _PipeChannel(Client(_pipe(data_dir), "AF_PIPE"))
