# SPDX-License-Identifier: EUPL-1.2
"""What is on the wall, as data: what is shown, frozen or black.

It changes in memory first and is stored as best it can, because black must work on a full disk.
It cannot be undone, because the room has seen it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from enum import Enum

from moderation.domain.ids import Id


class Theme(Enum):
    """The wall's colours."""

    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True, kw_only=True)
class WallItem:
    """Something that can be shown: an activity's picture (``key``), of which block, which entity.

    ``key`` is "<activity>.<picture>", for example "roles.difference".
    """

    key: str
    block_id: Id | None = None
    entity_id: Id | None = None

    @property
    def activity(self) -> str:
        """The activity or feature that paints it."""
        return self.key.partition(".")[0]


@dataclass(frozen=True, slots=True, kw_only=True)
class Projection:
    """What the room sees. ``page`` counts from 0 within the item.

    ``show_time`` is what is left of the running block, ``show_clock`` the time of day.
    ``message`` are words for the room, shown since ``message_at`` and, with a countdown, until
    ``message_until``.
    """

    item: WallItem | None = None
    page: int = 0
    frozen: bool = False
    black: bool = False
    theme: Theme = Theme.LIGHT
    show_time: bool = True
    show_clock: bool = False
    message: str = ""
    message_at: datetime | None = None
    message_until: datetime | None = None

    def showing(self, item: WallItem | None, page: int = 0) -> Projection:
        """The same wall showing another item; it comes out of black only on its own key."""
        return replace(self, item=item, page=page)
