# SPDX-License-Identifier: EUPL-1.2
"""What drawn pages have in common: paper sizes, large words that fit, the sides' shapes."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from moderation.domain.side import Side
from moderation.minutes.drawing import (
    SIDE_TONES,
    Anchor,
    Circle,
    DrawnLine,
    Polygon,
    Rect,
    Shape,
    Text,
    Tone,
    Weight,
)

MM = 72 / 25.4
A4 = (595.276, 841.89)
A4_LANDSCAPE = (841.89, 595.276)
A3_LANDSCAPE = (1190.551, 841.89)
"""Width and height in points."""

_NARROW, _WIDE, _USUAL = 0.30, 0.86, 0.56
_LEADING = 1.16


@cache
def _letter_width(letter: str) -> float:
    if letter in "iljtfrI.,:;'|!()[] -–":
        return _NARROW
    if letter in "mwMWÄÖÜQOGD@%—…" or ord(letter) > 0x2000:
        return _WIDE if letter in "mwMW@%—…" or ord(letter) > 0x2E00 else 0.68
    return 0.66 if letter.isupper() else _USUAL


def width_of(text: str, size: float) -> float:
    """About how wide a bold text is in points; rather too wide than too narrow."""
    return sum(map(_letter_width, text)) * size


def fitted(
    text: str, width: float, height: float, largest: float, smallest: float = 9.0
) -> tuple[float, list[str]]:
    """The largest size in which a text fits into a box, and its lines.

    A word longer than a line is cut between letters; what does not fit even in the smallest size
    ends in an ellipsis.
    """
    words = text.split()
    size = largest
    while size > smallest:
        lines = _wrapped(words, width, size, whole=True)
        if lines is not None and len(lines) * size * _LEADING <= height:
            return size, lines
        size = max(smallest, size * 0.92)
    lines = _wrapped(words, width, smallest, whole=False) or []
    room = max(1, int(height / (smallest * _LEADING)))
    if len(lines) > room:
        lines = [*lines[: room - 1], lines[room - 1][:-1].rstrip() + "…"]
    return smallest, lines


def _wrapped(words: list[str], width: float, size: float, *, whole: bool) -> list[str] | None:
    lines: list[str] = []
    for given in words:
        word = given
        while width_of(word, size) > width:
            if whole:
                return None
            cut = next((n for n in range(len(word), 1, -1) if width_of(word[:n], size) <= width), 1)
            lines.append(word[:cut])
            word = word[cut:]
        if lines and width_of(f"{lines[-1]} {word}", size) <= width:
            lines[-1] += f" {word}"
        elif word:
            lines.append(word)
    return lines


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle on a page, in points from the upper left corner."""

    x: float
    y: float
    width: float
    height: float

    def inset(self, room: float) -> Box:
        """The box without a margin all around."""
        return Box(self.x + room, self.y + room, self.width - 2 * room, self.height - 2 * room)


def words_in(
    box: Box,
    text: str,
    largest: float,
    *,
    tone: Tone = Tone.INK,
    weight: Weight = Weight.BOLD,
    centred: bool = True,
    turned: bool = False,
) -> list[Shape]:
    """A text as large as it fits, in the middle of a box; ``turned`` stands it on its head."""
    size, lines = fitted(text, box.width, box.height, largest)
    leading = size * _LEADING
    top = box.y + (box.height - leading * len(lines)) / 2
    anchor = Anchor.MIDDLE if centred else Anchor.START
    found: list[Shape] = []
    for number, line in enumerate(lines):
        y = top + leading * number + size * 0.92
        x = box.x + box.width / 2 if centred else box.x
        if turned:
            y = 2 * box.y + box.height - y
            x = 2 * box.x + box.width - x
        found.append(
            Text(
                x,
                y,
                line,
                size,
                weight,
                tone,
                anchor,
                max_width=box.width * 1.02,
                turned=turned,
            )
        )
    return found


def side_shape(side: Side, x: float, y: float, size: float, *, outline: bool = False) -> Shape:
    """The shape of a side around its upper left corner: circle, square or diamond."""
    tone = SIDE_TONES[side].strong
    fill, stroke, pen = (None, tone, max(1.0, size / 12)) if outline else (tone, None, 0.0)
    if side is Side.POLITICS:
        half = size / 2
        return Circle(x + half, y + half, half - pen / 2, fill, stroke, pen)
    if side is Side.ADMINISTRATION:
        room = size * 0.06
        return Rect(x + room, y + room, size - 2 * room, size - 2 * room, fill, stroke, pen)
    half = size / 2
    points = ((x + half, y), (x + size, y + half), (x + half, y + size), (x, y + half))
    return Polygon(points, fill, stroke, pen)


def ticked_line(x1: float, y1: float, x2: float, y2: float) -> DrawnLine:
    """Where to cut or to fold."""
    return DrawnLine(x1, y1, x2, y2, Tone.LINE2, 0.7, 4.0)
