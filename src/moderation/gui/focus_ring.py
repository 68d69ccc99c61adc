# SPDX-License-Identifier: EUPL-1.2
"""The picture of the focus ring, and who gets one.

Apart from ``focus`` because Qt's styles cost a tenth of a second to import, which nobody should
wait for before the first key is pressed.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QFocusFrame,
    QLineEdit,
    QPlainTextEdit,
    QProxyStyle,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QTextEdit,
    QWidget,
)

from moderation.gui.tokens import DESK, OWN_FOCUS, RING_RADIUS, Radius, Size

_MARGIN = Size.RING_GAP + Size.SELECTION


class _RingStyle(QProxyStyle):
    """Tells ``QFocusFrame`` to lie above its widget, with room for gap and ring."""

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returnData: QStyleHintReturn | None = None,  # noqa: N803 - Qt's name
    ) -> int:
        if hint == QStyle.StyleHint.SH_FocusFrame_AboveWidget:
            return 1
        return super().styleHint(hint, option, widget, returnData)

    def pixelMetric(
        self,
        metric: QStyle.PixelMetric,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
    ) -> int:
        if metric in {
            QStyle.PixelMetric.PM_FocusFrameHMargin,
            QStyle.PixelMetric.PM_FocusFrameVMargin,
        }:
            return _MARGIN
        return super().pixelMetric(metric, option, widget)


class FocusRing(QFocusFrame):
    """The ring around one widget; Qt moves, stacks and clips it along with the widget."""

    def come_back(self) -> None:
        """Qt hides a ring whose widget was scrolled to only after it got the keyboard."""
        widget: QWidget | None = self.widget()
        if widget is not None and widget.isVisible() and not self.isVisible():
            self.show()
            self.raise_()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ring; the radius follows the widget's own corners."""
        widget: QWidget | None = self.widget()
        radius = widget.property(RING_RADIUS) if widget is not None else None
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(DESK.ink, Size.SELECTION))
        half = Size.SELECTION / 2
        outline = QRectF(self.rect()).adjusted(half, half, -half, -half)
        corner = min(
            float(Radius.CONTROL if radius is None else radius) + _MARGIN - half,
            outline.height() / 2,
        )
        painter.drawRoundedRect(outline, corner, corner)
        painter.end()


def ring_style(parent: QObject) -> QStyle:
    """The style that a ring needs; kept by ``parent``, because a widget does not own its style."""
    made = _RingStyle("Fusion")
    made.setParent(parent)
    return made


def wants_ring(widget: QWidget) -> bool:
    """Whether the widget gets the ring; widgets that frame themselves do not."""
    if widget.isWindow() or widget.property(OWN_FOCUS):
        return False
    if isinstance(widget, QLineEdit | QTextEdit | QPlainTextEdit | QAbstractSpinBox):
        return False
    if isinstance(widget, QComboBox):
        return not widget.isEditable()
    if isinstance(widget, QAbstractItemView):
        # Delegates outline the selected row; without one it is the list that shows the focus.
        if widget.model() is None:
            return True
        return not widget.selectionModel().isSelected(widget.currentIndex())
    return True
