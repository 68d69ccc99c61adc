# SPDX-License-Identifier: EUPL-1.2
"""What can be shown to the room while a block is worked on, in groups, with the keys of some."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication

from moderation.domain.choice import Choice
from moderation.domain.matching import Haystack
from moderation.domain.projection import WallItem
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.features.agenda.model import Block
from moderation.features.agenda.wall import BLOCK, DAY
from moderation.features.agenda.wall.groups import GROUPS
from moderation.features.agenda.wall.titles import shown_title
from moderation.features.approval.wall import READ
from moderation.features.capture.model import EntryKind
from moderation.features.capture.wall import LISTS, PICTURE
from moderation.gui.bridge import Bridge
from moderation.gui.wall_frame import Offer
from moderation.windows.palette.hits import Hit
from moderation.windows.wall.pages import offers_for, wall_of

translate = QCoreApplication.translate

DIGITS = {
    BLOCK: "2",
    DAY: "3",
    LISTS[EntryKind.DECISION]: "4",
    LISTS[EntryKind.TASK]: "5",
    LISTS[EntryKind.PARKING]: "6",
    LISTS[EntryKind.CONFLICT]: "7",
    READ: "8",
    GROUPS: "9",
}
"""The key of each standard picture, whatever else there is; 1 is the first picture of the block."""


class ShowGroup(Choice):
    """Groups of what can be shown, in the order in which they are."""

    STANDARD = "standard", QT_TRANSLATE_NOOP("Show", "Standard pictures")
    BLOCK = "block", QT_TRANSLATE_NOOP("Show", "More of this block")
    ITEMS = "items", QT_TRANSLATE_NOOP("Show", "One by one")
    IMAGES = "images", QT_TRANSLATE_NOOP("Show", "Images and PDF pages")
    OTHERS = "others", QT_TRANSLATE_NOOP("Show", "Other blocks")
    FURTHER = "further", QT_TRANSLATE_NOOP("Show", "One by one, from other blocks")
    WALL = "wall", QT_TRANSLATE_NOOP("Show", "Wall")


@dataclass(frozen=True, slots=True)
class Switch:
    """What is done to the wall beside showing a picture.

    Args:
        key: The key in the window, as Qt writes it.
        hit: What it is called, and what it does.
        on: Whether it is on, of what can be switched on and off.
    """

    key: str
    hit: Hit
    on: bool | None = None


def pictures_of(bridge: Bridge, block: Block, why: Callable[[], str]) -> list[Hit]:
    """Everything that can be shown, group after group.

    Args:
        bridge: The open workshop.
        block: The block that is worked on.
        why: Why nothing can be shown now, ``""`` if it can.
    """
    view = bridge.wall_view
    on_wall = bridge.projection.item
    found: dict[ShowGroup, list[Hit]] = {group: [] for group in ShowGroup}

    def add(group: ShowGroup, offer: Offer, about: str = "", key: str = "") -> None:
        now = translate("Show", "on the wall") if offer.item == on_wall else ""
        beside = " · ".join(filter(None, (about, now)))
        found[group].append(
            Hit(
                group=group,
                words=offer.label,
                run=partial(bridge.show_on_wall, offer.item),
                haystack=Haystack.of(offer.label, about),
                tell=lambda: beside,
                key=key,
                icon="image" if group is ShowGroup.IMAGES else "wall",
                why=why,
            )
        )

    own = offers_for(view, block)
    firsts = wall_of(block.activity).offers(view, block.id)[:1]
    main = firsts[0].item if firsts else None
    for offer in own:
        digit = "1" if offer.item == main else DIGITS.get(offer.item.key, "")
        add(_group_of(offer.item, digit), offer, key=digit)
    known = {offer.item for offer in own}
    for other in view.of(Block):
        if other.id == block.id:
            continue
        title = shown_title(other)
        for place, offer in enumerate(wall_of(other.activity).offers(view, other.id)):
            if offer.item not in known:
                known.add(offer.item)
                named = Offer(label=title, item=offer.item) if not place else offer
                about = (offer.label if offer.label != title else "") if not place else title
                add(ShowGroup.FURTHER if place else ShowGroup.OTHERS, named, about)
    found[ShowGroup.STANDARD].sort(key=lambda hit: hit.key)
    return [hit for group in ShowGroup for hit in found[group]]


def _group_of(item: WallItem, digit: str) -> ShowGroup:
    if digit:
        return ShowGroup.STANDARD
    if item.key == PICTURE:
        return ShowGroup.IMAGES
    return ShowGroup.BLOCK if item.entity_id is None else ShowGroup.ITEMS
