# SPDX-License-Identifier: EUPL-1.2
"""Calendar files (iCalendar, RFC 5545): the invitation's entry, and days that something is due on.

Words become one line without controls before they reach the library, which escapes the rest: no
text can end a property or begin another one. The same thing has the same UID in every file, so
that a calendar replaces an older entry.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from moderation.domain.blank import trimmed
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
        done: It has been done already.
    """

    key: str
    day: date
    title: str
    kind: str
    who: str = ""
    note: str = ""
    done: bool = False


@dataclass(frozen=True, slots=True)
class Appointment:
    """Something from one moment to another, somewhere; ``attendees`` are mail addresses."""

    key: str
    begin: datetime
    end: datetime
    title: str
    place: str = ""
    note: str = ""
    attendees: Sequence[str] = ()


def calendar(
    entries: Iterable[Dated | Appointment], language: str, now: datetime, *, name: str = ""
) -> bytes:
    """A calendar file that adds or replaces these entries.

    Args:
        entries: What is put in, in this order.
        language: Of its words.
        now: When it is made.
        name: What calendars call it where they show it as one of their own.
    """
    from icalendar import Calendar

    found = Calendar()
    found.add("prodid", f"-//Moderation//{language.upper()}")
    found.add("version", "2.0")
    found.add("method", "PUBLISH")
    if name:
        found.add("x-wr-calname", _line(name))
    for entry in entries:
        event = _day(entry) if isinstance(entry, Dated) else _appointment(entry)
        event.add("uid", f"{_line(entry.key)}@moderation.invalid")
        event.add("dtstamp", now)
        note = trimmed(clean_breaks(entry.note))
        if note:
            event.add("description", note)
        found.add_component(event)
    return bytes(found.to_ical())


def _line(words: str) -> str:
    """Words as one line that can be encoded."""
    return one_line(clean_breaks(words))


def _day(entry: Dated) -> Event:
    """A whole day, on which people can still be invited to something else."""
    from icalendar import Event

    event = Event()
    kind, title, who = map(_line, (entry.kind, entry.title, entry.who))
    words = f"{kind}: {title}" if kind else title
    event.add("summary", f"{words} ({who})" if who else words)
    event.add("dtstart", entry.day)
    if entry.day < date.max:
        # The end is the day after; without one it is the same day.
        event.add("dtend", entry.day + timedelta(days=1))
    event.add("transp", "TRANSPARENT")
    if kind:
        event.add("categories", [kind])
    return event


def _appointment(entry: Appointment) -> Event:
    from icalendar import Event, vCalAddress

    event = Event()
    event.add("summary", _line(entry.title))
    event.add("dtstart", entry.begin)
    event.add("dtend", entry.end)
    place = _line(entry.place)
    if place:
        event.add("location", place)
    for address in entry.attendees:
        event.add("attendee", vCalAddress(f"mailto:{address}"))
    return event
