# SPDX-License-Identifier: EUPL-1.2
"""The focus ring: 2 px ink at a gap of 2 px, for keyboard focus only.

One frame follows the focus through all windows. It lies above the widgets, so that a control
needs no room of its own for the ring, and only shows while Qt says that the window's focus moves
by keyboard. What is typed into frames itself (style sheet) and gets no ring.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
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

from moderation.gui.tokens import LIGHT, Radius, Size

RING_RADIUS = "ringRadius"
"""Dynamic property of a widget: the corner radius of what the ring surrounds, in px."""

OWN_FOCUS = "ownFocus"
"""Dynamic property of a widget that shows keyboard focus by itself."""

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

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ring; the radius follows the widget's own corners."""
        widget: QWidget | None = self.widget()
        radius = widget.property(RING_RADIUS) if widget is not None else None
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(LIGHT.ink, Size.SELECTION))
        half = Size.SELECTION / 2
        outline = QRectF(self.rect()).adjusted(half, half, -half, -half)
        corner = min(
            float(Radius.CONTROL if radius is None else radius) + _MARGIN - half,
            outline.height() / 2,
        )
        painter.drawRoundedRect(outline, corner, corner)
        painter.end()


class FocusRingKeeper(QObject):
    """Moves the ring to whatever has the keyboard focus."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.setObjectName("focus-ring-keeper")
        self.ring_style = _RingStyle("Fusion")
        self.ring_style.setParent(self)
        self._ring: FocusRing | None = None
        app.focusChanged.connect(self._follow)

    @property
    def ring(self) -> FocusRing | None:
        """The ring while it is shown."""
        return self._ring

    def _follow(self, _old: QWidget | None, now: QWidget | None) -> None:
        if self._ring is not None:
            ring, self._ring = self._ring, None
            ring.destroyed.disconnect(self._gone)
            ring.hide()
            ring.deleteLater()
        if now is None or not wants_ring(now):
            return
        ring = FocusRing(now)
        ring.destroyed.connect(self._gone)
        ring.setStyle(self.ring_style)
        ring.setWidget(now)
        self._ring = ring

    def _gone(self) -> None:
        # The window that held the ring is closed; the next focus gets a new one.
        self._ring = None


def wants_ring(widget: QWidget) -> bool:
    """Whether the widget gets the ring: reached by keyboard, and not framed already."""
    if widget.isWindow() or widget.property(OWN_FOCUS):
        return False
    if not widget.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange):
        return False
    if isinstance(widget, QLineEdit | QTextEdit | QPlainTextEdit | QAbstractSpinBox):
        return False
    if isinstance(widget, QComboBox):
        return not widget.isEditable()
    if isinstance(widget, QAbstractItemView):
        # Delegates outline the current row; an empty list has none.
        return not widget.currentIndex().isValid()
    return True


def install_focus_ring(app: QApplication) -> FocusRingKeeper:
    """Start the focus ring; calling it again returns the running one."""
    found = app.findChild(FocusRingKeeper, "focus-ring-keeper")
    if isinstance(found, FocusRingKeeper):
        return found
    return FocusRingKeeper(app)
