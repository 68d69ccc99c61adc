# SPDX-License-Identifier: EUPL-1.2
"""The wall's canvas: what every ``wall.py`` paints with.

A wall picture is a pure function of what is shown, the size and the theme. It is laid out in
design px (1080 high; the width follows the projector) and scaled as a whole, so the miniature
on the desk is the very picture of the wall. Every text is recorded, so that tests can find what
is cut, too small, outside or on top of something else.
"""

from __future__ import annotations

from moderation.gui.canvas.model import (
    Align,
    RoomMetrics,
    SplitText,
    TextRun,
    Vertical,
    timer_figure,
    timer_share,
    timer_words,
)
from moderation.gui.canvas.render import Paint, Painted, deal, paginate, paint_picture, render
from moderation.gui.canvas.textflow import LaidText, lay_out, parted
from moderation.gui.canvas.wall_canvas import WallCanvas
from moderation.gui.paint.bars import BarPattern
from moderation.gui.paint.shapes import Stance

__all__ = [
    "Align",
    "BarPattern",
    "LaidText",
    "Paint",
    "Painted",
    "RoomMetrics",
    "SplitText",
    "Stance",
    "TextRun",
    "Vertical",
    "WallCanvas",
    "deal",
    "lay_out",
    "paginate",
    "paint_picture",
    "parted",
    "render",
    "timer_figure",
    "timer_share",
    "timer_words",
]
