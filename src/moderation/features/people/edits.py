# SPDX-License-Identifier: EUPL-1.2
"""Changes to units and participants."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import chain
from typing import TYPE_CHECKING, Any

from moderation.domain.blank import trimmed
from moderation.domain.change import Change, Step, added, replaced, squashed
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id, new_id
from moderation.domain.order import rank_at, shifted
from moderation.domain.removal import removal
from moderation.domain.side import Side
from moderation.domain.state import State
from moderation.domain.texts import QT_TRANSLATE_NOOP, Catalogue
from moderation.features.agenda import edits as agenda
from moderation.features.agenda.days import day_ids
from moderation.features.agenda.model import schedule
from moderation.features.people.kinds import UnitKind, guessed_unit_kind
from moderation.features.people.model import (
    Attendance,
    Authority,
    DayAttendance,
    Participant,
    Reply,
    Unit,
    participants_of,
    units_of,
)
from moderation.features.people.presence import arrival, awaited, people_to_leave, took_part
from moderation.features.people.uses import what_follows, what_it_leaves

if TYPE_CHECKING:
    from moderation.features.people.importing import Choices, Preview, UnitChoice

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
SET_ATTENDANCES = QT_TRANSLATE_NOOP("PeopleEdit", "Note attendance of %n participant(s)")
SET_AUTHORITY = QT_TRANSLATE_NOOP("PeopleEdit", "Note authority")
SET_SUBSTITUTE = QT_TRANSLATE_NOOP("PeopleEdit", "Note substitute")
LEAVE = QT_TRANSLATE_NOOP("PeopleEdit", "Note leaving")
IMPORT_PEOPLE = QT_TRANSLATE_NOOP("PeopleEdit", "Import %n participant(s)")
NO_UNIT = QT_TRANSLATE_NOOP("PeopleEdit", "Without a unit")
NOBODY_LISTED = QT_TRANSLATE_NOOP(
    "PeopleEdit",
    "Of {unit} nobody is listed. Add its people in the preparation, then note who is away.",
)
NOBODY_CHOSEN = QT_TRANSLATE_NOOP(
    "PeopleEdit", "Nobody is chosen. Tick the people who are to be on the list."
)
NOT_EACH_OTHER = QT_TRANSLATE_NOOP(
    "PeopleEdit", "Nobody can substitute for themselves. Choose another person."
)
LEFT_BEFORE = QT_TRANSLATE_NOOP("PeopleEdit", "Nobody leaves before they came. Enter a later time.")


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
    """Other values for a unit: name, short, side, kind or seats; what is named after it follows."""
    unit = state.get(Unit, unit_id)
    changes = replaced(unit, **values)
    changes += what_follows(state, unit, replace(unit, **values))
    return Step(EDIT_UNIT, changes, merge_key=f"unit {unit_id} {' '.join(sorted(values))}")


def move_unit(state: State, unit_id: Id, offset: int) -> Step:
    """A unit some places up (negative) or down among those of its side."""
    unit = state.get(Unit, unit_id)
    mates = units_of(state, unit.side)
    return Step(MOVE_UNIT, shifted(mates, unit, offset))


def set_kind(state: State, unit_id: Id, kind: UnitKind) -> Step:
    """What a unit is; it is not stored where the name already says so."""
    unit = state.get(Unit, unit_id)
    kept = None if kind is guessed_unit_kind(unit.name, unit.side) else kind
    return edit_unit(state, unit_id, unit_kind=kept)


def next_reply(state: State, unit_id: Id) -> Step:
    """The next answer to the invitation: open, accepted, declined, open."""
    unit = state.get(Unit, unit_id)
    order = list(Reply)
    reply = order[(order.index(unit.reply) + 1) % len(order)]
    return Step(SET_REPLY, replaced(unit, reply=reply))


def remove_unit(state: State, unit_id: Id) -> Step:
    """A unit with its participants and answers; tasks and goals stay without owner."""
    leaving = Step(REMOVE_UNIT, what_it_leaves(state, unit_id))
    after = state.apply(leaving)
    gone = Step(REMOVE_UNIT, removal(after, after.get(Unit, unit_id)))
    return squashed([leaving, gone])


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


def set_attendance(
    state: State, participant_id: Id, attendance: Attendance, now: datetime, grace: timedelta
) -> Step:
    """A participant is present, excused, or still expected, as somebody says now.

    Args:
        state: What the workshop holds.
        participant_id: Whose attendance it is.
        attendance: What it is.
        now: When it is said; ``presence.arrival`` reckons from when the person counts as present.
        grace: How long after the start a tick counts as from the start.
    """
    participant = state.get(Participant, participant_id)
    arrived = None
    if attendance is Attendance.PRESENT:
        arrived = participant.arrived_at or arrival(state, now, grace)
    changes = replaced(participant, attendance=attendance, arrived_at=arrived, left_at=None)
    return Step(SET_ATTENDANCE, changes)


def next_attendance(state: State, participant_id: Id, now: datetime, grace: timedelta) -> Step:
    """The next attendance: expected, present, excused, expected."""
    return next_attendances(state, [participant_id], now, grace)


def all_present(state: State, now: datetime, grace: timedelta) -> Step:
    """Everybody who is awaited is present; who is excused stays so."""
    return _set_attendances(state, awaited(state), Attendance.PRESENT, now, grace)


def begin_day(state: State, day_id: Id, now: datetime, block_id: Id | None = None) -> Step:
    """A day begins: who was there so far is kept with the day before, and is asked anew.

    Args:
        state: The workshop.
        day_id: The day that begins.
        now: The moment.
        block_id: The block of it to begin with, by default the first that was not held.

    Raises:
        UserFacingError: Nothing is planned for the day.
    """
    target = day_ids(state).index(day_id) + 1
    earlier = [day.day.number for day in schedule(state, now).days if day.begun]
    before = max((number for number in earlier if number < target), default=target - 1)
    changes: tuple[Change, ...] = ()
    kept = state.of(DayAttendance)
    rank = rank_at(kept, len(kept))
    for person in state.of(Participant):
        changes += added(
            DayAttendance(
                id=new_id(),
                workshop_id=state.workshop.id,
                rank=rank,
                participant_id=person.id,
                number=before,
                ended_at=now,
                attendance=person.attendance,
                arrived_at=person.arrived_at,
                left_at=person.left_at,
            )
        )
        rank += 1
        changes += replaced(person, attendance=Attendance.EXPECTED, arrived_at=None, left_at=None)
    begun = agenda.begin_day(state, day_id, now, block_id)
    return Step(begun.label, (*begun.changes, *changes))


def _set_attendances(
    state: State,
    people: Sequence[Participant],
    attendance: Attendance,
    now: datetime,
    grace: timedelta,
) -> Step:
    steps = [set_attendance(state, person.id, attendance, now, grace) for person in people]
    return _of_several(step.changes for step in steps)


def next_attendances(state: State, people: Sequence[Id], now: datetime, grace: timedelta) -> Step:
    """The next attendance of a group, as one step.

    Who is expected is present. Where nobody is expected, who is present is excused; where all are
    excused, all are expected again.
    """
    found = [state.get(Participant, each) for each in people]
    for stands, following in (
        (Attendance.EXPECTED, Attendance.PRESENT),
        (Attendance.PRESENT, Attendance.EXCUSED),
        (Attendance.EXCUSED, Attendance.EXPECTED),
    ):
        concerned = [person for person in found if person.attendance is stands]
        if concerned:
            return _set_attendances(state, concerned, following, now, grace)
    return _of_several(())


def take_attendance(state: State, noted: Sequence[Participant]) -> Step:
    """The attendance of participants as a list of them says, with its times, in one step.

    Who is not on the list of the workshop any more is passed by.
    """
    return _of_several(
        replaced(
            person, attendance=each.attendance, arrived_at=each.arrived_at, left_at=each.left_at
        )
        for each in noted
        if (person := state.find(Participant, each.id)) is not None
    )


def _of_several(found: Iterable[tuple[Change, ...]]) -> Step:
    changes = tuple(chain.from_iterable(found))
    people = len(changes)
    label = SET_ATTENDANCE if people == 1 else SET_ATTENDANCES.with_count(people)
    return Step(label, changes)


def move_participant(state: State, participant_id: Id, offset: int) -> Step:
    """A participant some places up (negative) or down within the unit."""
    participant = state.get(Participant, participant_id)
    mates = participants_of(state, participant.unit_id)
    return Step(MOVE_PARTICIPANT, shifted(mates, participant, offset))


def remove_participant(state: State, participant_id: Id) -> Step:
    """A participant, off the list."""
    return Step(REMOVE_PARTICIPANT, removal(state, state.get(Participant, participant_id)))


# ------------------------------------------------------------------------------------- the day


def set_authority(state: State, participant_id: Id, may_commit: Authority) -> Step:
    """Whether a participant may commit the unit today."""
    person = state.get(Participant, participant_id)
    return Step(SET_AUTHORITY, replaced(person, may_commit=may_commit))


def set_substitute(state: State, participant_id: Id, substituted_id: Id | None) -> Step:
    """A participant takes another one's place today (or nobody's); that one is excused.

    Raises:
        UserFacingError: They are the same, or the other one already takes this one's place.
    """
    person = state.get(Participant, participant_id)
    if substituted_id is None:
        return Step(SET_SUBSTITUTE, replaced(person, substitute_for=None))
    other = state.get(Participant, substituted_id)
    if person.id in {other.id, other.substitute_for}:
        raise UserFacingError(NOT_EACH_OTHER)
    changes = replaced(person, substitute_for=other.id)
    if other.attendance is Attendance.EXPECTED:
        changes += replaced(other, attendance=Attendance.EXCUSED)
    return Step(SET_SUBSTITUTE, changes)


def add_substitute(state: State, substituted_id: Id, name: str, function: str = "") -> Step:
    """Somebody new of the same unit takes the place of a participant, who is excused."""
    other = state.get(Participant, substituted_id)
    adding = add_participant(state, other.unit_id, name, function)
    after = state.apply(adding)
    return Step(
        SET_SUBSTITUTE,
        squashed(
            [adding, set_substitute(after, adding.changes[0].entity.id, substituted_id)]
        ).changes,
    )


def leave(state: State, participant_id: Id, moment: datetime) -> Step:
    """A participant has left at this moment.

    Raises:
        UserFacingError: That is before the participant came.
    """
    person = state.get(Participant, participant_id)
    if person.arrived_at is not None and moment < person.arrived_at:
        raise UserFacingError(LEFT_BEFORE)
    return Step(LEAVE, replaced(person, attendance=Attendance.PRESENT, left_at=moment))


def all_gone(state: State, unit_id: Id, moment: datetime) -> Step:
    """Nobody of a unit is in the room any more: who was there has left, who never came is excused.

    Raises:
        UserFacingError: Nobody of it is listed, so that nobody can be noted as away.
    """
    if not participants_of(state, unit_id):
        unit = state.get(Unit, unit_id).label
        raise UserFacingError(NOBODY_LISTED.with_values(unit=unit))
    changes: tuple[Change, ...] = ()
    for person in people_to_leave(state, unit_id):
        if took_part(person):
            came = (
                person.arrived_at if person.arrived_at is None else min(person.arrived_at, moment)
            )
            changes += replaced(person, arrived_at=came, left_at=moment)
        else:
            changes += replaced(person, attendance=Attendance.EXCUSED)
    return Step(LEAVE, changes)


def set_times(
    state: State, participant_id: Id, *, arrived_at: datetime | None, left_at: datetime | None
) -> Step:
    """When a participant came and left, as far as it is known; a time makes them present.

    Raises:
        UserFacingError: They would leave before they came.
    """
    if arrived_at is not None and left_at is not None and left_at < arrived_at:
        raise UserFacingError(LEFT_BEFORE)
    person = state.get(Participant, participant_id)
    came = arrived_at is not None or left_at is not None
    attendance = Attendance.PRESENT if came else person.attendance
    changes = replaced(person, attendance=attendance, arrived_at=arrived_at, left_at=left_at)
    return Step(LEAVE if left_at not in (None, person.left_at) else SET_ATTENDANCE, changes)


# ------------------------------------------------------------------------------------- import


def import_people(state: State, preview: Preview, choices: Choices | None = None) -> Step:
    """Everybody of a list in one step, with the units that are new; undo removes it whole.

    Raises:
        UserFacingError: Nobody can be read, or nobody was chosen.
    """
    from moderation.features.people.importing import guess_for, guesses

    if preview.problem is not None:
        raise UserFacingError(preview.problem)
    taken = choices.taken if choices is not None else None
    people = [
        person
        for person in preview.people
        if (person.take if taken is None else person.line in taken)
    ]
    if not people:
        raise UserFacingError(NOBODY_CHOSEN)
    where = {**guesses(preview.units), **(choices.units if choices is not None else {})}
    units = _Units(state)
    found: list[Participant] = []
    ranks = {
        unit.id: rank_at(m := participants_of(state, unit.id), len(m)) for unit in state.of(Unit)
    }
    for person in people:
        unit_id = units.unit_for(where.get(person.unit) or guess_for(state, person.unit))
        rank = ranks.setdefault(unit_id, 1.0)
        ranks[unit_id] = rank + 1.0
        found.append(
            Participant(
                id=new_id(),
                workshop_id=state.workshop.id,
                rank=rank,
                unit_id=unit_id,
                name=person.name,
                function=person.function,
                email=person.email,
            )
        )
    label = IMPORT_PEOPLE.with_count(len(found))
    return Step(label, (*units.changes(found), *added(*found)))


class _Units:
    """The units that an import needs: those that are there, and the new ones."""

    def __init__(self, state: State) -> None:
        self._state = state
        self._new: dict[tuple[str, Side], Unit] = {}
        self._rank = rank_at(state.of(Unit), len(state.of(Unit)))

    def unit_for(self, choice: UnitChoice) -> Id:
        """The unit that a choice means."""
        known = self._state.find(Unit, choice.unit_id)
        if known is not None:
            return known.id
        name = trimmed(choice.name) or Catalogue.load(self._state.workshop.language).text(NO_UNIT)
        key = name.casefold(), choice.side
        unit = self._new.get(key)
        if unit is None:
            unit = Unit(
                id=new_id(),
                workshop_id=self._state.workshop.id,
                rank=self._rank + len(self._new),
                name=name,
                side=choice.side,
            )
            self._new[key] = unit
        return unit.id

    def changes(self, people: Sequence[Participant]) -> tuple[Change, ...]:
        """New units with a seat for each of their people."""
        seats = Counter(person.unit_id for person in people)
        return added(*(replace(unit, seats=seats[unit.id]) for unit in self._new.values()))
