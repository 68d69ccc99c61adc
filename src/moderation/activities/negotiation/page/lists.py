# SPDX-License-Identifier: EUPL-1.2
"""The two lists of requests and offers, and how a row of them reads."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from moderation.activities.negotiation.model import (
    Negotiation,
    NegotiationBoard,
    NegotiationDeal,
    NegotiationPoint,
    NegotiationStage,
    Party,
    PointOutcome,
)
from moderation.activities.negotiation.sentences import BECAUSE, BEFORE, direction, says
from moderation.domain.blank import trimmed
from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.gui.bridge import Bridge
from moderation.gui.texts import text
from moderation.gui.tokens import DESK, SEMIBOLD, Size, Space
from moderation.gui.widgets import ElidingLabel, PlainLabel, SideGlyph
from moderation.gui.widgets.entry_rows import EntryLook
from moderation.gui.widgets.said_list import SaidList

translate = QCoreApplication.translate

Amend = Callable[[NegotiationPoint, str], bool]


def details(negotiation: Negotiation, point: NegotiationPoint) -> str:
    """What stands below the words: kind, what was matched, what became of it."""
    parts = [text(point.point_kind.message)]
    parts += [
        translate("NegotiationPage", "with: {text}").format(text=other.text)
        for other in negotiation.together(point)
    ]
    if point.outcome is PointOutcome.DECLINED and trimmed(point.reason):
        parts.append(text(BECAUSE.with_values(reason=trimmed(point.reason))))
    elif point.outcome is not PointOutcome.OPEN:
        parts.append(text(point.outcome.message))
    if point.earlier:
        parts.append(text(BEFORE.with_values(text=point.earlier[-1])))
    return "  ·  ".join(parts)


class PartyColumn(QWidget):
    """One side's list below its name; closed, only a sentence."""

    def __init__(
        self, parent: QWidget, bridge: Bridge, block_id: Id, party: Party, amend: Amend
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._block_id = block_id
        self.party = party
        self.held: Id | None = None
        """The point that is to be matched with another one."""
        self.glyph = SideGlyph(self, size=14, side=Side.POLITICS)
        self.name = ElidingLabel(self, size=Size.BODY, weight=SEMIBOLD)
        self.list = SaidList(
            self,
            bridge,
            lambda state: Negotiation.of(state, block_id).said_by(party),
            (NegotiationPoint, NegotiationDeal, NegotiationBoard),
            self.look,
            name="",
            edit=amend,
            spoken=self._spoken,
        )
        self.closed = PlainLabel(self, colour=DESK.ink2, wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        head = QHBoxLayout()
        head.setSpacing(Space.XS)
        head.addWidget(self.glyph)
        head.addWidget(self.name, 1)
        column.addLayout(head)
        column.addWidget(self.list, 1)
        column.addWidget(self.closed, 1, Qt.AlignmentFlag.AlignTop)

    @property
    def count(self) -> int:
        """How many points there are."""
        return self.list.rows.rowCount()

    def point(self) -> NegotiationPoint | None:
        """The current one."""
        return self._bridge.state.find(NegotiationPoint, self.list.current_id())

    def show_list(self, negotiation: Negotiation, *, closed: bool) -> None:
        """Show the list, or that it is closed."""
        # The page hears of a change before the list does: the first point would not be seen.
        self.list.rows.refresh()
        who = negotiation.who[self.party]
        self.glyph.set_side(who.side)
        words = text(direction(negotiation, self.party))
        self.name.set_text(words)
        self.list.setAccessibleName(words)
        self.list.setVisible(not closed and self.count > 0)
        self.closed.setVisible(closed or self.count == 0)
        self.closed.setText(
            translate(
                "NegotiationPage",
                "Hidden until both lists are shown: {side} is not to see it, and neither is the "
                "room.",
            ).format(side=text(negotiation.who[self.party.other].name))
            if closed
            else translate("NegotiationPage", "Nothing said yet")
        )

    def look(self, point: NegotiationPoint) -> EntryLook:
        """What stands in a row."""
        negotiation = Negotiation.of(self._bridge.state, self._block_id)
        gathering = negotiation.stage is NegotiationStage.GATHER
        held = point.id == self.held
        below = text(point.point_kind.message) if gathering else details(negotiation, point)
        if held:
            below = translate("NegotiationPage", "choose what belongs to it, then Space")
        return EntryLook(
            text=point.text,
            key="✓" if point.outcome is PointOutcome.ACCEPTED else point.point_kind.sign,
            details=below,
            selected=held,
        )

    def _spoken(self, point: NegotiationPoint) -> str:
        negotiation = Negotiation.of(self._bridge.state, self._block_id)
        return f"{text(says(negotiation, point))}: {point.text}, {self.look(point).details}"
