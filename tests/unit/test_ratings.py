# SPDX-License-Identifier: EUPL-1.2
"""Ratings of statements: what is stored, what is told, and what the figures are."""

from __future__ import annotations

import statistics
from collections.abc import Sequence
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderation import registry
from moderation.domain.change import Step, added
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id
from moderation.domain.removal import removal
from moderation.domain.side import Side
from moderation.domain.state import State
from moderation.domain.texts import Formats, untranslated
from moderation.domain.workshop import Workshop
from moderation.features.ratings.edits import close_rating
from moderation.features.ratings.model import MOST_VALUES, RatingCount, Scale
from moderation.features.ratings.rules import Rated, rated
from moderation.features.votes.tally import Tally
from moderation.storage import workshop_file
from tests.involvement_sample import actor_id, state_of

assert registry.ROOMS
P, A, OTHERS = Side
STATEMENTS = (Id("one"), Id("two"))
EMPTY = State.holding([Workshop(id=Id("w"), title="Rating")])
FIVE = Scale(1, 5)
WORDS = Scale.named(untranslated("met"), untranslated("partly"), untranslated("not met"))

Room = dict[Side, list[tuple[int, int]]]
"""Ballots of every side: what each gave to either statement, as steps from the lowest value."""

_scales = st.builds(
    lambda lowest, width: Scale(lowest, lowest + width - 1),
    st.integers(-2, 3),
    st.integers(2, MOST_VALUES),
)


@st.composite
def _rooms(draw: st.DrawFn) -> tuple[Scale, Room]:
    scale = draw(_scales)
    value = st.integers(0, scale.width - 1)
    ballots = st.lists(st.tuples(value, value), max_size=12)
    return scale, draw(st.fixed_dictionaries(dict.fromkeys(Side, ballots)))


def counted(scale: Scale, room: Room) -> Tally:
    """A tally as a moderator counts it."""
    tally = Tally(scale.width)
    for side, papers in room.items():
        for paper in papers:
            for statement, value in zip(STATEMENTS, paper, strict=True):
                tally.put(statement, side, value, tally.count(statement, side, value) + 1)
    return tally


def closed(scale: Scale, room: Room) -> State:
    """The state after the rating was closed."""
    return EMPTY.apply(close_rating(EMPTY, STATEMENTS, counted(scale, room)))


def _reckoned_wrongly(found: Rated, scale: Scale, place: int, room: Room) -> list[str]:
    """Which figures are not what the ballots give when they are reckoned one by one."""

    def values(*sides: Side) -> list[int]:
        return [scale.lowest + paper[place] for side in sides for paper in room[side]]

    def off(name: str, is_: float | None, should: float | None) -> list[str]:
        same = is_ is None if should is None else is_ is not None and abs(is_ - should) < 1e-9
        return [] if same else [name]

    shown = all(len(room[side]) not in range(1, 5) for side in Side)
    means = {s: statistics.mean(values(s)) for s in Side if shown and room[s]}
    seen = [Decimal(Formats("en").number(means[s], 1)) for s in (P, A) if s in means]
    gap = float(abs(seen[0] - seen[1])) if len(seen) == 2 else None
    every = values(*Side)
    return [
        *off("ballots", found.ballots, len(every)),
        *off("mean", found.mean, statistics.mean(every)),
        *off("spread", found.spread, statistics.pstdev(every)),
        *off("gap", found.gap, gap),
        *(fault for s in Side for fault in off(f"mean {s}", found.mean_by(s), means.get(s))),
    ]


@given(_rooms())
def test_the_figures_are_what_the_ballots_give_one_by_one(case: tuple[Scale, Room]) -> None:
    scale, room = case
    if sum(map(len, room.values())) < 5:
        with pytest.raises(UserFacingError):
            close_rating(EMPTY, STATEMENTS, counted(scale, room))
        return
    for place, found in enumerate(rated(closed(scale, room), scale, STATEMENTS)):
        assert _reckoned_wrongly(found, scale, place, room) == []


def test_figures_that_are_wrong_are_noticed() -> None:
    room: Room = {P: [(0, 4)] * 5, A: [(3, 1)] * 6, OTHERS: []}
    found = rated(closed(FIVE, room), FIVE, STATEMENTS)
    assert (found[0].mean_by(P), found[0].mean_by(A), found[0].gap) == (1.0, 4.0, 3.0)
    assert _reckoned_wrongly(found[0], FIVE, 0, room) == []
    # Held against another statement, or read on a scale that begins elsewhere, all of it is off.
    assert "gap" not in _reckoned_wrongly(found[0], FIVE, 1, room)
    assert f"mean {P}" in _reckoned_wrongly(found[0], FIVE, 1, room)
    moved = rated(closed(FIVE, room), Scale(0, 4), STATEMENTS)
    assert "mean" in _reckoned_wrongly(moved[0], FIVE, 0, room)


@given(_rooms())
def test_nothing_of_a_side_is_stored_where_one_gave_fewer_than_five(
    case: tuple[Scale, Room],
) -> None:
    scale, room = case
    if sum(map(len, room.values())) < 5:
        return
    stored = closed(scale, room).of(RatingCount)
    few = any(0 < len(papers) < 5 for papers in room.values())
    assert all((count.side is None) is few for count in stored)
    assert {count.rank for count in stored} == {0.0}
    assert [count.id for count in stored] == sorted(count.id for count in stored)


def test_a_file_that_tells_a_few_ballots_by_side_is_not_shown_by_side() -> None:
    def told(few: int) -> Sequence[Rated]:
        counts = [
            RatingCount(
                id=Id(side.value), workshop_id=Id("w"), statement_id=STATEMENTS[0], side=side,
                counts=(number, 0, 0),
            )
            for side, number in ((P, few), (A, 8))
        ]  # fmt: skip
        return rated(EMPTY.apply(Step(untranslated("Read"), added(*counts))), WORDS, STATEMENTS)

    assert told(4)[0].by_side == ()
    assert told(4)[0].counts == (12, 0, 0)
    assert told(4)[0].gap is None
    assert [side for side, _counts in told(5)[0].by_side] == [P, A]


def test_expectations_are_rated_in_words_by_side() -> None:
    room: Room = {P: [(0, 2)] * 5, A: [(1, 2)] * 3 + [(0, 2)] * 2, OTHERS: []}
    first, second = rated(closed(WORDS, room), WORDS, STATEMENTS)
    assert [str(word) for word in WORDS.values] == ["met", "partly", "not met"]
    assert first.counts_by(P) == (5, 0, 0)
    assert first.counts_by(A) == (2, 3, 0)
    assert first.counts_by(OTHERS) is None
    assert second.counts == (0, 0, 10)


def test_a_rating_is_closed_once() -> None:
    room: Room = {P: [(0, 0)] * 5, A: [], OTHERS: []}
    state = closed(FIVE, room)
    with pytest.raises(UserFacingError, match="result stays"):
        close_rating(state, STATEMENTS[1:], counted(FIVE, room))


def test_every_ballot_rates_every_statement() -> None:
    tally = counted(FIVE, {P: [(0, 0)] * 6, A: [], OTHERS: []})
    tally.put(STATEMENTS[1], P, 0, 5)
    with pytest.raises(UserFacingError, match="one statement has 5 ballots, another one 6"):
        close_rating(EMPTY, STATEMENTS, tally)


def test_counts_of_another_scale_are_not_read_on_this_one() -> None:
    state = closed(FIVE, {P: [(0, 0)] * 5, A: [], OTHERS: []})
    assert rated(state, WORDS, STATEMENTS) == ()
    assert len(rated(state, FIVE, STATEMENTS)) == 2


@pytest.mark.parametrize(("lowest", "highest"), [(1, 1), (0, MOST_VALUES)])
def test_a_scale_has_two_values_and_not_too_many(lowest: int, highest: int) -> None:
    with pytest.raises(ValueError, match="no scale"):
        Scale(lowest, highest)
    with pytest.raises(ValueError, match="has a name"):
        Scale(0, 1, (untranslated("yes"),))


def test_what_was_rated_goes_with_its_statement_and_survives_a_file() -> None:
    state = state_of()
    tally = Tally(FIVE.width)
    tally.put(actor_id(4), P, 2, 5)
    state = state.apply(close_rating(state, [actor_id(4)], tally))
    again = State.holding(workshop_file.parse(workshop_file.write(state), "x.json"))
    [count] = again.of(RatingCount)
    assert (count.side, count.counts) == (P, (0, 0, 5, 0, 0))
    assert again.any_of(count.statement_id) is not None
    gone = state.apply(Step(untranslated("Gone"), removal(state, state.any_of(actor_id(4)))))
    assert gone.of(RatingCount) == ()
