# SPDX-License-Identifier: EUPL-1.2
"""Dates in words, in a sentence and in a field: one reader."""

from __future__ import annotations

from contextlib import suppress
from datetime import date, timedelta
from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderation.domain.date_forms import FixedDay
from moderation.domain.days import LAST_OF_MONTH, DateOutcome, find_date, parse_day, read_date
from moderation.domain.errors import UserFacingError
from moderation.domain.span import Portion, Precision, Span, months, part_of
from moderation.domain.texts import Formats

TODAY = date(2026, 11, 30)  # a Monday
FIXED = (
    FixedDay("Haushalt 2027/28", date(2026, 12, 17), "budget"),
    FixedDay("Kommunalwahl", date(2029, 3, 11), "election"),
)
DAYS = st.dates(date(2000, 1, 1), date(2099, 12, 31))


def due(words: str) -> date | None:
    """The day of a sentence, which a field understands alike."""
    reading = find_date(words, TODAY, FIXED)
    assert parse_day(words, TODAY, fixed=FIXED) == (reading.span and reading.span.last)
    return None if reading.span is None else reading.span.last


@pytest.mark.parametrize(
    ("words", "last", "first"),
    [
        ("bis Mitte Mai 2027", date(2027, 5, 15), date(2027, 5, 11)),
        ("Anfang Juni", date(2027, 6, 10), date(2027, 6, 1)),
        ("Ende Mai 2027", date(2027, 5, 31), date(2027, 5, 21)),
        ("Ende Q3", date(2027, 9, 30), date(2027, 9, 1)),
        ("1. Halbjahr 2027", date(2027, 6, 30), date(2027, 1, 1)),
        ("Ende 2027", date(2027, 12, 31), date(2027, 10, 1)),
        ("Mitte 2027", date(2027, 6, 30), date(2027, 6, 1)),
        ("Jahresende", date(2026, 12, 31), date(2026, 10, 1)),
        ("Juni 2027", date(2027, 6, 30), date(2027, 6, 1)),
        ("Herbst 2028", date(2028, 11, 30), date(2028, 9, 1)),
        ("Frühjahr 2029", date(2029, 5, 31), date(2029, 3, 1)),
        ("Winter 2027", date(2028, 2, 29), date(2027, 12, 1)),
        ("III. Quartal 2027", date(2027, 9, 30), date(2027, 7, 1)),
        ("KW 14/2028", date(2028, 4, 7), date(2028, 4, 3)),
        ("KW 14 2028", date(2028, 4, 7), date(2028, 4, 3)),
        ("14. KW 2028", date(2028, 4, 7), date(2028, 4, 3)),
        ("KW 14-16", date(2027, 4, 23), date(2027, 4, 5)),
        ("KW 52-2", date(2027, 1, 15), date(2026, 12, 21)),
        ("nächste Woche", date(2026, 12, 11), date(2026, 12, 7)),
        ("12.-14.5.2027", date(2027, 5, 14), date(2027, 5, 12)),
        ("vom 1.3. bis 30.6.2027", date(2027, 6, 30), date(2027, 3, 1)),
        ("bis 2030", date(2030, 12, 31), date(2030, 1, 1)),
        ("2029 Q3", date(2029, 9, 30), date(2029, 7, 1)),
        ("bis 2029/Q3", date(2029, 9, 30), date(2029, 7, 1)),
        ("Q3/29", date(2029, 9, 30), date(2029, 7, 1)),
        ("bis Q3 29", date(2029, 9, 30), date(2029, 7, 1)),
        ("KW 14 (2028)", date(2028, 4, 7), date(2028, 4, 3)),
        ("Mai ’29", date(2029, 5, 31), date(2029, 5, 1)),
        ("2028 KW 14", date(2028, 4, 7), date(2028, 4, 3)),
        ("bis zum Jahresende", date(2026, 12, 31), date(2026, 10, 1)),
        ("zum Monatsende", date(2026, 11, 30), date(2026, 11, 21)),
        ("bis 6/2029", date(2029, 6, 30), date(2029, 6, 1)),
        ("vom 3. bis 5. Mai 2029", date(2029, 5, 5), date(2029, 5, 3)),
        ("bis 3./4. Mai 2029", date(2029, 5, 4), date(2029, 5, 3)),
        ("Mai bis Juli 2029", date(2029, 7, 31), date(2029, 5, 1)),
        ("bis Mai/Juni 2029", date(2029, 6, 30), date(2029, 5, 1)),
        ("Ende Mai/Anfang Juni 2029", date(2029, 6, 10), date(2029, 5, 21)),
        ("Ende 2028/Anfang 2029", date(2029, 3, 31), date(2028, 10, 1)),
        ("Mitte/Ende Mai 2029", date(2029, 5, 31), date(2029, 5, 11)),
        ("Q3/Q4 2029", date(2029, 12, 31), date(2029, 7, 1)),
        ("bis Q3 oder Q4 2029", date(2029, 12, 31), date(2029, 7, 1)),
        ("November bis Februar 2029", date(2029, 2, 28), date(2028, 11, 1)),
        ("2028 bis 2030", date(2030, 12, 31), date(2028, 1, 1)),
    ],
)
def test_a_stretch_has_a_first_and_a_last_day(words: str, last: date, first: date) -> None:
    assert due(words) == last
    assert parse_day(words, TODAY, first=True) == first
    assert due(normalize("NFD", f"Tiefbauamt prüft: {words}")) == last


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("bis spätestens 15.10.2027, Vorstellung im Rat am 20.11.2027", date(2027, 10, 15)),
        ("Vorstellung am 20.11.2027, Antwort bis zum 15.10.2027", date(2027, 10, 15)),
        ("am Mittwoch Morgen", date(2026, 12, 2)),
        ("Freitag nächster Woche", date(2026, 12, 11)),
        ("30.September", date(2027, 9, 30)),
        ("30. September", date(2027, 9, 30)),
        ("Do 30.9.2027", date(2027, 9, 30)),
        ("Donnerstag, den 30. September 2027", date(2027, 9, 30)),
        ("September 30, 2027", date(2027, 9, 30)),
        ("29.2.", date(2028, 2, 29)),
        ("bis 30.9", date(2027, 9, 30)),
        ("in 6 Monaten", date(2027, 5, 30)),
        ("in zwei Wochen", date(2026, 12, 14)),
        ("übermorgen", date(2026, 12, 2)),
        ("nach dem Haushalt 2027", date(2026, 12, 18)),
        ("nach dem Haushalt 2028", date(2026, 12, 18)),
        ("nach der Wahl", date(2029, 3, 12)),
        ("bis zum Haushalt 2027", date(2026, 12, 17)),
        ("vor der Kommunalwahl", date(2029, 3, 10)),
        ("30.\u00a09.\u200b2027", date(2027, 9, 30)),
        ("30. Sept. 29", date(2029, 9, 30)),
        ("bis 30. September 29, danach Pause", date(2029, 9, 30)),
        ("30. September 14 Uhr", date(2027, 9, 30)),
        ("15.10.2027 (Freitag)", date(2027, 10, 15)),
        ("15. Oktober 2027, Freitag", date(2027, 10, 15)),
        ("Mittwoch in einer Woche", date(2026, 12, 9)),
        ("Mittwoch in zwei Wochen", date(2026, 12, 16)),
        ("in ca. 6 Monaten", date(2027, 5, 30)),
        ("in 3 bis 4 Wochen", date(2026, 12, 28)),
        ("in den nächsten 6 Monaten", date(2027, 5, 30)),
        ("Punkt 3.2. bis 30.9.", date(2027, 9, 30)),
        ("Ziel 30.9.", date(2027, 9, 30)),
        ("Kämmerei 3.2.", date(2027, 2, 3)),
    ],
)
def test_a_day_is_understood_in_a_sentence_and_in_a_field(words: str, day: date) -> None:
    assert due(words) == day


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("30.09.2034", date(2034, 9, 30)),
        ("30.9.34", date(2034, 9, 30)),
        ("30/9/2034", date(2034, 9, 30)),
        ("2034-09-30", date(2034, 9, 30)),
        ("30.9.", date(2027, 9, 30)),
        ("1.2.", date(2027, 2, 1)),
        ("30.11", date(2026, 11, 30)),
        ("9/2034", date(2034, 9, 30)),
        ("02.2028", date(2028, 2, 29)),
        ("2034", date(2034, 12, 31)),
        ("30. September 2034", date(2034, 9, 30)),
        ("März 2030", date(2030, 3, 31)),
        ("30 Sep 2034", date(2034, 9, 30)),
        ("Mai", date(2027, 5, 31)),
        ("", None),
        (" – ", None),
    ],
)
def test_a_field_takes_numbers_alone(typed: str, day: date | None) -> None:
    assert parse_day(typed, TODAY) == day


@pytest.mark.parametrize(
    "words",
    [
        "Punkt 3.2. der Satzung",
        "TOP 4.1.",
        "Punkte 3.2. und 4.1.",
        "Frau Sonntag",
        "Herr Freitag",
        "Dr. Petra Sonntag",
        "Petra Sonntag kommt",
        "Herr Mai 2027",
        "am Morgen",
        "jeden Freitag",
        "Punkt 3.2. der Satzung, TOP 4.1., Frau Sonntag, Herr Freitag, am Morgen",
        "Haushalt 2027/28 klären",
        "2030 Bäume",
        "Junker 2027",
        "Maibaum 2027",
        "innerhalb von 6 Monaten nach dem Beschluss",
        "um 8.30 Uhr",
        "nach dem Essen",
        "Radachse 6,2 km, Abschnitt 3.4",
        "Punkte 3.2. bis 4.1.",
        "Variante 1.2. prüfen",
        "Maßnahme 3.2.",
        "Leitlinie 2.1. und Handlungsfeld 3.2.",
        "siehe 3.2.",
        "gemäß 4.1. der Satzung",
        "Zeile 3.2., Pos. 1.2., Los 2.1.",
        "jeden ersten Montag",
        "nach dem Sommer 2027",
    ],
)
def test_what_is_no_date_is_none(words: str) -> None:
    assert find_date(words, TODAY, FIXED).outcome is DateOutcome.NOTHING
    with pytest.raises(UserFacingError) as raised:
        parse_day(words, TODAY, fixed=FIXED)
    assert words in str(raised.value)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("31.9.", "31.9."),
        ("29.2.2027", "29.2.2027"),
        ("30.9.1034", "1034"),
        ("30.9.127", "127"),
        ("30.9.20277", "20277"),
        ("31. September", "31. September"),
        ("KW 60", "KW 60"),
        ("nach dem Haushalt 2031", "no such fixed date"),
    ],
)
def test_a_slip_is_refused_with_a_sentence(words: str, said: str) -> None:
    for reading in (read_date(words, TODAY, FIXED), find_date(f"bis {words}", TODAY, FIXED)):
        assert (reading.outcome, reading.span) == (DateOutcome.REFUSED, None)
        assert said in str(reading.doubt)
    with pytest.raises(UserFacingError):
        parse_day(words, TODAY, fixed=FIXED)


@pytest.mark.parametrize(
    ("words", "last"),
    [
        ("31.9.", "30.09.2027"),
        ("31.02.", "28.02.2027"),
        ("29.2.2027", "28.02.2027"),
        ("30.2.28", "29.02.2028"),
        ("31. September 2028", "30.09.2028"),
        ("Do 31.9.2027", "30.09.2027"),
        ("2027-09-31", "30.09.2027"),
        ("45.12.2027", "31.12.2027"),
    ],
)
def test_a_day_that_no_month_has_is_told_with_the_last_one_of_it(words: str, last: str) -> None:
    for reading in (read_date(words, TODAY), find_date(f"bis {words}", TODAY)):
        assert reading.doubt == LAST_OF_MONTH.with_values(typed=words, day=last)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("Mi 30.9.2027", "Thursday"),
        ("Mittwoch, 30.9.2027", "Thursday"),
        ("30.9.2027 (Mi)", "Thursday"),
        ("30. September 2027, Mittwoch", "Thursday"),
        ("KW 26/27", "two weeks"),
    ],
)
def test_what_leaves_the_date_open_is_asked(words: str, said: str) -> None:
    for reading in (read_date(words, TODAY), find_date(f"Antwort {words}", TODAY)):
        assert reading.outcome is DateOutcome.ASKED
        assert said in str(reading.doubt)


def test_two_fixed_dates_of_one_name_are_asked() -> None:
    both = (*FIXED, FixedDay("Haushalt 2027", date(2027, 12, 16), "budget"))
    assert find_date("nach dem Haushalt 2027", TODAY, both).outcome is DateOutcome.ASKED
    assert find_date("nach dem Haushalt 2028", TODAY, both).outcome is DateOutcome.UNDERSTOOD


def test_the_words_it_came_from_are_told() -> None:
    span = find_date("Tiefbauamt prüft bis Mitte Mai 2027 die Brücke", TODAY).span
    assert span == Span(date(2027, 5, 11), date(2027, 5, 15), Precision.PART, "Mitte Mai 2027")


FORMS = (
    "{0:%d.%m.%Y}", "{0.day}.{0.month}.{0.year}", "{0:%d.%m.%y}", "{0:%Y-%m-%d}",
    "{0.day}/{0.month}/{0.year}", "{de}", "{en}", "{de_day}", "{en_day}", "{de_long}", "{en_long}",
    "{0.day}.{month_de} {0.year}", "{month_en} {0.day}, {0.year}", "bis {de}", "am {de_long}",
    "spätestens zum {de}", "by {en}",
)  # fmt: skip


def written(form: str, day: date) -> str:
    de, en = Formats("de"), Formats("en")
    return form.format(
        day, de=de.date(day), en=en.date(day), de_day=de.date_with_day(day),
        en_day=en.date_with_day(day), de_long=de.long_date(day), en_long=en.long_date(day),
        month_de=de.month(day), month_en=en.month(day),
    )  # fmt: skip


def read_otherwise(day: date, forms: tuple[str, ...] = FORMS) -> list[str]:
    """The forms in which a day is not read as itself."""
    wrong = []
    for form in forms:
        words = written(form, day)
        found = find_date(f"Tiefbauamt prüft {words}", TODAY).span
        if (
            parse_day(words, TODAY) != day
            or found is None
            or (found.first, found.last) != (day,) * 2
        ):
            wrong.append(form)
    return wrong


@given(DAYS)
def test_any_day_in_any_form_reads_back_to_itself(day: date) -> None:
    assert read_otherwise(day) == []


def test_the_check_sees_a_form_that_reads_as_another_day() -> None:
    assert read_otherwise(date(2027, 5, 4), ("{0:%m.%d.%Y}",)) == ["{0:%m.%d.%Y}"]


@given(DAYS, st.sampled_from([("KW {0.week}/{0.year}", 5), ("{0.week}. KW {0.year}", 5)]))
def test_any_week_reads_as_its_friday(day: date, form: tuple[str, int]) -> None:
    iso = day.isocalendar()
    assert due(form[0].format(iso)) == date.fromisocalendar(iso.year, iso.week, form[1])


JOINED = ["{0} bis {1} {y}", "{0}–{1} {y}", "{0}/{1} {y}", "{0} und {1} {y}", "{0} {z} - {1} {y}"]


@given(st.dates(date(2027, 1, 1), date(2098, 12, 31)), st.integers(0, 11), st.sampled_from(JOINED))
def test_any_stretch_of_months_reads_from_its_first_day_to_its_last(
    day: date, before: int, form: str
) -> None:
    last = months(day.year, day.month, 1, Precision.MONTH)
    at = day.year * 12 + day.month - 1 - before
    first = months(at // 12, at % 12 + 1, 1, Precision.MONTH)
    de = Formats("de")
    words = form.format(de.month(first.first), de.month(day), y=day.year, z=first.first.year)
    assert due(f"bis {words}") == last.last
    assert parse_day(words, TODAY, first=True) == first.first


@given(DAYS, DAYS)
def test_without_a_year_it_is_the_next_such_day(today: date, like: date) -> None:
    wanted = today
    while (wanted.month, wanted.day) != (like.month, like.day):
        wanted += timedelta(days=1)
    found = find_date(f"bis {like.day}.{like.month}.", today).span
    assert found is not None
    assert found.last == wanted


@given(st.integers(2000, 2099), st.integers(1, 12), st.sampled_from(list(Portion)))
def test_a_part_lies_within_its_month(year: int, month: int, part: Portion) -> None:
    whole = months(year, month, 1, Precision.MONTH)
    found = part_of(whole, part)
    assert whole.first <= found.first <= found.last <= whole.last


@given(st.text(max_size=40))
def test_anything_typed_is_a_day_or_a_sentence(typed: str) -> None:
    find_date(typed, TODAY, FIXED)
    with suppress(UserFacingError):
        parse_day(typed, TODAY, fixed=FIXED)


PIECES = "bis am Ende 30. 9. 2027 KW 14 - / Mai Freitag nach in 6 Wochen".split()


@given(st.lists(st.sampled_from(PIECES), max_size=9))
def test_any_mixture_of_such_words_is_read(words: list[str]) -> None:
    reading = find_date(" ".join(words), TODAY, FIXED)
    assert (reading.span is None) == (reading.outcome is not DateOutcome.UNDERSTOOD)
    assert (reading.doubt is None) == (
        reading.outcome in (DateOutcome.UNDERSTOOD, DateOutcome.NOTHING)
    )


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("30092027", date(2027, 9, 30)),
        ("300927", date(2027, 9, 30)),
        ("20270930", date(2027, 9, 30)),
        ("3009", date(2027, 9, 30)),
        ("Fr", date(2026, 12, 4)),
        ("Mo.", date(2026, 12, 7)),
    ],
)
def test_a_field_takes_a_day_without_dots_and_a_short_weekday(typed: str, day: date) -> None:
    assert parse_day(typed, TODAY) == day


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("ersten Montag im Mai", date(2027, 5, 3)),
        ("1. Montag im Mai 2028", date(2028, 5, 1)),
        ("1.Montag im Mai", date(2027, 5, 3)),
        ("am zweiten Dienstag des Monats Juni", date(2027, 6, 8)),
        ("letzter Freitag im Juni 2027", date(2027, 6, 25)),
        ("vorletzten Donnerstag im Dezember", date(2026, 12, 24)),
        ("first Monday in May 2027", date(2027, 5, 3)),
    ],
)
def test_a_weekday_is_counted_within_its_month(words: str, day: date) -> None:
    assert due(words) == day
    assert due(f"Radweg prüfen bis {words}") == day


@given(like=DAYS, place=st.integers(1, 5))
def test_the_nth_weekday_is_that_weekday_in_its_week_of_the_month(like: date, place: int) -> None:
    formats = Formats("de")
    words = f"{place}. {formats.day_name(like)} im {formats.month(like)} {like.year}"
    try:
        found = parse_day(words, TODAY)
    except UserFacingError:
        assert place == 5
        return
    assert found is not None
    assert (found.year, found.month, found.weekday()) == (like.year, like.month, like.weekday())
    assert (found.day - 1) // 7 == place - 1


@pytest.mark.parametrize(
    "typed",
    [
        "fünfter Montag im Februar",
        "zweite Woche im Mai",
        "erste Hälfte Mai",
        "letzte Maiwoche",
        "erster Werktag im Mai",
        "Montag vor Pfingsten",
        "zwei Wochen nach dem 3. Mai 2027",
        "jeden Montag",
        "übernächsten Freitag",
        "Freitag in zwei Monaten",
        "nach Mai 2027",
        "Mai oder Juni",
        "2012",
        "99999999",
        "31022027",
    ],
)
def test_a_field_makes_no_other_day_of_part_of_the_words(typed: str) -> None:
    with pytest.raises(UserFacingError):
        parse_day(typed, TODAY)
