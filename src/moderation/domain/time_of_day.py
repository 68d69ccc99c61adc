# SPDX-License-Identifier: EUPL-1.2
"""Times of day as people type them: 14:30, 14.30, 1430, 14 Uhr, 2:30 pm."""

from __future__ import annotations

import re
from datetime import time

from moderation.domain.blank import trimmed
from moderation.domain.errors import UserFacingError
from moderation.domain.texts import QT_TRANSLATE_NOOP

NO_TIME = QT_TRANSLATE_NOOP(
    "TimeOfDay", "“{typed}” is not a time of day. Type for example 14:30, 14.30 or 1430."
)

_TIME = re.compile(
    r"(?P<h>[0-9]{1,2})(?:(?:[.:,h]|uhr)?(?P<m>[0-9]{2}))?(?:uhr|h|(?P<half>[ap])\.?m\.?)?"
)


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
