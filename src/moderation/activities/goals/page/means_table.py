# SPDX-License-Identifier: EUPL-1.2
"""What a goal takes year by year, as a table to type in: a row for the need and for each source."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QCoreApplication,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from moderation.activities.goals import means_edits as edits
from moderation.activities.goals import means_words as words
from moderation.activities.goals.means import (
    GoalMeans,
    MeansKind,
    MeansState,
    by_source,
    means_of,
    sources_of,
    words_by_year,
    years_of,
)
from moderation.activities.goals.model import Goal
from moderation.domain.amounts import (
    Money,
    money_with_words,
    parse_staff,
    read_money,
    staff_number,
)
from moderation.domain.blank import blank
from moderation.domain.change import Step
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id
from moderation.domain.state import State
from moderation.domain.texts import Message
from moderation.gui.bridge import Bridge
from moderation.gui.commands import KeyNote
from moderation.gui.grid_model import GridModel
from moderation.gui.icons import icon
from moderation.gui.key_names import key_text
from moderation.gui.paint.shapes import painting
from moderation.gui.texts import formats, text
from moderation.gui.theme import font, scaled
from moderation.gui.tokens import DESK, SEMIBOLD, Radius, Size, Space
from moderation.gui.widgets.read_line import limit
from moderation.gui.widgets.rows import prepare_view

translate = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex
_ROW, _NAME, _STATE, _YEAR, _SUM = 30, 190, 100, 92, 100
"""Height of a row and widths of the columns, in px."""
_LONGEST = 60


class _Part(Enum):
    """What a row is about."""

    NEED = "need"
    SOURCE = "source"
    NEW = "new"
    GAP = "gap"


@dataclass(frozen=True, slots=True)
class _Row:
    id: Id
    part: _Part
    name: str = ""
    source_state: MeansState | None = None

    @property
    def source_id(self) -> Id | None:
        """Whose amounts stand in it; what is needed has no source."""
        return self.id if self.part is _Part.SOURCE else None


@dataclass(frozen=True, slots=True)
class _Column:
    id: Id
    year: int = 0


_NAMES, _STATES, _SUMS = _Column(Id("name")), _Column(Id("state")), _Column(Id("sum"))


class MeansModel(GridModel):
    """The means of one goal and kind; ``refused`` carries the sentence about what cannot be read.

    What was refused stays in its cell as it was typed, until it is mended or emptied.
    """

    refused = Signal(object)

    def __init__(self, parent: QObject, bridge: Bridge, goal_id: Id, kind: MeansKind) -> None:
        super().__init__(parent)
        self.kind = kind
        self._bridge, self._goal_id = bridge, goal_id
        self._kept: dict[tuple[Id, Id], str] = {}
        self._means: GoalMeans | None = None
        self._amounts: Any = {}
        self._said: Mapping[tuple[Id | None, int], str] = {}

    def show_years(self, first: int, last: int) -> None:
        """Show the years from the first to the last, and all others that something is said of."""
        state: State = self._bridge.state
        goal = state.find(Goal, self._goal_id)
        if goal is None:
            return
        self._means = means_of(state, goal, self.kind)
        self._amounts = by_source(state, self._goal_id, self.kind)
        rows = years_of(state, self._goal_id, self.kind)
        self._said = words_by_year(state, self._goal_id, self.kind)
        years = sorted({*range(first, last + 1), *(row.year for row in rows)})
        sources = [
            _Row(each.id, _Part.SOURCE, each.words, each.source_state)
            for each in sources_of(state, self._goal_id, self.kind)
        ]
        ends = (
            _Row(Id("new"), _Part.NEW),
            _Row(Id("gap"), _Part.GAP, text(words.NOT_COVERED)),
        )
        self.show_grid(
            (_Row(Id("need"), _Part.NEED, text(words.NEEDED)), *sources, *ends),
            (_NAMES, _STATES, *(_Column(Id(str(year)), year) for year in years), _SUMS),
        )

    # -- what a cell shows -----------------------------------------------------------------

    def headerData(
        self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if way != Qt.Orientation.Horizontal:
            name = self.rows[section].name or translate("MeansTable", "New source")
            return name if role == Qt.ItemDataRole.DisplayRole else None
        column = self.columns[section]
        if role == Qt.ItemDataRole.TextAlignmentRole and (column.year or column == _SUMS):
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if column == _NAMES:
            return text(self.kind.message)
        if column == _STATES:
            return translate("MeansTable", "How far")
        if column == _SUMS:
            if self.kind is MeansKind.MONEY:
                return translate("MeansTable", "Sum")
            return translate("MeansTable", "at most")
        return str(column.year)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row, column = self.rows[index.row()], self.columns[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._shown(row, column)
        if role == Qt.ItemDataRole.EditRole:
            kept = self._kept.get((row.id, column.id))
            return self._typed(row, column) if kept is None else kept
        if role == Qt.ItemDataRole.AccessibleTextRole:
            name = row.name or translate("MeansTable", "New source")
            head = self.headerData(index.column(), Qt.Orientation.Horizontal)
            return f"{name}, {head}: {self._shown(row, column) or '–'}"
        if role == Qt.ItemDataRole.TextAlignmentRole and (column.year or column == _SUMS):
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.DecorationRole and (row.id, column.id) in self._kept:
            return icon("tri")
        if role == Qt.ItemDataRole.FontRole:
            bold = row.part in (_Part.NEED, _Part.GAP) or column == _SUMS
            return font(Size.BODY, SEMIBOLD if bold else 400)
        return None

    def _shown(self, row: _Row, column: _Column) -> str:
        kept = self._kept.get((row.id, column.id))
        if kept is not None:
            return kept
        if column == _NAMES:
            return row.name or translate("MeansTable", "New source …")
        if column == _STATES:
            return "" if row.source_state is None else text(row.source_state.message)
        if row.part is _Part.NEW:
            return ""
        amount = self._amount(row, column)
        if not amount:
            return "–"
        if self.kind is MeansKind.STAFF:
            return staff_number(amount, formats())
        said = self._said.get((row.source_id, column.year), "")
        if row.part is _Part.GAP:
            said = ""
        return text(money_with_words(int(amount), said, formats()))

    def _amount(self, row: _Row, column: _Column) -> float:
        if row.part is _Part.GAP:
            if self._means is None or not self._means.years:
                return 0.0
            if column == _SUMS:
                return self._means.gap
            return next((y.gap for y in self._means.years if y.year == column.year), 0.0)
        if row.part is _Part.NEED and column == _SUMS and self._means is not None:
            return self._means.needed
        own = self._amounts.get(row.source_id, {})
        if column != _SUMS:
            found: float = own.get(column.year, 0.0)
            return found
        whole = sum if self.kind is MeansKind.MONEY else max
        return float(whole(own.values())) if own else 0.0

    def _typed(self, row: _Row, column: _Column) -> str:
        if column == _NAMES:
            return row.name
        shown = self._shown(row, column)
        return "" if shown == "–" else shown

    def flags(self, index: Index) -> Qt.ItemFlag:
        row, column = self.rows[index.row()], self.columns[index.column()]
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        names = column == _NAMES and row.part in (_Part.SOURCE, _Part.NEW)
        amounts = column.year and row.part in (_Part.NEED, _Part.SOURCE)
        return flags | Qt.ItemFlag.ItemIsEditable if names or amounts else flags

    # -- what is typed ---------------------------------------------------------------------

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take what was typed; what cannot be read stays, and is said."""
        if role != Qt.ItemDataRole.EditRole:
            return False
        row, column, typed = self.rows[index.row()], self.columns[index.column()], str(value)
        if typed == self._typed(row, column):
            return self._keep(row, column, None)
        try:
            edit = self._edit(row, column, typed)
        except UserFacingError as error:
            self._keep(row, column, typed)
            self.refused.emit(error.message)
            return False
        self._keep(row, column, None)
        return edit is None or self._bridge.attempt(edit)

    def _keep(self, row: _Row, column: _Column, typed: str | None) -> bool:
        self._kept.pop((row.id, column.id), None)
        if typed is not None:
            self._kept[row.id, column.id] = typed
        at = self.index(self.row_of(row.id), self.column_of(column.id))
        self.dataChanged.emit(at, at)
        return True

    def _edit(self, row: _Row, column: _Column, typed: str) -> Callable[[State], Step] | None:
        """The edit that takes what was typed; nothing where nothing was.

        Raises:
            UserFacingError: It cannot be read, or is none of a plan.
        """
        goal_id, kind, source_id = self._goal_id, self.kind, row.source_id
        if column == _NAMES:
            if row.part is _Part.NEW:
                if blank(typed):
                    return None
                return lambda state: edits.add_source(state, goal_id, kind, typed)
            row_id = row.id
            edits.name_source(self._bridge.state, row_id, typed)
            return lambda state: edits.name_source(state, row_id, typed)
        read = read_money(typed) if kind is MeansKind.MONEY else Money(0)
        amount = float(read.euros) if kind is MeansKind.MONEY else parse_staff(typed)
        year = column.year
        return lambda state: edits.set_year(
            state, goal_id, kind, source_id, year, amount, read.words
        )

    def remove(self, index: Index) -> None:
        """Empty an amount, or take a source out with all its amounts."""
        row, column = self.rows[index.row()], self.columns[index.column()]
        if (row.id, column.id) in self._kept:
            self._keep(row, column, None)
        elif column == _NAMES and row.part is _Part.SOURCE:
            self._bridge.attempt(lambda state: edits.remove_source(state, row.id))
        elif self.flags(index) & Qt.ItemFlag.ItemIsEditable:
            self.setData(index, "")

    def next_state(self, index: Index) -> None:
        """A source is planned, applied for, adopted, and planned again."""
        row = self.rows[index.row()]
        if row.source_state is None:
            return
        states = list(MeansState)
        after = states[(states.index(row.source_state) + 1) % len(states)]
        self._bridge.attempt(lambda state: edits.set_source_state(state, row.id, after))


class _Editor(QStyledItemDelegate):
    """A field in the cell, with what stands there marked; the current cell has a ring."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        view = option.widget
        current = isinstance(view, QTableView) and index == view.currentIndex()
        if not current or not view.hasFocus():
            return
        with painting(painter):
            painter.setPen(QPen(DESK.ink, Size.SELECTION))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            box = QRectF(option.rect).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(box, Radius.BAR, Radius.BAR)

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, _at: Index) -> QWidget:
        line = QLineEdit(parent)
        line.setFrame(False)
        limit(line, _LONGEST)
        line.setAccessibleName(translate("MeansTable", "Amount or source"))
        return line

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, QLineEdit):
            model.setData(index, editor.text())


class MeansTable(QTableView):
    """Type an amount, Enter goes on to the next year; Space changes how far a source is."""

    typed = Signal(object)
    """What could not be read, as a sentence; nothing once something was."""

    def __init__(self, parent: QWidget, bridge: Bridge, goal_id: Id, kind: MeansKind) -> None:
        super().__init__(parent)
        self.means = MeansModel(self, bridge, goal_id, kind)
        self._refused: Message | None = None
        self.means.refused.connect(self._refuse)
        self.setModel(self.means)
        self.setItemDelegate(_Editor(self))
        prepare_view(self)
        self.setAccessibleName(text(kind.message))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        trigger = QAbstractItemView.EditTrigger
        self.setEditTriggers(trigger.AnyKeyPressed | trigger.EditKeyPressed | trigger.DoubleClicked)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(scaled(_ROW))
        head = self.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def show_years(self, first: int, last: int) -> None:
        """Show these years; the current cell stays current."""
        self.means.show_years(first, last)
        columns = self.means.columns
        for at, column in enumerate(columns):
            width = {_NAMES: _NAME, _STATES: _STATE, _SUMS: _SUM}.get(column, _YEAR)
            self.setColumnWidth(at, scaled(width))
        high = self.horizontalHeader().sizeHint().height() + scaled(_ROW) * len(self.means.rows)
        bar = self.horizontalScrollBar().sizeHint().height()
        self.setFixedHeight(high + bar + Space.XS)
        if not self.currentIndex().isValid() and len(columns) > 2:
            self.setCurrentIndex(self.means.index(0, 2))

    def key_notes(self) -> tuple[KeyNote, ...]:
        """What the keys do here."""
        return (
            KeyNote(key_text("Return"), translate("MeansTable", "Type; then on to the next year")),
            KeyNote(key_text("Space"), translate("MeansTable", "How far the source is")),
            KeyNote(key_text("Del"), translate("MeansTable", "Empty it, remove the source")),
        )

    def _refuse(self, message: Message) -> None:
        self._refused = message

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Enter goes on to the next year; what was refused keeps the keyboard there."""
        at = QPersistentModelIndex(self.currentIndex())
        super().closeEditor(editor, hint)
        refused, self._refused = self._refused, None
        self.typed.emit(refused)
        if hint == QAbstractItemDelegate.EndEditHint.SubmitModelCache and refused is None:
            self._go_on(at)

    def _go_on(self, at: QPersistentModelIndex) -> None:
        column = at.column() + 1
        while column < len(self.means.columns) and not self.means.columns[column].year:
            column += 1
        if at.isValid() and column < len(self.means.columns):
            self.setCurrentIndex(self.means.index(at.row(), column))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that change a cell without a field; Enter opens the field."""
        index, key = self.currentIndex(), Qt.Key(event.key())
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        # Enter in a field comes here as well, after the field.
        if index.isValid() and plain and self.state() != self.State.EditingState:
            if key in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
                self.means.remove(index)
                return
            if key == Qt.Key.Key_Space and self.means.columns[index.column()] == _STATES:
                self.means.next_state(index)
                return
            editable = self.means.flags(index) & Qt.ItemFlag.ItemIsEditable
            if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and editable:
                self.edit(index)
                return
        super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Digits are typed here, whatever shortcut of the window has them."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            if plain and event.text().strip():
                event.accept()
                return True
        return super().event(event)
