# SPDX-License-Identifier: EUPL-1.2
"""The time, so that tests and rehearsals can bring their own."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

from moderation.domain.rounding import whole

Clock = Callable[[], datetime]
"""Gives the moment now, aware and in UTC."""


class SteadyClock:
    """The machine's time at the start, carried on by a clock that nobody can set.

    While the program runs, a corrected or jumping wall clock changes neither the order of what
    was done nor what is left of a block. Sleep counts as time that has passed.
    """

    def __init__(self) -> None:
        self._begin = datetime.now(UTC)
        self._since = _elapsed()

    def __call__(self) -> datetime:
        """The moment now, to the second."""
        now = self._begin + timedelta(seconds=_elapsed() - self._since)
        return now.replace(microsecond=0)


def _elapsed() -> float:
    """Seconds since some moment, sleep included where the system can tell."""
    if sys.platform == "linux":
        seconds = time.clock_gettime(time.CLOCK_BOOTTIME)
    else:
        seconds = time.monotonic()
    return seconds


def system_clock() -> datetime:
    """The machine's time, to the second: nobody reads milliseconds in minutes."""
    return datetime.now(UTC).replace(microsecond=0)


def local_day(moment: datetime) -> date:
    """The day that it is at a moment where this machine stands: the one notion of today."""
    return moment.astimezone().date()


def whole_minutes(length: timedelta) -> int:
    """A length in whole minutes, half of one away from zero."""
    return whole(length.total_seconds() / 60)


def minutes_between(first: datetime, second: datetime) -> int:
    """The minutes from one moment to another as their times of day are shown, without seconds."""
    begin, end = (int(moment.timestamp() // 60) for moment in (first, second))
    return end - begin
