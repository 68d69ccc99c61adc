# SPDX-License-Identifier: EUPL-1.2
"""New steps, interim goals and fixed dates: a title and Enter, one after the other."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtWidgets import QWidget

from moderation.activities.timeline import edits
from moderation.activities.timeline.backcasting import add_before
from moderation.activities.timeline.model import FixedKind, TimelineStep, guessed_kind
from moderation.activities.timeline.page.items import items_of
from moderation.activities.timeline.page.mode import Mode
from moderation.activities.timeline.page.work import Work
from moderation.domain.blank import blank, trimmed
from moderation.domain.change import Step
from moderation.domain.clock import local_day
from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.domain.state import State
from moderation.gui.activity_page import ActivityPage
from moderation.gui.door import Door
from moderation.gui.texts import text
from moderation.gui.tokens import Space
from moderation.gui.widgets import Button, IconButton
from moderation.gui.widgets.name_editor import NameEditor

translate = QCoreApplication.translate
_MONTHS = 12
"""How long something new takes until somebody says otherwise."""


class Adding:
    """The buttons that add, and the titles they ask for.

    What is new is chosen, so that more can follow.
    """

    def __init__(
        self, page: ActivityPage, bridge: Door, block_id: Id, work: Work, mode: Mode
    ) -> None:
        self._page = page
        self._bridge = bridge
        self._block_id = block_id
        self._work = work
        self._mode = mode
        self.fixed_button = IconButton(
            page, icon="calendar", name=text(edits.ADD_FIXED), framed=True, on_click=self.add_fixed
        )
        self.step_button = Button(
            page, text=translate("TimelinePage", "Step"), icon="plus", on_click=self.add_step
        )
        self.step_button.setAccessibleName(text(edits.ADD_STEP))
        self.goal_button = Button(
            page,
            text=translate("TimelinePage", "Interim goal"),
            icon="plus",
            on_click=self.add_goal,
        )
        self.goal_button.setAccessibleName(text(edits.ADD_GOAL))
        self.buttons = self.fixed_button, self.step_button, self.goal_button
        self.editor = NameEditor(page, page.focus_work)
        self._called = ""

    def close(self) -> None:
        """Put the field away."""
        self.editor.close_editor()

    def add_step(self) -> None:
        """Ask for the titles of new steps."""
        self._ask(self.step_button, text(edits.ADD_STEP), self._step)

    def add_goal(self) -> None:
        """Ask for the titles of new interim goals."""
        self._ask(self.goal_button, text(edits.ADD_GOAL), self._goal)

    def add_fixed(self) -> None:
        """Ask for the names of new fixed dates."""
        self._ask(self.fixed_button, text(edits.ADD_FIXED), self._fixed, sides=False)

    def _ask(
        self,
        button: QWidget,
        title: str,
        accept: Callable[[str, Side | None], bool],
        *,
        sides: bool = True,
    ) -> None:
        item = self._work.item()
        side = item.side if isinstance(item, TimelineStep) else Side.POLITICS
        corner = button.mapTo(self._page, QPoint(0, button.height() + Space.XS))
        self._called = title
        self.editor.open(title, accept, at=corner, side=side if sides else None, repeat=True)
        if sides:
            self._say_where()

    def _say_where(self) -> None:
        """Planning backwards, each new one lands before another: say before which."""
        question = self._mode.question()
        self.editor.title.setText(question or self._called)
        self.editor.field.setAccessibleDescription(question)

    def _next_day(self) -> date:
        """Where something new begins: after the chosen step, else with the next month."""
        item = self._work.item()
        if isinstance(item, TimelineStep):
            return item.ends + timedelta(days=1)
        return edits.shifted(local_day(self._bridge.now).replace(day=1), 1)

    def _add(self, name: str, make: Callable[[State], Step], *, guessed: bool = False) -> bool:
        if blank(name):
            return False
        before = {item.id for item in items_of(self._bridge.state, self._block_id)}
        done = self._bridge.attempt(make)
        for item in items_of(self._bridge.state, self._block_id):
            if item.id not in before:
                if guessed:
                    self._work.note_guess(item.id)
                self._work.choose(item.id)
        return done

    def _step(self, name: str, side: Side | None) -> bool:
        own, follower = side or Side.POLITICS, self._mode.follower()
        if follower is not None:
            return self._before(follower, name, own, goal=False)
        begins, block_id = self._next_day(), self._block_id
        ends = edits.shifted(begins, _MONTHS) - timedelta(days=1)
        return self._add(
            name,
            lambda state: edits.add_step(state, block_id, trimmed(name), own, begins, ends),
        )

    def _goal(self, name: str, side: Side | None) -> bool:
        own, follower = side or Side.POLITICS, self._mode.follower()
        if follower is not None:
            return self._before(follower, name, own, goal=True)
        day, block_id = self._next_day(), self._block_id
        return self._add(
            name, lambda state: edits.add_goal(state, block_id, trimmed(name), own, day)
        )

    def _before(self, follower: TimelineStep, name: str, side: Side, *, goal: bool) -> bool:
        done = self._add(
            name,
            lambda state: add_before(state, follower.id, trimmed(name), side, goal=goal),
        )
        self._say_where()
        return done

    def _fixed(self, name: str, _side: Side | None) -> bool:
        day, block_id, kind = self._next_day(), self._block_id, guessed_kind(name)
        return self._add(
            name,
            lambda state: edits.add_fixed(state, block_id, trimmed(name), kind, day),
            guessed=kind is not FixedKind.OTHER,
        )
