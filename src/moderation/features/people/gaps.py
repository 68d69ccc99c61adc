# SPDX-License-Identifier: EUPL-1.2
"""What the minutes lack of the people."""

from __future__ import annotations

from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.domain.views import MinutesView
from moderation.features.people.model import (
    Attendance,
    Participant,
    Reply,
    Unit,
    participants_of,
)
from moderation.minutes.gap import Gap, MendingPlace, fine, missing

WAITING = QT_TRANSLATE_NOOP("MinutesPreview", "%n person(s) without attendance")
NAMELESS = QT_TRANSLATE_NOOP("MinutesPreview", "%n unit(s) without names")
NOBODY = QT_TRANSLATE_NOOP("MinutesPreview", "No participants yet")
COMPLETE = QT_TRANSLATE_NOOP("MinutesPreview", "Participants complete")

PLACE = 10
"""Who is there comes first."""


def gaps(view: MinutesView) -> list[Gap]:
    """Whether everybody is on the list, and there or excused."""
    if not view.of(Unit):
        return [Gap(NOBODY, fine=False, place=MendingPlace.PEOPLE)]
    waiting = [p for p in view.of(Participant) if p.attendance is Attendance.EXPECTED]
    if waiting:
        return [missing(WAITING, len(waiting), place=MendingPlace.PEOPLE)]
    nameless = [
        unit
        for unit in view.of(Unit)
        if unit.reply is not Reply.DECLINED and not participants_of(view, unit.id)
    ]
    if nameless:
        return [missing(NAMELESS, len(nameless), place=MendingPlace.PEOPLE)]
    return [fine(COMPLETE)]
