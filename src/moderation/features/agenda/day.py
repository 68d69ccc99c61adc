# SPDX-License-Identifier: EUPL-1.2
"""The days of a workshop, and what lies on which of them: the one notion of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from math import inf
from typing import Generic, Protocol, TypeVar

from moderation.domain.clock import local_day
from moderation.domain.entity import Ranked, entity
from moderation.domain.ids import Id
from moderation.domain.state import Lookups
from moderation.domain.workshop import Workshop


@entity("day", public=True)
@dataclass(frozen=True, slots=True, kw_only=True)
class Day(Ranked):
    """A further day of a workshop; the facts of the first one are the workshop's own.

    A day stands among the blocks, in one order with them: what comes after it lies on it, until
    the next day begins. Without a ``day`` it follows the one before; without a ``place`` it is
    where the first one is. The other fields mean what those of the workshop mean.
    """

    day: date | None = None
    place: str = ""
    starts_at: time = time(9, 0)
    invited_until: time | None = None


LONGEST_NIGHT = timedelta(hours=12)
"""An invited end past midnight is no more than this after the begin; else it is a slip."""


def moment(day: date, at: time) -> datetime:
    """A time of day where this machine stands, as a moment."""
    return datetime.combine(day, at).astimezone(UTC)


def begin_of(workshop: Workshop, now: datetime) -> datetime:
    """When the workshop is planned to begin; on an undated draft, today at its hour."""
    return moment(workshop.day or local_day(now), workshop.starts_at)


def ends_before_begin(starts_at: time, until: time | None) -> bool:
    """Whether an invited end is no end: not later than the begin, nor in the night after it."""
    if until is None or until > starts_at:
        return False
    night = datetime.combine(date(2000, 1, 2), until) - datetime.combine(
        date(2000, 1, 1), starts_at
    )
    return night > LONGEST_NIGHT


def invited_end(on: date, starts_at: time, until: time | None) -> datetime | None:
    """The moment until which people are invited, past midnight if need be.

    Nothing if no end was said, or one that lies before the begin.
    """
    if until is None or ends_before_begin(starts_at, until):
        return None
    if until <= starts_at and on < date.max:
        on += timedelta(days=1)
    end = moment(on, until)
    return end if end > moment(on, starts_at) or until <= starts_at else None


def told_end(on: date, starts_at: time, until: time | None, length: timedelta) -> datetime:
    """Until when people are invited: as was said, or as the blocks take; an hour without any."""
    said = invited_end(on, starts_at, until)
    return said or moment(on, starts_at) + (length or timedelta(hours=1))


class Planned(Protocol):
    """A part of the day as it was planned; ``parallel`` ones begin with the one before."""

    @property
    def minutes(self) -> int:
        """How long it takes."""

    @property
    def parallel(self) -> bool:
        """Whether it begins with the one before it."""


def laid_out(parts: Sequence[Planned]) -> tuple[tuple[int, ...], int]:
    """In how many minutes each part begins, and the day is over.

    Parts side by side begin together and count once, by the longest.
    """
    begins: list[int] = []
    group = over = 0
    for place, part in enumerate(parts):
        if not (part.parallel and place):
            group = over
        begins.append(group)
        over = max(over, group + part.minutes)
    return tuple(begins), over


class Part(Planned, Protocol):
    """What has a place in the order of the days: a block, or the gap where one is not told."""

    @property
    def rank(self) -> float:
        """Its place."""


P = TypeVar("P", bound=Part)


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedDay(Generic[P]):
    """A day of a workshop as it is planned: the one notion of what lies on which day.

    Attributes:
        id: The further day's, or the workshop's own for the first one.
        number: From 1.
        dated: The date, if it is known.
        on: The date to reckon with: an unknown one follows the day before, or is today.
        place: Where it is; of a further day that names none, that of the first.
        starts_at: The time of day at which it begins.
        begin: The same as a moment.
        invited_until: The time of day until which people are invited, as it was typed.
        invited_end: The same as a moment, past midnight if need be; nothing if there is none, or
            if it lies before the begin.
        blocks: What lies on it, in its order.
    """

    id: Id
    number: int
    dated: date | None
    on: date
    place: str
    starts_at: time
    begin: datetime
    invited_until: time | None
    invited_end: datetime | None
    blocks: tuple[P, ...]

    @property
    def length(self) -> timedelta:
        """How long its blocks take as they are planned."""
        return timedelta(minutes=laid_out(self.blocks)[1])

    @property
    def planned_end(self) -> datetime:
        """When its blocks are over as they are planned."""
        return self.begin + self.length

    @property
    def told_end(self) -> datetime:
        """Until when people are invited: see ``told_end``."""
        return told_end(self.on, self.starts_at, self.invited_until, self.length)


def by_day(state: Lookups, parts: Sequence[P]) -> list[tuple[P, ...]]:
    """What lies on each day, the first day first; a day without anything is there as well."""
    ranks = [-inf, *(day.rank for day in state.of(Day)), inf]
    return [
        tuple(part for part in parts if first <= part.rank < last)
        for first, last in pairwise(ranks)
    ]


def days_with(state: Lookups, now: datetime, parts: Sequence[P]) -> tuple[PlannedDay[P], ...]:
    """The same with other parts than the blocks alone, such as the gaps that a cut has."""
    workshop = state.workshop
    found: list[PlannedDay[P]] = []
    on = workshop.day or local_day(now)
    facts: list[Workshop | Day] = [workshop, *state.of(Day)]
    for number, (own, blocks) in enumerate(zip(facts, by_day(state, parts), strict=True), 1):
        if number > 1:
            on = own.day or min(on, date.max - timedelta(days=1)) + timedelta(days=1)
        begin = moment(on, own.starts_at)
        found.append(
            PlannedDay(
                id=own.id,
                number=number,
                dated=own.day,
                on=on,
                place=own.place or workshop.place,
                starts_at=own.starts_at,
                begin=begin,
                invited_until=own.invited_until,
                invited_end=invited_end(on, own.starts_at, own.invited_until),
                blocks=blocks,
            )
        )
    return tuple(found)
