# SPDX-License-Identifier: EUPL-1.2
"""The room's picture of the list of speakers: who speaks, who is next, and by which rule."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF

from moderation.domain.ids import Id
from moderation.domain.projection import WallItem
from moderation.domain.views import WallView
from moderation.features.people.model import Unit
from moderation.features.speakers.model import Speaker, listed, rules_of, waiting, wall_names
from moderation.features.speakers.order import floor, rule_said
from moderation.gui.canvas import WallCanvas, paginate
from moderation.gui.texts import text, translate
from moderation.gui.tokens import BOLD, SEMIBOLD, Wall
from moderation.gui.wall_frame import EVERY_PAGE, Offer, WallFrame

LIST = WallItem(key="speakers.list")
GAP = 24.0
GLYPH = 40.0
FOOT = 160.0
NUMBER = 320.0
"""The width that the number of the page has beside the rule."""


class SpeakersWall:
    """Who has the floor and who waits, told by function and unit; no times and no counts."""

    cuts_within = EVERY_PAGE

    def offers(self, view: WallView, block_id: Id) -> Sequence[Offer]:
        """The list, once somebody is on it."""
        del block_id
        if not listed(view):
            return ()
        return (Offer(label=translate("SpeakersWall", "List of speakers"), item=LIST),)

    def paint(self, canvas: WallCanvas, frame: WallFrame) -> int:
        """Who speaks, large; who waits in order, on as many pages as it takes; the rule below."""
        view = frame.view
        canvas.header(view.workshop.title, timer=frame.timer)
        canvas.headline(translate("SpeakersWall", "List of speakers"))
        room = canvas.content(gap=40)
        speaking = floor(view, frame.now)
        named = _names(view)
        top = room.top()
        if speaking is not None:
            words = translate("SpeakersWall", "Speaking now: {name}")
            words = words.format(name=named(speaking.speaker))
            laid = canvas.lay_out(
                words, room.width() - 72, room.height() / 3, size=Wall.EMPHASIS, weight=BOLD
            )
            _glyph(
                canvas, view, speaking.speaker, room.left(), top + (laid.line_height - GLYPH) / 2
            )
            box = QRectF(room.left() + 72, top, room.width() - 72, laid.height + 2)
            canvas.block(box, laid)
            top += laid.height + GAP
            canvas.line(room.left(), top, room.right(), top)
            top += GAP
        rows = [(place, each, named(each)) for place, each in enumerate(waiting(view), 1)]
        space = QRectF(room.left(), top, room.width(), room.bottom() - FOOT - top)
        if not rows:
            words = translate("SpeakersWall", "Nobody is waiting.")
            canvas.text(space, words, size=Wall.LABEL, colour=canvas.palette.ink2)
        pages = self._queue(canvas, frame, rows, space) if rows else 1
        self._rule(canvas, frame, room, room.width() if pages == 1 else room.width() - NUMBER)
        return pages

    def _queue(
        self,
        canvas: WallCanvas,
        frame: WallFrame,
        rows: list[tuple[int, Speaker, str]],
        space: QRectF,
    ) -> int:
        size = max(Wall.LABEL, canvas.smallest)
        number = canvas.measure(f"{len(rows)}  ", size, BOLD)
        left = number + 72

        def laid_of(row: tuple[int, Speaker, str]) -> float:
            width = space.width() - left
            return canvas.lay_out(row[2], width, space.height(), size=size, weight=SEMIBOLD).height

        pages = paginate(rows, laid_of, space.height(), GAP)
        page = min(frame.page, len(pages) - 1)
        canvas.page_number(page, len(pages))
        top = space.top()
        for place, speaker, words in pages[page]:
            laid = canvas.lay_out(
                words, space.width() - left, space.height(), size=size, weight=SEMIBOLD
            )
            box = QRectF(space.left(), top, number, laid.height + 2)
            canvas.text(box, str(place), size=size, weight=BOLD, max_lines=1)
            _glyph(
                canvas, frame.view, speaker, space.left() + number,
                top + (laid.line_height - GLYPH) / 2,
            )  # fmt: skip
            canvas.block(QRectF(space.left() + left, top, space.width() - left, laid.height), laid)
            top += laid.height + GAP
        return len(pages)

    def _rule(self, canvas: WallCanvas, frame: WallFrame, room: QRectF, width: float) -> None:
        rules = rules_of(frame.view)
        said = [text(rule_said(rules))]
        limit = rules.limit
        if limit:
            said.append(translate("SpeakersWall", "%n min per speech.", "", limit))
        box = QRectF(room.left(), room.bottom() - FOOT + 16, width, FOOT - 16)
        canvas.text(box, " ".join(said), size=Wall.SMALL, colour=canvas.palette.ink2, max_lines=3)


def _names(view: WallView) -> Callable[[Speaker], str]:
    named = wall_names(view)
    return lambda speaker: named(speaker) or translate("SpeakersWall", "Somebody")


def _glyph(canvas: WallCanvas, view: WallView, speaker: Speaker, left: float, top: float) -> None:
    unit = view.find(Unit, speaker.unit_id)
    if unit is not None:
        canvas.glyph(QRectF(left, top, GLYPH, GLYPH), unit.side)


WALL = SpeakersWall()
