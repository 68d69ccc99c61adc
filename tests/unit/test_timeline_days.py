"""Days of a timeline as they were said, and what is a step or an interim goal."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderation.activities.timeline import clock_edits, edits
from moderation.activities.timeline.model import (
    FixedDate,
    TimelineStep,
    duration,
    steps_of,
)
from moderation.domain.change import Step
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id
from moderation.domain.lengths import Length
from moderation.domain.said_days import SaidDay
from moderation.domain.side import Side
from moderation.domain.span import Precision
from moderation.domain.state import State
from moderation.domain.texts import Formats
from moderation.storage.older_files import brought_along
from tests.timeline_parts import halved
from tests.timeline_sample import BLOCK, D, sample_state

STATION = Id("station")


def do(state: State, *makes: Callable[[State], Step]) -> State:
    """The state after edits."""
    for make in makes:
        state = state.apply(make(state))
    return state


def get(state: State, key: str) -> TimelineStep:
    return state.get(TimelineStep, Id(key))


def test_a_day_is_kept_as_exactly_as_it_was_said() -> None:
    spring = SaidDay(date(2035, 5, 31), Precision.SEASON)
    state = do(sample_state(), lambda s: edits.set_end(s, Id("axis"), spring))
    assert get(state, "axis").said_end == spring

    # A season that is moved by a month is a month, and a part of one a day.
    state = do(state, lambda s: edits.shift_end(s, Id("axis"), 1))
    assert get(state, "axis").said_end == SaidDay(date(2035, 6, 30), Precision.MONTH)
    state = do(state, lambda s: edits.shift_end(s, Id("axis"), 1))
    assert get(state, "axis").said_end == SaidDay(date(2035, 7, 31), Precision.MONTH)
    state = do(state, lambda s: edits.set_dates(s, Id("axis"), D, date(2035, 7, 12)))
    assert get(state, "axis").said_end == SaidDay(date(2035, 7, 12))


def test_an_interim_goal_is_due_on_the_last_day_of_what_was_said() -> None:
    spring = SaidDay(date(2035, 5, 31), Precision.SEASON)
    state = do(sample_state(), lambda s: edits.set_begin(s, Id("vision"), spring))
    vision = get(state, "vision")

    assert vision.begins == vision.ends == date(2035, 5, 31)
    assert vision.said_begin == vision.said_end == spring


def test_a_split_is_on_a_day_of_its_own() -> None:
    year = SaidDay(date(2032, 12, 31), Precision.YEAR)
    state = do(
        sample_state(),
        lambda s: edits.set_end(s, STATION, year),
        lambda s: halved(s, STATION, "Teil 1", "Teil 2"),
    )
    first = get(state, "station")
    second = next(one for one in steps_of(state, BLOCK) if one.after == (STATION,))

    assert first.ends_as is Precision.DAY
    assert second.begins_as is Precision.DAY
    assert second.said_end == year


def test_a_fixed_date_keeps_its_season_until_it_is_moved() -> None:
    state = do(
        sample_state(),
        lambda s: clock_edits.edit_fixed(
            s, Id("e1"), day=date(2030, 11, 30), day_as=Precision.SEASON
        ),
    )
    assert state.get(FixedDate, Id("e1")).said_day.words(Formats("de")) == "Herbst 2030"
    state = do(state, lambda s: clock_edits.edit_fixed(s, Id("e1"), day=date(2030, 11, 12)))
    assert state.get(FixedDate, Id("e1")).day_as is Precision.DAY


def test_a_step_of_one_day_stays_a_step() -> None:
    state = do(
        sample_state(),
        lambda s: edits.set_dates(s, STATION, date(2029, 1, 1), date(2029, 1, 1)),
    )
    assert not get(state, "station").is_interim_goal
    assert str(duration(get(state, "station"))) == "1 day"
    state = do(state, lambda s: edits.set_dates(s, STATION, date(2029, 1, 1), date(2029, 6, 1)))
    assert get(state, "station").days == 151


def test_a_step_can_become_an_interim_goal_and_back() -> None:
    state = do(sample_state(), lambda s: edits.set_goal(s, STATION, goal=True))
    assert get(state, "station").begins == get(state, "station").ends == date(2032, 11, 30)
    assert get(state, "station").is_interim_goal
    state = do(state, lambda s: edits.set_goal(s, STATION, goal=False))
    assert not get(state, "station").is_interim_goal
    assert get(state, "station").days == 0


def test_a_goal_that_is_dragged_by_one_end_moves_whole() -> None:
    state = do(sample_state(), lambda s: edits.set_dates(s, Id("half"), D, D + timedelta(40)))
    assert get(state, "half").begins == get(state, "half").ends == D + timedelta(40)


@given(st.sampled_from(Precision), st.dates(date(2028, 1, 1), date(2040, 12, 31)))
def test_a_goal_that_becomes_a_step_takes_the_days_that_were_said(
    precision: Precision, day: date
) -> None:
    said = SaidDay.moved(day, precision)
    state = do(
        sample_state(),
        lambda s: edits.set_end(s, Id("half"), said),
        lambda s: edits.set_goal(s, Id("half"), goal=False),
    )
    step = get(state, "half")
    assert step.said_end == said
    assert step.said_begin == SaidDay(said.span.first, said.span.precision, first=True)
    state = do(state, lambda s: edits.set_goal(s, Id("half"), goal=True))
    assert get(state, "half").said_end == said


AGES = date(2030, 1, 1), date(2069, 12, 31)
TOO_LONG: dict[str, Callable[[State], object]] = {
    "dates": lambda s: edits.set_dates(s, STATION, *AGES),
    "begin": lambda s: edits.set_begin(s, STATION, SaidDay(date(1999, 1, 1), first=True)),
    "end": lambda s: edits.set_end(s, STATION, SaidDay(AGES[1])),
    "end moved": lambda s: edits.shift_end(s, STATION, 12 * 40),
    "added": lambda s: edits.add_step(s, BLOCK, "Lang", Side.POLITICS, *AGES),
}


@pytest.mark.parametrize("door", TOO_LONG)
def test_forty_years_are_a_slip_at_every_door(door: str) -> None:
    with pytest.raises(UserFacingError, match=r"would take (3\d|4\d) years"):
        TOO_LONG[door](sample_state())


def test_a_wait_of_decades_is_a_slip_at_every_door() -> None:
    with pytest.raises(UserFacingError, match="20 years at most"):
        edits.set_lag(sample_state(), STATION, Id("half"), Length(months=12 * 21))
    with pytest.raises(UserFacingError, match="20 years at most"):
        edits.set_lag(sample_state(), STATION, Id("half"), Length(days=366 * 21))


def test_a_file_from_before_has_its_interim_goals() -> None:
    rows = [
        {"id": "a", "begins": "2030-01-01", "ends": "2030-01-01"},
        {"id": "b", "begins": "2030-01-01", "ends": "2030-02-01"},
        {"id": "c", "begins": "2030-01-01", "ends": "2030-01-01", "is_interim_goal": False},
    ]
    brought = brought_along({"entities": {"timeline_step": rows}})["entities"]["timeline_step"]

    assert [row["is_interim_goal"] for row in brought] == [True, False, False]
