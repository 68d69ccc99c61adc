# SPDX-License-Identifier: EUPL-1.2
"""The list of speakers: its order against a naive reckoning, and totals that are sums."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderation.domain.change import Step, added, replaced
from moderation.domain.closed_step import marked
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.domain.state import State
from moderation.domain.texts import untranslated
from moderation.domain.views import MinutesView, PublicView, WallView, wall_view
from moderation.domain.workshop import Status
from moderation.features.agenda.edits import end_block, start_workshop
from moderation.features.agenda.model import Block, current_block
from moderation.features.people.edits import remove_unit
from moderation.features.people.model import Attendance, Participant, Unit
from moderation.features.speakers import edits
from moderation.features.speakers.candidates import found
from moderation.features.speakers.model import (
    Speaker,
    SpeakingRules,
    Speech,
    listed,
    on_floor,
    rules_of,
    waiting,
    wall_names,
)
from moderation.features.speakers.order import by_side, by_unit, floor, in_order, turns
from moderation.features.speakers.words import time_said
from moderation.minutes.plain import to_text
from moderation.output.minutes import minutes_document
from moderation.storage import workshop_file
from tests.municipal_room import room, unit_id

NOW = datetime(2026, 3, 12, 13, 0, tzinfo=UTC)
NAMED = "Sprechperson ohne Öffentlichkeit"


UNITS = {key: unit_id(key) for key in ("a", "b", "bm", "plan", "kasse", "werke", "tief")}
KEYS = {own: key for key, own in UNITS.items()}


def led() -> State:
    """The municipal room while a block runs, with one person who has a name and a function."""
    state = room()
    fresh = state.workshop
    state = State.holding(
        replace(entity, status=Status.DRAFT, current_block_id=None)
        if entity is fresh
        else replace(entity, started_at=None, ended_at=None)
        if isinstance(entity, Block)
        else entity
        for entity in state.entities()
    )
    person = Participant(
        id=Id("tiefbau-leitung"),
        workshop_id=fresh.id,
        unit_id=UNITS["tief"],
        name=NAMED,
        function="Leitung Tiefbauamt",
        attendance=Attendance.PRESENT,
    )
    state = state.apply(Step(untranslated("x"), added(person)))
    return state.apply(start_workshop(state, NOW))


def put(state: State, *units: str) -> State:
    for unit in units:
        state = state.apply(edits.put_on(state, UNITS[unit]))
    return state


def speak(state: State, seconds: int, now: datetime) -> tuple[State, datetime]:
    """Give the floor to the next, and let the speech last so long."""
    state = state.apply(edits.give_floor(state, now))
    later = now + timedelta(seconds=seconds)
    return state.apply(edits.end_speech(state, later)), later


def queue(state: State) -> list[str]:
    return [KEYS[speaker.unit_id] for speaker in waiting(state)]


def test_enter_ends_the_speech_and_begins_the_next() -> None:
    state = put(led(), "a", "tief", "b")
    state = state.apply(edits.give_floor(state, NOW))
    speaker = on_floor(state)
    assert speaker is not None
    assert speaker.unit_id == UNITS["a"]
    assert queue(state) == ["tief", "b"]
    state = state.apply(edits.give_floor(state, NOW + timedelta(seconds=95)))
    (speech,) = state.of(Speech)
    assert (speech.unit_id, speech.side, speech.seconds) == (UNITS["a"], Side.POLITICS, 95)
    speaker = on_floor(state)
    assert speaker is not None
    assert speaker.unit_id == UNITS["tief"]
    step = edits.give_floor(state, NOW + timedelta(minutes=5), waiting(state)[0].id)
    assert [change.key[0] for change in step.changes].count("speech") == 1
    assert state.apply(step).apply(step.inverse()).entities() == state.entities()
    state = state.apply(step)
    assert not waiting(state)
    state = state.apply(edits.give_floor(state, NOW + timedelta(minutes=6)))
    assert on_floor(state) is None, "with nobody waiting, Enter ends the last speech"
    with pytest.raises(UserFacingError):
        edits.give_floor(state, NOW)


def test_nobody_waits_twice_and_nobody_speaks_outside_the_day() -> None:
    state = led()
    person = Id("tiefbau-leitung")
    state = state.apply(edits.put_on(state, UNITS["tief"], person))
    with pytest.raises(UserFacingError, match=NAMED):
        edits.put_on(state, UNITS["tief"], person)
    state = state.apply(edits.give_floor(state, NOW))
    state = state.apply(edits.put_on(state, UNITS["tief"], person))
    assert len(waiting(state)) == 1, "who speaks may ask to speak again"
    before = replace(state.workshop, status=Status.DRAFT, current_block_id=None)
    idle = State.holding([before, *(e for e in state.entities() if e.kind != "workshop")])
    with pytest.raises(UserFacingError):
        edits.put_on(idle, UNITS["a"])


def test_the_room_reads_functions_and_units_but_no_names_and_no_counts() -> None:
    state = led()
    state = state.apply(edits.put_on(state, UNITS["tief"], Id("tiefbau-leitung")))
    state = put(state, "a")
    view = WallView(state)
    assert [*map(wall_names(view), waiting(state))] == [
        "Leitung Tiefbauamt, Tiefbauamt",
        "Fraktion A",
    ]
    state, later = speak(state, 754, NOW)
    state = state.apply(edits.give_floor(state, later))
    for cut in (MinutesView(state), PublicView(state)):
        with pytest.raises(TypeError):
            cut.of(Speech)
        said = to_text(minutes_document(cut))
        assert "12:34" not in said
        assert "Redeliste" not in said
    assert '"speech"' not in workshop_file.write(state)


@pytest.mark.parametrize(
    ("name", "function", "shown"),
    [
        ("Petra Kanarie", "Petra Kanarie", "Tiefbauamt"),
        ("Petra Kanarie", "Amtsleitung (P. Kanarie)", "Tiefbauamt"),
        ("Petra Kanarie", "Büro Petra Kanaries", "Tiefbauamt"),
        ("Petra Kanarie", "Vertretung Frau Kanarie", "Tiefbauamt"),
        ("Petra Kanarie", "Amtsleitung", "Amtsleitung, Tiefbauamt"),
        ("", "Amtsleitung", "Amtsleitung, Tiefbauamt"),
    ],
)
def test_a_function_that_names_somebody_is_not_on_the_wall(
    name: str, function: str, shown: str
) -> None:
    state = led()
    person = replace(state.get(Participant, Id("tiefbau-leitung")), name=name, function=function)
    state = State.holding([person, *(e for e in state.entities() if e.id != person.id)])
    state = state.apply(edits.put_on(state, UNITS["tief"], person.id))
    view = WallView(state)
    assert [*map(wall_names(view), waiting(view))] == [shown]


def test_letters_find_names_functions_and_units() -> None:
    state = led()
    for typed in ("sprechp", "leitung tief"):
        first = found(state, typed, NOW)[0]
        assert first.id == Id("tiefbau-leitung"), typed
    assert found(state, "Tiefbau", NOW)[0].id == UNITS["tief"]
    assert found(state, "frak", NOW)[0].unit.name == "Fraktion A"
    assert not found(state, " ", NOW)
    assert not found(state, "qqqq", NOW)
    gone = replace(state.get(Participant, Id("tiefbau-leitung")), left_at=NOW)
    state = State.holding([gone, *(e for e in state.entities() if e.id != gone.id)])
    assert not any(each.id == gone.id for each in found(state, "sprechp", NOW))


def test_the_limit_is_over_quietly() -> None:
    state = led()
    state = state.apply(edits.change_rules(state, limit=3))
    state = put(state, "a")
    state = state.apply(edits.give_floor(state, NOW))
    within = floor(state, NOW + timedelta(seconds=180))
    assert within is not None
    assert within.over == 0
    over = floor(state, NOW + timedelta(seconds=195))
    assert over is not None
    assert over.over == 15
    assert dict(time_said(over).values) == {"time": "3:15", "limit": 3}
    state = state.apply(edits.change_rules(state, limit=0))
    free = floor(state, NOW + timedelta(hours=1))
    assert free is not None
    assert free.over == 0


def test_a_speech_ends_with_its_block_and_not_in_the_morning() -> None:
    state = put(led(), "a")
    state = state.apply(edits.give_floor(state, NOW))
    block = current_block(state)
    assert block is not None
    state = state.apply(end_block(state, NOW + timedelta(minutes=7)))
    morning = NOW + timedelta(hours=15)
    assert floor(state, morning) is None
    state = state.apply(edits.end_speech(state, morning))
    assert state.of(Speech)[0].seconds == 7 * 60


def test_a_speech_that_its_block_ended_is_counted_wherever_speeches_are() -> None:
    state = put(led(), "a")
    state = state.apply(edits.change_rules(state, fresh_first=True, quieter_first=True))
    state = state.apply(edits.give_floor(state, NOW))
    begun = turns(state, [])
    state = state.apply(end_block(state, NOW + timedelta(minutes=4)))
    assert current_block(state) is not None
    assert by_side(state)[Side.POLITICS].seconds == 240
    assert [(unit.id, told.seconds) for unit, told in by_unit(state)] == [(UNITS["a"], 240)]
    assert turns(state, []) == begun, "it is one speech, whether it runs or is over"
    state = put(state, "a", "tief")
    assert queue(state) == ["tief", "a"], "who spoke last spoke"
    ended = state.apply(edits.end_speech(state, NOW + timedelta(minutes=9)))
    assert by_side(ended) == by_side(state)


def the_block(state: State, **values: object) -> State:
    block = current_block(state)
    assert block is not None
    return state.apply(Step(untranslated("x"), replaced(block, **values)))


def test_a_wish_of_a_closed_block_ends_with_it_and_the_wall_says_what_the_page_says() -> None:
    """Whatever was asked for when and wherever the floor was given: one list, everywhere."""
    shut = the_block(put(led(), "a"), closed_session=True)

    def both(state: State) -> list[str]:
        view = wall_view(state)
        assert [each.id for each in waiting(view)] == [each.id for each in waiting(state)]
        assert [each.id for each in listed(view)] == [each.id for each in listed(state)]
        return queue(state)

    asked = by_the_door(the_block(led(), closed_session=True), "b", "tief")
    given = by_the_door(shut, "b")
    given = given.apply(marked(given, edits.give_floor(given, NOW)))
    for state in (asked, given):
        assert both(state), "while the doors are shut the room sees all"
        later = NOW + timedelta(minutes=9)
        opened = state.apply(end_block(state, later))
        assert both(opened) == []
        again = by_the_door(opened, "werke", "b")
        assert both(again) == ["werke", "b"], "the same unit may ask again"
        again = again.apply(marked(again, edits.give_floor(again, later)))
        assert both(again) == ["b"]
        assert floor(wall_view(again), later) == floor(again, later)
        assert {each.unit_id for each in again.of(Speaker)} == {UNITS["werke"], UNITS["b"]}


def by_the_door(state: State, *units: str) -> State:
    """Wishes to speak, with what the session adds to each."""
    for unit in units:
        state = state.apply(marked(state, edits.put_on(state, UNITS[unit])))
    return state


def test_a_wish_of_an_open_block_stays_and_stands_in_its_place_after_a_closed_one() -> None:
    state = put(led(), "a", "b")
    state = the_block(state.apply(end_block(state, NOW)), closed_session=True)
    state = by_the_door(state, "tief")
    state = state.apply(marked(state, edits.take_off(state, waiting(state)[0].id)))
    state = state.apply(end_block(state, NOW))
    assert queue(state) == ["b"]
    assert [each.unit_id for each in waiting(wall_view(state))] == [UNITS["b"]]


def test_a_unit_that_goes_takes_its_wish_along_and_leaves_what_it_spoke() -> None:
    state = put(led(), "a", "b")
    state, _later = speak(state, 60, NOW)
    state = put(state, "a")
    state = state.apply(remove_unit(state, UNITS["a"]))
    assert queue(state) == ["b"]
    assert by_side(state)[Side.POLITICS].seconds == 60
    assert state.of(Speech)[0].unit_id is None


def test_turns_are_those_counted_by_hand_and_those_of_the_list() -> None:
    state = put(led(), "a", "tief")
    state, later = speak(state, 60, NOW)
    state = state.apply(edits.give_floor(state, later))
    counted = turns(state, [(Side.POLITICS, 4)])
    assert counted == {Side.POLITICS: 5, Side.ADMINISTRATION: 1, Side.OTHERS: 0}


@pytest.mark.parametrize(
    ("begin", "minutes"),
    [
        (datetime(2026, 3, 28, 23, 58, tzinfo=ZoneInfo("Europe/Berlin")), 5),
        (datetime(2026, 3, 29, 1, 58, tzinfo=ZoneInfo("Europe/Berlin")), 5),
        (datetime(2026, 10, 25, 2, 58, tzinfo=ZoneInfo("Europe/Berlin")), 5),
    ],
)
def test_midnight_and_a_changed_clock_are_no_minutes(begin: datetime, minutes: int) -> None:
    moment = begin.astimezone(UTC)
    state = put(led(), "a")
    state = state.apply(edits.give_floor(state, moment))
    state = state.apply(edits.end_speech(state, moment + timedelta(minutes=minutes)))
    assert state.of(Speech)[0].seconds == minutes * 60


DEEDS = st.lists(
    st.one_of(
        st.tuples(st.just("put"), st.sampled_from(sorted(set(UNITS) - {"tief"}))),
        st.tuples(st.just("speak"), st.integers(min_value=0, max_value=4000)),
        st.tuples(st.just("take off"), st.integers(min_value=0, max_value=5)),
        st.tuples(st.just("fresh"), st.booleans()),
        st.tuples(st.just("quieter"), st.booleans()),
    ),
    max_size=24,
)


def naive(state: State, asked: list[str], heard: list[tuple[str, int]]) -> list[str]:
    """Who waits in order, picked one by one from what was noted beside the program."""
    rules = rules_of(state)
    sides = {unit.id: unit.side for unit in state.of(Unit)}
    left, found = list(asked), []
    while left:
        best = left[0]
        for other in left[1:]:
            reasons = []
            for unit in (best, other):
                silent = not any(who == unit for who, _seconds in heard)
                spent = sum(s for who, s in heard if sides[UNITS[who]] is sides[UNITS[unit]])
                reasons.append(
                    (rules.fresh_first and not silent, spent if rules.quieter_first else 0)
                )
            if reasons[1] < reasons[0]:
                best = other
        left.remove(best)
        found.append(best)
    return found


@given(
    DEEDS,
    st.datetimes(
        datetime(2026, 1, 1),  # noqa: DTZ001 - aware
        datetime(2027, 12, 31),  # noqa: DTZ001 - aware
        timezones=st.just(UTC),
    ),
)
def test_order_and_totals_are_those_of_a_naive_reckoning(
    deeds: list[tuple[str, int]], now: datetime
) -> None:
    state = LED
    asked: list[str] = []
    heard: list[tuple[str, int]] = []
    for deed, value in deeds:
        before = state
        if deed == "put":
            step = edits.put_on(state, UNITS[str(value)])
            asked.append(str(value))
        elif deed == "speak":
            if not waiting(state):
                continue
            following = waiting(state)[0]
            asked.remove(KEYS[following.unit_id])
            state = state.apply(edits.give_floor(state, now))
            assert on_floor(state) == replace(
                following, rank=0.0, began_at=now, block_id=following.block_id
            )
            now += timedelta(seconds=value)
            heard.append((KEYS[following.unit_id], value))
            before, step = state, edits.end_speech(state, now)
        elif deed == "take off":
            if value >= len(waiting(state)):
                continue
            gone = waiting(state)[value]
            place = sorted(waiting(state), key=lambda each: each.number).index(gone)
            del asked[place]
            step = edits.take_off(state, gone.id)
        elif deed == "fresh":
            step = edits.change_rules(state, fresh_first=bool(value))
        else:
            step = edits.change_rules(state, quieter_first=bool(value))
        state = before.apply(step)
        assert state.apply(step.inverse()).entities() == before.entities()
        assert queue(state) == naive(state, asked, heard)
        assert list(waiting(state)) == in_order(state)
    total = sum(seconds for _who, seconds in heard)
    assert sum(told.seconds for told in by_side(state).values()) == total
    assert sum(told.seconds for _unit, told in by_unit(state)) == total
    assert sum(told.speeches for told in by_side(state).values()) == len(heard)
    for unit, told in by_unit(state):
        assert told.seconds == sum(s for who, s in heard if UNITS[who] == unit.id)


LED = led()


def test_one_list_of_rules() -> None:
    state = led()
    assert edits.change_rules(state, limit=0).changes == ()
    state = state.apply(edits.change_rules(state, limit=5))
    state = state.apply(edits.change_rules(state, quieter_first=True))
    assert len(state.of(SpeakingRules)) == 1
    assert rules_of(state).limit == 5
    state = put(state, "a")
    read = State.holding(workshop_file.parse(workshop_file.write(state), "x.json"))
    assert rules_of(read).quieter_first
    assert [each.number for each in read.of(Speaker)] == [1]
