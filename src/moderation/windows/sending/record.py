# SPDX-License-Identifier: EUPL-1.2
"""One earlier sending, looked up: what went to whom, and what did not."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from moderation.domain.clock import local_day
from moderation.features.sending.model import Dispatch, SendWay
from moderation.gui.texts import formats, text
from moderation.gui.widgets import Dialog
from moderation.windows.sending.results import ResultList

translate = QCoreApplication.translate


class RecordDialog(Dialog):
    """Accepted, it asks to send to the failed again."""

    def __init__(self, dispatch: Dispatch, parent: QWidget | None = None) -> None:
        facts = (dispatch.subject, " · ".join(dispatch.files), _facts(dispatch))
        failed = bool(dispatch.failed)
        super().__init__(
            parent,
            title=when(dispatch),
            note="\n".join(words for words in facts if words),
            main=translate("Sending", "Send to the failed again …") if failed else None,
            cancel=translate("Sending", "Close"),
            size=(720, 560),
        )
        self.dispatch = dispatch
        self.results = ResultList(self)
        self.results.show_dispatch(dispatch)
        if dispatch.way is SendWay.DRAFT:
            number = len(dispatch.receipts)
            self.results.heading.setText(
                translate("Sending", "Given to the mail program for %n address(es).", "", number)
            )
        self.content.addWidget(self.results)
        # Nothing is sent again by Enter alone.
        self.cancel_button.setDefault(True)
        self.cancel_button.setFocus()


def when(dispatch: Dispatch) -> str:
    """Day and time of a sending."""
    write = formats()
    if dispatch.way is SendWay.DRAFT:
        # Whether it was sent, only the mail program knows.
        words = translate("Sending", "Handed over on {day}, {time}")
    else:
        words = translate("Sending", "Sent on {day}, {time}")
    return words.format(day=write.date(local_day(dispatch.at)), time=write.time(dispatch.at))


def edition(dispatch: Dispatch) -> str:
    """Draft or released."""
    return translate("Sending", "released") if dispatch.released else translate("Sending", "Draft")


def _facts(dispatch: Dispatch) -> str:
    parts = [edition(dispatch), text(dispatch.cut.message), text(dispatch.way.message)]
    if dispatch.digest:
        parts.append(f"SHA-256 {dispatch.digest[:16]}…")
    return " · ".join(parts)
