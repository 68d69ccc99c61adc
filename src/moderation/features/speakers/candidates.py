# SPDX-License-Identifier: EUPL-1.2
"""Whom a few typed letters mean: people by name, function or unit, and units as such."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from moderation.domain.ids import Id
from moderation.domain.matching import Haystack, asked
from moderation.domain.state import Lookups
from moderation.features.people.model import Participant, Unit, people_listed
from moderation.features.people.presence import may_speak, units_away

MOST = 8
"""So many finds are offered: with more, another letter is quicker than looking."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody who may ask for the floor: a participant, or somebody of a unit."""

    kind: ClassVar[str] = "candidate"
    unit: Unit
    person: Participant | None = None

    @property
    def id(self) -> Id:
        """That of the participant, or of the unit."""
        return self.unit.id if self.person is None else self.person.id

    @property
    def words(self) -> tuple[str, str]:
        """Who it is, and what stands beside it."""
        if self.person is None:
            return self.unit.name, ""
        function = "" if self.person.function == self.person.called else self.person.function
        beside = ", ".join(filter(None, (function, self.unit.label)))
        return self.person.called or self.unit.name, beside

    @property
    def haystack(self) -> Haystack:
        """Where typed letters are looked for."""
        if self.person is None:
            return Haystack.of(self.unit.name, self.unit.short)
        person = self.person
        return Haystack.of(person.called, person.function, self.unit.name, self.unit.short)


def candidates(state: Lookups, now: datetime) -> list[Candidate]:
    """Everybody who may speak, in the order of the list; a unit of one person is that person.

    Whoever is excused or has left cannot; a unit nobody of whom is here neither.
    """
    people = [person for person in people_listed(state) if may_speak(person, now)]
    several = Counter(person.unit_id for person in people)
    units = {unit.id: unit for unit in state.of(Unit)}
    away = units_away(state, now)
    found = [Candidate(units[p.unit_id], p) for p in people if p.unit_id in units]
    found += [
        Candidate(unit) for unit in units.values() if several[unit.id] != 1 and unit.id not in away
    ]
    return found


def found(state: Lookups, typed: str, now: datetime) -> list[Candidate]:
    """Whom typed letters mean, the best find first; nobody while nothing is typed."""
    words = asked(typed)
    if not words:
        return []
    scored = [(each.haystack.score(words), each) for each in candidates(state, now)]
    fitting = [pair for pair in scored if pair[0] > 0]
    fitting.sort(key=lambda pair: -pair[0])
    return [each for _score, each in fitting[:MOST]]
