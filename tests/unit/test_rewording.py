"""Words that have a result do not change under it: a slip is recorded, more is a new version."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from moderation.activities.cards import edits as cards
from moderation.activities.cards.model import Cluster
from moderation.activities.expectations import edits as rounds
from moderation.activities.expectations.model import RoundWord
from moderation.activities.goals import edits as goals
from moderation.activities.goals.agreement import Answer, answers_of
from moderation.activities.goals.model import Goal, goals_of
from moderation.activities.polls import edits as polls
from moderation.activities.polls.model import (
    Poll,
    PollOption,
    as_voted,
    is_reworded,
    options_of,
    polls_of,
    standings,
)
from moderation.activities.vision import choosing
from moderation.activities.vision import edits as vision
from moderation.activities.vision.model import Consent, VisionDraft, results_of
from moderation.domain.change import Step
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id
from moderation.domain.state import State
from moderation.domain.views import MinutesView, PublicView
from moderation.features.agenda.model import Block
from moderation.features.approval import edits as approval
from moderation.features.approval.commitments import readings
from moderation.features.capture import edits as capture
from moderation.features.capture.model import Entry, EntryKind, entries_of
from moderation.features.people import edits as people_edits
from moderation.features.people.model import Unit
from moderation.features.votes.model import Rewording
from moderation.features.votes.rules import VoteKind
from moderation.features.votes.wording import VersionProposal, mended
from moderation.features.votes.wording import new_version as any_version
from moderation.minutes.plain import to_text
from moderation.output.minutes import minutes_document
from moderation.session.session import Session
from tests import cards_sample, expectations_sample
from tests.municipal_room import VISION, draft_id, room
from tests.polls_sample import BLOCK, P, V, asked, closed, people
from tests.room_bridge import NOW, NoDisk

OLD, NEW = "Wir bauen Radwege", "Wir bauen Radwege und Busspuren"


new_version = partial(
    any_version, by=VersionProposal(proposer="Fraktion C", reason="klingt nach Amt")
)
"""A new version with what some of them need: who proposes it, and why."""


def session_of(state: State, ask: Any = None) -> Session:
    made = Session(state, NoDisk(), clock=lambda: NOW)  # type: ignore[arg-type]
    made.ask_about_words = ask
    return made


@dataclass(frozen=True)
class Case:
    """A result about words: whose they are, and the edit that changes them."""

    state: State
    about: Any
    field: str
    change: Callable[[State, str], Step]


def question() -> Case:
    state, poll = asked(people(), VoteKind.HANDS, OLD)
    state = closed(state, poll, {P: [[9, 3, 0]], V: [[12, 0, 0]]})
    return Case(state, poll, "question", lambda s, w: polls.edit_poll(s, poll.id, question=w))


def end_of_a_scale() -> Case:
    state, poll = asked(people(), VoteKind.BAROMETER, "Wie sehr?", low=OLD)
    counts = [[0] * 10 + [12]]
    state = closed(state, poll, {P: counts, V: counts})
    return Case(state, poll, "low", lambda s, w: polls.edit_poll(s, poll.id, low=w))


def option() -> Case:
    state, poll = asked(people(), VoteKind.DOTS, "Woran zuerst?", OLD, "Parken")
    state = closed(state, poll, {P: [[9], [3]], V: [[8], [4]]})
    own = options_of(state, poll.id)[0]
    return Case(state, own, "text", lambda s, w: polls.edit_option(s, own.id, w))


def draft() -> Case:
    state = room(voted=False)
    state = state.apply(vision.edit_draft(state, draft_id("leise"), sentence=OLD))
    from tests.municipal_room import tally, vote

    state = vote(state, tally())
    own = state.get(VisionDraft, draft_id("leise"))
    return Case(state, own, "sentence", lambda s, w: vision.edit_draft(s, own.id, sentence=w))


def goal() -> Case:
    state = people()
    state = state.apply(goals.add_goal(state, BLOCK, OLD))
    (own,) = goals_of(state, BLOCK)
    for unit, answer in zip(state.of(Unit), (Answer.YES, Answer.RESERVATION), strict=False):
        state = state.apply(goals.set_answer(state, own.id, unit.id, answer))
    return Case(state, own, "title", lambda s, w: goals.edit_goal(s, own.id, title=w))


def voted_on(state: State, block_id: Id, source: Any, words: str) -> State:
    state = state.apply(
        polls.vote_on(state, block_id, "Dafür?", VoteKind.HANDS, [(source.id, words)])
    )
    poll = polls_of(state, block_id)[-1]
    return closed(state, poll, {P: [[9, 3, 0]]})


def card() -> Case:
    state = cards_sample.state()
    own = entries_of(state, EntryKind.CARD, cards_sample.BLOCK)[0]
    state = state.apply(capture.edit_entry(state, own.id, text=OLD))
    own = state.get(Entry, own.id)
    state = voted_on(state, cards_sample.BLOCK, own, OLD)
    return Case(state, own, "text", lambda s, w: capture.edit_entry(s, own.id, text=w))


def cluster() -> Case:
    state = cards_sample.state()
    own = state.of(Cluster)[0]
    state = state.apply(cards.rename_cluster(state, own.id, OLD))
    own = state.get(Cluster, own.id)
    state = voted_on(state, cards_sample.BLOCK, own, OLD)
    return Case(state, own, "title", lambda s, w: cards.rename_cluster(s, own.id, w))


def agreement() -> Case:
    state = people()
    state = state.apply(capture.add_entry(state, EntryKind.DECISION, OLD, now=NOW))
    (reading,) = readings(state)
    state = state.apply(approval.confirm(state, reading.commitment, NOW))
    (own,) = entries_of(state, EntryKind.DECISION)
    return Case(state, own, "text", lambda s, w: capture.edit_entry(s, own.id, text=w))


def expectation() -> Case:
    state = expectations_sample.closed(expectations_sample.empty())
    own = state.of(RoundWord)[0]
    state = state.apply(rounds.edit_word(state, own.id, OLD))
    own = state.get(RoundWord, own.id)
    state = expectations_sample.looked_at(state)
    return Case(state, own, "text", lambda s, w: rounds.edit_word(s, own.id, w))


CASES = [
    question, end_of_a_scale, option, draft, goal, card, cluster, agreement, expectation,
]  # fmt: skip
UNVOTED = {goal, agreement, expectation}
"""Answered, confirmed and rated; the others were voted on."""
MAKERS = pytest.mark.parametrize("make", CASES, ids=lambda make: make.__name__)


def words_of(state: State, case: Case) -> str:
    words: str = getattr(state.any_of(case.about.id), case.field)
    return words


@MAKERS
def test_words_with_a_result_change_only_if_somebody_says_how(make: Callable[[], Case]) -> None:
    case = make()
    session = session_of(case.state)
    with pytest.raises(UserFacingError, match="have a result already"):
        session.perform(case.change(session.state, NEW))
    assert session.state is case.state
    assert words_of(session.state, case) == OLD
    # What says the same is no change of words.
    session.perform(case.change(session.state, f" {OLD} "))


@MAKERS
def test_a_slip_is_mended_recorded_and_taken_back_by_one_undo(make: Callable[[], Case]) -> None:
    case = make()
    session = session_of(case.state, mended)
    session.perform(case.change(session.state, NEW))
    after = session.state
    assert words_of(after, case) == NEW
    own = [each for each in after.of(Rewording) if each.about_id == case.about.id]
    assert [(each.part, each.old, each.new, each.slip) for each in own] == [
        (case.field, OLD, NEW, True)
    ]
    said = to_text(minutes_document(MinutesView(after), "de"))
    begin = "Wortlaut" if make in UNVOTED else "Wortlaut nach der Abstimmung"
    assert f"{begin} berichtigt: „{NEW}“, vorher: „{OLD}“." in said
    session.undo()
    assert set(session.state.entities()) == set(case.state.entities())
    session.redo()
    # The first words again leave nothing to record.
    session.perform(case.change(session.state, OLD))
    assert session.state.of(Rewording) == ()
    assert set(session.state.entities()) == set(case.state.entities())


@MAKERS
def test_a_new_version_leaves_the_result_with_the_old_words(make: Callable[[], Case]) -> None:
    case = make()
    session = session_of(case.state, new_version)
    session.perform(case.change(session.state, NEW))
    after = session.state
    assert words_of(after, case) == NEW
    (own,) = [each for each in after.of(Rewording) if each.about_id == case.about.id]
    assert (own.old, own.slip, own.voted) == (OLD, False, make not in UNVOTED)
    said = to_text(minutes_document(MinutesView(after), "de"))
    begin = "Neue Fassung" if make in UNVOTED else "Neue Fassung nach der Abstimmung"
    assert f"{begin}: Das Ergebnis gilt für „{OLD}“." in said
    # Nothing is about the new words: they change freely.
    session.ask_about_words = None
    session.perform(case.change(session.state, f"{NEW} im Ort"))
    assert len(session.state.of(Rewording)) == 1
    session.undo()
    session.undo()
    assert set(session.state.entities()) == set(case.state.entities())


def test_the_result_of_a_vote_is_told_in_the_words_that_were_voted_on() -> None:
    case = option()
    session = session_of(case.state, new_version)
    session.perform(case.change(session.state, NEW))
    (poll,) = polls_of(session.state, BLOCK)
    assert [s.choice.text for s in standings(session.state, poll)] == [OLD, "Parken"]
    assert is_reworded(session.state, poll)
    state = closed(session.state, poll, {P: [[4], [8]], V: [[4], [8]]})
    assert [s.choice.text for s in standings(state, poll)] == ["Parken", NEW]
    assert [s.choice.text for s in standings(state, poll, 1)] == [OLD, "Parken"]
    assert not is_reworded(state, poll)


def test_rounds_of_a_poll_are_none_of_the_draft_that_it_asked_for() -> None:
    state = room(voted=False)
    state = state.apply(vision.edit_draft(state, draft_id("leise"), sentence=OLD))
    own = state.get(VisionDraft, draft_id("leise"))
    state = voted_on(state, VISION, own, OLD)
    (poll,) = polls_of(state, VISION)
    state = closed(state, poll, {P: [[3, 9, 0]]})
    session = session_of(state, new_version)
    session.perform(vision.edit_draft(session.state, own.id, sentence=NEW))
    (made,) = session.state.of(Rewording)
    assert (made.number, made.voted) == (0, True)
    # The first round on the drafts is about the new words, which stand from then on.
    from tests.municipal_room import tally, vote

    session = session_of(vote(session.state, tally()))
    assert NEW in [each.sentence for each, _result in results_of(session.state, VISION, 1)]
    with pytest.raises(UserFacingError, match="have a result already"):
        session.perform(vision.edit_draft(session.state, own.id, sentence="Etwas Drittes"))


def test_what_was_agreed_to_after_a_vote_on_the_version_before_was_not_voted_on() -> None:
    case = draft()
    session = session_of(case.state, new_version)
    session.perform(case.change(session.state, NEW))
    session.perform(choosing.say(session.state, case.about.id, {P: (Consent.AGREED, "")}, NOW))
    session.perform(case.change(session.state, f"{NEW} im Ort"))
    first, second = session.state.of(Rewording)
    assert (first.voted, second.voted) == (True, False)


def test_the_question_of_a_result_is_the_one_that_was_asked() -> None:
    case = question()
    session = session_of(case.state, new_version)
    session.perform(case.change(session.state, NEW))
    poll = session.state.get(Poll, case.about.id)
    assert (poll.question, as_voted(session.state, poll).question) == (NEW, OLD)


def test_drafts_are_ranked_in_the_words_that_were_voted_on() -> None:
    case = draft()
    session = session_of(case.state, new_version)
    session.perform(case.change(session.state, NEW))
    sentences = [each.sentence for each, _result in results_of(session.state, VISION)]
    assert OLD in sentences
    assert NEW not in sentences
    session.perform(vision.adopt(session.state, case.about.id))
    said = to_text(minutes_document(MinutesView(session.state), "de"))
    # The mean of the old words is not told of the new ones.
    assert "Mittlerer Widerstand" not in said[: said.index(OLD)]


def test_a_new_version_of_a_goal_is_no_recommendation_yet() -> None:
    case = goal()
    unit = case.state.of(Unit)[0]
    state = case.state.apply(goals.set_answer(case.state, case.about.id, unit.id, Answer.NO))
    state = state.apply(goals.set_recommended(state, case.about.id, recommended=True))
    assert state.get(Goal, case.about.id).recommended
    session = session_of(state, new_version)
    session.perform(case.change(session.state, NEW))
    told = session.state.get(Goal, case.about.id)
    assert (told.title, told.recommended) == (NEW, False)


def test_a_new_version_of_a_goal_is_answered_anew_and_names_no_unit() -> None:
    case = goal()
    unit = case.state.of(Unit)[1]
    state = case.state.apply(
        goals.set_text(case.state, case.about.id, unit.id, f"Nur mit {unit.name} zusammen")
    )
    session = session_of(state, new_version)
    session.perform(case.change(session.state, NEW))
    assert answers_of(session.state, case.about.id) == {}
    (own,) = session.state.of(Rewording)
    assert "1 zugestimmt" in own.told
    assert "1 mit Vorbehalt" in own.told
    assert unit.name not in own.told
    public = to_text(minutes_document(PublicView(session.state), "de"))
    assert "Antworten zur früheren Fassung: 1 zugestimmt" in public
    # Answered anew, it stands again.
    session.perform(goals.set_answer(session.state, case.about.id, unit.id, Answer.YES))
    session.ask_about_words = None
    with pytest.raises(UserFacingError):
        session.perform(case.change(session.state, "Etwas Drittes"))


def test_a_copy_in_a_vote_is_mended_with_its_source_and_told_once() -> None:
    case = card()
    session = session_of(case.state, mended)
    session.perform(case.change(session.state, NEW))
    (copy,) = [each for each in session.state.of(PollOption) if each.source_id == case.about.id]
    assert copy.text == NEW
    said = to_text(minutes_document(MinutesView(session.state), "de"))
    assert said.count("Wortlaut nach der Abstimmung berichtigt") == 1


def test_a_confirmation_holds_for_the_mended_words_and_not_for_a_new_version() -> None:
    for ask, confirmed in ((mended, True), (new_version, False)):
        case = agreement()
        session = session_of(case.state, ask)
        session.perform(case.change(session.state, NEW))
        assert [reading.confirmed for reading in readings(session.state)] == [confirmed]


def test_typing_on_mends_one_slip() -> None:
    case = goal()
    session = session_of(case.state, mended)
    for words in (f"{OLD} ", f"{OLD} u", f"{OLD} und", NEW):
        session.perform(case.change(session.state, words))
    (own,) = session.state.of(Rewording)
    assert (own.old, own.new) == (OLD, NEW)
    session.undo()
    assert set(session.state.entities()) == set(case.state.entities())


def test_words_without_a_result_change_as_ever() -> None:
    state, poll = asked(people(), VoteKind.HANDS, OLD)
    session = session_of(state)
    session.perform(polls.edit_poll(session.state, poll.id, question=NEW))
    session.perform(goals.add_goal(session.state, BLOCK, OLD))
    (own,) = goals_of(session.state, BLOCK)
    session.perform(goals.edit_goal(session.state, own.id, title=NEW, measure="100 km"))
    person = session.state.of(Unit)[0]
    session.perform(people_edits.edit_unit(session.state, person.id, name="Anderer Name"))
    assert session.state.get(Goal, own.id).title == NEW
    assert session.state.of(Rewording) == ()


@dataclass
class Version:
    """Words and the rounds that were about them, kept apart from the program."""

    words: str
    rounds: int = 0


ACTIONS = st.lists(
    st.tuples(st.sampled_from(["close", "slip", "version", "undo"]), st.integers(0, 5)),
    max_size=14,
)


@settings(max_examples=60, deadline=None)
@given(ACTIONS)
def test_every_round_keeps_the_words_that_it_was_about(actions: list[tuple[str, int]]) -> None:
    state, poll = asked(people(), VoteKind.HANDS, "Dafür?", "Fassung 0", "Anderes")
    own = options_of(state, poll.id)[0]
    session, found = session_of(state), [Version("Fassung 0")]
    past: list[list[Version]] = []
    for what, number in actions:
        words = f"Fassung {number}"
        if what == "undo":
            if past:
                session.undo()
                found = past.pop()
            continue
        kept = [replace(version) for version in found]
        if what == "close":
            before = session.state
            session.perform(next_round(session.state, poll))
            assert session.state is not before
            found[-1].rounds += 1
        elif words != found[-1].words:
            session.ask_about_words = mended if what == "slip" else new_version
            session.perform(polls.edit_option(session.state, own.id, words))
            if what == "version" and found[-1].rounds:
                found.append(Version(words))
            else:
                found[-1].words = words
        else:
            continue
        past.append(kept)

        told = [version.words for version in found for _round in range(version.rounds)]
        for place, expected in enumerate(told, 1):
            texts = {s.choice.text for s in standings(session.state, poll, place)}
            assert texts == {expected, "Anderes"}
        assert session.state.get(PollOption, own.id).text == found[-1].words
        assert is_reworded(session.state, poll) == (bool(told) and not found[-1].rounds)


def next_round(state: State, poll: Poll) -> Step:
    from tests.polls_sample import counted

    return polls.close_round(state, poll.id, counted(state, poll, {P: [[9, 3, 0], [3, 9, 0]]}))


def test_a_slip_mended_behind_closed_doors_is_not_told_in_public() -> None:
    case = goal()
    shut = Block(
        id=Id("closed"), workshop_id=case.about.workshop_id, rank=99, title="Intern",
        activity="cards", closed_session=True, started_at=NOW,
    )  # fmt: skip
    session = session_of(State.holding([*case.state.entities(), shut]), mended)
    session.perform(case.change(session.state, NEW))
    inside = to_text(minutes_document(MinutesView(session.state), "de"))
    assert f"Wortlaut berichtigt: „{NEW}“" in inside
    public = to_text(minutes_document(PublicView(session.state), "de"))
    assert "Busspuren" not in public
    assert "berichtigt" not in public
    assert PublicView(session.state).get(Goal, case.about.id).title == OLD
