# SPDX-License-Identifier: EUPL-1.2
"""Who is expected and who is there, read by plain SQL: the library shows it of every workshop."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import NamedTuple

from moderation.domain.side import Side
from moderation.features.agenda.glance import DueRows, due_rows
from moderation.storage.counted import Counted


class People(NamedTuple):
    """How many of a side: seats of the invited units, participants expected, and in the room.

    Units that declined are counted without seats; excused people are not expected. A side that
    has a unit is listed even if nobody of it is expected.
    """

    seats: int = 0
    expected: int = 0
    present: int = 0


UNITS = """
SELECT id, workshop_id, side, CASE reply WHEN 'declined' THEN 0 ELSE seats END FROM unit
WHERE {some}
"""
PARTICIPANTS = """
SELECT unit_id, attendance = 'present' AND coalesce(arrived_at <= ?, TRUE)
    AND coalesce(? < left_at, TRUE)
FROM participant WHERE attendance <> 'excused' AND {some}
"""
NAMES = "SELECT id, coalesce(nullif(short, ''), name), side FROM unit WHERE id IN ({places})"
_OWED = """
FROM {kind} JOIN workshop ON workshop.id = {kind}.workshop_id
WHERE {some} AND NOT workshop.trashed AND workshop.status <> 'draft'
    AND {kind}.id NOT IN (SELECT value FROM json_each(:settled))
"""
_DATED = """
SELECT {kind}.id, {kind}.workshop_id, {kind}.{words}, {kind}.due, {kind}.unit_id, {kind}.owner,
    workshop.title
{owed} AND {kind}.due IS NOT NULL ORDER BY {kind}.due, {kind}.id LIMIT :shown
"""

ASKED = """(
    SELECT id, workshop_id, rank, coalesce(nullif(short, ''), name) AS label FROM unit
    WHERE reply <> 'declined'
)"""
"""The units that may be asked, as a table for the queries of other rooms."""

_NOBODY = People()
_SIDE = {side.value: side for side in Side}


def people(
    connection: sqlite3.Connection, some: Counted, now: datetime
) -> dict[str, dict[Side, People]]:
    """How many people of which side, by workshop; in the room is who ``presence.in_room`` says."""
    # Counted here rather than by SQL, which would look up and sort by long keys: half the time.
    # Moments are stored in UTC and in one form, so that their texts are in the order of time.
    at = now.astimezone(UTC).isoformat()
    inside = Counter(
        connection.execute(PARTICIPANTS.format(some=some.condition), (at, at, *some.ids))
    )
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


def unit_names(
    connection: sqlite3.Connection, ids: Iterable[str | None]
) -> dict[str, tuple[str, Side]]:
    """What units are called in short, and their side, by id."""
    known = sorted({key for key in ids if key is not None})
    rows = connection.execute(NAMES.format(places=", ".join("?" * len(known))), known)
    return {key: (name, _SIDE[side]) for key, name, side in rows}


def owed(
    connection: sqlite3.Connection, shown: int, settled: str, *, kind: str, words: str, some: str
) -> DueRows:
    """What a unit or somebody else owes in all workshops that were held.

    Args:
        connection: The store.
        shown: At most so many of those that have a date; -1 means all of them.
        settled: The ids of what is not owed any more, as JSON.
        kind: The table; it has the columns ``due``, ``unit_id`` and ``owner``.
        words: The column that says what is owed.
        some: Which rows of the table are meant, in SQL.
    """
    rest = _OWED.format(kind=kind, some=some)
    dated = _DATED.format(kind=kind, words=words, owed=rest)
    rows = connection.execute(dated, {"shown": shown, "settled": settled}).fetchall()
    units = unit_names(connection, (row[4] for row in rows))
    count = connection.execute(f"SELECT count(*) {rest}", {"settled": settled})
    return DueRows(due_rows(rows, units), count.fetchone()[0])
