# SPDX-License-Identifier: EUPL-1.2
"""While a closed block runs, screen and wall say so, and what is typed belongs to it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from moderation.domain.closed_mark import ClosedMark
from moderation.domain.projection import WallItem
from moderation.domain.views import PublicView
from moderation.features.agenda import edits as agenda
from moderation.features.agenda.model import Block
from moderation.features.approval.commitments import readings
from moderation.features.approval.page.rows import details
from moderation.features.capture.model import Entry, EntryKind
from moderation.features.capture.page import looks
from moderation.gui.canvas import WallCanvas
from moderation.gui.widgets.closed_sign import ClosedSign
from moderation.windows.wall.picture import WallShot
from tests.whole_window import SMALL_LAPTOP, WholeWindow, example, whole_window

SECRET = "Das Grundstück am Bahnhof wird gekauft"


@pytest.fixture
def whole(qtbot: QtBot, data_dir: Path) -> Iterator[WholeWindow]:
    """The example, whose third block is closed; the first one runs."""
    del data_dir
    with whole_window(qtbot, size=SMALL_LAPTOP) as found:
        found.begin_leading(
            [
                replace(each, closed_session=True)
                if isinstance(each, Block) and each.activity == "cards"
                else each
                for each in example()
            ]
        )
        yield found


def closed_block(whole: WholeWindow) -> Block:
    return next(block for block in whole.bridge.state.of(Block) if block.closed_session)


def go(whole: WholeWindow, block: Block) -> None:
    bridge = whole.bridge
    bridge.attempt(lambda state: agenda.go_to_block(state, block.id, bridge.now))
    whole.settle()


def signs(whole: WholeWindow) -> list[ClosedSign]:
    return [sign for sign in whole.window.findChildren(ClosedSign) if sign.isVisible()]


def on_wall(whole: WholeWindow) -> str:
    """What the wall says, painted as the wall does."""
    picture = whole.moderator.desk._feed.picture
    assert picture is not None
    return painted(picture)


def painted(picture: WallShot) -> str:
    image = QImage(1920, 1080, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    canvas = WallCanvas(painter, QSizeF(1920, 1080))
    canvas.fill_background()
    picture(canvas)
    painter.end()
    keep(image, "wall")
    return "\n".join(run.text for run in canvas.texts)


def keep(image: QImage, name: str) -> None:
    folder = os.environ.get("CLOSED_SHOTS")
    if folder:
        number = len(list(Path(folder).glob("*.png")))
        image.save(f"{folder}/{number:02}-{name}.png")


def test_screen_and_wall_say_so_while_a_closed_block_runs(whole: WholeWindow) -> None:
    assert signs(whole) == []
    assert "Nichtöffentlich" not in on_wall(whole).replace("Nichtöffentlicher Teil", "")
    go(whole, closed_block(whole))
    assert len(signs(whole)) == 3  # across the page, at the desk, in the capture bar
    assert all(sign.words.text() == "Nichtöffentlich" for sign in signs(whole))
    assert "Nichtöffentlich" in on_wall(whole).split("\n")
    other = whole.bridge.state.of(Block)[0]
    whole.moderator.show_block(other.id)
    whole.settle()
    keep(whole.window.grab().toImage(), "window")
    assert len(signs(whole)) == 3
    go(whole, whole.bridge.state.of(Block)[-1])
    assert signs(whole) == []


def test_what_is_typed_on_another_page_belongs_to_the_closed_block(whole: WholeWindow) -> None:
    bridge, closed = whole.bridge, closed_block(whole)
    go(whole, closed)
    whole.moderator.show_block(bridge.state.of(Block)[0].id)
    whole.moderator.bar.choose(EntryKind.DECISION)
    whole.moderator.bar.field.setText(SECRET)
    whole.moderator.bar.file()
    (entry,) = [entry for entry in bridge.state.of(Entry) if entry.text == SECRET]
    assert entry.block_id == closed.id
    assert entry.id in {mark.target_id for mark in bridge.state.of(ClosedMark)}
    assert SECRET not in {entry.text for entry in PublicView(bridge.state).of(Entry)}


def test_lists_and_the_reading_back_say_what_is_closed(whole: WholeWindow) -> None:
    bridge = whole.bridge
    go(whole, closed_block(whole))
    whole.moderator.bar.choose(EntryKind.DECISION)
    whole.moderator.bar.field.setText(SECRET)
    whole.moderator.bar.file()
    (entry,) = [entry for entry in bridge.state.of(Entry) if entry.text == SECRET]
    assert "nichtöffentlich" in looks.spoken(bridge.state, entry)
    found = {r.commitment.text: details(r) for r in readings(bridge.state)}
    assert "nichtöffentlich" in found.pop(SECRET)
    assert found
    # The vision of the example is woven from cards of that block; nothing else hangs on it.
    hangs = [said for said in found.values() if "nichtöffentlich" in said]
    assert hangs == ["Vision · nichtöffentlich"]
    go(whole, bridge.state.of(Block)[-1])
    whole.moderator.read_back()
    whole.settle()
    keep(whole.window.grab().toImage(), "read-back")
    assert SECRET not in on_wall(whole)
    # The room does not read another sentence while this one is read out by mistake.
    bridge.show_on_wall(WallItem(key="approval.read", entity_id=entry.id))
    assert "Nichtöffentlicher Teil" in on_wall(whole)
    assert "Stimmt das so?" not in on_wall(whole)
    whole.moderator.show_record()
    whole.settle()
    keep(whole.window.grab().toImage(), "record")


def test_when_doors_open_the_wall_keeps_nothing_of_it(whole: WholeWindow) -> None:
    bridge, closed = whole.bridge, closed_block(whole)
    go(whole, closed)
    whole.moderator.bar.choose(EntryKind.DECISION)
    whole.moderator.bar.field.setText(SECRET)
    whole.moderator.bar.file()
    bridge.show_on_wall(WallItem(key="capture.list", block_id=closed.id))
    bridge.toggle_freeze()
    go(whole, bridge.state.of(Block)[-1])
    assert not bridge.projection.frozen
    assert SECRET not in {entry.text for entry in bridge.wall_view.of(Entry)}
    # Nor when somebody shows the closed block by hand.
    bridge.show_on_wall(WallItem(key="cards.board", block_id=closed.id))
    words = on_wall(whole)
    assert "Nichtöffentlicher Teil" in words
    assert closed.title not in words
    bridge.show_on_wall(WallItem(key="agenda.day"))
    words = on_wall(whole)
    assert "Nichtöffentlicher Teil" in words
    assert closed.title not in words


def test_a_message_says_it_as_well(whole: WholeWindow) -> None:
    go(whole, closed_block(whole))
    bridge = whole.bridge
    item = WallItem(key="agenda.message")
    bridge.project(replace(bridge.projection.showing(item), message="Bitte Platz nehmen"))
    words = on_wall(whole)
    assert "Nichtöffentlich" in words
    assert "Bitte Platz nehmen" in words
    QApplication.processEvents()
