# SPDX-License-Identifier: EUPL-1.2
"""The page of the mandate, in the preparation beside the agenda: frame, client, pre-talks."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from moderation.domain.ids import Id
from moderation.gui.boxes import scrolling
from moderation.gui.bridge import Bridge
from moderation.gui.key_names import key_text
from moderation.gui.tokens import Size, Space
from moderation.gui.widgets import IconButton, SectionHeader
from moderation.windows.prepare.framing import FrameCard
from moderation.windows.prepare.mandate_cards import MandateCard, ProposalsCard, TalksCard

translate = QCoreApplication.translate


class MandatePage(QWidget):
    """Everything that is settled before; ``left`` asks for participants and rooms again.

    Proposals that are taken come after the ``current_block`` of the agenda.
    """

    left = Signal()

    def __init__(
        self, bridge: Bridge, parent: QWidget, current_block: Callable[[], Id | None]
    ) -> None:
        super().__init__(parent)
        self.header = SectionHeader(
            self, title=translate("Mandate", "Mandate"), size=Size.PANEL_TITLE
        )
        self.close_button = IconButton(
            self, icon="x", size=Size.SMALL_BUTTON, on_click=self.left.emit
        )
        back = translate("Mandate", "Back to participants and rooms")
        self.close_button.set_name(back, key_text("Esc"))
        self.header.add_control(self.close_button)
        page = QWidget(self)
        self.frame = FrameCard(bridge, page)
        self.column = QVBoxLayout(page)
        self.column.setContentsMargins(0, 0, Space.S, Space.M)
        self.column.setSpacing(Space.M)
        self.wanted = MandateCard(bridge, page)
        self.talks = TalksCard(bridge, page)
        self.proposals = ProposalsCard(bridge, page, current_block)
        for card in (self.frame, self.wanted, self.talks, self.proposals):
            self.column.addWidget(card)
        self.column.addStretch(1)
        self.area = scrolling(page, self)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(Space.XL, Space.L, Space.L, 0)
        outer.setSpacing(Space.M)
        outer.addWidget(self.header)
        outer.addWidget(self.area, 1)

    def begin(self) -> None:
        """Take the keyboard."""
        self.frame.format.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)
