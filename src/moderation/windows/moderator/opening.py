# SPDX-License-Identifier: EUPL-1.2
"""What the wall shows by itself: the question as a block begins, thanks as the workshop ends."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject

from moderation.domain.change import Step
from moderation.domain.ids import Id
from moderation.domain.projection import Projection, WallItem
from moderation.domain.views import WallView
from moderation.domain.workshop import Status, Workshop
from moderation.features.agenda.model import Block
from moderation.features.agenda.wall import BLOCK, THANKS
from moderation.features.capture.model import EntryKind
from moderation.features.people.model import Participant, Unit
from moderation.gui.activity_page import ActivityPage
from moderation.gui.bridge import Bridge
from moderation.session.session import Changed
from moderation.windows.wall.pages import first_item

_AROUND = (Workshop, Block, Unit, Participant)
"""Kinds that a page shows and that are no work on its block."""


class Opening(QObject):
    """The first picture of the running block, and when the wall goes on from its question.

    The question gives way to what is selected on the block's page as soon as somebody moves
    there, or something is added or changed in it. Once anything else was on the wall, the question
    is a picture like any other, and stays when it is shown again.

    As the workshop ends, the room is thanked instead of seeing the last task on.
    """

    def __init__(self, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._question: WallItem | None = None
        self._status = bridge.state.workshop.status
        self._last: WallItem | None = None
        bridge.projected.connect(self._projected)
        bridge.changed.connect(self._changed)

    def begin(self, view: WallView, block: Block) -> None:
        """Show the first picture of a block, at once or as soon as the wall is released."""
        item = first_item(view, block)
        self._question = None
        self._bridge.lead_wall_to(item)
        if item.key == BLOCK:
            self._question = item

    def stands(self, block_id: Id | None) -> bool:
        """Whether the room sees the question with which this block began, and only that."""
        shown, question = self._bridge.projection.item, self._question
        return question is not None and shown == question and question.block_id == block_id

    def work_began(self, page: ActivityPage, step: Step) -> bool:
        """Whether a step is work on what the page is about, while its question stands."""
        return (
            self.stands(page.block_id)
            and page.concerns(step.kinds)
            and any(_is_work(page, change.entity) for change in step.changes)
        )

    def _changed(self, changed: Changed) -> None:
        """Thank the room as the workshop ends; undo brings back what was on the wall before."""
        status, before = changed.state.workshop.status, self._status
        self._status = status
        shown, thanks = self._bridge.projection.item, WallItem(key=THANKS)
        if (before, status) == (Status.RUNNING, Status.CLOSED):
            self._last = shown
            self._bridge.lead_wall_to(thanks)
        elif status is Status.RUNNING and shown == thanks and self._last is not None:
            self._bridge.lead_wall_to(self._last)

    def _projected(self, projection: Projection) -> None:
        # While the wall is frozen, the question waits for its release.
        if projection.item != self._question and not projection.frozen:
            self._question = None


def _is_work(page: ActivityPage, entity: Any) -> bool:
    if not isinstance(entity, page.kinds) or isinstance(entity, _AROUND):
        return False
    if getattr(entity, "block_id", page.block_id) != page.block_id:
        return False
    return getattr(entity, "entry_kind", EntryKind.CARD) is EntryKind.CARD
