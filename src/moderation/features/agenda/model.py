# SPDX-License-Identifier: EUPL-1.2
"""Blocks of the agenda, their clock times, rooms and material."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from enum import Enum
from typing import Protocol

from moderation.domain.clock import local_day
from moderation.domain.entity import Ranked, entity, refers
from moderation.domain.holds import RAW
from moderation.domain.ids import Id
from moderation.domain.state import Lookups
from moderation.domain.workshop import Workshop

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
    up for today.
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


@entity("material", public=True)
@dataclass(frozen=True, slots=True, kw_only=True)
class Material(Ranked):
    """Something to bring, ticked off when it is there."""

    name: str
    ready: bool = False


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Schedule:
    """The whole day: every block's times, the planned and the expected end."""

    slots: tuple[Slot, ...]
    planned_end: datetime
    expected_end: datetime

    @property
    def running(self) -> Slot | None:
        """The block that runs."""
        return next((slot for slot in self.slots if slot.phase is Phase.RUNNING), None)

    def slot(self, block_id: Id) -> Slot | None:
        """The times of one block."""
        return next((slot for slot in self.slots if slot.block.id == block_id), None)


def begin_of(workshop: Workshop, now: datetime) -> datetime:
    """When the workshop is planned to begin; on an undated draft, today at its hour."""
    day = workshop.day or local_day(now)
    return datetime.combine(day, workshop.starts_at).astimezone().astimezone(UTC)


class Planned(Protocol):
    """A part of the day as it was planned; ``parallel`` ones begin with the one before."""

    @property
    def minutes(self) -> int:
        """How long it takes."""

    @property
    def parallel(self) -> bool:
        """Whether it begins with the one before it."""


def laid_out(parts: Sequence[Planned]) -> tuple[tuple[int, ...], int]:
    """In how many minutes each part begins, and the day is over.

    Parts side by side begin together and count once, by the longest.
    """
    begins: list[int] = []
    group = over = 0
    for place, part in enumerate(parts):
        if not (part.parallel and place):
            group = over
        begins.append(group)
        over = max(over, group + part.minutes)
    return tuple(begins), over


def schedule(state: Lookups, now: datetime) -> Schedule:
    """The day's times from the plan and from what has happened until now.

    Blocks side by side begin together, and the next begins when the last of them is over. A
    parked block takes no more time today; the plan still shows when it would have been.
    """
    begin = expected = expected_group = begin_of(state.workshop, now)
    blocks = state.of(Block)
    planned, planned_over = laid_out(blocks)
    slots: list[Slot] = []
    for block, minutes in zip(blocks, planned, strict=True):
        beside = block.parallel and bool(slots)
        begins = block.started_at or (expected_group if beside else expected)
        if block.ended_at is not None:
            phase, ends = Phase.DONE, block.ended_at
        elif block.started_at is not None:
            # An overrun pushes the rest of the day, minute by minute.
            phase, ends = Phase.RUNNING, max(block.started_at + block.length, now)
        else:
            phase, ends = Phase.AHEAD, begins if block.parked else begins + block.length
        planned_begin = begin + timedelta(minutes=minutes)
        slots.append(
            Slot(block=block, phase=phase, planned=planned_begin, begins=begins, ends=ends)
        )
        expected = max(expected, ends) if beside else ends
        expected_group = begins
    planned_end = begin + timedelta(minutes=planned_over)
    return Schedule(slots=tuple(slots), planned_end=planned_end, expected_end=expected)


def remaining(block: Block, now: datetime) -> timedelta:
    """What is left of a running block; negative over time; its length before it begins."""
    if block.started_at is None:
        return block.length
    return block.started_at + block.length - (block.ended_at or now)


def began(state: Lookups) -> datetime | None:
    """When the workshop really began; nothing before it did."""
    begins = (block.started_at for block in state.of(Block) if block.started_at is not None)
    return min(begins, default=None)


def current_block(state: Lookups) -> Block | None:
    """The block that the workshop is at."""
    return state.find(Block, state.workshop.current_block_id)


def groups(blocks: Sequence[Block]) -> list[tuple[Block, ...]]:
    """Blocks in the order of the day; those beside each other together."""
    found: list[tuple[Block, ...]] = []
    for block in blocks:
        if block.parallel and found:
            found[-1] = (*found[-1], block)
        else:
            found.append((block,))
    return found


def side_by_side(state: Lookups, block: Block) -> tuple[Block, ...]:
    """The blocks that begin together in several rooms with a block, itself among them.

    A block that nothing is planned beside stands alone.
    """
    found = groups(state.of(Block))
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
