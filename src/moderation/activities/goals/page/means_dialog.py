# SPDX-License-Identifier: EUPL-1.2
"""Money and staff of a goal year by year, and who closes the gap."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from moderation.activities.goals import means_edits as edits
from moderation.activities.goals import means_words as words
from moderation.activities.goals.means import FIRST_YEAR, LAST_YEAR, MeansKind, years_of
from moderation.activities.goals.model import Goal
from moderation.activities.goals.page.means_table import MeansTable
from moderation.activities.goals.smart import resource_words
from moderation.domain.change import Step
from moderation.domain.ids import Id
from moderation.domain.state import State
from moderation.domain.texts import Message
from moderation.features.agenda.fixed import typed_day
from moderation.gui.boxes import row
from moderation.gui.bridge import Bridge
from moderation.gui.texts import formats, text
from moderation.gui.tokens import DESK, SEMIBOLD, Size, Space
from moderation.gui.widgets import Button, Dialog, ElidingLabel, PlainLabel
from moderation.gui.widgets.entity_fields import StoredFields
from moderation.gui.widgets.read_line import limit
from moderation.session.session import Changed
from moderation.storage.history import Way

translate = QCoreApplication.translate
_LONGEST, _LONGEST_DAY = 200, 60
"""Letters of who closes a gap, and of a day: one that is refused is said in a sentence."""
_YEARS = 5
"""Columns that are there before anything was said by year."""


class MeansDialog(Dialog):
    """What is typed is stored at once; the dialog is closed when all is said."""

    def __init__(self, parent: QWidget | None, bridge: Bridge, goal_id: Id) -> None:
        self._bridge, self._goal_id = bridge, goal_id
        goal = bridge.state.get(Goal, goal_id)
        before = text(resource_words(bridge.state, goal, formats()))
        super().__init__(
            parent,
            title=translate("MeansDialog", "Resources by year"),
            note=translate("MeansDialog", "{goal}. So far: {words}.").format(
                goal=goal.label, words=before
            ),
            main=translate("MeansDialog", "Done"),
            cancel="",
            enter=False,
            size=(1290, 660),
        )
        self._first, self._last = self._span(goal)
        self.tables = [MeansTable(self, bridge, goal_id, kind) for kind in MeansKind]
        self.gap = ElidingLabel(self, size=Size.BODY, weight=SEMIBOLD)
        one_more = translate("MeansDialog", "One year more")
        self.year_button = Button(self, text=one_more, icon="plus", on_click=self.add_year)
        self.earlier = self._mover(translate("MeansDialog", "A year earlier"), -1)
        self.later = self._mover(translate("MeansDialog", "A year later"), 1)
        self._fields = StoredFields(self, bridge, Goal, lambda: goal_id, _no_words)
        closer = self._fields.words(
            "gap_closer", put=self._fields.takes(_set_closer),
            name=translate("MeansDialog", "Who closes the gap"),
            placeholder=translate("MeansDialog", "Who closes the gap?"),
        )  # fmt: skip
        closes = self._fields.day(
            "gap_closed_by", put=self._fields.takes(_set_closes), framed=True,
            name=translate("MeansDialog", "By when the gap is closed"),
            placeholder=translate("MeansDialog", "By when?"),
            parse=lambda typed: typed_day(bridge.state, typed, bridge.now),
        )  # fmt: skip
        limit(closer, _LONGEST)
        limit(closes, _LONGEST_DAY)
        for table in self.tables:
            self.content.addWidget(table)
            table.typed.connect(self._hear)
        self.content.addLayout(row(self.year_button, self.earlier, self.later, None, gap=Space.XS))
        self.content.addWidget(self.gap)
        label = PlainLabel(
            self, text=translate("MeansDialog", "Who closes the gap"), colour=DESK.ink2
        )
        label.setBuddy(closer)
        self.content.addLayout(row(label, (closer, 3), (closes, 2), gap=Space.S))
        self.content.addStretch(1)
        bridge.changed.connect(self._changed)
        bridge.failed.connect(self._failed)
        self._show(force=True)
        self.tables[0].setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Undo and redo, where no field has typing of its own to take back."""
        if event.matches(QKeySequence.StandardKey.Undo):
            self._bridge.undo()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self._bridge.redo()
        else:
            super().keyPressEvent(event)

    def _mover(self, words_: str, by: int) -> Button:
        return Button(self, text=words_, on_click=lambda: self._perform(self._moved(by)))

    def _moved(self, by: int) -> Callable[[State], Step]:
        goal_id = self._goal_id
        return lambda state: edits.move_years(state, goal_id, by)

    def _span(self, goal: Goal) -> tuple[int, int]:
        """From this year to the year of the goal, or as far as anything was said."""
        now = self._bridge.now.year
        state = self._bridge.state
        said = [row.year for kind in MeansKind for row in years_of(state, goal.id, kind)]
        first = min([now, *said])
        ends = [now + _YEARS - 1, *said]
        if goal.due is not None and goal.due.year <= now + 2 * _YEARS:
            ends.append(goal.due.year)
        return max(FIRST_YEAR, first), min(LAST_YEAR, max(ends))

    def add_year(self) -> None:
        """One column more at the end."""
        self._last = min(LAST_YEAR, self._last + 1)
        self._show()

    def _perform(self, edit: Callable[[State], Step]) -> None:
        if self._bridge.attempt(edit):
            self.say("")

    # -- showing ---------------------------------------------------------------------------

    def _changed(self, changed: Changed) -> None:
        self._show(force=changed.way is not Way.DO)

    def _show(self, *, force: bool = False) -> None:
        goal = self._bridge.state.find(Goal, self._goal_id)
        if goal is None:
            self.reject()
            return
        for table in self.tables:
            table.show_years(self._first, self._last)
        self._fields.show(goal, force=force)
        lacking = words.gap_words(self._bridge.state, goal, formats())
        if lacking is None:
            self.gap.set_text(text(resource_words(self._bridge.state, goal, formats())))
        else:
            said = translate("MeansDialog", "{gap} not covered. {closer}.")
            self.gap.set_text(
                said.format(gap=text(lacking), closer=text(words.closer_words(goal, formats())))
            )
        moves = any(years_of(self._bridge.state, goal.id, kind) for kind in MeansKind)
        self.earlier.setEnabled(moves)
        self.later.setEnabled(moves)

    def _hear(self, refused: Message | None) -> None:
        self.say("" if refused is None else text(refused))

    def _failed(self, message: Message) -> None:
        self.say(text(message))


def _set_closer(state: State, goal_id: Id, closer: str) -> Step:
    return edits.set_closer(state, goal_id, closer, state.get(Goal, goal_id).gap_closed_by)


def _set_closes(state: State, goal_id: Id, closes: date | None) -> Step:
    return edits.set_closer(state, goal_id, state.get(Goal, goal_id).gap_closer, closes)


def _no_words(_state: State, _goal_id: Id, **_values: str) -> Step:
    raise NotImplementedError("both fields have an edit of their own")
