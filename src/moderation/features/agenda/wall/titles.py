# SPDX-License-Identifier: EUPL-1.2
"""What the room reads of a block, and of one that it must not know."""

from __future__ import annotations

from moderation.features.agenda.model import Block
from moderation.gui.canvas import WallCanvas
from moderation.gui.texts import translate
from moderation.gui.tokens import Wall


def shown_title(block: Block) -> str:
    """What the room reads of a block; of one whose words it must not know, that it is closed."""
    if block.closed_session and not block.title:
        return translate("AgendaWall", "Part in closed session")
    return block.title


def paint_shut(canvas: WallCanvas, title: str) -> None:
    """In place of what was worked on behind closed doors, when they are open again."""
    canvas.header(title)
    canvas.headline(
        translate("AgendaWall", "Part in closed session"), size=Wall.ANSWER, gap=canvas.height * 0.2
    )
    words = translate("AgendaWall", "It is shown only while the closed block runs.")
    canvas.text(canvas.content(gap=24), words, size=Wall.EMPHASIS, colour=canvas.palette.ink2)
