"""What somebody types finds a text: any order of words, umlauts either way, the best first."""

from __future__ import annotations

import unicodedata
from itertools import pairwise

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from moderation.domain.matching import Haystack, asked, folded, spans

LETTERS = st.text("abcdefgäöüßÄÖÜéè nrst", min_size=1, max_size=30)
UMLAUTS = {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"}


def spelled(text: str) -> str:
    """The same on a keyboard without umlauts."""
    return "".join(UMLAUTS.get(letter, letter) for letter in text)


def fits(title: str, typed: str, beside: str = "") -> float:
    return Haystack.of(title, beside).score(asked(typed))


@pytest.mark.parametrize(
    ("title", "typed"),
    [
        ("Bürgermeisterin", "buergermeister"),
        ("Buergermeisterin", "bürgermeister"),
        ("Straßenbau", "STRASSENBAU"),
        ("Radachse Bahnhof – Schulzentrum", "schulzentrum radachse"),
        ("Radachse Bahnhof – Schulzentrum", "bahnhof schul"),
        ("Café Zentral", "cafe"),
        ("Haltestelle", "hltst"),
    ],
)
def test_it_is_found(title: str, typed: str) -> None:
    assert fits(title, typed)


@pytest.mark.parametrize(
    ("title", "typed"),
    [("Radachse", "radachse bus"), ("Ziele", "zx"), ("", "a"), ("Bus", "bsu"), ("Ab", "b a c")],
)
def test_it_is_not_found(title: str, typed: str) -> None:
    assert not fits(title, typed)


@given(LETTERS)
def test_umlauts_are_found_whichever_way_they_are_typed(text: str) -> None:
    assume(asked(text))
    for title in (text, spelled(text), unicodedata.normalize("NFD", text), text.upper()):
        for typed in (text, spelled(text), text.swapcase()):
            assert fits(title, typed), (title, typed)


@given(LETTERS, st.permutations(["Bahn", "Rad", "Öffnung", "Amt"]))
def test_words_are_found_in_any_order(beside: str, order: list[str]) -> None:
    title = "Amt für Öffnung, Rad und Bahn"
    assert fits(title, " ".join(order), beside) == fits(title, "Amt Bahn Rad Öffnung", beside)


@given(LETTERS, st.data())
def test_every_part_of_a_text_finds_it(text: str, data: st.DataObject) -> None:
    begin = data.draw(st.integers(0, len(text)))
    part = text[begin : data.draw(st.integers(begin, len(text)))]
    assume(asked(part))
    assert fits(text, part)


@given(LETTERS, LETTERS)
def test_what_is_marked_is_what_was_typed(text: str, typed: str) -> None:
    words = asked(typed)
    found = spans(text, words)
    assert all(one.begin < one.end <= len(text) for one in found)
    assert all(first.end < second.begin for first, second in pairwise(found))
    marked = "".join(folded(text[one.begin : one.end]) for one in found)
    for word in words:
        if word in folded(text):
            assert set(word) <= set(marked)


@given(LETTERS)
def test_quick_and_thorough_agree_on_whole_words(text: str) -> None:
    words = asked(text)
    assume(words)
    assert Haystack.of(text).holds(words)
    assert Haystack.of(text).score(words) > 0


def test_the_best_is_first() -> None:
    typed = "ziel"
    order = ["Ziel", "Ziel anlegen", "Nächstes Ziel", "Koordination Klimaziele"]
    scores = [fits(title, typed) for title in order]
    assert scores == sorted(scores, reverse=True)
    assert scores[-1] > fits("Haushalt", typed, "Cluster Ziele") > fits("Zwickel", typed)


def test_marks_cover_the_whole_umlaut() -> None:
    assert [tuple(one) for one in spans("Für Müller", asked("mueller"))] == [(4, 10)]
    assert [tuple(one) for one in spans("Müll", asked("mu"))] == [(0, 2)]


def test_nothing_typed_asks_for_nothing() -> None:
    assert asked("  – … ") == ()
