"""A step split into parts, and what the end gains: tried against a reckoning of its own."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from moderation.activities.timeline.model import Lag, TimelineStep, steps_of
from moderation.activities.timeline.path import critical_path, path_of
from moderation.activities.timeline.splitting import StepPart, halves, split_step
from moderation.activities.timeline.telling import end_moved
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id
from moderation.domain.lengths import Length
from moderation.domain.said_days import SaidDay
from moderation.domain.state import State
from moderation.domain.texts import Catalogue, Formats
from tests.timeline_sample import BLOCK, bar, sample_state, step, workshop
from tests.unit.test_what_decides import Lags, end_of, ends_of, kept, planned

STATION = Id("station")
ENGLISH = Formats("en")


def said(before: State, after: State) -> str:
    moved = end_moved(path_of(before, BLOCK), path_of(after, BLOCK), ENGLISH)
    return Catalogue.load("en").text(moved)


def named(state: State, title: str) -> TimelineStep:
    (found,) = (one for one in steps_of(state, BLOCK) if one.title == title)
    return found


def test_parts_follow_each_other_or_begin_together() -> None:
    state = sample_state()
    parts = [
        StepPart("Planung", Length(12)),
        StepPart("Gleise", Length(24)),
        StepPart("Vorplatz", Length(6), beside=True),
        StepPart("Abnahme", Length(days=14)),
    ]
    after = state.apply(split_step(state, STATION, parts))
    planning, rails, square, last = (
        named(after, title) for title in ("Planung", "Gleise", "Vorplatz", "Abnahme")
    )

    assert planning.id == STATION
    assert planning.after == ("decision",)
    assert planning.begins == date(2028, 12, 16)
    assert rails.begins == square.begins == planning.ends + timedelta(1)
    assert rails.after == square.after == (STATION,)
    assert last.begins == rails.ends + timedelta(1)
    assert set(last.after) == {rails.id, square.id}
    assert named(after, "Radachse anschließen").after == (last.id, "money")
    titles = [one.title for one in steps_of(after, BLOCK)]
    assert titles[4:8] == ["Planung", "Gleise", "Vorplatz", "Abnahme"]


def test_the_end_gains_what_runs_beside_the_path() -> None:
    state = sample_state()
    parts = [StepPart("Bahnhof", Length(24)), StepPart("Übrige Achsen", Length(23), needed=False)]
    after = state.apply(split_step(state, STATION, parts))

    assert named(after, "Radachse anschließen").after == (STATION, "money")
    # What waits for money as well cannot begin before that is there.
    assert named(after, "Radachse anschließen").begins == date(2032, 7, 1)
    assert path_of(after, BLOCK).finish < path_of(state, BLOCK).finish
    assert said(state, after) == "The end: 5 months earlier, on 31 Mar 2034 instead of 31 Aug 2034"


def test_first_parts_wait_for_what_the_step_waited_for_and_as_long() -> None:
    steps = [bar("a", 0, 10), bar("b", 20, 60, "a"), bar("c", 80, 90, "b")]
    lags = kept({("b", "a"): Length(days=9), ("c", "b"): Length(days=19)})
    state = State.holding([*workshop(), *steps, *lags])
    parts = [StepPart("x", Length(days=20)), StepPart("y", Length(days=20), beside=True)]
    after = state.apply(split_step(state, Id("b"), parts))

    other = named(after, "y")
    assert other.after == ("a",)
    found = {(lag.step_id, lag.before_id): lag.length for lag in after.of(Lag)}
    assert found == {
        ("b", "a"): Length(days=9),
        (other.id, "a"): Length(days=9),
        ("c", "b"): Length(days=19),
        ("c", other.id): Length(days=19),
    }
    assert said(state, after) == "The end: 21 days earlier, on 11 Mar 2030 instead of 1 Apr 2030"


def test_the_vision_is_reached_with_the_last_part() -> None:
    steps = [bar("a", 0, 10), bar("b", 11, 60, "a", vision=True)]
    state = State.holding([*workshop(), *steps])
    parts = [StepPart("x", Length(days=20)), StepPart("y", Length(days=20))]
    after = state.apply(split_step(state, Id("b"), parts))
    assert [one.title for one in steps_of(after, BLOCK) if one.vision] == ["y"]


@pytest.mark.parametrize(
    ("parts", "words"),
    [
        ([StepPart("x", Length(1))], "at least two"),
        ([StepPart("x", Length(1)), StepPart("  ", Length(1))], "part 2 called"),
        ([StepPart("x", Length()), StepPart("y", Length(1))], "part 1 take"),
        (
            [StepPart("x", Length(1), needed=False), StepPart("y", Length(1), needed=False)],
            "at least one",
        ),
        ([StepPart("x", Length(600)), StepPart("y", Length(1))], "within 30 years"),
    ],
)
def test_what_is_missing_is_said(parts: list[StepPart], words: str) -> None:
    with pytest.raises(UserFacingError) as refused:
        split_step(sample_state(), STATION, parts)
    assert words in Catalogue.load("en").text(refused.value.message)


def test_halves_are_whole_months_where_the_step_is() -> None:
    year = step("a", date(2027, 1, 1), date(2027, 12, 31))
    assert halves(year) == (Length(6), Length(6))
    station = sample_state().get(TimelineStep, STATION)
    assert halves(station) == (SaidDay(date(2030, 11, 30)), Length(24))
    assert halves(bar("a", 0, 10)) == (Length(days=5), Length(days=6))
    with pytest.raises(UserFacingError):
        halves(bar("a", 0, 0))


PARTS = st.lists(
    st.builds(
        StepPart,
        st.just("Teil"),
        st.builds(Length, st.just(0), st.integers(1, 40)) | st.builds(Length, st.integers(1, 3)),
        st.booleans(),
        st.booleans(),
    ),
    min_size=2,
    max_size=5,
)


@settings(max_examples=300, deadline=None)
@given(planned(), PARTS, st.data())
def test_what_the_end_gains_is_true(
    given_: tuple[list[TimelineStep], Lags], parts: list[StepPart], data: st.DataObject
) -> None:
    steps, lags = given_
    steps = [replace(one, rank=float(place)) for place, one in enumerate(steps)]
    bars = [one.id for one in steps if one.days]
    assume(bars and ends_of(steps) and any(part.needed for part in parts))
    own = data.draw(st.sampled_from(bars))
    state = State.holding([*workshop(), *steps, *kept(lags)])
    made = split_step(state, own, parts)
    after = state.apply(made)
    now = steps_of(after, BLOCK)
    kept_now = {(lag.step_id, lag.before_id): lag.length for lag in after.of(Lag)}
    waits = {(one.id, before) for one in now for before in one.after}
    assert set(kept_now) <= waits
    critical_path(now, after.of(Lag))  # no circle
    day, was = end_of(now, kept_now), end_of(steps, lags)  # type: ignore[arg-type]
    said_now = said(state, after)
    if day == was:
        assert said_now == f"The end stays on {ENGLISH.date(day)}."
    else:
        word = "earlier" if day < was else "later"
        assert said_now.endswith(f"{word}, on {ENGLISH.date(day)} instead of {ENGLISH.date(was)}")
        if abs((day - was).days) < 59:
            assert f" {abs((day - was).days)} day" in said_now
    assert steps_of(after.apply(made.inverse()), BLOCK) == tuple(steps)
    followers = {one.id for one in steps if own in one.after}
    for one in now:
        old = state.find(TimelineStep, one.id)
        if old is not None and one.id in followers:
            assert one.begins <= old.begins
