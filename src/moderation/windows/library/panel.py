# SPDX-License-Identifier: EUPL-1.2
"""The ground of the goals beside the library's list."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from moderation.gui.tokens import DESK


class GoalsPanel(QWidget):
    """The ground of the goals."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A quiet ground with a hairline at its left."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), DESK.well)
        painter.fillRect(0, 0, 1, self.height(), DESK.line)
        painter.end()
