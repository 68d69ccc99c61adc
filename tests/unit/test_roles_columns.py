# SPDX-License-Identifier: EUPL-1.2
"""Bodies that can act, rows from a catalogue, municipal codes, and two columns made one."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderation import registry
from moderation.activities.roles import catalogue, columns, competences, edits
from moderation.activities.roles.model import (
    RoleBody,
    RoleCell,
    RoleLetter,
    RoleStage,
    RoleTask,
)
from moderation.activities.roles.rules import RoleRule, findings
from moderation.domain.change import Step
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.domain.state import State
from moderation.features.capture.model import Entry
from moderation.features.findings import edits as answering
from moderation.features.findings.model import FindingAnswer, Outcome
from moderation.features.people.kinds import UnitKind, guessed_kind, guessed_unit_kind
from moderation.features.people.model import Unit
from moderation.paths import resource
from moderation.session.session import Session
from moderation.storage import workshop_file
from tests.roles_sample import (
    BLOCK,
    BODIES,
    WORKSHOP,
    A,
    O,
    P,
    body_id,
    cell_id,
    matrix_of,
    state_of,
    task_id,
    town,
)  # fmt: skip
from tests.stores import CREATE, open_writer, reopened

assert registry.ROOMS
NOW = datetime(2026, 3, 12, 14, 0, tzinfo=UTC)
D, E, M, I = RoleLetter.D, RoleLetter.E, RoleLetter.M, RoleLetter.I  # noqa: E741

# ---------------------------------------------------------------------------------- kinds


@pytest.mark.parametrize(
    ("name", "side", "kind"),
    [
        ("Rat", P, UnitKind.COUNCIL),
        ("Gemeinderat", P, UnitKind.COUNCIL),
        ("Stadtverordnetenversammlung", P, UnitKind.COUNCIL),
        ("Mobilitätsausschuss", P, UnitKind.COMMITTEE),
        ("Vorsitz Mobilitätsausschuss", P, UnitKind.COMMITTEE),
        ("Bürgermeisteramt", A, UnitKind.MAYOR),
        # Executives of single states, which are no committees of the council.
        ("Gemeindevorstand", A, UnitKind.EXECUTIVE_BOARD),
        ("Magistrat", P, UnitKind.EXECUTIVE_BOARD),
        ("Amtsvorsteherin", A, UnitKind.AMT_HEAD),
        ("Kreisausschuss", A, UnitKind.COUNTY_BOARD),
        ("Kreisausschuss", P, UnitKind.OTHER),
        ("Amtsausschuss", P, UnitKind.OTHER),
        ("Tiefbauamt", A, UnitKind.DEPARTMENT),
        ("Kämmerei", A, UnitKind.DEPARTMENT),
        ("Stadtwerke", O, UnitKind.UTILITY),
        ("Kreis, Nahverkehr", O, UnitKind.COUNTY),
        ("Nachbargemeinde", O, UnitKind.NEIGHBOUR),
        ("DB InfraGO", O, UnitKind.OTHER),
    ],
)
def test_what_a_body_is_can_be_read_from_its_name(name: str, side: Side, kind: UnitKind) -> None:
    assert guessed_kind(name, side) is kind


@pytest.mark.parametrize(
    ("name", "side", "group"),
    [
        ("Fraktion A", P, True),
        ("Freie Liste", P, True),
        ("Ratsgruppe B", P, True),
        ("Kreisausschuss", P, False),
        ("Amtsausschuss", P, False),
        ("Gemeindevorstand", P, False),
        ("Ausschuss für Verkehr", P, False),
        ("Gemeinderat", P, False),
        ("Ältestenrat", P, False),
        ("Seniorenbeirat", P, False),
        ("Jugendparlament", P, False),
        ("Tiefbauamt", A, False),
        ("Verein der Radfahrenden", O, False),
    ],
)
def test_a_unit_of_politics_that_is_no_council_or_committee_is_a_group(
    name: str, side: Side, group: bool
) -> None:
    assert (guessed_unit_kind(name, side) is UnitKind.GROUP) is group


def test_the_column_of_the_mayor_says_which_hat() -> None:
    state = state_of()
    body = state.get(RoleBody, body_id(2))
    assert str(body.label) == "Bürgermeisteramt (head of administration)"
    state = state.apply(edits.edit_body(state, body.id, "Bürgermeisteramt", P))
    chair = state.get(RoleBody, body.id).label
    assert str(chair) == "Bürgermeisteramt (chair of the council)"
    with pytest.raises(UserFacingError) as refusal:
        edits.edit_body(state, body.id, "Bürgermeisteramt", O)
    assert refusal.value.message == edits.MAYOR_NEEDS_HAT


def test_a_kind_is_kept_only_where_the_name_does_not_say_it() -> None:
    state = state_of()
    state = state.apply(edits.set_body_kind(state, body_id(4), UnitKind.COUNTY))
    assert state.get(RoleBody, body_id(4)).body_kind is UnitKind.COUNTY
    state = state.apply(edits.set_body_kind(state, body_id(4), UnitKind.UTILITY))
    assert state.get(RoleBody, body_id(4)).body_kind is None
    with pytest.raises(UserFacingError) as refusal:
        edits.set_body_kind(state, body_id(4), UnitKind.GROUP)
    assert refusal.value.message.source == edits.NO_GROUPS.source


def test_a_file_cannot_make_a_council_group_a_column() -> None:
    words = json.loads(workshop_file.write(state_of()))
    words["entities"]["role_body"][0]["body_kind"] = "group"
    with pytest.raises(workshop_file.WorkshopFileError) as refusal:
        workshop_file.parse(json.dumps(words), "fremd.json")
    assert "body_kind" in str(refusal.value)


PARTIES = (
    "CDU", "CSU", "SPD", "FDP", "AfD", "BSW", "FW", "Grüne", "Die Grünen", "Bündnis 90/Die Grünen",
    "Die Linke", "Linke", "Freie Wähler", "Fraktion X", "SPD-Fraktion", "CDU und FDP",
    "Gruppe FDP/Volt", "spd",
)  # fmt: skip


@pytest.mark.parametrize("name", PARTIES)
def test_a_column_that_is_named_like_a_party_is_a_council_group(name: str) -> None:
    state = state_of()
    with pytest.raises(UserFacingError) as refusal:
        edits.add_body(state, BLOCK, name, P)
    assert refusal.value.message.source == edits.NO_GROUPS.source
    bodies = (*BODIES[:-1], (name, P))
    found = findings(matrix_of(state_of(bodies=bodies, tasks=(("Aufgabe", "E M M D M", False),))))
    assert [f.rule for f in found] == [RoleRule.GROUP]


@pytest.mark.parametrize(
    ("name", "side"),
    [
        ("Grünflächenamt", A),
        ("FW", A),  # the fire brigade
        ("FW", O),
        ("Linksrheinischer Ausschuss", P),
        ("Rat", P),
        ("Ausschuss für Grünes", P),
        ("Volthaus GmbH", O),
    ],
)
def test_a_column_that_only_sounds_like_a_party_may_act(name: str, side: Side) -> None:
    state = state_of(bodies=(("Bürgermeisteramt", A),), tasks=())
    after = state.apply(edits.add_body(state, BLOCK, name, side))
    assert name in [body.name for body in after.of(RoleBody)]


# ---------------------------------------------------------------------------------- from units

UNITS = (
    ("Fraktion A", P),
    ("Mobilitätsausschuss", P),
    ("Bürgermeisteramt", A),
    ("Tiefbauamt", A),
    ("Stadtwerke", O),
)


def _with_units() -> State:
    units = [
        Unit(id=Id(f"unit{n}"), workshop_id=WORKSHOP, rank=float(n), name=name, side=side)
        for n, (name, side) in enumerate(UNITS)
    ]
    return State.holding([*town(bodies=(("Rat", P),), tasks=()), *units])


def test_columns_from_the_units_leave_council_groups_out() -> None:
    state = _with_units()
    kinds = {unit.id: unit.acts_as for unit in state.of(Unit)}
    can_act = {key: kind for key, kind in kinds.items() if kind is not UnitKind.GROUP}
    step = columns.take_units(state, BLOCK, can_act)
    after = state.apply(step)
    assert [body.name for body in matrix_of(after).bodies] == [
        "Rat",
        "Mobilitätsausschuss",
        "Bürgermeisteramt",
        "Tiefbauamt",
        "Stadtwerke",
    ]
    assert after.apply(step.inverse()).entities() == state.entities()
    with pytest.raises(UserFacingError) as refusal:
        columns.take_units(state, BLOCK, {**can_act, Id("unit0"): UnitKind.GROUP})
    assert refusal.value.message.source == edits.NO_GROUPS.source
    with pytest.raises(UserFacingError):
        columns.take_units(after, BLOCK, can_act)
    with pytest.raises(UserFacingError):
        columns.take_units(state, BLOCK, {})


@pytest.mark.parametrize("name", ["Freie Liste", "freie liste", "FL"])
def test_a_group_is_known_by_the_workshop_s_units_as_well(name: str) -> None:
    group = Unit(id=Id("u"), workshop_id=WORKSHOP, name="Freie Liste", short="FL", side=P)
    state = State.holding([*town(), group])
    makers: list[Callable[[], Step]] = [
        lambda: edits.add_body(state, BLOCK, name, P),
        lambda: edits.edit_body(state, body_id(0), name, P),
        lambda: edits.add_bodies(state, BLOCK, [(name, P)]),
    ]
    for make in makers:
        with pytest.raises(UserFacingError) as refusal:
            make()
        assert "Columns from the units" in str(refusal.value)
    # Once the moderator has said that it is something else, it may act.
    known = State.holding([*town(), replace(group, unit_kind=UnitKind.COMMITTEE)])
    known = known.apply(edits.add_body(known, BLOCK, name, P))
    assert name in [body.name for body in matrix_of(known).bodies]


def test_a_kind_that_the_moderator_chose_is_kept_with_the_unit() -> None:
    state = _with_units()
    state = state.apply(columns.take_units(state, BLOCK, {Id("unit4"): UnitKind.COUNTY}))
    assert state.get(Unit, Id("unit4")).acts_as is UnitKind.COUNTY
    assert matrix_of(state).bodies[-1].acts_as is UnitKind.COUNTY


# ---------------------------------------------------------------------------------- catalogue


@pytest.mark.parametrize("language", ["de", "en"])
def test_the_shipped_catalogues_are_whole(language: str) -> None:
    themes, faults = catalogue.load(language, [resource("tasks")])
    assert faults == ()
    assert {theme.id for theme in themes} == {"allgemein", "mobilitaet"}
    for theme in themes:
        titles = [task.title.casefold() for task in theme.tasks]
        assert len(set(titles)) == len(titles) >= 20


def test_both_languages_have_the_same_tasks() -> None:
    german, english = (catalogue.load(name, [resource("tasks")])[0] for name in ("de", "en"))
    for one, two in zip(german, english, strict=True):
        pairs = zip(one.tasks, two.tasks, strict=True)
        assert all(a.operative == b.operative for a, b in pairs)


def test_tasks_of_the_catalogue_become_rows_without_any_lock() -> None:
    state = state_of(tasks=())
    themes, _faults = catalogue.load("de", [resource("tasks")])
    chosen = [t for t in themes[1].tasks if t.title in {"Radnetz planen", "Tempo 30 anordnen"}]
    step = columns.take_tasks(state, BLOCK, chosen)
    after = state.apply(step)
    rows = matrix_of(after).tasks
    assert [(row.title, row.operative) for row in rows] == [
        ("Radnetz planen", True),
        ("Tempo 30 anordnen", True),
    ]
    assert all(row.competence is None for row in rows)
    assert after.apply(step.inverse()).entities() == state.entities()
    for refused in ([], chosen):
        with pytest.raises(UserFacingError):
            columns.take_tasks(after, BLOCK, refused)


def test_a_user_adds_catalogues_and_broken_ones_are_named(tmp_path: Path) -> None:
    own = {"format": "moderation-tasks", "version": 1, "name": "Bäder", "tasks": [{"title": "X"}]}
    (tmp_path / "baeder.de.json").write_text(json.dumps(own))
    (tmp_path / "kaputt.de.json").write_text('{"format": "moderation-tasks"')
    wrong = {**own, "tasks": [{"title": "X", "colour": 1}]}
    (tmp_path / "falsch.de.json").write_text(json.dumps(wrong))
    themes, faults = catalogue.load("de", [resource("tasks"), tmp_path])
    assert [theme.name for theme in themes] == ["Allgemein", "Mobilität", "Bäder"]
    assert len(faults) == 2
    assert "falsch.de.json" in str(faults[0])
    assert "tasks/0/colour" in str(faults[0])


# ---------------------------------------------------------------------------------- by hand


def test_only_what_differs_is_typed_after_sheets_by_hand() -> None:
    state = state_of(RoleStage.OWN_VIEW)
    for cell in state.of(RoleCell):
        state = state.apply(edits.set_view(state, cell.task_id, cell.body_id, A, None))
    state = state.apply(edits.set_view(state, task_id(0), body_id(0), A, M))
    step = edits.start_from_other(state, BLOCK, A)
    after = state.apply(step)
    assert after.get(RoleCell, cell_id(0, 0)).administration is M
    assert after.get(RoleCell, cell_id(0, 1)).administration is M
    assert all(c.politics is c.administration for c in after.of(RoleCell) if c.id != "cell0-0")
    assert after.apply(step.inverse()).entities() == state.entities()


def test_there_is_no_start_from_an_empty_sheet_or_once_compared() -> None:
    empty = state_of(RoleStage.OWN_VIEW, tasks=(("Aufgabe", "- - - - -", False),))
    with pytest.raises(UserFacingError) as refusal:
        edits.start_from_other(empty, BLOCK, A)
    assert "Politics" in str(refusal.value)
    with pytest.raises(UserFacingError):
        edits.start_from_other(state_of(), BLOCK, A)


# ---------------------------------------------------------------------------------- merging


def test_merging_names_every_clash_and_keeps_what_fits() -> None:
    state = state_of(tasks=(("Eins", "E M - D I", False), ("Zwei", "- M - D I/E", False)))
    found = columns.clashes(state, body_id(0), body_id(1))
    assert [(c.task.title, c.field, c.kept, c.other) for c in found] == [
        ("Eins", "politics", E, M),
        ("Eins", "administration", E, M),
    ]
    step = columns.merge_bodies(state, body_id(0), body_id(1))
    after = state.apply(step)
    matrix = matrix_of(after)
    assert [body.name for body in matrix.bodies] == [
        "Rat", "Bürgermeisteramt", "Fachamt", "Stadtwerke",
    ]  # fmt: skip
    assert [matrix.letter(task, matrix.bodies[0]) for task in matrix.tasks] == [E, M]
    assert after.apply(step.inverse()).entities() == state.entities()


def test_a_clash_can_go_to_the_other_or_stay_open() -> None:
    state = state_of(tasks=(("Eins", "E M - D I", False),))
    state = state.apply(edits.set_agreed(state, task_id(0), body_id(0), E))
    state = state.apply(edits.set_agreed(state, task_id(0), body_id(1), M))
    chosen = {(task_id(0), "politics"): M, (task_id(0), "agreed"): None}
    after = state.apply(columns.merge_bodies(state, body_id(0), body_id(1), chosen))
    cell = after.get(RoleCell, cell_id(0, 0))
    assert (cell.politics, cell.administration, cell.agreed) == (M, E, None)
    assert cell.open


def test_who_led_leads_under_the_name_that_stays() -> None:
    state = state_of(tasks=(("Eins", "E M D D I", False),))
    state = state.apply(edits.set_lead(state, task_id(0), body_id(3)))
    after = state.apply(columns.merge_bodies(state, body_id(2), body_id(3)))
    assert after.get(RoleTask, task_id(0)).lead_id == body_id(2)


@given(
    st.integers(0, len(BODIES) - 1),
    st.integers(0, len(BODIES) - 1),
    st.sampled_from([None, *RoleLetter]),
)
def test_merging_any_two_can_be_undone(one: int, two: int, letter: RoleLetter | None) -> None:
    state = state_of()
    if one == two:
        with pytest.raises(UserFacingError):
            columns.merge_bodies(state, body_id(one), body_id(two))
        return
    chosen = {c.key: letter for c in columns.clashes(state, body_id(one), body_id(two))}
    step = columns.merge_bodies(state, body_id(one), body_id(two), chosen)
    after = state.apply(step)
    assert after.apply(step.inverse()).entities() == state.entities()
    assert not [c for c in after.of(RoleCell) if c.body_id == body_id(two) or c.blank]
    assert len(matrix_of(after).bodies) == len(BODIES) - 1


def test_everything_survives_a_workshop_file() -> None:
    state = state_of()
    state = state.apply(edits.set_lead(state, task_id(5), body_id(3)))
    budget = competences.code_of("nw", "de").matter("budget")
    assert budget is not None
    state = state.apply(edits.set_land(state, BLOCK, "nw"))
    state = state.apply(edits.take_competences(state, {task_id(1): budget}))
    state = state.apply(edits.decline_competence(state, task_id(2), ("statutes",)))
    state = state.apply(edits.set_body_kind(state, body_id(4), UnitKind.COUNTY))
    finding = findings(matrix_of(state))[0]
    state = state.apply(answering.handle(state, BLOCK, finding, Outcome.PARKED, now=NOW))
    again = State.holding(workshop_file.parse(workshop_file.write(state), "x.json"))
    for kept in ("competence", "declined"):
        found = [getattr(task, kept) for task in again.of(RoleTask)]
        assert found == [getattr(task, kept) for task in state.of(RoleTask)]
    assert [b.acts_as for b in again.of(RoleBody)] == [b.acts_as for b in state.of(RoleBody)]
    [hint] = again.of(FindingAnswer)
    assert hint.entry_id == again.of(Entry)[0].id
    there = {each.id for each in (*again.of(RoleBody), *again.of(RoleTask))}
    assert len(hint.about_ids) == len(finding.about)
    assert set(hint.about_ids) <= there
    lead = again.of(RoleTask)[5].lead_id
    assert lead == again.of(RoleBody)[3].id


def test_everything_survives_a_restart_and_can_be_undone_after_it(tmp_path: Path) -> None:
    units = [
        Unit(id=Id("unit"), workshop_id=WORKSHOP, name="Freie Liste", side=P),
        Unit(id=Id("office"), workshop_id=WORKSHOP, name="Tiefbauamt", side=A),
    ]
    before = State.holding([*town(), *units])
    budget = competences.code_of("nw", "de").matter("budget")
    assert budget is not None
    with open_writer(tmp_path / "store.sqlite") as writer:
        session = Session.create(before.entities(), CREATE, writer)
        makers: list[Callable[[State], Step]] = [
            lambda now: edits.set_land(now, BLOCK, "nw"),
            lambda now: edits.take_competences(now, {task_id(1): budget}),
            lambda now: columns.take_units(now, BLOCK, {Id("office"): UnitKind.UTILITY}),
            lambda now: edits.set_lead(now, task_id(5), body_id(3)),
            lambda now: answering.handle(
                now, BLOCK, findings(matrix_of(now))[0], Outcome.PARKED, now=NOW
            ),
            lambda now: columns.merge_bodies(now, body_id(0), body_id(1)),
        ]
        for make in makers:
            session.perform(make(session.state))
        after = session.state
        writer.wait_until_saved(10)
    with open_writer(tmp_path / "store.sqlite") as writer:
        again = reopened(WORKSHOP, writer)
        assert again.state.entities() == after.entities()
        while again.undo_label is not None and again.undo_label != CREATE:
            again.undo()
        assert set(again.state.entities()) == set(before.entities())
