# SPDX-License-Identifier: EUPL-1.2
"""A job on the writer's thread whose result is needed on the GUI's."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal

from moderation.domain.errors import UserFacingError

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
