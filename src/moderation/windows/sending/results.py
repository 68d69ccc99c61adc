# SPDX-License-Identifier: EUPL-1.2
"""What becomes of a mail, address by address: while it is sent, and when one looks it up."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QProgressBar, QVBoxLayout, QWidget

from moderation.features.sending.model import Dispatch, Receipt
from moderation.gui.icons import icon
from moderation.gui.texts import text
from moderation.gui.tokens import DESK, SEMIBOLD, Size, Space
from moderation.gui.widgets import PlainLabel, announce

translate = QCoreApplication.translate


class ResultList(QWidget):
    """A heading, how far it is, and a line for every address; what failed comes with its reason."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = PlainLabel(self, size=Size.SECTION, weight=SEMIBOLD, wrap=True)
        self.progress = QProgressBar(self)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(translate("Sending", "Sending"))
        self.list = QListWidget(self)
        self.list.setAccessibleName(translate("Sending", "Results"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setWordWrap(True)
        self.list.setSelectionMode(QListWidget.SelectionMode.NoSelection)
        self.list.setIconSize(QSize(16, 16))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(self.heading)
        column.addWidget(self.progress)
        column.addWidget(self.list, 1)
        self._items: dict[str, QListWidgetItem] = {}
        self._done: dict[str, Receipt] = {}

    def begin(self, addresses: Sequence[str]) -> None:
        """Wait for the results of these; what is known of others stays."""
        for address in addresses:
            self._done.pop(address, None)
            item = self._items.get(address)
            if item is None:
                item = self._items[address] = QListWidgetItem(address, self.list)
            item.setText(address)
            item.setIcon(icon("clock", colour=DESK.ink3))
        self.progress.setRange(0, max(1, len(self._items)))
        self.progress.show()
        self._count()

    def show_receipt(self, receipt: Receipt) -> None:
        """One result is there."""
        self._done[receipt.address] = receipt
        item = self._items.get(receipt.address)
        if item is None:
            item = self._items[receipt.address] = QListWidgetItem(self.list)
        item.setText(line(receipt))
        item.setIcon(icon("check" if receipt.fine else "tri"))
        if not receipt.fine:
            self.list.scrollToItem(item)
        self._count()

    def end(self) -> None:
        """No more results come."""
        self.progress.hide()
        self._say()
        announce(self, self.heading.text())

    def show_dispatch(self, dispatch: Dispatch) -> None:
        """What is known of an earlier sending; what failed comes first."""
        for receipt in (*dispatch.failed, *dispatch.reached):
            self.show_receipt(receipt)
        self.progress.hide()
        self._say()
        self.list.scrollToTop()
        self.list.setCurrentRow(0)

    @property
    def failed(self) -> tuple[Receipt, ...]:
        """What did not go."""
        return tuple(receipt for receipt in self._done.values() if not receipt.fine)

    def _count(self) -> None:
        done, among = len(self._done), len(self._items)
        self.progress.setValue(done)
        words = translate("Sending", "Sending … {done} of {all}")
        self.heading.setText(words.format(done=done, all=among))

    def _say(self) -> None:
        failed, among = len(self.failed), len(self._items)
        if not failed:
            words = translate("Sending", "Sent to all %n address(es).", "", among)
        else:
            words = translate("Sending", "Sent to {done} of {all}. What failed stands below.")
            words = words.format(done=among - failed, all=among)
        self.heading.setText(words)


def line(receipt: Receipt) -> str:
    """One result in words."""
    who = " · ".join(filter(None, (receipt.address, receipt.unit)))
    if receipt.trouble is None:
        return who
    answer = f" ({receipt.answer})" if receipt.answer else ""
    return f"{who}\n{text(receipt.trouble.message)}{answer}"
