# SPDX-License-Identifier: EUPL-1.2
"""How far something is that must not be left half done."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from moderation.gui.widgets import Dialog


class ProgressDialog(Dialog):
    """A bar; it cannot be closed before it is done.

    ``told`` takes the finished share, 0 to 1, from any thread; until then the bar only moves.

    Args:
        parent: The window that waits.
        title: What is done.
        note: More about it.
    """

    told = Signal(float)

    def __init__(self, parent: QWidget, title: str, note: str) -> None:
        super().__init__(parent, title=title, note=note, cancel="", enter=False, width=430)
        self.bar = QProgressBar(self)
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(title)
        self.content.addWidget(self.bar)
        self.told.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def _show(self, share: float) -> None:
        self.bar.setRange(0, 100)
        self.bar.setValue(round(share * 100))

    def reject(self) -> None:
        """Esc does not stop what must not stay half done."""
