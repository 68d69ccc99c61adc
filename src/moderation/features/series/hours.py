# SPDX-License-Identifier: EUPL-1.2
"""Who was at which event for how long, and who gets a certificate by the rule of the series.

An event that took place as a workshop of this program tells who was there by itself; for any other
event it is noted by hand.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from moderation.domain.clock import whole_minutes
from moderation.domain.ids import Id
from moderation.domain.state import Lookups, State
from moderation.domain.texts import LANGUAGES, QT_TRANSLATE_NOOP, Formats, Message
from moderation.domain.workshop import Status
from moderation.features.agenda.model import Block
from moderation.features.evaluation.model import Answered, answered, told_in_public
from moderation.features.people.model import Participant, Unit
from moderation.features.people.presence import stay_at, times_there, took_part, was_there
from moderation.features.series.carried import (
    AgreedRules,
    CarriedKind,
    CarriedThing,
    agreed_rules,
    carried_from,
)
from moderation.features.series.model import (
    EventKind,
    Place,
    Registration,
    SeriesEvent,
    SeriesPlan,
    events_of,
    plan_of_series,
)
from moderation.features.series.people import SeriesPerson, everybody, same_person

SESSIONS_LACK = QT_TRANSLATE_NOOP("SeriesCertificate", "%n kick-off(s) or training(s) lacking")
CLOSING_LACKS = QT_TRANSLATE_NOOP("SeriesCertificate", "closing event lacking")
NOWHERE = QT_TRANSLATE_NOOP("SeriesCertificate", "was at no event")
MINUTES_LACK = QT_TRANSLATE_NOOP("SeriesCertificate", "{length} lacking")


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonThere:
    """Somebody who was at an event, as its workshop knows, and for how many minutes."""

    id: Id
    name: str
    function: str
    unit: str
    email: str
    minutes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class EventReading:
    """What the workshop of an event tells: its id here, who was there, and what it hands on."""

    workshop_id: Id
    status: Status
    people: tuple[PersonThere, ...]
    questions: tuple[CarriedThing, ...]
    results: tuple[CarriedThing, ...]
    rules: tuple[AgreedRules, ...] = ()
    answered: tuple[Answered, ...] = ()
    """What was answered to the questions of its evaluation."""
    public: tuple[Answered, ...] = ()
    """What of it the public reads."""


Readings = Mapping[Id, EventReading]
"""What is known of events that took place as workshops of this store, by event."""


def read_event(event: SeriesEvent, workshop: State) -> EventReading:
    """What the workshop in which an event takes place tells of it.

    Who was there while no block was led was there for as long as the event was planned, once the
    workshop is over; before, nobody knows how long it will have been.
    """
    spans = _ran(workshop.of(Block))
    over = workshop.workshop.status in (Status.CLOSED, Status.APPROVED)
    whole = event.minutes if over else 0
    people = []
    for person in workshop.of(Participant):
        if not was_there(workshop, person):
            continue
        unit = workshop.find(Unit, person.unit_id)
        minutes = _there(workshop, person, spans) if spans else whole
        people.append(
            PersonThere(
                id=person.id,
                name=person.name,
                function=person.function,
                unit="" if unit is None else unit.name,
                email=person.email,
                minutes=minutes,
            )
        )
    return EventReading(
        workshop_id=workshop.workshop.id,
        status=workshop.workshop.status,
        people=tuple(people),
        questions=carried_from(workshop, CarriedKind.QUESTION),
        results=carried_from(workshop, CarriedKind.RESULT),
        rules=agreed_rules(workshop),
        answered=answered(workshop),
        public=told_in_public(workshop),
    )


Stretch = tuple[datetime, datetime]


def _ran(blocks: Iterable[Block]) -> tuple[Stretch, ...]:
    """When blocks ran, breaks too; blocks side by side count once, the night between days never.

    What begins the moment another ends stays apart: another day may begin with it.
    """
    spans = sorted(
        (block.started_at, block.ended_at)
        for block in blocks
        if block.started_at is not None and block.ended_at is not None
    )
    found: list[Stretch] = []
    for begin, end in spans:
        if found and begin < found[-1][1]:
            found[-1] = found[-1][0], max(found[-1][1], end)
        else:
            found.append((begin, end))
    return tuple(found)


def _there(workshop: State, person: Participant, spans: tuple[Stretch, ...]) -> int:
    """For how many minutes somebody was in the room while blocks ran, on all days together."""
    whole = timedelta()
    for begin, end in spans:
        stay = stay_at(workshop, person, begin)
        if stay is None or not took_part(stay):
            continue
        arrived, left = times_there(stay, begin, end)
        if arrived is not None and left is not None and arrived < left:
            whole += left - arrived
    return whole_minutes(whole)


def minutes_at(registration: Registration, reading: EventReading | None) -> int | None:
    """For how many minutes somebody was at an event; nothing as long as nobody knows.

    What was noted by hand counts only where the event's workshop knows of nobody.
    """
    if reading is None or not reading.people:
        return registration.minutes_there
    found = [each.minutes for each in reading.people if same_person(registration, each)]
    return sum(found)


@dataclass(frozen=True, slots=True, kw_only=True)
class Merit:
    """What somebody has towards the certificate: the events that the person was at.

    ``lacks`` says what is lacking; nothing is where the certificate is ``given``.
    """

    person: SeriesPerson
    attended: tuple[tuple[SeriesEvent, int], ...]
    lacks: tuple[Message, ...]

    @property
    def given(self) -> bool:
        """Whether the certificate is given: the one notion of it."""
        return not self.lacks

    @property
    def minutes(self) -> int:
        """At all events together."""
        return sum(minutes for _event, minutes in self.attended)


def merits(state: Lookups, readings: Readings) -> tuple[Merit, ...]:
    """Everybody who registered, with what each of them has; who declined everything is left out."""
    plan = plan_of_series(state)
    order = {event.id: place for place, event in enumerate(events_of(state))}
    found = []
    for person in everybody(state.of(Registration)):
        there: dict[Id, int] = {}
        for each in person.registrations:
            minutes = minutes_at(each, readings.get(each.event_id))
            if minutes:
                there[each.event_id] = max(minutes, there.get(each.event_id, 0))
        if not there and all(r.seat is Place.DECLINED for r in person.registrations):
            continue
        attended = tuple(
            (state.get(SeriesEvent, key), there[key])
            for key in sorted(there, key=order.__getitem__)
        )
        found.append(Merit(person=person, attended=attended, lacks=_lacks(plan, attended)))
    return tuple(found)


def _lacks(plan: SeriesPlan, attended: tuple[tuple[SeriesEvent, int], ...]) -> tuple[Message, ...]:
    kinds = [event.event_kind for event, _minutes in attended]
    sessions = kinds.count(EventKind.KICK_OFF) + kinds.count(EventKind.TRAINING)
    minutes = sum(each for _event, each in attended)
    found = []
    if sessions < plan.needed_sessions:
        found.append(SESSIONS_LACK.with_count(plan.needed_sessions - sessions))
    if plan.needs_closing and EventKind.CLOSING not in kinds:
        found.append(CLOSING_LACKS)
    if minutes < plan.needed_minutes:
        lacking = timedelta(minutes=plan.needed_minutes - minutes)
        # A length is written in the same way in every language.
        said = Formats(LANGUAGES[0]).duration(lacking)
        found.append(MINUTES_LACK.with_values(length=said))
    if not attended and not found:
        found.append(NOWHERE)
    return tuple(found)
