# SPDX-License-Identifier: EUPL-1.2
"""A key does what the palette offers under it, and says the same reason where it cannot be done."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from moderation.features.agenda.model import current_block
from moderation.gui.commands import Command
from moderation.gui.texts import text
from tests.whole_window import SMALL_LAPTOP, WholeWindow, example, whole_window


@pytest.fixture
def whole(qtbot: QtBot) -> Iterator[WholeWindow]:
    with whole_window(qtbot, size=SMALL_LAPTOP) as found:
        found.open(example("de"))
        found.window.show_moderator()
        found.settle()
        yield found


def commands(whole: WholeWindow) -> list[Command]:
    return [one for group in whole.moderator.key_groups for one in group.commands if one.key]


def press(whole: WholeWindow, key: str) -> None:
    """The shortcut that is bound to the key."""
    (found,) = (
        one for one in whole.moderator.findChildren(QShortcut) if one.key().toString() == key
    )
    found.activated.emit()
    whole.settle()


def test_what_the_palette_refuses_no_key_does(whole: WholeWindow, qtbot: QtBot) -> None:
    """The day has not begun: no block runs."""
    assert current_block(whole.bridge.state) is None
    refused = [one for one in commands(whole) if one.reason() and "Ctrl+" not in one.key]
    assert {"F5", "Shift+F4"} <= {one.key for one in refused}
    for one in refused:
        page = whole.moderator.page
        with qtbot.waitSignal(whole.bridge.failed) as said:
            press(whole, one.key)
        assert one.reason().casefold() in text(said.args[0]).casefold()
        assert whole.moderator.page is page
        assert QApplication.activeModalWidget() is None


def test_the_list_of_speakers_is_left_by_its_key_when_no_block_runs_any_more(
    whole: WholeWindow,
) -> None:
    whole.moderator.start_workshop()
    whole.settle()
    (own,) = (one for one in commands(whole) if one.key == "Shift+F4")
    assert not own.reason()
    page = whole.moderator.page
    press(whole, "Shift+F4")
    assert whole.moderator.page is not page
    whole.bridge.undo()
    whole.settle()
    assert current_block(whole.bridge.state) is None
    assert not own.reason()
    press(whole, "Shift+F4")
    assert whole.moderator.page is page
    assert own.reason() == "nur solange ein Block läuft"
