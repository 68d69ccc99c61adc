# SPDX-License-Identifier: EUPL-1.2
"""The axis of a timeline, and the labels of what stands fast on it. Free of Qt and of any unit."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache

from moderation.activities.timeline.model import (
    DateOrigin,
    FixedDate,
    FixedKind,
    Level,
    TimelineStep,
)
from moderation.domain.said_days import SaidDay
from moderation.domain.span import Precision
from moderation.domain.texts import Formats

Measure = Callable[[str, bool], float]
"""The width of a label; the second argument says whether it is strong."""


_RUNS_DOWN = (FixedKind.ELECTION, FixedKind.BUDGET, FixedKind.OTHER)


def runs_down(one: FixedDate) -> bool:
    """Whether it stands across the lanes: sittings and holidays would make them grey.

    Elections of others decide nothing here.
    """
    if one.fixed_kind is FixedKind.SESSION:
        return one.recurs is None and one.origin is not DateOrigin.CALENDAR
    elsewhere = one.fixed_kind is FixedKind.ELECTION and one.told_level is not Level.MUNICIPALITY
    return one.fixed_kind in _RUNS_DOWN and not elsewhere


@dataclass(frozen=True, slots=True)
class Tick:
    """A stretch of the axis with its name: a year, a quarter, a month."""

    begins: date
    ends: date
    label: str


@lru_cache(maxsize=64)
def _span(first: int, last: int) -> tuple[int, int]:
    return date(first, 1, 1).toordinal(), date(last + 1, 1, 1).toordinal()


@dataclass(frozen=True, slots=True)
class Axis:
    """Time from left to right: whole years between ``left`` and ``right``."""

    first: int
    last: int
    left: float
    right: float

    @classmethod
    def around(
        cls,
        steps: Iterable[TimelineStep],
        fixed: Iterable[FixedDate],
        today: date,
        left: float,
        right: float,
    ) -> Axis:
        """The axis from the first to the last thing; in an old timeline it ends before today."""
        days = [day for step in steps for day in (step.begins, step.ends)]
        days += [day for one in fixed if runs_down(one) for day in (one.day, one.last)]
        if not days:
            return cls(today.year, today.year + 9, left, right)
        low, high = min(days).year, max(days).year
        if today.year <= high:
            low = min(low, today.year)
        return cls(low, high, left, right)

    def x(self, day: date) -> float:
        """Where a day begins."""
        low, high = _span(self.first, self.last)
        return self.left + (day.toordinal() - low) / (high - low) * (self.right - self.left)

    def day(self, x: float) -> date:
        """The day at a place, within the axis."""
        low, high = _span(self.first, self.last)
        place = low + round((x - self.left) / (self.right - self.left) * (high - low))
        return date.fromordinal(max(low, min(place, high - 1)))

    def meant(self, said: SaidDay) -> tuple[float, float] | None:
        """Where the days begin and end that are meant, where less than a day was said."""
        span = said.span
        if span.precision is Precision.DAY:
            return None
        right = self.x(date.fromordinal(span.last.toordinal() + 1))
        return max(self.left, self.x(span.first)), min(self.right, right)

    def band(self, one: FixedDate, wide: float) -> Band:
        """The band of a fixed date: so wide, or as wide as it lasts or the days that are meant."""
        if one.last > one.day:
            begin, end = self.x(one.day), self.x(date.fromordinal(one.last.toordinal() + 1))
            begin = max(self.left, begin)
            return Band(begin, max(wide, min(self.right, end) - begin), vague=False)
        left = min(max(self.x(one.day) - wide / 2, self.left), self.right - wide)
        meant = self.meant(one.said_day)
        if meant is None:
            return Band(left, wide, vague=False)
        return Band(meant[0], max(wide, meant[1] - meant[0]), vague=True)

    def certain(
        self, begin: SaidDay, end: SaidDay, left: float, right: float
    ) -> tuple[float, float]:
        """What of a bar is certain: its ends may lie anywhere in what was said of them.

        Each end takes a third of the bar at the most, so that something stays to be seen.
        """
        third, begun, ended = (right - left) / 3, self.meant(begin), self.meant(end)
        first = 0.0 if begun is None else min(third, begun[1] - begun[0])
        last = 0.0 if ended is None else min(third, ended[1] - ended[0])
        return left + first, right - last

    def covers(self, day: date) -> bool:
        """Whether the day is on the axis."""
        return self.first <= day.year <= self.last

    def ticks(self, label_width: float, formats: Formats, longer: float = 0.0) -> list[Tick]:
        """Months, quarters, years or every so many years: whatever the width has room for.

        ``longer`` is the width of "Q3 2027" and "Mrz 2027" where it is more than that of a year.
        """
        longer = max(longer, label_width)
        years = self.last - self.first + 1
        year = (self.right - self.left) / years
        if year / 12 >= longer:
            return [
                Tick(date(y, m, 1), _after(y, m, 1), f"{formats.month_short(date(y, m, 1))} {y}")
                for y in range(self.first, self.last + 1)
                for m in range(1, 13)
            ]
        if year / 4 >= longer:
            return [
                Tick(date(y, m, 1), _after(y, m, 3), f"Q{m // 3 + 1} {y}")
                for y in range(self.first, self.last + 1)
                for m in (1, 4, 7, 10)
            ]
        every = next((n for n in (1, 2, 5, 10, 20, 50) if year * n >= label_width), 100)
        return [
            Tick(date(y, 1, 1), date(y + 1, 1, 1), str(y))
            for y in range(self.first, self.last + 1)
            if y % every == 0 or every == 1
        ]


def _after(year: int, month: int, months: int) -> date:
    month += months
    return date(year + (month > 12), month - 12 if month > 12 else month, 1)


def free(spans: Iterable[tuple[float, float]], low: float, high: float, gap: float) -> bool:
    """Whether a stretch keeps its distance from all others."""
    return all(high + gap <= a or low >= b + gap for a, b in spans)


@dataclass(frozen=True, slots=True)
class Band:
    """Where a fixed date stands; what is ``vague`` lies somewhere in it and has dashed edges."""

    left: float
    width: float
    vague: bool

    @property
    def right(self) -> float:
        """Where it ends."""
        return self.left + self.width


@dataclass(frozen=True, slots=True)
class BandLabel:
    """The label of a fixed date, or of today: its text, its left edge, its line from the top."""

    text: str
    left: float
    width: float
    tier: int
    strong: bool
    fixed: FixedDate | None = None


def band_labels(
    axis: Axis,
    fixed: Sequence[FixedDate],
    today: tuple[date, str] | None,
    measure: Measure,
    tiers: int,
    *,
    low: float,
    gap: float,
    elections_apart: bool = True,
) -> list[BandLabel]:
    """Labels of what stands fast, in as few lines as they need and never on each other.

    Today comes first, then elections, then the rest by day; what finds no room in the last line is
    left out: its band remains. ``low`` is how far left a label may begin; ``elections_apart`` keeps
    the last line for what is no election, so that what comes every year is one row.
    """
    rows: list[list[tuple[float, float]]] = [[] for _ in range(tiers)]
    labels: list[BandLabel] = []

    def put(text: str, day: date, one: FixedDate | None, order: Sequence[int]) -> None:
        width = measure(text, one is None)
        left = max(low, min(axis.x(day) - width / 2, axis.right - width))
        for tier in order:
            if free(rows[tier], left, left + width, gap):
                rows[tier].append((left, left + width))
                labels.append(BandLabel(text, left, width, tier, one is None, one))
                return

    downwards, upwards = range(tiers), range(tiers - 1, -1, -1)
    if today is not None and axis.covers(today[0]):
        put(today[1], today[0], None, downwards)
    elections = [one for one in fixed if one.fixed_kind is FixedKind.ELECTION]
    for one in elections:
        put(one.title, one.day, one, downwards)
    for one in fixed:
        if one not in elections:
            put(one.title, one.day, one, upwards if elections_apart else downwards)
    used = sorted({label.tier for label in labels})
    return [replace(label, tier=used.index(label.tier)) for label in labels]
