# SPDX-License-Identifier: EUPL-1.2
"""A picture with nothing left out: behind its own pages come those with the words it had to cut.

A picture is made for few words. A title of two hundred letters ends in dots there, and stands
whole on a page behind it, which the moderator turns to like to any other.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from moderation.gui.canvas import LaidText, WallCanvas, paginate, parted
from moderation.gui.texts import translate
from moderation.gui.tokens import MEDIUM, Wall
from moderation.gui.wall_frame import WallFrame, WallPainter

_GAP = 32.0
_HEAD = 150.0
"""The room of the line above the words, in design px; it grows with the smallest type."""


def paint_whole(painter: WallPainter, canvas: WallCanvas, frame: WallFrame) -> tuple[int, int]:
    """Paint one page of a picture, or of the words that it had to cut.

    Returns:
        How many pages there are in all, and how many of them hold what was cut.
    """
    own = painter.paint(canvas, frame)
    here = min(frame.page, own - 1)
    owed = _owed(painter, canvas, frame, own, here)
    if not owed:
        return own, 0
    behind = _dealt(canvas, owed)
    if frame.page >= own:
        canvas.begin_again()
        _paint(canvas, frame, behind, min(frame.page - own, len(behind) - 1))
    return own + len(behind), len(behind)


def _owed(
    painter: WallPainter, canvas: WallCanvas, frame: WallFrame, own: int, here: int
) -> tuple[str, ...]:
    """What the pages of a picture had to cut, in order; ``here`` is painted already."""
    if own == 1:
        return tuple(canvas.owed)
    found: dict[str, None] = {}
    nowhere = QImage(1, 1, QImage.Format.Format_RGB32)
    for page in range(min(own, painter.cuts_within)):
        if page == here:
            found.update(dict.fromkeys(canvas.owed))
            continue
        unseen = QPainter(nowhere)
        measured = canvas.measuring(unseen)
        painter.paint(measured, replace(frame, page=page))
        unseen.end()
        found.update(dict.fromkeys(measured.owed))
    return tuple(found)


def _room(canvas: WallCanvas) -> QRectF:
    top = Wall.TOP + _HEAD * canvas.smallest / Wall.SMALLEST
    return QRectF(canvas.left, top, canvas.right - canvas.left, canvas.bottom - top)


def _dealt(canvas: WallCanvas, owed: Sequence[str]) -> list[list[LaidText]]:
    """The texts in as many pages as they take."""
    room = _room(canvas)
    size = max(Wall.EMPHASIS, canvas.smallest)
    lay = partial(
        canvas.lay_out,
        width=room.width(),
        height=room.height(),
        size=size,
        min_size=size,
        weight=MEDIUM,
        balance=False,
    )
    blocks = [block for words in owed for _part, block in parted(words, lay)]
    return paginate(blocks, lambda block: block.height, room.height(), _GAP)


def _paint(
    canvas: WallCanvas, frame: WallFrame, pages: Sequence[Sequence[LaidText]], page: int
) -> None:
    position = ""
    if len(pages) > 1:
        words = translate("WallWhole", "{page} of {pages}")
        position = words.format(page=page + 1, pages=len(pages))
    canvas.header(translate("WallWhole", "In full"), position, frame.timer)
    room = _room(canvas)
    top = room.top()
    for block in pages[page]:
        canvas.block(QRectF(room.left(), top, room.width(), block.height), block)
        top += block.height + _GAP
        if block is not pages[page][-1]:
            canvas.line(room.left(), top - _GAP / 2, room.right(), top - _GAP / 2)
