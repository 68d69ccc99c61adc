# SPDX-License-Identifier: EUPL-1.2
"""The agreed goals of all workshops, read by plain SQL: the library shows which are due."""

from __future__ import annotations

import sqlite3
from datetime import date

from moderation.features.agenda.glance import DueRow
from moderation.features.people.glance import unit_names

DUE = """
SELECT goal.id, goal.workshop_id, goal.title, goal.due, goal.unit_id, goal.owner, workshop.title
FROM goal JOIN workshop ON workshop.id = goal.workshop_id
WHERE goal.due IS NOT NULL AND NOT workshop.trashed AND workshop.status <> 'draft'
ORDER BY goal.due, goal.title, goal.id LIMIT ?
"""
COUNT = """
SELECT count(*) FROM goal JOIN workshop ON workshop.id = goal.workshop_id
WHERE NOT workshop.trashed AND workshop.status <> 'draft'
"""


def due(connection: sqlite3.Connection, shown: int) -> list[DueRow]:
    """At most so many goals that have a date (-1: all of them), the first ones first."""
    rows = connection.execute(DUE, (shown,)).fetchall()
    units = unit_names(connection, (row[4] for row in rows))
    found = []
    for key, workshop_id, title, due, unit_id, owner, workshop in rows:
        unit, side = units.get(unit_id, (owner, None))
        found.append(DueRow(key, workshop_id, title, date.fromisoformat(due), unit, side, workshop))
    return found


def still_open(connection: sqlite3.Connection) -> int:
    """How many goals there are in all, those without a date too."""
    count: int = connection.execute(COUNT).fetchone()[0]
    return count
