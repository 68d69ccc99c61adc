# SPDX-License-Identifier: EUPL-1.2
"""How long workshops last, where running ones are and what is due: plain SQL for the library."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence
from datetime import date, datetime, time, timedelta
from typing import Any, NamedTuple

from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.domain.texts import Message
from moderation.storage.counted import Counted


class RunningBlock(NamedTuple):
    """The block that a running workshop is in.

    ``length`` holds what was added to the plan; of groups side by side it is the longest.
    """

    title: str
    activity: str
    started_at: datetime | None
    length: timedelta


class DueRow(NamedTuple):
    """Something open with its date, such as a goal, whichever room keeps it.

    ``unit`` and ``side`` are empty if nobody took it on yet. ``told`` says what it is where the
    title alone does not. ``asks`` are units that it concerns beside the one that sees to it;
    ``for_all`` says that nobody has to see to it, because it is for all of these. ``ends`` says how
    it ends where it cannot be ticked off.
    """

    id: Id
    workshop_id: Id
    title: str
    due: date
    unit: str
    side: Side | None
    workshop: str
    told: Message | None = None
    asks: tuple[str, ...] = ()
    for_all: bool = False
    ends: Message | None = None

    @property
    def units(self) -> tuple[str, ...]:
        """Whose it is: of who sees to it, which may be nobody yet, and of whom it concerns."""
        return self.asks if self.for_all else (self.unit, *self.asks)


class DueRows(NamedTuple):
    """Rows that have a date, by date and words; ``still_open`` also counts those without one."""

    rows: list[DueRow]
    still_open: int


def due_rows(
    found: Sequence[tuple[Any, ...]], units: Mapping[str, tuple[str, Side | None]]
) -> list[DueRow]:
    """What a room reads: id, workshop, words, day, unit, owner, title of the workshop."""
    days = {day: date.fromisoformat(day) for day in {row[3] for row in found}}
    rows = []
    for key, workshop_id, words, day, unit_id, owner, workshop in found:
        unit, side = units.get(unit_id, (owner, None))
        rows.append(DueRow(key, workshop_id, words, days[day], unit, side, workshop))
    return rows


TOGETHER = """
SELECT *, sum(NOT parallel) OVER (PARTITION BY workshop_id, number ORDER BY rank, id) AS together
FROM (
    SELECT id, workshop_id, rank, title, activity, started_at, ended_at, parallel,
        max(0, minutes + extra_minutes) AS length,
        (SELECT count(*) FROM day WHERE day.workshop_id = agenda_block.workshop_id
            AND day.rank <= agenda_block.rank) AS number
    FROM agenda_block
    WHERE {some}
)
"""
"""Blocks with the number of their day, from 0, and of the group on it that they begin with.

See ``model.by_day`` and ``model.laid_out``.
"""

LENGTHS = f"""
SELECT workshop_id, number, sum(longest) FROM (
    SELECT workshop_id, number, max(length) AS longest FROM ({TOGETHER})
    GROUP BY workshop_id, number, together
) GROUP BY workshop_id, number
"""  # noqa: S608 - no values, only our own words
_RUN = "workshop_id IN (SELECT id FROM workshop WHERE status = 'running')"
RUNNING = f"""
WITH block AS ({TOGETHER.format(some=_RUN)})
SELECT workshop.id, block.title, block.activity, block.started_at, max(beside.length)
FROM workshop
JOIN block ON block.id = workshop.current_block_id
JOIN block AS beside USING (workshop_id, number, together)
WHERE beside.id = block.id OR (beside.started_at IS NOT NULL AND beside.ended_at IS NULL)
GROUP BY workshop.id
"""  # noqa: S608 - see above


FURTHER = """
SELECT id, workshop_id, day, place, starts_at, invited_until FROM day ORDER BY workshop_id, rank, id
"""


class DayRow(NamedTuple):
    """A day of a workshop; ``length`` is that of its blocks, ``place`` its own or the first's."""

    id: Id
    day: date | None
    place: str
    starts_at: time
    invited_until: time | None
    length: timedelta


def lengths(connection: sqlite3.Connection, some: Counted) -> dict[tuple[str, int], timedelta]:
    """The length of all blocks, by workshop and number of the day, from 0."""
    rows = connection.execute(LENGTHS.format(some=some.condition), some.ids)
    return {(workshop, number): timedelta(minutes=minutes) for workshop, number, minutes in rows}


def further_days(connection: sqlite3.Connection) -> dict[str, list[DayRow]]:
    """The days after the first, by workshop; their lengths and places are still to be filled in."""
    found: dict[str, list[DayRow]] = {}
    for key, workshop, day, place, starts_at, until in connection.execute(FURTHER):
        row = DayRow(
            Id(key),
            None if day is None else date.fromisoformat(day),
            place,
            time.fromisoformat(starts_at),
            None if until is None else time.fromisoformat(until),
            timedelta(),
        )
        found.setdefault(workshop, []).append(row)
    return found


def running(connection: sqlite3.Connection) -> dict[str, RunningBlock]:
    """The block that each running workshop is in, by workshop."""
    return {
        workshop: RunningBlock(
            title,
            activity,
            None if started_at is None else datetime.fromisoformat(started_at),
            timedelta(minutes=length),
        )
        for workshop, title, activity, started_at, length in connection.execute(RUNNING)
    }
