# SPDX-License-Identifier: EUPL-1.2
"""The corner of a matrix: where rows and columns are added."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from moderation.gui.tokens import Space
from moderation.gui.widgets.buttons import Button, Kind


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
