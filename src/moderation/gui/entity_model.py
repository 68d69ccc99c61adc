# SPDX-License-Identifier: EUPL-1.2
"""Item models over entities that tell row by row what changed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from moderation.domain.ids import Id
from moderation.domain.state import State
from moderation.gui import rows_model
from moderation.gui.bridge import Bridge
from moderation.session.session import Changed

ENTITY_ROLE = rows_model.ENTITY_ROLE
Index = QModelIndex | QPersistentModelIndex
Query = Callable[[State], Sequence[Any]]
Data = Callable[[Any, int], Any]
_ROOT = QModelIndex()


class EntityListModel(QAbstractListModel):
    """The entities that a query finds, kept current by row signals, never by a reset.

    ``kinds`` are the kinds of entities that can change what the query finds or how it looks;
    ``data`` gives an entity's value for a role; ``edit`` takes what was typed and returns whether
    it was accepted.
    """

    def __init__(
        self,
        bridge: Bridge,
        query: Query,
        kinds: Sequence[type],
        data: Data,
        edit: Callable[[Any, Any], bool] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.bridge = bridge
        self._query = query
        self._kinds = frozenset(kind.kind for kind in kinds)  # type: ignore[attr-defined]
        self._data = data
        self._edit = edit
        self._rows: list[Any] = list(query(bridge.state))
        bridge.stepped.connect(self.apply)

    def entity(self, row: int) -> Any:
        """The entity in a row."""
        return self._rows[row]

    def row_of(self, entity_id: Id | None) -> int:
        """The row of an entity, or -1."""
        return next((row for row, e in enumerate(self._rows) if e.id == entity_id), -1)

    def index_of(self, entity_id: Id | None) -> QModelIndex:
        """The index of an entity; invalid if it is not there."""
        return self.index(self.row_of(entity_id))

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        entity = self._rows[index.row()]
        return entity if role == ENTITY_ROLE else self._data(entity, role)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or self._edit is None or not index.isValid():
            return False
        return self._edit(self._rows[index.row()], value)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if self._edit is not None else flags

    def apply(self, changed: Changed) -> None:
        """Take over what a step changed."""
        if not (changed.step.kinds & self._kinds):
            return
        self.show_rows(self._query(changed.state))

    def show_rows(self, rows: Sequence[Any]) -> None:
        """Make these the rows: remove, insert, move and update one by one."""
        wanted = {entity.id for entity in rows}
        for row in range(len(self._rows) - 1, -1, -1):
            if self._rows[row].id not in wanted:
                self.beginRemoveRows(_ROOT, row, row)
                del self._rows[row]
                self.endRemoveRows()
        for row, entity in enumerate(rows):
            if row < len(self._rows) and self._rows[row].id == entity.id:
                if self._rows[row] is not entity:
                    self._rows[row] = entity
                    self.dataChanged.emit(self.index(row), self.index(row))
                continue
            found = next(
                (r for r in range(row + 1, len(self._rows)) if self._rows[r].id == entity.id), -1
            )
            if found < 0:
                self.beginInsertRows(_ROOT, row, row)
                self._rows.insert(row, entity)
                self.endInsertRows()
            else:
                self.beginMoveRows(_ROOT, found, found, _ROOT, row)
                del self._rows[found]
                self._rows.insert(row, entity)
                self.endMoveRows()
                self.dataChanged.emit(self.index(row), self.index(row))

    def refresh(self) -> None:
        """Ask the query again, for what depends on more than the state, and repaint all rows."""
        self.show_rows(self._query(self.bridge.state))
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))
