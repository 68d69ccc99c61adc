# SPDX-License-Identifier: EUPL-1.2
"""Columns that are a unit's: renamed with it, kept when it goes, free once named by hand."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from moderation import registry
from moderation.activities.roles import columns, edits
from moderation.activities.roles.model import RoleBody, RoleCell, RoleLetter
from moderation.activities.roles.of_unit import acts_through
from moderation.activities.roles.rules import RoleRule, findings
from moderation.domain.ids import Id
from moderation.domain.state import State
from moderation.domain.views import MinutesView
from moderation.features.people import edits as people
from moderation.features.people.kinds import UnitKind
from moderation.features.people.model import Unit
from moderation.features.people.uses import what_hangs_on
from moderation.session.session import Session
from moderation.storage import workshop_file
from tests.roles_sample import BLOCK, WORKSHOP, A, O, P, body_id, matrix_of, task_id, town
from tests.stores import CREATE, open_writer, reopened

assert registry.ROOMS
OFFICE = Id("office")


def taken(**values: object) -> State:
    """A matrix with a column taken from the unit Tiefbauamt, which decides the first task."""
    unit = Unit(id=OFFICE, workshop_id=WORKSHOP, name="Tiefbauamt", side=A)
    state = State.holding([*town(), replace(unit, **values)])  # type: ignore[arg-type]
    state = state.apply(columns.take_units(state, BLOCK, {OFFICE: UnitKind.DEPARTMENT}))
    for side in (P, A):
        step = edits.set_view(state, task_id(0), column(state).id, side, RoleLetter.E)
        state = state.apply(step)
    return state


def column(state: State) -> RoleBody:
    return matrix_of(state).bodies[-1]


def named(state: State, name: str) -> State:
    return state.apply(people.edit_unit(state, OFFICE, name=name))


def test_a_renamed_unit_renames_its_column_in_the_same_step() -> None:
    state = taken()
    assert column(state).unit_id == OFFICE
    step = people.edit_unit(state, OFFICE, name="Amt für Mobilität")
    after = state.apply(step)
    assert column(after).name == "Amt für Mobilität"
    assert after.of(RoleCell) == state.of(RoleCell)
    assert after.apply(step.inverse()).entities() == state.entities()
    short = after.apply(people.edit_unit(after, OFFICE, short="AfM"))
    assert column(short).name == "AfM"
    longer = named(short, "Amt für Mobilität und Verkehr")
    assert column(longer) == column(short)


def test_typing_past_another_column_s_name_loses_nothing() -> None:
    state = taken()
    names = []
    for typed in ("Fachamt", "Fachamt f", "Fachamt für Straßen"):
        state = named(state, typed)
        names.append(column(state).name)
    assert names == ["Fachamt (2)", "Fachamt f", "Fachamt für Straßen"]


def test_a_column_with_a_name_of_its_own_keeps_it() -> None:
    state = taken()
    state = state.apply(edits.edit_body(state, column(state).id, "Baulastträger", A))
    assert column(named(state, "Bauamt")).name == "Baulastträger"
    assert what_hangs_on(state, OFFICE) == ()
    back = state.apply(edits.edit_body(state, column(state).id, "Tiefbauamt", A))
    assert column(named(back, "Bauamt")).name == "Bauamt"


def test_a_column_that_is_typed_with_a_unit_s_name_is_its_column() -> None:
    unit = Unit(id=OFFICE, workshop_id=WORKSHOP, name="Leitung Tiefbauamt", short="TBA", side=A)
    state = State.holding([*town(), unit])
    state = state.apply(edits.add_body(state, BLOCK, "tba", A))
    assert [b.name for b in state.of(RoleBody) if b.unit_id == OFFICE] == ["tba"]


@pytest.mark.parametrize("letters", [0, 2])
def test_removing_a_unit_tells_of_its_column_and_keeps_every_letter(letters: int) -> None:
    state = taken()
    if not letters:
        cell = next(c for c in state.of(RoleCell) if c.body_id == column(state).id)
        for side in (P, A):
            state = state.apply(edits.set_view(state, cell.task_id, cell.body_id, side, None))
    (told,) = what_hangs_on(state, OFFICE)
    assert told.count == (letters or None)
    removing = people.remove_unit(state, OFFICE)
    gone = state.apply(removing)
    assert column(gone) == replace(column(state), unit_id=None)
    assert gone.of(RoleCell) == state.of(RoleCell)
    assert gone.apply(removing.inverse()).entities() == state.entities()


def test_what_a_unit_is_goes_along_with_its_column() -> None:
    state = taken()
    state = state.apply(people.set_kind(state, OFFICE, UnitKind.UTILITY))
    assert column(state).acts_as is UnitKind.UTILITY
    state = state.apply(people.set_kind(state, OFFICE, UnitKind.DEPARTMENT))
    assert state.get(Unit, OFFICE).unit_kind is None
    assert column(state).body_kind is None
    state = state.apply(people.edit_unit(state, OFFICE, side=O))
    assert column(state).side is O


def test_the_mayor_keeps_a_hat() -> None:
    state = taken(name="Bürgermeisteramt (Büro)")
    state = state.apply(people.set_kind(state, OFFICE, UnitKind.MAYOR))
    state = state.apply(people.edit_unit(state, OFFICE, side=O))
    assert column(state).side is A


def test_a_unit_that_became_a_council_group_is_a_hint() -> None:
    state = taken()
    state = state.apply(people.set_kind(state, OFFICE, UnitKind.GROUP))
    found = [f.about[0] for f in findings(matrix_of(state)) if f.rule is RoleRule.GROUP]
    assert found == [column(state).id]
    assert column(state).acts_as is not UnitKind.GROUP
    state = state.apply(people.set_kind(state, OFFICE, UnitKind.DEPARTMENT))
    assert not [f for f in findings(matrix_of(state)) if f.rule is RoleRule.GROUP]


def test_the_unit_s_sheet_knows_the_column_by_the_unit() -> None:
    state = taken()
    state = state.apply(edits.set_body_kind(state, body_id(3), UnitKind.DEPARTMENT))
    view = MinutesView(state)
    own = acts_through(view, state.get(Unit, OFFICE), matrix_of(state).bodies)
    assert own == [column(state)]
    other = Unit(id=Id("other"), workshop_id=WORKSHOP, name="Hochbauamt", side=A)
    assert column(state) not in acts_through(view, other, matrix_of(state).bodies)


@settings(max_examples=30, deadline=None)
@given(st.lists(st.text("Rat Fachmt(2)", min_size=1, max_size=8), max_size=6))
def test_names_of_columns_stay_apart_whatever_a_unit_is_called(names: list[str]) -> None:
    state = start = taken()
    done = []
    for name in names:
        done.append(people.edit_unit(state, OFFICE, name=name))
        state = state.apply(done[-1])
        columns_named = [body.name.casefold() for body in matrix_of(state).bodies]
        assert len(set(columns_named)) == len(columns_named)
    for step in reversed(done):
        state = state.apply(step.inverse())
    assert state.entities() == start.entities()


def test_the_link_survives_the_workshop_file_and_the_store(tmp_path: Path) -> None:
    state = taken()
    path = tmp_path / "matrix.json"
    path.write_text(workshop_file.write(state), encoding="utf-8")
    read = State.holding(workshop_file.read(path))
    (unit,) = read.of(Unit)
    assert [b.name for b in read.of(RoleBody) if b.unit_id == unit.id] == ["Tiefbauamt"]
    with open_writer(tmp_path / "store.sqlite") as writer:
        session = Session.create(state.entities(), CREATE, writer)
        session.perform(people.remove_unit(session.state, OFFICE))
        session.undo()
        assert writer.wait_until_saved(10)
        found = reopened(WORKSHOP, writer).state
        assert found.of(RoleBody) == state.of(RoleBody)
