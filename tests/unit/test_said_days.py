# SPDX-License-Identifier: EUPL-1.2
"""A day with how exactly it was said: what is shown reads back as what was meant."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from moderation.domain.days import parse_span
from moderation.domain.errors import UserFacingError
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
        ("Mitte Q2 2027", "Mitte Mai 2027", date(2027, 5, 15), date(2027, 5, 11)),
        ("Mitte Herbst 2027", "Mitte Oktober 2027", date(2027, 10, 15), date(2027, 10, 11)),
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


@pytest.mark.parametrize(
    ("typed", "goes"),
    [
        ("Mai bis Juli 2029", ("01.05.2029", "31.07.2029")),
        ("KW 14-16", ("05.04.2027", "23.04.2027")),
        ("12.-14.5.2027", ("12.05.2027", "14.05.2027")),
        ("vom 1.3. bis 30.6.2027", ("01.03.2027", "30.06.2027")),
        ("Anfang bis Mitte Mai 2027", ("01.05.2027", "15.05.2027")),
        ("Ende 1. Halbjahr 2027", ("01.05.2027", "30.06.2027")),
    ],
)
@pytest.mark.parametrize("first", [False, True])
def test_of_what_is_more_than_one_date_nothing_is_lost(
    typed: str, goes: tuple[str, str], first: bool
) -> None:
    span = parse_span(typed, TODAY)
    assert span is not None
    with pytest.raises(UserFacingError) as refused:
        SaidDay.of(span, first=first)
    words = Catalogue.load("de").text(refused.value.message)
    assert all(day in words for day in goes)


READ = (
    "{part} {month} 2027", "{part} Q{quarter} 2027", "{part} {season} 2027", "{part} 2027",
    "{part} {half}. Halbjahr 2027", "{month} bis {other} 2027", "KW {week}-{weeks}", "KW {week}",
    "{day}.-{days}.5.2027", "{part} nächster Woche", "{part} nächsten Monats",
)  # fmt: skip


@given(st.sampled_from(READ), st.booleans(), st.data())
def test_what_was_said_is_kept_whole_or_refused(
    form: str, first: bool, data: st.DataObject
) -> None:
    months = ("Januar", "März", "Mai", "Juli", "August", "Dezember")
    one, other = sorted(data.draw(st.sets(st.integers(0, 5), min_size=2, max_size=2)))
    typed = form.format(
        part=data.draw(st.sampled_from(("Anfang", "Mitte", "Ende"))), month=months[one],
        other=months[other], quarter=data.draw(st.integers(1, 4)), week=10 + one, weeks=10 + other,
        season=data.draw(st.sampled_from(("Frühjahr", "Sommer", "Herbst", "Winter"))),
        half=data.draw(st.integers(1, 2)), day=3 + one, days=3 + other,
    )  # fmt: skip
    span = parse_span(typed, TODAY)
    assert span is not None, typed
    try:
        kept = SaidDay.of(span, first=first).span
    except UserFacingError:
        return
    assert (kept.first, kept.last) == (span.first, span.last), typed


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
