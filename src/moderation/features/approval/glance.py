# SPDX-License-Identifier: EUPL-1.2
"""Minutes of all workshops, read by plain SQL: those in review, and damaged released ones."""

from __future__ import annotations

import hashlib
import sqlite3
from datetime import date

from moderation.features.agenda.glance import DueRow, DueRows
from moderation.features.approval.review_words import ENDS, OBJECTIONS
from moderation.features.people.glance import ASKED

# As bytes: a damaged text may be none.
TEXTS = """
SELECT workshop.title, CAST(kept.content AS BLOB), CAST(kept.digest AS BLOB)
FROM (
    SELECT workshop_id, content, digest FROM frozen_minutes
    UNION ALL SELECT workshop_id, content, digest FROM frozen_public
) AS kept JOIN workshop ON workshop.id = kept.workshop_id
ORDER BY workshop.title, workshop.id
"""

_OPEN = """
FROM review JOIN workshop ON workshop.id = review.workshop_id
WHERE NOT workshop.trashed AND workshop.status NOT IN ('draft', 'approved')
    AND review.number = 1 + coalesce(
        (SELECT max(number) FROM "release" AS given WHERE given.workshop_id = workshop.id), 0)
"""
REVIEWS = f"""
SELECT review.id, review.workshop_id, review.until, workshop.title
{_OPEN} ORDER BY review.until, review.id LIMIT ?
"""
COUNT = f"SELECT count(*) {_OPEN}"
UNITS = f"""
SELECT workshop_id, label FROM {ASKED} WHERE workshop_id IN ({{places}}) ORDER BY rank, id
"""  # noqa: S608 - no values, only our own words


def due(connection: sqlite3.Connection, shown: int, _settled: str) -> DueRows:
    """At most so many reviews that are not over (-1: all of them), and how many there are.

    A review is over when the minutes are released; see ``dates.py``, which says the same of the
    entities. It is for all units of its workshop.
    """
    found = connection.execute(REVIEWS, (shown,)).fetchall()
    workshops = sorted({row[1] for row in found})
    units: dict[str, list[str]] = {}
    places = ", ".join("?" * len(workshops))
    for workshop_id, name in connection.execute(UNITS.format(places=places), workshops):
        units.setdefault(workshop_id, []).append(name)
    rows = [
        DueRow(
            key,
            workshop_id,
            "",
            date.fromisoformat(until),
            "",
            None,
            title,
            told=OBJECTIONS,
            asks=tuple(units.get(workshop_id, ())),
            for_all=True,
            ends=ENDS,
        )
        for key, workshop_id, until, title in found
    ]
    count = len(found) if shown < 0 else connection.execute(COUNT).fetchone()[0]
    return DueRows(rows, count)


def checked(connection: sqlite3.Connection) -> tuple[int, list[str]]:
    """How many released texts there are, and the titles of workshops where one is damaged."""
    count, damaged = 0, []
    for title, content, digest in connection.execute(TEXTS):
        count += 1
        if hashlib.sha256(content or b"").hexdigest().encode("ascii") != digest:
            damaged.append(str(title))
    return count, list(dict.fromkeys(damaged))
