# SPDX-License-Identifier: EUPL-1.2
"""The wall's picture from what is projected: for the wall, the miniature, pictures and tests."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from moderation.domain.closed import is_closed_now
from moderation.domain.projection import Projection, WallItem
from moderation.domain.state import Lookups
from moderation.domain.views import WallView
from moderation.domain.workshop import Status
from moderation.features.agenda.model import Block, current_block, last_running, remaining
from moderation.features.agenda.wall import MESSAGE, THANKS
from moderation.features.agenda.wall.titles import paint_shut
from moderation.gui.canvas import WallCanvas
from moderation.gui.canvas.model import Timer
from moderation.gui.texts import formats, speaking, translate
from moderation.gui.wall_frame import WallFrame
from moderation.windows.wall.pages import first_item, painter_of
from moderation.windows.wall.whole import paint_whole

OVER = (Status.CLOSED, Status.APPROVED)
"""Workshops that are over: the room is thanked."""


def timer_of(view: Lookups, block: Block | None, now: datetime) -> Timer | None:
    """The time of a running block in minutes; of groups side by side, of the one that ends last."""
    if block is None:
        return None
    block = last_running(view, block)
    if not block.running:
        return None
    left = remaining(block, now).total_seconds() / 60
    return Timer(left=left, total=block.length.total_seconds() / 60)


@dataclass(slots=True)
class WallShot:
    """One wall picture as a paint function; knows after painting how many pages there are."""

    view: WallView
    projection: Projection
    now: datetime
    pages: int = 1
    owing: int = 0
    """How many of the pages, the last ones, hold what was too long for the others."""
    shut: bool | None = None
    """Whether the doors are shut at this moment, if that is not what the view says."""

    def timer(self) -> Timer | None:
        """The time that the picture shows: a message's own, or the running block's if wanted."""
        shown = self.projection
        if shown.item is not None and shown.item.key == MESSAGE:
            if shown.message_at is None or shown.message_until is None:
                return None
            left = (shown.message_until - self.now).total_seconds() / 60
            total = (shown.message_until - shown.message_at).total_seconds() / 60
            return Timer(left=left, total=total)
        return timer_of(self.view, current_block(self.view), self.now) if shown.show_time else None

    def clock(self) -> str:
        """The time of day that the picture shows, if it is wanted."""
        return formats().time(self.now) if self.projection.show_clock else ""

    def __call__(self, canvas: WallCanvas) -> None:
        """Paint what the room sees."""
        if self.projection.black:
            canvas.fill_black()
            return
        # The room reads the language of its workshop, as in the minutes.
        with speaking(self.view.workshop.language):
            if self._shut():
                canvas.doors = translate("WallPicture", "Closed session")
            canvas.clock = self.clock()
            self._paint(canvas)
            canvas.say_doors()
            canvas.say_clock()

    def _shut(self) -> bool:
        return is_closed_now(self.view.public_tables()) if self.shut is None else self.shut

    def _hides(self, item: WallItem) -> bool:
        """Whether the item was worked on behind closed doors, which are open now."""
        if item.entity_id in self.view.hidden:
            return True
        about = self.view.find(Block, item.block_id)
        return about is not None and about.closed_session and not about.title and not self._shut()

    def _paint(self, canvas: WallCanvas) -> None:
        block = current_block(self.view)
        item = self.projection.item
        if item is None and self.view.workshop.status in OVER:
            item = WallItem(key=THANKS)
        if item is None:
            if block is None:
                block = next(iter(self.view.of(Block)), None)
            if block is None:
                canvas.headline(self.view.workshop.title)
                return
            item = first_item(self.view, block)
        if self._hides(item):
            paint_shut(canvas, self.view.workshop.title)
            return
        frame = WallFrame(
            view=self.view,
            item=item,
            now=self.now,
            page=self.projection.page,
            timer=self.timer(),
            message=self.projection.message,
        )
        self.pages, self.owing = paint_whole(painter_of(item), canvas, frame)
