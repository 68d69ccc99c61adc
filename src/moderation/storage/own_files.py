# SPDX-License-Identifier: EUPL-1.2
"""The program's own small files: for this user alone, whole or not at all.

What is in them can be made again, so a damaged one is put aside, said once, and begun anew.
"""

from __future__ import annotations

import json
import os
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import Any

from moderation.domain.texts import QT_TRANSLATE_NOOP, Message
from moderation.storage.regular_file import read_regular

MOST_BYTES = 20_000_000
PUT_ASIDE = QT_TRANSLATE_NOOP(
    "OwnFiles",
    "The program’s file {file} is damaged. It was put aside as {kept}, and a new one is begun.",
)
_unsaid: list[Message] = []


def keep(path: Path, data: bytes) -> None:
    """Put a file in its place, readable by this user alone, whatever stood there.

    Raises:
        OSError: The system refused; what was there before still is.
    """
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    handle, made = tempfile.mkstemp(prefix=f".{path.name}-", suffix=".new", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
        Path(made).replace(path)
    except BaseException:
        with suppress(OSError):
            Path(made).unlink(missing_ok=True)
        raise


def load(path: Path) -> Any:
    """What the JSON of a file says; nothing if there is none, or none that can be read.

    A file that is no JSON is put aside; ``news`` says so.
    """
    try:
        data = read_regular(path, MOST_BYTES)
    except OSError:
        return None
    try:
        return json.loads(data)
    except (ValueError, RecursionError):
        put_aside(path)
        return None


def put_aside(path: Path) -> None:
    """Give a damaged file another name beside it; the one before of that name goes."""
    kept = _aside(path)
    with suppress(OSError):
        path.replace(kept)
        kept.chmod(0o600)
        _unsaid.append(PUT_ASIDE.with_values(file=path.name, kept=kept.name))


def news() -> list[Message]:
    """Which files were put aside since this was asked last."""
    said = list(_unsaid)
    _unsaid.clear()
    return said


def drop_leftovers(*paths: Path) -> None:
    """Remove what a killed process left half written in the places of these files."""
    for path in paths:
        for left in path.parent.glob(f".{path.name}-*.new"):
            with suppress(OSError):
                left.unlink(missing_ok=True)


def drop_aside(path: Path) -> None:
    """Remove what was put aside or left half written of a file; the file itself stays.

    Raises:
        OSError: The system refused.
    """
    drop_leftovers(path)
    _aside(path).unlink(missing_ok=True)


def _aside(path: Path) -> Path:
    return path.with_name(f"{path.stem}-damaged{path.suffix}")
