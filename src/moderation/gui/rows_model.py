# SPDX-License-Identifier: EUPL-1.2
"""An item model over rows that are given to it, for lists that show what a reckoning found."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

Index = QModelIndex | QPersistentModelIndex
ENTITY_ROLE = Qt.ItemDataRole.UserRole + 1
"""The role under which an index gives what stands in its row."""

_ROOT = QModelIndex()


class RowsModel(QAbstractListModel):
    """Rows as they are given; other rows are another list.

    ``words`` gives what a row says for a role. Rows with the same ``key`` stay where they are.
    """

    def __init__(
        self,
        parent: QObject,
        words: Callable[[Any, int], object],
        key: Callable[[Any], object] | None = None,
    ) -> None:
        super().__init__(parent)
        self.rows: list[Any] = []
        self._words = words
        self._key = key

    def show_rows(self, rows: Sequence[Any]) -> None:
        """Show these rows."""
        key = self._key
        if key is None or [key(row) for row in rows] != [key(row) for row in self.rows]:
            self.beginResetModel()
            self.rows = list(rows)
            self.endResetModel()
            return
        for place, row in enumerate(rows):
            if row != self.rows[place]:
                self.rows[place] = row
                self.dataChanged.emit(self.index(place), self.index(place))

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row = self.rows[index.row()]
        return row if role == ENTITY_ROLE else self._words(row, role)
