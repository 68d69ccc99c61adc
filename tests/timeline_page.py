# SPDX-License-Identifier: EUPL-1.2
"""The timeline's page in a window of its own, and hands on it: for the tests of both its views."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from moderation import registry
from moderation.activities.timeline.model import TimelineStep
from moderation.activities.timeline.page import TimelinePage
from moderation.domain.ids import Id
from moderation.domain.state import State
from moderation.gui.texts import set_language
from moderation.gui.theme import apply_theme
from tests.room_bridge import bridge_to
from tests.timeline_sample import BLOCK, sample_state

LEFT = Qt.MouseButton.LeftButton
ALT, SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture(autouse=True)
def look(qapp: QApplication) -> Iterator[None]:
    """Letters of the usual size, in German."""
    apply_theme(qapp, text_scale=1.0)
    # The days that stand are asked of all rooms.
    assert registry.ROOMS
    set_language("de")
    yield
    set_language("en")


def opened(
    qtbot: QtBot, state: State | None = None, *, width: int = 864, height: int = 772
) -> TimelinePage:
    bridge = bridge_to(sample_state() if state is None else state)
    page = TimelinePage(bridge, BLOCK)
    bridge.setParent(page)
    qtbot.addWidget(page)
    page.resize(width, height)
    page.show()
    qtbot.waitExposed(page)
    page.activateWindow()
    page.focus_work()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    return page


def get(page: TimelinePage, key: str) -> TimelineStep:
    return page.bridge.state.get(TimelineStep, Id(key))


def box(page: TimelinePage, key: str) -> QRectF:
    found = page.board.plan.find(Id(key))
    assert found is not None
    return page.board.rect_of(found)


def drag(page: TimelinePage, start: QPointF, by: float, *, drop: bool = True) -> None:
    view = page.board.viewport()
    points = [QPoint(round(start.x() + by * part), round(start.y())) for part in (0, 0.5, 1)]
    QTest.mousePress(view, LEFT, pos=points[0])
    for point in points[1:]:
        QTest.mouseMove(view, point)
    if drop:
        QTest.mouseRelease(view, LEFT, pos=points[-1])


def key(page: TimelinePage, code: Qt.Key, *held: Qt.KeyboardModifier) -> None:
    modifiers = Qt.KeyboardModifier.NoModifier
    for one in held:
        modifiers |= one
    target = QApplication.focusWidget()
    assert target is not None
    QTest.keyClick(target, code, modifiers)
