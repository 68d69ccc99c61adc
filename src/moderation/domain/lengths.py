# SPDX-License-Identifier: EUPL-1.2
"""Lengths of time out of words: "3 Monate", "zwei Wochen", "ein halbes Jahr", "10 days"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta

from moderation.domain.blank import trimmed
from moderation.domain.date_words import NUMBERS, either
from moderation.domain.days import plain
from moderation.domain.errors import UserFacingError
from moderation.domain.span import months_on
from moderation.domain.texts import QT_TRANSLATE_NOOP, Message

NO_LENGTH = QT_TRANSLATE_NOOP(
    "Lengths", "“{typed}” is no length of time. Type for example 3 months, 2 weeks or 10 days."
)
TOO_LONG = QT_TRANSLATE_NOOP("Lengths", "“{typed}” is too long. Enter {most} years at most.")
_MONTHS = QT_TRANSLATE_NOOP("Lengths", "%n month(s)")
_YEARS = QT_TRANSLATE_NOOP("Lengths", "%n year(s)")
_WEEKS = QT_TRANSLATE_NOOP("Lengths", "%n week(s)")
_DAYS = QT_TRANSLATE_NOOP("Lengths", "%n day(s)")

MOST_YEARS = 20
"""More was mistyped."""

_WORDS = re.compile(
    r"(?:(?:nach|after|plus|\+|in)\s?)?(?:(?P<half>(?:ein(?:em)?\s)?halbe[sn]?|half\sa)"
    rf"|(?P<count>[0-9]{{1,4}}|{either(NUMBERS)}))\s?"
    r"(?P<unit>tage?n?|wochen?|monate?n?|quartale?n?|jahre?n?|days?|weeks?|months?|quarters?|years?)"
    r"(?:\s(?:danach|später|later))?",
    re.IGNORECASE,
)
_MONTHS_OF = (("monat", 1), ("month", 1), ("quart", 3), ("jahr", 12), ("year", 12))


@dataclass(frozen=True, slots=True)
class Length:
    """A length of time as people say it: months, or days."""

    months: int = 0
    days: int = 0

    def after(self, day: date) -> date:
        """The day that is so much later."""
        return months_on(day, self.months) + timedelta(days=self.days)

    def check(self, typed: str | None = None) -> None:
        """Refuse what was mistyped, by the words that were typed.

        Raises:
            UserFacingError: It is longer than anything that is planned.
        """
        if self.months > 12 * MOST_YEARS or self.days > 366 * MOST_YEARS:
            words = self.message if typed is None else trimmed(typed)
            raise UserFacingError(TOO_LONG.with_values(typed=words, most=MOST_YEARS))

    @property
    def message(self) -> Message:
        """In words: 3 months, 2 weeks, 1 year."""
        if self.months:
            years, rest = divmod(self.months, 12)
            return _MONTHS.with_count(self.months) if rest else _YEARS.with_count(years)
        weeks, rest = divmod(self.days, 7)
        return _WEEKS.with_count(weeks) if weeks and not rest else _DAYS.with_count(self.days)


def read_length(typed: str) -> Length:
    """The length that was typed into a field; none for an empty one.

    Raises:
        UserFacingError: It is none, or a slip.
    """
    words = plain(typed).strip(" .,;!").casefold()
    if words in ("", "-", "–", "0"):
        return Length()
    match = _WORDS.fullmatch(words)
    if match is None:
        raise UserFacingError(NO_LENGTH.with_values(typed=trimmed(typed)))
    unit, count = match["unit"], match["count"] or ""
    number = 0 if match["half"] else int(count) if count.isdecimal() else NUMBERS[count]
    each = next((months for sign, months in _MONTHS_OF if unit.startswith(sign)), 0)
    if match["half"]:
        if each not in (3, 12) and not unit.startswith(("monat", "month")):
            raise UserFacingError(NO_LENGTH.with_values(typed=trimmed(typed)))
        found = Length(months=6) if each == 12 else Length(days=45 if each == 3 else 15)
    elif each:
        found = Length(months=number * each)
    else:
        found = Length(days=number * (7 if unit.startswith(("woche", "week")) else 1))
    found.check(typed)
    return found
