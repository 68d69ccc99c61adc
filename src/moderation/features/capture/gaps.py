# SPDX-License-Identifier: EUPL-1.2
"""What the minutes lack of the tasks."""

from __future__ import annotations

from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.domain.views import MinutesView
from moderation.features.capture.model import EntryKind, entries_of
from moderation.minutes.gap import Gap, MendingPlace, fine, missing

UNOWNED = QT_TRANSLATE_NOOP("MinutesPreview", "%n task(s) without an owner")
UNDATED = QT_TRANSLATE_NOOP("MinutesPreview", "%n task(s) without a date")
COMPLETE = QT_TRANSLATE_NOOP("MinutesPreview", "All tasks with owner and date")

PLACE = 80
"""After what the activities lack."""


def gaps(view: MinutesView) -> list[Gap]:
    """Whether every task has an owner and a date; nothing where there is no task."""
    tasks = entries_of(view, EntryKind.TASK)
    unowned = [task for task in tasks if task.unit_id is None]
    undated = [task for task in tasks if task.due is None]
    found = [
        missing(
            message,
            len(some),
            place=MendingPlace.RECORD,
            block_id=some[0].block_id,
            item_id=some[0].id,
        )
        for message, some in ((UNOWNED, unowned), (UNDATED, undated))
        if some
    ]
    return found or ([fine(COMPLETE)] if tasks else [])
