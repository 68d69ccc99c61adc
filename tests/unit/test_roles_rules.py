# SPDX-License-Identifier: EUPL-1.2
"""The rules of the role matrix as a table of cases, and what becomes of a hint."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderation import registry
from moderation.activities.roles import edits
from moderation.activities.roles.law import Checked, Competence, LawOrigin, MatterKind
from moderation.activities.roles.model import (
    RoleBody,
    RoleLetter,
    RoleStage,
    RoleTask,
)
from moderation.activities.roles.rules import RoleRule, findings
from moderation.domain.change import Step, replaced
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id
from moderation.domain.state import State
from moderation.domain.texts import Catalogue
from moderation.features.capture import edits as capture
from moderation.features.capture.model import Entry, EntryKind
from moderation.features.findings import edits as answering
from moderation.features.findings.model import Finding, FindingAnswer, Outcome, answers
from moderation.features.people.kinds import UnitKind
from tests.roles_sample import BLOCK, A, O, P, body_id, matrix_of, state_of, task_id

assert registry.ROOMS
NOW = datetime(2026, 3, 12, 14, 0, tzinfo=UTC)

# Columns: Rat, Ausschuss (politics), Bürgermeisteramt, Fachamt (administration), Stadtwerke.
# The source is where the rule comes from, in the words of the minutes.
CHART = "Functional chart (Nordsieck; Ulrich/Fluri)"
STEERING = "New steering model (KGSt 5/1993): politics sets what, administration how"
CONGRUENCE = "Congruence of task, authority and responsibility (Ulrich/Fluri)"
MIRRORS = "Two mirrors: both sides speak before anything holds"

MAYOR = "Bürgermeisteramt (head of administration)"
OTHER_SIDE = "Aufgabe: no body of the other side"
NO_GUIDELINE = "Aufgabe: no body of politics sets guideline or means (E or M) for the decision"

CASES: list[tuple[str, bool, list[tuple[RoleRule, str, str]]]] = [
    # Letters, whether it is operative, and rule, sentence and source of every finding.
    ("E M M D I", False, []),
    # What is day-to-day work the administration decides.
    ("I M E D I", True, []),
    (
        "E M M D I",
        True,
        [
            (
                RoleRule.SINGLE_CASE,
                "Aufgabe: politics decides a single case of day-to-day work (Rat).",
                STEERING,
            )
        ],
    ),
    (
        "M E M D I",
        True,
        [
            (
                RoleRule.SINGLE_CASE,
                "Aufgabe: politics decides a single case of day-to-day work (Ausschuss).",
                STEERING,
            )
        ],
    ),
    ("M M M D I", False, [(RoleRule.NOBODY_DECIDES, "Aufgabe: no body decides.", CHART)]),
    (
        "E M M M I",
        False,
        [(RoleRule.NOBODY_CARRIES_OUT, "Aufgabe: no body carries it out.", CHART)],
    ),
    (
        "E E M D I",
        False,
        [(RoleRule.SEVERAL_DECIDE, "Aufgabe: more than one body decides (Rat, Ausschuss).", CHART)],
    ),
    (
        "E M D D I",
        False,
        [
            (
                RoleRule.SEVERAL_CARRY_OUT,
                f"Aufgabe: more than one body carries it out ({MAYOR}, Fachamt), and none leads.",
                CHART,
            )
        ],
    ),
    (
        "I I E D I",
        False,
        [
            (
                RoleRule.WITHOUT_GUIDELINE,
                f"{NO_GUIDELINE} ({MAYOR}).",
                STEERING,
            )
        ],
    ),
    # Day-to-day decisions need none; one body of politics that takes part is enough.
    ("I I E D I", True, []),
    ("I M E D I", False, []),
    # While the sides disagree about politics' part, nothing is missing yet.
    ("I M/I E D I", False, []),
    (
        "D M E M I",
        True,
        [
            (
                RoleRule.MICROMANAGEMENT,
                "Aufgabe: politics carries out day-to-day work of the administration (Rat).",
                STEERING,
            )
        ],
    ),
    ("D M E M I", False, []),
    (
        "- - E D I",
        True,
        [
            (
                RoleRule.NOT_INFORMED,
                f"{OTHER_SIDE} (Politics) is informed of what is done ({MAYOR}, Fachamt).",
                STEERING,
            )
        ],
    ),
    (
        "E D - - I",
        False,
        [
            (
                RoleRule.NOT_INFORMED,
                f"{OTHER_SIDE} (Administration) is informed of what is done (Rat, Ausschuss).",
                STEERING,
            )
        ],
    ),
    (
        "E/I M M D I",
        False,
        [
            (
                RoleRule.CONTESTED,
                "Aufgabe: the sides see the decision differently (Rat).",
                MIRRORS,
            )
        ],
    ),
    ("E M D/M M/D I", False, []),
    ("E M/I M D I", False, []),
]


def _about_bodies(finding: Finding) -> bool:
    return finding.rule in {RoleRule.WITHOUT_ROLE, RoleRule.OVERLOADED, RoleRule.GROUP}


@pytest.mark.parametrize(("letters", "operative", "expected"), CASES)
def test_what_the_rules_say(
    letters: str, operative: bool, expected: list[tuple[RoleRule, str, str]]
) -> None:
    state = state_of(tasks=(("Aufgabe", letters, operative),))
    found = [f for f in findings(matrix_of(state)) if not _about_bodies(f)]
    said = [(f.rule, str(f.sentence), str(f.rule.source)) for f in found]
    assert said == expected


def test_no_rule_speaks_while_views_are_blind() -> None:
    assert findings(matrix_of(state_of(RoleStage.OWN_VIEW))) == ()


def test_who_leads_settles_that_several_carry_out() -> None:
    state = state_of(tasks=(("Aufgabe", "E M D D I", False),))
    state = state.apply(edits.set_lead(state, task_id(0), body_id(3)))
    assert findings(matrix_of(state)) == ()
    matrix = matrix_of(state)
    assert matrix.leads(matrix.tasks[0], matrix.bodies[3])
    # Whoever does not carry it out cannot lead it.
    with pytest.raises(UserFacingError):
        edits.set_lead(state, task_id(0), body_id(0))
    again = state.apply(edits.set_lead(state, task_id(0), body_id(3)))
    assert [f.rule for f in findings(matrix_of(again))] == [RoleRule.SEVERAL_CARRY_OUT]


def test_one_body_that_carries_out_more_than_half_is_overloaded() -> None:
    many = tuple((f"Aufgabe {n}", "E M M D I", False) for n in range(5))
    others = tuple((f"Andere {n}", "E M D M I", False) for n in range(5))
    found = findings(matrix_of(state_of(tasks=many)))
    assert [(f.rule, str(f.sentence)) for f in found] == [
        (RoleRule.OVERLOADED, "Fachamt carries out 5 of 5 tasks, more than half of them.")
    ]
    assert str(found[0].rule.source) == CONGRUENCE
    # Half is not more than half; four of four are too few to speak of.
    assert findings(matrix_of(state_of(tasks=many + others))) == ()
    assert findings(matrix_of(state_of(tasks=many[:4]))) == ()


def test_a_body_without_any_role_is_named() -> None:
    found = findings(matrix_of(state_of(tasks=(("Aufgabe", "E M M D -", False),))))
    assert [(f.rule, str(f.sentence)) for f in found] == [
        (RoleRule.WITHOUT_ROLE, "Stadtwerke has no role in any task.")
    ]
    # Before anything is said nobody is left out.
    empty = state_of(tasks=(("Aufgabe", "- - - - -", False),))
    assert RoleRule.WITHOUT_ROLE not in [f.rule for f in findings(matrix_of(empty))]


def test_a_council_group_that_came_in_as_a_column_is_named() -> None:
    bodies = (("Rat", P), ("Fraktion A", P), ("Bürgermeisteramt", A), ("Fachamt", A), ("SW", O))
    found = findings(matrix_of(state_of(bodies=bodies, tasks=(("Aufgabe", "E M M D I", False),))))
    assert [f.rule for f in found] == [RoleRule.GROUP]


# ---------------------------------------------------------------------------------- law

BUDGET = Competence(
    title="Haushaltssatzung erlassen",
    source="§ 41 Abs. 1 Satz 2 Buchst. h GO NRW",
    holders=(UnitKind.COUNCIL,),
    matter="budget",
    kind=MatterKind.RESERVED,
    origin=LawOrigin.LAW,
    checked=Checked.CONFIRMED,
    holder="the council",
    barred="§ 41 Abs. 1 Satz 2 GO NRW",
    land="nw",
)


def _with_law(letters: str, law: Competence | None = BUDGET) -> State:
    state = state_of(tasks=(("Haushalt", letters, False),))
    return state.apply(edits.set_competence(state, task_id(0), law))


@pytest.mark.parametrize(
    ("letters", "agreed", "expected"),
    [
        ("E M M D I", None, []),
        ("M E M D I", None, ["Ausschuss"]),
        ("E E M D I", None, ["Ausschuss"]),
        ("E/I M/E M D I", None, []),
        ("E/I M/E M D I", (1, RoleLetter.E), ["Ausschuss"]),
        ("E/I M M D I", (0, RoleLetter.I), ["Rat"]),
        ("E/I M M D I", (0, RoleLetter.E), []),
    ],
)
def test_what_takes_a_competence_from_its_body_is_said_with_the_law(
    letters: str, agreed: tuple[int, RoleLetter] | None, expected: list[str]
) -> None:
    state = _with_law(letters)
    if agreed is not None:
        state = state.apply(edits.set_agreed(state, task_id(0), body_id(agreed[0]), agreed[1]))
    found = [f for f in findings(matrix_of(state)) if f.rule is RoleRule.COMPETENCE]
    assert [state.get(RoleBody, each).name for f in found for each in f.about[1:]] == expected
    for finding in found:
        assert str(finding.sentence).endswith(
            "By law the council decides; this cannot be transferred (§ 41 Abs. 1 Satz 2 GO NRW). "
            "Please check."
        )
        assert "main statute" not in str(finding.sentence)


def test_of_an_unknown_holder_every_decision_is_to_be_checked() -> None:
    law = Competence(title="Steht in der Hauptsatzung", kind=MatterKind.MAIN_STATUTE)
    found = findings(matrix_of(_with_law("E M M D I", law)))
    assert [f.rule for f in found] == [RoleRule.COMPETENCE]
    assert "Steht in der Hauptsatzung" in str(found[0].sentence)


def test_what_was_never_checked_fires_nothing() -> None:
    unchecked = replace(BUDGET, checked=Checked.UNCHECKED)
    assert findings(matrix_of(_with_law("M E M D I", unchecked))) == ()
    # The user's own word needs no check by anybody.
    typed = replace(unchecked, origin=LawOrigin.TYPED, matter="")
    found = findings(matrix_of(_with_law("M E M D I", typed)))
    assert [f.rule for f in found] == [RoleRule.COMPETENCE]


def test_politics_may_decide_a_single_case_that_law_gives_to_it() -> None:
    state = state_of(tasks=(("Aufgabe", "E M M D I", True),))
    given = state.apply(edits.set_competence(state, task_id(0), BUDGET))
    assert RoleRule.SINGLE_CASE not in [f.rule for f in findings(matrix_of(given))]
    # What nobody has checked gives nothing to anybody.
    unchecked = replace(BUDGET, checked=Checked.UNCHECKED)
    unknown = state.apply(edits.set_competence(state, task_id(0), unchecked))
    assert RoleRule.SINGLE_CASE in [f.rule for f in findings(matrix_of(unknown))]


def test_an_executive_seen_with_politics_decides_single_cases() -> None:
    bodies = (("Rat", P), ("Gemeindevorstand", P), ("Amt", A), ("Fachamt", A), ("SW", O))
    state = state_of(bodies=bodies, tasks=(("Aufgabe", "M E M D I", True),))
    assert RoleRule.SINGLE_CASE not in [f.rule for f in findings(matrix_of(state))]


# ---------------------------------------------------------------------------------- outcomes


def _some() -> tuple[State, Finding]:
    state = state_of(tasks=(("Aufgabe", "E E M D I", False),))
    return state, findings(matrix_of(state))[0]


@pytest.mark.parametrize("outcome", Outcome)
def test_a_hint_is_dealt_with_and_opened_again(outcome: Outcome) -> None:
    state, finding = _some()
    step = answering.handle(state, BLOCK, finding, outcome, now=NOW, reason="Beide zuständig")
    after = state.apply(step)
    hint = answers(after, BLOCK)[finding.key]
    assert hint.outcome is outcome
    parked = [e for e in after.of(Entry) if e.entry_kind is EntryKind.PARKING]
    assert len(parked) == (1 if outcome is Outcome.PARKED else 0)
    assert after.apply(step.inverse()).entities() == state.entities()
    back = after.apply(answering.reopen(after, BLOCK, finding))
    assert back.entities() == state.entities()


def test_what_was_taken_up_from_the_parking_lot_stays_there() -> None:
    state, finding = _some()
    state = state.apply(answering.handle(state, BLOCK, finding, Outcome.PARKED, now=NOW))
    [entry] = state.of(Entry)
    assert entry.text == "Aufgabe: Mehr als eine Stelle entscheidet (Rat, Ausschuss)."
    state = state.apply(capture.edit_entry(state, entry.id, done=True))
    state = state.apply(answering.reopen(state, BLOCK, finding))
    assert len(state.of(Entry)) == 1
    assert state.of(FindingAnswer) == ()


def test_a_reason_needs_words() -> None:
    state, finding = _some()
    with pytest.raises(UserFacingError):
        answering.handle(state, BLOCK, finding, Outcome.JUSTIFIED, now=NOW, reason="  ")


def test_another_outcome_takes_the_place_of_the_first() -> None:
    state, finding = _some()
    state = state.apply(answering.handle(state, BLOCK, finding, Outcome.PARKED, now=NOW))
    step = answering.handle(state, BLOCK, finding, Outcome.JUSTIFIED, now=NOW, reason="So gewollt")
    state = state.apply(step)
    assert [(h.outcome, h.reason) for h in state.of(FindingAnswer)] == [
        (Outcome.JUSTIFIED, "So gewollt")
    ]
    assert state.of(Entry) == ()


def test_a_hint_that_is_about_something_else_by_now_is_open() -> None:
    state, finding = _some()
    state = state.apply(answering.handle(state, BLOCK, finding, Outcome.SETTLED, now=NOW))
    state = state.apply(edits.set_agreed(state, task_id(0), body_id(2), RoleLetter.E))
    found = [f for f in findings(matrix_of(state)) if f.rule is RoleRule.SEVERAL_DECIDE]
    assert found[0].key not in answers(state, BLOCK)


@pytest.mark.parametrize("what", ["task", "body"])
def test_what_a_hint_was_about_goes_with_it(what: str) -> None:
    state, finding = _some()
    state = state.apply(answering.handle(state, BLOCK, finding, Outcome.SETTLED, now=NOW))
    step = (
        edits.remove_task(state, task_id(0))
        if what == "task"
        else edits.remove_body(state, body_id(0))
    )
    gone = state.apply(step)
    assert gone.of(FindingAnswer) == ()
    assert gone.apply(step.inverse()).entities() == state.entities()
    kinds: dict[str, type[Any]] = {"task": RoleTask, "body": RoleBody}
    assert gone.find(kinds[what], Id(f"{what}0")) is None


# ---------------------------------------------------------------------------------- properties

_letters = st.sampled_from(["D", "E", "M", "I", "-", "E/D", "D/M", "I/E", "M/I"])
_rows = st.lists(st.tuples(st.lists(_letters, min_size=5, max_size=5), st.booleans()), max_size=6)


def _name(each: RoleTask | RoleBody) -> str:
    return each.title if isinstance(each, RoleTask) else each.name


@given(_rows, st.sampled_from(RoleStage), st.none() | st.integers(0, 4), st.booleans())
def test_findings_are_told_apart_and_each_is_a_sentence(
    rows: list[tuple[list[str], bool]], stage: RoleStage, lead: int | None, lawful: bool
) -> None:
    tasks = tuple((f"Aufgabe {n} {{x}}", " ".join(row), on) for n, (row, on) in enumerate(rows))
    state = state_of(stage, tasks=tasks)
    for row in range(len(rows)):
        values: dict[str, Any] = {"competence": BUDGET if lawful else None}
        if lead is not None:
            values["lead_id"] = body_id(lead)
        changes = replaced(state.get(RoleTask, task_id(row)), **values)
        state = state.apply(Step(edits.SET_LEAD, changes))
    found = findings(matrix_of(state))
    assert len({finding.key for finding in found}) == len(found)
    assert [f.rule for f in found] == sorted((f.rule for f in found), key=[*RoleRule].index)
    german = Catalogue.load("de")
    for finding in found:
        said = german.text(finding.sentence)
        assert said.endswith(".")
        assert "{task}" not in said
        named = [state.find(RoleTask, each) or state.find(RoleBody, each) for each in finding.about]
        assert all(each is not None and _name(each) in said for each in named)
        # Whatever the room does with it can be undone and comes back the same.
        step = answering.handle(state, BLOCK, finding, Outcome.PARKED, now=NOW)
        assert state.apply(step).apply(step.inverse()).entities() == state.entities()
