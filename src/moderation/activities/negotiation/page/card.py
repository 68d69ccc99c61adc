# SPDX-License-Identifier: EUPL-1.2
"""The card of the current request: what was said, what belongs to it, and the room's answer."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from moderation.activities.negotiation.model import Negotiation, NegotiationPoint, PointOutcome
from moderation.activities.negotiation.page.lists import details
from moderation.activities.negotiation.sentences import says
from moderation.gui.texts import text
from moderation.gui.tokens import DESK, MEDIUM, SEMIBOLD, Size, Space
from moderation.gui.widgets import Button, Card, ElidingLabel, Kind, SideGlyph

translate = QCoreApplication.translate


class PointCard(Card):
    """Signals: one for each thing that can be done with the current request."""

    accepted = Signal()
    declined = Signal()
    matched = Signal()
    parted = Signal()
    reopened = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, padding=0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.glyph = SideGlyph(self, size=14)
        self.says = ElidingLabel(self, size=Size.CAPTION, weight=MEDIUM, colour=DESK.ink2)
        self.words = ElidingLabel(self, size=Size.SECTION, weight=SEMIBOLD)
        self.details = ElidingLabel(self, size=Size.SECONDARY, colour=DESK.ink2)
        self.accept = self._button(
            translate("NegotiationPage", "Accept"), "A", self.accepted, Kind.PRIMARY
        )
        self.decline = self._button(translate("NegotiationPage", "Decline"), "N", self.declined)
        self.match = self._button(
            translate("NegotiationPage", "Match"), translate("NegotiationPage", "Space"),
            self.matched,
        )  # fmt: skip
        self.part = self._button(translate("NegotiationPage", "Part"), "T", self.parted)
        self.reopen = self._button(translate("NegotiationPage", "Open again"), "O", self.reopened)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.S, Space.L, Space.S)
        column.setSpacing(Space.XXS)
        head = QHBoxLayout()
        head.setSpacing(Space.XS)
        head.addWidget(self.glyph)
        head.addWidget(self.says, 1)
        column.addLayout(head)
        column.addWidget(self.words)
        column.addWidget(self.details)
        column.addSpacing(Space.XXS)
        row = QHBoxLayout()
        row.setSpacing(Space.XS)
        for button in (self.accept, self.match, self.part, self.decline, self.reopen):
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)

    def _button(self, words: str, key: str, signal: object, kind: Kind = Kind.NORMAL) -> Button:
        button = Button(self, text=words, key=key, kind=kind, small=True)
        button.clicked.connect(signal)
        return button

    def show_point(
        self, negotiation: Negotiation, point: NegotiationPoint, held: NegotiationPoint | None
    ) -> None:
        """Show another point, or another state of it."""
        self.glyph.set_side(negotiation.who[point.party].side)
        self.says.set_text(text(says(negotiation, point)))
        self.words.set_text(point.text)
        self.details.set_text(details(negotiation, point))
        is_open = point.outcome is PointOutcome.OPEN
        self.accept.setVisible(is_open)
        self.decline.setVisible(point.outcome is not PointOutcome.DECLINED)
        self.reopen.setVisible(not is_open)
        self.part.setVisible(point.deal_id is not None)
        self.match.setVisible(point.outcome is not PointOutcome.DECLINED)
        can = held is not None and held.party is not point.party
        self.match.set_label(
            translate("NegotiationPage", "Match with “{text}”").format(text=_short(held.text))
            if held is not None and can
            else translate("NegotiationPage", "Release")
            if held is not None and held.id == point.id
            else translate("NegotiationPage", "Match")
        )
        self.setAccessibleName(point.text)
        self.setAccessibleDescription(self.details.text())


def _short(words: str) -> str:
    """Words for a button."""
    return words if len(words) <= 24 else words[:23].rstrip() + "…"
