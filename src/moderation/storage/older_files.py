# SPDX-License-Identifier: EUPL-1.2
"""Workshop files written before a kind of entity got another name or other fields."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

Row = dict[str, Any]


def _role_hint(row: Row) -> Row:
    """What the room did with a finding, from the time when only the role matrix had findings."""
    row = dict(row)
    task, bodies = row.pop("task_id", None), row.pop("body_ids", [])
    about = [] if task is None else [task]
    return {**row, "about_ids": about + bodies if isinstance(bodies, list) else bodies}


def _timeline_step(row: Row) -> Row:
    """An interim goal, from the time when whatever began and ended on one day was one."""
    if "is_interim_goal" in row:
        return row
    return {**row, "is_interim_goal": row.get("begins") == row.get("ends")}


_COMPLETED: Mapping[str, Callable[[Row], Row]] = {"timeline_step": _timeline_step}
"""The kind, and how one row of it reads now."""

_RENAMED: Mapping[str, tuple[str, Callable[[Row], Row]]] = {
    "role_hint": ("finding_answer", _role_hint),
}
"""The kind as it was called, what it is called now, and how one row of it reads now."""


def brought_along(data: dict[str, Any]) -> dict[str, Any]:
    """The content of a workshop file, with the names of today; unknown content stays as it is.

    The content is not checked here, but by whoever reads the file.
    """
    entities = data.get("entities")
    known = _RENAMED.keys() | _COMPLETED.keys()
    if not isinstance(entities, dict) or known.isdisjoint(entities):
        return data
    brought = dict(entities)
    for kind, row_of in _COMPLETED.items():
        rows = brought.get(kind)
        if isinstance(rows, list) and all(isinstance(row, dict) for row in rows):
            brought[kind] = list(map(row_of, rows))
    for old, (new, row_of) in _RENAMED.items():
        rows = brought.get(old)
        if isinstance(rows, list) and all(isinstance(row, dict) for row in rows):
            kept = brought.get(new, [])
            if not isinstance(kept, list):
                continue
            del brought[old]
            brought[new] = [*kept, *map(row_of, rows)]
    return {**data, "entities": brought}
