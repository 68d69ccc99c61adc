# SPDX-License-Identifier: EUPL-1.2
"""Recurring days out of words: "jeden zweiten Donnerstag ab 14.1., nicht in den Ferien".

"Jeden zweiten Donnerstag" is every other one, "jeden zweiten Donnerstag im Monat" the second one
of a month.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, time

from moderation.domain.blank import trimmed
from moderation.domain.date_words import DAYS, NUMBERS, SHORT_DAYS, either
from moderation.domain.days import plain, read_date
from moderation.domain.errors import UserFacingError
from moderation.domain.recurrence import MOST_WEEKS, Nth, Recurrence
from moderation.domain.texts import QT_TRANSLATE_NOOP

NO_RECURRENCE = QT_TRANSLATE_NOOP(
    "Recurring",
    "“{typed}” does not say what recurs. Type for example “every other Thursday from 14.1.” or "
    "“every second Thursday of the month, not in the holidays”.",
)
OF_THE_MONTH = QT_TRANSLATE_NOOP(
    "Recurring", "“{typed}”: of every month? Then add “of the month”, else leave out “{which}”."
)
END_FIRST = QT_TRANSLATE_NOOP("Recurring", "“{typed}” ends before it begins.")
TOO_RARE = QT_TRANSLATE_NOOP("Recurring", "“{typed}”: please name {most} weeks at most.")

_NTH = {
    word: nth
    for nth, words in zip(
        Nth,
        (
            "erste first 1", "zweite second 2", "dritte third 3", "vierte fourth 4",
            "fünfte fifth 5", "letzte last",
        ),
        strict=True,
    )
    for word in words.split()
}  # fmt: skip
_ONE_NTH = rf"(?:{either(_NTH)})(?:[nrms]|\.|st|nd|rd|th)?"
_MANY_NTH = rf"{_ONE_NTH}(?:\s?(?:,|und|and|/)\s?{_ONE_NTH})*"
_ALL_DAYS = DAYS | SHORT_DAYS
_DAY = rf"(?P<day>{either(_ALL_DAYS)})s?\b\.?"
_COUNT = rf"(?P<count>[0-9]{{1,3}}|{either(NUMBERS)})"
_MONTH = r"(?:(?:im|des|in\sjedem|jeden|jedes|eines\sjeden|of|in)\s(?:the\s|a\s|every\s|each\s)?)"
_EACH = r"(?:immer|jede[nmrs]?|am|an\sjedem|every|each|on|the)"
_ALWAYS = r"(?:immer|jede[nmrs]?|every|each|wöchentlich|weekly|jede\swoche)"
_ON = r"(?:(?:jeweils|immer|am|an|on|the)\s)*"

_FORMS: tuple[re.Pattern[str], ...] = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"(?:{_EACH}\s)*(?P<nth>{_MANY_NTH})\s{_DAY}\s{_MONTH}(?:monat(?:e?s)?|month)",
        rf"(?:alle|every)\s{_COUNT}\s(?:monaten?|months?),?\s{_ON}(?P<nth>{_MANY_NTH})\s{_DAY}",
        rf"(?:(?:immer|am|an|on)\s)*jede[nmrs]?\s(?P<other>anderen)\s{_DAY}",
        rf"(?:every|each)\s(?P<other>other)\s{_DAY}",
        rf"(?:(?:immer|am|an|on)\s)*(?:jede[nmrs]?|every|each)\s(?P<gap>{_ONE_NTH})\s{_DAY}",
        rf"(?:alle|every)\s{_COUNT}\s(?:wochen?|weeks?),?\s{_ON}{_DAY}",
        rf"(?:(?:immer|on)\s)?{_DAY},?\s(?:alle|every)\s{_COUNT}\s(?:wochen?|weeks?)",
        rf"(?P<fortnight>(?:vierzehn|14-?\s?)täg(?:ig|lich)|fortnightly),?\s{_ON}{_DAY}",
        rf"(?:an\s)?(?:(?:am|on)\s)?(?:{_ALWAYS}\s)(?:(?:{_ALWAYS}|am|on)\s)*{_DAY}",
        rf"(?P<single>am|on)\s{_DAY}",
        rf"(?P<day>{either(DAYS)})s\b",
    )
)
_SPARED = re.compile(
    r"[\s,;(]*(?:(?:aber|but)\s)?(?:nicht|außer|ausser|außerhalb|ohne|not|except)\s"
    r"(?:(?:in|während|during|den|der|die|the|school)\s)*(?:schul)?(?:ferien|holidays|recess)\b\)?",
    re.IGNORECASE,
)
_TIME = re.compile(
    r"[\s,;]*(?<!\w)(?:(?:um|ab|at|jeweils)\s)*(?P<hour>[0-9]{1,2})(?:[:.](?P<minute>[0-9]{2}))?\s?"
    r"(?P<unit>uhr|h|am|pm)(?!\w)|[\s,;]*(?<!\w)(?:(?:um|at|jeweils)\s)+(?P<hour2>[0-9]{1,2})"
    r"[:.](?P<minute2>[0-9]{2})(?![.\w])|,\s?(?P<hour3>[0-9]{1,2}):(?P<minute3>[0-9]{2})(?![.\w])",
    re.IGNORECASE,
)
_FROM = re.compile(r"[\s,;]+(?:ab|beginnend|seit|von|from|starting|since)(?:\s(?:dem|am|on))?\s")
_UNTIL = re.compile(r"[\s,;]+(?:bis|until|till)(?:\s(?:zum|the|einschließlich))?\s")


@dataclass(frozen=True, slots=True)
class Recurring:
    """What was understood: what recurs, its first day, and its last one where that was said."""

    rule: Recurrence
    first: date
    last: date | None = None


def read_recurring(typed: str, today: date) -> Recurring:
    """What recurs by what was typed; without a day it begins today.

    Raises:
        UserFacingError: It says nothing that recurs, leaves open what, or names a day that is none.
    """
    words = plain(typed).strip(" ,;.!")
    if len(words) > 300:
        raise _refused(typed)
    words, spared = _SPARED.subn("", words, count=1)
    words, at = _without_time(words, typed)
    words, last = _without_day(words, _UNTIL, today, first=False)
    words, begin = _without_day(words, _FROM, today, first=True)
    words = re.sub(r"\s+", " ", words).strip(" ,;.()").casefold()
    match = next((found for form in _FORMS if (found := form.fullmatch(words))), None)
    if match is None or (
        # "Am Donnerstag" is a day, "am Donnerstag, nicht in den Ferien" says that it recurs.
        match.groupdict().get("single") and begin is None and last is None and not spared
    ):
        raise _refused(typed)
    every, nth = _counted(match, typed)
    first = begin or today
    rule = Recurrence(_ALL_DAYS[match["day"]], every, nth, at, spared=bool(spared))
    first = next(rule.days(first, date(min(first.year + 9, 9999), 12, 31)), first)
    if last is not None and last < first:
        raise UserFacingError(END_FIRST.with_values(typed=trimmed(typed)))
    return Recurring(rule, first, last)


def _counted(match: re.Match[str], typed: str) -> tuple[int, tuple[Nth, ...]]:
    """How many weeks or months from one to the next, and which ones of a month."""
    groups = match.groupdict()
    every = 2 if groups.get("other") or groups.get("fortnight") else 1
    if count := groups.get("count"):
        every = int(count) if count.isdecimal() else NUMBERS[count]
    if gap := groups.get("gap"):
        one = _nth(gap)
        if one in (Nth.FIRST, Nth.LAST):
            # Every first Thursday of what? There is nothing to count from.
            values = OF_THE_MONTH.with_values(typed=trimmed(typed), which=gap)
            raise UserFacingError(values)
        every = one.place
    if not 1 <= every <= MOST_WEEKS:
        raise UserFacingError(TOO_RARE.with_values(typed=trimmed(typed), most=MOST_WEEKS))
    said = groups.get("nth") or ""
    found = {_nth(one) for one in re.findall(_ONE_NTH, said, re.IGNORECASE)}
    return every, tuple(nth for nth in Nth if nth in found)


def _nth(words: str) -> Nth:
    key = re.sub(r"(?<=[0-9])(?:st|nd|rd|th|\.)$", "", words)
    return _NTH.get(key) or _NTH[key[:-1]]


def _without_time(words: str, typed: str) -> tuple[str, time | None]:
    match = _TIME.search(words)
    if match is None:
        return words, None
    hour = int(match["hour"] or match["hour2"] or match["hour3"])
    minute = int(match["minute"] or match["minute2"] or match["minute3"] or 0)
    if (match["unit"] or "").casefold() == "pm" and hour < 12:
        hour += 12
    try:
        found = time(hour, minute)
    except ValueError:
        raise _refused(typed) from None
    return words[: match.start()] + words[match.end() :], found


def _without_day(
    words: str, lead: re.Pattern[str], today: date, *, first: bool
) -> tuple[str, date | None]:
    """The words before a day that is led in, and the day.

    Raises:
        UserFacingError: It is no day.
    """
    found = list(lead.finditer(words))
    if not found:
        return words, None
    match = found[-1]
    reading = read_date(words[match.end() :], today)
    if reading.doubt is not None:
        raise UserFacingError(reading.doubt)
    day = None if reading.span is None else reading.span.day(first=first)
    return words[: match.start()], day


def _refused(typed: str) -> UserFacingError:
    return UserFacingError(NO_RECURRENCE.with_values(typed=trimmed(typed)))
