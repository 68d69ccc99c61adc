# SPDX-License-Identifier: EUPL-1.2
"""The palette finds people by their function and name, and units."""

from __future__ import annotations

from moderation.domain.searched import Searched, SearchGroup
from moderation.domain.side import Side
from moderation.domain.state import State
from moderation.domain.texts import Catalogue, Formats
from moderation.features.people.model import Participant, Unit


def _person(state: State, person: Participant, catalogue: Catalogue, _formats: Formats) -> str:
    unit = state.find(Unit, person.unit_id)
    parts = (
        person.function if person.name else "",
        "" if unit is None else unit.name,
        catalogue.text(person.attendance.message),
    )
    return ", ".join(part for part in parts if part)


def _unit(_state: State, unit: Unit, catalogue: Catalogue, _formats: Formats) -> str:
    return catalogue.text(unit.side.message)


def _side_of_unit(_state: State, unit: Unit) -> Side:
    return unit.side


def _side_of_person(state: State, person: Participant) -> Side | None:
    unit = state.find(Unit, person.unit_id)
    return None if unit is None else unit.side


SEARCHED = (
    Searched(
        kind=Participant,
        group=SearchGroup.PEOPLE,
        fields=("name", "function"),
        icon="person",
        about=_person,
        side=_side_of_person,
    ),
    Searched(
        kind=Unit,
        group=SearchGroup.PEOPLE,
        fields=("name", "short"),
        icon="users",
        about=_unit,
        side=_side_of_unit,
    ),
)
