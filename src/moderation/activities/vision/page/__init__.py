# SPDX-License-Identifier: EUPL-1.2
"""The moderator's page of the vision in stages: elements, drafts, the vote, its result."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from moderation.activities.vision import edits, wall
from moderation.activities.vision.model import (
    VisionAnswer,
    VisionAudience,
    VisionConsent,
    VisionDraft,
    VisionElement,
    VisionReason,
    VisionRound,
    VisionStatement,
    VisionTelling,
    adopted_of,
    drafts_of,
    results_of,
)
from moderation.activities.vision.page.agreed import AgreedPanel
from moderation.activities.vision.page.drafts import DraftsPanel
from moderation.activities.vision.page.elements import ElementsPanel, cards_to_take
from moderation.activities.vision.page.result import VisionResultPanel
from moderation.activities.vision.page.telling import TellingPanel
from moderation.domain.ids import Id
from moderation.domain.projection import WallItem
from moderation.features.agenda.model import Block
from moderation.features.capture.model import Entry
from moderation.features.people.model import Participant, Unit
from moderation.features.votes.model import ResistanceCount, Rewording
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

ELEMENTS, DRAFTING, VOTING, RESULTING, AGREEING, TELLING = range(6)
_WIDE = 1000
"""From this width on there is room for the title beside the path of stages, in px."""
_STEPS = (0, 1, 2, 2, 3, 4)
"""Which step of the path a stage belongs to: the vote and its result are one."""


class VisionPage(BlockPage):
    """Drafts, vote and result of one block; results stay hidden until the vote is closed."""

    kinds = (
        VisionElement,
        VisionDraft,
        VisionReason,
        VisionAnswer,
        VisionConsent,
        VisionAudience,
        VisionTelling,
        VisionStatement,
        VisionRound,
        Rewording,
        Entry,
        ResistanceCount,
        Block,
        Unit,
        Participant,
    )
    air = Air(low=640, gap=(Space.M, Space.XS))
    least = 640, 420

    def __init__(self, bridge: Bridge, block_id: Id, parent: QWidget | None = None) -> None:
        super().__init__(bridge, block_id, parent)
        self.stages = StepIndicator(
            self,
            steps=[
                translate("VisionPage", "Elements"),
                translate("VisionPage", "Drafts"),
                translate("VisionPage", "Vote"),
                translate("VisionPage", "Agreed"),
                translate("VisionPage", "Telling"),
            ],
        )
        self.stages.chosen.connect(self._step_chosen)
        self.wall_button = Button(self, text=translate("VisionPage", "Wall"), icon="wall", key="F7")
        self.wall_button.clicked.connect(self.to_wall)
        self.vote_button = IconButton(self, icon="vote", on_click=self.vote_asked.emit)
        self.vote_button.set_name(translate("VisionPage", "Another vote on the drafts"), "F10")
        self.elements = ElementsPanel(self, bridge, block_id)
        self.drafts = DraftsPanel(self, bridge, block_id)
        self.votes = VoteSheet(self)
        self.votes.follow(partial(everybody, bridge))
        self.votes.lost = lost(bridge, block_id)
        self.votes.set_tally(open_tally(bridge, block_id))
        self.results = VisionResultPanel(self, bridge, block_id)
        self.agreed = AgreedPanel(self, bridge, block_id)
        self.telling = TellingPanel(self, bridge, block_id)
        self.panels = (
            self.elements,
            self.drafts,
            self.votes,
            self.results,
            self.agreed,
            self.telling,
        )
        self.places = [self.add_place(each) for each in self.panels]
        tools = self.stages, self.vote_button, self.wall_button
        self.lay_out(row((self.title, 100), None, *tools, gap=Space.M), self.stack)
        for panel in self.panels:
            panel.typed.connect(self.type_elsewhere)
        for panel in (self.elements, self.drafts, self.results, self.agreed, self.telling):
            panel.current_changed.connect(self.tell_wall)
        self.elements.draft_begun.connect(self.go_to)
        self.votes.close_wanted.connect(self._close_vote)
        self.results.repeat_wanted.connect(self._to_ballots)
        self.agreed.again_wanted.connect(self._to_ballots)
        self.agreed.sheet_wanted.connect(self.sheet_asked)
        self.results.adopted.connect(self._adopted)
        self._stage = DRAFTING
        self.refresh(force=True)
        self._led = False
        self._show_stage(self._first_stage())

    def _first_stage(self) -> int:
        """Where the work goes on; with cards and no draft yet it begins with elements."""
        state = self.bridge.state
        options = [draft.id for draft in drafts_of(state, self.block_id)]
        if not self.votes.tally.empty(options):
            return VOTING
        if results_of(state, self.block_id):
            return RESULTING
        begun = any(not draft.zero for draft in drafts_of(state, self.block_id))
        return ELEMENTS if cards_to_take(state) and not begun else DRAFTING

    def arrange(self) -> None:
        """Below a width the path of stages needs the room of the title, which the rail shows too.

        Large text leaves no room for the buttons either; their keys are there.
        """
        super().arrange()
        wide = self.width() >= _WIDE and not has_large_text()
        self.vote_button.setVisible(wide)
        self.wall_button.setVisible(not has_large_text())
        self.title.setVisible(wide)

    # -- stages ----------------------------------------------------------------------------

    @property
    def stage(self) -> int:
        """Which of the stages is shown."""
        return self._stage

    def show_stage(self, stage: int) -> None:
        """Go to elements, drafts, vote, result, or to what is agreed."""
        self._led = True
        self._show_stage(stage)

    def _show_stage(self, stage: int) -> None:
        self._stage = stage
        self.stages.set_current(_STEPS[stage])
        self.show_place()
        if stage == VOTING and self.isVisible():
            self.votes.focus_work()
        self.tell_wall()

    def _step_chosen(self, step: int) -> None:
        voted = bool(results_of(self.bridge.state, self.block_id))
        options = [draft.id for draft in drafts_of(self.bridge.state, self.block_id)]
        if step == _STEPS[VOTING] and voted and self.votes.tally.empty(options):
            # After a round its result; the next one begins with its own button.
            self.show_stage(RESULTING)
        else:
            self.show_stage(_STEPS.index(step))
        self.panels[self._stage].focus_work()

    def _adopted(self) -> None:
        """On to what each side says; the button that was pressed is out of sight."""
        self.show_stage(AGREEING)
        self.agreed.focus_work()

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
            key = wall.ADOPTED if draft is not None and draft.adopted else wall.RESULT
            return WallItem(key=key, block_id=self.block_id)
        if self._stage == ELEMENTS:
            return WallItem(key=wall.ELEMENTS, block_id=self.block_id)
        if self._stage == TELLING:
            return WallItem(key=wall.TELLING, block_id=self.block_id)
        if self._stage == AGREEING and adopted_of(state, self.block_id) is not None:
            return WallItem(key=wall.ADOPTED, block_id=self.block_id)
        draft = self.drafts.draft()
        if self._stage == DRAFTING and draft is not None:
            key = wall.PAIR if self.drafts.compares else wall.DRAFT
            return WallItem(key=key, block_id=self.block_id, entity_id=draft.id)
        return WallItem(key=wall.DRAFTS, block_id=self.block_id)

    def go_to(self, entity_id: Id) -> None:
        """Make a draft or a reason the current one."""
        found = self.bridge.state.any_of(entity_id)
        if isinstance(found, (VisionElement, VisionReason)):
            self.show_stage(ELEMENTS)
            self.elements.go_to(entity_id)
            return
        if isinstance(found, VisionAudience):
            self.show_stage(TELLING)
            self.telling.go_to(entity_id)
            return
        self.show_stage(DRAFTING)
        self.drafts.go_to(entity_id)

    def focus_place(self) -> None:
        """Into the stage that is shown, or where the work begins if nobody has chosen one yet.

        The cards come after the page: it is there as soon as its block runs.
        """
        if not self._led:
            self._show_stage(self._first_stage())
        self.panels[self._stage].focus_work()

    def command(self, event: QKeyEvent) -> bool:
        """Digits, plus and minus in the table of counts; plus in the lists."""
        if self.votes.table.hasFocus():
            return self.votes.table.command(event)
        panels = self.elements, self.drafts, self.agreed, self.telling
        return any(panel.command(event) for panel in panels)

    # -- showing ---------------------------------------------------------------------------

    def show_state(self, *, force: bool) -> None:
        """Show what is stored now."""
        drafts = drafts_of(self.bridge.state, self.block_id)
        zero = translate("VisionPage", "Zero option")
        self.votes.show_vote([Option(d.id, d.sentence, zero if d.zero else "") for d in drafts])
        self.elements.refresh(force=force)
        self.drafts.refresh(force=force)
        self.results.refresh()
        self.agreed.refresh(force=force)
        self.telling.refresh(force=force)


PAGE = VisionPage
