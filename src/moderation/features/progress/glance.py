# SPDX-License-Identifier: EUPL-1.2
"""About what nothing is left to do, in all workshops, read by plain SQL for the library."""

from __future__ import annotations

import json
import sqlite3

SETTLED = """
SELECT about_id FROM (
    SELECT about_id, progress,
        row_number() OVER (PARTITION BY about_id ORDER BY day DESC, created_at DESC) AS place
    FROM progress_note
) WHERE place = 1 AND progress IN ('reached', 'dropped')
"""


def settled(connection: sqlite3.Connection) -> str:
    """The ids of all that was achieved or dropped, as a list that ``json_each`` reads."""
    return json.dumps([key for (key,) in connection.execute(SETTLED)])
