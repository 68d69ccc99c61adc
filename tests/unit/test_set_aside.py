# SPDX-License-Identifier: EUPL-1.2
"""A step that can never be written stops nothing else, is lost to nobody, and leaves one truth."""

from __future__ import annotations

import json
import sqlite3
import stat
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy.exc import OperationalError, StatementError

from moderation import registry
from moderation.activities.polls.model import Poll, PollCount, PollRound
from moderation.domain import storable
from moderation.domain.change import Change, Step, added, removed
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id, new_id
from moderation.domain.side import Side
from moderation.domain.state import State
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.features.agenda.model import Block
from moderation.features.capture import edits as capture
from moderation.features.capture.model import Entry, EntryKind
from moderation.features.people import edits as people
from moderation.features.people.model import Unit
from moderation.features.votes.model import ResistanceCount
from moderation.features.votes.rules import VoteKind
from moderation.paths import aside_dir
from moderation.session import session as session_module
from moderation.session.session import Changed, Session
from moderation.session.writer import Writer
from moderation.storage import erasure
from moderation.storage.database import Database
from moderation.storage.history import Record, Way
from moderation.storage.store import Store
from moderation.storage.trouble import own_fault
from tests.stores import Ticking, new_session, open_writer, reopened

LABEL = QT_TRANSLATE_NOOP("Tests", "Something")
BAD = "Amt \ud800 für Wege"


@pytest.fixture(autouse=True)
def no_door(monkeypatch: pytest.MonkeyPatch) -> None:
    """As if a value came that nobody thought of: the door lets everything through."""
    monkeypatch.setattr(storable, "check", lambda _step: None)


@pytest.fixture
def writer(tmp_path: Path) -> Iterator[Writer]:
    with open_writer(tmp_path / "store.sqlite") as found:
        yield found


def stored(writer: Writer, workshop_id: Id) -> State:
    assert writer.wait_until_saved(30)
    return writer.submit(lambda store: store.load(workshop_id)).result(30)


def test_the_others_go_on_and_memory_is_what_the_disk_is(writer: Writer) -> None:
    session, other = new_session(writer), new_session(writer)
    assert writer.wait_until_saved(30)
    key = session.state.workshop.id
    unit = session.state.of(Unit)[0]
    told: list[Changed] = []
    session.subscribe(told.append)
    session.perform(people.add_unit(session.state, "Kreis", Side.OTHERS))
    session.perform(people.edit_unit(session.state, unit.id, name=BAD))
    # Builds on it; and nobody else does.
    session.perform(people.edit_unit(session.state, unit.id, short="AfW"))
    session.perform(capture.add_entry(session.state, EntryKind.CARD, "Danach", now=session.now))
    other.perform(people.add_unit(other.state, "Land", Side.OTHERS))
    on_disk = stored(writer, key)
    assert on_disk.get(Unit, unit.id) == unit
    assert [entry.text for entry in on_disk.of(Entry)] == ["Danach"]
    assert stored(writer, other.state.workshop.id).entities() == other.state.entities()

    assert session.settle()
    assert session.state.entities() == on_disk.entities()
    assert told[-1].way is Way.UNDO
    taken_back: list[Any] = [(change.before, change.after) for change in told[-1].step.changes]
    assert [(before.name, after.name) for before, after in taken_back] == [(BAD, unit.name)]
    assert session.undo_label is None, "undo ends where something was taken back"
    assert not session.settle()
    assert not other.settle()

    # What is made of the one truth is kept, the same entity, too.
    session.perform(people.edit_unit(session.state, unit.id, name="Amt für Wege"))
    assert stored(writer, key).entities() == session.state.entities()
    assert session.undo() is not None
    assert stored(writer, key).get(Unit, unit.id) == unit
    again = reopened(key, writer)
    assert again.state.entities() == session.state.entities()
    assert again.redo_label == people.EDIT_UNIT
    assert again.undo_label is None


def test_what_was_set_aside_is_in_a_file_for_this_user_alone(writer: Writer) -> None:
    session = new_session(writer)
    unit = session.state.of(Unit)[0]
    session.perform(people.edit_unit(session.state, unit.id, name=BAD))
    session.perform(people.edit_unit(session.state, unit.id, short="AfW"))
    assert writer.wait_until_saved(30)
    first, second = writer.state.aside
    assert first.path == second.path
    assert first.path.parent == aside_dir()
    assert stat.S_IMODE(first.path.stat().st_mode) == 0o600
    assert stat.S_IMODE(aside_dir().stat().st_mode) == 0o700
    kept = json.loads(first.path.read_text("ascii"))
    assert [step["changes"][0]["after"]["short"] for step in kept["steps"]] == [unit.short, "AfW"]
    assert kept["steps"][0]["changes"][0]["after"]["name"] == BAD
    assert kept["steps"][0]["changes"][0]["before"]["name"] == unit.name
    assert str(first.path) in str(first.message)
    assert "half a character" in str(first.message)
    assert "builds on a step" in str(second.message)
    assert [path.name for path in aside_dir().iterdir()] == [first.path.name], "no leftovers"


def _closing(writer: Writer, *, secret: bool) -> tuple[Session, Step]:
    """A poll and its closing, with something in the same step that cannot be stored."""
    session = new_session(writer)
    state = session.state
    key = state.workshop.id
    poll = Poll(
        id=new_id(), workshop_id=key, block_id=state.of(Block)[0].id, question="Radachse?",
        vote_kind=VoteKind.HANDS, secret=secret,
    )  # fmt: skip
    session.perform(Step(LABEL, added(poll)))
    counts = PollCount(
        id=new_id(), workshop_id=key, poll_id=poll.id, option_id=poll.id, number=1, side=None,
        counts=(4711, 0, 0),
    )  # fmt: skip
    closed = PollRound(id=new_id(), workshop_id=key, poll_id=poll.id, number=1, ballots=4711)
    weighed = ResistanceCount(
        id=new_id(), workshop_id=key, option_id=poll.id, side=None, counts=(4712, *[0] * 10)
    )
    lost = Unit(id=new_id(), workshop_id=key, name=BAD, side=Side.OTHERS)
    return session, Step(LABEL, added(closed, counts, lost, *([weighed] if secret else [])))


def _told_in_the_file(writer: Writer, session: Session, step: Step) -> tuple[set[str], str]:
    """The kinds that the file tells of, and its words."""
    session.perform(step)
    assert writer.wait_until_saved(30)
    (aside,) = writer.state.aside
    words = aside.path.read_text("ascii")
    (kept,) = json.loads(words)["steps"]
    assert BAD in [change["after"].get("name") for change in kept["changes"]]
    return {change["kind"] for change in kept["changes"]}, words


@pytest.mark.parametrize("liar", [False, True], ids=["", "who tells all"])
def test_the_tally_of_a_secret_vote_is_in_no_file_beside_the_tables(
    writer: Writer, monkeypatch: pytest.MonkeyPatch, liar: bool
) -> None:
    if liar:
        monkeypatch.setattr(Record, "told_changes", lambda record: list(record.step.changes))
    session, step = _closing(writer, secret=True)
    kinds, words = _told_in_the_file(writer, session, step)
    tallies = {"poll_round", "poll_count", "resistance_count"}
    assert kinds == {"unit"} | (tallies if liar else set())
    assert ("471" in words) is liar
    assert session.settle()
    assert not session.state.of(PollRound)
    assert not session.state.of(PollCount)


def test_the_tally_of_an_open_vote_is_in_it(writer: Writer) -> None:
    kinds, words = _told_in_the_file(writer, *_closing(writer, secret=False))
    assert kinds == {"unit", "poll_round", "poll_count"}
    assert "4711" in words


def test_what_refers_to_it_goes_along(writer: Writer) -> None:
    session = new_session(writer)
    key = session.state.workshop.id
    lost = Unit(id=new_id(), workshop_id=key, name=BAD, side=Side.OTHERS)
    session.perform(Step(LABEL, added(lost)))
    session.perform(
        capture.add_entry(session.state, EntryKind.TASK, "Tun", now=session.now, unit_id=lost.id)
    )
    assert stored(writer, key).of(Entry) == ()
    assert [len(writer.state.aside), session.settle()] == [2, True]
    assert session.state.entities() == stored(writer, key).entities()


def test_a_step_made_of_what_was_taken_back_is_asked_for_again(writer: Writer) -> None:
    session = new_session(writer)
    unit = session.state.of(Unit)[0]
    session.perform(people.edit_unit(session.state, unit.id, name=BAD))
    assert writer.wait_until_saved(30)
    step = people.edit_unit(session.state, unit.id, short="AfW")
    with pytest.raises(UserFacingError) as caught:
        session.perform(step)
    assert caught.value.message == session_module.AGAIN
    assert session.state.get(Unit, unit.id) == unit


def test_a_workshop_that_cannot_be_stored_leaves_nothing_behind(writer: Writer) -> None:
    session = new_session(writer)
    fresh = Session.create(
        [Unit(id=new_id(), workshop_id=Id("nowhere"), name="Rat", side=Side.POLITICS)],
        LABEL,
        writer,
    )
    assert stored(writer, Id("nowhere")).entities() == ()
    assert fresh.settle()
    assert fresh.state.empty
    assert not session.settle()


def test_undo_of_what_was_set_aside_is_set_aside_with_it(writer: Writer) -> None:
    session = new_session(writer)
    key = session.state.workshop.id
    unit = session.state.of(Unit)[0]
    session.perform(people.edit_unit(session.state, unit.id, name=BAD))
    session.undo()
    session.redo()
    on_disk = stored(writer, key)
    session.settle()
    assert session.state.entities() == on_disk.entities()
    assert session.undo() is None
    assert session.redo() is None


def test_a_file_that_cannot_be_written_loses_nothing(tmp_path: Path, writer: Writer) -> None:
    aside_dir().parent.mkdir(parents=True, exist_ok=True)
    aside_dir().write_text("in the way")
    session = new_session(writer)
    unit = session.state.of(Unit)[0]
    session.perform(people.edit_unit(session.state, unit.id, name=BAD))
    session.perform(people.add_unit(session.state, "Kreis", Side.OTHERS))
    assert not writer.wait_until_saved(0.3)
    assert [len(writer.waiting), writer.state.aside] == [2, ()]
    assert writer.state.trouble is not None
    aside_dir().unlink()
    assert writer.wait_until_saved(30)
    assert len(writer.state.aside) == 1


def _sqlite(code: int, kind: type[sqlite3.Error] = sqlite3.OperationalError) -> sqlite3.Error:
    error = kind("x")
    error.sqlite_errorcode = code
    return error


@pytest.mark.parametrize(
    ("error", "own"),
    [
        (_sqlite(sqlite3.SQLITE_FULL), False),
        (_sqlite(sqlite3.SQLITE_IOERR | 3 << 8), False),
        (_sqlite(sqlite3.SQLITE_BUSY), False),
        (_sqlite(sqlite3.SQLITE_LOCKED), False),
        (_sqlite(sqlite3.SQLITE_READONLY), False),
        (_sqlite(sqlite3.SQLITE_CORRUPT, sqlite3.DatabaseError), False),
        (OSError(28, "full"), False),
        (MemoryError(), False),
        (sqlite3.ProgrammingError("Cannot operate on a closed database."), False),
        (OperationalError("x", None, _sqlite(sqlite3.SQLITE_FULL)), False),
        (_sqlite(sqlite3.SQLITE_CONSTRAINT | 3 << 8, sqlite3.IntegrityError), True),
        (_sqlite(sqlite3.SQLITE_TOOBIG, sqlite3.DataError), True),
        (sqlite3.ProgrammingError("type 'object' is not supported"), True),
        (UnicodeEncodeError("utf-8", "\ud800", 0, 1, "surrogates not allowed"), True),
        (OverflowError("date value out of range"), True),
        (StatementError("x", "y", None, ValueError("no time zone")), True),
        (KeyError("kind"), True),
    ],
    ids=repr,
)
def test_only_what_no_other_time_would_mend_is_set_aside(
    error: BaseException,
    own: bool,
) -> None:
    assert (own_fault(error) is not None) is own


# -- any sequence --------------------------------------------------------------------------------


def _step(state: State, draw: st.DataObject) -> Step:
    """Good and bad, each on its own or on what came before."""
    name = draw.draw(st.sampled_from(["Kreis", "Land", BAD]))
    units = state.of(Unit)
    kinds = ["add", "rename", "both", "card", "owned", "remove"] if units else ["add", "card"]
    match draw.draw(st.sampled_from(kinds)):
        case "add":
            return people.add_unit(state, name, Side.OTHERS)
        case "rename":
            return people.edit_unit(state, draw.draw(st.sampled_from(units)).id, name=name)
        case "both":
            unit = draw.draw(st.sampled_from(units))
            step = people.edit_unit(state, unit.id, short=draw.draw(st.sampled_from("ab")))
            return Step(LABEL, (*step.changes, *people.add_unit(state, name, Side.OTHERS).changes))
        case "owned":
            unit = draw.draw(st.sampled_from(units))
            entry = Entry(
                id=new_id(), workshop_id=state.workshop.id, entry_kind=EntryKind.TASK,
                text="Tun", unit_id=unit.id,
            )  # fmt: skip
            return Step(LABEL, added(entry))
        case "remove":
            return people.remove_unit(state, draw.draw(st.sampled_from(units)).id)
        case _:
            words = draw.draw(st.sampled_from(["Karte", BAD]))
            entry = Entry(
                id=new_id(), workshop_id=state.workshop.id, entry_kind=EntryKind.CARD, text=words
            )
            return Step(LABEL, added(entry))


def _day(path: Path, data: st.DataObject) -> list[str]:
    """Any work with bad steps in it; what is wrong at the end."""
    clock = Ticking()
    with open_writer(path) as writer:
        session = new_session(writer, clock)
        for _ in range(data.draw(st.integers(1, 14))):
            action = data.draw(
                st.sampled_from(["do", "do", "do", "undo", "redo", "settle", "wait"])
            )
            if action == "do":
                with suppress(UserFacingError):  # made of what was taken back: done again
                    session.perform(_step(session.state, data))
            elif action == "wait":
                clock.forward(seconds=20)
                writer.wait_until_saved(30)
            else:
                getattr(session, action)()
        assert writer.wait_until_saved(30)
        session.settle()
        key = session.state.workshop.id
    return [*_on_disk(path, key, session.state), *_opened(path, key, session)]


def _on_disk(path: Path, key: Id, memory: State) -> Iterator[str]:
    with (
        Database.open(path) as database,
        closing(Store(database.connection, registry.mappers)) as store,
    ):
        disk, rows = store.load(key).entities(), store.history(key, limit=None)
    if disk != memory.entities():
        yield "memory is not the disk"
    state = State.holding(())
    try:
        for row in rows:
            state = state.apply(row.step())
    except ValueError:
        yield "the history does not fit"
    else:
        if state.entities() != disk:
            yield "the tables are not what the history says"


def _opened(path: Path, key: Id, before: Session) -> Iterator[str]:
    with open_writer(path) as writer:
        again = reopened(key, writer)
        if (again.undo_label, again.redo_label) != (before.undo_label, before.redo_label):
            yield "undo is another after opening"
        while again.undo() is not None:
            pass
        while again.redo() is not None:
            pass
        assert writer.wait_until_saved(30)
        if writer.state.aside:
            yield "undo does not fit after opening"


@settings(max_examples=30)
@given(data=st.data())
def test_whatever_is_set_aside_memory_disk_and_history_are_one(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    assert _day(tmp_path_factory.mktemp("day") / "store.sqlite", data) == []


@pytest.mark.parametrize("liar", ["nobody", "who does not look", "who does not take back"])
def test_who_does_not_look_or_does_not_take_back_is_caught(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, liar: str
) -> None:
    if liar == "who does not look":
        monkeypatch.setattr(Store, "fits", lambda *_: True)
    elif liar == "who does not take back":
        monkeypatch.setattr(Session, "settle", lambda _: False)
    path = tmp_path / "store.sqlite"
    with open_writer(path) as writer:
        session = new_session(writer)
        unit = session.state.of(Unit)[0]
        step = people.edit_unit(session.state, unit.id, short="a")
        bad = people.add_unit(session.state, BAD, Side.OTHERS)
        session.perform(Step(LABEL, (*step.changes, *bad.changes)))
        # Could be written by itself, but not on what the disk holds.
        session.perform(people.edit_unit(session.state, unit.id, short="b"))
        assert writer.wait_until_saved(30)
        with suppress(ValueError):  # not even memory can be put in order
            session.settle()
    key = session.state.workshop.id
    wrong = [*_on_disk(path, key, session.state), *_opened(path, key, session)]
    assert bool(wrong) is (liar != "nobody"), wrong


def test_erasure_takes_the_file_along(writer: Writer) -> None:
    session, other = new_session(writer), new_session(writer)
    for each in (session, other):
        unit = each.state.of(Unit)[0]
        each.perform(people.edit_unit(each.state, unit.id, name=f"Müller {BAD}"))
        each.perform(Step(LABEL, removed(each.state.of(Unit)[0])))
    assert writer.wait_until_saved(30)
    mine, others = session.state.workshop.id, other.state.workshop.id
    erasure.erase_aside(aside_dir(), (mine,), ("Meier",))
    assert len(list(aside_dir().iterdir())) == 2
    (aside_dir() / ".set-aside-left").write_text("Müller")
    erasure.erase_aside(aside_dir(), (mine,), ("Müller",))
    assert [path.name.startswith(others) for path in aside_dir().iterdir()] == [True]
    next(aside_dir().iterdir()).write_text("{")
    erasure.erase_aside(aside_dir(), (others,), ("Müller",))
    assert list(aside_dir().iterdir()) == [], "what cannot be read cannot be said to be clean"


def test_any_value_can_be_told_in_the_file(writer: Writer) -> None:
    session = new_session(writer)
    assert writer.wait_until_saved(30)
    workshop: Any = session.state.workshop
    odd = session.state.of(Unit)[0]
    object.__setattr__(odd, "name", {1, 2})
    session.perform(Step(LABEL, (Change(workshop, workshop), Change(odd, odd))))
    assert writer.wait_until_saved(30)
    (aside,) = writer.state.aside
    assert "{1, 2}" in aside.path.read_text("ascii")
