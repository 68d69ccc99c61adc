# SPDX-License-Identifier: EUPL-1.2
"""Folders for files that are only handed on, to another program or another process.

They lie where the system keeps such files, are readable by this user alone, and go when whoever
made them ends. What a killed process left is removed at the next start.
"""

from __future__ import annotations

import os
import re
import shutil
import sys
import tempfile
import time
from pathlib import Path

_NAME = re.compile(r"moderation-passing-(\d+)-\w+")
_OLD = 24 * 3600.0
"""Seconds after which a folder is nobody's, where processes cannot be asked for."""


def folder() -> Path:
    """A new folder of this process.

    Raises:
        OSError: The system has no room for one.
    """
    return Path(tempfile.mkdtemp(prefix=f"moderation-passing-{os.getpid()}-"))


def drop_leftovers() -> None:
    """Remove the folders of processes that are gone."""
    try:
        there = list(Path(tempfile.gettempdir()).iterdir())
    except OSError:
        return
    for path in there:
        made = _NAME.fullmatch(path.name)
        if made is not None and _is_left(path, int(made[1])):
            shutil.rmtree(path, ignore_errors=True)


def _is_left(path: Path, process: int) -> bool:
    try:
        found = path.lstat()
    except OSError:
        return False
    if sys.platform == "win32":
        left = time.time() - found.st_mtime > _OLD
    else:
        own = found.st_uid == os.getuid() and not path.is_symlink()
        left = own and not _is_there(process)
    return left


def _is_there(process: int) -> bool:
    # Not on Windows: there this would end the process.
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True
