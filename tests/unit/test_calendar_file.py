"""A calendar file, however it was written: what is taken, and what is said of the rest."""

import time as clock
from collections.abc import Iterable
from datetime import date, time, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderation.activities.timeline import clock_edits
from moderation.activities.timeline.calendar_file import (
    CalendarEvent,
    CalendarRead,
    dates_of,
    read_calendar,
)
from moderation.activities.timeline.model import FixedKind, fixed_of
from moderation.domain.errors import UserFacingError
from moderation.domain.recurrence import Nth, Recurrence
from moderation.domain.state import State
from tests.timeline_sample import BLOCK, workshop

TODAY = date(2026, 11, 30)
BERLIN = """BEGIN:VTIMEZONE
TZID:Ratsinformation
BEGIN:STANDARD
DTSTART:19701025T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:19700329T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
END:DAYLIGHT
END:VTIMEZONE"""


def event(uid: str, summary: str, *lines: str) -> str:
    title = [f"SUMMARY:{summary}"] if summary else []
    return "\n".join(["BEGIN:VEVENT", f"UID:{uid}", *title, *lines, "END:VEVENT"])


def read(*events: str) -> CalendarRead:
    lines = "\n".join(["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:x", *events, "END:VCALENDAR"])
    return read_calendar(lines.replace("\n", "\r\n").encode(), "rat.ics", TODAY)


def only(*events: str) -> CalendarEvent:
    (group,) = read(*events).groups.values()
    (found,) = group
    return found


def taken(
    group: Iterable[CalendarEvent], kind: FixedKind = FixedKind.SESSION
) -> list[dict[str, Any]]:
    return [values for own in group for values in dates_of(own, kind, "rat.ics", TODAY)]


def reasons(found: CalendarRead) -> dict[str, int]:
    return {why.source: count for why, count in found.left_out}


@pytest.mark.parametrize(
    ("rule", "recurs", "until"),
    [
        ("FREQ=WEEKLY;INTERVAL=2", Recurrence(3, 2), None),
        ("FREQ=WEEKLY;BYDAY=TH;INTERVAL=4;WKST=MO", Recurrence(3, 4), None),
        ("FREQ=MONTHLY;BYDAY=2TH", Recurrence(3, 1, (Nth.SECOND,)), None),
        ("FREQ=MONTHLY;BYDAY=TH;BYSETPOS=2", Recurrence(3, 1, (Nth.SECOND,)), None),
        ("FREQ=MONTHLY;BYDAY=-1TH", Recurrence(3, 1, (Nth.LAST,)), None),
        ("FREQ=WEEKLY;UNTIL=20270630", Recurrence(3), date(2027, 6, 30)),
        ("FREQ=WEEKLY;INTERVAL=2;COUNT=3", Recurrence(3, 2), date(2027, 2, 11)),
    ],
)
def test_what_recurs_is_taken_as_people_say_it(
    rule: str, recurs: Recurrence, until: date | None
) -> None:
    found = only(event("1", "Rat", "DTSTART;VALUE=DATE:20270114", f"RRULE:{rule}"))
    assert (found.recurs, found.first, found.until) == (recurs, date(2027, 1, 14), until)


def test_a_time_zone_of_the_file_is_understood() -> None:
    found = only(BERLIN, event("1", "Rat", "DTSTART;TZID=Ratsinformation:20270708T000000"))
    assert found.first in {date(2027, 7, 7), date(2027, 7, 8)}  # the day where the machine stands
    found = only(event("1", "Rat", "DTSTART:20270114T170000"))
    assert (found.first, found.at) == (date(2027, 1, 14), time(17))


def test_whole_days_end_the_day_before() -> None:
    lines = "DTSTART;VALUE=DATE:20270705", "DTEND;VALUE=DATE:20270901"
    found = only(event("1", "Sommerpause", *lines))
    assert (found.first, found.last) == (date(2027, 7, 5), date(2027, 8, 31))


def test_days_that_are_left_out_or_moved_are_not_taken() -> None:
    found = read(
        event("1", "Rat", "DTSTART:20270114T170000", "RRULE:FREQ=WEEKLY;COUNT=4",
              "EXDATE:20270121T170000"),
        event("1", "Rat", "RECURRENCE-ID:20270128T170000", "DTSTART:20270129T170000"),
    )  # fmt: skip
    days = [f"{own.first:%d.%m.}" for own in found.groups["Rat"]]
    assert days == ["14.01.", "29.01.", "04.02."]


def test_what_nobody_says_in_words_is_taken_day_by_day() -> None:
    found = read(event("1", "Fest", "DTSTART;VALUE=DATE:20200501", "RRULE:FREQ=YEARLY;COUNT=10"))
    days = [own.first for own in found.groups["Fest"]]
    assert days == [date(2027, 5, 1), date(2028, 5, 1), date(2029, 5, 1)]


def test_what_was_not_taken_is_counted_by_reason() -> None:
    found = read(
        event("1", "Rat", "DTSTART;VALUE=DATE:20270114", "STATUS:CANCELLED"),
        event("2", "Rat", "DTSTART;VALUE=DATE:20200114"),
        event("3", "", "DTSTART;VALUE=DATE:20270114"),
        event("4", "Rat"),
        event("5", "Rat", "DTSTART;VALUE=DATE:10340114"),
        event("6", "Rat", "DTSTART;VALUE=DATE:23000114"),
        event("7", "Rat", "DTSTART;VALUE=DATE:20270114"),
    )
    assert sum(len(own) for own in found.groups.values()) == 1
    assert reasons(found) == {
        "%n cancelled": 1,
        "%n that are over": 1,
        "%n without a name": 1,
        "%n without a day that can be read": 1,
        "%n in a year far away": 2,
    }


@pytest.mark.parametrize(
    "data",
    [b"", b"\0\1\2", b"PK\3\4", b"Rat am 14.1.", b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT",
     b"BEGIN:VCALENDAR\r\nnonsense\r\nEND:VEVENT\r\nEND:VCALENDAR", b"BEGIN:VCALENDAR" * 50],
)  # fmt: skip
def test_nonsense_is_refused_in_a_sentence(data: bytes) -> None:
    with pytest.raises(UserFacingError, match=r"rat\.ics"):
        read_calendar(data, "rat.ics", TODAY)


def test_five_thousand_events_are_taken_once() -> None:
    events = [
        event(
            f"{number}@rat",
            ("Rat", "Bauausschuss", "Sommerpause")[number % 3],
            f"DTSTART:{2027 + number // 1000}{number % 12 + 1:02}{number % 28 + 1:02}T170000Z",
            *(("RRULE:FREQ=WEEKLY;COUNT=2",) if number % 100 == 0 else ()),
        )
        for number in range(5_000)
    ]
    begun = clock.process_time()
    found = read(*events)
    assert clock.process_time() - begun < 20
    assert set(found.groups) == {"Rat", "Bauausschuss", "Sommerpause"}
    dates = taken(found.groups["Rat"])
    state = State.holding(workshop())
    state = state.apply(clock_edits.take_calendar(state, BLOCK, dates))
    assert len(fixed_of(state, BLOCK)) == len(found.groups["Rat"]) == 1667
    again = clock_edits.take_calendar(state, BLOCK, dates)
    assert not again.changes


LINES = st.sampled_from(
    ["DTSTART:x", "DTSTART;VALUE=DATE:20270230", "RRULE:FREQ=NEVER", "RRULE:FREQ=WEEKLY;INTERVAL=0",
     "RRULE:", "EXDATE:?", "RECURRENCE-ID:?", "DTSTART;TZID=Mars/Base:20270114T170000",
     "DTSTART;VALUE=DATE:20270114", "DTEND:20200101", "RRULE:FREQ=SECONDLY", "SUMMARY:Zwei",
     "RRULE:FREQ=WEEKLY;BYDAY=XX", "RRULE:FREQ=MONTHLY;BYMONTHDAY=31", "DTSTART:99991231T235959Z",
     "RRULE:FREQ=DAILY;UNTIL=99991231", "BEGIN:VALARM", "X;=:;", "RDATE:20270301,20270302"]
)  # fmt: skip


@given(st.lists(LINES, max_size=6))
def test_whatever_an_event_says_it_is_read_or_refused(lines: list[str]) -> None:
    try:
        found = read(event("1", "Rat", *lines))
    except UserFacingError:
        return
    assert found.groups or found.left_out


def test_what_is_marked_as_private_is_not_taken_and_counted() -> None:
    day = "DTSTART;VALUE=DATE:20270114"
    found = read(
        event("1", "Arzt", day, "CLASS:PRIVATE"),
        event("2", "Rat", day, "CLASS:confidential"),
        event("3", "Rat", day, "CLASS:PUBLIC"),
    )
    assert list(found.groups) == ["Rat"]
    assert reasons(found) == {"%n marked as private": 2}


RECESS = "DTSTART;VALUE=DATE:20260705", "DTEND;VALUE=DATE:20260901", "RRULE:FREQ=YEARLY;COUNT=3"


def test_what_recurs_keeps_how_long_it_lasts() -> None:
    found = read(event("1", "Sommerpause", *RECESS)).groups["Sommerpause"]
    assert [(own.first, own.last) for own in found] == [
        (date(year, 7, 5), date(year, 8, 31)) for year in (2027, 2028)
    ]


def test_how_long_something_lasts_may_be_said_instead_of_its_end() -> None:
    found = only(event("1", "Sommerpause", "DTSTART;VALUE=DATE:20270705", "DURATION:P8W"))
    assert found.last == date(2027, 8, 29)


def test_what_goes_on_past_midnight_is_of_one_day() -> None:
    lines = "DTSTART:20270114T190000", "DTEND:20270115T003000"
    assert only(event("1", "Rat", *lines)).last == date(2027, 1, 14)
    found = only(event("1", "Rat", *lines, "RRULE:FREQ=WEEKLY"))
    assert found.recurs == Recurrence(3, at=time(19))


def test_days_that_are_listed_without_a_rule_are_taken() -> None:
    found = read(
        event("1", "Rat", "DTSTART;VALUE=DATE:20270114", "RDATE;VALUE=DATE:20270211,20270318")
    )
    assert [own.first.month for own in found.groups["Rat"]] == [1, 2, 3]


def test_periods_that_are_listed_are_taken() -> None:
    more = "RDATE;VALUE=PERIOD:20270211T170000/PT2H"
    found = read(event("1", "Rat", "DTSTART:20270114T170000", more))
    assert [own.first.month for own in found.groups["Rat"]] == [1, 2]


def test_what_is_no_sitting_is_taken_day_by_day() -> None:
    rule = "RRULE:FREQ=WEEKLY;UNTIL=20270128"
    group = read(event("1", "Markt", "DTSTART;VALUE=DATE:20200102", rule)).groups["Markt"]
    days = [values["day"] for values in taken(group, FixedKind.OTHER)]
    assert days == [date(2026, 12, 3) + timedelta(days=7 * week) for week in range(9)]
    assert all(not values["recurs"] for values in taken(group, FixedKind.OTHER))
    assert [values["day"] for values in taken(group)] == [date(2020, 1, 2)]
    marks = {values["mark"] for values in taken(group, FixedKind.OTHER)}
    assert len(marks) == len(days)


@pytest.mark.parametrize(
    "rule",
    ["FREQ=YEARLY", "FREQ=WEEKLY;UNTIL=99991231", "FREQ=DAILY", "FREQ=DAILY;UNTIL=99991231",
     "FREQ=MONTHLY;BYDAY=2TH"],
)  # fmt: skip
@pytest.mark.parametrize("kind", FixedKind)
def test_what_never_ends_is_taken_for_as_long_as_the_clock_goes(rule: str, kind: FixedKind) -> None:
    group = read(event("1", "Rat", "DTSTART;VALUE=DATE:20270114", f"RRULE:{rule}")).groups["Rat"]
    state = State.holding(workshop())
    assert clock_edits.take_calendar(state, BLOCK, taken(group, kind)).changes


def test_a_series_of_which_not_all_days_are_taken_is_counted() -> None:
    found = read(event("1", "Rat", "DTSTART;VALUE=DATE:20270114", "RRULE:FREQ=DAILY"))
    assert len(found.groups["Rat"]) == 400
    assert reasons(found) == {"%n series after the first {most} days": 1}
