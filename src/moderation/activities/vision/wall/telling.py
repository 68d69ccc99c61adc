# SPDX-License-Identifier: EUPL-1.2
"""The plan of telling, for the room: to whom, which gain, who says it, when."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF

from moderation.activities.vision.model import VisionAudience
from moderation.activities.vision.telling import audiences_of, gain_of
from moderation.activities.vision.wall.signs import known_icon
from moderation.gui.canvas import LaidText, WallCanvas, paginate
from moderation.gui.texts import formats, translate
from moderation.gui.tokens import BOLD, Wall
from moderation.gui.wall_frame import WallFrame

_SHARES = (0.3, 0.27, 0.27, 0.16)
_GAP = 24.0


def paint_telling(canvas: WallCanvas, frame: WallFrame, topic: str) -> int:
    """The audiences, one line each, on as many pages as they need."""
    canvas.header(topic, timer=frame.timer)
    canvas.headline(translate("VisionWall", "Who tells it to whom?"), size=72, gap=0)
    room = canvas.content(gap=40)
    block_id = frame.item.block_id
    audiences = audiences_of(frame.view, block_id) if block_id is not None else ()
    if not audiences:
        words = translate("VisionWall", "Who should hear of it?")
        canvas.text(room, words, size=Wall.EMPHASIS, colour=canvas.palette.ink2)
        return 1

    def height_of(audience: VisionAudience) -> float:
        cells = _cells(canvas, frame, audience, room)
        return max(block.height for block in cells) + 2 * _GAP

    pages = paginate(audiences, height_of, room.height())
    page = min(frame.page, len(pages) - 1)
    top = room.top()
    for audience in pages[page]:
        high = height_of(audience)
        box = QRectF(room.left(), top, room.width(), high)
        _paint_row(canvas, box, _words(frame, audience), _cells(canvas, frame, audience, room))
        _paint_gain(canvas, frame, box, audience)
        top += high
        if audience is not pages[page][-1]:
            canvas.line(room.left(), top, room.right(), top)
    return len(pages)


def _words(frame: WallFrame, audience: VisionAudience) -> tuple[str, str, str, str]:
    gain = gain_of(frame.view, audience)
    day = "" if audience.day is None else formats().date(audience.day)
    title = "" if gain is None else gain.title
    return audience.name, title, audience.speaker, day


def _columns(canvas: WallCanvas, room: QRectF) -> Sequence[tuple[float, float]]:
    """Where each column begins, and how wide its words may be."""
    found, left = [], room.left()
    for number, share in enumerate(_SHARES):
        icon = canvas.smallest * 1.6 if number == 1 else 0.0
        found.append((left + icon, room.width() * share - icon - 32))
        left += room.width() * share
    return found


def _cells(
    canvas: WallCanvas, frame: WallFrame, audience: VisionAudience, room: QRectF
) -> list[LaidText]:
    return [
        canvas.lay_out(
            words or " ",
            width,
            room.height() - 2 * _GAP,
            size=Wall.BODY if number == 0 else Wall.SMALL,
            weight=BOLD if number == 0 else 400,
        )
        for number, (words, (_left, width)) in enumerate(
            zip(_words(frame, audience), _columns(canvas, room), strict=True)
        )
    ]


def _paint_row(
    canvas: WallCanvas, box: QRectF, words: Sequence[str], cells: Sequence[LaidText]
) -> None:
    for number, ((left, width), block) in enumerate(zip(_columns(canvas, box), cells, strict=True)):
        if words[number]:
            top = box.center().y() - block.height / 2
            canvas.block(QRectF(left, top, width, block.height), block, words[number])


def _paint_gain(
    canvas: WallCanvas, frame: WallFrame, box: QRectF, audience: VisionAudience
) -> None:
    gain = gain_of(frame.view, audience)
    if gain is not None:
        size = canvas.smallest * 1.2
        left = _columns(canvas, box)[1][0] - canvas.smallest * 1.6
        canvas.icon(QRectF(left, box.center().y() - size / 2, size, size), known_icon(gain.icon))
