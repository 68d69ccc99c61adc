# SPDX-License-Identifier: EUPL-1.2
"""The moment that a time of day means on the day of a workshop."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

_NIGHT = time(5)
_NOON = time(12)


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
