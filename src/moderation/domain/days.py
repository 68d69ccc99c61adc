# SPDX-License-Identifier: EUPL-1.2
"""Dates out of words: the one reader for fields and for sentences.

"30.9.", "bis Mitte Mai 2027", "KW 14-16", "Herbst 2028", "in 6 Monaten", "nach dem Haushalt 2027".
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import Enum

from moderation.domain.blank import BREAKABLE, STEERING, straightened, trimmed
from moderation.domain.date_forms import (
    NO_SINGLE_DAY,
    Asked,
    Doubtful,
    FixedDay,
    Read,
    fixed_day,
    named_month,
    numeric,
    period,
)
from moderation.domain.date_patterns import ALONE, AT_END, SENTENCE
from moderation.domain.date_words import (
    BEFORE,
    DAYS,
    FILLERS,
    LEADS,
    MANY_PLACES,
    NUMBERED,
    PEOPLE,
    PLACES,
    either,
)
from moderation.domain.errors import UserFacingError
from moderation.domain.span import Span, months_on
from moderation.domain.texts import QT_TRANSLATE_NOOP, Message

NO_DAY = QT_TRANSLATE_NOOP(
    "Days", "“{typed}” is not a date. Type for example 30.09.2034, 9/2034 or 2034."
)
NOT_IN_CALENDAR = QT_TRANSLATE_NOOP(
    "Days", "“{typed}” is not in the calendar. Type for example 30.09.2034, 9/2034 or 2034."
)
LAST_OF_MONTH = QT_TRANSLATE_NOOP(
    "Days", "“{typed}” is not in the calendar. The last day of that month is {day}."
)


class DateOutcome(Enum):
    """What came of reading a text."""

    NOTHING = "nothing"
    UNDERSTOOD = "understood"
    ASKED = "asked"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class DateReading:
    """What a text says of a date.

    ``span`` is what was understood, with the words it came from. ``doubt`` is the sentence that
    asks which date is meant or says why there is none.
    """

    outcome: DateOutcome = DateOutcome.NOTHING
    span: Span | None = None
    doubt: Message | None = None


LONGEST = 2_000
"""So many letters at the end of a text are looked through; nobody writes a date further back."""

_NEAR = 120
"""So many letters before a date tell whether it is one."""

_SHAPELESS = re.compile(rf"[{STEERING}{BREAKABLE}]")
_BEFORE_FIELD = re.compile(rf"(?:(?:{LEADS}|{FILLERS}|ab|vom|from|on)[:\s]+)+", re.IGNORECASE)
_LED = re.compile(rf"(?<!\w)(?:{LEADS})[:,\s]*(?:(?:{FILLERS})\s+)*$", re.IGNORECASE)
_INTRODUCED = re.compile(rf"(?<!\w)(?:{BEFORE})[:\s]+$", re.IGNORECASE)
_LED_INSIDE = re.compile(rf"(?:{LEADS})\s", re.IGNORECASE)
_NAME = re.compile(rf"(?<!\w)(?:{PEOPLE})\s(?:[^\W\d_][\w.-]*\s)?$", re.IGNORECASE)
_PLACE = re.compile(
    rf"(?<!\w)(?:(?:{PLACES})\s?(?:[0-9]+\.[0-9.]*\s?(?:,|;|-|–|/|und|and)\s?)*"
    rf"|(?:{MANY_PLACES})\s?(?:[0-9]+\.[0-9.]*\s?(?:,|;|-|–|/|und|bis|and|to)\s?)*)$",
    re.IGNORECASE,
)
_NUMBERED = re.compile(
    rf"(?<!\w)(?:{NUMBERED})\s(?:[0-9]+\.[0-9.]*\s?(?:,|;|/|und|and)\s?)*$", re.IGNORECASE
)
_UNTIL = re.compile(r"\s?(?:-|–|—)\s?|\s(?:bis|to|until)\s(?:zum\s)?", re.IGNORECASE)
_OR = re.compile(r"\s?/\s?|\s(?:und|oder|and|or)\s", re.IGNORECASE)


_FROM_HERE = re.compile(
    r"(?<!\w)(?:vor|nach|before|after|oder|or|ohne|except|nicht|not|jede[nmrs]?|every|übernächste[nmrs]?"
    rf"|letzte[nmrs]?|last|{either(DAYS)})\s(?:(?:de[mnrs]|the|in|im|on|am)\s)*$",
    re.IGNORECASE,
)
_FROM_THERE = re.compile(
    r",?\s(?:vor|nach|before|after|oder|or|in|im)(?!\w)|\s?[+-]\s?[0-9]", re.IGNORECASE
)
"""What stands before or behind a day from which another one is counted, or that leaves it open."""


def plain(text: str) -> str:
    """The text as it is read: composed letters, one kind of blank, no marks without a shape."""
    return straightened(unicodedata.normalize("NFC", _SHAPELESS.sub("", text)))


def find_date(text: str, today: date, fixed: Sequence[FixedDay] = ()) -> DateReading:
    """The date that a sentence names.

    A date without a year is the next one from ``today`` on. Of several dates the one after "bis"
    or "by" counts, else the last one; two that are joined, such as "Mai bis Juli", are one stretch.
    """
    words = plain(text[-LONGEST:])
    best: tuple[tuple[bool, int], DateReading] | None = None
    begun: tuple[re.Match[str], Read] | None = None
    for match, read in _candidates(words, today, fixed):
        before = _before(words, match)
        reading = _read(match, read, Asked(today, fixed, before))
        led = bool(_LED.search(before) or _LED_INSIDE.match(match[0]))
        if begun is not None and reading.span is not None:
            joined = _joined(words, begun, (match, read), reading.span)
            if joined is not None:
                reading = joined
                led = led or bool(_LED.search(_before(words, begun[0])))
        begun = match, read
        if reading.outcome is DateOutcome.NOTHING:
            continue
        rank = (led, match.start())
        if best is None or rank >= best[0]:
            best = rank, reading
    return DateReading() if best is None else best[1]


def _joined(
    words: str, begun: tuple[re.Match[str], Read], ended: tuple[re.Match[str], Read], last: Span
) -> DateReading | None:
    """The stretch from one date to the next; the first one is in the year before the last is over.

    Nothing if they are two dates, and not the begin and the end of one.
    """
    (first, read), (match, other) = begun, ended
    between = words[first.end() : match.start()]
    ways = (period, named_month, numeric) if _UNTIL.fullmatch(between) else (period,)
    if not (_UNTIL.fullmatch(between) or _OR.fullmatch(between)) or {read, other} - {*ways}:
        return None
    year = months_on(last.last, -12) + timedelta(days=1)
    span = _read(first, read, Asked(year, alone=True)).span
    if span is None or span.first > last.first:
        return None
    whole = words[first.start() : match.end()].strip()
    return DateReading(DateOutcome.UNDERSTOOD, replace(last, first=span.first, words=whole))


def _candidates(
    words: str, today: date, fixed: Sequence[FixedDay]
) -> list[tuple[re.Match[str], Read]]:
    """What looks like a date, the longest of those that overlap, from left to right."""
    found = [(match, read) for pattern, read in SENTENCE for match in pattern.finditer(words)]
    pattern, read = AT_END
    found += [(m, read) for m in pattern.finditer(words) if _INTRODUCED.search(_before(words, m))]
    found = [(match, own) for match, own in found if not _elsewhere(_before(words, match), match)]
    found.sort(key=lambda pair: (pair[0].start() - pair[0].end(), pair[0].start()))
    kept: list[tuple[re.Match[str], Read]] = []
    for match, own in found:
        if all(match.end() <= m.start() or match.start() >= m.end() for m, _read_ in kept):
            # "zum Jahresende" is no fixed date; "nach dem Sommer" is no date at all.
            is_other = own is fixed_day and match["way"].casefold() in ("zum", "zur", "by")
            asked = Asked(today, fixed, _before(words, match))
            if not is_other or _read(match, own, asked).outcome is not DateOutcome.NOTHING:
                kept.append((match, own))
    return sorted(kept, key=lambda pair: pair[0].start())


def _before(words: str, match: re.Match[str]) -> str:
    return words[max(0, match.start() - _NEAR) : match.start()]


def _elsewhere(before: str, match: re.Match[str]) -> bool:
    """Whether it is a name or a place in a text: Frau Sonntag, Punkt 3.2. der Satzung."""
    if match[0][0].isdecimal():
        small = re.match(r"[1-9]\.", match[0]) is not None
        return bool(_PLACE.search(before) or (small and _NUMBERED.search(before)))
    return _NAME.search(before) is not None


def _read(match: re.Match[str], read: Read, asked: Asked) -> DateReading:
    try:
        span = read(match, asked)
    except Doubtful as doubt:
        return DateReading(
            DateOutcome.ASKED if doubt.asked else DateOutcome.REFUSED, doubt=doubt.message
        )
    except (ValueError, OverflowError):
        return DateReading(DateOutcome.REFUSED, doubt=_not_in_calendar(match, read, asked))
    if span is None:
        return DateReading()
    return DateReading(DateOutcome.UNDERSTOOD, replace(span, words=match[0].strip()))


def _not_in_calendar(match: re.Match[str], read: Read, asked: Asked) -> Message:
    """What is wrong with a day such as 31.9., and which one of that month and year there is."""
    typed = match[0].strip()
    found: list[date] = []
    if match.re.groupindex.keys() >= {"day"} and match["day"]:
        begin, end = (place - match.start() for place in match.span("day"))
        for day in range(28, 32):
            other = match.re.fullmatch(f"{match[0][:begin]}{day}{match[0][end:]}")
            with suppress(ValueError, OverflowError, Doubtful):
                span = None if other is None else read(other, asked)
                if span is not None and span.first == span.last:
                    found.append(span.last)
    if not found:
        return NOT_IN_CALENDAR.with_values(typed=typed)
    # Without a year in the next such month, even if a later one is longer.
    last = max(day for day in found if day.year == min(found).year)
    return LAST_OF_MONTH.with_values(typed=typed, day=last.strftime("%d.%m.%Y"))


def read_date(typed: str, today: date, fixed: Sequence[FixedDay] = ()) -> DateReading:
    """The date in a field that holds nothing else; nothing for an empty field.

    Other words are refused, too.
    """
    typed = typed[-LONGEST:]
    words = plain(typed).rstrip(" ,;!")
    if words in ("", "-", "–"):
        return DateReading()
    if re.fullmatch(r"[0-9./\s-]+", words):
        words = re.sub(r"\s*([./-])\s*", r"\1", words)
    # "bis zum Haushalt" needs what "bis zum 30.9." can do without.
    begun = _BEFORE_FIELD.match(words)
    before = begun[0] if begun else ""
    refused: DateReading | None = None
    for lead in dict.fromkeys(("", before)):
        candidate, asked = words[len(lead) :], Asked(today, fixed, lead, alone=True)
        for pattern, read in ALONE:
            match = pattern.fullmatch(candidate)
            reading = DateReading() if match is None else _read(match, read, asked)
            if reading.outcome in (DateOutcome.UNDERSTOOD, DateOutcome.ASKED):
                return reading
            if reading.outcome is DateOutcome.REFUSED and refused is None:
                refused = reading
    if refused is not None:
        return refused
    return DateReading(DateOutcome.REFUSED, doubt=NO_DAY.with_values(typed=trimmed(typed)))


def _counted_from(typed: str, words: str) -> bool:
    """Whether what stands beside the date says another one: "zwei Wochen nach dem 3. Mai"."""
    before, found, behind = typed.rpartition(words)
    return bool(found) and bool(_FROM_HERE.search(before) or _FROM_THERE.match(behind))


def parse_day(
    typed: str, today: date, *, first: bool = False, fixed: Sequence[FixedDay] = ()
) -> date | None:
    """The day that was typed into a field: the last one that is meant, or the ``first``.

    Raises:
        UserFacingError: It is no date, or it leaves open which one is meant.
    """
    span = parse_span(typed, today, fixed=fixed)
    return None if span is None else span.day(first=first)


def parse_span(typed: str, today: date, *, fixed: Sequence[FixedDay] = ()) -> Span | None:
    """All days that are meant by what was typed into a field; nothing for an empty field.

    Raises:
        UserFacingError: It is no date, or it leaves open which one is meant.
    """
    reading = read_date(typed, today, fixed)
    if reading.outcome is DateOutcome.REFUSED:
        # Who writes a whole sentence into a field for a date has named one all the same.
        found = find_date(typed, today, fixed)
        if found.span is not None and _counted_from(plain(typed), found.span.words):
            found = DateReading(
                DateOutcome.REFUSED, doubt=NO_SINGLE_DAY.with_values(typed=trimmed(typed))
            )
        reading = reading if found.outcome is DateOutcome.NOTHING else found
    if reading.doubt is not None:
        raise UserFacingError(reading.doubt)
    return reading.span
