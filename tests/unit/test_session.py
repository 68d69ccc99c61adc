# SPDX-License-Identifier: EUPL-1.2
"""One door for every change: perform, undo, redo, history, and what happens when the disk fails."""

from __future__ import annotations

import sqlite3
import sys
import threading
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from moderation import registry
from moderation.activities.polls import edits as polls
from moderation.activities.polls.model import Poll, PollCount
from moderation.domain import sealed
from moderation.domain.change import Change, Step
from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.domain.state import State
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.features.agenda import edits as agenda
from moderation.features.agenda.model import Block
from moderation.features.capture import edits as capture
from moderation.features.capture.model import Entry, EntryKind, PrivateNote
from moderation.features.people import edits as people
from moderation.features.people.model import Unit
from moderation.features.votes.rules import VoteKind
from moderation.features.votes.tally import Tally
from moderation.session.session import Changed, Session
from moderation.session.writer import SaveState, Writer
from moderation.storage.database import Database
from moderation.storage.history import Record, Way
from moderation.storage.mapping import METADATA
from moderation.storage.store import Store
from tests.stores import Ticking, new_session, open_writer, reopened

LABEL = QT_TRANSLATE_NOOP("Tests", "Something")


def test_undo_and_redo_survive_a_restart(tmp_path: Path) -> None:
    with open_writer(tmp_path / "store.sqlite") as writer:
        session = new_session(writer)
        workshop_id = session.state.workshop.id
        session.perform(people.add_unit(session.state, "Kämmerei", Side.ADMINISTRATION))
        unit = session.state.of(Unit)[-1]
        session.perform(people.edit_unit(session.state, unit.id, name="Kämmereiamt"))
        session.undo()
        assert session.state.get(Unit, unit.id).name == "Kämmerei"

    with open_writer(tmp_path / "store.sqlite") as writer:
        again = reopened(workshop_id, writer)
        assert again.undo_label == people.ADD_UNIT
        again.redo()
        assert again.state.get(Unit, unit.id).name == "Kämmereiamt"
        again.undo()
        again.undo()
        assert again.state.find(Unit, unit.id) is None
        assert again.undo_label is None, "the creation of the workshop is not undone"


def test_a_run_of_typing_is_undone_together_and_a_pause_ends_it(tmp_path: Path) -> None:
    clock = Ticking()
    with open_writer(tmp_path / "store.sqlite") as writer:
        session = new_session(writer, clock)
        unit = session.state.of(Unit)[0]
        for name in ("R", "Ra", "Rat der Stadt"):
            session.perform(people.edit_unit(session.state, unit.id, name=name))
            clock.forward(seconds=1)
        clock.forward(minutes=1)
        session.perform(people.edit_unit(session.state, unit.id, name="Stadtrat"))
        session.undo()
        assert session.state.get(Unit, unit.id).name == "Rat der Stadt"
        session.undo()
        assert session.state.get(Unit, unit.id).name == unit.name


def test_subscribers_are_told_and_one_that_fails_keeps_nobody_from_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reported: list[type[BaseException]] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, *_: reported.append(kind))
    told: list[Changed] = []

    def fail(_: Changed) -> None:
        raise LookupError

    with open_writer(tmp_path / "store.sqlite") as writer:
        session = new_session(writer)
        session.subscribe(fail)
        unsubscribe = session.subscribe(told.append)
        session.perform(people.add_unit(session.state, "Kreis", Side.OTHERS))
        unsubscribe()
        session.undo()
    assert [changed.way for changed in told] == [Way.DO]
    assert reported == [LookupError, LookupError]


def test_a_step_that_does_not_fit_changes_nothing(tmp_path: Path) -> None:
    with open_writer(tmp_path / "store.sqlite") as writer:
        session = new_session(writer)
        before = session.state
        step = people.add_unit(before, "Kreis", Side.OTHERS)
        session.perform(step)
        with pytest.raises(ValueError, match="not what the step expects"):
            session.perform(step)
        assert len(session.state.of(Unit)) == len(before.of(Unit)) + 1
        assert len(before.of(Unit)) == 3, "a state that was handed out never changes"


class Failing(Store):
    """A store on a disk that is full while ``full`` is set."""

    full = False

    def write(self, record: Record) -> None:
        """Fail like a full disk."""
        if type(self).full:
            error = sqlite3.OperationalError("database or disk is full")
            error.sqlite_errorcode = sqlite3.SQLITE_FULL
            raise error
        super().write(record)


def test_a_failed_write_keeps_every_step_and_reading_goes_on(tmp_path: Path) -> None:
    Failing.full = False
    told: list[SaveState] = []
    troubled = threading.Event()

    def hear(state: SaveState) -> None:
        told.append(state)
        if state.trouble is not None:
            troubled.set()

    with Database.open(tmp_path / "store.sqlite") as database:
        writer = Writer(lambda: Failing(database.connection, registry.mappers), hear)
        session = new_session(writer)
        workshop_id = session.state.workshop.id
        assert writer.wait_until_saved(5)
        Failing.full = True
        for name in ("Kreis", "Land", "Nachbarstadt"):
            session.perform(people.add_unit(session.state, name, Side.OTHERS))
        assert troubled.wait(5)
        assert not writer.wait_until_saved(0.05)
        assert "disk is full" in str(told[-1].trouble)
        stored = writer.submit(lambda store: store.load(workshop_id)).result(5)
        assert len(stored.of(Unit)) == 3
        assert not writer.close(timeout=0.05), "closing waits for what is not saved"
        Failing.full = False
        assert writer.wait_until_saved(5)
        assert writer.close()
    with open_writer(tmp_path / "store.sqlite") as writer:
        names = [unit.name for unit in reopened(workshop_id, writer).state.of(Unit)]
    assert names[-3:] == ["Kreis", "Land", "Nachbarstadt"]
    assert told[-1].pending == 0
    assert told[-1].trouble is None


def test_the_history_keeps_label_and_time_and_its_payload_can_be_erased(tmp_path: Path) -> None:
    clock = Ticking()
    path = tmp_path / "store.sqlite"
    with open_writer(path) as writer:
        session = new_session(writer, clock)
        workshop_id = session.state.workshop.id
        clock.forward(minutes=3)
        session.perform(people.add_unit(session.state, "Kreis", Side.OTHERS))
    with Database.open(path) as database, database.transaction() as connection:
        connection.execute("UPDATE history SET payload = NULL WHERE payload LIKE '%Kreis%'")
    with open_writer(path) as writer:
        rows = writer.submit(lambda store: store.history(workshop_id)).result()
        assert rows[-1].label == people.ADD_UNIT
        assert rows[-1].at == clock.now
        with pytest.raises(ValueError, match="erased"):
            rows[-1].step()
        assert reopened(workshop_id, writer).undo_label is None, "what is erased ends undo"


def _vote(state: State, draw: st.DataObject) -> Step:
    """A question, secret or not, or the closing of one."""
    asked = state.of(Poll)
    if not asked or draw.draw(st.booleans()):
        kind = draw.draw(st.sampled_from([VoteKind.HANDS, VoteKind.BAROMETER]))
        return polls.add_poll(state, state.of(Block)[0].id, f"Frage {len(asked)}", kind)
    poll = draw.draw(st.sampled_from(asked))
    tally = Tally(poll.vote_kind.width)
    tally.put(poll.id, Side.POLITICS, 0, 12)
    return polls.close_round(state, poll.id, tally)


def _some_step(state: State, draw: st.DataObject, clock: Ticking) -> Step:
    words = st.text(min_size=1, max_size=12).filter(str.strip)
    kinds: list[Any] = ["unit", "entry", "note", "block", "typing"]
    kinds += ["remove unit"] * bool(state.of(Unit)) + ["edit entry"] * bool(state.of(Entry))
    match draw.draw(st.sampled_from(kinds)):
        case "unit":
            side = draw.draw(st.sampled_from(Side))
            return people.add_unit(state, draw.draw(words), side)
        case "entry":
            kind = draw.draw(st.sampled_from(EntryKind))
            unit = draw.draw(st.sampled_from([None, *state.of(Unit)]))
            return capture.add_entry(
                state,
                kind,
                draw.draw(words),
                now=clock.now,
                unit_id=None if unit is None else unit.id,
            )
        case "note":
            block = draw.draw(st.sampled_from(state.of(Block)))
            return capture.write_note(state, block.id, draw.draw(st.text(max_size=12)))
        case "block":
            block = draw.draw(st.sampled_from(state.of(Block)))
            return agenda.change_minutes(state, block.id, draw.draw(st.integers(-20, 20)))
        case "typing":
            return agenda.edit_workshop(state, title=draw.draw(st.text(max_size=12)))
        case "remove unit":
            return people.remove_unit(state, draw.draw(st.sampled_from(state.of(Unit))).id)
        case _:
            entry = draw.draw(st.sampled_from(state.of(Entry)))
            return capture.edit_entry(state, entry.id, text=draw.draw(words))


TALLIES = ("poll_round", "poll_count")


def _told(tables: dict[str, list[tuple[Any, ...]]]) -> dict[str, list[tuple[Any, ...]]]:
    """The tables without the tallies of secret votes, which no history holds (decision 0046)."""
    at = {table.name: [c.name for c in table.columns] for table in METADATA.sorted_tables}
    secret = at["poll"].index("secret")
    hidden = {row[0] for row in tables["poll"] if row[secret]}
    found = dict(tables)
    for name in TALLIES:
        poll = at[name].index("poll_id")
        found[name] = [row for row in tables[name] if row[poll] not in hidden]
    return found


def _tables(database: Database) -> dict[str, list[tuple[Any, ...]]]:
    kept = [mapper.table.name for mapper in registry.mappers()]
    return {
        name: sorted(database.connection.execute(f"SELECT * FROM {name}"), key=str) for name in kept
    }


def _replayed(database: Database, workshop_id: Id, path: Path) -> dict[str, Any]:
    """The tables that the history alone gives, written into a second store."""
    with closing(Store(database.connection, registry.mappers)) as store:
        rows = store.history(workshop_id, limit=None)
    state = State.holding(())
    for row in rows:
        state = state.apply(row.step())
    whole = Step(LABEL, tuple(Change(None, entity) for entity in state.entities()))
    with Database.open(path) as second:
        with closing(Store(second.connection, registry.mappers)) as other:
            other.write(Record(workshop_id, rows[-1].at, Way.DO, "x", whole))
        return _tables(second)


@settings(max_examples=25)
@given(data=st.data())
def test_the_tables_equal_the_replayed_history(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    path = tmp_path_factory.mktemp("replay") / "store.sqlite"
    clock = Ticking()
    with open_writer(path) as writer:
        session = new_session(writer, clock)
        for _ in range(data.draw(st.integers(1, 12))):
            action = data.draw(st.sampled_from(["do", "do", "vote", "undo", "redo", "wait"]))
            if action == "do":
                session.perform(_some_step(session.state, data, clock))
            elif action == "vote":
                session.perform(_vote(session.state, data))
            elif action == "wait":
                clock.forward(seconds=data.draw(st.integers(0, 20)))
            else:
                getattr(session, action)()
    with Database.open(path) as database:
        with closing(Store(database.connection, registry.mappers)) as store:
            loaded = store.load(session.state.workshop.id)
        assert loaded.entities() == session.state.entities()
        again = _replayed(database, session.state.workshop.id, path.with_name("again.sqlite"))
        assert _told(_tables(database)) == again


def test_history_holds_the_tallies_of_open_votes_and_no_others(tmp_path: Path) -> None:
    path = tmp_path / "store.sqlite"
    with open_writer(path) as writer:
        session = new_session(writer)
        block = session.state.of(Block)[0].id
        for question, kind in (("Offen?", VoteKind.HANDS), ("Geheim?", VoteKind.BAROMETER)):
            session.perform(polls.add_poll(session.state, block, question, kind))
            poll = session.state.of(Poll)[-1]
            tally = Tally(kind.width)
            tally.put(poll.id, Side.POLITICS, 0, 12)
            session.perform(polls.close_round(session.state, poll.id, tally))
        workshop_id = session.state.workshop.id
    with Database.open(path) as database:
        again = _replayed(database, workshop_id, path.with_name("again.sqlite"))
        whole = _tables(database)
    assert [len(whole[name]) for name in TALLIES] == [2, 2]
    assert [len(again[name]) for name in TALLIES] == [1, 1]
    with open_writer(path) as writer:
        opened = reopened(workshop_id, writer)
        rows = writer.submit(lambda store: store.history(workshop_id)).result()
        assert rows[-1].label == sealed.CLOSE
        assert rows[-1].payload == "[]"
        assert opened.undo_label is None
        assert opened.undo_end == sealed.CLOSE
        assert len(opened.state.of(PollCount)) == 2
        assert opened.undo() is None
        opened.perform(people.add_unit(opened.state, "Kreis", Side.OTHERS))
        assert opened.undo() is not None
        assert opened.undo() is None
        assert len(opened.state.of(PollCount)) == 2


@settings(max_examples=50)
@given(data=st.data())
def test_undoing_everything_gives_the_beginning_and_redoing_the_end(data: st.DataObject) -> None:
    clock = Ticking()
    session = new_session(_NoWriter(), clock)
    beginning = session.state
    for _ in range(data.draw(st.integers(0, 15))):
        session.perform(_some_step(session.state, data, clock))
        clock.forward(seconds=data.draw(st.sampled_from([0, 10])))
    end = session.state
    while session.undo() is not None:
        pass
    assert session.state.entities() == beginning.entities()
    while session.redo() is not None:
        pass
    assert session.state.entities() == end.entities()


class _NoWriter(Writer):
    """Takes steps and keeps none, for rules that need no disk."""

    def __init__(self) -> None:
        """Start no thread."""

    @property
    def state(self) -> SaveState:
        """Nothing waits."""
        return SaveState(0, None)

    def write(self, record: Record) -> None:
        """Forget it."""


def test_a_private_note_is_one_per_block_and_gone_when_emptied() -> None:
    session = new_session(_NoWriter())
    block = session.state.of(Block)[0]
    session.perform(capture.write_note(session.state, block.id, "Pause vorziehen"))
    session.perform(capture.write_note(session.state, block.id, "Pause vorziehen?"))
    assert [note.text for note in session.state.of(PrivateNote)] == ["Pause vorziehen?"]
    session.perform(capture.write_note(session.state, block.id, ""))
    assert session.state.of(PrivateNote) == ()


def test_a_session_of_an_unknown_workshop_is_refused(tmp_path: Path) -> None:
    with open_writer(tmp_path / "store.sqlite") as writer, pytest.raises(KeyError):
        Session.open(Id("nobody"), writer)
