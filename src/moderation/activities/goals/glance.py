# SPDX-License-Identifier: EUPL-1.2
"""The goals of all workshops, read by plain SQL: the library shows which are due."""

from __future__ import annotations

import sqlite3

from moderation.features.agenda.glance import DueRows, due_rows
from moderation.features.people.glance import unit_names

_OPEN = """
FROM goal JOIN workshop ON workshop.id = goal.workshop_id
WHERE NOT workshop.trashed AND workshop.status <> 'draft'
    AND goal.id NOT IN (SELECT value FROM json_each(:settled))
"""
DUE = f"""
SELECT goal.id, goal.workshop_id, goal.title, goal.due, goal.unit_id, goal.owner,
    workshop.title
{_OPEN} AND goal.due IS NOT NULL ORDER BY goal.due, goal.id LIMIT :shown
"""
COUNT = f"SELECT count(*) {_OPEN}"


def due(connection: sqlite3.Connection, shown: int, settled: str) -> DueRows:
    """At most so many open goals that have a date (-1: all of them), and how many are open."""
    rows = connection.execute(DUE, {"shown": shown, "settled": settled}).fetchall()
    units = unit_names(connection, (row[4] for row in rows))
    still_open = connection.execute(COUNT, {"settled": settled}).fetchone()[0]
    return DueRows(due_rows(rows, units), still_open)
