# SPDX-License-Identifier: EUPL-1.2
"""A day with how exactly it was said: what is shown reads back as what was meant."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from moderation.domain.days import parse_span
from moderation.domain.said_days import SaidDay
from moderation.domain.span import Precision
from moderation.domain.texts import Catalogue, Formats

TODAY = date(2026, 11, 30)


@pytest.mark.parametrize(
    ("typed", "words", "as_end", "as_begin"),
    [
        ("Q3 2027", "Q3 2027", date(2027, 9, 30), date(2027, 7, 1)),
        ("Herbst 2028", "Herbst 2028", date(2028, 11, 30), date(2028, 9, 1)),
        ("Frühjahr 2029", "Frühjahr 2029", date(2029, 5, 31), date(2029, 3, 1)),
        ("Winter 2027", "Winter 2027/28", date(2028, 2, 29), date(2027, 12, 1)),
        ("KW 14", "KW 14/2027", date(2027, 4, 9), date(2027, 4, 5)),
        ("Mitte Mai 2027", "Mitte Mai 2027", date(2027, 5, 15), date(2027, 5, 11)),
        ("9/2034", "September 2034", date(2034, 9, 30), date(2034, 9, 1)),
        ("2034", "2034", date(2034, 12, 31), date(2034, 1, 1)),
        ("Ende 2027", "Ende 2027", date(2027, 12, 31), date(2027, 10, 1)),
        ("1. Halbjahr 2027", "1. Halbjahr 2027", date(2027, 6, 30), date(2027, 1, 1)),
        ("30.9.2027", "30.09.2027", date(2027, 9, 30), date(2027, 9, 30)),
        ("Anfang Q3 2027", "Juli 2027", date(2027, 7, 31), date(2027, 7, 1)),
    ],
)
def test_what_was_said_is_shown(typed: str, words: str, as_end: date, as_begin: date) -> None:
    span = parse_span(typed, TODAY)
    assert span is not None
    for first, day in ((False, as_end), (True, as_begin)):
        said = SaidDay.of(span, first=first)
        assert said.day == day
        assert said.words(Formats("de")) == words


def test_a_relative_date_is_a_day() -> None:
    span = parse_span("in 6 Monaten", TODAY)
    assert span is not None
    assert SaidDay.of(span) == SaidDay(date(2027, 5, 30))


def test_two_dates_that_are_joined_are_said_by_their_ends() -> None:
    span = parse_span("Mai bis Juli 2029", TODAY)
    assert span is not None
    assert SaidDay.of(span).words(Formats("de")) == "Juli 2029"
    assert SaidDay.of(span, first=True).words(Formats("de")) == "Mai 2029"


@given(
    st.dates(date(2026, 12, 1), date(2099, 12, 31)),
    st.sampled_from(Precision),
    st.booleans(),
    st.booleans(),
    st.sampled_from(("de", "en")),
)
def test_what_is_shown_reads_back_as_what_was_meant(
    day: date,
    precision: Precision,
    first: bool,
    short: bool,
    language: str,
) -> None:
    said = SaidDay.moved(day, precision, first=first)
    span = parse_span(said.words(Formats(language), short=short), TODAY)

    assert span is not None
    assert SaidDay.of(span, first=first) == said


@given(st.dates(date(2000, 1, 1)), st.sampled_from(Precision), st.booleans())
def test_the_day_to_go_by_is_first_or_last_of_what_is_meant(
    day: date,
    precision: Precision,
    first: bool,
) -> None:
    assume(day.year < 9990)
    said = SaidDay.moved(day, precision, first=first)

    assert said.day == day
    assert said.span.first <= day <= said.span.last
    assert (said.span.first if first else said.span.last) == day
    if said.span.precision is Precision.DAY:
        assert said.words(Formats("de")) == f"{day:%d.%m.%Y}"


def test_what_was_understood_names_the_day() -> None:
    text = Catalogue.load("de").text
    autumn = SaidDay(date(2028, 11, 30), Precision.SEASON)
    begin = SaidDay(date(2028, 9, 1), Precision.SEASON, first=True)
    words = [one.understood(Formats("de")) for one in (autumn, begin, SaidDay(date(2028, 11, 30)))]

    assert [one if isinstance(one, str) else text(one) for one in words] == [
        "Herbst 2028: bis Do, 30.11.2028",
        "Herbst 2028: ab Fr, 01.09.2028",
        "Do, 30.11.2028",
    ]
