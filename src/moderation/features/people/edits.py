# SPDX-License-Identifier: EUPL-1.2
"""Changes to units and participants."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from moderation.domain.change import Step, added, replaced
from moderation.domain.ids import Id, new_id
from moderation.domain.order import moved, rank_at
from moderation.domain.removal import removal
from moderation.domain.side import Side
from moderation.domain.state import State
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.features.people.model import (
    Attendance,
    Participant,
    Reply,
    Unit,
    participants_of,
    units_of,
)

ADD_UNIT = QT_TRANSLATE_NOOP("PeopleEdit", "Add unit")
EDIT_UNIT = QT_TRANSLATE_NOOP("PeopleEdit", "Edit unit")
MOVE_UNIT = QT_TRANSLATE_NOOP("PeopleEdit", "Move unit")
REMOVE_UNIT = QT_TRANSLATE_NOOP("PeopleEdit", "Remove unit")
SET_REPLY = QT_TRANSLATE_NOOP("PeopleEdit", "Note reply")
ADD_PARTICIPANT = QT_TRANSLATE_NOOP("PeopleEdit", "Add participant")
EDIT_PARTICIPANT = QT_TRANSLATE_NOOP("PeopleEdit", "Edit participant")
REMOVE_PARTICIPANT = QT_TRANSLATE_NOOP("PeopleEdit", "Remove participant")
MOVE_PARTICIPANT = QT_TRANSLATE_NOOP("PeopleEdit", "Move participant")
SET_ATTENDANCE = QT_TRANSLATE_NOOP("PeopleEdit", "Note attendance")


def add_unit(state: State, name: str, side: Side, seats: int = 1) -> Step:
    """A new unit, last of its side."""
    unit = Unit(
        id=new_id(),
        workshop_id=state.workshop.id,
        rank=rank_at(state.of(Unit), len(state.of(Unit))),
        name=name,
        side=side,
        seats=seats,
    )
    return Step(ADD_UNIT, added(unit))


def edit_unit(state: State, unit_id: Id, **values: Any) -> Step:
    """Other values for a unit: name, short, side or seats."""
    changes = replaced(state.get(Unit, unit_id), **values)
    return Step(EDIT_UNIT, changes, merge_key=f"unit {unit_id} {' '.join(sorted(values))}")


def move_unit(state: State, unit_id: Id, offset: int) -> Step:
    """A unit some places up (negative) or down among those of its side."""
    unit = state.get(Unit, unit_id)
    mates = units_of(state, unit.side)
    place = [mate.id for mate in mates].index(unit_id)
    return Step(MOVE_UNIT, moved(mates, unit, max(0, place + offset)))


def next_reply(state: State, unit_id: Id) -> Step:
    """The next answer to the invitation: open, accepted, declined, open."""
    unit = state.get(Unit, unit_id)
    order = list(Reply)
    reply = order[(order.index(unit.reply) + 1) % len(order)]
    return Step(SET_REPLY, replaced(unit, reply=reply))


def remove_unit(state: State, unit_id: Id) -> Step:
    """A unit with its participants and answers; tasks and goals stay without owner."""
    return Step(REMOVE_UNIT, removal(state, state.get(Unit, unit_id)))


def add_participant(
    state: State, unit_id: Id, name: str, function: str = "", email: str = ""
) -> Step:
    """A new participant of a unit."""
    mates = participants_of(state, unit_id)
    participant = Participant(
        id=new_id(),
        workshop_id=state.workshop.id,
        rank=rank_at(mates, len(mates)),
        unit_id=unit_id,
        name=name,
        function=function,
        email=email,
    )
    return Step(ADD_PARTICIPANT, added(participant))


def edit_participant(state: State, participant_id: Id, **values: Any) -> Step:
    """Other values for a participant: name, function, e-mail or unit."""
    changes = replaced(state.get(Participant, participant_id), **values)
    key = f"participant {participant_id} {' '.join(sorted(values))}"
    return Step(EDIT_PARTICIPANT, changes, merge_key=key)


def set_attendance(state: State, participant_id: Id, attendance: Attendance, now: datetime) -> Step:
    """Present (from now, if the workshop runs), excused, or still expected."""
    participant = state.get(Participant, participant_id)
    arrived = participant.arrived_at or now if attendance is Attendance.PRESENT else None
    changes = replaced(participant, attendance=attendance, arrived_at=arrived, left_at=None)
    return Step(SET_ATTENDANCE, changes)


def next_attendance(state: State, participant_id: Id, now: datetime) -> Step:
    """The next attendance: expected, present, excused, expected."""
    order = list(Attendance)
    place = order.index(state.get(Participant, participant_id).attendance)
    return set_attendance(state, participant_id, order[(place + 1) % len(order)], now)


def move_participant(state: State, participant_id: Id, offset: int) -> Step:
    """A participant some places up (negative) or down within the unit."""
    participant = state.get(Participant, participant_id)
    mates = participants_of(state, participant.unit_id)
    place = [mate.id for mate in mates].index(participant_id)
    return Step(MOVE_PARTICIPANT, moved(mates, participant, max(0, place + offset)))


def remove_participant(state: State, participant_id: Id) -> Step:
    """A participant, off the list."""
    return Step(REMOVE_PARTICIPANT, removal(state, state.get(Participant, participant_id)))
