# SPDX-License-Identifier: EUPL-1.2
"""The settings of this machine as a file of the program's own."""

from __future__ import annotations

import json
from contextlib import suppress
from pathlib import Path

from moderation.domain import codec
from moderation.settings import Settings
from moderation.storage import own_files


def load(path: Path) -> Settings:
    """The stored settings; a missing or damaged file means the defaults."""
    found = own_files.load(path)
    if found is None:
        return Settings()
    try:
        return codec.from_plain(Settings, found)
    except (ValueError, RecursionError):
        own_files.put_aside(path)
        return Settings()


def save(settings: Settings, path: Path) -> None:
    """Store the settings; on a full or read-only disk they last until the program ends."""
    with suppress(OSError):
        own_files.keep(path, json.dumps(codec.to_plain(settings)).encode("utf-8"))
