# SPDX-License-Identifier: EUPL-1.2
"""The moderator's page of the vision in three stages: drafts, the vote, its result."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from moderation.activities.vision import edits
from moderation.activities.vision.model import (
    VisionDraft,
    VisionReason,
    drafts_of,
    results_of,
)
from moderation.activities.vision.page.drafts import DraftsPanel
from moderation.activities.vision.page.result import VisionResultPanel
from moderation.activities.vision.wall import ADOPTED, DRAFT, DRAFTS, RESULT
from moderation.domain.ids import Id
from moderation.domain.projection import WallItem
from moderation.features.agenda.model import Block
from moderation.features.people.model import Participant, Unit
from moderation.features.votes.edits import CLOSED
from moderation.features.votes.model import ResistanceCount
from moderation.features.votes.page import (
    Option,
    VoteSheet,
    everybody,
    forget_tally,
    lost,
    open_tally,
)
from moderation.gui.activity_page import Air, BlockPage, EmptySign
from moderation.gui.boxes import row
from moderation.gui.bridge import Bridge
from moderation.gui.theme import has_large_text
from moderation.gui.tokens import Space
from moderation.gui.widgets import Button, IconButton, StepIndicator

translate = QCoreApplication.translate

DRAFTING, VOTING, RESULTING = range(3)


class VisionPage(BlockPage):
    """Drafts, vote and result of one block; results stay hidden until the vote is closed."""

    kinds = (VisionDraft, VisionReason, ResistanceCount, Block, Unit, Participant)
    air = Air(low=640, gap=(Space.M, Space.XS))
    least = 640, 420

    def __init__(self, bridge: Bridge, block_id: Id, parent: QWidget | None = None) -> None:
        super().__init__(bridge, block_id, parent)
        self.stages = StepIndicator(
            self,
            steps=[
                translate("VisionPage", "Drafts"),
                translate("VisionPage", "Vote"),
                translate("VisionPage", "Result"),
            ],
        )
        self.stages.chosen.connect(self.show_stage)
        self.wall_button = Button(
            self, text=translate("VisionPage", "To the wall"), icon="wall", key="F7"
        )
        self.wall_button.clicked.connect(self.to_wall)
        self.vote_button = IconButton(self, icon="vote", on_click=self.vote_asked.emit)
        self.vote_button.set_name(translate("VisionPage", "Another vote on the drafts"), "F10")
        # Large text leaves no room beside the stages; the key is there all the same.
        self.vote_button.setVisible(not has_large_text())
        self.drafts = DraftsPanel(self, bridge, block_id)
        self.votes = VoteSheet(self)
        self.votes.follow(partial(everybody, bridge))
        self.votes.lost = lost(bridge, block_id)
        self.votes.set_tally(open_tally(bridge, block_id))
        self.results = VisionResultPanel(self, bridge, block_id)
        self.places = [self.add_place(each) for each in (self.drafts, self.votes, self.results)]
        tools = self.stages, self.vote_button, self.wall_button
        self.lay_out(row((self.title, 1), *tools, gap=Space.M), self.stack)
        for panel in (self.drafts, self.votes, self.results):
            panel.typed.connect(self.type_elsewhere)
        for panel in (self.drafts, self.results):
            panel.current_changed.connect(self.tell_wall)
        self.votes.close_wanted.connect(self._close_vote)
        self.results.repeat_wanted.connect(self.vote_asked)
        self._stage = DRAFTING
        self.refresh(force=True)
        options = [draft.id for draft in drafts_of(bridge.state, block_id)]
        counting = not self.votes.tally.empty(options)
        voted = bool(results_of(bridge.state, block_id))
        self.show_stage(VOTING if counting else RESULTING if voted else DRAFTING)

    # -- stages ----------------------------------------------------------------------------

    @property
    def stage(self) -> int:
        """Which of the three stages is shown."""
        return self._stage

    def show_stage(self, stage: int) -> None:
        """Go to drafts, vote or result."""
        voted = bool(results_of(self.bridge.state, self.block_id))
        if voted and stage == VOTING:
            # The result stays; a new vote on the drafts stands beside it.
            self.bridge.failed.emit(CLOSED)
            stage = RESULTING
        self._stage = stage
        self.stages.set_current(stage)
        self.show_place()
        if stage == VOTING and self.isVisible():
            self.votes.focus_work()
        self.tell_wall()

    def place(self) -> QWidget:
        """The panel of the stage."""
        return self.places[self._stage]

    def sign(self) -> EmptySign | None:
        """How a result comes about, shown while there is no result."""
        if self._stage != RESULTING or results_of(self.bridge.state, self.block_id):
            return None
        return EmptySign(
            title=translate("VisionPage", "No vote has been closed yet"),
            text=translate(
                "VisionPage",
                "Every ballot gives each proposal a resistance from 0 (no objection) to 10. "
                "The result is shown once the vote is closed.",
            ),
            icon="vote",
            action=translate("VisionPage", "Enter ballots"),
            on_click=self._to_ballots,
        )

    def _to_ballots(self) -> None:
        self.show_stage(VOTING)

    def _close_vote(self) -> None:
        tally = self.votes.tally
        if self.bridge.attempt(lambda state: edits.close_vote(state, self.block_id, tally)):
            # What was entered lives no longer than the vote is open.
            self.votes.lost = False
            self.votes.set_tally(forget_tally(self.bridge, self.block_id))
            self.show_stage(RESULTING)
            self.results.focus_work()

    # -- what the window asks --------------------------------------------------------------

    def wall_item(self) -> WallItem | None:
        """The result once there is one, what was adopted, or the current draft."""
        state = self.bridge.state
        if self._stage == RESULTING and results_of(state, self.block_id):
            draft = self.results.draft()
            key = ADOPTED if draft is not None and draft.adopted else RESULT
            return WallItem(key=key, block_id=self.block_id)
        draft = self.drafts.draft()
        if self._stage == DRAFTING and draft is not None:
            return WallItem(key=DRAFT, block_id=self.block_id, entity_id=draft.id)
        return WallItem(key=DRAFTS, block_id=self.block_id)

    def go_to(self, entity_id: Id) -> None:
        """Make a draft or a reason the current one."""
        self.show_stage(DRAFTING)
        self.drafts.go_to(entity_id)

    def focus_place(self) -> None:
        """Into the stage that is shown."""
        (self.drafts, self.votes, self.results)[self._stage].focus_work()

    def command(self, event: QKeyEvent) -> bool:
        """Digits, plus and minus in the table of counts; plus in the lists."""
        if self.votes.table.hasFocus():
            return self.votes.table.command(event)
        return self.drafts.command(event)

    # -- showing ---------------------------------------------------------------------------

    def show_state(self, *, force: bool) -> None:
        """Show what is stored now."""
        drafts = drafts_of(self.bridge.state, self.block_id)
        zero = translate("VisionPage", "Zero option")
        self.votes.show_vote([Option(d.id, d.sentence, zero if d.zero else "") for d in drafts])
        self.drafts.refresh(force=force)
        self.results.refresh()


PAGE = VisionPage
