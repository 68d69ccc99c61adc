# SPDX-License-Identifier: EUPL-1.2
"""Before a workshop is closed: what becomes of everything in the parking lot."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from moderation.domain.change import Change, Step, replaced
from moderation.domain.ids import Id
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.features.agenda.model import Block
from moderation.features.capture.parking import unsettled
from moderation.features.people.model import Unit
from moderation.gui.boxes import scrolling
from moderation.gui.bridge import Bridge
from moderation.gui.tokens import Space
from moderation.gui.widgets import Dialog, Hairline, PlainLabel
from moderation.gui.widgets.fields import name_box

translate = QCoreApplication.translate
SETTLE = QT_TRANSLATE_NOOP("Closing", "Settle the parking lot")
_TAKEN, _LEFT = "taken", "left"


class ParkingDialog(Dialog):
    """One choice for every item; the first field has the keyboard, Enter takes the proposal."""

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(
            parent,
            title=translate("Closing", "What becomes of the parking lot?"),
            note=translate("Closing", "Taken up, handed to someone, or knowingly left open."),
            main=translate("Closing", "Settle and close"),
            cancel=translate("Closing", "Not yet"),
            width=640,
        )
        self._bridge = bridge
        self._entries = unsettled(bridge.state)
        self._fields: list[QComboBox] = []
        self.content.addWidget(self._rows())

    def _rows(self) -> QScrollArea:
        inner = QWidget(self)
        rows = QVBoxLayout(inner)
        rows.setContentsMargins(0, 0, Space.XS, 0)
        rows.setSpacing(Space.XS)
        state = self._bridge.state
        units = state.of(Unit)
        held = [b for b in state.of(Block) if b.started_at is not None and not b.is_break]
        for entry in self._entries:
            field = QComboBox(inner)
            field.addItem(translate("Closing", "knowingly left open"), _LEFT)
            field.addItem(translate("Closing", "taken up"), _TAKEN)
            for block in held:
                words = translate("Closing", "taken up in “{block}”").format(block=block.title)
                field.addItem(words, block.id)
            for unit in units:
                words = translate("Closing", "handed to {unit}").format(unit=unit.label)
                field.addItem(words, unit.id)
            name_box(field, entry.text)
            field.setMinimumWidth(260)
            self._fields.append(field)
            row = QHBoxLayout()
            row.addWidget(PlainLabel(inner, text=entry.text, wrap=True), 1)
            row.addWidget(field)
            rows.addLayout(row)
            rows.addWidget(Hairline(inner))
        rows.addStretch(1)
        area = scrolling(inner, self)
        area.setMinimumHeight(min(360, 60 * len(self._entries) + 16))
        return area

    def choose(self, place: int, what: str) -> None:
        """Choose for one item: "taken", "left", the id of a block or of a unit."""
        self._fields[place].setCurrentIndex(self._fields[place].findData(what))

    def take(self) -> None:
        """Settle all of them, in one step."""
        changes: tuple[Change, ...] = ()
        state = self._bridge.state
        for entry, field in zip(self._entries, self._fields, strict=True):
            chosen = field.currentData()
            if chosen == _TAKEN:
                changes += replaced(entry, done=True)
            elif chosen == _LEFT:
                changes += replaced(entry, left_open=True)
            elif state.find(Block, Id(chosen)) is not None:
                changes += replaced(entry, done=True, taken_up_id=Id(chosen))
            else:
                changes += replaced(entry, unit_id=Id(chosen))
        self._bridge.session.perform(Step(SETTLE, changes))
        self.accept()
