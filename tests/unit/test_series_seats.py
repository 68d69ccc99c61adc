# SPDX-License-Identifier: EUPL-1.2
"""Seats and waiting list of a series, against a computation that walks through the list by hand."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id
from moderation.domain.state import State
from moderation.features.series import edits
from moderation.features.series.model import (
    Eligibility,
    EventKind,
    Place,
    Registration,
    SeriesEvent,
)
from moderation.features.series.people import everybody, same_person
from moderation.features.series.seats import elsewhere, seating
from tests.series_sample import event_of, registered, registration, series

TODAY = date(2027, 9, 20)
YES, NO, UNCLEAR = Eligibility.YES, Eligibility.NO, Eligibility.UNCLEAR


def one_event(seats: int | None, fewest: int = 0) -> tuple[State, Id]:
    """A series of one training with so many seats."""
    state = series(events=False)
    event = edits.new_event(state, EventKind.TRAINING, None)
    state = state.apply(edits.add_event(state, event, seats=seats, fewest=fewest))
    return state, event.id


def naive(seats: int | None, people: list[Registration]) -> tuple[set[Id], set[Id], int]:
    """Who has a seat, who may take one, and how many are kept: seat by seat, as on paper."""
    chairs = 10**6 if seats is None else seats
    sitting = {each.id for each in people if each.seat is Place.SEAT}
    chairs = max(0, chairs - len(sitting))
    may, kept = set(), 0
    for each in sorted(people, key=lambda each: (each.at, each.rank, each.id)):
        if each.seat is not Place.WAITING or each.eligible is NO or not chairs:
            continue
        chairs -= 1
        if each.eligible is YES:
            may.add(each.id)
        else:
            kept += 1
    return sitting, may, kept


PEOPLE = st.lists(
    st.tuples(st.integers(0, 20), st.sampled_from(list(Eligibility)), st.sampled_from(list(Place))),
    max_size=12,
)


@given(seats=st.none() | st.integers(0, 10), people=PEOPLE)
def test_seats_and_turns_are_those_of_a_list_on_paper(
    seats: int | None, people: list[tuple[int, Eligibility, Place]]
) -> None:
    state, event_id = one_event(seats)
    listed = [
        replace(
            registration(state, event_id, f"Person {place}", after),
            rank=float(place), eligible=eligible, seat=seat,
        )
        for place, (after, eligible, seat) in enumerate(people)
    ]  # fmt: skip
    state = State.holding([*state.entities(), *listed])
    found = seating(state, state.get(SeriesEvent, event_id))
    sitting, may, kept = naive(seats, listed)
    assert {each.id for each in found.seated} == sitting
    assert found.may_move == may
    assert len(found.seated) + len(found.waiting) + len(found.declined) == len(listed)
    if seats is not None:
        assert found.kept == kept
        assert found.free == max(0, seats - len(sitting) - kept)


ACTIONS = st.lists(
    st.tuples(
        st.sampled_from(["register", "up", "decline", "wait", "yes", "no", "unclear"]),
        st.integers(0, 9),
        st.sampled_from(list(Eligibility)),
    ),
    max_size=25,
)


def act(state: State, event_id: Id, action: tuple[str, int, Eligibility], turn: int) -> State:
    """One thing that is done to the series; what is refused changes nothing."""
    what, who, eligible = action
    there = state.of(Registration)
    try:
        if what == "register":
            new = registration(state, event_id, f"Person {turn}", who, eligible=eligible)
            return state.apply(edits.register(state, [new]))
        if not there:
            return state
        key = there[who % len(there)].id
        made: dict[str, Any] = {
            "up": lambda: edits.move_up(state, key, TODAY),
            "decline": lambda: edits.decline(state, key),
            "wait": lambda: edits.wait_again(state, key),
            "yes": lambda: edits.settle_eligibility(state, key, YES),
            "no": lambda: edits.settle_eligibility(state, key, NO, "kein Plan"),
            "unclear": lambda: edits.settle_eligibility(state, key, UNCLEAR, "Plan offen"),
        }
        return state.apply(made[what]())
    except UserFacingError:
        return state


@given(seats=st.integers(1, 4), actions=ACTIONS)
def test_whatever_is_done_no_seat_is_given_twice_and_nobody_is_lost(
    seats: int, actions: list[tuple[str, int, Eligibility]]
) -> None:
    state, event_id = one_event(seats)
    known = 0
    for turn, action in enumerate(actions):
        before = state
        state = act(state, event_id, action, turn)
        known += action[0] == "register"
        event = state.get(SeriesEvent, event_id)
        found = seating(state, event)
        assert len(found.seated) <= seats
        assert len(state.of(Registration)) == known
        fresh = {r.id for r in found.seated} - {
            r.id for r in before.of(Registration) if r.seat is Place.SEAT
        }
        for key in fresh:
            # Nobody was given a seat that an eligible or unclear person before was waiting for.
            turn_of = naive(seats, [
                replace(r, seat=Place.WAITING, eligible=YES) if r.id == key else r
                for r in state.of(Registration)
            ])  # fmt: skip
            assert key in turn_of[1]


def test_three_hundred_registrations_for_eight_seats() -> None:
    state, event_id = one_event(8, 6)
    listed = [registration(state, event_id, f"Person {n:03}", 299 - n) for n in range(300)]
    state = state.apply(edits.register(state, listed))
    found = seating(state, state.get(SeriesEvent, event_id))
    assert [each.name for each in found.seated] == [f"Person {n:03}" for n in range(299, 291, -1)]
    assert len(found.waiting) == 292
    assert found.waiting[0].name == "Person 291"
    assert found.free == 0
    assert not found.may_move
    with pytest.raises(UserFacingError, match="No seat is free for Person 291"):
        edits.move_up(state, found.waiting[0].id, TODAY)


def test_the_unclear_keep_a_seat_free_as_the_calendar_shows_it() -> None:
    """Six of eight have a seat, and two wait whose eligibility is unclear."""
    state = series()
    event = event_of(state, EventKind.TRAINING, 1)
    state = registered(
        state,
        *(registration(state, event.id, f"Person {n}", n) for n in range(6)),
        registration(state, event.id, "Sachgebiet Verkehr", 7, eligible=UNCLEAR, reason="Plan"),
        registration(state, event.id, "Klimaschutz", 8, eligible=UNCLEAR, reason="befristet"),
        registration(state, event.id, "Leitung Bauamt", 9),
    )
    found = seating(state, event)
    assert (len(found.seated), len(found.waiting), found.kept, found.free) == (6, 3, 2, 0)
    one = found.waiting[0]
    state = state.apply(edits.settle_eligibility(state, one.id, YES))
    assert state.get(Registration, one.id).seat is Place.SEAT
    other = found.waiting[1]
    state = state.apply(edits.settle_eligibility(state, other.id, NO, "Stelle befristet"))
    assert state.get(Registration, other.id).seat is Place.DECLINED
    state = state.apply(edits.move_up(state, found.waiting[2].id, TODAY))
    assert len(seating(state, event).seated) == 8


def test_who_waits_moves_into_the_other_training_of_the_level() -> None:
    state = series()
    first, second = (event_of(state, EventKind.TRAINING, 0, n) for n in (1, 2))
    state = registered(
        state,
        *(registration(state, first.id, f"Person {n}", n) for n in range(9)),
        *(registration(state, second.id, f"Person {n}", 20 + n) for n in range(6)),
    )
    (waiting,) = seating(state, first).waiting
    step = edits.move_up(state, waiting.id, TODAY)
    after = state.apply(step).get(Registration, waiting.id)
    assert (after.event_id, after.seat, after.at) == (second.id, Place.SEAT, waiting.at)
    # Nobody is put into a training that the person is registered for already.
    again = state.apply(edits.register(state, [registration(state, second.id, waiting.name, 40)]))
    with pytest.raises(UserFacingError):
        edits.move_up(again, waiting.id, TODAY)


def test_more_seats_give_none_by_themselves_and_fewer_take_none() -> None:
    state, event_id = one_event(1)
    state = registered(
        state,
        registration(state, event_id, "Person 1", 1),
        registration(state, event_id, "Person 2", 2),
    )
    more = state.apply(edits.edit_event(state, event_id, seats=2))
    assert len(seating(more, more.get(SeriesEvent, event_id)).seated) == 1
    fewer = state.apply(edits.edit_event(state, event_id, seats=0))
    assert len(seating(fewer, fewer.get(SeriesEvent, event_id)).seated) == 1
    with pytest.raises(UserFacingError, match="fewer seats"):
        edits.edit_event(state, event_id, seats=3, fewest=4)


WEBER = "Anna Weber"


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ({"name": WEBER}, {"name": "Weber, Anna"}, True),
        ({"name": "Dr. Anna Weber"}, {"name": WEBER}, True),
        ({"name": WEBER, "unit": "Auental"}, {"name": WEBER, "unit": "Kirchfeld"}, False),
        ({"name": WEBER, "email": "a@x.de"}, {"name": WEBER, "email": "A@X.de"}, True),
        ({"name": WEBER, "email": "a@x.de"}, {"name": WEBER, "email": "b@x.de"}, False),
        ({"name": WEBER, "email": "post@x.de"}, {"name": "Jan Roth", "email": "post@x.de"}, False),
        ({"function": "Leitung Bauamt"}, {"function": "leitung bauamt"}, True),
        ({"function": "Leitung Bauamt", "unit": "Auental"}, {"function": "Leitung Bauamt"}, False),
    ],
)
def test_who_is_one_person(one: dict[str, Any], other: dict[str, Any], same: bool) -> None:
    state, event_id = one_event(8)
    blank = {"name": "", "unit": "", "function": "", "email": ""}
    pair = [
        replace(registration(state, event_id, "", place), **{**blank, **values})
        for place, values in enumerate((one, other))
    ]
    assert same_person(*pair) is same is same_person(*reversed(pair))
    assert len(everybody(pair)) == (1 if same else 2)


def test_nobody_registers_twice_for_one_event() -> None:
    state, event_id = one_event(8)
    state = registered(state, registration(state, event_id, "Anna Weber"))
    with pytest.raises(UserFacingError, match="registered for this event already"):
        edits.register(state, [registration(state, event_id, "Weber, Anna", 5)])
    with pytest.raises(UserFacingError, match="name or a function"):
        edits.register(state, [registration(state, event_id, " ")])


def test_a_reason_is_asked_for_whatever_is_not_a_yes() -> None:
    state, event_id = one_event(8)
    state = registered(state, registration(state, event_id, "Anna Weber"))
    (one,) = state.of(Registration)
    for answer in (NO, UNCLEAR):
        with pytest.raises(UserFacingError, match="Say why"):
            edits.settle_eligibility(state, one.id, answer, "  ")


def test_levels_are_named_once_and_their_events_stay() -> None:
    state = series()
    training = event_of(state, EventKind.TRAINING, 2)
    rows = [(None, "Führung", ""), (None, "führung ", "")]
    with pytest.raises(UserFacingError, match="already"):
        edits.set_levels(state, rows)
    with pytest.raises(UserFacingError, match="needs a name"):
        edits.set_levels(state, [(None, " ", "")])
    state = state.apply(edits.set_levels(state, [(None, "Alle", "")]))
    assert state.get(SeriesEvent, training.id).level_id is None


# -- who declined, and what is over ---------------------------------------------------------------


def declined(state: State, event_id: Id, name: str, after: int = 0, **more: Any) -> State:
    new = registration(state, event_id, name, after, **more)
    state = state.apply(edits.register(state, [new]))
    return state.apply(edits.decline(state, new.id))


def test_who_declined_gets_the_seat_of_the_event_and_not_of_another() -> None:
    state = series()
    first = event_of(state, EventKind.TRAINING, 0)
    state = declined(state, first.id, "Person 1")
    (one,) = state.of(Registration)
    after = state.apply(edits.move_up(state, one.id, TODAY)).get(Registration, one.id)
    assert (after.event_id, after.seat) == (first.id, Place.SEAT)


def test_who_declined_is_given_no_seat_because_the_eligibility_was_settled() -> None:
    state, event_id = one_event(8)
    state = declined(state, event_id, "Person 1", eligible=UNCLEAR, reason="Plan")
    (one,) = state.of(Registration)
    for answer, reason in ((YES, ""), (UNCLEAR, "Stelle")):
        after = state.apply(edits.settle_eligibility(state, one.id, answer, reason))
        assert after.get(Registration, one.id).seat is Place.DECLINED
    # Who was turned down for not being eligible gets what was asked for.
    state, event_id = one_event(8)
    state = registered(state, registration(state, event_id, "Person 2", eligible=UNCLEAR))
    (two,) = state.of(Registration)
    state = state.apply(edits.settle_eligibility(state, two.id, NO, "kein Plan"))
    with pytest.raises(UserFacingError, match="not eligible"):
        edits.wait_again(state, two.id)
    state = state.apply(edits.settle_eligibility(state, two.id, YES))
    assert state.get(Registration, two.id).seat is Place.SEAT


def test_nobody_is_moved_to_what_is_over_or_where_the_person_was_turned_down() -> None:
    state = series()
    first, second = (event_of(state, EventKind.TRAINING, 0, n) for n in (1, 2))
    state = registered(state, *(registration(state, first.id, f"Person {n}", n) for n in range(9)))
    (waiting,) = seating(state, first).waiting
    assert [event.id for event, _free in elsewhere(state, waiting, TODAY)] == [second.id]
    assert elsewhere(state, waiting, date(2027, 11, 17)) == ()
    with pytest.raises(UserFacingError, match="is over"):
        edits.move_up(state, waiting.id, date(2027, 11, 17))
    turned_down = declined(state, second.id, waiting.name, 40)
    assert elsewhere(turned_down, waiting, TODAY) == ()


def test_an_event_without_seats_has_room_for_everybody() -> None:
    state = series()
    first, second = (event_of(state, EventKind.TRAINING, 0, n) for n in (1, 2))
    state = state.apply(edits.edit_event(state, second.id, seats=None))
    state = registered(state, *(registration(state, first.id, f"Person {n}", n) for n in range(9)))
    (waiting,) = seating(state, first).waiting
    assert elsewhere(state, waiting, TODAY) == ((state.get(SeriesEvent, second.id), None),)
    after = state.apply(edits.move_up(state, waiting.id, TODAY)).get(Registration, waiting.id)
    assert (after.event_id, after.seat) == (second.id, Place.SEAT)
