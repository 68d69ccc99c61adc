# SPDX-License-Identifier: EUPL-1.2
"""Lines of a pasted timetable with which a day begins: "Tag 2", "Samstag, 23.01.2027, 9–13 Uhr"."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from moderation.domain.blank import straightened
from moderation.domain.days import read_date
from moderation.domain.texts import Message
from moderation.features.agenda.clock_words import Times

Parts = Callable[[str], tuple[str, Times | None, int]]
"""Splits words into what is left, the times and the length among them."""

LONGEST = 160
"""No line that begins a day is longer, in characters."""

_COUNTED = "erste[rn]? zweite[rn]? dritte[rn]? vierte[rn]? fünfte[rn]?".split()
_FIRST = "first second third fourth fifth".split()
_SPELT = "eins zwei drei vier fünf".split()
_ONE = "one two three four five".split()
_NUMBER = re.compile(
    r"(?:(?:tag|day)\s*(?:nr\.?\s*)?(?P<after>\d{1,2}|" + "|".join([*_SPELT, *_ONE]) + r")"
    r"|(?P<before>\d{1,2})\.\s*(?:workshop|klausur)?tag"
    r"|(?P<word>" + "|".join([*_COUNTED, *_FIRST]) + r")\s+(?:workshop|klausur)?(?:tag|day))"
    r"(?![\w-])",
    re.IGNORECASE,
)
_WEEKDAYS = (
    r"mo(?:ntag)?|di(?:enstag)?|mi(?:ttwoch)?|do(?:nnerstag)?|fr(?:eitag)?"
    r"|sa(?:mstag)?|sonnabend|so(?:nntag)?"
    r"|mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:r|rs|rsday)?|fri(?:day)?|sat(?:urday)?"
    r"|sun(?:day)?"
)
_NAMED = [
    re.compile(rf"(?:{words})", re.IGNORECASE)
    for words in (
        "mo|montag|mon|monday", "di|dienstag|tue|tues|tuesday", "mi|mittwoch|wed|wednesday",
        "do|donnerstag|thu|thur|thurs|thursday", "fr|freitag|fri|friday",
        "sa|samstag|sonnabend|sat|saturday", "so|sonntag|sun|sunday",
    )
]  # fmt: skip
_WEEKDAY = re.compile(rf"(?:am\s+|on\s+)?(?P<name>{_WEEKDAYS})(?![\w-])\.?", re.IGNORECASE)
_WHOLE_DATE = re.compile(
    r"[ ,.]*(?:den\s|the\s)?(?:"
    r"\d{1,2}\.\s?(?:\d{1,2}\.|[A-Za-zä]{3,9})|\d{4}-\d{2}-\d{2}|\d{1,2}(?:st|nd|rd|th)?\s[A-Z]"
    r"|[A-Z][a-z]{2,8}\.?\s\d{1,2}\b|\d{1,2}/\d{1,2}/\d{2,4})"
)
_PART = re.compile(r"(?:vormittags?|nachmittags?|abends?|morning|afternoon|evening)", re.IGNORECASE)
_FROM = re.compile(r"(?:ab|beginn|start|from|von|begin|eingeladen|uhr)?", re.IGNORECASE)
_PLACE = re.compile(r"(?:ort|place|venue|veranstaltungsort)\s*:\s*", re.IGNORECASE)
_DRESS = " \t\u00a0#*=_:;,|–—-·•()"
_PARTED = re.compile(r"\s*[,;|·(–—:]")


@dataclass(frozen=True, slots=True)
class DayHead:
    """What a line says of the day that begins with it.

    Attributes:
        number: Its number, if the line counts.
        day: Its date, if the line names one.
        weekday: The weekday, from Monday = 0, where the line names that alone.
        times: From when to when it is.
        place: Where it is.
    """

    number: int | None = None
    day: date | None = None
    weekday: int | None = None
    times: Times | None = None
    place: str = ""

    def date_after(self, before: date | None) -> date | None:
        """Its date; of a weekday alone the first one after the day before, if that is known."""
        if self.day is not None or self.weekday is None or before is None:
            return self.day
        ahead = (self.weekday - before.weekday() - 1) % 7 + 1
        return before + timedelta(days=ahead) if before < date.max - timedelta(days=7) else None


def day_head(line: str, today: date | None, parts: Parts) -> DayHead | None:
    """What a line says of a day that begins with it; nothing if it is another line.

    Args:
        line: The line.
        today: From where on a date without a year is meant; without it such a date is not read.
        parts: The timetable's own reader of times.
    """
    words = straightened(line.replace("\t", " ")).strip(_DRESS)
    if not words or len(words) > LONGEST:
        return None
    number, rest = _numbered(words)
    day, weekday, after = _dated(rest.lstrip(_DRESS), today)
    if number is None and day is None and weekday is None:
        return None
    if day is not None or weekday is not None:
        rest = after
    said = _PLACE.search(rest)
    place = "" if said is None else rest[said.end() :].strip(_DRESS)
    rest = rest if said is None else rest[: said.start()]
    parted = bool(_PARTED.match(rest))
    left, times, minutes = parts(rest) if rest.strip(_DRESS) else ("", None, 0)
    left = left.strip(_DRESS)
    if minutes or re.search(r"\d", left):
        return None
    if _FROM.fullmatch(left) or _PART.fullmatch(left):
        left = ""
    if left and (times is None or times.ends is not None) and day is not None and parted:
        place, left = place or left, ""
    if left and (times is not None or number is None):
        # Something takes place then: a block that names its day.
        return None
    if number is None and times is not None and times.ends is None and day is None:
        return None
    return DayHead(number, day, weekday, times, place)


def date_doubt(line: str, today: date | None) -> Message | None:
    """What is wrong with the date that a line is; nothing where that is not its trouble."""
    words = line.strip(_DRESS)
    named = _WEEKDAY.match(words)
    if not _WHOLE_DATE.match(words, 0 if named is None else named.end()):
        return None
    return read_date(words, today or date(2000, 1, 1)).doubt


def _numbered(words: str) -> tuple[int | None, str]:
    """The number of a day with which a line begins, and the rest of the line."""
    match = _NUMBER.match(words)
    if match is None:
        return None, words
    said = match["after"] or match["before"]
    if said and said.isdecimal():
        return int(said), words[match.end() :]
    if said:
        spelt = _SPELT if said.casefold() in _SPELT else _ONE
        return spelt.index(said.casefold()) + 1, words[match.end() :]
    word = match["word"]
    for listed in (_COUNTED, _FIRST):
        for number, pattern in enumerate(listed, 1):
            if re.fullmatch(pattern, word, re.IGNORECASE):
                return number, words[match.end() :]
    return None, words


def _dated(words: str, today: date | None) -> tuple[date | None, int | None, str]:
    """Date or weekday with which words begin, and what comes after it."""
    named = _WEEKDAY.match(words)
    weekday = None
    if named is not None:
        name = named["name"]
        weekday = next(n for n, each in enumerate(_NAMED) if each.fullmatch(name))
    tokens = [match.end() for match in re.finditer(r"\S+", words)]
    begins = named.end() if named is not None else 0
    for end in reversed(tokens[:6]):
        said = words[:end].rstrip(",:;()–—-|")
        if not _WHOLE_DATE.match(words, begins) or not re.search(r"\d", said):
            break
        if today is None and not re.search(r"\d{4}|\d\.\d{2}$", said):
            continue
        found = read_date(said, today or date(2000, 1, 1)).span
        if found is not None and found.first == found.last:
            return found.first, None, words[len(said) :]
    if named is None:
        return None, None, words
    return None, weekday, words[named.end() :]
