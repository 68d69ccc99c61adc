# SPDX-License-Identifier: EUPL-1.2
"""What people need to take part: noted for a person or without a name, gathered by room.

Nothing of it is in a view: only the whole state knows it. What is gathered for those who set up the
rooms names nobody.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from moderation.domain.blank import trimmed
from moderation.domain.change import Change, Step, added, removed, replaced
from moderation.domain.ids import Id, new_id
from moderation.domain.matching import folded
from moderation.domain.order import rank_at
from moderation.domain.state import State
from moderation.domain.texts import QT_TRANSLATE_NOOP
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
    rooms = {room.id: trimmed(room.name) for room in state.of(Room)}
    lines = []
    for need in state.of(RoomNeed):
        counted = f"{need.count} × {need.words}" if need.count > 1 else need.words
        room = "" if need.room_id is None else rooms.get(need.room_id, "")
        lines.append(f"{room}: {counted}" if room else counted)
    return "\n".join(lines)


def write_room_needs(state: State, typed: str) -> Step:
    """The needs without a name as they were typed, one a line: "Saal: 2 × Induktionsschleife".

    What stands before a colon is a room only if there is one of this name; otherwise the line is
    one need, with its colon.
    """
    wanted = list(_read(state, typed))
    before = list(state.of(RoomNeed))
    changes: list[Change] = []
    for place, (words, count, room_id) in enumerate(wanted):
        values = {"words": words, "count": count, "room_id": room_id, "rank": float(place)}
        if place < len(before):
            changes += replaced(before[place], **values)
        else:
            fresh = RoomNeed(
                id=new_id(),
                workshop_id=state.workshop.id,
                rank=float(place),
                words=words,
                count=count,
                room_id=room_id,
            )
            changes += added(fresh)
    changes += removed(*before[len(wanted) :])
    return Step(OF_ROOMS, tuple(changes))


def _read(state: State, typed: str) -> Iterator[tuple[str, int, Id | None]]:
    rooms = {folded(room.name): room.id for room in state.of(Room)}
    for line in map(trimmed, typed.splitlines()):
        if not line:
            continue
        before, colon, after = line.partition(":")
        room_id = rooms.get(folded(before)) if colon and trimmed(after) else None
        words = line if room_id is None else trimmed(after)
        counted = _COUNTED.fullmatch(words)
        if counted is not None:
            yield trimmed(counted[2]), int(counted[1]), room_id
        else:
            yield words, 1, room_id


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
    """
    found: dict[Id | None, dict[str, tuple[str, int]]] = {}

    def count(room_id: Id | None, words: str, number: int) -> None:
        of_room = found.setdefault(room_id, {})
        first, before = of_room.get(folded(words), (words, 0))
        of_room[folded(words)] = first, before + number

    for need in state.of(AccessNeed):
        if _comes(state, need.participant_id):
            for part in filter(None, map(trimmed, _PARTS.split(need.words))):
                count(None, part, 1)
    for each in state.of(RoomNeed):
        count(each.room_id, trimmed(each.words), each.count)
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
