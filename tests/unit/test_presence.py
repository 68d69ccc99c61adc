"""Who is in the room: one notion, and every place that counts people states the same number."""

import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from moderation import registry
from moderation.activities.goals import edits as goals
from moderation.activities.goals.agreement import Answer, Position, asked, stands
from moderation.activities.goals.model import agreed, goals_of
from moderation.activities.polls import edits as polls
from moderation.activities.polls.minutes import blocks as poll_blocks
from moderation.activities.polls.model import (
    Electorate,
    Poll,
    PollRound,
    electors,
    polls_of,
    rows_of,
)
from moderation.activities.polls.verdict import turnout
from moderation.activities.vision import edits as vision
from moderation.activities.vision.minutes import blocks as vision_blocks
from moderation.activities.vision.model import drafts_of, turnout_of
from moderation.domain.change import Step, added, replaced
from moderation.domain.ids import Id, new_id
from moderation.domain.side import Side
from moderation.domain.state import State
from moderation.domain.texts import QT_TRANSLATE_NOOP, Catalogue, Formats, Message, untranslated
from moderation.domain.views import MinutesView
from moderation.features.agenda.model import Block
from moderation.features.approval import edits as approval
from moderation.features.approval.commitments import readings
from moderation.features.approval.minutes import read_back
from moderation.features.capture.edits import add_entry
from moderation.features.capture.model import EntryKind
from moderation.features.people import edits as people_edits
from moderation.features.people.glance import people as people_seen
from moderation.features.people.model import Attendance, Participant, Unit, participants_of
from moderation.features.people.presence import (
    Elector,
    attendance_taken,
    by_side,
    electors_in_room,
    in_room,
    people_in_room,
    speakers_by_side,
)
from moderation.features.votes.rules import VoteKind
from moderation.features.votes.tally import Tally
from moderation.minutes import document as doc
from moderation.minutes.plain import lines
from moderation.storage.counted import Counted
from moderation.storage.database import Database
from moderation.storage.history import Record, Way
from moderation.storage.store import Store
from tests.polls_sample import BLOCK, P, V, people

START = datetime(2026, 3, 29, 0, 30, tzinfo=UTC)
"""Half an hour before the clocks in Berlin are put forward."""
VISION = Id("block-vision")


def prepared(politics: int = 6, administration: int = 6) -> State:
    """People whom nobody has ticked yet, an open question, two drafts, and an agreement."""
    state = people(politics, administration)
    waiting = [
        entity
        if not isinstance(entity, Participant)
        else Participant(
            id=entity.id, workshop_id=entity.workshop_id, rank=entity.rank,
            unit_id=entity.unit_id, name=entity.name,
        )
        for entity in state.entities()
    ]  # fmt: skip
    block = Block(id=VISION, workshop_id=state.workshop.id, title="Vision", activity="vision")
    state = State.holding([*waiting, block])
    state = state.apply(polls.add_poll(state, BLOCK, "Einverstanden?", VoteKind.HANDS))
    for sentence in ("Auental lebt.", "Auental bleibt."):
        state = state.apply(vision.add_draft(state, VISION, sentence))
    made = add_entry(state, EntryKind.DECISION, "Wir treffen uns im Mai.", now=START)
    return state.apply(made)


@contextmanager
def stored(path: Path, state: State) -> Iterator[sqlite3.Connection]:
    """A store that holds this state."""
    path.unlink(missing_ok=True)
    with Database.open(path) as database:
        store = Store(database.connection, registry.mappers)
        step = Step(untranslated("test"), added(*state.entities()))
        store.write(Record(Id("any"), START, Way.DO, new_id(), step))
        store.close()
        yield database.connection


def library_says(path: Path, state: State, now: datetime) -> int:
    """How many people the library shows as being in the room."""
    with stored(path, state) as connection:
        found = people_seen(connection, Counted([state.workshop.id]), now)
    return sum(side.present for side in found[state.workshop.id].values())


def text_of(blocks: list[doc.DocumentBlock]) -> str:
    return "\n".join(lines(doc.Document(title="T", language="de", blocks=tuple(blocks))))


def minutes_of(state: State) -> str:
    """What the minutes say of the question and of the drafts."""
    view, catalogue, formats = MinutesView(state), Catalogue.load("de"), Formats("de")
    found = poll_blocks(view, view.get(Block, BLOCK), catalogue, formats)
    found += vision_blocks(view, view.get(Block, VISION), catalogue, formats)
    return text_of(found)


@dataclass
class ByHand:
    """The stays of people, kept apart from the program: when each began, and when it ended."""

    stays: dict[str, tuple[datetime, datetime | None]] = field(default_factory=dict)

    def here(self, now: datetime) -> set[str]:
        found = set()
        for key, (came, left) in self.stays.items():
            if came <= now and not (left is not None and left <= now):
                found.add(key)
        return found


def in_room_by_side(state: State, moment: datetime) -> Mapping[Side, int]:
    """How many of each side are in the room; nothing before attendance was taken."""
    return by_side(electors_in_room(state, moment)) if attendance_taken(state) else {}


def counted_alike(state: State, now: datetime, here: set[str]) -> None:
    """See that every reckoning finds these people."""
    assert {each.id for each in people_in_room(state, now)} == here
    assert {key for key, _side in electors_in_room(state, now)} == here
    assert sum(in_room_by_side(state, now).values()) == len(here)
    spoken = speakers_by_side(state, now)
    for side in (P, V):
        own = {key for key in here if key.startswith(side.value)}
        assert in_room_by_side(state, now).get(side, 0) == len(own)
        assert spoken[side] == len(own) or not own


def said(message: Message | None) -> str:
    """A sentence in German."""
    assert message is not None
    return Catalogue.load("de").text(message)


EVENTS = st.lists(
    st.one_of(
        st.tuples(st.just("come"), st.integers(0, 11)),
        st.tuples(st.just("leave"), st.integers(0, 11)),
        st.tuples(st.just("leave soon"), st.integers(0, 11)),
        st.tuples(st.just("open"), st.integers(0, 11)),
        st.tuples(st.just("ballot"), st.integers(0, 11)),
        st.tuples(st.just("close"), st.integers(0, 11)),
    ),
    max_size=40,
)


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(EVENTS, st.integers(0, 12))
def test_whoever_comes_and_leaves_all_places_state_the_same_number(
    data_dir: Path, events: list[tuple[str, int]], at_first: int
) -> None:
    state, now, by_hand = prepared(), START, ByHand()
    (poll,) = polls_of(state, BLOCK)
    everybody = [person.id for person in state.of(Participant)]
    fixed, ballots = set[str](), 0

    def who_may_vote() -> tuple[Elector, ...]:
        return electors(state, poll, now)

    def fresh() -> Tally:
        tally = Tally(poll.vote_kind.width)
        tally.follow = who_may_vote
        return tally

    tally = fresh()
    early = [("come", number) for number in range(at_first)]
    for what, number in [*early, *events]:
        now += timedelta(minutes=5)
        person = everybody[number]
        if what == "come":
            state = state.apply(
                people_edits.set_attendance(state, person, Attendance.PRESENT, now, timedelta())
            )
            by_hand.stays[person] = now, None
        elif what.startswith("leave") and person in by_hand.stays:
            moment = now + timedelta(minutes=12 * (what == "leave soon"))
            state = state.apply(people_edits.leave(state, person, moment))
            by_hand.stays[person] = by_hand.stays[person][0], moment
        elif what == "open":
            # Opened anew before any ballot: nothing is fixed by that.
            tally.expect(in_room_by_side(state, now))
        elif what == "ballot" and by_hand.here(now):
            fixed = fixed or by_hand.here(now)
            poll.rules.count(tally, rows_of(state, poll), P, [0])
            ballots += 1
        elif what == "close" and ballots:
            state = state.apply(polls.close_round(state, poll.id, tally))
            closed = max(state.of(PollRound), key=lambda each: each.number)
            assert (closed.ballots, closed.eligible) == (ballots, len(fixed))
            if ballots <= len(fixed):
                words = f"Abgestimmt: {ballots} von {len(fixed)}"
                assert said(turnout(state, poll)) == words
                assert words in minutes_of(state)
            tally, fixed, ballots = fresh(), set(), 0

        here = by_hand.here(now)
        counted_alike(state, now, here)
        assert {key for key, _side in tally.electorate} == (fixed or here)
        assert tally.is_fixed == bool(fixed)
    assert library_says(data_dir / "store.sqlite", state, now) == len(by_hand.here(now))
    (reading,) = readings(state)
    state = state.apply(approval.confirm(state, reading.commitment, now))
    text = text_of(read_back(MinutesView(state), Catalogue.load("de"), Formats("de")))
    number = len(by_hand.here(now))
    words = "Dabei war eine Person anwesend." if number == 1 else f"Dabei waren {number} Personen"
    assert (words in text) == bool(number)


def test_who_left_before_the_first_ballot_neither_votes_nor_counts(data_dir: Path) -> None:
    """12 present, 3 leave, 9 vote: "9 von 9", wherever it is said."""
    state = prepared()
    (poll,) = polls_of(state, BLOCK)
    for person in state.of(Participant):
        state = state.apply(
            people_edits.set_attendance(state, person.id, Attendance.PRESENT, START, timedelta())
        )
    now = START + timedelta(hours=1)
    hands, resistance = Tally(poll.vote_kind.width), Tally()
    hands.follow = lambda: electors(state, poll, now)
    resistance.follow = lambda: electors_in_room(state, now)
    hands.expect(in_room_by_side(state, now))
    assert len(hands.electorate) == len(resistance.electorate) == 12
    assert hands.papers == {P: 6, V: 6, Side.OTHERS: 0}

    for key in (f"{P.value}-00", f"{P.value}-01", f"{V.value}-00"):
        state = state.apply(people_edits.leave(state, Id(key), now))
    hands.expect(in_room_by_side(state, now))
    assert hands.papers == {P: 4, V: 5, Side.OTHERS: 0}
    rows = rows_of(state, poll)
    for side, number in ((P, 4), (V, 5)):
        hands.put(rows[0], side, 0, number)
        for draft in drafts_of(state, VISION):
            resistance.put(draft.id, side, 2 if draft.zero else 0, number)
    # Whoever leaves now could vote, and whoever comes back could not.
    state = state.apply(people_edits.leave(state, Id(f"{P.value}-02"), now))
    state = state.apply(
        people_edits.set_attendance(
            state, Id(f"{P.value}-00"), Attendance.PRESENT, now, timedelta()
        )
    )
    state = state.apply(polls.close_round(state, poll.id, hands))
    state = state.apply(vision.close_vote(state, VISION, resistance))

    assert said(turnout(state, poll)) == "Abgestimmt: 9 von 9"
    assert said(turnout_of(state, VISION)) == "Abgestimmt: 9 von 9"
    assert minutes_of(state).count("Abgestimmt: 9 von 9.") == 2
    assert library_says(data_dir / "store.sqlite", state, now) == 9


def test_a_ballot_taken_back_lets_the_vote_follow_the_room_again() -> None:
    state = prepared()
    (poll,) = polls_of(state, BLOCK)
    first, second = (person.id for person in state.of(Participant)[:2])
    state = state.apply(
        people_edits.set_attendance(state, first, Attendance.PRESENT, START, timedelta())
    )
    tally = Tally(poll.vote_kind.width)
    tally.follow = lambda: electors(state, poll, START)
    tally.put(poll.id, P, 0, 1)
    state = state.apply(
        people_edits.set_attendance(state, second, Attendance.PRESENT, START, timedelta())
    )
    assert [key for key, _side in tally.electorate] == [first]
    tally.put(poll.id, P, 0, 0)
    assert {key for key, _side in tally.electorate} == {first, second}
    assert not tally.is_fixed


def test_more_ballots_than_people_are_not_said_to_be_so_many_of_fewer() -> None:
    state = prepared()
    (poll,) = polls_of(state, BLOCK)
    state = state.apply(
        people_edits.set_attendance(
            state, state.of(Participant)[0].id, Attendance.PRESENT, START, timedelta()
        )
    )
    tally = Tally(poll.vote_kind.width)
    tally.put(poll.id, P, 0, 3)
    state = state.apply(polls.close_round(state, poll.id, tally))
    assert said(turnout(state, poll)) == "3 Stimmzettel"


@pytest.mark.parametrize(
    ("electorate", "of_whom", "number"),
    [
        (Electorate.ALL, {}, 3),
        (Electorate.SIDE, {"side": P}, 1),
        (Electorate.UNIT, {"unit_id": Id(f"unit-{V.value}")}, 2),
    ],
)
def test_a_part_of_the_room_is_counted_by_the_same_notion(
    electorate: Electorate, of_whom: dict[str, object], number: int
) -> None:
    state = prepared(2, 3)
    for person in state.of(Participant):
        state = state.apply(
            people_edits.set_attendance(state, person.id, Attendance.PRESENT, START, timedelta())
        )
    for key in (f"{P.value}-00", f"{V.value}-02"):
        state = state.apply(people_edits.leave(state, Id(key), START + timedelta(minutes=1)))
    (poll,) = polls_of(state, BLOCK)
    state = state.apply(polls.edit_poll(state, poll.id, electorate=electorate, **of_whom))
    now = START + timedelta(minutes=2)
    assert len(electors(state, state.get(Poll, poll.id), now)) == number


def test_times_that_are_noted_ahead_count_once_they_have_come() -> None:
    state = prepared(1, 0)
    (person,) = state.of(Participant)
    hour = timedelta(hours=1)
    state = state.apply(
        people_edits.set_times(state, person.id, arrived_at=START + hour, left_at=START + 2 * hour)
    )
    person = state.get(Participant, person.id)
    found = [in_room(person, START + minutes * timedelta(minutes=1)) for minutes in (0, 60, 119)]
    assert found == [False, True, True]
    assert not in_room(person, START + 2 * hour)
    assert not in_room(person)
    assert person.attendance is Attendance.PRESENT


def test_a_unit_that_is_away_blocks_no_agreement() -> None:
    hour = timedelta(hours=1)
    state = prepared(1, 2)
    politics = state.get(Unit, Id(f"unit-{P.value}"))
    administration = state.get(Unit, Id(f"unit-{V.value}"))
    goals_block = Block(
        id=Id("goals"), workshop_id=state.workshop.id, title="Ziele", activity="goals",
        started_at=START + hour,
    )  # fmt: skip
    state = State.holding([*state.entities(), goals_block])
    state = state.apply(goals.add_goal(state, goals_block.id, "Radachse"))
    (goal,) = goals_of(state, goals_block.id)
    state = state.apply(goals.set_answer(state, goal.id, politics.id, Answer.YES))
    assert not agreed(state, goal)
    first, second = participants_of(state, administration.id)
    excused = state.apply(
        people_edits.set_attendance(state, first.id, Attendance.EXCUSED, START, timedelta())
    )

    def away(now: State) -> set[Unit | None]:
        return {each.unit for each in stands(now, goal) if each.position is Position.AWAY}

    assert not away(excused)
    ended = START + 2 * hour
    # Whoever leaves while the goals are on the agenda is gone; afterwards nobody is missed.
    for left, ends, gone in (
        (START + hour, None, True),
        (START + hour + hour / 60, None, True),
        (START + hour + hour / 60, ended, True),
        (ended, ended, False),
        (ended + hour, ended, False),
    ):
        now = excused.apply(
            people_edits.set_times(excused, second.id, arrived_at=START, left_at=left)
        )
        now = now.apply(
            Step(QT_TRANSLATE_NOOP("Test", "End"), replaced(goals_block, ended_at=ends))
        )
        assert set(asked(now)) == {politics, administration}, "who is away is named all the same"
        assert away(now) == ({administration} if gone else set())
        assert agreed(now, goal) == gone
        # What was answered stays, and counts.
        said = now.apply(goals.set_answer(now, goal.id, administration.id, Answer.NO))
        assert not away(said)
        assert not agreed(said, goal)


def test_nobody_else_reckons_who_is_in_the_room() -> None:
    """Only these look at attendance: its edits, the notion, and its twin in SQL."""
    own = {"features/people/" + name for name in ("edits.py", "presence.py", "glance.py")}
    source = Path(registry.__file__).parent
    found = {
        path.relative_to(source).as_posix()
        for path in source.rglob("*.py")
        for sign in ("Attendance.PRESENT", "attendance = 'present'", "left_at is None")
        if sign in path.read_text(encoding="utf-8")
    }
    assert found == own
