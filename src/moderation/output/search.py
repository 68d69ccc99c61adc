# SPDX-License-Identifier: EUPL-1.2
"""Searching all workshops of the store: read once by plain SQL, then looked through in memory.

It is made and asked on the writer's thread: hundreds of workshops take longer to read than the
window may stand still.
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

WORKSHOPS = "SELECT id, title, day FROM workshop WHERE NOT trashed"

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
    """Everything of the store that can be found, as it was when the index was made."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._workshops: dict[str, tuple[str, date | None]] = {
            key: (title, None if day is None else date.fromisoformat(day))
            for key, title, day in connection.execute(WORKSHOPS)
        }
        self._rows = [
            row for searched in searched_kinds() for row in self._read(connection, searched)
        ]
        # One long text is looked through many times faster than a hundred thousand short ones.
        texts = [f"{row.haystack.title}\n{row.haystack.beside}\n" for row in self._rows]
        self._text = "".join(texts)
        self._begins = [0, *accumulate(map(len, texts))]

    def _read(self, connection: sqlite3.Connection, searched: Searched) -> Iterator[_Row]:
        for key, workshop_id, *said in connection.execute(*_statement(searched)):
            texts = [words for words in said if words]
            if texts and workshop_id in self._workshops:
                haystack = Haystack.of(*texts)
                yield _Row(haystack, texts[0], Id(key), Id(workshop_id), searched)

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


def _statement(searched: Searched) -> tuple[str, tuple[Any, ...]]:
    """What reads a kind; table and columns are named as kind and fields are."""
    columns, table = ", ".join(("id", "workshop_id", *searched.fields)), searched.kind.kind
    statement = f"SELECT {columns} FROM {table}"  # noqa: S608 - names of our own, no values
    if searched.only is None:
        return statement, ()
    name, values = searched.only
    places = ", ".join("?" * len(values))
    return f"{statement} WHERE {name} IN ({places})", tuple(value.value for value in values)
