# SPDX-License-Identifier: EUPL-1.2
"""When the attendance is asked: once as the workshop starts, and by a key at any time."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.domain.workshop import Status
from moderation.features.people.model import Participant
from moderation.features.people.presence import awaited
from moderation.gui.bridge import Bridge

NOBODY_LISTED = QT_TRANSLATE_NOOP(
    "Attendance", "Nobody is on the list yet. Add participants in the preparation."
)


class Attending(QObject):
    """Asks for the attendance over the view of the open workshop."""

    def __init__(self, bridge: Bridge, view: QWidget) -> None:
        super().__init__(view)
        self._bridge = bridge
        self._view = view
        self._asked = False

    def ask_once(self) -> None:
        """Ask who is here when the workshop has started, if nobody was asked before.

        Nothing is asked where everybody is noted already. While the wall covers the only display
        nothing is asked either: the room would read the list.
        """
        if self._asked or self._bridge.state.workshop.status is not Status.RUNNING:
            return
        self._asked = True
        if awaited(self._bridge.state) and self._view.window().isActiveWindow():
            self.ask()

    def ask_again(self) -> None:
        """Ask who is here on another day."""
        self._asked = False
        self.ask_once()

    def ask(self) -> None:
        """Ask who is here (Shift+F6)."""
        if not self._bridge.state.of(Participant):
            self._bridge.failed.emit(NOBODY_LISTED)
            return
        from moderation.windows.moderator.attendance import AttendanceDialog

        AttendanceDialog(self._bridge, self._view).answered()
