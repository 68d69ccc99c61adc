# SPDX-License-Identifier: EUPL-1.2
"""Files for other people: there as a whole, or not at all."""

from __future__ import annotations

import os
import tempfile
from contextlib import suppress
from pathlib import Path

from moderation.domain.errors import UserFacingError
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.storage.database import sync
from moderation.storage.trouble import reason

NOT_WRITTEN = QT_TRANSLATE_NOOP(
    "WholeFile", "{file} cannot be written: {reason}. Choose another folder or file name."
)
_IS_A_FOLDER = QT_TRANSLATE_NOOP("WholeFile", "there is a folder of this name")


def write_whole(path: Path, data: bytes) -> None:
    """Put a file in the place of what stood there; until then that stays untouched.

    Raises:
        UserFacingError: The system refused; says which file and why.
    """
    # Where the name is a link, the file behind it is replaced, not the link.
    target = Path(os.path.realpath(path))
    if target.is_dir():
        raise UserFacingError(NOT_WRITTEN.with_values(file=path, reason=_IS_A_FOLDER))
    try:
        handle, name = tempfile.mkstemp(prefix=f".{target.name[:40]}-", dir=target.parent)
        new = Path(name)
        try:
            with os.fdopen(handle, "wb") as stream:
                stream.write(data)
                stream.flush()
                os.fsync(stream.fileno())
            # Readable as any other file that is saved here.
            new.chmod(0o666 & ~_umask())
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


def _umask() -> int:
    current = os.umask(0o077)
    os.umask(current)
    return current
