# SPDX-License-Identifier: EUPL-1.2
"""A whole number with its arrows: what is typed replaces what stands there."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QSpinBox


class NumberBox(QSpinBox):
    """All of the number is marked when the keyboard comes, by whatever way."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        """A click would put the keyboard between the digits; it comes after this."""
        super().focusInEvent(event)
        QTimer.singleShot(0, self, self.selectAll)
