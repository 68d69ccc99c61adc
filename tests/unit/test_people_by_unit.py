# SPDX-License-Identifier: EUPL-1.2
"""Lines as minutes and mails have them, "Fraktion X: A, B, C", become people of that unit."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderation.domain.side import Side
from moderation.domain.state import State
from moderation.domain.workshop import Workshop
from moderation.features.people.edits import import_people
from moderation.features.people.importing import Choices, preview, read_pasted, read_people
from moderation.features.people.model import Participant, Unit

EMPTY = State.holding([Workshop(id="w", title="Radachse")])  # type: ignore[arg-type]
Read = list[tuple[str, str, str]]

LISTS: dict[str, tuple[str, Read]] = {
    "full names": (
        "Fraktion Mitte: Petra Winkler, Jörg Größer, Hans Weiß",
        [("Petra Winkler", "", "Fraktion Mitte"), ("Jörg Größer", "", "Fraktion Mitte"),
         ("Hans Weiß", "", "Fraktion Mitte")],
    ),
    "surnames": (
        "Fraktion X: Winkler, Größer und Weiß",
        [(name, "", "Fraktion X") for name in ("Winkler", "Größer", "Weiß")],
    ),
    "several lines, a party, an office": (
        "SPD: Petra Winkler; Größer, Jörg\n\n- Tiefbauamt: Dr. Jörg Müller und Łucja Żak.",
        [("Petra Winkler", "", "SPD"), ("Jörg Größer", "", "SPD"),
         ("Dr. Jörg Müller", "", "Tiefbauamt"), ("Łucja Żak", "", "Tiefbauamt")],
    ),
    "brackets and functions": (
        "Fraktion X: Petra Winkler (Vorsitz, Haushalt), Sachbearbeitung Radverkehr",
        [("Petra Winkler", "Vorsitz, Haushalt", "Fraktion X"),
         ("", "Sachbearbeitung Radverkehr", "Fraktion X")],
    ),
    "a unit above its people": (
        "Fraktion Mitte: Petra Winkler\nFraktion der Freien Wähler:\nJörg Größer\nSean O'Brien",
        [("Petra Winkler", "", "Fraktion Mitte"),
         ("Jörg Größer", "", "Fraktion der Freien Wähler"),
         ("Sean O'Brien", "", "Fraktion der Freien Wähler")],
    ),
    "a dash": ("SPD-Fraktion – Petra Winkler, Hans Weiß",
               [("Petra Winkler", "", "SPD-Fraktion"), ("Hans Weiß", "", "SPD-Fraktion")]),
    "a short name": ("FDP/FW: Petra Winkler-Groß", [("Petra Winkler-Groß", "", "FDP/FW")]),
}  # fmt: skip


def read(text: str) -> Read:
    return [(p.name, p.function, p.unit) for p in preview(read_pasted(text), EMPTY).people]


@pytest.mark.parametrize("case", LISTS)
def test_each_person_is_read_with_the_unit_of_the_line(case: str) -> None:
    text, people = LISTS[case]
    assert read(text) == people
    assert [
        (p.name, p.function, p.unit)
        for p in preview(read_people(text.encode(), "liste.txt"), EMPTY).people
    ] == people


def test_they_go_into_new_units_of_the_side_that_the_line_names() -> None:
    found = preview(read_pasted("Fraktion X: Winkler, Weiß\nTiefbauamt: Jörg Müller"), EMPTY)
    state = EMPTY.apply(import_people(EMPTY, found, Choices()))
    assert [(unit.name, unit.side) for unit in state.of(Unit)] == [
        ("Fraktion X", Side.POLITICS), ("Tiefbauamt", Side.ADMINISTRATION),
    ]  # fmt: skip
    assert len(state.of(Participant)) == 3


def test_what_is_neither_a_unit_nor_a_name_is_said_to_be_left_out() -> None:
    found = preview(
        read_pasted("Fraktion X: Winkler, Weiß\nEs fehlte um 13:30 noch jemand."), EMPTY
    )
    assert [person.name for person in found.people] == ["Winkler", "Weiß"]
    (skipped,) = found.skipped
    assert (skipped.line, skipped.words) == (2, "Es fehlte um 13:30 noch jemand.")


@pytest.mark.parametrize(
    "text",
    [
        "Name: Petra Winkler",
        "Ort: Rathaus, Saal 2",
        "Verwaltung: 3 Plätze, Politik: 4 Plätze",
        "Frau Petra Winkler: Tiefbauamt",
        "Name;Amt\nPetra Winkler;Tiefbauamt",
        "Petra Winkler\nJörg Größer",
    ],
)
def test_other_lists_are_read_as_before(text: str) -> None:
    assert read_pasted(text).kind != "Text"


NAMES = st.lists(
    st.sampled_from(["Petra Winkler", "Jörg Größer", "Winkler", "Weiß", "Łucja Żak", "von Stein"]),
    min_size=1, max_size=6, unique=True,
)  # fmt: skip


@given(
    st.lists(st.tuples(st.sampled_from(["Fraktion A", "Bauamt", "CDU"]), NAMES), min_size=1),
    st.sampled_from([", ", "; ", " , "]),
)
def test_nobody_is_lost_or_made_up(lines: list[tuple[str, list[str]]], between: str) -> None:
    text = "\n".join(f"{unit}: {between.join(names)}" for unit, names in lines)
    assert read(text) == [(name, "", unit) for unit, names in lines for name in names]
