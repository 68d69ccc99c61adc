# SPDX-License-Identifier: EUPL-1.2
"""The registry's list with page and wall: who shows a block, and who paints it for the room."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module

from moderation.activities.polls.model import polls_of
from moderation.domain.ids import Id
from moderation.domain.projection import WallItem
from moderation.domain.views import WallView
from moderation.features.agenda.model import BREAK, TALK, Block
from moderation.gui.activity_page import ActivityPage
from moderation.gui.bridge import Bridge
from moderation.gui.wall_frame import Offer, WallPainter


@dataclass(frozen=True, slots=True)
class Room:
    """Where an activity's page and wall live; imported when a block of it is first shown."""

    module: str
    page: str

    def make_page(self, bridge: Bridge, block_id: Id) -> ActivityPage:
        """The moderator's page for a block."""
        maker: Callable[[Bridge, Id], ActivityPage] = getattr(
            import_module(f"{self.module}.page"), self.page
        )
        return maker(bridge, block_id)

    @property
    def wall(self) -> WallPainter:
        """Who paints it for the room."""
        painter: WallPainter = import_module(f"{self.module}.wall").WALL
        return painter


AGENDA = Room("moderation.features.agenda", "TalkPage")
CAPTURE = Room("moderation.features.capture", "EntriesPage")
VOTES = Room("moderation.activities.polls", "PollsPage")
"""Votes have blocks of their own and stand beside the page of any other block."""
APPROVAL = Room("moderation.features.approval", "ReadBackPage")
ROOMS = {
    TALK: AGENDA,
    BREAK: AGENDA,
    "agenda": AGENDA,
    "approval": APPROVAL,
    "capture": CAPTURE,
    "cards": Room("moderation.activities.cards", "CardsPage"),
    "roles": Room("moderation.activities.roles", "RolesPage"),
    "negotiation": Room("moderation.activities.negotiation", "NegotiationPage"),
    "involvement": Room("moderation.activities.involvement", "InvolvementPage"),
    "vision": Room("moderation.activities.vision", "VisionPage"),
    "timeline": Room("moderation.activities.timeline", "TimelinePage"),
    "goals": Room("moderation.activities.goals", "GoalsPage"),
    "polls": VOTES,
}


def room_of(activity: str) -> Room:
    """The room of an activity; a block of an unknown one is shown as a talk."""
    return ROOMS.get(activity, AGENDA)


def painter_of(item: WallItem) -> WallPainter:
    """Who paints an item."""
    return room_of(item.activity).wall


def offers_for(view: WallView, block: Block) -> list[Offer]:
    """Everything that can be shown while a block is worked on, its own pictures first."""
    found = list(room_of(block.activity).wall.offers(view, block.id))
    if room_of(block.activity) is not VOTES and polls_of(view, block.id):
        found += VOTES.wall.offers(view, block.id)
    for room in (AGENDA, CAPTURE, APPROVAL):
        known = {offer.item for offer in found}
        found += [offer for offer in room.wall.offers(view, block.id) if offer.item not in known]
    return found


def first_item(view: WallView, block: Block) -> WallItem:
    """What the room sees when a block begins."""
    return offers_for(view, block)[0].item
