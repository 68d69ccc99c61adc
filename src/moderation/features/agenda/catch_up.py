# SPDX-License-Identifier: EUPL-1.2
"""Getting home on time: what could be given up after an overrun, and when today would end.

Nothing is changed here: each proposal carries the step that it would be. The plan stays what it
was invited as; only what is still ahead gets shorter.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from moderation.domain.change import Change, Step, replaced
from moderation.domain.ids import Id
from moderation.domain.state import State
from moderation.domain.texts import QT_TRANSLATE_NOOP, Message
from moderation.features.agenda.model import Block, Phase, schedule

KEPT_SHARE = 0.6
"""No block is cut to less than this share of its plan: below it the method does not work."""

SHORTEST_WORK = 10
SHORTEST_BREAK = 5
"""Bounds in minutes for what is left of a block and of a break."""

STEP = 5
"""Blocks are shortened in steps of so many minutes: that is how rooms think of time."""

GET_HOME = QT_TRANSLATE_NOOP("CatchUp", "Get home on time")
SHORTEN = QT_TRANSLATE_NOOP("CatchUp", "Shorten what is ahead")
SHORTEN_BREAK = QT_TRANSLATE_NOOP("CatchUp", "Shorten the break")
BOTH = QT_TRANSLATE_NOOP("CatchUp", "Shorten break and blocks")
PARK = QT_TRANSLATE_NOOP("CatchUp", "Leave out “{title}” today")
BY = QT_TRANSLATE_NOOP("CatchUp", "{title} −{minutes} min")


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """One way to get home: what it is, in detail, the step, and when the day would end."""

    title: Message
    details: tuple[Message, ...]
    step: Step
    ends: datetime


def minutes_late(state: State, now: datetime) -> int:
    """How many minutes later than invited (or planned, if nothing was) today will end.

    It is counted between the ends as they are shown. Less than nothing says how much earlier than
    planned; nothing, that the day ends as planned or within the time that was invited for.
    """
    return schedule(state, now).today.minutes_late


def proposals(state: State, now: datetime) -> tuple[Proposal, ...]:
    """Ways to end today on time, the gentlest first; empty if the day is on time."""
    minutes = minutes_late(state, now)
    if minutes <= 0:
        return ()
    today = schedule(state, now).today
    ahead = [
        slot.block for slot in today.slots if slot.phase is Phase.AHEAD and not slot.block.parked
    ]
    breaks = [block for block in ahead if block.is_break]
    work = [block for block in ahead if not block.is_break]
    found = [
        _shortened(state, now, SHORTEN, _spread(work, minutes)),
        _shortened(state, now, SHORTEN_BREAK, _spread(breaks, minutes)),
        _shortened(state, now, BOTH, _both(breaks, work, minutes)),
        *(_parked(state, now, block) for block in _parkable(work, minutes)),
    ]
    unlike: dict[tuple[Change, ...], Proposal] = {}
    for proposal in found:
        if proposal is not None:
            unlike.setdefault(proposal.step.changes, proposal)
    # What brings everyone home comes first; among those, the order above.
    return tuple(sorted(unlike.values(), key=lambda proposal: max(proposal.ends, today.goal)))


def _spare(block: Block) -> int:
    """How many minutes a block can give, in whole steps."""
    length = block.minutes + block.extra_minutes
    least = SHORTEST_BREAK if block.is_break else max(SHORTEST_WORK, block.minutes * KEPT_SHARE)
    return max(0, int((length - least) // STEP) * STEP)


def _spread(blocks: Sequence[Block], minutes: int) -> dict[Id, int]:
    """Minutes to take from each block: step by step from whoever has most to give."""
    spare = {block.id: _spare(block) for block in blocks}
    taken: dict[Id, int] = {}
    while minutes > 0 and any(spare.values()):
        richest = max(spare, key=lambda block_id: spare[block_id])
        spare[richest] -= STEP
        taken[richest] = taken.get(richest, 0) + STEP
        minutes -= STEP
    return taken


def _both(breaks: Sequence[Block], work: Sequence[Block], minutes: int) -> dict[Id, int]:
    first = _spread(breaks, minutes)
    return {**first, **_spread(work, minutes - sum(first.values()))}


def _parkable(work: Sequence[Block], minutes: int) -> list[Block]:
    """What may be left out: never the closing; the smallest that is enough, and the largest."""
    choice = sorted(work[:-1], key=lambda block: block.minutes)
    enough = [block for block in choice if block.minutes >= minutes]
    return enough[:2] or choice[-1:]


def _shortened(
    state: State, now: datetime, title: Message, taken: dict[Id, int]
) -> Proposal | None:
    if not taken:
        return None
    changes: tuple[Change, ...] = ()
    details = []
    for block in state.of(Block):
        if block.id in taken:
            less = taken[block.id]
            changes += replaced(block, extra_minutes=block.extra_minutes - less)
            details.append(BY.with_values(title=block.title, minutes=less))
    return _proposal(state, now, title, details, changes)


def _parked(state: State, now: datetime, block: Block) -> Proposal:
    title = PARK.with_values(title=block.title)
    details = [BY.with_values(title=block.title, minutes=block.minutes + block.extra_minutes)]
    return _proposal(state, now, title, details, (Change(block, replace(block, parked=True)),))


def _proposal(
    state: State,
    now: datetime,
    title: Message,
    details: Sequence[Message],
    changes: tuple[Change, ...],
) -> Proposal:
    step = Step(GET_HOME, changes)
    ends = schedule(state.apply(step), now).today.expected_end
    return Proposal(title=title, details=tuple(details), step=step, ends=ends)
