# SPDX-License-Identifier: EUPL-1.2
"""Attendance of several days: noted for each, told for each, and nothing of it lost overnight."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.domain.state import State
from moderation.domain.texts import Catalogue, Formats
from moderation.domain.views import MinutesView
from moderation.features.agenda import days, edits
from moderation.features.agenda.minutes import held_days
from moderation.features.agenda.model import Block, began, schedule
from moderation.features.agenda.overnight import open_points
from moderation.features.people import edits as people
from moderation.features.people.minutes import attendance, participants
from moderation.features.people.model import Attendance, DayAttendance, Participant, Unit
from moderation.features.people.presence import (
    electors_in_room,
    in_room,
    people_in_room,
    stay_at,
    stays_at,
    took_part,
    units_away,
    was_there,
)
from moderation.features.sending.recipients import was_inside
from moderation.features.series.hours import read_event
from moderation.features.series.model import EventKind, SeriesEvent
from moderation.minutes import document as doc
from moderation.minutes.plain import to_text
from moderation.output.minutes.certificate import attendance_certificate
from tests.unit.test_several_days import NOW, retreat

GRACE = timedelta(minutes=15)
A, B, C = Id("a"), Id("b"), Id("c")


def invited(*plans: tuple[int, ...]) -> State:
    state = retreat(*plans)
    unit = Unit(id=Id("u"), workshop_id=Id("w"), name="Fraktion A", side=Side.POLITICS)
    some = [
        Participant(id=key, workshop_id=Id("w"), rank=float(n), unit_id=unit.id, name=f"Name {key}")
        for n, key in enumerate((A, B, C))
    ]
    return State.holding([*state.entities(), unit, *some])


def begins(state: State, day: int) -> datetime:
    return schedule(state, NOW).days[day].day.begin


def ticked(state: State, key: Id, what: Attendance, now: datetime) -> State:
    return state.apply(people.set_attendance(state, key, what, now, GRACE))


def after_the_night() -> tuple[State, datetime, datetime]:
    """The second morning; on the first day A was there, B until the middle, C was excused."""
    state = invited((60, 60), (60, 60))
    friday = begins(state, 0)
    state = state.apply(edits.start_workshop(state, friday))
    state = ticked(state, A, Attendance.PRESENT, friday + timedelta(minutes=5))
    state = ticked(state, B, Attendance.PRESENT, friday)
    state = ticked(state, C, Attendance.EXCUSED, friday)
    state = state.apply(people.leave(state, B, friday + timedelta(minutes=60)))
    state = state.apply(edits.end_block(state, friday + timedelta(minutes=60)))
    state = state.apply(edits.end_block(state, friday + timedelta(minutes=120)))
    saturday = begins(state, 1)
    state = state.apply(people.begin_day(state, days.day_ids(state)[1], saturday))
    return state, friday, saturday


def led_to_the_end() -> State:
    state, _friday, saturday = after_the_night()
    state = ticked(state, B, Attendance.PRESENT, saturday + timedelta(minutes=10))
    state = ticked(state, C, Attendance.PRESENT, saturday + timedelta(minutes=30))
    state = state.apply(edits.end_block(state, saturday + timedelta(minutes=60)))
    return state.apply(edits.end_block(state, saturday + timedelta(minutes=120)))


def test_the_morning_asks_anew_and_keeps_what_was_noted() -> None:
    state, friday, saturday = after_the_night()
    assert {p.attendance for p in state.of(Participant)} == {Attendance.EXPECTED}
    kept = {s.participant_id: (s.number, s.attendance) for s in state.of(DayAttendance)}
    assert kept == {
        A: (1, Attendance.PRESENT), B: (1, Attendance.PRESENT), C: (1, Attendance.EXCUSED),
    }  # fmt: skip
    assert began(state) == saturday
    state = ticked(state, A, Attendance.PRESENT, saturday + timedelta(minutes=10))
    person = state.get(Participant, A)
    assert person.arrived_at == saturday, "within the grace after the begin of this day"
    assert in_room(person, saturday + timedelta(minutes=1))
    stay = stay_at(state, person, friday)
    assert stay is not None
    assert took_part(stay)
    assert stay.arrived_at == friday


def test_the_minutes_have_a_column_for_each_day() -> None:
    state = led_to_the_end()
    view, catalogue, formats = MinutesView(state), Catalogue.load("de"), Formats("de")
    found = attendance(view, catalogue, formats, held_days(view))
    (table,) = [each for each in found if isinstance(each, doc.Table)]
    assert [column.header for column in table.columns][2:] == ["Tag 1", "Tag 2"]
    rows = [row for row in table.rows if isinstance(row, doc.Row)]
    told = {row.cells[1].text: [cell.text for cell in row.cells[2:]] for row in rows}
    assert told == {
        "Name a": ["anwesend", "nicht anwesend"],
        "Name b": ["bis 15:00 Uhr", "anwesend"],
        "Name c": ["entschuldigt", "ab 09:30 Uhr"],
    }
    heads = [each for each in participants(view, catalogue) if isinstance(each, doc.ColumnsList)]
    assert heads[0].groups[0].value == "3", "who came on any day"


def test_a_certificate_has_the_days_of_the_person() -> None:
    state = led_to_the_end()
    view = MinutesView(state)
    words = to_text(attendance_certificate(view, B, "de"))
    assert "Tag 1: " in words
    assert "14:00" in words
    assert "15:00" in words
    assert "Tag 2: " in words
    assert "Freitag, 22. Januar 2027 und Samstag, 23. Januar 2027" in words
    only = to_text(attendance_certificate(view, C, "de"))
    assert "Tag 1: " not in only
    assert "09:30" in only


def test_who_was_there_on_one_day_was_not_inside_on_the_other() -> None:
    state = led_to_the_end()
    first = state.of(Block)[0]
    state = state.apply(edits.edit_block(state, first.id, closed_session=True))
    inside = {p.id for p in state.of(Participant) if was_inside(state, p)}
    assert inside == {A, B}
    assert all(was_there(state, p) for p in state.of(Participant))


def test_taking_the_morning_back_brings_the_evening_back() -> None:
    state = invited((60,), (60,))
    friday = begins(state, 0)
    state = state.apply(edits.start_workshop(state, friday))
    state = ticked(state, A, Attendance.PRESENT, friday)
    state = state.apply(edits.end_block(state, friday + timedelta(minutes=60)))
    step = people.begin_day(state, days.day_ids(state)[1], begins(state, 1))
    again = state.apply(step).apply(step.inverse())
    assert set(again.entities()) == set(state.entities())


@given(
    noted=st.lists(
        st.lists(st.sampled_from(list(Attendance)), min_size=3, max_size=3), min_size=1, max_size=4
    )
)
def test_each_day_tells_what_was_noted_on_it(noted: list[list[Attendance]]) -> None:
    state = invited(*[(30,)] * len(noted))
    for number, attendances in enumerate(noted):
        now = begins(state, number)
        if number:
            state = state.apply(people.begin_day(state, days.day_ids(state)[number], now))
        else:
            state = state.apply(edits.start_workshop(state, now))
        for key, what in zip((A, B, C), attendances, strict=True):
            state = ticked(state, key, what, now)
        state = state.apply(edits.end_block(state, now + timedelta(minutes=30)))
    for number, attendances in enumerate(noted):
        during = begins(state, number) + timedelta(minutes=10)
        for key, what in zip((A, B, C), attendances, strict=True):
            person = state.get(Participant, key)
            if number == len(noted) - 1:
                assert person.attendance is what
            else:
                stay = stay_at(state, person, during)
                assert stay is not None
                assert stay.attendance is what
    for place, key in enumerate((A, B, C)):
        there = any(day[place] is Attendance.PRESENT for day in noted)
        assert was_there(state, state.get(Participant, key)) == there


def test_a_day_without_blocks_does_not_begin() -> None:
    from moderation.domain.errors import UserFacingError

    state = invited((60,), ())
    state = state.apply(edits.start_workshop(state, begins(state, 0)))
    with pytest.raises(UserFacingError):
        people.begin_day(state, days.day_ids(state)[1], begins(state, 1))


def test_a_day_may_begin_with_any_of_its_blocks_while_the_one_before_runs() -> None:
    state = invited((60, 60), (60, 60))
    friday = begins(state, 0)
    state = state.apply(edits.start_workshop(state, friday))
    state = ticked(state, A, Attendance.PRESENT, friday)
    blocks = state.of(Block)
    plan = schedule(state, friday)
    assert plan.begun_with(blocks[1].id) is None
    day = plan.begun_with(blocks[3].id)
    assert day is not None
    saturday = begins(state, 1)
    state = state.apply(people.begin_day(state, day.day.id, saturday, blocks[3].id))
    assert [block.title for block in state.of(Block) if block.running] == ["2.2"]
    assert state.of(Block)[0].ended_at == saturday
    assert schedule(state, saturday).begun_with(blocks[2].id) is None
    stay = stay_at(state, state.get(Participant, A), friday)
    assert isinstance(stay, DayAttendance)
    assert took_part(stay)


def test_what_was_not_held_stays_open_while_the_next_day_runs() -> None:
    state = invited((60, 60), (60, 60))
    friday, saturday = begins(state, 0), begins(state, 1)
    state = state.apply(edits.start_workshop(state, friday))
    assert open_points(state) == [], "what is ahead today is planned"
    state = state.apply(people.begin_day(state, days.day_ids(state)[1], saturday))
    (point,) = open_points(state)
    assert point.names == ("1.2",)


def test_hours_of_a_day_that_begins_the_moment_the_other_ends_are_those_of_each_day() -> None:
    state = invited((60,), (60,))
    friday = begins(state, 0)
    noon = friday + timedelta(minutes=60)
    state = state.apply(edits.start_workshop(state, friday))
    state = ticked(state, A, Attendance.PRESENT, friday)
    state = state.apply(people.begin_day(state, days.day_ids(state)[1], noon))
    state = ticked(state, A, Attendance.EXCUSED, noon)
    state = ticked(state, B, Attendance.PRESENT, noon)
    state = state.apply(edits.end_block(state, noon + timedelta(minutes=30)))
    event = SeriesEvent(id=Id("e"), workshop_id=Id("s"), event_kind=EventKind.KICK_OFF)
    told = {each.name: each.minutes for each in read_event(event, state).people}
    assert told == {f"Name {A}": 60, f"Name {B}": 30}


def test_who_was_in_the_room_is_asked_of_the_day_of_the_moment() -> None:
    state, friday, saturday = after_the_night()
    state = ticked(state, C, Attendance.PRESENT, saturday)
    state = ticked(state, A, Attendance.EXCUSED, saturday)

    def there(moment: datetime) -> list[Id]:
        return [person.id for person in people_in_room(state, moment)]

    assert there(friday + timedelta(minutes=30)) == [A, B]
    assert there(friday + timedelta(minutes=90)) == [A]
    assert there(saturday + timedelta(minutes=1)) == [C]
    assert [person for person, _side in electors_in_room(state, friday)] == [A, B]
    stays = stays_at(state, friday)
    assert {key: stay_at(state, state.get(Participant, key), friday) for key in (A, B, C)} == stays
    # A unit of which somebody spoke on the first day is not away because nobody came on the second.
    gone = ticked(state, C, Attendance.EXCUSED, saturday)
    gone = ticked(gone, B, Attendance.EXCUSED, saturday)
    assert units_away(gone) == {Id("u")}
    assert units_away(gone, friday) == frozenset()
    assert units_away(gone, saturday) == {Id("u")}
