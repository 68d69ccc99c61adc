# SPDX-License-Identifier: EUPL-1.2
"""The timeline as a figure of the minutes: lines, shapes and texts, free of Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from moderation.activities.timeline.axis import Axis, BandLabel, band_labels, runs_down
from moderation.activities.timeline.lanes import LANES
from moderation.activities.timeline.layout import (
    LabelPlace,
    LayoutSizes,
    Link,
    Placed,
    Plan,
    plan,
)
from moderation.activities.timeline.model import (
    Feasibility,
    FixedDate,
    FixedKind,
    TimelineStep,
)
from moderation.activities.timeline.path import CriticalPath
from moderation.domain.texts import QT_TRANSLATE_NOOP, Catalogue, Formats
from moderation.minutes.document import Figure
from moderation.minutes.drawing import (
    SIDE_TONES,
    Anchor,
    Circle,
    DrawnLine,
    FillPattern,
    Polygon,
    Polyline,
    Rect,
    Shape,
    Text,
    Tone,
    Weight,
)

WIDTH = 470.0
_LEFT = 74.0
_SIZE = 7.6
_AXIS_SIZE = 8.0
_TIER = 10.5
_ROW = 25.0
_BAR = 9.0
_PAD = 5.0
_STYLE = LayoutSizes(
    circle=9.0, bar_min=3.0, gap=5.0, beside=2.5, line=1.6, inset=3.5, label_least=24.0
)
_TIERS = 3

PATTERNS = {
    Feasibility.EASY: FillPattern.SOLID,
    Feasibility.SOME_OBSTACLES: FillPattern.HATCH,
    Feasibility.DIFFICULT: FillPattern.CROSS_HATCH,
}

_PATH = QT_TRANSLATE_NOOP("TimelineMinutes", "Critical path")

_THOUSANDTHS = {
    200: " ",
    250: "',.:;Iijl|·’",
    300: "!()-[]f{}",
    350: "/\\rt",
    400: "*?sz",
    450: '"cvxy„“”',
    550: "ACEPRSTZ`bdhnopquöüÄ",
    600: "&BDGKß",
    650: "HNOQUÖÜ",
    700: "w",
    760: "M",
    800: "%W—",
    840: "@m",
    950: "…",
}
_WIDTHS = {letter: width for width, letters in _THOUSANDTHS.items() for letter in letters}
_STRONG = 1.045


def width_of(text: str, strong: bool) -> float:  # noqa: FBT001 - a Measure
    """How wide a label is, by rounded widths of the typeface: no font can be asked here."""
    thousandths = sum(_WIDTHS.get(letter, 505) for letter in text)
    return thousandths / 1000 * _SIZE * (_STRONG if strong else 1.0)


@dataclass
class _Drawing:
    """A figure in the making."""

    plan: Plan
    catalogue: Catalogue
    formats: Formats
    shapes: list[Shape] = field(default_factory=list)
    tops: list[float] = field(default_factory=list)
    top: float = 0.0
    bottom: float = 0.0

    def axis(self, labels: Sequence[BandLabel], fixed: Sequence[FixedDate], day: date) -> None:
        """Years, bands with their labels, lanes."""
        axis = self.plan.axis
        used = 1 + max((label.tier for label in labels), default=-1)
        self.top = 12.0 + used * _TIER + 3
        self.tops = [self.top]
        for rows in self.plan.rows:
            self.tops.append(self.tops[-1] + rows * _ROW + 2 * _PAD)
        self.bottom = self.tops[-1]
        for one in filter(runs_down, fixed):
            if axis.covers(one.day):
                election = one.fixed_kind is FixedKind.ELECTION
                width = 6.0 if election else 2.5
                band = axis.band(one, width)
                tone = Tone.BAND if election else Tone.SAND
                height = self.bottom - self.top
                self.shapes.append(Rect(band.left, self.top, band.width, height, fill=tone))
        for tick in axis.ticks(26.0, self.formats, 38.0):
            left, right = axis.x(tick.begins), min(axis.x(tick.ends), axis.right)
            self._text((left + right) / 2, 8.0, tick.label, Weight.SEMIBOLD, size=_AXIS_SIZE)
            if left > axis.left:
                self.shapes.append(DrawnLine(left, self.top, left, self.bottom, Tone.LINE, 0.5))
        for label in labels:
            middle = label.left + label.width / 2
            tone = Tone.INK if label.strong else Tone.INK2
            weight = Weight.SEMIBOLD if label.strong else Weight.REGULAR
            y = 12.0 + (label.tier + 1) * _TIER - 3
            self._text(middle, y, label.text, weight, tone=tone)
        if axis.covers(day):
            self.shapes.append(
                DrawnLine(axis.x(day), self.top, axis.x(day), self.bottom, Tone.INK, 1.0)
            )
        for y in self.tops:
            self.shapes.append(DrawnLine(0, y, WIDTH, y, Tone.LINE2, 0.6))
        for side, y in zip(LANES, self.tops, strict=False):
            tone = SIDE_TONES[side].strong
            self.shapes.append(_glyph(LANES.index(side), 4.0, y + 11.0, tone))
            words = self.catalogue.text(side.message)
            self.shapes.append(Text(11.0, y + 13.8, words, 8.4, Weight.SEMIBOLD, tone))

    def _text(
        self,
        x: float,
        y: float,
        text: str,
        weight: Weight = Weight.REGULAR,
        *,
        size: float = _SIZE,
        tone: Tone = Tone.INK,
        anchor: Anchor = Anchor.MIDDLE,
        most: float = 0.0,
    ) -> None:
        self.shapes.append(Text(x, y, text, size, weight, tone, anchor, max_width=most))

    def _y(self, one: Placed) -> float:
        """The middle of a bar or circle."""
        return self.tops[one.lane] + _PAD + one.row * _ROW + _ROW - _BAR / 2 - 3

    def links(self, links: Sequence[Link]) -> None:
        """What waits for what, the path last and heavy."""
        for link in links:
            y1, y2 = self._y(link.before), self._y(link.after)
            points = [(link.x, y1), (link.x, y2)]
            if link.end > link.x + _STYLE.line:
                points.append((link.end, y2))
            tone, width = (Tone.INK, 1.6) if link.strong else (Tone.INK3, 0.5)
            self.shapes.append(Polyline(tuple(points), tone, width))

    def steps(self, placed: Sequence[Placed]) -> None:
        """Bars and circles with their labels."""
        for one in placed:
            tones = SIDE_TONES[one.step.side]
            tone = tones.strong if one.strong else tones.mid
            y = self._y(one)
            if one.step.is_interim_goal:
                self._goal(one, y, tone if one.strong else tones.strong)
                meant = self.plan.axis.meant(one.step.said_end)
                if meant is not None:
                    # Under the circle: somewhere in these days.
                    mark = DrawnLine(meant[0], y + 6, meant[1], y + 6, tones.strong, 1.2)
                    self.shapes.append(mark)
            else:
                pattern, step = PATTERNS[one.step.feasibility], one.step
                left, right = self.plan.axis.certain(
                    step.said_begin, step.said_end, one.left, one.right
                )
                top, width = y - _BAR / 2, one.right - one.left
                if right - left < width:
                    # What is only meant roughly is an outline.
                    self.shapes.append(
                        Rect(one.left, top, width, _BAR, stroke=tone, stroke_width=0.6, radius=1.5)
                    )
                self.shapes.append(_bar(left, top, right - left, pattern, tone, tones.tint))
            if one.where is not LabelPlace.NOWHERE:
                baseline = y - _BAR / 2 - 2.6 if one.where is LabelPlace.ABOVE else y + 2.6
                weight = Weight.SEMIBOLD if one.strong else Weight.REGULAR
                self._text(
                    one.label_left,
                    baseline,
                    one.label,
                    weight,
                    tone=Tone.INK if one.strong else Tone.INK2,
                    anchor=Anchor.START,
                    most=one.label_width * 1.15,
                )

    def _goal(self, one: Placed, y: float, tone: Tone) -> None:
        radius = _STYLE.circle / 2
        if one.step.vision:
            self.shapes.append(Circle(one.centre, y, radius, Tone.INK))
            tick = ((-2.0, 0.1), (-0.6, 1.6), (2.0, -1.5))
            points = tuple((one.centre + dx, y + dy) for dx, dy in tick)
            self.shapes.append(Polyline(points, Tone.WHITE, 1.0))
        elif one.strong:
            self.shapes.append(Circle(one.centre, y, radius, tone))
        else:
            self.shapes.append(Circle(one.centre, y, radius - 0.5, Tone.WHITE, tone, 1.0))

    def legend(self) -> float:
        """The patterns and the path in words; returns the height of the figure."""
        y = self.bottom + 14
        x = self.plan.axis.left
        for feasibility, pattern in PATTERNS.items():
            self.shapes.append(_bar(x, y - 7, 15, pattern, Tone.INK2, Tone.WHITE))
            words = self.catalogue.text(feasibility.message)
            self._text(x + 19, y, words, tone=Tone.INK2, anchor=Anchor.START)
            x += 19 + width_of(words, strong=False) + 16
        if self.plan.links:
            self.shapes.append(DrawnLine(x, y - 2.6, x + 15, y - 2.6, Tone.INK, 1.6))
            words = self.catalogue.text(_PATH)
            self._text(x + 19, y, words, tone=Tone.INK2, anchor=Anchor.START)
        return y + 6


def _bar(x: float, y: float, width: float, pattern: FillPattern, tone: Tone, tint: Tone) -> Rect:
    if pattern is FillPattern.SOLID:
        return Rect(x, y, width, _BAR, fill=tone, radius=1.5)
    return Rect(x, y, width, _BAR, fill=tint, stroke=tone, pattern=pattern, radius=1.5)


def _glyph(place: int, x: float, y: float, tone: Tone) -> Shape:
    """The shape of a side, in the order of the lanes."""
    if place == 0:
        return Circle(x, y, 3.0, tone)
    if place == 1:
        return Rect(x - 2.7, y - 2.7, 5.4, 5.4, fill=tone)
    return Polygon(((x, y - 3.6), (x + 3.6, y), (x, y + 3.6), (x - 3.6, y)), tone)


def figure(
    steps: Sequence[TimelineStep],
    fixed: Sequence[FixedDate],
    found: CriticalPath,
    day: date,
    alt: str,
    catalogue: Catalogue,
    formats: Formats,
) -> Figure:
    """The whole timeline; ``day`` is drawn as the day of the workshop, ``alt`` says it in words."""
    axis = Axis.around(steps, fixed, day, _LEFT, WIDTH)
    drawing = _Drawing(plan(steps, found, axis, width_of, _STYLE), catalogue, formats)
    labels = band_labels(
        axis,
        list(filter(runs_down, fixed)),
        (day, formats.date(day)),
        width_of,
        _TIERS,
        low=_LEFT - 24,
        gap=5.0,
    )
    drawing.axis(labels, fixed, day)
    drawing.links(drawing.plan.links)
    drawing.steps(drawing.plan.placed)
    height = drawing.legend()
    return Figure(WIDTH, height, tuple(drawing.shapes), alt)
