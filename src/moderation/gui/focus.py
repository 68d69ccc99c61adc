# SPDX-License-Identifier: EUPL-1.2
"""The focus ring: 2 px ink at a gap of 2 px, for keyboard focus only.

One frame follows the focus through all windows. It lies above the widgets, so that a control
needs no room of its own for the ring, and only shows while Qt says that the window's focus moves
by keyboard. What is typed into frames itself (style sheet) and gets no ring.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QStackedLayout, QWidget

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyle

    from moderation.gui.focus_ring import FocusRing


_LED = "keyboardWasLedHere"


class FocusRingKeeper(QObject):
    """Moves the ring to whatever has the keyboard focus."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.setObjectName("focus-ring-keeper")
        self._style: QStyle | None = None
        self._ring: FocusRing | None = None
        app.focusChanged.connect(self._follow)

    @property
    def ring(self) -> FocusRing | None:
        """The ring while it is shown."""
        return self._ring

    def _follow(self, old: QWidget | None, now: QWidget | None) -> None:
        if self._ring is not None:
            ring, self._ring = self._ring, None
            ring.destroyed.disconnect(self._gone)
            ring.hide()
            ring.deleteLater()
        if now is None or now.isWindow():
            return
        if now.property(_LED):
            # Qt forgets it of a window that is only now shown, or has the keyboard only now.
            now.window().setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
        if old is not None and old.window() is now.window():
            old.setProperty(_LED, None)
        if now.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange):
            self._ring = self.surround(now)
            if self._ring is not None:
                QTimer.singleShot(0, self._ring, self._ring.come_back)

    def surround(self, widget: QWidget) -> FocusRing | None:
        """Draw the ring around a widget, unless the widget shows its focus by itself."""
        from moderation.gui.focus_ring import FocusRing, ring_style, wants_ring

        if not wants_ring(widget):
            return None
        if self._style is None:
            self._style = ring_style(self)
        ring = FocusRing(widget)
        ring.destroyed.connect(self._gone)
        ring.setStyle(self._style)
        ring.setWidget(widget)
        return ring

    def _gone(self) -> None:
        # The window that held the ring is closed; the next focus gets a new one.
        self._ring = None


def lead_keyboard(widget: QWidget) -> None:
    """Put the keyboard on what comes next, and show it: who goes on by Enter has to see where."""
    widget.setProperty(_LED, True)
    widget.window().setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
    widget.setFocus(Qt.FocusReason.ShortcutFocusReason)


def show_view(stack: QStackedLayout, view: QWidget, focus: Callable[[], object]) -> None:
    """Show a view of a stack, with the keyboard where ``focus`` puts it.

    It is put there before as well, or Qt gives it to whatever comes first in the view.
    """
    focus()
    stack.setCurrentWidget(view)
    focus()


def let_go(old: Iterable[QWidget], new: Iterable[QWidget]) -> None:
    """Take away what was made anew; the keyboard goes to what stands at the same place now.

    Hiding what has the keyboard would send it to the next control of the window, and from there to
    the next one: a screen reader speaks each of them, and the space bar presses the last.
    """
    going, focus = list(old), QApplication.focusWidget()
    had = [field for field in _fields(going) if field is focus]
    if had:
        place = _fields(going).index(had[0])
        for widget in (coming := list(new)):
            widget.show()
        fields = _fields(coming)
        if fields:
            fields[min(place, len(fields) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)
    for widget in going:
        widget.hide()
        widget.deleteLater()


def _fields(rows: Iterable[QWidget]) -> list[QWidget]:
    """What of some rows can have the keyboard, the rows themselves included."""
    every = [part for row in rows for part in (row, *row.findChildren(QWidget))]
    return [part for part in every if part.focusPolicy() is not Qt.FocusPolicy.NoFocus]


def install_focus_ring(app: QApplication) -> FocusRingKeeper:
    """Start the focus ring; calling it again returns the running one."""
    found = app.findChild(FocusRingKeeper, "focus-ring-keeper")
    if isinstance(found, FocusRingKeeper):
        return found
    return FocusRingKeeper(app)
