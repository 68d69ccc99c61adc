# SPDX-License-Identifier: EUPL-1.2
"""The room's picture of what the days before left open."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QRectF

from moderation.features.agenda.overnight import open_points
from moderation.gui.canvas import WallCanvas, paginate
from moderation.gui.canvas.textflow import LaidText, lay_out
from moderation.gui.texts import text, translate
from moderation.gui.tokens import MEDIUM, SEMIBOLD, Wall
from moderation.gui.wall_frame import WallFrame

OPEN = "agenda.open"
_GAP = 14.0


class _Row(NamedTuple):
    """A line of the list: what kind of thing is open, or one of them in its own words."""

    words: str
    heads: bool


def paint_open(canvas: WallCanvas, frame: WallFrame) -> int:
    """Every kind of open thing with its words below; as many pages as they need."""
    canvas.header(frame.view.workshop.municipality or frame.view.workshop.title)
    canvas.headline(translate("AgendaWall", "What is open"))
    rows = [
        row
        for point in open_points(frame.view)
        for row in (
            _Row(text(point.message), heads=True),
            *(_Row(name, heads=False) for name in point.names),
        )
    ]
    room = canvas.content(gap=40)
    if not rows:
        # What was said behind closed doors may be open still.
        words = translate("AgendaWall", "Nothing is on this list any more.")
        canvas.text(room, words, size=Wall.EMPHASIS, colour=canvas.palette.ink2)
        return 1

    def laid(row: _Row) -> LaidText:
        size = max(Wall.LABEL, canvas.smallest)
        return lay_out(
            row.words,
            room.width() - (0 if row.heads else _indent(canvas)),
            canvas.height,
            size=size,
            weight=SEMIBOLD if row.heads else MEDIUM,
            min_size=size,
        )

    pages = paginate(rows, lambda row: laid(row).height + 12, room.height(), _GAP)
    page = min(frame.page, len(pages) - 1)
    top = room.top()
    for row in pages[page]:
        height = laid(row).height + 12
        left = room.left() + (0 if row.heads else _indent(canvas))
        canvas.text(
            QRectF(left, top, room.right() - left, height),
            row.words,
            size=max(Wall.LABEL, canvas.smallest),
            weight=SEMIBOLD if row.heads else MEDIUM,
            colour=canvas.palette.ink2 if row.heads else canvas.palette.ink,
            min_size=max(Wall.LABEL, canvas.smallest),
        )
        top += height + _GAP
    return len(pages)


def _indent(canvas: WallCanvas) -> float:
    return max(Wall.LABEL, canvas.smallest)
