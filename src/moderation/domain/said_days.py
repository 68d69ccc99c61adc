# SPDX-License-Identifier: EUPL-1.2
"""A day to go by, and how exactly it was said: nobody reads 31.05. where "Frühjahr" was meant."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date

from moderation.domain.errors import UserFacingError
from moderation.domain.span import NamedDay, Portion, Precision, Span, months, part_of, week
from moderation.domain.texts import QT_TRANSLATE_NOOP, Formats, Message, untranslated

UNTIL = QT_TRANSLATE_NOOP("Days", "{words}, until {day}")
FROM = QT_TRANSLATE_NOOP("Days", "{words}, from {day}")
AFTER_NAMED = QT_TRANSLATE_NOOP("Days", "{day}, the day after “{title}” ({named})")
BEFORE_NAMED = QT_TRANSLATE_NOOP("Days", "{day}, the day before “{title}” ({named})")
ON_NAMED = QT_TRANSLATE_NOOP("Days", "{day}, “{title}”")

STRETCH = QT_TRANSLATE_NOOP(
    "Days",
    "“{typed}” is more than one date: {first} to {last}. Type either the begin or the end of it.",
)

_SEASONS = {
    "de": {3: "Frühjahr", 6: "Sommer", 9: "Herbst", 12: "Winter"},
    "en": {3: "spring", 6: "summer", 9: "autumn", 12: "winter"},
}
_PORTIONS = {
    "de": {Portion.EARLY: "Anfang", Portion.MIDDLE: "Mitte", Portion.LATE: "Ende"},
    "en": {Portion.EARLY: "early", Portion.MIDDLE: "mid", Portion.LATE: "end of"},
}
_WIDER_THAN_MONTHS = (Precision.QUARTER, Precision.HALF, Precision.SEASON, Precision.YEAR)


@dataclass(frozen=True, slots=True)
class SaidDay:
    """A day, and what was said of it.

    Attributes:
        day: The day to go by: the last of what was said, or the first where something begins.
        precision: How exactly it was said.
        first: Whether something begins on it.
        named: The day that stands which was named for it, while it is typed.
    """

    day: date
    precision: Precision = Precision.DAY
    first: bool = False
    named: NamedDay | None = field(default=None, compare=False)

    @classmethod
    def of(cls, span: Span, *, first: bool = False) -> SaidDay:
        """What was understood of words, as it can be kept.

        Raises:
            UserFacingError: It is a stretch of days, of which one day would keep but an end.
        """
        found = cls.moved(span.day(first=first), span.precision, first=first)
        if (found.span.first, found.span.last) != (span.first, span.last):
            goes = {"first": span.first, "last": span.last}
            days = {name: day.strftime("%d.%m.%Y") for name, day in goes.items()}
            raise UserFacingError(STRETCH.with_values(typed=span.words, **days))
        return replace(found, named=span.named)

    @classmethod
    def moved(cls, day: date, said: Precision, *, first: bool = False) -> SaidDay:
        """Another day, as exactly as the one before was said, as far as that fits the new one.

        What was a quarter, a half-year, a season or a year is a month where it begins or ends with
        one, and else a day.
        """
        found = cls(day, said, first)
        if found.span.precision is said:
            return found
        if said in _WIDER_THAN_MONTHS:
            found = cls(day, Precision.MONTH, first)
            if found.span.precision is Precision.MONTH:
                return found
        return cls(day, Precision.DAY, first)

    @property
    def span(self) -> Span:
        """The days that are meant; the day alone where it is neither first nor last of such."""
        for found in _stretches(self.day, self.precision):
            if found.day(first=self.first) == self.day:
                return Span(found.first, found.last, self.precision)
        return Span(self.day, self.day)

    def words(self, formats: Formats, *, short: bool = False) -> str:
        """As people say it: 12.03.2026, KW 14/2028, Mitte Mai 2027, Q3 2027, Herbst 2028, 2034.

        ``short`` shortens the names of months, for fields.
        """
        span = self.span
        if span.precision is Precision.DAY:
            return formats.date(self.day)
        if span.precision is Precision.WEEK:
            iso = self.day.isocalendar()
            return f"{'KW' if formats.language == 'de' else 'week'} {iso.week}/{iso.year}"
        month = formats.month_short(self.day) if short else formats.month(self.day)
        if span.precision in (Precision.PART, Precision.YEAR_PART):
            of = f"{month} " if span.precision is Precision.PART else ""
            return f"{_PORTIONS[formats.language][_portion(span)]} {of}{span.last.year}"
        if span.precision is Precision.MONTH:
            return f"{formats.month(self.day)} {span.last.year}"
        return _stretch_words(span, formats)

    def understood(self, formats: Formats) -> Message | str:
        """What was understood, with the day to go by where another was said."""
        day = formats.date_with_day(self.day)
        if self.named is not None:
            off = self.named.off
            named = SaidDay(self.named.day, self.named.day_as).words(formats)
            if self.span.precision is not Precision.DAY:
                day = self.words(formats)
            own = AFTER_NAMED if off > 0 else BEFORE_NAMED if off < 0 else ON_NAMED
            return own.with_values(day=day, title=untranslated(self.named.title), named=named)
        if self.span.precision is Precision.DAY:
            return day
        own = FROM if self.first else UNTIL
        return own.with_values(words=self.words(formats), day=day)


def _stretch_words(span: Span, formats: Formats) -> str:
    """A quarter, a half-year, a season or a year."""
    first, year, german = span.first, span.last.year, formats.language == "de"
    if span.precision is Precision.QUARTER:
        return f"Q{first.month // 3 + 1} {year}"
    if span.precision is Precision.HALF:
        number = 1 if first.month == 1 else 2
        return f"{number}. Halbjahr {year}" if german else f"H{number} {year}"
    if span.precision is Precision.SEASON:
        own = f"{first.year}/{year % 100:02}" if first.year != year else f"{year}"
        return f"{_SEASONS[formats.language][first.month]} {own}"
    return str(year)


def _stretches(day: date, precision: Precision) -> Iterator[Span]:
    """The stretches of such a kind that a day may be the first or the last of."""
    year, month = day.year, day.month
    if precision is Precision.WEEK:
        iso = day.isocalendar()
        yield week(iso.year, iso.week)
    elif precision is Precision.MONTH:
        yield months(year, month, 1, precision)
    elif precision is Precision.QUARTER:
        yield months(year, (month - 1) // 3 * 3 + 1, 3, precision)
    elif precision is Precision.HALF:
        yield months(year, 1 if month <= 6 else 7, 6, precision)
    elif precision is Precision.SEASON:
        begin = month // 3 * 3
        yield months(year if begin else year - 1, begin or 12, 3, precision)
    elif precision is Precision.YEAR:
        yield months(year, 1, 12, precision)
    elif precision is Precision.PART:
        whole = months(year, month, 1, Precision.MONTH)
        yield from (part_of(whole, portion) for portion in Portion)
    elif precision is Precision.YEAR_PART:
        whole = months(year, 1, 12, Precision.YEAR)
        yield from (part_of(whole, portion) for portion in Portion)


def _portion(span: Span) -> Portion:
    """Which part of a month or a year a stretch is."""
    if span.precision is Precision.YEAR_PART:
        return {1: Portion.EARLY, 6: Portion.MIDDLE, 10: Portion.LATE}[span.first.month]
    return {1: Portion.EARLY, 11: Portion.MIDDLE, 21: Portion.LATE}[span.first.day]
