"""The effects of a goal are said by keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from moderation import registry
from moderation.activities.goals.effects import EffectAnswer, EffectOn, effects_of
from moderation.activities.goals.page.effects_dialog import EffectsDialog
from moderation.gui.texts import set_language
from moderation.gui.theme import apply_theme
from tests.municipal_room import goal_id, room
from tests.room_bridge import bridge_to, type_words

assert registry.ROOMS


@pytest.fixture(autouse=True)
def look(qapp: QApplication) -> None:
    apply_theme(qapp)
    set_language("en")


def test_an_answer_and_a_sentence(qtbot: QtBot) -> None:
    bridge = bridge_to(room())
    dialog = EffectsDialog(None, bridge, goal_id(2))
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    line = dialog.lines[EffectOn.CLIMATE]
    line.setFocus()
    type_words(line, "Fewer cars")
    dialog.answers[EffectOn.CLIMATE].changed.emit(EffectAnswer.YES)
    own = effects_of(bridge.state, goal_id(2))[EffectOn.CLIMATE]
    assert (own.answer, own.words) == (EffectAnswer.YES, "Fewer cars")
    bridge.undo()
    assert effects_of(bridge.state, goal_id(2))[EffectOn.CLIMATE].answer is EffectAnswer.OPEN
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isHidden()
