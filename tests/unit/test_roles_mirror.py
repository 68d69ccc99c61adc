# SPDX-License-Identifier: EUPL-1.2
"""A side's view as a file: blind, explained, taken over in one step, refused when it is hostile."""

from __future__ import annotations

import json
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderation import registry
from moderation.activities.roles import edits, mirror
from moderation.activities.roles.model import (
    VIEWING,
    RoleBody,
    RoleCell,
    RoleLetter,
    RoleStage,
    RoleTask,
)
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.domain.state import State
from moderation.features.agenda.model import Block
from moderation.storage import datafile, workshop_file
from tests.roles_sample import (
    BLOCK,
    WORKSHOP,
    A,
    O,
    P,
    body_id,
    cell_id,
    matrix_of,
    state_of,
    task_id,
)  # fmt: skip

assert registry.ROOMS
NAME = "sicht.json"


def written(state: State, side: Side = P, workshop: str = WORKSHOP) -> str:
    return mirror.write(state, Id(workshop), "Mobilitätskonzept 2035", BLOCK, side)


def changed(state: State, **parts: Any) -> str:
    return json.dumps({**json.loads(written(state)), **parts})


def without_views(state: State, side: Side) -> State:
    for cell in state.of(RoleCell):
        state = state.apply(edits.set_view(state, cell.task_id, cell.body_id, side, None))
    return state


@cache
def blank() -> State:
    """Rows and columns about which nobody has said anything."""
    return without_views(without_views(state_of(RoleStage.OWN_VIEW), P), A)


def test_a_file_holds_nothing_of_the_other_side() -> None:
    state = state_of(RoleStage.OWN_VIEW)
    other = state.apply(edits.set_view(state, task_id(0), body_id(0), A, RoleLetter.D))
    assert written(state) == written(other)
    assert "administration" not in json.dumps(json.loads(written(state))["letters"])


@pytest.mark.parametrize("side", VIEWING)
def test_a_view_filled_in_elsewhere_comes_back_whole(side: Side) -> None:
    full = state_of(RoleStage.OWN_VIEW)
    here = without_views(full, side)
    found = mirror.fit(here, BLOCK, mirror.parse(written(full, side), NAME))
    assert (found.fitting, found.replacing, found.clearing) == (42, 0, 0)
    assert found.same_workshop
    step = mirror.take_over(here, BLOCK, found)
    after = here.apply(step)
    views = {(c.task_id, c.body_id): c.seen_by(side) for c in after.of(RoleCell)}
    assert views == {(c.task_id, c.body_id): c.seen_by(side) for c in full.of(RoleCell)}
    assert after.apply(step.inverse()).entities() == here.entities()


def test_an_empty_matrix_takes_rows_and_columns_over_and_gives_them_back() -> None:
    """The second laptop begins with the file of the first, and its own file fits there."""
    first = without_views(state_of(RoleStage.OWN_VIEW), A)
    second = state_of(RoleStage.OWN_VIEW, tasks=(), bodies=())
    found = mirror.fit(second, BLOCK, mirror.parse(written(first, A, "first"), NAME))
    assert (len(found.new_tasks), len(found.new_bodies)) == (9, 5)
    second = second.apply(mirror.take_over(second, BLOCK, found, add_tasks=True, add_bodies=True))
    task, body = second.of(RoleTask)[3], second.of(RoleBody)[1]
    second = second.apply(edits.set_view(second, task.id, body.id, A, RoleLetter.I))
    back = mirror.fit(first, BLOCK, mirror.parse(written(second, A, "second"), NAME))
    assert (back.fitting, back.new_tasks, back.new_bodies) == (1, (), ())
    assert not back.same_workshop
    first = first.apply(mirror.take_over(first, BLOCK, back))
    assert first.get(RoleCell, cell_id(3, 1)).administration is RoleLetter.I


def test_what_changed_meanwhile_is_named() -> None:
    old = written(state_of(RoleStage.OWN_VIEW))
    now = state_of(RoleStage.OWN_VIEW)
    now = now.apply(edits.rename_task(now, task_id(0), "Leitlinien setzen"))
    now = now.apply(edits.remove_task(now, task_id(1)))
    now = now.apply(edits.add_task(now, BLOCK, "Winterdienst"))
    now = now.apply(edits.edit_body(now, body_id(3), "Tiefbauamt", A))
    now = now.apply(edits.remove_body(now, body_id(4)))
    now = now.apply(edits.add_body(now, BLOCK, "Kreis", O))
    now = now.apply(edits.set_view(now, task_id(0), body_id(0), P, RoleLetter.D))
    found = mirror.fit(now, BLOCK, mirror.parse(old, NAME))
    assert found.renamed == (
        ("Leitlinien festlegen", "Leitlinien setzen"),
        ("Fachamt", "Tiefbauamt"),
    )
    assert [task.title for task in found.new_tasks] == ["Mittel bereitstellen"]
    assert [body.name for body in found.new_bodies] == ["Stadtwerke"]
    assert [task.title for task in found.missing_tasks] == ["Winterdienst"]
    assert [body.name for body in found.missing_bodies] == ["Kreis"]
    assert found.replacing == 1
    kept = now.apply(mirror.take_over(now, BLOCK, found, replace_letters=False, add_tasks=True))
    assert kept.get(RoleCell, cell_id(0, 0)).politics is RoleLetter.D
    assert kept.of(RoleTask)[-1].title == "Mittel bereitstellen"
    with pytest.raises(UserFacingError):
        mirror.take_over(now, BLOCK, found, replace_letters=False)
    replaced = now.apply(mirror.take_over(now, BLOCK, found))
    assert replaced.get(RoleCell, cell_id(0, 0)).politics is RoleLetter.E


def test_what_was_agreed_stays() -> None:
    state = state_of(RoleStage.NEGOTIATE)
    state = state.apply(edits.set_agreed(state, task_id(3), body_id(1), RoleLetter.I))
    lines = json.loads(written(state))
    lines["letters"] = [{"task": task_id(3), "body": body_id(1), "letter": "M"}]
    found = mirror.fit(state, BLOCK, mirror.parse(json.dumps(lines), NAME))
    assert found.compared
    after = state.apply(mirror.take_over(state, BLOCK, found))
    cell = after.get(RoleCell, cell_id(3, 1))
    assert (cell.politics, cell.agreed) == (RoleLetter.M, RoleLetter.I)


def _task(**values: Any) -> dict[str, Any]:
    return {"id": "t", "title": "Aufgabe", **values}


def _body(**values: Any) -> dict[str, Any]:
    return {"id": "b", "name": "Rat", "side": "politics", **values}


LETTER = {"task": "t", "body": "b", "letter": "E"}


@pytest.mark.parametrize(
    ("parts", "field"),
    [
        ({"side": "others"}, "side"),
        ({"letters": [{**LETTER, "letter": "X"}]}, "letters/0/letter"),
        ({"tasks": [_task()], "bodies": [_body()], "letters": [{**LETTER, "task": "u"}]}, "task"),
        ({"tasks": [_task()], "bodies": [_body()], "letters": [LETTER, LETTER]}, "letters/1"),
        ({"tasks": [_task(), _task(id="u")], "letters": []}, "tasks/1/title"),
        ({"tasks": [_task(), _task(title="Andere")], "letters": []}, "tasks/1/id"),
        ({"tasks": [_task(title=" \t ")], "letters": []}, "tasks/0/title"),
        ({"tasks": [_task(title="x" * 201)], "letters": []}, "tasks/0/title"),
        ({"tasks": [_task(run="rm")], "letters": []}, "tasks/0/run"),
        ({"bodies": [_body(name="Fraktion A")], "letters": []}, "bodies/0/name"),
        ({"bodies": [_body(kind="group")], "letters": []}, "bodies/0/kind"),
        ({"workshop": {"id": "x"}}, "workshop/title"),
        ({"private_notes": ["x"]}, "private_notes"),
    ],
)
def test_a_hostile_file_is_refused_with_its_field(parts: dict[str, Any], field: str) -> None:
    with pytest.raises(datafile.DataFileError) as refusal:
        mirror.parse(changed(state_of(), **parts), NAME)
    assert NAME in str(refusal.value)
    assert field in str(refusal.value)
    assert "Nothing was read" in str(refusal.value)


@pytest.mark.parametrize(
    "words",
    ["", "[]", "{}", "null", '{"format": "moderation-workshop"}', "[" * 100_000, '{"a": NaN}'],
)
def test_another_file_is_refused(words: str) -> None:
    with pytest.raises(datafile.DataFileError) as refusal:
        mirror.parse(words, NAME)
    assert "a side's view of roles" in str(refusal.value)


def test_a_newer_file_says_to_update() -> None:
    with pytest.raises(datafile.DataFileError) as refusal:
        mirror.parse(changed(state_of(), version=2), NAME)
    assert "newer version" in str(refusal.value)


def test_files_that_cannot_be_read_say_so(tmp_path: Path) -> None:
    with pytest.raises(datafile.DataFileError):
        mirror.read(tmp_path / "fehlt.json")
    broken = tmp_path / "kaputt.json"
    broken.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(datafile.DataFileError):
        mirror.read(broken)
    huge = tmp_path / "riesig.json"
    huge.write_bytes(b" " * (datafile.MOST_BYTES + 1))
    with pytest.raises(datafile.DataFileError):
        mirror.read(huge)


@given(
    st.lists(
        st.tuples(st.integers(0, 8), st.integers(0, 4), st.sampled_from(RoleLetter)), max_size=12
    ),
    st.sampled_from(VIEWING),
)
def test_any_view_survives_the_way_through_a_file(
    letters: list[tuple[int, int, RoleLetter]], side: Side
) -> None:
    state = filled = blank()
    for row, column, letter in letters:
        filled = filled.apply(edits.set_view(filled, task_id(row), body_id(column), side, letter))
    found = mirror.fit(state, BLOCK, mirror.parse(written(filled, side), NAME))
    if not filled.of(RoleCell):
        with pytest.raises(UserFacingError):
            mirror.take_over(state, BLOCK, found)
        return
    after = state.apply(mirror.take_over(state, BLOCK, found))
    one, two = matrix_of(after), matrix_of(filled)
    for task in one.tasks:
        for body in one.bodies:
            assert one.view(task, body, side) is two.view(task, body, side)


def test_a_view_from_a_copy_of_this_workshop_is_known_as_its_own(tmp_path: Path) -> None:
    state = state_of()
    path = tmp_path / "workshop.json"
    path.write_text(workshop_file.write(state), encoding="utf-8")
    copy = State.holding(workshop_file.read(path))
    path.write_text(workshop_file.write(copy), encoding="utf-8")
    again = State.holding(workshop_file.read(path))
    assert len({each.workshop.id for each in (state, copy, again)}) == 3

    def view_of(each: State) -> mirror.Mirror:
        block = each.of(Block)[0]
        words = mirror.write(each, Id(each.workshop.origin), "T", block.id, P)
        return mirror.parse(words, "sicht.json")

    for one in (state, copy, again):
        for other in (state, copy, again):
            assert mirror.fit(one, one.of(Block)[0].id, view_of(other)).same_workshop
    stranger = State.holding(
        [replace(e, id=Id("other")) if e.id == state.workshop.id else e for e in state.entities()]
    )
    assert not mirror.fit(copy, copy.of(Block)[0].id, view_of(stranger)).same_workshop
