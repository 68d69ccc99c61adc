# SPDX-License-Identifier: EUPL-1.2
"""What the command line prints."""

from __future__ import annotations

import sys
from typing import TextIO

from moderation.domain.storable import harmless


def prepare_output() -> None:
    """Letters that the terminal lacks are shown as escapes, rather than ending the program."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="backslashreplace")


def say(words: str, stream: TextIO | None = None) -> None:
    """Print words; what others typed must not steer the terminal."""
    lines = (harmless(line) for line in words.split("\n"))
    print("\n".join(lines), file=stream or sys.stdout)
