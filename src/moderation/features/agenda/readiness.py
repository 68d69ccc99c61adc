# SPDX-License-Identifier: EUPL-1.2
"""Whether a workshop can be led as it is planned: a pure look, in preparation and rehearsal."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from moderation.domain.blank import blank
from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.domain.state import State
from moderation.domain.texts import QT_TRANSLATE_NOOP, Message
from moderation.features.agenda.day import by_day, ends_before_begin, laid_out
from moderation.features.agenda.days import disordered
from moderation.features.agenda.model import (
    BREAK,
    TALK,
    Block,
    DaySchedule,
    Material,
    Room,
    groups,
    schedule,
)
from moderation.features.people.model import (
    Attendance,
    Authority,
    Participant,
    Reply,
    Unit,
    participants_of,
    units_of,
)

NO_DATE = QT_TRANSLATE_NOOP("Readiness", "No date yet")
WHAT_DATE = QT_TRANSLATE_NOOP("Readiness", "Day and begin")
NO_PLACE = QT_TRANSLATE_NOOP("Readiness", "No place yet")
WHAT_PLACE = QT_TRANSLATE_NOOP("Readiness", "Invitation and calendar name it")
NOBODY = QT_TRANSLATE_NOOP("Readiness", "No participants yet")
WHAT_UNITS = QT_TRANSLATE_NOOP("Readiness", "Add the units of both sides")
NO_POLITICS = QT_TRANSLATE_NOOP("Readiness", "Nobody from politics")
NO_ADMINISTRATION = QT_TRANSLATE_NOOP("Readiness", "Nobody from administration")
WHAT_UNIT = QT_TRANSLATE_NOOP("Readiness", "Add at least one unit")
NO_AUTHORITY = QT_TRANSLATE_NOOP("Readiness", "%n unit(s) come without anybody who may commit it")
OPEN_AUTHORITY = QT_TRANSLATE_NOOP("Readiness", "%n unit(s): unknown who may commit it")
OPEN_REPLIES = QT_TRANSLATE_NOOP("Readiness", "%n open reply(s)")
NAMELESS = QT_TRANSLATE_NOOP("Readiness", "%n unit(s) without names")
TOO_LONG = QT_TRANSLATE_NOOP("Readiness", "The plan is {minutes} min longer than invited")
TOO_LONG_ON = QT_TRANSLATE_NOOP(
    "Readiness", "Day {number}: the plan is {minutes} min longer than invited"
)
ENDS_BEFORE = QT_TRANSLATE_NOOP("Readiness", "The invited end lies before the begin")
ENDS_BEFORE_ON = QT_TRANSLATE_NOOP(
    "Readiness", "Day {number}: the invited end lies before the begin"
)
SAME_DATE = QT_TRANSLATE_NOOP("Readiness", "Days {first} and {second} fall on the same date")
OUT_OF_ORDER = QT_TRANSLATE_NOOP("Readiness", "Day {second} lies before day {first}")
UNDATED = QT_TRANSLATE_NOOP("Readiness", "Day {number} has no date yet")
EMPTY_DAY = QT_TRANSLATE_NOOP("Readiness", "Nothing is planned for day {number}")
TOO_SHORT = QT_TRANSLATE_NOOP("Readiness", "Too short for its script")
SCRIPT = QT_TRANSLATE_NOOP("Readiness", "{title}: {script} min of steps in {minutes} min")
NO_QUESTION = QT_TRANSLATE_NOOP("Readiness", "%n block(s) without a question")
NO_ROOM = QT_TRANSLATE_NOOP("Readiness", "Groups without a room of their own")
NO_ROOMS = QT_TRANSLATE_NOOP("Readiness", "No room yet")
WHAT_ROOM = QT_TRANSLATE_NOOP("Readiness", "Add at least the plenary")
NOT_READY = QT_TRANSLATE_NOOP("Readiness", "Material not ready")
LONG_STRETCH = QT_TRANSLATE_NOOP("Readiness", "More than two hours without a break")
STRETCH = QT_TRANSLATE_NOOP("Readiness", "{title} to {last}: {minutes} min")

WITHOUT_BREAK = 120
"""Minutes that a room can work without a break."""


class ReadinessPlace(Enum):
    """Where in the preparation something is put right."""

    FACTS = "facts"
    DAY = "day"
    AGENDA = "agenda"
    PEOPLE = "people"
    ROOMS = "rooms"
    MATERIAL = "material"


@dataclass(frozen=True, slots=True)
class ReadinessHint:
    """Something that does not fit yet; details are sentences or names as they were typed.

    ``entity_id`` is the first thing that it is about, in the ``place`` where it is put right;
    ``field`` is what of a block is to be changed: its question, minutes or room. ``day_id`` is the
    day that does not fit as a whole.
    """

    title: Message
    details: tuple[Message | str, ...] = ()
    place: ReadinessPlace = ReadinessPlace.AGENDA
    entity_id: Id | None = None
    field: str = ""
    day_id: Id | None = None


def script_minutes(block: Block) -> int:
    """How long the steps of a block take together."""
    return sum(step.minutes for step in block.script)


def findings(state: State, now: datetime) -> tuple[ReadinessHint, ...]:
    """What is missing before the day, the weightiest first; nothing if everything is prepared.

    Preparation and rehearsal both say this, so that what one calls ready is ready in the other.
    """
    found: list[ReadinessHint] = []
    if state.workshop.day is None:
        found.append(ReadinessHint(NO_DATE, (WHAT_DATE,), ReadinessPlace.FACTS))
    if any(blank(plan.day.place) for plan in schedule(state, now).days):
        found.append(ReadinessHint(NO_PLACE, (WHAT_PLACE,), ReadinessPlace.FACTS))
    found += _people(state)
    found += _days(state, now)
    blocks = state.of(Block)
    short = [block for block in blocks if script_minutes(block) > block.minutes]
    silent = [b for b in blocks if b.activity not in (TALK, BREAK) and blank(b.question)]
    if silent:
        names = tuple(block.title for block in silent)
        title = NO_QUESTION.with_count(len(silent))
        found.append(ReadinessHint(title, names, entity_id=silent[0].id, field="question"))
    if short:
        details = tuple(
            SCRIPT.with_values(title=b.title, script=script_minutes(b), minutes=b.minutes)
            for b in short
        )
        found.append(ReadinessHint(TOO_SHORT, details, entity_id=short[0].id, field="minutes"))
    if not state.of(Room):
        found.append(ReadinessHint(NO_ROOMS, (WHAT_ROOM,), ReadinessPlace.ROOMS))
    homeless = _homeless(groups(state))
    if homeless:
        names = tuple(block.title for block in homeless)
        found.append(ReadinessHint(NO_ROOM, names, entity_id=homeless[0].id, field="room"))
    stretches = tuple(each for day in by_day(state, blocks) for each in _stretches(state, day))
    if stretches:
        found.append(ReadinessHint(LONG_STRETCH, stretches))
    lacking = [item for item in state.of(Material) if not item.ready]
    if lacking:
        names = tuple(item.name for item in lacking)
        found.append(ReadinessHint(NOT_READY, names, ReadinessPlace.MATERIAL, lacking[0].id))
    return tuple(found)


def _people(state: State) -> list[ReadinessHint]:
    where, units = ReadinessPlace.PEOPLE, state.of(Unit)
    if not units:
        return [ReadinessHint(NOBODY, (WHAT_UNITS,), where)]
    found = [
        ReadinessHint(title, (WHAT_UNIT,), where)
        for side, title in ((Side.POLITICS, NO_POLITICS), (Side.ADMINISTRATION, NO_ADMINISTRATION))
        if not units_of(state, side)
    ]
    waiting = [unit for unit in units if unit.reply is Reply.OPEN]
    nameless = [
        unit
        for unit in units
        if unit.reply is Reply.ACCEPTED and not participants_of(state, unit.id)
    ]
    bound, unknown = _without_authority(state, units)
    for title, some in (
        (OPEN_REPLIES, waiting),
        (NAMELESS, nameless),
        (NO_AUTHORITY, bound),
        (OPEN_AUTHORITY, unknown),
    ):
        if some:
            names = tuple(unit.label for unit in some)
            found.append(ReadinessHint(title.with_count(len(some)), names, where, some[0].id))
    return found


def _without_authority(state: State, units: tuple[Unit, ...]) -> tuple[list[Unit], list[Unit]]:
    """Units of which nobody who comes may commit them, and those of which nobody knows it.

    A unit that declined does not come, and of one without names it cannot be said. Once it was
    noted of anybody that is coming to a workshop, it is asked of every unit.
    """
    without: list[Unit] = []
    unknown: list[Unit] = []
    coming = {unit.id: _coming(state, unit) for unit in units}
    noted = any(p.may_commit is not Authority.UNKNOWN for some in coming.values() for p in some)
    for unit in units if noted else ():
        said = {person.may_commit for person in coming[unit.id]}
        if not said or Authority.YES in said:
            continue
        (unknown if Authority.UNKNOWN in said else without).append(unit)
    return without, unknown


def _coming(state: State, unit: Unit) -> tuple[Participant, ...]:
    if unit.reply is Reply.DECLINED:
        return ()
    people = participants_of(state, unit.id)
    return tuple(person for person in people if person.attendance is not Attendance.EXCUSED)


def _days(state: State, now: datetime) -> list[ReadinessHint]:
    """What does not fit of each day: its date, its invited end, the length of its plan."""
    found: list[ReadinessHint] = []
    plans = schedule(state, now).days
    dates = {plan.day.number: plan.day.dated for plan in plans}
    for first, second in disordered(state):
        title = SAME_DATE if dates[first] == dates[second] else OUT_OF_ORDER
        title = title.with_values(first=first, second=second)
        found.append(_of_day(title, plans[second - 1]))
    several = len(plans) > 1
    for plan in plans:
        day, longer = plan.day, plan.minutes_too_long
        named = {"number": day.number}
        if several and day.number > 1 and day.dated is None and state.workshop.day is not None:
            found.append(_of_day(UNDATED.with_values(**named), plan))
        if ends_before_begin(day.starts_at, day.invited_until):
            title = ENDS_BEFORE_ON.with_values(**named) if several else ENDS_BEFORE
            found.append(_of_day(title, plan))
        if longer is not None and longer > 0:
            title = TOO_LONG_ON if several else TOO_LONG
            named |= {"minutes": longer}
            found.append(ReadinessHint(title.with_values(**named), day_id=day.id))
        if several and not day.blocks:
            found.append(ReadinessHint(EMPTY_DAY.with_values(number=day.number), day_id=day.id))
    return found


def _of_day(title: Message, plan: DaySchedule) -> ReadinessHint:
    return ReadinessHint(title, (), ReadinessPlace.DAY, day_id=plan.day.id)


def _homeless(blocks: list[tuple[Block, ...]]) -> list[Block]:
    """Blocks beside others that have no room, or one that another group has."""
    found: list[Block] = []
    for group in blocks:
        taken: set[Id] = set()
        for block in group if len(group) > 1 else ():
            if block.room_id is None or block.room_id in taken:
                found.append(block)
            else:
                taken.add(block.room_id)
    return found


def _stretches(state: State, blocks: tuple[Block, ...]) -> tuple[Message, ...]:
    """Where the room works too long at a time on one day."""
    found: list[Message] = []
    run: list[tuple[Block, ...]] = []
    for group in [*groups(state, blocks), ()]:
        if group and not group[0].is_break:
            run.append(group)
            continue
        _, minutes = laid_out([block for part in run for block in part])
        if minutes > WITHOUT_BREAK:
            first, last = run[0][0].title, run[-1][-1].title
            found.append(STRETCH.with_values(title=first, last=last, minutes=minutes))
        run = []
    return tuple(found)
