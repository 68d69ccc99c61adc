"""From the vision back to today: what is new lands before, and the end leads."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from moderation.activities.timeline.backcasting import (
    add_before,
    in_front_of,
    is_backwards,
    lead,
    set_backwards,
    set_up_vision,
)
from moderation.activities.timeline.model import TimelineStep, steps_of
from moderation.activities.timeline.path import path_of
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id
from moderation.domain.said_days import SaidDay
from moderation.domain.side import Side
from moderation.domain.span import Precision
from moderation.domain.state import State
from moderation.domain.texts import Catalogue
from tests.timeline_sample import BLOCK, sample_state, step, workshop
from tests.unit.test_what_decides import Lags, kept, planned

YEAR = SaidDay(date(2035, 12, 31), Precision.YEAR)


def test_from_the_visions_year_each_step_lands_before_the_chosen_one() -> None:
    state = State.holding(workshop())
    state = state.apply(set_up_vision(state, BLOCK, "Vision", Side.POLITICS, YEAR))
    assert is_backwards(state, BLOCK)
    vision = in_front_of(state, BLOCK, None)
    assert vision is not None
    assert vision.said_end == YEAR
    assert vision.vision
    state = state.apply(add_before(state, vision.id, "Bau", Side.OTHERS, goal=False))
    build = steps_of(state, BLOCK)[1]
    assert (build.begins, build.ends) == (date(2034, 12, 31), date(2035, 12, 30))
    state = state.apply(add_before(state, build.id, "Beschluss", Side.POLITICS, goal=True))
    decision = steps_of(state, BLOCK)[2]

    assert decision.is_interim_goal
    assert decision.begins == date(2033, 12, 31)
    assert [own.after for own in steps_of(state, BLOCK)] == [(build.id,), (decision.id,), ()]
    assert all(path_of(state, BLOCK).delay(own) <= 0 for own in steps_of(state, BLOCK))
    assert in_front_of(state, BLOCK, build.id) == steps_of(state, BLOCK)[1]
    state = state.apply(set_backwards(state, BLOCK, backwards=False))
    assert not is_backwards(state, BLOCK)


@pytest.mark.parametrize(("title", "said", "words"), [(" ", YEAR, "called"), ("V", None, "2035")])
def test_a_vision_has_a_name_and_a_year(title: str, said: SaidDay | None, words: str) -> None:
    state = State.holding(workshop())
    with pytest.raises(UserFacingError) as refused:
        set_up_vision(state, BLOCK, title, Side.POLITICS, said)
    assert words in Catalogue.load("en").text(refused.value.message)


def test_there_is_one_vision_to_plan_back_from() -> None:
    state = sample_state()
    state = state.apply(set_up_vision(state, BLOCK, "Neu", Side.POLITICS, YEAR))
    assert [own.title for own in steps_of(state, BLOCK) if own.vision] == ["Neu"]


def test_the_end_leads_what_is_not_done_in_time_is_brought_forward() -> None:
    steps = [
        step("a", date(2027, 1, 1), date(2027, 12, 31)),
        step("b", date(2027, 7, 1), date(2028, 6, 30), ("a",)),
        step("v", date(2028, 3, 31), None, ("b",), vision=True),
    ]
    state = State.holding([*workshop(), *steps])
    state = state.apply(lead(state, BLOCK))
    days = [(own.begins, own.ends) for own in steps_of(state, BLOCK)]
    assert days[2] == (date(2028, 3, 31), date(2028, 3, 31))
    assert days[1] == (date(2027, 4, 1), date(2028, 3, 31))
    assert days[0] == (date(2026, 4, 1), date(2027, 3, 31))


@settings(max_examples=200, deadline=None)
@given(planned())
def test_after_it_was_brought_forward_everything_is_in_time(
    given_: tuple[list[TimelineStep], Lags],
) -> None:
    steps, lags = given_
    steps = [replace(one, rank=float(place)) for place, one in enumerate(steps)]
    state = State.holding([*workshop(), *steps, *kept(lags)])
    after = state.apply(lead(state, BLOCK))
    waited = {before for one in steps for before in one.after}
    for old in steps:
        new = after.get(TimelineStep, old.id)
        assert new.ends <= old.ends
        assert new.ends - new.begins == old.ends - old.begins
        if old.id not in waited:
            assert new == old
    by_id = {own.id: own for own in steps_of(after, BLOCK)}
    for own in by_id.values():
        for before in (by_id[key] for key in own.after):
            lag = lags.get((own.id, before.id))
            done = before.ends
            if lag is not None:
                done = lag.after(done + timedelta(1)) - timedelta(1)
            assert done <= own.begins
    assert not lead(after, BLOCK).changes


@settings(max_examples=200, deadline=None)
@given(planned(), st.data(), st.booleans())
def test_what_lands_before_is_in_time_and_moves_nothing(
    given_: tuple[list[TimelineStep], Lags], data: st.DataObject, goal: bool
) -> None:
    steps, lags = given_
    own = data.draw(st.sampled_from([one.id for one in steps]))
    state = State.holding([*workshop(), *steps, *kept(lags)])
    after = state.apply(add_before(state, own, "davor", Side.OTHERS, goal=goal))
    fresh = next(one for one in steps_of(after, BLOCK) if state.find(TimelineStep, one.id) is None)
    follower = after.get(TimelineStep, own)
    assert fresh.id in follower.after
    assert fresh.ends < follower.begins
    for old in steps:
        new = after.get(TimelineStep, old.id)
        assert (new.begins, new.ends) == (old.begins, old.ends)


def test_what_would_land_far_in_the_past_is_refused() -> None:
    state = State.holding([*workshop(), step("v", date(1990, 6, 1))])
    with pytest.raises(UserFacingError):
        add_before(state, Id("v"), "davor", Side.OTHERS, goal=False)
