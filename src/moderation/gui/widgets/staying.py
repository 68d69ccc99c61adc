# SPDX-License-Identifier: EUPL-1.2
"""A table's selection stays at its place when the column that it is in is removed."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex
from PySide6.QtWidgets import QTableView

Index = QModelIndex | QPersistentModelIndex


class _Staying(QObject):
    """Goes to what came into the place of the removed column; Qt would go one column back."""

    def __init__(self, view: QTableView, model: QAbstractItemModel) -> None:
        super().__init__(view)
        self._view = view
        self._place: tuple[int, int] | None = None
        # Heard before the view itself moves.
        model.columnsAboutToBeRemoved.connect(self._leaves)
        view.setModel(model)
        model.columnsRemoved.connect(self._left)

    def _leaves(self, _parent: Index, first: int, last: int) -> None:
        here = self._view.currentIndex()
        gone = here.isValid() and first <= here.column() <= last
        self._place = (here.row(), first) if gone else None

    def _left(self, *_what: object) -> None:
        if self._place is not None:
            (row, column), model = self._place, self._view.model()
            self._view.setCurrentIndex(model.index(row, min(column, model.columnCount() - 1)))
        self._place = None


def set_staying_model(view: QTableView, model: QAbstractItemModel) -> None:
    """Give a table its model, and let its selection stay put when columns are removed."""
    _Staying(view, model)
