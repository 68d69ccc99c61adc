# SPDX-License-Identifier: EUPL-1.2
"""Times of day and lengths as people write them in a timetable: "9–9.20 Uhr", "ab 13 Uhr", "50'".

Each function takes what it understood out of the text and gives the rest back.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import time


@dataclass(frozen=True, slots=True, kw_only=True)
class Times:
    """A begin, and the end if it was given."""

    starts: time
    ends: time | None = None


_BEFORE_IT = 24
"""So many letters in front of a time say whether it ends another one."""

LONGEST = 600
"""The most minutes of a block: a larger number is a time of day, or mistyped."""

_DASH = r"\s*(?:-|–|—|−|bis|to|until)\s*"
_ABOUT = r"(?:\b(?:ca\.?|circa|etwa|rund|about|approx\.?)\s*|~\s*)?"
_MINUTES = re.compile(
    rf"(?:\b(?:Dauer|Zeit|Duration)\s*:\s*)?{_ABOUT}"
    rf"(?<![\d.,:])(?:\d{{1,3}}\s*[-–]\s*)?(?P<n>\d{{1,4}})\s*"
    r"(?:min(?:uten?|utes?|s)?\b\.?|['’′´](?!\w))",
    re.IGNORECASE,
)
_HOURS = re.compile(
    rf"(?:\b(?:Dauer|Duration)\s*:\s*)?{_ABOUT}"
    r"(?:(?<![\d.,:])[1-6](?:[.,]5)?\s*[-–]\s*)?"
    r"(?<![\d.,:])(?P<h>\d{1,2})(?:(?P<colon>:[0-5]\d)|(?P<part>[.,]\d{1,2}))?\s*"
    r"(?:h(?=[0-5]\d\b)|(?:h|std|stunden?|hours?|hrs?)\b\.?)"
    r"(?:\s*(?P<m>[0-5]?\d)\s*(?:min(?:uten?|utes?|s)?\b\.?)?(?![\d:.]))?",
    re.IGNORECASE,
)
_WORDS = re.compile(
    r"\b(?P<w>(?:eine?\s+)?dreiviertelstunde|(?:eine?\s+)?viertelstunde|(?:eine\s+)?halbe\s+stunde"
    r"|½\s*(?:h|stunde)|eine\s+stunde|anderthalb\s+stunden|half\s+an\s+hour|an\s+hour"
    r"|a\s+quarter\s+of\s+an\s+hour)\b|½\s*(?:h|Std\.?|Stunde)\b",
    re.IGNORECASE,
)
_SPOKEN = (
    ("dreiviertel", 45), ("quarter", 15), ("viertel", 15), ("anderthalb", 90), ("halb", 30),
    ("half", 30), ("½", 30), ("stunde", 60), ("hour", 60),
)  # fmt: skip

_LEAD = r"(?:\b(?:ab|von|um|gegen|ca\.?|from|at)\s+)"
_CLOCK = r"(?P<{0}h>[01]?\d|2[0-4])(?:(?:[.:]|h(?=\d))(?P<{0}m>[0-5]\d))?(?!\d|[:.,]\d)"
_SUFFIX = r"(?:\s*(?P<{0}u>Uhr(?:\s+(?P<{0}v>[0-5]\d)(?![\w.,:]))?|h|hrs|[ap]\.?m\.?)(?!\w))"
_RANGE = re.compile(
    rf"(?P<lead>{_LEAD}?)(?<![\d.,:]){_CLOCK.format('a')}{_SUFFIX.format('a')}?{_DASH}"
    rf"(?<!\d){_CLOCK.format('b')}{_SUFFIX.format('b')}?",
    re.IGNORECASE,
)
_SINGLE = re.compile(
    rf"(?P<lead>{_LEAD}?)(?<![\d.,:]){_CLOCK.format('a')}{_SUFFIX.format('a')}?"
    r"(?P<open>\s*(?:-|–|—)\s*(?=$|\t))?",
    re.IGNORECASE,
)
_FRACTION_OF_HOUR = re.compile(
    r"(?<![\d.,:/])(?:(?P<whole>\d{1,2})(?:\s?(?=[½¼¾])|\s(?=\d/)))?(?P<part>[½¼¾]|[13]/[24])"
    r"(?=\s*(?:h|std|stunden?|hours?|hrs?)\b)",
    re.IGNORECASE,
)
_FRACTIONS = {"½": "5", "¼": "25", "¾": "75", "1/2": "5", "1/4": "25", "3/4": "75"}
_FROM_HERE = 7
"""From this hour on, "9 h" in front of a line is a time of day and not a length."""


def lengths_out_of(words: str) -> tuple[str, int]:
    """The text without the length it names, and the length in minutes; 0 without a length."""
    words = _FRACTION_OF_HOUR.sub(_as_decimal, words)
    spoken = _WORDS.search(words)
    if spoken is not None:
        said = spoken.group().casefold()
        minutes = next(minutes for word, minutes in _SPOKEN if word in said)
        return _without(words, spoken), minutes
    hours = next(
        (
            found
            for found in _HOURS.finditer(words)
            if not _each(words, found) and not _is_time_of_day(words, found)
        ),
        None,
    )
    if hours is not None:
        whole = int(hours["h"]) * 60
        if hours["colon"]:
            whole += int(hours["colon"][1:])
        elif hours["part"] and re.fullmatch(r"\.[0-5]\d", hours["part"]):
            # "1.30 h" is said like a time; "1,25 h" and "1.5 h" are fractions.
            whole += int(hours["part"][1:])
        elif hours["part"]:
            whole += round(float(f"0.{hours['part'][1:]}") * 60)
        whole += int(hours["m"] or 0)
        if whole:
            return _without(words, hours), whole
    found = _first(_MINUTES, words)
    if found is not None and int(found["n"]):
        return _without(words, found), int(found["n"])
    return words, 0


def _as_decimal(found: re.Match[str]) -> str:
    """1½ as it is also written: 1,5."""
    part = _FRACTIONS.get(found["part"])
    return found[0] if part is None else f"{found['whole'] or 0},{part}"


def _first(pattern: re.Pattern[str], words: str) -> re.Match[str] | None:
    """The first length that is meant for the whole block."""
    return next((found for found in pattern.finditer(words) if not _each(words, found)), None)


def _each(words: str, found: re.Match[str]) -> bool:
    """Whether everybody has so much time: "je 1 Minute" is not the length of the whole."""
    before = words[max(0, found.start() - _BEFORE_IT) : found.start()]
    return bool(re.search(r"\b(?:je|jeweils|pro|per)\s*$", before, re.IGNORECASE))


_BEGUN = re.compile(
    r"(?:\d[:.h][0-5]\d|\d\s*(?:Uhr|h)|(?<!\d)(?:[7-9]|1\d|2[0-4]))\s*(?:Uhr|h)?"
    r"\s*(?:-|–|—|−|\b(?:bis|to|until))\s*$|\b(?:ab|von|um|gegen|bis|vor|nach|from|at|until)\s*$",
    re.IGNORECASE,
)
_GOES_ON = re.compile(
    r"\s*(?:-|–|—|−|bis\b|to\b|until\b)\s*\d{1,2}(?:[:.h]|\s*Uhr|\s*h)", re.IGNORECASE
)


def _is_time_of_day(words: str, found: re.Match[str]) -> bool:
    """Such as "9 h Ankommen", "13h30", or the end of "13:00-14:30h"."""
    said = words[found.start("h") : found.end()]
    if re.fullmatch(r"\d+(?:[.:]\d\d)?\s*h(?:\d\d)?\s*", said, re.IGNORECASE) is None:
        return False
    before = words[max(0, found.start("h") - _BEFORE_IT) : found.start("h")]
    if _BEGUN.search(before) or _GOES_ON.match(words, found.end()):
        return True
    if found["colon"] and int(found["h"]) * 60 > LONGEST:
        return True
    return int(found["h"]) >= _FROM_HERE and not words[: found.start()].strip(" \t(")


_SECONDS = re.compile(r"(?<![\d:.])(\d{1,2}:[0-5]\d):[0-5]\d(?![\d:.])")


def without_seconds(words: str) -> str:
    """The text with the times of day that a spreadsheet writes: 09:00:00 is 09:00."""
    return _SECONDS.sub(r"\1", words)


_AS_CLOCK = re.compile(r"(?P<h>\d{1,2})[:.](?P<m>[0-5]\d)")
_FRACTION = re.compile(r"(?P<h>\d{1,2})[.,](?P<part>\d{1,2})")


def length_in_column(cell: str, *, hours: bool = False) -> int:
    """The minutes in a cell of a column of lengths; 0 without a length.

    Args:
        cell: Such as "0:15", "90", "1,5" or "20 Min.".
        hours: The heading says that plain numbers are hours.
    """
    words = without_seconds(cell.strip())
    clock = _AS_CLOCK.fullmatch(words)
    if clock is not None:
        return int(clock["h"]) * 60 + int(clock["m"])
    fraction = _FRACTION.fullmatch(words)
    if fraction is not None:
        return round((int(fraction["h"]) + float(f"0.{fraction['part']}")) * 60)
    if words.isdecimal() and len(words) <= 3:
        return int(words) * (60 if hours else 1)
    return lengths_out_of(words)[1]


def times_out_of(words: str) -> tuple[str, Times | None]:
    """The text without the time of day it names, and that time; a date is not taken for a time."""
    for found in _RANGE.finditer(words):
        if not _is_clock(found, "b", words) and not _is_clock(found, "a", words):
            continue
        late = _moment(found, "b")
        begin = _moment(found, "a", like=found["bu"])
        if begin is not None and late is not None:
            return _without(words, found), Times(starts=begin, ends=late)
    for found in _SINGLE.finditer(words):
        if _is_clock(found, "a", words):
            begin = _moment(found, "a")
            if begin is not None:
                return _without(words, found), Times(starts=begin)
    return words, None


def _is_clock(found: re.Match[str], side: str, words: str) -> bool:
    """Whether digits are a time: they have minutes, or a word beside them says so."""
    if found[f"{side}u"]:
        return True
    if found[f"{side}m"] is None:
        return bool(found["lead"].strip()) and found["lead"].strip().casefold() in ("ab", "um")
    # "1.10" is a time at the beginning, but not in a title such as "Teil 1.10"; "1:10" always is.
    colon = words[found.end(f"{side}h")] == ":"
    return colon or side == "b" or not words[: found.start()].strip(" \t(")


def _moment(found: re.Match[str], side: str, *, like: str | None = None) -> time | None:
    hour, minute = int(found[f"{side}h"]), int(found[f"{side}m"] or found[f"{side}v"] or 0)
    half = (found[f"{side}u"] or like or "").casefold().replace(".", "")
    if half in ("am", "pm"):
        if hour > 12:
            return None
        hour = hour % 12 + (12 if half == "pm" else 0)
    if hour == 24:
        hour = 0
    return time(hour, minute)


def _without(words: str, found: re.Match[str]) -> str:
    return f"{words[: found.start()]} {words[found.end() :]}"


# ------------------------------------------------------------------ one line, many times of day

MOST_PARTED = 5_000
"""Letters of a line that may hold a whole day."""

_NUMBERED = re.compile(
    r"\b(?:Teil|Punkt|Nr\.?|TOP|Ziffer|Ziff\.?|Kapitel|Kap\.?|Version|Abschnitt|Anlage|Blatt|§)\s*$",
    re.IGNORECASE,
)


def parted(line: str) -> list[str]:
    """A line that names one time of day after the other, parted where each of them begins.

    A time begins a piece if it is later than the one before, is no end ("bis 9.30"), stands
    outside of brackets and has words behind it. Everything else is one piece.
    """
    cuts = _cuts(line) if len(line) <= MOST_PARTED else []
    if len(cuts) < 2:
        return [line]
    front = line[: cuts[0]].strip()
    pieces = [line[at:end].strip() for at, end in zip(cuts, [*cuts[1:], None], strict=True)]
    return [front, *pieces] if front else pieces


def _cuts(line: str) -> list[int]:
    cuts: list[int] = []
    last = -1
    place = 0
    while True:
        found = _next_clock(line, place)
        if found is None:
            return cuts
        place = found.end()
        begin = _moment(found, "a", like=found.groupdict().get("bu"))
        if begin is None or not _may_begin(line, found, cuts):
            continue
        at = begin.hour * 60 + begin.minute
        if at > last and (not cuts or at - last <= LONGEST):
            cuts.append(found.start())
            last = at


def _next_clock(line: str, place: int) -> re.Match[str] | None:
    """The next time, or span of times, that has minutes or a word that says so."""
    span, single = _RANGE.search(line, place), _SINGLE.search(line, place)
    found = span if span and (single is None or span.start() <= single.start()) else single
    while found is not None and not (found["am"] or found["au"]):
        place = found.end()
        return _next_clock(line, place) if place < len(line) else None
    return found


def _may_begin(line: str, found: re.Match[str], cuts: list[int]) -> bool:
    front = line[: found.start()]
    if not cuts:
        # The first time stands in front, or behind a heading such as "Ablauf:".
        return not front.strip(" \t") or front.rstrip().endswith(":")
    near = front[-_BEFORE_IT:]
    span = "bh" in found.groupdict()
    if front.count("(") > front.count(")") or (found["lead"].strip() and not span):
        return False
    if _BEGUN.search(near) or _NUMBERED.search(near):
        return False
    said = re.sub(r"[\W\d_]", "", line[cuts[-1] : found.start()].replace("Uhr", ""))
    behind = line[found.end() :].lstrip(" \t:–—|,;-")
    return bool(said) and behind[:1].isalpha()
