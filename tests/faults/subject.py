"""The program under fault: the real store doing real steps, and liars that must be caught.

A step adds a card and a private note and counts in the workshop's subtitle, so that half a step
shows. ``problems`` says what is wrong with what was left on disk.
"""

import json
import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from moderation import registry
from moderation.domain.change import Change, Step, added
from moderation.domain.ids import Id
from moderation.domain.state import State
from moderation.domain.texts import untranslated
from moderation.domain.workshop import Workshop
from moderation.features.capture.model import Entry, EntryKind, PrivateNote
from moderation.session.session import Session
from moderation.session.writer import SaveState, Writer
from moderation.storage.backup import back_up
from moderation.storage.database import Database
from moderation.storage.history import Record
from moderation.storage.store import Store
from moderation.storage.trouble import StoreTrouble

WORKSHOP = Id("00000000-0000-4000-8000-000000000000")
STORE = "moderation.sqlite"
BACKUPS = "backups"
FILE = "workshop.json"

Acknowledge = Callable[[int], None]


class Honest:
    """The product: state, writer thread, one transaction, and then "saved"."""

    store_class: type[Store] = Store
    acknowledges_early = False
    pragmas: tuple[str, ...] = ()

    def __init__(self, folder: Path, acknowledge: Acknowledge) -> None:
        self._acknowledge = acknowledge
        self._saved = -1
        self.database: Database | None = None
        self.writer = Writer(lambda: self._open(folder), self._told)

    def _open(self, folder: Path) -> Store:
        self.database = Database.open(folder / STORE)
        for pragma in self.pragmas:
            self.database.connection.execute(f"PRAGMA {pragma}")
        return self.store_class(self.database.connection, registry.mappers)

    def _told(self, state: SaveState) -> None:
        if state.trouble is None and not self.acknowledges_early:
            self._saved += 1
            self._acknowledge(self._saved)

    def start(self) -> int:
        """Open or create the workshop; the number of its last step."""
        found = self.writer.submit(lambda store: store.load(WORKSHOP)).result()
        if found.empty:
            workshop = Workshop(id=WORKSHOP, title="Fault", subtitle="0")
            self.session = Session.create([workshop], untranslated("create"), self.writer)
            return 0
        self.session = Session.open(WORKSHOP, self.writer)
        self._saved = int(found.workshop.subtitle)
        return self._saved

    def perform(self, number: int) -> None:
        """Step ``number``, queued for the disk."""
        before = self.session.state.workshop
        changes = (
            *added(
                Entry(
                    id=Id(f"entry-{number}"), workshop_id=WORKSHOP, rank=float(number),
                    entry_kind=EntryKind.CARD, text=f"{number}" + " x" * (number % 300),
                ),
                PrivateNote(
                    id=Id(f"note-{number}"), workshop_id=WORKSHOP, rank=float(number),
                    text=f"{number}",
                ),
            ),
            Change(before, replace(before, subtitle=str(number))),
        )  # fmt: skip
        if self.acknowledges_early:
            self._acknowledge(number)
        self.session.perform(Step(untranslated(f"step {number}"), changes))

    def wait(self) -> None:
        """Wait until everything is saved."""
        assert self.writer.wait_until_saved(60)

    def back_up(self, folder: Path) -> None:
        """A backup, as at the end of a day."""
        assert self.database is not None
        database = self.database
        self.writer.submit(lambda _: back_up(database, folder / BACKUPS, keep=2)).result()

    def close(self) -> None:
        """End as the app does."""
        assert self.writer.close()
        assert self.database is not None
        self.database.close()


class AcknowledgesEarly(Honest):
    """Says "saved" when the step is queued."""

    acknowledges_early = True


class ThreeCommits(Honest):
    """Writes every change, and the history, in a transaction of its own."""

    class _Store(Store):
        def write(self, record: Record) -> None:
            for change in record.step.changes:
                with self._transaction() as connection:
                    self._write_rows(connection, [change])
            label = replace(record, step=Step(record.step.label, ()))
            super().write(label)

    store_class = _Store


class SyncsRarely(Honest):
    """Does not wait for the disk at every step."""

    pragmas = ("synchronous = NORMAL",)


class NeverSyncs(Honest):
    """Leaves all of it to the system."""

    pragmas = ("synchronous = OFF",)


class InPlace(Honest):
    """Keeps a workshop in a file that is written in place."""

    def __init__(self, folder: Path, acknowledge: Acknowledge) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._path = folder / FILE
        self._acknowledge = acknowledge
        self._steps: list[str] = []

    def start(self) -> int:
        if self._path.exists():
            self._steps = json.loads(self._path.read_text())
            return len(self._steps)
        return 0

    def perform(self, number: int) -> None:
        self._steps.append(f"{number} " + "x" * 20_000)
        with self._path.open("w") as file:
            json.dump(self._steps, file)
            file.flush()
            os.fsync(file.fileno())
        self._acknowledge(number)

    def wait(self) -> None:
        pass

    def back_up(self, folder: Path) -> None:
        pass

    def close(self) -> None:
        pass


SUBJECTS = {
    cls.__name__: cls
    for cls in (Honest, AcknowledgesEarly, ThreeCommits, SyncsRarely, NeverSyncs, InPlace)
}


def problems(folder: Path, acknowledged: int, *, replay: bool = True) -> list[str]:
    """What is wrong after steps up to ``acknowledged`` were said to be saved (-1: nothing was)."""
    if (folder / FILE).exists():
        return _file_problems(folder / FILE, acknowledged)
    if not (folder / STORE).exists():
        return ["the store is gone"] if acknowledged >= 0 else []
    try:
        database = Database.open(folder / STORE)
    except StoreTrouble as error:
        return [f"corrupt: {error} {getattr(error, 'detail', '')}"]
    with database:
        return _store_problems(database, acknowledged, replay=replay)


def _file_problems(path: Path, acknowledged: int) -> list[str]:
    try:
        steps = json.loads(path.read_text())
    except ValueError:
        return ["corrupt: the file cannot be read"]
    return [f"lost: {acknowledged - len(steps)}"] if len(steps) < acknowledged else []


def _store_problems(database: Database, acknowledged: int, *, replay: bool) -> list[str]:
    def column(sql: str) -> list[str]:
        return [row[0] for row in database.connection.execute(sql)]

    found = []
    counted = column("SELECT subtitle FROM workshop")
    last = int(counted[0]) if counted else -1
    if last < acknowledged:
        found.append(f"lost: {acknowledged - last} of {acknowledged}")
    expected = [str(number) for number in range(1, last + 1)]
    if column("SELECT text FROM private_note ORDER BY rank") != expected:
        found.append("torn: the notes are not those of the last step")
    cards = [text.split(" ")[0] for text in column("SELECT text FROM entry ORDER BY rank")]
    if cards != expected:
        found.append("torn: the cards are not those of the last step")
    if len(column("SELECT seq FROM history")) != last + 1:
        found.append("torn: the history is not that of the last step")
    if database.connection.execute("PRAGMA integrity_check").fetchall() != [("ok",)]:
        found.append("corrupt: integrity")
    if database.connection.execute("PRAGMA foreign_key_check").fetchall():
        found.append("torn: rows refer to nothing")
    if replay and not found:
        store = Store(database.connection, registry.mappers)
        state = State.holding(())
        for row in store.history(WORKSHOP, None):
            state = state.apply(row.step())
        if state.entities() != store.load(WORKSHOP).entities():
            found.append("torn: the tables are not what the history says")
        store.close()
    return found
