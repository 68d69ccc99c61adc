# SPDX-License-Identifier: EUPL-1.2
"""The work area of a timeline: head, board or list, and the card of what is chosen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from moderation.activities.timeline import edits
from moderation.activities.timeline.model import (
    Clock,
    FixedDate,
    Lag,
    TimelineStep,
    fixed_of,
    lags_of,
    land_of,
    length,
    steps_of,
)
from moderation.activities.timeline.page.adding import Adding
from moderation.activities.timeline.page.beside import Beside
from moderation.activities.timeline.page.board import TimelineBoard
from moderation.activities.timeline.page.card import TimelineCard
from moderation.activities.timeline.page.commands import commands_of
from moderation.activities.timeline.page.content import BoardContent
from moderation.activities.timeline.page.items import (
    Item,
    ItemDelegate,
    items_of,
    spoken,
)
from moderation.activities.timeline.page.mode import Mode
from moderation.activities.timeline.page.paint import TimelineLegend
from moderation.activities.timeline.page.seeing import Seeing
from moderation.activities.timeline.page.trial import Trial, TrialBar
from moderation.activities.timeline.page.work import Work
from moderation.activities.timeline.path import CriticalPath, Deciding, path_of, verdict
from moderation.activities.timeline.telling import HEADLINES, gap_sentence
from moderation.activities.timeline.wall import PATH, STEP
from moderation.domain.clock import local_day
from moderation.domain.ids import Id
from moderation.domain.projection import WallItem
from moderation.features.agenda.model import Block
from moderation.features.findings.model import FindingAnswer
from moderation.features.people.model import Participant, Unit
from moderation.gui.activity_page import Air, BlockPage, EmptySign
from moderation.gui.boxes import column, row
from moderation.gui.bridge import Bridge
from moderation.gui.entity_model import EntityListModel
from moderation.gui.texts import text
from moderation.gui.tokens import DESK, Space
from moderation.gui.widgets import (
    ElidingLabel,
    HintCard,
    IconButton,
    Toggle,
    announce,
)
from moderation.gui.widgets.work_list import ColumnHeads, WorkList

translate = QCoreApplication.translate

_NARROW = 780
"""Below this width the subtitle, and the icons of the buttons, give way to their words."""


class TimelinePage(BlockPage):
    """The timeline of one block."""

    kinds = (TimelineStep, Lag, FixedDate, Clock, FindingAnswer, Participant, Unit, Block)
    air = Air(low=680)
    least = 640, 440

    def __init__(self, bridge: Bridge, block_id: Id, parent: QWidget | None = None) -> None:
        super().__init__(bridge, block_id, parent)
        self._path = CriticalPath()
        self._told: Id | None = None
        self._model = EntityListModel(
            bridge,
            lambda state: items_of(state, block_id),
            (TimelineStep, Lag, FixedDate, Unit),
            self._data,
            parent=self,
        )
        self.trial = Trial(bridge, block_id, self)
        self.work = Work(self.trial, block_id, self)
        self._build_head()
        self._build_work()
        self._commands, self.commands = commands_of(
            self.work,
            self.adding,
            self.beside,
            self.edit,
            self.card.split_step,
            self.trial_bar,
            self.mode,
            self.seeing,
        )
        self._connect()
        self.refresh()
        self.work.choose(None)

    # -- built once --------------------------------------------------------------------

    def _build_head(self) -> None:
        self.subtitle = ElidingLabel(self, colour=DESK.ink2)
        self.toggle = Toggle(self, text=translate("TimelinePage", "Critical path"))
        self.toggle.setChecked(True)
        self.list_button = IconButton(
            self, icon="list", name=translate("TimelinePage", "Show as list"), framed=True
        )
        self.list_button.setCheckable(True)
        self.mode = Mode(self, self.trial, self.block_id, self.work)
        self.adding = Adding(self, self.trial, self.block_id, self.work, self.mode)
        self.beside = Beside(self, self.bridge, self.block_id, self.work)
        hints, clock = self.beside.hints_button, self.beside.clock_button
        tools = self.mode.button, hints, self.list_button, clock, *self.adding.buttons
        words = self.title, Space.XXS, (self.subtitle, 1)
        work = row((self.stack, 1), self.beside.column, gap=Space.S)
        self.lay_out(row(*words, *tools, gap=Space.XS), (work, 1))

    def _build_work(self) -> None:
        self.board = TimelineBoard(self)
        self.board.words = self._words_of
        self.legend = TimelineLegend(
            self,
            (translate("TimelinePage", "Critical path"), translate("TimelinePage", "Dependency")),
            TrialBar.words(),
        )
        self.seeing = Seeing(self, self.board, self.work)
        below = row((self.legend, 1), *self.seeing.buttons, self.toggle, gap=Space.XXS)
        self.board_place = self.add_place((self.board, 1), below, gap=Space.XXS)
        self.list = WorkList(
            self, self._model, name=translate("TimelinePage", "Steps and fixed dates")
        )
        self._delegate = ItemDelegate(self.list, self.bridge, self.block_id)
        self.list.setItemDelegate(self._delegate)
        heads = ColumnHeads(
            self,
            [
                "",
                translate("TimelinePage", "What"),
                translate("TimelinePage", "Who"),
                translate("TimelinePage", "When"),
                translate("TimelinePage", "Feasibility"),
                translate("TimelinePage", "Slack"),
            ],
            Space.XS,
        )
        heads.follow(lambda: self._delegate.columns(self.list.viewport().width() - 2 * Space.XS))
        self.list_place = self.add_place(heads, self.list)
        self.hint = HintCard(
            self,
            text=" ",
            framed=True,
            action=translate("TimelinePage", "Move up"),
            on_click=self.work.follow,
        )
        self.hint.hide()
        self.gap_hint = HintCard(
            self,
            text=" ",
            framed=True,
            action=text(edits.CLOSE_GAP),
            on_click=self._close_gap,
        )
        self.gap_hint.hide()
        self.lead_hint = HintCard(
            self,
            text=" ",
            framed=True,
            action=translate("TimelinePage", "Bring forward"),
            on_click=self.mode.lead,
        )
        self.lead_hint.hide()
        self.card = TimelineCard(self.trial, self.block_id, self)
        self.trial_bar = TrialBar(self.trial, self)
        self.lay_out(
            column(
                self.hint, self.lead_hint, self.gap_hint, self.card, self.trial_bar, gap=Space.XS
            )
        )

    def _connect(self) -> None:
        self.work.changed.connect(self._show_chosen)
        self.trial.changed.connect(self.refresh)
        self.trial_bar.left.connect(self.focus_work)
        self.toggle.toggled.connect(self._show_board)
        self.list_button.toggled.connect(self.show_place)
        self.board.chosen.connect(self.work.choose)
        self.board.previewed.connect(self._preview)
        self.board.dropped.connect(self._dropped)
        self.board.menu_wanted.connect(self.show_menu)
        self.board.settled.connect(self.beside.show_state)
        self.board.linked.connect(self._link)
        self.board.lane_pressed.connect(self.seeing.fold)
        self.seeing.changed.connect(self._show_board)
        self.board.on_key = self.commands.carry_out
        self.list.commands = self._commands
        self.list.typed.connect(self.type_elsewhere)
        self.list.current_changed.connect(self._list_moved)
        self.card.left.connect(self.focus_work)
        self.card.menu_wanted.connect(self.show_menu)

    # -- what is shown -----------------------------------------------------------------

    def _data(self, item: Item, role: int) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return item.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(self.bridge.state, item, self._delegate.critical_path())
        return None

    def show_state(self, *, force: bool) -> None:
        """Show steps and dates as they are now."""
        del force
        state = self.trial.state
        steps = steps_of(state, self.block_id)
        self._path = path_of(state, self.block_id)
        self.subtitle.set_text(self._subtitle(steps))
        early = sum(1 for step in steps if self._path.delay(step) > 0)
        backwards = self.mode.backwards
        words = translate("TimelinePage", "%n step(s) begin too early", "", early)
        # Backwards the end leads: what is not done in time has to begin earlier.
        for hint, shown in ((self.hint, not backwards), (self.lead_hint, backwards)):
            hint.setVisible(early > 0 and shown)
            hint.set_hint(words, self._late(steps))
        decided = verdict(steps, self._path)
        idle = gap_sentence(steps, self._path) if decided is Deciding.GAP else None
        self.gap_hint.setVisible(idle is not None and not early)
        if idle is not None:
            self.gap_hint.set_hint(text(HEADLINES[decided]), text(idle))
        self._show_board()
        self.show_place()
        if self.work.chosen is not None and self.work.item() is None:
            self.work.choose(None)
        else:
            self._show_card()
        self.list.viewport().update()
        self.mode.show_state()
        self.trial_bar.show_state()
        # The hints on a large plan follow once the hand is still.
        if not self.board.is_moving:
            self.beside.show_state()

    def _subtitle(self, steps: tuple[TimelineStep, ...]) -> str:
        question = self.mode.question()
        if question:
            return question
        if self._path.critical:
            return text(HEADLINES[verdict(steps, self._path)])
        return translate("TimelinePage", "What waits for what?") if steps else ""

    def _late(self, steps: tuple[TimelineStep, ...]) -> str:
        """What beginning too early does to the end of the path."""
        path = self._path
        goal = next((s for s in steps if path.critical and s.id == path.critical[-1]), None)
        if goal is None or path.delay(goal) <= 0:
            return translate("TimelinePage", "What they wait for is not done by then.")
        late = translate("TimelinePage", "“{goal}” would be reached {length} later than planned.")
        return late.format(goal=goal.title, length=text(length(path.delay(goal))))

    def _show_board(self) -> None:
        state, tried = self.trial.state, self.trial.before()
        steps = steps_of(state, self.block_id)
        lanes, places = self.seeing.lanes(steps)
        self.board.show_content(
            BoardContent(
                steps=steps,
                lags=lags_of(state, self.block_id),
                fixed=fixed_of(state, self.block_id),
                land=land_of(state),
                today=local_day(self.bridge.now),
                emphasis=self.toggle.isChecked(),
                tried=tried,
                lanes=lanes,
                places=places,
            )
        )
        self.legend.show_tried(tried=self.trial.active)
        self.legend.set_left(self.board.plan.axis.left)

    def place(self) -> QWidget:
        """The board, or the same as a list."""
        listed = self.list_button.isChecked() and not self.trial.active
        return self.list_place if listed else self.board_place

    def sign(self) -> EmptySign | None:
        """What to begin with, shown while the timeline is empty."""
        if self._model.rowCount():
            return None
        if self.mode.backwards:
            return EmptySign(
                title=translate("TimelinePage", "When is the vision reached?"),
                text=translate(
                    "TimelinePage",
                    "From the vision's year the room says what must be true before, and before "
                    "that. What is new lands before what is chosen.",
                ),
                icon="timeline",
                action=translate("TimelinePage", "Vision with its year"),
                on_click=self.mode.ask_vision,
                other=translate("TimelinePage", "Plan from today on"),
                on_other=self.mode.toggle,
                on_letter=self.mode.ask_vision,
            )
        return EmptySign(
            title=translate("TimelinePage", "What has to happen by when?"),
            text=translate(
                "TimelinePage",
                "Put the fixed dates first, such as elections and budgets, then interim goals and "
                "steps. What waits for what makes the critical path: it tells what decides the "
                "end.",
            ),
            icon="timeline",
            action=translate("TimelinePage", "First step"),
            on_click=self.adding.add_step,
            other=translate("TimelinePage", "Plan from the goal backwards"),
            on_other=self.mode.ask_vision,
            on_letter=self.adding.add_step,
        )

    def show_place(self) -> None:
        """Board, list or sign, and what is there with it."""
        super().show_place()
        self.card.setVisible(not self.is_empty)
        self.toggle.setVisible(self.stack.currentWidget() is self.board_place)
        self.list_button.setVisible(not self.is_empty and not self.trial.active)

    def arrange(self) -> None:
        """A small window saves room."""
        super().arrange()
        wide = self.width() >= _NARROW
        self.subtitle.setVisible(wide)
        # In the clock dates are added as well.
        self.adding.fixed_button.setVisible(wide)
        for button in (self.adding.step_button, self.adding.goal_button):
            button.set_icon_name("plus" if wide else "")
        self.adding.close()

    # -- choosing ----------------------------------------------------------------------

    def _show_chosen(self) -> None:
        """Show what is chosen on the board, in the list and in the card."""
        chosen = self.work.chosen
        self.board.select(chosen)
        if chosen is not None and self.list.current_id() != chosen:
            self.list.go_to(chosen)
        self._show_card()
        if self.mode.backwards:
            self.subtitle.set_text(self._subtitle(steps_of(self.trial.state, self.block_id)))
        self.tell_wall()

    def _list_moved(self, chosen: Id | None) -> None:
        if self.list_button.isChecked():
            self.work.choose(chosen)

    def _show_card(self) -> None:
        item = self.work.item()
        words = ""
        if isinstance(item, TimelineStep):
            self.card.show_step(item, self._path)
            words = spoken(self.trial.state, item, self._path)
        elif isinstance(item, FixedDate):
            self.card.show_fixed(item, guessed=self.work.is_guessed(item))
            words = spoken(self.trial.state, item, self._path)
        else:
            self.card.show_hint(
                translate(
                    "TimelinePage",
                    "Choose a bar to edit it. Drag its ends or all of it to move it in time; with "
                    "the keyboard: arrows to choose, Alt and arrows to move, Enter to edit.",
                )
            )
        self.board.setAccessibleDescription(words)
        if words and self.work.chosen != self._told and self.board.hasFocus():
            announce(self.board, words)
        self._told = self.work.chosen

    def _words_of(self, item: TimelineStep | FixedDate) -> str:
        return spoken(self.trial.state, item, self._path)

    def wall_item(self) -> WallItem | None:
        """The chosen hint or step; the path while none is chosen."""
        flag = self.beside.wall_item()
        if flag is not None:
            return flag
        if self.bridge.state.find(TimelineStep, self.work.chosen) is not None:
            return WallItem(key=STEP, block_id=self.block_id, entity_id=self.work.chosen)
        return WallItem(key=PATH, block_id=self.block_id)

    # -- keys --------------------------------------------------------------------------

    def go_to(self, entity_id: Id) -> None:
        """Make a step or a fixed date the current one."""
        if self.bridge.state.any_of(entity_id) is not None:
            self.work.choose(entity_id)

    def keyboard(self) -> QWidget:
        """The board or the list."""
        return self.list if self.stack.currentWidget() is self.list_place else self.board

    def command(self, event: QKeyEvent) -> bool:
        """Carry out a key of the board or the list."""
        if self.board.hasFocus():
            return self.commands.carry_out(event)
        return self.list.hasFocus() and self.list.command(event)

    def show_menu(self, at: QPoint) -> None:
        """Offer all commands at a place on the screen."""
        self._commands.menu(self).popup(at)

    # -- changing ----------------------------------------------------------------------

    def _preview(self, step: TimelineStep | None) -> None:
        """Show in the card what dragging would do."""
        if step is not None:
            self.card.show_step(step, self.board.path)
        else:
            self._show_card()

    def _dropped(self, step: TimelineStep) -> None:
        self.trial.attempt(lambda state: edits.set_dates(state, step.id, step.begins, step.ends))

    def _link(self, before: Id, after: Id) -> None:
        """A line was led from one step to another one, which waits for it then."""
        self.trial.attempt(lambda state: edits.add_dependency(state, after, before))

    def _close_gap(self) -> None:
        if self._path.gap is not None:
            self.work.close_gap(self._path.gap.after)

    def edit(self) -> None:
        """Into the fields of what is chosen."""
        if self.work.item() is not None:
            self.card.focus_title()
