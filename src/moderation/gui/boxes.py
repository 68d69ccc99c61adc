# SPDX-License-Identifier: EUPL-1.2
"""Rows and columns of widgets, written the way they stand on the screen."""

from __future__ import annotations

from typing import TypeAlias

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

Part: TypeAlias = "QWidget | QLayout | int | tuple[QWidget | QLayout, int] | None"
"""A widget or a box of them, alone or with its share of the room that is left; a gap in pixels;
``None`` for room that is left free."""


def row(*parts: Part, gap: int = 0, left: int = 0, right: int = 0) -> QHBoxLayout:
    """Parts from left to right, ``gap`` pixels apart."""
    box = QHBoxLayout()
    box.setContentsMargins(left, 0, right, 0)
    fill(box, parts, gap)
    return box


def column(*parts: Part, gap: int = 0, left: int = 0, right: int = 0) -> QVBoxLayout:
    """Parts from top to bottom, ``gap`` pixels apart."""
    box = QVBoxLayout()
    box.setContentsMargins(left, 0, right, 0)
    fill(box, parts, gap)
    return box


def boxed(box: QBoxLayout, parent: QWidget | None = None) -> QWidget:
    """A widget that holds a row or a column, to be shown and hidden as one."""
    widget = QWidget(parent)
    widget.setLayout(box)
    return widget


class ScrollingArea(QScrollArea):
    """Scrolls down what is too high; the keyboard is in what lies on it.

    Where nothing on it takes the keyboard, as on a result that is read, the area does as long as
    there is something to scroll; with ``stays`` also where it is heard by its name alone.
    """

    stays = False

    def __init__(self, inside: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.setWidget(inside)
        inside.setAutoFillBackground(False)  # setWidget() turned it on
        # A stop until its height is known, so that Tab finds it in its place.
        self._take_keyboard(not self._leads_on())
        self.verticalScrollBar().rangeChanged.connect(self._settle)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What lies on it changed, which may take the keyboard or no more."""
        if event.type() == QEvent.Type.LayoutRequest and watched is self.widget():
            self._settle()
        return super().eventFilter(watched, event)

    def showEvent(self, event: QShowEvent) -> None:
        """What lies on it may have changed unseen."""
        super().showEvent(event)
        self._settle()

    def _leads_on(self) -> bool:
        """Whether Tab leads to something that lies on it."""
        return any(
            each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.isVisibleTo(self)
            for each in self.viewport().findChildren(QWidget)
        )

    def _settle(self) -> None:
        scrolls = self.stays or self.verticalScrollBar().maximum() > 0
        self._take_keyboard(scrolls and not self._leads_on())

    def _take_keyboard(self, taken: bool) -> None:  # noqa: FBT001 - what it is about
        # Not by a click, which would take it away from what is worked on.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if taken else Qt.FocusPolicy.NoFocus)


def scrolling(inside: QWidget, parent: QWidget) -> ScrollingArea:
    """A widget that scrolls down where it is too high; see ``ScrollingArea``."""
    return ScrollingArea(inside, parent)


def fill(box: QBoxLayout, parts: tuple[Part, ...], gap: int | None = None) -> None:
    """Put parts into a box that is there already."""
    if gap is not None:
        box.setSpacing(gap)
    for part in parts:
        if part is None:
            box.addStretch(1)
        elif isinstance(part, int):
            box.addSpacing(part)
        else:
            thing, share = part if isinstance(part, tuple) else (part, 0)
            if isinstance(thing, QLayout):
                box.addLayout(thing, share)
            else:
                box.addWidget(thing, share)
