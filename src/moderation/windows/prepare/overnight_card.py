# SPDX-License-Identifier: EUPL-1.2
"""Below days side by side: what the night between them gathers, and what it does to the wall."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from moderation.features.agenda.overnight import gathered
from moderation.gui.bridge import Bridge
from moderation.gui.texts import text
from moderation.gui.tokens import DESK, SEMIBOLD, Size, Space
from moderation.gui.widgets import Card, IconSign, PlainLabel

translate = QCoreApplication.translate
COLUMNS = 3


class OvernightCard(Card):
    """What may be open in the evening, of what is on the agenda; nothing of it can be left out.

    It is named after what it says as a whole: there is nothing to do in it.
    """

    def __init__(self, bridge: Bridge, parent: QWidget) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._told: list[str] = []
        title = translate("OvernightCard", "Overnight")
        first = translate(
            "OvernightCard", "What is open in the evening comes first in the morning."
        )
        wall = translate(
            "OvernightCard",
            "The wall stays black after a day. Close open votes before: they are kept in memory "
            "alone.",
        )
        self._said = (title, first, wall)
        self.ticks = QWidget(self)
        self._grid = QGridLayout(self.ticks)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(Space.M)
        self._grid.setVerticalSpacing(2)
        self.wall = PlainLabel(self, text=wall, size=Size.CAPTION, colour=DESK.ink2, wrap=True)
        head = QHBoxLayout()
        head.setSpacing(Space.XS)
        head.addWidget(IconSign(self, icon="moon"))
        head.addWidget(PlainLabel(self, text=title, weight=SEMIBOLD))
        self.first = PlainLabel(self, text=first, size=Size.SECONDARY, colour=DESK.ink2, wrap=True)
        head.addWidget(self.first, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.M, Space.XS, Space.M, Space.XS)
        column.setSpacing(Space.XXS)
        column.addLayout(head)
        column.addWidget(self.ticks)
        column.addWidget(self.wall)

    def refresh(self) -> None:
        """Follow the agenda: what it cannot leave open is not told."""
        told = [text(kind) for kind in gathered(self._bridge.state)]
        if told == self._told:
            return
        self._told = told
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for place, words in enumerate(told):
            tick = QWidget(self.ticks)
            row = QHBoxLayout(tick)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(Space.XXS)
            row.addWidget(IconSign(tick, icon="check", size=14), 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(PlainLabel(tick, text=words, size=Size.SECONDARY, wrap=True), 1)
            self._grid.addWidget(tick, place // COLUMNS, place % COLUMNS)
            tick.show()
        title, first, wall = self._said
        self.setAccessibleName(title)
        self.setAccessibleDescription(" ".join((first, ", ".join(told) + ".", wall)))

    def set_low(self, *, low: bool) -> None:
        """One line where there is little room above it."""
        self.ticks.setHidden(low)
        self.wall.setHidden(low)
