# SPDX-License-Identifier: EUPL-1.2
"""The way to the vision below the gains of its page: a line with milestones."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from moderation.domain.said_days import SaidDay
from moderation.domain.span import Precision
from moderation.domain.texts import QT_TRANSLATE_NOOP, Catalogue, Formats
from moderation.features.agenda.way import Milestone
from moderation.minutes.drawing import (
    Anchor,
    Circle,
    DrawnLine,
    Polyline,
    Shape,
    Text,
    Tone,
    Weight,
)
from moderation.minutes.paper import A4_LANDSCAPE, fitted, side_shape, width_of

OUR_WAY = QT_TRANSLATE_NOOP("VisionPoster", "Our way")
STATION = QT_TRANSLATE_NOOP("VisionPoster", "{day}: {title} ({side})")
ARRIVAL = QT_TRANSLATE_NOOP("VisionPoster", "{day}: {title}")

TOP, HEIGHT = 464.0, 72.0
"""Where the band lies on A4, in points, above the line of the foot."""
_LEFT, _RIGHT = 150.0, A4_LANDSCAPE[0] - 46.0
_LINE, _DAY, _TITLE = 20.0, 38.0, 50.0
_SIGN, _GAP = 13.0, 10.0
_DAY_SIZE, _SMALLEST = 11.0, 9.6


@dataclass(frozen=True, slots=True)
class _Label:
    """Words below a sign: the day, the lines of the title with their size, the width of all."""

    day: str
    size: float
    lines: list[str]
    width: float


@dataclass(frozen=True, slots=True)
class WayBand:
    """Milestones on a line, by their days as far as their words have room; ``begin`` is its left.

    Every length is that of A4 times ``scale``.
    """

    way: Sequence[Milestone]
    begin: date
    catalogue: Catalogue
    formats: Formats
    scale: float

    def words(self) -> list[str]:
        """Everything that stands in the band, in the order in which it is read."""
        text = self.catalogue.text
        said = [
            text((ARRIVAL if one.vision else STATION).with_values(
                day=self._day(one.said), title=one.title, side=one.side.message
            ))
            for one in self.way
        ]  # fmt: skip
        return [text(OUR_WAY), *said] if said else []

    def shapes(self) -> list[Shape]:
        """The drawing, from the upper left corner of the page."""
        scale, y = self.scale, (TOP + _LINE) * self.scale
        name, left, right = self.catalogue.text(OUR_WAY), 46.0 * scale, _RIGHT * scale
        found: list[Shape] = [
            DrawnLine(left, TOP * scale, right, TOP * scale, Tone.LINE, 0.7 * scale),
            Text(left, y + 4.0 * scale, name, 12.0 * scale, Weight.BOLD),
            DrawnLine((_LEFT - _GAP) * scale, y, right, y, Tone.INK, 2.0 * scale),
        ]
        labels = [self._label(one) for one in self.way]
        for one, label, centre in zip(self.way, labels, self._centres(labels), strict=True):
            x, last = centre * scale, one.vision
            found += _sign(one, x, y, _SIGN * scale)
            # What stands at the end of the line is set against it, all others below their sign.
            at, anchor = (right, Anchor.END) if last else (x, Anchor.MIDDLE)
            below, size = (TOP + _DAY) * scale, _DAY_SIZE * scale
            found.append(Text(at, below, label.day, size, Weight.BOLD, anchor=anchor))
            for number, line in enumerate(label.lines):
                below = (TOP + _TITLE + number * label.size * 1.15) * scale
                found.append(Text(at, below, line, label.size * scale, anchor=anchor))
        return found

    def _label(self, one: Milestone) -> _Label:
        """The words of a milestone; no wider than its share of the line."""
        room = (_RIGHT - _LEFT) / len(self.way) - _GAP
        day = self._day(one.said)
        size, lines = fitted(one.title, room, 24.0, 10.0, _SMALLEST)
        widths = (width_of(day, _DAY_SIZE), *(width_of(line, size) for line in lines))
        return _Label(day, size, lines, min(room, max(widths)))

    def _centres(self, labels: Sequence[_Label]) -> list[float]:
        """Where the signs stand: by their days, and so far apart that their words have room."""
        begin, end = self.begin.toordinal(), self.way[-1].said.day.toordinal()
        per_day = (_RIGHT - _LEFT) / max(1, end - begin)
        found: list[float] = []
        taken = _LEFT - _GAP
        for place, one in enumerate(self.way[:-1]):
            half = labels[place].width / 2
            behind = sum(label.width + _GAP for label in labels[place + 1 :])
            wanted = _LEFT + (one.said.day.toordinal() - begin) * per_day
            found.append(max(taken + _GAP + half, min(wanted, _RIGHT - behind - half)))
            taken = found[-1] + half
        return [*found, _RIGHT - _SIGN / 2]

    def _day(self, said: SaidDay) -> str:
        """A month is exact enough for a day; what was said more broadly stays."""
        if said.span.precision is Precision.DAY:
            return f"{self.formats.month(said.day)} {said.day.year}"
        return said.words(self.formats)


def _sign(one: Milestone, x: float, y: float, size: float) -> list[Shape]:
    if not one.vision:
        # The line ends at the sign of a side and goes on behind it.
        around = Circle(x, y, size * 0.66, Tone.WHITE)
        return [around, side_shape(one.side, x - size / 2, y - size / 2, size)]
    tick = tuple(
        (x + dx * size, y + dy * size) for dx, dy in ((-0.22, 0.02), (-0.06, 0.18), (0.23, -0.16))
    )
    return [Circle(x, y, size * 0.62, Tone.INK), Polyline(tick, Tone.WHITE, size * 0.12)]
