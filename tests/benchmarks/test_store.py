"""Opening, listing, saving and backing up, against plain sqlite3 and plain files."""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from moderation import registry
from moderation.domain.change import Step, added
from moderation.domain.ids import Id, new_id
from moderation.features.capture.model import Entry, EntryKind
from moderation.output.glance import due_in_all, glance
from moderation.session.session import Session
from moderation.storage.backup import back_up
from moderation.storage.database import Database
from moderation.storage.history import Record, Way, changes_to_text
from moderation.storage.store import Store
from tests.benchmarks import stock
from tests.benchmarks.measure import Job, Report, interleaved, timed

pytestmark = [pytest.mark.bench, pytest.mark.timeout(900)]
NOW = datetime(2026, 3, 12, 14, 0, tzinfo=UTC)


def _with_cards(folder: Path, cards: int) -> tuple[Path, Id]:
    path = folder / f"{cards}.sqlite"
    (key,) = stock.store_with(path, [stock.cards_workshop(cards)])
    return path, key


def _raw_load(connection: sqlite3.Connection, store: Store, key: Id) -> int:
    """The same rows by the same columns, and the entities of them: the least that can be done."""
    found: list[Any] = []
    for mapper in store._mappers.values():
        names = ", ".join(column.name for column in mapper.table.columns)
        query = f"SELECT {names} FROM {mapper.table.name} WHERE {mapper.owner.name} = ?"
        found += mapper.from_rows(connection.execute(query, (key,)).fetchall())
    return len(found)


@pytest.mark.parametrize("cards", [1000, 10_000])
def test_opening_a_workshop_costs_its_rows_and_entities(tmp_path: Path, cards: int) -> None:
    path, key = _with_cards(tmp_path, cards)
    with Database.open(path) as database:
        store = Store(database.connection, registry.mappers)
        assert _raw_load(database.connection, store, key) == len(store.load(key).entities())
        found = interleaved(
            {
                "raw": timed(lambda: _raw_load(database.connection, store, key)),
                "load": timed(lambda: store.load(key)),
                "open": timed(lambda: (store.load(key), store.history(key))),
            },
            11,
        )
        store.close()
    with Report("store") as report:
        report.ratio(
            f"open {cards:,} cards / raw rows and entities", found["load"], found["raw"], 1.5
        )
        report.note("with its history for undo", [found["open"]], "ms")


LISTED = """
SELECT id, title, subtitle, municipality, series, status, day, starts_at, closed_session
FROM workshop WHERE NOT trashed
ORDER BY CASE status WHEN 'running' THEN 0 WHEN 'draft' THEN 1 ELSE 2 END, day DESC
"""
LENGTHS = "SELECT workshop_id, sum(minutes + extra_minutes) FROM agenda_block GROUP BY workshop_id"
SEATS = """
SELECT workshop_id, side, sum(CASE reply WHEN 'declined' THEN 0 ELSE seats END)
FROM unit GROUP BY workshop_id, side
"""
PEOPLE = """
SELECT unit.workshop_id, unit.side, count(*), sum(attendance = 'present' AND left_at IS NULL)
FROM participant JOIN unit ON unit.id = participant.unit_id
WHERE attendance <> 'excused' GROUP BY unit.workshop_id, unit.side
"""
DUE = """
SELECT goal.id, goal.title, goal.due, unit.name, workshop.title
FROM goal JOIN workshop ON workshop.id = goal.workshop_id
LEFT JOIN unit ON unit.id = goal.unit_id
WHERE goal.due IS NOT NULL AND NOT trashed AND status <> 'draft' ORDER BY due LIMIT 50
"""


DUE_TASKS = """
SELECT entry.id, entry.text, entry.due, unit.name, workshop.title
FROM entry JOIN workshop ON workshop.id = entry.workshop_id
LEFT JOIN unit ON unit.id = entry.unit_id
WHERE entry_kind = 'task' AND entry.due IS NOT NULL AND NOT trashed AND status <> 'draft'
ORDER BY due
"""


DUE_ANSWERS = """
SELECT goal_answer.id, goal.title, follow_up_due, follow_up, unit.name, answer, workshop.title
FROM goal_answer JOIN workshop ON workshop.id = goal_answer.workshop_id
JOIN goal ON goal.id = goal_answer.goal_id JOIN unit ON unit.id = goal_answer.unit_id
WHERE (answer = 'open' OR to_confirm) AND follow_up_due IS NOT NULL
    AND NOT trashed AND status <> 'draft'
ORDER BY follow_up_due
"""
DUE_REVIEWS = """
SELECT review.id, until, workshop.title, unit.name
FROM review JOIN workshop ON workshop.id = review.workshop_id
LEFT JOIN unit ON unit.workshop_id = workshop.id
WHERE NOT trashed AND status NOT IN ('draft', 'approved') ORDER BY until
"""


COUNTS = [
    f"SELECT count(*) FROM {kind} JOIN workshop ON workshop.id = {kind}.workshop_id "
    f"WHERE {only}NOT trashed AND status <> 'draft'"
    for kind, only in (
        ("goal", ""),
        ("entry", "entry_kind = 'task' AND "),
        ("goal_answer", "(answer = 'open' OR to_confirm) AND "),
        ("review", "status <> 'approved' AND "),
    )
]
"""How many are open, as the library says below the list."""


def test_listing_500_workshops(library: Path) -> None:
    with Database.open(library / "moderation.sqlite") as database:
        connection = database.connection

        def raw() -> None:
            for query in (LISTED, LENGTHS, SEATS, PEOPLE, DUE, *COUNTS):
                connection.execute(query).fetchall()
            for query in (DUE_TASKS, DUE_ANSWERS, DUE_REVIEWS):
                connection.execute(f"{query} LIMIT 50").fetchall()

        found = interleaved(
            {
                "raw": timed(raw),
                "glance": timed(lambda: glance(connection)),
                "first": timed(lambda: glance(connection, counted=40)),
            },
            11,
        )
    with Report("store") as report:
        report.ratio("list 500 with counts and due goals / raw", found["glance"], found["raw"], 2.0)
        report.ratio("what the first window shows of them / raw", found["first"], found["raw"], 2.0)


def test_the_whole_due_list_of_500_workshops(library: Path) -> None:
    with Database.open(library / "moderation.sqlite") as database:
        connection = database.connection

        def raw() -> None:
            for query in (
                DUE.replace(" LIMIT 50", ""),
                DUE_TASKS,
                DUE_ANSWERS,
                DUE_REVIEWS,
                *COUNTS,
            ):
                connection.execute(query).fetchall()

        found = interleaved({"raw": timed(raw), "due": timed(lambda: due_in_all(connection))}, 11)
        rows = due_in_all(connection).rows
        assert any(row.told is None for row in rows)
        assert any(row.told is not None and not row.for_all for row in rows)
        assert any(row.for_all for row in rows)
    with Report("store") as report:
        report.ratio("due list of 500 workshops / raw", found["due"], found["raw"], 2.0)


def _copy(source: Path, folder: Path) -> None:
    with source.open("rb") as read, (folder / "copy").open("wb") as written:
        shutil.copyfileobj(read, written, 1 << 20)
        written.flush()
        os.fsync(written.fileno())


def test_a_backup_costs_little_more_than_a_copy(library: Path, tmp_path: Path) -> None:
    store, folder = tmp_path / "store.sqlite", tmp_path / "backups"
    shutil.copyfile(library / "moderation.sqlite", store)
    with Database.open(store) as database:
        found = interleaved(
            {
                "copy": timed(lambda: _copy(store, tmp_path)),
                "backup": timed(lambda: back_up(database, folder)),
            }
        )
        size = store.stat().st_size / 1e6
    with Report("store") as report:
        report.ratio(
            f"verified backup of {size:.0f} MB / synced copy", found["backup"], found["copy"], 2.5
        )


@pytest.fixture
def store(tmp_path: Path) -> Iterator[tuple[Store, Id]]:
    path, key = _with_cards(tmp_path, 1000)
    with Database.open(path) as database:
        found = Store(database.connection, registry.mappers)
        yield found, key
        found.close()


def _entry(key: Id) -> Entry:
    return Entry(
        id=new_id(), workshop_id=key, rank=1.0, entry_kind=EntryKind.CARD, text=stock.words(1),
        created_at=NOW,
    )  # fmt: skip


def _raw_wal(path: Path) -> tuple[sqlite3.Connection, Job]:
    connection = sqlite3.connect(path, isolation_level=None)
    for pragma in ("journal_mode = WAL", "synchronous = FULL", "locking_mode = EXCLUSIVE"):
        connection.execute(f"PRAGMA {pragma}")
    connection.execute("CREATE TABLE entry (id TEXT PRIMARY KEY, words TEXT, plain TEXT)")
    connection.execute("CREATE TABLE history (seq INTEGER PRIMARY KEY, payload TEXT)")
    payload = changes_to_text(added(_entry(new_id())))

    def write() -> None:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("INSERT INTO entry VALUES (?, ?, ?)", (new_id(), payload, payload))
        connection.execute("INSERT INTO history (payload) VALUES (?)", (payload,))
        connection.execute("COMMIT")

    return connection, timed(write)


def test_one_durable_edit(store: tuple[Store, Id], tmp_path: Path) -> None:
    real, key = store
    file = os.open(tmp_path / "plain", os.O_RDWR | os.O_CREAT)
    block = b"x" * 8192

    def plain() -> None:
        os.pwrite(file, block, 0)
        os.fdatasync(file)

    def edit() -> None:
        step = Step(stock.ADD, added(_entry(key)))
        real.write(Record(key, NOW, Way.DO, new_id(), step))

    connection, raw = _raw_wal(tmp_path / "raw.sqlite")
    try:
        found = interleaved({"plain": timed(plain), "raw": raw, "edit": timed(edit)}, 51, warm=5)
    finally:
        connection.close()
        os.close(file)
    with Report("store") as report:
        # The floors of the table in the same order: 390, 714 and 961 us on a quiet machine.
        report.ratio("one durable edit / raw WAL FULL", found["edit"], found["raw"], 2.0)
        report.ratio("one durable edit / write and fdatasync", found["edit"], found["plain"], 4.0)


def test_a_day_of_steps_is_performed_without_waiting_for_the_disk(tmp_path: Path) -> None:
    """The GUI's share of an edit with 1,000 cards: what it pays before it may paint."""
    path, key = _with_cards(tmp_path, 1000)
    with Database.open(path) as database:
        writer = stock.open_writer(database)
        session = Session.open(key, writer)
        found = interleaved(
            {"perform": timed(lambda: session.perform(Step(stock.ADD, added(_entry(key)))))}, 51
        )
        assert writer.close(60)
    with Report("store") as report:
        report.limit("a step performed on the GUI's thread, 1,000 cards", found["perform"], 2.0)
