# SPDX-License-Identifier: EUPL-1.2
"""What the municipal code may say about the tasks, to be confirmed one by one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QListWidgetItem, QWidget

from moderation.activities.roles import law as laws
from moderation.activities.roles.competences import PLEASE_CHECK, Code
from moderation.activities.roles.law import Competence
from moderation.activities.roles.model import RoleTask
from moderation.activities.roles.proposals import TaskProposal
from moderation.domain.ids import Id
from moderation.gui.texts import text
from moderation.gui.widgets import Dialog, PlainLabel
from moderation.gui.widgets.tick_list import KEY_ROLE, TickList

translate = QCoreApplication.translate
_MOST = 320


@dataclass(frozen=True, slots=True)
class _Choice:
    """An entry for a task."""

    task_id: Id
    law: Competence


class ProposalsDialog(Dialog):
    """Below every task the entries that may speak of it; nothing is ticked beforehand.

    Of several entries for one task only one can be ticked.
    """

    def __init__(
        self,
        parent: QWidget | None,
        tasks: Sequence[RoleTask],
        found: Mapping[Id, TaskProposal],
        code: Code,
    ) -> None:
        note = translate(
            "RolesPage",
            "Tick what holds for a task: only that gets a lock. {check}",
        ).format(check=text(PLEASE_CHECK))
        super().__init__(
            parent,
            title=translate("RolesPage", "Proposals of the municipal code"),
            note=" ".join(each for each in (code.title and f"{code.title}.", note) if each),
            main=translate("RolesPage", "Take over"),
            width=700,
        )
        self.list = TickList(self, name=translate("RolesPage", "Proposals of the municipal code"))
        for task in tasks:
            proposed = found.get(task.id)
            if proposed is None:
                continue
            self.list.add_heading(task.title)
            for law in proposed.offered:
                self.list.add_item(_words(law), _Choice(task.id, law), ticked=False)
            if not proposed.offered:
                self.list.add_item(text(proposed.sentence), None, ticked=None)
        self.list.go_to_first()
        self.list.fit(_MOST)
        self.content.addWidget(self.list)
        self.details = PlainLabel(self, wrap=True)
        self.details.setMinimumHeight(self.details.fontMetrics().lineSpacing() * 5)
        self.details.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.content.addWidget(self.details)
        self.list.currentItemChanged.connect(self._moved)
        self.list.itemChanged.connect(self._ticked)
        self._moved(self.list.currentItem(), None)
        self.list.setFocus()

    def _moved(self, item: QListWidgetItem | None, _before: object) -> None:
        key = None if item is None else item.data(KEY_ROLE)
        self.details.setText(_details(key.law) if isinstance(key, _Choice) else "")

    def _ticked(self, item: QListWidgetItem) -> None:
        """One entry holds for a task: ticking it takes the tick from the others."""
        key = item.data(KEY_ROLE)
        if not isinstance(key, _Choice) or item.checkState() is not Qt.CheckState.Checked:
            return
        for other in self.list.entries():
            there = other.data(KEY_ROLE)
            if other is not item and isinstance(there, _Choice) and there.task_id == key.task_id:
                other.setCheckState(Qt.CheckState.Unchecked)

    def chosen(self) -> dict[Id, Competence]:
        """What was ticked, by task."""
        keys = [key for key in self.list.ticked() if isinstance(key, _Choice)]
        return {key.task_id: key.law for key in keys}


def _words(law: Competence) -> str:
    return f"{law.title} ({law.source})"


def _details(law: Competence) -> str:
    label = text(laws.label(law))
    return "\n".join([f"{label[:1].upper()}{label[1:]}.", *map(text, laws.details(law))])
