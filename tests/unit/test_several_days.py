# SPDX-License-Identifier: EUPL-1.2
"""Workshops of several days: what lies on which day, and every clock on it."""

from __future__ import annotations

import time as clock
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderation import registry
from moderation.domain.change import added
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id
from moderation.domain.state import State
from moderation.domain.views import MinutesView
from moderation.domain.workshop import Status, Workshop
from moderation.features.agenda import catch_up, days, edits
from moderation.features.agenda.calendar import Appointment
from moderation.features.agenda.day import Day, by_day
from moderation.features.agenda.invitation import Invitation
from moderation.features.agenda.model import BREAK, Block, days_of, groups, schedule
from moderation.features.agenda.readiness import findings
from moderation.output.calendar import following
from moderation.output.glance import glance
from moderation.shell import jobs
from moderation.storage.store import Store
from tests.unit.test_side_by_side import _Held, stored

FRIDAY, SATURDAY = date(2027, 1, 22), date(2027, 1, 23)
CHANGES = [date(2027, 3, 27), date(2027, 3, 13), date(2027, 10, 30), date(2027, 11, 6)]
"""Evenings before the clocks change, in Berlin and in New York."""
NOW = datetime(2026, 12, 1, 12, tzinfo=UTC)
W = Id("w")


def retreat(*plans: tuple[int, ...], **facts: Any) -> State:
    """A workshop whose days have blocks of so many minutes; a negative length is a parallel one."""
    values: dict[str, Any] = {"day": FRIDAY, "starts_at": time(14), "invited_until": time(18, 30)}
    values |= {"title": "Klausur", "place": "Ratssaal", **facts}
    state = State.holding([Workshop(id=W, **values)])
    for number, plan in enumerate(plans):
        if number:
            facts = {"starts_at": time(9), "invited_until": time(13, 30)}
            state = state.apply(days.add_day(state, **facts))
        for place, minutes in enumerate(plan):
            title = f"{number + 1}.{place + 1}"
            state = state.apply(edits.add_block(state, title, minutes=abs(minutes)))
            if minutes < 0:
                block = state.of(Block)[-1]
                state = state.apply(edits.edit_block(state, block.id, parallel=True))
    return state


def titles(state: State) -> list[list[str]]:
    return [[block.title for block in day] for day in by_day(state, state.of(Block))]


def seconds(day: date, at: time) -> float:
    """The same moment as the system's own library reckons it."""
    return clock.mktime((day.year, day.month, day.day, at.hour, at.minute, 0, 0, 0, -1))


@st.composite
def any_days(draw: st.DrawFn) -> tuple[State, list[tuple[date, time, list[int]]]]:
    """Days in order, some of them nights of the change of clocks, and what is planned for them."""
    # Hours that the night of the change has twice or not at all are nobody's begin.
    begins = st.times(time(5), time(23, 59)).map(lambda at: at.replace(second=0, microsecond=0))
    dates = draw(
        st.lists(
            st.one_of(st.sampled_from(CHANGES), st.dates(date(2026, 1, 1), date(2028, 12, 31))),
            min_size=1,
            max_size=4,
            unique=True,
        )
    )
    plans = [
        (day, draw(begins), draw(st.lists(st.integers(5, 600), max_size=4)))
        for day in sorted(dates)
    ]
    state = retreat(*(tuple(plan) for _, _, plan in plans), day=None, invited_until=None)
    keys = days.day_ids(state)
    for key, (day, begin, _plan) in reversed(list(zip(keys, plans, strict=True))):
        state = state.apply(days.edit_day(state, key, day=day, starts_at=begin, invited_until=None))
    return state, plans


@given(any_days())
def test_every_begin_and_end_is_that_of_the_systems_own_clock(
    made: tuple[State, list[tuple[date, time, list[int]]]],
) -> None:
    state, plans = made
    found = schedule(state, NOW)
    assert len(found.days) == len(plans)
    for shown, (day, begin, plan) in zip(found.days, plans, strict=True):
        at = seconds(day, begin)
        for slot, minutes in zip(shown.slots, plan, strict=True):
            assert slot.planned.timestamp() == at
            at += 60 * minutes
        assert shown.planned_end.timestamp() == at
        assert shown.day.dated == day


@given(
    made=any_days(),
    until=st.times(time(5), time(23, 59)).map(lambda at: at.replace(second=0, microsecond=0)),
)
def test_an_invited_end_is_on_its_day_or_in_the_night_after(
    made: tuple[State, list[tuple[date, time, list[int]]]], until: time
) -> None:
    state, plans = made
    for key, (day, begin, _plan) in zip(days.day_ids(state), plans, strict=True):
        minutes = (until.hour - begin.hour) * 60 + until.minute - begin.minute
        if minutes <= 0 and minutes + 1440 > 720:
            with pytest.raises(UserFacingError):
                days.edit_day(state, key, invited_until=until)
            continue
        state = state.apply(days.edit_day(state, key, invited_until=until))
        own = next(each for each in days_of(state, NOW) if each.id == key)
        later = day if minutes > 0 else day + timedelta(days=1)
        assert own.invited_end is not None
        assert own.invited_end.timestamp() == seconds(later, until)


@given(
    made=any_days(),
    late=st.lists(st.integers(-4, 90), min_size=16, max_size=16),
)
def test_the_clock_of_each_day_begins_anew_whenever_the_evening_before_ended(
    made: tuple[State, list[tuple[date, time, list[int]]]], late: list[int]
) -> None:
    state, plans = made
    if not state.of(Block):
        return
    delays, now = iter(late), NOW
    state = state.apply(edits.edit_workshop(state, title="x"))
    for number, (day, begin, plan) in enumerate(plans):
        if not plan:
            continue
        key = days.day_ids(state)[number]
        now = datetime.fromtimestamp(seconds(day, begin), UTC)
        if state.workshop.status is Status.DRAFT:
            state = state.apply(edits.start_workshop(state, now))
        else:
            coming = schedule(state, now).coming
            assert coming is not None
            assert coming.day.id == key
            state = state.apply(edits.begin_day(state, key, now))
        for place, minutes in enumerate(plan):
            shown = schedule(state, now)
            assert shown.running is not None
            assert shown.running.block.title == f"{number + 1}.{place + 1}"
            assert shown.today.day.number == number + 1
            # From now on everything that is planned for today, and nothing else.
            assert shown.today.expected_end == now + timedelta(minutes=sum(plan[place:]))
            now += timedelta(minutes=max(1, minutes + next(delays)))
            state = state.apply(edits.end_block(state, now))
        shown = schedule(state, now)
        assert shown.running is None
        assert shown.today.over
        assert shown.today.expected_end == now
        for later in shown.days[number + 1 :]:
            planned = datetime.fromtimestamp(seconds(*plans[later.day.number - 1][:2]), UTC)
            assert all(slot.begins >= planned for slot in later.slots)
            if later.slots and now <= planned:
                assert later.slots[0].begins == planned
    assert schedule(state, now).coming is None


actions = st.lists(
    st.tuples(
        st.sampled_from(["move", "shift", "add", "new_day", "no_day", "gone"]),
        st.integers(0, 20),
        st.integers(-3, 6),
        st.integers(0, 5),
    ),
    max_size=12,
)


@given(actions)
def test_nothing_is_lost_or_doubled_however_blocks_and_days_are_moved(
    taken: list[tuple[str, int, int, int]],
) -> None:
    state = retreat((30, 30), (20,), ())
    model = [["1.1", "1.2"], ["2.1"], []]
    for number, (what, which, by, to) in enumerate(taken):
        blocks = state.of(Block)
        block = blocks[which % len(blocks)]
        at = next(n for n, day in enumerate(model) if block.title in day)
        target = to % len(model)
        key = days.day_ids(state)[target]
        if what == "move":
            model[at].remove(block.title)
            model[target].insert(max(0, by), block.title)
            state = state.apply(edits.move_block(state, block.id, max(0, by), key))
        elif what == "shift":
            # The edges of days are places of their own in the order.
            flat: list[str | None] = []
            for lying in model:
                flat += [*([None] if flat or lying is not model[0] else []), *lying]
            place = flat.index(block.title)
            flat.remove(block.title)
            flat.insert(max(0, place + by), block.title)
            model = [[]]
            for each in flat:
                if each is None:
                    model.append([])
                else:
                    model[-1].append(each)
            state = state.apply(edits.shift_block(state, block.id, by))
        elif what == "add":
            title = f"new {number}"
            after = key if which % 2 else block.id
            day = target if which % 2 else at
            model[day].insert(0 if which % 2 else model[day].index(block.title) + 1, title)
            state = state.apply(edits.add_block(state, title, after=after))
        elif what == "new_day":
            model.append([])
            state = state.apply(days.add_day(state))
        elif what == "no_day" and len(model) > 1:
            gone = model.pop(target)
            if target:
                model[target - 1] += gone
            else:
                model[0] = gone + model[0]
            state = state.apply(days.remove_day(state, key))
        elif what == "gone" and len(blocks) > 1:
            model[at].remove(block.title)
            state = state.apply(edits.remove_block(state, block.id))
        assert titles(state) == model


@given(
    st.lists(st.tuples(st.integers(0, 3), st.one_of(st.none(), st.integers(0, 12))), max_size=12)
)
def test_days_stay_in_order_and_a_date_that_cannot_be_changes_nothing(
    typed: list[tuple[int, int | None]],
) -> None:
    state = retreat((30,), (30,), (30,), (30,))
    for number, ahead in typed:
        key = days.day_ids(state)[number]
        day = None if ahead is None else FRIDAY + timedelta(days=ahead)
        before = [each.dated for each in days_of(state, NOW)]
        try:
            state = state.apply(days.edit_day(state, key, day=day))
        except UserFacingError:
            # Only a date that is no later than one before it, or no earlier than one after.
            wished = [*before[:number], day, *before[number + 1 :]]
            dated = [each for each in wished if each is not None]
            assert dated != sorted(set(dated))
        known = [each.dated for each in days_of(state, NOW) if each.dated is not None]
        assert known == sorted(set(known))


def test_the_first_day_takes_the_others_along() -> None:
    state = retreat((30,), (30,))
    state = state.apply(edits.edit_workshop(state, day=date(2027, 2, 5), title="Neu"))
    assert [day.dated for day in days_of(state, NOW)] == [date(2027, 2, 5), date(2027, 2, 6)]
    assert state.workshop.title == "Neu"


@pytest.mark.parametrize(
    ("facts", "sentence"),
    [
        ({"day": FRIDAY}, "Days 1 and 2 fall on the same date"),
        ({"day": date(2027, 1, 21)}, "Day 2 would lie before day 1"),
        ({"invited_until": time(8)}, "The invited end lies before the begin"),
        ({"starts_at": time(13, 30)}, "The invited end lies before the begin"),
    ],
)
def test_facts_that_cannot_be_get_a_sentence(facts: dict[str, Any], sentence: str) -> None:
    state = retreat((30,), (30,))
    with pytest.raises(UserFacingError) as told:
        days.edit_day(state, days.day_ids(state)[1], **facts)
    assert sentence in str(told.value.message)
    with pytest.raises(UserFacingError):
        days.add_day(retreat((30,)), **({"starts_at": time(9), "invited_until": time(13)} | facts))


def test_what_a_file_brings_is_a_hint_and_nothing_is_lost() -> None:
    state = retreat((30,), (300,), ())
    second, third = state.of(Day)
    bad = [replace(second, day=FRIDAY), replace(third, day=date(2027, 1, 1), starts_at=time(14))]
    state = State.holding([*(e for e in state.entities() if not isinstance(e, Day)), *bad])
    said = [str(hint.title) for hint in findings(state, NOW)]
    for sentence in (
        "Days 1 and 2 fall on the same date",
        "Day 3 lies before day 1",
        "Day 2: the plan is 30 min longer than invited",
        "Day 3: the invited end lies before the begin",
        "Nothing is planned for day 3",
    ):
        assert sentence in said
    assert len(schedule(state, NOW).slots) == 2


def test_a_parallel_block_at_the_edge_of_a_day_stands_beside_nothing() -> None:
    state = retreat((30, -30), (-20, -20))
    assert [len(group) for group in groups(state)] == [2, 2]
    found = schedule(state, NOW)
    assert [day.day.length for day in found.days] == [timedelta(minutes=30), timedelta(minutes=20)]


def test_a_break_of_the_night_is_no_stretch_of_work() -> None:
    state = retreat((100,), (100,))
    assert "More than two hours without a break" not in [
        str(hint.title) for hint in findings(state, NOW)
    ]
    assert all(block.activity != BREAK for block in state.of(Block))


def test_the_way_home_takes_from_today_alone() -> None:
    state = retreat((60, 60, 60), (60, 60))
    begin = schedule(state, NOW).today.day.begin
    state = state.apply(edits.start_workshop(state, begin))
    now = begin + timedelta(minutes=180)
    state = state.apply(edits.edit_workshop(state, invited_until=time(17)))
    assert catch_up.minutes_late(state, now) == 120
    today = {block.id for block in by_day(state, state.of(Block))[0]}
    proposals = catch_up.proposals(state, now)
    assert proposals
    for proposal in proposals:
        assert {change.entity.id for change in proposal.step.changes} <= today


def test_a_day_begins_in_the_morning_and_not_by_the_evening_before() -> None:
    state = retreat((30,), (30,))
    evening = schedule(state, NOW).today.day.begin
    state = state.apply(edits.start_workshop(state, evening))
    state = state.apply(edits.end_block(state, evening + timedelta(minutes=30)))
    shown = schedule(state, evening + timedelta(hours=2))
    assert (shown.running, shown.today.day.number) == (None, 1)
    morning = schedule(state, evening + timedelta(hours=15))
    assert morning.today.day.number == 2
    assert morning.coming is not None


def test_there_is_one_calendar_entry_for_each_day() -> None:
    from icalendar import Calendar

    state = retreat((60,), (60,))
    second = state.of(Day)[0]
    state = state.apply(days.edit_day(state, second.id, place="Forsthaus"))
    entries = Calendar.from_ical(Invitation(MinutesView(state), NOW).calendar()).walk("VEVENT")
    found = {
        str(each["uid"]): (each.decoded("dtstart").astimezone().date(), str(each["location"]))
        for each in entries
    }
    assert found == {
        f"{W}@moderation.invalid": (FRIDAY, "Ratssaal"),
        f"{second.id}@moderation.invalid": (SATURDAY, "Forsthaus"),
    }


@given(any_days())
def test_library_and_calendar_have_the_days_of_the_schedule(
    tmp_path_factory: pytest.TempPathFactory,
    made: tuple[State, list[tuple[date, time, list[int]]]],
) -> None:
    assert registry.ROOMS
    state, plans = made
    path: Path = tmp_path_factory.mktemp("store") / "moderation.sqlite"
    with stored(path, state) as database:
        (row,) = glance(database.connection).workshops
        (told,) = jobs.handle({"do": "list"}, cast(Store, _Held(database)))["workshops"]
    assert [each.length for each in row.days] == [each.length for each in days_of(state, NOW)]
    assert row.length == sum((each.length for each in row.days), timedelta())
    earlier = State.holding(
        [replace(state.workshop, id=Id("v"), day=date(2020, 1, 1), series="Klausuren")]
    )
    told["series"] = "Klausuren"
    coming: list[Appointment] = following(earlier, [told])
    assert [(one.begin, one.end) for one in coming] == [
        (each.begin, each.told_end) for each in days_of(state, NOW)
    ]
    assert len(coming) == len(plans)


def test_days_are_part_of_a_plan_that_is_kept_or_duplicated() -> None:
    from moderation.windows.library.own_templates import duplicated, stripped

    state = retreat((30,), (20, 20))
    state = state.apply(days.edit_day(state, days.day_ids(state)[1], place="Forsthaus"))
    for made, place in (
        (stripped(state, "Vorlage"), ""),
        (duplicated(state, "Kopie"), "Forsthaus"),
    ):
        assert titles(made) == titles(state)
        (second,) = made.of(Day)
        assert (second.day, second.starts_at, second.place) == (None, time(9), place)


def test_a_duplicate_of_a_days_last_block_stays_on_its_day() -> None:
    state = retreat((30,), (20,))
    first = state.of(Block)[0]
    assert titles(state.apply(edits.duplicate_block(state, first.id))) == [["1.1", "1.1"], ["2.1"]]


def test_days_travel_in_a_file(tmp_path: Path) -> None:
    state = retreat((30,), (20, 20))
    path = tmp_path / "klausur.json"
    path.write_text(registry.write_workshop(state), encoding="utf-8")
    read = State.holding(registry.read_workshop(path))
    assert titles(read) == titles(state)
    assert [d.dated for d in days_of(read, NOW)] == [FRIDAY, SATURDAY]
    assert added(*read.of(Day))
