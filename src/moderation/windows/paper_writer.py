# SPDX-License-Identifier: EUPL-1.2
"""A paper as a PDF: written whole or not at all where somebody says, or printed."""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QWidget

from moderation.domain.errors import UserFacingError
from moderation.gui.bridge import Bridge
from moderation.gui.desktop import Desktop
from moderation.gui.file_dialogs import ask_for_place
from moderation.storage.whole_file import write_whole

if TYPE_CHECKING:
    from moderation.minutes.document import Document

translate = QCoreApplication.translate

ChoosePlace = Callable[[QWidget, str], str]


class PaperWriter:
    """Writes papers of the open workshop.

    Args:
        bridge: The open workshop.
        owner: The window or view that asks.
        desktop: Opens what was written; another one in tests.
        choose_place: Asks where a file goes; given a suggested name.
    """

    def __init__(
        self,
        bridge: Bridge,
        owner: QWidget,
        desktop: Desktop | None = None,
        choose_place: ChoosePlace | None = None,
    ) -> None:
        self._bridge = bridge
        self._owner = owner
        self.desktop = desktop or Desktop()
        self.choose_place = choose_place or _ask_for_place

    def write(self, make: Callable[[], Document], kind: str) -> str:
        """Write a paper and open it; returns a sentence for the toast, ``""`` if none was written.

        ``kind`` is what the paper is called, and how the suggested name of its file begins.
        """
        bridge = self._bridge
        name = self.choose_place(self._owner, _file_name(kind, bridge.state.workshop.title))
        if not name:
            return ""
        path = Path(name)
        path = path if path.suffix.casefold() == ".pdf" else path.with_name(f"{path.name}.pdf")
        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            write_whole(path, self._pdf(make))
        except UserFacingError as error:
            bridge.failed.emit(error.message)
            return ""
        finally:
            QApplication.restoreOverrideCursor()
        if not self.desktop.open_file(path):
            self.desktop.show_in_folder(path)
        return translate("PeopleTools", "Written: {file}").format(file=path.name)

    def print(self, make: Callable[[], Document], kind: str, said: Callable[[str], object]) -> None:
        """Print a paper, without a file that somebody would have to find again.

        ``said`` hears a sentence for the toast once it is printed.
        """
        from moderation.gui.print_dialog import print_papers

        name = _file_name(kind, self._bridge.state.workshop.title).removesuffix(".pdf")
        try:
            print_papers(partial(self._pdf, make), name, self._owner, said)
        except UserFacingError as error:
            self._bridge.failed.emit(error.message)

    def _pdf(self, make: Callable[[], Document]) -> bytes:
        from moderation.minutes.pdf import write_pdf

        target = io.BytesIO()
        write_pdf(make(), target, created=self._bridge.now)
        return target.getvalue()


def _file_name(kind: str, title: str) -> str:
    """A suggested file name that every system takes."""
    plain = re.sub(r"[^\w \-]", " ", f"{kind} {title}")
    return f"{' '.join(plain.split())[:100].strip()}.pdf"


def _ask_for_place(parent: QWidget, name: str) -> str:
    title = translate("PeopleTools", "Save PDF")
    kinds = translate("PeopleTools", "PDF files (*.pdf)")
    return ask_for_place(parent, title, name, kinds)
