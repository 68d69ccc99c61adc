"""When something on the clock is, as people type it, and as it is shown to be typed again."""

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderation.activities.timeline.model import FixedKind, when
from moderation.activities.timeline.typed_when import When, read_when
from moderation.domain.errors import UserFacingError
from moderation.domain.recurrence import Nth, Recurrence
from moderation.domain.said_days import SaidDay
from moderation.domain.span import Precision
from moderation.domain.texts import Catalogue, Formats

TODAY = date(2026, 11, 30)
K = FixedKind


@pytest.mark.parametrize(
    ("typed", "kind", "found"),
    [
        ("15.9.2030", K.ELECTION, When(date(2030, 9, 15))),
        ("Herbst 2030", K.ELECTION, When(date(2030, 11, 30), Precision.SEASON)),
        ("2035", K.ELECTION, When(date(2035, 12, 31), Precision.YEAR)),
        ("5.7. bis 31.8.2027", K.RECESS, When(date(2027, 7, 5), until=date(2027, 8, 31))),
        ("Sommer 2027", K.RECESS, When(date(2027, 8, 31), Precision.SEASON)),
        ("14.1.2027", K.SESSION, When(date(2027, 1, 14))),
        (
            "jeden zweiten Donnerstag ab 14.1.2027, 17 Uhr",
            K.SESSION,
            When(date(2027, 1, 14), recurs=Recurrence(3, 2, at=time(17))),
        ),
        (
            "jeden zweiten Donnerstag im Monat ab 1.1.2027 bis 31.12.2027",
            K.SESSION,
            When(
                date(2027, 1, 14),
                until=date(2027, 12, 31),
                recurs=Recurrence(3, 1, (Nth.SECOND,)),
            ),
        ),
    ],
)
def test_it_is_understood(typed: str, kind: FixedKind, found: When) -> None:
    assert read_when(typed, kind, TODAY) == found


@pytest.mark.parametrize(
    ("typed", "kind", "said"),
    [
        ("", K.ELECTION, "When is it"),
        ("31.2.2027", K.ELECTION, "last day of that month is 28.02.2027"),
        ("1.1.1034", K.ELECTION, "1034"),
        ("1.1.2300", K.ELECTION, "2300"),
        ("jeden Donnerstag", K.RECESS, "is not a date"),
        ("jeden ersten Donnerstag", K.SESSION, "of every month"),
        ("irgendwann", K.SESSION, "is not a date"),
    ],
)
def test_what_cannot_be_is_refused_in_a_sentence(typed: str, kind: FixedKind, said: str) -> None:
    with pytest.raises(UserFacingError, match=said):
        read_when(typed, kind, TODAY)


@given(
    st.builds(
        Recurrence,
        weekday=st.integers(0, 6),
        every=st.integers(1, 12),
        nth=st.sampled_from([(), (Nth.FIRST,), (Nth.SECOND, Nth.LAST)]),
        spared=st.booleans(),
    ),
    st.dates(date(2027, 1, 1), date(2031, 12, 31)),
    st.sampled_from(["de", "en"]),
)
def test_what_is_shown_of_a_rhythm_is_read_back_as_the_same(
    rule: Recurrence, start: date, language: str
) -> None:
    first = next(rule.days(start, date(2045, 1, 1)))
    formats, text = Formats(language), Catalogue.load(language).text
    for until in (None, date(2046, 6, 30)):
        words = text(when(SaidDay(first), until, rule, formats))
        assert read_when(words, K.SESSION, TODAY) == When(first, until=until, recurs=rule)


@given(
    st.dates(date(2026, 12, 1), date(2045, 1, 1)),
    st.integers(1, 60),
    st.sampled_from(["de", "en"]),
)
def test_what_is_shown_of_a_stretch_is_read_back_as_the_same(
    first: date, length: int, language: str
) -> None:
    last = date.fromordinal(first.toordinal() + length)
    text = Catalogue.load(language).text
    words = text(when(SaidDay(first), last, None, Formats(language)))
    assert read_when(words, K.RECESS, TODAY) == When(first, until=last)
