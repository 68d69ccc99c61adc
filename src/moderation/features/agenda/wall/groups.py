# SPDX-License-Identifier: EUPL-1.2
"""The room's picture of groups that work side by side: which group is where, and until when."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QRectF

from moderation.domain.projection import WallItem
from moderation.domain.views import WallView
from moderation.features.agenda.model import Block, Phase, Room, Slot, in_groups, schedule
from moderation.features.agenda.wall.titles import shown_title
from moderation.gui.canvas import Vertical, WallCanvas, paginate
from moderation.gui.canvas.textflow import LaidText, lay_out
from moderation.gui.texts import formats, translate
from moderation.gui.tokens import BOLD, MEDIUM, SEMIBOLD, Wall
from moderation.gui.wall_frame import Offer, WallFrame

GROUPS = "agenda.groups"
TITLES = 0.58
"""The share of the width that titles take; room and time stand right of them."""

SIZES = (Wall.TOPIC, 64.0, Wall.EMPHASIS, Wall.LABEL)
"""Sizes of titles; the first at which all groups fit on one page is taken."""

GAP = 28.0
SIGN = 56.0


def groups_offer(view: WallView, block: Block) -> Sequence[Offer]:
    """The picture of a block's groups, if there are several."""
    if not in_groups(view, block):
        return ()
    label = translate("AgendaWall", "Groups: rooms and times")
    return (Offer(label=label, item=WallItem(key=GROUPS, block_id=block.id)),)


@dataclass(frozen=True, slots=True)
class _Row:
    slot: Slot
    title: LaidText
    room: LaidText | None
    time: LaidText

    @property
    def height(self) -> float:
        beside = self.time.height + (0.0 if self.room is None else self.room.height)
        return max(self.title.height, beside)


def paint_groups(canvas: WallCanvas, frame: WallFrame, block: Block) -> int:
    """Every group with its room and its time, and above them when all of them are over."""
    day = schedule(frame.view, frame.now)
    slots = [slot for each in in_groups(frame.view, block) if (slot := day.slot(each.id))]
    canvas.header(frame.view.workshop.title, timer=frame.timer)
    if not slots:
        canvas.headline(block.title)
        return 1
    end = formats().time(common_end(slots))
    canvas.headline(translate("AgendaWall", "In groups until {time}").format(time=end))
    space = canvas.content(gap=40)
    pages = _pages(canvas, frame.view, slots, space)
    top = space.top()
    for row in pages[min(frame.page, len(pages) - 1)]:
        _paint_row(canvas, QRectF(space.left(), top, space.width(), row.height), row)
        top += row.height + GAP
        canvas.line(space.left(), top - GAP / 2, space.right(), top - GAP / 2)
    return len(pages)


def common_end(slots: Sequence[Slot]) -> datetime:
    """When all groups are over: the latest of their ends."""
    return max(_end(slot) for slot in slots)


def _end(slot: Slot) -> datetime:
    # A group that runs over its time has the end that was agreed, not the present minute.
    return slot.block.due_end or slot.ends


def _pages(
    canvas: WallCanvas, view: WallView, slots: Sequence[Slot], space: QRectF
) -> list[list[_Row]]:
    pages: list[list[_Row]] = [[]]
    indent = SIGN if any(slot.phase is Phase.DONE for slot in slots) else 0.0
    for wanted in SIZES:
        size = max(wanted, canvas.smallest)
        rows = [_row(canvas, view, slot, space, indent, size) for slot in slots]
        # No group is larger than another: all take the size that the longest word leaves.
        size = min(row.title.size for row in rows)
        rows = [_row(canvas, view, slot, space, indent, size) for slot in slots]
        pages = paginate(rows, lambda row: row.height, space.height(), GAP)
        if len(pages) == 1:
            break
    return pages


def _row(
    canvas: WallCanvas, view: WallView, slot: Slot, space: QRectF, indent: float, size: float
) -> _Row:
    left = space.width() * TITLES
    right = space.width() - left - SIGN
    small = max(Wall.LABEL, canvas.smallest)
    room = view.find(Room, slot.block.room_id)
    begin, end = formats().time(slot.begins), formats().time(_end(slot))
    span = translate("AgendaWall", "{begin} to {end}").format(begin=begin, end=end)
    return _Row(
        slot,
        _laid(shown_title(slot.block), left - indent - GAP, space.height(), size, BOLD, canvas),
        None if room is None else _laid(room.name, right, space.height(), small, SEMIBOLD, canvas),
        _laid(span, right, space.height(), small, MEDIUM, canvas),
    )


def _laid(
    words: str, width: float, height: float, size: float, weight: int, canvas: WallCanvas
) -> LaidText:
    return lay_out(words, width, height, size=size, weight=weight, min_size=canvas.smallest)


def _paint_row(canvas: WallCanvas, box: QRectF, row: _Row) -> None:
    done = row.slot.phase is Phase.DONE
    ink = canvas.palette.ink2 if done else canvas.palette.ink
    if done:
        sign = QRectF(box.left(), box.top() + (row.title.line_height - 48) / 2, 48, 48)
        canvas.icon(sign, "check", ink)
    left = box.left() + box.width() * TITLES
    title = QRectF(left - GAP - row.title.width, box.top(), row.title.width, box.height())
    canvas.block(title, row.title, shown_title(row.slot.block), colour=ink)
    beside = QRectF(left + SIGN, box.top(), row.time.width, row.time.height)
    for name, laid in (("door", row.room), ("clock", row.time)):
        if laid is None:
            continue
        beside.setHeight(laid.height)
        size = laid.size
        sign = QRectF(left, beside.top() + (laid.line_height - size) / 2, size, size)
        canvas.icon(sign, name, canvas.palette.ink2)
        canvas.block(beside, laid, colour=ink, valign=Vertical.TOP)
        beside.translate(0, laid.height)
