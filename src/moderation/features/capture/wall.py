# SPDX-License-Identifier: EUPL-1.2
"""The room's pictures of what was taken down: agreements, tasks, parking lot, one entry large."""

from __future__ import annotations

import base64
from collections.abc import Sequence
from functools import lru_cache, partial

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QImage, QPainter

from moderation.domain.ids import Id
from moderation.domain.projection import WallItem
from moderation.domain.views import WallView
from moderation.features.capture.model import (
    CapturedPicture,
    Entry,
    EntryKind,
    entries_of,
    owner_of,
)
from moderation.features.capture.parking import ParkingFate, fate, fate_in_words
from moderation.features.capture.shown import shown_side
from moderation.gui.canvas import WallCanvas, paginate, parted
from moderation.gui.canvas.textflow import LaidText
from moderation.gui.texts import formats, text, translate
from moderation.gui.tokens import BOLD, SEMIBOLD, Wall
from moderation.gui.wall_frame import EVERY_PAGE, Offer, WallFrame

ENTRY = "capture.entry"
PICTURE = "capture.picture"
LISTS = {
    EntryKind.DECISION: "capture.decisions",
    EntryKind.TASK: "capture.tasks",
    EntryKind.PARKING: "capture.parking",
    EntryKind.CONFLICT: "capture.conflicts",
}
GLYPH = 40.0
GAP = 28.0


class CaptureWall:
    """Pictures of decisions, tasks, conflicts and the parking lot."""

    cuts_within = EVERY_PAGE

    def offers(self, view: WallView, block_id: Id) -> Sequence[Offer]:
        """The lists that hold something, and the pictures."""
        lists = [
            Offer(label=_heading(kind), item=WallItem(key=key))
            for kind, key in LISTS.items()
            if entries_of(view, kind)
        ]
        return lists + [
            Offer(
                label=picture.name,
                item=WallItem(key=PICTURE, block_id=block_id, entity_id=picture.id),
            )
            for picture in view.of(CapturedPicture)
        ]

    def paint(self, canvas: WallCanvas, frame: WallFrame) -> int:
        """One entry, a picture, or a list of entries."""
        picture = frame.view.find(CapturedPicture, frame.item.entity_id)
        if frame.item.key == PICTURE and picture is not None:
            return _paint_picture(canvas, picture)
        entry = frame.view.find(Entry, frame.item.entity_id)
        if frame.item.key == ENTRY and entry is not None:
            return _paint_entry(canvas, frame, entry)
        kinds = {key: kind for kind, key in LISTS.items()}
        return _paint_list(canvas, frame, kinds.get(frame.item.key, EntryKind.DECISION))


WALL = CaptureWall()


def _heading(kind: EntryKind) -> str:
    return {
        EntryKind.CARD: translate("CaptureWall", "Cards"),
        EntryKind.PARKING: translate("CaptureWall", "In the parking lot"),
        EntryKind.DECISION: translate("CaptureWall", "What we agreed"),
        EntryKind.TASK: translate("CaptureWall", "Who does what by when"),
        EntryKind.CONFLICT: translate("CaptureWall", "Where we differ"),
    }[kind]


def _details(view: WallView, entry: Entry) -> str:
    owner = owner_of(view, entry)
    parts = [text(owner)] if owner is not None else []
    if entry.entry_kind is EntryKind.PARKING:
        settled = fate(entry) is not ParkingFate.STILL_OPEN
        parts = [text(fate_in_words(view, entry))] if settled else []
    if entry.due is not None:
        day = formats().date(entry.due)
        parts.append(translate("CaptureWall", "by {date}").format(date=day))
    if entry.way:
        parts.append(entry.way)
    if entry.contact:
        parts.append(entry.contact)
    return "   ".join(parts)


@lru_cache(maxsize=8)
def _decoded(data: str) -> QImage:
    """The picture itself; an empty one if somebody else's file holds something else."""
    try:
        return QImage.fromData(base64.b64decode(data, validate=True))
    except ValueError:
        return QImage()


def _paint_picture(canvas: WallCanvas, picture: CapturedPicture) -> int:
    image = _decoded(picture.data)
    if image.isNull():
        canvas.headline(picture.name)
        return 1
    room = canvas.rect.adjusted(48, 48, -48, -48)
    scale = min(room.width() / image.width(), room.height() / image.height())
    box = QRectF(0, 0, image.width() * scale, image.height() * scale)
    box.moveCenter(room.center())
    canvas.painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    canvas.painter.drawImage(box, image)
    return 1


def _paint_entry(canvas: WallCanvas, frame: WallFrame, entry: Entry) -> int:
    canvas.header(text(entry.entry_kind.message), timer=frame.timer)
    room = canvas.content(gap=56)
    details, side = _details(frame.view, entry), shown_side(frame.view, entry.side)
    beside = 480.0 if side is not None else 0.0
    told = canvas.lay_out(
        details, room.width() - beside, room.height() / 2, size=Wall.LABEL, min_size=Wall.SMALL
    )
    foot = 56.0 + max(64.0, told.height) if details or side is not None else 0.0
    box = QRectF(room.left(), room.top(), room.width(), room.height() - foot)
    large = partial(canvas.lay_out, width=box.width(), height=box.height(), weight=BOLD)
    lay = partial(large, size=Wall.ANSWER, min_size=Wall.EMPHASIS)
    pages = [block for _words, block in parted(entry.text, lay)]
    page = min(frame.page, len(pages) - 1)
    canvas.block(box, pages[page])
    if foot:
        line = QRectF(room.left(), box.bottom() + 56, room.width(), foot - 56)
        if side is not None:
            canvas.labelled_glyph(
                QRectF(line.topLeft(), QSizeF(beside, 64)), side, text(side.message)
            )
            line.setLeft(line.left() + beside)
        if details:
            canvas.block(line, told, colour=canvas.palette.ink2)
    return len(pages)


def _paint_list(canvas: WallCanvas, frame: WallFrame, kind: EntryKind) -> int:
    canvas.header(frame.view.workshop.title, timer=frame.timer)
    canvas.headline(_heading(kind))
    entries = entries_of(frame.view, kind)
    room = canvas.content(gap=40)
    if not entries:
        words = translate("CaptureWall", "Nothing yet.")
        canvas.text(room, words, size=Wall.EMPHASIS, colour=canvas.palette.ink2)
        return 1
    numbered = list(enumerate(entries, 1))
    number_width = canvas.measure(f"{len(entries)}  ", Wall.EMPHASIS, BOLD)
    width = room.width() - number_width - (GLYPH + GAP)

    def told_of(entry: Entry) -> LaidText | None:
        details = _details(frame.view, entry)
        if not details:
            return None
        return canvas.lay_out(details, width, room.height() / 2, size=Wall.SMALL)

    def height_of(item: tuple[int, Entry]) -> float:
        told = told_of(item[1])
        most = room.height() - (told.height + 2 if told else 0)
        body = canvas.lay_out(item[1].text, width, most, size=Wall.LABEL, weight=600)
        return body.height + (told.height + 2 if told else 0)

    pages = paginate(numbered, height_of, room.height(), GAP)
    page = min(frame.page, len(pages) - 1)
    top = room.top()
    for number, entry in pages[page]:
        height = height_of((number, entry))
        box = QRectF(room.left() + number_width, top, width, height + 2)
        canvas.text(
            QRectF(room.left(), top, number_width, 64), str(number), size=Wall.LABEL, weight=BOLD
        )
        canvas.text(box, entry.text, size=Wall.LABEL, weight=SEMIBOLD, balance=False)
        told = told_of(entry)
        if told:
            below = QRectF(box.left(), box.bottom() - told.height - 2, width, told.height + 2)
            canvas.block(below, told, colour=canvas.palette.ink2)
        side = shown_side(frame.view, entry.side)
        if side is not None:
            glyph = QRectF(room.right() - GLYPH, top + 8, GLYPH, GLYPH)
            canvas.glyph(glyph, side)
        top += height + GAP
        canvas.line(room.left(), top - GAP / 2, room.right(), top - GAP / 2)
    return len(pages)
