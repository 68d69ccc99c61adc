# SPDX-License-Identifier: EUPL-1.2
"""What the room hears, to read along: one item, large, with its number, owner, day and verdict."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QRectF

from moderation.domain.ids import Id
from moderation.domain.projection import WallItem
from moderation.domain.views import WallView
from moderation.features.approval.commitments import ReadBackReading, readings
from moderation.gui.canvas import WallCanvas, parted
from moderation.gui.texts import formats, text, translate
from moderation.gui.tokens import BOLD, SEMIBOLD, Wall
from moderation.gui.wall_frame import EVERY_PAGE, Offer, WallFrame

READ = "approval.read"
FOOT = 168.0


class ApprovalWall:
    """Pictures of what is read back."""

    cuts_within = EVERY_PAGE

    def offers(self, view: WallView, block_id: Id) -> Sequence[Offer]:
        """The first that was not read; nothing while nothing was agreed."""
        del block_id
        found = readings(view)
        if not found:
            return ()
        first = next((reading for reading in found if reading.said is None), found[0])
        item = WallItem(key=READ, entity_id=first.commitment.id)
        return (Offer(label=translate("ReadBackWall", "Read back what was agreed"), item=item),)

    def paint(self, canvas: WallCanvas, frame: WallFrame) -> int:
        """One item, on as many pages as its words take."""
        found = readings(frame.view)
        place = next((n for n, r in enumerate(found) if r.commitment.id == frame.item.entity_id), 0)
        canvas.header(translate("ReadBackWall", "Read back what was agreed"), timer=frame.timer)
        if not found:
            words = translate("ReadBackWall", "Nothing was agreed yet.")
            canvas.text(canvas.content(gap=56), words, size=Wall.EMPHASIS)
            return 1
        return _paint(canvas, frame, found[place], (place + 1, len(found)))


WALL = ApprovalWall()


def _paint(
    canvas: WallCanvas, frame: WallFrame, reading: ReadBackReading, place: tuple[int, int]
) -> int:
    commitment, palette = reading.commitment, canvas.palette
    room = canvas.content(gap=40)
    counted = translate("ReadBackWall", "{kind} · {number} of {all}").format(
        kind=text(commitment.name), number=place[0], all=place[1]
    )
    line = QRectF(room.left(), room.top(), room.width(), 64)
    canvas.text(line, counted, size=Wall.LABEL, weight=SEMIBOLD, colour=palette.ink2, max_lines=1)
    top = room.top() + 88
    box = QRectF(room.left(), top, room.width(), room.bottom() - top - FOOT)
    large = partial(canvas.lay_out, width=box.width(), height=box.height(), weight=BOLD)
    lay = partial(large, size=Wall.HEADLINE, min_size=Wall.EMPHASIS)
    pages = [block for _words, block in parted(commitment.text, lay)]
    canvas.block(box, pages[min(frame.page, len(pages) - 1)])
    canvas.line(room.left(), room.bottom() - FOOT + 16, room.right(), room.bottom() - FOOT + 16)
    half = room.width() * 0.62
    foot = QRectF(room.left(), room.bottom() - FOOT + 36, half - 32, FOOT - 36)
    who = commitment.owner or _nobody(reading)
    canvas.text(foot, who, size=Wall.LABEL, weight=SEMIBOLD, max_lines=2, min_size=Wall.SMALL)
    # Where nobody is to do it by a day, the verdict alone stands where the eye begins.
    beside = half if who or commitment.due is not None else 0.0
    right = QRectF(room.left() + beside, foot.top(), room.width() - beside, 60)
    if commitment.due is not None:
        words = translate("ReadBackWall", "by {date}").format(date=formats().date(commitment.due))
        canvas.text(right, words, size=Wall.LABEL, weight=SEMIBOLD, max_lines=1)
        right.translate(0, 66)
    canvas.text(right, _verdict(reading), size=Wall.LABEL, colour=palette.ink2, max_lines=1)
    return len(pages)


def _nobody(reading: ReadBackReading) -> str:
    return translate("ReadBackWall", "Nobody named yet") if reading.source.dated else ""


def _verdict(reading: ReadBackReading) -> str:
    if reading.confirmed:
        return translate("ReadBackWall", "✓ confirmed")
    if reading.disputed:
        return translate("ReadBackWall", "open: no agreement")
    return translate("ReadBackWall", "Is this right?")
