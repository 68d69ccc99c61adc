# SPDX-License-Identifier: EUPL-1.2
"""What the library shows, by plain SQL: there before SQLAlchemy is imported.

The store must have the newest tables: where ``Database.version`` is older, migrate first.
"""

from __future__ import annotations

import sqlite3
from collections import Counter
from datetime import date, datetime, time, timedelta
from typing import NamedTuple

from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.domain.workshop import Status


class People(NamedTuple):
    """How many of a side: seats of the invited units, participants expected, and in the room.

    Units that declined have no seats here; who is excused is not expected. A side that has a unit
    is there even with nobody.
    """

    seats: int = 0
    expected: int = 0
    present: int = 0


class RunningBlock(NamedTuple):
    """The block that a running workshop is in.

    ``length`` holds what was added to the plan, ``rest`` is the length of all blocks after it.
    """

    title: str
    activity: str
    started_at: datetime | None
    length: timedelta
    rest: timedelta


class WorkshopRow(NamedTuple):
    """A workshop as the library lists it; ``length`` is that of all its blocks."""

    id: Id
    title: str
    subtitle: str
    municipality: str
    series: str
    status: Status
    day: date | None
    starts_at: time
    closed_session: bool
    length: timedelta
    people: dict[Side, People]
    running: RunningBlock | None


class GoalRow(NamedTuple):
    """An agreed goal with its date; ``unit`` and ``side`` are empty if nobody took it on yet."""

    id: Id
    workshop_id: Id
    title: str
    due: date
    unit: str
    side: Side | None
    workshop: str


class Glance(NamedTuple):
    """Everything the library shows of the store.

    ``workshops``: running ones first, then those in preparation by date, then past ones, newest
    first. ``goals`` are sorted by date; ``goals_open`` also counts those without one.
    """

    workshops: list[WorkshopRow]
    goals: list[GoalRow]
    goals_open: int


WORKSHOPS = """
SELECT id, title, subtitle, municipality, series, status, day, starts_at, closed_session
FROM workshop
WHERE NOT trashed
ORDER BY
    CASE status WHEN 'running' THEN 0 WHEN 'draft' THEN 1 ELSE 2 END,
    CASE WHEN status = 'draft' THEN coalesce(day, '9999') END,
    day DESC, title, id
"""
UNITS = """
SELECT id, workshop_id, side, CASE reply WHEN 'declined' THEN 0 ELSE seats END FROM unit
WHERE {some}
"""
PARTICIPANTS = """
SELECT unit_id, attendance = 'present' AND left_at IS NULL
FROM participant WHERE attendance <> 'excused' AND {some}
"""
LENGTHS = """
SELECT workshop_id, sum(minutes + extra_minutes) FROM agenda_block
WHERE {some} GROUP BY workshop_id
"""
RUNNING = """
SELECT workshop.id, block.title, block.activity, block.started_at,
    block.minutes + block.extra_minutes,
    (SELECT coalesce(sum(minutes + extra_minutes), 0) FROM agenda_block
     WHERE workshop_id = workshop.id AND (rank, id) > (block.rank, block.id) AND ended_at IS NULL)
FROM workshop JOIN agenda_block AS block ON block.id = workshop.current_block_id
WHERE workshop.status = 'running'
"""
GOALS = """
SELECT due.id, due.workshop_id, due.title, due.due,
    coalesce(nullif(unit.short, ''), unit.name, due.owner), unit.side, due.workshop
FROM (
    SELECT goal.id, goal.workshop_id, goal.title, goal.due, goal.unit_id, goal.owner,
        workshop.title AS workshop
    FROM goal JOIN workshop ON workshop.id = goal.workshop_id
    WHERE goal.due IS NOT NULL AND NOT workshop.trashed AND workshop.status <> 'draft'
    ORDER BY goal.due, goal.title, goal.id LIMIT ?
) AS due
LEFT JOIN unit ON unit.id = due.unit_id
ORDER BY due.due, due.title, due.id
"""
GOALS_OPEN = """
SELECT count(*) FROM goal JOIN workshop ON workshop.id = goal.workshop_id
WHERE NOT workshop.trashed AND workshop.status <> 'draft'
"""

_STATUS = {status.value: status for status in Status}
_NOBODY = People()
_SIDE = {side.value: side for side in Side}


def glance(
    connection: sqlite3.Connection, goals_shown: int = 50, *, counted: int | None = None
) -> Glance:
    """Read everything the library shows, with at most so many goals (-1: all of them).

    ``counted`` asks for people and lengths of that many workshops only, the first ones: counting
    those of years takes longer than painting the rows that a first window has room for.
    """
    run = connection.execute
    listed = run(WORKSHOPS).fetchall()
    some = _Some([row[0] for row in listed], counted)
    people = _people(connection, some)
    lengths = dict(run(LENGTHS.format(some=some.condition), some.ids).fetchall())
    running = {
        row[0]: RunningBlock(
            row[1],
            row[2],
            None if row[3] is None else datetime.fromisoformat(row[3]),
            timedelta(minutes=row[4]),
            timedelta(minutes=row[5]),
        )
        for row in run(RUNNING)
    }
    workshops = [
        WorkshopRow(
            key,
            title,
            subtitle,
            municipality,
            series,
            _STATUS[status],
            None if day is None else date.fromisoformat(day),
            time.fromisoformat(starts_at),
            bool(closed),
            timedelta(minutes=lengths.get(key, 0)),
            people.get(key, {}),
            running.get(key),
        )
        for key, title, subtitle, municipality, series, status, day, starts_at, closed in listed
    ]
    goals = [
        GoalRow(key, owner, title, date.fromisoformat(due), unit, _SIDE.get(side), workshop)
        for key, owner, title, due, unit, side, workshop in run(GOALS, (goals_shown,))
    ]
    return Glance(workshops, goals, run(GOALS_OPEN).fetchone()[0])


class _Some:
    """The workshops that are counted, as a condition: all of them, or the first few."""

    def __init__(self, listed: list[str], counted: int | None) -> None:
        everyone = counted is None or counted >= len(listed)
        self.ids = [] if everyone else listed[:counted]
        places = ", ".join("?" * len(self.ids))
        self.condition = "true" if everyone else f"workshop_id IN ({places})"


def _people(connection: sqlite3.Connection, some: _Some) -> dict[str, dict[Side, People]]:
    # Counted here rather than by SQL, which would look up and sort by long keys: half the time.
    inside = Counter(connection.execute(PARTICIPANTS.format(some=some.condition), some.ids))
    found: dict[str, dict[Side, People]] = {}
    for key, workshop, side, seats in connection.execute(
        UNITS.format(some=some.condition), some.ids
    ):
        sides = found.setdefault(workshop, {})
        before = sides.get(_SIDE[side], _NOBODY)
        present = inside[key, 1]
        sides[_SIDE[side]] = People(
            before.seats + seats,
            before.expected + present + inside[key, 0],
            before.present + present,
        )
    return found
