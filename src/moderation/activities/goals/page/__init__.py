# SPDX-License-Identifier: EUPL-1.2
"""The moderator's page of the goals: the table, and the current goal in detail."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from moderation.activities.goals import edits
from moderation.activities.goals.agreement import TO_CONFIRM, GoalAnswer
from moderation.activities.goals.means import MeansSource, MeansYear
from moderation.activities.goals.model import Goal, goals_of
from moderation.activities.goals.page.balance_dialog import BalanceDialog
from moderation.activities.goals.page.detail import GoalDetail
from moderation.activities.goals.page.table import GoalDelegate, spoken
from moderation.activities.goals.wall import GOAL, MARKS, OVERVIEW
from moderation.domain.ids import Id
from moderation.domain.projection import WallItem
from moderation.features.agenda.model import Block
from moderation.features.people.model import DayAttendance, Participant, Unit
from moderation.features.progress.model import ProgressNote
from moderation.gui.activity_page import Air, BlockPage, EmptySign
from moderation.gui.boxes import row
from moderation.gui.bridge import Bridge
from moderation.gui.commands import Command, Commands
from moderation.gui.entity_model import EntityListModel
from moderation.gui.paint.shapes import Stance
from moderation.gui.texts import text
from moderation.gui.tokens import Space
from moderation.gui.widgets import Button, IconButton
from moderation.gui.widgets.mark_list import MarkLegend
from moderation.gui.widgets.name_editor import NameEditor
from moderation.gui.widgets.work_list import ColumnHeads, WorkList

translate = QCoreApplication.translate

_CARD_LEAST = 220
_FORM = 358
_PADDING = 2 * Space.XS
"""The least height of the card, what the form needs, and what the card lays around both, in px."""


class GoalsPage(BlockPage):
    """Goals of one block: list above, the current one below."""

    kinds = (
        Goal,
        GoalAnswer,
        MeansSource,
        MeansYear,
        Unit,
        Block,
        Participant,
        DayAttendance,
        ProgressNote,
    )
    air = Air(low=660)
    least = 640, 420

    def __init__(self, bridge: Bridge, block_id: Id, parent: QWidget | None = None) -> None:
        super().__init__(bridge, block_id, parent)
        self._model = EntityListModel(
            bridge,
            lambda state: goals_of(state, block_id),
            (Goal,),
            self._data,
            parent=self,
        )
        self.wall_button = self.button_to_wall()
        self.add_button = Button(self, text=translate("GoalsPage", "Goal"), icon="plus")
        self.add_button.clicked.connect(self.add_goal)
        self.add_button.setAccessibleDescription(translate("GoalsPage", "Insert"))
        self.vote_button = IconButton(self, icon="vote", on_click=self.vote_asked.emit)
        self.vote_button.set_name(translate("GoalsPage", "Vote on the goals"), "F10")
        self.balance_button = IconButton(self, icon="euro", on_click=self.show_balance)
        self.balance_button.set_name(translate("GoalsPage", "Balance of resources"))
        self._build_list()
        self.legend = MarkLegend(
            self,
            [
                *((mark, False, text(position.message)) for position, mark in MARKS.items()),
                (Stance.YES, True, text(TO_CONFIRM)),
            ],
        )
        self.detail = GoalDetail(self, bridge)
        self.detail.menu_wanted.connect(self.list.show_menu)
        self.detail.round.goal_wanted.connect(self.list.go_to)
        self.detail.round.next_wanted.connect(self._next_goal)
        self.add_place(self.heads, self.list, self.legend, Space.S, None, self.detail)
        tools = self.vote_button, self.balance_button, self.wall_button, self.add_button
        self.lay_out(row((self.title, 1), *tools, gap=Space.XS), self.stack)
        self._editor = NameEditor(self, self.focus_work)
        self.detail.answers.typed.connect(self.type_elsewhere)
        self.list.current_changed.connect(self._selected)
        self.refresh(force=True)
        self._selected(self.list.current_id())

    def _build_list(self) -> None:
        self.list = WorkList(self, self._model, name=translate("GoalsPage", "Goals"))
        self._delegate = GoalDelegate(self.list, self.bridge, self.block_id)
        self.list.setItemDelegate(self._delegate)
        asked = translate("GoalsPage", "How far is it? …")
        self.list.commands = Commands(
            [
                Command(key="Shift+Return", words=asked, run=self._ask_progress),
                *self.list.usual_commands(),
            ]
        )
        self.list.add_wanted.connect(self.add_goal)
        self.list.remove_wanted.connect(self._remove)
        self.list.move_wanted.connect(self._move)
        self.list.opened.connect(lambda _goal: self.detail.focus_field(0))
        self.list.typed.connect(self.type_elsewhere)
        self.heads = ColumnHeads(
            self,
            [
                "",
                translate("GoalsPage", "Goal"),
                translate("GoalsPage", "SMART"),
                translate("GoalsPage", "Responsible"),
                translate("GoalsPage", "Date"),
                translate("GoalsPage", "Resources"),
                translate("GoalsPage", "Agreement"),
            ],
            Space.XS,
        )
        self.heads.follow(
            lambda: self._delegate.columns(self.list.viewport().width() - 2 * Space.XS)
        )

    # -- what the window asks --------------------------------------------------------------

    def wall_item(self) -> WallItem | None:
        """The current goal; all goals while no goal is current."""
        goal_id = self.list.current_id()
        if goal_id is None:
            return WallItem(key=OVERVIEW, block_id=self.block_id)
        return WallItem(key=GOAL, block_id=self.block_id, entity_id=goal_id)

    def go_to(self, entity_id: Id) -> None:
        """Make a goal the current one."""
        self.list.go_to(entity_id)

    def keyboard(self) -> QWidget:
        """The table."""
        return self.list

    def sign(self) -> EmptySign | None:
        """What a goal is, shown while the block has no goals."""
        if self._model.rowCount():
            return None
        return EmptySign(
            title=translate("GoalsPage", "No goal yet"),
            text=translate(
                "GoalsPage",
                "A goal says what will be true by when, who sees to it and what it takes. "
                "Then every unit says whether it agrees.",
            ),
            icon="target",
            action=translate("GoalsPage", "First goal"),
            on_click=self.add_goal,
            on_letter=self.add_goal,
        )

    def command(self, event: QKeyEvent) -> bool:
        """Space and digits among the answers, plus in the table."""
        if self.detail.answers.hasFocus():
            return self.detail.answers.command(event)
        return self.list.hasFocus() and self.list.command(event)

    # -- showing ---------------------------------------------------------------------------

    def _data(self, goal: Goal, role: int) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return goal.label
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(self.bridge.state, goal)
        if role == Qt.ItemDataRole.ToolTipRole and goal.short:
            return goal.title
        return None

    def show_state(self, *, force: bool) -> None:
        """Show the goals as they are now."""
        self.wall_button.setEnabled(bool(self._model.rowCount()))
        self.vote_button.setVisible(bool(self._model.rowCount()))
        self.balance_button.setVisible(bool(self._model.rowCount()))
        self.detail.refresh(force=force)
        self.list.viewport().update()
        self.heads.update()
        self.arrange()

    def _selected(self, goal_id: Id | None) -> None:
        self.detail.show_goal(goal_id)
        self.tell_wall()

    def arrange(self) -> None:
        """Share the height: the card whole if it can be, at least three rows of the table.

        Two rows have to do where the round would have to be scrolled otherwise.
        """
        super().arrange()
        low = self.is_low
        margin = self.air.top[low]
        self.legend.setVisible(not low)
        head = self.add_button.sizeHint().height() + self.page_layout.spacing() + 2 * margin
        legend = 0 if low else self.legend.sizeHint().height()
        room = self.height() - head - self.heads.sizeHint().height() - legend - Space.S
        rows = self._model.rowCount()
        wanted = max(self.detail.round.full_height() + _PADDING, _FORM)
        shown = 3 if wanted + self.list.rows_height(3) <= room else 2
        least = min(self.list.rows_height(min(rows, shown)), max(0, room - _CARD_LEAST))
        card = max(_CARD_LEAST, min(wanted, room - least))
        self.detail.setFixedHeight(card)
        self.list.setFixedHeight(max(least, min(self.list.rows_height(rows), room - card)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another size, other shares."""
        super().resizeEvent(event)
        self._editor.close_editor()

    # -- changing --------------------------------------------------------------------------

    def show_balance(self) -> None:
        """What all goals take together, and what would be if one moved."""
        BalanceDialog(self, self.bridge, self.block_id).answered()
        self.focus_work()

    def add_goal(self) -> None:
        """Ask for the titles of new goals, one after the other."""
        corner = self.add_button.mapTo(self, QPoint(0, self.add_button.height() + Space.XS))
        self._editor.open(
            translate("GoalsPage", "New goal"),
            lambda name, _side: self._add(name),
            at=corner,
            repeat=True,
        )

    def _add(self, name: str) -> bool:
        before = {goal.id for goal in goals_of(self.bridge.state, self.block_id)}
        done = self.bridge.attempt(lambda state: edits.add_goal(state, self.block_id, name))
        for goal in goals_of(self.bridge.state, self.block_id):
            if goal.id not in before:
                self.list.go_to(goal.id)
        return done

    def _next_goal(self) -> None:
        """The round goes on with the first unit at the next goal; after the last one it stays."""
        goals = [goal.id for goal in goals_of(self.bridge.state, self.block_id)]
        place = goals.index(self.list.current_id() or goals[0]) + 1
        if place < len(goals):
            self.list.go_to(goals[place])
            self.detail.answers.to_first()
            self.detail.answers.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask_progress(self) -> None:
        self.detail.ask_progress()

    def _remove(self, goal_id: Id) -> None:
        self.bridge.attempt(lambda state: edits.remove_goal(state, goal_id))

    def _move(self, goal_id: Id, by: int) -> None:
        self.bridge.attempt(lambda state: edits.move_goal(state, goal_id, by))
        self.list.go_to(goal_id)


PAGE = GoalsPage
