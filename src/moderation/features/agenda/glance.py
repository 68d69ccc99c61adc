# SPDX-License-Identifier: EUPL-1.2
"""How long workshops last, where running ones are and what is due: plain SQL for the library."""

from __future__ import annotations

import sqlite3
from datetime import date, datetime, timedelta
from typing import NamedTuple

from moderation.domain.ids import Id
from moderation.domain.side import Side
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
    """Something agreed with its date, such as a goal, whichever activity keeps it.

    ``unit`` and ``side`` are empty if nobody took it on yet.
    """

    id: Id
    workshop_id: Id
    title: str
    due: date
    unit: str
    side: Side | None
    workshop: str


TOGETHER = """
SELECT id, workshop_id, title, activity, started_at, ended_at,
    max(0, minutes + extra_minutes) AS length,
    sum(NOT parallel) OVER (PARTITION BY workshop_id ORDER BY rank, id) AS together
FROM agenda_block
"""
"""Blocks with the number of the group that they begin with, as ``model.laid_out`` has them."""

LENGTHS = f"""
SELECT workshop_id, sum(longest) FROM (
    SELECT workshop_id, max(length) AS longest FROM ({TOGETHER} WHERE {{some}})
    GROUP BY workshop_id, together
) GROUP BY workshop_id
"""  # noqa: S608 - no values, only our own words
RUNNING = f"""
WITH block AS ({TOGETHER}
    WHERE workshop_id IN (SELECT id FROM workshop WHERE status = 'running'))
SELECT workshop.id, block.title, block.activity, block.started_at, max(beside.length)
FROM workshop
JOIN block ON block.id = workshop.current_block_id
JOIN block AS beside USING (workshop_id, together)
WHERE beside.id = block.id OR (beside.started_at IS NOT NULL AND beside.ended_at IS NULL)
GROUP BY workshop.id
"""  # noqa: S608 - see above


def lengths(connection: sqlite3.Connection, some: Counted) -> dict[str, timedelta]:
    """The length of all blocks, by workshop."""
    rows = connection.execute(LENGTHS.format(some=some.condition), some.ids)
    return {workshop: timedelta(minutes=minutes) for workshop, minutes in rows}


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
