# SPDX-License-Identifier: EUPL-1.2
"""The left side of the minutes: small pages, or the outline."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from moderation.gui.tokens import DESK, Space
from moderation.gui.widgets import SegmentedControl
from moderation.windows.minutes.outline import Outline
from moderation.windows.minutes.pages import Thumbnails

translate = QCoreApplication.translate
WIDE = 208


class PagesSide(QWidget):
    """Small pages and outline; one of them is shown."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedWidth(WIDE)
        self.thumbnails = Thumbnails(self)
        self.outline = Outline(self)
        self.choice = SegmentedControl(
            self,
            options=[
                (False, translate("MinutesPreview", "Pages")),
                (True, translate("MinutesPreview", "Outline")),
            ],
            name=translate("MinutesPreview", "Ways through the minutes"),
        )
        self.choice.set_value(False)
        self.choice.changed.connect(self._chosen)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.thumbnails)
        self._stack.addWidget(self.outline)
        column = QVBoxLayout(self)
        # The ring around the list that has the keyboard lies outside of it.
        self._stack.setContentsMargins(Space.XXS, Space.XXS, Space.XXS, Space.XXS)
        column.setContentsMargins(Space.XS, Space.S, Space.XS, 0)
        column.setSpacing(Space.S)
        column.addWidget(self.choice)
        column.addWidget(self._stack, 1)

    def switch(self) -> None:
        """From the pages to the outline and back, with the keyboard (Ctrl+G)."""
        self.show_outline(outline=self._stack.currentIndex() == 0)
        (self.outline if self._stack.currentIndex() else self.thumbnails).setFocus()

    def show_outline(self, *, outline: bool) -> None:
        """Show the outline, or the small pages."""
        self.choice.set_value(outline)
        self._stack.setCurrentIndex(1 if outline else 0)

    def show_page(self, page: int) -> None:
        """Mark the page that is read in both."""
        self.thumbnails.show_page(page)
        self.outline.show_page(page)

    def _chosen(self, outline: object) -> None:
        self.show_outline(outline=bool(outline))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A quiet ground with a hairline at its right."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), DESK.well)
        painter.fillRect(self.width() - 1, 0, 1, self.height(), DESK.line)
        painter.end()
