# SPDX-License-Identifier: EUPL-1.2
"""What is brought into the matrix: the catalogue of tasks, the units, the municipal code."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtGui import QGuiApplication

from moderation.activities.roles import catalogue, columns, competences, edits, tables
from moderation.activities.roles.competences import Code
from moderation.activities.roles.model import RoleStage, land_of, stage_of
from moderation.activities.roles.page.asking import Tools, tool
from moderation.activities.roles.proposals import proposals
from moderation.features.people.model import Unit
from moderation.gui.commands import Command
from moderation.gui.widgets import ConfirmDialog
from moderation.gui.widgets.menu_words import menu_words

translate = QCoreApplication.translate
MOST_COPIED = 200_000
"""More letters than this on the clipboard are no table that somebody means."""


class Sources(Tools):
    """Rows, columns and competences from elsewhere."""

    _code: tuple[str, str, Code] | None = None

    def commands(self) -> list[Command | None]:
        """Every source with its key."""
        return [
            tool("T", translate("RolesPage", "Tasks from the catalogue …"), self.take_tasks),
            tool("U", translate("RolesPage", "Columns from the units …"), self.take_units),
            tool("R", translate("RolesPage", "Table of roles (RACI) …"), self.take_table),
            tool("G", translate("RolesPage", "Municipal code …"), self.choose_code),
            tool("V", translate("RolesPage", "Proposals of the municipal code …"), self.propose),
        ]

    @property
    def code(self) -> Code:
        """The municipal code that holds for the workshop."""
        land, spoken = land_of(self._bridge.state, self._block_id), self._language()
        if self._code is None or self._code[:2] != (land, spoken):
            self._code = land, spoken, competences.code_of(land, spoken)
            for fault in self._code[2].faults:
                self._bridge.failed.emit(fault)
        return self._code[2]

    def _language(self) -> str:
        return self._bridge.state.workshop.language

    def take_tasks(self) -> None:
        """Choose rows from the catalogue."""
        from moderation.activities.roles.page.choose_dialogs import CatalogueDialog

        state = self._bridge.state
        themes, faults = catalogue.load(self._language())
        there = [task.title for task in edits.tasks_of(state, self._block_id)]
        dialog = CatalogueDialog(self._ask.window, themes, there, faults)
        if self._ask.agreed(dialog):
            chosen = dialog.chosen()
            self._bridge.attempt(lambda now: columns.take_tasks(now, self._block_id, chosen))
            self._focus()

    def take_units(self) -> None:
        """Choose columns from the workshop's units."""
        from moderation.activities.roles.page.choose_dialogs import UnitsDialog

        state = self._bridge.state
        units = state.of(Unit)
        if not units:
            ConfirmDialog.tell(
                self._ask.window,
                title=translate("RolesPage", "The workshop has no units yet."),
                text=translate("RolesPage", "Add them in the preparation, or add bodies here."),
            )
            return
        there = [body.name for body in edits.bodies_of(state, self._block_id)]
        dialog = UnitsDialog(self._ask.window, units, there)
        if self._ask.agreed(dialog):
            chosen = dialog.chosen()
            self._bridge.attempt(lambda now: columns.take_units(now, self._block_id, chosen))
            self._focus()

    def take_table(self) -> None:
        """Take over a table as offices draw it: from a file, or from the clipboard."""
        from moderation.activities.roles.page.table_dialog import RoleTableDialog

        if stage_of(self._bridge.state, self._block_id) is not RoleStage.OWN_VIEW:
            self._bridge.failed.emit(edits.NOT_WHILE_COMPARED)
            return
        copied = QGuiApplication.clipboard().text()
        words = copied if "\t" in copied and len(copied) <= MOST_COPIED else ""
        dialog = RoleTableDialog(
            self._bridge.state,
            self._block_id,
            self._side(),
            self._ask.ask_open,
            self._ask.window,
            words,
        )
        if self._ask.agreed(dialog) and (table := dialog.table) is not None:
            chosen, side = dialog.chosen(), dialog.side
            self._bridge.attempt(
                lambda now: tables.take_table(now, self._block_id, table, side, chosen)
            )
            self._focus()

    def choose_code(self) -> None:
        """Choose the municipal code of a state, or none."""
        codes, faults = competences.load(self._language())
        for fault in faults:
            self._bridge.failed.emit(fault)
        menu = self._ask.menu()
        here = land_of(self._bridge.state, self._block_id)
        none = translate("RolesPage", "none: type competences in")
        for land, words in [(code.land, code.name) for code in codes] + [("", none)]:
            action = menu.addAction(menu_words(words))
            action.setCheckable(True)
            action.setChecked(land == here)
            action.triggered.connect(partial(self.set_code, land))
        menu.popup(self._ask.page.mapToGlobal(QPoint(self._ask.page.width() // 2 - 120, 80)))

    def set_code(self, land: str, _checked: object = None) -> None:
        """The municipal code that holds from now on; what it proposes is asked at once."""
        if self._bridge.attempt(lambda now: edits.set_land(now, self._block_id, land)) and land:
            self.propose()

    def propose(self) -> None:
        """Go through what the code proposes for the tasks; only what is ticked is taken over."""
        from moderation.activities.roles.page.proposals_dialog import ProposalsDialog

        tasks = edits.tasks_of(self._bridge.state, self._block_id)
        found = proposals(tasks, self.code)
        if not found:
            ConfirmDialog.tell(
                self._ask.window,
                title=translate("RolesPage", "Nothing is proposed."),
                text=translate(
                    "RolesPage",
                    "No task speaks of a matter that is on file, or you have answered already. "
                    "Type competences in at the task.",
                ),
            )
            return
        dialog = ProposalsDialog(self._ask.window, tasks, found, self.code)
        if self._ask.agreed(dialog) and (chosen := dialog.chosen()):
            self._bridge.attempt(lambda now: edits.take_competences(now, chosen))
        self._focus()
