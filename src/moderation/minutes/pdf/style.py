# SPDX-License-Identifier: EUPL-1.2
"""How the page looks: sizes in points, drawn up as pixels of a page at 150 dots per inch."""

from __future__ import annotations

from dataclasses import dataclass

from moderation.minutes.drawing import Tone, Weight

PX = 72 / 150

PAGE_WIDTH, PAGE_HEIGHT = 595.276, 841.89  # A4
LEFT, RIGHT = 136 * PX, 1128 * PX
WIDTH = RIGHT - LEFT
TOP, BOTTOM = 204 * PX, 1614 * PX
"""The text's frame, measured from the upper edge of the page."""
FRAME = BOTTOM - TOP

HEADER_MIDDLE = 131.5 * PX
FOOTER_RULE = 1640 * PX
HAIRLINE = 1 * PX
RULE = 2 * PX

_ASCENT, _DESCENT = 1.024, 0.400  # of Source Sans 3


@dataclass(frozen=True, slots=True, eq=False)
class LetterStyle:
    """Letters of one look; compared by identity, because words are kept by their style.

    Attributes:
        size: Font size in points.
        leading: Distance of lines in points.
        weight: Weight of the letters.
        tone: Their colour.
        spacing: Added between letters, in thousandths of the size.
    """

    size: float
    leading: float
    weight: Weight = Weight.REGULAR
    tone: Tone = Tone.INK
    spacing: float = 0.0

    @property
    def baseline(self) -> float:
        """Where the baseline lies below the upper edge of a line."""
        return (self.leading + (_ASCENT - _DESCENT) * self.size) / 2

    @property
    def middle(self) -> float:
        """Where the middle of the small letters lies below the upper edge of a line."""
        return self.baseline - 0.33 * self.size


def _style(
    size: float,
    leading: float,
    weight: Weight = Weight.REGULAR,
    tone: Tone = Tone.INK,
    spacing: float = 0.0,
) -> LetterStyle:
    return LetterStyle(size * PX, leading * PX, weight, tone, spacing)


TITLE = _style(64, 76, Weight.BOLD, spacing=-10)
SUBTITLE = _style(28, 40, tone=Tone.INK2)
HEADINGS = {
    1: _style(48, 60, Weight.BOLD, spacing=-10),
    2: _style(28, 36, Weight.BOLD),
    3: _style(22, 32, Weight.BOLD),
    4: _style(20, 30, Weight.SEMIBOLD),
}
BODY = _style(22, 32)
STRONG = _style(22, 32, Weight.BOLD)
LABEL = _style(20, 28, tone=Tone.INK2)
NOTE = _style(18, 28, tone=Tone.INK2)
STATEMENT = _style(40, 52, Weight.SEMIBOLD, spacing=-5)
FIGURE = _style(72, 76, Weight.BOLD, spacing=-10)
FACT_LABEL = _style(22, 40, tone=Tone.INK2)
FACT_VALUE = _style(22, 40)
ENTRY = _style(20, 30)
ENTRY_VALUE = _style(20, 30, tone=Tone.INK2)
CELL = _style(20, 30)
CELL_QUIET = _style(20, 30, tone=Tone.INK2)
CELL_STRONG = _style(22, 30, Weight.SEMIBOLD)
CELL_HEAD = _style(18, 26, tone=Tone.INK2)
CELL_ROTATED = _style(16, 22)
FURNITURE = _style(20, 28)
FURNITURE_QUIET = _style(20, 28, tone=Tone.INK2)
FURNITURE_STRONG = _style(20, 28, Weight.SEMIBOLD)
LETTERHEAD = _style(18, 25, tone=Tone.INK2)
FOOTER = _style(18, 26, tone=Tone.INK2)
