# SPDX-License-Identifier: EUPL-1.2
"""The critical path against networkx, and every sentence about it against brute force."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise
from random import Random

import networkx as nx  # type: ignore[import-untyped]
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from moderation.activities.timeline import edits
from moderation.activities.timeline.model import Lag, TimelineStep, steps_of
from moderation.activities.timeline.path import (
    CriticalPath,
    Deciding,
    critical_path,
    decisive_step,
    path_of,
    verdict,
)
from moderation.activities.timeline.telling import sentences
from moderation.domain.ids import Id
from moderation.domain.lengths import Length
from moderation.domain.state import State
from moderation.domain.texts import Catalogue, Formats
from tests.timeline_parts import halved
from tests.timeline_sample import BLOCK, WORKSHOP, D, bar, step, timelines, with_a_gap, workshop


def length_of(one: TimelineStep) -> int:
    return (one.ends - one.begins).days


def workdays_between(done: date, begins: date) -> int:
    days = (done + timedelta(n) for n in range(1, min(7, (begins - done).days)))
    return sum(day.isoweekday() <= 5 for day in days)


Lags = Mapping[tuple[str, str], int]
"""Days that a step waits after another one is done."""

NONE: Lags = {}


def at_once(one: TimelineStep, before: TimelineStep, lags: Lags) -> bool:
    """Whether a step is planned to follow another at once, or as soon as its lag is over."""
    done = before.ends + timedelta(lags.get((one.id, before.id), 0))
    return done <= one.begins and not workdays_between(done, one.begins)


def wait_of(one: TimelineStep, before: TimelineStep, lags: Lags) -> int:
    """Days from the end of one step to the begin of another that waits for it."""
    if at_once(one, before, lags):
        return (one.begins - before.ends).days
    return lags.get((one.id, before.id), 0) + (0 if one.is_interim_goal else 1)


def ends_of(steps: Sequence[TimelineStep]) -> list[TimelineStep]:
    """Where the path ends: the vision, or all that waits and that nobody waits for."""
    known = {one.id for one in steps}
    waiting = [one for one in steps if known.intersection(one.after)]
    visions = [one for one in waiting if one.vision]
    if visions:
        return visions
    waited = {before for one in steps for before in one.after}
    return [one for one in waiting if one.id not in waited]


def network(
    steps: Sequence[TimelineStep], lengths: dict[str, int] | None = None, lags: Lags = NONE
) -> nx.DiGraph:
    """The steps as a network: a set day is a way from the source, waiting is an arrow.

    ``lengths`` are those of the steps where they are not the planned ones: whoever follows at once
    goes along, whatever a step is shortened or lengthened by.
    """
    by_id = {one.id: one for one in steps}
    known: dict[str, int] = {one.id: length_of(one) for one in steps}
    known.update(lengths or {})
    ends = {one.id for one in ends_of(steps)}
    graph = nx.DiGraph()
    graph.add_nodes_from(("source", "end", *by_id))
    for one in steps:
        befores = [by_id[before] for before in one.after if before in by_id]
        leads_nowhere = one.id in ends and one.is_interim_goal
        if not leads_nowhere and not any(at_once(one, before, lags) for before in befores):
            graph.add_edge("source", one.id, weight=one.begins.toordinal())
        for before in befores:
            lag = lags.get((one.id, before.id), 0)
            wait = lag if leads_nowhere else wait_of(one, before, lags)
            graph.add_edge(before.id, one.id, weight=known[before.id] + wait)
        if one.id in ends:
            graph.add_edge(one.id, "end", weight=known[one.id])
    return graph


def forward(graph: nx.DiGraph) -> dict[str, int]:
    """The longest way from the source to each node."""
    reached: dict[str, int] = {"source": 0}
    for node in nx.topological_sort(graph):
        ways = [
            reached[before] + data["weight"]
            for before, _node, data in graph.in_edges(node, data=True)
            if before in reached
        ]
        if ways:
            reached[node] = max(ways)
    return reached


def end_of(
    steps: Sequence[TimelineStep], lengths: dict[str, int] | None = None, lags: Lags = NONE
) -> int:
    """The day of the end, by the longest way that networkx finds."""
    graph = network(steps, lengths, lags)
    between = nx.descendants(graph, "source") & nx.ancestors(graph, "end") | {"source", "end"}
    return int(nx.dag_longest_path_length(graph.subgraph(between)))


def moved(steps: Sequence[TimelineStep], step_id: str, days: int, lags: Lags = NONE) -> int:
    """By how many days the end moves with the length of one step."""
    one = next(one for one in steps if one.id == step_id)
    return end_of(steps, {step_id: length_of(one) + days}, lags) - end_of(steps, None, lags)


def slacks(steps: Sequence[TimelineStep], lags: Lags = NONE) -> dict[str, int]:
    """How much later each step may end, for those that lead to the end."""
    graph = network(steps, None, lags)
    reached = forward(graph)
    to_end = {"end": 0}
    for node in reversed(list(nx.topological_sort(graph))):
        ways = [
            to_end[after] + data["weight"]
            for _node, after, data in graph.out_edges(node, data=True)
            if after in to_end
        ]
        if ways:
            to_end[node] = max(ways)
    return {
        one.id: reached["end"] - reached[one.id] - to_end[one.id]
        for one in steps
        if one.id in to_end
    }


def kept(lags: Lags) -> list[Lag]:
    """Lags as they are kept."""
    return [
        Lag(
            id=Id(f"{own}-{before}"),
            workshop_id=WORKSHOP,
            step_id=Id(own),
            before_id=Id(before),
            days=days,
        )
        for (own, before), days in lags.items()
    ]


def check(steps: list[TimelineStep], lags: Lags = NONE) -> CriticalPath:
    """What holds of every path: begins, end, slack, the way itself."""
    found = critical_path(steps, kept(lags))
    ends = ends_of(steps)
    if not ends:
        assert (found.critical, found.slack, found.finish) == ((), {}, 0)
        return found
    graph = network(steps, None, lags)
    reached = forward(graph)
    assert found.finish == reached["end"]
    assert dict(found.slack) == slacks(steps, lags)
    planned = {one.id: one.begins.toordinal() for one in steps}
    after_the_end = set().union(*(nx.descendants(graph, one.id) for one in ends))
    for one in steps:
        if one.id not in after_the_end:
            assert found.starts[one.id] == max(planned[one.id], reached[one.id])
    by_id = {one.id: one for one in steps}
    way = [by_id[own] for own in found.critical]
    assert all(found.is_critical(one.id) for one in way)
    assert way[-1] in ends
    for before, after in pairwise(way):
        assert before.id in after.after
    first = way[0]
    befores = [by_id[before] for before in first.after if before in by_id]
    last = max(
        (reached[b.id] + length_of(b) + lags.get((first.id, b.id), 0) for b in befores),
        default=None,
    )
    between = 0 if last is None else reached[first.id] - last - 1
    assert (0 if found.gap is None else found.gap.days) == max(0, between)
    return found


@settings(max_examples=150)
@given(timelines())
def test_the_path_is_that_of_networkx(steps: list[TimelineStep]) -> None:
    found = check(steps)
    if not found.critical:
        assert verdict(steps, found) is Deciding.NOTHING_WAITS
        return
    bars = [one for one in steps if not one.is_interim_goal and length_of(one)]
    for one in steps:
        # Critical is what delays the end when it is delayed, and nothing else is.
        assert found.is_critical(one.id) == (moved(steps, one.id, 1) == 1), one.id
        spare = found.slack.get(one.id)
        if spare is None:
            assert moved(steps, one.id, 1000) == 0
        else:
            assert moved(steps, one.id, spare) == 0
            assert moved(steps, one.id, spare + 1) == 1
    deciding = [one for one in bars if moved(steps, one.id, -1) == -1]
    decisive = decisive_step(steps, found)
    assert (decisive is None) == (not deciding)
    if decisive is not None:
        assert decisive in deciding
        assert decisive.id in found.critical
        assert length_of(decisive) == max(map(length_of, deciding))


@st.composite
def lagged(draw: st.DrawFn) -> tuple[list[TimelineStep], Lags]:
    """Steps, some of which wait some days after what they wait for."""
    steps = draw(timelines())
    pairs = [(one.id, before) for one in steps for before in one.after]
    lags: dict[tuple[str, str], int] = {}
    for own, before in pairs:
        if draw(st.booleans()):
            lags[own, before] = draw(st.integers(1, 40))
    return steps, lags


@settings(max_examples=100)
@given(lagged())
def test_the_path_with_lags_is_that_of_networkx(given_: tuple[list[TimelineStep], Lags]) -> None:
    steps, lags = given_
    found = check(steps, lags)
    if not found.critical:
        return
    deciding = []
    for one in steps:
        assert found.is_critical(one.id) == (moved(steps, one.id, 1, lags) == 1), one.id
        shorter = not one.is_interim_goal and length_of(one)
        if shorter and moved(steps, one.id, -1, lags) == -1:
            deciding.append(one)
    decisive = decisive_step(steps, found)
    assert (decisive is None) == (not deciding)
    assert decisive is None or decisive in deciding


def large(size: int, seed: int) -> list[TimelineStep]:
    """So many steps, each waiting for up to three before it: at once, later, or too early."""
    dice = Random(seed)
    found: list[TimelineStep] = []
    for number in range(size):
        near = found[max(0, number - 30) :]
        befores = dice.sample(near, min(len(near), dice.randrange(4)))
        after = max((one.ends for one in befores), default=D + timedelta(dice.randrange(400)))
        begins = after + timedelta(dice.choice((0, 1, 1, 1, 1, 3, 40, -5)))
        ends = dice.choice((None, begins, *[begins + timedelta(dice.randrange(90))] * 3))
        found.append(step(f"{number:05}", begins, ends, tuple(one.id for one in befores)))
    if dice.random() < 0.7:
        found.append(
            step("vision", found[-1].ends + timedelta(99), None, (found[-1].id,), vision=True)
        )
    return found


@pytest.mark.parametrize(("size", "seed"), [(60, 1), (300, 2), (900, 3), (2000, 4), (2000, 5)])
def test_the_path_of_many_steps_is_that_of_networkx(size: int, seed: int) -> None:
    steps, dice = large(size, seed), Random(seed)
    pairs = [(one.id, before) for one in steps for before in one.after]
    lags = {
        (str(own), str(before)): dice.randrange(1, 60)
        for own, before in dice.sample(pairs, len(pairs) // 4)
    }
    found = check(steps, lags)
    decisive = decisive_step(steps, found)
    assert found.critical
    if decisive is not None:
        assert moved(steps, decisive.id, -1, lags) == -1
    for one in dice.sample(steps, 6):
        assert found.is_critical(one.id) == (moved(steps, one.id, 1, lags) == 1)


# ---------------------------------------------------------------------------- known cases


def told(steps: list[TimelineStep], language: str = "de") -> str:
    catalogue = Catalogue.load(language)
    found = sentences(steps, critical_path(steps), Formats(language))
    return " ".join(map(catalogue.text, found))


def test_a_gap_between_planned_days_is_found() -> None:
    steps = with_a_gap()
    found = critical_path(steps)

    assert found.critical == ("late", "vision")
    assert found.decisive == "late"
    assert found.slack[steps[0].id] == (date(2033, 1, 1) - date(2028, 12, 31)).days - 1
    assert str(found.slack_words(steps[0].id)) == "4 years of slack"
    assert found.finish == date(2033, 12, 31).toordinal()
    assert found.reserve == (date(2034, 6, 30) - date(2033, 12, 31)).days


def test_nothing_happens_is_only_said_where_nothing_does() -> None:
    steps = [*with_a_gap(), step("beside", date(2030, 1, 1), date(2030, 12, 31), title="Anderes")]

    assert "geschieht auf diesem Weg 4 Jahre lang nichts" in told(steps)
    assert str(critical_path(steps).slack_words(steps[-1].id)) == "no bearing on the end"


def test_two_ways_of_equal_length_leave_no_step_that_decides() -> None:
    steps = [
        bar("a", 0, 30),
        bar("b", 0, 30),
        bar("v", 60, 60, "a", "b", vision=True),
    ]
    found = critical_path(steps)

    assert found.is_critical(steps[0].id)
    assert found.is_critical(steps[1].id)
    assert found.decisive is None
    assert verdict(steps, found) is Deciding.LEVEL
    assert "Kein Schritt allein bestimmt das Ende" in told(steps)


def test_a_longer_step_with_another_beside_it_does_not_decide() -> None:
    steps = [
        bar("a", 0, 59),
        bar("b", 0, 59),
        bar("c", 60, 79, "a", "b"),
        bar("v", 90, 90, "c", vision=True),
    ]
    found = critical_path(steps)

    assert found.decisive == "c"
    assert verdict(steps, found) is Deciding.ONE


def test_only_days_that_were_set_can_decide() -> None:
    steps = [bar("a", 20, 20), bar("v", 40, 40, "a", vision=True)]

    assert verdict(steps, critical_path(steps)) is Deciding.DAYS
    assert "die gesetzten Termine" in told(steps)


def test_a_weekend_is_no_gap() -> None:
    friday = date(2028, 4, 7)
    steps = [
        step("a", date(2028, 4, 3), friday),
        step("b", friday + timedelta(3), friday + timedelta(7), ("a",)),
    ]

    assert critical_path(steps).critical == ("a", "b")
    later = [steps[0], replace(steps[1], begins=friday + timedelta(4))]
    assert critical_path(later).critical == ("b",)


def test_what_moving_up_does_is_what_was_said() -> None:
    """The day that is named for a late vision is the one on which it stands afterwards."""
    steps = [
        bar("a", 0, 20),
        bar("b", 10, 14, "a"),
        bar("v", 15, 15, "b", vision=True, title="Vision"),
    ]
    state = State.holding([*workshop(), *steps])
    found = critical_path(steps)
    state = state.apply(edits.follow(state, BLOCK))
    vision = state.get(TimelineStep, steps[2].id)

    assert vision.begins.toordinal() == found.finish
    assert not any(
        critical_path(steps_of(state, BLOCK)).delay(one) for one in steps_of(state, BLOCK)
    )


@settings(max_examples=60)
@given(timelines(), st.data())
def test_a_closed_gap_moves_no_step_later_or_too_early(
    steps: list[TimelineStep], data: st.DataObject
) -> None:
    state = State.holding([*workshop(), *steps])
    state = state.apply(edits.follow(state, BLOCK))
    one = data.draw(st.sampled_from(steps))
    before = {mate.id: mate for mate in steps_of(state, BLOCK)}
    state = state.apply(edits.close_gap(state, one.id))
    after = {mate.id: mate for mate in steps_of(state, BLOCK)}

    assert all(after[own].begins <= mate.begins for own, mate in before.items())
    found = critical_path(list(after.values()))
    assert not any(found.delay(mate) for mate in after.values())
    assert found.gap is None or found.gap.after != one.id


@settings(max_examples=60)
@given(timelines(), st.data())
def test_moving_up_leaves_nothing_too_early(steps: list[TimelineStep], data: st.DataObject) -> None:
    state = State.holding([*workshop(), *data.draw(st.permutations(steps))])
    found = critical_path(steps)
    state = state.apply(edits.follow(state, BLOCK))
    after = steps_of(state, BLOCK)

    assert not any(critical_path(after).delay(one) for one in after)
    assert {one.id: one.begins.toordinal() for one in after} == dict(found.starts)


# ---------------------------------------------------------------------------------- lags


def with_a_lag(months: int) -> State:
    """A plan, and building so many months after it."""
    steps = [
        step("plan", date(2029, 1, 1), date(2029, 3, 31), title="Plan"),
        step("build", date(2029, 7, 1), date(2029, 12, 31), ("plan",), title="Bau"),
        step("vision", date(2030, 3, 1), None, ("build",), title="Vision", vision=True),
    ]
    state = State.holding([*workshop(), *steps])
    return state.apply(edits.set_lag(state, steps[1].id, steps[0].id, Length(months=months)))


def test_three_months_after_march_is_july() -> None:
    found = path_of(with_a_lag(3), BLOCK)

    assert found.critical == ("plan", "build", "vision")
    assert found.gap is None
    assert found.slack[Id("plan")] == 0
    assert found.done == found.finish == date(2029, 12, 31).toordinal()


def test_a_lag_that_is_shorter_than_the_plan_leaves_a_gap() -> None:
    found = path_of(with_a_lag(1), BLOCK)

    assert found.critical == ("build", "vision")
    assert found.gap is not None
    assert found.gap.days == (date(2029, 7, 1) - date(2029, 5, 1)).days


def test_moving_up_waits_for_the_lag() -> None:
    state = with_a_lag(5)
    assert path_of(state, BLOCK).delay(state.get(TimelineStep, Id("build"))) == 62
    state = state.apply(edits.follow(state, BLOCK))

    assert state.get(TimelineStep, Id("build")).begins == date(2029, 9, 1)
    state = state.apply(edits.set_lag(state, Id("build"), Id("plan"), Length()))
    assert state.of(Lag) == ()
    state = state.apply(edits.close_gap(state, Id("build")))
    assert state.get(TimelineStep, Id("build")).begins == date(2029, 4, 1)


def test_a_lag_goes_with_its_dependency_and_its_steps() -> None:
    state = with_a_lag(3)
    split = state.apply(halved(state, Id("plan"), "Plan 1", "Plan 2"))
    (lag,) = split.of(Lag)
    assert split.get(TimelineStep, lag.before_id).title == "Plan 2"
    apart = state.apply(edits.remove_dependency(state, Id("build"), Id("plan")))
    assert apart.of(Lag) == ()
    gone = state.apply(edits.remove_step(state, Id("plan")))
    assert gone.of(Lag) == ()
