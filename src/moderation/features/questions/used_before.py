# SPDX-License-Identifier: EUPL-1.2
"""In which workshops questions of the bank were used, read by plain SQL out of the whole store."""

from __future__ import annotations

import sqlite3
from datetime import date
from typing import NamedTuple

USES = """
SELECT DISTINCT question_use.question, workshop.id, workshop.title, workshop.day, used_as
FROM question_use JOIN workshop ON workshop.id = question_use.workshop_id
WHERE NOT workshop.trashed
ORDER BY workshop.day IS NULL, workshop.day DESC, workshop.title, used_as
"""


class EarlierUse(NamedTuple):
    """A workshop in which a question was used: its title, its day, and what the question became."""

    workshop_id: str
    title: str
    day: date | None
    used_as: str


def used_before(connection: sqlite3.Connection) -> dict[str, list[EarlierUse]]:
    """Where each question was used, the latest day first and those without a day last.

    Workshops in the bin do not count.
    """
    found: dict[str, list[EarlierUse]] = {}
    for question, workshop_id, title, day, used_as in connection.execute(USES):
        at = None if day is None else date.fromisoformat(day)
        found.setdefault(question, []).append(EarlierUse(workshop_id, title, at, used_as))
    return found
