# SPDX-License-Identifier: EUPL-1.2
"""A blank timeline on A3 for the paper kit."""

from __future__ import annotations

from moderation.domain.blank import trimmed
from moderation.domain.side import Side
from moderation.domain.texts import QT_TRANSLATE_NOOP, Catalogue
from moderation.domain.views import MinutesView
from moderation.minutes.document import PageFigure
from moderation.minutes.drawing import DrawnLine, Rect, Text, Tone, Weight
from moderation.minutes.kit_sheet import KitSheet, head_line
from moderation.minutes.paper import A3_LANDSCAPE, MM, side_shape

TIMELINE_SHEET = QT_TRANSLATE_NOOP("PaperKit", "Blank timeline, A3")
TIMELINE = QT_TRANSLATE_NOOP("PaperKit", "Timeline")
TIMELINE_ALT = QT_TRANSLATE_NOOP(
    "PaperKit", "Blank timeline: twelve months to name, a lane for every side and one for dates."
)
FIXED_DATES = QT_TRANSLATE_NOOP("PaperKit", "Fixed dates")
MONTH = QT_TRANSLATE_NOOP("PaperKit", "Month")


def blank_timeline(view: MinutesView, catalogue: Catalogue) -> PageFigure:
    """Twelve months to be named, a lane for every side and one for fixed dates."""
    width, height = A3_LANDSCAPE
    left, top, right, bottom = 16 * MM, 32 * MM, width - 16 * MM, height - 12 * MM
    first = left + 42 * MM
    step = (right - first) / 12
    heights = (26 * MM, *[(bottom - top - 40 * MM) / 3] * 3)
    shapes = head_line(catalogue.text(TIMELINE), trimmed(view.workshop.title))
    for number in range(12):
        x = first + number * step
        month = catalogue.text(MONTH)
        shapes.append(Text(x + 3, top + 5 * MM, month, 9, Weight.REGULAR, Tone.INK3))
        shapes.append(DrawnLine(x, top, x, bottom, Tone.LINE2, 0.7))
    shapes.append(DrawnLine(right, top, right, bottom, Tone.LINE2, 0.7))
    shapes.append(DrawnLine(left, top, right, top, Tone.INK, 1.4))
    y = top + 14 * MM
    lanes = [(None, catalogue.text(FIXED_DATES)), *[(s, catalogue.text(s.message)) for s in Side]]
    for (side, name), high in zip(lanes, heights, strict=True):
        if side is None:
            shapes.insert(0, Rect(first, y, right - first, high, Tone.WELL))
        else:
            shapes.append(side_shape(side, left, y + 5 * MM, 6 * MM))
        x = left if side is None else left + 9 * MM
        shapes.append(Text(x, y + 9.6 * MM, name, 13, Weight.SEMIBOLD))
        shapes.append(DrawnLine(left, y, right, y, Tone.LINE2, 0.7))
        y += high
    shapes.append(DrawnLine(left, y, right, y, Tone.LINE2, 0.7))
    alt = catalogue.text(TIMELINE_ALT)
    return PageFigure(width, height, tuple(shapes), alt, catalogue.text(TIMELINE))


KIT = (KitSheet(60, TIMELINE_SHEET, blank_timeline),)
