# SPDX-License-Identifier: EUPL-1.2
"""Owner and date out of a task as it was said."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.features.capture.understanding import understand
from moderation.features.people.model import Unit

TODAY = date(2026, 3, 12)  # a Thursday
UNITS = [
    Unit(id=Id("tief"), workshop_id=Id("w"), name="Leitung Tiefbauamt", side=Side.ADMINISTRATION),
    Unit(id=Id("plan"), workshop_id=Id("w"), name="Stadtplanungsamt", side=Side.ADMINISTRATION),
    Unit(
        id=Id("kreis"),
        workshop_id=Id("w"),
        name="Kreis, Nahverkehr",
        short="Kreis",
        side=Side.OTHERS,
    ),
    Unit(
        id=Id("ob"),
        workshop_id=Id("w"),
        name="Oberbürgermeisterin",
        short="OB",
        side=Side.ADMINISTRATION,
    ),
    Unit(id=Id("kasse"), workshop_id=Id("w"), name="Kämmerei", side=Side.ADMINISTRATION),
    Unit(id=Id("fw"), workshop_id=Id("w"), name="Freie Wähler", side=Side.POLITICS),
    Unit(id=Id("a"), workshop_id=Id("w"), name="Fraktion A", side=Side.POLITICS),
]


@pytest.mark.parametrize(
    ("words", "unit", "due"),
    [
        ("Tiefbauamt bis 30.9.", "tief", date(2026, 9, 30)),
        ("Tiefbauamt klärt die Leitungen bis zum 1.2.", "tief", date(2027, 2, 1)),
        ("Das Stadtplanungsamt legt am 3. April vor", "plan", date(2026, 4, 3)),
        ("Kreis und Tiefbauamt, bis 15.04.27", "kreis", date(2027, 4, 15)),
        ("Fraktion A berät bis Ende Mai", "a", date(2026, 5, 31)),
        ("Antwort des Tiefbauamtes bis Freitag", "tief", date(2026, 3, 13)),
        ("bis Donnerstag", None, date(2026, 3, 19)),
        ("Unterlagen KW 14", None, date(2026, 4, 3)),
        ("morgen anrufen", None, date(2026, 3, 13)),
        ("Beschluss vom 1.3.2026 umsetzen bis 30.06.2026", None, date(2026, 6, 30)),
        ("by 30 September 2026", None, date(2026, 9, 30)),
        ("2026-12-01", None, date(2026, 12, 1)),
        ("bis 31.2.", None, None),
        ("Leitung Tiefbauamt prüft", "tief", None),
        ("Wir prüfen, ob die Mittel reichen – Kämmerei bis 30.9.", "kasse", date(2026, 9, 30)),
        ("Der OB lädt ein", "ob", None),
        ("die Wähler informieren", None, None),
        ("Die Freien Wähler fragen: Freie Wähler bis Mitte Mai 2027", "fw", date(2027, 5, 15)),
        ("Haushalt 2027/28 klären", None, None),
        ("Radachse 6,2 km, Abschnitt 3.4", None, None),
        ("Planungsamtsleitung einladen", None, None),
        ("", None, None),
    ],
)
def test_what_is_understood(words: str, unit: str | None, due: date | None) -> None:
    found = understand(words, UNITS, TODAY)
    assert (found.unit_id, found.due) == (unit, due)


def test_a_date_that_cannot_be_meant_says_why() -> None:
    assert "31.2." in str(understand("bis 31.2.", UNITS, TODAY).doubt)
    assert "Thursday" in str(understand("bis Mi 30.9.2027", UNITS, TODAY).doubt)
    assert understand("bis 30.9.", UNITS, TODAY).doubt is None


@given(st.text(max_size=80))
def test_any_words_are_taken(words: str) -> None:
    found = understand(words, UNITS, TODAY)
    assert found.due is None or found.due.year < 2200 or found.due.year <= 9999


@given(st.dates(min_value=TODAY, max_value=date(2099, 12, 31)))
def test_a_full_german_date_is_that_day(day: date) -> None:
    assert understand(f"Tiefbauamt bis {day:%d.%m.%Y}", UNITS, TODAY).due == day
