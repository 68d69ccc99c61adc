# SPDX-License-Identifier: EUPL-1.2
"""The tasks of all workshops, read by plain SQL: the library shows which are due."""

from __future__ import annotations

import sqlite3

from moderation.features.agenda.glance import DueRows
from moderation.features.people.glance import owed


def due(connection: sqlite3.Connection, shown: int, settled: str) -> DueRows:
    """At most so many open tasks that have a date (-1: all of them), and how many are open."""
    return owed(
        connection, shown, settled, kind="entry", words="text", some="entry.entry_kind = 'task'"
    )
