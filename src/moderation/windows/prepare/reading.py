# SPDX-License-Identifier: EUPL-1.2
"""A list to search, and beside it one thing of it to read: methods and questions are found so."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from moderation.gui.tokens import DESK, REGULAR, SEMIBOLD, Size, Space
from moderation.gui.widgets import Card, PlainLabel, SearchField


class ListSearch(SearchField):
    """The search; up and down move in the list, so that the hands stay where they type."""

    stepped = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows belong to the list."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if event.key() in steps:
            self.stepped.emit(steps[Qt.Key(event.key())])
            return
        super().keyPressEvent(event)


class ReadingArea(QScrollArea):
    """One thing in full; whoever fills it begins a ``page`` and adds to its ``column``."""

    page: QWidget
    column: QVBoxLayout

    def __init__(self, parent: QWidget, *, name: str) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.setAccessibleName(name)

    def begin(self) -> None:
        """Begin a new page; the one before is deleted."""
        self.page = Card(self, padding=0)
        self.column = QVBoxLayout(self.page)
        self.column.setContentsMargins(Space.L, Space.M, Space.L, Space.L)
        self.column.setSpacing(Space.XXS)

    def end(self, described: str = "") -> None:
        """Show the page from its beginning; ``described`` is what a screen reader says of it."""
        self.column.addStretch(1)
        self.setWidget(self.page)
        self.setAccessibleDescription(described)
        self.verticalScrollBar().setValue(0)

    def add_words(
        self, words: str, size: int = Size.BODY, weight: int = REGULAR, ink: QColor | None = None
    ) -> None:
        """A paragraph."""
        label = PlainLabel(
            self.page, text=words, size=size, weight=weight, colour=ink or DESK.ink, wrap=True
        )
        self.column.addWidget(label)

    def add_heading(self, words: str) -> None:
        """What the following is."""
        self.column.addSpacing(Space.S)
        label = PlainLabel(
            self.page, text=words, size=Size.SECONDARY, weight=SEMIBOLD, colour=DESK.ink2
        )
        self.column.addWidget(label)
