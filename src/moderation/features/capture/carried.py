# SPDX-License-Identifier: EUPL-1.2
"""What was taken down that a series hands on: agreements and tasks, as results."""

from __future__ import annotations

from collections.abc import Iterator

from moderation.domain.state import Lookups
from moderation.features.capture.model import EntryKind, entries_of
from moderation.features.series.carried import CarriedKind, CarriedSource, CarriedThing


def _results(state: Lookups) -> Iterator[CarriedThing]:
    for kind in (EntryKind.DECISION, EntryKind.TASK):
        yield from (CarriedThing(entry.id, entry.text) for entry in entries_of(state, kind))


CARRIED = CarriedSource(CarriedKind.RESULT, _results)
