# SPDX-License-Identifier: EUPL-1.2
"""A workshop from a file, read beside the windows with a bar where that takes long."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer

from moderation.domain.errors import UserFacingError
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.windows.errand import ErrandWindow
from moderation.windows.main.progress_dialog import ProgressDialog

if TYPE_CHECKING:
    from moderation.session.session import Session

translate = QCoreApplication.translate
STOPPED = QT_TRANSLATE_NOOP("Importing", "The import was stopped. Nothing was taken over.")
AFTER_MS = 400
"""Most files are there before; a bar would only flicker."""


def imported(window: ErrandWindow, path: Path) -> Session:
    """The workshop in a file, stored.

    Raises:
        UserFacingError: The file cannot become a workshop; nothing was stored.
    """
    from moderation.windows.library import lifecycle

    title = translate("Importing", "Importing …")
    dialog = ProgressDialog(window, title, path.name, stoppable=True)

    def tell(share: float) -> None:
        """Called on the thread that reads."""
        if dialog.stopped.is_set():
            raise UserFacingError(STOPPED)
        dialog.told.emit(share)

    late = QTimer(dialog)
    late.setSingleShot(True)
    late.timeout.connect(dialog.show)
    late.start(AFTER_MS)
    try:
        return lifecycle.import_file(
            path, window.bridge.writer, tell=tell, heard=dialog, clock=window.clock
        )
    finally:
        late.stop()
        dialog.hide()
        dialog.deleteLater()
