# SPDX-License-Identifier: EUPL-1.2
"""Changes to a series: its plan, levels, events, and the places of those who registered."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from moderation.domain.blank import straightened, trimmed
from moderation.domain.change import Change, Step, added, removed, replaced
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id, new_id
from moderation.domain.order import rank_at
from moderation.domain.removal import removal
from moderation.domain.state import State
from moderation.domain.texts import QT_TRANSLATE_NOOP, Catalogue
from moderation.domain.workshop import Workshop
from moderation.features.series.model import (
    FEWEST,
    SEATS,
    Eligibility,
    EventKind,
    Place,
    Registration,
    SeriesEvent,
    SeriesLevel,
    SeriesPlan,
    called,
    plan_of_series,
)
from moderation.features.series.people import name_key, same_person
from moderation.features.series.registering import says_only_whether
from moderation.features.series.seats import admitted, elsewhere, is_over, seated_of

CREATE = QT_TRANSLATE_NOOP("SeriesEdit", "Create series")
EDIT = QT_TRANSLATE_NOOP("SeriesEdit", "Edit series")
EDIT_LEVELS = QT_TRANSLATE_NOOP("SeriesEdit", "Edit levels")
ADD_EVENT = QT_TRANSLATE_NOOP("SeriesEdit", "Add event")
EDIT_EVENT = QT_TRANSLATE_NOOP("SeriesEdit", "Edit event")
REMOVE_EVENT = QT_TRANSLATE_NOOP("SeriesEdit", "Remove event")
REGISTER = QT_TRANSLATE_NOOP("SeriesEdit", "Take over registrations")
MOVE_UP = QT_TRANSLATE_NOOP("SeriesEdit", "Move up")
DECLINE = QT_TRANSLATE_NOOP("SeriesEdit", "Turn down")
WAIT_AGAIN = QT_TRANSLATE_NOOP("SeriesEdit", "Put on the waiting list")
SET_ELIGIBLE = QT_TRANSLATE_NOOP("SeriesEdit", "Settle eligibility")
EDIT_REGISTRATION = QT_TRANSLATE_NOOP("SeriesEdit", "Edit registration")
REMOVE_REGISTRATION = QT_TRANSLATE_NOOP("SeriesEdit", "Remove registration")
NOTE_PRESENCE = QT_TRANSLATE_NOOP("SeriesEdit", "Note attendance")
HOLD = QT_TRANSLATE_NOOP("SeriesEdit", "Link workshop")
LET_GO = QT_TRANSLATE_NOOP("SeriesEdit", "Unlink workshop")

TITLE = QT_TRANSLATE_NOOP("SeriesEdit", "New series")
LEVELS = (
    (
        QT_TRANSLATE_NOOP("SeriesEdit", "Leadership"),
        QT_TRANSLATE_NOOP("SeriesEdit", "mayors and heads of department"),
    ),
    (
        QT_TRANSLATE_NOOP("SeriesEdit", "Specialists"),
        QT_TRANSLATE_NOOP("SeriesEdit", "planning and climate protection"),
    ),
    (
        QT_TRANSLATE_NOOP("SeriesEdit", "Coordination"),
        QT_TRANSLATE_NOOP("SeriesEdit", "counties and regions"),
    ),
)
"""The levels that a new series begins with."""

NO_NAME = QT_TRANSLATE_NOOP("SeriesEdit", "A level needs a name. Type for example: Leadership.")
SAME_LEVEL = QT_TRANSLATE_NOOP(
    "SeriesEdit", "There is a level “{name}” already. Choose another name."
)
FEWER_SEATS = QT_TRANSLATE_NOOP(
    "SeriesEdit",
    "There would be fewer seats ({seats}) than people needed ({fewest}). Change one of the two.",
)
NOT_CLEAR = QT_TRANSLATE_NOOP(
    "SeriesEdit",
    "Whether {name} is eligible has not been settled. Settle it first, then the seat can be given.",
)
NOT_ELIGIBLE = QT_TRANSLATE_NOOP(
    "SeriesEdit", "{name} is not eligible. Decline, or change the eligibility first."
)
ALL_TAKEN = QT_TRANSLATE_NOOP(
    "SeriesEdit",
    "No seat is free for {name}: {event} has {seats}, and no other event of this level has room.",
)
OVER = QT_TRANSLATE_NOOP(
    "SeriesEdit",
    "{name} gets no seat any more: {event} is over, and no other event of this level has room.",
)
HAS_SEAT = QT_TRANSLATE_NOOP("SeriesEdit", "{name} has a seat already.")
NO_REASON = QT_TRANSLATE_NOOP(
    "SeriesEdit", "Say why, so that the answer can be explained later. Type the reason."
)
TWICE = QT_TRANSLATE_NOOP(
    "SeriesEdit", "{name} is registered for this event already. Choose another event or person."
)
NOBODY = QT_TRANSLATE_NOOP("SeriesEdit", "A registration needs a name or a function.")


def new_series(language: str) -> list[Any]:
    """The entities of a new series with its usual levels, in a language."""
    text = Catalogue.load(language).text
    workshop = Workshop(id=new_id(), title=text(TITLE), language=language, is_series=True)
    levels = [
        SeriesLevel(
            id=new_id(), workshop_id=workshop.id, rank=float(place), name=text(name), who=text(who)
        )
        for place, (name, who) in enumerate(LEVELS, 1)
    ]
    plan = SeriesPlan(id=new_id(), workshop_id=workshop.id, rank=1.0)
    return [workshop, plan, *levels]


def edit_series(state: State, workshop: dict[str, Any], plan: dict[str, Any]) -> Step:
    """Other values for the series: those of its title and carrier, and those of its plan."""
    old = plan_of_series(state)
    if "criteria" in plan:
        plan = {**plan, "criteria": tuple(filter(None, map(straightened, plan["criteria"])))}
    if state.find(SeriesPlan, old.id) is None:
        new = replace(old, id=new_id(), **plan)
        changes = added(new) if plan else ()
    else:
        changes = replaced(old, **plan)
    return Step(EDIT, (*replaced(state.workshop, **workshop), *changes))


# -- levels --------------------------------------------------------------------------------------


def set_levels(state: State, wanted: Sequence[tuple[Id | None, str, str]]) -> Step:
    """The levels of the series in this order: id (none for a new one), name, and who belongs to it.

    A level that is not among them is removed; its events are for all levels then.

    Raises:
        UserFacingError: A level has no name, or the name of another one.
    """
    names: set[str] = set()
    changes: list[Change] = []
    for place, (key, typed, who) in enumerate(wanted, 1):
        name = straightened(typed)
        if not name:
            raise UserFacingError(NO_NAME)
        if name.casefold() in names:
            raise UserFacingError(SAME_LEVEL.with_values(name=name))
        names.add(name.casefold())
        old = state.find(SeriesLevel, key)
        values: dict[str, Any] = {"name": name, "who": straightened(who), "rank": float(place)}
        if old is None:
            workshop_id = state.workshop.id
            changes += added(SeriesLevel(id=new_id(), workshop_id=workshop_id, **values))
        else:
            changes += replaced(old, **values)
    kept = {key for key, _name, _who in wanted}
    gone = [level for level in state.of(SeriesLevel) if level.id not in kept]
    if gone:
        changes += removal(state, *gone)
    return Step(EDIT_LEVELS, tuple(changes))


# -- events --------------------------------------------------------------------------------------


def new_event(state: State, kind: EventKind, level_id: Id | None) -> SeriesEvent:
    """An event as it is offered to be filled in: with the seats that its kind usually has."""
    mates = state.of(SeriesEvent)
    limited = kind.is_limited
    return SeriesEvent(
        id=new_id(),
        workshop_id=state.workshop.id,
        rank=rank_at(mates, len(mates)),
        event_kind=kind,
        level_id=level_id,
        fewest=FEWEST if limited else 0,
        seats=SEATS if limited else None,
    )


def add_event(state: State, event: SeriesEvent, **values: Any) -> Step:
    """A new event with these values.

    Raises:
        UserFacingError: It has fewer seats than people it needs.
    """
    del state
    return Step(ADD_EVENT, added(_checked(replace(event, **values))))


def edit_event(state: State, event_id: Id, **values: Any) -> Step:
    """Other values for an event; who has a seat keeps it.

    Raises:
        UserFacingError: It would have fewer seats than people it needs.
    """
    event = state.get(SeriesEvent, event_id)
    _checked(replace(event, **values))
    return Step(EDIT_EVENT, replaced(event, **values))


def _checked(event: SeriesEvent) -> SeriesEvent:
    if event.seats is not None and event.seats < event.fewest:
        said = FEWER_SEATS.with_values(seats=event.seats, fewest=event.fewest)
        raise UserFacingError(said)
    return event


def remove_event(state: State, event_id: Id) -> Step:
    """An event with its registrations; questions and results that were found there stay."""
    return Step(REMOVE_EVENT, removal(state, state.get(SeriesEvent, event_id)))


def hold(state: State, event_id: Id, origin: str) -> Step:
    """The workshop in which an event takes place; an empty origin is none."""
    return Step(HOLD if origin else LET_GO, replaced(state.get(SeriesEvent, event_id), held=origin))


# -- registrations -------------------------------------------------------------------------------


def register(state: State, new: Sequence[Registration]) -> Step:
    """New registrations, each with the place that its time gives it.

    Raises:
        UserFacingError: Somebody has neither name nor function, or is registered there already.
    """
    mates = state.of(Registration)
    first = rank_at(mates, len(mates))
    ranked = [replace(each, rank=first + place) for place, each in enumerate(new)]
    found: list[Registration] = []
    for event_id in dict.fromkeys(each.event_id for each in ranked):
        event = state.get(SeriesEvent, event_id)
        there = [each for each in mates if each.event_id == event_id]
        asked = [each for each in ranked if each.event_id == event_id]
        known: dict[Hashable, list[Registration]] = {}
        for each in there:
            known.setdefault(name_key(each), []).append(each)
        for each in asked:
            if not each.called:
                raise UserFacingError(NOBODY)
            namesakes = known.setdefault(name_key(each), [])
            if any(same_person(each, one) for one in namesakes):
                raise UserFacingError(TWICE.with_values(name=each.called))
            namesakes.append(each)
        found += admitted(event, there, asked)
    return Step(REGISTER, added(*found))


def move_up(state: State, registration_id: Id, today: date) -> Step:
    """Somebody gets a seat: at the event, or where another one of its level has room.

    Who was turned down gets one as somebody who waits since the old time of registration. Nobody
    is moved to an event that is over.

    Raises:
        UserFacingError: The eligibility is not settled, or nowhere is a seat.
    """
    one = state.get(Registration, registration_id)
    event = state.get(SeriesEvent, one.event_id)
    if one.seat is Place.SEAT:
        raise UserFacingError(HAS_SEAT.with_values(name=one.called))
    if one.eligible is Eligibility.UNCLEAR:
        raise UserFacingError(NOT_CLEAR.with_values(name=one.called))
    if one.eligible is Eligibility.NO:
        raise UserFacingError(NOT_ELIGIBLE.with_values(name=one.called))
    over = is_over(event, today)
    if not over and _with_kept_seat(state, one).seat is Place.SEAT:
        return Step(MOVE_UP, replaced(one, seat=Place.SEAT))
    others = elsewhere(state, one, today)
    if not others and over:
        raise UserFacingError(OVER.with_values(name=one.called, event=called(state, event)))
    if not others:
        said = ALL_TAKEN.with_values(
            name=one.called, event=called(state, event), seats=event.seats or 0
        )
        raise UserFacingError(said)
    return Step(MOVE_UP, replaced(one, seat=Place.SEAT, event_id=others[0][0].id))


def decline(state: State, registration_id: Id) -> Step:
    """Somebody gets no seat, or gives one back."""
    one = state.get(Registration, registration_id)
    return Step(DECLINE, replaced(one, seat=Place.DECLINED))


def wait_again(state: State, registration_id: Id) -> Step:
    """Somebody who declined or had a seat waits for one, from the old time of registration on.

    Raises:
        UserFacingError: The person is not eligible.
    """
    one = state.get(Registration, registration_id)
    if one.eligible is Eligibility.NO:
        raise UserFacingError(NOT_ELIGIBLE.with_values(name=one.called))
    return Step(WAIT_AGAIN, replaced(one, seat=Place.WAITING))


def settle_eligibility(
    state: State, registration_id: Id, eligible: Eligibility, reason: str = ""
) -> Step:
    """Whether somebody may take part; anything but yes needs a reason.

    Who turns out to be eligible takes the seat that was kept; who does not waits no longer. Who
    declined, or was turned down for another reason, stays so.

    Raises:
        UserFacingError: There is no reason, or only the answer once more.
    """
    one = state.get(Registration, registration_id)
    words = straightened(reason)
    if eligible is not Eligibility.YES and (not words or says_only_whether(words)):
        raise UserFacingError(NO_REASON)
    settled = replace(one, eligible=eligible, reason=words)
    # Who was turned down for not being eligible asked for a seat all the same.
    asks = one.seat is Place.WAITING or (
        one.seat is Place.DECLINED and one.eligible is Eligibility.NO
    )
    if eligible is Eligibility.NO:
        settled = replace(settled, seat=Place.DECLINED)
    elif asks and eligible is Eligibility.YES:
        settled = _with_kept_seat(state, settled)
    elif asks:
        settled = replace(settled, seat=Place.WAITING)
    return Step(SET_ELIGIBLE, (Change(one, settled),) if settled != one else ())


def _with_kept_seat(state: State, one: Registration) -> Registration:
    """The registration with the seat that was kept for it, if there was one."""
    waiting = replace(one, seat=Place.WAITING)
    others = (r for r in state.of(Registration) if r.event_id == one.event_id and r.id != one.id)
    turns = seated_of(state.get(SeriesEvent, one.event_id), (*others, waiting)).may_move
    return replace(waiting, seat=Place.SEAT) if one.id in turns else waiting


def edit_registration(state: State, registration_id: Id, **values: Any) -> Step:
    """Other words for somebody: name, function, unit, address.

    Raises:
        UserFacingError: Neither name nor function is left, or the person is registered there
            already.
    """
    one = state.get(Registration, registration_id)
    told: dict[str, Any] = {name: trimmed(value) for name, value in values.items()}
    after = replace(one, **told)
    if not after.called:
        raise UserFacingError(NOBODY)
    mates = (r for r in state.of(Registration) if r.event_id == one.event_id and r.id != one.id)
    if any(same_person(after, each) for each in mates):
        raise UserFacingError(TWICE.with_values(name=after.called))
    return Step(EDIT_REGISTRATION, (Change(one, after),) if after != one else ())


def remove_registration(state: State, registration_id: Id) -> Step:
    """A registration as if it had never come."""
    return Step(REMOVE_REGISTRATION, removed(state.get(Registration, registration_id)))


def note_presence(state: State, registration_id: Id, minutes: int | None) -> Step:
    """How long somebody was there; nothing means that nobody noted it."""
    one = state.get(Registration, registration_id)
    return Step(NOTE_PRESENCE, replaced(one, minutes_there=minutes))
