# SPDX-License-Identifier: EUPL-1.2
"""What the pictures of the timeline share: the heading above, and the patterns of feasibility."""

from __future__ import annotations

from moderation.activities.timeline.model import Feasibility
from moderation.domain.ids import Id
from moderation.features.agenda.model import Block
from moderation.gui.canvas import BarPattern
from moderation.gui.texts import translate
from moderation.gui.wall_frame import WallFrame

PATTERNS = {
    Feasibility.EASY: BarPattern.SOLID,
    Feasibility.SOME_OBSTACLES: BarPattern.HATCH,
    Feasibility.DIFFICULT: BarPattern.CROSS,
}


def topic(frame: WallFrame, block_id: Id | None) -> str:
    """What stands above a picture: the title of the block."""
    block = frame.view.find(Block, block_id)
    return (
        block.title if block is not None and block.title else translate("TimelineWall", "Timeline")
    )
