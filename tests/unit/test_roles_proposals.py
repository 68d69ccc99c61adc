# SPDX-License-Identifier: EUPL-1.2
"""What the municipal code proposes for tasks, and a town's own list over it."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderation import registry
from moderation.activities.roles import competences, edits, law
from moderation.activities.roles.law import Competence, LawOrigin, MatterKind
from moderation.activities.roles.model import RoleTask, land_of
from moderation.activities.roles.proposals import ProposalKind, declined_by, proposal, proposals
from moderation.activities.roles.recognition import words_of
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id
from moderation.domain.texts import Catalogue
from moderation.features.people.kinds import UnitKind
from tests.roles_sample import BLOCK, state_of, task_id

assert registry.ROOMS
GERMAN = Catalogue.load("de")

# ---------------------------------------------------------------------------------- proposals


def _task(title: str, **more: Any) -> RoleTask:
    return RoleTask(id=Id("t"), workshop_id=Id("w"), block_id=BLOCK, title=title, **more)


NW = competences.code_of("nw", "de")
BUDGET = NW.matter("budget")
assert BUDGET is not None


def test_choosing_a_code_changes_no_task_but_drops_another_state_s_law() -> None:
    state = state_of()
    own = Competence(title="Eigene Regel", source="§ 3 Hauptsatzung", kind=MatterKind.MAIN_STATUTE)
    assert BUDGET is not None
    state = state.apply(edits.set_competence(state, task_id(0), own))
    state = state.apply(edits.set_competence(state, task_id(1), BUDGET))
    step = edits.set_land(state, BLOCK, "nw")
    after = state.apply(step)
    assert land_of(after, BLOCK) == land_of(after, Id("another")) == "nw"
    assert [t.competence for t in after.of(RoleTask)] == [t.competence for t in state.of(RoleTask)]
    assert after.apply(step.inverse()).entities() == state.entities()
    moved = after.apply(edits.set_land(after, BLOCK, "by"))
    assert moved.get(RoleTask, task_id(0)).competence == own
    assert moved.get(RoleTask, task_id(1)).competence is None


def test_a_title_is_only_proposed_and_the_user_s_word_wins() -> None:
    task = _task("Haushaltssatzung beschließen")
    found = proposal(task, NW)
    assert found is not None
    assert (found.kind, found.laws) == (ProposalKind.TOUCHED, (BUDGET,))
    own = Competence(title="Haushalt", source="§ 3 Hauptsatzung", kind=MatterKind.MAIN_STATUTE)
    assert proposal(replace(task, competence=own), NW) is None
    declined = replace(task, declined=declined_by(task, NW))
    assert proposal(declined, NW) is None
    # What was declined for one matter says nothing about another one.
    assert proposal(replace(declined, title="Stellplatzsatzung ändern"), NW) is not None


def test_a_renamed_task_keeps_what_was_said_of_it() -> None:
    state = state_of()
    assert BUDGET is not None
    state = state.apply(edits.set_competence(state, task_id(1), BUDGET))
    state = state.apply(edits.rename_task(state, task_id(1), "Stellplatzsatzung ändern"))
    assert state.get(RoleTask, task_id(1)).competence == BUDGET
    state = state.apply(edits.rename_task(state, task_id(0), "Hauptsatzung ändern"))
    assert state.get(RoleTask, task_id(0)).competence is None


def test_several_entries_that_fit_are_all_named() -> None:
    found = proposal(_task("Hebesatz festsetzen"), NW)
    assert found is not None
    assert found.kind is ProposalKind.SEVERAL
    assert [each.matter for each in found.offered] == ["budget", "statutes"]
    assert "Buchst. h" in str(found.sentence)
    assert "Buchst. f" in str(found.sentence)


@pytest.mark.parametrize("land", ["", "be", "hh", "hb"])
def test_a_state_without_data_says_so_where_law_may_speak(land: str) -> None:
    code = competences.code_of(land, "de")
    assert not code.matters
    assert proposal(_task("Radwege räumen"), code) is None
    task = _task("Haushaltssatzung beschließen")
    found = proposal(task, code)
    assert found is not None
    assert (found.kind, found.offered) == (ProposalKind.NOT_ON_FILE, ())
    assert "nichts hinterlegt" in GERMAN.text(found.sentence)
    assert proposal(replace(task, declined=declined_by(task, code)), code) is None


@pytest.mark.parametrize(
    "title", ["Erhebliche überplanmäßige Ausgaben bewilligen", "Flächennutzungsplan beschließen"]
)
def test_what_no_entry_covers_is_left_to_the_user(title: str) -> None:
    found = proposal(_task(title), NW)
    assert found is not None
    assert found.kind is ProposalKind.NOT_ON_FILE
    assert proposal(_task("Überplanmäßige Ausgaben bewilligen"), NW) is None


def test_an_entry_that_a_newer_law_moved_is_proposed_anew() -> None:
    assert BUDGET is not None
    old = replace(BUDGET, source="§ 41 Abs. 1 GO NRW")
    task = _task("Haushaltssatzung beschließen", competence=old)
    found = proposal(task, NW)
    assert found is not None
    assert (found.kind, found.offered) == (ProposalKind.MOVED, (BUDGET,))
    gone = proposal(replace(task, competence=replace(BUDGET, matter="gone")), NW)
    assert gone is not None
    assert (gone.kind, gone.offered) == (ProposalKind.GONE, ())
    assert proposal(replace(task, competence=BUDGET), NW) is None
    # Another state's code says nothing about it.
    assert proposal(task, competences.code_of("by", "de")) is None


def test_what_an_earlier_version_took_over_is_not_stated_until_it_is_confirmed_anew() -> None:
    early = Competence(
        title="Haushaltssatzung und Haushaltsplan erlassen",
        source="§ 41 Abs. 1 GO NRW",
        holders=(UnitKind.COUNCIL,),
        matter="budget",
    )
    assert early.origin is LawOrigin.LAW
    assert GERMAN.text(law.sentence(early)) == "Nicht geprüft: § 41 Abs. 1 GO NRW."
    found = proposal(_task("Mittel bereitstellen", competence=early), NW)
    assert found is not None
    assert (found.kind, found.offered) == (ProposalKind.MOVED, (BUDGET,))
    assert proposal(_task("Mittel", competence=early), competences.no_code("de")) is None


def test_proposals_are_taken_over_in_one_step_and_none_is_refused() -> None:
    state = state_of()
    tasks = state.of(RoleTask)
    found = proposals(tasks, NW)
    assert list(found) == [task_id(1)]
    step = edits.take_competences(state, {task_id(1): found[task_id(1)].laws[0]})
    after = state.apply(step)
    assert after.get(RoleTask, task_id(1)).competence == BUDGET
    assert proposals(after.of(RoleTask), NW) == {}
    assert after.apply(step.inverse()).entities() == state.entities()
    with pytest.raises(UserFacingError):
        edits.take_competences(state, {})


# ---------------------------------------------------------------------------------- own lists

OWN = {
    "format": "moderation-competences",
    "version": 1,
    "land": "Musterstadt",
    "code": "Hauptsatzung der Musterstadt",
    "matters": [
        {
            "id": "budget",
            "title": "Haushalt",
            "paragraph": "§ 9 Hauptsatzung",
            "holders": ["council"],
        },
        {
            "id": "awards",
            "title": "Vergaben über 50.000 Euro",
            "paragraph": "§ 7 Hauptsatzung",
            "holders": ["committee"],
            "keywords": ["Auftrag vergeben", "Vergabe"],
        },
    ],
}


def test_a_town_s_own_entries_go_before_the_shipped_ones_and_say_so(tmp_path: Path) -> None:
    (tmp_path / "nw.json").write_text(json.dumps(OWN), "utf-8")
    code = competences.code_of("nw", "de", tmp_path)
    assert code.name == "Musterstadt"
    [budget] = code.touching("Haushaltssatzung beschließen")
    [award] = code.touching("Auftrag vergeben")
    assert {each.origin for each in (budget, award)} == {LawOrigin.TOWN}
    assert budget.kind is award.kind is MatterKind.MAIN_STATUTE
    assert GERMAN.text(law.sentence(award)) == (
        "Das regelt Ihre Hauptsatzung (§ 7 Hauptsatzung); es zu ändern, braucht Hauptsatzung oder "
        "Ratsbeschluss."
    )
    assert GERMAN.text(law.label(award)) == "nach Ihrer Hauptsatzung"
    # Whole words: "Vergabebericht" is no "Vergabe".
    assert code.touching("Vergabebericht schreiben") == ()
    # What the town says nothing about is still the state's.
    [statutes] = code.touching("Stellplatzsatzung ändern")
    assert statutes.origin is LawOrigin.LAW
    [hint] = [code for code in competences.load("de", tmp_path)[0] if code.land == "nw"]
    assert hint.name == "Musterstadt"


def test_bavarian_towns_have_rules_of_procedure(tmp_path: Path) -> None:
    (tmp_path / "by.json").write_text(json.dumps(OWN), "utf-8")
    [award] = competences.code_of("by", "de", tmp_path).touching("Auftrag vergeben")
    assert award.kind is MatterKind.RULES_OF_PROCEDURE
    assert "Geschäftsordnung oder Ratsbeschluss" in GERMAN.text(law.sentence(award))


def test_a_broken_own_list_is_named_and_the_shipped_one_holds(tmp_path: Path) -> None:
    wrong = {**OWN, "matters": [{"id": "x", "title": "X", "holders": ["council"]}]}
    (tmp_path / "nw.json").write_text(json.dumps(wrong), "utf-8")
    code = competences.code_of("nw", "de", tmp_path)
    assert code.matter("budget") == BUDGET
    [fault] = code.faults
    assert "nw.json" in str(fault)
    assert "paragraph" in str(fault)
    assert fault in competences.load("de", tmp_path)[1]


@pytest.mark.parametrize("land", ["", "../nw", "xx", "nw/../nw"])
def test_an_unknown_land_has_no_code(land: str) -> None:
    assert competences.code_of(land, "de") == competences.no_code("de")


@given(st.text(max_size=60))
def test_any_title_can_be_read(title: str) -> None:
    for language in ("de", "en"):
        assert set(words_of(language).matters_in(title)) <= words_of(language).matters


@pytest.mark.parametrize(
    ("title", "found"),
    [
        ("Adopt the budget", ("budget",)),
        ("Draft the budget", ()),
        ("Draft and adopt a statute", ("statutes",)),
        ("Set parking fees", ()),
        ("Set fees", ("statutes",)),
        ("Order a speed limit of 30", ("traffic_orders",)),
        ("Apply for a speed limit", ()),
        ("Propose an amendment to the main statute", ()),
        ("Amend the main statute", ("main_statute",)),
    ],
)
def test_english_titles_are_read_by_their_first_word(title: str, found: tuple[str, ...]) -> None:
    assert words_of("en").matters_in(title) == found
