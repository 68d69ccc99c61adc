# SPDX-License-Identifier: EUPL-1.2
"""The moderator's page of the vision in three stages: drafts, the vote, its result."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLayout, QWidget

from moderation.activities.vision import edits
from moderation.activities.vision.model import (
    VisionDraft,
    VisionReason,
    drafts_of,
    results_of,
)
from moderation.activities.vision.page.drafts import DraftsPanel
from moderation.activities.vision.page.result import ResultPanel
from moderation.activities.vision.wall import ADOPTED, DRAFT, DRAFTS, RESULT
from moderation.domain.ids import Id
from moderation.domain.projection import WallItem
from moderation.domain.side import Side
from moderation.features.agenda.model import Block
from moderation.features.people.model import Attendance, Participant, Unit
from moderation.features.votes.edits import CLOSED
from moderation.features.votes.model import ResistanceCount
from moderation.features.votes.page import Option, VoteSheet, forget_tally, lost, open_tally
from moderation.gui.activity_page import ActivityPage
from moderation.gui.bridge import Bridge
from moderation.gui.forms.vision_page import Ui_VisionPage
from moderation.gui.theme import has_large_text
from moderation.gui.tokens import SEMIBOLD, Size, Space
from moderation.gui.widgets import Button, ElidingLabel, EmptyState, IconButton, StepIndicator
from moderation.session.session import Changed
from moderation.storage.history import Way

translate = QCoreApplication.translate

DRAFTING, VOTING, RESULTING = range(3)
_KINDS = frozenset(
    kind.kind for kind in (VisionDraft, VisionReason, ResistanceCount, Block, Unit, Participant)
)
_LOW = 640
"""Below this height the page saves room."""


class VisionPage(ActivityPage):
    """Drafts, vote and result of one block; results stay hidden until the vote is closed."""

    def __init__(self, bridge: Bridge, block_id: Id, parent: QWidget | None = None) -> None:
        super().__init__(bridge, block_id, parent)
        self.ui = Ui_VisionPage()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self.ui.page_layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self.title = ElidingLabel(self, size=Size.TITLE, weight=SEMIBOLD)
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
        self.wall_button.clicked.connect(lambda: bridge.show_on_wall(self.wall_item()))
        self.vote_button = IconButton(self, icon="vote", on_click=self.vote_asked.emit)
        self.vote_button.set_name(translate("VisionPage", "Another vote on the drafts"), "F10")
        # Large text leaves no room beside the stages; the key is there all the same.
        self.vote_button.setVisible(not has_large_text())
        self.ui.head_place.addWidget(self.title, 1)
        self.ui.head_place.addWidget(self.stages)
        self.ui.head_place.addWidget(self.vote_button)
        self.ui.head_place.addWidget(self.wall_button)
        self.drafts = DraftsPanel(self, bridge, block_id)
        self.votes = VoteSheet(self)
        self.votes.lost = lost(bridge, block_id)
        self.votes.set_tally(open_tally(bridge, block_id))
        self.results = ResultPanel(self, bridge, block_id)
        self.ui.drafts_place.addWidget(self.drafts)
        self.ui.vote_place.addWidget(self.votes)
        self.ui.result_place.addWidget(self.results)
        self.empty_result = EmptyState(
            self,
            title=translate("VisionPage", "No vote has been closed yet"),
            text=translate(
                "VisionPage",
                "Every ballot gives each proposal a resistance from 0 (no objection) to 10. "
                "The result is shown once the vote is closed.",
            ),
            icon="vote",
            action=translate("VisionPage", "Enter ballots"),
            on_click=lambda: self.show_stage(VOTING),
        )
        self.ui.empty_place.addWidget(self.empty_result)
        for panel in (self.drafts, self.votes, self.results):
            panel.typed.connect(self.type_elsewhere)
        for panel in (self.drafts, self.results):
            panel.current_changed.connect(self.wall_item_changed)
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
        self.ui.stack.setCurrentWidget(
            {
                DRAFTING: self.ui.drafts_page,
                VOTING: self.ui.vote_page,
                RESULTING: self.ui.result_page if voted else self.ui.empty_page,
            }[stage]
        )
        self._arrange()
        if stage == VOTING and self.isVisible():
            self.votes.focus_table()
        self.wall_item_changed.emit()

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

    def focus_work(self) -> None:
        """Into the stage that is shown."""
        if self._stage == VOTING:
            self.votes.focus_table()
        elif self.ui.stack.currentWidget() is self.ui.result_page:
            self.results.focus_work()
        elif self._stage == DRAFTING:
            self.drafts.focus_work()
        elif self.empty_result.button is not None:
            self.empty_result.button.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def command(self, event: QKeyEvent) -> bool:
        """Digits, plus and minus in the table of counts; plus in the lists."""
        if self.votes.table.hasFocus():
            return self.votes.table.command(event)
        return self.drafts.command(event)

    def on_changed(self, changed: Changed) -> None:
        """Show what a step changed; after undo also where somebody is typing."""
        if changed.step.kinds & _KINDS:
            self.refresh(force=changed.way is not Way.DO)
            if self._stage == RESULTING:
                self.show_stage(RESULTING)

    # -- showing ---------------------------------------------------------------------------

    def refresh(self, *, force: bool = False) -> None:
        """Show what is stored now."""
        block = self.bridge.state.find(Block, self.block_id)
        if block is not None:
            self.title.set_text(block.title)
        drafts = drafts_of(self.bridge.state, self.block_id)
        zero = translate("VisionPage", "Zero option")
        self.votes.show_vote(
            [Option(d.id, d.sentence, zero if d.zero else "") for d in drafts], self._present()
        )
        self.drafts.refresh(force=force)
        self.results.refresh()

    def _present(self) -> dict[Side, int]:
        """How many people of each side are in the room; nothing while nobody was ticked off."""
        state = self.bridge.state
        sides = {unit.id: unit.side for unit in state.of(Unit)}
        found = dict.fromkeys(Side, 0)
        for person in state.of(Participant):
            if person.attendance is Attendance.PRESENT and person.unit_id in sides:
                found[sides[person.unit_id]] += 1
        return found if any(found.values()) else {}

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


PAGE = VisionPage
