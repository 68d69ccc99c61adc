# SPDX-License-Identifier: EUPL-1.2
"""On the small laptop keys are seen beside their buttons, and the running block is whole."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from moderation.gui.widgets import Button
from tests.whole_window import SMALL_LAPTOP, example, whole_window


def within(inner: QWidget, outer: QWidget) -> bool:
    place = QRect(inner.mapToGlobal(QPoint(0, 0)), inner.size())
    return QRect(outer.mapToGlobal(QPoint(0, 0)), outer.size()).contains(place)


@pytest.mark.parametrize("language", ["de", "en"])
def test_keys_are_seen_and_nothing_of_the_running_block_is_cut(qtbot: QtBot, language: str) -> None:
    with whole_window(qtbot, language=language, size=SMALL_LAPTOP) as whole:
        whole.open(example(language))
        whole.settle()
        moderator = whole.moderator
        rail, desk = moderator.rail, moderator.desk
        assert rail.start.key_hint() == "F6"
        moderator.start_workshop()
        whole.settle()
        expected = {
            rail.record: "F4",
            rail.card.end: "F6",
            desk.freeze: "F8",
            desk.black: "F9",
            desk.pick: "F3",
        }
        assert {button: button.key_hint() for button in expected} == expected
        assert rail.list.verticalScrollBar().isVisible()
        viewport = rail.list.viewport()
        assert rail.card.width() <= viewport.width()
        for part in (rail.card.end, rail.card.more, rail.card.ring):
            assert within(part, viewport), part.objectName()
        for button in rail.findChildren(Button) + desk.findChildren(Button):
            if button.isVisible():
                assert button.width() >= button.sizeHint().width(), button.label()


def test_the_key_of_black_is_seen_before_it_is_lit_up_and_after(qtbot: QtBot) -> None:
    """As in a room whose wall was black before the window had its width."""
    with whole_window(qtbot, language="de", size=SMALL_LAPTOP) as whole:
        whole.open(example("de"))
        whole.bridge.toggle_black()
        whole.moderator.start_workshop()
        whole.settle()
        desk = whole.moderator.desk
        assert desk.black.label() == "Einblenden"
        assert desk.black.key_hint() == "F9"
        whole.bridge.toggle_black()
        whole.settle()
        assert [b.key_hint() for b in (desk.black, desk.freeze)] == ["F9", "F8"]
        for button in (desk.black, desk.freeze):
            assert button.width() >= button.sizeHint().width()
