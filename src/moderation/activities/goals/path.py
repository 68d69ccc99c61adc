# SPDX-License-Identifier: EUPL-1.2
"""The path of a goal to the body that decides: who is heard, when, with which paper."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from moderation.domain.blank import blank, trimmed
from moderation.domain.change import Step, added, replaced
from moderation.domain.choice import Choice
from moderation.domain.entity import Ranked, entity, refers
from moderation.domain.errors import UserFacingError
from moderation.domain.holds import Holds, holds
from moderation.domain.ids import Id, new_id
from moderation.domain.order import rank_at, shifted
from moderation.domain.removal import removal
from moderation.domain.side import Side
from moderation.domain.state import Lookups, State
from moderation.domain.texts import QT_TRANSLATE_NOOP, Formats, Message
from moderation.features.agenda.plan import Sitting, plans
from moderation.features.people.model import Unit, named_unit


class StationPart(Choice):
    """What a body does with a goal."""

    HEARING = "hearing", QT_TRANSLATE_NOOP("StationPart", "hearing")
    PREPARATION = "preparation", QT_TRANSLATE_NOOP("StationPart", "preliminary discussion")
    DECISION = "decision", QT_TRANSLATE_NOOP("StationPart", "decision")


ON_PATH = QT_TRANSLATE_NOOP("UnitUse", "%n path(s) of goals keep its name")


@entity("goal_station")
@dataclass(frozen=True, slots=True, kw_only=True)
class GoalStation(Ranked):
    """One body on the path of a goal, in the order of the path.

    ``body`` is its name where it is no unit. ``day`` is that of the sitting, ``papers_by`` the last
    day for the paper, ``brought_by`` who brings it in. It is dealt with in public, or
    ``not_public`` for a ``reason``.
    """

    goal_id: Id = field(metadata=refers("goal"))
    unit_id: Id | None = field(default=None, metadata=refers("unit", keeps="body", hangs=ON_PATH))
    body: str = field(default="", metadata=holds(Holds.INSTITUTION))
    part: StationPart = StationPart.PREPARATION
    day: date | None = None
    papers_by: date | None = None
    brought_by: str = field(default="", metadata=holds(Holds.OWNER))
    not_public: bool = False
    reason: str = ""


ADD_STATION = QT_TRANSLATE_NOOP("GoalsEdit", "Add a body to the path of a goal")
EDIT_STATION = QT_TRANSLATE_NOOP("GoalsEdit", "Change the path of a goal")
REMOVE_STATION = QT_TRANSLATE_NOOP("GoalsEdit", "Remove a body from the path of a goal")
NO_BODY = QT_TRANSLATE_NOOP("GoalsEdit", "A body needs a name. Type it, then press Enter.")


def stations_of(state: Lookups, goal_id: Id) -> tuple[GoalStation, ...]:
    """The path of a goal in its order."""
    return tuple(each for each in state.of(GoalStation) if each.goal_id == goal_id)


def body_of(state: Lookups, station: GoalStation) -> str:
    """The name of a body."""
    unit = state.find(Unit, station.unit_id)
    return trimmed(station.body) if unit is None else unit.label


def add_station(state: State, goal_id: Id, name: str) -> Step:
    """A body at the end of the path, which prepares the decision until its part is said.

    Raises:
        UserFacingError: It has no name.
    """
    if blank(name):
        raise UserFacingError(NO_BODY)
    unit, own = named_unit(state, name), stations_of(state, goal_id)
    station = GoalStation(
        id=new_id(),
        workshop_id=state.workshop.id,
        rank=rank_at(own, len(own)),
        goal_id=goal_id,
        unit_id=None if unit is None else unit.id,
        body="" if unit is not None else trimmed(name),
    )
    return Step(ADD_STATION, added(station))


def edit_station(state: State, station_id: Id, **values: Any) -> Step:
    """Other values for a body: part, day, papers, who brings it in, public or not and why."""
    values = {key: trimmed(v) if isinstance(v, str) else v for key, v in values.items()}
    changes = replaced(state.get(GoalStation, station_id), **values)
    return Step(EDIT_STATION, changes, merge_key=f"station {station_id} {sorted(values)}")


def move_station(state: State, station_id: Id, offset: int) -> Step:
    """A body some places up (negative) or down the path."""
    station = state.get(GoalStation, station_id)
    return Step(EDIT_STATION, shifted(stations_of(state, station.goal_id), station, offset))


def remove_station(state: State, station_id: Id) -> Step:
    """A body leaves the path."""
    return Step(REMOVE_STATION, removal(state, state.get(GoalStation, station_id)))


# -- the clock and what it says of the path ------------------------------------------------------


def sittings_for(state: Lookups, station: GoalStation) -> tuple[Sitting, ...]:
    """The sittings of a body on the political clock, by day."""
    name = body_of(state, station).casefold()
    unit = state.find(Unit, station.unit_id)
    names = {name} if unit is None else {name, unit.name.casefold()}
    found = [
        sitting
        for plan in plans(state)
        for sitting in plan.sittings
        if (sitting.unit_id is not None and sitting.unit_id == station.unit_id)
        or trimmed(sitting.body).casefold() in names
    ]
    return tuple(sorted(found, key=lambda each: each.day))


UNDECIDED = QT_TRANSLATE_NOOP("PathFinding", "Nobody on the path decides.")
AFTER = QT_TRANSLATE_NOOP("PathFinding", "{body} comes after the decision: {decider}.")
IN_RECESS = QT_TRANSLATE_NOOP("PathFinding", "{day} is in the recess: {body}.")
NO_SITTING = QT_TRANSLATE_NOOP("PathFinding", "The clock knows no sitting on {day}: {body}.")
PASSED = QT_TRANSLATE_NOOP("PathFinding", "The last day for the paper has passed ({day}): {body}.")
TOO_LATE = QT_TRANSLATE_NOOP(
    "PathFinding", "The paper would come after the sitting ({day}): {body}."
)
NO_REASON = QT_TRANSLATE_NOOP("PathFinding", "Not in public, for no reason given: {body}.")
PARTNER = QT_TRANSLATE_NOOP("PathFinding", "No body of a partner is on the path: {unit}.")


def path_findings(
    state: Lookups, goal_id: Id, partners: frozenset[Id], today: date, formats: Formats
) -> Iterator[Message]:
    """What the room should look at again before it carries a goal to its bodies.

    ``partners`` are the units that see to the goal or contribute to it; of those that belong to
    others one body has to be on the path.
    """
    stations = stations_of(state, goal_id)
    if not stations:
        return
    deciders = [each for each in stations if each.part is StationPart.DECISION]
    if not deciders:
        yield UNDECIDED
    else:
        last = deciders[-1]
        for each in stations:
            if each.part is not StationPart.DECISION and _comes_after(stations, each, last):
                yield AFTER.with_values(body=body_of(state, each), decider=body_of(state, last))
    for each in stations:
        yield from _of_station(state, each, today, formats)
    named = " ".join(body_of(state, each) for each in stations).casefold()
    on_path = {each.unit_id for each in stations}
    for unit in state.of(Unit):
        other = unit.id in partners and unit.side is Side.OTHERS
        if other and unit.id not in on_path and unit.label.casefold() not in named:
            yield PARTNER.with_values(unit=unit.label)


def _comes_after(
    stations: tuple[GoalStation, ...], station: GoalStation, decider: GoalStation
) -> bool:
    """By the days of both, else by their places on the path."""
    if station.day is not None and decider.day is not None:
        return station.day > decider.day
    return stations.index(station) > stations.index(decider)


def _of_station(
    state: Lookups, station: GoalStation, today: date, formats: Formats
) -> Iterator[Message]:
    body, day, papers = body_of(state, station), station.day, station.papers_by
    if day is not None:
        said = formats.date(day)
        recess = [stretch for plan in plans(state) for stretch in plan.recess]
        sittings = sittings_for(state, station)
        if any(first <= day <= last for first, last in recess):
            yield IN_RECESS.with_values(body=body, day=said)
        elif sittings and day not in {each.day for each in sittings}:
            yield NO_SITTING.with_values(body=body, day=said)
    if papers is not None:
        if day is not None and papers > day:
            yield TOO_LATE.with_values(body=body, day=formats.date(day))
        elif papers < today and (day is None or day >= today):
            yield PASSED.with_values(body=body, day=formats.date(papers))
    if station.not_public and blank(station.reason):
        yield NO_REASON.with_values(body=body)
