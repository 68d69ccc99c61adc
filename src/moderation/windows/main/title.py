# SPDX-License-Identifier: EUPL-1.2
"""The title of the main window: which workshop is open, by the name that it has now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from moderation.domain.workshop import Workshop
from moderation.gui.bridge import Bridge
from moderation.gui.window_titles import window_title

if TYPE_CHECKING:
    from moderation.session.session import Changed


class WindowTitle:
    """Keeps the title of a window what the open workshop is called; without one the program."""

    def __init__(self, window: QWidget, bridge: Bridge) -> None:
        self._window = window
        self._bridge = bridge
        bridge.opened.connect(self.show)
        bridge.changed.connect(self._hear)
        self.show()

    def _hear(self, changed: Changed) -> None:
        if Workshop.kind in changed.step.kinds:
            self.show()

    def show(self) -> None:
        """Show it as it is now."""
        bridge = self._bridge
        words = bridge.state.workshop.title if bridge.is_open else ""
        self._window.setWindowTitle(window_title(words))
