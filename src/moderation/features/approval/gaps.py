# SPDX-License-Identifier: EUPL-1.2
"""What the minutes still lack until they hold: the reading in the room, and open objections."""

from __future__ import annotations

from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.domain.views import MinutesView
from moderation.domain.workshop import Status
from moderation.features.approval.checksum import frozen_texts, intact
from moderation.features.approval.commitments import readings
from moderation.features.approval.model import open_objections
from moderation.minutes.gap import Gap, MendingPlace, fine, missing

UNREAD = QT_TRANSLATE_NOOP("MinutesPreview", "%n point(s) not read back")
DISPUTED = QT_TRANSLATE_NOOP("MinutesPreview", "%n point(s) disputed in the room")
READ = QT_TRANSLATE_NOOP("MinutesPreview", "All read back and confirmed")
DAMAGED = QT_TRANSLATE_NOOP("MinutesPreview", "%n released text(s) with a wrong checksum")
OBJECTED = QT_TRANSLATE_NOOP("MinutesPreview", "%n open objection(s)")

PLACE = 90
"""Last: it needs all the others."""


def gaps(view: MinutesView) -> list[Gap]:
    """What was not read back or not agreed, and objections that nobody settled."""
    found: list[Gap] = []
    read = readings(view) if view.workshop.status is not Status.DRAFT else ()
    unread = sum(1 for reading in read if reading.said is None)
    disputed = sum(1 for reading in read if reading.disputed)
    if unread:
        found.append(missing(UNREAD, unread, place=MendingPlace.READ_BACK))
    if disputed:
        found.append(missing(DISPUTED, disputed, place=MendingPlace.READ_BACK))
    if read and not found:
        found.append(fine(READ))
    damaged = sum(1 for frozen in frozen_texts(view) if not intact(frozen))
    if damaged:
        found.append(missing(DAMAGED, damaged, place=MendingPlace.APPROVAL))
    objections = len(open_objections(view))
    if objections:
        found.append(missing(OBJECTED, objections, place=MendingPlace.APPROVAL))
    return found
