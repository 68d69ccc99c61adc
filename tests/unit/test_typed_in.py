# SPDX-License-Identifier: EUPL-1.2
"""What was written on paper becomes entries, line by line, in one step."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderation.domain.errors import UserFacingError
from moderation.domain.side import Side
from moderation.features.capture.model import Entry, EntryKind
from moderation.features.capture.typed_in import MOST_LINES, type_in, understood_lines
from moderation.features.people.model import Unit
from tests.municipal_room import GOALS, room
from tests.room_bridge import NOW

TODAY = date(2026, 3, 12)


def read(text: str, kind: EntryKind = EntryKind.CARD) -> list[tuple[object, ...]]:
    lines = understood_lines(text, kind, room().of(Unit), TODAY)
    return [(line.kind, line.side, line.text) for line in lines]


def test_sides_and_kinds_before_the_words() -> None:
    assert read("P: Schulwege\n- v: Brücke\n* Weitere: Busse\n\nKonflikt: Lärm\nDer Rat: will") == [
        (EntryKind.CARD, Side.POLITICS, "Schulwege"),
        (EntryKind.CARD, Side.ADMINISTRATION, "Brücke"),
        (EntryKind.CARD, Side.OTHERS, "Busse"),
        (EntryKind.CONFLICT, None, "Lärm"),
        (EntryKind.CARD, None, "Der Rat: will"),
    ]


def test_a_side_is_named_by_its_documented_mark_or_its_name_alone() -> None:
    lettered = "A: Bahnhof\nB: Markt\nO: Ortsteile"
    assert [words for _kind, _side, words in read(lettered)] == lettered.splitlines()
    assert {side for _kind, side, _words in read(lettered)} == {None}


@pytest.mark.parametrize("kind", [kind for kind in EntryKind if not kind.has_side])
def test_what_has_no_side_keeps_every_word(kind: EntryKind) -> None:
    assert read("Verwaltung: prüft die Brücke\nW: Lärm", kind) == [
        (kind, None, "Verwaltung: prüft die Brücke"),
        (kind, None, "W: Lärm"),
    ]
    assert read("Konflikt: W: Lärm\nV: Aufgabe: Brücke") == [
        (EntryKind.CONFLICT, None, "W: Lärm"),
        (EntryKind.TASK, None, "V: Brücke"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "15. Mai Planung\n16. Mai Auslegung",
        "1. Mai Kundgebung\n2. Mai Aufräumen",
        "1.\u00a0Juni: Auslegung\n2. Juni: Frist",
        "1. 5. Auslegung\n2. 6. Frist",
        "3. Klasse Schulweg\n4. Klasse Radweg",
        "Am Morgen\n2. Lesung im Rat",
        "1. Lesung im Rat\n1. Bürgermeisteramt",
    ],
)
def test_numbers_that_are_no_list_stay(text: str) -> None:
    assert [words for _kind, _side, words in read(text)] == [
        line.replace("\u00a0", " ") for line in text.splitlines()
    ]


def test_the_numbers_of_a_list_go() -> None:
    text = (
        "1. Schulwege\n2. Mai-Kundgebung\n   mit Musik\n3. P: Busse\n"
        "Aufgaben:\n1) Brücke\n2) 15. Mai vorbereiten"
    )
    assert [words for _kind, _side, words in read(text)] == [
        "Schulwege", "Mai-Kundgebung", "mit Musik", "Busse", "Brücke", "15. Mai vorbereiten",
    ]  # fmt: skip


def test_a_kind_alone_holds_for_the_lines_below() -> None:
    assert read("Eins\nVereinbarungen:\nZwei\nSpeicher: Drei\nVier") == [
        (EntryKind.CARD, None, "Eins"),
        (EntryKind.DECISION, None, "Zwei"),
        (EntryKind.PARKING, None, "Drei"),
        (EntryKind.DECISION, None, "Vier"),
    ]


def test_owner_and_date_of_tasks_are_understood() -> None:
    (line,) = understood_lines(
        "Tiefbauamt prüft die Brücke bis 30.9.", EntryKind.TASK, room().of(Unit), TODAY
    )
    owner = room().find(Unit, line.unit_id)
    assert owner is not None
    assert (owner.name, line.due) == ("Tiefbauamt", date(2026, 9, 30))


def test_a_date_that_cannot_be_meant_is_told_with_its_line() -> None:
    first, second = understood_lines("Brücke bis 31.9.\nBus bis 30.9.", EntryKind.TASK, (), TODAY)
    assert (first.text, first.due) == ("Brücke bis 31.9.", None)
    assert "31.9." in str(first.doubt)
    assert (second.due, second.doubt) == (date(2026, 9, 30), None)


def test_all_lines_are_one_step() -> None:
    state = room()
    lines = understood_lines("Eins\nZwei\nAufgabe: Drei", EntryKind.CARD, (), TODAY)
    step = type_in(state, lines, block_id=GOALS, now=NOW)
    after = state.apply(step)
    new = [e for e in after.of(Entry) if state.find(Entry, e.id) is None]
    assert {e.text for e in new} == {"Eins", "Zwei", "Drei"}
    assert {e.block_id for e in new} == {GOALS}
    cards = [e.text for e in after.of(Entry) if e in new and e.entry_kind is EntryKind.CARD]
    assert cards == ["Eins", "Zwei"]
    assert after.apply(step.inverse()).entities() == state.entities()


def test_nothing_and_far_too_much_are_refused_with_a_sentence() -> None:
    with pytest.raises(UserFacingError):
        type_in(room(), [], block_id=None, now=NOW)
    lines = understood_lines("x\n" * (MOST_LINES + 1), EntryKind.CARD, (), TODAY)
    with pytest.raises(UserFacingError):
        type_in(room(), lines, block_id=None, now=NOW)


@given(text=st.text(max_size=300))
def test_any_text_is_understood_as_something(text: str) -> None:
    for line in understood_lines(text, EntryKind.TASK, (), TODAY):
        assert line.text.strip()
