# SPDX-License-Identifier: EUPL-1.2
"""How large a dialog may be, so that all of it is on the display."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

MOST = QSize(1318, 700)
"""What the smallest laptop, 1366x768, shows beside a panel and the window's own frame, in px."""
_AROUND = QSize(48, 68)
"""What a dialog leaves free of a display, for its own frame and a panel, in px."""
_LEAST = 1000
"""No laptop is less wide than this, in px, however large its letters are made."""


def room_for(widget: QWidget | None) -> QSize:
    """How large a dialog of a widget may be on the display where that widget is."""
    free = _free(widget)
    return MOST if free.width() < _LEAST else free - _AROUND


def _free(widget: QWidget | None) -> QSize:
    """What a display has for windows."""
    screen = QGuiApplication.primaryScreen() if widget is None else widget.screen()
    return screen.availableGeometry().size()
