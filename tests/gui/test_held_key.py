# SPDX-License-Identifier: EUPL-1.2
"""A hand that lies on the key of the black wall: it stays black."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.room_wall import RoomWall, room_wall


@pytest.fixture
def room(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[RoomWall]:
    with room_wall(qtbot, monkeypatch) as found:
        yield found


@pytest.mark.parametrize("apart", [0, 1, 5])
def test_a_repeat_that_comes_late_does_not_light_the_wall_up(room: RoomWall, apart: int) -> None:
    """X repeats a key as a release and a press of one moment; Qt calls late ones new.

    The server dates each of the two when it makes it, so that they may lie some ms apart.
    """

    def send(kind: QEvent.Type, at: int) -> None:
        event = QKeyEvent(kind, Qt.Key.Key_F9, Qt.KeyboardModifier.NoModifier)
        event.setTimestamp(at)
        QApplication.sendEvent(room.window, event)

    room.project()
    send(QEvent.Type.KeyPress, 1000)
    for at in range(1600, 2000, 40):
        send(QEvent.Type.KeyRelease, at)
        send(QEvent.Type.KeyPress, at + apart)
        assert room.black(), "the wall flickers"
    send(QEvent.Type.KeyRelease, 2000)
    send(QEvent.Type.KeyPress, 2060)
    assert not room.black(), "a second press, however quick, brings it back"
