# SPDX-License-Identifier: EUPL-1.2
"""The band of the clock above a timeline: a row for each kind, marks in it, names beside them.

Free of Qt: page and wall lay it out with the same rules and their own way of measuring text.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from moderation.activities.timeline.axis import Axis, BandLabel, Measure, free
from moderation.activities.timeline.clock import ROWS, ClockDay
from moderation.activities.timeline.model import FixedDate, FixedKind
from moderation.domain.fixed_words import speaks_of_council
from moderation.domain.span import Precision
from moderation.domain.texts import QT_TRANSLATE_NOOP, Formats, Message

ROW_NAMES: dict[FixedKind, Message] = {
    FixedKind.ELECTION: QT_TRANSLATE_NOOP("ClockRow", "Elections"),
    FixedKind.BUDGET: QT_TRANSLATE_NOOP("ClockRow", "Budget"),
    FixedKind.SESSION: QT_TRANSLATE_NOOP("ClockRow", "Sittings"),
    FixedKind.RECESS: QT_TRANSLATE_NOOP("ClockRow", "Holidays"),
    FixedKind.OTHER: QT_TRANSLATE_NOOP("ClockRow", "Fixed dates"),
}
"""What a row is called, by the first of its kinds."""

_MARK = {FixedKind.ELECTION: 14.0, FixedKind.BUDGET: 8.0, FixedKind.OTHER: 8.0}
_TIERS = {FixedKind.ELECTION: 2, FixedKind.OTHER: 2}
"""Rows of whose names those that find no room get a second line; the lanes need it more."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A day or stretch in its row, from where to where; a tall sitting is one of the council."""

    tick: ClockDay
    left: float
    right: float
    tall: bool = True


@dataclass(frozen=True, slots=True)
class BandRow:
    """A row with its marks; ``tier`` is its first line, ``tiers`` how many it takes."""

    kind: FixedKind
    tier: int
    tiers: int
    marks: tuple[Mark, ...]

    @property
    def name(self) -> Message:
        """What it is called."""
        return ROW_NAMES[self.kind]


@dataclass(frozen=True, slots=True)
class ClockBand:
    """All rows, and the names beside their marks."""

    rows: tuple[BandRow, ...] = ()
    labels: tuple[BandLabel, ...] = ()

    @property
    def tiers(self) -> int:
        """How many lines it takes."""
        lines = [row.tier + row.tiers for row in self.rows]
        return max([*lines, *(label.tier + 1 for label in self.labels)], default=0)


def band_of(
    axis: Axis,
    ticks: Sequence[ClockDay],
    today: tuple[date, str],
    measure: Measure,
    formats: Formats,
    *,
    gap: float,
    scale: float = 1.0,
) -> ClockBand:
    """The rows that have anything to show on this axis; ``scale`` makes its marks wider."""
    rows: list[BandRow] = []
    labels: list[BandLabel] = []
    day_width = axis.x(date(axis.first, 1, 2)) - axis.x(date(axis.first, 1, 1))
    tier = 0
    for kinds in ROWS:
        mine = [
            tick
            for tick in ticks
            if tick.kind in kinds
            # A single day that is no pixel wide would only be grey.
            and (tick.kind is not FixedKind.HOLIDAY or day_width >= 1)
        ]
        if not mine and kinds != ROWS[0]:
            continue
        marks = tuple(_mark(axis, tick, scale) for tick in mine)
        own = _Row(axis, marks, measure, gap, _TIERS.get(kinds[0], 1))
        if kinds == ROWS[0]:
            own.put_today(*today)
        own.name_all(formats)
        if mine or own.labels:
            count = 1 + max((label.tier for label in own.labels), default=0)
            if mine:
                rows.append(BandRow(kinds[0], tier, count, marks))
            labels += [replace(label, tier=label.tier + tier) for label in own.labels]
            tier += count
    return ClockBand(tuple(rows), tuple(labels))


def _mark(axis: Axis, tick: ClockDay, scale: float) -> Mark:
    left = max(axis.left, axis.x(max(tick.first, date(axis.first, 1, 1))))
    last = min(tick.last, date(axis.last, 12, 31))
    right = min(axis.right, axis.x(last + timedelta(days=1)))
    least = _MARK.get(tick.kind, 1.0) * scale
    if right - left < least:
        left = min(max(axis.left, (left + right - least) / 2), axis.right - least)
        right = left + least
    return Mark(tick, left, right, tall=tick.kind is not FixedKind.SESSION or is_council(tick))


def is_council(tick: ClockDay) -> bool:
    """Whether a sitting is one of the council, and not of a committee."""
    body = "" if tick.fixed is None else tick.fixed.body
    return any(map(speaks_of_council, (tick.title, body)))


class _Row:
    """The names of one row: beside their marks, or below them in a second line."""

    def __init__(
        self, axis: Axis, marks: Iterable[Mark], measure: Measure, gap: float, tiers: int
    ) -> None:
        self.axis, self.measure, self.gap = axis, measure, gap
        self.marks = tuple(marks)
        self.taken: list[list[tuple[float, float]]] = [[] for _ in range(tiers)]
        self.taken[0] = [(mark.left, mark.right) for mark in self.marks]
        self.labels: list[BandLabel] = []

    def put_today(self, day: date, words: str) -> None:
        """Today above its line, whatever else is there."""
        if self.axis.covers(day):
            width = self.measure(words, True)
            left = self.axis.x(day) - width / 2
            left = max(self.axis.left - width / 2, min(left, self.axis.right - width))
            self._take(BandLabel(words, left, width, 0, strong=True))

    def name_all(self, formats: Formats) -> None:
        """By day, as much of a name as has room; what recurs has no name of its own."""
        for mark in self.marks:
            fixed = mark.tick.fixed
            if fixed is not None and fixed.recurs is None:
                places = self._places(mark, dict.fromkeys((named(fixed, formats), fixed.title)))
                for words, left, width, tier in places:
                    if self._has_room(left, width, tier):
                        self._take(BandLabel(words, left, width, tier, strong=False, fixed=fixed))
                        break

    def _places(self, mark: Mark, said: Iterable[str]) -> Iterator[tuple[str, float, float, int]]:
        """Where a name may stand: right of its mark, left of it, or in the line below."""
        near, words = self.gap / 2, [(own, self.measure(own, False)) for own in said]
        for own, width in words:
            yield own, mark.right + near, width, 0
            yield own, mark.left - near - width, width, 0
        if len(self.taken) > 1:
            for own, width in words:
                yield own, min(mark.left, self.axis.right - width), width, 1

    def _has_room(self, left: float, width: float, tier: int) -> bool:
        inside = left >= self.axis.left and left + width <= self.axis.right
        return inside and free(self.taken[tier], left, left + width, self.gap * 0.45)

    def _take(self, label: BandLabel) -> None:
        self.taken[label.tier].append((label.left, label.left + label.width))
        self.labels.append(label)


def named(fixed: FixedDate, formats: Formats) -> str:
    """The name of a date, with what was said where that is less than a day."""
    if fixed.said_day.span.precision is Precision.DAY:
        return fixed.title
    return f"{fixed.title}, {fixed.said_day.words(formats)}"
