# SPDX-License-Identifier: EUPL-1.2
"""The corner of a matrix: where rows and columns are added."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from moderation.gui.tokens import Space
from moderation.gui.widgets.buttons import Button, Kind

_GOES = frozenset({QEvent.Type.Move, QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.ParentChange})
"""What of a table its corner has to follow; how large it is, the table says itself."""


class MatrixCorner(QWidget):
    """Two quiet buttons: one at the columns' names, one above the rows' names."""

    row_wanted = Signal()
    column_wanted = Signal()

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        row: str,
        row_name: str,
        column: str,
        column_name: str,
    ) -> None:
        super().__init__(parent)
        self._view: QWidget | None = None
        self._room = QSize()
        self.column_button = self._button(column, column_name)
        self.row_button = self._button(row, row_name)
        self.column_button.clicked.connect(self.column_wanted)
        self.row_button.clicked.connect(self.row_wanted)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(2, 0, Space.XXS, 2)
        lines.setSpacing(0)
        lines.addWidget(self.column_button, 0, Qt.AlignmentFlag.AlignRight)
        lines.addStretch(1)
        lines.addWidget(self.row_button, 0, Qt.AlignmentFlag.AlignLeft)

    def _button(self, words: str, name: str) -> Button:
        button = Button(self, text=words, icon="plus", kind=Kind.QUIET, small=True)
        button.setAccessibleName(name)
        return button

    def lie_over(self, view: QWidget, room: QSize) -> None:
        """Lie over the upper left corner of a table, and follow it.

        The corner stands beside the table, because of a table a screen reader is shown nothing but
        cells.
        """
        if self._view is not view:
            self._view = view
            view.installEventFilter(self)
        self._room = room
        self._follow()

    def _follow(self) -> None:
        view = self._view
        if view is None:
            return
        if self.parentWidget() is not view.parentWidget():
            self.setParent(view.parentWidget())
            QWidget.setTabOrder(view, self.column_button)
            QWidget.setTabOrder(self.column_button, self.row_button)
        self.setGeometry(QRect(view.pos(), self._room))
        self.setVisible(not view.isHidden())
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Where the table goes, its corner goes."""
        if watched is self._view and event.type() in _GOES:
            self._follow()
        return False
