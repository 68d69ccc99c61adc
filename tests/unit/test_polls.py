"""Votes of every kind: what a ballot may say, what is stored, and what a result says."""

from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderation import registry
from moderation.activities.polls import edits
from moderation.activities.polls.minutes import signed
from moderation.activities.polls.model import (
    Electorate,
    Poll,
    PollCount,
    PollObjection,
    electors,
    note_of,
    options_of,
    polls_of,
    rounds_of,
    rows_of,
    shown_sides,
    sides_of,
    standings,
)
from moderation.activities.polls.verdict import advice, conflict, hides_sides, turnout, verdict
from moderation.domain import sealed
from moderation.domain.codec import to_plain
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id
from moderation.domain.rooms import offered
from moderation.domain.rounding import rounded
from moderation.domain.side import Side
from moderation.domain.texts import Catalogue, Formats, Message
from moderation.features.votes.model import FEWEST_BY_SIDE
from moderation.features.votes.rules import Rules, VoteKind
from moderation.features.votes.tally import CountTrouble, Tally
from tests.polls_sample import BLOCK, TOPICS, P, V, asked, closed, counted, every_kind, people

OPTIONS = TOPICS[:4]
KINDS = [kind for kind in VoteKind if kind is not VoteKind.FIELD]


def papers_of(rules: Rules, rows: int) -> st.SearchStrategy[list[int]]:
    """Ballots that the rules allow."""
    if rules.kind is VoteKind.DOTS:
        return st.lists(st.integers(0, rules.limit), min_size=rows, max_size=rows).filter(
            lambda paper: 0 < sum(paper) <= rules.budget
        )
    return st.lists(st.integers(0, rules.kind.width - 1), min_size=rows, max_size=rows)


@st.composite
def votes(draw: st.DrawFn) -> tuple[VoteKind, dict[Side, list[list[int]]]]:
    kind = draw(st.sampled_from(KINDS))
    rows = len(OPTIONS) + (kind is VoteKind.RESISTANCE)
    paper = papers_of(Rules(kind=kind), rows)
    return kind, {side: draw(st.lists(paper, max_size=8)) for side in Side}


@given(votes(), st.randoms(use_true_random=False))
def test_totals_are_kept_and_the_order_of_entry_is_not(
    vote: tuple[VoteKind, dict[Side, list[list[int]]]], chance: Any
) -> None:
    kind, papers = vote
    state, poll = asked(people(), kind, "Frage", *OPTIONS)
    rows = rows_of(state, poll)
    entered = [(side, paper) for side in Side for paper in papers[side]]
    if len(entered) < FEWEST_BY_SIDE:
        return
    results: list[Any] = []
    after = state
    for _again in range(2):
        tally = Tally(kind.width)
        for side, paper in entered:
            assert poll.rules.fault(paper) is None
            poll.rules.count(tally, rows, side, paper)
        after = state.apply(edits.close_round(state, poll.id, tally))
        results.append(
            [(s.choice.id, s.place, s.counts, s.by_side) for s in standings(after, poll)]
        )
        chance.shuffle(entered)

    assert results[0] == results[1]
    for row, _place, counts, _sides in results[0]:
        given_ = [paper[rows.index(row)] for _side, paper in entered]
        if kind is VoteKind.DOTS:
            assert counts == (sum(given_),)
        else:
            assert counts == tuple(given_.count(value) for value in range(kind.width))
    assert rounds_of(after, poll.id)[-1].ballots == len(entered)


@given(votes())
def test_a_secret_vote_with_few_ballots_of_a_side_stores_no_side(
    vote: tuple[VoteKind, dict[Side, list[list[int]]]],
) -> None:
    kind, papers = vote
    state, poll = asked(people(), kind, "Frage", *OPTIONS, secret=True)
    tally, rows = Tally(kind.width), rows_of(state, poll)
    for side, own in papers.items():
        for paper in own:
            poll.rules.count(tally, rows, side, paper)
    voted = [len(own) for own in papers.values() if own]
    if sum(voted) < FEWEST_BY_SIDE:
        # Its total would be the result of a group of fewer than five.
        with pytest.raises(UserFacingError):
            edits.close_round(state, poll.id, tally)
        return
    after = state.apply(edits.close_round(state, poll.id, tally))
    counts = after.of(PollCount)

    if min(voted) >= FEWEST_BY_SIDE:
        assert set(shown_sides(standings(after, poll))) <= {s for s, own in papers.items() if own}
        assert all(count.side is not None for count in counts)
    else:
        assert all(count.side is None for count in counts)
        assert rounds_of(after, poll.id)[0].ballots_by_side == ()
        assert shown_sides(standings(after, poll)) == ()
        assert hides_sides(after, poll)


def test_a_small_body_votes_secretly_only_from_five_ballots_on() -> None:
    state, poll = asked(
        people(4, 12), VoteKind.HANDS, "Frage?", secret=True,
        electorate=Electorate.SIDE, side=Side.POLITICS,
    )  # fmt: skip
    four = counted(state, poll, {P: [[3, 1, 0]]})
    (finding,) = [
        f
        for f in poll.rules.findings(four, rows_of(state, poll), secret=True)
        if f.trouble is CountTrouble.TOO_FEW
    ]
    assert finding.blocks
    with pytest.raises(UserFacingError) as said:
        edits.close_round(state, poll.id, four)
    assert "openly" in said.value.message.source
    openly = state.apply(edits.edit_poll(state, poll.id, secret=False))
    assert standings(openly.apply(edits.close_round(openly, poll.id, four)), poll)


def test_sides_of_a_file_from_elsewhere_are_not_shown_where_they_would_name_people() -> None:
    state, poll = asked(people(3, 12), VoteKind.HANDS, "Frage?")
    state = closed(state, poll, {P: [[3, 0, 0]], V: [[6, 6, 0]]})
    (told,) = state.of(Poll)
    assert shown_sides(standings(state, told)) == (P, V)
    foreign = replace(told, secret=True)
    assert shown_sides(standings(state, foreign)) == ()


def test_an_open_vote_may_tell_its_sides_however_few_they_are() -> None:
    state, poll = asked(people(3, 2), VoteKind.HANDS, "Frage?")
    after = closed(state, poll, {P: [[2, 1, 0]], V: [[0, 2, 0]]})

    assert shown_sides(standings(after, poll)) == (P, V)


@pytest.mark.parametrize(
    ("kind", "paper"),
    [
        (VoteKind.DOTS, [3, 1, 0, 0]),
        (VoteKind.DOTS, [4, 0, 0, 0]),
        (VoteKind.DOTS, [-1, 1, 0, 0]),
        (VoteKind.DOTS, [0, 0, 0, 0]),
        (VoteKind.RESISTANCE, [11, 0, 0, 0]),
        (VoteKind.RESISTANCE, [-1, 0, 0, 0]),
        (VoteKind.RESISTANCE, [3, None, 0, 0]),
        (VoteKind.HANDS, [3, 0, 0, 0]),
        (VoteKind.CONSENT, [4, 0, 0, 0]),
    ],
)
def test_a_ballot_that_cannot_be_is_answered_with_a_sentence(
    kind: VoteKind, paper: list[int | None]
) -> None:
    fault = Rules(kind=kind, budget=3, limit=3).fault(paper)
    assert fault is not None
    assert str(fault).endswith(".")


def test_more_points_than_the_ballots_have_are_refused() -> None:
    state, poll = asked(people(), VoteKind.DOTS, "Frage", *OPTIONS)
    tally = counted(state, poll, {P: [[30], [7], [0], [0]]})

    assert [f.trouble for f in poll.rules.findings(tally, rows_of(state, poll))] == [
        CountTrouble.OVER_BUDGET
    ]
    with pytest.raises(UserFacingError, match="37 points"):
        edits.close_round(state, poll.id, tally)


def test_more_points_on_one_option_than_its_limit_are_refused() -> None:
    state, poll = asked(people(), VoteKind.DOTS, "Frage", *OPTIONS, per_option=1)
    with pytest.raises(UserFacingError, match="13 points"):
        edits.close_round(state, poll.id, counted(state, poll, {P: [[13], [7], [0], [0]]}))


def test_more_ballots_than_people_are_said_and_do_not_block() -> None:
    state, poll = asked(people(), VoteKind.HANDS, "Frage?")
    tally = counted(state, poll, {P: [[9, 9, 0]]})
    found = poll.rules.findings(tally, rows_of(state, poll), {P: 12}, secret=False)

    assert [(f.trouble, f.found, f.expected) for f in found] == [(CountTrouble.TOO_MANY, 18, 12)]
    assert not found[0].blocks


def test_who_may_vote_is_set_before() -> None:
    state, poll = asked(people(), VoteKind.HANDS, "Frage?")
    assert len(electors(state, poll)) == 24
    state = state.apply(
        edits.edit_poll(state, poll.id, electorate=Electorate.SIDE, side=V, unit_id=None)
    )
    poll = state.get(Poll, poll.id)
    assert len(electors(state, poll)) == 12
    assert sides_of(state, poll) == (V,)
    unit = Id(f"unit-{P.value}")
    state = state.apply(
        edits.edit_poll(state, poll.id, electorate=Electorate.UNIT, side=None, unit_id=unit)
    )
    poll = state.get(Poll, poll.id)
    assert sides_of(state, poll) == (P,)


def test_a_vote_that_was_held_keeps_its_rules_and_its_options() -> None:
    state, poll = asked(people(), VoteKind.DOTS, "Frage", *OPTIONS)
    state = closed(state, poll, {P: [[4], [3], [2], [1]]})
    option = options_of(state, poll.id)[0]
    for change in (
        lambda: edits.edit_poll(state, poll.id, budget=9),
        lambda: edits.take_options(state, poll.id, [(None, "Neu")]),
        lambda: edits.remove_option(state, option.id),
    ):
        with pytest.raises(UserFacingError, match="voted on already"):
            change()  # type: ignore[no-untyped-call]
    assert edits.edit_option(state, option.id, "Besser").changes


def test_a_repeated_vote_shows_the_shift_and_can_be_discarded() -> None:
    state, poll = asked(people(), VoteKind.BAROMETER, "Stimmung?", secret=False)
    first = closed(state, poll, {P: [[0, 0, 6] + [0] * 8], V: [[0, 0, 6] + [0] * 8]})
    second = closed(first, poll, {P: [[0] * 5 + [6] + [0] * 5], V: [[0] * 5 + [6] + [0] * 5]})

    (standing,) = standings(second, poll)
    assert (standing.figure, standing.shift) == (5.0, 3.0)
    back = second.apply(edits.discard_round(second, poll.id))
    assert standings(back, poll) == standings(first, poll)
    assert standings(first, poll)[0].shift is None


def test_the_shift_is_that_of_the_two_printed_figures() -> None:
    state, poll = asked(people(), VoteKind.BAROMETER, "Stimmung?", secret=False)
    few, many = [0, 0, 24, 1] + [0] * 7, [0, 0, 1, 24] + [0] * 7  # 2.04 and 2.96
    first = closed(state, poll, {P: [few], V: [few]})
    second = closed(first, poll, {P: [many], V: [many]})
    german = Formats("de")
    (before,), (after,) = standings(first, poll), standings(second, poll)
    assert after.shift is not None
    old, new = (Decimal(f"{rounded(s.figure, 1)}") for s in (before, after))
    assert Decimal(str(after.shift)) == new - old
    assert rounded(after.figure - before.figure, 1) != new - old  # unrounded, it would contradict
    assert signed(after.shift, 1, german) == f"+{new - old}".replace(".", ",")


def test_a_secret_vote_stays_with_its_note() -> None:
    state, poll = asked(people(), VoteKind.BAROMETER, "Stimmung?")
    state = closed(state, poll, {P: [[0, 0, 6] + [0] * 8], V: [[0, 0, 6] + [0] * 8]})
    with pytest.raises(UserFacingError, match="hold a new vote and note why"):
        edits.discard_round(state, poll.id)
    with pytest.raises(UserFacingError, match="hold a new vote and note why"):
        sealed.check(state, edits.remove_poll(state, poll.id))
    with pytest.raises(UserFacingError, match="Add a new question"):
        edits.edit_poll(state, poll.id, secret=False)
    state = closed(state, poll, {P: [[0, 0, 5, 1] + [0] * 7], V: [[0, 0, 6] + [0] * 8]})
    state = state.apply(edits.note_round(state, poll.id, 2, "Noch einmal gezählt"))
    state = state.apply(edits.note_round(state, poll.id, 1, " Verzählt "))
    notes = [note_of(state.get(Poll, poll.id), number) for number in (1, 2, 3)]
    assert notes == ["Verzählt", "Noch einmal gezählt", ""]
    sealed.check(state, edits.note_round(state, poll.id, 1, ""))


def said_in_german(message: Message | None) -> str:
    """The words of a message that is there."""
    assert message is not None
    return Catalogue.load("de").text(message)


def test_ties_quorum_objections_and_the_zero_option_are_said() -> None:
    state, poll = asked(people(), VoteKind.DOTS, "Frage", *OPTIONS)
    tied = closed(state, poll, {P: [[4], [4], [2], [1]]})
    assert str(verdict(tied, poll)).startswith("2 proposals share the first place")
    assert str(advice(tied, poll)) == "Talk about them, then vote again."

    state, poll = asked(people(), VoteKind.HANDS, "Frage?", quorum=13)
    assert "Only 12 of at least 13" in str(verdict(closed(state, poll, {P: [[8, 4, 0]]}), poll))

    state, poll = asked(people(), VoteKind.HANDS, "Frage?")
    drawn = closed(state, poll, {P: [[5, 5, 2]]})
    assert str(verdict(drawn, poll)) == "A tie of 5 to 5, abstentions: 2. Not carried."
    carried = said_in_german(verdict(closed(state, poll, {P: [[8, 3, 1]]}), poll))
    assert carried == "Mit 8 zu 3 Stimmen angenommen, Enthaltungen: 1."
    lost = said_in_german(verdict(closed(state, poll, {P: [[3, 8, 1]]}), poll))
    assert lost == "Mit 3 zu 8 Stimmen nicht angenommen, Enthaltungen: 1."
    assert advice(drawn, poll) is None

    state, poll = asked(people(), VoteKind.RESISTANCE, "Frage", *OPTIONS)
    high, low = [0] * 10 + [6], [6] + [0] * 10
    zero = closed(state, poll, {P: [high, high, high, high, low]})
    assert "no proposal carries yet" in str(verdict(zero, poll))

    state, poll = asked(people(), VoteKind.CONSENT, "Satz.")
    objected = closed(state, poll, {P: [[9, 1, 2, 0]]})
    assert "reasoned objection" in str(verdict(objected, poll))
    objected = objected.apply(edits.add_objection(objected, poll.id, "Es fehlt das Geld."))
    objection = objected.of(PollObjection)[0]
    settled = objected.apply(
        edits.edit_objection(objected, objection.id, integration="Kämmerei prüft.", settled=True)
    )
    assert str(verdict(settled, poll)) == "All objections were taken up."
    assert "Ask again" in str(advice(settled, poll))
    assert "consent is reached" in str(verdict(closed(settled, poll, {P: [[12, 0, 0, 0]]}), poll))
    assert str(turnout(settled, poll)) == "12 of 24 voted"


def test_the_resistance_that_is_left_and_who_stands_far_off_are_said_by_side() -> None:
    state, poll = asked(people(), VoteKind.RESISTANCE, "Frage?", *OPTIONS[:2])
    calm, far = [12] + [0] * 10, [10] + [0] * 7 + [1, 0, 1]
    high = [0] * 9 + [12, 0]
    state = closed(state, poll, {P: [calm, high, high], V: [far, high, high]})
    potential, outliers, *sides = conflict(state, poll, by_side=True)
    # 18 of 240 that 24 ballots could have given.
    assert dict(potential.values)["share"] == 8
    assert outliers.count == 2
    assert [dict(said.values)["share"] for said in sides] == [0, 15]
    assert [dict(said.values)["number"] for said in sides] == [0, 2]
    assert conflict(state, poll) == (potential, outliers)
    tied = closed(state, poll, {P: [calm, calm, high], V: [calm, calm, high]})
    assert conflict(tied, poll) == ()


@given(votes())
def test_conflict_is_a_share_and_tells_no_side_that_is_hidden(
    vote: tuple[VoteKind, dict[Side, list[list[int]]]],
) -> None:
    kind, papers = vote
    state, poll = asked(people(), kind, "Frage", *OPTIONS, secret=True)
    tally, rows = Tally(kind.width), rows_of(state, poll)
    for side, own in papers.items():
        for paper in own:
            poll.rules.count(tally, rows, side, paper)
    if sum(map(len, papers.values())) < FEWEST_BY_SIDE:
        return
    after = state.apply(edits.close_round(state, poll.id, tally))
    said = conflict(after, poll, by_side=True)
    assert kind is VoteKind.RESISTANCE or said == ()
    for message in said:
        assert 0 <= int(str(dict(message.values).get("share", 0))) <= 100
    if not shown_sides(standings(after, poll)):
        assert len(said) <= 2


def test_options_are_taken_from_every_activity_once() -> None:
    assert registry.ACTIVITIES
    assert {str(source.name) for source in offered("options")} == {
        "Clusters",
        "Cards",
        "Drafts",
        "Goals",
        "Requests of a role negotiation",
    }
    state, poll = asked(people(), VoteKind.DOTS, "Frage")
    given = [(Id("a"), "Eins"), (Id("b"), "Zwei")]
    state = state.apply(edits.take_options(state, poll.id, given))
    again = state.apply(edits.take_options(state, poll.id, [*given, (Id("c"), "Drei")]))
    assert [(o.source_id, o.text) for o in options_of(again, poll.id)] == [
        ("a", "Eins"), ("b", "Zwei"), ("c", "Drei"),
    ]  # fmt: skip


def test_the_zero_option_comes_and_goes_with_the_resistance_vote() -> None:
    state, poll = asked(people(), VoteKind.RESISTANCE, "Frage", *OPTIONS)
    zero = options_of(state, poll.id)[-1]
    assert zero.zero
    with pytest.raises(UserFacingError, match="zero option"):
        edits.remove_option(state, zero.id)
    state = state.apply(edits.edit_poll(state, poll.id, vote_kind=VoteKind.DOTS))
    assert not any(option.zero for option in options_of(state, poll.id))


def test_closing_can_be_undone_and_history_holds_counts_alone() -> None:
    state = every_kind()
    for poll in polls_of(state, BLOCK):
        assert standings(state, poll)
    state, poll = asked(people(), VoteKind.HANDS, "Frage?")
    step = edits.close_round(state, poll.id, counted(state, poll, {P: [[5, 4, 3]]}))
    assert state.apply(step).apply(step.inverse()).of(PollCount) == ()
    for change in step.changes:
        if isinstance(change.after, PollCount):
            assert set(to_plain(change.after)) == {
                "id", "workshop_id", "rank", "poll_id", "option_id", "number", "side", "counts",
            }  # fmt: skip


def test_a_removed_question_takes_everything_with_it() -> None:
    state = every_kind()
    for poll in polls_of(state, BLOCK):
        state = state.apply(edits.remove_poll(state, poll.id))
    assert state.of(PollCount) == ()
    assert not options_of(state, Id("x"))


@pytest.mark.parametrize(
    ("consent", "concerns", "objections", "aside", "means"),
    [
        (0, 0, 0, 24, "nobody is in favour: there is no consent"),
        (1, 0, 0, 23, "consent is reached"),
        (0, 1, 0, 23, "consent is reached"),
        (0, 0, 1, 23, "1 reasoned objection"),
    ],
)
def test_a_consent_that_nobody_is_in_favour_of_is_none(
    consent: int, concerns: int, objections: int, aside: int, means: str
) -> None:
    state, poll = asked(people(), VoteKind.CONSENT, "Einverstanden?")
    state = closed(state, poll, {P: [[consent, concerns, objections, aside]]})
    said = str(verdict(state, poll))
    assert means in said
    assert ("consent is reached" in said) == (not objections and bool(consent + concerns))


@given(st.lists(st.tuples(*[st.integers(0, 9)] * 4).filter(any), min_size=2, max_size=4))
def test_consent_is_reached_where_nobody_objects_and_somebody_is_for_each(
    given_: list[tuple[int, int, int, int]],
) -> None:
    ballots = max(map(sum, given_))
    rows = [[c, w, o, a + ballots - c - w - o - a] for c, w, o, a in given_]
    state, poll = asked(people(), VoteKind.CONSENT, "Frage?", *OPTIONS[: len(rows)])
    state = closed(state, poll, {P: rows})
    reached = all(not o and (c or w) for c, w, o, _a in rows)
    assert ("consent is reached" in str(verdict(state, poll))) == reached
    for standing in standings(state, poll):
        assert not (standing.leads(poll.vote_kind) and not any(standing.counts[:2]))


@given(st.lists(st.integers(0, 3), min_size=2, max_size=4), st.integers(0, 3))
def test_a_proposal_carries_only_with_less_resistance_than_no_change(
    totals: list[int], zero: int
) -> None:
    state, poll = asked(people(), VoteKind.RESISTANCE, "Frage?", *OPTIONS[: len(totals)])
    rows = [[12 if value == total else 0 for value in range(11)] for total in [*totals, zero]]
    state = closed(state, poll, {P: rows})
    said, best = str(verdict(state, poll)), min(*totals, zero)
    first = totals.count(best)
    if zero > best:
        assert ("least resistance" if first == 1 else "share the first place") in said
    elif first:
        assert "level with the zero option" in said
        assert OPTIONS[totals.index(best)] in said or first > 1
    else:
        assert said.startswith("The zero option has the least resistance")
