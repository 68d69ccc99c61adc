# SPDX-License-Identifier: EUPL-1.2
"""Erasure of a person by law (GDPR, Art. 17): who it is, and the rows that hold the person's data.

The participant stays as somebody who was there, without name, function and address: who was counted
still is. Where else the name was typed, ``storage/erasure.py`` takes it out.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass

from moderation.domain.ids import Id
from moderation.domain.names import same
from moderation.mail.words import may_be_one
from moderation.storage.erasure import names_in


@dataclass(frozen=True, slots=True, kw_only=True)
class ErasedPerson:
    """Whom to erase: the participants that are this person, and how the person is written.

    ``workshops`` are the workshops that it takes part in, the one it was asked for in first.
    """

    ids: tuple[Id, ...]
    workshops: tuple[Id, ...]
    words: tuple[str, ...]

    def written(self, connection: sqlite3.Connection) -> tuple[str, ...]:
        """How the person is written in a store; a backup may know another spelling."""
        words = list(self.words)
        for key in self.ids:
            query = "SELECT name, email FROM participant WHERE id = ?"
            words += [word for row in connection.execute(query, (key,)) for word in row]
        return names_in(words)

    def spared(self, connection: sqlite3.Connection) -> tuple[str, ...]:
        """What others are called who take part in the same workshops."""
        found: list[str] = []
        for key in self.workshops:
            query = "SELECT id, name FROM participant WHERE workshop_id = ?"
            found += [
                name for one, name in connection.execute(query, (key,)) if one not in self.ids
            ]
        return names_in(name for name in found if not any(same(name, own) for own in self.words))

    def blank(self, connection: sqlite3.Connection, workshop_id: Id, mark: str) -> None:
        """The mark instead of the name, nothing instead of function, address and needs."""
        for key in self.ids:
            connection.execute(
                "DELETE FROM access_need WHERE participant_id = ? AND workshop_id = ?",
                (key, workshop_id),
            )
            connection.execute(
                "UPDATE participant SET name = ?, function = '', email = ''"
                " WHERE id = ? AND workshop_id = ?",
                (mark, key, workshop_id),
            )


def participant_called(connection: sqlite3.Connection, name: str, email: str) -> Id | None:
    """A participant of any workshop with this name and no other address, or nothing."""
    for key, called, address in connection.execute("SELECT id, name, email FROM participant"):
        if may_be_one(email, address) and same(called, name):
            return Id(key)
    return None


def find_person(
    connection: sqlite3.Connection, participant_id: Id, also: Iterable[str] = ()
) -> ErasedPerson:
    """A participant, with the same person in other workshops: same name, no other address.

    The name is the same however it is written there, with or without a title.

    Args:
        connection: The store.
        participant_id: The participant.
        also: Other ways in which the name was written.

    Raises:
        KeyError: There is no such participant.
    """
    row = connection.execute(
        "SELECT workshop_id, name, email FROM participant WHERE id = ?", (participant_id,)
    ).fetchone()
    if row is None:
        raise KeyError(participant_id)
    workshop_id, name, email = row
    found = {participant_id: Id(workshop_id)}
    written = [name]
    for other, where, called, address in connection.execute(
        "SELECT id, workshop_id, name, email FROM participant WHERE id != ?", (participant_id,)
    ):
        if may_be_one(email, address) and same(called, name):
            found.setdefault(Id(other), Id(where))
            written.append(called)
    workshops = tuple(dict.fromkeys(found.values()))
    return ErasedPerson(
        ids=tuple(found), workshops=workshops, words=names_in((*written, email, *also))
    )
