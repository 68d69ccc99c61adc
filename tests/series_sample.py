# SPDX-License-Identifier: EUPL-1.2
"""A series of events as a county holds it, for tests."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from moderation.domain.ids import Id, new_id
from moderation.domain.state import State
from moderation.domain.workshop import Status
from moderation.features.evaluation.model import Answered
from moderation.features.series import edits
from moderation.features.series.hours import EventReading, Readings
from moderation.features.series.model import (
    Eligibility,
    EventForm,
    EventKind,
    Place,
    Registration,
    SeriesEvent,
    SeriesLevel,
)

BEGIN = datetime(2027, 9, 1, 8, 0, tzinfo=UTC)
"""When the first registration of a test comes in."""

DAYS = (
    (EventKind.INFORMATION, None, date(2027, 9, 14), 60, EventForm.ONLINE),
    (EventKind.KICK_OFF, 0, date(2027, 10, 5), 180, EventForm.IN_PRESENCE),
    (EventKind.KICK_OFF, 1, date(2027, 10, 6), 180, EventForm.IN_PRESENCE),
    (EventKind.KICK_OFF, 2, date(2027, 10, 7), 180, EventForm.IN_PRESENCE),
    (EventKind.TRAINING, 0, date(2027, 10, 26), 120, EventForm.ONLINE),
    (EventKind.TRAINING, 1, date(2027, 10, 27), 120, EventForm.ONLINE),
    (EventKind.TRAINING, 2, date(2027, 10, 28), 120, EventForm.ONLINE),
    (EventKind.TRAINING, 0, date(2027, 11, 16), 120, EventForm.ONLINE),
    (EventKind.TRAINING, 1, date(2027, 11, 17), 120, EventForm.ONLINE),
    (EventKind.TRAINING, 2, date(2027, 11, 18), 120, EventForm.ONLINE),
    (EventKind.CLOSING, None, date(2027, 12, 2), 240, EventForm.IN_PRESENCE),
)


def series(*, events: bool = True, criteria: tuple[str, ...] = ()) -> State:
    """A series on three levels, in German, without registrations."""
    state = State.holding(edits.new_series("de"))
    facts = {"title": "Impulsreihe Klimafreundlich mobil", "municipality": "Kreis Auental"}
    state = state.apply(edits.edit_series(state, facts, {"criteria": criteria}))
    if not events:
        return state
    levels = state.of(SeriesLevel)
    for kind, level, day, minutes, form in DAYS:
        event = edits.new_event(state, kind, None if level is None else levels[level].id)
        values = {"day": day, "begins": time(9, 0), "minutes": minutes, "event_form": form}
        state = state.apply(edits.add_event(state, event, **values))
    return state


def event_of(
    state: State, kind: EventKind, level: int | None = None, number: int = 1
) -> SeriesEvent:
    """An event of a kind on a level, counted from 1."""
    levels = state.of(SeriesLevel)
    level_id = None if level is None else levels[level].id
    found = [e for e in state.of(SeriesEvent) if e.event_kind is kind and e.level_id == level_id]
    return found[number - 1]


def registration(
    state: State, event_id: Id, name: str, after: int = 0, **more: Any
) -> Registration:
    """Somebody who registered so many minutes after the first one."""
    values: dict[str, Any] = {
        "unit": "Lindbach",
        "eligible": Eligibility.YES,
        "seat": Place.WAITING,
        **more,
    }
    return replace(
        Registration(
            id=new_id(),
            workshop_id=state.workshop.id,
            event_id=event_id,
            name=name,
            at=BEGIN + timedelta(minutes=after),
        ),
        **values,
    )


def registered(state: State, *people: Registration) -> State:
    """The series when these people have registered, one after the other."""
    for each in people:
        state = state.apply(edits.register(state, [each]))
    return state


def evaluated(**means: Iterable[tuple[str, tuple[int, ...]]]) -> Readings:
    """What workshops of events tell that were evaluated, by the id of the event."""
    return {
        Id(event): EventReading(
            workshop_id=Id(f"w-{event}"), status=Status.CLOSED, people=(), questions=(),
            results=(), answered=tuple(Answered(text=words, counts=row) for words, row in told),
        )
        for event, told in means.items()
    }  # fmt: skip
