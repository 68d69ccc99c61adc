# SPDX-License-Identifier: EUPL-1.2
"""Rules and edits of the involvement map."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from moderation import registry
from moderation.activities.involvement import edits
from moderation.activities.involvement.dates import dates
from moderation.activities.involvement.model import (
    InvolvementActor,
    InvolvementCell,
    InvolvementPart,
    InvolvementPhase,
)
from moderation.activities.involvement.rules import findings
from moderation.activities.involvement.sheets import sheets
from moderation.domain.errors import UserFacingError
from moderation.domain.side import Side
from moderation.domain.state import State
from moderation.domain.texts import Catalogue, Formats
from moderation.domain.views import MinutesView
from moderation.features.agenda.model import Block
from moderation.features.people import edits as people
from moderation.features.people.actors import offered_actors
from moderation.features.people.uses import what_hangs_on
from moderation.session.session import Session
from moderation.storage import workshop_file
from tests.involvement_sample import (
    ACTORS,
    BLOCK,
    PHASES,
    TODAY,
    A,
    O,
    P,
    actor_id,
    cell_id,
    map_of,
    matrix_beside,
    phase_id,
    state_of,
    unit_id,
    way,
)
from tests.stores import CREATE, open_writer, reopened

assert registry.ROOMS


def said(state: State) -> list[str]:
    return [str(finding.sentence) for finding in findings(map_of(state))]


def names(state: State) -> list[str]:
    return [actor.name for actor in map_of(state).actors]


# --------------------------------------------------------------------------------------- rules


@pytest.mark.parametrize(
    ("letters", "expected"),
    [
        # Nothing is remarked before anybody has a part.
        (("- - -", "- - -"), []),
        (("E E E", "I I I"), []),
        # One decision in the whole map is enough, wherever it is taken.
        (("E - -", "I I I"), []),
        (
            ("- - E", "H I I"),
            [
                (
                    "Stelle 0 decides in the phase Entwurf without having been heard or informed "
                    "before."
                ),
            ],
        ),
        (
            ("H I I", "I H I"),
            ["Nobody decides in any phase. Say who takes the decision, and in which phase."],
        ),
        # A phase in which several decide.
        (("E E E", "I E I"), ["Several decide in the phase Klärung: Stelle 0, Stelle 1."]),
        # Deciding unprepared: fine in the first phase, fine once heard or informed.
        (
            ("E E -", "- - E"),
            [
                (
                    "Stelle 1 decides in the phase Entwurf without having been heard or informed "
                    "before."
                ),
            ],
        ),
        (("E E -", "I - E"), []),
        (("E E -", "- H E"), []),
        # Carrying out without ever having been heard.
        (
            ("E E E", "- - D"),
            ["Stelle 1 carries out in the phase Entwurf and was never heard before."],
        ),
        (
            ("E E E", "I I D"),
            ["Stelle 1 carries out in the phase Entwurf and was never heard before."],
        ),
        (("E E E", "- H D"), []),
        # Who carries out phase after phase is remarked once.
        (
            ("E E E", "D D D"),
            ["Stelle 1 carries out in the phase Idee and was never heard before."],
        ),
        # Somebody who is in no phase at all.
        (("E E E", "- - -"), ["Stelle 1 is not involved in any phase."]),
    ],
)  # fmt: skip
def test_what_the_rules_say(letters: tuple[str, ...], expected: list[str]) -> None:
    actors = tuple((f"Stelle {n}", A, row) for n, row in enumerate(letters))
    assert said(state_of(actors=actors, phases=PHASES[:3])) == expected


def test_a_council_group_never_decides() -> None:
    state = state_of()
    with pytest.raises(UserFacingError, match="Fraktion A is a council group"):
        edits.set_part(state, actor_id(1), phase_id(3), InvolvementPart.DECIDES)
    # A file, or a unit renamed later, may say otherwise: then it is remarked.
    state = state.apply(people.edit_unit(state, unit_id(0), name="Fraktion B"))
    assert any("Fraktion B is a council group and cannot decide" in words for words in said(state))


# --------------------------------------------------------------------------------------- edits


def test_units_and_usual_phases_are_taken_over_once() -> None:
    state = state_of(actors=(), phases=())
    state = state.apply(edits.take_units(state, BLOCK, PHASES))
    assert names(state) == ["Rat", "Fraktion A", "Tiefbauamt"]
    assert [phase.title for phase in map_of(state).phases] == list(PHASES)
    assert edits.take_units(state, BLOCK, PHASES).changes == ()
    state = state.apply(people.add_unit(state, "Stadtwerke", Side.OTHERS))
    state = state.apply(edits.take_units(state, BLOCK, PHASES))
    assert names(state)[-1] == "Stadtwerke"
    assert len(map_of(state).phases) == len(PHASES)


def test_actors_are_taken_over_by_name_where_they_are_missing() -> None:
    state = state_of()
    state = state.apply(edits.take_actors(state, BLOCK, [("kreis", O), ("Stadtwerke", O)], PHASES))
    assert names(state) == [*(name for name, _side, _letters in ACTORS), "Stadtwerke"]


def test_whoever_is_named_like_a_unit_becomes_its_row() -> None:
    state = state_of(actors=())
    named = [("tiefbauamt", O), ("Kreis", O), ("Tiefbauamt", A), ("kreis", O)]
    state = state.apply(edits.take_actors(state, BLOCK, named, PHASES))
    assert [(a.name, a.side, a.unit_id) for a in map_of(state).actors] == [
        ("Tiefbauamt", A, unit_id(2)),
        ("Kreis", O, None),
    ]
    assert edits.missing_actors(state, BLOCK, named) == []


def test_bodies_of_a_role_matrix_are_offered_block_by_block() -> None:
    state = State.holding([*state_of().entities(), *matrix_beside(2)])
    (first, second) = offered_actors(state, state.of(Block))
    assert (first.block.title, first.actors) == ("Rollen 0", (("Rat", P), ("Stadtwerke", O)))
    assert second.block.title == "Rollen 1"


@pytest.mark.parametrize(("name", "words"), [("", "needs a name"), ("kreis", "already")])
def test_names_are_asked_for_and_unique(name: str, words: str) -> None:
    state = state_of()
    with pytest.raises(UserFacingError, match=words):
        edits.add_actor(state, BLOCK, name, O)
    title = name.replace("kreis", "idee")
    with pytest.raises(UserFacingError, match=words):
        edits.add_phase(state, BLOCK, title)


def test_rows_and_columns_are_named_moved_and_removed() -> None:
    state = state_of()
    state = state.apply(edits.add_actor(state, BLOCK, "Land", O, after=actor_id(4)))
    assert names(state)[5] == "Land"
    state = state.apply(edits.edit_actor(state, actor_id(4), "Landkreis", O))
    state = state.apply(edits.shift_actor(state, actor_id(4), -4))
    assert names(state)[0] == "Landkreis"
    state = state.apply(edits.add_phase(state, BLOCK, "Beteiligung", after=phase_id(1)))
    state = state.apply(edits.rename_phase(state, phase_id(0), "Anstoß"))
    state = state.apply(edits.shift_phase(state, phase_id(5), -9))
    titles = [phase.title for phase in map_of(state).phases]
    assert titles == ["Auswertung", "Anstoß", "Klärung", "Beteiligung", "Entwurf", "Entscheidung",
                      "Umsetzung"]  # fmt: skip
    state = state.apply(edits.remove_phase(state, phase_id(3)))
    state = state.apply(edits.remove_actor(state, actor_id(0)))
    assert state.find(InvolvementCell, cell_id(0, 3)) is None
    assert "Rat" not in names(state)


@pytest.mark.parametrize(
    ("typed", "day", "timing"),
    [
        ("30.9.2026", date(2026, 9, 30), ""),
        ("9/2026", date(2026, 9, 30), ""),
        ("Herbst 2028", None, "Herbst 2028"),
        ("Sitzung am 3.4.2027", None, "Sitzung am 3.4.2027"),
        ("vor der  Sommerpause", None, "vor der Sommerpause"),
        ("", None, ""),
    ],
)
def test_when_is_a_day_if_it_reads_as_one(typed: str, day: date | None, timing: str) -> None:
    state = state_of()
    state = state.apply(edits.set_when(state, actor_id(0), phase_id(3), typed, TODAY))
    cell = state.get(InvolvementCell, cell_id(0, 3))
    assert (cell.day, cell.timing) == (day, timing)


def test_a_cell_that_says_nothing_any_more_is_not_kept() -> None:
    state = state_of()
    state = state.apply(edits.set_note(state, actor_id(6), phase_id(0), " per Brief "))
    cell = map_of(state).cells[actor_id(6), phase_id(0)]
    assert (cell.part, cell.note) == (None, "per Brief")
    state = state.apply(edits.set_note(state, actor_id(6), phase_id(0), ""))
    assert (actor_id(6), phase_id(0)) not in map_of(state).cells
    state = state.apply(edits.set_part(state, actor_id(0), phase_id(3), None))
    assert state.find(InvolvementCell, cell_id(0, 3)) is None


# --------------------------------------------------------------------------------------- units


def test_a_renamed_unit_is_renamed_on_the_map_and_only_there() -> None:
    state = state_of()
    with pytest.raises(UserFacingError, match="Rename it in the preparation"):
        edits.edit_actor(state, actor_id(2), "Bauamt", A)
    state = state.apply(people.edit_unit(state, unit_id(2), name="Bauamt"))
    assert names(state)[2] == "Bauamt"


def test_a_removed_unit_stays_on_the_map_with_its_last_name() -> None:
    state = state_of()
    state = state.apply(people.edit_unit(state, unit_id(2), name="Bauamt"))
    assert [m.source for m in what_hangs_on(state, unit_id(2))] == [
        "its row in the involvement map stays, as a name"
    ]
    removing = people.remove_unit(state, unit_id(2))
    gone = state.apply(removing)
    assert names(gone)[2] == "Bauamt"
    assert gone.get(InvolvementActor, actor_id(2)).unit_id is None
    assert map_of(gone).parts(map_of(gone).actors[2]) == map_of(state).parts(
        map_of(state).actors[2]
    )
    assert gone.apply(removing.inverse()).entities() == state.entities()
    assert what_hangs_on(gone, unit_id(0))


# --------------------------------------------------------------------------------- other shapes


def test_days_go_to_the_calendar_and_letters_to_the_workbook() -> None:
    state = state_of()
    state = state.apply(edits.set_when(state, actor_id(0), phase_id(3), "30.9.2026", TODAY))
    state = state.apply(edits.set_when(state, actor_id(2), phase_id(4), "nach dem Haushalt", TODAY))
    view = MinutesView(state)
    block = view.get(Block, BLOCK)
    catalogue, formats = Catalogue.load("de"), Formats("de")
    (dated,) = dates(view, block, catalogue, formats)
    assert (dated.day, dated.title, dated.who) == (
        date(2026, 9, 30),
        "Entscheidung: Rat (entscheidet)",
        "Rat",
    )
    (sheet,) = sheets(view, block, catalogue, formats)
    assert sheet.rows[0] == ("Rat", "Politik", "I", "H", "I", "E (30.09.2026)", "I", "E")
    assert sheet.rows[2][6] == "D (nach dem Haushalt)"
    assert sheets(MinutesView(state_of(actors=())), block, catalogue, formats) == []


PLACES = st.tuples(st.integers(0, len(ACTORS) - 1), st.integers(0, len(PHASES) - 1))
ACTIONS = st.one_of(
    st.tuples(st.just("part"), PLACES, st.one_of(st.none(), st.sampled_from(InvolvementPart))),
    st.tuples(st.just("when"), PLACES, st.sampled_from(["", "30.9.2026", "bald"])),
    st.tuples(st.just("note"), PLACES, st.sampled_from(["", "schriftlich"])),
)


@settings(max_examples=40, deadline=None)
@given(st.lists(ACTIONS, max_size=12))
def test_whatever_is_set_can_be_undone_and_groups_never_decide(
    actions: list[tuple[str, tuple[int, int], object]],
) -> None:
    state = start = state_of()
    done = []
    for kind, (row, column), value in actions:
        actor, phase = actor_id(row), phase_id(column)
        try:
            if kind == "part":
                part = value if isinstance(value, InvolvementPart) else None
                step = edits.set_part(state, actor, phase, part)
            elif kind == "when":
                step = edits.set_when(state, actor, phase, str(value), TODAY)
            else:
                step = edits.set_note(state, actor, phase, str(value))
        except UserFacingError:
            assert (row, value) == (1, InvolvementPart.DECIDES)
            continue
        state = state.apply(step)
        done.append(step)
    found = map_of(state)
    assert not any(cell.blank for cell in found.cells.values())
    assert InvolvementPart.DECIDES not in found.parts(found.actors[1])
    for step in reversed(done):
        state = state.apply(step.inverse())
    assert state.entities() == start.entities()


def test_a_map_survives_the_workshop_file_and_the_store(tmp_path: Path) -> None:
    state = state_of()
    state = state.apply(edits.set_when(state, actor_id(0), phase_id(3), "bald", TODAY))
    state = state.apply(edits.set_note(state, actor_id(0), phase_id(3), "öffentlich"))
    path = tmp_path / "map.json"
    path.write_text(workshop_file.write(state), encoding="utf-8")
    read = State.holding(workshop_file.read(path))
    assert [p.title for p in read.of(InvolvementPhase)] == list(PHASES)
    cells = [(c.part, c.timing, c.note) for c in read.of(InvolvementCell)]
    assert sorted(map(str, cells)) == sorted(
        str((c.part, c.timing, c.note)) for c in state.of(InvolvementCell)
    )
    with open_writer(tmp_path / "store.sqlite") as writer:
        session = Session.create(way(), CREATE, writer)
        session.perform(people.remove_unit(session.state, unit_id(0)))
        session.undo()
        assert writer.wait_until_saved(10)
        found = reopened(session.state.workshop.id, writer).state
        assert found.of(InvolvementActor) == state.of(InvolvementActor)


def test_politics_and_the_others_are_sides_of_actors() -> None:
    assert {actor.side for actor in map_of(state_of()).actors} == {P, A, O}
