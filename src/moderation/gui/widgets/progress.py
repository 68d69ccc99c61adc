# SPDX-License-Identifier: EUPL-1.2
"""How far the room is: a figure with a bar, and a side that can be chosen with its own bar."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QWidget

from moderation.domain.side import Side
from moderation.gui.paint.bars import progress_bar
from moderation.gui.paint.shapes import painting, side_glyph
from moderation.gui.texts import text
from moderation.gui.theme import font, scaled, tabular
from moderation.gui.tokens import DESK, MEDIUM, RING_RADIUS, SEMIBOLD, Radius, Size, Space


class ProgressFigure(QWidget):
    """A large figure, what it is out of, and a bar below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._figure = ""
        self._words = ""
        self._share = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_share(self, figure: str, words: str, share: float) -> None:
        """Show ``figure`` with ``words`` behind it, and a bar filled to ``share`` (0 to 1)."""
        self._figure, self._words, self._share = figure, words, share
        self.setAccessibleName(f"{figure} {words}")
        self.update()

    def sizeHint(self) -> QSize:
        """Figure and bar."""
        return QSize(160, scaled(36) + 8 + 8)

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Figure, words on its baseline, bar."""
        painter = QPainter(self)
        face = tabular(font(28, SEMIBOLD))
        baseline = scaled(36) - 8.0
        painter.setFont(face)
        painter.setPen(DESK.ink)
        painter.drawText(0, round(baseline), self._figure)
        left = QFontMetricsF(face).horizontalAdvance(self._figure) + Space.XS
        painter.setFont(font(Size.SECONDARY))
        painter.setPen(DESK.ink2)
        painter.drawText(round(left), round(baseline), self._words)
        with painting(painter):
            bar = QRectF(0, self.height() - 8, self.width(), 8)
            progress_bar(painter, bar, self._share)
        painter.end()


class SideProgress(QRadioButton):
    """One side to choose, with how much of its work is done; outlined with ink when chosen."""

    def __init__(self, parent: QWidget | None = None, *, side: Side) -> None:
        super().__init__(parent)
        self.side = side
        self._words = ""
        self._share = 0.0
        self.setText(text(side.message))
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setProperty(RING_RADIUS, Radius.CONTROL)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_share(self, words: str, share: float) -> None:
        """Show how far this side is."""
        self._words, self._share = words, share
        self.setAccessibleName(f"{self.text()}, {words}")
        self.update()

    def hitButton(self, pos: object) -> bool:  # noqa: N802 - Qt's name
        """All of it reacts."""
        del pos
        return True

    def sizeHint(self) -> QSize:
        """Name and bar."""
        return QSize(160, scaled(60))

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Glyph, name, figures, bar; 2 px ink around the chosen one."""
        painter = QPainter(self)
        chosen = self.isChecked()
        width = Size.SELECTION if chosen else Size.HAIRLINE
        fill = DESK.surface if chosen or not self.underMouse() else DESK.well
        box = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        with painting(painter):
            painter.setPen(QPen(DESK.ink if chosen else DESK.line2, width))
            painter.setBrush(fill)
            painter.drawRoundedRect(box, Radius.CONTROL, Radius.CONTROL)
            inner = QRectF(self.rect()).adjusted(Space.S, 0, -Space.S, 0)
            line = QRectF(inner.left(), 6, inner.width(), self.height() - 26)
            side_glyph(painter, QRectF(line.left(), line.center().y() - 7, 14, 14), self.side)
            painter.setFont(font(Size.BODY, SEMIBOLD if chosen else MEDIUM))
            painter.setPen(DESK.side(self.side).strong)
            middle = Qt.AlignmentFlag.AlignVCenter
            painter.drawText(
                line.adjusted(14 + Space.XS, 0, 0, 0),
                middle | Qt.AlignmentFlag.AlignLeft,
                self.text(),
            )
            painter.setFont(tabular(font(Size.CAPTION)))
            painter.setPen(DESK.ink2)
            painter.drawText(line, middle | Qt.AlignmentFlag.AlignRight, self._words)
            bar = QRectF(inner.left(), self.height() - 18, inner.width(), 6)
            progress_bar(painter, bar, self._share, colour=DESK.side(self.side).strong)
        painter.end()
