# SPDX-License-Identifier: EUPL-1.2
"""What all goals take together, by year, unit or source; and what would be if these moved."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, cast

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QComboBox, QHeaderView, QTableView, QWidget

from moderation.activities.goals import means_edits
from moderation.activities.goals import means_words as words
from moderation.activities.goals.balance import balance, by_owner, from_sources
from moderation.activities.goals.means import MeansKind, YearMeans, total
from moderation.activities.goals.model import Goal, goals_of
from moderation.domain.ids import Id
from moderation.domain.state import State
from moderation.features.people.model import Unit
from moderation.gui.boxes import row
from moderation.gui.bridge import Bridge
from moderation.gui.grid_model import GridModel
from moderation.gui.texts import formats, text
from moderation.gui.theme import scaled
from moderation.gui.tokens import DESK, SEMIBOLD, Size, Space
from moderation.gui.widgets import Button, Dialog, PlainLabel
from moderation.gui.widgets.choices import SegmentedControl
from moderation.gui.widgets.number_box import NumberBox
from moderation.gui.widgets.rows import prepare_view

translate = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex
_ROW, _NAME, _YEAR = 30, 260, 96
_FURTHEST = 10
"""Years by which a goal is thought to move at most."""


@dataclass(frozen=True, slots=True)
class _Line:
    """A row: what it is about, its amounts by year, and all of them together."""

    id: Id
    name: str
    amounts: Mapping[int, float]

    def whole(self, kind: MeansKind) -> float:
        """The sum of euros, the most positions."""
        if not self.amounts:
            return 0.0
        return (total if kind is MeansKind.MONEY else max)(self.amounts.values())


@dataclass(frozen=True, slots=True)
class _Year:
    id: Id
    year: int = 0


class BalanceModel(GridModel):
    """Amounts to read, a row for what they are about and a column for each year."""

    kind = MeansKind.MONEY

    def headerData(
        self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if way == Qt.Orientation.Vertical:
            return self.rows[section].name
        year = self.columns[section].year
        if year:
            return str(year)
        money = self.kind is MeansKind.MONEY
        return translate("MeansTable", "Sum") if money else translate("MeansTable", "at most")

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line, column = self.rows[index.row()], self.columns[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        amount = line.amounts.get(column.year, 0.0) if column.year else line.whole(self.kind)
        shown = text(words.amount_words(self.kind, amount, formats())) if amount else "–"
        if role == Qt.ItemDataRole.DisplayRole:
            return shown
        head = self.headerData(index.column(), Qt.Orientation.Horizontal)
        return f"{line.name}, {head}: {shown}"


class BalanceDialog(Dialog):
    """Read by year, unit or source; what a goal takes is moved in thought, and then in fact."""

    def __init__(self, parent: QWidget | None, bridge: Bridge, block_id: Id) -> None:
        self._bridge, self._block_id = bridge, block_id
        super().__init__(
            parent,
            title=text(words.TITLE),
            main=translate("BalanceDialog", "Done"),
            cancel="",
            enter=False,
            size=(1180, 620),
        )
        goals = self._goals()
        ways = (
            ("year", translate("BalanceDialog", "By year")),
            ("unit", translate("BalanceDialog", "By unit")),
            ("source", translate("BalanceDialog", "By source")),
        )
        self.way = SegmentedControl(
            self, options=ways, name=translate("BalanceDialog", "What the rows are")
        )
        self.kind = SegmentedControl(
            self,
            options=[(kind, text(kind.message)) for kind in MeansKind],
            name=translate("BalanceDialog", "Money or staff"),
        )
        self.headline = PlainLabel(self, size=Size.BODY, weight=SEMIBOLD, wrap=True)
        self.rows = BalanceModel(self)
        self.table = QTableView(self)
        self.table.setModel(self.rows)
        prepare_view(self.table)
        self.table.setAccessibleName(text(words.TITLE))
        self.table.setTabKeyNavigation(False)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.table.horizontalHeader().setDefaultSectionSize(scaled(_YEAR))
        self.table.verticalHeader().show()
        self.table.verticalHeader().setDefaultSectionSize(scaled(_ROW))
        self.table.verticalHeader().setFixedWidth(scaled(_NAME))
        self.goal = QComboBox(self)
        self.goal.setAccessibleName(
            translate("BalanceDialog", "Goal of which the resources would move")
        )
        for each in goals:
            self.goal.addItem(each.label, each.id)
        self.by = NumberBox(self)
        self.by.setRange(-_FURTHEST, _FURTHEST)
        self.by.setAccessibleName(
            translate("BalanceDialog", "Years later, or earlier with a minus")
        )
        self.take_button = Button(
            self, text=translate("BalanceDialog", "Move the resources so"), on_click=self.move_goal
        )
        self.thought = PlainLabel(self, colour=DESK.ink2, wrap=True)
        asked = translate("BalanceDialog", "What if the resources of this goal move:")
        what_if = PlainLabel(self, text=asked)
        years = PlainLabel(self, text=translate("BalanceDialog", "years"), colour=DESK.ink2)
        what_if.setBuddy(self.goal)
        self.content.addWidget(self.headline)
        self.content.addLayout(row(self.way, self.kind, None, gap=Space.M))
        self.content.addWidget(self.table, 1)
        self.content.addLayout(
            row(what_if, (self.goal, 1), self.by, years, self.take_button, gap=Space.S)
        )
        self.content.addWidget(self.thought)
        self.way.changed.connect(lambda _way: self._show())
        self.kind.changed.connect(lambda _kind: self._show())
        self.goal.currentIndexChanged.connect(lambda _at: self._show())
        self.by.valueChanged.connect(lambda _by: self._show())
        bridge.changed.connect(self._changed)
        self.way.set_value("year")
        self.kind.set_value(MeansKind.MONEY)
        self._show()

    def _changed(self, _changed: object) -> None:
        self._show()

    def _goals(self) -> tuple[Goal, ...]:
        return goals_of(self._bridge.state, self._block_id)

    def _moved(self) -> dict[Id, int]:
        goal_id = self.goal.currentData()
        return {goal_id: self.by.value()} if goal_id and self.by.value() else {}

    def move_goal(self) -> None:
        """Let the resources of the goal move as thought; its date stays."""
        moved = self._moved()
        for goal_id, by in moved.items():
            if self._bridge.attempt(lambda s: means_edits.move_years(s, goal_id, by)):  # noqa: B023
                self.by.setValue(0)

    def _show(self) -> None:
        state, goals, kind = self._bridge.state, self._goals(), cast("MeansKind", self.kind.value)
        remark = words.remark(state, goals)
        told = [text(words.headline(state, goals)), *([text(remark)] if remark else [])]
        rests = map(text, words.without_years(state, goals, formats()))
        self.headline.setText(" ".join([*(f"{each}." for each in told), *rests]))
        self.rows.kind = kind
        makers: dict[str, Callable[[State, Sequence[Goal], MeansKind], list[_Line]]] = {
            "year": self._by_year,
            "unit": self._by_unit,
            "source": self._by_source,
        }
        lines = makers[str(self.way.value)](state, goals, kind)
        years = sorted({year for line in lines for year in line.amounts})
        columns = [_Year(Id(str(year)), year) for year in years]
        self.rows.show_grid(lines, (*columns, _Year(Id("sum"))))
        moved = bool(self._moved())
        by_year = self.way.value == "year"
        self.take_button.setEnabled(moved)
        self.thought.setVisible(moved)
        self.thought.setText(
            translate(
                "BalanceDialog",
                "This is thought, and stored nowhere. The date of the goal stays in any case.",
            )
            if by_year
            else translate("BalanceDialog", "What would be is shown by year.")
        )

    def _by_year(self, state: State, goals: Sequence[Goal], kind: MeansKind) -> list[_Line]:
        years = balance(state, goals, kind, self._moved()).years
        return [
            _Line(Id(str(place)), text(name), _amounts(years, part))
            for place, (name, part) in enumerate(
                (
                    (words.NEEDED, "needed"),
                    (words.COVERED, "covered"),
                    (words.PENDING, "pending"),
                    (words.NOT_COVERED, "gap"),
                )
            )
        ]

    def _by_unit(self, state: State, goals: Sequence[Goal], kind: MeansKind) -> list[_Line]:
        lines = []
        for unit_id, years in by_owner(state, goals, kind).items():
            unit = state.find(Unit, unit_id)
            name = translate("BalanceDialog", "no unit") if unit is None else unit.label
            for part, said in (("needed", words.NEEDED), ("gap", words.NOT_COVERED)):
                line_id = Id(f"{unit_id} {part}")
                lines.append(_Line(line_id, f"{name}, {text(said)}", _amounts(years, part)))
        return lines

    def _by_source(self, state: State, goals: Sequence[Goal], kind: MeansKind) -> list[_Line]:
        return [
            _Line(Id(f"{place}"), f"{name} ({text(how_far.message)})", amounts)
            for place, ((name, how_far), amounts) in enumerate(
                from_sources(state, goals, kind).items()
            )
        ]


def _amounts(years: Sequence[YearMeans], part: str) -> dict[int, float]:
    return {each.year: getattr(each, part) for each in years}
