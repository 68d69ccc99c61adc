# SPDX-License-Identifier: EUPL-1.2
"""The steps of a method, side by side: done, current, open."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QHBoxLayout,
    QSizePolicy,
    QWidget,
)

from moderation.gui.icons import paint_icon
from moderation.gui.paint.shapes import painting
from moderation.gui.theme import font, has_large_text, scaled
from moderation.gui.tokens import DESK, MEDIUM, RING_RADIUS, SEMIBOLD, Size, Space
from moderation.gui.widgets.buttons import shown_text
from moderation.gui.widgets.press import PressButton
from moderation.gui.widgets.tooltip import plain_tooltip

translate = QCoreApplication.translate


class StepState(Enum):
    """Where a step stands."""

    DONE = "done"
    CURRENT = "current"
    OPEN = "open"


class _Step(PressButton):
    """One step: a check mark, the ink pill, or quiet text."""

    def __init__(self, parent: QWidget, label: str) -> None:
        super().__init__(parent)
        self.state = StepState.OPEN
        self.setText(label.replace("&", "&&"))
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFont(font(Size.SECONDARY, MEDIUM))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setProperty(RING_RADIUS, 14)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def _pad(self) -> tuple[int, int]:
        return (24, Space.XS) if self.state is StepState.DONE else (Space.S, Space.S)

    def sizeHint(self) -> QSize:
        # The heaviest weight in every state: nothing moves when the current step changes.
        words = QFontMetricsF(font(Size.SECONDARY, SEMIBOLD)).horizontalAdvance(shown_text(self))
        return QSize(round(words) + sum(self._pad()) + 1, scaled(Size.TARGET))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        box = QRectF(self.rect())
        left, right = self._pad()
        ink = {StepState.DONE: DESK.ink2, StepState.CURRENT: DESK.on_ink}.get(self.state, DESK.ink3)
        fill = DESK.ink if self.state is StepState.CURRENT else None
        if fill is None and self.underMouse() and self.isEnabled():
            fill = DESK.well
        if fill is not None:
            with painting(painter):
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(fill)
                painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        if self.state is StepState.DONE:
            paint_icon(painter, "check", QRectF(4, box.center().y() - 8, 16, 16), DESK.ink)
        painter.setPen(ink)
        painter.setFont(
            font(Size.SECONDARY, SEMIBOLD if self.state is StepState.CURRENT else MEDIUM)
        )
        words, metrics = shown_text(self), painter.fontMetrics()
        room = round(box.width()) - left - right
        if metrics.horizontalAdvance(words) > room:
            left, right = left - Space.XXS, Space.XXS
            room = round(box.width()) - left - right
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
        if shown != words and not self.toolTip():
            plain_tooltip(self, words)
        painter.drawText(
            box.adjusted(left, 0, -right, 0),
            Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft,
            shown,
        )
        painter.end()


class StepIndicator(QWidget):
    """The stages of a method; ``chosen`` carries the index of a stage that was clicked."""

    chosen = Signal(int)

    def __init__(
        self, parent: QWidget | None = None, *, steps: Sequence[str] = (), current: int = 0
    ) -> None:
        super().__init__(parent)
        self._steps: list[_Step] = []
        self._current = current
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(Space.XXS if has_large_text() else Space.M)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(translate("StepIndicator", "Steps"))
        for label in steps:
            step = _Step(self, label)
            step.clicked.connect(self._clicked)
            self._row.addWidget(step)
            self._steps.append(step)
        self.set_current(current)

    @property
    def current(self) -> int:
        """The index of the current step."""
        return self._current

    def set_current(self, index: int) -> None:
        """Go to a step; the ones before it are done."""
        self._current = index
        words = {
            StepState.DONE: translate("StepIndicator", "done"),
            StepState.CURRENT: translate("StepIndicator", "current"),
            StepState.OPEN: "",
        }
        for place, step in enumerate(self._steps):
            step.state = StepState.OPEN
            if place <= index:
                step.state = StepState.CURRENT if place == index else StepState.DONE
            step.setAccessibleName(shown_text(step))
            step.setAccessibleDescription(words[step.state])
            step.updateGeometry()
            step.update()
        self.update()

    def _clicked(self) -> None:
        for index, step in enumerate(self._steps):
            if step is self.sender():
                self.chosen.emit(index)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Short lines between the steps."""
        painter = QPainter(self)
        painter.setPen(QPen(DESK.line2, 1))
        y = self.height() // 2
        for step in self._steps[1:]:
            x = step.geometry().left() - 12
            painter.drawLine(x, y, x + 8, y)
        painter.end()
