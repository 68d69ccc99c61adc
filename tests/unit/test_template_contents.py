# SPDX-License-Identifier: EUPL-1.2
"""What the shipped templates bring along: votes, frame, ground rules, and what each is for."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import cache
from pathlib import Path

import pytest

from moderation import registry
from moderation.activities.expectations.model import RoundKind, kind_of
from moderation.activities.polls.model import Poll, options_of, polls_of, sides_of
from moderation.activities.vision.model import drafts_of
from moderation.domain.open_question import asks_several, is_closed
from moderation.domain.side import Side
from moderation.domain.state import State
from moderation.domain.texts import LANGUAGES
from moderation.features.agenda.model import Block
from moderation.features.agenda.readiness import LONG_STRETCH, findings
from moderation.features.ground_rules.model import ground_rules_of
from moderation.features.mandate.model import EventFormat, EventFrame
from moderation.features.questions import bank
from moderation.features.questions.bank import QuestionRole
from moderation.features.votes.rules import VoteKind
from moderation.paths import resource
from moderation.storage import workshop_file

TEMPLATES = sorted(resource("templates").glob("*.json"))


@cache
def _state(path: Path) -> State:
    assert registry.ACTIVITIES, "their kinds are known"
    return State.holding(workshop_file.read(path))


def _name(path: Path) -> str:
    return path.name


@pytest.mark.parametrize("path", TEMPLATES, ids=_name)
def test_a_vote_always_has_its_zero_option(path: Path) -> None:
    state = _state(path)
    for block in state.of(Block):
        if block.activity == "vision":
            assert [draft.zero for draft in drafts_of(state, block.id)] == [True]
    for poll in state.of(Poll):
        zeros = [option for option in options_of(state, poll.id) if option.zero]
        assert len(zeros) == (poll.vote_kind is VoteKind.RESISTANCE)


@pytest.mark.parametrize("path", TEMPLATES, ids=_name)
def test_a_vote_can_be_held_as_it_is_prepared(path: Path) -> None:
    """Blocks of votes have their question; what is chosen from is there, or comes from the room."""
    state = _state(path)
    for block in state.of(Block):
        assert bool(polls_of(state, block.id)) == (block.activity == "polls")
    for poll in state.of(Poll):
        assert poll.question
        options = options_of(state, poll.id)
        if poll.vote_kind is VoteKind.DOTS and not options:
            before = [b for b in state.of(Block) if b.rank < state.get(Block, poll.block_id).rank]
            assert "cards" in {b.activity for b in before}, "there are clusters to take over"
        if poll.vote_kind is VoteKind.DOTS:
            assert 0 < poll.per_option <= poll.budget
        assert bool(poll.low and poll.high) == (poll.vote_kind is VoteKind.BAROMETER)


@pytest.mark.parametrize("path", TEMPLATES, ids=_name)
def test_a_template_asks_openly_and_one_thing_at_a_time(path: Path) -> None:
    state = _state(path)
    for block in state.of(Block):
        assert not is_closed(block.question), block.question
        assert not asks_several(block.question), block.question


@pytest.mark.parametrize("path", TEMPLATES, ids=_name)
def test_what_the_moderator_says_fits_into_a_breath_or_three(path: Path) -> None:
    for block in _state(path).of(Block):
        fewest = 6 if block.is_break else 10
        assert fewest <= len(block.say.split()) <= 46, block.say


@pytest.mark.parametrize("path", TEMPLATES, ids=_name)
def test_nobody_works_for_more_than_two_hours_without_a_break(path: Path) -> None:
    hints = findings(_state(path), datetime(2026, 3, 12, 12, 0, tzinfo=UTC))
    assert LONG_STRETCH not in [hint.title for hint in hints]


@pytest.mark.parametrize("path", TEMPLATES, ids=_name)
def test_a_template_says_that_no_resolutions_are_passed(path: Path) -> None:
    """The competent body alone resolves; what is closed or open to all has its reason."""
    state = _state(path)
    (frame,) = state.of(EventFrame)
    assert frame.no_resolutions
    closed = {block.closed_session for block in state.of(Block) if not block.is_break}
    said = "".join(" ".join((b.say, *(s.text for s in b.script))) for b in state.of(Block))
    if state.workshop.closed_session or True in closed:
        assert frame.event_format is not None
        assert frame.reason
    else:
        assert "nichtöffentlich" not in said.casefold()
        assert "closed session" not in said.casefold()


FOR_EVERYBODY = {"forum-mit-impulsen", "informationsveranstaltung", "abschlussveranstaltung"}


@pytest.mark.parametrize("path", TEMPLATES, ids=_name)
def test_a_template_is_by_invitation_unless_everybody_is_invited(path: Path) -> None:
    (frame,) = _state(path).of(EventFrame)
    assert frame.by_invitation is not (path.name.partition(".")[0] in FOR_EVERYBODY)


@pytest.mark.parametrize("path", TEMPLATES, ids=_name)
def test_rules_of_a_template_are_a_proposal(path: Path) -> None:
    rules = ground_rules_of(_state(path))
    assert rules.agreed_at is None
    assert not rules.looked_back
    assert all(rule.endswith(".") and len(rule) <= 80 for rule in rules.rules)


KICK_OFFS = {
    "auftakt-fuehrungsebene": QuestionRole.LEADERSHIP,
    "auftakt-fachebene": QuestionRole.EXPERT,
    "auftakt-koordination": QuestionRole.COORDINATION,
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", KICK_OFFS)
def test_a_kick_off_asks_what_the_bank_asks_its_level(
    name: str, language: str, data_dir: Path
) -> None:
    state = _state(resource("templates", f"{name}.{language}.json"))
    questions = bank.load(language).questions
    own = {each.text for each in questions if each.role is KICK_OFFS[name]}
    (poll,) = state.of(Poll)
    options = [option.text for option in options_of(state, poll.id)]
    assert len(options) == 6
    assert set(options) <= own
    asked = {block.question for block in state.of(Block)} & own
    assert len(asked) >= 2
    assert asked.isdisjoint(options), "no question is asked twice"


@pytest.mark.parametrize("name", KICK_OFFS)
def test_a_kick_off_hands_on_questions_that_the_trainings_may_have(name: str) -> None:
    """What was said in confidence stays there; the questions from it are found in the open."""
    state = _state(resource("templates", f"{name}.de.json"))
    cards = [block for block in state.of(Block) if block.activity == "cards"]
    assert [block.closed_session for block in cards] == [True, False]


def test_the_working_group_is_closed_in_every_part() -> None:
    state = _state(resource("templates", "interfraktioneller-arbeitskreis.de.json"))
    assert state.workshop.closed_session
    assert all(block.closed_session for block in state.of(Block))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_working_group_lets_the_groups_alone_vote(language: str) -> None:
    """The administration reports and is asked, but the recommendation is that of the groups."""
    state = _state(resource("templates", f"interfraktioneller-arbeitskreis.{language}.json"))
    polls = {poll.vote_kind: poll for poll in state.of(Poll)}
    assert set(polls) == {VoteKind.RESISTANCE, VoteKind.CONSENT}
    assert {sides_of(state, poll) for poll in polls.values()} == {(Side.POLITICS,)}
    assert polls[VoteKind.RESISTANCE].secret
    (frame,) = state.of(EventFrame)
    assert frame.event_format is EventFormat.WORKING_GROUP
    assert ground_rules_of(state).rules


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_case_of_a_training_stays_in_it_and_its_results_do_not(language: str) -> None:
    state = _state(resource("templates", f"impulstraining.{language}.json"))
    closed = [block.title for block in state.of(Block) if block.closed_session]
    assert len(closed) == 1
    assert [b.closed_session for b in state.of(Block) if b.activity == "goals"] == [False]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_closing_event_has_results_evaluation_and_certificates(language: str) -> None:
    state = _state(resource("templates", f"abschlussveranstaltung.{language}.json"))
    assert [b.activity for b in state.of(Block) if not b.is_break] == [
        "talk", "cards", "expectations", "polls", "goals", "talk",
    ]  # fmt: skip
    flash = next(block for block in state.of(Block) if block.activity == "expectations")
    assert kind_of(state, flash.id) is RoundKind.FLASH
    (poll,) = state.of(Poll)
    assert poll.secret, "nobody rates the hosts to their face"
    assert len(options_of(state, poll.id)) >= 3
