# SPDX-License-Identifier: EUPL-1.2
"""A unit with a long name is offered a short one; a key takes it, and nothing is set unasked."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from moderation.domain.ids import Id
from moderation.features.people.model import Unit
from moderation.features.people.short_names import LONG, short_name
from tests.whole_window import SMALL_LAPTOP, example, whole_window

UNIT = "Zweckverband für Wasserversorgung und Abwasserbeseitigung Oberes Tal"


@pytest.mark.parametrize(
    ("name", "short"),
    [
        (UNIT, "ZV WAOT"),
        ("Zweckverband Oberes Tal (ZVOT) im Landkreis", "ZVOT"),
        ("Fachbereich Stadtentwicklung und Bauen", "FB SB"),
        ("Fraktion Sozialdemokratische Partei Deutschlands", "SPD"),
        ("Fraktion Bündnis 90/Die Grünen Auental", "Grüne"),
        ("Bürgerinitiative Lebenswerte Innenstadt", "BLI"),
        ("Bauamt", ""),
        ("Instandhaltungsrückstandsbeseitigungsstelle", ""),
    ],
)
def test_a_short_name_is_made_of_what_is_known_and_of_initials(name: str, short: str) -> None:
    assert short_name(name) == short


@given(st.text(max_size=90), st.sets(st.text(max_size=9), max_size=4))
def test_what_is_offered_is_short_and_no_other_one_has_it(name: str, taken: set[str]) -> None:
    found = short_name(name, taken)
    assert found not in taken or not found
    assert len(found) < LONG
    assert found == found.strip()
    if len(name) <= LONG:
        assert found == ""


def test_one_key_takes_the_short_name_and_it_can_be_edited(qtbot: QtBot) -> None:
    with whole_window(qtbot, size=SMALL_LAPTOP) as whole:
        entities = example()
        first = next(e.id for e in entities if isinstance(e, Unit))
        whole.open(
            [replace(e, name=UNIT, short="") if e.id == first else e for e in entities],
            prepare=True,
        )
        assert whole.window.prepare is not None
        card = whole.window.prepare.people.unit

        def unit() -> Unit:
            found = whole.bridge.state.find(Unit, Id(first))
            assert found is not None
            return found

        card.open_card(unit())
        whole.settle()
        assert unit().short == "", "nothing is set unasked"
        assert card.short.placeholderText() == "↓ ZV WAOT"
        assert "ZV WAOT" in card.short.toolTip()
        assert [note.says for note in card.key_notes()] == ["Angebotenen Kurznamen übernehmen"]
        card.short.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(card.short, Qt.Key.Key_Down)
        whole.settle()
        assert unit().short == card.short.text() == "ZV WAOT"
        assert card.short.placeholderText() == ""
        card.short.selectAll()
        QTest.keyClicks(card.short, "ZV Wasser")
        QTest.keyClick(card.short, Qt.Key.Key_Tab)
        assert unit().short == "ZV Wasser"
        whole.bridge.undo()
        whole.bridge.undo()
        assert unit().short == ""
