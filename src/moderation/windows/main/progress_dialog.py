# SPDX-License-Identifier: EUPL-1.2
"""How far something is that must not be left half done."""

from __future__ import annotations

import threading

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from moderation.gui.widgets import Dialog

translate = QCoreApplication.translate


class ProgressDialog(Dialog):
    """A bar; it cannot be closed before it is done, unless what is done may be ``stopped``.

    ``told`` takes the finished share, 0 to 1, from any thread; until then the bar only moves.

    Args:
        parent: The window that waits.
        title: What is done.
        note: More about it.
        stoppable: Whether there is a button that stops it.
    """

    told = Signal(float)

    def __init__(self, parent: QWidget, title: str, note: str, *, stoppable: bool = False) -> None:
        stop = translate("ProgressDialog", "Stop") if stoppable else ""
        super().__init__(parent, title=title, note=note, cancel=stop, enter=False, width=430)
        self._stoppable = stoppable
        self.stopped = threading.Event()
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
        """Stop what may be stopped; Esc does not stop what must not stay half done."""
        if self._stoppable:
            self.stopped.set()
            self.cancel_button.setEnabled(False)
