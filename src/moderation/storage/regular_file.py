# SPDX-License-Identifier: EUPL-1.2
"""Files that a user names, read within limits of size and time.

Pipes, devices and folders are refused: pipes and devices never end, and
a network folder that is gone keeps whoever asks for it. So the file is opened and read by a thread
of its own, and whoever waits does so for a limited time.
"""

from __future__ import annotations

import errno
import os
import queue
import stat
import threading
from pathlib import Path

PATIENCE = 10.0
"""Seconds without a single byte after which a folder counts as not answering."""

_CHUNK = 1024 * 1024


class TooLarge(OSError):
    """A file has more bytes than were asked for."""

    def __init__(self) -> None:
        super().__init__(errno.EFBIG, "too large")


class NoFile(OSError):
    """It is a pipe, a device or a folder."""

    def __init__(self) -> None:
        super().__init__(errno.EINVAL, "no regular file")


class Silent(OSError):
    """Its folder does not answer."""

    def __init__(self) -> None:
        super().__init__(errno.ETIMEDOUT, "no answer")


def read_regular(path: Path, most: int, patience: float = PATIENCE) -> bytes:
    """The bytes of a regular file; its size counts while it is read, not before.

    Args:
        path: The file.
        most: The most bytes that it may have.
        patience: So many seconds may pass without a byte.

    Raises:
        TooLarge: It has more.
        NoFile: It is a pipe, a device or a folder.
        Silent: Its folder does not answer.
        OSError: The system refuses for another reason.
    """
    told: queue.SimpleQueue[bytes | BaseException | None] = queue.SimpleQueue()
    # A thread that never comes back must not hold the program at its end.
    reader = threading.Thread(target=_read, args=(path, most, told), daemon=True, name="file")
    reader.start()
    parts: list[bytes] = []
    while True:
        try:
            part = told.get(timeout=patience)
        except queue.Empty:
            raise Silent from None
        if part is None:
            return b"".join(parts)
        if isinstance(part, BaseException):
            raise part
        parts.append(part)


def _read(path: Path, most: int, told: queue.SimpleQueue[bytes | BaseException | None]) -> None:
    try:
        # Without O_NONBLOCK, opening a pipe waits for somebody to write into it.
        flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
        handle = os.open(path, flags | getattr(os, "O_CLOEXEC", 0))
        with os.fdopen(handle, "rb") as file:
            if not stat.S_ISREG(os.fstat(handle).st_mode):
                raise NoFile
            size = 0
            while part := file.read(min(_CHUNK, most + 1 - size)):
                size += len(part)
                if size > most:
                    raise TooLarge
                told.put(part)
        told.put(None)
    except IsADirectoryError:
        told.put(NoFile())
    except (OSError, ValueError) as error:
        told.put(error if isinstance(error, OSError) else NoFile())
