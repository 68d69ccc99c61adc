# SPDX-License-Identifier: EUPL-1.2
"""The wall gets another picture when the room should see something else, and only then."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from moderation.domain.projection import Theme
from moderation.features.agenda.model import Block
from moderation.features.capture import edits
from moderation.features.capture.model import EntryKind
from moderation.gui.canvas.render import paint_picture
from moderation.windows.moderator.showing import Showing
from moderation.windows.top_bar import TopBar
from moderation.windows.wall.feed import WallFeed
from moderation.windows.wall.picture import WallShot
from tests.cards_sample import small
from tests.room_bridge import NOW, bridge_to


def painted(picture: WallShot | None) -> list[str]:
    """The texts of the wall's picture."""
    assert picture is not None
    return [run.text for run in paint_picture(QSize(1920, 1080), Theme.LIGHT, picture).canvas.texts]


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


def test_the_time_of_day_is_on_the_desk_and_on_the_wall_only_if_wanted(
    qtbot: QtBot, qapp: QApplication
) -> None:
    del qapp
    bridge = bridge_to(small())
    owner = QWidget()
    qtbot.addWidget(owner)
    bar, feed = TopBar(bridge, owner), WallFeed(bridge, owner)
    pictured: list[object] = []
    feed.pictured.connect(lambda picture, _fade: pictured.append(picture))

    def at(minutes: int) -> str:
        moment = NOW + timedelta(minutes=minutes)
        bridge.session._clock = lambda: moment
        bridge.tick()
        local = moment.astimezone()
        return f"{local.hour:02}:{local.minute:02}"

    assert [at(0), bar.clock.text()] == [at(0)] * 2
    assert [at(1), bar.clock.text()] == [at(1)] * 2
    assert bar.clock.accessibleName().endswith(at(1))
    bridge.project(replace(bridge.projection, show_time=False))
    pictured.clear()
    at(2)
    assert not pictured
    assert not [run for run in painted(feed.picture) if at(2) in run]
    switches = {one.key: one for one in Showing(bridge, owner)._switches()}
    switches["Alt+U"].hit.run()
    assert bridge.projection.show_clock
    assert painted(feed.picture).count(at(2)) == 1
    assert at(3) in painted(feed.picture)
    assert len(pictured) == 2
    bridge.tick()
    assert len(pictured) == 2
