# SPDX-License-Identifier: EUPL-1.2
"""Times of day as people type them: 14:30, 14.30, 1430, 14 Uhr, 2:30 pm."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta

from moderation.domain.blank import trimmed
from moderation.domain.errors import UserFacingError
from moderation.domain.texts import QT_TRANSLATE_NOOP

NO_TIME = QT_TRANSLATE_NOOP(
    "PeopleTimes", "“{typed}” is not a time of day. Type for example 14:30, 14.30 or 1430."
)

_TIME = re.compile(
    r"(?P<h>[0-9]{1,2})(?:(?:[.:,h]|uhr)?(?P<m>[0-9]{2}))?(?:uhr|h|(?P<half>[ap])\.?m\.?)?"
)
_NIGHT = time(5)
_NOON = time(12)


def parse_time(typed: str) -> time | None:
    """The time of day that was meant; nothing for an empty field.

    Raises:
        UserFacingError: It is no time of day.
    """
    words = re.sub(r"\s", "", typed).lower()
    if words in ("", "-", "–"):
        return None
    found = _TIME.fullmatch(words)
    if found is not None:
        hour, minute = int(found["h"]), int(found["m"] or 0)
        if found["half"] and 1 <= hour <= 12:
            hour = hour % 12 + (12 if found["half"] == "p" else 0)
        elif found["half"]:
            hour = 24
        if hour < 24 and minute < 60:
            return time(hour, minute)
    raise UserFacingError(NO_TIME.with_values(typed=trimmed(typed)))


def moment_on(day: date, clock: time, after: datetime | None = None) -> datetime:
    """A time of day on a day, by the machine's clock.

    Args:
        day: The day.
        clock: The time of day.
        after: What it ends: an evening that is left in the night is left on the next day.
    """
    if after is not None and clock < _NIGHT and after.astimezone().time() >= _NOON:
        day += timedelta(days=1)
    return datetime.combine(day, clock).astimezone(UTC)
