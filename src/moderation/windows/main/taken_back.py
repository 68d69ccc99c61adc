# SPDX-License-Identifier: EUPL-1.2
"""Steps that the store could never take: said, with the file that keeps them, offered as a copy."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from moderation.domain.errors import UserFacingError
from moderation.gui.file_dialogs import ask_for_place
from moderation.gui.texts import text
from moderation.gui.widgets import ConfirmDialog
from moderation.storage.whole_file import write_whole

if TYPE_CHECKING:
    from moderation.domain.texts import Message
    from moderation.storage.set_aside import Aside

translate = QCoreApplication.translate


def told(
    window: QWidget, asides: Sequence[Aside], say: Callable[[Message], object]
) -> ConfirmDialog:
    """Say what was taken back and where it is kept; ``say`` hears why a copy cannot be written."""
    first, others = asides[0], len(asides) - 1
    lines = [text(first.message)]
    if others:
        lines.append(translate("TakenBack", "%n more step(s) are in that folder, too.", "", others))
    dialog = ConfirmDialog(
        window,
        title=translate("TakenBack", "Something could not be stored"),
        text="\n".join(lines),
        confirm=translate("TakenBack", "Save a copy …"),
        cancel=translate("TakenBack", "Understood"),
        safe=False,
        warn=True,
    )

    def copy() -> None:
        title = translate("TakenBack", "Save a copy")
        name = ask_for_place(window, title, first.path.name, "JSON (*.json)")
        if name:
            try:
                write_whole(Path(name), first.path.read_bytes())
            except UserFacingError as error:
                say(error.message)

    dialog.accepted.connect(copy)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog
