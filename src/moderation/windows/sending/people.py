# SPDX-License-Identifier: EUPL-1.2
"""The list of everybody a mail goes to: ticked, or with the reason why it cannot go there."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QListWidgetItem, QWidget

from moderation.features.sending.recipients import Recipient, Unreached
from moderation.gui.widgets.tick_list import OutlinedList
from moderation.mail.words import address_key, is_address
from moderation.windows.sending.choice import RecipientChoice

translate = QCoreApplication.translate
_PARTED = re.compile(r"[\s,;]+")


class RecipientList(OutlinedList):
    """Everybody with their address; ``chosen`` says that a tick was set or taken away."""

    chosen = Signal()

    def __init__(self, parent: QWidget, choice: RecipientChoice) -> None:
        super().__init__(parent)
        self._choice = choice
        self.setAccessibleName(translate("Sending", "Recipients"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrap(True)
        self._fill()
        self.itemChanged.connect(self._ticked)

    def _fill(self) -> None:
        for one in self._choice.everybody:
            item = QListWidgetItem(_shown(one), self)
            item.setData(Qt.ItemDataRole.UserRole, one.address)
            state = Qt.CheckState.Checked if self._choice.takes(one) else Qt.CheckState.Unchecked
            item.setCheckState(state)
        for missing in self._choice.unreached:
            item = QListWidgetItem(_why(missing), self)
            item.setFlags(Qt.ItemFlag.ItemIsSelectable)
        if self.count():
            self.setCurrentRow(0)

    def _ticked(self, item: QListWidgetItem) -> None:
        address = item.data(Qt.ItemDataRole.UserRole)
        some = [one for one in self._choice.everybody if one.address == address]
        self._choice.set(some, taken=item.checkState() is Qt.CheckState.Checked)
        self.chosen.emit()


def _shown(one: Recipient) -> str:
    words = " · ".join(filter(None, (one.address, one.name, one.unit)))
    if one.inside:
        return words
    outside = translate("Sending", "not in the closed session")
    return f"{words} · {outside}"


def _why(missing: Unreached) -> str:
    why = (
        translate("Sending", "no valid address")
        if missing.typed
        else translate("Sending", "no address")
    )
    return " · ".join(filter(None, (missing.name, missing.unit, missing.typed, why)))


def typed_addresses(words: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The addresses in a line, each once, and the words that are not addresses."""
    parts = [part.strip("<>") for part in _PARTED.split(words) if part.strip("<>")]
    found = {address_key(part): part for part in parts if is_address(part)}
    return tuple(found.values()), tuple(part for part in parts if not is_address(part))
