# SPDX-License-Identifier: EUPL-1.2
"""Looking at a timeline: from all of it to half a year, scrolled sideways and by rows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QNativeGestureEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from moderation.activities.timeline.axis import Axis

ZOOM_STEP = 1.25
_STILL = 200
"""Milliseconds after which rows and labels are laid out anew for a zoom."""

MONTH_SCALE, QUARTER_SCALE = 96.0, 84.0
"""So wide a month, or a quarter, is when it is asked for."""

_NARROWEST = 0.5
"""Years that fill the view at the largest zoom."""


@dataclass(frozen=True, slots=True)
class BoardSight:
    """What is seen of the axis: from the column of names on, so far scrolled to the right."""

    column: float = 0.0
    width: float = 0.0
    shift: float = 0.0

    @property
    def left(self) -> float:
        """Where on the axis the view begins."""
        return self.shift + self.column

    @property
    def right(self) -> float:
        """Where on the axis it ends."""
        return self.shift + self.width

    def shows(self, left: float, right: float) -> bool:
        """Whether any of a stretch of the axis is in sight."""
        return left <= self.right and right >= self.left


class ZoomedTimeline(QAbstractScrollArea):
    """An axis that can be zoomed and scrolled; ``zoomed`` carries how often it fits into itself.

    ``factor`` is 1 where all of it is seen.
    """

    zoomed = Signal(float)
    settled = Signal()
    """Rows and labels are as the zoom wants them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.factor = 1.0
        self.column = 84.0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_STILL)
        self._timer.timeout.connect(self._settle)

    # -- what is shown -----------------------------------------------------------------

    def axis(self) -> Axis:
        """The axis as it is shown now."""
        raise NotImplementedError

    def lay_out_zoomed(self, *, still: bool) -> None:
        """Place everything for another zoom; while it is not ``still``, rows stay."""
        raise NotImplementedError

    @property
    def sight(self) -> BoardSight:
        """What is seen of the axis."""
        shift = float(self.horizontalScrollBar().value())
        return BoardSight(self.column, float(self.viewport().width()), shift)

    @property
    def room(self) -> float:
        """How wide the axis is where all of it is seen."""
        return max(200.0, self.viewport().width() - 1.0 - self.column)

    def axis_right(self) -> float:
        """Where the axis ends at this zoom."""
        return self.column + self.room * self.factor

    def set_width_range(self) -> None:
        """Let the bar below scroll over the whole axis."""
        bar = self.horizontalScrollBar()
        bar.setPageStep(round(self.room))
        bar.setSingleStep(round(self.room / 12))
        bar.setRange(0, round(self.room * (self.factor - 1)))

    def reveal_stretch(self, left: float, right: float) -> None:
        """Scroll a stretch of the axis into view; of one that is too wide its begin."""
        bar, sight = self.horizontalScrollBar(), self.sight
        margin = min(24.0, self.room / 10)
        if left < sight.left or right - left > sight.right - sight.left:
            bar.setValue(round(left - self.column - margin))
        elif right > sight.right:
            bar.setValue(round(right + margin - sight.width))

    # -- zoom --------------------------------------------------------------------------

    def set_zoom(self, factor: float, around: float | None = None) -> None:
        """Zoom, keeping what is at a place of the viewport where it is."""
        axis = self.axis()
        most = max(1.0, (axis.last - axis.first + 1) / _NARROWEST)
        factor = min(most, max(1.0, factor))
        factor = 1.0 if factor < 1.02 else factor
        if factor == self.factor:
            return
        at = (self.column + self.viewport().width()) / 2 if around is None else around
        at = max(self.column, at)
        part = (at + self.sight.shift - self.column) / self.factor
        self.factor = factor
        self.lay_out_zoomed(still=False)
        self.horizontalScrollBar().setValue(round(part * factor + self.column - at))
        self.settle_soon()
        self.zoomed.emit(factor)

    def zoom(self, steps: float, around: float | None = None) -> None:
        """In by some steps, or out (negative)."""
        self.set_zoom(self.factor * ZOOM_STEP**steps, around)

    def fit(self) -> None:
        """All of it at once."""
        self.set_zoom(1.0)

    def show_days(self, first: date, last: date) -> None:
        """As large as possible from one day to another, with some room around."""
        axis = self.axis()
        days = max(30, (last - first).days + 1)
        whole = date(axis.last, 12, 31) - date(axis.first, 1, 1)
        self.set_zoom((whole.days + 1) / (days * 1.2))
        axis = self.axis()
        left, right = axis.x(first), axis.x(last + timedelta(days=1))
        middle = (left + right) / 2 - self.column - self.room / 2
        self.horizontalScrollBar().setValue(round(middle))

    def show_scale(self, months: int) -> None:
        """Such that the axis names years (12), quarters (3) or months (1)."""
        if months == 12:
            self.fit()
            return
        wanted = (QUARTER_SCALE if months == 3 else MONTH_SCALE) * 12 / months
        axis = self.axis()
        self.set_zoom(wanted * (axis.last - axis.first + 1) / self.room)

    @property
    def is_moving(self) -> bool:
        """Whether everything is placed anew once the hand is still."""
        return self._timer.isActive()

    def settle_soon(self) -> None:
        """Place everything anew once the hand is still."""
        self._timer.start()

    def _settle(self) -> None:
        self.lay_out_zoomed(still=True)
        self.settled.emit()

    # -- hands -------------------------------------------------------------------------

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ctrl zooms at the pointer, Shift goes sideways."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(event.angleDelta().y() / 120, event.position().x())
            event.accept()
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            bar = self.horizontalScrollBar()
            turned = event.angleDelta().y() or event.angleDelta().x()
            bar.setValue(bar.value() - round(turned / 120 * bar.singleStep()))
            event.accept()
        else:
            super().wheelEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Two fingers zoom as well."""
        if isinstance(event, QNativeGestureEvent):
            if event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
                around = QPointF(event.position()).x()
                self.set_zoom(self.factor * (1 + event.value()), around)
            return True
        return bool(super().viewportEvent(event))

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:  # noqa: N802 - Qt's name
        """Paint at the new place."""
        self.viewport().update()
