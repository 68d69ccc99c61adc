"""A bridge to the room of the tests, without a disk behind it."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any, cast

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from moderation.domain.state import State
from moderation.domain.versions import first
from moderation.gui.bridge import Bridge
from moderation.session.session import Session
from moderation.session.writer import SaveState, Writer

NOW = datetime(2026, 3, 12, 15, 52, tzinfo=UTC)


def type_words(widget: QWidget, words: str) -> None:
    """Type as a keyboard does; QTest knows no umlauts."""
    for letter in words:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(widget, event)


class NoDisk:
    """Takes what is to be written, and forgets it."""

    def __init__(self) -> None:
        self.records: list[Any] = []
        self.told: Callable[[object], None] = lambda _state: None
        self.state = SaveState(0, None)

    def write(self, record: Any) -> None:
        """Keep a record for the test to look at."""
        self.records.append(record)

    def submit(self, _job: Any) -> None:
        """The wall is not stored here."""

    calendar_versions = staticmethod(first)


def bridge_to(state: State) -> Bridge:
    """A bridge with this state open; its clock stands still."""
    disk = cast(Writer, NoDisk())
    bridge = Bridge(disk)
    bridge.open(Session(state, disk, clock=lambda: NOW))
    return bridge
