# SPDX-License-Identifier: EUPL-1.2
"""Who is ticked while the workshop begins was there from the start, wherever that is told."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderation.domain.state import State
from moderation.domain.texts import Catalogue, Formats
from moderation.domain.views import MinutesView
from moderation.features.agenda import edits as agenda
from moderation.features.agenda.minutes import held_days
from moderation.features.people import edits
from moderation.features.people.minutes import attendance
from moderation.features.people.model import Attendance, Participant, Reply, Unit
from moderation.features.people.presence import awaited, in_room, people_in_room
from moderation.minutes.plain import to_text
from moderation.output.minutes.certificate import attendance_certificate
from moderation.settings import Settings
from tests.polls_sample import people
from tests.unit.test_presence import library_says, text_of

START = datetime(2026, 3, 12, 8, 0, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
GRACE = Settings().grace
HERE, EXCUSED, EXPECTED = Attendance.PRESENT, Attendance.EXCUSED, Attendance.EXPECTED


def listed(politics: int = 3, administration: int = 2) -> State:
    """People whom nobody has ticked yet."""
    state = people(politics, administration)
    rest = [each for each in state.entities() if not isinstance(each, Participant)]
    waiting = [replace(p, attendance=EXPECTED) for p in state.of(Participant)]
    return State.holding([*rest, *waiting])


def begun(state: State | None = None) -> State:
    """A workshop that began at ``START``."""
    state = listed() if state is None else state
    return state.apply(agenda.start_workshop(state, START))


def first(state: State) -> Participant:
    return state.of(Participant)[0]


def ticked(state: State, at: datetime, grace: timedelta = GRACE) -> State:
    """The first on the list is ticked as present."""
    return state.apply(edits.set_attendance(state, first(state).id, HERE, at, grace))


def told(state: State) -> str:
    """What the minutes say of those who are listed."""
    view, catalogue, formats = MinutesView(state), Catalogue.load("de"), Formats("de")
    days = held_days(view)
    return text_of(attendance(view, catalogue, formats, days))


@pytest.mark.parametrize(
    ("minutes", "grace", "from_start"),
    [
        (0, 15, True),
        (14, 15, True),
        (15, 15, True),
        (15.1, 15, False),
        (40, 15, False),
        (40, 60, True),
        (0, 0, True),
        (1, 0, False),
    ],
)
def test_ticked_within_the_grace_is_present_from_the_start(
    tmp_path: Path, minutes: float, grace: int, from_start: bool
) -> None:
    at = START + minutes * MINUTE
    state = ticked(begun(), at, Settings(grace_minutes=grace).grace)
    person = first(state)
    assert person.arrived_at == (START if from_start else at)
    assert in_room(person, START) is from_start
    assert library_says(tmp_path / "store.sqlite", state, START) == int(from_start)
    late = "" if from_start else f"ab {Formats('de').time(at)} Uhr"
    assert late in told(state)
    assert ("ab 0" in told(state)) is not from_start
    state = state.apply(agenda.end_block(state, START + timedelta(hours=2)))
    certificate = to_text(attendance_certificate(state, person.id, "de"))
    assert Formats("de").time(START if from_start else at) in certificate


def test_the_default_is_a_quarter_of_an_hour() -> None:
    assert timedelta(minutes=15) == GRACE


@pytest.mark.parametrize(("stored", "meant"), [(-5, 0), (0, 0), (90, 90), (10**15, 1440)])
def test_a_grace_from_a_damaged_file_is_no_crash(stored: int, meant: int) -> None:
    assert Settings(grace_minutes=stored).grace == meant * MINUTE


def test_ticked_before_the_start_is_there_from_that_moment_and_so_from_the_start() -> None:
    state = ticked(listed(), START - 10 * MINUTE)
    assert first(state).arrived_at == START - 10 * MINUTE
    state = begun(state)
    assert in_room(first(state), START)
    assert "ab " not in told(state)


def test_who_is_ticked_after_the_end_did_not_come_after_it() -> None:
    state = begun()
    state = state.apply(agenda.end_block(state, START + timedelta(hours=2)))
    state = state.apply(agenda.close_workshop(state, START + timedelta(hours=2)))
    state = ticked(state, START + timedelta(hours=5))
    assert first(state).arrived_at is None
    assert "ab " not in told(state)
    assert in_room(first(state), START)


@given(
    ticks=st.lists(st.integers(0, 90 * 60), min_size=5, max_size=5),
    grace=st.integers(0, 60),
    asked=st.integers(0, 120 * 60),
)
def test_the_room_is_what_a_count_by_hand_says(ticks: list[int], grace: int, asked: int) -> None:
    state = begun()
    by_hand = set()
    for person, seconds in zip(state.of(Participant), ticks, strict=True):
        at = START + timedelta(seconds=seconds)
        state = state.apply(edits.set_attendance(state, person.id, HERE, at, grace * MINUTE))
        if seconds <= grace * 60 or seconds <= asked:
            by_hand.add(person.id)
    found = people_in_room(state, START + timedelta(seconds=asked))
    assert {person.id for person in found} == by_hand


MIXED = st.lists(st.sampled_from(Attendance), min_size=5, max_size=5)


@given(stands=MIXED, group=st.sets(st.integers(0, 4), min_size=1))
def test_a_group_goes_from_expected_to_present_to_excused_and_back(
    stands: list[Attendance], group: set[int]
) -> None:
    state = begun()
    everybody = [person.id for person in state.of(Participant)]
    for key, attendance_ in zip(everybody, stands, strict=True):
        state = state.apply(edits.set_attendance(state, key, attendance_, START, GRACE))
    chosen = [everybody[number] for number in group]
    seen = []
    for _ in range(6):
        step = edits.next_attendances(state, chosen, START, GRACE)
        after = state.apply(step)
        before = after.apply(step.inverse())
        assert before.of(Participant) == state.of(Participant), "one step takes it back"
        changed = {change.key[1] for change in step.changes}
        assert changed <= set(chosen)
        state = after
        seen.append(tuple(state.get(Participant, key).attendance for key in chosen))
    assert EXPECTED not in seen[0] or set(seen[0]) == {EXPECTED}
    assert {len(set(one)) for one in seen[2:]} == {1}
    assert {one[0] for one in seen[3:]} == set(Attendance)


def test_those_who_are_awaited_are_neither_excused_nor_of_a_unit_that_declined() -> None:
    state = begun()
    excused, *others = [person.id for person in state.of(Participant)]
    state = state.apply(edits.set_attendance(state, excused, EXCUSED, START, GRACE))
    assert [person.id for person in awaited(state)] == others
    unit = state.of(Unit)[-1]
    while state.get(Unit, unit.id).reply is not Reply.DECLINED:
        state = state.apply(edits.next_reply(state, unit.id))
    assert {person.unit_id for person in awaited(state)} == {state.of(Unit)[0].id}


def test_a_list_is_taken_over_as_one_step_without_those_who_are_gone() -> None:
    state = begun()
    noted = [replace(p, attendance=HERE, arrived_at=START) for p in state.of(Participant)]
    gone = noted[1].id
    state = state.apply(edits.remove_participant(state, gone))
    step = edits.take_attendance(state, noted)
    after = state.apply(step)
    assert [p.attendance for p in after.of(Participant)] == [HERE] * 4
    assert Catalogue.load("de").text(step.label) == "Anwesenheit von 4 Teilnehmenden festhalten"
    assert after.apply(step.inverse()).of(Participant) == state.of(Participant)
