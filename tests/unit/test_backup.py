"""Backups: whole or not there, found out when damaged, put back without losing anything."""

import json
import os
import random
import shutil
import sqlite3
import stat
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from moderation.storage import backup as backup_module
from moderation.storage import wal
from moderation.storage.backup import (
    Backup,
    Occasion,
    back_up,
    backups,
    is_backed_up,
    is_valid,
    newest_valid,
    restore,
    set_aside,
)
from moderation.storage.database import Database
from moderation.storage.trouble import BackupFailed, DamagedStore, NoValidBackup


@pytest.fixture
def store(data_dir: Path) -> Path:
    path = data_dir / "moderation.sqlite"
    write(path, "first")
    return path


@pytest.fixture
def folder(data_dir: Path) -> Path:
    return data_dir / "backups"


def write(path: Path, key: str) -> None:
    with Database.open(path) as database:
        database.connection.execute("INSERT INTO projection VALUES (?, ?)", (key, "x" * 20_000))


def make(path: Path, folder: Path, occasion: Occasion = Occasion.DAY, keep: int = 10) -> Backup:
    with Database.open(path) as database:
        return back_up(database, folder, occasion, keep=keep)


def keys(path: Path) -> list[str]:
    with Database.open(path) as database:
        rows = database.connection.execute("SELECT workshop_id FROM projection ORDER BY rowid")
        return [row[0] for row in rows]


def test_backup_holds_what_is_only_in_the_log_too(store: Path, folder: Path) -> None:
    with Database.open(store) as database:
        database.connection.execute("INSERT INTO projection VALUES ('second', 'x')")
        assert wal.wal_path(store).stat().st_size > 0
        made = back_up(database, folder)
        database.connection.execute("INSERT INTO projection VALUES ('third', 'x')")
    assert is_valid(made)
    assert keys(made.path) == ["first", "second"]
    assert keys(store) == ["first", "second", "third"]


def test_backups_are_for_their_owner_alone(store: Path, folder: Path) -> None:
    before = os.umask(0o022)
    try:
        made = make(store, folder)
    finally:
        os.umask(before)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert {stat.S_IMODE(path.stat().st_mode) for path in (made.path, made.manifest)} == {0o600}


def test_oldest_goes_and_each_occasion_keeps_its_own(store: Path, folder: Path) -> None:
    kept = make(store, folder, Occasion.MIGRATION, keep=2)
    made = [make(store, folder, keep=2) for _ in range(4)]
    assert backups(folder) == [made[3], made[2], kept]
    assert len(list(folder.iterdir())) == 6


def test_last_copy_of_each_day_is_kept(store: Path, folder: Path) -> None:
    morning = datetime(2026, 3, 1, 9, tzinfo=UTC)
    moments = [morning + timedelta(days=day, hours=hour) for day in range(20) for hour in range(3)]
    with Database.open(store) as database:
        for _ in range(len(moments)):
            back_up(database, folder, keep=2, now=lambda: moments.pop(0))
    found = [(backup.made_at.day, backup.made_at.hour) for backup in backups(folder)]
    assert found == [(20, 11), (20, 10), *((day, 11) for day in range(19, 6, -1))]


def test_day_without_work_needs_no_new_copy(store: Path, folder: Path) -> None:
    with Database.open(store) as database:
        assert not is_backed_up(database, folder)
        made = back_up(database, folder)
        assert is_backed_up(database, folder)
        database.connection.execute("UPDATE projection SET shown = 'y' || substr(shown, 2)")
        assert not is_backed_up(database, folder)
        made = back_up(database, folder)
        damage(made.path, 0, random.Random(1))
        assert not is_backed_up(database, folder)


def test_clock_put_back_does_not_reorder_backups(store: Path, folder: Path) -> None:
    moment = datetime(2026, 3, 12, 9, tzinfo=UTC)
    with Database.open(store) as database:
        moments = [moment - timedelta(days=number) for number in range(3)]
        made = [back_up(database, folder, keep=2, now=lambda: moments.pop(0)) for _ in range(3)]
    assert backups(folder) == [made[2], made[1]]


def test_half_a_backup_is_never_offered_and_is_cleared_away(store: Path, folder: Path) -> None:
    made = make(store, folder)
    (folder / ".backup-abc.new").write_bytes(b"half")
    (folder / "moderation-20990101T000000000000Z-v1-day.json").write_text("{}")
    assert newest_valid(folder) == made
    second = make(store, folder)
    assert {path.name for path in folder.iterdir()} == {
        path.name for one in (made, second) for path in (one.path, one.manifest)
    }


@pytest.mark.parametrize("step", ["copy", "check", "fsync", "manifest", "rename"])
def test_failed_backup_leaves_the_earlier_ones(
    store: Path, folder: Path, step: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = make(store, folder)
    before = {path.name: path.read_bytes() for path in folder.iterdir()}

    def refuse(*_: object, **__: object) -> None:
        raise OSError(28, "")

    targets = {
        "copy": (backup_module, "_transfer"),
        "check": (backup_module, "_check"),
        "fsync": (os, "fsync"),
        "manifest": (backup_module, "_write_whole"),
        "rename": (Path, "replace"),
    }
    with Database.open(store) as database, monkeypatch.context() as patch:
        patch.setattr(*targets[step], refuse)
        with pytest.raises(BackupFailed, match="the disk is full"):
            back_up(database, folder, keep=1)
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before
    assert newest_valid(folder) == made


def test_damaged_store_does_not_replace_a_good_backup(store: Path, folder: Path) -> None:
    made = make(store, folder)
    with Database.open(store) as database:
        with store.open("r+b") as file:
            file.seek(4096 * 4)
            file.write(b"\xa5" * 4096)
        with pytest.raises((DamagedStore, BackupFailed)):
            back_up(database, folder, keep=1)
    assert backups(folder) == [made]
    assert is_valid(made)


def damage(path: Path, how: int, rng: random.Random) -> None:
    """Flip a bit (most of them) or cut the end off."""
    size = path.stat().st_size
    if how % 4 == 3:
        os.truncate(path, rng.randrange(size))
        return
    at = rng.randrange(size)
    with path.open("r+b") as file:
        file.seek(at)
        byte = file.read(1)[0]
        file.seek(at)
        file.write(bytes([byte ^ 1 << rng.randrange(8)]))


def test_rotten_backups_are_found_and_the_next_one_offered(store: Path, folder: Path) -> None:
    older = make(store, folder)
    write(store, "second")
    newer = make(store, folder)
    good = newer.path.read_bytes()
    rng = random.Random(5)
    for number in range(60):
        damage(newer.path, number, rng)
        assert newest_valid(folder) == older
        newer.path.write_bytes(good)
    assert newest_valid(folder) == newer


@pytest.mark.parametrize("manifest", ["", "{}", "[1]", "null", '{"sha256": 1, "size": "x"}'])
def test_backup_without_a_sound_manifest_is_not_offered(
    store: Path, folder: Path, manifest: str
) -> None:
    older = make(store, folder)
    newer = make(store, folder)
    newer.manifest.write_text(manifest)
    assert newest_valid(folder) == older
    newer.manifest.unlink()
    assert newest_valid(folder) == older


def test_backup_of_a_newer_program_is_not_offered(store: Path, folder: Path) -> None:
    made = make(store, folder)
    connection = sqlite3.connect(made.path)
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    manifest = json.loads(made.manifest.read_text())
    manifest["sha256"] = backup_module._digest(made.path)
    manifest["size"] = made.path.stat().st_size
    made.manifest.write_text(json.dumps(manifest))
    assert newest_valid(folder) is None


def test_restore_keeps_the_damaged_store_with_its_log(store: Path, folder: Path) -> None:
    made = make(store, folder)
    store.write_bytes(b"damaged")
    wal.wal_path(store).write_bytes(b"log")
    kept = restore(made, store)
    assert kept is not None
    assert kept.read_bytes() == b"damaged"
    assert wal.wal_path(kept).read_bytes() == b"log"
    assert keys(store) == ["first"]
    assert is_valid(made)
    assert stat.S_IMODE(store.stat().st_mode) == 0o600
    again = restore(made, store)
    assert again not in (None, kept)


def test_restore_without_a_store(store: Path, folder: Path) -> None:
    made = make(store, folder)
    store.unlink()
    assert restore(made, store) is None
    assert keys(store) == ["first"]


def test_damaged_backup_is_not_put_back(store: Path, folder: Path) -> None:
    made = make(store, folder)
    damage(made.path, 0, random.Random(1))
    before = store.read_bytes()
    with pytest.raises(NoValidBackup, match="damaged itself"):
        restore(made, store)
    assert store.read_bytes() == before
    assert [path.name for path in store.parent.iterdir() if path.is_file()] == [store.name]


def test_restore_that_fails_leaves_the_store(
    store: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = make(store, folder)
    store.write_bytes(b"damaged")

    def refuse(*_: object) -> None:
        raise OSError(28, "")

    monkeypatch.setattr(shutil, "copyfileobj", refuse)
    with pytest.raises(BackupFailed, match="the disk is full"):
        restore(made, store)
    assert store.read_bytes() == b"damaged"


def test_starting_anew_keeps_the_damaged_store(store: Path) -> None:
    store.write_bytes(b"damaged")
    kept = set_aside(store)
    assert kept is not None
    assert kept.read_bytes() == b"damaged"
    assert keys(store) == []
