# SPDX-License-Identifier: EUPL-1.2
"""The room's picture of its ground rules."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF

from moderation.domain.blank import blank
from moderation.domain.ids import Id
from moderation.domain.projection import WallItem
from moderation.domain.views import WallView
from moderation.features.ground_rules.model import ground_rules_of
from moderation.gui.canvas import WallCanvas, paginate
from moderation.gui.texts import translate
from moderation.gui.tokens import BOLD, SEMIBOLD, Wall
from moderation.gui.wall_frame import EVERY_PAGE, Offer, WallFrame

RULES = WallItem(key="ground_rules.list")
GAP = 28.0


class GroundRulesWall:
    """The rules as a list, paged where they are many."""

    cuts_within = EVERY_PAGE

    def offers(self, view: WallView, block_id: Id) -> Sequence[Offer]:
        """The list, once there is one."""
        del block_id
        if not ground_rules_of(view).rules:
            return []
        return [Offer(label=translate("GroundRulesWall", "Ground rules"), item=RULES)]

    def paint(self, canvas: WallCanvas, frame: WallFrame) -> int:
        """Numbered rules; a proposal says that it is one."""
        found = ground_rules_of(frame.view)
        canvas.header(frame.view.workshop.title, timer=frame.timer)
        title = translate("GroundRulesWall", "Our ground rules")
        if found.agreed_at is None:
            title = translate("GroundRulesWall", "Proposed ground rules")
        canvas.headline(title)
        room = canvas.content(gap=40)
        rules = list(enumerate((rule for rule in found.rules if not blank(rule)), 1))
        if not rules:
            words = translate("GroundRulesWall", "Nothing yet.")
            canvas.text(room, words, size=Wall.EMPHASIS, colour=canvas.palette.ink2)
            return 1
        left = canvas.measure(f"{len(rules)}  ", Wall.EMPHASIS, BOLD)
        width = room.width() - left

        def height_of(rule: tuple[int, str]) -> float:
            laid = canvas.lay_out(rule[1], width, room.height(), size=Wall.EMPHASIS, weight=600)
            return laid.height

        pages = paginate(rules, height_of, room.height(), GAP)
        page = min(frame.page, len(pages) - 1)
        top = room.top()
        for number, rule in pages[page]:
            height = height_of((number, rule))
            place = QRectF(room.left(), top, left, height + 2)
            canvas.text(place, str(number), size=Wall.EMPHASIS, weight=BOLD)
            box = QRectF(room.left() + left, top, width, height + 2)
            canvas.text(box, rule, size=Wall.EMPHASIS, weight=SEMIBOLD, balance=False)
            top += height + GAP
        return len(pages)


WALL = GroundRulesWall()
