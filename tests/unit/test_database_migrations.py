"""Migrations: the newest tables are those of the code; an upgrade happens whole or not at all."""

import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic import op
from sqlalchemy.schema import CreateIndex, CreateTable

from moderation import registry
from moderation.storage import migrations, store
from moderation.storage.backup import backups, is_valid
from moderation.storage.database import Database
from moderation.storage.mapping import METADATA
from moderation.storage.migrations import NEWEST, runner, schema_script
from moderation.storage.migrations.runner import Migration, upgrade
from moderation.storage.trouble import BackupFailed, MigrationFailed, UnwritableFolder

FIXTURES = Path(__file__).parent.parent / "fixtures" / "databases"


def test_every_migration_leads_one_version_on() -> None:
    assert [step.version for step in runner.migrations()] == list(range(1, NEWEST + 1))


def test_committed_schema_is_what_the_migrations_yield() -> None:
    assert schema_script() == runner.schema_sql(), "run `make generate`"


def test_migrated_tables_are_those_of_the_mappers() -> None:
    registry.mappers()
    assert store.history_table.metadata is METADATA
    connection = sqlite3.connect(":memory:")
    connection.executescript(schema_script())
    migrated = shape(connection)
    connection.close()
    connection = sqlite3.connect(":memory:")
    dialect = sa.create_engine("sqlite://").dialect
    for table in METADATA.sorted_tables:
        connection.execute(str(CreateTable(table).compile(dialect=dialect)))
        for index in table.indexes:
            connection.execute(str(CreateIndex(index).compile(dialect=dialect)))
    expected = shape(connection)
    connection.close()
    differences = [
        f"{what}: the migrations say {migrated.get(what)}, the code says {expected.get(what)}"
        for what in sorted(migrated.keys() | expected.keys())
        if migrated.get(what) != expected.get(what)
    ]
    assert not differences, "\n".join(differences)


def shape(connection: sqlite3.Connection) -> dict[str, object]:
    """Every column, reference and index by its name."""
    found: dict[str, object] = {}
    names = [
        row[0]
        for row in connection.execute(
            "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' "
            "AND name NOT LIKE 'sqlite%'"
        )
    ]
    for name in names:
        for _, column, kind, needed, default, key in connection.execute(
            f"PRAGMA table_info({name})"
        ):
            found[f"{name}.{column}"] = (kind, needed, default, key)
        for row in connection.execute(f"PRAGMA foreign_key_list({name})"):
            found[f"{name}.{row[3]} ->"] = row[2:]
        sql = connection.execute("SELECT sql FROM sqlite_master WHERE name = ?", (name,))
        text = sql.fetchone()[0]
        found[f"{name} deferred"] = text.count("DEFERRABLE INITIALLY DEFERRED")
        found[f"{name} autoincrement"] = "AUTOINCREMENT" in text
    for name, table in connection.execute(
        "SELECT name, tbl_name FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL"
    ):
        columns = [row[2] for row in connection.execute(f"PRAGMA index_info({name})")]
        found[f"index {name}"] = (table, columns)
    return found


def old_store(folder: Path) -> Path:
    """A store of version 1 with one workshop and its history."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "moderation.sqlite"
    shutil.copyfile(FIXTURES / "v1.sqlite", path)
    return path


def rename_column() -> None:
    with op.batch_alter_table("workshop") as table:
        table.alter_column("place", new_column_name="venue")


def add_table() -> None:
    op.create_table("invented", sa.Column("id", sa.Text, primary_key=True))
    op.execute("INSERT INTO invented SELECT id FROM workshop")


def fail() -> None:
    raise RuntimeError("a bug in a migration")


def orphan() -> None:
    op.execute("DELETE FROM workshop")


def dump(path: Path) -> list[str]:
    connection = sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)
    try:
        return list(connection.iterdump())
    finally:
        connection.close()


def test_upgrade_takes_all_steps_keeps_all_rows_and_ends_undo(data_dir: Path) -> None:
    path = old_store(data_dir)
    steps = [Migration(2, rename_column), Migration(3, add_table)]
    with Database.open(path) as database:
        run = database.connection.execute
        before = run("SELECT count(*) FROM agenda_block").fetchone()
        assert upgrade(database, data_dir / "backups", steps=steps, newest=3)
        assert database.version == 3
        assert run("SELECT count(*) FROM agenda_block").fetchone() == before
        assert run("SELECT venue FROM workshop").fetchone() == ("Rathaus",)
        assert run("SELECT count(*) FROM invented").fetchone() == (1,)
        assert run("PRAGMA foreign_keys").fetchone() == (1,)
        last = run("SELECT way, payload FROM history ORDER BY seq DESC").fetchone()
        assert last == ("barrier", "[]")
        assert not upgrade(database, data_dir / "backups", steps=steps, newest=3)


def test_verified_backup_of_the_old_version_is_made_first(data_dir: Path) -> None:
    path = old_store(data_dir)
    with Database.open(path) as database:
        upgrade(database, data_dir / "backups", steps=[Migration(2, rename_column)], newest=2)
    (made,) = backups(data_dir / "backups")
    assert made.version == 1
    assert is_valid(made)


def test_no_backup_no_migration(data_dir: Path) -> None:
    path = old_store(data_dir)
    (data_dir / "backups").write_text("in the way")
    with Database.open(path) as database:
        with pytest.raises(BackupFailed):
            upgrade(database, data_dir / "backups", steps=[Migration(2, add_table)], newest=2)
        assert database.version == 1


@pytest.mark.parametrize("last", [fail, orphan])
@pytest.mark.parametrize("position", [0, 1, 2])
def test_failure_at_any_step_leaves_the_old_store_and_a_retry_works(
    data_dir: Path, position: int, last: Callable[[], None]
) -> None:
    path = old_store(data_dir)
    before = dump(path)
    good = [rename_column, add_table]
    works = [*good[:position], last, *good[position:]]
    steps = [Migration(2 + number, step) for number, step in enumerate(works)]
    with Database.open(path) as database:
        with pytest.raises(MigrationFailed, match="as it was before"):
            upgrade(database, data_dir / "backups", steps=steps, newest=4)
        assert database.version == 1
    assert dump(path) == before
    with Database.open(path) as database:
        steps = [Migration(2, rename_column), Migration(3, add_table)]
        assert upgrade(database, data_dir / "backups", steps=steps, newest=3)


def test_old_store_that_can_only_be_read_is_not_migrated(
    data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = old_store(data_dir)
    monkeypatch.setattr("os.access", lambda *_: False)
    with Database.open(path) as database, pytest.raises(UnwritableFolder):
        upgrade(database, data_dir / "backups", steps=[Migration(2, add_table)], newest=2)


@pytest.mark.parametrize("version", range(1, NEWEST + 1))
def test_store_of_every_version_opens_and_is_brought_up(data_dir: Path, version: int) -> None:
    data_dir.mkdir()
    path = data_dir / "moderation.sqlite"
    shutil.copyfile(FIXTURES / f"v{version}.sqlite", path)
    with Database.open(path) as database:
        assert database.version == version
        upgrade(database, data_dir / "backups")
        assert database.version == NEWEST
        brought = shape(database.connection)
    connection = sqlite3.connect(":memory:")
    connection.executescript(schema_script())
    assert brought == shape(connection)
    connection.close()


def test_migrations_are_found_wherever_the_package_lies(tmp_path: Path) -> None:
    package = Path(migrations.__file__).parents[2]
    place = tmp_path / "elsewhere" / "with space"
    shutil.copytree(package, place / "moderation", ignore=shutil.ignore_patterns("__pycache__"))
    script = (
        "from moderation.storage.migrations import runner\n"
        "print(runner.__file__, [step.version for step in runner.migrations()])"
    )
    said = subprocess.run(
        [sys.executable, "-c", script], cwd=tmp_path, env={"PYTHONPATH": str(place)},
        capture_output=True, text=True, check=True,
    ).stdout  # fmt: skip
    assert str(place) in said
    assert str(list(range(1, NEWEST + 1))) in said
