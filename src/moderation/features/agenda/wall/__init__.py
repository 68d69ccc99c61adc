# SPDX-License-Identifier: EUPL-1.2
"""The room's pictures of the agenda: the day, a question, a break."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QRectF

from moderation.domain.clock import local_day
from moderation.domain.ids import Id
from moderation.domain.projection import WallItem
from moderation.domain.views import WallView
from moderation.domain.workshop import Status
from moderation.features.agenda.model import Block, Phase, Slot, schedule
from moderation.features.agenda.overnight import open_points, opens_a_day
from moderation.features.agenda.wall.groups import GROUPS, paint_groups
from moderation.features.agenda.wall.opening import OPEN, paint_open
from moderation.features.agenda.wall.titles import shown_title
from moderation.features.mandate.framing import framing
from moderation.gui.canvas import (
    Align,
    Vertical,
    WallCanvas,
    paginate,
    parted,
    timer_figure,
    timer_share,
)
from moderation.gui.canvas.textflow import LaidText, lay_out
from moderation.gui.texts import formats, text, translate
from moderation.gui.tokens import BOLD, MEDIUM, SEMIBOLD, Wall
from moderation.gui.wall_frame import EVERY_PAGE, Offer, WallFrame

DAY = "agenda.day"
BLOCK = "agenda.block"
MESSAGE = "agenda.message"
THANKS = "agenda.thanks"
ROW_GAP = 14.0


class AgendaWall:
    """Pictures that need no activity."""

    cuts_within = EVERY_PAGE

    def offers(self, view: WallView, block_id: Id) -> Sequence[Offer]:
        """The block's own picture and the day."""
        block = view.find(Block, block_id)
        found = []
        if block is not None and opens_a_day(view, block) and open_points(view):
            item = WallItem(key=OPEN)
            found.append(Offer(label=translate("AgendaWall", "What is open"), item=item))
        if block is not None:
            item = WallItem(key=BLOCK, block_id=block_id)
            found.append(Offer(label=shown_title(block), item=item))
        if view.workshop.status in (Status.CLOSED, Status.APPROVED):
            thanks = WallItem(key=THANKS)
            found.append(Offer(label=translate("AgendaWall", "Thanks"), item=thanks))
        day = WallItem(key=DAY)
        found.append(Offer(label=translate("AgendaWall", "Agenda of the day"), item=day))
        return found

    def paint(self, canvas: WallCanvas, frame: WallFrame) -> int:
        """The day, or one block."""
        block = frame.view.find(Block, frame.item.block_id)
        if frame.item.key == MESSAGE:
            return _paint_message(canvas, frame)
        if frame.item.key == THANKS:
            _paint_thanks(canvas, frame)
            return 1
        if frame.item.key == OPEN:
            return paint_open(canvas, frame)
        if frame.item.key == GROUPS and block is not None:
            return paint_groups(canvas, frame, block)
        if frame.item.key == BLOCK and block is not None:
            _paint_block(canvas, frame, block)
            return 1
        return _paint_day(canvas, frame)


WALL = AgendaWall()


def _paint_block(canvas: WallCanvas, frame: WallFrame, block: Block) -> None:
    if block.is_break:
        _paint_break(canvas, frame, block)
        return
    workshop = frame.view.workshop
    canvas.header(workshop.title, timer=frame.timer)
    if block.question:
        canvas.top += canvas.height * 0.1
        canvas.subject(block.title)
        canvas.top += 16
        canvas.question(block.question)
        return
    canvas.headline(block.title, size=Wall.ANSWER, gap=canvas.height * 0.2)
    if block.summary:
        room = canvas.content(gap=24)
        canvas.text(room, block.summary, size=Wall.EMPHASIS, colour=canvas.palette.ink2)


def _paint_break(canvas: WallCanvas, frame: WallFrame, block: Block) -> None:
    canvas.header(frame.view.workshop.title)
    icon = 144.0
    middle = canvas.width / 2
    top = canvas.height * 0.26
    canvas.icon(QRectF(middle - icon / 2, top, icon, icon), "cup")
    title = QRectF(canvas.left, top + icon + 24, canvas.right - canvas.left, 170)
    canvas.text(title, block.title, size=Wall.QUESTION, weight=BOLD, align=Align.CENTRE)
    if block.due_end is not None:
        until = formats().time(block.due_end)
        words = translate("AgendaWall", "until {time}").format(time=until)
        below = QRectF(canvas.left, title.bottom() + 24, title.width(), 100)
        canvas.text(below, words, size=Wall.TOPIC, weight=MEDIUM, align=Align.CENTRE)


def _paint_thanks(canvas: WallCanvas, frame: WallFrame) -> None:
    """What the room sees when the workshop is over."""
    canvas.header(frame.view.workshop.title)
    canvas.headline(
        translate("AgendaWall", "Thank you for working together"),
        size=Wall.ANSWER,
        gap=canvas.height * 0.2,
    )


def _paint_message(canvas: WallCanvas, frame: WallFrame) -> int:
    """Words for the room, as large as they go; with a countdown its ring above them."""
    top = canvas.height * 0.12
    middle = canvas.width / 2
    if frame.timer is not None:
        ring = 220.0
        box = QRectF(middle - ring / 2, top, ring, ring)
        canvas.ring(box, timer_share(frame.timer))
        canvas.text(
            box,
            timer_figure(frame.timer),
            size=Wall.TOPIC,
            weight=BOLD,
            align=Align.CENTRE,
            valign=Vertical.MIDDLE,
            max_lines=1,
        )
        top = box.bottom() + 48
    room = QRectF(canvas.left, top, canvas.right - canvas.left, canvas.bottom - top)
    canvas.text(
        room,
        frame.message,
        size=Wall.QUESTION,
        weight=BOLD,
        align=Align.CENTRE,
        valign=Vertical.TOP if frame.timer is not None else Vertical.MIDDLE,
        min_size=Wall.BODY,
    )
    return 1


def _paint_day(canvas: WallCanvas, frame: WallFrame) -> int:
    workshop = frame.view.workshop
    canvas.header(workshop.municipality or workshop.title)
    found = schedule(frame.view, frame.now)
    shown = found.coming or found.today
    if shown.day.on == local_day(frame.now) or len(found.days) == 1:
        canvas.headline(translate("AgendaWall", "What we do today"))
    else:
        # In the evening the room is told of the next day.
        words = translate("AgendaWall", "What we do on day {number}")
        canvas.headline(words.format(number=shown.day.number))
    slots = shown.slots
    room = canvas.content(gap=40)

    def height_of(row: Slot | tuple[str, LaidText]) -> float:
        if not isinstance(row, Slot):
            return row[1].height + 12
        width = room.right() - _title_left(canvas, room.left())
        return _title(canvas, row, width).height + 20

    # What kind of event it is stands before what happens in it.
    said = framing(frame.view, text).said
    told = list(parted(said, partial(_lay_frame, canvas, room))) if said else []
    rows: list[Slot | tuple[str, LaidText]] = [*told, *slots]
    pages = paginate(rows, height_of, room.height(), ROW_GAP)
    page = min(frame.page, len(pages) - 1)
    top = room.top()
    for row in pages[page]:
        height = height_of(row)
        place = QRectF(room.left(), top, room.width(), height)
        if isinstance(row, Slot):
            _paint_row(canvas, place, row)
        else:
            canvas.block(place, row[1], row[0], colour=canvas.palette.ink2)
        top += height + ROW_GAP
    return len(pages)


def _lay_frame(canvas: WallCanvas, room: QRectF, words: str) -> LaidText:
    size = max(Wall.LABEL, canvas.smallest)
    height = room.height() - 12
    return lay_out(words, room.width(), height, size=size, weight=MEDIUM, min_size=size)


def _title_left(canvas: WallCanvas, left: float) -> float:
    size = max(Wall.LABEL, canvas.smallest)
    return left + canvas.measure("00:00", size, SEMIBOLD) + 8 + 56 + 64


def _weight(slot: Slot) -> int:
    return BOLD if slot.phase is Phase.RUNNING else (MEDIUM if not slot.block.is_break else 400)


def _title(canvas: WallCanvas, slot: Slot, width: float) -> LaidText:
    """A long title takes as many lines as it needs rather than end in dots."""
    size = max(Wall.LABEL, canvas.smallest)
    return lay_out(
        shown_title(slot.block),
        width,
        canvas.height,
        size=size,
        weight=_weight(slot),
        min_size=size,
    )


def _paint_row(canvas: WallCanvas, row: QRectF, slot: Slot) -> None:
    runs = slot.phase is Phase.RUNNING
    done = slot.phase is Phase.DONE
    ink = canvas.palette.ink2 if done or slot.block.is_break else canvas.palette.ink
    size = max(Wall.LABEL, canvas.smallest)
    weight = _weight(slot)
    time_width = canvas.measure("00:00", size, SEMIBOLD) + 8
    if runs:
        canvas.painter.fillRect(
            QRectF(row.left() - 40, row.top() + 6, 8, row.height() - 12), canvas.palette.ink
        )
    time_box = QRectF(row.left(), row.top(), time_width, row.height())
    canvas.text(
        time_box,
        formats().time(slot.begins),
        size=size,
        weight=weight,
        colour=ink,
        valign=Vertical.MIDDLE,
        max_lines=1,
    )
    left = row.left() + time_width + 56
    if done:
        tick = QRectF(left - 4, row.center().y() - 24, 48, 48)
        canvas.icon(tick, "check", canvas.palette.ink2)
    left = _title_left(canvas, row.left())
    title = QRectF(left, row.top(), row.right() - left, row.height())
    laid = _title(canvas, slot, title.width())
    canvas.block(title, laid, shown_title(slot.block), colour=ink, valign=Vertical.MIDDLE)
    foot = row.bottom() + ROW_GAP / 2
    canvas.line(row.left(), foot, row.right(), foot)
