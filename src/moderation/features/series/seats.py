# SPDX-License-Identifier: EUPL-1.2
"""Who has a seat, who waits, and who may move up: the one place that reckons it.

Whoever registered first is served first. While somebody's eligibility is unclear, a seat is kept
for that person, as if the answer were yes.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from moderation.domain.ids import Id
from moderation.domain.state import Lookups
from moderation.features.series.model import (
    Eligibility,
    Place,
    Registration,
    SeriesEvent,
    by_time,
)
from moderation.features.series.people import same_person


@dataclass(frozen=True, slots=True, kw_only=True)
class Seating:
    """The registrations of an event.

    ``seated`` have a seat and ``waiting`` wait, each by time of registration. ``kept`` is how many
    free seats are kept for people whose eligibility is unclear, ``may_move`` who of the waiting
    may take a free seat now.
    """

    event: SeriesEvent
    seated: tuple[Registration, ...]
    waiting: tuple[Registration, ...]
    declined: tuple[Registration, ...]
    kept: int
    may_move: frozenset[Id]

    @property
    def free(self) -> int | None:
        """Seats that nobody has and that are kept for nobody; nothing if everybody has one."""
        if self.event.seats is None:
            return None
        return max(0, self.event.seats - len(self.seated) - self.kept)


def is_over(event: SeriesEvent, today: date) -> bool:
    """Whether an event lies on a day before today."""
    return event.day is not None and event.day < today


def seating(state: Lookups, event: SeriesEvent) -> Seating:
    """Who has a seat at an event, who waits, and who may move up."""
    return seated_of(event, [r for r in state.of(Registration) if r.event_id == event.id])


def seated_of(event: SeriesEvent, registrations: Iterable[Registration]) -> Seating:
    """As ``seating``, of the registrations of one event."""
    found: dict[Place, list[Registration]] = {place: [] for place in Place}
    for each in by_time(registrations):
        found[each.seat].append(each)
    kept, may_move = _claims(event.seats, len(found[Place.SEAT]), found[Place.WAITING])
    return Seating(
        event=event,
        seated=tuple(found[Place.SEAT]),
        waiting=tuple(found[Place.WAITING]),
        declined=tuple(found[Place.DECLINED]),
        kept=kept,
        may_move=may_move,
    )


def _claims(
    seats: int | None, taken: int, waiting: Iterable[Registration]
) -> tuple[int, frozenset[Id]]:
    """How many free seats are kept for the unclear, and whose turn it is."""
    free = None if seats is None else max(0, seats - taken)
    kept, may_move = 0, set()
    for each in waiting:
        if free == 0:
            break
        if each.eligible is Eligibility.NO:
            continue
        if each.eligible is Eligibility.YES:
            may_move.add(each.id)
        else:
            kept += 1
        free = None if free is None else free - 1
    return (0 if free is None else kept), frozenset(may_move)


def admitted(
    event: SeriesEvent, there: Iterable[Registration], new: Iterable[Registration]
) -> tuple[Registration, ...]:
    """New registrations of an event with the place that each of them gets, in their order.

    Seats that were given stay given. Who waits already and may take a free seat comes before
    anybody who registered later; moving up is left to whoever leads the series.
    """
    fresh = tuple(new)
    asked = {each.id for each in fresh}
    waiting = [replace(r, seat=Place.WAITING) for r in fresh if r.seat is not Place.DECLINED]
    turns = seated_of(event, (*there, *waiting)).may_move & asked
    return tuple(
        each
        if each.seat is Place.DECLINED
        else replace(each, seat=Place.SEAT if each.id in turns else Place.WAITING)
        for each in fresh
    )


def waiting_list(state: Lookups) -> tuple[Registration, ...]:
    """Everybody who waits for a seat at any event, by time of registration."""
    return by_time(each for each in state.of(Registration) if each.seat is Place.WAITING)


def elsewhere(
    state: Lookups, registration: Registration, today: date
) -> tuple[tuple[SeriesEvent, int | None], ...]:
    """Other events of the same kind and level with room for somebody, and how many seats.

    How many is nothing where everybody has one. What is over is none of them, and neither is an
    event at which the person is registered already, or was turned down.
    """
    own = state.find(SeriesEvent, registration.event_id)
    if own is None:
        return ()
    found: list[tuple[SeriesEvent, int | None]] = []
    for event in state.of(SeriesEvent):
        if is_over(event, today):
            continue
        if event.id == own.id or event.event_kind is not own.event_kind:
            continue
        if event.level_id != own.level_id:
            continue
        seats = seating(state, event)
        everybody = (*seats.seated, *seats.waiting, *seats.declined)
        free = seats.free
        if any(same_person(registration, each) for each in everybody):
            continue
        left = None if free is None else free - len(seats.may_move)
        if left is None or left > 0:
            found.append((event, left))
    return tuple(found)
