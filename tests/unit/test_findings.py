# SPDX-License-Identifier: EUPL-1.2
"""What rules find, and what the room does with it: the same for every activity that has rules."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from moderation import registry
from moderation.domain import rooms
from moderation.domain.change import Step
from moderation.domain.ids import Id
from moderation.domain.removal import removal
from moderation.domain.state import State
from moderation.domain.texts import Catalogue, untranslated
from moderation.domain.views import PublicView
from moderation.features.agenda import edits as agenda
from moderation.features.agenda.model import Block
from moderation.features.capture.model import Entry
from moderation.features.findings import edits
from moderation.features.findings.model import Finding, FindingAnswer, Outcome, answers
from moderation.features.findings.sources import findings_in, still_open
from moderation.paths import resource
from tests import expectations_sample, involvement_sample, negotiation_sample, roles_sample
from tests.any_workshop import any_workshop

assert registry.ROOMS
NOW = datetime(2026, 3, 12, 14, 0, tzinfo=UTC)
GONE = untranslated("Gone")


def _clock() -> State:
    """The example's clock before anybody answered its hints."""
    entities = registry.read_workshop(resource("examples", "mobilitaetskonzept-2035.de.json"))
    return State.holding(each for each in entities if not isinstance(each, FindingAnswer))


SAMPLES = {
    "roles": lambda: roles_sample.state_of(tasks=(("Aufgabe", "E E M D I", False),)),
    "negotiation": negotiation_sample.state_of,
    "involvement": involvement_sample.state_of,
    "expectations": expectations_sample.state_of,
    "timeline": _clock,
}


def _faults(state: State, block_id: Id, found: Sequence[Finding]) -> list[str]:
    """What is wrong with findings of a block."""
    faults = []
    keys = [finding.key for finding in found]
    if len(set(keys)) != len(keys):
        faults.append("two findings are the same")
    german = Catalogue.load("de")
    for finding in found:
        if not finding.about:
            faults.append(f"{finding.key} is about nothing")
        entities = [state.any_of(each) for each in finding.about]
        # What is said of the whole block is about the block itself.
        if not all(
            isinstance(e, Entry)
            or e is state.get(Block, block_id)
            or getattr(e, "block_id", "") == block_id
            for e in entities
        ):
            faults.append(f"{finding.key} is about what is not in its block")
        if not german.text(finding.sentence).endswith((".", "?")):
            faults.append(f"{finding.key} is no sentence")
        if not all(map(german.text, (finding.rule.title, finding.rule.source))):
            faults.append(f"{finding.key} has no title or source")
    return faults


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 2**32 - 1))
def test_findings_of_any_workshop_lead_somewhere_and_are_told_apart(seed: int) -> None:
    state = any_workshop(Random(seed), 4)
    for block in state.of(Block):
        assert _faults(state, block.id, findings_in(state, block.id)) == []


@pytest.mark.parametrize("activity", sorted(SAMPLES))
def test_findings_that_lead_nowhere_or_are_the_same_are_noticed(activity: str) -> None:
    state = SAMPLES[activity]()
    block = next(each for each in state.of(Block) if each.activity == activity)
    first = findings_in(state, block.id)[0]
    assert _faults(state, block.id, [first, first]) == ["two findings are the same"]
    lost = Finding(rule=first.rule, sentence=first.sentence, place=first.place, about=(Id("x"),))
    assert "is about what is not in its block" in _faults(state, block.id, [lost])[0]


def test_every_activity_with_rules_is_shown_here() -> None:
    assert set(SAMPLES) == {book.activity for book in rooms.offered("rules")}


def _answered(activity: str, outcome: Outcome) -> tuple[State, Id, Finding, State]:
    state = SAMPLES[activity]()
    block = next(each for each in state.of(Block) if each.activity == activity)
    finding = findings_in(state, block.id)[0]
    step = edits.handle(state, block.id, finding, outcome, now=NOW, reason="So gewollt")
    return state, block.id, finding, state.apply(step)


@pytest.mark.parametrize("outcome", Outcome)
@pytest.mark.parametrize("activity", sorted(SAMPLES))
def test_a_finding_is_answered_and_opened_again(activity: str, outcome: Outcome) -> None:
    state, block_id, finding, after = _answered(activity, outcome)
    assert answers(after, block_id)[finding.key].outcome is outcome
    assert finding.key in [each.key for each in still_open(state, block_id)]
    assert finding.key not in [each.key for each in still_open(after, block_id)]
    assert after.apply(edits.reopen(after, block_id, finding)).entities() == state.entities()


@pytest.mark.parametrize("activity", sorted(SAMPLES))
def test_whatever_a_finding_is_about_takes_its_answer_along(activity: str) -> None:
    _state, _block, finding, after = _answered(activity, Outcome.JUSTIFIED)
    for each in finding.about:
        step = Step(GONE, removal(after, after.any_of(each)))
        assert after.apply(step).of(FindingAnswer) == ()
        assert after.apply(step).apply(step.inverse()).entities() == after.entities()
    kind: type[Any] = type(after.any_of(finding.about[0]))
    others = [each for each in after.of(kind) if each.id not in finding.about]
    for other in others:
        gone = after.apply(Step(GONE, removal(after, other)))
        assert len(gone.of(FindingAnswer)) == 1
    assert others or activity == "roles"


@pytest.mark.parametrize("activity", sorted(SAMPLES))
def test_what_was_answered_in_a_closed_block_is_not_told_in_public(activity: str) -> None:
    _state, block_id, _finding, after = _answered(activity, Outcome.JUSTIFIED)
    assert len(PublicView(after).of(FindingAnswer)) == 1
    closed = after.apply(agenda.edit_block(after, block_id, closed_session=True))
    assert PublicView(closed).of(FindingAnswer) == ()
