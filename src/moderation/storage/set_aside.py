# SPDX-License-Identifier: EUPL-1.2
"""Steps that the store can never take, kept as a file of their own so that nothing is lost.

One file per workshop and run of the program, readable by this user alone; it is rewritten as a
whole when another step of that workshop is set aside.
"""

from __future__ import annotations

import dataclasses
import json
import os
import tempfile
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, date, time
from enum import Enum
from pathlib import Path
from typing import Any

from moderation.domain.texts import QT_TRANSLATE_NOOP, Message
from moderation.storage.database import sync
from moderation.storage.history import Record

_NEW = ".set-aside-"
FORMAT = "moderation-set-aside"
SET_ASIDE = QT_TRANSLATE_NOOP(
    "SetAside",
    "“{what}” cannot be stored: {reason}. It was taken back and is kept in {file}. All the rest "
    "is stored as usual.",
)
BUILDS_ON_IT = QT_TRANSLATE_NOOP("SetAside", "it builds on a step that could not be stored")


@dataclass(frozen=True, slots=True)
class Aside:
    """A step that was set aside, why, and the file that holds what it would have changed."""

    record: Record
    reason: Message
    path: Path

    @property
    def message(self) -> Message:
        """The sentence for the user."""
        return SET_ASIDE.with_values(
            what=self.record.step.label, reason=self.reason, file=self.path
        )


def keep(folder: Path, record: Record, why: Message, before: Sequence[Aside]) -> Aside:
    """Put a step into the file of its workshop, which holds those set aside ``before``.

    Raises:
        OSError: The file cannot be written; what was there before still is.
    """
    mates = [aside for aside in before if aside.record.workshop_id == record.workshop_id]
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    drop_leftovers(folder)
    name = f"{record.workshop_id}-{record.at.astimezone(UTC):%Y%m%d-%H%M%S-%f}.json"
    path = mates[0].path if mates else folder / name
    steps = [_plain(aside.record, aside.reason) for aside in mates] + [_plain(record, why)]
    whole = {"format": FORMAT, "version": 1, "workshop": record.workshop_id, "steps": steps}
    # ASCII only: half a character has a number there, too.
    data = json.dumps(whole, indent=1, default=repr).encode("ascii")
    handle, made = tempfile.mkstemp(prefix=_NEW, dir=folder)  # for this user
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        Path(made).replace(path)
    except BaseException:
        Path(made).unlink(missing_ok=True)
        raise
    with suppress(OSError):  # some file systems sync no folders
        sync(folder)
    return Aside(record, why, path)


def drop_leftovers(folder: Path) -> None:
    """Remove what a killed process left half written; the step was still in its memory then."""
    for left in folder.glob(f"{_NEW}*"):
        left.unlink(missing_ok=True)


def files(folder: Path, workshops: Iterable[str]) -> list[tuple[Path, str]]:
    """The files of these workshops with the words in them; what cannot be read is empty."""
    keys = tuple(f"{key}-" for key in workshops)
    found = []
    for path in sorted(folder.glob("*.json")) if folder.is_dir() else []:
        if path.name.startswith(keys):
            try:
                words = json.dumps(json.loads(path.read_bytes()), ensure_ascii=False)
            except (OSError, ValueError, RecursionError):
                words = ""
            found.append((path, words))
    return found


def _plain(record: Record, why: Message) -> dict[str, Any]:
    try:
        changes: Any = [
            {
                "kind": change.key[0],
                "before": _value(change.before),
                "after": _value(change.after),
            }
            for change in record.told_changes()
        ]
    except RecursionError:
        changes = "nested too deeply to be told"
    return {
        "at": record.at.isoformat(),
        "what": record.step.label.source,
        "way": record.way.value,
        "why": why.source,
        "changes": changes,
    }


def _value(value: Any) -> Any:
    """Any value as JSON, also one that the codec cannot write."""
    if isinstance(value, Enum):
        return value.value
    if dataclasses.is_dataclass(value):
        return {f.name: _value(getattr(value, f.name)) for f in dataclasses.fields(value)}
    if isinstance(value, tuple | list):
        return [_value(each) for each in value]
    if isinstance(value, date | time):
        return value.isoformat()
    return value
