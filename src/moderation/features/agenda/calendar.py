# SPDX-License-Identifier: EUPL-1.2
"""Calendar files (iCalendar, RFC 5545): the invitation's entry, and days that something is due on.

Words become one line without controls before they reach the library, which escapes the rest: no
text can end a property or begin another one. The same thing has the same UID in every file, so
that a calendar replaces an older entry; its number and its time of change grow when its time, place
or title did, or when it was cancelled, and then alone. Times are told in UTC, which needs no
definition of a time zone.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from hashlib import sha256
from typing import TYPE_CHECKING

from moderation.domain.blank import trimmed
from moderation.domain.ids import Id
from moderation.domain.versions import LeavingEntry, Versions, first
from moderation.mail.words import clean_breaks, one_line

if TYPE_CHECKING:
    from icalendar import Event


@dataclass(frozen=True, slots=True)
class Dated:
    """Something that is due, or takes place, on a day.

    Attributes:
        key: What it is made from, the same in every file: an entity's id, with more after it where
            one entity has several days.
        day: The day.
        title: What it is, in words.
        kind: Which kind of thing it is: a goal, a task, an election.
        who: Who sees to it, or nothing.
        note: More about it, or nothing; line breaks are kept.
        done: Nothing is left to do: it was done, or dropped.
        dropped: It was dropped, and will never be done.
        asks: The units that it concerns beside who sees to it.
        said: The words for it where less than a day was said, such as a season: the day is the last
            of it, or nothing.
        workshop_id: Its workshop, where the file holds those of several.
    """

    key: str
    day: date
    title: str
    kind: str
    who: str = ""
    note: str = ""
    done: bool = False
    said: str = ""
    workshop_id: Id | None = None
    dropped: bool = False
    asks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Appointment:
    """A workshop from one moment to another, somewhere; ``attendees`` are mail addresses.

    Attributes:
        key: Its id, or that of one of its days, or of an event of a series without a workshop.
        workshop_id: Its id, where the key is that of a day; of an event that of the series.
    """

    key: Id
    begin: datetime
    end: datetime
    title: str
    place: str = ""
    note: str = ""
    attendees: Sequence[str] = ()
    workshop_id: Id | None = None


@dataclass(frozen=True, slots=True)
class Paper:
    """What the entries of a calendar file have in common.

    Attributes:
        workshop_id: The workshop that they are of.
        language: Of their words.
        now: When the file is made.
        public: They hold only what may be published.
        name: What calendars call it where they show it as one of their own.
        versions: Remembers which version of each left.
    """

    workshop_id: Id
    language: str
    now: datetime
    public: bool = False
    name: str = ""
    versions: Versions = first


def calendar(entries: Iterable[Dated | Appointment], paper: Paper) -> bytes:
    """A calendar file that adds or replaces these entries, in this order."""
    from icalendar import Calendar

    listed = list(entries)
    events = [_day(one) if isinstance(one, Dated) else _appointment(one) for one in listed]
    leaving = [_leaving(one, event, paper) for one, event in zip(listed, events, strict=True)]
    versions = paper.versions(leaving, paper.now)
    found = Calendar()
    found.add("prodid", f"-//Moderation//{paper.language.upper()}")
    found.add("version", "2.0")
    found.add("method", "PUBLISH")
    if paper.name:
        found.add("x-wr-calname", _line(paper.name))
    for entry, event in zip(listed, events, strict=True):
        version = versions.get(entry.key)
        if version is None:
            continue  # it was cancelled before anybody heard of it
        event.add("uid", f"{_line(entry.key)}@moderation.invalid")
        event.add("sequence", version.sequence)
        event.add("last-modified", version.changed_at)
        # The same entry is the same to the letter, whenever it is written.
        event.add("dtstamp", version.changed_at)
        note = trimmed(clean_breaks(entry.note))
        if note:
            event.add("description", note)
        found.add_component(event)
    return bytes(found.to_ical())


def _leaving(entry: Dated | Appointment, event: Event, paper: Paper) -> LeavingEntry:
    names = ("dtstart", "dtend", "location", "summary", "status")
    told = [repr(event[name].to_ical()) for name in names if name in event]
    owner = entry.workshop_id or paper.workshop_id
    if isinstance(entry, Appointment):
        owner = entry.workshop_id or entry.key
    look = f"{'public' if paper.public else 'internal'}/{paper.language}"
    mark = sha256("\n".join(told).encode()).hexdigest()
    return LeavingEntry(entry.key, owner, look, mark, cancelled="status" in event)


def _line(words: str) -> str:
    """Words as one line that can be encoded."""
    return one_line(clean_breaks(words))


def _day(entry: Dated) -> Event:
    """A whole day, on which people can still be invited to something else."""
    from icalendar import Event

    event = Event()
    kind, title, who = map(_line, (entry.kind, entry.title, entry.who))
    words = f"{kind}: {title}" if kind else title
    said = _line(entry.said)
    words = f"{words}, {said}" if said else words
    event.add("summary", f"{words} ({who})" if who else words)
    event.add("dtstart", entry.day)
    if entry.day < date.max:
        # The end is the day after; without one it is the same day.
        event.add("dtend", entry.day + timedelta(days=1))
    event.add("transp", "TRANSPARENT")
    if entry.dropped:
        event.add("status", "CANCELLED")
    if kind:
        event.add("categories", [kind])
    return event


def _appointment(entry: Appointment) -> Event:
    from icalendar import Event, vCalAddress

    event = Event()
    event.add("summary", _line(entry.title))
    event.add("dtstart", entry.begin.astimezone(UTC))
    event.add("dtend", entry.end.astimezone(UTC))
    place = _line(entry.place)
    if place:
        event.add("location", place)
    for address in entry.attendees:
        event.add("attendee", vCalAddress(f"mailto:{address}"))
    return event
