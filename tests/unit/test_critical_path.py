# SPDX-License-Identifier: EUPL-1.2
"""The critical path against the longest ways that networkx finds in the same network."""

from __future__ import annotations

import networkx as nx  # type: ignore[import-untyped]
from hypothesis import given, settings

from moderation.activities.timeline.model import TimelineStep, critical_path, longest
from tests.timeline_sample import timelines


def network(steps: list[TimelineStep]) -> nx.DiGraph:
    """The steps as a network: the planned begin is a way from the source, waiting is an arrow.

    Who begins on the day after what it waits for goes on doing so, whatever is delayed.
    """
    graph = nx.DiGraph()
    for one in steps:
        graph.add_edge("source", one.id, weight=one.begins.toordinal())
        for before in one.after:
            graph.add_edge(before, one.id, weight=_days(steps, before))
    reached = reached_in(graph)
    for one in steps:
        for before in one.after:
            done = reached[before] + _days(steps, before)
            graph.edges[before, one.id]["weight"] += reached[one.id] > done
    return graph


def _days(steps: list[TimelineStep], step_id: str) -> int:
    return next(one.days for one in steps if one.id == step_id)


def reached_in(graph: nx.DiGraph) -> dict[str, int]:
    """The longest way from the source to each step: its earliest begin."""
    return {
        node: nx.dag_longest_path_length(graph.subgraph({node} | nx.ancestors(graph, node)))
        for node in graph
    }


@settings(max_examples=120)
@given(timelines())
def test_critical_is_what_delays_the_end_when_it_is_delayed(steps: list[TimelineStep]) -> None:
    """Against the longest ways that networkx finds, with one step at a time a day longer."""
    found = critical_path(steps)
    graph = network(steps)
    before = reached_in(graph)
    assert {one.id: found.starts[one.id] for one in steps} == {
        one.id: before[one.id] for one in steps
    }
    waiting = [one for one in steps if one.after]
    if not waiting:
        assert found.critical == ()
        assert not any(found.is_critical(one.id) for one in steps)
        return
    visions = [one for one in waiting if one.vision]
    end = max(visions or waiting, key=lambda one: (before[one.id] + one.days, one.id))
    assert found.critical[-1] == end.id
    if end.is_interim_goal:
        # For those before it, it is due as soon as they are done.
        graph.remove_edge("source", end.id)
        done = {one: before[one] + _days(steps, one) for one in end.after}
        for before_end in end.after:
            on_the_day_after = max(done.values()) > done[before_end]
            weight = _days(steps, before_end) + on_the_day_after
            graph.edges[before_end, end.id]["weight"] = weight
    whole = max(before[one.id] + one.days for one in steps)
    reached = reached_in(graph)
    delaying = set()
    for one in steps:
        longer = graph.copy()
        for after in list(longer.successors(one.id)):
            longer.edges[one.id, after]["weight"] += 1
        then = reached_in(longer)
        ends_later = one.id == end.id or then[end.id] > reached[end.id]
        lasts_longer = max(then[o.id] + o.days + (o.id == one.id) for o in steps) > whole
        assert found.is_critical(one.id) == (ends_later or lasts_longer), one.id
        if ends_later:
            delaying.add(one.id)
    assert set(found.critical) <= delaying
    bars = [one for one in steps if one.id in delaying and not one.is_interim_goal]
    named = longest(steps, found)
    assert (None if named is None else named.days) == max((b.days for b in bars), default=None)
    assert named is None or found.slack[named.id] == 0
