# SPDX-License-Identifier: EUPL-1.2
"""What people need to take part: gathered by room without names, gone with the person."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderation.domain.ids import Id
from moderation.domain.state import State
from moderation.domain.views import MinutesView, PublicView, WallView
from moderation.features.agenda.access import (
    need_of,
    needs_by_room,
    room_needs_typed,
    say_need,
    write_room_needs,
)
from moderation.features.agenda.invitation import Invitation
from moderation.features.agenda.model import Room, RoomNeed
from moderation.features.mandate.edits import edit_frame
from moderation.features.people.edits import (
    edit_unit,
    remove_participant,
    remove_unit,
    set_attendance,
)
from moderation.features.people.model import AccessNeed, Attendance, Participant, Reply
from moderation.minutes.plain import to_text
from moderation.output.script import clients_script, moderators_script, setup_sheet
from moderation.storage import workshop_file
from moderation.windows.library.own_templates import duplicated, stripped
from tests.municipal_room import WORKSHOP, room, unit_id

NOW = datetime(2026, 3, 12, 12, 15, tzinfo=UTC)
HALL = Room(id=Id("hall"), workshop_id=WORKSHOP, name="Großer Saal")


def noted() -> State:
    """The municipal room with a hall, and needs of two people and of nobody in particular."""
    state = State.holding([*room().entities(), HALL])
    people = state.of(Participant)
    for person, words in ((people[0], "Stufenfrei; Platz am Gang"), (people[4], "stufenfrei")):
        state = state.apply(say_need(state, person.id, words))
    return state.apply(write_room_needs(state, "GROSSER SAAL: 2 x Induktionsschleife\nRuheraum"))


def gathered(state: State) -> dict[str, dict[str, int]]:
    return {
        "" if place.room is None else place.room.name: dict(place.needs)
        for place in needs_by_room(state)
    }


def test_needs_are_gathered_by_room_and_name_nobody() -> None:
    assert gathered(noted()) == {
        "": {"Stufenfrei": 2, "Platz am Gang": 1, "Ruheraum": 1},
        "Großer Saal": {"Induktionsschleife": 2},
    }


def test_who_does_not_come_needs_nothing() -> None:
    state = noted()
    first, other = (need.participant_id for need in state.of(AccessNeed))
    excused = set_attendance(state, first, Attendance.EXCUSED, NOW, NOW - NOW)
    assert gathered(state.apply(excused))[""] == {"stufenfrei": 1, "Ruheraum": 1}
    unit = state.get(Participant, other).unit_id
    declined = state.apply(edit_unit(state, unit, reply=Reply.DECLINED))
    assert gathered(declined)[""]["Ruheraum"] == 1
    assert gathered(declined)[""].get("Stufenfrei", 0) < 2


def test_a_need_goes_with_the_person_and_with_the_unit() -> None:
    state = noted()
    first, other = state.of(AccessNeed)
    step = remove_participant(state, first.participant_id)
    after = state.apply(step)
    assert after.of(AccessNeed) == (other,)
    assert after.apply(step.inverse()).entities() == state.entities()
    unit = state.get(Participant, other.participant_id).unit_id
    assert other not in state.apply(remove_unit(state, unit)).of(AccessNeed)


def test_a_room_that_goes_leaves_what_is_needed() -> None:
    state = noted()
    state = State.holding(e for e in state.entities() if e.kind != "room_need")
    state = state.apply(write_room_needs(state, "Großer Saal: Rampe"))
    assert state.of(RoomNeed)[0].room_id == HALL.id
    from moderation.features.agenda.edits import remove_room

    state = state.apply(remove_room(state, HALL.id))
    assert gathered(state)[""]["Rampe"] == 1


def test_nothing_of_it_is_in_any_view_file_or_copy() -> None:
    state = noted()
    words = ("Induktionsschleife", "stufenfrei", "Stufenfrei", "Ruheraum")
    for view in (WallView(state), MinutesView(state), PublicView(state, names=True)):
        for kind in (AccessNeed, RoomNeed):
            with pytest.raises(TypeError):
                view.of(kind)
    papers = [
        to_text(clients_script(MinutesView(state), NOW)),
        workshop_file.write(state),
        workshop_file.write(stripped(state, "Vorlage")),
        workshop_file.write(duplicated(state, "Zweiter")),
    ]
    for paper in papers:
        assert not any(word in paper for word in words)


def test_whoever_sets_up_the_rooms_reads_needs_and_no_names() -> None:
    state = noted()
    person = state.get(Participant, state.of(AccessNeed)[0].participant_id)
    named = replace(person, name="Sprechperson Unverwechselbar")
    state = State.holding(named if e.id == person.id else e for e in state.entities())
    for paper in (setup_sheet(state, NOW), moderators_script(state, NOW)):
        said = to_text(paper)
        assert "2 × Induktionsschleife" in said
        assert "2 × Stufenfrei" in said
        assert "Großer Saal" in said
        assert "Unverwechselbar" not in said
    bare = State.holding(e for e in state.entities() if not e.private)
    assert "Es ist nichts notiert." in to_text(setup_sheet(bare, NOW))


def test_the_invitation_asks_and_says_whom_to_tell() -> None:
    state = room()
    state = State.holding(
        replace(e, day=NOW.date()) if e.kind == "workshop" else e for e in state.entities()
    )
    assert "Induktionsschleife" in Invitation(MinutesView(state), NOW).body()
    assert "mit Ihrer Antwort" in Invitation(MinutesView(state), NOW).body()
    state = state.apply(edit_frame(state, access_contact="Vorzimmer,\n07000 1234"))
    body = Invitation(MinutesView(state), NOW).body()
    assert "Vorzimmer, 07000 1234" in body
    assert "mit Ihrer Antwort" not in body
    public = PublicView(state)
    assert "07000" not in repr(vars(public)), "whom to tell is an address, and told to nobody else"


def test_words_are_kept_changed_and_taken_away() -> None:
    state = noted()
    person = state.of(AccessNeed)[0].participant_id
    state = state.apply(say_need(state, person, " Rollstuhl "))
    found = need_of(state, person)
    assert found is not None
    assert found.words == "Rollstuhl"
    state = state.apply(say_need(state, person, " "))
    assert need_of(state, person) is None
    assert say_need(state, person, "").changes == ()
    assert need_of(state, unit_id("a")) is None


LINES = st.lists(
    st.one_of(
        st.text(max_size=30),
        st.sampled_from(["Großer Saal: 3 × Rampe", "2 x Lupe", "Zelt: Teppich", "0 × nichts", ":"]),
    ),
    max_size=6,
)


@given(LINES, LINES)
def test_what_is_typed_is_shown_again_and_can_be_taken_back(
    first: list[str], second: list[str]
) -> None:
    state = State.holding([*room().entities(), HALL])
    for typed in ("\n".join(first), "\n".join(second)):
        step = write_room_needs(state, typed)
        after = state.apply(step)
        assert after.apply(step.inverse()).entities() == state.entities()
        again = after.apply(write_room_needs(after, room_needs_typed(after)))
        assert gathered(again) == gathered(after)
        assert room_needs_typed(again) == room_needs_typed(after)
        state = after
