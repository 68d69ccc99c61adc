# SPDX-License-Identifier: EUPL-1.2
"""A run of the program on displays that a test describes: each in a process of its own.

    python -m tests.two_screens <what>

Prints JSON: what the test wants to know.
"""

from __future__ import annotations

import json
import sys
from typing import Any

from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QApplication, QWidget

from moderation import registry
from moderation.app import application
from moderation.domain.state import State
from moderation.features.agenda.model import Block
from moderation.gui.widgets import WallState
from moderation.paths import resource
from moderation.settings import Settings
from moderation.storage import workshop_file
from moderation.windows.moderator.view import ModeratorView
from moderation.windows.prepare.view import PrepareView
from moderation.windows.wall.feed import WallFeed
from moderation.windows.wall.window import WallWindow
from tests.room_bridge import bridge_to

EXAMPLE = resource("examples", "mobilitaetskonzept-2035.de.json")


def settle() -> None:
    """Let everything that waits happen."""
    for _ in range(20):
        QApplication.processEvents()


def screen_named(name: str) -> QScreen:
    """A display by its name."""
    return next(screen for screen in QGuiApplication.screens() if screen.name() == name)


class Room:
    """Desk and wall of the example."""

    def __init__(self) -> None:
        assert registry.ROOMS
        self.bridge = bridge_to(State.holding(workshop_file.read(EXAMPLE)))
        self.feed = WallFeed(self.bridge)
        self.desk = ModeratorView(self.bridge, self.feed, Settings())
        self.wall = WallWindow(self.feed, Settings(), self.desk)
        self.wall.placed.connect(
            lambda: self.desk.desk.show_projector(connected=self.wall.on_projector)
        )

    def told(self) -> dict[str, Any]:
        """Where desk and wall are, and what the chip says."""
        return {
            "primary": QGuiApplication.primaryScreen().name(),
            "desk": self.desk.screen().name(),
            "wall": self.wall.screen().name() if self.wall.isVisible() else None,
            "fills": self.wall.geometry() == self.wall.screen().geometry(),
            "chip": self.desk.desk.pill.state is not WallState.NO_PROJECTOR,
        }


def moved() -> list[dict[str, Any]]:
    """The desk begins on the first display, is moved to the second one and back."""
    room = Room()
    found: list[dict[str, Any]] = []
    for name in (QGuiApplication.primaryScreen().name(), "laptop", "projector"):
        area = screen_named(name).availableGeometry()
        room.desk.setGeometry(QRect(area.topLeft(), area.size() * 0.8))
        room.desk.show()
        if not found:
            room.wall.place()
        settle()
        found.append(room.told())
    return found


def outside() -> list[str]:
    """What can take the keyboard and is not on the display, page by page, and in preparation."""
    room = Room()
    area = QGuiApplication.primaryScreen().availableGeometry()
    lost = []
    for block in room.bridge.state.of(Block):
        room.desk.setGeometry(area)
        room.desk.show()
        room.desk.show_block(block.id)
        settle()
        lost += [f"{block.activity}: {each}" for each in _lost(room.desk, area)]
    room.desk.hide()
    prepare = PrepareView(room.bridge)
    prepare.setGeometry(area)
    prepare.show()
    settle()
    return lost + _lost(prepare, area)


def _lost(view: QWidget, area: QRect) -> list[str]:
    lost = []
    if view.width() > area.width() or view.height() > area.height():
        lost.append(f"{type(view).__name__}: {view.width()}x{view.height()}")
    for child in view.findChildren(QWidget):
        if not child.isVisible() or not child.focusPolicy() or _scrolled(child, view):
            continue
        box = QRect(child.mapTo(view, child.rect().topLeft()), child.size())
        if not view.rect().contains(box):
            lost.append(f"{type(child).__name__} {child.accessibleName()}: {box.getRect()}")
    return lost


def _scrolled(child: QWidget, view: QWidget) -> bool:
    """Whether a widget lies in an area that is scrolled to it."""
    parent = child.parentWidget()
    while parent is not None and parent is not view:
        if parent.objectName() == "qt_scrollarea_viewport":
            return True
        parent = parent.parentWidget()
    return False


if __name__ == "__main__":
    application(sys.argv[:1])
    print(json.dumps({"moved": moved, "outside": outside}[sys.argv[1]]()))
