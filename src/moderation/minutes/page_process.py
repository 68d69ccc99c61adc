# SPDX-License-Identifier: EUPL-1.2
"""Pages of PDF files that others made, painted by a process of its own.

A PDF of a few kilobytes can ask for work without end, and nothing stops PDFium within a process.
So another process paints, with limits on time and memory, and is ended when it passes them. It is
given the bytes of the file and nothing else.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from contextlib import suppress
from io import BytesIO

ARGUMENT = "--page-of-a-pdf"
"""Tells the program that it is such a process."""

SECONDS = 15
MEGABYTES = 1_500
_PASSWORD = 4
"""PDFium's own number for a file that asks for a password."""

_UNREADABLE, _LOCKED = 3, 4


class UnreadablePdf(ValueError):
    """The file is not a PDF, asks for a password, or takes too much time or memory.

    Attributes:
        locked: It asks for a password.
        endless: It takes too long, or too much memory.
    """

    def __init__(self, *, locked: bool = False, endless: bool = False) -> None:
        super().__init__("a PDF that cannot be shown")
        self.locked = locked
        self.endless = endless


def pages(data: bytes, seconds: float = SECONDS) -> int:
    """How many pages a PDF has.

    Raises:
        UnreadablePdf: Says why it cannot be told.
    """
    return int(_asked(["pages"], data, seconds))


def painted(data: bytes, page: int, longest: int, seconds: float = SECONDS) -> bytes:
    """A page as PNG, its longer side so many pixels; the last page if the number is too high.

    Raises:
        UnreadablePdf: Says why it cannot be painted.
    """
    return _asked(["paint", str(page), str(longest)], data, seconds)


def _asked(what: Sequence[str], data: bytes, seconds: float) -> bytes:
    bundled = bool(getattr(sys, "frozen", False))
    program = [sys.executable] if bundled else [sys.executable, "-m", "moderation"]
    try:
        done = subprocess.run(  # noqa: S603 - our own program, and numbers
            [*program, ARGUMENT, *what],
            input=data,
            capture_output=True,
            timeout=seconds,
            check=False,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except subprocess.TimeoutExpired as error:
        raise UnreadablePdf(endless=True) from error
    if done.returncode == 0 and done.stdout:
        return done.stdout
    raise UnreadablePdf(
        locked=done.returncode == _LOCKED,
        # Ended by the system, or out of memory: not what PDFium says of a damaged file.
        endless=done.returncode not in (_UNREADABLE, _LOCKED),
    )


# ------------------------------------------------------------------------------ in the process


def main(asked: Sequence[str]) -> int:
    """Read a PDF from standard input, write the answer to standard output."""
    _limit()
    import pypdfium2

    data = sys.stdin.buffer.read()
    try:
        document = pypdfium2.PdfDocument(data)
        if asked[0] == "pages":
            answer = str(len(document)).encode()
        else:
            answer = _paint(document, int(asked[1]), int(asked[2]))
    except pypdfium2.PdfiumError as error:
        locked = getattr(error, "err_code", None) == _PASSWORD
        return _LOCKED if locked else _UNREADABLE
    except IndexError:
        return _UNREADABLE
    sys.stdout.buffer.write(answer)
    sys.stdout.buffer.flush()
    return 0


def _paint(document: object, page: int, longest: int) -> bytes:
    count = len(document)  # type: ignore[arg-type]
    found = document[min(page, count - 1)]  # type: ignore[index]
    scale = longest / max(found.get_width(), found.get_height(), 1)
    target = BytesIO()
    found.render(scale=scale).to_pil().save(target, "PNG")
    return target.getvalue()


def _limit() -> None:
    """Memory and time, where the system can limit them; whoever asks limits the time anyway."""
    with suppress(ImportError, ValueError, OSError):
        import resource

        most = MEGABYTES * 1024 * 1024
        resource.setrlimit(resource.RLIMIT_AS, (most, most))
        resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS + 1))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
