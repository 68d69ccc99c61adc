# SPDX-License-Identifier: EUPL-1.2
"""How far the minutes are, as an outlined pill."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from moderation.domain.workshop import Status
from moderation.gui.icons import paint_icon
from moderation.gui.paint.shapes import painting
from moderation.gui.theme import font, scaled
from moderation.gui.tokens import DESK, SEMIBOLD, Size, Space

translate = QCoreApplication.translate


class StatePill(QWidget):
    """How far the minutes are, as an outlined pill."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = ""
        self._final = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_status(self, status: Status) -> None:
        """Minutes are a draft until they are approved."""
        self._final = status is Status.APPROVED
        self._words = (
            translate("MinutesPreview", "approved")
            if self._final
            else translate("MinutesPreview", "Draft")
        )
        self.setAccessibleName(self._words)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Sign and word."""
        width = QFontMetricsF(font(Size.BODY, SEMIBOLD)).horizontalAdvance(self._words)
        return QSize(round(width) + 16 + Space.XS + 2 * Space.S, scaled(Size.SMALL_BUTTON))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A dashed circle while it is a draft."""
        painter = QPainter(self)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        with painting(painter):
            painter.setPen(QPen(DESK.line2, 1))
            painter.setBrush(DESK.surface)
            painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
            ring = QRectF(Space.S + 2, box.center().y() - 5.5, 11, 11)
            if not self._final:
                pen = QPen(DESK.ink, 1.6)
                pen.setDashPattern([1.9, 1.7])
                pen.setCapStyle(Qt.PenCapStyle.FlatCap)
                painter.setPen(pen)
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawEllipse(ring)
        if self._final:
            paint_icon(painter, "check", ring.adjusted(-2, -2, 3, 3), DESK.ink)
        painter.setPen(DESK.ink)
        painter.setFont(font(Size.BODY, SEMIBOLD))
        place = box.adjusted(Space.S + 16 + Space.XS - 2, 0, 0, 0)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, self._words)
        painter.end()
