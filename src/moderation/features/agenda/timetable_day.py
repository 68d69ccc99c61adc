# SPDX-License-Identifier: EUPL-1.2
"""The day of a pasted timetable: each block gets its length, from its own words or the next."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, time
from typing import NamedTuple

from moderation.domain.texts import Message
from moderation.features.agenda.clock_words import LONGEST
from moderation.features.agenda.drafts import (
    A_DAY,
    ASSUMED,
    CUT,
    DEFAULT,
    GAP,
    HEADINGS,
    LUNCH,
    NOT_AFTER,
    OUT_OF_ORDER,
    OVERLAP,
    SAME_DAY,
    DayDraft,
    Draft,
    Fate,
    TimetableReading,
    TimetableRow,
)
from moderation.features.agenda.timetable_heads import DayHead

MINUTES = 24 * 60
"""Of a day."""

LUNCH_WORDS = re.compile(r"mittag|lunch", re.IGNORECASE)


@dataclass(slots=True)
class FoundTime:
    """A line before the times of the day are computed; a length of 0 means "not known"."""

    line: int
    source: str
    fate: Fate
    drafts: tuple[Draft, ...] = ()
    note: Message | None = None
    until: time | None = None
    stacked: bool = False
    """Its cells stood one below the other."""
    head: DayHead | None = None
    """What it says of the day that begins with it."""

    @property
    def wants_length(self) -> bool:
        """Whether it is a block that does not say how long it takes."""
        return self.fate is Fate.BLOCK and not self.drafts[0].minutes and self.until is None


def minute_of(moment: time) -> int:
    """The minute of the day."""
    return moment.hour * 60 + moment.minute


def between(start: int, end: int) -> int:
    """Minutes from one time of day to a later one, past midnight if need be; 0 if unlikely."""
    length = (end - start) % MINUTES
    return length if length <= LONGEST else 0


class _Coming(NamedTuple):
    """When the next block begins (or the day ends), and the first one that begins otherwise.

    A block without a time in between leaves both open.
    """

    start: int | None
    then: int | None


def _coming(found: Sequence[FoundTime], ends: time | None) -> list[_Coming]:
    """What comes after each line; one walk from the end."""
    coming = _Coming(None if ends is None else minute_of(ends), None)
    told = []
    for item in reversed(found):
        told.append(coming)
        if item.fate is Fate.BLOCK:
            starts = item.drafts[0].starts
            if starts is None:
                coming = _Coming(None, None)
            else:
                start = minute_of(starts)
                same = coming.start == start
                coming = _Coming(start, coming.then if same else coming.start)
    return told[::-1]


def timed(found: Sequence[FoundTime]) -> TimetableReading:
    """Give every block its length, from its own words or from what follows on its day."""
    parts: list[list[FoundTime]] = [[]]
    for item in found:
        if item.fate is Fate.DAY:
            parts.append([])
        parts[-1].append(item)
    # A day without blocks is none, and its line a heading as others are.
    heads = [part[0].head for part in parts if part and part[0].fate is Fate.DAY]
    readings = [_timed(part) for part in parts]
    if not any(heads):
        return readings[0]
    return _in_days(parts, readings)


def _in_days(
    parts: Sequence[Sequence[FoundTime]], readings: Sequence[TimetableReading]
) -> TimetableReading:
    """The days of a text that says where they begin; the same one named again goes on."""
    days: list[DayDraft] = []
    rows: list[TimetableRow] = []
    latest: date | None = None
    number: int | None = None
    for part, reading in zip(parts, readings, strict=True):
        head = part[0].head if part else None
        told = list(reading.rows)
        drafts = reading.drafts
        if head is None:
            days += [_day(DayHead(), None, reading)] if drafts else []
            rows += told
            continue
        on = head.date_after(latest)
        again = (on is not None and on == latest) or (
            head.number is not None and head.number == number and on is None
        )
        if again and days:
            note = SAME_DAY
            days[-1] = replace(
                days[-1], drafts=days[-1].drafts + drafts, until=reading.ends or days[-1].until
            )
        else:
            follows = on is None or latest is None or on > latest
            note = A_DAY if follows else NOT_AFTER
            if drafts:
                days.append(_day(head, on if follows else None, reading))
                latest = on if on is not None and follows else latest
                number = head.number
            else:
                note = HEADINGS
        rows.append(replace(told[0], note=note))
        rows += told[1:]
    ends = next((day.until for day in reversed(days) if day.until is not None), None)
    return TimetableReading(rows=tuple(rows), ends=ends, days=tuple(days))


def _day(head: DayHead, on: date | None, reading: TimetableReading) -> DayDraft:
    first = next(iter(reading.drafts)).starts
    starts = first if head.times is None else head.times.starts
    until = None if head.times is None else head.times.ends
    return DayDraft(
        drafts=reading.drafts,
        day=on,
        place=head.place,
        starts=starts,
        until=until or reading.ends,
    )


def _timed(found: Sequence[FoundTime]) -> TimetableReading:
    """The blocks of one day."""
    ends = next((item.until for item in reversed(found) if item.fate is Fate.END), None)
    rows: list[TimetableRow] = []
    at: int | None = None
    group: int | None = None
    has_before = False
    for item, coming in zip(found, _coming(found, ends), strict=True):
        if item.fate is not Fate.BLOCK:
            rows.append(
                TimetableRow(line=item.line, source=item.source, fate=item.fate, note=item.note)
            )
            continue
        first = item.drafts[0]
        start = None if first.starts is None else minute_of(first.starts)
        beside = has_before and (
            (first.parallel and (start is None or start == group))
            or (start is not None and start == group)
        )
        begin = start if start is not None else (group if beside else at)
        minutes, note = _length(item, coming, begin)
        if note is None and not beside and start is not None and at is not None:
            note = _misfit(start, at)
        drafts = tuple(
            replace(draft, minutes=minutes, parallel=beside if number == 0 else True)
            for number, draft in enumerate(item.drafts)
        )
        rows.append(
            TimetableRow(
                line=item.line, source=item.source, fate=Fate.BLOCK, drafts=drafts, note=note
            )
        )
        has_before = True
        if begin is not None:
            over = (begin + minutes) % MINUTES
            at = max(at or 0, over) if beside and over >= begin else over
            group = begin
        else:
            at = group = None
    return TimetableReading(rows=tuple(rows), ends=ends)


def _length(item: FoundTime, coming: _Coming, begin: int | None) -> tuple[int, Message | None]:
    first = item.drafts[0]
    minutes = first.minutes
    if not minutes and begin is not None and item.until is not None:
        minutes = between(begin, minute_of(item.until))
    if not minutes and begin is not None:
        later = coming.then if coming.start == begin else coming.start
        if later is not None:
            minutes = between(begin, later)
    if not minutes:
        return (LUNCH if first.is_break and LUNCH_WORDS.search(first.title) else DEFAULT), ASSUMED
    if minutes > LONGEST:
        return LONGEST, CUT
    return minutes, None


def _misfit(start: int, at: int) -> Message | None:
    """What does not fit between a begin and the end of the one above."""
    gap = start - at
    if gap > 0:
        return GAP.with_values(minutes=gap)
    if gap < -LONGEST:
        return None  # past midnight
    return None if gap == 0 else OVERLAP.with_values(minutes=-gap) if -gap < 120 else OUT_OF_ORDER
