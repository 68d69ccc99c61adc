# SPDX-License-Identifier: EUPL-1.2
"""The role matrix: what holds, what differs, what the rules say, and that edits can be undone."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderation import registry
from moderation.activities.roles import edits
from moderation.activities.roles.model import (
    VIEWING,
    Matrix,
    RoleBody,
    RoleCell,
    RoleLetter,
    RoleStage,
    RoleTask,
    stage_of,
    weightiest,
)
from moderation.activities.roles.rules import RoleRule, findings
from moderation.domain.change import Step
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.domain.state import State
from tests.roles_sample import (
    BLOCK,
    BODIES,
    A,
    O,
    P,
    body_id,
    cell_id,
    matrix_of,
    state_of,
    task_id,
)

assert registry.ROOMS
D, E, M, I, NONE = RoleLetter.D, RoleLetter.E, RoleLetter.M, RoleLetter.I, RoleLetter.NONE  # noqa: E741


def _after(state: State, *makers: Callable[[State], Step]) -> State:
    for make in makers:
        state = state.apply(make(state))
    return state


def _names(matrix: Matrix, cells: tuple[RoleCell, ...]) -> list[str]:
    bodies = {body.id: body.name for body in matrix.bodies}
    tasks = {task.id: task.title for task in matrix.tasks}
    return [f"{tasks[c.task_id]}, {bodies[c.body_id]}" for c in cells]


# ---------------------------------------------------------------------------------- matrix


def test_the_sample_agrees_on_40_of_45_fields() -> None:
    matrix = matrix_of(state_of())
    assert (matrix.agreed, matrix.size) == (40, 45)
    assert len(matrix.open_differences()) == 5


def test_differences_come_weightiest_first() -> None:
    matrix = matrix_of(state_of())
    assert _names(matrix, matrix.differences()) == [
        "Einzelmaßnahme freigeben, Ausschuss",
        "Einzelmaßnahme freigeben, Fachamt",
        "Bürgerschaft informieren, Bürgermeisteramt",
        "Bürgerschaft informieren, Fachamt",
        "Maßnahmen planen, Ausschuss",
    ]


@pytest.mark.parametrize(
    ("letters", "about"),
    [("E/I", E), ("I/D", D), ("M/-", M), ("-/I", I), ("D/E", E)],
)
def test_a_difference_is_about_its_weightiest_letter(letters: str, about: RoleLetter) -> None:
    state = state_of(tasks=(("Aufgabe", letters, False),))
    [cell] = matrix_of(state).differences()
    assert weightiest(cell) is about


def test_an_agreed_letter_settles_a_difference_and_can_be_taken_back() -> None:
    state = state_of()
    agreed = _after(state, lambda s: edits.set_agreed(s, task_id(3), body_id(1), I))
    matrix = matrix_of(agreed)
    assert matrix.agreed == 41
    assert matrix.letter(matrix.tasks[3], matrix.bodies[1]) is I
    # It was talked about: the minutes still say how both saw it.
    assert len(matrix.differences()) == 5
    back = _after(agreed, lambda s: edits.set_agreed(s, task_id(3), body_id(1), None))
    assert matrix_of(back).agreed == 40


def test_a_body_that_a_side_left_out_has_no_part_in_its_view_once_views_are_compared() -> None:
    own = state_of(RoleStage.OWN_VIEW, tasks=(("Aufgabe", "- - - - -", False),))
    own = _after(
        own,
        lambda s: edits.set_view(s, task_id(0), body_id(0), P, E),
        lambda s: edits.set_view(s, task_id(0), body_id(1), A, E),
    )
    assert matrix_of(own).differences() == ()
    compared = _after(own, lambda s: edits.set_stage(s, BLOCK, RoleStage.COMPARE))
    matrix = matrix_of(compared)
    assert _names(matrix, matrix.differences()) == ["Aufgabe, Rat", "Aufgabe, Ausschuss"]
    assert [c.seen_by(A) for c in matrix.differences()] == [NONE, E]
    assert matrix.agreed == 3
    # What is stored stays as it was said.
    assert {(c.politics, c.administration) for c in compared.of(RoleCell)} == {(E, None), (None, E)}


def test_a_task_that_only_one_side_spoke_about_is_not_agreed() -> None:
    state = state_of(RoleStage.OWN_VIEW, tasks=(("Aufgabe", "- - - - -", False),))
    state = _after(
        state,
        lambda s: edits.set_view(s, task_id(0), body_id(0), P, E),
        lambda s: edits.set_stage(s, BLOCK, RoleStage.NEGOTIATE),
    )
    matrix = matrix_of(state)
    assert matrix.agreed == 0
    assert matrix.open_differences() == ()
    assert RoleRule.ONE_SIDE_SILENT in [finding.rule for finding in findings(matrix)]


def test_how_many_fields_each_side_has_filled() -> None:
    state = state_of(RoleStage.OWN_VIEW)
    matrix = matrix_of(state)
    assert [matrix.filled(side) for side in VIEWING] == [42, 42]
    state = _after(state, lambda s: edits.set_view(s, task_id(0), body_id(0), P, None))
    assert [matrix_of(state).filled(side) for side in VIEWING] == [41, 42]


# ---------------------------------------------------------------------------------- edits


def test_tasks_are_added_renamed_moved_and_removed() -> None:
    state = state_of()
    state = _after(state, lambda s: edits.add_task(s, BLOCK, "  Radwege   räumen ", task_id(0)))
    assert [t.title for t in matrix_of(state).tasks][:3] == [
        "Leitlinien festlegen",
        "Radwege räumen",
        "Mittel bereitstellen",
    ]
    state = _after(
        state,
        lambda s: edits.rename_task(s, task_id(1), "Mittel einplanen"),
        lambda s: edits.shift_task(s, task_id(1), -2),
        lambda s: edits.set_operative(s, task_id(1), operative=True),
    )
    assert matrix_of(state).tasks[0].title == "Mittel einplanen"
    assert matrix_of(state).tasks[0].operative
    state = _after(state, lambda s: edits.remove_task(s, task_id(1)))
    assert state.find(RoleTask, task_id(1)) is None
    assert not [c for c in state.of(RoleCell) if c.task_id == task_id(1)]


def test_bodies_are_added_to_their_side_renamed_moved_and_removed() -> None:
    state = state_of()
    state = _after(state, lambda s: edits.add_body(s, BLOCK, "Kämmerei", A))
    assert [b.name for b in matrix_of(state).bodies] == [
        "Rat",
        "Ausschuss",
        "Bürgermeisteramt",
        "Fachamt",
        "Kämmerei",
        "Stadtwerke",
    ]
    state = _after(
        state,
        lambda s: edits.edit_body(s, body_id(3), "Tiefbauamt", A),
        lambda s: edits.shift_body(s, body_id(3), -1),
        lambda s: edits.edit_body(s, body_id(4), "Stadtwerke", A),
        lambda s: edits.remove_body(s, body_id(0)),
    )
    assert [(b.name, b.side) for b in matrix_of(state).bodies] == [
        ("Ausschuss", P),
        ("Tiefbauamt", A),
        ("Bürgermeisteramt", A),
        ("Kämmerei", A),
        ("Stadtwerke", A),
    ]
    assert not [c for c in state.of(RoleCell) if c.body_id == body_id(0)]


def test_the_usual_bodies_leave_out_what_is_there() -> None:
    state = _after(
        state_of(bodies=(("Rat", P),), tasks=()),
        lambda s: edits.add_bodies(s, BLOCK, [("rat", P), ("Fachamt", A), ("Stadtwerke", O)]),
    )
    assert [b.name for b in matrix_of(state).bodies] == ["Rat", "Fachamt", "Stadtwerke"]


@pytest.mark.parametrize("name", ["Fraktion A", "A-Fraktion", "Ratsfraktion", "Die Fraktionen"])
def test_a_council_group_is_no_body(name: str) -> None:
    with pytest.raises(UserFacingError) as refusal:
        edits.add_body(state_of(), BLOCK, name, P)
    assert refusal.value.message.source == edits.NO_GROUPS.source
    with pytest.raises(UserFacingError):
        edits.edit_body(state_of(), body_id(0), name, P)


@pytest.mark.parametrize("name", ["Runde der Fraktionsvorsitze", "Ältestenrat", "Bezirksrat"])
def test_what_only_sounds_like_a_council_group_is_a_body(name: str) -> None:
    state = _after(state_of(), lambda s: edits.add_body(s, BLOCK, name, P))
    assert name in [body.name for body in matrix_of(state).bodies]


@pytest.mark.parametrize(
    "make",
    [
        lambda s: edits.add_task(s, BLOCK, "  "),
        lambda s: edits.add_task(s, BLOCK, "leitlinien festlegen"),
        lambda s: edits.rename_task(s, task_id(1), "Leitlinien festlegen"),
        lambda s: edits.add_body(s, BLOCK, "", A),
        lambda s: edits.edit_body(s, body_id(1), "RAT", P),
    ],
)
def test_empty_and_taken_names_are_refused(make: Callable[[State], Step]) -> None:
    with pytest.raises(UserFacingError):
        make(state_of())


@pytest.mark.parametrize(
    ("stage", "side", "expected"),
    [
        (RoleStage.OWN_VIEW, P, (M, E, None)),
        (RoleStage.OWN_VIEW, A, (E, M, None)),
        (RoleStage.NEGOTIATE, P, (E, E, M)),
        (RoleStage.CONFIRM, A, (E, E, M)),
    ],
)
def test_the_stage_decides_where_a_letter_goes(
    stage: RoleStage, side: Side, expected: tuple[RoleLetter | None, ...]
) -> None:
    state = _after(state_of(stage), lambda s: edits.set_letter(s, task_id(0), body_id(0), M, side))
    cell = state.get(RoleCell, cell_id(0, 0))
    assert (cell.politics, cell.administration, cell.agreed) == expected


def test_nothing_is_set_while_views_are_compared() -> None:
    with pytest.raises(UserFacingError):
        edits.set_letter(state_of(RoleStage.COMPARE), task_id(0), body_id(0), M, P)


def test_a_cell_that_says_nothing_any_more_is_not_kept() -> None:
    state = state_of(RoleStage.OWN_VIEW)
    there = _after(state, lambda s: edits.set_view(s, task_id(1), body_id(4), P, I))
    assert len(there.of(RoleCell)) == len(state.of(RoleCell)) + 1
    gone = _after(there, lambda s: edits.set_view(s, task_id(1), body_id(4), P, None))
    assert gone.entities() == state.entities()


def test_taking_over_agrees_on_what_both_see_the_same_way_and_on_nothing_else() -> None:
    state = _after(state_of(), lambda s: edits.take_over_equal(s, BLOCK))
    cells = state.of(RoleCell)
    assert all((c.agreed is c.politics) for c in cells if c.equal)
    assert all(c.agreed is None for c in cells if c.differs)
    assert not edits.take_over_equal(state, BLOCK).changes


def test_another_block_is_left_alone() -> None:
    state = _after(state_of(), lambda s: edits.set_stage(s, Id("other"), RoleStage.CONFIRM))
    assert stage_of(state, BLOCK) is RoleStage.NEGOTIATE
    assert stage_of(state, Id("other")) is RoleStage.CONFIRM
    assert Matrix.of(state, Id("other")).tasks == ()


# ---------------------------------------------------------------------------------- properties

_letters = st.none() | st.sampled_from(RoleLetter)
_rows = st.integers(0, 8)
_columns = st.integers(0, len(BODIES) - 1)
_sides = st.sampled_from(VIEWING)
_makers: st.SearchStrategy[Callable[[State], Step]] = st.one_of(
    st.builds(
        lambda r, c, side, letter: (
            lambda s: edits.set_view(s, task_id(r), body_id(c), side, letter)
        ),
        _rows,
        _columns,
        _sides,
        _letters,
    ),
    st.builds(
        lambda r, c, letter: lambda s: edits.set_agreed(s, task_id(r), body_id(c), letter),
        _rows,
        _columns,
        _letters,
    ),
    st.builds(lambda stage: lambda s: edits.set_stage(s, BLOCK, stage), st.sampled_from(RoleStage)),
    st.builds(
        lambda r, by: lambda s: edits.shift_task(s, task_id(r), by), _rows, st.integers(-3, 3)
    ),
    st.builds(
        lambda c, by: lambda s: edits.shift_body(s, body_id(c), by), _columns, st.integers(-3, 3)
    ),
    st.builds(
        lambda r, on: lambda s: edits.set_operative(s, task_id(r), operative=on),
        _rows,
        st.booleans(),
    ),
    st.builds(
        lambda c, side: lambda s: edits.edit_body(s, body_id(c), f"Amt {c}", side), _columns, _sides
    ),
    st.just(lambda s: edits.take_over_equal(s, BLOCK)),
    st.just(lambda s: edits.add_task(s, BLOCK, f"Aufgabe {len(s.of(RoleTask))}")),
    st.just(lambda s: edits.add_body(s, BLOCK, f"Stelle {len(s.of(RoleBody))}", Side.OTHERS)),
)


@given(st.lists(_makers, max_size=12), st.sampled_from(RoleStage))
def test_every_edit_can_be_undone_and_the_counts_stay_true(
    makers: list[Callable[[State], Step]], stage: RoleStage
) -> None:
    state = state_of(stage)
    for make in makers:
        step = make(state)
        after = state.apply(step)
        assert after.apply(step.inverse()).entities() == state.entities()
        matrix = matrix_of(after)
        assert 0 <= matrix.agreed <= matrix.size - len(matrix.open_differences())
        assert set(matrix.open_differences()) <= set(matrix.differences())
        assert all(c.letter is None for c in matrix.open_differences())
        assert all(
            matrix.settled(task, body) == (matrix.letter(task, body) is not None)
            for task in matrix.tasks
            for body in matrix.bodies
            if (cell := matrix.cell(task, body)) is not None and (cell.agreed or cell.equal)
        )
        state = after


@given(_rows)
def test_removing_a_task_can_be_undone_with_all_its_letters(row: int) -> None:
    state = state_of()
    step = edits.remove_task(state, task_id(row))
    assert state.apply(step).apply(step.inverse()).entities() == state.entities()


@given(_columns)
def test_removing_a_body_can_be_undone_with_all_its_letters(column: int) -> None:
    state = state_of()
    step = edits.remove_body(state, body_id(column))
    assert state.apply(step).apply(step.inverse()).entities() == state.entities()
