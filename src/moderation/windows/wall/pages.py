# SPDX-License-Identifier: EUPL-1.2
"""Who shows a block, and who paints it for the room: page and wall of the registry's rooms.

They are imported when a block is first shown. What has no page is shown as a talk.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from moderation import registry
from moderation.domain import rooms
from moderation.domain.ids import Id
from moderation.domain.projection import WallItem
from moderation.domain.views import WallView
from moderation.features.agenda.model import Block
from moderation.features.agenda.wall import BLOCK
from moderation.features.agenda.wall.groups import groups_offer
from moderation.gui.activity_page import ActivityPage
from moderation.gui.bridge import Bridge
from moderation.gui.wall_frame import Offer, WallPainter

if TYPE_CHECKING:
    from moderation.minutes.document import Document

BESIDE = ("agenda", "capture", "approval", "ground_rules", "speakers", "evaluation")
"""Features whose pictures can be shown whatever is worked on."""
VOTES = "polls"
"""Votes have blocks of their own and stand beside the page of any other block."""


def make_page(room: str, bridge: Bridge, block_id: Id) -> ActivityPage:
    """The moderator's page for a block; that of a talk where the activity has no page."""
    kind: type[ActivityPage] = _entry(room, "page", "PAGE")
    page = kind(bridge, block_id)
    page.sheet_asked.connect(partial(_write_sheet, bridge, page))
    page.paper_asked.connect(partial(_write_paper, bridge, page))
    return page


def _write_sheet(bridge: Bridge, page: ActivityPage) -> None:
    from moderation.windows.sheet import write_sheet

    write_sheet(bridge, page)


def _write_paper(
    bridge: Bridge, page: ActivityPage, make: Callable[[], Document], called: str
) -> None:
    from moderation.windows.paper_writer import PaperWriter

    PaperWriter(bridge, page).write(make, called)


def wall_of(room: str) -> WallPainter:
    """Who paints a room's pictures."""
    painter: WallPainter = _entry(room, "wall", "WALL")
    return painter


def _entry(name: str, part: str, entry: str) -> Any:
    for room in (registry.room(name), registry.room("agenda")):
        found = None if room is None else room.entry(part, entry)
        if found is not None:
            return found
    raise LookupError(f"the agenda has no {entry} in its {part}.py")


def can_vote(bridge: Bridge) -> bool:
    """Whether votes are there; if they are left out, ``failed`` says why."""
    for fault in rooms.left_out():
        if fault.package.endswith(f".{VOTES}"):
            bridge.failed.emit(fault.message)
            return False
    return True


def painter_of(item: WallItem) -> WallPainter:
    """Who paints an item."""
    return wall_of(item.activity)


def offers_for(view: WallView, block: Block) -> list[Offer]:
    """Everything that can be shown while a block is worked on, its own pictures first.

    Where groups work side by side, who is in which room until when comes before any of them.
    """
    found = list(groups_offer(view, block))
    found += wall_of(block.activity).offers(view, block.id)
    for room in (*(each.name for each in registry.ACTIVITIES if each.anywhere), *BESIDE):
        known = {offer.item for offer in found}
        found += [
            offer for offer in wall_of(room).offers(view, block.id) if offer.item not in known
        ]
    return found


def first_item(view: WallView, block: Block) -> WallItem:
    """What the room sees when a block begins: its groups, else its question, else its picture."""
    if block.question and not groups_offer(view, block):
        return WallItem(key=BLOCK, block_id=block.id)
    return offers_for(view, block)[0].item
