"""Whoever has every file, and knows who was in the room, reckons no secret ballot from tallies.

The attacker takes every tally that stands anywhere in the files (rows, history, journal, backups,
exported files), knows exactly whose ballots each of them adds up, and adds and subtracts them. The
worst is assumed: nobody changes their mind between two votes. Who voted openly hid nothing.
"""

from __future__ import annotations

import itertools
import shutil
from collections.abc import Callable, Iterable, Mapping
from contextlib import ExitStack, suppress
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from moderation.activities.polls import edits
from moderation.activities.polls.model import (
    Electorate,
    Poll,
    PollCount,
    electors,
    polls_of,
    rounds_of,
)
from moderation.domain import sealed
from moderation.domain.change import Change, Step, replaced
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.domain.state import State
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.domain.workshop import Workshop
from moderation.features.agenda.model import Block
from moderation.features.people.model import Attendance, Participant, Unit
from moderation.features.votes.rules import VoteKind
from moderation.features.votes.tally import Tally
from moderation.session.session import Session
from moderation.storage import workshop_file
from moderation.storage.backup import back_up
from moderation.storage.database import Database
from tests.stores import Ticking, open_writer

CREATE = QT_TRANSLATE_NOOP("Tests", "Create")
W, BLOCK = Id("w"), Id("block")
QUESTION = "Tragen Sie das mit?"
FEW = range(1, 5)
UNITS = {
    "fraktion-a": (Side.POLITICS, 6),
    "fraktion-b": (Side.POLITICS, 5),
    "tiefbauamt": (Side.ADMINISTRATION, 7),
    "stadtwerke": (Side.OTHERS, 3),
}
WHOM: tuple[tuple[Electorate, Side | None, str | None], ...] = (
    (Electorate.ALL, None, None),
    (Electorate.SIDE, Side.POLITICS, None),
    (Electorate.SIDE, Side.ADMINISTRATION, None),
    (Electorate.SIDE, Side.OTHERS, None),
    (Electorate.UNIT, None, "fraktion-a"),
    (Electorate.UNIT, None, "fraktion-b"),
)


def house() -> list[Any]:
    """A workshop with 21 people of four units."""
    found: list[Any] = [
        Workshop(id=W, title="Mobilität", language="de"),
        Block(id=BLOCK, workshop_id=W, title="Abstimmung", activity="polls"),
    ]
    for unit, (side, number) in UNITS.items():
        found.append(Unit(id=Id(unit), workshop_id=W, name=unit, side=side))
        found += [
            Participant(
                id=Id(f"{unit}-{n}"), workshop_id=W, rank=n, unit_id=Id(unit), name=f"{unit} {n}",
                attendance=Attendance.PRESENT,
            )
            for n in range(number)
        ]  # fmt: skip
    return found


class Attacker:
    """Knows whose ballots every tally adds up, and looks for it in every file."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.people: dict[Id, frozenset[str]] = {}
        self.values: dict[Id, tuple[int, ...]] = {}
        self.openly: set[str] = set()
        self.opinions: dict[str, int] = {}

    def saw(self, step: Step, voters: Mapping[Id, Side], *, secret: bool) -> None:
        """A vote is closed with the ballots of these people."""
        for change in step.changes:
            count = change.after
            if isinstance(count, PollCount):
                own = frozenset(p for p, side in voters.items() if count.side in (None, side))
                self.values[count.id] = count.counts
                self.people[count.id] = own
                if not secret:
                    self.openly |= own

    def found(self) -> list[Id]:
        """The tallies that stand in any file, were it only in a free page."""
        everything = b"".join(p.read_bytes() for p in self.folder.rglob("*") if p.is_file())
        return [count for count in self.people if count.encode() in everything]

    def reckoned(self) -> set[str]:
        """One to four people whose ballots follow from what was found; nobody, if all is well."""
        rows: dict[frozenset[str], tuple[int, ...]] = {}
        for count in self.found():
            rows.setdefault(self.people[count], self.values[count])
        sets = list(rows)
        # People who are in the same tallies are one column.
        columns: dict[tuple[bool, ...], set[str]] = {}
        for person in frozenset().union(*sets):
            columns.setdefault(tuple(person in own for own in sets), set()).add(person)
        for signs in itertools.product((0, 1, -1), repeat=len(sets)):
            alone: set[str] = set()
            for pattern, people in columns.items():
                if sum(sign for sign, on in zip(signs, pattern, strict=True) if on):
                    alone |= people
                    if len(alone) not in FEW:
                        break
            if len(alone) in FEW and alone - self.openly:
                self._is_their_result(signs, rows)
                return alone
        return set()

    def _is_their_result(
        self, signs: tuple[int, ...], rows: dict[frozenset[str], tuple[int, ...]]
    ) -> None:
        """What was subtracted is really the sum of their ballots, as the truth has it."""
        left, truth = [0, 0, 0], [0, 0, 0]
        for sign, (own, values) in zip(signs, rows.items(), strict=True):
            left = [a + sign * b for a, b in zip(left, values, strict=True)]
            for person in own:
                truth[self.opinions[person]] += sign
        assert left == truth


class Day:
    """A day on a real disk: votes, undo, people who come and go, breaks, backups, exports."""

    def __init__(self, folder: Path, opinions: list[int], late: frozenset[str]) -> None:
        self.folder, self.late = folder, late
        self.copies = folder / "backups"
        self.clock = Ticking()
        self.attacker = Attacker(folder)
        self._stack = ExitStack()
        self._open(first=True)
        names = sorted(person.id for person in self.session.state.of(Participant))
        self.attacker.opinions = dict(zip(names, opinions, strict=True))

    def _open(self, *, first: bool = False) -> None:
        self._stack = ExitStack()
        self.writer = self._stack.enter_context(open_writer(self.folder / "store.sqlite"))
        if first:
            self.session = Session.create(house(), CREATE, self.writer, clock=self.clock)
        else:
            self.session = Session.open(W, self.writer, clock=self.clock)

    @property
    def state(self) -> State:
        return self.session.state

    def close(self) -> None:
        self._stack.close()

    def attempt(self, make: Callable[[], Step]) -> None:
        """What a page does: an edit, or a sentence."""
        with suppress(UserFacingError):
            self.session.perform(make())

    def ask(self, whom: tuple[Electorate, Side | None, str | None], *, secret: bool) -> None:
        self.attempt(lambda: edits.add_poll(self.state, BLOCK, QUESTION, VoteKind.HANDS))
        poll = polls_of(self.state, BLOCK)[-1]
        electorate, side, unit = whom
        rules = {"electorate": electorate, "side": side, "unit_id": unit, "secret": secret}
        self.attempt(lambda: edits.edit_poll(self.state, poll.id, **rules))

    def vote(self, poll: Poll, *, waiting: bool) -> bool:
        """Everybody who may hands in a ballot; who is always late only if the room waits."""
        try:
            edits.open_round(self.state, poll.id)
        except UserFacingError:
            return False
        voters = {
            person: side
            for person, side in electors(self.state, poll)
            if waiting or person not in self.late
        }
        tally = Tally(VoteKind.HANDS.width)
        for person, side in voters.items():
            poll.rules.count(tally, [poll.id], side, [self.attacker.opinions[person]])
        try:
            step = edits.close_round(self.state, poll.id, tally)
            self.session.perform(step)
        except UserFacingError:
            return False
        self.attacker.saw(step, voters, secret=poll.secret)
        return True

    def move(self, people: Iterable[str], attendance: Attendance) -> None:
        changes: tuple[Change, ...] = ()
        for key in people:
            changes += replaced(self.state.get(Participant, Id(key)), attendance=attendance)
        if changes:
            self.session.perform(Step(CREATE, changes))

    def back(self, way: str) -> None:
        with suppress(UserFacingError):
            getattr(self.session, way)()

    def pause(self, kind: str) -> None:
        if kind == "export":
            text = workshop_file.write(self.state)
            (self.folder / f"export-{len(list(self.folder.iterdir()))}.json").write_text(text)
        elif kind == "journal":
            self.writer.submit(lambda _store: None).result()
            for path in list(self.folder.glob("store.sqlite*")):
                shutil.copy(path, self.folder / f"seen-{len(list(self.folder.iterdir()))}")
        else:
            self.close()
            with Database.open(self.folder / "store.sqlite") as database:
                back_up(database, self.copies, keep=9)
            self._open()


PEOPLE = sorted(f"{unit}-{n}" for unit, (_side, number) in UNITS.items() for n in range(number))
ACTIONS = "ask vote vote vote vote late undo redo move remove pause".split()


def live(day: Day, data: st.DataObject, steps: int) -> None:
    """One action after the other, as anybody might take them."""
    draw = data.draw
    for whom in draw(st.lists(st.sampled_from(WHOM), min_size=1, max_size=3)):
        day.ask(whom, secret=draw(st.integers(0, 4)) > 0)
    for _ in range(steps):
        polls = polls_of(day.state, BLOCK)
        action = draw(st.sampled_from(ACTIONS))
        if action == "ask" or not polls:
            day.ask(draw(st.sampled_from(WHOM)), secret=draw(st.integers(0, 4)) > 0)
        elif action == "vote":
            day.vote(draw(st.sampled_from(polls)), waiting=draw(st.booleans()))
        elif action == "late":
            poll = draw(st.sampled_from(polls))
            day.vote(poll, waiting=False)
            day.back("undo")
            day.vote(poll, waiting=True)
        elif action == "move":
            some = st.lists(st.sampled_from(PEOPLE), min_size=1, max_size=6, unique=True)
            where = st.sampled_from([Attendance.PRESENT, Attendance.EXCUSED])
            day.move(draw(some), draw(where))
        elif action == "remove":
            edit = draw(st.sampled_from([edits.discard_round, edits.remove_poll]))
            day.attempt(partial(edit, day.state, draw(st.sampled_from(polls)).id))
        elif action == "pause":
            day.pause(draw(st.sampled_from(["export", "journal", "break"])))
        else:
            day.back(action)


def check(folder: Path, data: st.DataObject, steps: int) -> None:
    """A day, and what is left of it for whoever takes the disk."""
    opinions = data.draw(st.lists(st.integers(0, 2), min_size=len(PEOPLE), max_size=len(PEOPLE)))
    late = data.draw(st.frozensets(st.sampled_from(PEOPLE), min_size=1, max_size=2))
    day = Day(folder, opinions, late)
    try:
        live(day, data, steps)
        day.pause("journal")
        day.pause("break")
    finally:
        day.close()
    assert day.attacker.reckoned() == set()


SHORT = settings(max_examples=30, deadline=None, suppress_health_check=list(HealthCheck))


@pytest.mark.slow
@SHORT
@given(data=st.data())
def test_no_ballot_can_be_reckoned_whatever_was_done(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    check(tmp_path_factory.mktemp("day"), data, data.draw(st.integers(3, 12)))


@pytest.mark.faults
@pytest.mark.timeout(3600)
@settings(max_examples=300, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_no_ballot_can_be_reckoned_in_long_days(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    check(tmp_path_factory.mktemp("long"), data, data.draw(st.integers(10, 25)))


# ------------------------------------------------------------------------------ the controls

ONE_LATE = frozenset({"tiefbauamt-6"})


def day_of(folder: Path, late: frozenset[str] = frozenset()) -> Day:
    return Day(folder, [n % 3 for n in range(len(PEOPLE))], late)


def without_guard(patch: pytest.MonkeyPatch) -> None:
    """Lie: no vote is ever compared with an earlier one."""
    patch.setattr(edits, "judged", lambda _state, asked: asked)
    patch.setattr(edits, "tells_few_people", lambda _state, _asked: False)


def without_seal(patch: pytest.MonkeyPatch) -> None:
    """Lie: the result of a secret vote is a step like any other, in history and for undo."""
    patch.setattr(sealed, "check", lambda _state, _step: None)
    patch.setattr(sealed, "ends_undo", lambda *_states_and_step: False)
    patch.setattr(
        sealed, "told_keys", lambda _b, _a, step: frozenset(change.key for change in step.changes)
    )


def test_the_attacker_reckons_a_late_ballot_where_a_vote_can_be_reopened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    without_seal(monkeypatch)
    day = day_of(tmp_path, ONE_LATE)
    day.ask(WHOM[0], secret=True)
    (poll,) = polls_of(day.state, BLOCK)
    assert day.vote(poll, waiting=False)
    day.back("undo")
    assert day.vote(poll, waiting=True)
    day.pause("break")
    day.close()
    assert day.attacker.reckoned() == ONE_LATE


def test_a_late_ballot_is_not_reckoned_and_the_first_result_stands(tmp_path: Path) -> None:
    day = day_of(tmp_path, ONE_LATE)
    day.ask(WHOM[0], secret=True)
    (poll,) = polls_of(day.state, BLOCK)
    assert day.vote(poll, waiting=False)
    day.back("undo")
    assert not day.vote(poll, waiting=True)
    assert day.vote(poll, waiting=False), "the same people may vote as often as they like"
    day.pause("break")
    assert [r.ballots for r in rounds_of(day.state, poll.id)] == [20, 20]
    day.close()
    assert day.attacker.reckoned() == set()


@pytest.mark.slow
@pytest.mark.parametrize("lie", [without_guard, without_seal])
def test_the_days_find_out_who_lies(
    lie: Callable[[pytest.MonkeyPatch], None],
    tmp_path_factory: pytest.TempPathFactory,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    lie(monkeypatch)

    @settings(SHORT, phases=[Phase.generate], database=None)
    @given(data=st.data())
    def days(data: st.DataObject) -> None:
        check(tmp_path_factory.mktemp("lie"), data, data.draw(st.integers(3, 12)))

    with pytest.raises(AssertionError):
        days()


PARTS = (
    ("everybody, then each of two sides", (WHOM[0], WHOM[1], WHOM[2])),
    ("each of two sides, then everybody", (WHOM[1], WHOM[2], WHOM[0])),
)


@pytest.mark.parametrize("parts", [parts for _name, parts in PARTS], ids=[n for n, _p in PARTS])
@pytest.mark.parametrize("guarded", [True, False], ids=["guarded", "control"])
def test_what_is_left_of_the_room_is_not_told(
    parts: tuple[Any, ...], guarded: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not guarded:
        without_guard(monkeypatch)
    day = day_of(tmp_path)
    held = []
    for whom in parts:
        day.ask(whom, secret=True)
        held.append(day.vote(polls_of(day.state, BLOCK)[-1], waiting=True))
    day.pause("break")
    day.close()
    assert held == [True, True, not guarded]
    left = {f"stadtwerke-{n}" for n in range(3)}
    assert day.attacker.reckoned() == (set() if guarded else left)


@pytest.mark.parametrize("guarded", [True, False], ids=["guarded", "control"])
def test_somebody_who_leaves_and_somebody_who_comes_are_not_told(
    guarded: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not guarded:
        without_guard(monkeypatch)
    day = day_of(tmp_path)
    day.ask(WHOM[0], secret=True)
    (poll,) = polls_of(day.state, BLOCK)
    day.move(["fraktion-a-0"], Attendance.EXCUSED)
    assert day.vote(poll, waiting=True)
    day.move(["fraktion-a-0"], Attendance.PRESENT)
    day.move(["tiefbauamt-0"], Attendance.EXCUSED)
    assert day.vote(poll, waiting=True) is not guarded
    if guarded:
        day.move(["fraktion-a-0"], Attendance.EXCUSED)
        day.move(["tiefbauamt-0"], Attendance.PRESENT)
        assert day.vote(poll, waiting=True), "the same people are back"
    day.pause("break")
    day.close()
    swapped = {"fraktion-a-0", "tiefbauamt-0"}
    assert day.attacker.reckoned() == (set() if guarded else swapped)
