# SPDX-License-Identifier: EUPL-1.2
"""Means year by year against a second, plainer computation in whole hundredths."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderation.activities.goals import edits, means_edits
from moderation.activities.goals.balance import balance, by_owner, from_sources
from moderation.activities.goals.means import (
    MeansKind,
    MeansState,
    is_covered,
    means_of,
    sources_of,
)
from moderation.activities.goals.model import Goal, Smart, gaps, goals_of
from moderation.activities.goals.smart import resource_line, resource_words
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id
from moderation.domain.state import State
from tests.municipal_room import GOALS, room
from tests.unit.test_goals import EN, english

YEARS = range(2027, 2033)
Plan = dict[MeansKind, tuple[dict[int, int], list[tuple[MeansState, dict[int, int]]]]]
"""In hundredths: what is needed by year, and of each source its state and its years."""

amounts = st.dictionaries(st.sampled_from(YEARS), st.integers(1, 900), max_size=5)
plans = st.fixed_dictionaries(
    {
        kind: st.tuples(
            amounts, st.lists(st.tuples(st.sampled_from(MeansState), amounts), max_size=3)
        )
        for kind in MeansKind
    }
)


def unit_of(kind: MeansKind) -> int:
    """Money is in whole euros."""
    return 1 if kind is MeansKind.STAFF else 100


def planned(state: State, goal_id: Id, plan: Plan) -> State:
    """The state with all of a plan typed in."""
    for kind, (needed, sources) in plan.items():
        for year, amount in needed.items():
            value = amount * unit_of(kind) / 100
            step = means_edits.set_year(state, goal_id, kind, None, year, value)
            state = state.apply(step)
        for number, (source_state, years) in enumerate(sources):
            state = state.apply(means_edits.add_source(state, goal_id, kind, f"Quelle {number}"))
            source = sources_of(state, goal_id, kind)[-1]
            state = state.apply(means_edits.set_source_state(state, source.id, source_state))
            for year, amount in years.items():
                value = amount * unit_of(kind) / 100
                step = means_edits.set_year(state, goal_id, kind, source.id, year, value)
                state = state.apply(step)
    return state


def gap_of(plan: Plan, kind: MeansKind, year: int) -> int:
    """What is missing of one goal in a year, in hundredths."""
    needed, sources = plan[kind]
    there = sum(own.get(year, 0) for s, own in sources if s is not MeansState.APPLIED)
    return max(0, needed.get(year, 0) - there) * unit_of(kind)


def fresh(count: int) -> tuple[State, list[Goal]]:
    state = room()
    for number in range(count):
        state = state.apply(edits.add_goal(state, GOALS, f"Vorhaben {number}"))
    return state, list(goals_of(state, GOALS)[-count:])


@given(st.lists(plans, min_size=1, max_size=3))
def test_every_sum_is_that_of_a_plain_reckoning(made: Sequence[Plan]) -> None:
    state, goals = fresh(len(made))
    for goal, plan in zip(goals, made, strict=True):
        state = planned(state, goal.id, plan)
    goals = [state.get(Goal, goal.id) for goal in goals]
    for kind in MeansKind:
        found = balance(state, goals, kind)
        for goal, plan in zip(goals, made, strict=True):
            gap = [gap_of(plan, kind, year) for year in YEARS]
            need = [plan[kind][0].get(year, 0) * unit_of(kind) for year in YEARS]
            whole = sum if kind is MeansKind.MONEY else max
            own = means_of(state, goal, kind)
            assert (round(own.gap * 100), round(own.needed * 100)) == (whole(gap), whole(need))
        told = {
            each.year: (round(each.needed * 100), round(each.gap * 100)) for each in found.years
        }
        for year in YEARS:
            need_now = sum(plan[kind][0].get(year, 0) for plan in made) * unit_of(kind)
            gap_now = sum(gap_of(plan, kind, year) for plan in made)
            assert told.get(year, (0, 0)) == (need_now, gap_now)
        lacking = [
            goal.id
            for goal, plan in zip(goals, made, strict=True)
            if any(gap_of(plan, kind, year) for year in YEARS)
        ]
        assert [goal.id for goal, _means in found.uncovered] == lacking
        # By unit and by source it is the same money.
        owners = by_owner(state, goals, kind).values()
        assert sum(round(y.needed * 100) for own in owners for y in own) == sum(
            round(y.needed * 100) for y in found.years
        )
        given_ = from_sources(state, goals, kind)
        assert sum(round(a * 100) for own in given_.values() for a in own.values()) == sum(
            amount * unit_of(kind)
            for plan in made
            for _state, own in plan[kind][1]
            for amount in own.values()
        )
    for goal, plan in zip(goals, made, strict=True):
        asked = any(plan[kind][0] for kind in MeansKind)
        none = not any(gap_of(plan, kind, year) for kind in MeansKind for year in YEARS)
        assert is_covered(state, goal) == (asked and none)


@given(plans, st.integers(-3, 3))
def test_a_goal_that_moves_takes_its_years_along(plan: Plan, by: int) -> None:
    state, (goal,) = fresh(1)
    state = planned(state, goal.id, plan)
    thought = balance(state, [goal], MeansKind.MONEY, {goal.id: by}).years
    moved = state.apply(means_edits.move_years(state, goal.id, by))
    assert balance(moved, [goal], MeansKind.MONEY).years == thought
    back = moved.apply(means_edits.move_years(moved, goal.id, -by))
    for kind in MeansKind:
        assert means_of(back, goal, kind) == means_of(state, goal, kind)


def test_what_is_left_over_in_one_year_or_goal_covers_no_other() -> None:
    state, (first, second) = fresh(2)
    money = MeansKind.MONEY
    for goal, year, needed, there in (
        (first, 2027, 100, 300),
        (first, 2028, 200, 0),
        (second, 2028, 50, 500),
    ):
        state = state.apply(means_edits.set_year(state, goal.id, money, None, year, needed))
        if not sources_of(state, goal.id, money):
            state = state.apply(means_edits.add_source(state, goal.id, money, "Haushalt"))
        source = sources_of(state, goal.id, money)[0]
        if there:
            state = state.apply(means_edits.set_year(state, goal.id, money, source.id, year, there))
    found = balance(state, [state.get(Goal, first.id), state.get(Goal, second.id)], money)
    assert [(each.year, each.gap) for each in found.years] == [(2027, 0), (2028, 200)]
    assert [goal.id for goal, _means in found.uncovered] == [first.id]


def test_what_was_only_applied_for_covers_nothing_and_is_named() -> None:
    state, (goal,) = fresh(1)
    staff = MeansKind.STAFF
    state = state.apply(means_edits.set_year(state, goal.id, staff, None, 2028, 2.0))
    state = state.apply(means_edits.add_source(state, goal.id, staff, "Förderprogramm"))
    source = sources_of(state, goal.id, staff)[0]
    state = state.apply(means_edits.set_source_state(state, source.id, MeansState.APPLIED))
    state = state.apply(means_edits.set_year(state, goal.id, staff, source.id, 2028, 1.5))
    (year,) = means_of(state, goal, staff).years
    assert (year.gap, year.pending) == (2.0, 1.5)


def test_the_whole_follows_from_the_years_once_there_is_one() -> None:
    state = room()
    goal = goals_of(state, GOALS)[1]
    before = english(resource_line(state, goal, EN))
    step = means_edits.set_year(state, goal.id, MeansKind.MONEY, None, 2027, 200_000)
    state = state.apply(step)
    now = state.get(Goal, goal.id)
    assert (now.money_needed, now.money_secured) == (0, 0)
    assert means_of(state, now, MeansKind.MONEY).needed == 200_000
    with pytest.raises(UserFacingError):
        edits.set_resources(state, goal.id, money_needed=5)
    state = state.apply(step.inverse())
    assert english(resource_line(state, state.get(Goal, goal.id), EN)) == before


@pytest.mark.parametrize("kind", list(MeansKind))
def test_the_first_amount_of_a_source_leaves_the_need_as_it_was_said(kind: MeansKind) -> None:
    state, (goal,) = fresh(1)
    state = state.apply(edits.set_resources(state, goal.id, **{f"{kind.value}_needed": 8}))
    state = state.apply(edits.set_resources(state, goal.id, **{f"{kind.value}_secured": 1}))
    state = state.apply(means_edits.add_source(state, goal.id, kind, "Haushalt"))
    source = sources_of(state, goal.id, kind)[0]
    state = state.apply(means_edits.set_year(state, goal.id, kind, source.id, 2028, 3))
    now = state.get(Goal, goal.id)
    found = means_of(state, now, kind)
    assert (found.needed, found.covered, found.gap) == (8, 3, 5)
    assert Smart.R in gaps(state, now)
    assert balance(state, [now], kind).without_years.gap == 5
    with pytest.raises(UserFacingError):
        edits.set_resources(state, goal.id, **{f"{kind.value}_secured": 5})
    state = state.apply(edits.set_resources(state, goal.id, **{f"{kind.value}_needed": 9}))
    assert means_of(state, state.get(Goal, goal.id), kind).gap == 6
    state = state.apply(means_edits.set_year(state, goal.id, kind, None, 2028, 4))
    now = state.get(Goal, goal.id)
    assert getattr(now, f"{kind.value}_needed") == 0
    assert means_of(state, now, kind).gap == 1
    state = state.apply(means_edits.set_source_state(state, source.id, MeansState.APPLIED))
    assert means_of(state, now, kind).gap == 4


def test_a_source_alone_does_not_say_what_a_goal_takes() -> None:
    state, (goal,) = fresh(1)
    money = MeansKind.MONEY
    state = state.apply(means_edits.add_source(state, goal.id, money, "Haushalt"))
    source = sources_of(state, goal.id, money)[0]
    state = state.apply(means_edits.set_year(state, goal.id, money, source.id, 2028, 3))
    now = state.get(Goal, goal.id)
    assert Smart.R in gaps(state, now)
    assert english(resource_words(state, now, EN)) == "Need not clarified yet"


def test_a_gap_that_somebody_closes_by_a_day_is_realistic() -> None:
    state, (goal,) = fresh(1)
    state = state.apply(means_edits.set_year(state, goal.id, MeansKind.MONEY, None, 2027, 9_000))
    assert Smart.R in gaps(state, state.get(Goal, goal.id))
    day = next(g.due for g in goals_of(state, GOALS) if g.due is not None)
    state = state.apply(means_edits.set_closer(state, goal.id, "Kämmerei", None))
    assert Smart.R in gaps(state, state.get(Goal, goal.id))
    state = state.apply(means_edits.set_closer(state, goal.id, "Kämmerei", day))
    goal = state.get(Goal, goal.id)
    assert Smart.R not in gaps(state, goal)
    assert "not secured" in english(resource_words(state, goal, EN))


@pytest.mark.parametrize("year", [1034, 2300, -1])
def test_a_year_of_no_plan_is_refused_in_a_sentence(year: int) -> None:
    state, (goal,) = fresh(1)
    with pytest.raises(UserFacingError) as refused:
        means_edits.set_year(state, goal.id, MeansKind.MONEY, None, year, 5)
    assert str(year) in english(refused.value.message)


def test_less_than_nothing_is_refused() -> None:
    state, (goal,) = fresh(1)
    with pytest.raises(UserFacingError):
        means_edits.set_year(state, goal.id, MeansKind.STAFF, None, 2027, -1.0)
