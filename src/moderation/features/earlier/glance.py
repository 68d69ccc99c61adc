# SPDX-License-Identifier: EUPL-1.2
"""What came along to a follow-up workshop, read by plain SQL: there it is due, and there alone.

While that one is in preparation, and once it is in the bin, it is due where it was agreed.
"""

from __future__ import annotations

import json
import sqlite3

CAME_ALONG = """
SELECT DISTINCT source.value FROM agreed_thing AS taken, json_each(taken.sources) AS source
JOIN workshop ON workshop.id = taken.workshop_id
WHERE taken.carried AND NOT workshop.trashed AND workshop.status <> 'draft'
"""


def and_came_along(connection: sqlite3.Connection, settled: str) -> str:
    """The ids of what is settled, and of what another workshop has taken up."""
    found = [key for (key,) in connection.execute(CAME_ALONG)]
    return json.dumps([*json.loads(settled), *found]) if found else settled
