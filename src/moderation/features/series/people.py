# SPDX-License-Identifier: EUPL-1.2
"""Who registered: when two registrations are of one person, and everybody once."""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Protocol

from moderation.domain.names.spelling import person_of
from moderation.features.people.columns import key
from moderation.features.series.model import Registration, by_time
from moderation.mail.words import may_be_one


class Registrant(Protocol):
    """Somebody on a list."""

    @property
    def name(self) -> str:
        """The person's name, or nothing."""

    @property
    def function(self) -> str:
        """The function by which the person is named."""

    @property
    def unit(self) -> str:
        """Where the person works."""

    @property
    def email(self) -> str:
        """The mail address."""


def name_key(one: Registrant) -> Hashable:
    """The same for everybody who may be one person by the name, however it is written."""
    if one.name:
        return _person(one.name)
    return key(one.function), key(one.unit)


@lru_cache(maxsize=4096)
def _person(name: str) -> Hashable:
    """The parts of a name: lists of hundreds are compared with each other again and again."""
    return person_of(name)


def same_person(one: Registrant, other: Registrant) -> bool:
    """Whether two registrations are of one person.

    The name has to be the same, however it is written. Two addresses then decide; without both,
    people of two units are two people.
    """
    if name_key(one) != name_key(other):
        return False
    if one.email and other.email:
        return may_be_one(one.email, other.email)
    units = {key(one.unit), key(other.unit)} - {""}
    return len(units) < 2


@dataclass(frozen=True, slots=True, kw_only=True)
class SeriesPerson:
    """Somebody with everything that the person registered for, by time."""

    registrations: tuple[Registration, ...]

    @property
    def first(self) -> Registration:
        """The first registration, by which the person is named."""
        return self.registrations[0]

    def told(self, what: str) -> str:
        """The first function, unit or address that the person gave."""
        return next((str(getattr(r, what)) for r in self.registrations if getattr(r, what)), "")


def everybody(registrations: Iterable[Registration]) -> tuple[SeriesPerson, ...]:
    """Everybody once, in the order in which they first registered."""
    groups: list[list[Registration]] = []
    known: dict[Hashable, list[list[Registration]]] = {}
    for each in by_time(registrations):
        mates = known.setdefault(name_key(each), [])
        group = next((g for g in mates if any(same_person(each, one) for one in g)), None)
        if group is None:
            group = []
            mates.append(group)
            groups.append(group)
        group.append(each)
    return tuple(SeriesPerson(registrations=tuple(group)) for group in groups)
