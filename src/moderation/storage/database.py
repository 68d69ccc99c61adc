# SPDX-License-Identifier: EUPL-1.2
"""The file with all workshops: checked before it is touched, then held by one connection.

No SQLAlchemy here: the library is listed before it is imported. The store wraps the very same
connection later; after start-up only the writer thread uses it.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from enum import Enum
from pathlib import Path
from typing import Self

from moderation.domain.texts import Message
from moderation.storage import header, wal
from moderation.storage.migrations import NEWEST, schema_script
from moderation.storage.trouble import (
    DamagedStore,
    StoreInUse,
    UnreadableStore,
    UnwritableFolder,
    is_full,
    reason,
)

CHECKED_AT_OPEN = 8_000_000
"""Stores up to this size in bytes are checked while they are opened; larger ones by ``check``."""

ROOM_TO_WRITE = 262_144
"""With fewer free bytes than this, the disk counts as full."""

_BUSY_MS = 300
_DAMAGE = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)
_REFUSED = (
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_PERM,
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_READONLY,
)


class ReadOnly(Enum):
    """Why nothing can be written."""

    DISK_FULL = "disk_full"
    MEDIUM = "medium"
    NOT_PERMITTED = "not_permitted"

    @property
    def reason(self) -> Message:
        """Why, as part of a sentence ("the disk is full")."""
        return reason(_as_error(self))


_open_paths: set[Path] = set()
_open_lock = threading.Lock()


class Database:
    """The open store. Make one with ``Database.open``.

    ``connection`` is in autocommit mode: who writes says ``BEGIN IMMEDIATE``, or uses
    ``transaction``. ``version`` is the version of the tables; if it is below
    ``migrations.NEWEST``, ``migrations.upgrade`` must run before anything else. ``read_only``
    tells why nothing can be written. ``checked`` is false if the store is too large to be checked
    while the first window waits: then call ``check`` before the first write.
    """

    def __init__(
        self, path: Path, connection: sqlite3.Connection, file: int, read_only: ReadOnly | None
    ) -> None:
        self.path = path
        self.connection = connection
        self.read_only = read_only
        self.version = 0
        self.checked = False
        self._file = file
        self._closed = False

    @classmethod
    def open(cls, path: Path, *, read_only_ok: bool = True) -> Database:
        """Open the store at ``path``, or create it with all tables.

        Args:
            path: The store; a symbolic link is followed once, here.
            read_only_ok: Whether a store that cannot be written to may be opened for viewing.

        Raises:
            NewerStore: A newer version of the program wrote it.
            ForeignFile: It is something else.
            DamagedStore: It cannot be trusted.
            StoreInUse: Another process, or this one, has it open.
            UnwritableFolder: It is not there and cannot be created, or may not be viewed only.
            UnreadableStore: The system refuses to read it.
        """
        path = path.resolve()
        # Before any look at the file: closing a second handle on it would drop SQLite's locks.
        with _open_lock:
            if path in _open_paths:
                raise StoreInUse(path)
            _open_paths.add(path)
        try:
            return cls._open(path, read_only_ok=read_only_ok)
        except BaseException:
            with _open_lock:
                _open_paths.discard(path)
            raise

    @classmethod
    def _open(cls, path: Path, *, read_only_ok: bool) -> Database:
        try:
            header.check(path, NEWEST)
        except FileNotFoundError:
            _create(path)
        except OSError as error:
            raise UnreadableStore(path, reason(error)) from error
        unclean = _size(wal.wal_path(path)) > 0
        read_only = _why_read_only(path)
        if read_only is not None and not read_only_ok:
            raise UnwritableFolder(path, read_only.reason)
        # Kept open for backups: opening the file anew would drop SQLite's locks when closed.
        file = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0))
        try:
            connection = _connect(path, read_only)
        except BaseException:
            os.close(file)
            raise
        database = cls(path, connection, file, read_only)
        try:
            database._settle(unclean=unclean)
        except BaseException:
            connection.close()
            os.close(file)
            raise
        return database

    def _settle(self, *, unclean: bool) -> None:
        try:
            if unclean or _size(self.path) <= CHECKED_AT_OPEN:
                self.check()
            self.version = int(self.connection.execute("PRAGMA user_version").fetchone()[0])
        except sqlite3.DatabaseError as error:
            raise _damage(self.path, error) from error
        if self.read_only is None:
            with suppress(OSError):
                self.path.chmod(0o600)
            _remove_leftovers(self.path)

    def check(self) -> None:
        """Check the structure of the whole store: about a second per gigabyte.

        Raises:
            DamagedStore: Something is wrong.
        """
        try:
            found = [row[0] for row in self.connection.execute("PRAGMA quick_check(5)")]
        except UnicodeDecodeError as error:
            # What SQLite says of a damaged schema may be no text at all.
            raise DamagedStore(self.path, str(error)) from error
        except sqlite3.DatabaseError as error:
            raise _damage(self.path, error) from error
        if found != ["ok"]:
            raise DamagedStore(self.path, "; ".join(map(str, found)))
        self.checked = True

    @contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """All or nothing: commits at the end, rolls back when anything is raised."""
        self.connection.execute("BEGIN IMMEDIATE")
        try:
            yield self.connection
            self.connection.execute("COMMIT")
        except BaseException:
            # SQLite may have rolled back by itself, for example on a full disk.
            if self.connection.in_transaction:
                self.connection.execute("ROLLBACK")
            raise

    def retry_writing(self) -> bool:
        """Whether the store can be written to now, after the disk was full at the start."""
        if self.read_only is ReadOnly.DISK_FULL and _why_read_only(self.path) is None:
            self.connection.execute("PRAGMA query_only = OFF")
            self.read_only = None
        return self.read_only is None

    def checkpoint(self) -> None:
        """Fold the log into the store and empty it. For the thread that writes."""
        if self.read_only is None:
            self.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    @property
    def file(self) -> int:
        """A handle for reading the store's bytes, valid after ``checkpoint``. Do not close it."""
        return self._file

    def close(self) -> None:
        """Fold the log in and let the store go. Closing twice is harmless."""
        if self._closed:
            return
        self._closed = True
        try:
            with suppress(sqlite3.Error):  # a full disk: the log keeps everything
                self.checkpoint()
            self.connection.close()
        finally:
            os.close(self._file)
            with _open_lock:
                _open_paths.discard(self.path)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def _connect(path: Path, read_only: ReadOnly | None) -> sqlite3.Connection:
    if read_only in (ReadOnly.MEDIUM, ReadOnly.NOT_PERMITTED):
        return _connect_for_viewing(path)
    connection = _bare(f"{path.as_uri()}?mode=rw")
    try:
        # Before the first read: with an exclusive lock the log's index is in memory, so that no
        # second process gets in and a full disk can still be opened.
        connection.execute("PRAGMA locking_mode = EXCLUSIVE")
        _harden(connection)
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA secure_delete = ON")
        connection.execute("PRAGMA wal_autocheckpoint = 1000")
        connection.execute("PRAGMA journal_size_limit = 4194304")
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("ROLLBACK")
        if read_only is not None:
            connection.execute("PRAGMA query_only = ON")
    except sqlite3.DatabaseError as error:
        connection.close()
        if (getattr(error, "sqlite_errorcode", 0) & 0xFF) == sqlite3.SQLITE_BUSY:
            raise StoreInUse(path) from error
        raise _damage(path, error) from error
    return connection


def _connect_for_viewing(path: Path) -> sqlite3.Connection:
    """A connection that leaves the file, its folder and its log alone."""
    try:
        if _size(wal.wal_path(path)) == 0:
            connection = _bare(f"{path.as_uri()}?immutable=1")
        else:
            # SQLite would have to write to read the log: put both together in memory.
            connection = _bare(":memory:")
            connection.deserialize(wal.merged(path))
        _harden(connection)
        connection.execute("PRAGMA query_only = ON")
    except sqlite3.DatabaseError as error:
        raise _damage(path, error) from error
    except OSError as error:
        raise UnreadableStore(path, reason(error)) from error
    return connection


def _bare(uri: str) -> sqlite3.Connection:
    return sqlite3.connect(
        uri,
        uri=True,
        isolation_level=None,
        check_same_thread=False,
        cached_statements=256,
        timeout=_BUSY_MS / 1000,
    )


def _harden(connection: sqlite3.Connection) -> None:
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute("PRAGMA cell_size_check = ON")
    connection.execute("PRAGMA mmap_size = 0")
    connection.execute("PRAGMA cache_size = -16000")  # kilobytes: years of workshops stay in memory
    connection.execute("PRAGMA temp_store = MEMORY")  # no text in temporary files


def _create(path: Path) -> None:
    """A new store with all tables, complete before it gets its name."""
    folder = path.parent
    if _size(wal.wal_path(path)) > 0:
        # SQLite would replay the old log into the new store.
        raise DamagedStore(path, "the log is there, the store is gone")
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        handle, name = tempfile.mkstemp(prefix=f".{path.name}-", suffix=".new", dir=folder)
        os.close(handle)
        new = Path(name)
        try:
            _fill(new)
            sync(new)
            _name(new, path)
            sync(folder)
        finally:
            new.unlink(missing_ok=True)
    except FileNotFoundError as error:
        # Another process was faster and has cleared away what it took for a leftover.
        if not path.exists():
            raise UnwritableFolder(path, reason(error)) from error
    except (OSError, sqlite3.OperationalError) as error:
        raise UnwritableFolder(path, reason(error)) from error


def _fill(new: Path) -> None:
    connection = _bare(new.as_uri())
    try:
        connection.execute("PRAGMA journal_mode = MEMORY")
        connection.execute("PRAGMA synchronous = OFF")  # synced once, before it gets its name
        connection.executescript(
            f"BEGIN;\n{schema_script()}\n"
            f"PRAGMA application_id = {header.APPLICATION_ID};\n"
            f"PRAGMA user_version = {NEWEST};\nCOMMIT;"
        )
        connection.execute("PRAGMA journal_mode = WAL")
    finally:
        connection.close()


def _name(new: Path, path: Path) -> None:
    """Give the file its name unless somebody else was faster."""
    try:
        os.link(new, path)
    except FileExistsError:
        return
    except OSError:
        # A file system without hard links, such as a USB stick's.
        if not path.exists():
            new.rename(path)


def _why_read_only(path: Path) -> ReadOnly | None:
    try:
        if shutil.disk_usage(path.parent).free < ROOM_TO_WRITE:
            return ReadOnly.DISK_FULL if os.access(path, os.W_OK) else ReadOnly.MEDIUM
        if os.access(path, os.W_OK) and os.access(path.parent, os.W_OK):
            return None
        if sys.platform != "win32" and os.statvfs(path).f_flag & os.ST_RDONLY:
            return ReadOnly.MEDIUM
    except OSError as error:
        return ReadOnly.DISK_FULL if is_full(error) else ReadOnly.NOT_PERMITTED
    return ReadOnly.NOT_PERMITTED


def _as_error(read_only: ReadOnly) -> OSError:
    import errno

    codes = {
        ReadOnly.DISK_FULL: errno.ENOSPC,
        ReadOnly.MEDIUM: errno.EROFS,
        ReadOnly.NOT_PERMITTED: errno.EACCES,
    }
    return OSError(codes[read_only], "")


def _damage(path: Path, error: sqlite3.DatabaseError) -> Exception:
    """The damage behind an error of SQLite; anything else is handed back as it is."""
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code in _DAMAGE or isinstance(error, sqlite3.IntegrityError):
        return DamagedStore(path, str(error))
    if code in _REFUSED:
        return UnreadableStore(path, reason(error))
    # SQLite names a broken schema a plain error ("malformed database schema").
    return DamagedStore(path, str(error))


def _remove_leftovers(path: Path) -> None:
    for left in path.parent.glob(f".{path.name}-*.new"):
        left.unlink(missing_ok=True)


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def sync(path: Path) -> None:
    """Make a file, or the names in a folder, survive a power cut."""
    if path.is_dir() and os.name == "nt":
        return  # Windows cannot open folders, and journals their entries itself
    handle = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
