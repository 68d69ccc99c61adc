# SPDX-License-Identifier: EUPL-1.2
"""Ground rules at the desk: one dialog, one key to the wall, undo."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from moderation.features.ground_rules.model import ground_rules_of
from moderation.features.ground_rules.wall import RULES
from moderation.windows.moderator.ground_rules import GroundRulesDialog
from moderation.windows.wall.pages import painter_of
from tests.whole_window import WholeWindow, example, whole_window

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def opened(qtbot: QtBot) -> Iterator[WholeWindow]:
    with whole_window(qtbot) as found:
        found.open(example())
        found.window.show_moderator()
        found.settle()
        yield found


def typed(dialog: GroundRulesDialog, words: str, *, agreed: bool = True) -> None:
    dialog.rules.setPlainText(words)
    dialog.agreed.setChecked(agreed)


def test_the_key_asks_for_rules_and_then_shows_them(
    opened: WholeWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[GroundRulesDialog] = []

    def answered(dialog: GroundRulesDialog) -> bool:
        asked.append(dialog)
        typed(dialog, "Ausreden lassen\nKurz fassen")
        dialog.main_button.click()
        dialog.deleteLater()
        return True

    monkeypatch.setattr(GroundRulesDialog, "answered", answered)
    view = opened.moderator
    QTest.keyClick(view.bar.field, Qt.Key.Key_G, CTRL_SHIFT)
    assert ground_rules_of(opened.bridge.state).rules == ("Ausreden lassen", "Kurz fassen")
    assert opened.bridge.projection.item == RULES
    opened.settle()
    shown = opened.window.feed.picture
    assert shown is not None
    assert painter_of(RULES).offers(opened.bridge.wall_view, opened.moderator.block_id)  # type: ignore[arg-type]
    QTest.keyClick(view.bar.field, Qt.Key.Key_G, CTRL_SHIFT)
    assert len(asked) == 1, "where there are rules the key only shows them"
    opened.bridge.undo()
    assert ground_rules_of(opened.bridge.state).rules == ()


def test_rules_that_cannot_be_kept_stay_in_the_dialog(opened: WholeWindow) -> None:
    dialog = GroundRulesDialog(opened.bridge, opened.window)
    dialog.show()
    long = "Ausreden lassen " * 4_000
    typed(dialog, long)
    dialog.main_button.click()
    assert dialog.isVisible()
    assert dialog.rules.toPlainText() == long
    assert dialog.hint.accessibleName()
    dialog.close()
    dialog.deleteLater()


def test_a_dialog_without_a_rule_says_so(opened: WholeWindow) -> None:
    dialog = GroundRulesDialog(opened.bridge, opened.window)
    dialog.show()
    typed(dialog, " ")
    dialog.main_button.click()
    assert dialog.isVisible()
    assert "Spielregel" in dialog.hint.accessibleName() + dialog.hint.accessibleDescription()
    dialog.close()
    dialog.deleteLater()
