# SPDX-License-Identifier: EUPL-1.2
"""Letter tiles as widgets: a picture of one, a button that sets one, the legend."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from moderation.gui.paint.shapes import painting
from moderation.gui.theme import font, scaled, widened
from moderation.gui.tokens import DESK, MEDIUM, RING_RADIUS, SEMIBOLD, Radius, Size, Space
from moderation.gui.widgets.letter_matrix import TileLook, paint_tile
from moderation.gui.widgets.press import PressButton
from moderation.gui.widgets.tooltip import plain_tooltip


class TilePicture(QWidget):
    """One cell of the matrix, large; its words stand beside it."""

    def __init__(self, parent: QWidget | None = None, *, size: QSize | None = None) -> None:
        super().__init__(parent)
        self._size = size or QSize(84, 60)
        self._look = TileLook(blank=True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def look(self) -> TileLook:
        """What is shown."""
        return self._look

    def set_look(self, look: TileLook) -> None:
        """Show another cell."""
        self._look = look
        self.update()

    def sizeHint(self) -> QSize:
        """In the proportions of a tile."""
        return self._size

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The tile."""
        painter = QPainter(self)
        with painting(painter):
            paint_tile(painter, QRectF(self.rect()), self._look, active=True)
        painter.end()


class LetterButton(PressButton):
    """A button that sets one letter; filled with ink when that letter holds."""

    def __init__(self, parent: QWidget | None = None, *, letter: str, name: str) -> None:
        super().__init__(parent)
        self.setText(letter)
        self.setAccessibleName(name)
        plain_tooltip(self, name)
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setProperty(RING_RADIUS, Radius.CONTROL)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def nextCheckState(self) -> None:  # noqa: N802 - Qt's name
        """Only the page knows whether the letter holds."""

    def sizeHint(self) -> QSize:
        """A tile that a finger can hit."""
        return QSize(widened(48), scaled(40))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Outlined, or filled with ink when chosen."""
        painter = QPainter(self)
        fill, ink, border = DESK.surface, DESK.ink, DESK.line2
        if not self.isEnabled():
            fill, ink, border = DESK.well, DESK.ink3, DESK.line
        elif self.isChecked():
            fill, ink, border = DESK.ink, DESK.on_ink, DESK.ink
        elif self.isDown():
            fill = DESK.sand
        elif self.underMouse():
            fill = DESK.well
        with painting(painter):
            painter.setPen(QPen(border, 1))
            painter.setBrush(fill)
            box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(box, Radius.CONTROL, Radius.CONTROL)
            painter.setPen(ink)
            painter.setFont(font(Size.BODY, SEMIBOLD))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()


class LetterLegend(QWidget):
    """Small tiles with their words in one row, in two where one is too narrow."""

    _TILE = QSize(28, 24)

    def __init__(
        self, parent: QWidget | None = None, *, entries: Sequence[tuple[TileLook, str]] = ()
    ) -> None:
        super().__init__(parent)
        self._entries = list(entries)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(
            ", ".join(f"{look.letter} {word}" if not look.other else word for look, word in entries)
        )

    def set_entries(self, entries: Sequence[tuple[TileLook, str]]) -> None:
        """Show other entries."""
        self._entries = list(entries)
        self.updateGeometry()
        self.update()

    def _rows(self, width: float) -> list[list[tuple[TileLook, str, float]]]:
        metrics = QFontMetricsF(font(Size.CAPTION, MEDIUM))
        rows: list[list[tuple[TileLook, str, float]]] = [[]]
        used = 0.0
        for look, word in self._entries:
            own = self._TILE.width() + Space.XS + metrics.horizontalAdvance(word) + 2
            if rows[-1] and used + own > width:
                rows.append([])
                used = 0.0
            rows[-1].append((look, word, own))
            used += own + Space.S
        return rows

    def hasHeightForWidth(self) -> bool:
        """Narrow ones are higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """One row, or more."""
        return len(self._rows(width)) * (self._TILE.height() + Space.XXS) - Space.XXS

    def sizeHint(self) -> QSize:
        """One row."""
        return QSize(320, self.heightForWidth(max(320, self.width())))

    def minimumSizeHint(self) -> QSize:
        """At least a row."""
        return QSize(200, self._TILE.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Tile, word, tile, word."""
        painter = QPainter(self)
        top = 0.0
        for row in self._rows(self.width()):
            left = 0.0
            for look, word, own in row:
                tile = QRectF(left, top, self._TILE.width(), self._TILE.height())
                with painting(painter):
                    paint_tile(painter, tile, look)
                    painter.setFont(font(Size.CAPTION, MEDIUM))
                    painter.setPen(DESK.ink2)
                    painter.drawText(
                        tile.adjusted(tile.width() + Space.XS, 0, own, 0),
                        Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft,
                        word,
                    )
                left += own + Space.S
            top += self._TILE.height() + Space.XXS
        painter.end()
