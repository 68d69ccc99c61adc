# SPDX-License-Identifier: EUPL-1.2
"""The list of what to look at again; every line leads to where it is put right."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from moderation.gui.focus import let_go
from moderation.gui.icons import paint_icon
from moderation.gui.paint.shapes import painting
from moderation.gui.theme import font, scaled
from moderation.gui.tokens import DESK, MEDIUM, RING_RADIUS, SEMIBOLD, Radius, Size
from moderation.gui.widgets import Hairline
from moderation.gui.widgets.press import PressButton
from moderation.gui.widgets.rows import LEFT, RIGHT, write
from moderation.windows.minutes.check import Check

translate = QCoreApplication.translate


class CheckRow(PressButton):
    """One line of the list; what is missing leads to where it is put right."""

    def __init__(self, parent: QWidget, check: Check) -> None:
        super().__init__(parent)
        self.check = check
        self._leads = not check.fine
        self.setText(check.text.replace("&", "&&"))
        show = translate("MinutesPreview", "Show")
        self.setAccessibleName(f"{check.text}: {show}" if self._leads else check.text)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setProperty(RING_RADIUS, Radius.CONTROL)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        # What is fine leads nowhere, but who hears the page has to come by it as well.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        if self._leads:
            self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(200, scaled(40))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Sign, words, and the way there."""
        painter = QPainter(self)
        rect = QRectF(self.rect())
        if self._leads and (self.underMouse() or self.isDown()):
            with painting(painter):
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(DESK.line if self.isDown() else DESK.sand)
                box = rect.adjusted(-2, 1, 2, -2)
                painter.drawRoundedRect(box, Radius.CONTROL, Radius.CONTROL)
        middle = rect.center().y() - 0.5
        sign = QRectF(0, middle - 8, 16, 16)
        paint_icon(painter, "check" if self.check.fine else "tri", sign, DESK.ink)
        right = rect.right()
        if self.check.locked:
            paint_icon(painter, "lock", QRectF(right - 16, middle - 8, 16, 16), DESK.ink2)
            right -= 24
        elif self._leads:
            paint_icon(painter, "right", QRectF(right - 14, middle - 7, 14, 14), DESK.ink)
            show = translate("MinutesPreview", "Show")
            face = font(Size.SECONDARY, MEDIUM)
            place = QRectF(0, 0, right - 22, rect.height() - 1)
            write(painter, place, show, face, DESK.ink, RIGHT)
            right -= 30 + QFontMetricsF(face).horizontalAdvance(show)
        face = font(Size.BODY, SEMIBOLD if self._leads else 400)
        place = QRectF(30, 0, right - 30, rect.height() - 1)
        write(painter, place, self.check.text, face, DESK.ink if self._leads else DESK.ink2, LEFT)
        painter.fillRect(QRectF(0, rect.bottom() - 1, rect.width(), 1), DESK.line)
        painter.end()


class CheckList(QWidget):
    """All lines; ``chosen`` carries the ``Check`` that shall be put right."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: list[CheckRow] = []
        self.setAccessibleName(translate("MinutesPreview", "Check the minutes"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(Hairline(self))

    def show_checks(self, found: Sequence[Check]) -> None:
        """Show these; nothing moves if they are the same."""
        if [row.check for row in self.rows] == list(found):
            return
        old, self.rows = self.rows, []
        for row in old:
            self._column.removeWidget(row)
        for check in found:
            row = CheckRow(self, check)
            row.clicked.connect(self._pressed)
            self._column.addWidget(row)
            self.rows.append(row)
        let_go(old, self.rows)

    def _pressed(self) -> None:
        row = self.sender()
        if isinstance(row, CheckRow) and not row.check.fine:
            self.chosen.emit(row.check)
