# SPDX-License-Identifier: EUPL-1.2
"""The wall gets another picture when the room should see something else, and only then."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from moderation.features.agenda.model import Block
from moderation.features.capture import edits
from moderation.features.capture.model import EntryKind
from moderation.windows.wall.feed import WallFeed
from tests.cards_sample import small
from tests.room_bridge import bridge_to


def test_a_private_note_makes_no_picture_and_a_card_does(qtbot: QtBot, qapp: QApplication) -> None:
    del qtbot, qapp
    bridge = bridge_to(small())
    feed = WallFeed(bridge)
    pictured: list[object] = []
    feed.pictured.connect(lambda picture, _fade: pictured.append(picture))
    block = bridge.state.of(Block)[0]
    bridge.session.perform(edits.write_note(bridge.state, block.id, "Pause vorziehen?"))
    assert not pictured
    bridge.session.perform(
        edits.add_entry(bridge.state, EntryKind.CARD, "Radweg", now=bridge.now, block_id=block.id)
    )
    assert pictured == [feed.picture]
    bridge.undo()
    assert len(pictured) == 2
