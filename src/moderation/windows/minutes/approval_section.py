# SPDX-License-Identifier: EUPL-1.2
"""The approval beside the minutes: how far it is, and the way to go on."""

from __future__ import annotations

import io
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout

from moderation.domain.errors import UserFacingError
from moderation.domain.file_names import file_name
from moderation.domain.state import State
from moderation.domain.workshop import Status
from moderation.features.approval.minutes import state as state_of
from moderation.gui.commands import Command
from moderation.gui.desktop import Desktop
from moderation.gui.file_dialogs import ask_for_place
from moderation.gui.key_names import key_text
from moderation.gui.texts import formats, text
from moderation.gui.tokens import DESK, SEMIBOLD, Space
from moderation.gui.widgets import Button, Kind, PlainLabel, plain_tooltip
from moderation.minutes.gap import MendingPlace
from moderation.windows.minutes.approval import ApprovalDialog
from moderation.windows.minutes.sections import MinutesFrame, PanelSection

translate = QCoreApplication.translate


class ApprovalSection(PanelSection):
    """One line, and the button that opens everything else (Ctrl+R)."""

    def __init__(self, preview: MinutesFrame) -> None:
        super().__init__(preview)
        self.words = PlainLabel(self, weight=SEMIBOLD, wrap=True)
        self.button = Button(
            self,
            text=translate("Approval", "Review and release …"),
            icon="check",
            on_click=self.open,
        )
        plain_tooltip(self.button, key_text("Ctrl+R"))
        self.trouble = PlainLabel(self, colour=DESK.alert, wrap=True)
        self.trouble.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(self.words)
        column.addWidget(self.button)
        column.addWidget(self.trouble)
        words = translate("Approval", "Review and release …")
        self.keys = (Command(key="Ctrl+R", note=words, icon="check", run=self.open),)

    def show_state(self, state: State) -> None:
        """How far the minutes are."""
        words = text(state_of(state, formats()))
        self.words.setText(words[:1].upper() + words[1:])
        due = state.workshop.status is Status.CLOSED
        self.button.set_kind(Kind.PRIMARY if due else Kind.NORMAL)

    def go_to(self, place: MendingPlace) -> bool:
        """Objections are settled in the dialog."""
        if place is not MendingPlace.APPROVAL:
            return False
        self.open()
        return True

    def dialog(self) -> ApprovalDialog:
        """The dialog, not yet shown."""
        dialog = ApprovalDialog(self.preview.bridge, self.preview)
        dialog.sheet_asked.connect(self.ask_sheet)
        return dialog

    def open(self) -> None:
        """Everything between draft and amendment."""
        self.dialog().answered()

    def ask_sheet(self) -> None:
        """Where the signature sheet goes."""
        kind = translate("Approval", "Signature sheet")
        title = self.preview.bridge.state.workshop.title
        name = ask_for_place(
            self,
            translate("Approval", "Save signature sheet"),
            file_name(f"{kind} {title}", kind) + ".pdf",
            translate("Approval", "PDF files (*.pdf)"),
        )
        if name:
            path = Path(name)
            if path.suffix.casefold() != ".pdf":
                path = path.with_name(f"{path.name}.pdf")
            if self.write_sheet(path):
                Desktop().open_file(path)

    def write_sheet(self, path: Path) -> bool:
        """Write the sheet whole or not at all; tells whether it is there."""
        from moderation.minutes.pdf import write_pdf
        from moderation.output.minutes import signatures
        from moderation.storage.whole_file import write_whole

        bridge = self.preview.bridge
        self.trouble.hide()
        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            target = io.BytesIO()
            write_pdf(signatures(bridge.state), target, created=bridge.now)
            write_whole(path, target.getvalue())
        except UserFacingError as error:
            self.trouble.setText(text(error.message))
            self.trouble.show()
            return False
        finally:
            QApplication.restoreOverrideCursor()
        return True
