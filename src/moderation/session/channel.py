# SPDX-License-Identifier: EUPL-1.2
"""What both ways to a running app have in common: whole messages over a connection.

``socket_channel.py`` is the way on Linux and macOS, ``pipe_channel.py`` the one on Windows; each
has ``listen(data_dir)`` and ``call(data_dir)``.
"""

from __future__ import annotations

import hashlib
import os
from pathlib import Path
from typing import Protocol

LARGEST = 4_000_000
"""Requests and answers are at most this long, in bytes."""

SECONDS_TO_ASK = 2.0
"""How long a connected process may take to say what it wants."""

AT_ONCE = 8
"""How many callers are heard at the same time."""


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


class Listener(Protocol):
    """The one process of a data folder, as those who call it find it."""

    def accept(self) -> Channel:
        """The next caller's connection; waits for one.

        Raises:
            OSError: The listener was closed.
        """

    def close(self) -> None:
        """Take no more callers, and let another process be the one."""


def key_of(data_dir: Path) -> str:
    """A short name for a data folder, the same for every process."""
    return hashlib.sha256(os.fsencode(data_dir.resolve())).hexdigest()[:24]
