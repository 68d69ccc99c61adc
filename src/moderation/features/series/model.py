# SPDX-License-Identifier: EUPL-1.2
"""What a series holds: its rules, levels, events, registrations, questions and results.

A series is opened, kept and undone like a workshop: the ``Workshop`` with ``is_series`` holds its
title (``title``) and its carrier (``municipality``), everything else of it is here.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta

from moderation.domain.blank import trimmed
from moderation.domain.choice import Choice
from moderation.domain.entity import Ranked, entity, refers
from moderation.domain.holds import RAW, Holds, holds
from moderation.domain.ids import Id
from moderation.domain.state import Lookups
from moderation.domain.texts import QT_TRANSLATE_NOOP, Message, untranslated

FEWEST, SEATS = 6, 8
"""How many people a training is meant for, unless somebody says otherwise."""

_SEATS = {"schema": {"minimum": 0, "maximum": 9999}}
_MINUTES = {"schema": {"minimum": 0, "maximum": 60_000}}


class EventKind(Choice):
    """What an event of a series is, in the order in which a series runs through them."""

    INFORMATION = "information", QT_TRANSLATE_NOOP("EventKind", "Information")
    KICK_OFF = "kick_off", QT_TRANSLATE_NOOP("EventKind", "Kick-off")
    TRAINING = "training", QT_TRANSLATE_NOOP("EventKind", "Impulse training")
    CLOSING = "closing", QT_TRANSLATE_NOOP("EventKind", "Closing event")

    @property
    def is_limited(self) -> bool:
        """Whether such events have few seats unless somebody says otherwise."""
        return self in (EventKind.KICK_OFF, EventKind.TRAINING)


class EventForm(Choice):
    """Where people meet."""

    IN_PRESENCE = "in_presence", QT_TRANSLATE_NOOP("EventForm", "in presence")
    ONLINE = "online", QT_TRANSLATE_NOOP("EventForm", "online")


class Eligibility(Choice):
    """Whether somebody meets what the series asks of those who take part."""

    YES = "yes", QT_TRANSLATE_NOOP("Eligibility", "eligible")
    NO = "no", QT_TRANSLATE_NOOP("Eligibility", "not eligible")
    UNCLEAR = "unclear", QT_TRANSLATE_NOOP("Eligibility", "eligibility unclear")


class Place(Choice):
    """What a registration has come to."""

    SEAT = "seat", QT_TRANSLATE_NOOP("SeriesPlace", "has a seat")
    WAITING = "waiting", QT_TRANSLATE_NOOP("SeriesPlace", "waits")
    DECLINED = "declined", QT_TRANSLATE_NOOP("SeriesPlace", "declined")


@entity("series_plan")
@dataclass(frozen=True, slots=True, kw_only=True)
class SeriesPlan(Ranked):
    """What holds for the whole series; there is one.

    ``criteria`` are sentences, each of which says who may take part. A certificate is given to who
    was at ``needed_sessions`` kick-offs and trainings, at the closing event if ``needs_closing``
    says so, and for at least ``needed_minutes`` at all events together.
    """

    criteria: tuple[str, ...] = ()
    needed_sessions: int = field(default=1, metadata={"schema": {"minimum": 0, "maximum": 99}})
    needs_closing: bool = True
    needed_minutes: int = field(default=0, metadata=_MINUTES)


@entity("series_level")
@dataclass(frozen=True, slots=True, kw_only=True)
class SeriesLevel(Ranked):
    """A level of a series, such as leadership; ``who`` says who belongs to it."""

    name: str = field(metadata=holds(Holds.INSTITUTION))
    who: str = field(default="", metadata=holds(Holds.CALLED))


@entity("series_event")
@dataclass(frozen=True, slots=True, kw_only=True)
class SeriesEvent(Ranked):
    """An event of a series; without ``level_id`` it is for all levels.

    ``fewest`` and ``seats`` are how many people it is meant for; without ``seats`` everybody has
    one. ``held`` is the origin of the workshop in which it takes place
    (``Workshop.origin``), which may lie in another store.
    """

    event_kind: EventKind
    title: str = ""
    level_id: Id | None = field(default=None, metadata=refers("series_level"))
    day: date | None = None
    begins: time = time(9, 0)
    minutes: int = field(default=120, metadata={"schema": {"minimum": 5, "maximum": 1440}})
    event_form: EventForm = EventForm.IN_PRESENCE
    place: str = field(default="", metadata=holds(Holds.INSTITUTION))
    fewest: int = field(default=0, metadata=_SEATS)
    seats: int | None = field(default=None, metadata=_SEATS)
    held: str = field(default="", metadata=RAW)

    @property
    def span(self) -> tuple[datetime, datetime] | None:
        """When it begins and ends by the clocks here; nothing as long as it has no day."""
        if self.day is None:
            return None
        begin = datetime.combine(self.day, self.begins)
        return begin, begin + timedelta(minutes=self.minutes)

    def overlaps(self, other: SeriesEvent) -> bool:
        """Whether nobody can be at both."""
        one, two = self.span, other.span
        return one is not None and two is not None and one[0] < two[1] and two[0] < one[1]


@entity("registration")
@dataclass(frozen=True, slots=True, kw_only=True)
class Registration(Ranked):
    """Somebody who wants to take part in an event; ``at`` is when that was said.

    ``reason`` says why somebody is not eligible, or what is unclear. ``minutes_there`` is how long
    the person was there, noted by hand; what the event's own workshop knows comes before it.
    """

    event_id: Id = field(metadata=refers("series_event"))
    name: str = field(default="", metadata=holds(Holds.PERSON))
    function: str = field(default="", metadata=holds(Holds.CALLED))
    unit: str = field(default="", metadata=holds(Holds.CALLED))
    email: str = field(default="", metadata=holds(Holds.ADDRESS))
    at: datetime
    eligible: Eligibility = Eligibility.UNCLEAR
    reason: str = ""
    seat: Place = Place.WAITING
    minutes_there: int | None = field(default=None, metadata=_MINUTES)

    @property
    def called(self) -> str:
        """The name; without one, the function."""
        return trimmed(self.name) or trimmed(self.function)


@entity("series_question")
@dataclass(frozen=True, slots=True, kw_only=True)
class SeriesQuestion(Ranked):
    """A question that was found in a kick-off, and the trainings whose theme it is.

    ``origin`` is the entity in the kick-off's workshop that it was taken from, ``cards`` how many
    cards lay there. What was found behind closed doors is ``closed``: no public paper tells it.
    """

    text: str
    found_id: Id | None = field(default=None, metadata=refers("series_event"))
    origin: str = field(default="", metadata=RAW)
    cards: int = field(default=0, metadata=_SEATS)
    closed: bool = False
    theme_ids: tuple[Id, ...] = field(default=(), metadata=refers("series_event"))


@entity("series_result")
@dataclass(frozen=True, slots=True, kw_only=True)
class SeriesResult(Ranked):
    """What a training came to, which the closing event takes up; ``origin`` as of a question."""

    text: str
    event_id: Id | None = field(default=None, metadata=refers("series_event"))
    question_id: Id | None = field(default=None, metadata=refers("series_question"))
    origin: str = field(default="", metadata=RAW)
    closed: bool = False


def by_time(registrations: Iterable[Registration]) -> tuple[Registration, ...]:
    """Registrations by time; those of one moment in the order of their list."""
    return tuple(sorted(registrations, key=lambda each: (each.at, each.rank, each.id)))


def plan_of_series(state: Lookups) -> SeriesPlan:
    """What holds for the whole series; as a new one begins if nobody said anything."""
    found = state.of(SeriesPlan)
    if found:
        return found[0]
    workshop_id = state.workshop.id
    return SeriesPlan(id=Id(f"{workshop_id}-plan"), workshop_id=workshop_id, rank=1.0)


def events_of(state: Lookups, *kinds: EventKind) -> tuple[SeriesEvent, ...]:
    """The events of these kinds, or all, in the order in which they take place.

    Those without a day come last, in the order in which they were added.
    """
    places = list(EventKind)
    return tuple(
        sorted(
            (each for each in state.of(SeriesEvent) if not kinds or each.event_kind in kinds),
            key=lambda each: (
                each.day is None,
                each.day or date.max,
                each.begins,
                places.index(each.event_kind),
                each.rank,
            ),
        )
    )


def numbers(state: Lookups) -> Mapping[Id, int]:
    """The number of every event among those of its kind and level, from 1."""
    counts: dict[tuple[EventKind, Id | None], int] = {}
    found = {}
    for event in events_of(state):
        key = event.event_kind, event.level_id
        counts[key] = counts.get(key, 0) + 1
        found[event.id] = counts[key]
    return found


NUMBERED = QT_TRANSLATE_NOOP("SeriesEvent", "{kind} {number}")
ON_LEVEL = QT_TRANSLATE_NOOP("SeriesEvent", "{level}, {event}")


def called(state: Lookups, event: SeriesEvent) -> Message:
    """What an event is called: by its title, else by kind and number, behind its level."""
    level = state.find(SeriesLevel, event.level_id)
    name = untranslated(event.title) if event.title else stage(state, event)
    return name if level is None else ON_LEVEL.with_values(level=level.name, event=name)


def stage(state: Lookups, event: SeriesEvent) -> Message:
    """The kind of an event, with its number where there are several of it."""
    mates = [
        each
        for each in state.of(SeriesEvent)
        if each.event_kind is event.event_kind and each.level_id == event.level_id
    ]
    if len(mates) < 2:
        return event.event_kind.message
    return NUMBERED.with_values(kind=event.event_kind.message, number=numbers(state)[event.id])
