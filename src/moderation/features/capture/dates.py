# SPDX-License-Identifier: EUPL-1.2
"""The tasks that have a date, for calendars."""

from __future__ import annotations

from moderation.domain.texts import QT_TRANSLATE_NOOP, Catalogue
from moderation.domain.views import MinutesView
from moderation.features.agenda.calendar import Dated
from moderation.features.capture.model import EntryKind, entries_of, is_done, is_ticked, owner_of

CONFLICT = QT_TRANSLATE_NOOP("CaptureDates", "Conflict")
TASK = QT_TRANSLATE_NOOP("CaptureDates", "Task")


def dates(view: MinutesView, catalogue: Catalogue) -> list[Dated]:
    """When which task is due and whose it is, and by when a conflict is settled."""
    found = [
        Dated(
            key=conflict.id,
            day=conflict.due,
            title=conflict.text,
            kind=catalogue.text(CONFLICT),
            who=conflict.contact,
            done=is_done(view, conflict),
        )
        for conflict in entries_of(view, EntryKind.CONFLICT)
        if conflict.due is not None
    ]
    for task in entries_of(view, EntryKind.TASK):
        if task.due is not None:
            owner = owner_of(view, task)
            found.append(
                Dated(
                    key=task.id,
                    day=task.due,
                    title=task.text,
                    kind=catalogue.text(TASK),
                    who="" if owner is None else catalogue.text(owner),
                    done=is_done(view, task),
                    dropped=is_done(view, task) and not is_ticked(view, task),
                )
            )
    return found
