# SPDX-License-Identifier: EUPL-1.2
"""The political clock as it ticks: every day and stretch on it, sittings one by one."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from moderation.activities.timeline.model import (
    STRETCHES,
    FixedDate,
    FixedKind,
    fixed_of,
    land_of,
)
from moderation.activities.timeline.presets import of_land
from moderation.domain.ids import Id
from moderation.domain.state import Lookups

ROWS = (
    (FixedKind.ELECTION,),
    (FixedKind.BUDGET,),
    (FixedKind.SESSION,),
    (FixedKind.RECESS, FixedKind.SCHOOL_HOLIDAY, FixedKind.HOLIDAY),
    (FixedKind.OTHER,),
)
"""What stands in one row of the clock, from the top."""


@dataclass(frozen=True, slots=True)
class ClockDay:
    """One day or stretch of the clock.

    Attributes:
        kind: What it is.
        title: What it is called.
        first: Its first day.
        last: Its last day.
        whole: Whether all these days are meant, and not one of them.
        fixed: The fixed date that it comes from; a holiday of the state comes from none.
    """

    kind: FixedKind
    title: str
    first: date
    last: date
    whole: bool = True
    fixed: FixedDate | None = None

    def covers(self, first: date, last: date) -> bool:
        """Whether it surely takes all of these days."""
        return self.whole and self.first <= first and last <= self.last


class Stretches:
    """Stretches of days, and whether a day is in one of them."""

    def __init__(self, ticks: Iterable[ClockDay]) -> None:
        merged: list[tuple[date, date]] = []
        for tick in sorted(ticks, key=lambda own: own.first):
            if merged and tick.first <= merged[-1][1]:
                merged[-1] = merged[-1][0], max(merged[-1][1], tick.last)
            else:
                merged.append((tick.first, tick.last))
        self._firsts = [first for first, _last in merged]
        self._lasts = [last for _first, last in merged]

    def __contains__(self, day: date) -> bool:
        place = bisect_right(self._firsts, day) - 1
        return place >= 0 and day <= self._lasts[place]


def clock_days_of(
    state: Lookups, block_id: Id, first: date, last: date, language: str = "de"
) -> tuple[ClockDay, ...]:
    """Everything on the clock of a block from one day to another, by its first day."""
    return clock_days(fixed_of(state, block_id), land_of(state), first, last, language)


@lru_cache(maxsize=16)
def clock_days(
    fixed: tuple[FixedDate, ...], land: str, first: date, last: date, language: str
) -> tuple[ClockDay, ...]:
    """Everything on a clock of these dates in this state."""
    known = of_land(land, language)
    found = [
        ClockDay(own.kind, own.title, own.first, own.last)
        for own in (known.free if known is not None else ())
    ]
    found += [_single(own) for own in fixed if own.recurs is None]
    free = Stretches(own for own in found if own.kind in STRETCHES and own.whole)
    for own in fixed:
        if own.recurs is None:
            continue
        begin, end = own.day, min(last, own.until or last)
        found += [
            ClockDay(own.fixed_kind, own.title, day, day, fixed=own)
            for day in own.recurs.days(begin, end)
            if not (own.recurs.spared and day in free)
        ]
    within = [own for own in found if own.first <= last and own.last >= first]
    return tuple(sorted(within, key=lambda own: (own.first, own.last, own.title)))


def _single(own: FixedDate) -> ClockDay:
    span = own.said_day.span
    if own.last > own.day:
        return ClockDay(own.fixed_kind, own.title, own.day, own.last, fixed=own)
    whole = own.fixed_kind in STRETCHES or span.first == span.last
    return ClockDay(own.fixed_kind, own.title, span.first, span.last, whole, own)


def next_days(fixed: FixedDate, beside: Sequence[FixedDate], land: str, count: int) -> list[date]:
    """The first days of what recurs, as the holidays of the clock leave them."""
    last = date(min(fixed.day.year + 3, 9999), 12, 31)
    others = tuple(own for own in beside if own.id != fixed.id and own.fixed_kind in STRETCHES)
    found = clock_days((*others, fixed), land, fixed.day, last, "de")
    return [own.first for own in found if own.fixed is fixed][:count]
