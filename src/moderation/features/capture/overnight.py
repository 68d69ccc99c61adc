# SPDX-License-Identifier: EUPL-1.2
"""What is still open overnight of what was taken down: parking lot and conflicts."""

from __future__ import annotations

from moderation.domain.blank import blank
from moderation.domain.state import Lookups
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.features.agenda.overnight import Gathering, OpenPoint
from moderation.features.capture.model import EntryKind, entries_of
from moderation.features.capture.parking import unsettled

PARKED = QT_TRANSLATE_NOOP("Overnight", "%n item(s) in the parking lot")
CONFLICTS = QT_TRANSLATE_NOOP("Overnight", "%n conflict(s) without a way agreed")


def still_open(view: Lookups) -> list[OpenPoint]:
    """The parking lot that is not settled, and conflicts for which nothing was agreed."""
    conflicts = [
        entry
        for entry in entries_of(view, EntryKind.CONFLICT)
        if blank(entry.way) and not entry.done
    ]
    return [
        OpenPoint(message.with_count(len(some)), tuple(e.text for e in some), some[0].block_id)
        for message, some in ((PARKED, unsettled(view)), (CONFLICTS, conflicts))
        if some
    ]


OVERNIGHT = Gathering(
    points=still_open,
    kinds=(
        QT_TRANSLATE_NOOP("Overnight", "parking lot"),
        QT_TRANSLATE_NOOP("Overnight", "conflicts"),
    ),
)
