# SPDX-License-Identifier: EUPL-1.2
"""Released texts of all workshops whose checksum is wrong, read by plain SQL for a check."""

from __future__ import annotations

import hashlib
import sqlite3

# As bytes: a damaged text may be none.
TEXTS = """
SELECT workshop.title, CAST(kept.content AS BLOB), CAST(kept.digest AS BLOB)
FROM (
    SELECT workshop_id, content, digest FROM frozen_minutes
    UNION ALL SELECT workshop_id, content, digest FROM frozen_public
) AS kept JOIN workshop ON workshop.id = kept.workshop_id
ORDER BY workshop.title, workshop.id
"""


def checked(connection: sqlite3.Connection) -> tuple[int, list[str]]:
    """How many released texts there are, and the titles of workshops where one is damaged."""
    count, damaged = 0, []
    for title, content, digest in connection.execute(TEXTS):
        count += 1
        if hashlib.sha256(content or b"").hexdigest().encode("ascii") != digest:
            damaged.append(str(title))
    return count, list(dict.fromkeys(damaged))
