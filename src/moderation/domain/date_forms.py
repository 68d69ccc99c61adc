# SPDX-License-Identifier: EUPL-1.2
"""The forms in which people write a date, each a pattern and what it means.

A form gives a stretch of days. It raises ``ValueError`` where the calendar has no such day, a
``Doubtful`` where the words leave it open or a year cannot be meant, and gives nothing where the
words are no date after all.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from moderation.domain.date_words import (
    BEFORE,
    DAYS,
    ENDINGS,
    ENGLISH_MONTHS,
    LEADS,
    MONTHS,
    NEAR,
    NTH,
    NUMBERS,
    ORDINALS,
    PARTS,
    SEASONS,
    SHORT_DAYS,
    WEEKDAYS,
)
from moderation.domain.fixed_words import says_only, spoken_of
from moderation.domain.said_days import SaidDay
from moderation.domain.span import (
    NamedDay,
    Portion,
    Precision,
    Span,
    months,
    months_on,
    part_of,
    week,
)
from moderation.domain.texts import QT_TRANSLATE_NOOP, Message

FAR = QT_TRANSLATE_NOOP(
    "Days", "The year {year} cannot be meant. Type for example 30.09.2034, 9/2034 or 2034."
)
OTHER_WEEKDAY = QT_TRANSLATE_NOOP(
    "Days", "“{typed}” is a {weekday}. Say which of the two is meant: the weekday or the date."
)
WEEKS_OR_YEAR = QT_TRANSLATE_NOOP(
    "Days", "“{typed}” may be two weeks or a week of a year. Type KW 26–27 or KW 26/2027."
)
DAY_OR_YEAR = QT_TRANSLATE_NOOP(
    "Days", "“{typed}” may be a day or a year. Type it with dots: {day}.{month}. or 31.12.{typed}."
)
NO_SINGLE_DAY = QT_TRANSLATE_NOOP(
    "Days", "“{typed}” does not say which day is meant. Type for example 30.09.2034."
)
NO_FIXED = QT_TRANSLATE_NOOP(
    "Days", "“{typed}”: the timeline has no such fixed date. Add it there, or type the day."
)
MANY_FIXED = QT_TRANSLATE_NOOP(
    "Days", "“{typed}”: the timeline has more than one such fixed date. Type the day."
)
_FARTHEST = 100
"""Years from today beyond which a year was mistyped."""


class Doubtful(Exception):
    """The words say a date, but not one to go by.

    Attributes:
        message: What is wrong with it.
        asked: Whether it is only left open which date is meant.
    """

    def __init__(self, message: Message, *, asked: bool) -> None:
        super().__init__(message.source)
        self.message = message
        self.asked = asked


@dataclass(frozen=True, slots=True)
class FixedDay:
    """A day that stands, by its name; ``kind`` is what it is, as ``fixed_words`` knows it.

    ``day_as`` is how exactly the day was said, ``until`` the last day of what lasts.
    """

    title: str
    day: date
    kind: str = ""
    day_as: Precision = Precision.DAY
    until: date | None = None

    @property
    def span(self) -> Span:
        """All days on which it may be."""
        if self.until is not None and self.until > self.day:
            return Span(self.day, self.until)
        return SaidDay(self.day, self.day_as).span

    @property
    def years(self) -> frozenset[int]:
        """The years that its name speaks of, or the year it is in."""
        found: set[int] = set()
        for match in re.finditer(r"([0-9]{4})(?:\s?[/–-]\s?([0-9]{4}|[0-9]{2}))?", self.title):
            first = int(match[1])
            last = int(match[1][: 4 - len(match[2])] + match[2]) if match[2] else first
            found |= set(range(first, min(last, first + 9) + 1))
        return frozenset(found or {self.day.year})

    def is_called(self, word: str, *, alike: bool) -> bool:
        """Whether a word names it, or with ``alike`` what it is."""
        kind = spoken_of(word)
        if alike:
            return bool(kind) and says_only(word, self.kind)
        # The choice of a site is not the "Wahl" that is meant, though its name ends so.
        other = kind and kind not in (self.kind, spoken_of(self.title))
        return not other and word in self.title.casefold()


@dataclass(frozen=True, slots=True)
class Asked:
    """What is read around: the day from which on, the days that stand, and what precedes."""

    today: date
    fixed: Sequence[FixedDay] = ()
    before: str = ""
    alone: bool = False
    """Whether the words stand alone in a field for a date."""

    def led_by(self, words: str) -> bool:
        """Whether one of these words stands before."""
        return re.search(rf"(?<!\w)(?:{words})[:\s]*$", self.before, re.IGNORECASE) is not None


Read = Callable[[re.Match[str], Asked], Span | None]


def _coming(asked: Asked, make: Callable[[int], Span]) -> Span:
    """The next such stretch that is not over."""
    for year in range(asked.today.year - 1, asked.today.year + 9):
        try:
            found = make(year)
        except ValueError:
            continue
        if found.last >= asked.today:
            return found
    raise ValueError(asked.today)


def _dated(year: str | None, asked: Asked, make: Callable[[int], Span]) -> Span:
    if not year:
        return _coming(asked, make)
    number = int(year) + (2000 if len(year) == 2 else 0)
    if abs(number - asked.today.year) > _FARTHEST:
        raise Doubtful(FAR.with_values(year=year), asked=False)
    return make(number)


def _day(year: int, month: int, day: int) -> Span:
    found = date(year, month, day)
    return Span(found, found)


def _group(match: re.Match[str], *names: str) -> str | None:
    """What one of the groups found, of those the form has."""
    found = match.groupdict()
    return next((found[name] for name in names if found.get(name)), None)


# -- days --------------------------------------------------------------------------------------


def _on_weekday(match: re.Match[str], asked: Asked, span: Span) -> Span:
    """The day, unless a weekday beside it contradicts it."""
    name = _group(match, "wd", "wd0", "wd1")
    if not name:
        return span
    key = name.casefold()
    known = DAYS.get(key, SHORT_DAYS.get(key))
    # "so" and "do" are words of their own, which nobody capitalises within a sentence.
    says_so = key in DAYS or asked.alone or name[0].isupper()
    if known != span.first.weekday() and says_so:
        values = OTHER_WEEKDAY.with_values(
            typed=match[0].strip(), weekday=WEEKDAYS[span.first.weekday()]
        )
        raise Doubtful(values, asked=True)
    return span


def numeric(match: re.Match[str], asked: Asked) -> Span | None:
    """30.9.2027, 30.9., 2027-09-30."""
    day, month = int(match["day"]), int(match["month"])
    year = _group(match, "year", "short")
    if not year and not (1 <= day <= 31 and 1 <= month <= 12):
        return None  # 45.12. is another number, not a mistyped date
    span = _dated(year, asked, lambda own: _day(own, month, day))
    return _on_weekday(match, asked, span)


def day_or_year(match: re.Match[str], asked: Asked) -> Span | None:
    """3009: a day without dots; asked back where it may be a year as well: 2012."""
    span = numeric(match, asked)
    if span is not None and abs(int(match[0]) - asked.today.year) <= _FARTHEST:
        values = DAY_OR_YEAR.with_values(typed=match[0], day=match["day"], month=match["month"])
        raise Doubtful(values, asked=True)
    return span


def stretch_of_days(match: re.Match[str], asked: Asked) -> Span | None:
    """12.-14.5.2027, vom 1.3. bis 30.6."""
    last = numeric(match, asked)
    if last is None:
        return None
    month = int(match["month0"] or match["month"])
    year = last.last.year
    if match["year0"]:
        year = int(match["year0"])
    elif month > last.last.month:
        year -= 1
    first = date(year, month, int(match["day0"]))
    if first > last.last:
        raise ValueError(match[0])
    return Span(first, last.last)


def odd_year(match: re.Match[str], asked: Asked) -> Span | None:
    """30.9.127: a day whose year was mistyped."""
    day, month = int(match["day"]), int(match["month"])
    if not (1 <= day <= 31 and 1 <= month <= 12) or not (asked.alone or asked.led_by(BEFORE)):
        return None
    raise Doubtful(FAR.with_values(year=match["odd"]), asked=False)


def stretch_of_named_days(match: re.Match[str], asked: Asked) -> Span | None:
    """3. bis 5. Mai 2027, 3./4. Mai."""
    last = named_month(match, asked)
    if last is None:
        return None
    first = last.last.replace(day=int(match["day0"]))
    if first > last.last:
        raise ValueError(match[0])
    return Span(first, last.last)


def named_month(match: re.Match[str], asked: Asked) -> Span | None:
    """30. September 2027, September 30."""
    day, name = int(match["day"]), match["name"].casefold()
    year = _group(match, "year", "short", "bare")
    if match.start("name") < match.start("day") and not year and name not in ENGLISH_MONTHS:
        return None
    span = _dated(year, asked, lambda own: _day(own, MONTHS[name], day))
    return _on_weekday(match, asked, span)


def weekday(match: re.Match[str], asked: Asked) -> Span | None:
    """Am Freitag, Freitag nächster Woche: the next one after today."""
    today, number = asked.today, (DAYS | SHORT_DAYS)[match["weekday"].casefold()]
    if not asked.alone and not _weekday_counts(match, asked):
        return None
    coming = today + timedelta(days=(number - today.weekday()) % 7 or 7)
    if weeks := _group(match, "weeks"):
        found = coming + timedelta(days=7 * _number(weeks))
    elif _group(match, "next0", "next1"):
        found = today + timedelta(days=7 - today.weekday() + number)
    else:
        found = coming
    return Span(found, found)


def nth_weekday(match: re.Match[str], asked: Asked) -> Span:
    """Ersten Montag im Mai, letzter Freitag im Juni 2027."""
    month, number = MONTHS[match["name"].casefold()], DAYS[match["weekday"].casefold()]
    nth = NTH[match["nth"].casefold()]

    def make(year: int) -> Span:
        whole = months(year, month, 1, Precision.MONTH)
        count = (whole.last - whole.first).days + 1
        days = [whole.first + timedelta(days=place) for place in range(count)]
        days = [day for day in days if day.weekday() == number]
        if nth > len(days):
            raise ValueError(match[0])
        found = days[nth - 1 if nth > 0 else nth]
        return Span(found, found)

    return _dated(_group(match, "year", "short"), asked, make)


def nth_stretch(match: re.Match[str], _asked: Asked) -> Span | None:
    """Zweite Woche im Mai: which days these are is not agreed, so no month is made of it."""
    raise Doubtful(NO_SINGLE_DAY.with_values(typed=match[0].strip()), asked=True)


def _number(words: str) -> int:
    key = words.casefold()
    return int(key) if key.isdecimal() else NUMBERS[key]


def _weekday_counts(match: re.Match[str], asked: Asked) -> bool:
    """Whether a weekday is one: after a capital word it may be a name, after "jeden" it returns."""
    if asked.led_by(
        r"jede[nmrs]?(?:\s\w+[nrs])?|every(?:\s\w+)?|immer|letzte[nmr]?|vergangene[nmr]?|"
        r"vorige[nmr]?|last|past"
    ):
        return False
    if asked.led_by(BEFORE) or _group(match, "next0", "next1", "when", "weeks"):
        return True
    before = re.search(r"(\w[\w.-]*)\s$", asked.before)
    return before is None or not (before[1][0].isupper() and match[0][0].isupper())


def near_day(match: re.Match[str], asked: Asked) -> Span | None:
    """Heute, morgen, übermorgen."""
    word = match["near"]
    if word.casefold() == "morgen":
        if asked.led_by(r"am|jede[nmrs]?|der|de[nms]|diese[nmr]?|nächste[nmr]?|gute[nmr]?|frühen"):
            return None
        # Within a sentence a capital makes it the noun: "heute Morgen", "vom Morgen".
        if word[0].isupper() and re.search(r"\w[\s,]*$", asked.before) and not asked.alone:
            return None
    found = asked.today + timedelta(days=NEAR[word.casefold()])
    return Span(found, found)


def counted_on(match: re.Match[str], asked: Asked) -> Span | None:
    """In 6 Monaten, within two weeks."""
    unit = match["unit"].casefold()
    count = 6 if match["half"] else _number(match["count"])
    if unit.startswith(("tag", "day")):
        found = asked.today + timedelta(days=count)
    elif unit.startswith(("woche", "week")):
        found = asked.today + timedelta(days=7 * count)
    elif match["half"] or unit.startswith(("monat", "month")):
        found = months_on(asked.today, count)
    else:
        found = months_on(asked.today, 12 * count)
    if found.year - asked.today.year > _FARTHEST:
        raise Doubtful(FAR.with_values(year=found.year), asked=False)
    return Span(found, found)


# -- stretches ---------------------------------------------------------------------------------


def period(match: re.Match[str], asked: Asked) -> Span | None:
    """A month, quarter, half-year, season or year, or a part of it."""
    part = _part(match)
    year = _group(match, "year", "short", "slash", "bare")
    make = _stretch(match, year)
    if make is None or not _period_counts(match, asked, year, part):
        return None

    return _dated(year, asked, lambda own: _parted(match, make(own)))


def _parted(match: re.Match[str], span: Span) -> Span:
    """The part of a stretch that is meant, or all parts from one to another: Anfang bis Mitte."""
    part = _part(match)
    if part is None:
        return span
    found = part_of(span, part)
    begin = _group(match, "part0")
    first = part_of(span, PARTS[begin.casefold()]).first if begin else found.first
    return Span(min(first, found.first), found.last, found.precision)


def _part(match: re.Match[str]) -> Portion | None:
    if ending := _group(match, "ending"):
        return ENDINGS[ending.casefold()]
    if part := _group(match, "part"):
        return PARTS[re.sub(r"\s+", " ", part.casefold())]
    return None


def _stretch(match: re.Match[str], year: str | None) -> Callable[[int], Span] | None:
    """What makes the stretch of a year."""
    if name := _group(match, "name"):
        month = MONTHS[name.casefold()]
        return lambda own: months(own, month, 1, Precision.MONTH)
    if season := _group(match, "season"):
        month = SEASONS[season.casefold()]
        return lambda own: months(own, month, 3, Precision.SEASON)
    if number := _group(match, "quarter0", "quarter1"):
        quarter = _ordinal(number)
        return lambda own: months(own, 3 * quarter - 2, 3, Precision.QUARTER)
    if number := _group(match, "half0", "half1"):
        half = _ordinal(number)
        return lambda own: months(own, 6 * half - 5, 6, Precision.HALF)
    if year or _group(match, "ending"):
        return lambda own: months(own, 1, 12, Precision.YEAR)
    return None


def _ordinal(words: str) -> int:
    key = words.casefold()
    return int(key) if key.isdecimal() else ORDINALS[key.rstrip("rsmn") if len(key) > 4 else key]


def _period_counts(
    match: re.Match[str], asked: Asked, year: str | None, part: Portion | None
) -> bool:
    """Whether the words are a date at all: "Juni" alone may be a name, "2027" a number of trees."""
    if asked.alone or part is not None:
        return True
    if _group(match, "name", "season"):
        return bool(year) or asked.led_by(BEFORE)
    if _group(match, "quarter0", "quarter1", "half0", "half1", "said"):
        return True
    return asked.led_by(rf"{LEADS}|(?:{LEADS})\s+(?:zum|zu)|ab|seit|from|since")


def numbered_month(match: re.Match[str], asked: Asked) -> Span | None:
    """9/2034, a whole month; in a sentence only behind "bis": it may be the number of a file."""
    if not asked.alone and not asked.led_by(rf"(?:{LEADS})(?:\s+(?:zum|zu|ca\.|etwa))?"):
        return None
    month = int(match["month"])
    return _dated(match["year"], asked, lambda own: months(own, month, 1, Precision.MONTH))


def this_or_next(match: re.Match[str], asked: Asked) -> Span:
    """This or the next week, month, quarter or year, or a part of it."""
    today, unit = asked.today, match["unit"].casefold()
    step = 1 if match["which"] and not match["which"].casefold().startswith(("d", "th")) else 0
    if unit.startswith(("woche", "week")):
        monday = today + timedelta(days=7 * step - today.weekday())
        found = Span(monday, monday + timedelta(days=4), Precision.WEEK)
    elif unit.startswith(("monat", "month")):
        at = months_on(today.replace(day=1), step)
        found = months(at.year, at.month, 1, Precision.MONTH)
    elif unit.startswith("quart"):
        at = months_on(today.replace(day=1), 3 * step)
        found = months(at.year, (at.month - 1) // 3 * 3 + 1, 3, Precision.QUARTER)
    else:
        found = months(today.year + step, 1, 12, Precision.YEAR)
    return _parted(match, found)


def calendar_week(match: re.Match[str], asked: Asked) -> Span:
    """KW 14, KW 14-16, 14. KW 2028."""
    number = int(match["week"])
    until = int(match["until"]) if _group(match, "until") else None
    year = _group(match, "year")
    if other := _group(match, "other"):
        as_week = int(other) == number + 1
        as_year = -1 <= 2000 + int(other) - asked.today.year <= 20
        if as_week and as_year:
            raise Doubtful(WEEKS_OR_YEAR.with_values(typed=match[0]), asked=True)
        if as_week:
            until = int(other)
        else:
            year = other
    return _dated(year, asked, lambda own: week(own, number, until))


def fixed_day(match: re.Match[str], asked: Asked) -> Span | None:
    """Nach dem Haushalt 2027: the day after the fixed date whose years include it."""
    word, year = match["event"].casefold(), _group(match, "year")
    known = [own for own in asked.fixed if own.is_called(word, alike=False)]
    known = known or [own for own in asked.fixed if own.is_called(word, alike=True)]
    if year:
        found = [own for own in known if int(year) in own.years]
    else:
        ahead = sorted(own.day for own in known if own.span.last >= asked.today)
        found = [own for own in known if own.day in ahead[:1]]
    if not found:
        if year and spoken_of(word):
            raise Doubtful(NO_FIXED.with_values(typed=match[0].strip()), asked=False)
        return None
    if len({own.day for own in found}) > 1:
        raise Doubtful(MANY_FIXED.with_values(typed=match[0].strip()), asked=True)
    way = match["way"].casefold()
    days = 1 if way in ("nach", "after") else -1 if way in ("vor", "before") else 0
    own, span = found[0], found[0].span
    lasts = own.until is not None and own.until > own.day
    # After a season is after all of it, and before it is before all of it.
    day = (span.last if days > 0 else span.first) + timedelta(days=days)
    stands = day - timedelta(days=days) if lasts else own.day
    named = NamedDay(own.title, stands, days, span.precision)
    if days == 0 and span.precision is not Precision.DAY:
        return replace(span, named=named)
    return Span(day, day, named=named)
