# SPDX-License-Identifier: EUPL-1.2
"""A side belongs to cards: it sticks to nothing else that is taken down."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from moderation.domain.side import Side
from moderation.domain.state import State
from moderation.features.capture import edits
from moderation.features.capture.model import Entry, EntryKind
from moderation.features.capture.typed_in import type_in, understood_lines
from tests.room_bridge import NOW
from tests.stores import small_workshop
from tests.whole_window import example, whole_window

CTRL = Qt.KeyboardModifier.ControlModifier
KINDS = st.sampled_from(EntryKind)


def test_the_side_of_a_card_stays_with_cards_in_the_bar(qtbot: QtBot) -> None:
    with whole_window(qtbot) as whole:
        whole.open(example())
        whole.moderator.start_workshop()
        bar, bridge = whole.moderator.bar, whole.bridge
        known = {entry.id for entry in bridge.state.of(Entry)}

        def filed(key: int, words: str) -> Entry:
            QTest.keyClick(bar.field, Qt.Key(Qt.Key.Key_0 + key), CTRL)
            QTest.keyClicks(bar.field, words)
            QTest.keyClick(bar.field, Qt.Key.Key_Return)
            found = [e for e in bridge.state.of(Entry) if e.id not in known and e.text == words]
            assert len(found) == 1
            return found[0]

        QTest.keyClick(bar.field, Qt.Key.Key_6, CTRL)
        assert filed(1, "Erste Karte").side is Side.POLITICS
        for key, kind in enumerate(EntryKind, 1):
            if kind is EntryKind.CARD:
                continue
            entry = filed(key, f"Etwas {key}")
            assert (entry.entry_kind, entry.side) == (kind, None)
            assert not bar.sides.isVisible()
            QTest.keyClick(bar.field, Qt.Key.Key_7, CTRL)
            assert whole.window.toast.text.startswith("Nur eine Karte hat eine Seite.")
        # Who goes on with cards goes on with the side.
        assert filed(1, "Noch eine Karte").side is Side.POLITICS
        assert bar.sides.isVisible()


@given(kind=KINDS, other=KINDS, side=st.sampled_from(Side))
def test_no_edit_gives_a_side_to_anything_but_a_card(
    kind: EntryKind, other: EntryKind, side: Side
) -> None:
    state = State.holding(small_workshop())
    state = state.apply(edits.add_entry(state, kind, "Gedanke", now=NOW, side=side))
    entry = state.of(Entry)[0]
    assert entry.side is (side if kind is EntryKind.CARD else None)
    state = state.apply(edits.change_kind(state, entry.id, other))
    both = kind is EntryKind.CARD and other is EntryKind.CARD
    assert state.of(Entry)[0].side is (side if both else None)


@pytest.mark.parametrize("word", ["Aufgabe", "Vereinbarung", "Konflikt", "Speicher"])
def test_a_typed_line_has_a_side_only_as_a_card(word: str) -> None:
    state = State.holding(small_workshop())
    said = f"P: Karte\n{word}: P: Etwas\nP: {word}: Noch etwas"
    lines = understood_lines(said, EntryKind.CARD, (), date(2026, 3, 12))
    state = state.apply(type_in(state, lines, block_id=None, now=NOW))
    sides = {entry.text: entry.side for entry in state.of(Entry)}
    assert sides == {"Karte": Side.POLITICS, "P: Etwas": None, "P: Noch etwas": None}
