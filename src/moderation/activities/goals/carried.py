# SPDX-License-Identifier: EUPL-1.2
"""What goals hand on to the closing event of a series: each of them is a result."""

from __future__ import annotations

from collections.abc import Iterator

from moderation.activities.goals.model import Goal
from moderation.domain.state import Lookups
from moderation.features.series.carried import CarriedKind, CarriedSource, CarriedThing


def _results(state: Lookups) -> Iterator[CarriedThing]:
    yield from (CarriedThing(goal.id, goal.title) for goal in state.of(Goal))


CARRIED = CarriedSource(CarriedKind.RESULT, _results)
