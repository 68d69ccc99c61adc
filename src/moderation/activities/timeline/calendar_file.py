# SPDX-License-Identifier: EUPL-1.2
"""Calendar files (RFC 5545) read for the political clock: sittings, recess, elections.

Whoever sends such a file may write anything into it. What cannot be taken is counted by reason, so
that nothing is left out in silence.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from itertools import islice
from typing import Any

from moderation.activities.timeline.edits import FIRST_YEAR, LAST_YEAR
from moderation.activities.timeline.model import DateOrigin, FixedKind, Level, guessed_level
from moderation.domain.blank import straightened
from moderation.domain.clock import local_day
from moderation.domain.errors import UserFacingError
from moderation.domain.recurrence import MOST_WEEKS, Nth, Recurrence
from moderation.domain.texts import QT_TRANSLATE_NOOP, Message

MOST_BYTES = 20_000_000
MOST_EVENTS = 20_000
_MOST_DAYS = 400
"""Of what recurs in a way that nobody says in words so many days are taken one by one."""
_LONGEST_TITLE = 200

NO_CALENDAR = QT_TRANSLATE_NOOP(
    "CalendarFile", "{file} is no calendar file. Nothing was read; choose a file that ends in .ics."
)
TOO_LARGE = QT_TRANSLATE_NOOP(
    "CalendarFile", "{file} is too large. Have the calendar exported for a shorter time."
)
EMPTY = QT_TRANSLATE_NOOP("CalendarFile", "There is no appointment in {file}.")


@dataclass(frozen=True, slots=True)
class CalendarEvent:
    """One appointment, or one that recurs.

    ``mark`` is the same whenever the file is read again.
    """

    title: str
    first: date
    last: date
    mark: str
    at: time | None = None
    recurs: Recurrence | None = None
    until: date | None = None


@dataclass(frozen=True, slots=True)
class CalendarRead:
    """What a file holds: appointments by title, and how many were left out for which reason."""

    groups: Mapping[str, tuple[CalendarEvent, ...]] = field(default_factory=dict)
    left_out: tuple[tuple[Message, int], ...] = ()


_PRIVATE = QT_TRANSLATE_NOOP("CalendarFile", "%n marked as private")
_CANCELLED = QT_TRANSLATE_NOOP("CalendarFile", "%n cancelled")
_OVER = QT_TRANSLATE_NOOP("CalendarFile", "%n that are over")
_UNDATED = QT_TRANSLATE_NOOP("CalendarFile", "%n without a day that can be read")
_UNNAMED = QT_TRANSLATE_NOOP("CalendarFile", "%n without a name")
_FAR = QT_TRANSLATE_NOOP("CalendarFile", "%n in a year far away")
_NOT_READ = QT_TRANSLATE_NOOP("CalendarFile", "%n whose repetition cannot be read")
_LATER = QT_TRANSLATE_NOOP("CalendarFile", "%n series after the first {most} days")
_FURTHER = QT_TRANSLATE_NOOP("CalendarFile", "%n beyond the first {most}")


class _LeftOutError(Exception):
    """An appointment is not taken, for this reason."""

    def __init__(self, why: Message) -> None:
        super().__init__(why.source)
        self.why = why


def read_calendar(
    data: bytes, name: str, today: date, stopped: Callable[[], bool] = lambda: False
) -> CalendarRead:
    """The appointments of a file that are not over.

    Args:
        data: What is in the file.
        name: How it is called.
        today: What ended before is over.
        stopped: Whether nobody waits for the answer any more.

    Raises:
        UserFacingError: It is no calendar, or holds no appointment.
    """
    events = list(_events(data, name))
    if not events:
        raise UserFacingError(EMPTY.with_values(file=name))
    left_out: Counter[Message] = Counter()
    if len(events) > MOST_EVENTS:
        left_out[_FURTHER.with_values(most=MOST_EVENTS)] += len(events) - MOST_EVENTS
        events = events[:MOST_EVENTS]
    moved: defaultdict[str, set[date]] = defaultdict(set)
    for event in events:
        instead = _day(_value(event, "RECURRENCE-ID"))
        if instead is not None:
            moved[str(event.get("UID", ""))].add(instead)
    found: dict[str, list[CalendarEvent]] = {}
    marks: set[str] = set()
    for event in events:
        if stopped():
            break
        try:
            uid = str(event.get("UID", ""))
            whole = tuple(_appointments(event, moved[uid] if uid else set(), today))
            for own in whole[:_MOST_DAYS]:
                if own.mark not in marks:
                    marks.add(own.mark)
                    found.setdefault(own.title, []).append(own)
            if len(whole) > _MOST_DAYS:
                left_out[_LATER.with_values(most=_MOST_DAYS)] += 1
        except _LeftOutError as error:
            left_out[error.why] += 1
        except (ValueError, TypeError, KeyError, AttributeError, OverflowError):
            # Broken values raise whatever the library met with in them.
            left_out[_NOT_READ] += 1
    groups = {title: tuple(sorted(own, key=lambda one: one.first)) for title, own in found.items()}
    return CalendarRead(groups, tuple(left_out.items()))


def _events(data: bytes, name: str) -> Iterator[Any]:
    from icalendar import Calendar

    refused = UserFacingError(NO_CALENDAR.with_values(file=name))
    if b"BEGIN:VCALENDAR" not in data[:100_000].upper():
        raise refused
    try:
        # Some programs write one calendar after the other into a file.
        calendars = Calendar.from_ical(data, multiple=True)
        for calendar in calendars:
            yield from calendar.walk("VEVENT")
    except (ValueError, TypeError, KeyError, IndexError, AttributeError, RecursionError) as error:
        raise refused from error


def _day(value: object) -> date | None:
    """The day of a moment here; a moment without a time zone is one here."""
    if isinstance(value, datetime):
        try:
            return value.date() if value.tzinfo is None else local_day(value)
        except (OverflowError, ValueError):
            return None
    return value if isinstance(value, date) else None


def _clock(value: object) -> time | None:
    if not isinstance(value, datetime):
        return None
    here = value if value.tzinfo is None else value.astimezone()
    return here.time().replace(second=0, microsecond=0, tzinfo=None)


def _value(event: Any, name: str) -> Any:
    """A value of an event, however it was written: what cannot be read is none."""
    own = event.get(name)
    own = own[0] if isinstance(own, list) and own else own
    try:
        return getattr(own, "dt", None)
    except ValueError:
        return None


def _appointments(event: Any, moved: set[date], today: date) -> Iterator[CalendarEvent]:
    """What an event stands for: itself, what recurs, or its days one by one.

    Raises:
        _LeftOutError: It is not taken.
    """
    if str(event.get("STATUS", "")).upper() == "CANCELLED":
        raise _LeftOutError(_CANCELLED)
    if str(event.get("CLASS", "")).strip().upper() in ("PRIVATE", "CONFIDENTIAL"):
        raise _LeftOutError(_PRIVATE)
    title = straightened(str(event.get("SUMMARY", "")))[:_LONGEST_TITLE]
    if not title:
        raise _LeftOutError(_UNNAMED)
    begins, ends = _value(event, "DTSTART"), _end(event)
    first = _day(begins)
    if first is None:
        raise _LeftOutError(_UNDATED)
    if not FIRST_YEAR <= first.year <= LAST_YEAR:
        raise _LeftOutError(_FAR)
    last = max(first, _last(begins, ends) or first)
    uid = str(event.get("UID", "")) or f"{title} {first.isoformat()}"
    at, rule = _clock(begins), event.get("RRULE")
    if rule is None and event.get("RDATE") is None:
        if last < today:
            raise _LeftOutError(_OVER)
        if last.year > LAST_YEAR:
            raise _LeftOutError(_FAR)
        yield CalendarEvent(title, first, last, f"{uid} {first.isoformat()}", at)
        return
    yield from _recurring(event, CalendarEvent(title, first, last, uid, at), moved, today)


def _recurring(
    event: Any, own: CalendarEvent, moved: set[date], today: date
) -> Iterator[CalendarEvent]:
    """What recurs as a rule, if people say it in words, else day by day, one day more than fit.

    Raises:
        _LeftOutError: It is not taken.
    """
    rule, first, lasts = event.get("RRULE"), own.first, own.last - own.first
    if isinstance(rule, list):
        raise _LeftOutError(_NOT_READ)
    gone = {*moved, *_listed(event, "EXDATE")}
    more = set(_listed(event, "RDATE"))
    said = None if rule is None else _in_words(rule, first, own.at)
    until = None if rule is None else _until(rule, first, said)
    if said is not None and not gone and not more and not lasts:
        if until is not None and (until < today or until < first):
            raise _LeftOutError(_OVER)
        # Who writes a year far away means that it has no end.
        ends = None if until is None or until.year > LAST_YEAR else until
        yield replace(own, recurs=said, until=ends)
        return
    since = today - lasts
    ruled = {first} if rule is None else _one_by_one(rule, first, since)
    days = sorted({*ruled, *more} - gone)
    ahead = [day for day in days if day >= since and (day + lasts).year <= LAST_YEAR]
    if not ahead:
        raise _LeftOutError(_OVER)
    for day in ahead[: _MOST_DAYS + 1]:
        yield replace(own, first=day, last=day + lasts, mark=f"{own.mark} {day.isoformat()}")


def _end(event: Any) -> Any:
    """When an event ends: it says that, or how long it lasts."""
    begins, ends, lasts = (_value(event, name) for name in ("DTSTART", "DTEND", "DURATION"))
    if ends is None and isinstance(begins, date) and isinstance(lasts, timedelta):
        return begins + lasts
    return ends


def _last(begins: object, ends: object) -> date | None:
    """The last day; the end of whole days is the day after it, and midnight is the day before."""
    last = _day(ends)
    if last is None or not isinstance(ends, date):
        return None
    midnight = isinstance(ends, datetime) and _clock(ends) == time()
    if ((not isinstance(ends, datetime) or midnight) and ends != begins) or _is_night(begins, ends):
        last -= timedelta(days=1)
    return last


def _is_night(begins: object, ends: object) -> bool:
    """Whether something goes on past midnight, and not for a day."""
    first, last, since, until = _day(begins), _day(ends), _clock(begins), _clock(ends)
    if first is None or last is None or since is None or until is None:
        return False
    return last - first == timedelta(days=1) and until < since


def _listed(event: Any, name: str) -> Iterator[date]:
    own = event.get(name)
    for each in own if isinstance(own, list) else [own]:
        for value in getattr(each, "dts", ()):
            # A period is a pair of its begin and its end.
            day = _day(value.dt[0] if isinstance(value.dt, tuple) else value.dt)
            if day is not None:
                yield day


_WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


def _in_words(rule: Any, first: date, at: time | None) -> Recurrence | None:
    """A rule as people say it: a weekday every so many weeks, or a certain one of every month."""
    parts = {key.upper(): [str(one).upper() for one in value] for key, value in rule.items()}
    known = {"FREQ", "INTERVAL", "BYDAY", "UNTIL", "COUNT", "WKST", "BYSETPOS"}
    if set(parts) - known:
        return None
    every, days = int((parts.get("INTERVAL") or ["1"])[0]), parts.get("BYDAY", [])
    if not 1 <= every <= MOST_WEEKS:
        return None
    if parts["FREQ"] == ["WEEKLY"] and "BYSETPOS" not in parts:
        if days in ([], [_WEEKDAYS[first.weekday()]]):
            return Recurrence(first.weekday(), every, at=at)
    elif parts["FREQ"] == ["MONTHLY"] and len(days) == 1:
        placed = parts.get("BYSETPOS")
        if placed and days[0][:-2]:
            return None
        weekday, places = days[0][-2:], placed or [days[0][:-2]]
        which = {str(nth.place): nth for nth in Nth}
        nth = [which.get(place.lstrip("+")) for place in places]
        if weekday == _WEEKDAYS[first.weekday()] and nth and None not in nth:
            found = tuple(own for own in Nth if own in nth)
            return Recurrence(first.weekday(), every, found, at=at)
    return None


def _until(rule: Any, first: date, said: Recurrence | None) -> date | None:
    """The last day of a rule, if it ends."""
    if rule.get("UNTIL"):
        return _day(rule["UNTIL"][0])
    if rule.get("COUNT") and said is not None:
        far = date(min(first.year + 60, 9999), 12, 31)
        days = list(islice(said.days(first, far), max(1, int(rule["COUNT"][0]))))
        return days[-1] if days else first
    return None


def _one_by_one(rule: Any, first: date, today: date) -> Iterable[date]:
    """The days of a rule from today on, as many as are taken one by one.

    Raises:
        _LeftOutError: The rule cannot be read.
    """
    from dateutil.rrule import rrulestr  # type: ignore[import-untyped]

    plain = {key.upper(): value for key, value in rule.items()}
    until = plain.pop("UNTIL", None)
    try:
        words = ";".join(
            f"{key}={','.join(map(str, value if isinstance(value, list) else [value]))}"
            for key, value in plain.items()
        )
        found = rrulestr(words, dtstart=datetime.combine(first, time()))
        last = _day(until[0]) if until else None
        begin = datetime.combine(max(first, today), time())
        days = islice(found.xafter(begin, inc=True), _MOST_DAYS + 1)
        return [day.date() for day in days if last is None or day.date() <= last]
    except (ValueError, TypeError, KeyError, OverflowError) as error:
        raise _LeftOutError(_NOT_READ) from error


def dates_of(own: CalendarEvent, kind: FixedKind, name: str, today: date) -> list[dict[str, Any]]:
    """The fixed dates that an appointment becomes; their source is a file, read ``today``.

    Sittings alone recur; of everything else that does, the coming days are taken one by one.
    """
    if own.recurs is None or kind is FixedKind.SESSION:
        return [_values(own, kind, name, today.year)]
    far = min(own.until or date.max, date(LAST_YEAR, 12, 31))
    ahead = (day for day in own.recurs.days(own.first, far) if day >= today)
    single = replace(own, recurs=None, until=None)
    return [
        _values(
            replace(single, first=day, last=day, mark=f"{own.mark} {day.isoformat()}"),
            kind,
            name,
            today.year,
        )
        for day in islice(ahead, _MOST_DAYS)
    ]


def _values(own: CalendarEvent, kind: FixedKind, name: str, year: int) -> dict[str, Any]:
    lasts = own.last if own.last > own.first else None
    return {
        "title": own.title,
        "fixed_kind": kind,
        "day": own.first,
        "until": lasts if own.recurs is None else own.until,
        "recurs": own.recurs,
        "level": guessed_level(own.title) if kind is FixedKind.ELECTION else Level.MUNICIPALITY,
        "origin": DateOrigin.CALENDAR,
        "source": name,
        "source_year": year,
        "mark": own.mark,
    }
