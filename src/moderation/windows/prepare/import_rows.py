# SPDX-License-Identifier: EUPL-1.2
"""The lines of a list of people as a table: what is read, what is not and why."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from moderation.features.people.importing import A_UNIT, ListedPerson, Preview, Skipped
from moderation.features.people.sheets import clean
from moderation.gui.texts import text
from moderation.gui.tokens import DESK

translate = QCoreApplication.translate

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
TAKE, LINE, NAME, FUNCTION, EMAIL, UNIT, NOTE = range(7)


_MENDED = {NAME: "name", FUNCTION: "function", EMAIL: "email", UNIT: "unit"}
"""Columns whose words can be put right, and what they are of a person."""


def _not_understood(row: Skipped) -> str:
    words = translate("PeopleImport", "Line {line} was not understood: {reason}")
    return words.format(line=row.line, reason=text(row.reason))


class ImportRowsModel(QAbstractTableModel):
    """One row per line of the list; ``chosen`` says that a tick was set or taken away."""

    chosen = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[ListedPerson | Skipped] = []
        self.taken: set[int] = set()

    def show_preview(self, preview: Preview) -> None:
        """Show other lines; every one is ticked as the preview suggests."""
        self.beginResetModel()
        self.rows = sorted((*preview.people, *preview.skipped), key=lambda row: row.line)
        self.taken = {person.line for person in preview.taken}
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else NOTE + 1

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            "",
            translate("PeopleImport", "Line"),
            translate("PeopleImport", "Name"),
            translate("PeopleImport", "Function"),
            translate("PeopleImport", "E-mail"),
            translate("PeopleImport", "Unit"),
            translate("PeopleImport", "Note"),
        )[section]

    def flags(self, index: Index) -> Qt.ItemFlag:
        found = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        row = self.rows[index.row()]
        if isinstance(row, ListedPerson) and index.column() == TAKE:
            found |= Qt.ItemFlag.ItemIsUserCheckable
        if index.column() in _MENDED:
            found |= Qt.ItemFlag.ItemIsEditable
        return found

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.rows[index.row()]
        person = isinstance(row, ListedPerson)
        taken = person and row.line in self.taken
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return self._words(row, index.column())
        if role == Qt.ItemDataRole.EditRole:
            return self._words(row, index.column())
        if role == Qt.ItemDataRole.CheckStateRole and person and index.column() == TAKE:
            return Qt.CheckState.Checked if taken else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.ForegroundRole:
            return DESK.ink if taken and index.column() != LINE else DESK.ink3
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == TAKE:
            if not person:
                return translate("PeopleImport", "not read")
            return (
                translate("PeopleImport", "taken over")
                if taken
                else translate("PeopleImport", "left out")
            )
        return None

    @staticmethod
    def _words(row: ListedPerson | Skipped, column: int) -> str:
        if column == LINE:
            return str(row.line)
        if isinstance(row, Skipped):
            return {
                NAME: row.words,
                NOTE: text(row.reason) if row.reason == A_UNIT else _not_understood(row),
            }.get(column, "")
        return {
            NAME: row.name,
            FUNCTION: row.function,
            EMAIL: row.email,
            UNIT: row.unit,
            NOTE: text(row.reason) if row.reason else "",
        }.get(column, "")

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tick a line, take the tick away, or put right what it says."""
        if role == Qt.ItemDataRole.EditRole and index.column() in _MENDED:
            return self._mend(index.row(), _MENDED[index.column()], clean(str(value)))
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        self.toggle(index.row(), wanted=Qt.CheckState(value) is Qt.CheckState.Checked)
        return True

    def people(self) -> tuple[ListedPerson, ...]:
        """Everybody as the lines say now."""
        return tuple(row for row in self.rows if isinstance(row, ListedPerson))

    def _mend(self, place: int, field: str, words: str) -> bool:
        """A line that was not understood becomes a person, once it has a name or a function."""
        row = self.rows[place]
        if not words and isinstance(row, Skipped):
            return False
        if isinstance(row, Skipped):
            # What was not understood stays the words of its name, until another is given.
            row = ListedPerson(line=row.line, name="" if field == "function" else row.words)
        changed: dict[str, Any] = {field: words}
        mended = replace(row, reason=None, **changed)
        if not mended.name and not mended.function:
            return False
        self.rows[place] = mended
        self.taken.add(mended.line)
        self.dataChanged.emit(self.index(place, 0), self.index(place, NOTE))
        self.chosen.emit()
        return True

    def toggle(self, row: int, *, wanted: bool | None = None) -> None:
        """Tick a line, or take the tick away; lines that cannot be read stay without."""
        person = self.rows[row]
        if not isinstance(person, ListedPerson):
            return
        take = person.line not in self.taken if wanted is None else wanted
        (self.taken.add if take else self.taken.discard)(person.line)
        self.dataChanged.emit(self.index(row, 0), self.index(row, NOTE))
        self.chosen.emit()
