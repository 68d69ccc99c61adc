"""The resistance vote: what is counted, stored, and never told."""

import json
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderation.domain import sealed
from moderation.domain.change import Step, removed, replaced
from moderation.domain.codec import from_plain, to_plain
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.domain.state import State
from moderation.domain.workshop import Workshop
from moderation.features.votes.edits import close_vote
from moderation.features.votes.model import (
    FEWEST_BY_SIDE,
    SCALE,
    ResistanceCount,
    counts_of,
    may_show_sides,
    ranked,
    voting_sides,
)
from moderation.features.votes.tally import MOST, CountTrouble, Tally

OPTIONS = tuple(Id(f"option-{number}") for number in range(4))
EMPTY = State.holding([Workshop(id=Id("w"), title="Vote")])

Ballot = tuple[int, ...]
ballots = st.lists(st.tuples(*(st.integers(0, 10) for _ in OPTIONS)), max_size=14)
rooms = st.fixed_dictionaries(dict.fromkeys(Side, ballots))


def counted(room: dict[Side, list[Ballot]]) -> Tally:
    """A tally as a moderator counts it from these ballots."""
    tally = Tally()
    for side, papers in room.items():
        for paper in papers:
            for option, value in zip(OPTIONS, paper, strict=True):
                tally.put(option, side, value, tally.count(option, side, value) + 1)
    return tally


def stored(state: State, tally: Tally) -> tuple[ResistanceCount, ...]:
    """What is in the state after the vote was closed."""
    return counts_of(state.apply(close_vote(state, OPTIONS, tally)), OPTIONS)


def votes(*numbers: int) -> list[Ballot]:
    """Ballots that give every option the same value."""
    return [(number,) * len(OPTIONS) for number in numbers]


@given(rooms)
def test_every_ballot_counts_once(room: dict[Side, list[Ballot]]) -> None:
    papers = [paper for side in Side for paper in room[side]]
    if len(papers) < FEWEST_BY_SIDE:
        return
    results = ranked(OPTIONS, stored(EMPTY, counted(room)))

    assert len(results) == len(OPTIONS)
    for result in results:
        place = OPTIONS.index(result.option_id)
        assert result.ballots == len(papers)
        assert result.total == sum(paper[place] for paper in papers)
        assert result.mean == pytest.approx(result.total / len(papers))
    assert [r.total for r in results] == sorted(r.total for r in results)
    assert results[0].place == 1


@given(rooms, st.randoms(use_true_random=False))
def test_the_ranking_does_not_depend_on_the_order_of_entry(
    room: dict[Side, list[Ballot]], chance: object
) -> None:
    if sum(map(len, room.values())) < FEWEST_BY_SIDE:
        return
    counts = list(stored(EMPTY, counted(room)))
    before = ranked(OPTIONS, counts)
    chance.shuffle(counts)  # type: ignore[attr-defined]

    assert ranked(OPTIONS, counts) == before


@given(rooms)
def test_a_side_with_few_ballots_hides_all_sides_on_disk_and_in_results(
    room: dict[Side, list[Ballot]],
) -> None:
    if sum(map(len, room.values())) < FEWEST_BY_SIDE:
        return
    voted = [len(papers) for papers in room.values() if papers]
    counts = stored(EMPTY, counted(room))
    results = ranked(OPTIONS, counts)

    if min(voted) >= FEWEST_BY_SIDE:
        assert may_show_sides(counts)
        assert set(voting_sides(results)) == {side for side, papers in room.items() if papers}
        for result in results:
            place = OPTIONS.index(result.option_id)
            for side, papers in room.items():
                values = [paper[place] for paper in papers]
                mean = sum(values) / len(values) if values else None
                assert result.mean_of(side) == (mean if mean is None else pytest.approx(mean))
    else:
        assert all(count.side is None for count in counts)
        assert not may_show_sides(counts)
        assert voting_sides(results) == ()
        assert all(result.mean_of(side) is None for result in results for side in Side)
        assert all(result.by_side == () for result in results)


@given(rooms)
def test_a_total_of_fewer_than_five_is_never_stored(room: dict[Side, list[Ballot]]) -> None:
    ballots = sum(map(len, room.values()))
    if ballots >= FEWEST_BY_SIDE:
        assert stored(EMPTY, counted(room))
        return
    with pytest.raises(UserFacingError):
        close_vote(EMPTY, OPTIONS, counted(room))


def test_what_is_stored_does_not_tell_in_which_order_it_was_entered() -> None:
    room = {Side.POLITICS: votes(*range(6)), Side.ADMINISTRATION: votes(*range(5))}
    orders = set()
    for _again in range(12):
        step = close_vote(EMPTY, OPTIONS, counted(room))
        fresh = [change.entity for change in step.changes]
        assert [count.id for count in fresh] == sorted(count.id for count in fresh)
        assert {count.rank for count in fresh} == {0.0}
        orders.add(tuple((count.option_id, count.side) for count in fresh))

    assert len(orders) > 1


def test_history_keeps_counts_only() -> None:
    room = {Side.POLITICS: votes(1, 2, 3, 4, 5, 6)}
    step = close_vote(EMPTY, OPTIONS, counted(room))

    for change in step.changes:
        plain = to_plain(change.after)
        assert set(plain) == {
            "id", "workshop_id", "rank", "option_id", "side", "counts", "roll", "number",
        }  # fmt: skip
        assert sum(plain["counts"]) == len(room[Side.POLITICS])
        assert from_plain(ResistanceCount, json.loads(json.dumps(plain))) == change.after


def test_a_vote_that_was_closed_is_neither_replaced_nor_taken_away() -> None:
    first = EMPTY.apply(close_vote(EMPTY, OPTIONS, counted({Side.POLITICS: votes(*[3] * 5)})))
    again = counted({Side.POLITICS: votes(*[3] * 6)})
    with pytest.raises(UserFacingError, match="closed: its result stays"):
        close_vote(first, OPTIONS, again)
    for change in (
        replaced(counts_of(first, OPTIONS)[0], counts=(0,) * 11),
        removed(*counts_of(first, OPTIONS)),
    ):
        with pytest.raises(UserFacingError, match="hold a new vote"):
            sealed.check(first, Step(sealed.CLOSE, change))


def test_options_with_different_numbers_of_ballots_cannot_be_closed() -> None:
    tally = counted({Side.POLITICS: votes(1, 2, 3, 4, 5)})
    tally.put(OPTIONS[2], Side.POLITICS, 9, 1)

    with pytest.raises(UserFacingError) as raised:
        close_vote(EMPTY, OPTIONS, tally)
    assert "count again" in str(raised.value)
    short = [f for f in tally.findings(OPTIONS) if f.trouble is CountTrouble.UNEQUAL]
    assert {f.option_id for f in short} == {*OPTIONS} - {OPTIONS[2]}
    assert {(f.found, f.expected) for f in short} == {(5, 6)}


def test_a_vote_without_ballots_cannot_be_closed() -> None:
    with pytest.raises(UserFacingError):
        close_vote(EMPTY, OPTIONS, Tally())


def test_more_ballots_than_people_are_said_but_do_not_block() -> None:
    tally = counted({Side.POLITICS: votes(*range(7)), Side.ADMINISTRATION: votes(*range(6))})
    found = tally.findings(OPTIONS, {Side.POLITICS: 6, Side.ADMINISTRATION: 6})

    assert [(f.trouble, f.side, f.found, f.expected) for f in found] == [
        (CountTrouble.TOO_MANY, Side.POLITICS, 7, 6)
    ]
    assert not any(f.blocks for f in found)
    assert stored(EMPTY, tally)


def test_few_ballots_are_announced_before_closing() -> None:
    tally = counted({Side.POLITICS: votes(*range(7)), Side.OTHERS: votes(1, 2)})

    assert [(f.trouble, f.side) for f in tally.findings(OPTIONS)] == [
        (CountTrouble.HIDES_SIDES, Side.OTHERS)
    ]


def test_an_option_written_after_the_vote_has_no_result() -> None:
    counts = stored(EMPTY, counted({Side.POLITICS: votes(*[4] * 5)}))
    late = Id("late")

    assert late not in {result.option_id for result in ranked((*OPTIONS, late), counts)}


@pytest.mark.parametrize(("value", "count"), [(-1, 1), (11, 1), (3, -1), (3, MOST + 1)])
def test_values_are_0_to_10_and_counts_are_numbers_of_people(value: int, count: int) -> None:
    tally = Tally()
    with pytest.raises(ValueError, match="is not a"):
        tally.put(OPTIONS[0], Side.POLITICS, value, count)
    assert tally.empty(OPTIONS)


def test_equal_totals_share_a_place() -> None:
    def given_counts(option: Id, counts: Sequence[int]) -> ResistanceCount:
        return ResistanceCount(
            id=Id(f"count {option}"),
            workshop_id=Id("w"),
            option_id=option,
            side=None,
            counts=tuple(counts),
        )

    twice = [1 if value in (0, 10) else 0 for value in SCALE]
    five = [2 if value == 5 else 0 for value in SCALE]
    ten = [2 if value == 10 else 0 for value in SCALE]
    rows = [
        given_counts(OPTIONS[0], ten),
        given_counts(OPTIONS[1], twice),
        given_counts(OPTIONS[2], five),
    ]

    assert [(r.option_id, r.place) for r in ranked(OPTIONS, rows)] == [
        (OPTIONS[1], 1),
        (OPTIONS[2], 1),
        (OPTIONS[0], 3),
    ]
