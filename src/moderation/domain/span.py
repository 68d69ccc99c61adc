# SPDX-License-Identifier: EUPL-1.2
"""A date as people mean it: a day, or a stretch of days such as a week, a month or a season."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import Enum


class Precision(Enum):
    """How exactly a date was said."""

    DAY = "day"
    WEEK = "week"
    PART = "part"
    """The beginning, the middle or the end of a month."""
    YEAR_PART = "year_part"
    """The beginning, the middle or the end of a year."""
    MONTH = "month"
    QUARTER = "quarter"
    HALF = "half"
    SEASON = "season"
    YEAR = "year"


class Portion(Enum):
    """Which part of a stretch is meant."""

    EARLY = "early"
    MIDDLE = "middle"
    LATE = "late"


@dataclass(frozen=True, slots=True)
class NamedDay:
    """A day that stands, after which another is named; that lies so many days ``off`` it.

    ``day_as`` is how exactly the day that stands was said.
    """

    title: str
    day: date
    off: int
    day_as: Precision = Precision.DAY


@dataclass(frozen=True, slots=True)
class Span:
    """The first and the last day that are meant, how exactly, and in which words.

    What begins begins on the first day; what is due is due on the last. ``named`` is the day that
    stands which the words name, as in "nach dem Haushalt 2027".
    """

    first: date
    last: date
    precision: Precision = Precision.DAY
    words: str = ""
    named: NamedDay | None = None

    def day(self, *, first: bool = False) -> date:
        """The one day to go by: the last, or the first where something begins."""
        return self.first if first else self.last


def months(year: int, month: int, count: int, precision: Precision) -> Span:
    """So many whole months from one on.

    Raises:
        ValueError: There is no such month.
    """
    if not 1 <= month <= 12:
        raise ValueError(month)
    end = year * 12 + month - 2 + count
    last_year, last_month = end // 12, end % 12 + 1
    last = date(last_year, last_month, monthrange(last_year, last_month)[1])
    return Span(date(year, month, 1), last, precision)


def week(year: int, number: int, until: int | None = None) -> Span:
    """A calendar week, or several: from Monday to Friday, because work is done by then.

    Raises:
        ValueError: The year has no such week.
    """
    until = number if until is None else until
    over = year + 1 if until < number else year
    return Span(
        date.fromisocalendar(year, number, 1),
        date.fromisocalendar(over, until, 5),
        Precision.WEEK,
    )


_OF_YEAR = {Portion.EARLY: (1, 3), Portion.MIDDLE: (6, 1), Portion.LATE: (10, 3)}


def part_of(span: Span, part: Portion) -> Span:
    """The beginning, middle or end of a stretch.

    Of a month these are the days to the 10th, those around the 15th and those from the 21st on; of
    a year the first quarter, June and the last quarter; of what lies between, its months, and the
    middle of the middle one where that is a single month.
    """
    first, last, precision = span.first, span.last, Precision.PART
    if span.precision is Precision.MONTH:
        early, middle, late = first.replace(day=10), first.replace(day=15), first.replace(day=21)
        first, last = {
            Portion.EARLY: (first, early),
            Portion.MIDDLE: (first.replace(day=11), middle),
            Portion.LATE: (late, last),
        }[part]
    elif span.precision is Precision.YEAR:
        month, count = _OF_YEAR[part]
        found = months(first.year, month, count, Precision.YEAR_PART)
        first, last, precision = found.first, found.last, Precision.YEAR_PART
    elif span.precision is Precision.WEEK:
        middle = first + timedelta(days=2)
        first, last = {
            Portion.EARLY: (first, first + timedelta(days=1)),
            Portion.MIDDLE: (middle, middle),
            Portion.LATE: (last - timedelta(days=1), last),
        }[part]
    else:
        count = (last.year - first.year) * 12 + last.month - first.month + 1
        each = count // 3
        at = {Portion.EARLY: 0, Portion.MIDDLE: each, Portion.LATE: count - each}[part]
        begin = first.year * 12 + first.month - 1 + at
        found = months(begin // 12, begin % 12 + 1, each, Precision.PART)
        first, last = found.first, found.last
        if each == 1:
            whole = replace(found, precision=Precision.MONTH)
            return part_of(whole, part) if part is Portion.MIDDLE else whole
    return Span(first, last, precision)


def months_on(day: date, count: int) -> date:
    """The same day of a later month, or its last where it has no such day."""
    at = day.year * 12 + day.month - 1 + count
    year, month = at // 12, at % 12 + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))
