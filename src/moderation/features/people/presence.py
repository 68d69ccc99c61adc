# SPDX-License-Identifier: EUPL-1.2
"""Who is in the room: the one place that reckons it.

Votes, the reading back and every other part that counts people ask here. The library reads the
store by plain SQL (``glance.py``), which says the same of the columns.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.domain.state import Lookups
from moderation.domain.workshop import Status
from moderation.features.agenda.model import Block, began
from moderation.features.people.model import (
    Attendance,
    DayAttendance,
    Participant,
    Reply,
    Unit,
    people_listed,
)

Elector = tuple[Id, Side]
"""A person who may vote, with the side that the ballot counts for."""


def took_part(person: Participant | DayAttendance) -> bool:
    """Whether a person was in the room at any time of the day; see ``was_there`` for all days."""
    return person.attendance is Attendance.PRESENT


Stay = Participant | DayAttendance
"""Attendance with its times: that of the day that runs, or of an earlier one."""


def earlier_stays(state: Lookups, person: Participant) -> tuple[DayAttendance, ...]:
    """The attendance of a person on days before the one that runs, the first day first."""
    found = (stay for stay in state.of(DayAttendance) if stay.participant_id == person.id)
    return tuple(sorted(found, key=lambda stay: stay.ended_at))


def stay_at(state: Lookups, person: Participant, moment: datetime) -> Stay | None:
    """The attendance of the day that a moment was in; nothing of who was not on the list then."""
    return stays_at(state, moment).get(person.id)


def stays_at(state: Lookups, moment: datetime) -> Mapping[Id, Stay]:
    """The attendance of everybody on the list of the day that a moment was in; see ``stay_at``."""
    kept = state.of(DayAttendance)
    end = min((stay.ended_at for stay in kept if moment < stay.ended_at), default=None)
    if end is None:
        return {person.id: person for person in state.of(Participant)}
    return {stay.participant_id: stay for stay in kept if stay.ended_at == end}


def stay_on(state: Lookups, person: Participant, number: int, last: int) -> Stay | None:
    """The attendance of a day, by its number; nothing of who was not on the list then.

    Args:
        state: What the workshop holds.
        person: Whose attendance it is.
        number: Of the day, from 1.
        last: The number of the last day that was begun: its attendance is the participant's.
    """
    if number == last:
        return person
    earlier = earlier_stays(state, person)
    return next((stay for stay in earlier if stay.number == number), None)


def was_there(state: Lookups, person: Participant) -> bool:
    """Whether a person was in the room at any time of any day."""
    return took_part(person) or any(map(took_part, earlier_stays(state, person)))


def in_room(person: Stay, moment: datetime | None = None) -> bool:
    """Whether a participant is in the room at a moment.

    Who was ticked as present is there from ``arrived_at`` until ``left_at``; a time that was not
    noted does not limit the stay. Times may be noted ahead: they count once they have come.

    Args:
        person: The participant, or the attendance of the day that the moment is in.
        moment: The moment asked about; without it, the time after everything that is noted.
    """
    if not took_part(person):
        return False
    if moment is None:
        return person.left_at is None
    here = person.arrived_at is None or person.arrived_at <= moment
    return here and (person.left_at is None or moment < person.left_at)


def times_there(
    stay: Stay, begin: datetime | None, end: datetime | None
) -> tuple[datetime | None, datetime | None]:
    """From when to when somebody was there, of what began and ended at these moments.

    Who has no time of arrival was there from the begin, who has none of leaving until the end.
    Nothing where nobody knows.
    """
    known = [moment for moment in (stay.arrived_at, begin) if moment is not None]
    left = end if stay.left_at is None else stay.left_at
    if end is not None and left is not None:
        left = min(left, end)
    return max(known, default=None), left


def arrival(state: Lookups, ticked: datetime, grace: timedelta) -> datetime | None:
    """From when somebody is in the room who is ticked as present at a moment.

    Who is ticked within the grace after the start was there from the start: the list is filled in
    while the workshop begins. Who is ticked later, or before the start, is there from that moment.
    When the workshop is closed, nobody knows the time any more: none is noted.

    Args:
        state: What the workshop holds.
        ticked: When the person was ticked as present.
        grace: How long after the start a tick counts as from the start.
    """
    if state.workshop.status is Status.CLOSED:
        return None
    begin = began(state)
    if begin is not None and begin <= ticked <= begin + grace:
        return begin
    return ticked


def people_in_room(state: Lookups, moment: datetime | None = None) -> tuple[Participant, ...]:
    """Everybody who is in the room at a moment of any day, in the order of the list."""
    people = people_listed(state)
    if moment is None:
        return tuple(person for person in people if in_room(person))
    stays = stays_at(state, moment)
    return tuple(
        person for person in people if person.id in stays and in_room(stays[person.id], moment)
    )


def electors_in_room(state: Lookups, moment: datetime | None = None) -> tuple[Elector, ...]:
    """Everybody who is in the room at a moment, with the side of the unit."""
    sides = {unit.id: unit.side for unit in state.of(Unit)}
    return tuple(
        (person.id, sides[person.unit_id])
        for person in people_in_room(state, moment)
        if person.unit_id in sides
    )


def people_to_leave(state: Lookups, unit_id: Id) -> tuple[Participant, ...]:
    """Who of a unit would have to go for nobody of it to be there: present or still expected."""
    return tuple(
        person
        for person in people_listed(state)
        if person.unit_id == unit_id
        and (in_room(person) or person.attendance is Attendance.EXPECTED)
    )


def awaited(state: Lookups) -> tuple[Participant, ...]:
    """Everybody of whom nobody has said whether they are there; of units that declined, nobody."""
    declined = {unit.id for unit in state.of(Unit) if unit.reply is Reply.DECLINED}
    return tuple(
        person
        for person in state.of(Participant)
        if person.attendance is Attendance.EXPECTED and person.unit_id not in declined
    )


def may_speak(stay: Stay, since: datetime | None = None) -> bool:
    """Whether somebody can speak: neither excused nor gone by a moment; who is only expected may.

    Without a moment nobody is taken to have left too early.
    """
    gone = since is not None and stay.left_at is not None and stay.left_at <= since
    return stay.attendance is not Attendance.EXCUSED and not gone


def units_away(state: Lookups, since: datetime | None = None) -> frozenset[Id]:
    """The units nobody of whom can speak: all that are listed are excused, or left before.

    A unit of which nobody is listed, or somebody is only expected, may still speak.

    Args:
        state: What the workshop holds.
        since: What was left before; without it, nobody is taken to have left too early. Who was
            there on any day from then on may have spoken.
    """
    listed, heard = set(), set()
    for person in state.of(Participant):
        listed.add(person.unit_id)
        stays: list[Stay] = [person]
        if since is not None:
            stays += [stay for stay in earlier_stays(state, person) if stay.ended_at > since]
        if any(may_speak(stay, since) for stay in stays):
            heard.add(person.unit_id)
    return frozenset(listed - heard)


@dataclass(frozen=True, slots=True)
class Heard:
    """Who of a unit can speak while a block is on.

    Attributes:
        people: Those who were there at any time of it; of a unit that nobody was ticked of, those
            who are expected.
        to_the_end: Whether any of them was there until it ended, or is there now.
        ticked: Whether any of them was ticked as present, and is not only expected.
    """

    people: tuple[Participant, ...]
    to_the_end: bool
    ticked: bool


def heard_in(state: Lookups, block: Block | None) -> Mapping[Id, Heard]:
    """Who of each unit can speak in a block; units without a list of people are left out.

    While it runs, whoever is noted as having left is gone. A block that has not begun is taken to
    be on while the day is: it ends with the last block that was ended. Over several days, whoever
    was there on one of them can speak, and to the end whoever is there on the last.
    """
    begin, end = (None, None) if block is None else (block.started_at, block.ended_at)
    kept = state.of(DayAttendance)
    ends = sorted({stay.ended_at for stay in kept})
    days: list[Mapping[Id, Stay]] = [
        {stay.participant_id: stay for stay in kept if stay.ended_at == each} for each in ends
    ]
    days.append({person.id: person for person in state.of(Participant)})
    if begin is None:
        days, end = days[-1:], _ended(state, max(ends, default=None))
    else:
        last = len(ends) if end is None else bisect_left(ends, end)
        first = min(bisect_right(ends, begin), last)
        days = days[first : last + 1]
    by_unit: dict[Id, list[Participant]] = {}
    for person in people_listed(state):
        by_unit.setdefault(person.unit_id, []).append(person)
    return {key: _heard(people, days, begin, end) for key, people in by_unit.items()}


def _ended(state: Lookups, since: datetime | None) -> datetime | None:
    """When the last block of the day that runs was ended; nothing while one is on."""
    blocks = state.of(Block)
    if any(block.running for block in blocks):
        return None
    ends = (block.ended_at for block in blocks)
    return max(
        (end for end in ends if end is not None and (since is None or since < end)), default=None
    )


def _heard(
    people: Sequence[Participant],
    days: Sequence[Mapping[Id, Stay]],
    begin: datetime | None,
    end: datetime | None,
) -> Heard:
    def there(stay: Stay) -> bool:
        gone = begin is not None and stay.left_at is not None and stay.left_at <= begin
        late = end is not None and stay.arrived_at is not None and end < stay.arrived_at
        return stay.attendance is not Attendance.EXCUSED and not gone and not late

    def stayed(stay: Stay) -> bool:
        left = stay.left_at
        return there(stay) and (left is None or (end is not None and end <= left))

    stays = [(day[person.id], person) for day in days for person in people if person.id in day]
    here = [pair for pair in stays if there(pair[0])]
    ticked = [person for stay, person in here if took_part(stay)]
    spoke = ticked or [person for _stay, person in here]
    listed = [days[-1][person.id] for person in people if person.id in days[-1]]
    ends_with = [stay for stay in listed if took_part(stay)] or listed
    return Heard(
        people=tuple(dict.fromkeys(spoke)),
        to_the_end=not listed or any(map(stayed, ends_with)),
        ticked=bool(ticked),
    )


def lone_sides(state: Lookups) -> frozenset[Side]:
    """The sides that have one participant: whoever reads the side knows the person.

    Participants are those who were in the room, or everybody on the list before attendance was
    taken. Of a side without a list nobody knows how many it has.
    """
    sides = {unit.id: unit.side for unit in state.of(Unit)}
    taken = attendance_taken(state)
    found = [
        sides[person.unit_id]
        for person in state.of(Participant)
        if person.unit_id in sides
        and (was_there(state, person) if taken else person.attendance is not Attendance.EXCUSED)
    ]
    return frozenset(side for side in set(found) if found.count(side) == 1)


def attendance_taken(state: Lookups) -> bool:
    """Whether anybody was ticked as present: before that nobody knows who is in the room."""
    return any(was_there(state, person) for person in state.of(Participant))


def speakers_by_side(state: Lookups, moment: datetime | None = None) -> Mapping[Side, int]:
    """How many people of each side may speak; a side without a list of people is not named.

    Those in the room at a moment; of a side that nobody was ticked of, those who are expected.
    """
    sides = {unit.id: unit.side for unit in state.of(Unit)}
    here = Counter(side for _person, side in electors_in_room(state, moment))
    listed = [p for p in state.of(Participant) if p.unit_id in sides]
    waited_for = Counter(sides[p.unit_id] for p in listed if p.attendance is Attendance.EXPECTED)
    return {side: here[side] or waited_for[side] for side in {sides[p.unit_id] for p in listed}}


def by_side(people: tuple[Elector, ...]) -> Mapping[Side, int]:
    """How many of these people are of each side; nothing at all where there is nobody."""
    if not people:
        return {}
    sides = [side for _person, side in people]
    return {side: sides.count(side) for side in Side}
