# SPDX-License-Identifier: EUPL-1.2
"""A weekday beside a date: it is no day of its own, and what contradicts it is said."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from moderation.domain.date_forms import OTHER_WEEKDAY
from moderation.domain.days import (
    LAST_OF_MONTH,
    NOT_IN_CALENDAR,
    DateOutcome,
    find_date,
    parse_day,
)
from moderation.domain.errors import UserFacingError
from moderation.features.agenda.drafts import Fate
from moderation.features.agenda.timetable import read

TODAY = date(2026, 12, 1)
NAMES = ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag")
BESIDE = (
    "{day} {date}", "{day}, {date}", "{day}, den {date}", "{day}, der {date}", "{day} der {date}",
    "{day} ({date})", "{day}: {date}", "am {day}, dem {date}",
    "bis {day}, {date}", "bis {day}, den {date}", "bis {day}, der {date}", "bis {day} ({date})",
    "spätestens am {day}, {date}", "by {day} {date}",
)  # fmt: skip
"""How a weekday stands before a date."""
FORMS = ("{0.day}.{0.month}.{0.year}", "{0:%d.%m.%Y}", "{0:%Y-%m-%d}", "{0:%d/%m/%Y}")


def typed(beside: str, weekday: int, day: str) -> str:
    return beside.format(day=NAMES[weekday % 7], date=day)


def readings(words: str) -> list[date | str | None]:
    """What the field and the sentence make of words: a day, or which doubt there is."""
    found: list[date | str | None] = []
    try:
        found.append(parse_day(words, TODAY))
    except UserFacingError as error:
        found.append(error.message.source)
    reading = find_date(f"Der Bericht liegt vor {words}", TODAY)
    day = None if reading.span is None else reading.span.last
    found.append(reading.doubt.source if reading.doubt else day)
    return found


@settings(max_examples=25)
@pytest.mark.parametrize("form", FORMS)
@given(
    beside=st.sampled_from(BESIDE),
    day=st.dates(date(2026, 12, 2), date(2035, 12, 31)),
    off=st.integers(1, 6),
)
def test_a_weekday_agrees_with_its_date_or_is_asked_about(
    beside: str, form: str, day: date, off: int
) -> None:
    said = form.format(day)
    assert readings(typed(beside, day.weekday(), said)) == [day, day]
    doubt = OTHER_WEEKDAY.source
    assert readings(typed(beside, day.weekday() + off, said)) == [doubt, doubt]


@pytest.mark.parametrize("day", ["31.9.2027", "31.09.2027", "2027-09-31", "31/09/2027", "30.2."])
def test_a_day_that_is_in_no_calendar_is_refused_whatever_weekday_stands_before(day: str) -> None:
    for weekday, beside in enumerate(BESIDE):
        for found in readings(typed(beside, weekday, day)):
            assert found in (LAST_OF_MONTH.source, NOT_IN_CALENDAR.source), beside


def test_a_weekday_that_stands_for_itself_is_a_day() -> None:
    monday = TODAY + timedelta(days=(0 - TODAY.weekday()) % 7)
    assert find_date("Bericht bis Montag, Raum 3.2. reserviert", TODAY).span is not None
    for words in ("bis Montag", "bis Montag, 10 Exemplare", "Montag"):
        assert parse_day(words, TODAY) == monday
    assert find_date("Montag oder 3.5.2027", TODAY).outcome is DateOutcome.UNDERSTOOD


@pytest.mark.parametrize(
    ("line", "note"),
    [
        ("Montag, 31.9.2026", LAST_OF_MONTH),
        ("Montag 31.9.", NOT_IN_CALENDAR),
        ("Montag, 30.9.2026", OTHER_WEEKDAY),
        ("Montag, den 30. September 2026", OTHER_WEEKDAY),
        ("31.9.2026", LAST_OF_MONTH),
    ],
)
def test_a_timetable_says_what_is_wrong_with_the_date_of_a_day(line: str, note: object) -> None:
    reading = read(f"{line}\n09:00 Ankommen\n10:00 Ende", TODAY)
    row = reading.rows[0]
    assert row.fate is Fate.LOST
    assert row.note is not None
    assert row.note.source == getattr(note, "source", "")
