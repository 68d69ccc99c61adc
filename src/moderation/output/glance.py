# SPDX-License-Identifier: EUPL-1.2
"""What the library and the list on the command line show of the store.

It is read by plain SQL, so that it is there before SQLAlchemy is imported. The store must have the
newest tables: where ``Database.version`` is older, migrate first.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from datetime import date, datetime, time, timedelta
from operator import attrgetter
from typing import Any, NamedTuple

from moderation.domain import rooms
from moderation.domain.clock import system_clock
from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.domain.workshop import Status
from moderation.features.agenda.glance import (
    DayRow,
    DueRow,
    DueRows,
    RunningBlock,
    further_days,
    lengths,
    running,
)
from moderation.features.earlier.glance import and_came_along
from moderation.features.people.glance import People, people
from moderation.features.progress.glance import settled
from moderation.features.series.glance import SeriesRow, series_rows
from moderation.room_names import ACTIVITY_PACKAGES, FEATURE_PACKAGES
from moderation.storage.counted import Counted


class WorkshopRow(NamedTuple):
    """A workshop as the library lists it; ``length`` is that of all its blocks.

    ``days`` are all its days; what else is said of when and where is that of the first.
    """

    id: Id
    title: str
    subtitle: str
    municipality: str
    series: str
    status: Status
    day: date | None
    starts_at: time
    invited_until: time | None
    place: str
    closed_session: bool
    length: timedelta
    days: list[DayRow]
    people: dict[Side, People]
    running: RunningBlock | None


class Glance(NamedTuple):
    """Everything the library shows of the store.

    ``workshops``: running ones first, then those in preparation by date, then past ones, newest
    first. ``due`` are goals and tasks that are open, by date; ``still_open`` also counts those
    without one. ``series``: the one that goes on longest first.
    """

    workshops: list[WorkshopRow]
    due: list[DueRow]
    still_open: int
    series: list[SeriesRow]


WORKSHOPS = """
SELECT id, title, subtitle, municipality, series, status, day, starts_at, invited_until, place,
    closed_session
FROM workshop
WHERE NOT trashed AND NOT is_series
ORDER BY
    CASE status WHEN 'running' THEN 0 WHEN 'draft' THEN 1 ELSE 2 END,
    CASE WHEN status = 'draft' THEN coalesce(day, '9999') END,
    day DESC, title, id
"""

_STATUS = {status.value: status for status in Status}


def glance(
    connection: sqlite3.Connection,
    due_shown: int = 50,
    *,
    counted: int | None = None,
    now: datetime | None = None,
) -> Glance:
    """Read everything the library shows, with at most so many that are due (-1: all).

    ``now`` is the moment at which people are counted as in the room, by the machine's clock if it
    is not given.
    ``counted`` asks for people and lengths of that many workshops only, the first ones: counting
    those of years takes longer than painting the rows that a first window has room for.
    """
    asked = connection.execute(WORKSHOPS)
    names = [column[0] for column in asked.description]
    listed = [dict(zip(names, row, strict=True)) for row in asked]
    some = Counted([row["id"] for row in listed], counted)
    there = people(connection, some, now or system_clock())
    length_of, current = lengths(connection, some), running(connection)
    further = further_days(connection)
    days_of = {row["id"]: _days(row, further.get(row["id"], []), length_of) for row in listed}
    workshops = [
        WorkshopRow(
            Id(row["id"]),
            row["title"],
            row["subtitle"],
            row["municipality"],
            row["series"],
            _STATUS[row["status"]],
            days_of[row["id"]][0].day,
            days_of[row["id"]][0].starts_at,
            days_of[row["id"]][0].invited_until,
            row["place"],
            bool(row["closed_session"]),
            sum((day.length for day in days_of[row["id"]]), timedelta()),
            days_of[row["id"]],
            there.get(row["id"], {}),
            current.get(row["id"]),
        )
        for row in listed
    ]
    due, still_open = due_in_all(connection, due_shown)
    return Glance(workshops, due, still_open, series_rows(connection))


def _parts(entry: str) -> Iterator[Callable[..., Any]]:
    """What the rooms have under a name in their ``glance.py``; no model is loaded for it."""
    return rooms.ahead((*FEATURE_PACKAGES, *ACTIVITY_PACKAGES), "glance", entry)


def due_in_all(connection: sqlite3.Connection, shown: int = -1) -> DueRows:
    """At most so many open things that have a date (-1: all), the first ones first."""
    done = and_came_along(connection, settled(connection))
    parts = [part(connection, shown, done) for part in _parts("due")]
    found = [row for part in parts for row in part.rows]
    found.sort(key=attrgetter("due", "title", "id"))
    return DueRows(found if shown < 0 else found[:shown], sum(part.still_open for part in parts))


def _days(
    row: dict[str, Any], further: list[DayRow], length_of: dict[tuple[str, int], timedelta]
) -> list[DayRow]:
    """All days of a workshop, the first one out of its own facts."""
    until = row["invited_until"]
    first = DayRow(
        Id(row["id"]),
        None if row["day"] is None else date.fromisoformat(row["day"]),
        row["place"],
        time.fromisoformat(row["starts_at"]),
        None if until is None else time.fromisoformat(until),
        timedelta(),
    )
    return [
        day._replace(
            place=day.place or first.place,
            length=length_of.get((row["id"], number), timedelta()),
        )
        for number, day in enumerate([first, *further])
    ]
