"""Sittings as people say when they are: what is understood, and on which days they are then."""

from datetime import date, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderation.activities.timeline.model import FixedKind
from moderation.activities.timeline.typed_when import read_when
from moderation.domain.errors import UserFacingError
from moderation.domain.recurrence import Nth, Recurrence
from moderation.domain.recurring import Recurring, read_recurring
from moderation.domain.texts import Formats

TODAY = date(2026, 11, 30)
JANUARY = date(2027, 1, 14)
"""A Thursday."""


def recurs(weekday: int, every: int = 1, *nth: Nth, **more: object) -> Recurrence:
    return Recurrence(weekday, every, nth, **more)  # type: ignore[arg-type]


CASES = {
    "jeden zweiten Donnerstag ab 14.1.": Recurring(recurs(3, 2), JANUARY),
    "jeden zweiten Donnerstag im Monat": Recurring(recurs(3, 1, Nth.SECOND), date(2026, 12, 10)),
    "jeden 2. Donnerstag ab dem 14.01.2027": Recurring(recurs(3, 2), JANUARY),
    "jeden 2. Donnerstag im Monat ab 1.1.2027": Recurring(recurs(3, 1, Nth.SECOND), JANUARY),
    "jeden zweiten Donnerstag ab 14.1., nicht in den Ferien": Recurring(
        recurs(3, 2, spared=True), JANUARY
    ),
    "jeden zweiten Donnerstag im Monat, außer in den Schulferien": Recurring(
        recurs(3, 1, Nth.SECOND, spared=True), date(2026, 12, 10)
    ),
    "jeden ersten Dienstag im Monat, 17 Uhr": Recurring(
        recurs(1, 1, Nth.FIRST, at=time(17)), date(2026, 12, 1)
    ),
    "jeden letzten Mittwoch im Monat um 18:30 Uhr": Recurring(
        recurs(2, 1, Nth.LAST, at=time(18, 30)), date(2026, 12, 30)
    ),
    "am ersten und dritten Montag im Monat": Recurring(
        recurs(0, 1, Nth.FIRST, Nth.THIRD), date(2026, 12, 7)
    ),
    "alle vier Wochen montags": Recurring(recurs(0, 4), TODAY),
    "montags alle 4 Wochen ab 4.1.2027": Recurring(recurs(0, 4), date(2027, 1, 4)),
    "alle zwei Monate am ersten Dienstag ab Januar 2027": Recurring(
        recurs(1, 2, Nth.FIRST), date(2027, 1, 5)
    ),
    "jeden anderen Dienstag": Recurring(recurs(1, 2), date(2026, 12, 1)),
    "14-täglich donnerstags ab 14.1.2027": Recurring(recurs(3, 2), JANUARY),
    "jeden Donnerstag, 17.30 Uhr, ab 14.1.2027 bis 30.6.2027": Recurring(
        recurs(3, at=time(17, 30)), JANUARY, date(2027, 6, 30)
    ),
    "donnerstags": Recurring(recurs(3), date(2026, 12, 3)),
    "an jedem Donnerstag": Recurring(recurs(3), date(2026, 12, 3)),
    "am Donnerstag ab 14.1.2027": Recurring(recurs(3), JANUARY),
    "every other Thursday from 14 January 2027": Recurring(recurs(3, 2), JANUARY),
    "every second Thursday from 14.1.2027": Recurring(recurs(3, 2), JANUARY),
    "every second Thursday of the month, not in the holidays": Recurring(
        recurs(3, 1, Nth.SECOND, spared=True), date(2026, 12, 10)
    ),
    "the first Tuesday of the month, at 5 pm": Recurring(
        recurs(1, 1, Nth.FIRST, at=time(17)), date(2026, 12, 1)
    ),
}


@pytest.mark.parametrize("words", CASES)
def test_a_recurrence_is_understood_as_people_say_it(words: str) -> None:
    assert read_recurring(words, TODAY) == CASES[words]


def test_every_other_one_and_the_second_of_a_month_are_two_things() -> None:
    other = read_recurring("jeden zweiten Donnerstag ab 14.1.2027", TODAY)
    second = read_recurring("jeden zweiten Donnerstag im Monat ab 14.1.2027", TODAY)
    last = date(2027, 3, 31)
    assert [f"{day:%d.%m.}" for day in other.rule.days(other.first, last)] == [
        "14.01.", "28.01.", "11.02.", "25.02.", "11.03.", "25.03.",
    ]  # fmt: skip
    assert [f"{day:%d.%m.}" for day in second.rule.days(second.first, last)] == [
        "14.01.", "11.02.", "11.03.",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("jeden ersten Donnerstag", "of every month?"),
        ("jeden Donnerstag ab 31.2.", "not in the calendar"),
        ("jeden Donnerstag ab 14.1.1034", "1034"),
        ("jeden Donnerstag ab 14.1.2300", "2300"),
        ("jeden Donnerstag ab 14.1.2027 bis 1.1.2027", "ends before it begins"),
        ("alle 99 Wochen montags", "52 weeks at most"),
        ("am Donnerstag", "does not say what recurs"),
        ("on Thursday at 6 pm", "does not say what recurs"),
        ("wenn nötig", "does not say what recurs"),
        ("jeden zweiten Donnerstag im Quartal", "does not say what recurs"),
        ("jeden Donnerstag, 25 Uhr", "does not say what recurs"),
        ("", "does not say what recurs"),
    ],
)
def test_what_cannot_be_read_is_refused_in_a_sentence(words: str, said: str) -> None:
    with pytest.raises(UserFacingError, match=said.replace("?", r"\?")):
        read_recurring(words, TODAY)


RULES = st.builds(
    Recurrence,
    weekday=st.integers(0, 6),
    every=st.integers(1, 12),
    nth=st.just(()) | st.sets(st.sampled_from(Nth), min_size=1, max_size=3).map(
        lambda found: tuple(nth for nth in Nth if nth in found)
    ),
    at=st.none() | st.times().map(lambda at: at.replace(second=0, microsecond=0, tzinfo=None)),
    spared=st.booleans(),
)  # fmt: skip
DAYS = st.dates(date(2026, 1, 1), date(2031, 12, 31))


def naive(rule: Recurrence, first: date, last: date) -> list[date]:
    """Day by day, with the fingers."""
    found, week0 = [], None
    for number in range((last - first).days + 1):
        day = first + timedelta(days=number)
        if day.weekday() != rule.weekday:
            continue
        if not rule.nth:
            week0 = day if week0 is None else week0
            if (day - week0).days // 7 % rule.every == 0:
                found.append(day)
            continue
        months = day.year * 12 + day.month - first.year * 12 - first.month
        is_last = (day + timedelta(days=7)).month != day.month
        places = {(day.day - 1) // 7 + 1, -1 if is_last else 0}
        if months % rule.every == 0 and places & {nth.place for nth in rule.nth}:
            found.append(day)
    return found


@given(RULES, DAYS, st.integers(0, 900))
def test_the_days_are_those_that_one_counts_with_the_fingers(
    rule: Recurrence, first: date, length: int
) -> None:
    last = first + timedelta(days=length)
    assert list(rule.days(first, last)) == naive(rule, first, last)


@given(RULES, st.sampled_from(["de", "en"]))
def test_what_is_said_of_a_rule_is_read_back_as_the_same(rule: Recurrence, language: str) -> None:
    assert read_recurring(rule.words(Formats(language)), TODAY).rule == rule


@given(st.text(max_size=60))
def test_no_words_break_the_reader(words: str) -> None:
    try:
        found = read_recurring(words, TODAY)
    except UserFacingError:
        return
    assert found.last is None or found.first <= found.last


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("am Donnerstag", date(2026, 12, 3)),
        ("on Thursday", date(2026, 12, 3)),
        ("am Donnerstag um 18 Uhr", date(2026, 12, 3)),
        ("Ende des Monats", date(2026, 12, 31)),
        ("nächsten Monat", date(2027, 1, 31)),
        ("in 3 Monaten", date(2027, 3, 1)),
        ("next month", date(2027, 1, 31)),
        ("vor allem morgen", date(2026, 12, 2)),
    ],
)
def test_a_single_day_of_a_sitting_is_no_series(words: str, day: date) -> None:
    found = read_when(words, FixedKind.SESSION, date(2026, 12, 1))
    assert (found.day, found.recurs, found.until) == (day, None, None)


@pytest.mark.parametrize("words", ["jeden Donnerstag bis 1.1.2020", "alle 80 Wochen donnerstags"])
def test_what_is_wrong_with_a_rhythm_is_said_of_it(words: str) -> None:
    with pytest.raises(UserFacingError, match=r"ends before|weeks at most"):
        read_when(words, FixedKind.SESSION, date(2026, 12, 1))
