# SPDX-License-Identifier: EUPL-1.2
"""What goes out of the matrix and comes back: blank sheets, and views as files."""

from __future__ import annotations

import io
import re
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication

from moderation.activities.roles import edits, mirror
from moderation.activities.roles.model import VIEWING
from moderation.activities.roles.page.asking import Tools, tool
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.domain.views import MinutesView
from moderation.gui.commands import Command
from moderation.gui.texts import text
from moderation.storage.whole_file import write_whole

translate = QCoreApplication.translate


class Views(Tools):
    """Sheets and files of the side whose turn it is."""

    def commands(self) -> list[Command | None]:
        """Every one of them with its key."""
        by_hand = translate("RolesPage", "Sheets were filled in by hand: type only what differs …")
        return [
            tool("B", translate("RolesPage", "Blank sheets as PDF, A3 …"), self.write_sheets),
            tool("D", translate("RolesPage", "Print blank sheets …"), self.print_sheets),
            tool("H", by_hand, self.start_from_other),
            None,
            tool("E", translate("RolesPage", "Export this view …"), self.export_view),
            tool("I", translate("RolesPage", "Import a view …"), self.import_view),
        ]

    def write_sheets(self) -> None:
        """A3 sheets for both sides to fill in by hand."""
        kind = translate("RolesPage", "Role sheets")
        name = self._ask.ask_save(f"{kind}.pdf", translate("RolesPage", "PDF files (*.pdf)"))
        if not name:
            return
        path = _with_suffix(Path(name), ".pdf")
        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            write_whole(path, self._sheets())
        except UserFacingError as error:
            self._bridge.failed.emit(error.message)
            return
        finally:
            QApplication.restoreOverrideCursor()
        if not self._ask.desktop.open_file(path):
            self._ask.desktop.show_in_folder(path)

    def print_sheets(self) -> None:
        """The same sheets on a printer."""
        from moderation.gui.print_dialog import print_papers

        try:
            name = translate("RolesPage", "Role sheets")
            print_papers(self._sheets, name, self._ask.window, self._ask.tell)
        except UserFacingError as error:
            self._bridge.failed.emit(error.message)

    def _sheets(self) -> bytes:
        from moderation.activities.roles.papers import sheets
        from moderation.minutes.pdf import write_pdf

        target = io.BytesIO()
        document = sheets(MinutesView(self._bridge.state), self._block_id)
        write_pdf(document, target, created=self._bridge.now)
        return target.getvalue()

    def start_from_other(self) -> None:
        """Type only what differs from the other side's sheet."""
        side = self._side()
        other = VIEWING[1] if side is VIEWING[0] else VIEWING[0]
        names = {"side": text(side.message), "other": text(other.message)}
        asked = translate("RolesPage", "Were both sheets filled in by hand?")
        note = translate(
            "RolesPage",
            "The letters of {other} become the beginning of the view of {side}; then type only "
            "what differs. From now on this screen shows where the views differ. The wall shows "
            "nothing of it.",
        ).format(**names)
        if self._ask.confirm(asked, note, translate("RolesPage", "Yes, type what differs")):
            self._bridge.attempt(lambda now: edits.start_from_other(now, self._block_id, side))
            self._focus()

    # -- views -------------------------------------------------------------------------

    def export_view(self) -> None:
        """The view of the side whose turn it is, as a file."""
        state = self._bridge.state
        side: Side = self._side()
        plain = re.sub(r"[^\w \-]", " ", f"{state.workshop.title} {text(side.message)}")
        suggested = f"{' '.join(plain.split())[:100]}.json"
        name = self._ask.ask_save(suggested, translate("RolesPage", "Views (*.json)"))
        if not name:
            return
        workshop = state.workshop
        words = mirror.write(state, Id(workshop.origin), workshop.title, self._block_id, side)
        try:
            write_whole(_with_suffix(Path(name), ".json"), words.encode())
        except UserFacingError as error:
            self._bridge.failed.emit(error.message)

    def import_view(self) -> None:
        """A view from a file: explained first, then taken over in one step."""
        from moderation.activities.roles.page.mirror_dialog import MirrorDialog

        name = self._ask.ask_open(translate("RolesPage", "Views (*.json)"))
        if not name:
            return
        try:
            found = mirror.fit(self._bridge.state, self._block_id, mirror.read(Path(name)))
        except UserFacingError as error:
            self._bridge.failed.emit(error.message)
            return
        dialog = MirrorDialog(self._ask.window, found)
        if not self._ask.agreed(dialog):
            return
        ticks = {
            "add_tasks": dialog.tasks.isChecked(),
            "add_bodies": dialog.bodies.isChecked(),
            "replace_letters": dialog.letters.isChecked() or not found.replacing,
        }
        self._bridge.attempt(lambda now: mirror.take_over(now, self._block_id, found, **ticks))


def _with_suffix(path: Path, suffix: str) -> Path:
    return path if path.suffix.casefold() == suffix else path.with_name(f"{path.name}{suffix}")
