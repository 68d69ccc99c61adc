"""Full and read-only disks: nothing typed is lost, reading goes on, and it says so."""

import hashlib
import queue
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from moderation import registry
from moderation.domain.texts import untranslated
from moderation.domain.workshop import Workshop
from moderation.output.glance import glance
from moderation.session.session import Session
from moderation.session.writer import SaveState, Writer
from moderation.storage.backup import back_up, newest_valid, restore
from moderation.storage.database import Database, ReadOnly
from moderation.storage.store import Store
from moderation.storage.trouble import BackupFailed, UnwritableFolder
from tests.faults import subject
from tests.faults.disks import SmallDisk, mounted


@pytest.fixture(params=["tmpfs", "ext4"])
def disk(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[SmallDisk]:
    with mounted(request.param, tmp_path / "disk") as small:
        yield small


class Day:
    """A workshop being moderated, with everything the writer said."""

    def __init__(self, folder: Path) -> None:
        self.said: queue.Queue[SaveState] = queue.Queue()
        self.database: Database | None = None
        self.writer = Writer(lambda: self._open(folder), self.said.put)
        self.subject = object.__new__(subject.Honest)
        self.subject.writer = self.writer
        workshop = Workshop(id=subject.WORKSHOP, title="Fault", subtitle="0")
        self.subject.session = Session.create([workshop], untranslated("create"), self.writer)
        assert self.writer.wait_until_saved(30)

    def _open(self, folder: Path) -> Store:
        self.database = Database.open(folder / subject.STORE)
        return Store(self.database.connection, registry.mappers)

    def trouble(self) -> str:
        """The first trouble the writer tells of."""
        while True:
            state = self.said.get(timeout=30)
            if state.trouble is not None:
                return str(state.trouble)

    def close(self) -> None:
        assert self.writer.close()
        assert self.database is not None
        self.database.close()


def test_full_disk_keeps_every_step_and_saves_it_when_there_is_room(disk: SmallDisk) -> None:
    folder = disk.root / "data"
    day = Day(folder)
    number = 0
    for _ in range(3):  # full, and room again, three times
        disk.fill()
        for _ in range(40):
            number += 1
            day.subject.perform(number)
        assert "the disk is full" in day.trouble()
        pending = day.writer.state.pending
        assert pending > 0
        # Reading goes on: all that is on the disk, nothing half.
        found = day.writer.submit(lambda store: store.load(subject.WORKSHOP)).result(30)
        assert int(found.workshop.subtitle) == number - pending
        assert not day.writer.close(timeout=0.1)
        disk.free()
        assert day.writer.wait_until_saved(30)
        assert day.writer.state.trouble is None
        while not day.said.empty():
            day.said.get()
    day.close()
    assert subject.problems(folder, number) == []


def test_start_on_a_full_disk_shows_everything_and_says_it_cannot_write(disk: SmallDisk) -> None:
    folder = disk.root / "data"
    day = Day(folder)
    for number in range(1, 20):
        day.subject.perform(number)
    day.close()
    disk.fill()
    with Database.open(folder / subject.STORE) as database:
        assert database.read_only is ReadOnly.DISK_FULL
        assert [row.title for row in glance(database.connection).workshops] == ["Fault"]
        assert not database.retry_writing()
        disk.free()
        assert database.retry_writing()
        database.connection.execute("INSERT INTO projection VALUES ('w', 'x')")
    assert subject.problems(folder, 19) == []


def test_start_after_a_kill_on_a_full_disk(disk: SmallDisk) -> None:
    folder = disk.root / "data"
    day = Day(folder)
    for number in range(1, 20):
        day.subject.perform(number)
    assert day.writer.wait_until_saved(30)
    shutil.copytree(folder, disk.root / "killed")  # as a kill would leave it, with its log
    day.close()
    assert (disk.root / "killed" / f"{subject.STORE}-wal").stat().st_size > 0
    disk.fill()
    with Database.open(disk.root / "killed" / subject.STORE) as database:
        assert database.read_only is ReadOnly.DISK_FULL
        assert database.connection.execute("SELECT subtitle FROM workshop").fetchone() == ("19",)
    disk.free()
    assert subject.problems(disk.root / "killed", 19) == []


def test_no_store_on_a_full_disk_is_a_sentence(disk: SmallDisk) -> None:
    disk.fill()
    with pytest.raises(UnwritableFolder, match="the disk is full"):
        Database.open(disk.root / subject.STORE)
    assert [path.name for path in disk.root.iterdir() if path.name.startswith(".")] == []
    disk.free()
    Database.open(disk.root / subject.STORE).close()


def test_backup_and_restore_on_a_full_disk_leave_what_is_there(disk: SmallDisk) -> None:
    store, folder = disk.root / subject.STORE, disk.root / "backups"
    with Database.open(store) as database:
        rows = [(f"w{number}", "x" * 1000) for number in range(300)]
        database.connection.executemany("INSERT INTO projection VALUES (?, ?)", rows)
        good = back_up(database, folder, keep=1)
        disk.fill(leave=100_000)
        with pytest.raises(BackupFailed, match="the disk is full"):
            back_up(database, folder, keep=1)
        assert newest_valid(folder) == good
    before = hashlib.sha256(store.read_bytes()).digest()
    with pytest.raises(BackupFailed, match="the disk is full"):
        restore(good, store)
    assert hashlib.sha256(store.read_bytes()).digest() == before
    disk.free()
    assert restore(good, store) is not None


def test_read_only_disk_shows_everything_and_is_left_alone(disk: SmallDisk) -> None:
    day = Day(disk.root / "data")
    for number in range(1, 20):
        day.subject.perform(number)
    assert day.writer.wait_until_saved(30)
    shutil.copytree(disk.root / "data", disk.root / "killed")
    day.close()
    disk.only_readable()
    for folder in ("data", "killed"):
        with Database.open(disk.root / folder / subject.STORE) as database:
            assert database.read_only is ReadOnly.MEDIUM
            assert not database.retry_writing()
            assert [row.title for row in glance(database.connection).workshops] == ["Fault"]
            store = Store(database.connection, registry.mappers)
            assert store.load(subject.WORKSHOP).workshop.subtitle == "19"
            store.close()
        with pytest.raises(UnwritableFolder, match="can only be read"):
            Database.open(disk.root / folder / subject.STORE, read_only_ok=False)


def test_no_store_on_a_read_only_disk_is_a_sentence(disk: SmallDisk) -> None:
    disk.only_readable()
    with pytest.raises(UnwritableFolder, match="can only be read"):
        Database.open(disk.root / "data" / subject.STORE)
