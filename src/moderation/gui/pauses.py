# SPDX-License-Identifier: EUPL-1.2
"""When Python's collector may run: on the GUI's thread, and not while a picture moves.

Left to itself the collector runs on whatever thread allocates. On the writer's or the minutes'
thread it would take apart widgets that went out of use, which Qt allows on the GUI's thread alone:
the program then crashes, rarely and without a trace. So it is switched off and called here.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 1000
YOUNG = 700
"""From so many new objects on, the young generations are looked through (about a millisecond)."""

WHOLE_EVERY = 60
"""After so many looks, everything is looked through that was not there at the opening."""


class Collector(QObject):
    """Collects on the thread it was made on: the GUI's. ``stop`` gives Python its own way back."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._looks = 0
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Collect what is worth it now."""
        self._looks += 1
        if self._looks % WHOLE_EVERY == 0:
            gc.collect()
        elif gc.get_count()[0] > YOUNG:
            gc.collect(1)

    def stop(self) -> None:
        """The windows are gone: any thread may collect again."""
        self._timer.stop()
        gc.enable()


def settle() -> None:
    """A workshop was opened: what is there now is left out of later collections.

    With a workshop of 2,000 cards open, one full collection takes about 90 ms: five frames and
    more. Nothing is collected here: windows of the workshop before are still on their way out.
    """
    gc.freeze()
