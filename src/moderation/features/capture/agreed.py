# SPDX-License-Identifier: EUPL-1.2
"""Tasks as a follow-up workshop carries them on, those among them that two sides promised."""

from __future__ import annotations

from collections.abc import Iterator

from moderation.domain.state import Lookups
from moderation.features.capture.agreements import mutual_agreements
from moderation.features.capture.model import EntryKind, entries_of
from moderation.features.earlier.model import ThingKind
from moderation.features.earlier.sources import AgreedSource, DoneThing


def _tasks(state: Lookups) -> Iterator[DoneThing]:
    promised = {p.task.id for mutual in mutual_agreements(state) for p in mutual.promises}
    for task in entries_of(state, EntryKind.TASK):
        kind = ThingKind.COMMITMENT if task.id in promised else ThingKind.TASK
        yield DoneThing(task.id, kind, task.text, task.due, task.unit_id, task.owner, by_unit=True)


AGREED = AgreedSource(things=_tasks)
