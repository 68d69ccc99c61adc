# SPDX-License-Identifier: EUPL-1.2
"""Who joins after a name was typed where functions stand is a person all the same."""

from __future__ import annotations

import dataclasses

import pytest

from moderation.domain.entity import KINDS
from moderation.domain.holds import Holds
from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.domain.withheld import without_people
from moderation.domain.workshop import Workshop
from moderation.features.capture.model import Entry, EntryKind
from moderation.features.people.model import Participant, Unit
from tests.canaries import made

W = Id("w")
NAME = "Kim Neumann"
CALLED = [
    (kind, field.name)
    for kind, cls in sorted(KINDS.items())
    for field in dataclasses.fields(cls)
    if field.metadata.get("holds") is Holds.CALLED
]


def test_fields_for_functions_are_known() -> None:
    assert {("entry", "owner"), ("participant", "function"), ("rewording", "proposer")} <= {*CALLED}


@pytest.mark.parametrize(("kind", "field"), CALLED)
def test_a_name_in_a_field_for_functions_makes_nobody_an_institution(kind: str, field: str) -> None:
    office = Unit(id=Id("u"), workshop_id=W, name="Tiefbauamt", side=Side.ADMINISTRATION)
    person = Participant(
        id=Id("p"), workshop_id=W, unit_id=office.id, name=NAME, function="Leitung Tiefbauamt"
    )
    typed = made(KINDS[kind], "typed", "x", **{field: NAME})
    said = Entry(
        id=Id("e"), workshop_id=W, entry_kind=EntryKind.DECISION, text=f"{NAME} plant die Radachse."
    )
    entities = [Workshop(id=W, title="Radachse"), office, person, typed, said]
    told = without_people(entities, names=False)
    assert "Neumann" not in repr(told)
    assert told[4].text == "Leitung Tiefbauamt plant die Radachse."


def test_a_unit_that_stands_in_the_list_of_people_as_well_is_told() -> None:
    unit = Unit(id=Id("u"), workshop_id=W, name="Stadtwerke", side=Side.OTHERS)
    listed = Participant(id=Id("p"), workshop_id=W, name="Stadtwerke", unit_id=unit.id)
    said = Entry(
        id=Id("e"), workshop_id=W, entry_kind=EntryKind.TASK, text="Plan", owner="Stadtwerke"
    )
    told = without_people([Workshop(id=W, title="Radachse"), unit, listed, said], names=False)
    assert told[3].owner == "Stadtwerke"
