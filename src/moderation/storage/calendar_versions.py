# SPDX-License-Identifier: EUPL-1.2
"""Which version of every calendar entry left last; by plain SQL, beside the entities."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence
from contextlib import suppress
from datetime import UTC, datetime, timedelta

from moderation.domain.versions import LeavingEntry, Version

KEPT = """
SELECT mark, sequence, changed_at FROM calendar_version WHERE entry_key = ? AND look = ?
"""
LEFT = "SELECT 1 FROM calendar_version WHERE entry_key = ? LIMIT 1"
HIGHEST = "SELECT coalesce(max(sequence), 0) FROM calendar_version WHERE entry_key = ?"
KEEP = """
INSERT OR REPLACE INTO calendar_version
(entry_key, look, workshop_id, mark, sequence, changed_at) VALUES (?, ?, ?, ?, ?, ?)
"""


def versions(
    connection: sqlite3.Connection, entries: Sequence[LeavingEntry], now: datetime
) -> Mapping[str, Version]:
    """The versions of entries that leave now; kept, if the store can be written.

    An entry that leaves with another look for the first time has at least the number of the looks
    before: who got both takes the later one for the newer. One that is cancelled leaves only if it
    did before.
    """
    moment = now.astimezone(UTC).replace(microsecond=0)
    found: dict[str, Version] = {}
    fresh = []
    for entry in entries:
        kept = connection.execute(KEPT, (entry.key, entry.look)).fetchone()
        if kept is not None and kept[0] == entry.mark:
            found[entry.key] = Version(kept[1], datetime.fromisoformat(kept[2]))
            continue
        if entry.cancelled and connection.execute(LEFT, (entry.key,)).fetchone() is None:
            continue
        version = _next(connection, entry, kept, moment)
        found[entry.key] = version
        about = (entry.key, entry.look, entry.workshop_id, entry.mark)
        fresh.append((*about, version.sequence, version.changed_at.isoformat()))
    if fresh:
        # On a full or read-only disk the calendar is written all the same.
        with suppress(sqlite3.Error):
            _keep(connection, fresh)
    return found


def _next(
    connection: sqlite3.Connection,
    entry: LeavingEntry,
    kept: tuple[str, int, str] | None,
    moment: datetime,
) -> Version:
    if kept is None:
        (highest,) = connection.execute(HIGHEST, (entry.key,)).fetchone()
        return Version(highest + entry.cancelled, moment)
    # A clock that was put back makes no version older.
    later = datetime.fromisoformat(kept[2]) + timedelta(seconds=1)
    return Version(kept[1] + 1, max(moment, later))


def _keep(connection: sqlite3.Connection, rows: Sequence[tuple[object, ...]]) -> None:
    connection.execute("BEGIN IMMEDIATE")
    try:
        connection.executemany(KEEP, rows)
        connection.execute("COMMIT")
    except BaseException:
        # SQLite may have rolled back by itself, for example on a full disk.
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
