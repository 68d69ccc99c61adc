# SPDX-License-Identifier: EUPL-1.2
"""Jobs on the writer's thread with results for the GUI's, and the window that wants them."""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import cache, partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from moderation.domain.clock import Clock
from moderation.domain.errors import UserFacingError
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.gui.bridge import Bridge
from moderation.gui.widgets.toast import Toast

if TYPE_CHECKING:
    from concurrent.futures import Future

    from moderation.domain.texts import Message
    from moderation.session.writer import Writer
    from moderation.storage.store import Store


BROKEN_OFF = QT_TRANSLATE_NOOP(
    "Errand",
    "This ended with an error of the program. What was saved before is kept. Try again; if it "
    "happens again, start Moderation anew.",
)


class _Post(QObject):
    """Carries results from the writer's thread to the GUI's, and outlives every window.

    An errand goes with its window, maybe at the very moment when its job ends: the other thread
    must not touch it.
    """

    arrived = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self.arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def _deliver(self, errand: Errand, future: Future[Any]) -> None:
        if isValid(errand):  # otherwise nobody waits any more
            errand.finish(future)


@cache
def _post() -> _Post:
    return _Post()


class Errand(QObject):
    """Runs a job on the writer's thread and goes on with its result on the GUI's.

    ``say`` hears what a ``UserFacingError`` of the job tells the user.
    """

    def __init__(
        self,
        parent: QObject,
        writer: Writer,
        job: Callable[[Store], Any],
        then: Callable[[Any], object],
        say: Callable[[Message], object],
    ) -> None:
        super().__init__(parent)
        self._then = then
        self._say = say
        writer.submit(job).add_done_callback(partial(_post().arrived.emit, self))

    def finish(self, future: Future[Any]) -> None:
        """Go on with what the job gave, or say what it could not do."""
        self.deleteLater()
        try:
            result = future.result()
        except UserFacingError as error:
            self._say(error.message)
            return
        except Exception:  # noqa: BLE001 - reported as any bug
            sys.excepthook(*sys.exc_info())
            # A window may wait for this that cannot be closed before.
            self._say(BROKEN_OFF)
            return
        self._then(result)


class ErrandWindow(QWidget):
    """What those who run errands may use of the main window."""

    bridge: Bridge
    clock: Clock
    """What time it is for everything in this window."""
    toast: Toast
    """Says what was just done."""

    def later(self, job: Callable[[Store], Any], then: Callable[[Any], object]) -> None:
        """Run a job on the writer's thread and go on here with its result."""
        Errand(self, self.bridge.writer, job, then, self.say)

    def say(self, message: Message) -> None:
        """Tell the user a sentence."""
        raise NotImplementedError

    def refresh_library(self) -> None:
        """List the store anew, after everything that is queued."""
        raise NotImplementedError

    def refresh_templates(self) -> None:
        """Offer the templates that there are now."""
        raise NotImplementedError

    def open_workshop(self, workshop_id: str, *, prepare: bool | None = None) -> None:
        """Open a stored workshop: to prepare it while it is a draft, else where the day is."""
        raise NotImplementedError
