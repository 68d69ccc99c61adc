"""An upgrade with all that is hard in SQLite: tables rebuilt, rows moved, references kept."""

import shutil
import sqlite3
from pathlib import Path

import sqlalchemy as sa
from alembic import op

from moderation.storage.database import Database
from moderation.storage.migrations import runner
from moderation.storage.migrations.runner import Migration

FIXTURES = Path(__file__).parent.parent / "fixtures" / "databases"
NEWEST = 4
SECONDS = 0.2
"""About how long the upgrade takes."""


def _rename() -> None:
    with op.batch_alter_table("workshop") as table:
        table.alter_column("place", new_column_name="venue")


def _move() -> None:
    op.create_table(
        "email",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("email", sa.Text, nullable=False),
    )
    op.execute("INSERT INTO email SELECT id, email FROM participant")
    with op.batch_alter_table("participant") as table:
        table.drop_column("email")


def _narrow() -> None:
    with op.batch_alter_table("agenda_block") as table:
        table.alter_column("title", new_column_name="heading")
        table.add_column(sa.Column("colour", sa.Text))


STEPS = [Migration(2, _rename), Migration(3, _move), Migration(4, _narrow)]


def old_store(folder: Path, *, more: int = 300) -> None:
    """A store of version 1 with so many rows that an upgrade takes a moment."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "moderation.sqlite"
    shutil.copyfile(FIXTURES / "v1.sqlite", path)
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA synchronous = OFF")
    unit = connection.execute("SELECT id, workshop_id FROM unit").fetchone()
    connection.executemany(
        "INSERT INTO participant VALUES (?, ?, 0, ?, 'n', 'f', 'a@example.org', 'present', "
        "NULL, NULL, NULL, 'unknown')",
        [(f"p{number}", unit[1], unit[0]) for number in range(more)],
    )
    connection.commit()
    connection.close()


def run(database: Database, backups: Path, *, honest: bool = True) -> None:
    """The upgrade; the dishonest one commits each step and sets the version last."""
    if honest:
        runner.upgrade(database, backups, steps=STEPS, newest=NEWEST)
        return
    database.connection.execute("PRAGMA foreign_keys = OFF")
    with runner._operations(database.connection):
        for step in STEPS:
            step.upgrade()
            database.connection.commit()
    database.connection.execute(f"PRAGMA user_version = {NEWEST}")


def state(path: Path) -> str:
    """Whether the store is "old", "new" or a "hybrid"."""
    connection = sqlite3.connect(path)
    try:
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        names = {
            f"{table}.{row[1]}"
            for table in ("workshop", "participant", "agenda_block", "email")
            for row in connection.execute(f"PRAGMA table_info({table})")
        }
        rows = connection.execute("SELECT count(*) FROM participant").fetchone()[0]
        left = connection.execute(
            "SELECT count(*) FROM sqlite_master WHERE name LIKE '%alembic%'"
        ).fetchone()[0]
        barriers = connection.execute(
            "SELECT count(*) FROM history WHERE way = 'barrier'"
        ).fetchone()[0]
        broken = connection.execute("PRAGMA foreign_key_check").fetchall()
    except sqlite3.OperationalError:
        return "hybrid"  # killed between dropping a table and naming the new one
    finally:
        connection.close()
    marks = {"workshop.venue", "email.email", "agenda_block.heading", "agenda_block.colour"}
    gone = {"workshop.place", "participant.email", "agenda_block.title"}
    whole = rows == 304 and not left and not broken
    if whole and version == 1 and gone <= names and not marks & names and barriers == 0:
        return "old"
    if whole and version == NEWEST and marks <= names and not gone & names and barriers == 1:
        return "new"
    return "hybrid"
