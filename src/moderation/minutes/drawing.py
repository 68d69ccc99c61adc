# SPDX-License-Identifier: EUPL-1.2
"""What figures are made of: a few shapes in a few tones, for every writer and the preview.

Coordinates start at the top left, y runs downwards, units are points of the unscaled figure.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TypeAlias

from moderation.domain.side import Side


class Tone(Enum):
    """The colours of the minutes; the value is sRGB, as in ``#1E1B17``."""

    INK = "#1E1B17"
    INK2 = "#4F4A42"
    INK3 = "#6E675C"
    LINE = "#E2DBCE"
    LINE2 = "#C9C0B0"
    SAND = "#E9E2D5"
    BAND = "#DDD4C4"
    WELL = "#F3EFE7"
    WHITE = "#FFFFFF"
    POLITICS = "#06525E"
    POLITICS_TINT = "#DDECEE"
    POLITICS_MID = "#8DBAC1"
    ADMINISTRATION = "#635400"
    ADMINISTRATION_TINT = "#F3ECCF"
    ADMINISTRATION_MID = "#C9B96B"
    OTHERS = "#343C4A"
    OTHERS_TINT = "#E4E7EC"
    OTHERS_MID = "#A3ABB8"

    @property
    def rgb(self) -> tuple[float, float, float]:
        """Red, green and blue, 0 to 1."""
        red, green, blue = (int(self.value[i : i + 2], 16) / 255 for i in (1, 3, 5))
        return red, green, blue


@dataclass(frozen=True, slots=True)
class SideTones:
    """The tones of a side: for shapes and words, for large areas, for what is not critical."""

    strong: Tone
    tint: Tone
    mid: Tone


SIDE_TONES = {
    Side.POLITICS: SideTones(Tone.POLITICS, Tone.POLITICS_TINT, Tone.POLITICS_MID),
    Side.ADMINISTRATION: SideTones(
        Tone.ADMINISTRATION, Tone.ADMINISTRATION_TINT, Tone.ADMINISTRATION_MID
    ),
    Side.OTHERS: SideTones(Tone.OTHERS, Tone.OTHERS_TINT, Tone.OTHERS_MID),
}


class FillPattern(Enum):
    """How an area is filled, so that areas differ in black and white."""

    SOLID = "solid"
    HATCH = "hatch"
    CROSS_HATCH = "cross-hatch"


class Anchor(Enum):
    """Which part of a text stands at its point."""

    START = "start"
    MIDDLE = "middle"
    END = "end"


class Weight(Enum):
    """The weights of the one typeface."""

    REGULAR = 400
    MEDIUM = 500
    SEMIBOLD = 600
    BOLD = 700


@dataclass(frozen=True, slots=True)
class DrawnLine:
    """A straight line; ``dash`` is the length of strokes and gaps, 0 draws it through."""

    x1: float
    y1: float
    x2: float
    y2: float
    tone: Tone = Tone.INK
    width: float = 1.0
    dash: float = 0.0


@dataclass(frozen=True, slots=True)
class Rect:
    """A rectangle.

    Attributes:
        x: Left edge.
        y: Upper edge.
        width: Its width.
        height: Its height.
        fill: The area's tone, or none.
        stroke: The outline's tone, or none.
        stroke_width: The outline's width.
        pattern: Hatching is drawn in the outline's tone over the fill.
        radius: Of the corners.
    """

    x: float
    y: float
    width: float
    height: float
    fill: Tone | None = None
    stroke: Tone | None = None
    stroke_width: float = 1.0
    pattern: FillPattern = FillPattern.SOLID
    radius: float = 0.0


@dataclass(frozen=True, slots=True)
class Circle:
    """A circle around a point."""

    x: float
    y: float
    radius: float
    fill: Tone | None = None
    stroke: Tone | None = None
    stroke_width: float = 1.0


@dataclass(frozen=True, slots=True)
class Polygon:
    """A closed area."""

    points: tuple[tuple[float, float], ...]
    fill: Tone | None = None
    stroke: Tone | None = None
    stroke_width: float = 1.0


@dataclass(frozen=True, slots=True)
class Polyline:
    """An open line through points."""

    points: tuple[tuple[float, float], ...]
    tone: Tone = Tone.INK
    width: float = 1.0
    dash: float = 0.0


@dataclass(frozen=True, slots=True)
class Text:
    """A line of text; ``y`` is its baseline.

    Attributes:
        x: The point that ``anchor`` speaks of.
        y: The baseline.
        text: The words; line breaks count as spaces.
        size: The height of the letters.
        weight: Their weight.
        tone: Their colour.
        anchor: Which end of the text stands at the point.
        rotated: The text runs upwards.
        turned: The text stands on its head, as on the far half of a folded sheet.
        max_width: The text is cut with an ellipsis where it would be longer; 0 never cuts.
    """

    x: float
    y: float
    text: str
    size: float = 8.64
    weight: Weight = Weight.REGULAR
    tone: Tone = Tone.INK
    anchor: Anchor = Anchor.START
    rotated: bool = False
    max_width: float = 0.0
    turned: bool = False


Shape: TypeAlias = DrawnLine | Rect | Circle | Polygon | Polyline | Text
