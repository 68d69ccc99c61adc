# SPDX-License-Identifier: EUPL-1.2
"""What can be decided beside a list of people: what its columns hold, where its units go."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from moderation.domain.side import Side
from moderation.domain.state import State
from moderation.features.people.columns import ListColumn
from moderation.features.people.importing import Preview, UnitChoice, UnitGuess
from moderation.features.people.model import Unit
from moderation.gui.boxes import scrolling
from moderation.gui.focus import let_go
from moderation.gui.texts import text
from moderation.gui.tokens import DESK, SEMIBOLD, Size, Space
from moderation.gui.widgets import ElidingLabel, PlainLabel
from moderation.gui.widgets.fields import name_box

translate = QCoreApplication.translate
_COLUMN_WIDTH = 164
_UNITS_WIDTH = 296
_MOST_UNITS = 200


class ColumnsRow(QScrollArea):
    """One choice for every column; ``decided`` carries the fields when one was chosen."""

    decided = Signal(list)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.boxes: list[QComboBox] = []
        inner = QWidget(self)
        self._row = QHBoxLayout(inner)
        self._row.setContentsMargins(0, 0, 0, Space.XXS)
        self._row.setSpacing(Space.XS)
        self._inner = inner
        self.setWidgetResizable(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(inner)
        self.setFixedHeight(88)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_preview(self, found: Preview) -> None:
        """Show the columns of another list."""
        old = _taken(self._row)
        self.boxes = []
        sample = found.sheet.rows[-1]
        for place, chosen in enumerate(found.columns):
            number = translate("PeopleImport", "Column {number}").format(number=place + 1)
            above = found.headings[place] if found.headings else ""
            heading = above or (sample[place] if place < len(sample) else "") or number
            self._row.addLayout(self._pair(heading, chosen))
        self._row.addStretch(1)
        let_go(old, self.boxes)

    def _pair(self, heading: str, chosen: ListColumn) -> QVBoxLayout:
        box = QComboBox(self._inner)
        for fld in ListColumn:
            box.addItem(text(fld.message), fld)
        box.setCurrentIndex(list(ListColumn).index(chosen))
        box.setFixedWidth(_COLUMN_WIDTH)
        words = translate("PeopleImport", "{heading} holds").format(heading=heading)
        name_box(box, words)
        box.currentIndexChanged.connect(self._chosen)
        label = ElidingLabel(self._inner, text=heading, size=Size.CAPTION, colour=DESK.ink2)
        label.setFixedWidth(_COLUMN_WIDTH)
        pair = QVBoxLayout()
        pair.setSpacing(2)
        pair.addWidget(label)
        pair.addWidget(box)
        self.boxes.append(box)
        return pair

    def _chosen(self, _index: int) -> None:
        """Every field stands in one column: the one chosen last keeps it."""
        sender = self.sender()
        if isinstance(sender, QComboBox) and sender.currentData() is not ListColumn.NOTHING:
            for box in self.boxes:
                if box is not sender and box.currentData() is sender.currentData():
                    box.blockSignals(True)
                    box.setCurrentIndex(list(ListColumn).index(ListColumn.NOTHING))
                    box.blockSignals(False)
        self.decided.emit([box.currentData() for box in self.boxes])


class UnitsPanel(QWidget):
    """One choice for every unit of the list: a new one of a side, or one that is there."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.boxes: dict[str, QComboBox] = {}
        self._inner = QWidget(self)
        self._grid = QGridLayout(self._inner)
        self._grid.setContentsMargins(0, 0, Space.S, 0)
        self._grid.setVerticalSpacing(Space.XXS)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        title = translate("PeopleImport", "Units")
        column.addWidget(PlainLabel(self, text=title, size=Size.SECTION, weight=SEMIBOLD))
        column.addWidget(scrolling(self._inner, self), 1)
        self.setFixedWidth(_UNITS_WIDTH)

    def show_preview(self, found: Preview, state: State) -> None:
        """Show the units of another list."""
        kept = {name: box.currentData() for name, box in self.boxes.items()}
        old = _taken(self._grid)
        self.boxes = {}
        for row, guess in enumerate(found.units[:_MOST_UNITS]):
            name = guess.name or translate("PeopleImport", "without a unit")
            label = ElidingLabel(self._inner, text=name, weight=SEMIBOLD)
            number = guess.people
            people = translate("PeopleImport", "%n person(s)", "", number)
            count = PlainLabel(self._inner, text=people, size=Size.SECONDARY, colour=DESK.ink2)
            box = self._box(guess, name, state, kept.get(guess.name))
            self._grid.addWidget(label, 2 * row, 0)
            self._grid.addWidget(count, 2 * row, 1)
            self._grid.addWidget(box, 2 * row + 1, 0, 1, 2)
            self._grid.setRowMinimumHeight(2 * row, 30)
            self.boxes[guess.name] = box
        self._grid.setColumnStretch(0, 1)
        self._grid.setRowStretch(2 * len(self.boxes), 1)
        let_go(old, self.boxes.values())

    def choices(self) -> dict[str, UnitChoice]:
        """What was decided, by the name in the list."""
        return {name: box.currentData() for name, box in self.boxes.items()}

    def _box(
        self, guess: UnitGuess, name: str, state: State, before: UnitChoice | None
    ) -> QComboBox:
        box = QComboBox(self._inner)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        name_box(box, translate("PeopleImport", "{unit} becomes").format(unit=name))
        for side in Side:
            words = translate("PeopleImport", "new · {side}").format(side=text(side.message))
            box.addItem(words, UnitChoice(name=guess.name, side=side))
        for unit in state.of(Unit):
            words = translate("PeopleImport", "on the list · {unit}").format(unit=unit.name)
            box.addItem(words, UnitChoice(name=guess.name, side=unit.side, unit_id=unit.id))
        wanted = before or UnitChoice(name=guess.name, side=guess.side, unit_id=guess.unit_id)
        options = [box.itemData(place) for place in range(box.count())]
        if wanted in options:
            box.setCurrentIndex(options.index(wanted))
        return box


def _taken(layout: QHBoxLayout | QGridLayout | QVBoxLayout) -> list[QWidget]:
    """Take everything out of a layout; returns the widgets that stood in it."""
    found: list[QWidget] = []
    while layout.count():
        item = layout.takeAt(0)
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            found.append(widget)
        if isinstance(inner, QVBoxLayout | QHBoxLayout):
            found += _taken(inner)
    return found
