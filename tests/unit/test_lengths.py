# SPDX-License-Identifier: EUPL-1.2
"""Lengths of time as people type them."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderation.domain.errors import UserFacingError
from moderation.domain.lengths import Length, read_length
from moderation.domain.texts import Catalogue


@pytest.mark.parametrize(
    ("typed", "length"),
    [
        ("3 Monate", Length(months=3)),
        ("nach 3 Monaten", Length(months=3)),
        ("+ 2 Wochen", Length(days=14)),
        ("zwei Wochen danach", Length(days=14)),
        ("10 Tage", Length(days=10)),
        ("ein Jahr", Length(months=12)),
        ("ein halbes Jahr", Length(months=6)),
        ("einem halben Jahr", Length(months=6)),
        ("2 Quartale", Length(months=6)),
        ("3 months", Length(months=3)),
        ("0 Tage", Length()),
        ("", Length()),
        ("–", Length()),
    ],
)
def test_what_people_type_is_understood(typed: str, length: Length) -> None:
    assert read_length(typed) == length


@pytest.mark.parametrize("typed", ["bald", "3", "40 Jahre", "-3 Monate", "3 Monate 2", "31.2."])
def test_what_is_no_length_is_refused_with_a_sentence(typed: str) -> None:
    with pytest.raises(UserFacingError) as caught:
        read_length(typed)
    assert typed in str(caught.value.message)


@given(st.integers(0, 240), st.integers(0, 7000), st.sampled_from(("de", "en")))
def test_what_is_shown_reads_back(months: int, days: int, language: str) -> None:
    for length in (Length(months=months), Length(days=days)):
        assert read_length(Catalogue.load(language).text(length.message)) == length


def test_months_are_those_of_the_calendar() -> None:
    assert Length(months=3).after(date(2029, 4, 1)) == date(2029, 7, 1)
    assert Length(days=14).after(date(2029, 4, 1)) == date(2029, 4, 15)
