# SPDX-License-Identifier: EUPL-1.2
"""What a wall picture is made of, and who paints it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from moderation.domain.ids import Id
from moderation.domain.projection import WallItem
from moderation.domain.views import WallView
from moderation.gui.canvas import WallCanvas
from moderation.gui.canvas.model import Timer


@dataclass(frozen=True, slots=True, kw_only=True)
class WallFrame:
    """One picture for the room: made of public things only."""

    view: WallView
    item: WallItem
    now: datetime
    page: int = 0
    timer: Timer | None = None
    message: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """Something that can be shown, as the moderator picks it."""

    label: str
    item: WallItem


EVERY_PAGE = 40
"""More pages than a picture has that is no long list of cards."""


class WallPainter(Protocol):
    """An activity's pictures. ``wall.py`` of every activity has one named ``WALL``."""

    cuts_within: int
    """On how many of its first pages a picture cuts whatever it has to cut on any page.

    They are laid out each time that one of them is painted.
    """

    def offers(self, view: WallView, block_id: Id) -> Sequence[Offer]:
        """What can be shown of a block, the overview first."""

    def paint(self, canvas: WallCanvas, frame: WallFrame) -> int:
        """Paint one page and return how many there are (at least 1).

        A page past the last paints the last. An item whose entity is gone paints the overview.
        """
