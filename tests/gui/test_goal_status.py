# SPDX-License-Identifier: EUPL-1.2
"""How far a goal is, said on its page by keyboard alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from moderation.activities.goals.model import Goal
from moderation.activities.goals.page import GoalsPage
from moderation.activities.goals.page.table import spoken
from moderation.features.progress.model import Progress, last_note
from moderation.features.progress.page import StatusDialog
from moderation.features.votes.wording import rewordings_of
from tests.municipal_room import GOALS, goal_id, room
from tests.room_bridge import bridge_to

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def test_status_of_a_goal_stands_in_row_and_card_and_new_words_are_a_version(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = GoalsPage(bridge_to(room()), GOALS)
    qtbot.addWidget(page)
    page.resize(864, 772)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.list.setFocus()
    page.go_to(goal_id(1))
    assert not page.detail.far.isVisible()
    said = [Progress.REACHED, Progress.REFRAMED]

    before: list[Progress | None] = [None, Progress.REACHED]

    def answer(dialog: StatusDialog) -> int:
        progress = said.pop(0)
        assert dialog.status.currentData() == before.pop(0)  # what nobody said is not proposed
        if dialog.status.currentData() is None:
            dialog.go_on()
            assert "Choose a status" in dialog.hint.text.text()
        dialog.status.setCurrentIndex(dialog.status.findData(progress))
        assert dialog.words.isEnabled() == (progress is Progress.REFRAMED)
        if progress is Progress.REFRAMED:
            dialog.reason.setText("Gebühren gesondert")
            dialog.words.setText("Ganz anders")
        dialog.go_on()
        return dialog.result()

    monkeypatch.setattr(StatusDialog, "exec", answer)
    for progress in tuple(said):
        QTest.keyClick(page.list, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
        note = last_note(page.bridge.state, goal_id(1))
        assert note is not None
        assert note.progress is progress
    assert page.detail.far.text() == "reworded"
    goal = page.bridge.state.get(Goal, goal_id(1))
    assert goal.title == "Ganz anders"
    assert len(rewordings_of(page.bridge.state, goal.id, "title")) == 1
    assert "reworded on" in spoken(page.bridge.state, goal)
