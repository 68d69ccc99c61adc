# SPDX-License-Identifier: EUPL-1.2
"""What concerns the current task and body: competence by law, who leads, kinds, merging."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication

from moderation.activities.roles import columns, edits
from moderation.activities.roles.competences import Code
from moderation.activities.roles.page.asking import Asking, tool
from moderation.activities.roles.proposals import declined_by
from moderation.features.people.kinds import BODIES, UnitKind
from moderation.gui.bridge import Bridge
from moderation.gui.commands import Command
from moderation.gui.letter_grid import Grid
from moderation.gui.texts import text

translate = QCoreApplication.translate


class CellTools:
    """The commands of the current cell; ``code`` is the municipal code that holds now."""

    def __init__(
        self, bridge: Bridge, grid: Grid, asking: Asking, code: Callable[[], Code]
    ) -> None:
        self._bridge = bridge
        self._grid = grid
        self._ask = asking
        self._code = code

    def commands(self) -> list[Command | None]:
        """Every one of them with its key."""
        lead = tool("F", translate("RolesPage", "This body leads"), self.toggle_lead)
        return [
            tool("L", translate("RolesPage", "Competence of the task …"), self.edit_law),
            replace(lead, checked=self._leads),
            tool("K", translate("RolesPage", "Kind of body …"), self.choose_kind),
            tool("M", translate("RolesPage", "Merge with another body …"), self.merge),
        ]

    def edit_law(self) -> None:
        """What law or own rules say about the current task, with what is proposed to begin with."""
        from moderation.activities.roles.page.law_dialog import LawDialog

        task = self._grid.current()[0]
        if task is None:
            return
        code = self._code()
        dialog = LawDialog(self._ask.window, task, code)
        if not self._ask.agreed(dialog):
            return
        law = dialog.competence()
        if law is None:
            declined = declined_by(task, code)
            self._bridge.attempt(lambda now: edits.decline_competence(now, task.id, declined))
        else:
            self._bridge.attempt(lambda now: edits.set_competence(now, task.id, law))

    def _leads(self) -> bool:
        task, body = self._grid.current()
        return task is not None and body is not None and task.lead_id == body.id

    def toggle_lead(self) -> None:
        """The current body leads where it carries the task out, or does so no more."""
        task, body = self._grid.current()
        if task is not None and body is not None:
            self._bridge.attempt(lambda now: edits.set_lead(now, task.id, body.id))

    def choose_kind(self) -> None:
        """What the current body is."""
        body = self._grid.current()[1]
        if body is None:
            return
        menu = self._ask.menu()
        for kind in BODIES:
            action = menu.addAction(text(kind.message))
            action.setCheckable(True)
            action.setChecked(kind is body.acts_as)
            action.triggered.connect(partial(self._set_kind, kind))
        menu.popup(self._ask.page.mapToGlobal(self._grid.near_column()))

    def _set_kind(self, kind: UnitKind, _checked: object = None) -> None:
        body = self._grid.current()[1]
        if body is not None:
            self._bridge.attempt(lambda now: edits.set_body_kind(now, body.id, kind))

    def merge(self) -> None:
        """Another body goes into the current one."""
        from moderation.activities.roles.page.merge_dialog import MergeDialog

        body = self._grid.current()[1]
        if body is None or len(self._grid.model.columns) < 2:
            return
        dialog = MergeDialog(self._ask.window, self._bridge.state, body)
        if self._ask.agreed(dialog) and (other := dialog.other_id()) is not None:
            chosen = dialog.chosen()
            self._bridge.attempt(lambda now: columns.merge_bodies(now, body.id, other, chosen))
