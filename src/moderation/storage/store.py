# SPDX-License-Identifier: EUPL-1.2
"""Workshops as rows: loading, writing a step with its history, and the history's tail.

Everything here runs on the one writer thread, which owns the connection.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, date, datetime
from typing import Any

import sqlalchemy as sa

from moderation.domain import codec
from moderation.domain.change import Change, Step
from moderation.domain.ids import Id
from moderation.domain.projection import Projection
from moderation.domain.state import State
from moderation.domain.texts import Message
from moderation.storage.history import (
    Record,
    Remembered,
    Way,
    message_from_plain,
    message_to_plain,
)
from moderation.storage.mapping import METADATA, Mapper

history_table = sa.Table(
    "history",
    METADATA,
    sa.Column("seq", sa.Integer, primary_key=True, autoincrement=True),
    sa.Column("workshop_id", sa.Text, nullable=False, index=True),
    sa.Column("at", sa.Text, nullable=False),
    sa.Column("way", sa.Text, nullable=False),
    sa.Column("undo_group", sa.Text, nullable=False),
    sa.Column("label", sa.Text, nullable=False),
    sa.Column("payload", sa.Text),
    sqlite_autoincrement=True,
)
projection_table = sa.Table(
    "projection",
    METADATA,
    sa.Column("workshop_id", sa.Text, primary_key=True),
    sa.Column("shown", sa.Text, nullable=False),
)

open_vote_table = sa.Table(
    "open_vote",
    METADATA,
    sa.Column("vote_id", sa.Text, primary_key=True),
    sa.Column("workshop_id", sa.Text, nullable=False),
)
"""That a vote has ballots which no disk holds: the fact alone."""

calendar_version_table = sa.Table(
    "calendar_version",
    METADATA,
    sa.Column("entry_key", sa.Text, primary_key=True),
    sa.Column("look", sa.Text, primary_key=True),
    sa.Column("workshop_id", sa.Text, nullable=False),
    sa.Column("mark", sa.Text, nullable=False),
    sa.Column("sequence", sa.Integer, nullable=False),
    sa.Column("changed_at", sa.Text, nullable=False),
)
"""See ``storage/calendar_versions.py``."""

OWN_TABLES = (projection_table, open_vote_table, calendar_version_table, history_table)
"""What the running program keeps beside the entities."""

UNDO_ROWS = 400
"""How many rows of history are read back for undo when a workshop is opened."""


class Store:
    """The rows of all workshops behind one connection.

    ``connection`` is a checked and locked ``sqlite3`` connection from ``Database``; ``mappers``
    gives the kinds of entities and their tables. ``connection`` stays readable as the plain
    connection beneath, for what needs no SQLAlchemy.
    """

    def __init__(
        self, connection: sqlite3.Connection, mappers: Callable[[], Sequence[Mapper[Any]]]
    ) -> None:
        self._engine = sa.create_engine(
            "sqlite://",
            creator=lambda: connection,
            poolclass=sa.StaticPool,
            isolation_level="AUTOCOMMIT",
            pool_reset_on_return=None,
            # What people typed belongs in no log.
            hide_parameters=True,
        )
        self._connection = self._engine.connect()
        self.connection = connection
        self._mappers = {mapper.entity.kind: mapper for mapper in mappers()}
        self._updates: dict[str, sa.Update] = {}
        self._deletes: dict[str, sa.Delete] = {}
        self._loads: list[tuple[Mapper[Any], str]] = []
        for kind, mapper in self._mappers.items():
            query = mapper.table.select().where(mapper.owner == sa.bindparam("owner"))
            self._loads.append((mapper, str(query.compile(self._engine))))
            key = mapper.table.c.id == sa.bindparam("key")
            self._updates[kind] = mapper.table.update().where(key)
            self._deletes[kind] = mapper.table.delete().where(key)

    @contextmanager
    def _transaction(self) -> Iterator[sa.Connection]:
        self._connection.exec_driver_sql("BEGIN IMMEDIATE")
        try:
            yield self._connection
            self._connection.exec_driver_sql("COMMIT")
        except BaseException:
            # SQLite may have rolled back by itself, for example on a full disk.
            if self._connection.connection.dbapi_connection.in_transaction:  # type: ignore[union-attr]
                self._connection.exec_driver_sql("ROLLBACK")
            raise

    def write(self, record: Record) -> None:
        """One action of the user: its rows and its row of history in one transaction."""
        with self._transaction() as connection:
            self._write_rows(connection, record.step.changes)
            label = message_to_plain(record.step.label)
            connection.execute(
                history_table.insert(),
                {
                    "workshop_id": record.workshop_id,
                    "at": record.at.astimezone(UTC).isoformat(),
                    "way": record.way.value,
                    "undo_group": record.group,
                    "label": json.dumps(label, ensure_ascii=False),
                    "payload": record.payload(),
                },
            )

    def fits(self, step: Step) -> bool:
        """Whether the store holds what the step expects."""
        expected: dict[tuple[str, Id], Any] = {}
        for change in step.changes:
            kind, key = change.key
            if change.key not in expected:
                mapper = self._mappers[kind]
                query = mapper.table.select().where(mapper.table.c.id == key)
                found = mapper.from_rows([tuple(r) for r in self._connection.execute(query)])
                expected[change.key] = found[0] if found else None
            if expected[change.key] != change.before:
                return False
            expected[change.key] = change.after
        return True

    def _write_rows(self, connection: sa.Connection, changes: Sequence[Change]) -> None:
        # Foreign keys are deferred to the commit, so rows may go in kind by kind.
        batches: dict[tuple[str, str], list[dict[str, Any]]] = {}
        for change in changes:
            kind, key = change.key
            mapper = self._mappers[kind]
            if change.after is None:
                batches.setdefault(("delete", kind), []).append({"key": key})
            elif change.before is None:
                batches.setdefault(("insert", kind), []).append(mapper.to_row(change.after))
            else:
                row = {"key": key, **mapper.to_row(change.after)}
                batches.setdefault(("update", kind), []).append(row)
        for (action, kind), rows in batches.items():
            statement: sa.Insert | sa.Update | sa.Delete
            if action == "insert":
                statement = self._mappers[kind].table.insert()
            else:
                statement = (self._updates if action == "update" else self._deletes)[kind]
            connection.execute(statement, rows if len(rows) > 1 else rows[0])

    def load(self, workshop_id: Id) -> State:
        """Everything of one workshop; an empty state if no workshop has this id."""
        entities: list[Any] = []
        # Compiled once and read as plain rows: asking each table anew takes as long as its rows.
        for mapper, query in self._loads:
            entities += mapper.from_rows(self.connection.execute(query, (workshop_id,)).fetchall())
        return State.holding(entities)

    def history(self, workshop_id: Id, limit: int | None = UNDO_ROWS) -> list[Remembered]:
        """The newest rows of history, oldest first."""
        columns = history_table.c
        query = (
            sa.select(columns.at, columns.way, columns.undo_group, columns.label, columns.payload)
            .where(columns.workshop_id == workshop_id)
            .order_by(columns.seq.desc())
            .limit(limit)
        )
        rows = self._connection.execute(query).fetchall()
        return [
            Remembered(
                datetime.fromisoformat(at),
                Way(way),
                group,
                message_from_plain(json.loads(label)),
                payload,
            )
            for at, way, group, label, payload in reversed(rows)
        ]

    def write_barrier(self, workshop_id: Id, at: datetime, label: Message) -> None:
        """End undo here: what came before can no longer be taken back."""
        self.write(Record(workshop_id, at, Way.BARRIER, "", Step(label, ())))

    def save_projection(self, workshop_id: Id, projection: Projection) -> None:
        """Remember what the wall shows, without history."""
        with self._transaction() as connection:
            key = projection_table.c.workshop_id == workshop_id
            connection.execute(projection_table.delete().where(key))
            shown = json.dumps(codec.to_plain(projection))
            connection.execute(
                projection_table.insert(), {"workshop_id": workshop_id, "shown": shown}
            )

    def projection(self, workshop_id: Id) -> Projection:
        """What the wall showed last."""
        query = sa.select(projection_table.c.shown).where(
            projection_table.c.workshop_id == workshop_id
        )
        shown = self._connection.execute(query).scalar()
        return Projection() if shown is None else codec.from_plain(Projection, json.loads(shown))

    def save_open_votes(self, workshop_id: Id, votes: frozenset[Id]) -> None:
        """Remember which votes of a workshop are open, and nothing of what they hold."""
        with self._transaction() as connection:
            connection.execute(
                open_vote_table.delete().where(open_vote_table.c.workshop_id == workshop_id)
            )
            rows = [{"vote_id": vote, "workshop_id": workshop_id} for vote in sorted(votes)]
            if rows:
                connection.execute(open_vote_table.insert(), rows)

    def open_votes(self, workshop_id: Id) -> frozenset[Id]:
        """The votes of a workshop that were open when the program ended."""
        query = sa.select(open_vote_table.c.vote_id).where(
            open_vote_table.c.workshop_id == workshop_id
        )
        return frozenset(self._connection.execute(query).scalars())

    def left_open(self) -> dict[Id, frozenset[Id]]:
        """The votes that were open when the program ended, by workshop."""
        query = sa.select(open_vote_table.c.workshop_id, open_vote_table.c.vote_id)
        found: dict[Id, set[Id]] = {}
        for workshop_id, vote_id in self._connection.execute(query):
            found.setdefault(workshop_id, set()).add(vote_id)
        return {workshop_id: frozenset(votes) for workshop_id, votes in found.items()}

    def binned(self) -> list[tuple[Id, str, date | None]]:
        """Every workshop in the bin with title and day, the newest first."""
        query = "SELECT id, title, day FROM workshop WHERE trashed ORDER BY day DESC, title"
        return [
            (Id(key), title, None if day is None else date.fromisoformat(day))
            for key, title, day in self.connection.execute(query)
        ]

    def close(self) -> None:
        """Let go of the connection; ``Database`` closes it."""
        self._connection.close()
