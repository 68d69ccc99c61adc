"""A step is split into parts in a dialog that says what the end gains before it is done."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from moderation.activities.timeline.model import steps_of
from moderation.activities.timeline.page.split_dialog import SplitDialog
from moderation.activities.timeline.splitting import MOST_PARTS
from moderation.domain.ids import Id
from tests.timeline_page import get, key, look, opened
from tests.timeline_sample import BLOCK

__all__ = ["look"]


def dialog_of(qtbot: QtBot, step: str) -> SplitDialog:
    page = opened(qtbot)
    dialog = SplitDialog(page.bridge, get(page, step), page)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    return dialog


def typed(field: QLineEdit, words: str) -> None:
    field.selectAll()
    QTest.keyClicks(field, words)


def test_what_the_end_gains_is_said_before_it_is_done(qtbot: QtBot) -> None:
    page = opened(qtbot)
    dialog = SplitDialog(page.bridge, get(page, "frame"), page)
    qtbot.addWidget(dialog)
    dialog.show()
    before = page.bridge.state
    assert dialog.rows[1].title.text().startswith("Rahmenplan (")
    assert "bleibt" in dialog.gain.text()

    typed(dialog.rows[0].title, "Teil 1: Bahnhof")
    typed(dialog.rows[0].length, "Herbst 2028")
    dialog.rows[1].needed.setChecked(False)
    assert "15 Tage früher" in dialog.gain.text()
    typed(dialog.rows[0].length, "6 Monate")
    assert "früher" in dialog.gain.text()
    assert page.bridge.state is before

    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    found = steps_of(page.bridge.state, BLOCK)
    assert len(found) == 19
    assert get(page, "frame").title == "Teil 1: Bahnhof"
    assert get(page, "decision").after == ("frame",)


def test_what_is_missing_is_said_and_stays_typed(qtbot: QtBot) -> None:
    dialog = dialog_of(qtbot, "station")
    dialog.more.click()
    assert dialog.focusWidget() is dialog.rows[2].title
    typed(dialog.rows[2].title, "Abnahme")
    typed(dialog.rows[2].length, "bald")
    QTest.keyClick(dialog, Qt.Key.Key_Return)

    assert dialog.isVisible()
    assert dialog.hint.isVisible()
    assert dialog.rows[2].length.text() == "bald"
    typed(dialog.rows[2].length, "2 Wochen")
    dialog.rows[1].beside.setChecked(True)
    assert "früher" in dialog.gain.text()
    dialog.rows[1].remove.click()
    assert len(dialog.rows) == 2
    assert not dialog.rows[0].remove.isVisible()


def test_there_is_an_end_to_parts(qtbot: QtBot) -> None:
    dialog = dialog_of(qtbot, "station")
    while dialog.more.isEnabled():
        dialog.more.click()
    assert len(dialog.rows) == MOST_PARTS


def test_the_button_and_the_key_ask_for_the_parts(qtbot: QtBot) -> None:
    page = opened(qtbot)
    asked: list[object] = []
    page.card.show_dialog = asked.append
    page.work.choose(Id("station"))
    page.card.split.click()
    page.focus_work()
    key(page, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert [type(one) for one in asked] == [SplitDialog, SplitDialog]
    page.work.choose(Id("half"))
    key(page, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert len(asked) == 2
