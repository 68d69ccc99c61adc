# SPDX-License-Identifier: EUPL-1.2
"""People stand in one order wherever all of them are listed."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from moderation.domain.state import State
from moderation.features.people import edits
from moderation.features.people.importing import preview, read_pasted
from moderation.features.people.model import Attendance, Participant, people_listed
from moderation.features.people.presence import people_in_room
from moderation.features.speakers.candidates import candidates
from tests.municipal_room import room

MORNING = datetime(2026, 3, 12, 9, 0, tzinfo=UTC)


def test_everybody_is_listed_by_side_and_unit_as_the_list_was_read() -> None:
    state = State.holding([room().workshop])
    lines = [
        f"{unit} {number};{unit}"
        for unit in ("Tiefbauamt", "Fraktion A", "Kämmerei", "Fraktion B")
        for number in (1, 2, 3)
    ]
    read = preview(read_pasted("\n".join(["Name;Stelle", *lines])), state)
    state = state.apply(edits.import_people(state, read))
    assert [person.name for person in people_listed(state)] == [
        f"{unit} {number}"
        for unit in ("Fraktion A", "Fraktion B", "Tiefbauamt", "Kämmerei")
        for number in (1, 2, 3)
    ]
    assert people_in_room(state) == ()
    for person in state.of(Participant):
        state = state.apply(
            edits.set_attendance(state, person.id, Attendance.PRESENT, MORNING, timedelta())
        )
    assert [p.id for p in people_in_room(state)] == [p.id for p in people_listed(state)]
    named = [each.person.name for each in candidates(state, MORNING) if each.person is not None]
    assert named == [p.name for p in people_listed(state)]
