# SPDX-License-Identifier: EUPL-1.2
"""What recurs, such as sittings: every other Thursday, or the second Thursday of the month."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time
from enum import Enum
from itertools import islice

from moderation.domain.texts import Formats

MOST_WEEKS = 52
MOST_DAYS = 5_000
"""A rule makes no more days than that: a sitting in every week of ninety years."""


class Nth(Enum):
    """Which one of a month."""

    FIRST = "first"
    SECOND = "second"
    THIRD = "third"
    FOURTH = "fourth"
    FIFTH = "fifth"
    LAST = "last"

    @property
    def place(self) -> int:
        """1 to 5, or -1 for the last one."""
        return -1 if self is Nth.LAST else tuple(Nth).index(self) + 1


@dataclass(frozen=True, slots=True)
class Recurrence:
    """The same weekday again and again: every so many weeks, or a certain one of every month.

    Attributes:
        weekday: 0 for Monday to 6 for Sunday.
        every: So many weeks, or so many months, from one to the next.
        nth: Which ones of a month; none where weeks are counted.
        at: When it begins.
        spared: Not in the holidays.
    """

    weekday: int = field(metadata={"schema": {"minimum": 0, "maximum": 6}})
    every: int = field(default=1, metadata={"schema": {"minimum": 1, "maximum": MOST_WEEKS}})
    nth: tuple[Nth, ...] = ()
    at: time | None = None
    spared: bool = False

    def days(self, first: date, last: date) -> Iterator[date]:
        """Its days from the first to the last; what is counted begins on the first such day."""
        # Imported here: who shows no sittings does not pay for it.
        from dateutil.rrule import MONTHLY, WEEKLY, rrule, weekday  # type: ignore[import-untyped]

        own, begin = weekday(self.weekday), first.toordinal()
        if self.nth:
            # A month is counted however late in it the first day is.
            begin -= first.day - 1
        else:
            begin += (self.weekday - first.weekday()) % 7
        if begin > min(last, date(9999, 12, 1)).toordinal():
            return iter(())
        found = rrule(
            freq=MONTHLY if self.nth else WEEKLY,
            dtstart=datetime.fromordinal(begin),
            until=datetime.combine(last, time()),
            interval=self.every,
            byweekday=[own(nth.place) for nth in self.nth] or [own],
        )
        return islice((day.date() for day in found if day.date() >= first), MOST_DAYS)

    def words(self, formats: Formats) -> str:
        """As people say it, so that it is read back as the same."""
        return _german(self, formats) if formats.language == "de" else _english(self, formats)


def joined(words: Iterable[str], last: str) -> str:
    """First, second and third."""
    *before, end = words
    return f"{', '.join(before)} {last} {end}" if before else end


_DE_NTH = dict(zip(Nth, "ersten zweiten dritten vierten fünften letzten".split(), strict=True))
_DE_DAYS = "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag".split()
_EN_DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()


def _german(own: Recurrence, formats: Formats) -> str:
    day = _DE_DAYS[own.weekday]
    if own.nth:
        which = joined((_DE_NTH[nth] for nth in own.nth), "und")
        said = f"jeden {which} {day} im Monat"
        if own.every > 1:
            said = f"alle {own.every} Monate am {which} {day}"
    elif own.every > 2:
        said = f"alle {own.every} Wochen {day.lower()}s"
    else:
        said = f"jeden zweiten {day}" if own.every == 2 else f"jeden {day}"
    clock = "" if own.at is None else f", {formats.time(own.at)}\N{NO-BREAK SPACE}Uhr"
    return said + clock + (", nicht in den Ferien" if own.spared else "")


def _english(own: Recurrence, formats: Formats) -> str:
    day = _EN_DAYS[own.weekday]
    if own.nth:
        which = joined((nth.value for nth in own.nth), "and")
        said = f"every {which} {day} of the month"
        if own.every > 1:
            said = f"every {own.every} months on the {which} {day}"
    elif own.every > 2:
        said = f"every {own.every} weeks on {day}"
    else:
        said = f"every other {day}" if own.every == 2 else f"every {day}"
    clock = "" if own.at is None else f", at {formats.time(own.at)}"
    return said + clock + (", not in the holidays" if own.spared else "")
