"""Dates as people type them."""

from contextlib import suppress
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderation.activities.goals.days import parse_day
from moderation.domain.errors import UserFacingError
from moderation.domain.texts import Formats

TODAY = date(2026, 3, 12)


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("30.09.2034", date(2034, 9, 30)),
        ("30.9.34", date(2034, 9, 30)),
        ("30/9/2034", date(2034, 9, 30)),
        ("2034-09-30", date(2034, 9, 30)),
        ("30.9.", date(2026, 9, 30)),
        ("1.2.", date(2027, 2, 1)),
        ("12.3", date(2026, 3, 12)),
        ("9/2034", date(2034, 9, 30)),
        ("02.2028", date(2028, 2, 29)),
        ("2034", date(2034, 12, 31)),
        ("30. September 2034", date(2034, 9, 30)),
        ("März 2030", date(2030, 3, 31)),
        ("30 Sep 2034", date(2034, 9, 30)),
        ("", None),
        (" – ", None),
    ],
)
def test_a_day_is_understood(typed: str, day: date | None) -> None:
    assert parse_day(typed, TODAY) == day


@pytest.mark.parametrize("typed", ["bald", "31.2.2030", "13/2030", "0.0.2030", "1.1.1.1", "34"])
def test_what_is_no_day_gets_a_sentence(typed: str) -> None:
    with pytest.raises(UserFacingError) as raised:
        parse_day(typed, TODAY)
    assert typed in str(raised.value)


@given(st.dates(date(2000, 1, 1), date(2099, 12, 31)))
def test_a_day_that_is_shown_can_be_typed_again(day: date) -> None:
    for language in ("de", "en"):
        assert parse_day(Formats(language).date(day), TODAY) == day


@given(st.text(max_size=20))
def test_anything_typed_is_a_day_or_a_sentence(typed: str) -> None:
    with suppress(UserFacingError):
        parse_day(typed, TODAY)
