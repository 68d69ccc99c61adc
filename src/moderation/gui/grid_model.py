# SPDX-License-Identifier: EUPL-1.2
"""A table of entities x entities that tells row by row and column by column what changed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from moderation.domain.ids import Id

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class GridModel(QAbstractTableModel):
    """Rows and columns are entities; what a cell shows is a subclass's business.

    ``show_grid`` inserts, removes and moves what changed, so that current cell, scrolling and
    screen readers stay where they are.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[Any] = []
        self.columns: list[Any] = []

    def row_of(self, entity_id: Id | None) -> int:
        """The row of an entity, or -1."""
        return next((at for at, entity in enumerate(self.rows) if entity.id == entity_id), -1)

    def column_of(self, entity_id: Id | None) -> int:
        """The column of an entity, or -1."""
        return next((at for at, entity in enumerate(self.columns) if entity.id == entity_id), -1)

    def index_of(self, row_id: Id | None, column_id: Id | None) -> QModelIndex:
        """The index of a cell; invalid if it is not there."""
        return self.index(self.row_of(row_id), self.column_of(column_id))

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def show_grid(self, rows: Sequence[Any], columns: Sequence[Any]) -> None:
        """Make these the rows and columns, and repaint every cell."""
        _transform(
            self.rows,
            rows,
            lambda at: self.beginRemoveRows(_ROOT, at, at),
            self.endRemoveRows,
            lambda at: self.beginInsertRows(_ROOT, at, at),
            self.endInsertRows,
            lambda old, new: self.beginMoveRows(_ROOT, old, old, _ROOT, new),
            self.endMoveRows,
        )
        _transform(
            self.columns,
            columns,
            lambda at: self.beginRemoveColumns(_ROOT, at, at),
            self.endRemoveColumns,
            lambda at: self.beginInsertColumns(_ROOT, at, at),
            self.endInsertColumns,
            lambda old, new: self.beginMoveColumns(_ROOT, old, old, _ROOT, new),
            self.endMoveColumns,
        )
        if self.rows:
            self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, len(self.rows) - 1)
        if self.columns:
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)
        if self.rows and self.columns:
            last = self.index(len(self.rows) - 1, len(self.columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)


def _transform(
    there: list[Any],
    wanted: Sequence[Any],
    begin_remove: Callable[[int], object],
    end_remove: Callable[[], object],
    begin_insert: Callable[[int], object],
    end_insert: Callable[[], object],
    begin_move: Callable[[int, int], object],
    end_move: Callable[[], object],
) -> None:
    """Turn one list into another in the fewest kinds of steps, telling each of them."""
    ids = {entity.id for entity in wanted}
    for at in range(len(there) - 1, -1, -1):
        if there[at].id not in ids:
            begin_remove(at)
            del there[at]
            end_remove()
    for at, entity in enumerate(wanted):
        if at < len(there) and there[at].id == entity.id:
            there[at] = entity
            continue
        old = next((n for n in range(at + 1, len(there)) if there[n].id == entity.id), -1)
        if old < 0:
            begin_insert(at)
            there.insert(at, entity)
            end_insert()
        else:
            begin_move(old, at)
            del there[old]
            there.insert(at, entity)
            end_move()
