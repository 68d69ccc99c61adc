# SPDX-License-Identifier: EUPL-1.2
"""The page of roles opened on a real store, and what tests ask of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from moderation import registry
from moderation.activities.roles.model import (
    Matrix,
    RoleCell,
    RoleStage,
)
from moderation.activities.roles.page import RolesPage
from moderation.activities.roles.wall import OVERVIEW, WALL
from moderation.domain.projection import Theme, WallItem
from moderation.domain.state import State
from moderation.domain.views import WallView
from moderation.gui.bridge import Bridge
from moderation.gui.canvas import WallCanvas, paint_picture
from moderation.gui.texts import set_language
from moderation.gui.theme import apply_theme
from moderation.gui.wall_frame import WallFrame
from moderation.gui.widgets.letter_matrix import TILE_ROLE, TileLook
from moderation.session.session import Session
from tests.roles_sample import BLOCK, cell_id, town
from tests.stores import CREATE, open_writer

assert registry.ROOMS

Opener = Callable[..., RolesPage]


@pytest.fixture
def opened(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Opener]:
    """Opens the page of a workshop held in a real store."""
    apply_theme(qapp, text_scale=1.0)
    set_language("en")
    bridges: list[Bridge] = []
    with open_writer(tmp_path / "store.sqlite") as writer:

        def open_page(
            stage: RoleStage = RoleStage.NEGOTIATE,
            width: int = 862,
            height: int = 772,
            **parts: Any,
        ) -> RolesPage:
            bridge = Bridge(writer)
            bridge.open(Session.create(town(stage, **parts), CREATE, writer))
            bridges.append(bridge)
            page = RolesPage(bridge, BLOCK)
            qtbot.addWidget(page)
            page.resize(width, height)
            page.show()
            qtbot.waitExposed(page)
            page.activateWindow()
            page.focus_work()
            qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
            return page

        yield open_page
        for bridge in bridges:
            bridge.close()


def state(page: RolesPage) -> State:
    return page.bridge.state


def matrix(page: RolesPage) -> Matrix:
    return Matrix.of(state(page), BLOCK)


def at(page: RolesPage) -> tuple[int, int]:
    index = page.view.currentIndex()
    return index.row(), index.column()


def go(page: RolesPage, row: int, column: int) -> None:
    page.view.set_current(page.model.index(row, column))


def press(
    page: RolesPage,
    key: Qt.Key | str,
    modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    """A key for whatever has the keyboard."""
    target = QApplication.focusWidget() or page.view
    if isinstance(key, str):
        QTest.keyClicks(target, key)
    else:
        QTest.keyClick(target, key, modifier)


def cell(page: RolesPage, row: int, column: int) -> RoleCell:
    return state(page).get(RoleCell, cell_id(row, column))


def look(page: RolesPage, row: int, column: int) -> TileLook:
    found = page.model.index(row, column).data(TILE_ROLE)
    assert isinstance(found, TileLook)
    return found


CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def paint(page: RolesPage) -> QImage:
    """What the room sees of the overview."""
    view = WallView(state(page))

    def draw(canvas: WallCanvas) -> None:
        item = WallItem(key=OVERVIEW, block_id=BLOCK)
        WALL.paint(canvas, WallFrame(view=view, item=item, now=page.bridge.now, page=0, timer=None))

    return paint_picture(QSize(960, 540), Theme.LIGHT, draw).image


def spoken(index: QModelIndex) -> str:
    return str(index.data(Qt.ItemDataRole.AccessibleTextRole))
