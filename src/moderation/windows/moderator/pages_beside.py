# SPDX-License-Identifier: EUPL-1.2
"""Pages that stand beside those of the blocks: the record, the reading back, the speakers."""

from __future__ import annotations

from collections.abc import Callable

from moderation.domain.ids import Id
from moderation.gui.activity_page import ActivityPage
from moderation.gui.bridge import Bridge
from moderation.windows.moderator.work_area import WorkArea
from moderation.windows.wall.pages import make_page


class PagesBeside:
    """Makes each of them when it is first wanted, and shows it in the work area.

    Args:
        bridge: The open workshop.
        area: The work area.
        typed: Takes letters that mean nothing on such a page.
    """

    def __init__(self, bridge: Bridge, area: WorkArea, typed: Callable[[str], object]) -> None:
        self._bridge = bridge
        self._area = area
        self._typed = typed
        self._pages: dict[str, ActivityPage] = {}

    def shows(self, room: str) -> bool:
        """Whether the page of a room is in the work area now."""
        page = self._pages.get(room)
        return page is not None and self._area.currentWidget() is page

    def show(self, room: str, block_id: Id) -> ActivityPage:
        """Put the page of a room into the work area; ``block_id`` is the block on screen."""
        page = self._pages.get(room)
        if page is None:
            page = self._pages[room] = make_page(room, self._bridge, block_id)
            page.type_elsewhere.connect(self._typed)
            self._area.take_in(page)
        self._area.setCurrentWidget(page)
        return page
