# SPDX-License-Identifier: EUPL-1.2
"""The rows and columns of the matrix: the edits and the words of tasks and of bodies."""

from __future__ import annotations

from moderation.activities.roles import columns, edits
from moderation.activities.roles.model import Matrix, RoleBody, RoleTask
from moderation.activities.roles.page.asking import Asking
from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.gui.bridge import Bridge
from moderation.gui.commands import Command
from moderation.gui.letter_grid import Edge, EdgeEdits, Grid
from moderation.gui.texts import text

TASK_UP = QT_TRANSLATE_NOOP("RolesPage", "Task up")
TASK_DOWN = QT_TRANSLATE_NOOP("RolesPage", "Task down")
OPERATIVE_TASK = QT_TRANSLATE_NOOP("RolesPage", "Operative task")
BODY_LEFT = QT_TRANSLATE_NOOP("RolesPage", "Body to the left")
BODY_RIGHT = QT_TRANSLATE_NOOP("RolesPage", "Body to the right")

USUAL = (
    (QT_TRANSLATE_NOOP("RolesPage", "Council"), Side.POLITICS),
    (QT_TRANSLATE_NOOP("RolesPage", "Committee"), Side.POLITICS),
    (QT_TRANSLATE_NOOP("RolesPage", "Mayor's office"), Side.ADMINISTRATION),
    (QT_TRANSLATE_NOOP("RolesPage", "Department"), Side.ADMINISTRATION),
)
"""Bodies to begin with."""


class Tasks(Edge):
    """The rows."""

    def __init__(
        self,
        grid: Grid,
        bridge: Bridge,
        block_id: Id,
        asking: Asking,
    ) -> None:
        def may_remove(task: RoleTask) -> bool:
            cells = Matrix.of(bridge.state, block_id).row(task)
            return asking.may_remove(task.title, sum(not cell.blank for cell in cells))

        said = EdgeEdits(
            adding=edits.ADD_TASK,
            naming=edits.RENAME_TASK,
            removing=edits.REMOVE_TASK,
            back=TASK_UP,
            onward=TASK_DOWN,
            add=lambda state, name, _side, after: edits.add_task(state, block_id, name, after),
            name=lambda state, own, name, _side: edits.rename_task(state, own, name),
            shift=edits.shift_task,
            remove=edits.remove_task,
            called=lambda task: str(task.title),
            may_remove=may_remove,
        )
        super().__init__(grid, bridge, said, across=False)
        self._operating = Command(
            key="Ctrl+Return",
            words=text(OPERATIVE_TASK),
            run=self.toggle_operative,
            checked=self._is_operative,
        )

    def commands(self, *more: Command) -> list[Command | None]:
        """Every way to change tasks, with its key."""
        return super().commands(self._operating, *more)

    def toggle_operative(self) -> None:
        """Whether the current task is day-to-day work."""
        task, on = self.current(), not self._is_operative()
        if task is not None:
            self._bridge.attempt(lambda state: edits.set_operative(state, task.id, operative=on))

    def _is_operative(self) -> bool:
        task = self.current()
        return task is not None and task.operative


class Bodies(Edge):
    """The columns."""

    def __init__(self, grid: Grid, bridge: Bridge, block_id: Id, asking: Asking) -> None:
        def may_remove(body: RoleBody) -> bool:
            return asking.may_remove(text(body.label), columns.letters_of(bridge.state, [body.id]))

        said = EdgeEdits(
            adding=edits.ADD_BODY,
            naming=edits.EDIT_BODY,
            removing=edits.REMOVE_BODY,
            back=BODY_LEFT,
            onward=BODY_RIGHT,
            add=lambda state, name, side, _after: edits.add_body(state, block_id, name, side),
            name=edits.edit_body,
            shift=edits.shift_body,
            remove=edits.remove_body,
            called=lambda body: str(body.name),
            side=lambda body: body.side,
            new_side=lambda body: Side.POLITICS if body is None else body.side,
            follows=False,
            may_remove=may_remove,
        )
        super().__init__(grid, bridge, said, across=True)
        self._block_id = block_id

    def add_usual(self) -> None:
        """The columns that most municipalities need."""
        bodies = [(text(message), side) for message, side in USUAL]
        self._bridge.attempt(lambda state: edits.add_bodies(state, self._block_id, bodies))
