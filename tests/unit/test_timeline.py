"""The critical path and the changes to a timeline."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderation.activities.timeline import clock_edits, edits
from moderation.activities.timeline.model import (
    Feasibility,
    FixedDate,
    FixedKind,
    TimelineStep,
    duration,
    length,
    owner_name,
    slack_message,
    steps_of,
)
from moderation.activities.timeline.network import CycleError
from moderation.activities.timeline.path import (
    critical_path,
    decisive_step,
    usable_path,
    waits_for,
)
from moderation.domain.change import Step
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id
from moderation.domain.lengths import Length
from moderation.domain.said_days import SaidDay
from moderation.domain.side import Side
from moderation.domain.state import State
from moderation.features.people.model import Unit
from tests.timeline_parts import halved
from tests.timeline_sample import BLOCK, D, bar, sample_state, sample_steps, timelines, workshop

STATION, FRAME, RULES = Id("station"), Id("frame"), Id("rules")


CASES = {
    "nothing": ([], [], {}),
    "no dependencies, no path": ([bar("a", 0, 9), bar("b", 0, 4)], [], {}),
    "two in a row": ([bar("a", 0, 9), bar("b", 10, 19, "a")], ["a", "b"], {"a": 0, "b": 0}),
    "the same day leaves no slack": (
        [bar("a", 0, 10), bar("b", 10, 19, "a")],
        ["a", "b"],
        {"a": 0, "b": 0},
    ),
    "a gap is slack of what lies before it": (
        [bar("a", 0, 9), bar("b", 15, 19, "a")],
        ["b"],
        {"a": 5, "b": 0},
    ),
    "what is waited for longest is the path": (
        [bar("a", 0, 9), bar("b", 0, 29), bar("c", 30, 39, "a", "b")],
        ["b", "c"],
        {"a": 20, "b": 0, "c": 0},
    ),
    "an overlap pushes": (
        [bar("a", 0, 20), bar("b", 10, 14, "a"), bar("c", 15, 19, "b")],
        ["a", "b", "c"],
        {"a": 0, "b": 0, "c": 0},
    ),
    "the path ends at the vision, not at what comes later": (
        [bar("a", 0, 9), bar("v", 12, 12, "a", vision=True), bar("z", 10, 40, "a")],
        ["a", "v"],
        {"a": 0, "v": 0},
    ),
    "the days before the vision are reserve, not slack": (
        [bar("a", 0, 9), bar("b", 10, 19, "a"), bar("v", 60, 60, "b", vision=True)],
        ["a", "b", "v"],
        {"a": 0, "b": 0, "v": 0},
    ),
    "a vision that waits for nothing ends no path": (
        [bar("v", 90, 90, vision=True), bar("a", 0, 9), bar("b", 10, 19, "a")],
        ["a", "b"],
        {"a": 0, "b": 0},
    ),
    "of two as late, the longer leads": (
        [bar("a", 5, 9), bar("b", 0, 9), bar("c", 10, 19, "a", "b")],
        ["b", "c"],
        {"a": 0, "b": 0, "c": 0},
    ),
    "what does not lead to the vision has no bearing on the end": (
        [bar("a", 0, 9), bar("v", 10, 10, "a", vision=True), bar("x", 0, 4), bar("z", 20, 50)],
        ["a", "v"],
        {"a": 0, "v": 0},
    ),
    "steps of another block are no reason to wait": (
        [bar("a", 0, 9, "elsewhere")],
        [],
        {},
    ),
}


@pytest.mark.parametrize(("steps", "critical", "slack"), CASES.values(), ids=CASES.keys())
def test_path_and_slack(
    steps: list[TimelineStep], critical: list[str], slack: dict[str, int]
) -> None:
    found = critical_path(steps)

    assert list(found.critical) == critical
    assert dict(found.slack) == slack


def test_the_sample_is_decided_by_the_station() -> None:
    steps = sample_steps()
    found = critical_path(steps)

    assert list(found.critical) == [
        "rules", "concept", "frame", "decision", "station", "axis", "vision",
    ]  # fmt: skip
    decisive = decisive_step(steps, found)
    assert decisive is not None
    assert decisive.title == "Bahnhof umbauen"
    assert str(duration(decisive)) == "4 years"
    assert found.slack[STATION] == 0
    assert found.reserve == (date(2035, 2, 15) - date(2034, 8, 31)).days
    assert not any(found.delay(one) for one in steps)


def test_a_longer_step_delays_those_behind_it() -> None:
    steps = [bar("a", 0, 20), bar("b", 10, 14, "a"), bar("c", 15, 19, "b")]
    found = critical_path(steps)

    assert [found.delay(one) for one in steps] == [0, 11, 11]


def test_circles_are_named() -> None:
    steps = [bar("a", 0, 1, "c"), bar("b", 0, 1, "a"), bar("c", 0, 1, "b"), bar("d", 0, 1, "a")]

    with pytest.raises(CycleError) as caught:
        critical_path(steps)

    assert set(caught.value.steps) == {"a", "b", "c"}
    assert usable_path(steps).critical


def test_the_path_of_goals_alone_has_no_longest_step() -> None:
    steps = [bar("a", 0, 0), bar("b", 9, 9, "a")]

    assert decisive_step(steps, critical_path(steps)) is None


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (1, "1 day"),
        (58, "58 days"),
        (61, "2 months"),
        (365, "1 year"),
        (548, "18 months"),
        (1461, "4 years"),
    ],
)
def test_lengths_read_as_people_say_them(days: int, words: str) -> None:
    assert str(length(days)) == words


def test_slack_in_words() -> None:
    assert str(slack_message(0)) == "no slack"
    assert str(slack_message(12)) == "12 days of slack"
    assert str(slack_message(1049)) == "2 years 10 months of slack"


# ------------------------------------------------------------------------------- properties


@given(timelines(), st.randoms(use_true_random=False))
def test_the_order_of_input_does_not_matter(steps: list[TimelineStep], random: object) -> None:
    mixed = list(steps)
    random.shuffle(mixed)  # type: ignore[attr-defined]

    assert critical_path(mixed) == critical_path(steps)


@given(timelines())
def test_the_path_is_a_way_and_slack_is_never_negative(steps: list[TimelineStep]) -> None:
    found = critical_path(steps)
    by_id = {one.id: one for one in steps}

    assert all(days >= 0 for days in found.slack.values())
    assert all(
        before in by_id[after].after
        for before, after in zip(found.critical, found.critical[1:], strict=False)
    )
    assert bool(found.critical) == any(one.after for one in steps)
    assert all(found.starts[one.id] >= one.begins.toordinal() for one in steps)


# ------------------------------------------------------------------------------- edits


def do(state: State, *makes: Callable[[State], Step]) -> State:
    """The state after edits."""
    for make in makes:
        state = state.apply(make(state))
    return state


def get(state: State, key: str) -> TimelineStep:
    return state.get(TimelineStep, Id(key))


EDITS: dict[str, Callable[[State], Step]] = {
    "add step": lambda s: edits.add_step(s, BLOCK, "Neu", Side.OTHERS, D, D + timedelta(9)),
    "add goal": lambda s: edits.add_goal(s, BLOCK, "Neu", Side.POLITICS, D),
    "add fixed": lambda s: edits.add_fixed(s, BLOCK, "Haushalt", FixedKind.BUDGET, D),
    "rename": lambda s: edits.rename_step(s, STATION, "Bahnhof bauen"),
    "short": lambda s: edits.set_short(s, STATION, "Bahn"),
    "dates": lambda s: edits.set_dates(s, STATION, date(2029, 1, 1), date(2031, 1, 1)),
    "begin": lambda s: edits.set_begin(s, STATION, SaidDay(date(2033, 1, 1))),
    "shift": lambda s: edits.shift(s, STATION, -3),
    "shift end": lambda s: edits.shift_end(s, STATION, 5),
    "gap": lambda s: edits.close_gap(s, Id("hubs")),
    "side": lambda s: edits.set_side(s, STATION, Side.POLITICS),
    "owner": lambda s: edits.set_owner(s, STATION, "Tiefbauamt"),
    "feasibility": lambda s: edits.set_feasibility(s, STATION, Feasibility.EASY),
    "vision": lambda s: edits.set_vision(s, STATION),
    "wait": lambda s: edits.add_dependency(s, STATION, RULES),
    "lag": lambda s: edits.set_lag(s, STATION, Id("decision"), Length(days=14)),
    "not wait": lambda s: edits.remove_dependency(s, STATION, Id("decision")),
    "goal": lambda s: edits.set_goal(s, STATION, goal=True),
    "step": lambda s: edits.set_goal(s, Id("half"), goal=False),
    "split": lambda s: halved(s, STATION, "Teil 1", "Teil 2"),
    "order": lambda s: edits.move_step(s, STATION, 1),
    "remove": lambda s: edits.remove_step(s, STATION),
    "edit fixed": lambda s: clock_edits.edit_fixed(s, Id("e1"), title="Wahl", day=D),
    "remove fixed": lambda s: edits.remove_fixed(s, Id("e1")),
}


@pytest.mark.parametrize("make", EDITS.values(), ids=EDITS.keys())
def test_every_edit_changes_something_and_can_be_undone(make: Callable[[State], Step]) -> None:
    state = sample_state()
    made = make(state)
    after = state.apply(made)

    assert made.changes
    assert after.entities() != state.entities()
    assert after.apply(made.inverse()).entities() == state.entities()
    assert after.apply(made.inverse()).apply(made).entities() == after.entities()


@given(st.lists(st.sampled_from(sorted(EDITS)), min_size=1, max_size=6))
def test_any_run_of_edits_can_be_undone(names: list[str]) -> None:
    state = sample_state()
    made = []
    current = state
    for name in names:
        try:
            one = EDITS[name](current)
        except (KeyError, UserFacingError):
            continue
        made.append(one)
        current = current.apply(one)
        assert len(critical_path(steps_of(current, BLOCK)).starts) == len(steps_of(current, BLOCK))
    for one in reversed(made):
        current = current.apply(one.inverse())

    assert current.entities() == state.entities()


def test_typing_is_one_action() -> None:
    state = sample_state()
    keys = {edits.rename_step(state, STATION, text).merge_key for text in ("B", "Ba", "Bah")}

    assert keys == {"timeline_step station title"}


def test_a_circle_is_refused_and_its_steps_are_named() -> None:
    state = sample_state()

    with pytest.raises(UserFacingError) as caught:
        edits.add_dependency(state, RULES, FRAME)

    assert "Leitlinien → Konzept → Rahmenplan" in str(caught.value)
    with pytest.raises(UserFacingError, match="itself"):
        edits.add_dependency(state, RULES, RULES)


def test_a_dependency_is_kept_once() -> None:
    state = sample_state()

    assert edits.add_dependency(state, FRAME, Id("concept")).changes == ()


def test_the_way_from_one_step_to_another() -> None:
    way = waits_for(sample_steps(), STATION, RULES)

    assert [one.id for one in way] == ["station", "decision", "frame", "concept", "rules"]
    assert waits_for(sample_steps(), RULES, STATION) == []


def test_the_end_never_comes_before_the_begin() -> None:
    state = sample_state()

    with pytest.raises(UserFacingError, match="before the begin"):
        edits.set_dates(state, STATION, date(2030, 1, 2), date(2030, 1, 1))
    assert edits.shift_end(state, RULES, -12).changes == ()


def test_a_slip_of_the_year_is_refused() -> None:
    with pytest.raises(UserFacingError, match="between 1990 and 2150"):
        edits.set_begin(sample_state(), STATION, SaidDay(date(20, 1, 1)))


def test_a_begin_past_the_end_takes_the_end_along() -> None:
    state = do(sample_state(), lambda s: edits.set_begin(s, RULES, SaidDay(date(2027, 1, 1))))

    assert get(state, "rules").days == get(sample_state(), "rules").days


def test_months_end_where_months_end() -> None:
    assert edits.shifted(date(2028, 1, 31), 1) == date(2028, 2, 29)
    assert edits.shifted(date(2028, 2, 29), 1) == date(2028, 3, 31)
    assert edits.shifted(date(2028, 1, 15), -1) == date(2027, 12, 15)


def test_an_interim_goal_moves_as_a_whole() -> None:
    state = do(sample_state(), lambda s: edits.shift_end(s, Id("decision"), 1))

    assert get(state, "decision").begins == get(state, "decision").ends == date(2029, 1, 15)


def test_naming_a_unit_moves_the_step_to_its_side() -> None:
    state = do(sample_state(), lambda s: edits.set_owner(s, STATION, " tiefbauamt "))

    assert get(state, "station").unit_id == "traffic"
    assert get(state, "station").side is Side.ADMINISTRATION
    assert owner_name(state, get(state, "station")) == "Tiefbauamt"

    moved = do(state, lambda s: edits.set_side(s, STATION, Side.POLITICS))
    assert get(moved, "station").unit_id is None
    assert owner_name(moved, get(moved, "station")) == "Tiefbauamt"


def test_a_unit_that_goes_leaves_its_steps() -> None:
    state = do(sample_state(), lambda s: edits.set_owner(s, STATION, "DB InfraGO"))
    unit = state.get(Unit, Id("rail"))
    from moderation.features.people.edits import remove_unit

    state = do(state, lambda s: remove_unit(s, unit.id))

    assert get(state, "station").unit_id is None


def test_there_is_one_vision() -> None:
    state = do(sample_state(), lambda s: edits.set_vision(s, Id("end")))

    assert [one.id for one in steps_of(state, BLOCK) if one.vision] == ["end"]


def test_a_split_step_keeps_its_place_in_the_path() -> None:
    state = do(sample_state(), lambda s: halved(s, STATION, "Planung", "Bau"))
    first = get(state, "station")
    (second,) = (one for one in steps_of(state, BLOCK) if one.title == "Bau")

    assert first.title == "Planung"
    assert first.ends + timedelta(days=1) == second.begins == date(2030, 12, 1)
    assert second.ends == date(2032, 11, 30)
    assert second.after == ("station",)
    assert second.id in get(state, "axis").after
    assert "station" not in get(state, "axis").after
    assert critical_path(steps_of(state, BLOCK)).is_critical(second.id)


def test_an_interim_goal_cannot_be_split() -> None:
    with pytest.raises(UserFacingError, match="too short"):
        halved(sample_state(), Id("decision"), "a", "b")


def test_what_waited_for_a_removed_step_goes_on_waiting() -> None:
    state = do(sample_state(), lambda s: edits.remove_step(s, Id("frame")))

    assert get(state, "decision").after == ("concept",)
    assert critical_path(steps_of(state, BLOCK)).is_critical(Id("station"))


def test_what_begins_too_early_follows() -> None:
    state = do(
        sample_state(),
        lambda s: edits.shift_end(s, Id("concept"), 6),
        lambda s: edits.follow(s, BLOCK),
    )
    steps = steps_of(state, BLOCK)

    assert get(state, "frame").begins == date(2028, 4, 1)
    assert get(state, "frame").days == get(sample_state(), "frame").days
    assert not any(critical_path(steps).delay(one) for one in steps)
    assert get(state, "bus") == get(sample_state(), "bus")


def test_a_step_moves_among_those_of_its_side() -> None:
    state = do(sample_state(), lambda s: edits.move_step(s, Id("bus"), -9))
    others = [one.id for one in steps_of(state, BLOCK) if one.side is Side.OTHERS]

    assert others == ["bus", "station", "charge", "hubs"]
    assert edits.move_step(state, Id("bus"), -1).changes == ()


def test_a_fixed_date_can_become_another_kind() -> None:
    state = do(
        sample_state(), lambda s: clock_edits.edit_fixed(s, Id("e1"), fixed_kind=FixedKind.OTHER)
    )

    assert state.get(FixedDate, Id("e1")).fixed_kind is FixedKind.OTHER


def test_an_empty_timeline_has_no_path() -> None:
    state = State.holding(workshop())

    assert critical_path(steps_of(state, BLOCK)).critical == ()
    assert edits.follow(state, BLOCK).changes == ()
