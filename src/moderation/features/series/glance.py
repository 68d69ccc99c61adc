# SPDX-License-Identifier: EUPL-1.2
"""What the library shows of every series, by plain SQL."""

from __future__ import annotations

import sqlite3
from datetime import date
from typing import NamedTuple

from moderation.domain.ids import Id


class SeriesRow(NamedTuple):
    """A series as the library lists it: from when to when, its events, and who waits."""

    id: Id
    title: str
    carrier: str
    first: date | None
    last: date | None
    events: int
    waiting: int


SERIES = """
SELECT workshop.id, title, municipality,
    (SELECT min(day) FROM series_event WHERE series_event.workshop_id = workshop.id),
    (SELECT max(day) FROM series_event WHERE series_event.workshop_id = workshop.id),
    (SELECT count(*) FROM series_event WHERE series_event.workshop_id = workshop.id),
    (SELECT count(*) FROM registration
        WHERE registration.workshop_id = workshop.id AND seat = 'waiting')
FROM workshop
WHERE is_series AND NOT trashed
ORDER BY 5 IS NULL, 5 DESC, title, workshop.id
"""


def series_rows(connection: sqlite3.Connection) -> list[SeriesRow]:
    """Every series that is not in the bin, the one that goes on longest first."""
    return [
        SeriesRow(
            Id(key),
            title,
            carrier,
            None if first is None else date.fromisoformat(first),
            None if last is None else date.fromisoformat(last),
            events,
            waiting,
        )
        for key, title, carrier, first, last, events, waiting in connection.execute(SERIES)
    ]
