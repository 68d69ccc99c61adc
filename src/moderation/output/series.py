# SPDX-License-Identifier: EUPL-1.2
"""A series with what the workshops of its events tell, read from the store."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from moderation.domain.blank import trimmed
from moderation.domain.ids import Id
from moderation.domain.state import State
from moderation.domain.withheld import without_people
from moderation.features.series.hours import EventReading, Readings, read_event
from moderation.features.series.model import (
    Registration,
    SeriesEvent,
    SeriesQuestion,
    SeriesResult,
)
from moderation.features.series.seats import seating

if TYPE_CHECKING:
    from moderation.storage.store import Store

HELD = "SELECT id, copied_from FROM workshop WHERE NOT trashed AND NOT is_series"


def read_series(store: Store, series: State) -> Readings:
    """What the workshops of a series' events tell; for the thread that owns the store.

    An event whose workshop is not here, or in the bin, tells nothing.
    """
    asked = {event.held for event in series.of(SeriesEvent) if event.held}
    if not asked:
        return {}
    found: dict[str, Id] = {}
    for key, origin in store.connection.execute(HELD):
        known = trimmed(origin) or key
        # A workshop itself comes before its copies.
        if known in asked and (key == known or known not in found):
            found[known] = Id(key)
    return {
        event.id: read_event(event, store.load(found[event.held]))
        for event in series.of(SeriesEvent)
        if event.held in found
    }


@dataclass(frozen=True, slots=True, kw_only=True)
class EventCount:
    """How many people an event has, without saying who: seats, waiting, and who was there."""

    seated: int
    waiting: int
    there: int | None


def counts(series: State, readings: Readings) -> dict[Id, EventCount]:
    """How many people every event of a series has."""
    found = {}
    for event in series.of(SeriesEvent):
        seats = seating(series, event)
        found[event.id] = EventCount(
            seated=len(seats.seated),
            waiting=len(seats.waiting),
            there=_there(series, event, readings.get(event.id)),
        )
    return found


def _there(series: State, event: SeriesEvent, reading: EventReading | None) -> int | None:
    """How many were there; nothing as long as nobody noted it."""
    if reading is not None and reading.people:
        return len(reading.people)
    noted = [
        each.minutes_there
        for each in series.of(Registration)
        if each.event_id == event.id and each.minutes_there is not None
    ]
    return sum(1 for minutes in noted if minutes) if noted else None


def public_series(series: State) -> State:
    """A series without the people who registered, and without what was said behind closed doors.

    Names of people are taken out of every sentence, as in minutes for the public.
    """
    gone = {each.id for each in series.of(SeriesQuestion) if each.closed}
    gone |= {each.id for each in series.of(SeriesResult) if each.closed}
    swept = without_people(series.entities(), names=False)
    told = []
    for entity in swept:
        if isinstance(entity, Registration) or entity.id in gone:
            continue
        if isinstance(entity, SeriesResult) and entity.question_id in gone:
            entity = replace(entity, question_id=None)  # noqa: PLW2901
        told.append(entity)
    return State.holding(told)
