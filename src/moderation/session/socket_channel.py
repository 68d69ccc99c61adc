# SPDX-License-Identifier: EUPL-1.2
"""The way to a running app on Linux and macOS: a Unix socket, and a lock that says who is first.

The system drops the lock when the process ends, however it ends.
"""

from __future__ import annotations

import fcntl
import os
import socket
import struct
import sys
import tempfile
from contextlib import suppress
from pathlib import Path
from time import monotonic

from moderation.session.channel import AT_ONCE, LARGEST, SECONDS_TO_ASK, Channel, key_of

assert sys.platform != "win32"  # noqa: S101 - tells mypy for which systems this is
_LENGTH = struct.Struct(">I")
_LONGEST_UNIX_NAME = 100


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
    return folder / f"{key_of(data_dir)}.sock"


class SocketChannel:
    """A connection over a Unix socket."""

    def __init__(self, connection: socket.socket) -> None:
        self._connection = connection

    def send(self, data: bytes) -> None:
        self._connection.settimeout(SECONDS_TO_ASK)
        self._connection.sendall(_LENGTH.pack(len(data)) + data)

    def receive(self, seconds: float) -> bytes:
        # For the whole message: a byte now and then keeps nobody waiting.
        until = monotonic() + seconds
        length = _LENGTH.unpack(self._exactly(_LENGTH.size, until))[0]
        if length > LARGEST:
            raise ValueError("the message is too long")
        return self._exactly(length, until)

    def _exactly(self, length: int, until: float) -> bytes:
        data = bytearray()
        while len(data) < length:
            left = until - monotonic()
            if left <= 0:
                raise TimeoutError("the message did not come in time")
            self._connection.settimeout(left)
            part = self._connection.recv(min(length - len(data), 65536))
            if not part:
                raise ConnectionError("the other side hung up")
            data += part
        return bytes(data)

    def close(self) -> None:
        self._connection.close()


class SocketListener:
    """A socket that only this user can reach; it holds the lock of the folder."""

    def __init__(self, path: Path, lock: int) -> None:
        self._path = path
        self._lock = lock
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
            self._socket.listen(AT_ONCE)
        except BaseException:
            self._socket.close()
            raise

    def accept(self) -> Channel:
        connection, _ = self._socket.accept()
        return SocketChannel(connection)

    def close(self) -> None:
        # Closing alone does not wake a thread that waits in accept().
        with suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()
        self._path.unlink(missing_ok=True)
        os.close(self._lock)


def listen(data_dir: Path) -> SocketListener | None:
    """Become the one that is called for a folder; nothing if another process is.

    Raises:
        OSError: The folder cannot be written to.
    """
    lock = _take_lock(data_dir / "instance.lock")
    if lock is None:
        return None
    try:
        return SocketListener(_socket_path(data_dir), lock)
    except BaseException:
        os.close(lock)
        raise


def call(data_dir: Path) -> Channel:
    """Reach the app of a folder.

    Raises:
        OSError: Nobody is there.
    """
    connection = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    try:
        connection.settimeout(SECONDS_TO_ASK)
        connection.connect(str(_socket_path(data_dir)))
    except BaseException:
        connection.close()
        raise
    return SocketChannel(connection)
