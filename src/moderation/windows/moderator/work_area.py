# SPDX-License-Identifier: EUPL-1.2
"""Where the pages of the blocks are shown, and whose keys they are."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QStackedWidget, QWidget

from moderation.gui.tab_order import tab_as_read
from moderation.gui.tokens import DESK, Radius, Size, Space

WIDE = 1800
"""From this width of the window on, the minutes stand beside the desk, in px."""

LEAST, MOST, SHARE = 440, 720, 0.38
"""How wide the minutes are beside the work: px, px, and the share of the window."""


def width_beside(window: int) -> int:
    """How wide the minutes are beside the work in a window of a width, in px."""
    return max(LEAST, min(MOST, round(window * SHARE)))


class WorkArea(QStackedWidget):
    """The pages; framed while one of them owns the keyboard."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._owns = False
        self.setContentsMargins(Space.L, Space.L, Space.L, Space.S)

    def take_in(self, page: QWidget) -> None:
        """Hold one more page; Tab comes to it where it is seen, and not after all the rest."""
        self.addWidget(page)
        if (view := self.parentWidget()) is not None:
            tab_as_read(view)

    def drop(self, page: QWidget) -> None:
        """Let go of a page for good."""
        self.removeWidget(page)
        page.deleteLater()

    def set_owns_keyboard(self, *, owns: bool) -> None:
        """Show whether keys go to the page."""
        if owns != self._owns:
            self._owns = owns
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The frame of whoever owns typing."""
        if not self._owns:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(DESK.ink, Size.SELECTION))
        box = QRectF(self.rect()).adjusted(5, 5, -5, -5)
        painter.drawRoundedRect(box, Radius.CARD, Radius.CARD)
        painter.end()
