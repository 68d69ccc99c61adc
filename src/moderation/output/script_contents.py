# SPDX-License-Identifier: EUPL-1.2
"""What the script of the day says, without its looks on paper.

What is the moderators' own, the words to say and the private notes, is no part of
``ScriptContents`` at all: only the whole state can fill ``ModeratorsWords``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from moderation.domain.blank import blank, trimmed
from moderation.domain.ids import Id
from moderation.domain.state import State
from moderation.domain.views import MinutesView
from moderation.features.agenda.access import NeedsOfRoom, needs_by_room
from moderation.features.agenda.model import (
    BREAK,
    Block,
    Material,
    Room,
    ScriptStep,
    schedule,
    side_by_side,
)
from moderation.features.capture.model import PrivateNote


@dataclass(frozen=True, slots=True, kw_only=True)
class ScriptPage:
    """What a page says of one block; the moderators' own words have no place in it.

    ``day`` is the number of the day that it lies on, from 1. ``begin`` and ``end`` are planned;
    ``goal`` is what the block is for; ``beside`` names the blocks that take place at the same time.
    """

    block_id: Id
    day: int
    number: int
    title: str
    activity: str
    begin: datetime
    end: datetime
    goal: str = ""
    question: str = ""
    steps: tuple[ScriptStep, ...] = ()
    lead: str = ""
    room_id: Id | None = None
    room: str = ""
    beside: tuple[str, ...] = ()
    material: tuple[str, ...] = ()
    closed: bool = False
    parked: bool = False

    @property
    def minutes(self) -> int:
        """Its planned length."""
        return int((self.end - self.begin) / timedelta(minutes=1))

    @property
    def says_more(self) -> bool:
        """Whether it says more than its line of the overview; a coffee break does not."""
        said = (self.goal, self.question, *self.material, *(step.text for step in self.steps))
        return self.activity != BREAK or not all(blank(words) for words in said)


@dataclass(frozen=True, slots=True, kw_only=True)
class ScriptDay:
    """A day of the script: its date if it has one, its place, and when its blocks are planned.

    Without blocks it has no span.
    """

    number: int
    dated: date | None
    place: str
    span: tuple[datetime, datetime] | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ScriptRoom:
    """A room and what it is for."""

    id: Id
    name: str
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ScriptThing:
    """Something to bring; ``block`` is the title of the block that needs it."""

    name: str
    ready: bool
    block: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ScriptContents:
    """Everything that the client's copy is made of."""

    days: tuple[ScriptDay, ...]
    pages: tuple[ScriptPage, ...]
    rooms: tuple[ScriptRoom, ...]
    material: tuple[ScriptThing, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ModeratorsWords:
    """What only the moderators read: by block what to say and the note, and that of the day.

    ``needs`` are what people need to take part, which those who set up the rooms read as well.
    """

    say: Mapping[Id, str] = field(default_factory=dict)
    notes: Mapping[Id | None, str] = field(default_factory=dict)
    needs: tuple[NeedsOfRoom, ...] = ()


def script_of(view: MinutesView, now: datetime) -> ScriptContents:
    """The script of a workshop without anything that is the moderators' own.

    ``now`` gives an undated draft a day, so that its blocks have times.
    """
    things = view.of(Material)
    plan = schedule(view, now)
    pages = []
    placed = [(day.day.number, slot) for day in plan.days for slot in day.slots]
    for number, (day_number, slot) in enumerate(placed, 1):
        block = slot.block
        room = view.find(Room, block.room_id)
        beside = (b.title for b in side_by_side(view, block) if b.id != block.id)
        needed = (thing.name for thing in things if thing.block_id == block.id)
        pages.append(
            ScriptPage(
                block_id=block.id,
                day=day_number,
                number=number,
                title=trimmed(block.title),
                activity=block.activity,
                begin=slot.planned,
                end=slot.planned + timedelta(minutes=block.minutes),
                goal=trimmed(block.summary),
                question=trimmed(block.question),
                steps=block.script,
                lead=trimmed(block.lead),
                room_id=None if room is None else room.id,
                room="" if room is None else trimmed(room.name),
                beside=tuple(trimmed(title) for title in beside),
                material=tuple(trimmed(name) for name in needed),
                closed=block.closed_session,
                parked=block.parked,
            )
        )
    return ScriptContents(
        days=tuple(
            ScriptDay(
                number=day.day.number,
                dated=day.day.dated,
                place=trimmed(day.day.place),
                span=(day.day.begin, day.planned_end) if day.slots else None,
            )
            for day in plan.days
        ),
        pages=tuple(pages),
        rooms=tuple(
            ScriptRoom(id=room.id, name=trimmed(room.name), note=trimmed(room.note))
            for room in view.of(Room)
        ),
        material=tuple(
            ScriptThing(name=trimmed(thing.name), ready=thing.ready, block=_title(view, thing))
            for thing in things
        ),
    )


def moderators_words(state: State) -> ModeratorsWords:
    """What the moderators' copy says beside the client's."""
    said = {block.id: trimmed(block.say) for block in state.of(Block)}
    notes: dict[Id | None, str] = {}
    for note in state.of(PrivateNote):
        words = (notes.get(note.block_id, ""), trimmed(note.text))
        notes[note.block_id] = "\n".join(part for part in words if part)
    return ModeratorsWords(say=said, notes=notes, needs=needs_by_room(state))


def _title(view: MinutesView, thing: Material) -> str:
    block = view.find(Block, thing.block_id)
    return "" if block is None else trimmed(block.title)
