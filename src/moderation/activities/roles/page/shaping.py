# SPDX-License-Identifier: EUPL-1.2
"""Adding, naming, moving and removing tasks and bodies on the moderator's page."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from moderation.activities.roles import columns, edits
from moderation.activities.roles.model import RoleBody, RoleTask
from moderation.domain.change import Step
from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.domain.state import State
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.gui.commands import Command
from moderation.gui.texts import text

if TYPE_CHECKING:
    from moderation.activities.roles.page.roles_page import RolesPage

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


class Shaping:
    """What changes the matrix's rows and columns, at the page's current cell."""

    def __init__(self, page: RolesPage) -> None:
        self._page = page

    def commands(self) -> list[Command | None]:
        """Every way to change rows and columns, with its key."""
        return [
            Command(key="Return", words=text(edits.RENAME_TASK), run=self.rename_task),
            Command(key="Ins", words=text(edits.ADD_TASK), run=self.add_task),
            Command(key="Alt+Up", words=text(TASK_UP), run=lambda: self.shift_task(-1)),
            Command(key="Alt+Down", words=text(TASK_DOWN), run=lambda: self.shift_task(1)),
            Command(
                key="Ctrl+Return",
                words=text(OPERATIVE_TASK),
                run=self.toggle_operative,
                checked=self._is_operative,
            ),
            Command(
                key="Ctrl+Del",
                words=text(edits.REMOVE_TASK),
                run=self.remove_task,
            ),
            None,
            Command(key="Shift+Return", words=text(edits.EDIT_BODY), run=self.edit_body),
            Command(key="Shift+Ins", words=text(edits.ADD_BODY), run=self.add_body),
            Command(key="Alt+Left", words=text(BODY_LEFT), run=lambda: self.shift_body(-1)),
            Command(key="Alt+Right", words=text(BODY_RIGHT), run=lambda: self.shift_body(1)),
            Command(
                key="Ctrl+Shift+Del",
                words=text(edits.REMOVE_BODY),
                run=self.remove_body,
            ),
        ]

    # -- tasks -------------------------------------------------------------------------

    def add_task(self) -> None:
        """Ask for the names of new tasks, one after the other, below the current one."""
        page = self._page
        task = self._task()
        after = None if task is None else task.id

        def accept(name: str, _side: Side | None) -> bool:
            nonlocal after
            if not page.bridge.attempt(
                lambda state: edits.add_task(state, page.block_id, name, after, page.tools.touching)
            ):
                return False
            tasks = page.reading.matrix.tasks
            place = next((n for n, task in enumerate(tasks) if task.id == after), len(tasks) - 2)
            after = tasks[place + 1].id
            page.go_to_task(tasks[place + 1])
            return True

        page.editor.open(text(edits.ADD_TASK), accept, at=page.near_task(), repeat=True)

    def rename_task(self) -> None:
        """Ask for another name of the current task."""
        page, task = self._page, self._task()
        if task is None:
            return
        page.editor.open(
            text(edits.RENAME_TASK),
            lambda name, _side: page.bridge.attempt(
                lambda state: edits.rename_task(state, task.id, name, page.tools.touching)
            ),
            at=page.near_task(),
            name=task.title,
        )

    def shift_task(self, by: int) -> None:
        """The current task up or down."""
        self._on_task(lambda state, task_id: edits.shift_task(state, task_id, by))

    def remove_task(self) -> None:
        """The current task with its letters: asked if there are any."""
        page, task = self._page, self._task()
        if task is None:
            return
        letters = sum(not cell.blank for cell in page.reading.matrix.row(task))
        if page.tools.may_remove(task.title, letters):
            page.bridge.attempt(lambda state: edits.remove_task(state, task.id))

    def toggle_operative(self) -> None:
        """Whether the current task is day-to-day work."""
        on = not self._is_operative()
        self._on_task(lambda state, task_id: edits.set_operative(state, task_id, operative=on))

    def _is_operative(self) -> bool:
        task = self._task()
        return task is not None and task.operative

    # -- bodies ------------------------------------------------------------------------

    def add_body(self) -> None:
        """Ask for the names of new bodies and their sides, one after the other."""
        page, body = self._page, self._body()
        side = Side.POLITICS if body is None else body.side

        def accept(name: str, chosen: Side | None) -> bool:
            where = chosen or Side.OTHERS
            return page.bridge.attempt(
                lambda state: edits.add_body(state, page.block_id, name, where)
            )

        page.editor.open(text(edits.ADD_BODY), accept, at=page.near_body(), side=side, repeat=True)

    def edit_body(self) -> None:
        """Ask for another name or side of the current body."""
        page, body = self._page, self._body()
        if body is None:
            return

        def accept(name: str, side: Side | None) -> bool:
            chosen = side or body.side
            return page.bridge.attempt(lambda state: edits.edit_body(state, body.id, name, chosen))

        page.editor.open(
            text(edits.EDIT_BODY), accept, at=page.near_body(), name=body.name, side=body.side
        )

    def shift_body(self, by: int) -> None:
        """The current body to the left or right."""
        self._on_body(lambda state, body_id: edits.shift_body(state, body_id, by))

    def remove_body(self) -> None:
        """The current body with its letters: asked if there are any."""
        page, body = self._page, self._body()
        if body is None:
            return
        letters = columns.letters_of(page.bridge.state, [body.id])
        if page.tools.may_remove(text(body.label), letters):
            page.bridge.attempt(lambda state: edits.remove_body(state, body.id))

    def add_usual_bodies(self) -> None:
        """The columns that most municipalities need."""
        bodies = [(text(message), side) for message, side in USUAL]
        self._page.bridge.attempt(
            lambda state: edits.add_bodies(state, self._page.block_id, bodies)
        )

    # -- where -------------------------------------------------------------------------

    def _task(self) -> RoleTask | None:
        return self._page.current()[0]

    def _body(self) -> RoleBody | None:
        return self._page.current()[1]

    def _on_task(self, make: Callable[[State, Id], Step]) -> None:
        task = self._task()
        if task is not None:
            self._page.bridge.attempt(lambda state: make(state, task.id))

    def _on_body(self, make: Callable[[State, Id], Step]) -> None:
        body = self._body()
        if body is not None:
            self._page.bridge.attempt(lambda state: make(state, body.id))
