# SPDX-License-Identifier: EUPL-1.2
"""The goals of all workshops and what units still owe to them, by plain SQL for the library."""

from __future__ import annotations

import sqlite3
from datetime import date

from moderation.activities.goals.ratification_words import ratification_words
from moderation.features.agenda.glance import DueRow, DueRows
from moderation.features.people.glance import ASKED, owed

_ASKED = f"""
FROM goal_answer JOIN workshop ON workshop.id = goal_answer.workshop_id
    JOIN goal ON goal.id = goal_answer.goal_id
    JOIN {ASKED} AS asked ON asked.id = goal_answer.unit_id
WHERE (goal_answer.answer = 'open' OR goal_answer.to_confirm)
    AND NOT workshop.trashed AND workshop.status <> 'draft'
    AND goal_answer.id NOT IN (SELECT value FROM json_each(:settled))
    AND goal.id NOT IN (SELECT value FROM json_each(:settled))
"""  # noqa: S608 - no values, only our own words
RATIFICATIONS = f"""
SELECT goal_answer.id, goal_answer.workshop_id, goal.title, goal_answer.follow_up_due,
    goal_answer.follow_up, asked.label, goal_answer.answer,
    workshop.title
{_ASKED} AND goal_answer.follow_up_due IS NOT NULL
ORDER BY goal_answer.follow_up_due, goal_answer.id LIMIT :shown
"""
COUNT = f"SELECT count(*) {_ASKED}"


def due(connection: sqlite3.Connection, shown: int, settled: str) -> DueRows:
    """At most so many that have a date (-1: all of them), of goals and of what units owe to them.

    How many are open counts both. See ``ratifications.py``, which says the same of the entities.
    """
    goals = owed(connection, shown, settled, kind="goal", words="title", some="TRUE")
    rows = [
        DueRow(
            key,
            workshop_id,
            title,
            date.fromisoformat(day),
            who,
            None,
            workshop,
            told=ratification_words(title, unit, answered=answer != "open"),
            asks=(unit,),
        )
        for key, workshop_id, title, day, who, unit, answer, workshop in connection.execute(
            RATIFICATIONS, {"shown": shown, "settled": settled}
        )
    ]
    count = connection.execute(COUNT, {"settled": settled}).fetchone()[0]
    return DueRows([*goals.rows, *rows], goals.still_open + count)
