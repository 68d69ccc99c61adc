# SPDX-License-Identifier: EUPL-1.2
"""Erasure of a person by law from series: who registered, whether or not the person ever came."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass

from moderation.domain.ids import Id
from moderation.domain.names import same
from moderation.features.people.erasing import ErasedPerson, find_person, participant_called
from moderation.mail.words import may_be_one
from moderation.storage.erasure import names_in

REGISTERED = "SELECT id, workshop_id, name, email FROM registration"


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisteredPerson:
    """Whom to erase: the participants and the registrations that are this person.

    ``workshops`` are workshops and series.
    """

    person: ErasedPerson
    ids: tuple[Id, ...]
    workshops: tuple[Id, ...]
    words: tuple[str, ...]

    def written(self, connection: sqlite3.Connection) -> tuple[str, ...]:
        """How the person is written in a store; a backup may know another spelling."""
        words = [*self.words, *self.person.written(connection)]
        for key in self.ids:
            query = "SELECT name, email FROM registration WHERE id = ?"
            words += [word for row in connection.execute(query, (key,)) for word in row]
        return names_in(words)

    def spared(self, connection: sqlite3.Connection) -> tuple[str, ...]:
        """What others are called who take part in the same workshops, or registered there."""
        found = [*self.person.spared(connection)]
        for key in self.workshops:
            query = "SELECT id, name FROM registration WHERE workshop_id = ?"
            found += [
                name for one, name in connection.execute(query, (key,)) if one not in self.ids
            ]
        return names_in(name for name in found if not any(same(name, own) for own in self.words))

    def blank(self, connection: sqlite3.Connection, workshop_id: Id, mark: str) -> None:
        """The mark instead of the name, nothing instead of function, address and reason."""
        self.person.blank(connection, workshop_id, mark)
        for key in self.ids:
            connection.execute(
                "UPDATE registration SET name = ?, function = '', email = '', reason = ''"
                " WHERE id = ? AND workshop_id = ?",
                (mark, key, workshop_id),
            )


def with_registrations(
    connection: sqlite3.Connection, person: ErasedPerson, own: Id | None = None
) -> RegisteredPerson:
    """A person with everything that it registered for: same name, no other address.

    Args:
        connection: The store.
        person: The person, as known from workshops.
        own: A registration that is this person's, whatever it says.
    """
    names = [word for word in person.words if "@" not in word]
    addresses = [word for word in person.words if "@" in word]
    ids: list[Id] = []
    workshops = [*person.workshops]
    words = [*person.words]
    for key, where, name, email in connection.execute(REGISTERED):
        one_address = not addresses or any(may_be_one(email, each) for each in addresses)
        if key != own and not (one_address and any(same(name, each) for each in names)):
            continue
        ids.append(Id(key))
        workshops.append(Id(where))
        words += [name, email]
    return RegisteredPerson(
        person=person,
        ids=tuple(ids),
        workshops=tuple(dict.fromkeys(workshops)),
        words=names_in(words),
    )


def find_registered(
    connection: sqlite3.Connection, registration_id: Id, also: Iterable[str] = ()
) -> RegisteredPerson:
    """Somebody who registered, with the same person in all workshops and series.

    Raises:
        KeyError: There is no such registration.
    """
    row = connection.execute(
        "SELECT name, email FROM registration WHERE id = ?", (registration_id,)
    ).fetchone()
    if row is None:
        raise KeyError(registration_id)
    name, email = row
    participant_id = participant_called(connection, name, email)
    if participant_id is None:
        person = ErasedPerson(ids=(), workshops=(), words=names_in((name, email, *also)))
    else:
        person = find_person(connection, participant_id, (name, email, *also))
    return with_registrations(connection, person, registration_id)
