"""From the goal backwards: the mode is seen, and what is new lands before what is chosen."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from moderation.activities.timeline.backcasting import is_backwards
from moderation.activities.timeline.model import steps_of
from moderation.activities.timeline.page.mode import VisionDialog
from moderation.domain.ids import Id
from moderation.domain.state import State
from tests.timeline_page import get, key, look, opened
from tests.timeline_sample import BLOCK, workshop

__all__ = ["look"]

CTRL = Qt.KeyboardModifier.ControlModifier


def test_from_an_empty_block_back_from_the_vision(qtbot: QtBot) -> None:
    page = opened(qtbot, State.holding(workshop()))

    def answer(dialog: object) -> None:
        assert isinstance(dialog, VisionDialog)
        qtbot.addWidget(dialog)
        dialog.show()
        QTest.keyClicks(dialog.when, "bald")
        QTest.keyClick(dialog, Qt.Key.Key_Return)
        assert dialog.isVisible()
        assert dialog.when.text() == "bald"
        dialog.when.clear()
        QTest.keyClicks(dialog.when, "2035")
        QTest.keyClick(dialog, Qt.Key.Key_Return)
        assert not dialog.isVisible()

    page.mode.show_dialog = answer
    assert page.empty is not None
    assert page.empty.other is not None
    page.empty.other.click()
    (vision,) = steps_of(page.bridge.state, BLOCK)
    assert page.work.chosen == vision.id
    assert "Vision" in page.mode.question()

    key(page, Qt.Key.Key_Insert)
    field = page.adding.editor.field
    assert "Vision" in page.adding.editor.title.text()
    for words in ("Bauen", "Planen", "Beschliessen"):
        QTest.keyClicks(field, words)
        QTest.keyClick(field, Qt.Key.Key_Return)
        assert words in page.adding.editor.title.text()
    QTest.keyClick(field, Qt.Key.Key_Escape)
    found = steps_of(page.bridge.state, BLOCK)
    assert [own.title for own in found] == ["Vision", "Bauen", "Planen", "Beschliessen"]
    assert [own.after for own in found] == [*((own.id,) for own in found[1:]), ()]
    assert found[3].begins == date(2032, 12, 31)


def test_the_mode_is_seen_and_switched_by_key(qtbot: QtBot) -> None:
    page = opened(qtbot)
    before = page.mode.button.label()
    key(page, Qt.Key.Key_B, CTRL)
    assert page.mode.button.label() != before
    assert is_backwards(page.bridge.state, BLOCK)
    page.work.choose(Id("station"))
    assert "Bahnhof" in page.mode.question()
    page.mode.button.click()
    assert page.mode.button.label() == before
    assert page.mode.question() == ""


def test_backwards_the_end_leads(qtbot: QtBot) -> None:
    page = opened(qtbot)
    page.mode.toggle()
    page.work.choose(Id("frame"))
    page.work.shift_end(1)
    assert page.lead_hint.isVisible()
    assert not page.hint.isVisible()
    page.mode.lead()
    assert get(page, "decision").begins == date(2028, 12, 15)
    assert get(page, "frame").ends <= date(2028, 12, 15)
    assert not page.lead_hint.isVisible()
