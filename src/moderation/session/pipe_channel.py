# SPDX-License-Identifier: EUPL-1.2
"""The way to a running app on Windows: a named pipe. Never run on Linux; kept small."""

from __future__ import annotations

from contextlib import suppress
from multiprocessing.connection import Client, Listener
from pathlib import Path
from typing import Any

from moderation.session.channel import LARGEST, Channel, key_of


class PipeChannel:
    """A connection over a named pipe."""

    def __init__(self, connection: Any) -> None:
        self._connection = connection

    def send(self, data: bytes) -> None:
        self._connection.send_bytes(data)

    def receive(self, seconds: float) -> bytes:
        if not self._connection.poll(seconds):
            raise TimeoutError("nothing came")
        try:
            return bytes(self._connection.recv_bytes(LARGEST))
        except EOFError as error:
            raise ConnectionError("the other side hung up") from error

    def close(self) -> None:
        self._connection.close()


class PipeListener:
    """The first instance of a pipe, which only one process can make."""

    def __init__(self, address: str) -> None:
        self._address = address
        self._listener = Listener(address, "AF_PIPE")

    def accept(self) -> Channel:
        return PipeChannel(self._listener.accept())

    def close(self) -> None:
        # A pipe's accept() is woken by a caller only.
        with suppress(OSError):
            Client(self._address, "AF_PIPE").close()
        self._listener.close()


def _pipe(data_dir: Path) -> str:
    return rf"\\.\pipe\moderation-{key_of(data_dir)}"


def listen(data_dir: Path) -> PipeListener | None:
    """Become the one that is called for a folder; nothing if another process is."""
    try:
        # Windows lets only one process create the first instance of a pipe.
        return PipeListener(_pipe(data_dir))
    except PermissionError:
        return None


def call(data_dir: Path) -> Channel:
    """Reach the app of a folder.

    Raises:
        OSError: Nobody is there.
    """
    return PipeChannel(Client(_pipe(data_dir), "AF_PIPE"))
