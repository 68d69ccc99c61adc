# SPDX-License-Identifier: EUPL-1.2
"""Lists of what was said: a row is read aloud as it is seen, and typed over in place."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from moderation import registry
from moderation.activities.expectations.model import RoundWord, words_of
from moderation.gui.texts import set_language
from moderation.gui.widgets.entry_rows import EntryLook
from moderation.gui.widgets.said_list import SaidList
from tests.expectations_sample import BLOCK, P, closed, empty
from tests.room_bridge import bridge_to

assert registry.ROOMS
SPOKEN = Qt.ItemDataRole.AccessibleTextRole


def look(word: RoundWord) -> EntryLook:
    return EntryLook(text=word.text, side=word.side, details="twice", missing="no day")


def test_a_row_is_read_aloud_as_it_is_seen(qapp: QApplication, qtbot: QtBot) -> None:
    set_language("en")
    holder = QWidget()
    qtbot.addWidget(holder)
    bridge = bridge_to(closed(empty(), [("Ruhe", P), ("Mut", P)]))
    typed: list[tuple[str, str]] = []

    def edit(word: RoundWord, words: str) -> bool:
        typed.append((word.text, words))
        return True

    def rows(state: object) -> list[RoundWord]:
        return sorted(words_of(bridge.state, BLOCK), key=lambda word: word.text)

    own = SaidList(holder, bridge, rows, (RoundWord,), look, name="Answers", edit=edit)
    first = own.rows.index(0)
    assert first.data(SPOKEN) == "Mut, Politics, twice, no day"
    assert own.edit_current()
    editor = own.findChild(QLineEdit, "rowEditor")
    assert editor is not None
    assert editor.text() == "Mut", "the words alone are typed over"
    own.rows.setData(first, "Zeit")
    assert typed == [("Mut", "Zeit")]
    spoken = SaidList(holder, bridge, rows, (RoundWord,), look, name="", spoken=lambda word: "!")
    assert spoken.rows.index(0).data(SPOKEN) == "!"
    assert not spoken.rows.index(0).flags() & Qt.ItemFlag.ItemIsEditable
    bridge.close()


def test_only_words_that_can_be_typed_over_are(qapp: QApplication, qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    bridge = bridge_to(closed(empty(), [("Ruhe", P), ("Mut", P)]))
    words = [*words_of(bridge.state, BLOCK)]

    def rows(state: object) -> list[RoundWord]:
        return words

    def typed(word: RoundWord, words: str) -> bool:
        return False

    # Rows that nobody may type over, and a list without a current row: nothing is opened.
    shut = SaidList(holder, bridge, rows, (RoundWord,), look, name="Answers")
    assert not shut.edit_current()
    own = SaidList(holder, bridge, rows, (RoundWord,), look, name="Answers", edit=typed)
    holder.show()
    own.setCurrentIndex(own.rows.index(-1))
    assert not own.edit_current()
    assert own.findChild(QLineEdit, "rowEditor") is None
    # Asked again while it is open, it stays open with what was typed.
    own.setCurrentIndex(own.rows.index(0))
    assert own.edit_current()
    (editor,) = own.findChildren(QLineEdit, "rowEditor")
    editor.setText("Zeit")
    assert own.edit_current()
    assert own.findChildren(QLineEdit, "rowEditor") == [editor]
    assert editor.text() == "Zeit"
    bridge.close()
