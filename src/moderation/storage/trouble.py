# SPDX-License-Identifier: EUPL-1.2
"""What can be wrong with files, each with a sentence that says what happened and what to do."""

from __future__ import annotations

import errno
import sqlite3
from pathlib import Path

from moderation.domain.errors import UserFacingError
from moderation.domain.storable import HALF_LETTER
from moderation.domain.texts import QT_TRANSLATE_NOOP, Message


class StoreTrouble(UserFacingError):
    """Something is wrong with the file at ``path``; nothing in it was changed."""

    def __init__(self, message: Message, path: Path) -> None:
        super().__init__(message.with_values(path=path, **dict(message.values)))
        self.path = path


class NewerStore(StoreTrouble):
    """The library was written by a newer version of the program."""

    def __init__(self, path: Path, version: int) -> None:
        super().__init__(_NEWER, path)
        self.version = version


class ForeignFile(StoreTrouble):
    """The file is something else than a library of ours."""

    def __init__(self, path: Path) -> None:
        super().__init__(_FOREIGN, path)


class DamagedStore(StoreTrouble):
    """The library cannot be trusted any more; ``detail`` is SQLite's finding, for the log."""

    def __init__(self, path: Path, detail: str) -> None:
        super().__init__(_DAMAGED, path)
        self.detail = detail


class StoreInUse(StoreTrouble):
    """Another process holds the library."""

    def __init__(self, path: Path) -> None:
        super().__init__(_IN_USE, path)


class UnwritableFolder(StoreTrouble):
    """No library can be created here."""

    def __init__(self, path: Path, reason: Message) -> None:
        super().__init__(_UNWRITABLE.with_values(reason=reason), path)


class UnreadableStore(StoreTrouble):
    """The library is there but may not be read."""

    def __init__(self, path: Path, reason: Message) -> None:
        super().__init__(_UNREADABLE.with_values(reason=reason), path)


class MigrationFailed(StoreTrouble):
    """The library could not be brought to this version; it is as it was before."""

    def __init__(self, path: Path) -> None:
        super().__init__(_NOT_MIGRATED, path)


class ErasureFailed(StoreTrouble):
    """Something of what was to be erased may still be there; it has to be asked for again."""

    def __init__(self, path: Path, reason: Message) -> None:
        super().__init__(_NOT_ERASED.with_values(reason=reason), path)


class BackupFailed(StoreTrouble):
    """No backup was made; the earlier ones are untouched."""

    def __init__(self, path: Path, reason: Message) -> None:
        super().__init__(_NO_BACKUP.with_values(reason=reason), path)


class NoValidBackup(StoreTrouble):
    """A backup that was to be restored is damaged itself."""

    def __init__(self, path: Path) -> None:
        super().__init__(_BAD_BACKUP, path)


_NEWER = QT_TRANSLATE_NOOP(
    "Trouble",
    "The workshop library {path} was written by a newer version of Moderation. It was left "
    "untouched. Install the newer version to open it.",
)
_FOREIGN = QT_TRANSLATE_NOOP(
    "Trouble",
    "The file {path} is not a workshop library of Moderation. It was left untouched. Move it "
    "somewhere else and start again.",
)
_DAMAGED = QT_TRANSLATE_NOOP(
    "Trouble",
    "The workshop library {path} is damaged. It is kept as it is. Restore the newest good backup "
    "to go on working.",
)
_IN_USE = QT_TRANSLATE_NOOP(
    "Trouble",
    "The workshop library {path} is open in another program. Close it there and try again.",
)
_UNWRITABLE = QT_TRANSLATE_NOOP(
    "Trouble",
    "The workshop library {path} cannot be created: {reason}. Choose another folder, or ask for "
    "the right to write here.",
)
_UNREADABLE = QT_TRANSLATE_NOOP(
    "Trouble", "The workshop library {path} cannot be read: {reason}. Ask for the right to read it."
)
_NOT_MIGRATED = QT_TRANSLATE_NOOP(
    "Trouble",
    "The workshop library {path} could not be prepared for this version of Moderation. It is as "
    "it was before, and a backup of it was kept. Start again, or go back to the earlier version.",
)
_NOT_ERASED = QT_TRANSLATE_NOOP(
    "Trouble",
    "Not everything could be erased in {path} and its backups: {reason}. Put that right, then "
    "erase again.",
)
_NO_BACKUP = QT_TRANSLATE_NOOP(
    "Trouble",
    "No backup could be written to {path}: {reason}. The earlier backups are untouched.",
)
_BAD_BACKUP = QT_TRANSLATE_NOOP(
    "Trouble", "The backup {path} is damaged itself. It was not used. Choose an older one."
)

_DISK_FULL = QT_TRANSLATE_NOOP("Trouble", "the disk is full")
READ_ONLY = QT_TRANSLATE_NOOP("Trouble", "the disk can only be read")
_NOT_ALLOWED = QT_TRANSLATE_NOOP("Trouble", "it is not permitted")
_DISK_ERROR = QT_TRANSLATE_NOOP("Trouble", "the disk reports an error")
_BUSY = QT_TRANSLATE_NOOP("Trouble", "another program holds the file")
_BROKEN = QT_TRANSLATE_NOOP("Trouble", "the file is damaged")
_GONE = QT_TRANSLATE_NOOP("Trouble", "the folder is gone")
_NAMES_NOTHING = QT_TRANSLATE_NOOP("Trouble", "it refers to something that is not there")
_TOO_BIG = QT_TRANSLATE_NOOP("Trouble", "it is too large")
_UNEXPECTED = QT_TRANSLATE_NOOP("Trouble", "an unexpected error")

_NO_FILE = QT_TRANSLATE_NOOP("Trouble", "it is no file that can be read, but a folder or a device")
_SILENT = QT_TRANSLATE_NOOP("Trouble", "its folder does not answer")

_BY_ERRNO = {
    errno.ENOSPC: _DISK_FULL,
    errno.EDQUOT: _DISK_FULL,
    errno.EROFS: READ_ONLY,
    errno.EACCES: _NOT_ALLOWED,
    errno.EPERM: _NOT_ALLOWED,
    errno.EIO: _DISK_ERROR,
    errno.EBUSY: _BUSY,
    errno.EAGAIN: _BUSY,
    errno.ENOENT: _GONE,
    errno.ENOTDIR: _GONE,
    errno.EISDIR: _NO_FILE,
    errno.EINVAL: _NO_FILE,
    errno.ENXIO: _NO_FILE,
    errno.ETIMEDOUT: _SILENT,
    errno.EHOSTDOWN: _SILENT,
    errno.EHOSTUNREACH: _SILENT,
    errno.ESTALE: _SILENT,
    errno.EFBIG: _TOO_BIG,
}
_BY_SQLITE = {
    sqlite3.SQLITE_FULL: _DISK_FULL,
    sqlite3.SQLITE_READONLY: READ_ONLY,
    sqlite3.SQLITE_IOERR: _DISK_ERROR,
    sqlite3.SQLITE_BUSY: _BUSY,
    sqlite3.SQLITE_LOCKED: _BUSY,
    sqlite3.SQLITE_CORRUPT: _BROKEN,
    sqlite3.SQLITE_NOTADB: _BROKEN,
    sqlite3.SQLITE_CANTOPEN: _GONE,
    sqlite3.SQLITE_PERM: _NOT_ALLOWED,
    sqlite3.SQLITE_AUTH: _NOT_ALLOWED,
}


def reason(error: BaseException) -> Message:
    """Why the system or SQLite refused, as part of a sentence ("the disk is full").

    Takes errors of the operating system, of sqlite3, and SQLAlchemy's around them.
    """
    inner = getattr(error, "orig", None)
    if isinstance(inner, BaseException):
        error = inner
    if isinstance(error, OSError) and error.errno is not None:
        return _BY_ERRNO.get(error.errno, _DISK_ERROR)
    if isinstance(error, sqlite3.Error):
        # The lowest byte is the primary code, the rest says which kind of it.
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        return _BY_SQLITE.get(code, _UNEXPECTED)
    return _UNEXPECTED


_OWN = {
    sqlite3.SQLITE_CONSTRAINT: _NAMES_NOTHING,
    sqlite3.SQLITE_TOOBIG: _TOO_BIG,
    sqlite3.SQLITE_MISMATCH: _UNEXPECTED,
    sqlite3.SQLITE_RANGE: _UNEXPECTED,
}
_OF_ITSELF = (ValueError, TypeError, ArithmeticError, LookupError, AttributeError, RecursionError)


def own_fault(error: BaseException) -> Message | None:
    """Why a step can never be written, or nothing if the same step may be written another time.

    A full disk, a lock or an error of the disk pass. A value that is not text, a reference to
    nothing or a number beyond all bounds is refused every time.
    """
    inner = getattr(error, "orig", None)
    if isinstance(inner, BaseException):
        error = inner
    if isinstance(error, UnicodeError):
        return HALF_LETTER
    if isinstance(error, sqlite3.Error):
        code = getattr(error, "sqlite_errorcode", None)
        if code is None:
            # Python's own: a value of a type that SQLite has not. A closed store says so, too.
            closed = "closed" in str(error)
            is_value = isinstance(error, sqlite3.ProgrammingError | sqlite3.InterfaceError)
            return _UNEXPECTED if is_value and not closed else None
        return _OWN.get(code & 0xFF)
    return _UNEXPECTED if isinstance(error, _OF_ITSELF) else None


def is_full(error: BaseException) -> bool:
    """Whether the disk is full."""
    return reason(error) == _DISK_FULL
