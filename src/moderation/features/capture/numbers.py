# SPDX-License-Identifier: EUPL-1.2
"""The numbers that agreements and tasks have in the minutes, the same in every cut."""

from __future__ import annotations

from moderation.domain.ids import Id
from moderation.domain.state import Lookups
from moderation.domain.views import numbering
from moderation.features.capture.agreements import mutual_agreements
from moderation.features.capture.model import EntryKind, entries_of, tasks_by_date

AGREEMENTS, TASKS = "agreements", "tasks"
"""What of it the minutes number through; see ``MinutesView.number``."""


@numbering(AGREEMENTS)
def numbered_agreements(view: Lookups) -> list[Id]:
    """What the room settled, then what two sides promised each other, known by its first task."""
    settled = [entry.id for entry in entries_of(view, EntryKind.DECISION)]
    return settled + [mutual.promises[0].task.id for mutual in mutual_agreements(view)]


@numbering(TASKS)
def numbered_tasks(view: Lookups) -> list[Id]:
    """The tasks as they are listed: the earliest date first and undated ones last."""
    return [task.id for task in tasks_by_date(view)]
