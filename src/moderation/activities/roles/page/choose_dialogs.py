# SPDX-License-Identifier: EUPL-1.2
"""Rows from the catalogue of tasks, columns from the workshop's units."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import cast

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QListWidgetItem, QWidget

from moderation.activities.roles.catalogue import CatalogueTask, TaskTheme
from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.domain.texts import Message
from moderation.features.people.kinds import UnitKind
from moderation.features.people.model import Unit
from moderation.gui.texts import text
from moderation.gui.tokens import Space
from moderation.gui.widgets import Dialog, NoteLabel
from moderation.gui.widgets.fields import name_box
from moderation.gui.widgets.tick_list import KEY_ROLE, TickList

translate = QCoreApplication.translate
_MOST = 380


class CatalogueDialog(Dialog):
    """Tasks by theme; those that are rows already cannot be ticked."""

    def __init__(
        self,
        parent: QWidget | None,
        themes: Sequence[TaskTheme],
        there: Iterable[str],
        faults: Sequence[Message] = (),
    ) -> None:
        note = translate(
            "RolesPage",
            "Space ticks, Enter takes over. Own catalogues lie in the data folder under “tasks”.",
        )
        super().__init__(
            parent,
            title=translate("RolesPage", "Tasks from the catalogue"),
            note=" ".join([note, *map(text, faults)]),
            main=translate("RolesPage", "Take over"),
            width=560,
        )
        self.list = TickList(self, name=translate("RolesPage", "Tasks from the catalogue"))
        names = {title.casefold() for title in there}
        for theme in themes:
            self.list.add_heading(theme.name)
            for task in theme.tasks:
                known = task.title.casefold() in names
                self.list.add_item(
                    _task_words(task, known=known), task, ticked=None if known else False
                )
        self.list.go_to_first()
        self.list.fit(_MOST)
        self.content.addWidget(self.list)
        self.list.setFocus()

    def chosen(self) -> list[CatalogueTask]:
        """The tasks that were ticked."""
        return cast("list[CatalogueTask]", list(self.list.ticked()))


def _task_words(task: CatalogueTask, *, known: bool) -> str:
    parts = [task.title]
    if known:
        parts.append(translate("RolesPage", "in the matrix already"))
    elif task.operative:
        parts.append(translate("RolesPage", "operative"))
    return " · ".join(parts)


class UnitsDialog(Dialog):
    """The workshop's units as columns; council groups cannot be ticked."""

    def __init__(self, parent: QWidget | None, units: Sequence[Unit], there: Iterable[str]) -> None:
        super().__init__(
            parent,
            title=translate("RolesPage", "Columns from the units"),
            note=translate(
                "RolesPage",
                "Columns are bodies that can act. Council groups act through the council and its "
                "committees and are left out. If a unit is something else, choose its kind below.",
            ),
            main=translate("RolesPage", "Take over"),
            width=560,
        )
        self._there = {name.casefold() for name in there}
        self.kinds: dict[Id, UnitKind] = {unit.id: unit.acts_as for unit in units}
        self.list = TickList(self, name=translate("RolesPage", "Columns from the units"))
        for side in Side:
            mates = [unit for unit in units if unit.side is side]
            if mates:
                self.list.add_heading(text(side.message))
            for unit in mates:
                self.list.add_item("", unit, ticked=False)
        self.kind = QComboBox(self)
        name_box(self.kind, translate("RolesPage", "Kind of the chosen unit"))
        for kind in UnitKind:
            self.kind.addItem(text(kind.message), kind)
        for item in self.list.entries():
            self._show(item)
        self.list.fit(_MOST - 40)
        self.content.addWidget(self.list)
        row = QHBoxLayout()
        row.setSpacing(Space.XS)
        row.addWidget(NoteLabel(self, text=translate("RolesPage", "Kind of the chosen unit")))
        row.addWidget(self.kind, 1)
        self.content.addLayout(row)
        self.list.currentItemChanged.connect(self._moved)
        self.kind.activated.connect(self._kind_chosen)
        self.list.go_to_first()
        self.list.setFocus()

    def _show(self, item: QListWidgetItem) -> None:
        unit: Unit = item.data(KEY_ROLE)
        kind = self.kinds[unit.id]
        words = [unit.label, text(kind.message)]
        known = unit.label.casefold() in self._there
        if kind is UnitKind.GROUP:
            words.append(translate("RolesPage", "acts through council and committees"))
        elif known:
            words.append(translate("RolesPage", "in the matrix already"))
        item.setText(" · ".join(words))
        self.list.set_ticked(item, ticked=None if kind is UnitKind.GROUP or known else True)

    def _moved(self, item: QListWidgetItem | None, _before: object) -> None:
        if item is not None:
            unit: Unit = item.data(KEY_ROLE)
            self.kind.setCurrentIndex(self.kind.findData(self.kinds[unit.id]))

    def _kind_chosen(self) -> None:
        item = self.list.currentItem()
        unit: Unit = item.data(KEY_ROLE)
        self.kinds[unit.id] = self.kind.currentData()
        self._show(item)

    def chosen(self) -> dict[Id, UnitKind]:
        """The units that were ticked, with their kinds."""
        units = cast("list[Unit]", list(self.list.ticked()))
        return {unit.id: self.kinds[unit.id] for unit in units}
