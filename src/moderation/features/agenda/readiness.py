# SPDX-License-Identifier: EUPL-1.2
"""Whether an agenda can be led as it is planned: a pure look, after a rehearsal or before."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from moderation.domain.blank import blank
from moderation.domain.clock import minutes_between
from moderation.domain.ids import Id
from moderation.domain.state import Lookups, State
from moderation.domain.texts import QT_TRANSLATE_NOOP, Message
from moderation.features.agenda.edits import invited_end
from moderation.features.agenda.model import BREAK, TALK, Block, Material, Room, laid_out, schedule

TOO_LONG = QT_TRANSLATE_NOOP("Readiness", "The plan is {minutes} min longer than invited")
TOO_SHORT = QT_TRANSLATE_NOOP("Readiness", "Too short for its script")
SCRIPT = QT_TRANSLATE_NOOP("Readiness", "{title}: {script} min of steps in {minutes} min")
NO_QUESTION = QT_TRANSLATE_NOOP("Readiness", "No question for the room")
NO_ROOM = QT_TRANSLATE_NOOP("Readiness", "Groups without a room of their own")
NO_ROOMS = QT_TRANSLATE_NOOP("Readiness", "No room yet")
NOT_READY = QT_TRANSLATE_NOOP("Readiness", "Material not ready")
LONG_STRETCH = QT_TRANSLATE_NOOP("Readiness", "More than two hours without a break")
STRETCH = QT_TRANSLATE_NOOP("Readiness", "{title} to {last}: {minutes} min")

WITHOUT_BREAK = 120
"""Minutes that a room can work without a break."""


@dataclass(frozen=True, slots=True)
class ReadinessHint:
    """Something that does not fit yet; details are sentences or names as they were typed."""

    title: Message
    details: tuple[Message | str, ...] = ()


def script_minutes(block: Block) -> int:
    """How long the steps of a block take together."""
    return sum(step.minutes for step in block.script)


def groups(blocks: tuple[Block, ...]) -> list[tuple[Block, ...]]:
    """Blocks in the order of the day; those beside each other together."""
    found: list[tuple[Block, ...]] = []
    for block in blocks:
        if block.parallel and found:
            found[-1] = (*found[-1], block)
        else:
            found.append((block,))
    return found


def findings(state: State, now: datetime) -> tuple[ReadinessHint, ...]:
    """What should be put right before the day, the weightiest first."""
    found: list[ReadinessHint] = []
    invited = invited_end(state, now)
    planned = schedule(state, now).planned_end
    if invited is not None and planned > invited:
        minutes = minutes_between(invited, planned)
        found.append(ReadinessHint(TOO_LONG.with_values(minutes=minutes)))
    blocks = state.of(Block)
    short = tuple(
        SCRIPT.with_values(title=b.title, script=script_minutes(b), minutes=b.minutes)
        for b in blocks
        if script_minutes(b) > b.minutes
    )
    silent = tuple(b.title for b in blocks if b.activity not in (TALK, BREAK) and blank(b.question))
    homeless = _homeless(blocks)
    missing = tuple(item.name for item in state.of(Material) if not item.ready)
    for title, details in (
        (TOO_SHORT, short),
        (NO_QUESTION, silent),
        (NO_ROOM, homeless),
        (LONG_STRETCH, _stretches(blocks)),
        (NOT_READY, missing),
    ):
        if details:
            found.append(ReadinessHint(title, details))
    if not _has_room(state):
        found.append(ReadinessHint(NO_ROOMS))
    return tuple(found)


def _has_room(state: Lookups) -> bool:
    return bool(state.of(Room))


def _homeless(blocks: tuple[Block, ...]) -> tuple[str, ...]:
    """Blocks beside others that have no room, or one that another group has."""
    found: list[str] = []
    for group in groups(blocks):
        taken: set[Id] = set()
        for block in group if len(group) > 1 else ():
            if block.room_id is None or block.room_id in taken:
                found.append(block.title)
            else:
                taken.add(block.room_id)
    return tuple(found)


def _stretches(blocks: tuple[Block, ...]) -> tuple[Message, ...]:
    """Where the room works too long at a time."""
    found: list[Message] = []
    run: list[tuple[Block, ...]] = []
    for group in [*groups(blocks), ()]:
        if group and not group[0].is_break:
            run.append(group)
            continue
        _, minutes = laid_out([block for part in run for block in part])
        if minutes > WITHOUT_BREAK:
            first, last = run[0][0].title, run[-1][-1].title
            found.append(STRETCH.with_values(title=first, last=last, minutes=minutes))
        run = []
    return tuple(found)
