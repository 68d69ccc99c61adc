# SPDX-License-Identifier: EUPL-1.2
"""An icon as a widget."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from moderation.gui.icons import paint_icon
from moderation.gui.tokens import Size


class Sign(QWidget):
    """A picture of fixed size that takes no part in the keyboard's tour."""

    def __init__(self, parent: QWidget | None, extent: int) -> None:
        super().__init__(parent)
        self._extent = extent
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """A square."""
        return QSize(self._extent, self._extent)


class IconSign(Sign):
    """An icon beside words; decoration, so it has no name of its own."""

    def __init__(
        self, parent: QWidget | None = None, *, icon: str = "tri", size: int = Size.ICON
    ) -> None:
        super().__init__(parent, size)
        self._icon = icon

    def show_icon(self, icon: str) -> None:
        """Show another icon."""
        self._icon = icon
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The icon in the text's colour."""
        painter = QPainter(self)
        paint_icon(painter, self._icon, QRectF(self.rect()), self.palette().windowText().color())
        painter.end()
