# SPDX-License-Identifier: EUPL-1.2
"""Blocks of the agenda, their clock times, rooms and material."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from enum import Enum

from moderation.domain.clock import local_day, minutes_between
from moderation.domain.entity import Ranked, entity, refers
from moderation.domain.holds import RAW, Holds, holds
from moderation.domain.ids import Id
from moderation.domain.state import Lookups
from moderation.domain.workshop import Status, Workshop
from moderation.features.agenda.day import PlannedDay, by_day, days_with, laid_out

BREAK = "break"
TALK = "talk"
"""Blocks without an activity: a break, and an input talk, welcome or closing."""

A_DAY = {"schema": {"minimum": 0, "maximum": 1440}}
"""What a file may say of minutes: nothing lasts longer than a day."""

MORE_OR_LESS = {"schema": {"minimum": -1440, "maximum": 1440}}
"""What was added to a plan, or taken from it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ScriptStep:
    """One step of a method's script and its length in minutes (0: no own time)."""

    text: str
    minutes: int = field(default=0, metadata=A_DAY)


@entity("agenda_block")
@dataclass(frozen=True, slots=True, kw_only=True)
class Block(Ranked):
    """A planned stretch of time.

    ``activity`` is an activity's name, ``"break"`` or ``"talk"``. ``minutes`` is the plan,
    ``extra_minutes`` what was added to it or taken from it on the day. ``question`` is for the
    room, ``say`` for the moderator to speak. A closed session leaves nothing by a public door. A
    ``parallel`` block begins with the one before it, in another room; a ``parked`` one was given
    up for today. ``lead`` names who leads it, where several share the day.
    """

    title: str
    activity: str = field(default=TALK, metadata=RAW)
    minutes: int = field(default=15, metadata=A_DAY)
    summary: str = ""
    question: str = ""
    say: str = ""
    script: tuple[ScriptStep, ...] = ()
    script_done: int = field(default=0, metadata=A_DAY)
    extra_minutes: int = field(default=0, metadata=MORE_OR_LESS)
    started_at: datetime | None = None
    ended_at: datetime | None = None
    closed_session: bool = False
    parallel: bool = False
    room_id: Id | None = field(default=None, metadata=refers("room"))
    parked: bool = False
    lead: str = field(default="", metadata=holds(Holds.OWNER))

    @property
    def is_break(self) -> bool:
        """Whether the room rests."""
        return self.activity == BREAK

    @property
    def running(self) -> bool:
        """Whether it was begun and not ended."""
        return self.started_at is not None and self.ended_at is None

    @property
    def length(self) -> timedelta:
        """Planned length with what was added or taken away."""
        return timedelta(minutes=max(0, self.minutes + self.extra_minutes))

    @property
    def due_end(self) -> datetime | None:
        """When it ended, or when its time is over; nothing before it begins."""
        if self.ended_at is not None or self.started_at is None:
            return self.ended_at
        return self.started_at + self.length


@entity("room", public=True)
@dataclass(frozen=True, slots=True, kw_only=True)
class Room(Ranked):
    """A room and what it is for, for example "Plenary, 24 seats, projector"."""

    name: str
    note: str = ""


@entity("room_need", private=True)
@dataclass(frozen=True, slots=True, kw_only=True)
class RoomNeed(Ranked):
    """What people need to take part, of whom no name is kept: in a room, or wherever they go.

    It is private like the needs of persons: in a small round a need without a name tells one.
    ``count`` is how many people or things.
    """

    words: str
    count: int = field(default=1, metadata={"schema": {"minimum": 1, "maximum": 999}})
    room_id: Id | None = field(default=None, metadata=refers("room"))


@entity("material", public=True)
@dataclass(frozen=True, slots=True, kw_only=True)
class Material(Ranked):
    """Something to bring, ticked off when it is there; for one block, or for the whole day."""

    name: str
    ready: bool = False
    block_id: Id | None = field(default=None, metadata=refers("agenda_block"))


class Phase(Enum):
    """Where a block stands."""

    DONE = "done"
    RUNNING = "running"
    AHEAD = "ahead"


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """A block with its times: the planned begin, and what happened or is expected."""

    block: Block
    phase: Phase
    planned: datetime
    begins: datetime
    ends: datetime


def days_of(state: Lookups, now: datetime) -> tuple[PlannedDay[Block], ...]:
    """The days of a workshop in their order; ``now`` is the day of an undated draft."""
    return days_with(state, now, state.of(Block))


@dataclass(frozen=True, slots=True, kw_only=True)
class DaySchedule:
    """A day's times: every block's, the planned and the expected end."""

    day: PlannedDay[Block]
    slots: tuple[Slot, ...]
    expected_end: datetime

    def slot(self, block_id: Id) -> Slot | None:
        """The times of one of its blocks."""
        return next((slot for slot in self.slots if slot.block.id == block_id), None)

    @property
    def planned_end(self) -> datetime:
        """When its blocks are over as they are planned."""
        return self.day.planned_end

    @property
    def goal(self) -> datetime:
        """When it should be over: as people were invited, else as it is planned."""
        return self.day.invited_end or self.day.planned_end

    @property
    def minutes_late(self) -> int:
        """How many minutes later than it should the day will end, as both ends are shown.

        Less than nothing says how much earlier than planned; nothing, that it ends as planned or
        within the time that was invited for.
        """
        late = minutes_between(self.goal, self.expected_end)
        ahead = minutes_between(self.planned_end, self.expected_end)
        return late if late > 0 else min(0, ahead)

    @property
    def minutes_too_long(self) -> int | None:
        """How much longer the plan is than invited, negative if shorter; nothing uninvited."""
        invited = self.day.invited_end
        return None if invited is None else minutes_between(invited, self.planned_end)

    @property
    def over(self) -> bool:
        """Whether nothing of it is still to come; what was passed over is not held any more."""
        ahead = [slot.phase is Phase.AHEAD for slot in self.slots if not slot.block.parked]
        runs = any(slot.phase is Phase.RUNNING for slot in self.slots)
        return not runs and not (ahead and ahead[-1])

    @property
    def begun(self) -> bool:
        """Whether a block of it was begun."""
        return any(slot.phase is not Phase.AHEAD for slot in self.slots)


@dataclass(frozen=True, slots=True, kw_only=True)
class Schedule:
    """The times of all days; ``today`` is the one that the workshop is at."""

    days: tuple[DaySchedule, ...]
    today: DaySchedule

    @property
    def slots(self) -> tuple[Slot, ...]:
        """The times of all blocks."""
        return tuple(slot for day in self.days for slot in day.slots)

    @property
    def running(self) -> Slot | None:
        """The block that runs."""
        return next((slot for slot in self.slots if slot.phase is Phase.RUNNING), None)

    def slot(self, block_id: Id) -> Slot | None:
        """The times of one block."""
        found = (day.slot(block_id) for day in self.days)
        return next((slot for slot in found if slot is not None), None)

    def begun_by(self, block_id: Id) -> DaySchedule | None:
        """The day that a block is the first of; nothing where there is one day alone."""
        days = self.days if len(self.days) > 1 else ()
        return next((day for day in days if day.slots[:1] == (day.slot(block_id),)), None)

    def begun_with(self, block_id: Id) -> DaySchedule | None:
        """The day that would begin with a block: nothing of it was begun, of one before it was."""
        earlier = False
        for day in self.days:
            if day.slot(block_id) is not None:
                return day if earlier and not day.begun else None
            earlier = earlier or day.begun
        return None

    @property
    def coming(self) -> DaySchedule | None:
        """The day that begins next, once nothing runs and nothing is left of the one before."""
        if self.running is not None:
            return None
        left = next((day for day in self.days[self.today.day.number - 1 :] if not day.over), None)
        return None if left is None or left.begun or left is self.days[0] else left


def schedule(state: Lookups, now: datetime) -> Schedule:
    """The times of all days from the plan and from what has happened until now.

    Blocks side by side begin together, and the next begins when the last of them is over. A
    parked block takes no more time today; the plan still shows when it would have been. Each day
    begins at its own time, however the one before ended; only what still runs pushes it.
    """
    found: list[DaySchedule] = []
    held: datetime | None = None
    for day in days_of(state, now):
        begin = day.begin if held is None else max(day.begin, held)
        found.append(_day_schedule(day, begin, now))
        ends = [slot.ends for slot in found[-1].slots if slot.phase is not Phase.AHEAD]
        held = max([*ends, *([] if held is None else [held])], default=None)
    return Schedule(days=tuple(found), today=_today(state.workshop, found, now))


def _day_schedule(day: PlannedDay[Block], begin: datetime, now: datetime) -> DaySchedule:
    expected = expected_group = begin
    slots: list[Slot] = []
    for block, minutes in zip(day.blocks, laid_out(day.blocks)[0], strict=True):
        beside = block.parallel and bool(slots)
        begins = block.started_at or (expected_group if beside else expected)
        if block.ended_at is not None:
            phase, ends = Phase.DONE, block.ended_at
        elif block.started_at is not None:
            # An overrun pushes the rest of the day, minute by minute.
            phase, ends = Phase.RUNNING, max(block.started_at + block.length, now)
        else:
            phase, ends = Phase.AHEAD, begins if block.parked else begins + block.length
        planned = day.begin + timedelta(minutes=minutes)
        slots.append(Slot(block=block, phase=phase, planned=planned, begins=begins, ends=ends))
        expected = max(expected, ends) if beside else ends
        expected_group = begins
    return DaySchedule(day=day, slots=tuple(slots), expected_end=expected)


def _today(workshop: Workshop, days: Sequence[DaySchedule], now: datetime) -> DaySchedule:
    """The day of the current block; once that is over, the next from its own morning on."""
    current = workshop.current_block_id
    at = next((n for n, day in enumerate(days) if any(b.id == current for b in day.day.blocks)), 0)
    while (
        workshop.status is Status.RUNNING
        and at + 1 < len(days)
        and days[at].over
        and local_day(now) >= days[at + 1].day.on
    ):
        at += 1
    return days[at]


def remaining(block: Block, now: datetime) -> timedelta:
    """What is left of a running block; negative over time; its length before it begins."""
    if block.started_at is None:
        return block.length
    return block.started_at + block.length - (block.ended_at or now)


def began(state: Lookups) -> datetime | None:
    """When the day that the workshop is at, or was at last, really began; nothing before it did."""
    current = state.workshop.current_block_id
    found: datetime | None = None
    for day in by_day(state, state.of(Block)):
        begins = [block.started_at for block in day if block.started_at is not None]
        found = min(begins, default=found)
        if begins and any(block.id == current for block in day):
            break
    return found


def current_block(state: Lookups) -> Block | None:
    """The block that the workshop is at."""
    return state.find(Block, state.workshop.current_block_id)


def groups(state: Lookups, blocks: Sequence[Block] | None = None) -> list[tuple[Block, ...]]:
    """Blocks in their order, all of them or some; those beside each other together.

    Nothing is beside a block of another day.
    """
    found: list[tuple[Block, ...]] = []
    for day in by_day(state, state.of(Block) if blocks is None else blocks):
        for place, block in enumerate(day):
            if block.parallel and place:
                found[-1] = (*found[-1], block)
            else:
                found.append((block,))
    return found


def side_by_side(state: Lookups, block: Block) -> tuple[Block, ...]:
    """The blocks that begin together in several rooms with a block, itself among them.

    A block that nothing is planned beside stands alone.
    """
    found = groups(state)
    return next((group for group in found if any(each.id == block.id for each in group)), (block,))


def in_groups(state: Lookups, block: Block) -> tuple[Block, ...]:
    """Those side by side with a block that take place today; nothing if it is alone."""
    held = tuple(each for each in side_by_side(state, block) if not each.parked)
    return held if len(held) > 1 and block.id in {each.id for each in held} else ()


def last_running(state: Lookups, block: Block) -> Block:
    """Of the groups that run beside a block, itself among them, the one that ends last."""
    running = [each for each in side_by_side(state, block) if each.running]
    return max(running, key=lambda each: each.due_end or _LONG_AGO, default=block)


_LONG_AGO = datetime.min.replace(tzinfo=UTC)
