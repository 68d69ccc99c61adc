# SPDX-License-Identifier: EUPL-1.2
"""The vision sheet from the window: where it goes, then written whole and opened."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QWidget

from moderation.domain.errors import UserFacingError
from moderation.domain.views import MinutesView
from moderation.gui.bridge import Bridge
from moderation.gui.desktop import Desktop
from moderation.gui.file_dialogs import ask_for_place
from moderation.storage.whole_file import write_whole

translate = QCoreApplication.translate


def write_sheet(
    bridge: Bridge,
    owner: QWidget,
    choose: Callable[[QWidget, str], str] | None = None,
    desktop: Desktop | None = None,
) -> Path | None:
    """Ask for a place, write sheet and poster as one PDF and open it; the path, if it was written.

    Args:
        bridge: To the open workshop.
        owner: The window that asks.
        choose: Asks for the place; another one in tests.
        desktop: Opens what was written; another one in tests.
    """
    from moderation.output import writing

    title = re.sub(r"[^\w \-]", " ", bridge.state.workshop.title)
    kind = translate("ModeratorView", "Vision sheet")
    suggested = " ".join(f"{kind} {title}".split())[:100].strip()
    name = (choose or _ask)(owner, f"{suggested}.pdf")
    if not name:
        return None
    path = Path(name)
    path = path if path.suffix.casefold() == ".pdf" else path.with_name(f"{path.name}.pdf")
    QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    try:
        write_whole(path, writing.sheet(MinutesView(bridge.state), path, bridge.now))
    except UserFacingError as error:
        bridge.failed.emit(error.message)
        return None
    finally:
        QApplication.restoreOverrideCursor()
    desk = desktop or Desktop()
    if not desk.open_file(path):
        desk.show_in_folder(path)
    return path


def _ask(owner: QWidget, name: str) -> str:
    title = translate("ModeratorView", "Save the vision sheet")
    return ask_for_place(owner, title, name, translate("PeopleTools", "PDF files (*.pdf)"))
