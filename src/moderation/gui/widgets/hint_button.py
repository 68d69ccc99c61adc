# SPDX-License-Identifier: EUPL-1.2
"""A hint that leads to what it is about."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from moderation.gui.canvas.textflow import wrap
from moderation.gui.icons import paint_icon
from moderation.gui.paint.shapes import painting
from moderation.gui.theme import font
from moderation.gui.tokens import DESK, RING_RADIUS, SEMIBOLD, Radius, Size, Space
from moderation.gui.widgets.press import PressButton

_LEFT = 28
_PAD = 10
_NARROWEST = 120
"""The width that it never goes below, in px."""
_MOST = 4
"""So many places are named; the others are reached by pressing, and read aloud."""

translate = QCoreApplication.translate


class HintButton(PressButton):
    """A triangle, a sentence, and the places; pressing it goes to one place after the other."""

    def __init__(
        self, parent: QWidget | None = None, *, title: str = "", places: Sequence[str] = ()
    ) -> None:
        super().__init__(parent)
        self._places = list(places)
        if len(places) > _MOST:
            left_out = len(places) - _MOST + 1
            rest = translate("HintButton", "and %n more", "", left_out)
            self._places = [*places[: _MOST - 1], rest]
        self.setText(title.replace("&", "&&"))
        self._title = title
        self.setAccessibleName(title)
        self.setAccessibleDescription(", ".join(places))
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setProperty(RING_RADIUS, Radius.CONTROL)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def _laid_out(self, width: int) -> list[tuple[QFont, bool, list[str]]]:
        room = max(40.0, width - _LEFT - Space.XXS)
        found = []
        for words, face, strong in (
            (self._title, font(Size.SECONDARY, SEMIBOLD), True),
            *((place, font(Size.CAPTION), False) for place in self._places),
        ):
            advance = QFontMetricsF(face).horizontalAdvance
            lines = wrap(words, room, advance, hyphenate=True, force=True) or [words]
            found.append((face, strong, lines))
        return found

    def hasHeightForWidth(self) -> bool:
        """Words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """All lines with their leading."""
        return (
            ceil(
                sum(
                    QFontMetricsF(face).height() * len(lines)
                    for face, _strong, lines in self._laid_out(width)
                )
            )
            + 2 * _PAD
            + 2
        )

    def sizeHint(self) -> QSize:
        """As narrow as the column of hints."""
        return QSize(200, self.heightForWidth(max(_NARROWEST, self.width())))

    def minimumSizeHint(self) -> QSize:
        """All lines."""
        return QSize(_NARROWEST, self.heightForWidth(max(_NARROWEST, self.width())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In another width the words take other lines."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Triangle, sentence, places; a hairline below."""
        painter = QPainter(self)
        if self.underMouse() or self.isDown():
            with painting(painter):
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(DESK.sand if self.isDown() else DESK.well)
                painter.drawRoundedRect(
                    QRectF(self.rect()).adjusted(0, 1, 0, -2), Radius.CONTROL, Radius.CONTROL
                )
        paint_icon(painter, "tri", QRectF(2, _PAD, 16, 16), DESK.ink)
        top = float(_PAD)
        for face, strong, lines in self._laid_out(self.width()):
            painter.setFont(face)
            painter.setPen(DESK.ink if strong else DESK.ink2)
            leading = QFontMetricsF(face).height()
            for line in lines:
                painter.drawText(
                    QRectF(_LEFT, top, self.width() - _LEFT, leading),
                    Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft,
                    line,
                )
                top += leading
            top += 1 if strong else 0
        painter.fillRect(0, self.height() - 1, self.width(), 1, DESK.line)
        painter.end()
