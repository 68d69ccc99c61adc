# SPDX-License-Identifier: EUPL-1.2
"""A message at the foot of a window that goes by itself, with the way back."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QObject,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSizePolicy, QWidget

from moderation.gui.paint.shapes import painting
from moderation.gui.theme import font, scaled
from moderation.gui.tokens import DESK, MEDIUM, RING_RADIUS, SEMIBOLD, Radius, Size, Space
from moderation.gui.widgets.buttons import shown_text
from moderation.gui.widgets.labels import PlainLabel, announce
from moderation.gui.widgets.press import PressButton
from moderation.gui.widgets.tooltip import plain_tooltip

translate = QCoreApplication.translate

_STAY_MS = 8000
_MOST_WIDE = 640
_MOST_LINES = 3


class _Underlined(PressButton):
    """A word on ink that can be pressed."""

    def __init__(self, parent: QWidget, text: str) -> None:
        super().__init__(parent)
        self.setText(text)
        self.setFont(font(Size.BODY, SEMIBOLD))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setProperty(RING_RADIUS, Radius.BAR)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        width = QFontMetricsF(self.font()).horizontalAdvance(shown_text(self))
        return QSize(round(width) + 2 * Space.XS, scaled(Size.TARGET))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        box = QRectF(self.rect())
        painter.setPen(DESK.on_ink)
        face = font(Size.BODY, SEMIBOLD)
        face.setUnderline(True)
        painter.setFont(face)
        if self.underMouse():
            with painting(painter):
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(DESK.ink2)
                painter.drawRoundedRect(box, Radius.BAR, Radius.BAR)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, shown_text(self))
        painter.end()


class Toast(QWidget):
    """Says what was just done; ``undo`` is sent when the moderator wants it back.

    Where there is nothing to undo, its button may offer something else.

    It lies over the foot of its parent, never takes the focus, and stays while pointed at.
    """

    undo = Signal()

    def __init__(self, parent: QWidget, *, margin: int = Space.L) -> None:
        super().__init__(parent)
        self._margin = margin
        self._words = ""
        self._label = PlainLabel(self, weight=MEDIUM, colour=DESK.on_ink, wrap=True)
        self._button = _Underlined(self, translate("Toast", "Undo"))
        self._button.clicked.connect(self._undo)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.M, Space.XS, Space.XS, Space.XS)
        row.setSpacing(Space.M)
        row.addWidget(self._label, 1)
        row.addWidget(self._button)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_STAY_MS)
        self._timer.timeout.connect(self._leave)
        parent.installEventFilter(self)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow_keyboard)
        self.hide()

    @property
    def text(self) -> str:
        """The words shown."""
        return self._words

    def show_text(self, text: str, *, undo: bool = True, action: str = "") -> None:
        """Show a message for eight seconds; ``action`` are other words for the button."""
        self._words = " ".join(text.split("\n"))
        self._label.setAccessibleName(text)
        self._button.setText((action or translate("Toast", "Undo")).replace("&", "&&"))
        self._button.setVisible(undo)
        self._place()
        self.show()
        self.raise_()
        self._timer.start()
        announce(self, text)

    def take_offer_back(self) -> None:
        """What it speaks of can be undone no more; the words stay as long as they would."""
        self._button.hide()
        self._place()

    def _place(self) -> None:
        parent = self.parentWidget()
        row = self.layout()
        if parent is None or row is None:
            return
        face = QFontMetricsF(self._label.font())
        margins = row.contentsMargins()
        beside = margins.left() + margins.right() + 4
        if not self._button.isHidden():
            beside += self._button.sizeHint().width() + row.spacing()
        wide = ceil(face.horizontalAdvance(self._words)) + beside
        width = min(_MOST_WIDE, wide, max(0, parent.width() - 2 * self._margin))
        height = scaled(44)
        shown = self._words
        if wide > width:
            # What was removed may have meant a lot: some lines of it, then an ellipsis.
            room = max(0, width - beside)
            shown = face.elidedText(shown, Qt.TextElideMode.ElideRight, room * (_MOST_LINES - 0.6))
            self._label.setText(shown)
            lines = self._label.heightForWidth(room)
            height = max(height, lines + margins.top() + margins.bottom() + Space.XS)
        self._label.setText(shown)
        plain_tooltip(self, self._words if shown != self._words else "")
        box = QRect(
            (parent.width() - width) // 2, parent.height() - height - self._margin, width, height
        )
        self.setGeometry(self._off_the_keyboard(box, parent))

    @staticmethod
    def _off_the_keyboard(box: QRect, parent: QWidget) -> QRect:
        """The same box, above a field that has the keyboard: what is typed there stays in sight.

        A page or a list that has it is too high for that, and shows the rest of itself.
        """
        field = QApplication.focusWidget()
        if field is None or not parent.isAncestorOf(field) or field.height() > parent.height() // 3:
            return box
        typed = QRect(field.mapTo(parent, QPoint()), field.size())
        above = box.translated(0, typed.top() - Space.M - box.height() - box.top())
        return above if typed.intersects(box) and above.top() >= 0 else box

    def _follow_keyboard(self, _before: QWidget | None, now: QWidget | None) -> None:
        if self.isVisible() and now is not None:
            self._place()

    def _leave(self) -> None:
        if self.underMouse():
            self._timer.start()
            return
        self.hide()

    def _undo(self) -> None:
        self.hide()
        self._timer.stop()
        self.undo.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the foot of the parent."""
        if event.type() == QEvent.Type.Resize and watched is self.parent() and self.isVisible():
            self._place()
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A field of ink."""
        painter = QPainter(self)
        with painting(painter):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(DESK.ink)
            painter.drawRoundedRect(QRectF(self.rect()), Radius.CONTROL, Radius.CONTROL)
        painter.end()
