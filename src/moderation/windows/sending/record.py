# SPDX-License-Identifier: EUPL-1.2
"""One earlier sending, looked up: what went to whom, and what did not."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from moderation.features.sending.model import Dispatch, SendWay
from moderation.gui.texts import formats, text
from moderation.gui.tokens import LIGHT, SEMIBOLD, Size, Space
from moderation.gui.widgets import Button, PlainLabel, PrimaryButton
from moderation.windows.sending.results import ResultList

translate = QCoreApplication.translate


class RecordDialog(QDialog):
    """Accepted, it asks to send to the failed again."""

    def __init__(self, dispatch: Dispatch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.dispatch = dispatch
        title = when(dispatch)
        self.setModal(True)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.resize(720, 560)
        self.results = ResultList(self)
        self.results.show_dispatch(dispatch)
        if dispatch.way is SendWay.DRAFT:
            number = len(dispatch.receipts)
            self.results.heading.setText(
                translate("Sending", "Given to the mail program for %n address(es).", "", number)
            )
        self.again = PrimaryButton(
            self, text=translate("Sending", "Send to the failed again …"), on_click=self.accept
        )
        self.again.setVisible(bool(dispatch.failed))
        self.close_button = Button(self, text=translate("Sending", "Close"), on_click=self.reject)
        self.close_button.setDefault(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.S)
        column.addWidget(PlainLabel(self, text=title, size=Size.PANEL_TITLE, weight=SEMIBOLD))
        for words in (dispatch.subject, " · ".join(dispatch.files), _facts(dispatch)):
            if words:
                column.addWidget(PlainLabel(self, text=words, colour=LIGHT.ink2, wrap=True))
        column.addSpacing(Space.XS)
        column.addWidget(self.results, 1)
        row = QHBoxLayout()
        row.setSpacing(Space.XS)
        row.addStretch(1)
        row.addWidget(self.close_button)
        row.addWidget(self.again)
        column.addLayout(row)
        self.close_button.setFocus()


def when(dispatch: Dispatch) -> str:
    """Day and time of a sending."""
    write = formats()
    words = translate("Sending", "Sent on {day}, {time}")
    return words.format(day=write.date(dispatch.at.astimezone()), time=write.time(dispatch.at))


def edition(dispatch: Dispatch) -> str:
    """Draft or released."""
    return translate("Sending", "released") if dispatch.released else translate("Sending", "Draft")


def _facts(dispatch: Dispatch) -> str:
    parts = [edition(dispatch), text(dispatch.cut.message), text(dispatch.way.message)]
    if dispatch.digest:
        parts.append(f"SHA-256 {dispatch.digest[:16]}…")
    return " · ".join(parts)
