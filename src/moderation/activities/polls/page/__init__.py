# SPDX-License-Identifier: EUPL-1.2
"""The moderator's page of votes in three stages: questions, the open vote, its result."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLayout, QWidget

from moderation.activities.polls import edits
from moderation.activities.polls.model import (
    Poll,
    PollCount,
    PollObjection,
    PollOption,
    PollRound,
    options_of,
    rounds_of,
    rows_of,
)
from moderation.activities.polls.page.questions import QuestionsPanel
from moderation.activities.polls.page.result import ResultPanel
from moderation.activities.polls.page.voting import VotingPanel, tally_of
from moderation.activities.polls.wall import QUESTION, RESULT
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id
from moderation.domain.projection import WallItem
from moderation.features.agenda.model import Block
from moderation.features.people.model import Participant, Unit
from moderation.features.votes.page import forget_tally
from moderation.gui.activity_page import ActivityPage
from moderation.gui.bridge import Bridge
from moderation.gui.forms.polls_page import Ui_PollsPage
from moderation.gui.theme import has_large_text
from moderation.gui.tokens import SEMIBOLD, Size, Space
from moderation.gui.widgets import Button, ElidingLabel, EmptyState, StepIndicator
from moderation.session.session import Changed
from moderation.storage.history import Way

translate = QCoreApplication.translate

ACTIVITY = "polls"
ASKING, VOTING, RESULTING = range(3)
_KINDS = frozenset(
    kind.kind
    for kind in (Poll, PollOption, PollRound, PollCount, PollObjection, Block, Unit, Participant)
)
_LOW = 640
"""Below this height the page saves room."""


class PollsPage(ActivityPage):
    """Questions, vote and result of one block; results stay hidden until the vote is closed."""

    def __init__(self, bridge: Bridge, block_id: Id, parent: QWidget | None = None) -> None:
        super().__init__(bridge, block_id, parent)
        self.ui = Ui_PollsPage()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self.ui.page_layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self.title = ElidingLabel(self, size=Size.TITLE, weight=SEMIBOLD)
        self.stages = StepIndicator(
            self,
            steps=[
                translate("PollsPage", "Question"),
                translate("PollsPage", "Vote"),
                translate("PollsPage", "Result"),
            ],
        )
        self.stages.chosen.connect(self.show_stage)
        self.wall_button = Button(
            self, text=translate("PollsPage", "To the wall"), icon="wall", key="F7"
        )
        self.wall_button.clicked.connect(lambda: bridge.show_on_wall(self.wall_item()))
        self.back_button = Button(
            self,
            text=translate("PollsPage", "Back"),
            icon="left",
            key="" if has_large_text() else "F10",
        )
        self.back_button.clicked.connect(self.left)
        self.ui.head_place.addWidget(self.back_button)
        self.ui.head_place.addWidget(self.title, 1)
        self.ui.head_place.addWidget(self.stages)
        self.ui.head_place.addWidget(self.wall_button)
        self.questions = QuestionsPanel(self, bridge, block_id)
        self.votes = VotingPanel(self, bridge)
        self.results = ResultPanel(self, bridge)
        self.ui.question_place.addWidget(self.questions)
        self.ui.vote_place.addWidget(self.votes)
        self.ui.result_place.addWidget(self.results)
        self.empty_result = EmptyState(
            self,
            title=translate("PollsPage", "No vote has been closed yet"),
            text=translate(
                "PollsPage",
                "Nobody sees a result before the vote is closed. An open vote lives in memory "
                "only: if the program ends, it is counted again.",
            ),
            icon="vote",
            action=translate("PollsPage", "Enter ballots"),
            on_click=lambda: self.show_stage(VOTING),
        )
        self.ui.empty_place.addWidget(self.empty_result)
        for panel in (self.questions, self.votes, self.results):
            panel.typed.connect(self.type_elsewhere)
        self.questions.current_changed.connect(self._selected)
        self.questions.vote_wanted.connect(lambda: self.show_stage(VOTING))
        self.votes.close_wanted.connect(self._close_vote)
        self.results.repeat_wanted.connect(self._repeat)
        self._stage = ASKING
        self.refresh(force=True)
        self.show_stage(self._fitting_stage())

    # -- stages ----------------------------------------------------------------------------

    @property
    def stage(self) -> int:
        """Which of the three stages is shown."""
        return self._stage

    def poll(self) -> Poll | None:
        """The current question."""
        return self.questions.poll()

    def _held(self) -> bool:
        poll = self.poll()
        return poll is not None and bool(rounds_of(self.bridge.state, poll.id))

    def _counting(self) -> bool:
        poll = self.poll()
        if poll is None:
            return False
        return not tally_of(self.bridge, poll).empty(rows_of(self.bridge.state, poll))

    def _fitting_stage(self) -> int:
        return VOTING if self._counting() else RESULTING if self._held() else ASKING

    def show_stage(self, stage: int) -> None:
        """Go to questions, vote or result; without a question there is nothing to vote on."""
        poll = self.poll()
        if poll is None:
            stage = ASKING
        elif stage == VOTING and not self._counting():
            try:
                edits.open_round(self.bridge.state, poll.id)
            except UserFacingError as error:
                self.bridge.failed.emit(error.message)
                stage = RESULTING if self._held() else ASKING
        self._stage = stage
        self.stages.set_current(stage)
        self.ui.stack.setCurrentWidget(
            {
                ASKING: self.ui.question_page,
                VOTING: self.ui.vote_page,
                RESULTING: self.ui.result_page if self._held() else self.ui.empty_page,
            }[stage]
        )
        if stage == VOTING:
            self.votes.show_poll(poll)
            if self.isVisible():
                self.votes.focus_work()
        elif stage == RESULTING:
            self.results.show_poll(poll, force=True)
        self._arrange()
        self.wall_item_changed.emit()

    def _selected(self) -> None:
        self.wall_item_changed.emit()

    def _close_vote(self) -> None:
        poll = self.poll()
        if poll is None:
            return
        tally = self.votes.tally
        if self.bridge.attempt(lambda state: edits.close_round(state, poll.id, tally)):
            # What was entered lives no longer than the vote is open.
            forget_tally(self.bridge, poll.id, poll.vote_kind.width)
            self.show_stage(RESULTING)
            self.results.focus_work()

    def _repeat(self) -> None:
        """Vote anew: the result stays until the new vote is closed."""
        poll = self.poll()
        if poll is not None:
            forget_tally(self.bridge, poll.id, poll.vote_kind.width)
            self.votes.show_poll(None)
            self.show_stage(VOTING)

    # -- what the window asks --------------------------------------------------------------

    def wall_item(self) -> WallItem | None:
        """The result once there is one and it is looked at, or the question."""
        poll = self.poll()
        key = RESULT if self._stage == RESULTING and self._held() else QUESTION
        return WallItem(key=key, block_id=self.block_id, entity_id=poll.id if poll else None)

    def go_to(self, entity_id: Id) -> None:
        """A question: where it is answered, counted or read, as far as it has come."""
        self.questions.go_to(entity_id)
        self.questions.refresh(force=True)
        poll = self.poll()
        if poll is None:
            return
        stage = self._fitting_stage()
        if stage == ASKING and options_of(self.bridge.state, poll.id):
            stage = VOTING
        self.show_stage(stage)

    def focus_work(self) -> None:
        """Into the stage that is shown."""
        if self._stage == VOTING:
            self.votes.focus_work()
        elif self.ui.stack.currentWidget() is self.ui.result_page:
            self.results.focus_work()
        elif self._stage == ASKING:
            self.questions.focus_work()
        elif self.empty_result.button is not None:
            self.empty_result.button.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def command(self, event: QKeyEvent) -> bool:
        """Digits in the table of counts; keys of the lists."""
        if self._stage == VOTING:
            return self.votes.command(event)
        panel = self.results if self._stage == RESULTING else self.questions
        return panel.command(event)

    def on_changed(self, changed: Changed) -> None:
        """Show what a step changed; after undo also where somebody is typing."""
        if changed.step.kinds & _KINDS:
            self.refresh(force=changed.way is not Way.DO)
            if self.poll() is None and self.isVisible() and not self.back_button.isHidden():
                # Nothing is left to vote on beside the block's own page.
                self.left.emit()

    # -- showing ---------------------------------------------------------------------------

    def refresh(self, *, force: bool = False) -> None:
        """Show what is stored now."""
        block = self.bridge.state.find(Block, self.block_id)
        if block is not None:
            self.title.set_text(block.title)
            self.back_button.setVisible(block.activity != ACTIVITY)
        self.questions.refresh(force=force)
        poll = self.poll()
        if poll is None and self._stage != ASKING:
            self.show_stage(ASKING)
        elif self._stage == VOTING:
            self.votes.show_poll(poll)
        elif self._stage == RESULTING:
            self.ui.stack.setCurrentWidget(
                self.ui.result_page if self._held() else self.ui.empty_page
            )
            self.results.show_poll(poll, force=force)

    def _arrange(self) -> None:
        low = self.height() < _LOW
        margin = Space.M if low else Space.L
        self.ui.page_layout.setContentsMargins(Space.L, margin, Space.L, margin)
        self.ui.page_layout.setSpacing(Space.XS if low else Space.M)

    def minimumSizeHint(self) -> QSize:
        """Lists scroll where there is less room than they would like."""
        return QSize(640, 420)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another size, other shares."""
        super().resizeEvent(event)
        self._arrange()


PAGE = PollsPage
