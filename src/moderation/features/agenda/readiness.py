# SPDX-License-Identifier: EUPL-1.2
"""Whether a workshop can be led as it is planned: a pure look, in preparation and rehearsal."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from moderation.domain.blank import blank
from moderation.domain.clock import minutes_between
from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.domain.state import State
from moderation.domain.texts import QT_TRANSLATE_NOOP, Message
from moderation.features.agenda.edits import invited_end
from moderation.features.agenda.model import (
    BREAK,
    TALK,
    Block,
    Material,
    Room,
    groups,
    laid_out,
    schedule,
)
from moderation.features.people.model import Reply, Unit, participants_of, units_of

NO_DATE = QT_TRANSLATE_NOOP("Readiness", "No date yet")
WHAT_DATE = QT_TRANSLATE_NOOP("Readiness", "Day, begin, place")
NOBODY = QT_TRANSLATE_NOOP("Readiness", "No participants yet")
WHAT_UNITS = QT_TRANSLATE_NOOP("Readiness", "Add the units of both sides")
NO_POLITICS = QT_TRANSLATE_NOOP("Readiness", "Nobody from politics")
NO_ADMINISTRATION = QT_TRANSLATE_NOOP("Readiness", "Nobody from administration")
WHAT_UNIT = QT_TRANSLATE_NOOP("Readiness", "Add at least one unit")
OPEN_REPLIES = QT_TRANSLATE_NOOP("Readiness", "%n open reply(s)")
NAMELESS = QT_TRANSLATE_NOOP("Readiness", "%n unit(s) without names")
TOO_LONG = QT_TRANSLATE_NOOP("Readiness", "The plan is {minutes} min longer than invited")
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
    AGENDA = "agenda"
    PEOPLE = "people"
    ROOMS = "rooms"
    MATERIAL = "material"


@dataclass(frozen=True, slots=True)
class ReadinessHint:
    """Something that does not fit yet; details are sentences or names as they were typed.

    ``entity_id`` is the first thing that it is about, in the ``place`` where it is put right;
    ``field`` is what of a block is to be changed: its question, minutes or room.
    """

    title: Message
    details: tuple[Message | str, ...] = ()
    place: ReadinessPlace = ReadinessPlace.AGENDA
    entity_id: Id | None = None
    field: str = ""


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
    found += _people(state)
    invited = invited_end(state, now)
    planned = schedule(state, now).planned_end
    if invited is not None and planned > invited:
        minutes = minutes_between(invited, planned)
        found.append(ReadinessHint(TOO_LONG.with_values(minutes=minutes)))
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
    homeless = _homeless(blocks)
    if homeless:
        names = tuple(block.title for block in homeless)
        found.append(ReadinessHint(NO_ROOM, names, entity_id=homeless[0].id, field="room"))
    stretches = _stretches(blocks)
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
    for title, some in ((OPEN_REPLIES, waiting), (NAMELESS, nameless)):
        if some:
            names = tuple(unit.label for unit in some)
            found.append(ReadinessHint(title.with_count(len(some)), names, where, some[0].id))
    return found


def _homeless(blocks: tuple[Block, ...]) -> list[Block]:
    """Blocks beside others that have no room, or one that another group has."""
    found: list[Block] = []
    for group in groups(blocks):
        taken: set[Id] = set()
        for block in group if len(group) > 1 else ():
            if block.room_id is None or block.room_id in taken:
                found.append(block)
            else:
                taken.add(block.room_id)
    return found


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
