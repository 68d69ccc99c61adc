# SPDX-License-Identifier: EUPL-1.2
"""The tasks of all workshops, read by plain SQL: the library shows which are due."""

from __future__ import annotations

import sqlite3

from moderation.features.agenda.glance import DueRows, due_rows
from moderation.features.people.glance import unit_names

_OPEN = """
FROM entry JOIN workshop ON workshop.id = entry.workshop_id
WHERE entry.entry_kind = 'task' AND NOT workshop.trashed AND workshop.status <> 'draft'
    AND entry.id NOT IN (SELECT value FROM json_each(:settled))
"""
DUE = f"""
SELECT entry.id, entry.workshop_id, entry.text, entry.due, entry.unit_id, entry.owner,
    workshop.title
{_OPEN} AND entry.due IS NOT NULL ORDER BY entry.due, entry.id LIMIT :shown
"""
COUNT = f"SELECT count(*) {_OPEN}"


def due(connection: sqlite3.Connection, shown: int, settled: str) -> DueRows:
    """At most so many open tasks that have a date (-1: all of them), and how many are open."""
    rows = connection.execute(DUE, {"shown": shown, "settled": settled}).fetchall()
    units = unit_names(connection, (row[4] for row in rows))
    still_open = connection.execute(COUNT, {"settled": settled}).fetchone()[0]
    return DueRows(due_rows(rows, units), still_open)
