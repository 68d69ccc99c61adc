"""What the mandate proposes for the agenda, by which rule, and what becomes of it."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderation.domain.change import Step
from moderation.domain.removal import removal
from moderation.domain.side import Side
from moderation.domain.state import State
from moderation.domain.texts import LANGUAGES, Catalogue, untranslated
from moderation.domain.views import MinutesView, WallView
from moderation.features.agenda import methods
from moderation.features.agenda.model import Block
from moderation.features.agenda.taking_over import add_method
from moderation.features.mandate import edits, proposals
from moderation.features.mandate.model import (
    FirstTopic,
    Mandate,
    PreTalk,
    ProposalAnswer,
    points,
    talk_with,
)
from moderation.features.mandate.proposals import (
    AgendaProposal,
    ProposalRule,
    ProposalState,
    state_of,
)
from moderation.features.people.edits import add_unit
from moderation.features.people.model import Unit
from moderation.paths import resource
from tests.stores import small_workshop

METHODS = {method.id: method for method in methods.load("de", [resource("methods")]).methods}
MONEY, ROLES = FirstTopic.MONEY, FirstTopic.ROLES


def _state(*talks: dict[str, Any], **mandate: Any) -> State:
    """A workshop with a talk for each unit in turn, and a mandate."""
    state = State.holding(small_workshop())
    for number in range(len(state.of(Unit)), len(talks)):
        state = state.apply(add_unit(state, f"Amt {number}", Side.ADMINISTRATION))
    for unit, values in zip(state.of(Unit), talks, strict=False):
        state = state.apply(edits.edit_talk(state, unit.id, **values))
    return state.apply(edits.edit_mandate(state, **mandate)) if mandate else state


def _found(state: State) -> list[tuple[str, str]]:
    return [(each.rule.value, each.method) for each in proposals.proposals(state)]


FIRST_MONEY = {"first": MONEY}


@pytest.mark.parametrize(
    ("talks", "mandate", "found"),
    [
        ([], {}, []),
        ([FIRST_MONEY], {}, []),
        ([FIRST_MONEY, FIRST_MONEY], {}, [("first", "mehrpunktabfrage")]),
        ([FIRST_MONEY, {"first": ROLES}], {}, [("different", "einpunktabfrage")]),
        (
            [FIRST_MONEY, {"first": ROLES}, FIRST_MONEY],
            {},
            [("first", "mehrpunktabfrage"), ("different", "einpunktabfrage")],
        ),
        ([{"first": ROLES}, {"first": ROLES}], {}, [("first", "rollenmatrix")]),
        ([{"worry": "Zeit"}], {}, []),
        ([{"worry": "Zeit"}, {"worry": "Geld"}], {}, [("worries", "schlimmster-bester-fall")]),
        ([{"wish": "Geld"}, {"wish": "Geld"}], {}, []),
        ([], {"success": "Drei Ziele"}, [("success", "smart-ziele")]),
        ([], {"not_about": "Leitbild"}, [("not_about", "themenspeicher")]),
        ([], {"no_go": "Wahl"}, [("no_go", "murmelgruppe")]),
        ([], {"expectations": "Eine Seite"}, [("expectations", "erwartungsabfrage")]),
        ([], {"purpose": "Ziele", "decided": "Haushalt", "client": "Amt"}, []),
        ([], {"success": " \n "}, []),
    ],
)
def test_what_is_written_proposes_a_method(
    talks: list[dict[str, Any]], mandate: dict[str, Any], found: list[tuple[str, str]]
) -> None:
    assert _found(_state(*talks, **mandate)) == found


def test_a_proposal_says_what_was_found_where_and_by_which_rule() -> None:
    state = _state(FIRST_MONEY, {}, FIRST_MONEY, not_about="Leitbild\n\n Stellenpläne ")
    first, aside = proposals.proposals(state)
    say = Catalogue.load("de").text
    assert say(first.found) == "2 Stellen wollen zuerst klären: Geld"
    assert first.because == ("Rat", "Stadtwerke")
    assert say(aside.found) == "2 Themen, um die es nicht geht"
    assert aside.because == ("Leitbild", "Stellenpläne")
    assert say(first.rule.message).startswith("Was zwei oder mehr Stellen zuerst klären wollen")


def test_every_rule_has_a_sentence_and_every_method_is_there_in_every_language() -> None:
    topics = [_found(_state({"first": topic}, {"first": topic})) for topic in FirstTopic]
    assert all(len(found) == 1 for found in topics)
    proposed = {found[0][1] for found in topics}
    assert len(proposed) == len(FirstTopic)
    proposed |= {"einpunktabfrage", "schlimmster-bester-fall", "themenspeicher", "murmelgruppe"}
    for language in LANGUAGES:
        known = {each.id for each in methods.load(language, [resource("methods")]).methods}
        assert proposed <= known
        for rule in ProposalRule:
            assert Catalogue.load(language).text(rule.message)


@given(st.text(alphabet="ab \n\t", max_size=20))
def test_points_are_the_lines_that_say_something(words: str) -> None:
    found = points(words)
    assert list(found) == [line.strip() for line in words.split("\n") if line.strip()]


def _one(state: State) -> tuple[AgendaProposal, methods.Method]:
    (proposal,) = proposals.proposals(state)
    return proposal, METHODS[proposal.method]


def test_a_proposal_is_taken_as_a_block_and_open_again_without_it() -> None:
    state = _state(success="Drei Ziele")
    proposal, method = _one(state)
    first = state.of(Block)[0]
    step = edits.take_proposal(state, proposal, method, first.id)
    after = state.apply(step)
    block = after.of(Block)[1]
    assert block.script == method.script
    assert state_of(after, proposal, method) is ProposalState.IN_AGENDA
    assert after.apply(step.inverse()).entities() == state.entities()
    without = after.apply(Step(untranslated("x"), removal(after, block)))
    assert state_of(without, proposal, method) is ProposalState.OPEN
    again = without.apply(edits.take_proposal(without, proposal, method))
    assert len(again.of(ProposalAnswer)) == 1
    assert state_of(again, proposal, method) is ProposalState.IN_AGENDA


def test_a_method_that_the_agenda_has_already_is_in_it() -> None:
    state = _state(success="Drei Ziele")
    proposal, method = _one(state)
    led = state.apply(add_method(state, method))
    assert state_of(led, proposal, method) is ProposalState.IN_AGENDA
    assert not led.of(ProposalAnswer)


def test_a_proposal_is_left_and_opened_again() -> None:
    state = _state(success="Drei Ziele")
    proposal, method = _one(state)
    assert state_of(state, proposal, method) is ProposalState.OPEN
    assert edits.reopen_proposal(state, proposal).changes == ()
    left = state.apply(edits.leave_proposal(state, proposal))
    assert state_of(left, proposal, method) is ProposalState.LEFT
    taken = left.apply(edits.take_proposal(left, proposal, method))
    assert state_of(taken, proposal, method) is ProposalState.IN_AGENDA
    opened = left.apply(edits.reopen_proposal(left, proposal))
    assert state_of(opened, proposal, method) is ProposalState.OPEN
    assert not opened.of(ProposalAnswer)


def test_a_talk_is_one_for_a_unit_and_goes_with_it() -> None:
    state = _state({"held": True}, {"wish": "Zeit"})
    unit = state.of(Unit)[0]
    state = state.apply(edits.edit_talk(state, unit.id, day=date(2026, 2, 8)))
    talk = talk_with(state, unit.id)
    assert talk is not None
    assert (talk.held, talk.day) == (True, date(2026, 2, 8))
    assert len(state.of(PreTalk)) == 2
    assert edits.edit_talk(state, state.of(Unit)[2].id, wish="").changes == ()
    gone = state.apply(Step(untranslated("x"), removal(state, unit)))
    assert [each.wish for each in gone.of(PreTalk)] == ["Zeit"]


def test_the_mandate_is_one_however_often_it_is_changed() -> None:
    state = _state(purpose="Ziele")
    state = state.apply(edits.edit_mandate(state, no_go="Wahl"))
    (mandate,) = state.of(Mandate)
    assert (mandate.purpose, mandate.no_go) == ("Ziele", "Wahl")


@pytest.mark.parametrize("view", [WallView, MinutesView])
@pytest.mark.parametrize("kind", [Mandate, PreTalk, ProposalAnswer])
def test_nothing_of_it_can_be_in_a_view(view: Any, kind: Any) -> None:
    state = _state({"wish": "x"}, purpose="x")
    with pytest.raises(TypeError, match="private"):
        view(state).of(kind)
