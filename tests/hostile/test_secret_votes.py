"""Whoever has the store, its journal, its history and its backups pairs nobody with a ballot."""

import json
import logging
import random
import sqlite3
from pathlib import Path

import pytest

from moderation.activities.polls import edits
from moderation.activities.polls.model import PollCount, PollRound, polls_of, rounds_of, rows_of
from moderation.domain.side import Side
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.features.people.model import Participant
from moderation.features.votes.rules import VoteKind
from moderation.features.votes.tally import Tally
from moderation.session.session import Session
from moderation.storage.backup import back_up
from moderation.storage.database import Database
from tests.polls_sample import BLOCK, TOPICS, P, V, people
from tests.stores import Ticking, open_writer

LONG = [pytest.mark.faults, pytest.mark.timeout(3600)]
CREATE = QT_TRANSLATE_NOOP("Tests", "Create")
OPTIONS = 7


def vectors(paper: list[int]) -> list[bytes]:
    """A ballot as it might have been written down."""
    return [
        json.dumps(paper).encode(),
        json.dumps(paper, separators=(",", ":")).encode(),
        bytes(paper),
        ";".join(map(str, paper)).encode(),
    ]


def assert_rows_name_nobody(path: Path, names: set[str]) -> None:
    """Rows of votes name no person, and history holds no count at all."""
    plain = sqlite3.connect(path)
    found = plain.execute("SELECT name FROM sqlite_master WHERE name LIKE 'poll%'").fetchall()
    assert found
    for (table,) in found:
        said = json.dumps(plain.execute(f'SELECT * FROM "{table}"').fetchall())
        assert not [name for name in names if f'"{name}"' in said]
    told = plain.execute(
        "SELECT payload FROM history WHERE payload LIKE '%poll_count%'"
        " OR payload LIKE '%poll_round%'"
    ).fetchall()
    plain.close()
    assert told == []


@pytest.mark.parametrize("votes", [20, pytest.param(200, marks=LONG)])
def test_nothing_on_disk_pairs_a_person_with_a_ballot(
    votes: int, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    chance = random.Random(votes)
    store, copies = tmp_path / "store.sqlite", tmp_path / "backups"
    clock = Ticking()
    ballots: list[list[int]] = []
    with open_writer(store) as writer:
        session = Session.create(people(12, 12).entities(), CREATE, writer, clock=clock)
        voters = session.state.of(Participant)
        for number in range(votes):
            kind = chance.choice([VoteKind.RESISTANCE, VoteKind.DOTS])
            clock.forward(minutes=1)
            session.perform(edits.add_poll(session.state, BLOCK, f"Frage {number}", kind))
            poll = polls_of(session.state, BLOCK)[-1]
            options = OPTIONS - (kind is VoteKind.RESISTANCE)
            taken = [(None, f"{words} {number}") for words in TOPICS[:options]]
            session.perform(edits.take_options(session.state, poll.id, taken))
            if kind is VoteKind.DOTS:
                session.perform(edits.edit_poll(session.state, poll.id, budget=70, per_option=10))
            poll = session.state.get(type(poll), poll.id)
            rows, tally = rows_of(session.state, poll), Tally(kind.width)
            present = [v for v in voters if chance.random() < 0.8]
            for voter in present:
                # Values that no count of these small groups has.
                paper = [chance.randint(4, 10) for _row in rows]
                ballots.append(paper)
                side = P if voter.unit_id.endswith(P.value) else V
                clock.forward(seconds=5)
                poll.rules.count(tally, rows, side, paper)
            session.perform(edits.close_round(session.state, poll.id, tally))
            assert rounds_of(session.state, poll.id)
        state = session.state
        writer.submit(lambda _store: None).result()
        # The journal as it stands while the program runs, before it is folded into the store.
        journal = b"".join(path.read_bytes() for path in tmp_path.rglob("*-wal"))
        assert journal
    with Database.open(store) as database:
        back_up(database, copies, keep=3)

    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert any(path.is_relative_to(copies) for path in files)
    everything = journal + b"".join(path.read_bytes() for path in files) + caplog.text.encode()
    for paper in ballots:
        for vector in vectors(paper):
            assert vector not in everything

    names = {voter.id for voter in voters} | {voter.name for voter in voters}
    stores = [path for path in files if path.read_bytes().startswith(b"SQLite format 3")]
    assert len(stores) >= 2
    for path in stores:
        assert_rows_name_nobody(path, names)
    # As many counts as options and sides, however many voted, and in an order of their own.
    for poll in polls_of(state, BLOCK):
        counts = [count for count in state.of(PollCount) if count.poll_id == poll.id]
        sides = {count.side for count in counts}
        assert len(counts) == OPTIONS * len(sides)
        assert {count.rank for count in counts} == {0.0}
        assert sides in ({None}, {P, V}, {P}, {V})
    assert all(
        Side.OTHERS not in {c.side for c in state.of(PollCount) if c.number == r.number}
        for r in state.of(PollRound)
    )


def test_a_crash_leaves_nothing_of_an_open_vote(tmp_path: Path) -> None:
    with open_writer(tmp_path / "store.sqlite") as writer:
        session = Session.create(people().entities(), CREATE, writer, clock=Ticking())
        session.perform(edits.add_poll(session.state, BLOCK, "Frage?", VoteKind.HANDS))
        (poll,) = polls_of(session.state, BLOCK)
        tally = Tally(VoteKind.HANDS.width)
        for _voter in range(9):
            poll.rules.count(tally, rows_of(session.state, poll), P, [1])
        workshop = session.state.workshop.id
    with open_writer(tmp_path / "store.sqlite") as writer:
        again = Session.open(workshop, writer, clock=Ticking())
        assert again.state.of(PollCount) == ()
        assert again.state.of(PollRound) == ()
