# SPDX-License-Identifier: EUPL-1.2
"""The moderator's page of votes in three stages: questions, the open vote, its result."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

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
from moderation.activities.polls.page.result import PollResultPanel
from moderation.activities.polls.page.voting import VotingPanel, tally_of
from moderation.activities.polls.wall import QUESTION, RESULT
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id
from moderation.domain.projection import WallItem
from moderation.features.agenda.model import Block
from moderation.features.people.model import Participant, Unit
from moderation.features.votes.page import forget_tally
from moderation.gui.activity_page import Air, BlockPage, EmptySign
from moderation.gui.boxes import row
from moderation.gui.bridge import Bridge
from moderation.gui.theme import has_large_text
from moderation.gui.tokens import Space
from moderation.gui.widgets import Button, StepIndicator

translate = QCoreApplication.translate

ACTIVITY = "polls"
ASKING, VOTING, RESULTING = range(3)


class PollsPage(BlockPage):
    """Questions, vote and result of one block; results stay hidden until the vote is closed."""

    kinds = (Poll, PollOption, PollRound, PollCount, PollObjection, Block, Unit, Participant)
    air = Air(low=640, gap=(Space.M, Space.XS))
    least = 640, 420

    def __init__(self, bridge: Bridge, block_id: Id, parent: QWidget | None = None) -> None:
        super().__init__(bridge, block_id, parent)
        self.stages = StepIndicator(
            self,
            steps=[
                translate("PollsPage", "Question"),
                translate("PollsPage", "Vote"),
                translate("PollsPage", "Result"),
            ],
        )
        self.stages.chosen.connect(self.show_stage)
        self.wall_button = self.button_to_wall()
        self.back_button = Button(
            self,
            text=translate("PollsPage", "Back"),
            icon="left",
            key="" if has_large_text() else "F10",
        )
        self.back_button.clicked.connect(self.left)
        self.questions = QuestionsPanel(self, bridge, block_id)
        self.votes = VotingPanel(self, bridge)
        self.results = PollResultPanel(self, bridge)
        self.panels = self.questions, self.votes, self.results
        for panel in self.panels:
            panel.typed.connect(self.type_elsewhere)
        self.places = [self.add_place(panel) for panel in self.panels]
        tools = self.stages, self.wall_button
        self.lay_out(row(self.back_button, (self.title, 1), *tools, gap=Space.M), self.stack)
        self.questions.current_changed.connect(self.tell_wall)
        self.questions.vote_wanted.connect(self._to_ballots)
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
                edits.open_round(self.bridge.state, poll.id, self.bridge.now)
            except UserFacingError as error:
                self.bridge.failed.emit(error.message)
                stage = RESULTING if self._held() else ASKING
        self._stage = stage
        self.stages.set_current(stage)
        self.show_place()
        if stage == VOTING:
            self.votes.show_poll(poll)
            if self.isVisible():
                self.votes.focus_work()
        elif stage == RESULTING:
            self.results.show_poll(poll, force=True)
        self.tell_wall()

    def place(self) -> QWidget:
        """The panel of the stage."""
        return self.places[self._stage]

    def sign(self) -> EmptySign | None:
        """How a result comes about, shown while there is no result."""
        if self._stage != RESULTING or self._held():
            return None
        return EmptySign(
            title=translate("PollsPage", "No vote has been closed yet"),
            text=translate(
                "PollsPage",
                "Nobody sees a result before the vote is closed. An open vote lives in memory "
                "only: if the program ends, it is counted again.",
            ),
            icon="vote",
            action=translate("PollsPage", "Enter ballots"),
            on_click=self._to_ballots,
        )

    def _to_ballots(self) -> None:
        self.show_stage(VOTING)

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

    def focus_place(self) -> None:
        """Into the stage that is shown."""
        self.panels[self._stage].focus_work()

    def command(self, event: QKeyEvent) -> bool:
        """Digits in the table of counts; keys of the lists."""
        return self.panels[self._stage].command(event)

    # -- showing ---------------------------------------------------------------------------

    def show_state(self, *, force: bool) -> None:
        """Show what is stored now."""
        block = self.bridge.state.get(Block, self.block_id)
        self.back_button.setVisible(block.activity != ACTIVITY)
        self.questions.refresh(force=force)
        poll = self.poll()
        if poll is None and self._stage != ASKING:
            self.show_stage(ASKING)
        elif self._stage == VOTING:
            self.votes.show_poll(poll)
        elif self._stage == RESULTING:
            self.results.show_poll(poll, force=force)
        if poll is None and self.isVisible() and not self.back_button.isHidden():
            # Nothing is left to vote on beside the block's own page.
            self.left.emit()


PAGE = PollsPage
