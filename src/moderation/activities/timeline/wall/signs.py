# SPDX-License-Identifier: EUPL-1.2
"""What the pictures of the timeline share: the heading above, and the patterns of feasibility."""

from __future__ import annotations

from moderation.activities.timeline.backcasting import is_backwards
from moderation.activities.timeline.model import Feasibility
from moderation.domain.ids import Id
from moderation.domain.texts import Formats
from moderation.features.agenda.model import Block
from moderation.gui.canvas import BarPattern, WallCanvas
from moderation.gui.texts import formats, translate
from moderation.gui.wall_frame import WallFrame

PATTERNS = {
    Feasibility.EASY: BarPattern.SOLID,
    Feasibility.SOME_OBSTACLES: BarPattern.HATCH,
    Feasibility.DIFFICULT: BarPattern.CROSS,
}


def tick_widths(canvas: WallCanvas, size: float) -> tuple[float, Formats, float]:
    """What an axis asks of the names of its years, and of its quarters and months."""
    gap = 28
    return canvas.measure("2026", size) + gap, formats(), canvas.measure("Q4 2026", size) + gap


def topic(frame: WallFrame, block_id: Id | None) -> str:
    """What stands above a picture: the title of the block, and that it is planned backwards."""
    block = frame.view.find(Block, block_id)
    title = translate("TimelineWall", "Timeline")
    if block is not None and block.title:
        title = block.title
    if block_id is None or not is_backwards(frame.view, block_id):
        return title
    return f"{title} · " + translate("TimelineWall", "from the goal backwards")
