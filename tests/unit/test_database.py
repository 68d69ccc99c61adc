"""The store's file: created whole, checked before it is touched, held by one process."""

import hashlib
import os
import sqlite3
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from moderation.storage import database as database_module
from moderation.storage import header, place, wal
from moderation.storage.database import Database, ReadOnly
from moderation.storage.migrations import NEWEST
from moderation.storage.place import StoragePlace
from moderation.storage.trouble import (
    DamagedStore,
    ForeignFile,
    NewerStore,
    StoreInUse,
    UnreadableStore,
    UnwritableFolder,
    is_full,
    reason,
)

PROJECTION = "INSERT INTO projection VALUES (?, ?)"


@pytest.fixture
def store(data_dir: Path) -> Path:
    """The path of a store that was created, filled a little and closed."""
    path = data_dir / "moderation.sqlite"
    with Database.open(path) as database, database.transaction() as connection:
        connection.executemany(PROJECTION, [(f"w{n}", "x" * 500) for n in range(200)])
    return path


def fingerprint(folder: Path) -> dict[str, str]:
    """Every file of the folder with its hash."""
    return {
        path.name: hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.iterdir())
    }


def patch(path: Path, at: int, data: bytes) -> None:
    with path.open("r+b") as file:
        file.seek(at)
        file.write(data)


def killed_writer(path: Path, sql: str) -> None:
    """Write in another process that is killed, so that everything stays in the log."""
    script = (
        "import os, sys; from pathlib import Path\n"
        "from moderation.storage.database import Database\n"
        "d = Database.open(Path(sys.argv[1]))\n"
        "d.connection.executescript(sys.argv[2]); os.kill(os.getpid(), 9)"
    )
    subprocess.run([sys.executable, "-c", script, path, sql], check=False, timeout=60)
    assert wal.wal_path(path).stat().st_size > 0


def count(database: Database) -> int:
    return int(database.connection.execute("SELECT count(*) FROM projection").fetchone()[0])


def test_new_store_is_for_its_owner_alone_whatever_the_umask(data_dir: Path) -> None:
    before = os.umask(0o022)
    try:
        path = data_dir / "moderation.sqlite"
        with Database.open(path) as database:
            database.connection.execute(PROJECTION, ("w", "x"))
            modes = {f.name: stat.S_IMODE(f.stat().st_mode) for f in data_dir.iterdir()}
    finally:
        os.umask(before)
    assert modes == {"moderation.sqlite": 0o600, "moderation.sqlite-wal": 0o600}
    assert stat.S_IMODE(data_dir.stat().st_mode) == 0o700


def test_store_that_became_readable_to_others_is_closed_again(store: Path) -> None:
    store.chmod(0o644)
    Database.open(store).close()
    assert stat.S_IMODE(store.stat().st_mode) == 0o600


def test_store_says_whose_it_is_and_of_which_version(store: Path) -> None:
    start = store.read_bytes()[:100]
    assert int.from_bytes(start[68:72], "big") == header.APPLICATION_ID
    assert int.from_bytes(start[60:64], "big") == NEWEST


def test_connection_keeps_the_promises_of_durability_and_erasure(store: Path) -> None:
    wanted = {
        "journal_mode": "wal",
        "synchronous": 2,
        "locking_mode": "exclusive",
        "foreign_keys": 1,
        "secure_delete": 1,
        "trusted_schema": 0,
        "cell_size_check": 1,
        "temp_store": 2,
    }
    with Database.open(store) as database:
        found = {
            name: database.connection.execute(f"PRAGMA {name}").fetchone()[0] for name in wanted
        }
        defensive = database.connection.execute("PRAGMA journal_size_limit").fetchone()[0]
    assert found == wanted
    assert defensive <= 8_000_000


def test_log_stays_small_over_a_long_day(store: Path) -> None:
    with Database.open(store) as database:
        log = wal.wal_path(store)
        largest = 0
        for number in range(3000):
            with database.transaction() as connection:
                connection.execute(
                    "INSERT OR REPLACE INTO projection VALUES (?, ?)",
                    (f"n{number % 50}", "y" * 3000),
                )
            largest = max(largest, log.stat().st_size)
    assert 0 < largest <= 8_000_000
    assert not log.exists()


def test_failed_transaction_leaves_nothing_half(store: Path) -> None:
    with Database.open(store) as database:
        with pytest.raises(sqlite3.IntegrityError), database.transaction() as connection:
            connection.executemany(PROJECTION, [("half", "x"), ("half", "y")])
        assert count(database) == 200
        with database.transaction() as connection:
            connection.execute(PROJECTION, ("whole", "x"))
        assert count(database) == 201


def test_second_process_is_refused_and_the_first_goes_on(store: Path) -> None:
    script = (
        "import sys; from pathlib import Path\n"
        "from moderation.storage.database import Database\n"
        "from moderation.storage.trouble import StoreInUse\n"
        "try: Database.open(Path(sys.argv[1]))\n"
        "except StoreInUse as error: print(error)"
    )
    with Database.open(store) as database:
        said = subprocess.run(
            [sys.executable, "-c", script, store], capture_output=True, text=True, check=True
        ).stdout
        database.connection.execute(PROJECTION, ("after", "x"))
    assert "is open in another program" in said
    with Database.open(store) as database:
        assert count(database) == 201


def test_same_process_opens_a_store_once(store: Path) -> None:
    with Database.open(store), pytest.raises(StoreInUse):
        Database.open(store)
    Database.open(store).close()


def test_lock_survives_reading_the_file_for_a_backup(store: Path) -> None:
    with Database.open(store) as database:
        database.checkpoint()
        assert os.pread(database.file, 16, 0).startswith(b"SQLite format 3")
        with pytest.raises(sqlite3.OperationalError, match="locked"):
            subprocess_read(store)


def subprocess_read(store: Path) -> None:
    script = (
        "import sqlite3, sys; connection = sqlite3.connect(sys.argv[1], timeout=0)\n"
        "connection.execute('SELECT * FROM projection')"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, store], capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise sqlite3.OperationalError(done.stderr)


@pytest.mark.parametrize("version", [NEWEST + 1, 2_000_000_000])
def test_newer_store_is_refused_and_left_byte_for_byte(store: Path, version: int) -> None:
    patch(store, 60, version.to_bytes(4, "big"))
    before = fingerprint(store.parent)
    with pytest.raises(NewerStore, match="newer version"):
        Database.open(store)
    assert fingerprint(store.parent) == before


def test_newer_version_that_is_only_in_the_log_is_seen(store: Path) -> None:
    killed_writer(store, f"BEGIN; PRAGMA user_version = {NEWEST + 1}; COMMIT;")
    assert int.from_bytes(store.read_bytes()[60:64], "big") == NEWEST
    before = fingerprint(store.parent)
    with pytest.raises(NewerStore):
        Database.open(store)
    assert fingerprint(store.parent) == before


def test_newer_version_that_was_never_committed_does_not_count(store: Path) -> None:
    killed_writer(store, f"BEGIN; PRAGMA user_version = {NEWEST + 1}; COMMIT;")
    log = wal.wal_path(store)
    os.truncate(log, log.stat().st_size - 10)
    with Database.open(store) as database:
        assert database.version == NEWEST


@pytest.mark.parametrize(
    "content",
    [b"%PDF-1.7 something", b"PK\x03\x04", b"one;two;three\n" * 900, bytes(range(1, 256)) * 100],
)
def test_other_files_are_refused_and_left_byte_for_byte(data_dir: Path, content: bytes) -> None:
    data_dir.mkdir()
    path = data_dir / "moderation.sqlite"
    path.write_bytes(content)
    before = fingerprint(data_dir)
    with pytest.raises(ForeignFile, match="not a workshop library"):
        Database.open(path)
    assert fingerprint(data_dir) == before


@pytest.mark.parametrize("application", [0, 1, 0x0F055112])
def test_other_programs_databases_are_refused(data_dir: Path, application: int) -> None:
    data_dir.mkdir()
    path = data_dir / "moderation.sqlite"
    connection = sqlite3.connect(path)
    connection.executescript(
        f"PRAGMA application_id = {application}; CREATE TABLE history (a); PRAGMA user_version = 1"
    )
    connection.close()
    before = fingerprint(data_dir)
    with pytest.raises(ForeignFile):
        Database.open(path)
    assert fingerprint(data_dir) == before


@pytest.mark.parametrize(
    "damage",
    ["empty", "zeros", "header", "cut", "short", "page", "schema", "version", "no store but a log"],
)
def test_damaged_store_is_recognised_and_kept(store: Path, damage: str) -> None:
    size = store.stat().st_size
    if damage == "empty":
        os.truncate(store, 0)
    elif damage == "zeros":
        store.write_bytes(bytes(size))
    elif damage == "header":
        patch(store, 0, b"\xa5" * 32)
    elif damage == "cut":
        os.truncate(store, size // 2)
    elif damage == "short":
        os.truncate(store, 50)
    elif damage == "page":
        patch(store, size - 4096 * 3, b"\xa5" * 64)
    elif damage == "schema":
        patch(store, 100, b"\xff" * 200)
    elif damage == "version":
        patch(store, 60, bytes(4))
    else:
        killed_writer(store, "INSERT INTO projection VALUES ('n', 'n')")
        store.unlink()
    before = fingerprint(store.parent)
    with pytest.raises(DamagedStore, match="damaged"):
        Database.open(store)
    assert fingerprint(store.parent) == before


def test_large_store_is_checked_when_asked(store: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(database_module, "CHECKED_AT_OPEN", 1000)
    with Database.open(store) as database:
        checked = [database.checked]
        database.check()
        checked.append(database.checked)
    assert checked == [False, True]
    patch(store, store.stat().st_size - 4096 * 3, b"\xa5" * 64)
    with Database.open(store) as database, pytest.raises(DamagedStore):
        database.check()


def test_what_a_killed_process_committed_is_there(store: Path) -> None:
    killed_writer(store, "INSERT INTO projection VALUES ('n', 'n'); BEGIN; DELETE FROM projection;")
    with Database.open(store) as database:
        assert count(database) == 201


def test_symbolic_link_is_followed_once_and_stays(store: Path, tmp_path: Path) -> None:
    link = tmp_path / "link.sqlite"
    link.symlink_to(store)
    with Database.open(link) as database:
        assert database.path == store
        with pytest.raises(StoreInUse):
            Database.open(store)
    assert link.is_symlink()


def test_name_with_special_characters(tmp_path: Path) -> None:
    path = tmp_path / "Bücher & 100 % #1?" / "a b;mode=ro.sqlite"
    with Database.open(path) as database:
        database.connection.execute(PROJECTION, ("w", "x"))
    with Database.open(path) as database:
        assert count(database) == 1
    assert [entry.name for entry in path.parent.iterdir()] == [path.name]


def test_leftover_of_a_creation_that_was_killed_is_removed(store: Path) -> None:
    left = store.with_name(f".{store.name}-abc.new")
    left.write_bytes(b"half")
    Database.open(store).close()
    assert not left.exists()


def test_store_that_may_not_be_written_opens_for_viewing(
    store: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = fingerprint(store.parent)
    monkeypatch.setattr(os, "access", lambda *_: False)
    with pytest.raises(UnwritableFolder, match="not permitted"):
        Database.open(store, read_only_ok=False)
    with Database.open(store) as database:
        assert database.read_only is ReadOnly.NOT_PERMITTED
        assert count(database) == 200
        with pytest.raises(sqlite3.OperationalError):
            database.connection.execute(PROJECTION, ("w", "x"))
        assert not database.retry_writing()
    assert fingerprint(store.parent) == before


def test_viewing_shows_what_is_only_in_the_log(
    store: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    killed_writer(store, "INSERT INTO projection VALUES ('n', 'n'); BEGIN; DELETE FROM projection;")
    before = fingerprint(store.parent)
    monkeypatch.setattr(os, "access", lambda *_: False)
    with Database.open(store) as database:
        assert count(database) == 201
    assert fingerprint(store.parent) == before


def test_full_disk_opens_for_viewing_until_there_is_room(
    store: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database_module, "ROOM_TO_WRITE", 1 << 62)
    with Database.open(store) as database:
        assert database.read_only is ReadOnly.DISK_FULL
        assert count(database) == 200
        with pytest.raises(sqlite3.OperationalError):
            database.connection.execute(PROJECTION, ("w", "x"))
        assert not database.retry_writing()
        monkeypatch.setattr(database_module, "ROOM_TO_WRITE", 0)
        assert database.retry_writing()
        database.connection.execute(PROJECTION, ("w", "x"))
    with Database.open(store) as database:
        assert count(database) == 201


def test_store_that_may_not_be_read_says_so(store: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "")

    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(UnreadableStore, match="not permitted"):
        Database.open(store)


def test_folder_that_is_a_file_says_so(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file")
    with pytest.raises((UnwritableFolder, UnreadableStore)) as caught:
        Database.open(tmp_path / "data" / "moderation.sqlite")
    assert "folder is gone" in str(caught.value)


def test_opening_needs_no_sqlalchemy(data_dir: Path) -> None:
    script = (
        "import sys; from pathlib import Path\n"
        "from moderation.storage.database import Database\n"
        "from moderation.output.glance import glance\n"
        "d = Database.open(Path(sys.argv[1])); glance(d.connection); d.close()\n"
        "print(sorted({'sqlalchemy', 'alembic', 'PySide6'} & set(sys.modules)))"
    )
    said = subprocess.run(
        [sys.executable, "-c", script, data_dir / "m.sqlite"],
        capture_output=True, text=True, check=True,
    ).stdout  # fmt: skip
    assert said.strip() == "[]"


@pytest.mark.parametrize(
    ("path", "mounts", "expected"),
    [
        ("/home/a/.local/share/m", "/dev/sda / ext4 rw 0 0", StoragePlace.LOCAL),
        (
            "/mnt/rathaus/m",
            "/dev/sda / ext4 rw 0 0\n//srv/x /mnt/rathaus cifs rw 0 0",
            StoragePlace.NETWORK,
        ),
        (
            "/mnt/a b/m",
            "/dev/sda / ext4 rw 0 0\nsrv:/x /mnt/a\\040b nfs rw 0 0",
            StoragePlace.NETWORK,
        ),
        ("/net/m", "/dev/sda / ext4 rw 0 0\nsrv:/x /net nfs4 rw 0 0", StoragePlace.NETWORK),
        (
            "/home/a/far/m",
            "/ / ext4 rw 0 0\na@b: /home/a/far fuse.sshfs rw 0 0",
            StoragePlace.NETWORK,
        ),
        ("/home/a/OneDrive - Stadt Musterstadt/m", "/ / ext4 rw 0 0", StoragePlace.CLOUD),
        ("/home/a/OneDrive/m", "/ / ext4 rw 0 0", StoragePlace.CLOUD),
        ("/home/a/Dropbox (Privat)/m", "/ / ext4 rw 0 0", StoragePlace.CLOUD),
        ("/home/a/Nextcloud/m", "/ / ext4 rw 0 0", StoragePlace.CLOUD),
        ("/home/a/Nextcloudisch/m", "/ / ext4 rw 0 0", StoragePlace.LOCAL),
        (
            "/net/local/m",
            "s:/x /net nfs rw 0 0\n/dev/sdb /net/local ext4 rw 0 0",
            StoragePlace.LOCAL,
        ),
    ],
)
def test_network_and_cloud_folders_are_warned_about(
    path: str, mounts: str, expected: StoragePlace
) -> None:
    assert place.place_of(Path(path), mounts) is expected
    warning = place.warning(Path(path), mounts)
    assert (warning is None) == (expected is StoragePlace.LOCAL)
    if warning is not None:
        assert path in str(warning)
        assert "computer" in str(warning)


def test_reasons_are_words() -> None:
    class Wrapped(Exception):
        orig = OSError(28, "")

    full = sqlite3.OperationalError("database or disk is full")
    full.sqlite_errorcode = sqlite3.SQLITE_FULL
    assert is_full(full)
    assert is_full(Wrapped())
    assert str(reason(OSError(30, ""))) == "the disk can only be read"
    assert str(reason(ValueError())) == "an unexpected error"
