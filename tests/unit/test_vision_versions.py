"""Each result stands beside the words that were voted on, whatever happens to them later."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from moderation.activities.vision import choosing, edits
from moderation.activities.vision.model import (
    Consent,
    VisionDraft,
    VisionRound,
    drafts_of,
    is_agreed,
    last_round,
    results_of,
    version_of,
)
from moderation.activities.vision.versions import (
    LESS,
    MORE,
    mandate,
    shift_in_words,
    shift_of,
    statements_of,
    versions_of,
    zero_mean,
)
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.domain.state import State
from moderation.domain.texts import untranslated
from moderation.features.people.model import Participant
from moderation.features.votes.tally import Tally
from moderation.features.votes.wording import NO_REASON, VersionProposal, mended, new_version
from moderation.session.session import Session
from moderation.storage.workshop_file import parse, write
from tests.municipal_room import VISION, draft_id, room, tally
from tests.room_bridge import NOW, NoDisk

P, V, W = Side
LEISE = draft_id("leise")
BY = VersionProposal(proposer="Fraktion C", side=P, reason="„Jeden“ klingt nach Amt.", made_at=NOW)


def session(state: State | None = None, by: VersionProposal = BY) -> Session:
    made = Session(state or room(voted=False), NoDisk(), clock=lambda: NOW)  # type: ignore[arg-type]
    made.ask_about_words = partial(new_version, by=by)
    return made


def ballots(state: State, values: dict[Id, int], number: int = 10) -> Tally:
    """Everybody of both sides gives each draft its value; drafts that are not named get 5."""
    found = Tally()
    for draft in drafts_of(state, VISION):
        for side in (P, V):
            found.put(draft.id, side, values.get(draft.id, 5), number)
    return found


def close(own: Session, **values: int) -> None:
    given_values = {draft_id(key): value for key, value in values.items()}
    own.perform(edits.close_vote(own.state, VISION, ballots(own.state, given_values)))


def reword(own: Session, words: str) -> None:
    own.perform(edits.edit_draft(own.state, LEISE, sentence=words))


# -- rounds --------------------------------------------------------------------------------


def test_every_round_is_kept_and_the_shift_is_told() -> None:
    own = session()
    close(own, leise=4, null=8)
    close(own, leise=2, null=9)
    assert last_round(own.state, VISION) == 2
    means = [
        next(r.mean for d, r in results_of(own.state, VISION, number) if d.id == LEISE)
        for number in (1, 2)
    ]
    assert means == [4.0, 2.0]
    draft = own.state.get(VisionDraft, LEISE)
    assert shift_of(own.state, draft) == -2.0
    assert shift_of(own.state, draft, 1) is None
    assert shift_in_words(own.state, draft, untranslated("2,0"), 2).source == LESS.source
    zero = own.state.get(VisionDraft, draft_id("null"))
    assert shift_in_words(own.state, zero, untranslated("1,0"), 2).source == MORE.source


def test_the_shift_is_that_of_the_printed_means() -> None:
    """58 and 31 of 20 ballots are 2.9 and 1.55, printed 1.6: the shift beside them is −1.3."""
    own = session()
    first, second = Tally(), tally()
    for draft in drafts_of(own.state, VISION):
        for side in (P, V):
            for value in range(11):
                first.put(draft.id, side, value, second.count(draft.id, side, value))
    for side in (P, V):
        for value in range(11):
            first.put(LEISE, side, value, 0)
    first.put(LEISE, P, 3, 8)
    first.put(LEISE, P, 5, 1)
    first.put(LEISE, V, 3, 7)
    first.put(LEISE, V, 2, 4)
    own.perform(edits.close_vote(own.state, VISION, first))
    own.perform(edits.close_vote(own.state, VISION, second))
    totals = [results_of(own.state, VISION, number)[0][1].total for number in (1, 2)]
    assert totals == [58, 31]
    assert shift_of(own.state, own.state.get(VisionDraft, LEISE)) == -1.3


def test_high_resistance_to_the_zero_option_is_a_mandate() -> None:
    own = session()
    assert mandate(own.state, VISION, "") is None
    close(own, null=4)
    assert mandate(own.state, VISION, "4,0") is None
    close(own, null=8)
    assert zero_mean(own.state, VISION) == 8.0
    assert mandate(own.state, VISION, "8,0") is not None


@pytest.mark.parametrize("value", [5, 7])
def test_what_is_level_with_the_zero_option_is_not_adopted(value: int) -> None:
    own = session()
    close(own, leise=value, null=5)
    with pytest.raises(UserFacingError):
        edits.adopt(own.state, LEISE)
    close(own, leise=4, null=5)
    own.perform(edits.adopt(own.state, LEISE))


def test_a_draft_without_a_vote_may_be_adopted() -> None:
    own = session()
    own.perform(edits.adopt(own.state, LEISE))
    assert own.state.get(VisionDraft, LEISE).adopted


def test_five_of_23_ballots_close_a_round_without_sides() -> None:
    own = session()
    counts = Tally()
    for draft in drafts_of(own.state, VISION):
        counts.put(draft.id, P, 2, 3)
        counts.put(draft.id, V, 4, 2)
    own.perform(edits.close_vote(own.state, VISION, counts))
    assert {r.ballots for _d, r in results_of(own.state, VISION)} == {5}
    assert all(r.by_side == () for _d, r in results_of(own.state, VISION))


# -- what was heard, and whether to go on --------------------------------------------------


def test_high_values_are_heard_from_a_side_and_belong_to_their_round() -> None:
    own = session()
    with pytest.raises(UserFacingError):
        choosing.hear(own.state, VISION, "Zu teuer", P)
    close(own)
    own.perform(choosing.hear(own.state, VISION, "Zu teuer für kleine Ortsteile", V))
    close(own)
    own.perform(choosing.hear(own.state, VISION, "Jetzt gut", None))
    assert [(s.text, s.side) for s in statements_of(own.state, VISION, 1)] == [
        ("Zu teuer für kleine Ortsteile", V)
    ]
    assert [s.text for s in statements_of(own.state, VISION, 2)] == ["Jetzt gut"]
    own.perform(choosing.decide(own.state, VISION, enough=False))
    own.perform(choosing.decide(own.state, VISION, enough=True))
    assert [r.enough for r in own.state.of(VisionRound)] == [True]


# -- consent -------------------------------------------------------------------------------


def agree(own: Session, *sides: Side) -> None:
    for side in sides or (P, V):
        own.perform(choosing.say(own.state, LEISE, {side: (Consent.AGREED, "")}, NOW))


def test_agreed_is_what_politics_and_administration_both_say_yes_to() -> None:
    own = session()
    draft = own.state.get(VisionDraft, LEISE)
    agree(own, P, W)
    assert not is_agreed(own.state, draft)
    own.perform(choosing.say(own.state, LEISE, {V: (Consent.RESERVED, "")}, NOW))
    assert not is_agreed(own.state, draft)
    agree(own, V)
    assert is_agreed(own.state, draft)
    (version,) = versions_of(own.state, draft)
    assert version.agreed
    said = version.consents[1]
    assert said is not None
    assert said.said_at == NOW
    assert said.said_in_id == (own.state.workshop.current_block_id or VISION)


def test_an_agreed_wording_changes_only_as_a_version_and_every_consent_is_open_again() -> None:
    own = session()
    agree(own)
    reword(own, "Auental 2035: sicher, leise und für uns alle erreichbar.")
    draft = own.state.get(VisionDraft, LEISE)
    first, second = versions_of(own.state, draft)
    assert version_of(own.state, draft) == 2
    assert (first.sentence, first.agreed) == (room().get(VisionDraft, LEISE).sentence, True)
    assert (second.proposer, second.side, second.reason) == (BY.proposer, P, BY.reason)
    assert second.consents == (None, None, None)
    assert not is_agreed(own.state, draft)
    agree(own)
    first, second = versions_of(own.state, own.state.get(VisionDraft, LEISE))
    assert (first.agreed, second.agreed) == (True, True)


@pytest.mark.parametrize(
    "by",
    [VersionProposal(), VersionProposal(proposer="Fraktion C"), VersionProposal(reason="kürzer")],
)
def test_a_version_needs_who_proposes_it_and_why(by: VersionProposal) -> None:
    own = session(room(), by)
    with pytest.raises(UserFacingError) as refusal:
        reword(own, "Ganz andere Worte.")
    assert refusal.value.message == NO_REASON


def test_no_person_proposes_a_version() -> None:
    name = room().of(Participant)[0].name
    own = session(room(), VersionProposal(proposer=name, reason="kürzer"))
    with pytest.raises(UserFacingError):
        reword(own, "Ganz andere Worte.")


# -- the property --------------------------------------------------------------------------

ACTS = st.lists(
    st.tuples(
        st.sampled_from(["slip", "version", "vote", "agree", "undo", "file", "adopt"]),
        st.integers(0, 5),
    ),
    max_size=14,
)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(ACTS)
def test_each_result_stands_beside_the_words_that_were_voted_on(
    acts: list[tuple[str, int]],
) -> None:
    own = session()
    told = Told()
    past: list[tuple[str | None, Told]] = []
    for number, (act, value) in enumerate(acts):
        if act == "undo":
            state = own.state
            own.undo()
            if own.state is not state:
                after, told = told, past.pop()[1]
                check(own.state, told)
                own.redo()
                check(own.state, after)
                own.undo()
            check(own.state, told)
            continue
        before, state = told, own.state
        try:
            told = done(own, act, value, told, f"Auental wird leise {number}.")
        except UserFacingError:
            continue
        if own.state is not state:
            # A run of typing is taken back as one, and nothing up to a closed vote.
            key = "sentence" if act in {"slip", "version"} else None
            if not (key and past and past[-1][0] == key):
                past.append((key, before))
            if act == "vote":
                past = []
        check(own.state, told)


def done(own: Session, act: str, value: int, told: Told, fresh: str) -> Told:
    """Do one act; what belongs beside rounds and versions after it."""
    state = own.state
    draft = state.get(VisionDraft, LEISE)
    if act == "slip":
        own.ask_about_words = mended
        reword(own, fresh)
        return told.mended(draft.sentence, fresh)
    if act == "version":
        own.ask_about_words = partial(new_version, by=BY)
        reword(own, fresh)
    elif act == "vote":
        close(own, leise=value, null=9)
        return told.voted(last_round(own.state, VISION), draft.sentence)
    elif act == "agree":
        own.perform(choosing.say(state, LEISE, {P: (Consent.AGREED, "")}, NOW))
        return told.agreed(version_of(state, draft), draft.sentence)
    elif act == "adopt":
        own.perform(edits.adopt(state, LEISE))
    else:
        check(State.holding(parse(write(state), "a.json")), told)
    return told


@dataclass(frozen=True)
class Told:
    """Which words belong beside each round, and beside each version that was agreed to."""

    rounds: tuple[tuple[int, str], ...] = ()
    versions: tuple[tuple[int, str], ...] = ()

    def voted(self, number: int, words: str) -> Told:
        return replace(self, rounds=(*self.rounds, (number, words)))

    def agreed(self, version: int, words: str) -> Told:
        return replace(self, versions=(*self.versions, (version, words)))

    def mended(self, before: str, after: str) -> Told:
        """A slip is mended in what was said of the same words."""
        return Told(
            tuple((n, after if words == before else words) for n, words in self.rounds),
            tuple((n, after if words == before else words) for n, words in self.versions),
        )


def check(state: State, told: Told) -> None:
    """What is told beside rounds and consents, found in two ways, is what was in the room."""
    # Read from a file, everything has another id.
    block = state.of(VisionDraft)[0].block_id
    draft = drafts_of(state, block)[1]
    rounds = []
    for number in range(1, last_round(state, block) + 1):
        own = [d for d, _r in results_of(state, block, number) if d.id == draft.id]
        rounds.append((number, own[0].sentence))
    versions = versions_of(state, draft)
    assert versions[-1].sentence == draft.sentence
    assert [(n, v.sentence) for v in versions for n, _result in v.rounds] == rounds
    assert tuple(rounds) == told.rounds
    agreed = {(v.number, v.sentence) for v in versions if any(v.consents)}
    assert agreed == set(told.versions)
