# SPDX-License-Identifier: EUPL-1.2
"""Folders for other people: there as a whole, or not at all, and never over what is there."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from moderation.domain.errors import UserFacingError
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.storage.database import sync
from moderation.storage.trouble import reason
from moderation.storage.whole_file import NOT_WRITTEN, check_place, umask

THERE = QT_TRANSLATE_NOOP(
    "WholeFile", "{file} is there already and is not replaced. Choose another folder or file name."
)


def check_free(path: Path) -> None:
    """Refuse a place where something is, or where nothing for other people may go.

    Raises:
        UserFacingError: There is something, or the place belongs to the program itself.
    """
    if "\0" not in str(path) and os.path.lexists(path):
        raise UserFacingError(THERE.with_values(file=path))
    check_place(path)


def write_folder(path: Path, files: Mapping[str, bytes]) -> None:
    """A new folder with these files; their names have ``/`` between the parts.

    Raises:
        UserFacingError: Something is there already, or the system refused.
    """
    check_free(path)
    try:
        made = Path(tempfile.mkdtemp(prefix=f".{path.name[:40]}-", dir=path.parent))
        try:
            _fill(made, files)
            # Where somebody was quicker, the system refuses: no folder replaces a full one.
            made.rename(path)
        except BaseException:
            shutil.rmtree(made, ignore_errors=True)
            raise
        with suppress(OSError):  # the folder is there; some file systems sync no folders
            sync(path.parent)
    except OSError as error:
        message = NOT_WRITTEN.with_values(file=path, reason=reason(error))
        raise UserFacingError(message) from error


def _fill(folder: Path, files: Mapping[str, bytes]) -> None:
    for name, data in files.items():
        target = folder.joinpath(*name.split("/"))
        target.parent.mkdir(parents=True, exist_ok=True)
        with target.open("xb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
    # Readable as any other folder that is made here.
    folder.chmod(0o777 & ~umask())
    with suppress(OSError):
        sync(folder)
