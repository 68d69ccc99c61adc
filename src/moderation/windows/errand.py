# SPDX-License-Identifier: EUPL-1.2
"""Jobs on the writer's thread with results for the GUI's, and the window that wants them."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from moderation.domain.clock import Clock
from moderation.domain.errors import UserFacingError
from moderation.gui.bridge import Bridge
from moderation.gui.widgets.toast import Toast

if TYPE_CHECKING:
    from concurrent.futures import Future

    from moderation.domain.texts import Message
    from moderation.session.writer import Writer
    from moderation.storage.store import Store


class Errand(QObject):
    """Runs a job on the writer's thread and goes on with its result on the GUI's.

    ``say`` hears what a ``UserFacingError`` of the job tells the user.
    """

    _told = Signal(object)

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
        self._told.connect(self._finish, Qt.ConnectionType.QueuedConnection)
        writer.submit(job).add_done_callback(self._tell)

    def _tell(self, future: Future[Any]) -> None:
        # The window may be gone by now: nobody waits any more.
        with contextlib.suppress(RuntimeError):
            self._told.emit(future)

    def _finish(self, future: Future[Any]) -> None:
        self.deleteLater()
        try:
            result = future.result()
        except UserFacingError as error:
            self._say(error.message)
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
