# SPDX-License-Identifier: EUPL-1.2
"""Money and positions as people type them, as they are printed, and how numbers are rounded."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from fractions import Fraction
from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderation.domain.amounts import (
    HERE,
    MILLIONS,
    Money,
    figure_in_field,
    money,
    money_of,
    money_with_words,
    parse_figure,
    parse_staff,
    read_money,
    staff,
    staff_of,
)
from moderation.domain.errors import UserFacingError
from moderation.domain.rounding import difference, rounded
from moderation.domain.texts import Catalogue, Formats, Message

LANGUAGES = ("de", "en")


def shown(message: Message, language: str = "en") -> str:
    return Catalogue.load(language).text(message)


@pytest.mark.parametrize(
    ("typed", "euros"),
    [
        ("1.250 T€", 1_250_000),
        ("1.200 Tsd. €", 1_200_000),
        ("7.500 TEUR", 7_500_000),
        ("4.800 Mio. €", 4_800_000_000),
        ("4,8 Mio. €", 4_800_000),
        ("4.8 m", 4_800_000),
        ("4,8mio", 4_800_000),
        ("€ 1.2 million", 1_200_000),
        ("zwei Millionen", 2_000_000),
        ("0,5 Mrd. €", 500_000_000),
        ("0.125 Mio. €", 125_000),
        ("1,234 Mio. €", 1_234_000),
        ("300.000", 300_000),
        ("300,000", 300_000),
        ("1.200.000 €", 1_200_000),
        ("1 200 000", 1_200_000),
        ("1\u202f200\u00a0000 €", 1_200_000),
        ("300 T€", 300_000),
        ("12 Tsd. Euro", 12_000),
        ("50000", 50_000),
        ("TEUR 7.500", 7_500_000),
        ("T€ 7.500", 7_500_000),
        ("Mio. € 4,8", 4_800_000),
        ("½ Mio. €", 500_000),
        ("1½ Mio. €", 1_500_000),
        ("eine halbe Million", 500_000),
        ("anderthalb Millionen Euro", 1_500_000),
        ("300.000 ,- €", 300_000),
        ("300.000,- €", 300_000),
        ("300.000,-- €", 300_000),
        ("300.000,– €", 300_000),
        ("5.000,00 EUR", 5_000),
        ("0", 0),
        ("0/4 Mio. €", 0),
        ("", 0),
        ("–", 0),
    ],
)
def test_money_is_understood_as_people_type_it(typed: str, euros: int) -> None:
    assert read_money(typed) == Money(euros)


@pytest.mark.parametrize(
    ("typed", "euros", "words"),
    [
        ("ca. 300.000 €", 300_000, "ca. …"),
        ("300.000 € p.a.", 300_000, "… p.a."),
        ("ca. 300.000 € p. a.", 300_000, "ca. … p. a."),
        ("rund 1,2 Mio. Euro pro Jahr", 1_200_000, "rund … pro Jahr"),
        ("rd. 300.000 €", 300_000, "rd. …"),
        ("≈ 300.000 €", 300_000, "≈ …"),
        ("300.000 €/Jahr", 300_000, "… /Jahr"),
        ("300 T€/a", 300_000, "… /a"),
    ],
)
def test_words_around_an_amount_are_kept(typed: str, euros: int, words: str) -> None:
    read = read_money(typed)
    assert read == Money(euros, words)
    again = shown(money_with_words(read.euros, read.words, Formats("de")), "de")
    assert read_money(again) == read
    assert again.startswith(words.split(HERE, maxsplit=1)[0])
    assert again.endswith(words.split(HERE)[1])


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("1,5", "whole euros"),
        ("0,5 €", "whole euros"),
        ("99,50", "whole euros"),
        ("1,2345 T€", "whole euros"),
        ("1.2000", "two ways"),
        ("1.2000 T€", "two ways"),
        ("viel", "not an amount"),
        ("4,8,1", "not an amount"),
        ("1.2.3", "not an amount"),
        ("1 20", "not an amount"),
        ("10 Dollar", "not an amount"),
        ("-5", "not an amount"),
        ("4,8 Mio Mio", "not an amount"),
        ("1,2.3", "not an amount"),
        ("9" * 30, "not an amount"),
        ("²", "not an amount"),
    ],
)
def test_what_would_be_rounded_or_guessed_is_asked_back(typed: str, said: str) -> None:
    with pytest.raises(UserFacingError) as raised:
        read_money(typed)
    assert typed in str(raised.value)
    assert said in str(raised.value)


@pytest.mark.parametrize(
    ("typed", "positions"),
    [
        ("halbe Stelle", 0.5),
        ("eine halbe Stelle", 0.5),
        ("½", 0.5),
        ("1/2", 0.5),
        ("50 %", 0.5),
        ("zwei Stellen", 2.0),
        ("2,5 Personalstellen", 2.5),
        ("2,5 VZÄ", 2.5),
        ("1½ Stellen", 1.5),
        ("zwei halbe Stellen", 1.0),
        ("3 halbe Stellen", 1.5),
        ("2 x 0,5", 1.0),
        ("Halbtagsstelle", 0.5),
        ("eine 50-%-Stelle", 0.5),
        ("anderthalb Stellen", 1.5),
        ("zweieinhalb", 2.5),
        ("¾ Stelle", 0.75),
        ("1,5", 1.5),
        ("0.25", 0.25),
        ("2 Stellen", 2.0),
        ("1 VZÄ", 1.0),
        (",5", 0.5),
        ("1.200", 1200.0),
        ("", 0.0),
    ],
)
def test_positions_are_understood_as_people_type_them(typed: str, positions: float) -> None:
    assert parse_staff(typed) == positions
    assert parse_staff(normalize("NFD", typed)) == positions


@pytest.mark.parametrize(
    "typed", ["viele", "1,5,1", "-1", "1e9", "٣", "99999999", "0,333", "1/3", "1/0", "ca. 2"]
)
def test_what_is_no_number_of_positions_gets_a_sentence(typed: str) -> None:
    with pytest.raises(UserFacingError):
        parse_staff(typed)


Printer = Callable[[int, Formats], Message]


def reads_back(printer: Printer, euros: int, language: str) -> bool:
    """Whether what was printed reads as the same amount."""
    return read_money(shown(printer(euros, Formats(language)), language)).euros == euros


@given(st.integers(0, 10**11), st.sampled_from(LANGUAGES))
def test_money_that_is_shown_can_be_typed_again(euros: int, language: str) -> None:
    assert reads_back(money, euros, language)


BEFORE = ["", "ca.", "rd.", "bis zu", "≈", "mind.", "knapp"]
AFTER = ["", " p.a.", " pro Jahr", "/Jahr", " jährlich", "/a", " brutto"]


@given(
    st.integers(0, 10**11), st.sampled_from(LANGUAGES), st.sampled_from(BEFORE),
    st.sampled_from(AFTER),
)  # fmt: skip
def test_money_that_is_shown_with_its_words_can_be_typed_again(
    euros: int, language: str, before: str, after: str
) -> None:
    formats = Formats(language)
    typed = f"{before} {shown(money(euros, formats), language)}{after}"
    read = read_money(typed)
    assert read.euros == euros
    assert bool(read.words) == bool(before or after)
    again = shown(money_with_words(read.euros, read.words, formats), language)
    assert read_money(again) == read


def test_the_check_sees_a_printer_that_rounds() -> None:
    def rounding(euros: int, formats: Formats) -> Message:
        return MILLIONS.with_values(amount=formats.number(euros / 1_000_000, 1))

    assert reads_back(rounding, 1_200_000, "de")
    assert not reads_back(rounding, 1_234_567, "de")


@given(st.integers(0, 1_000_000), st.sampled_from(LANGUAGES))
def test_positions_that_are_shown_can_be_typed_again(hundredths: int, language: str) -> None:
    amount = hundredths / 100
    assert parse_staff(shown(staff(amount, Formats(language)), language)) == amount


@given(st.text(max_size=24))
def test_anything_typed_is_an_amount_or_a_sentence(typed: str) -> None:
    with suppress(UserFacingError):
        assert read_money(typed).euros >= 0
    with suppress(UserFacingError):
        assert parse_staff(typed) >= 0


def test_amounts_read_as_in_a_budget() -> None:
    de = Formats("de")
    assert shown(money(4_800_000, de)) == "€4,8 m"
    assert shown(money(1_250_000, de)) == "€1,25 m"
    assert shown(money(1_234_567, de)) == "€1.234.567"
    assert shown(money(50_000, de)) == "€50.000"
    assert shown(money_of(3_100_000, 4_800_000, de)) == "€3,1 of 4,8 m"
    assert shown(money_of(0, 50_000, de)) == "€0 of 50.000"
    assert shown(staff_of(0.25, 1.0, de)) == "0,25 of 1,0 positions"


# -- rounding ----------------------------------------------------------------------------------


def rounds_wrongly(printed: Callable[[float, int], str], tenths: int) -> bool:
    """Whether a number that ends on five is printed otherwise than away from zero."""
    value = (10 * tenths + 5) / 100  # such as 2.25
    return printed(value, 1) != f"{(tenths + 1) / 10:.1f}"


@given(st.integers(0, 99))
def test_a_half_goes_away_from_zero(tenths: int) -> None:
    assert not rounds_wrongly(Formats("en").number, tenths)
    assert Formats("en").number(-(10 * tenths + 5) / 100, 1) == f"-{(tenths + 1) / 10:.1f}"


def test_the_check_sees_what_a_machine_does() -> None:
    assert any(rounds_wrongly(lambda v, d: f"{v:.{d}f}", tenths) for tenths in range(100))


def test_numbers_are_printed_by_din_1333() -> None:
    de = Formats("de")
    assert de.number(2.25, 1) == "2,3"
    assert de.number(2.5) == "3"
    assert de.number(-0.04, 1) == "0,0"
    assert de.number(1234.5) == "1.235"


@given(st.fractions(0, 10, max_denominator=40), st.fractions(0, 10, max_denominator=40))
def test_a_difference_is_that_of_the_figures_beside_it(one: Fraction, other: Fraction) -> None:
    first, second = float(one), float(other)
    printed = [Formats("en").number(value, 1) for value in (first, second)]
    told = Formats("en").number(difference(first, second, 1), 1)
    assert Fraction(told) == Fraction(printed[0]) - Fraction(printed[1])


def test_the_difference_of_the_example_is_that_of_its_figures() -> None:
    assert difference(1.55, 2.94, 1) == -1.3  # printed 1.6 and 2.9
    assert rounded(1.55 - 2.94, 1) != rounded(-1.3, 1)  # the unrounded one says otherwise


@given(st.integers(-(10**11), 10**11), st.sampled_from(LANGUAGES))
def test_a_figure_is_read_again_as_its_field_shows_it(hundredths: int, language: str) -> None:
    amount = hundredths / 100
    assert parse_figure(figure_in_field(amount, Formats(language))) == amount


@given(st.text(max_size=24))
def test_a_figure_is_read_or_refused_with_a_sentence(typed: str) -> None:
    with suppress(UserFacingError):
        parse_figure(typed)
