"""The critical path after a drag, and how it grows."""

from __future__ import annotations

import random
from datetime import date, timedelta
from importlib.util import find_spec

import pytest

from moderation.activities.timeline.model import TimelineStep
from moderation.activities.timeline.path import critical_path
from moderation.domain.ids import Id
from moderation.domain.side import Side
from tests.benchmarks.measure import Report, Series, interleaved, timed

pytestmark = [pytest.mark.bench, pytest.mark.timeout(300)]


def steps(count: int) -> list[TimelineStep]:
    """So many steps, each waiting for up to three of those before it."""
    dice = random.Random(count)
    return [
        TimelineStep(
            id=Id(f"{number:05}"),
            workshop_id=Id("w"),
            block_id=Id("b"),
            rank=float(number),
            title="Schritt",
            side=Side.ADMINISTRATION,
            begins=date(2026, 1, 1) + timedelta(days=number // 4),
            ends=date(2026, 1, 20) + timedelta(days=number // 4),
            after=tuple(
                Id(f"{dice.randrange(max(0, number - 40), number):05}")
                for _ in range(min(3, number))
            ),
        )
        for number in range(count)
    ]


def test_the_path_is_there_within_a_frame() -> None:
    few, some, many = steps(300), steps(1000), steps(10_000)
    found = interleaved(
        {
            "few": timed(lambda: critical_path(few)),
            "some": timed(lambda: critical_path(some)),
            "many": timed(lambda: critical_path(many)),
        },
        15,
    )
    tenth = Series(tuple(value / 10 for value in found["many"].values))
    with Report("timeline") as report:
        report.limit("critical path of 300 steps", found["few"], 4.0)
        report.ratio("a step of 10,000 / a step of 1,000", tenth, found["some"], 1.5)
        if find_spec("networkx") is None:
            report.skip("10,000 steps / networkx", "not installed")
