# SPDX-License-Identifier: EUPL-1.2
"""Room for large text: a window that is too small for its views scrolls, and cuts nothing off."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from moderation.gui.theme import text_scale

FITS = 1.5
"""Up to this text size every view fits the smallest window."""

_LEAST = QSize(1120, 700)
"""What the views need at the design's text size, in px."""


class RoomForText(QScrollArea):
    """Holds the views at the size that their text needs; what has the focus is scrolled to."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.inside = QWidget(self)
        scale = text_scale()
        self.inside.setMinimumSize(ceil(_LEAST.width() * scale), ceil(_LEAST.height() * scale))
        self.setWidget(self.inside)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def _follow(self, _old: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self.inside.isAncestorOf(now):
            self.ensureWidgetVisible(now)


def room_in(window: QWidget) -> QWidget:
    """What holds the views: the window itself, or with very large text what scrolls in it."""
    if text_scale() <= FITS:
        return window
    room = RoomForText(window)
    around = QVBoxLayout(window)
    around.setContentsMargins(0, 0, 0, 0)
    around.addWidget(room)
    return room.inside
