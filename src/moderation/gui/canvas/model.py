# SPDX-License-Identifier: EUPL-1.2
"""The values that a canvas takes and records."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from math import ceil

from PySide6.QtCore import QRectF

from moderation.gui.texts import translate
from moderation.gui.tokens import Wall


@dataclass(frozen=True, slots=True, kw_only=True)
class Timer:
    """The running block's time: minutes left (negative over time) and planned in all."""

    left: float
    total: float


class Align(Enum):
    """Where text stands across its box."""

    LEFT = "left"
    CENTRE = "centre"
    RIGHT = "right"


class Vertical(Enum):
    """Where text stands in the height of its box."""

    TOP = "top"
    MIDDLE = "middle"
    BOTTOM = "bottom"


@dataclass(frozen=True, slots=True)
class RoomMetrics:
    """The room: from the last row to the wall, and how wide the picture is there, in metres."""

    depth_m: float
    image_width_m: float

    def smallest(self, design_width: float) -> float:
        """The smallest legible size in design px for a picture of this width."""
        if self.depth_m <= 0 or self.image_width_m <= 0:
            return Wall.SMALLEST
        return max(Wall.SMALLEST, 0.0062 * self.depth_m / self.image_width_m * design_width)


def timer_words(timer: Timer) -> str:
    """The words beside the wall's ring: "12 min left", "3 min over"."""
    minutes = ceil(abs(timer.left))
    if timer.left < 0:
        return translate("Wall", "{minutes} min over").format(minutes=minutes)
    return translate("Wall", "{minutes} min left").format(minutes=minutes)


def timer_figure(timer: Timer) -> str:
    """The figure within a ring: ``12``, or ``+3`` over time."""
    minutes = ceil(abs(timer.left))
    return f"+{minutes}" if timer.left < 0 else str(minutes)


def timer_share(timer: Timer) -> float:
    """What is left of the planned time, 0 to 1; below 0 the time is over."""
    if timer.left < 0:
        return -1.0
    return min(1.0, timer.left / timer.total) if timer.total > 0 else 0.0


@dataclass(frozen=True, slots=True)
class TextRun:
    """One text as it was painted, in design px.

    ``rect`` is what the letters cover; ``pixels`` their size on the device; ``rest`` what did
    not fit, unless the picture itself goes on with it on its next page.
    """

    text: str
    lines: tuple[str, ...]
    rect: QRectF
    line_rects: tuple[QRectF, ...]
    size: float
    pixels: float
    rest: str = ""

    @property
    def complete(self) -> bool:
        """Whether all of it is shown."""
        return not self.rest

    @property
    def bottom(self) -> float:
        """Where the letters end."""
        return float(self.rect.bottom())


@dataclass(frozen=True, slots=True)
class SplitText:
    """One half of a split: the side's name, the answer in large type, a note below."""

    label: str
    answer: str
    note: str = ""
