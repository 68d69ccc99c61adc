# SPDX-License-Identifier: EUPL-1.2
"""The model behind a matrix of letter tiles."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Protocol

from PySide6.QtCore import QObject, Qt

from moderation.domain.side import Side
from moderation.gui.grid_model import GridModel, Index
from moderation.gui.widgets.letter_matrix import (
    COUNT_ROLE,
    SIDE_ROLE,
    SIGN_ROLE,
    TILE_ROLE,
    TileLook,
)
from moderation.gui.widgets.tooltip import escaped_tooltip


class LetterSource(Protocol):
    """What the entities of rows and columns look like, and how they are read aloud.

    One whose rows have a side has a method ``row_side`` as well.
    """

    def look(self, row: Any, column: Any) -> TileLook:
        """A cell's tile."""

    def words(self, row: Any, column: Any) -> str:
        """A cell for a screen reader, with its row and column."""

    def row_name(self, row: Any) -> str:
        """A row's name."""

    def row_words(self, row: Any) -> str:
        """A row's name and flags for a screen reader."""

    def flags(self, row: Any) -> int:
        """How many flags a row has."""

    def row_sign(self, row: Any) -> str:
        """The name of an icon that says something about a row, such as a lock; "" for none."""

    def column_name(self, column: Any) -> str:
        """A column's name."""

    def row_tip(self, row: Any) -> str:
        """A row's name in full, and what else is worth a tool tip."""

    def column_tip(self, column: Any) -> str:
        """A column's name in full."""

    def column_side(self, column: Any) -> Side | None:
        """A column's side, if it has one."""

    def column_words(self, column: Any) -> str:
        """A column's name and side for a screen reader."""


class LetterModel(GridModel):
    """Rows x columns of tiles; the source says what they show at the moment."""

    def __init__(self, source: LetterSource, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._source = source

    def show_source(
        self, source: LetterSource, rows: Sequence[Any], columns: Sequence[Any]
    ) -> None:
        """Show other rows, columns and cells."""
        self._source = source
        self.show_grid(rows, columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or role not in {TILE_ROLE, Qt.ItemDataRole.AccessibleTextRole}:
            return None
        row, column = self.rows[index.row()], self.columns[index.column()]
        if role == TILE_ROLE:
            return self._source.look(row, column)
        return self._source.words(row, column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        source = self._source
        if orientation is Qt.Orientation.Horizontal:
            if not 0 <= section < len(self.columns):
                return None
            column = self.columns[section]
            answers = {
                Qt.ItemDataRole.DisplayRole: source.column_name,
                Qt.ItemDataRole.AccessibleTextRole: source.column_words,
                Qt.ItemDataRole.ToolTipRole: lambda entity: escaped_tooltip(
                    source.column_tip(entity)
                ),
                SIDE_ROLE: source.column_side,
            }
            return answers[role](column) if role in answers else None
        if not 0 <= section < len(self.rows):
            return None
        about = {
            Qt.ItemDataRole.DisplayRole: source.row_name,
            Qt.ItemDataRole.AccessibleTextRole: source.row_words,
            Qt.ItemDataRole.ToolTipRole: lambda entity: escaped_tooltip(source.row_tip(entity)),
            SIGN_ROLE: source.row_sign,
            COUNT_ROLE: source.flags,
            SIDE_ROLE: getattr(source, "row_side", None),
        }
        told = about.get(role)
        return None if told is None else told(self.rows[section])
