# SPDX-License-Identifier: EUPL-1.2
"""Verified copies of the store, and putting one back.

A copy is made beside the others under another name, checked, hashed and synced before it gets its
name, and only then does the oldest one go: at any moment the newest finished copy is whole. The
hash is kept because SQLite's own check does not see a flipped bit in a text.
"""

from __future__ import annotations

import errno
import hashlib
import json
import os
import re
import shutil
import sqlite3
import sys
import tempfile
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import Enum
from pathlib import Path

from moderation.domain.clock import local_day
from moderation.storage import header, wal
from moderation.storage.database import Database, sync
from moderation.storage.migrations import NEWEST
from moderation.storage.trouble import BackupFailed, NoValidBackup, StoreTrouble, reason

KEPT = 3
"""How many of the newest copies of each occasion are kept, whatever their day."""

DAYS_KEPT = 14
"""Of so many days, the day's last copy is kept as well: ten closings are not ten days."""

_CHUNK = 1 << 20
_NAME = re.compile(r"^moderation-(\d{8}T\d{12}Z)-v(\d+)-(day|migration)\.sqlite$")


class Occasion(Enum):
    """Why a copy is made. Each occasion keeps its own number of copies."""

    DAY = "day"
    MIGRATION = "migration"


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy in the folder; whether it is whole is known after ``is_valid``."""

    path: Path
    made_at: datetime
    version: int
    occasion: Occasion

    @property
    def manifest(self) -> Path:
        """The file beside it with its size and hash."""
        return self.path.with_suffix(".json")


def back_up(
    database: Database,
    folder: Path,
    occasion: Occasion = Occasion.DAY,
    *,
    keep: int = KEPT,
    now: Callable[[], datetime] = lambda: datetime.now(UTC),
) -> Backup:
    """Copy the store into ``folder``. For the thread that writes.

    Raises:
        BackupFailed: There is no new copy; the earlier ones are as they were.
        DamagedStore: The store itself is broken; no copy replaces a good one.
    """
    if database.read_only is not None:
        # The newest pages may be in a log that cannot be folded in now.
        raise BackupFailed(folder, database.read_only.reason)
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        drop_leftovers(folder)
        database.checkpoint()
        made = _copy(database, folder, occasion, _after_all(folder, now().astimezone(UTC)))
    except (OSError, sqlite3.OperationalError) as error:
        raise BackupFailed(folder, reason(error)) from error
    # The new copy stands: only now may an old one go, and its going may fail.
    with suppress(OSError):
        _rotate(folder, occasion, keep, made)
    return made


def is_backed_up(database: Database, folder: Path) -> bool:
    """Whether the newest copy already holds all that the store holds. For the writing thread."""
    newest = next(iter(backups(folder)), None)
    if newest is None or database.read_only is not None:
        return False
    try:
        database.checkpoint()
        manifest = json.loads(newest.manifest.read_bytes())
        size = os.fstat(database.file).st_size
        if manifest["size"] != size:
            return False
        digest, at = hashlib.sha256(), 0
        while chunk := _read_at(database.file, at):
            digest.update(chunk)
            at += len(chunk)
        return bool(manifest["sha256"] == digest.hexdigest()) and is_valid(newest)
    except (OSError, ValueError, KeyError, TypeError, sqlite3.OperationalError):
        return False


def _copy(database: Database, folder: Path, occasion: Occasion, moment: datetime) -> Backup:
    name = _file_name(moment, database.version, occasion)
    final = Backup(folder / name, moment, database.version, occasion)
    handle, temporary = tempfile.mkstemp(prefix=".backup-", suffix=".new", dir=folder)
    new = Path(temporary)
    try:
        with os.fdopen(handle, "r+b") as target, ThreadPoolExecutor(2) as workers:
            size = _transfer(database.file, target.fileno())
            # The disk, one processor for the hash, one for the structure: all at once.
            # (The hash is of the copy as it reads back.)
            synced = workers.submit(os.fsync, target.fileno())
            hashed = workers.submit(_digest, new)
            _check(new, database)
            digest = hashed.result()
            synced.result()
        manifest = {"sha256": digest, "size": size, "version": database.version}
        # The manifest goes first: a copy under its final name always has one.
        _write_whole(final.manifest, json.dumps(manifest) + "\n")
        new.replace(final.path)
        sync(folder)
    except BaseException:
        final.manifest.unlink(missing_ok=True)
        raise
    finally:
        new.unlink(missing_ok=True)
    return final


def _file_name(moment: datetime, version: int, occasion: Occasion) -> str:
    stamp = moment.strftime("%Y%m%dT%H%M%S%fZ")
    return f"moderation-{stamp}-v{version}-{occasion.value}.sqlite"


def rewrite(backup: Backup, change: Callable[[sqlite3.Connection], None]) -> Backup | None:
    """The copy with other content, under a name just after its own; then the old one goes.

    ``change`` is called inside a transaction. A copy that is damaged, or of older tables, cannot
    be changed: it goes without another one, and nothing is returned.

    Raises:
        OSError: The system refused; the copy is as it was.
        sqlite3.Error: Likewise.
    """
    if backup.version != NEWEST or not is_valid(backup):
        _expire(backup)
        return None
    folder = backup.path.parent
    moment = backup.made_at + timedelta(microseconds=1)
    name = _file_name(moment, backup.version, backup.occasion)
    final = Backup(folder / name, moment, backup.version, backup.occasion)
    handle, temporary = tempfile.mkstemp(prefix=".backup-", suffix=".new", dir=folder)
    new = Path(temporary)
    try:
        with os.fdopen(handle, "wb") as target, backup.path.open("rb") as source:
            shutil.copyfileobj(source, target, _CHUNK)
        _change(new, change)
        sync(new)
        manifest = {
            "sha256": _digest(new),
            "size": new.stat().st_size,
            "version": backup.version,
        }
        _write_whole(final.manifest, json.dumps(manifest) + "\n")
        new.replace(final.path)
        sync(folder)
    except BaseException:
        final.manifest.unlink(missing_ok=True)
        raise
    finally:
        for left in (new, wal.wal_path(new)):
            left.unlink(missing_ok=True)
    _expire(backup)
    return final


def _change(copy: Path, change: Callable[[sqlite3.Connection], None]) -> None:
    """Change a copy, and leave nothing of what it was: no log, no free page."""
    connection = sqlite3.connect(copy, isolation_level=None)
    try:
        connection.execute("PRAGMA locking_mode = EXCLUSIVE")
        connection.execute("PRAGMA trusted_schema = OFF")
        connection.execute("PRAGMA cell_size_check = ON")
        connection.execute("PRAGMA secure_delete = ON")
        connection.execute("PRAGMA temp_store = MEMORY")
        # The rollback journal would hold what was there before, on the disk.
        connection.execute("PRAGMA journal_mode = MEMORY")
        connection.execute("BEGIN IMMEDIATE")
        change(connection)
        connection.execute("COMMIT")
        connection.execute("VACUUM")
        connection.execute("PRAGMA journal_mode = WAL")
    finally:
        connection.close()


def _expire(backup: Backup) -> None:
    backup.path.unlink(missing_ok=True)
    backup.manifest.unlink(missing_ok=True)


def _transfer(source: int, target: int) -> int:
    """Copy all bytes and return how many; the source's own position does not matter."""
    at = 0
    size = os.fstat(source).st_size
    while at < size:
        if hasattr(os, "copy_file_range"):
            try:
                copied = os.copy_file_range(source, target, size - at, at, at)
                if copied == 0:
                    break
                at += copied
                continue
            except OSError as error:
                if error.errno not in (errno.EXDEV, errno.EINVAL, errno.ENOSYS, errno.EOPNOTSUPP):
                    raise
        os.lseek(target, at, os.SEEK_SET)
        chunk = _read_at(source, at)
        if not chunk:
            break
        at += os.write(target, chunk)
    if at != size:
        raise OSError(errno.EIO, "the store got shorter")
    return size


def _read_at(handle: int, at: int) -> bytes:
    if sys.platform != "win32":
        chunk = os.pread(handle, _CHUNK, at)
    else:
        os.lseek(handle, at, os.SEEK_SET)
        chunk = os.read(handle, _CHUNK)
    return chunk


def _check(copy: Path, database: Database) -> None:
    connection = sqlite3.connect(f"{copy.resolve().as_uri()}?immutable=1", uri=True)
    try:
        connection.execute("PRAGMA cell_size_check = ON")
        if connection.execute("PRAGMA quick_check(1)").fetchall() != [("ok",)]:
            database.check()  # is it the store itself?
            raise OSError(errno.EIO, "the copy is broken")
    except (sqlite3.DatabaseError, UnicodeDecodeError) as error:
        database.check()
        raise OSError(errno.EIO, "the copy is broken") from error
    finally:
        connection.close()


def _write_whole(path: Path, text: str) -> None:
    handle, temporary = tempfile.mkstemp(prefix=".backup-", suffix=".new", dir=path.parent)
    new = Path(temporary)
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        new.replace(path)
    finally:
        new.unlink(missing_ok=True)


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _after_all(folder: Path, moment: datetime) -> datetime:
    """The moment, or just after the newest copy: a clock put back must not reorder copies."""
    newest = max((backup.made_at for backup in backups(folder)), default=None)
    if newest is not None and newest >= moment:
        return newest + timedelta(microseconds=1)
    return moment


def backups(folder: Path) -> list[Backup]:
    """All finished copies, newest first; not yet checked."""
    found = []
    with suppress(FileNotFoundError):
        for path in folder.iterdir():
            match = _NAME.match(path.name)
            if match:
                moment = datetime.strptime(match[1], "%Y%m%dT%H%M%S%fZ").replace(tzinfo=UTC)
                found.append(Backup(path, moment, int(match[2]), Occasion(match[3])))
    return sorted(found, key=lambda backup: backup.path.name, reverse=True)


def is_valid(backup: Backup) -> bool:
    """Whether the copy is byte for byte what was written, and this program can use it."""
    try:
        manifest = json.loads(backup.manifest.read_bytes())
        size, digest = manifest["size"], manifest["sha256"]
        if backup.path.stat().st_size != size or _digest(backup.path) != digest:
            return False
        header.check(backup.path, NEWEST)
    except (OSError, ValueError, KeyError, TypeError, StoreTrouble):
        return False
    return True


def newest_valid(folder: Path) -> Backup | None:
    """The newest copy that is whole, or nothing."""
    return next((backup for backup in backups(folder) if is_valid(backup)), None)


def restore(backup: Backup, store: Path) -> Path | None:
    """Put a copy in the place of a store that is not open; returns where the old one is kept.

    Raises:
        NoValidBackup: The copy is damaged itself; the store is as it was.
        BackupFailed: The system refused; the store is as it was.
    """
    if not is_valid(backup):
        raise NoValidBackup(backup.path)
    store = store.resolve()
    handle, temporary = tempfile.mkstemp(prefix=f".{store.name}-", suffix=".new", dir=store.parent)
    new = Path(temporary)
    try:
        with os.fdopen(handle, "wb") as target, backup.path.open("rb") as source:
            shutil.copyfileobj(source, target, _CHUNK)
            target.flush()
            os.fsync(target.fileno())
        if _digest(new) != json.loads(backup.manifest.read_bytes())["sha256"]:
            raise NoValidBackup(backup.path)
        kept = set_aside(store, leave=True)
        # From here to the end there is always a store, the old one or the new one.
        new.replace(store)
        sync(store.parent)
    except OSError as error:
        raise BackupFailed(store.parent, reason(error)) from error
    finally:
        new.unlink(missing_ok=True)
    return kept


def set_aside(store: Path, *, leave: bool = False) -> Path | None:
    """Keep a damaged store, with its log, under another name; returns that name.

    With ``leave`` the file also keeps its own name, until another one takes it.
    """
    store = store.resolve()
    log = wal.wal_path(store)
    number = 1
    while (kept := store.with_name(f"{store.stem}-damaged-{number}{store.suffix}")).exists() or (
        wal.wal_path(kept).exists()
    ):
        number += 1
    # The log first: without its store it is harmless, another store must never meet it.
    if log.exists():
        log.replace(wal.wal_path(kept))
    if not store.exists():
        return None
    if leave:
        try:
            os.link(store, kept)
        except OSError:  # no hard links here
            shutil.copyfile(store, kept)
            kept.chmod(0o600)
            sync(kept)
    else:
        store.replace(kept)
    sync(store.parent)
    return kept


def workshops_in(backup: Backup) -> frozenset[str]:
    """The ids of the workshops in a copy; none where that cannot be told."""
    try:
        connection = sqlite3.connect(f"{backup.path.resolve().as_uri()}?immutable=1", uri=True)
    except sqlite3.Error:
        return frozenset()
    try:
        connection.execute("PRAGMA trusted_schema = OFF")
        return frozenset(str(row[0]) for row in connection.execute("SELECT id FROM workshop"))
    except (sqlite3.Error, UnicodeDecodeError):
        return frozenset()
    finally:
        connection.close()


def _only_here(found: Sequence[Backup], made: Backup) -> set[Path]:
    """Of these copies, newest first, the last that has workshops which the newest one lacks."""
    held, last = set(workshops_in(made)), set()
    for backup in found:
        more = workshops_in(backup) - held
        if more and is_valid(backup):
            held |= more
            last.add(backup.path)
    return last


def _rotate(folder: Path, occasion: Occasion, keep: int, made: Backup) -> None:
    found = backups(folder)
    same = [backup for backup in found if backup.occasion is occasion]
    last_of_day = {local_day(backup.made_at): backup for backup in reversed(same)}
    days = sorted(last_of_day, reverse=True)[:DAYS_KEPT]
    kept = [*same[: max(keep, 1)], *(last_of_day[day] for day in days)]
    old = [backup for backup in same if backup not in kept]
    # A store may have vanished and been begun anew: what it lacks is nowhere else.
    only_here = _only_here(found, made) if old else set()
    for backup in old:
        if backup.path not in only_here:
            _expire(backup)


def drop_leftovers(folder: Path) -> None:
    """Remove what a killed process left of a copy: whole stores with everything in them."""
    for left in folder.glob(".backup-*.new*"):  # with their logs
        left.unlink(missing_ok=True)
    # A manifest whose copy never came: killed between the two.
    named = {backup.manifest for backup in backups(folder)}
    for manifest in folder.glob("moderation-*.json"):
        if manifest not in named:
            manifest.unlink(missing_ok=True)
