# SPDX-License-Identifier: EUPL-1.2
"""What people need to take part: gathered by room without names, gone with the person."""

from __future__ import annotations

import json
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
from moderation.paths import resource
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


def test_who_is_named_in_a_need_is_not_named_to_whoever_sets_up_the_rooms() -> None:
    """Whatever was typed, of a person or in a room: no name and no address of anybody."""
    state = noted()
    person = state.get(Participant, state.of(AccessNeed)[0].participant_id)
    named = replace(person, name="Sprechperson Unverwechselbar", email="sp@gemeinde.example")
    state = State.holding(named if e.id == person.id else e for e in state.entities())
    other = state.of(AccessNeed)[1].participant_id
    state = state.apply(say_need(state, other, "neben Sprechperson Unverwechselbar"))
    state = state.apply(
        write_room_needs(
            state, "Großer Saal: Rampe für Unverwechselbar, Sprechperson, sp@gemeinde.example"
        )
    )
    for paper in (setup_sheet(state, NOW), moderators_script(state, NOW)):
        said = to_text(paper)
        assert "Rampe für" in said
        assert "neben" in said
        assert "nverwechselbar" not in said
        assert "gemeinde.example" not in said


def test_every_page_with_needs_says_that_it_is_destroyed_after_the_day() -> None:
    state = noted()
    for paper in (setup_sheet(state, NOW), moderators_script(state, NOW)):
        assert "vernichten" in repr(paper.furniture)
    bare = State.holding(e for e in state.entities() if not e.private)
    for paper in (moderators_script(bare, NOW), clients_script(MinutesView(state), NOW)):
        assert "vernichten" not in repr(paper.furniture)


def test_no_text_promises_that_nobody_else_reads_a_need() -> None:
    """Whoever sets up the rooms does: what is said of needs says so, or promises nothing."""
    words = json.loads(resource("translations", "moderation_de.json").read_text("utf-8"))
    said = [text for text in flat(words) if "stufenfrei" in text]
    assert len(said) >= 3
    assert not [text for text in said if "nur für Sie" in text or "bleibt bei der" in text]
    state = State.holding(
        replace(e, day=NOW.date()) if e.kind == "workshop" else e for e in room().entities()
    )
    for contact in ("", "Vorzimmer"):
        view = MinutesView(state.apply(edit_frame(state, access_contact=contact)))
        assert "ohne Ihren Namen" in Invitation(view, NOW).body()


def flat(value: object) -> list[str]:
    """Every text in a catalogue."""
    if isinstance(value, dict):
        return [text for each in value.values() for text in flat(each)]
    if isinstance(value, list):
        return [text for each in value for text in flat(each)]
    return [value] if isinstance(value, str) else []


def test_a_need_keeps_its_room_whatever_the_room_is_called() -> None:
    """A colon in the name, the same name twice, a word that is a room: other lines change."""
    names = ("Saal", "Saal: Empore", "Nebenraum", "Nebenraum", "")
    rooms = [Room(id=Id(f"r{n}"), workshop_id=WORKSHOP, name=name) for n, name in enumerate(names)]
    needs = [
        RoomNeed(id=Id(f"n{n}"), workshop_id=WORKSHOP, rank=float(n), words=f"Rampe {n}",
                 room_id=each.id)
        for n, each in enumerate(rooms)
    ]  # fmt: skip
    needs.append(RoomNeed(id=Id("free"), workshop_id=WORKSHOP, rank=9.0, words="Saal: laut"))
    state = State.holding([*room().entities(), *rooms, *needs])
    before = {need.id: (need.words, need.room_id) for need in state.of(RoomNeed)}
    lines = room_needs_typed(state).splitlines()
    step = write_room_needs(state, "\n".join(["Lupe", *reversed(lines)]))
    after = state.apply(step)
    kept = {need.id: (need.words, need.room_id) for need in after.of(RoomNeed)}
    assert before.items() <= kept.items()
    assert next(need.words for need in after.of(RoomNeed)) == "Lupe"
    reworded = state.apply(write_room_needs(state, "\n".join(f"{line}, breit" for line in lines)))
    placed = {need.id: need.room_id for need in reworded.of(RoomNeed)}
    assert [placed[need.id] for need in needs[:4]] == [each.id for each in rooms[:4]]


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
