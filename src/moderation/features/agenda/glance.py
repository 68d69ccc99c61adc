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

    ``length`` holds what was added to the plan, ``rest`` is the length of all blocks after it.
    """

    title: str
    activity: str
    started_at: datetime | None
    length: timedelta
    rest: timedelta


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
            timedelta(minutes=rest),
        )
        for workshop, title, activity, started_at, length, rest in connection.execute(RUNNING)
    }
