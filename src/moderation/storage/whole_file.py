# SPDX-License-Identifier: EUPL-1.2
"""Files for other people: there as a whole, or not at all."""

from __future__ import annotations

import os
import stat
import tempfile
from contextlib import suppress
from pathlib import Path

from moderation.domain.errors import UserFacingError
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.paths import aside_dir, backup_dir, data_dir
from moderation.storage.database import sync
from moderation.storage.trouble import reason

NOT_WRITTEN = QT_TRANSLATE_NOOP(
    "WholeFile", "{file} cannot be written: {reason}. Choose another folder or file name."
)
OUR_OWN = QT_TRANSLATE_NOOP(
    "WholeFile",
    "{file} is kept by the program itself and is not replaced. Choose another folder or file name.",
)
_NO_FILE = QT_TRANSLATE_NOOP("WholeFile", "there is something of this name that is no file")
_IS_A_FOLDER = QT_TRANSLATE_NOOP("WholeFile", "there is a folder of this name")


def check_place(path: Path) -> None:
    """Refuse a place where no file for other people may go.

    Raises:
        UserFacingError: It is a folder, a device, or one of the program's own files.
    """
    if "\0" in str(path):
        raise UserFacingError(NOT_WRITTEN.with_values(file=path.name, reason=_NO_FILE))
    target = Path(os.path.realpath(path))
    mode = None
    with suppress(OSError):
        mode = target.stat().st_mode
    if mode is not None and stat.S_ISDIR(mode):
        raise UserFacingError(NOT_WRITTEN.with_values(file=path, reason=_IS_A_FOLDER))
    if mode is not None and not stat.S_ISREG(mode):
        raise UserFacingError(NOT_WRITTEN.with_values(file=path, reason=_NO_FILE))
    own = [Path(os.path.realpath(folder)) for folder in (data_dir(), aside_dir())]
    if target.parent in own or target.is_relative_to(Path(os.path.realpath(backup_dir()))):
        raise UserFacingError(OUR_OWN.with_values(file=path))


def write_whole(path: Path, data: bytes) -> None:
    """Put a file in the place of what stood there; until then that stays untouched.

    Raises:
        UserFacingError: The system refused; says which file and why.
    """
    check_place(path)
    replace_whole(path, data)


def replace_whole(path: Path, data: bytes) -> None:
    """As ``write_whole``, for the program's own files.

    Raises:
        UserFacingError: The system refused; says which file and why.
    """
    # Where the name is a link, the file behind it is replaced, not the link.
    target = Path(os.path.realpath(path))
    try:
        handle, name = tempfile.mkstemp(prefix=f".{target.name[:40]}-", dir=target.parent)
        new = Path(name)
        try:
            with os.fdopen(handle, "wb") as stream:
                stream.write(data)
                stream.flush()
                os.fsync(stream.fileno())
            # Readable as any other file that is saved here.
            new.chmod(0o666 & ~umask())
            new.replace(target)
        except BaseException:
            with suppress(OSError):
                new.unlink(missing_ok=True)
            raise
        with suppress(OSError):  # the file is there; some file systems sync no folders
            sync(target.parent)
    except OSError as error:
        message = NOT_WRITTEN.with_values(file=path, reason=reason(error))
        raise UserFacingError(message) from error


def umask() -> int:
    """What of a new file's rights this user keeps from others."""
    current = os.umask(0o077)
    os.umask(current)
    return current
