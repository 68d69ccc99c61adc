# SPDX-License-Identifier: EUPL-1.2
"""What day it is: one notion, that of the place where the machine stands."""

from __future__ import annotations

import ast
import os
import time
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import moderation
from moderation.domain.clock import local_day, minutes_between, whole_minutes
from moderation.domain.days import find_date, parse_day
from moderation.domain.texts import Formats
from moderation.features.agenda.fixed import typed_day
from tests.municipal_room import room

ZONES = ("Europe/Berlin", "America/New_York", "UTC")


@pytest.fixture(params=ZONES)
def zone(request: pytest.FixtureRequest) -> Iterator[str]:
    before = os.environ.get("TZ")
    os.environ["TZ"] = request.param
    time.tzset()
    yield request.param
    if before is None:
        del os.environ["TZ"]
    else:
        os.environ["TZ"] = before
    time.tzset()


AROUND_MIDNIGHT = [
    ("Europe/Berlin", datetime(2026, 7, 1, 22, 30, tzinfo=UTC), date(2026, 7, 2)),
    ("Europe/Berlin", datetime(2026, 11, 30, 22, 59, tzinfo=UTC), date(2026, 11, 30)),
    ("Europe/Berlin", datetime(2026, 11, 30, 23, 0, tzinfo=UTC), date(2026, 12, 1)),
    ("America/New_York", datetime(2026, 12, 1, 4, 59, tzinfo=UTC), date(2026, 11, 30)),
    ("America/New_York", datetime(2026, 12, 1, 5, 0, tzinfo=UTC), date(2026, 12, 1)),
    ("UTC", datetime(2026, 11, 30, 23, 59, tzinfo=UTC), date(2026, 11, 30)),
]


def test_today_is_the_local_day_around_midnight(zone: str) -> None:
    for place, now, day in AROUND_MIDNIGHT:
        if place == zone:
            assert local_day(now) == day
            assert typed_day(room(), "heute", now) == day
            assert typed_day(room(), f"{day.day}.{day.month}.", now) == day
            assert Formats("de").date(now) == f"{day:%d.%m.%Y}"


def test_the_moments_tell_the_local_day_from_that_of_utc() -> None:
    assert any(now.date() != day for _zone, now, day in AROUND_MIDNIGHT)


def test_dates_read_the_same_in_every_zone(zone: str) -> None:
    today = date(2026, 11, 30)
    for words, day in (
        ("bis Mitte Mai 2027", date(2027, 5, 15)),
        ("KW 14-16", date(2027, 4, 23)),
        ("in 6 Monaten", date(2027, 5, 30)),
        ("29.3.2026", date(2026, 3, 29)),
        ("25.10.2026", date(2026, 10, 25)),
    ):
        found = find_date(words, today).span
        assert found is not None
        assert (found.last, parse_day(words, today)) == (day, day), zone


def days_of_their_own(source: str) -> list[int]:
    """Lines where a moment is made a day otherwise than by the one function."""
    found = []
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
            continue
        name, owner = node.func.attr, ast.unparse(node.func.value)
        own = name == "date" and not node.args and "super" not in owner
        if own or (name == "today" and owner.endswith("date")) or name == "currentDate":
            found.append(node.lineno)
    return found


def test_no_room_has_a_notion_of_its_own() -> None:
    sources = Path(moderation.__file__).parent
    found = {
        str(path.relative_to(sources)): lines
        for path in sources.rglob("*.py")
        if (lines := days_of_their_own(path.read_text(encoding="utf-8")))
    }
    # Days of a calendar file and of what recurs are no moments: they are the same in every zone.
    without_zone = {"activities/timeline/calendar_file.py", "domain/recurrence.py"}
    assert set(found) - without_zone == {"domain/clock.py"}


@pytest.mark.parametrize(
    "lie",
    ["day = now.date()", "d = now.astimezone().date()", "date.today()", "QDate.currentDate()"],
)
def test_the_search_finds_such_a_notion(lie: str) -> None:
    assert days_of_their_own(lie) == [1]


YEAR = datetime(2026, 1, 1, tzinfo=UTC)


@given(st.integers(0, 31_000_000), st.integers(-99999, 99999))
def test_minutes_are_those_between_the_times_that_are_shown(begin: int, seconds: int) -> None:
    first = YEAR + timedelta(seconds=begin)
    second = first + timedelta(seconds=seconds)
    cut = [moment.replace(second=0, microsecond=0) for moment in (first, second)]
    assert minutes_between(first, second) == (cut[1] - cut[0]) // timedelta(minutes=1)


def test_half_a_minute_counts_away_from_zero() -> None:
    assert [whole_minutes(timedelta(seconds=s)) for s in (150, 90, 30, 29, -30)] == [3, 2, 1, 0, -1]
