# SPDX-License-Identifier: EUPL-1.2
"""What came along to a follow-up workshop, read by plain SQL: there it is due, and there alone."""

from __future__ import annotations

import sqlite3

CAME_ALONG = """
SELECT DISTINCT source.value FROM agreed_thing AS taken, json_each(taken.sources) AS source
JOIN workshop ON workshop.id = taken.workshop_id
WHERE taken.carried AND NOT workshop.trashed
"""


def came_along(connection: sqlite3.Connection) -> list[str]:
    """The ids of what another workshop has taken up."""
    return [key for (key,) in connection.execute(CAME_ALONG)]
