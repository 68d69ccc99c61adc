# SPDX-License-Identifier: EUPL-1.2
"""Brings a store to the newest version: all missing steps in one transaction, or none.

Alembic's own handling of transactions on SQLite left stores that could not be upgraded any more
when it was killed; here one explicit ``BEGIN`` holds every step and the version, which is SQLite's
``user_version`` and nothing else. Foreign keys are off meanwhile, because rebuilding a table would
delete the rows that refer to it, and are checked before the commit.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

import sqlalchemy as sa
from alembic.migration import MigrationContext
from alembic.operations import Operations
from alembic.script import ScriptDirectory

from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.storage.backup import Occasion, back_up
from moderation.storage.database import Database
from moderation.storage.migrations import FOLDER, NEWEST
from moderation.storage.schema import tidy
from moderation.storage.trouble import MigrationFailed, UnwritableFolder

_BARRIER = QT_TRANSLATE_NOOP("Migration", "New version of the program")


class Migration(NamedTuple):
    """One step: the version it leads to, and what it does."""

    version: int
    upgrade: Callable[[], None]


def migrations(folder: Path = FOLDER) -> list[Migration]:
    """All steps in their order.

    The folder is found beside this module in a checkout, an installed wheel and a bundle alike.
    """
    scripts = ScriptDirectory(str(folder))
    return [
        Migration(int(script.revision), script.module.upgrade)
        for script in reversed(list(scripts.walk_revisions()))
    ]


def upgrade(
    database: Database,
    backups: Path,
    *,
    steps: Sequence[Migration] | None = None,
    newest: int = NEWEST,
) -> bool:
    """Bring the store to the newest version; tells whether anything was to be done.

    A verified backup is made in ``backups`` first. ``steps`` and ``newest`` are for tests.

    Raises:
        MigrationFailed: The store is as it was before.
        BackupFailed: No backup could be made, so nothing was begun.
        UnwritableFolder: The store is old and can only be read.
        DamagedStore: It was not checked when it was opened, and is broken.
    """
    if database.version >= newest:
        return False
    if database.read_only is not None:
        raise UnwritableFolder(database.path, database.read_only.reason)
    if not database.checked:
        database.check()
    back_up(database, backups, Occasion.MIGRATION)
    missing = [step for step in steps or migrations() if step.version > database.version]
    connection = database.connection
    connection.execute("PRAGMA foreign_keys = OFF")
    try:
        with _operations(connection), database.transaction():
            for step in missing:
                step.upgrade()
            _end_undo(connection)
            _check_references(connection)
            connection.execute(f"PRAGMA user_version = {int(newest)}")
    except Exception as error:
        raise MigrationFailed(database.path) from error
    finally:
        connection.execute("PRAGMA foreign_keys = ON")
    database.version = newest
    return True


def schema_sql() -> str:
    """What ``schema.sql`` must hold once there is a release: what all migrations together yield."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    try:
        with _operations(connection):
            for step in migrations():
                step.upgrade()
        rows = connection.execute(
            "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite\\_%' "
            "ESCAPE '\\' AND name NOT IN (SELECT name FROM pragma_table_list "
            "WHERE type = 'shadow') ORDER BY rowid"
        ).fetchall()
    finally:
        connection.close()
    return "".join(f"{tidy(sql)};\n" for (sql,) in rows)


@contextmanager
def _operations(connection: sqlite3.Connection) -> Iterator[None]:
    """Alembic's ``op`` works on the connection meanwhile.

    To be entered before a transaction begins and left after it ended: SQLAlchemy rolls back when
    it meets a connection and when it lets it go. It is told that a transaction is on, or every
    rebuilding of a table would commit.
    """
    engine = sa.create_engine(
        "sqlite://",
        creator=lambda: connection,
        poolclass=sa.StaticPool,
        isolation_level="AUTOCOMMIT",  # the transaction is ours
        # Returning the connection must not end it.
        pool_reset_on_return=None,
        hide_parameters=True,  # logs hold no text of users
    )
    with engine.connect() as wrapped, wrapped.begin():
        context = MigrationContext.configure(wrapped)
        with Operations.context(context):
            yield


def _check_references(connection: sqlite3.Connection) -> None:
    broken = connection.execute("PRAGMA foreign_key_check").fetchall()
    if broken:
        raise ValueError(f"rows refer to nothing: {broken[:5]}")


def _end_undo(connection: sqlite3.Connection) -> None:
    """Old payloads of history do not fit new tables: undo ends here in every workshop."""
    known = connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'history'").fetchone()
    if known is None:
        return
    label = json.dumps(
        {"context": _BARRIER.context, "source": _BARRIER.source, "values": {}, "count": None}
    )
    connection.execute(
        "INSERT INTO history (workshop_id, at, way, undo_group, label, payload) "
        "SELECT DISTINCT workshop_id, ?, 'barrier', '', ?, '[]' FROM history",
        (datetime.now(UTC).isoformat(), label),
    )
