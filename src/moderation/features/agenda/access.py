# SPDX-License-Identifier: EUPL-1.2
"""What people need to take part: noted for a person or without a name, gathered by room.

Nothing of it is in a view: only the whole state knows it. What is gathered for those who set up the
rooms names nobody.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from moderation.domain.blank import trimmed
from moderation.domain.change import Change, Step, added, removed, replaced
from moderation.domain.ids import Id, new_id
from moderation.domain.matching import folded
from moderation.domain.order import rank_at
from moderation.domain.state import State
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.domain.withheld import OMITTED, sweeper
from moderation.features.agenda.model import Room, RoomNeed
from moderation.features.people.model import (
    AccessNeed,
    Attendance,
    Participant,
    Reply,
    Unit,
)

OF_PERSON = QT_TRANSLATE_NOOP("AccessEdit", "Note what a person needs")
OF_ROOMS = QT_TRANSLATE_NOOP("AccessEdit", "Note what is needed in the rooms")
_COUNTED = re.compile(r"([1-9]\d{0,2})\s*[x×]\s*(\S.*)", re.IGNORECASE)
_PARTS = re.compile(r"[;\n]")


def need_of(state: State, participant_id: Id) -> AccessNeed | None:
    """What was noted for a person, if anything was."""
    found = (need for need in state.of(AccessNeed) if need.participant_id == participant_id)
    return next(found, None)


def say_need(state: State, participant_id: Id, words: str) -> Step:
    """What a person needs; nothing any more without words."""
    said, before = trimmed(words), need_of(state, participant_id)
    key = f"access {participant_id}"
    if before is not None:
        changes = replaced(before, words=said) if said else removed(before)
        return Step(OF_PERSON, changes, merge_key=key)
    if not said:
        return Step(OF_PERSON, ())
    fresh = AccessNeed(
        id=new_id(),
        workshop_id=state.workshop.id,
        rank=rank_at(state.of(AccessNeed), len(state.of(AccessNeed))),
        participant_id=participant_id,
        words=said,
    )
    return Step(OF_PERSON, added(fresh), merge_key=key)


def room_needs_typed(state: State) -> str:
    """The needs without a name as they are typed: one a line, with its room and its number."""
    return "\n".join(_typed(state, need) for need in state.of(RoomNeed))


def _typed(state: State, need: RoomNeed) -> str:
    room = state.find(Room, need.room_id)
    name = "" if room is None else trimmed(room.name)
    counted = f"{need.count} × {need.words}" if need.count > 1 else need.words
    return trimmed(" ".join((f"{name}: {counted}" if name else counted).splitlines()))


def write_room_needs(state: State, typed: str) -> Step:
    """The needs without a name as they were typed, one a line: "Saal: 2 × Induktionsschleife".

    A line that reads as a need does already is that need, in its room, wherever it stands now. Of
    any other one, what stands before a colon is a room only if there is one of this name; else the
    line is one need, with its colon.
    """
    lines = [line for line in map(trimmed, typed.splitlines()) if line]
    left = list(state.of(RoomNeed))
    kept: list[RoomNeed | None] = []
    for line in lines:
        own = next((need for need in left if _typed(state, need) == line), None)
        kept.append(own)
        if own is not None:
            left.remove(own)
    changes: list[Change] = []
    for place, (line, own) in enumerate(zip(lines, kept, strict=True)):
        rank = float(place)
        if own is not None:
            changes += replaced(own, rank=rank)
            continue
        before = left.pop(0) if left else None
        words, count, room_id = _read(state, line, None if before is None else before.room_id)
        if before is not None:
            changes += replaced(before, words=words, count=count, room_id=room_id, rank=rank)
        else:
            fresh = RoomNeed(
                id=new_id(),
                workshop_id=state.workshop.id,
                rank=rank,
                words=words,
                count=count,
                room_id=room_id,
            )
            changes += added(fresh)
    return Step(OF_ROOMS, (*changes, *removed(*left)))


def _read(state: State, line: str, likely: Id | None) -> tuple[str, int, Id | None]:
    """Words, number and room of a line; of several rooms of one name it is the likely one."""
    words, room_id = line, None
    for colon in (place for place, letter in enumerate(line) if letter == ":"):
        # The longest name that fits: a room may have a colon in its own.
        after = trimmed(line[colon + 1 :])
        rooms = _called(state, line[:colon]) if after else []
        if rooms:
            words, room_id = after, likely if likely in rooms else rooms[0]
    counted = _COUNTED.fullmatch(words)
    if counted is None:
        return words, 1, room_id
    return trimmed(counted[2]), int(counted[1]), room_id


def _called(state: State, name: str) -> list[Id]:
    """The rooms of a name."""
    asked = folded(trimmed(name))
    return [room.id for room in state.of(Room) if asked and folded(trimmed(room.name)) == asked]


@dataclass(frozen=True, slots=True)
class NeedsOfRoom:
    """What is needed in a room, or with ``room`` as nothing wherever people go; names nobody.

    ``needs`` are words and for how many.
    """

    room: Room | None
    needs: tuple[tuple[str, int], ...]


def needs_by_room(state: State) -> tuple[NeedsOfRoom, ...]:
    """Everything that is needed, by room; first what is needed everywhere.

    The same words are one need of several people. Whoever is excused or declined needs nothing.
    Names and addresses of the workshop's people are taken out, whoever typed them where.
    """
    swept = sweeper({person.name: OMITTED for person in state.of(Participant) if person.name})
    found: dict[Id | None, dict[str, tuple[str, int]]] = {}

    def count(room_id: Id | None, words: str, number: int) -> None:
        of_room = found.setdefault(room_id, {})
        first, before = of_room.get(folded(words), (words, 0))
        of_room[folded(words)] = first, before + number

    for need in state.of(AccessNeed):
        if _comes(state, need.participant_id):
            for part in filter(None, map(trimmed, _PARTS.split(need.words))):
                count(None, swept(part), 1)
    for each in state.of(RoomNeed):
        count(each.room_id, swept(trimmed(each.words)), each.count)
    places = (None, *state.of(Room))
    return tuple(
        NeedsOfRoom(room, tuple(found[key].values()))
        for room in places
        if (key := None if room is None else room.id) in found
    )


def _comes(state: State, participant_id: Id) -> bool:
    person = state.find(Participant, participant_id)
    unit = None if person is None else state.find(Unit, person.unit_id)
    excused = person is None or person.attendance is Attendance.EXCUSED
    return not excused and (unit is None or unit.reply is not Reply.DECLINED)
