# SPDX-License-Identifier: EUPL-1.2
"""Searching all workshops of the store: read once by plain SQL, then looked through in memory.

It is made and asked on the writer's thread, in slices: hundreds of workshops take longer to read
than the window may stand still, or than what was typed may wait to be saved.
"""

from __future__ import annotations

import heapq
import sqlite3
from bisect import bisect_right
from collections.abc import Iterator
from datetime import date
from itertools import accumulate
from typing import Any, NamedTuple

from moderation import registry
from moderation.domain import rooms
from moderation.domain.ids import Id
from moderation.domain.matching import Haystack, asked
from moderation.domain.searched import Searched

WORKSHOPS = "SELECT id, title, day FROM workshop WHERE NOT trashed AND NOT is_series"

SLICE = 2_000
"""So many rows are read at once: some tens of milliseconds on a small laptop."""

# What is searched is declared by the rooms: all of them have to be known by now.
assert registry.ROOMS  # noqa: S101 - an import for its effect


class StoredFind(NamedTuple):
    """Something in a workshop of the store that was found.

    ``words`` is what it is known by, ``workshop`` the title of its workshop on that ``day``.
    """

    score: float
    entity_id: Id
    workshop_id: Id
    words: str
    workshop: str
    day: date | None
    searched: Searched


class _Row(NamedTuple):
    haystack: Haystack
    words: str
    entity_id: Id
    workshop_id: Id
    searched: Searched


class StoreIndex:
    """Everything of the store that can be found, as it was when the index was made.

    It grows slice by slice, so that what is to be saved meanwhile never waits for all of it.
    """

    def __init__(self) -> None:
        self._workshops: dict[str, tuple[str, date | None]] = {}
        self._rows: list[_Row] = []
        self._kinds = list(searched_kinds())
        self._after: int | None = None
        self._text = ""
        self._begins = [0]

    def grow(self, connection: sqlite3.Connection) -> bool:
        """Read the next rows; tells whether all are read by now."""
        if self._after is None:
            self._after = 0
            for key, title, day in connection.execute(WORKSHOPS):
                self._workshops[key] = title, None if day is None else date.fromisoformat(day)
        read = 0
        while self._kinds and read < SLICE:
            found = self._read(connection, self._kinds[0], self._after, SLICE - read)
            read += found
            if not found:
                self._kinds.pop(0)
                self._after = 0
        if self._kinds:
            return False
        if not self._text:
            # One long text is looked through many times faster than a hundred thousand short ones.
            texts = [f"{row.haystack.title}\n{row.haystack.beside}\n" for row in self._rows]
            self._text = "".join(texts)
            self._begins = [0, *accumulate(map(len, texts))]
        return True

    def _read(
        self, connection: sqlite3.Connection, searched: Searched, after: int, most: int
    ) -> int:
        """Read so many rows of a kind at most; returns how many there were."""
        count = 0
        for place, key, workshop_id, *said in connection.execute(*_slice(searched, after, most)):
            count += 1
            self._after = place
            texts = [words for words in said if words]
            if texts and workshop_id in self._workshops:
                haystack = Haystack.of(*texts)
                self._rows.append(_Row(haystack, texts[0], Id(key), Id(workshop_id), searched))
        return count

    def find(
        self, typed: str, most: int, *, without: Id | None = None
    ) -> tuple[list[StoredFind], int]:
        """The best finds, and how many there are in all.

        Args:
            typed: What somebody typed.
            most: So many finds at most are returned.
            without: A workshop that is searched elsewhere, because it is open.
        """
        words = asked(typed)
        if not words:
            return [], 0
        found = [
            row
            for row in self._holding(max(words, key=len))
            if row.workshop_id != without and row.haystack.holds(words)
        ]
        # Of very many only those are weighed that can be the best.
        begun = [row for row in found if row.haystack.title.startswith(words)]
        weighed = begun if len(begun) >= most else found
        best = heapq.nlargest(most, ((row.haystack.score(words), row) for row in weighed), _score)
        return [self._find(score, row) for score, row in best], len(found)

    def _holding(self, word: str) -> Iterator[_Row]:
        """The rows that hold a word, in their order."""
        at = self._text.find(word)
        while at >= 0:
            number = bisect_right(self._begins, at) - 1
            yield self._rows[number]
            at = self._text.find(word, self._begins[number + 1])

    def _find(self, score: float, row: _Row) -> StoredFind:
        title, day = self._workshops[row.workshop_id]
        return StoredFind(
            score, row.entity_id, row.workshop_id, row.words, title, day, row.searched
        )


def _score(weighed: tuple[float, _Row]) -> float:
    return weighed[0]


def searched_kinds() -> tuple[Searched, ...]:
    """What the rooms let be searched, in the order of its groups."""
    return tuple(sorted(rooms.offered("searched"), key=_place))


def _place(searched: Searched) -> int:
    return list(type(searched.group)).index(searched.group)


def _slice(searched: Searched, after: int, most: int) -> tuple[str, tuple[Any, ...]]:
    """What reads so many rows of a kind; table and columns are named as kind and fields are."""
    columns, table = ", ".join(("id", "workshop_id", *searched.fields)), searched.kind.kind
    statement = f"SELECT rowid, {columns} FROM {table} WHERE rowid > ?"  # noqa: S608 - our names
    wanted: tuple[Any, ...] = (after,)
    if searched.only is not None:
        name, values = searched.only
        statement += f" AND {name} IN ({', '.join('?' * len(values))})"
        wanted += tuple(value.value for value in values)
    return f"{statement} ORDER BY rowid LIMIT ?", (*wanted, most)
